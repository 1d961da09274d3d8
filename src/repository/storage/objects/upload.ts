/** Puts an object into a store so that it is there whole or not at all, and looks at what the store then holds. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure, messageOf } from '../../../system/failure.ts'
import { formatBytes } from '../../../system/log.ts'
import { existsFailure, storedWrongFailure } from './failure.ts'
import type { Kernel } from './kernel.ts'
import { cut, type Part, PartBuffers, type PartPlan, planParts } from './parts.ts'
import type { PartUpload, Sending, Stored, Write } from './store.ts'

/** How often a write is begun again whose condition could not be decided because of another at the same moment. */
const conflictRetries = 8
/** How long parts that are for nothing may take to their end, ms. */
const graceMs = 5000

/**
 * Writes an object from a stream in bounded memory.
 * @param bytes how many come, where that is known.
 * @throws Failure `exists` when the condition is lost, `stored-wrong` when the store holds something else than it was
 * sent; errors of the source and of the store as they are. Nothing is left then.
 */
export async function upload<S extends Stored>(
  kernel: Kernel<S>,
  source: AsyncIterable<Buffer>,
  write: Write,
  bytes?: number,
): Promise<void> {
  const plan = planParts(kernel.store.limits, bytes)
  const buffers = new PartBuffers(plan.partBytes)
  const parts = cut(source, buffers)
  try {
    const { value: first } = await parts.next()
    if (first === undefined) throw new Error('a source without a part')
    if (first.last) await putWhole(kernel, first.bytes, write)
    else await new Parts(kernel, write, plan, buffers).run(first, parts)
  } finally {
    // Whatever ended it, the source must know that nobody reads on.
    await parts.return(undefined).catch(() => {})
  }
}

async function putWhole<S extends Stored>(kernel: Kernel<S>, body: Buffer, write: Write): Promise<void> {
  const sending = kernel.store.whole(write, body)
  const size = { bytes: body.length }
  for (let attempt = 0; ; attempt++) {
    try {
      await decided(kernel, write, () => kernel.request((signal) => sending.send(signal), size))
      break
    } catch (error) {
      if (kernel.kindOf(error) !== 'conflict' || attempt >= conflictRetries) throw lost(kernel, write, error)
    }
  }
  await readBack(kernel, write, sending, body.length)
}

/** Sends what makes an object appear. An attempt whose answer was lost may have been the one that made it. */
async function decided<S extends Stored>(
  kernel: Kernel<S>,
  write: Write,
  send: () => Promise<void>,
): Promise<void> {
  try {
    await send()
  } catch (error) {
    if (!(await kernel.isOf(write))) throw error
  }
}

/** An error, unless it says that another was first: that has words of its own. */
function lost<S extends Stored>(kernel: Kernel<S>, write: Write, error: unknown): unknown {
  const kind = kernel.kindOf(error)
  const first = write.onlyIf !== undefined && (kind === 'exists' || kind === 'conflict')
  return first ? existsFailure(write.name, kernel.store.words.description) : error
}

/** One object in parts, several of them on their way at once. */
class Parts<S extends Stored> {
  readonly #kernel: Kernel<S>
  readonly #write: Write
  readonly #plan: PartPlan
  readonly #buffers: PartBuffers
  readonly #sending = new Set<Promise<void>>()
  readonly #stop = new AbortController()
  #failure: { readonly error: unknown } | undefined
  #bytes = 0
  #count = 0

  constructor(kernel: Kernel<S>, write: Write, plan: PartPlan, buffers: PartBuffers) {
    this.#kernel = kernel
    this.#write = write
    this.#plan = plan
    this.#buffers = buffers
  }

  /** Uploads the first part and those that follow. */
  async run(first: Part, rest: AsyncIterable<Part>): Promise<void> {
    const kernel = this.#kernel
    const write = this.#write
    // Said before gigabytes are sent for nothing; the condition at the end decides.
    if (write.onlyIf === 'none' && (await kernel.look(write.key)) !== undefined)
      throw existsFailure(write.name, kernel.store.words.description)
    const session = await kernel
      .request((signal) => kernel.store.parts(write, signal))
      .catch((error: unknown) => {
        throw lost(kernel, write, error)
      })
    try {
      await this.#begin(first, session)
      for await (const part of rest) await this.#begin(part, session)
      await Promise.all(this.#sending)
      if (this.#failure !== undefined) throw this.#failure.error
      await decided(kernel, write, () => kernel.request((signal) => session.finish.send(signal)))
    } catch (error) {
      // Where parts go in their order, the last one makes the object, and only its answer may have been lost.
      const made = this.#failure !== undefined && !kernel.store.limits.parallel && (await kernel.isOf(write))
      if (!made) {
        await this.#giveUp(session)
        throw lost(kernel, write, error)
      }
    }
    await readBack(kernel, write, session.finish, this.#bytes)
  }

  /** Sends a part as soon as there is room for it among those under way. */
  async #begin({ bytes, last }: Part, session: PartUpload<S>): Promise<void> {
    const { partBytes, maxParts, inFlight } = this.#plan
    if (++this.#count > maxParts) {
      throw new Failure('storage', {
        what: `${this.#write.name} does not fit into ${maxParts} parts of ${formatBytes(partBytes)}, which is what is written to one object.`,
        next: 'Back up by volume snapshots or by a command (method).',
      })
    }
    while (this.#sending.size >= inFlight) await Promise.race(this.#sending)
    if (this.#failure !== undefined) throw this.#failure.error
    this.#bytes += bytes.length
    const stop = this.#stop.signal
    const sending: Promise<void> = this.#kernel
      .request(session.part(bytes, this.#count, last), { bytes: bytes.length, stop })
      .catch((error: unknown) => {
        this.#failure ??= { error }
        // What else is under way is for nothing.
        this.#stop.abort()
      })
      .finally(() => {
        this.#sending.delete(sending)
        this.#buffers.give(bytes)
      })
    this.#sending.add(sending)
  }

  async #giveUp(session: PartUpload<S>): Promise<void> {
    const { log, store } = this.#kernel
    // A part whose request is given up may still arrive, after the others were dropped: better that it ends.
    const ended = new AbortController()
    const late = sleep(graceMs, undefined, { signal: ended.signal }).then(
      () => this.#stop.abort(),
      () => {},
    )
    await Promise.all(this.#sending)
    ended.abort()
    await late
    try {
      await this.#kernel.request((signal) => session.abort(signal))
    } catch (error) {
      log.warning(
        `The unfinished upload of ${this.#write.name} is left in ${store.words.description}: ${messageOf(error).split('\n')[0]}. ${session.left}`,
      )
    }
  }
}

/** Compares what the store holds now with what it was sent. What is wrong is removed: it is ours. */
async function readBack<S extends Stored>(
  kernel: Kernel<S>,
  write: Write,
  sent: Sending<S>,
  bytes: number,
): Promise<void> {
  const { words } = kernel.store
  const stored = await kernel.look(write.key)
  const ours = stored?.writeId === write.id
  // Written over meanwhile by another run, where no condition was asked for.
  if (stored !== undefined && !ours && write.onlyIf === undefined) return
  const wrong =
    stored === undefined
      ? 'it is not there'
      : stored.bytes !== bytes
        ? `it has ${stored.bytes} bytes instead of ${bytes}`
        : await kernel.request(async (signal) => await sent.differs(stored, signal))
  if (wrong === undefined) return
  if (ours) {
    await kernel
      .request((signal) => kernel.store.remove(write.key, stored, signal))
      .catch((error: unknown) => {
        kernel.log.warning(
          `${write.name} is wrong and could not be removed: ${messageOf(error).split('\n')[0]}`,
        )
      })
  }
  throw storedWrongFailure(write.name, words.description, wrong)
}
