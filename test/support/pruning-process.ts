// Prunes a folder and kills itself at the given removal of an object, before or after it is carried out:
//   node test/support/pruning-process.ts FOLDER SETS_TO_KEEP REMOVAL before|after
import { prune } from '../../src/prune.ts'
import { BackupSets } from '../../src/repository/sets.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import type { Log } from '../../src/system/log.ts'

const [folder = '', keepLast = '', removal = '', when = ''] = process.argv.slice(2)

class DyingStorage extends DirectoryStorage {
  #removals = 0
  override async remove(name: string): Promise<void> {
    this.#removals += 1
    const last = this.#removals === Number(removal)
    if (last && when === 'before') process.kill(process.pid, 'SIGKILL')
    await super.remove(name)
    if (last) process.kill(process.pid, 'SIGKILL')
  }
}

const log: Log = { info: console.log, warning: console.log, group: async (_, work) => await work() }
const report = await prune(
  { sets: new BackupSets(new DyingStorage(folder), 'demo'), log, signal: new AbortController().signal },
  {
    mode: 'run',
    policy: { keepLast: Number(keepLast), keepAcrossChangesMs: 0 },
    maxRemovals: 100,
    lockLeaseMs: 60_000,
    lockWaitMs: 0,
  },
)
console.log(JSON.stringify(report.removed))
