/** Removes what drills left that were killed: servers that still run, folders with restored data. */
import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { waitFor } from '../system/wait.ts'
import { drillNameIn, drillPrefix, isDead } from './drill-mark.ts'

/**
 * Ends the servers of dead drills and removes their folders. A drill that lives, here or elsewhere, is left alone.
 * @param parents folders in which scratch folders are made.
 */
export async function removeDeadPrograms(parents: readonly string[], log: Log): Promise<void> {
  const dead = (text: string) => {
    const name = drillNameIn(text)
    return name !== undefined && isDead(name) ? name : undefined
  }
  const running = async () => {
    const found: { pid: number; name: string }[] = []
    for (const pid of (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name))) {
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
      // The postmaster alone: it has the folder in its arguments, and takes the others with it.
      const name = /\/(?:postgres|initdb)\0/.test(command) ? dead(command) : undefined
      if (name !== undefined) found.push({ pid: Number(pid), name })
    }
    return found
  }
  for (const { pid, name } of await running()) {
    log.warning(`Ending the scratch server ${name} (process ${pid}), left by a drill that is over.`)
    try {
      process.kill(pid, 'SIGQUIT')
    } catch {
      // Gone by now, or another user's.
    }
  }
  await waitFor(async () => ((await running()).length === 0 ? true : undefined), {
    timeoutMs: 10_000,
    everyMs: 100,
  })
  for (const parent of parents) {
    for (const entry of await readdir(parent).catch(() => [])) {
      if (!entry.startsWith(drillPrefix) || dead(entry) !== entry) continue
      try {
        await rm(join(parent, entry), { recursive: true, force: true })
        log.warning(`Removed ${join(parent, entry)}, left by a drill that is over.`)
      } catch (error) {
        // Another user's, in a folder that all share: no reason not to drill.
        log.warning(
          `Not removed: ${join(parent, entry)}, left by a drill that is over: ${messageOf(error)} It holds restored data.`,
        )
      }
    }
  }
}
