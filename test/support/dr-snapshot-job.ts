/** The DR snapshot as a job, with a folder of this machine in the place of a node's volume. */
import {
  type DrPlan,
  type DrSnapshotOptions,
  type DrSnapshotReport,
  drSnapshot,
} from '../../src/dr-snapshot.ts'
import type { Deployment } from '../../src/node/deployment.ts'
import { externalDeployment } from '../../src/node/external.ts'
import { parseRecipients } from '../../src/pipeline/keys.ts'
import type { ClientPlace } from '../../src/postgres/postgres.ts'
import { BackupSets, DrSets } from '../../src/repository/sets.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import type { DrTimestamp } from '../../src/splice/dr-timestamp.ts'
import { unsafeToken } from '../../src/splice/tokens.ts'
import { ValidatorApi } from '../../src/splice/validator-api.ts'
import type { Log } from '../../src/system/log.ts'
import { Secret } from '../../src/system/secret.ts'
import type { BackupNode } from './backup-node.ts'
import { audience } from './embedded-node.ts'

/** A moment, in the form of the SVs. */
export const minutesAgo = (minutes: number) =>
  `${new Date(Date.now() - minutes * 60_000).toISOString().slice(0, 19)}Z` as DrTimestamp

/** Where the job runs, besides the node. */
export interface DrJobPlace {
  readonly folder: string
  readonly place: ClientPlace
  readonly deployment?: Partial<Deployment>
  readonly signal?: AbortSignal
}

/** How a job went. */
export interface DrJob {
  /** Absent for a dry run. */
  readonly report?: DrSnapshotReport
  readonly plans: readonly DrPlan[]
  readonly lines: readonly string[]
  readonly error?: unknown
}

/** Runs it. What it throws is in `error`. */
export async function runDrJob(
  { node }: BackupNode,
  { folder, place, deployment = {}, signal = new AbortController().signal }: DrJobPlace,
  options: Partial<DrSnapshotOptions> = {},
): Promise<DrJob> {
  const { postgres, repository, recipient, url } = node
  const external = externalDeployment({
    appsDatabaseUrl: new Secret(postgres.url('validator')),
    participantDatabaseUrl: new Secret(postgres.url('participant-0')),
    validatorUrl: url,
    audience,
  })
  const lines: string[] = []
  const log: Log = {
    info: (line) => void lines.push(line),
    warning: (line) => void lines.push(`warning: ${line}`),
    group: (_title, work) => work(),
  }
  const storage = new DirectoryStorage(repository)
  const plans: DrPlan[] = []
  let published: DrSnapshotReport | undefined
  try {
    const report = await drSnapshot(
      {
        deployment: {
          ...external,
          dumpVolume: async () => ({ description: 'a folder', volume: `folder ${folder}`, place, folder }),
          ...deployment,
        },
        sets: new DrSets(storage, 'demo'),
        backups: new BackupSets(storage, 'demo'),
        validator: async () =>
          new ValidatorApi({ url }, unsafeToken({ audience }), { signal, firstDelayMs: 10 }),
        log,
        signal,
      },
      {
        dryRun: false,
        timestamp: minutesAgo(30),
        force: true,
        copy: true,
        restart: false,
        recipients: await parseRecipients([recipient]),
        ageTool: 'library',
        zstdLevel: 1,
        readyTimeoutMs: 5000,
        answerTimeoutMs: 20_000,
        catchUp: { timeoutMs: 2000, stillMs: 200, everyMs: 20 },
        lockLeaseMs: 60_000,
        lockWaitMs: 0,
        tool: { name: 'test', version: '0' },
        ...options,
      },
      {
        plan: (plan) => void plans.push(plan),
        published: (one) => {
          published = one
        },
      },
    )
    if (published?.manifest !== report?.manifest) throw new Error('what was told is not what was returned')
    return { plans, lines, ...(report && { report }) }
  } catch (error) {
    return { plans, lines, error, ...(published && { report: published }) }
  }
}
