/** Requests to an object store: each has a time limit, and what passes is tried again, not for ever. */
import { setTimeout as sleep } from 'node:timers/promises'

/** How long things may take and how often they are tried. */
export interface StorePatience {
  /** Without progress, ms. */
  readonly idleMs: number
  /** Attempts of one request. */
  readonly attempts: number
}

export const storePatience: StorePatience = { idleMs: 60_000, attempts: 6 }

/** To a connection, ms. */
export const connectMs = 10_000

/** Slower than this, in bytes a second, is taken for a connection that has frozen. */
const slowest = 100_000
const longestPauseMs = 20_000

/** What a request that took too long is thrown as. */
export class NoAnswer extends Error {
  override readonly name = 'TimeoutError'
  readonly code = 'ETIMEDOUT'
}

const attempts = new WeakMap<object, number>()

/** How often a request was tried that ended in this error. */
export function attemptsOf(error: unknown): number {
  return (typeof error === 'object' && error !== null && attempts.get(error)) || 1
}

/**
 * Does a request, again after errors that pass by themselves.
 * @param bytes how much it carries, which it is given more time for.
 * @param passes whether an error may be another answer next time.
 */
export async function patiently<T>(
  patience: StorePatience,
  work: (signal: AbortSignal) => Promise<T>,
  passes: (error: unknown) => boolean,
  { bytes = 0, stop }: { readonly bytes?: number; readonly stop?: AbortSignal | undefined } = {},
): Promise<T> {
  const limitMs = patience.idleMs + Math.ceil((bytes / slowest) * 1000)
  for (let attempt = 1; ; attempt++) {
    const limit = new AbortController()
    // Cleared with the answer's head: a body may take hours, and has a limit of its own.
    const timer = setTimeout(() => limit.abort(), limitMs)
    try {
      return await work(stop === undefined ? limit.signal : AbortSignal.any([limit.signal, stop]))
    } catch (error) {
      const late = limit.signal.aborted
      const thrown = late ? new NoAnswer(`no answer within ${Math.ceil(limitMs / 1000)} s`) : error
      if (typeof thrown === 'object' && thrown !== null) attempts.set(thrown, attempt)
      if (stop?.aborted || attempt >= patience.attempts) throw thrown
      if (!late && !passes(thrown)) throw thrown
    } finally {
      clearTimeout(timer)
    }
    await pause(attempt, stop)
  }
}

/** Waits longer each time, and not exactly as long as others who were refused at the same moment. */
export async function pause(attempt: number, stop?: AbortSignal): Promise<void> {
  const most = Math.min(longestPauseMs, 100 * 2 ** attempt)
  await sleep(most * (0.5 + Math.random() / 2), undefined, stop === undefined ? {} : { signal: stop })
}
