import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { EmbeddedPostgres } from '../demo/embedded-postgres.ts'
import { type ActionRun, runAction } from '../test/support/run-as-runner.ts'
import { interleave, type Times, type Way } from './measure.ts'
import { shell } from './shell.ts'

/** The node that is measured, and one so small that what is left is the action's fixed part. */
export interface BenchNode {
  readonly postgres: EmbeddedPostgres
  readonly folder: string
  readonly recipient: string
  readonly databases: { readonly apps: string; readonly participant: string }
  readonly tiny: { readonly apps: string; readonly participant: string }
}

/** What the ways are called in the report. */
export const backupWays = {
  action: 'backup: whole action',
  dumps: 'backup: its two dump steps',
  fixed: 'backup: whole action on an empty node (its fixed part)',
  pipe: 'pipe: pg_dump -Fc -Z0 | zstd -1 | age | tee >(openssl dgst) > file',
  plain: 'runbook: pg_dump > file',
} as const

/** The same as a shell pipe: sealed, digested, and on the disk. */
const pipe = `
for database in "$3" "$4"; do
  pg_dump -Fc -Z0 "$database" | zstd -q -1 | age -r "$2" | tee >(openssl dgst -sha256 > "$1/$database.sha256") > "$1/$database.age"
  sync "$1/$database.age" "$1"
done`

const plain = `
for database in "$2" "$3"; do
  pg_dump "$database" > "$1/$database.sql"
  sync "$1/$database.sql" "$1"
done`

/** Compares a backup with what operators do by hand. Leaves the last set of ours and the last plain dumps. */
export async function benchBackup(
  node: BenchNode,
  rounds: number,
  say: (line: string) => void,
): Promise<{ times: Times; rssPeakBytes: number; sealedBytes: number }> {
  const { postgres, folder, databases } = node
  const shellFolder = join(folder, 'shell')
  mkdirSync(shellFolder, { recursive: true })
  const checkpoint = () => shell(postgres, 'psql -qX -d postgres -c CHECKPOINT; sync')
  const freshSets = (repository: string) => async () => {
    rmSync(join(folder, repository), { recursive: true, force: true })
    await checkpoint()
  }
  let rssPeakBytes = 0
  let sealedBytes = 0
  const ways: Way[] = [
    {
      name: backupWays.action,
      prepare: freshSets('repository'),
      work: async () => {
        const run = await backup(node, 'repository', databases)
        rssPeakBytes = Math.max(rssPeakBytes, run.rssPeakBytes)
        sealedBytes = Number(run.outputs['bytes'])
        return { [backupWays.dumps]: stepMs(run, 'Apps database') + stepMs(run, 'Participant database') }
      },
    },
    {
      name: backupWays.pipe,
      prepare: checkpoint,
      work: async () => {
        await shell(postgres, pipe, [shellFolder, node.recipient, databases.apps, databases.participant])
        return undefined
      },
    },
    {
      name: backupWays.plain,
      prepare: checkpoint,
      work: async () => {
        await shell(postgres, plain, [shellFolder, databases.apps, databases.participant])
        return undefined
      },
    },
    {
      name: backupWays.fixed,
      prepare: freshSets('tiny'),
      work: async () => {
        await backup(node, 'tiny', node.tiny)
        return undefined
      },
    },
  ]
  return { times: await interleave(ways, rounds, say), rssPeakBytes, sealedBytes }
}

async function backup(
  node: BenchNode,
  repository: string,
  databases: BenchNode['databases'],
): Promise<ActionRun> {
  const run = await runAction('backup', {
    deployment: 'external',
    node: 'bench',
    repository: join(node.folder, repository),
    identities: 'none',
    'encryption-recipients': node.recipient,
    'apps-database-url': node.postgres.url(databases.apps),
    'participant-database-url': node.postgres.url(databases.participant),
  })
  if (run.code !== 0) throw new Error(`action-backup ended with ${run.code}:\n${run.log}`)
  return run
}

/** How long a step took, from the line that the action logs at its end. */
export function stepMs(run: ActionRun, title: string): number {
  const found = new RegExp(`${title} done in (?:(\\d+) min )?([\\d.]+) (ms|s)`).exec(run.log)
  if (found?.[2] === undefined) throw new Error(`no duration of ${title} in:\n${run.log}`)
  return Number(found[1] ?? 0) * 60_000 + Number(found[2]) * (found[3] === 's' ? 1000 : 1)
}
