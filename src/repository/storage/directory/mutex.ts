/** One process at a time, by a file that only one can create: for the moment of a compare and swap. */
import { link, open, rm, stat } from 'node:fs/promises'
import { waitFor } from '../../../system/wait.ts'
import { hasCode, storageFailure } from './failure.ts'

/** A swap takes milliseconds: a mutex older than this belongs to a process that died in it. */
const mutexStaleMs = 30_000

/**
 * Creates the mutex file. Waits for a live process, whose swap takes milliseconds, and for the moment at which the
 * mutex of a dead one may be broken: a run that was killed in a swap must not make the next one fail.
 * @returns False: somebody else is swapping for longer than that, or there is no such folder.
 */
export async function takeMutex(path: string): Promise<boolean> {
  const state = await waitFor(() => tryMutex(path), { timeoutMs: mutexStaleMs + 5000, everyMs: 25 })
  return state === 'taken'
}

/** Undefined: not yet. */
async function tryMutex(path: string): Promise<'taken' | 'no-folder' | undefined> {
  for (;;) {
    try {
      await (await open(path, 'wx', 0o600)).close()
      return 'taken'
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return 'no-folder'
      if (!hasCode(error, 'EEXIST')) throw storageFailure(error, 'lock', path)
    }
    if (!(await breakMutex(path))) return undefined
  }
}

/**
 * Removes a stale mutex. Of several who find it stale one may: else the second would remove the mutex that
 * somebody took after the first. The right to remove is a second name of the very file that was found stale.
 */
async function breakMutex(path: string): Promise<boolean> {
  if (!(await isStale(path, 'mtimeMs'))) return false
  const breaking = path.replace(/(\.[^.]+)$/, '.breaking$1')
  try {
    await link(path, breaking)
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true
    if (!hasCode(error, 'EEXIST')) throw storageFailure(error, 'lock', path)
    // Making a second name sets the change time: an old one is of a process that died right here.
    if (await isStale(breaking, 'ctimeMs')) await rm(breaking, { force: true })
    return false
  }
  try {
    // Looked at again through the second name: meanwhile the first may have gone to a new mutex.
    if (!(await isStale(breaking, 'mtimeMs'))) return false
    await rm(path, { force: true })
    return true
  } finally {
    await rm(breaking, { force: true })
  }
}

async function isStale(path: string, time: 'mtimeMs' | 'ctimeMs'): Promise<boolean> {
  const info = await stat(path).catch(() => undefined)
  return info !== undefined && Date.now() - info[time] > mutexStaleMs
}
