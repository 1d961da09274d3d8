import type { Deployment, NodeDescription } from '../node/deployment.ts'
import type { CopyMethod, ServerCopies } from '../node/server-copies.ts'
import type { Recipient } from '../pipeline/keys.ts'
import type { AgeTool } from '../pipeline/seal.ts'
import { readingLacks, refuseLacks } from '../postgres/reading-rights.ts'
import { listDatabases, readServerFacts } from '../postgres/server.ts'
import { withSession } from '../postgres/session.ts'
import { PendingIdentities } from '../repository/identities/pending.ts'
import { type ListedSet, warnOfOrphan } from '../repository/listed-sets.ts'
import type { Manifest } from '../repository/manifest.ts'
import { type Lack, reconcile } from '../repository/reconcile.ts'
import type { IdentityStore } from '../repository/repository.ts'
import { isSetId } from '../repository/set-id.ts'
import type { BackupSets } from '../repository/sets.ts'
import { attributeDatabase } from '../splice/database-names.ts'
import { readParticipantFacts } from '../splice/ledger-facts.ts'
import type { ValidatorApi } from '../splice/validator-api.ts'
import { Failure } from '../system/failure.ts'
import { formatBytes, type Log } from '../system/log.ts'

/** What a backup is made of. */
export interface BackupParts {
  readonly deployment: Deployment
  readonly sets: BackupSets
  /** Absent only when the operator said that identities are not wanted. */
  readonly validator?: ValidatorApi
  readonly log: Log
  readonly signal: AbortSignal
}

/** How it is made. Durations in ms. */
export interface BackupOptions {
  /** How the databases are saved. */
  readonly method: 'dump' | CopyMethod
  /** Empty only with `allowUnencrypted`. */
  readonly recipients: readonly Recipient[]
  readonly ageTool: AgeTool
  readonly zstdLevel: number
  readonly readyTimeoutMs: number
  readonly maxDataAgeMs: number
  readonly unknownDatabases: 'warn' | 'fail'
  /** Whether sets that one of several repositories lacks are copied to it. */
  readonly repairRepositories?: boolean
  readonly lockLeaseMs: number
  readonly lockWaitMs: number
  /** Where to look for this run: the URL of the workflow run. */
  readonly owner?: string | undefined
  readonly tool: { readonly name: string; readonly version: string }
}

/** What `preflight` found out before anything was written. */
export interface Preflight {
  readonly description: NodeDescription
  readonly spliceVersion?: string
  readonly otherDatabases: readonly { name: string; attribution: string }[]
  readonly previous?: Manifest
  readonly participantId?: string
  /** What several repositories lack of each other's sets. */
  readonly lacks: readonly Lack[]
  /** Where the identities go, when not into the set. */
  readonly identityStore?: IdentityStore
}

/**
 * What makes the copies, when the databases are not to be dumped.
 * @throws Failure `method-unsupported` where the deployment has no such method.
 */
export function copiesOf(deployment: Deployment, method: 'dump' | CopyMethod): ServerCopies | undefined {
  if (method === 'dump') return undefined
  const copies = deployment.copies?.[method]
  if (copies !== undefined) return copies
  throw new Failure('method-unsupported', {
    what: `method: ${method} does not go with this node (deployment: ${deployment.kind}).`,
    next:
      method === 'command'
        ? 'Give backup-command, or use method: dump.'
        : 'Volume snapshots need deployment: kubernetes; use method: dump, or method: command.',
  })
}

/** Everything that can be known before the first byte is written, so that a bad run ends early. */
export async function preflight(parts: BackupParts, options: BackupOptions): Promise<Preflight> {
  const { deployment, sets, validator, log, signal } = parts
  const copies = copiesOf(deployment, options.method)
  const description = await deployment.describe()
  for (const warning of description.warnings) log.warning(warning)
  log.info(`Node: ${description.location}`)

  const lacks = await reconcile(sets, { log, signal, repair: options.repairRepositories ?? false })
  const orphans = await sets.removeOrphans(copies && ((id) => copies.discardOrphan(id, log)))
  for (const orphan of orphans) warnOfOrphan(orphan, log)
  const identityStore = validator && (await sets.identityStore?.())
  const published = async (id: string) => isSetId(id) && (await sets.has(id))
  await new PendingIdentities(sets).settle(identityStore, published, log)
  await copies?.groups()
  await validator?.waitReady(options.readyTimeoutMs)
  const spliceVersion = (await validator?.version())?.version
  if (spliceVersion !== undefined) log.info(`Splice ${spliceVersion}`)

  const access = {
    apps: await deployment.access('apps'),
    participant: await deployment.access('participant'),
  }
  const apps = await withSession(
    access.apps,
    async (session) => ({
      server: await readServerFacts(session),
      databases: await listDatabases(session),
      lacks: await readingLacks(session),
    }),
    signal,
  )
  const participant = await withSession(
    access.participant,
    async (session) => ({
      server: await readServerFacts(session),
      databases: await listDatabases(session),
      lacks: await readingLacks(session),
      facts: await readParticipantFacts(session),
    }),
    signal,
  )
  // A copy is of the server's files: nobody reads rows for it.
  if (options.method === 'dump') {
    refuseLacks(access.apps.database.name, apps.lacks)
    refuseLacks(access.participant.database.name, participant.lacks)
  }
  const otherDatabases = attribute([...apps.databases, ...participant.databases], description, options, log)
  const previous = newest(await sets.list())
  if (options.method === 'dump')
    await checkSpace(sets, apps.server.databaseBytes + participant.server.databaseBytes, previous, log)
  return {
    description,
    otherDatabases,
    lacks,
    ...(spliceVersion !== undefined && { spliceVersion }),
    ...(previous && { previous }),
    ...(identityStore && { identityStore }),
    ...(participant.facts.participantId && { participantId: participant.facts.participantId }),
  }
}

/** Every database of the servers must be known to belong somewhere: an unknown one may be of the node. */
function attribute(
  databases: readonly { name: string }[],
  description: NodeDescription,
  options: BackupOptions,
  log: Log,
): { name: string; attribution: string }[] {
  const own = { apps: description.databases.apps.name, participant: description.databases.participant.name }
  const names = [...new Set(databases.map((database) => database.name))].sort()
  const others = names
    .filter((name) => name !== own.apps && name !== own.participant)
    .map((name) => ({
      name,
      attribution: attributeDatabase(name, own, description.otherDatabases) ?? 'unknown',
    }))
  const unknown = others.filter((other) => other.attribution === 'unknown').map((other) => other.name)
  if (unknown.length > 0) {
    const text = `Databases on the server that belong to no known program and are not in the set: ${unknown.join(', ')}.`
    if (options.unknownDatabases === 'fail') {
      throw new Failure('unknown-databases', {
        what: text,
        means: 'They may be of a program that uses the node and would be lost with the server.',
        next: 'Back them up apart, or set unknown-databases to warn.',
      })
    }
    log.warning(text)
  }
  return others
}

/** Share of a database's size that its compressed dump takes when no earlier set tells. */
const guessedRatio = 0.3

async function checkSpace(
  sets: BackupSets,
  databaseBytes: number,
  previous: Manifest | undefined,
  log: Log,
): Promise<void> {
  const free = await sets.storage.freeBytes()
  if (free === undefined) return
  const dumped = previous?.databases.filter((database) => database.files.length > 0)
  const before = dumped?.map((database) => ({
    database: database.server.databaseBytes,
    files: database.files.reduce((sum, file) => sum + file.bytes, 0),
  }))
  const sum = (key: 'database' | 'files') => before?.reduce((total, entry) => total + entry[key], 0) ?? 0
  const ratio = before && sum('database') > 0 ? (sum('files') / sum('database')) * 1.2 : guessedRatio
  const needed = Math.round(databaseBytes * ratio)
  log.info(
    `Databases ${formatBytes(databaseBytes)}, set about ${formatBytes(needed)}, free in the repository ${formatBytes(free)}.`,
  )
  if (free >= needed) return
  throw new Failure('no-space', {
    what: `${sets.storage.description} has ${formatBytes(free)} free; the set needs about ${formatBytes(needed)}.`,
    means: 'Nothing was written.',
    next: 'Free space or move old sets away, then run again.',
  })
}

/** The newest set that could be read, to compare with. */
function newest(listed: readonly ListedSet[]): Manifest | undefined {
  return listed.find((set) => set.read !== undefined)?.read?.manifest
}
