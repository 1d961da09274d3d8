/** One process at a time, by a file that only one can create: for the moment of a compare and swap. */
import { link, open, rm, stat } from 'node:fs/promises'
import { hasCode, storageFailure } from './directory-failure.ts'

/** A swap takes milliseconds: a mutex older than this belongs to a process that died in it. */
const mutexStaleMs = 30_000

/** Creates the mutex file, after breaking one that a dead process left. False: somebody else is swapping now. */
export async function takeMutex(path: string): Promise<boolean> {
  for (;;) {
    try {
      await (await open(path, 'wx', 0o600)).close()
      return true
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return false
      if (!hasCode(error, 'EEXIST')) throw storageFailure(error, 'lock', path)
    }
    if (!(await breakMutex(path))) return false
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
