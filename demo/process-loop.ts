/** Keeps a writer loop going in a process of its own, whatever happens to its database, until SIGTERM. */
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Loop } from './writer.ts'

/** Settles when the process is asked to end. A second signal ends it at once. */
export const asked: Promise<unknown> = Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')])

/**
 * Starts the loop, and starts it again a second after it ended or could not start.
 * Returns once the process was asked to end and the commit under way is through.
 */
export async function keepRunning(name: string, begin: () => Promise<Loop>): Promise<void> {
  let ending = false
  void asked.then(() => {
    ending = true
  })
  while (!ending) {
    try {
      const loop = await begin()
      console.log(`${name}: writing`)
      const reason = await Promise.race([loop.ended, asked.then(() => undefined)])
      await loop.stop()
      if (reason !== undefined) console.log(`${name}: ${reason.message}`)
    } catch (error) {
      // The message of a refused connection is in its parts.
      const { message, code } = error as { message?: string; code?: string }
      console.log(`${name}: ${message || code || error}`)
    }
    await Promise.race([sleep(1000, undefined, { ref: !ending }), asked])
  }
}
