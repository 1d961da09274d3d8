import { setTimeout as sleep } from 'node:timers/promises'
import { Cancelled } from './failure.ts'

/**
 * Asks again until the answer is defined or the deadline passes; then undefined.
 * @param ask one attempt; undefined means "not yet".
 */
export async function waitFor<T>(
  ask: () => Promise<T | undefined>,
  options: { timeoutMs: number; everyMs?: number; signal?: AbortSignal | undefined },
): Promise<T | undefined> {
  const until = Date.now() + options.timeoutMs
  for (;;) {
    if (options.signal?.aborted) throw new Cancelled()
    const answer = await ask()
    if (answer !== undefined) return answer
    if (Date.now() >= until) return undefined
    try {
      await sleep(Math.min(options.everyMs ?? 1000, Math.max(1, until - Date.now())), undefined, {
        signal: options.signal,
      })
    } catch {
      throw new Cancelled()
    }
  }
}
