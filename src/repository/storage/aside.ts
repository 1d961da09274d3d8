/** Writing to a repository that must hold up nobody: it may fail, and it may not stall. */
import { Branch } from '../../pipeline/fan-out.ts'
import { Failure } from '../../system/failure.ts'
import { formatDuration } from '../../system/log.ts'
import type { Storage, WriteOptions } from '../repository.ts'

/** Why it did not work. */
export interface Failed {
  readonly error: unknown
}

/**
 * Writes a stream that others read too. When the storage fails or takes too long over a piece, the rest of the stream
 * is passed over at full speed, and the others go on. Never rejects for the storage's sake.
 * @param stallMs for each piece, and for the end of the object.
 */
export async function writeAside(
  storage: Storage,
  name: string,
  source: AsyncIterable<Buffer>,
  { stallMs, ...options }: { stallMs: number } & WriteOptions,
): Promise<Failed | undefined> {
  const relay = new Branch()
  let failure: Failed | undefined
  let ended = false
  // One listener for the whole stream: racing anew for every piece would keep them all in memory.
  let wake = () => {}
  const writing = storage
    .write(name, relay, options)
    .catch((error: unknown) => {
      failure ??= { error }
    })
    .finally(() => {
      ended = true
      wake()
    })
  const giveUp = () => {
    failure ??= { error: stalled(stallMs) }
    relay.fail(failure.error)
  }
  try {
    for await (const chunk of source) {
      if (failure !== undefined || ended) continue
      const taken = await new Promise<boolean>((resolve) => {
        const timer = setTimeout(() => resolve(false), stallMs)
        const done = () => {
          clearTimeout(timer)
          resolve(true)
        }
        wake = done
        relay.push(chunk).then(done, done)
        if (ended) done()
      })
      if (!taken) giveUp()
    }
  } catch (error) {
    // The source failed: nothing of it may be taken for an object.
    relay.fail(error)
    await attempt(writing, stallMs)
    throw error
  }
  if (failure !== undefined) return failure
  relay.end()
  const late = await attempt(writing, stallMs)
  if (late !== undefined) giveUp()
  return failure
}

/** Waits for something, but not too long. Returns why it did not work. */
export async function attempt(work: Promise<unknown>, timeoutMs: number): Promise<Failed | undefined> {
  const { promise: late, resolve } = Promise.withResolvers<Failed>()
  const timer = setTimeout(() => resolve({ error: stalled(timeoutMs) }), timeoutMs)
  try {
    return await Promise.race([
      work.then(
        () => undefined,
        (error: unknown) => ({ error }),
      ),
      late,
    ])
  } finally {
    clearTimeout(timer)
  }
}

function stalled(ms: number): Failure {
  return new Failure('repository-stalled', {
    what: `It did not go on within ${formatDuration(ms)}.`,
    means: 'An optional repository must not hold up the others.',
    next: 'Look at its server and at the network to it.',
  })
}
