import {
  type CompletedDump,
  captureRoles,
  dumpApps,
  dumpParticipant,
  type SetTarget,
} from './backup/database.ts'
import { composeManifest } from './backup/manifest.ts'
import type { Deployment, NodeDescription } from './node/deployment.ts'
import type { Recipient } from './pipeline/keys.ts'
import { once } from './pipeline/meter.ts'
import type { AgeTool } from './pipeline/seal.ts'
import { listDatabases, readServerFacts } from './postgres/server.ts'
import { withSession } from './postgres/session.ts'
import { acquireLock } from './repository/lock.ts'
import type { Manifest, ManifestFile } from './repository/manifest.ts'
import { writeFile } from './repository/set-file.ts'
import { newSetId, type SetId } from './repository/set-id.ts'
import type { BackupSets, ListedSet } from './repository/sets.ts'
import { attributeDatabase } from './splice/database-names.ts'
import { checkIdentities, type Identities, identitiesChanges } from './splice/identities.ts'
import { readParticipantFacts } from './splice/ledger-facts.ts'
import { prove, restorabilityProofs } from './splice/proofs.ts'
import type { Proof } from './splice/splice.ts'
import type { ValidatorApi } from './splice/validator-api.ts'
import { Failure } from './system/failure.ts'
import { formatBytes, type Log } from './system/log.ts'
import { type Step, type StepNotes, Steps } from './system/steps.ts'

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
  /** Empty only with `allowUnencrypted`. */
  readonly recipients: readonly Recipient[]
  readonly ageTool: AgeTool
  readonly zstdLevel: number
  readonly readyTimeoutMs: number
  readonly maxDataAgeMs: number
  readonly unknownDatabases: 'warn' | 'fail'
  readonly lockLeaseMs: number
  readonly lockWaitMs: number
  /** Where to look for this run: the URL of the workflow run. */
  readonly owner?: string
  readonly tool: { readonly name: string; readonly version: string }
}

/** A published set and how it came about. */
export interface BackupReport {
  readonly manifest: Manifest
  readonly manifestSha256: string
  readonly manifestPath: string
  readonly steps: readonly Step[]
  /** Why the run must be red although the set was published. */
  readonly problems: readonly string[]
}

/** What `preflight` found out before anything was written. */
interface Preflight {
  readonly description: NodeDescription
  readonly spliceVersion?: string
  readonly otherDatabases: readonly { name: string; attribution: string }[]
  readonly previous?: Manifest
  readonly participantId?: string
}

/**
 * Takes one backup set: identities, apps database, and only then the participant database (runbook,
 * "Backup and Restore"). All or nothing: a set is published when everything is stored and proven.
 * @throws Failure when nothing was published.
 */
export async function backup(parts: BackupParts, options: BackupOptions): Promise<BackupReport> {
  const { deployment, sets, log } = parts
  const steps = new Steps(log)
  await using lock = await acquireLock(sets.storage, sets.node, {
    action: 'backup',
    owner: options.owner,
    leaseMs: options.lockLeaseMs,
    waitMs: options.lockWaitMs,
    log,
    signal: parts.signal,
  })
  const signal = AbortSignal.any([parts.signal, lock.lost])
  const id = newSetId()
  const startedAt = new Date()
  const target: SetTarget = {
    sets,
    id,
    sealing: { recipients: options.recipients, tool: options.ageTool },
    zstdLevel: options.zstdLevel,
    log,
    signal,
  }
  try {
    const found = await steps.run('Preflight', () => preflight(parts, options))
    const identities = await steps.run('Identities', (notes) => takeIdentities(parts, found, target, notes))
    const apps = await steps.run('Apps database', async (notes) => {
      const dumped = await dumpApps(deployment, target)
      notes.bytes = dumped.file.bytes
      return dumped
    })
    const participant = await steps.run('Participant database', async (notes) => {
      const dumped = await dumpParticipant(apps, deployment, target)
      notes.bytes = dumped.file.bytes
      return dumped
    })
    const roles = await steps.run('Roles', () => takeRoles(found.description, deployment, target))
    const proofs = await steps.run('Proofs', () => takeProofs(identities, apps, participant, options, log))
    return await steps.run('Publish', async (notes) => {
      const manifest = composeManifest({
        id,
        node: sets.node,
        startedAt,
        tool: options.tool,
        recipients: options.recipients,
        ...found,
        ...identities,
        apps,
        participant,
        roles,
        proofs,
      })
      signal.throwIfAborted()
      const manifestSha256 = await sets.publish(manifest)
      notes.note = `set ${id} in ${sets.storage.description}`
      return {
        manifest,
        manifestSha256,
        manifestPath: sets.manifestPath(id),
        steps: steps.all,
        problems: problemsOf(proofs),
      }
    })
  } catch (error) {
    await discard(sets, id, log)
    // What was stopped reports how it ended, not why: the reason is with whoever stopped it.
    throw signal.aborted ? signal.reason : error
  }
}

/** Everything that can be known before the first byte is written, so that a bad run ends early. */
async function preflight(parts: BackupParts, options: BackupOptions): Promise<Preflight> {
  const { deployment, sets, validator, log, signal } = parts
  const description = await deployment.describe()
  for (const warning of description.warnings) log.warning(warning)
  log.info(`Node: ${description.location}`)

  const orphans = await sets.removeOrphans()
  for (const orphan of orphans) {
    log.warning(`Removed what a dead run left: ${orphan.name} (${formatBytes(orphan.bytes)}).`)
  }
  await validator?.waitReady(options.readyTimeoutMs)
  const spliceVersion = (await validator?.version())?.version
  if (spliceVersion !== undefined) log.info(`Splice ${spliceVersion}`)

  const access = {
    apps: await deployment.access('apps'),
    participant: await deployment.access('participant'),
  }
  const apps = await withSession(
    access.apps,
    async (session) => ({ server: await readServerFacts(session), databases: await listDatabases(session) }),
    signal,
  )
  const participant = await withSession(
    access.participant,
    async (session) => ({
      server: await readServerFacts(session),
      databases: await listDatabases(session),
      facts: await readParticipantFacts(session),
    }),
    signal,
  )
  const otherDatabases = attribute([...apps.databases, ...participant.databases], description, options, log)
  const previous = newest(await sets.list())
  await checkSpace(sets, apps.server.databaseBytes + participant.server.databaseBytes, previous, log)
  return {
    description,
    otherDatabases,
    ...(spliceVersion !== undefined && { spliceVersion }),
    ...(previous && { previous }),
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
  const before = previous?.databases.map((database) => ({
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

interface TakenIdentities {
  readonly identities?: { readonly facts: Identities; readonly takenAt: Date; readonly file: ManifestFile }
  readonly identitiesNotIncluded?: string
  readonly walletUsers?: readonly string[]
}

/** Fetches the identities, checks them against the database, and stores them encrypted. */
async function takeIdentities(
  { validator, log }: BackupParts,
  found: Preflight,
  target: SetTarget,
  notes: StepNotes,
): Promise<TakenIdentities> {
  if (validator === undefined) {
    notes.note = 'not wanted'
    return { identitiesNotIncluded: 'the run was told not to fetch them' }
  }
  const facts = await validator.identities()
  const wrong = checkIdentities(facts, found).find((proof) => proof.verdict === 'fail')
  if (wrong !== undefined) {
    throw new Failure('identities-other-node', {
      what: `The identities do not belong to the participant database: ${wrong.detail}.`,
      means: 'validator-url and the database are of different nodes. Nothing was published.',
      next: 'Check validator-url and the participant database.',
    })
  }
  for (const change of found.previous?.identities
    ? identitiesChanges(facts, found.previous.identities)
    : []) {
    log.warning(change)
  }
  const walletUsers = await validator.users()
  if (target.sealing.recipients.length === 0) {
    log.warning(
      'The identities are not in the set: there is no recipient, and they are never written in the clear.',
    )
    return { identitiesNotIncluded: 'there is no encryption recipient', walletUsers }
  }
  const takenAt = new Date()
  const file = await writeFile(target, 'identities.json', once(facts.raw.reveal()), {
    compression: 'none',
    reader: '',
  })
  notes.bytes = file.bytes
  notes.note = `${facts.participantId}${facts.custody === 'kms' ? ', keys in a KMS' : ''}`
  return { identities: { facts, takenAt, file }, walletUsers }
}

async function takeRoles(
  description: NodeDescription,
  deployment: Deployment,
  target: SetTarget,
): Promise<ManifestFile[]> {
  const { apps, participant } = description.databases
  const files = [await captureRoles(deployment, 'apps', 'roles-apps.sql', target)]
  if (participant.server !== apps.server) {
    files.push(await captureRoles(deployment, 'participant', 'roles-participant.sql', target))
  }
  return files.filter((file) => file !== undefined)
}

/** Draws the proofs from the facts of both snapshots. One that fails ends the run before publishing. */
async function takeProofs(
  { identities }: TakenIdentities,
  apps: CompletedDump<'apps'>,
  participant: CompletedDump<'participant'>,
  options: BackupOptions,
  log: Log,
): Promise<Proof[]> {
  const proofs = [
    ...prove(apps.facts, participant.facts, {
      maxDataAgeMs: options.maxDataAgeMs,
      ...(identities && { identitiesId: identities.facts.participantId }),
    }),
    ...(identities ? checkIdentities(identities.facts, participant.facts) : []),
  ]
  for (const proof of proofs) log.info(`${proof.name}: ${proof.verdict} (${proof.detail})`)
  const failed = proofs.filter((proof) => proof.verdict === 'fail' && proof.name !== 'fresh-data')
  if (failed.length > 0) {
    throw new Failure('proof-failed', {
      what: `The set is not restorable: ${failed.map((proof) => `${proof.name}: ${proof.detail}`).join('; ')}.`,
      means: 'It was not published; the sets before it are untouched.',
      next: 'Check that both databases are of one node and that nothing else was restored or changed meanwhile, then run again.',
    })
  }
  return proofs
}

/** A published set that could not be proven whole, or of a node that stands still, must not look green. */
function problemsOf(proofs: readonly Proof[]): string[] {
  return proofs
    .filter(
      (proof) =>
        proof.verdict === 'fail' ||
        (proof.verdict === 'not-checked' && restorabilityProofs.some((name) => name === proof.name)),
    )
    .map((proof) => `${proof.name}: ${proof.verdict} (${proof.detail})`)
}

/** The newest set that could be read, to compare with. */
function newest(listed: readonly ListedSet[]): Manifest | undefined {
  return listed.find((set) => set.read !== undefined)?.read?.manifest
}

async function discard(sets: BackupSets, id: SetId, log: Log): Promise<void> {
  try {
    await sets.discard(id)
  } catch {
    log.warning(`The unfinished set ${id} could not be removed; the next backup removes it.`)
  }
}
