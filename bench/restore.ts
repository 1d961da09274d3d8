import { join } from 'node:path'
import type { Role } from '../src/node/deployment.ts'
import { parseIdentity } from '../src/pipeline/keys.ts'
import { findAgeTool } from '../src/pipeline/seal.ts'
import { chooseRunnerPlace } from '../src/postgres/clients.ts'
import type { DatabaseAccess } from '../src/postgres/postgres.ts'
import { restoreArchive } from '../src/postgres/restore.ts'
import { type DatabaseContent, readContent } from '../src/postgres/server.ts'
import { withSession } from '../src/postgres/session.ts'
import { type PostgresTuning, tuneServer } from '../src/postgres/tuning.ts'
import { BackupSets } from '../src/repository/sets.ts'
import { DirectoryStorage } from '../src/repository/storage/directory.ts'
import { openFile } from '../src/restore/databases.ts'
import type { Log } from '../src/system/log.ts'
import { Secret } from '../src/system/secret.ts'
import type { BenchNode } from './backup.ts'
import { interleave, type Times, type Way } from './measure.ts'
import { shell } from './shell.ts'

/** What the ways are called in the report. */
export const restoreWays = {
  session: 'restore: server untouched',
  reload: 'restore: postgres-tuning reload',
  psql: 'psql < dump',
  psqlOne: 'psql -1 < dump',
} as const

const quiet: Log = { info: () => {}, warning: console.warn, group: (_title, work) => work() }

/**
 * Compares restores into empty databases, from the set and the plain dumps that `benchBackup` left. Each ends
 * with a checkpoint, so that all have everything on the disk, and counts only when the result is complete.
 */
export async function benchRestore(
  node: BenchNode & { readonly key: string },
  rounds: number,
  say: (line: string) => void,
): Promise<Times> {
  const { postgres, folder, databases } = node
  const sets = new BackupSets(new DirectoryStorage(join(folder, 'repository')), 'bench')
  const manifest = (await sets.list())[0]?.read?.manifest
  if (manifest === undefined) throw new Error('there is no set to restore')
  const identity = await parseIdentity(new Secret(node.key))
  const source = { sets, manifest, identity, ageTool: await findAgeTool() }
  // As the action chooses it: not by way of Debian's wrapper, which is a Perl program.
  const place = await chooseRunnerPlace(14)
  const access = (name: string): DatabaseAccess => {
    const { host, port, user, password } = postgres
    return { database: { name, host, port, user, password: new Secret(password) }, place }
  }
  const expected = {
    apps: await inventory(access(databases.apps)),
    participant: await inventory(access(databases.participant)),
  }
  const targets = { apps: 'bench-apps', participant: 'bench-participant' }
  const prepare = async () => {
    for (const name of Object.values(targets)) {
      await shell(
        postgres,
        `psql -qX -d postgres -c 'DROP DATABASE IF EXISTS "${name}" WITH (FORCE)' -c 'CREATE DATABASE "${name}" TEMPLATE template0'`,
      )
    }
    await shell(postgres, 'psql -qX -d postgres -c CHECKPOINT; sync')
  }
  const check = async () => {
    for (const role of ['apps', 'participant'] as const) {
      const found = await inventory(access(targets[role]))
      if (JSON.stringify(found) !== JSON.stringify(expected[role])) {
        throw new Error(`the restore of ${role} is not complete: ${JSON.stringify(found)}`)
      }
    }
  }
  const restore = async (role: Role, tuning: PostgresTuning) => {
    const entry = manifest.databases.find((one) => one.role === role)
    const file = entry?.files[0]
    if (entry === undefined || file === undefined) throw new Error(`no dump of ${role}`)
    const target = access(targets[role])
    await using _tuned = await tuneServer(target, tuning, entry.server.databaseBytes, quiet)
    await restoreArchive(target, () => openFile(source, file), {
      compression: file.compression,
      jobs: 0,
      tableBytes: entry.inventory.tableBytes,
    })
  }
  const ours = (name: string, tuning: PostgresTuning): Way => ({
    name,
    prepare,
    check,
    work: async () => {
      for (const role of ['apps', 'participant'] as const) await restore(role, tuning)
      await shell(postgres, 'psql -qX -d postgres -c CHECKPOINT')
      return undefined
    },
  })
  const byPsql = (name: string, flags: string): Way => ({
    name,
    prepare,
    check,
    work: async () => {
      const script = `
        psql -qX -v ON_ERROR_STOP=1 ${flags} -d "$2" < "$1/$4.sql"
        psql -qX -v ON_ERROR_STOP=1 ${flags} -d "$3" < "$1/$5.sql"
        psql -qX -d postgres -c CHECKPOINT`
      const names = [targets.apps, targets.participant, databases.apps, databases.participant]
      await shell(postgres, script, [join(folder, 'shell'), ...names])
      return undefined
    },
  })
  const ways = [
    ours(restoreWays.session, 'session'),
    byPsql(restoreWays.psql, ''),
    ours(restoreWays.reload, 'reload'),
    byPsql(restoreWays.psqlOne, '-1'),
  ]
  const times = await interleave(ways, rounds, say)
  await prepare()
  return times
}

/** Everything that a restore must bring back: rows of every table, indexes, constraints, sequence values. */
async function inventory(access: DatabaseAccess): Promise<DatabaseContent> {
  return await withSession(access, async (session) => {
    const { rows } = await readContent(session, [])
    const found = await readContent(session, Object.keys(rows))
    // A restored table has no dead rows: its size may differ.
    return { ...found, tableBytes: undefined }
  })
}
