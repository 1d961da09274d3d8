/** Keeps a writer loop going in a process of its own, whatever happens to its database, until SIGTERM. */
import { setTimeout as sleep } from 'node:timers/promises'
import type { Loop } from './writer.ts'

/** Aborted when the process is asked to end by SIGTERM or SIGINT. */
export const ending = new AbortController()

/** A database that does not answer must not keep a container from stopping. */
const graceMs = 3000

for (const name of ['SIGTERM', 'SIGINT'] as const) {
  process.once(name, () => {
    ending.abort()
    setTimeout(() => process.exit(0), graceMs).unref()
  })
}

/** Settles when the process is asked to end. */
export const asked = new Promise<void>((done) => {
  ending.signal.addEventListener('abort', () => done(), { once: true })
})

/**
 * Starts the loop, and starts it again a second after it ended or could not start.
 * Returns once the process was asked to end and the commit under way is through.
 */
export async function keepRunning(name: string, begin: () => Promise<Loop>): Promise<void> {
  while (!ending.signal.aborted) {
    try {
      const loop = await begin()
      console.log(`${name}: writing`)
      const reason = await Promise.race([loop.ended, asked])
      await loop.stop()
      if (reason !== undefined) console.log(`${name}: ${describe(reason)}`)
    } catch (error) {
      console.log(`${name}: ${describe(error)}`)
    }
    await sleep(1000, undefined, { signal: ending.signal }).catch(() => {})
  }
}

/** A refused connection has no message, only a code. */
function describe(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string }
  return message || code || String(error)
}
