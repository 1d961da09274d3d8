import { expectedMigrationId, expectedParticipant, ledgerPosition } from './dr-snapshot/expected.ts'
import { type CatchUp, fetchSnapshot } from './dr-snapshot/fetch.ts'
import { composeDrManifest } from './dr-snapshot/manifest.ts'
import { type PlacedFile, PlacingFile } from './dr-snapshot/placed-file.ts'
import { receive } from './dr-snapshot/receive.ts'
import { requireEndpoint } from './dr-snapshot/version-gate.ts'
import { throwTrouble, watchImport } from './dr-snapshot/watch.ts'
import type { Consumption, Deployment, DumpVolume, NodeDescription } from './node/deployment.ts'
import type { Recipient } from './pipeline/keys.ts'
import type { AgeTool } from './pipeline/seal.ts'
import { tidy } from './pipeline/tidy.ts'
import type { DrManifest } from './repository/dr-manifest.ts'
import { lockFor } from './repository/lock.ts'
import { newSetId, type SetId } from './repository/set-id.ts'
import { type BackupSets, type DrSets, warnOfOrphan } from './repository/sets.ts'
import { DataSnapshot, type ExpectedSnapshot } from './splice/data-snapshot.ts'
import { type DrTimestamp, drTime, journalMs } from './splice/dr-timestamp.ts'
import type { ParticipantId, Proof } from './splice/splice.ts'
import type { ValidatorApi } from './splice/validator-api.ts'
import { Failure, messageOf } from './system/failure.ts'
import { formatBytes, formatDuration, type Log } from './system/log.ts'
import { type Step, Steps } from './system/steps.ts'

/** What a DR snapshot is made of. */
export interface DrSnapshotParts {
  readonly deployment: Deployment
  readonly sets: DrSets
  readonly backups: BackupSets
  /** The address of the app may be another one after each start. */
  readonly validator: () => Promise<ValidatorApi | undefined>
  /** Told as soon as the DR set exists and the dump is in its place, before a restart. */
  readonly onPublished: (report: DrSnapshotReport) => void
  readonly log: Log
  readonly signal: AbortSignal
}

/** How it is made. Durations in ms. */
export interface DrSnapshotOptions {
  readonly timestamp: DrTimestamp
  readonly force: boolean
  readonly migrationId?: number | undefined
  readonly participantId?: ParticipantId | undefined
  /** False: only the DR set is made. */
  readonly copy: boolean
  readonly restart: boolean
  /** Run to restart the node, in place of what the deployment would do. */
  readonly startCommand?: string | undefined
  readonly recipients: readonly Recipient[]
  readonly ageTool: AgeTool
  readonly zstdLevel: number
  readonly readyTimeoutMs: number
  readonly answerTimeoutMs: number
  readonly catchUp: CatchUp
  readonly lockLeaseMs: number
  readonly lockWaitMs: number
  readonly owner?: string
  readonly tool: { readonly name: string; readonly version: string }
}

/** A DR set, where its dump is, and how it came about. */
export interface DrSnapshotReport {
  readonly manifest: DrManifest
  readonly manifestSha256: string
  readonly manifestPath: string
  /** What the operator changes so that the app imports the dump; absent where nothing but addresses is known. */
  readonly consumption?: Consumption
  readonly steps: readonly Step[]
}

/** What was found out before anything was fetched. */
interface Preflight {
  readonly description: NodeDescription
  readonly spliceVersion: string
  readonly validator: ValidatorApi
  readonly expected: ExpectedSnapshot
  readonly volume?: DumpVolume
}

/**
 * Carries out the runbook's "Disaster recovery from loss of the CometBFT storage layer": fetches the data dump at the
 * moment that the SVs announced, checks it, keeps it as a DR set, and puts it where the validator app reads it.
 * @throws Failure when no DR set was published; the volume is then as it was. After that, when the restart that was
 * asked for did not go well: the set exists and the dump is in its place.
 */
export async function drSnapshot(
  parts: DrSnapshotParts,
  options: DrSnapshotOptions,
): Promise<DrSnapshotReport & { readonly live: readonly Proof[] }> {
  const { deployment, sets, log } = parts
  const steps = new Steps(log)
  const gate = await steps.run('Version', () => versionGate(parts))
  await using lock = await lockFor('dr-snapshot', parts, options)
  const signal = AbortSignal.any([parts.signal, lock.lost])
  const id = newSetId()
  const startedAt = new Date()
  const target = {
    sets,
    id,
    sealing: { recipients: options.recipients, tool: options.ageTool },
    zstdLevel: options.zstdLevel,
    log,
    signal,
  }
  const found = await steps.run('Preflight', () => preflight(parts, options, gate, signal))
  const placing = found.volume && new PlacingFile(found.volume, id)
  let placed: PlacedFile | undefined
  let published: Pick<DrSnapshotReport, 'manifest' | 'manifestSha256'>
  try {
    const snapshot = new DataSnapshot()
    const received = await steps.run('Data snapshot', async (notes) => {
      await placing?.begin(signal)
      const query = { ...options, migrationId: found.expected.migrationId }
      const position = () => ledgerPosition(() => deployment.access('participant'), log, signal)
      const answer = await fetchSnapshot(found.validator, query, position, options.catchUp, { log, signal })
      const taken = await receive(snapshot.through(answer), target, placing)
      notes.bytes = taken.file.bytes
      return taken
    })
    const checked = await steps.run('Checks', async () => {
      const { facts, proofs } = snapshot.check(found.expected)
      for (const proof of proofs) log.info(`${proof.name}: ${proof.verdict} (${proof.detail})`)
      const stored = await storedProof(sets, id, received.file)
      await placing?.verify(received.json, signal)
      return { facts, proofs: [...proofs, stored] }
    })
    signal.throwIfAborted()
    placed = await steps.run('Place', async (notes) => {
      if (placing === undefined) {
        notes.note = 'not wanted here'
        return undefined
      }
      const file = await placing.commit()
      notes.note = `${file.path} in ${found.volume?.description}`
      return file
    })
    published = await steps.run('Publish', async (notes) => {
      const manifest = composeDrManifest({
        id,
        node: sets.node,
        startedAt,
        ...options,
        ...found,
        ...received,
        ...checked,
        ...(placed && { placed: { ...placed, where: found.volume?.description ?? '' } }),
      })
      notes.note = `DR set ${id} in ${sets.storage.description}`
      return { manifest, manifestSha256: await sets.publish(manifest) }
    })
  } catch (error) {
    if (placed === undefined) await placing?.discard(log)
    await discard(sets, id, log)
    const reason = signal.aborted ? signal.reason : error
    throw placed === undefined ? reason : placedFailure(placed, found, reason)
  }
  const consumption = await deployment.consumption?.(published.manifest.snapshot.migrationId)
  const report = {
    ...published,
    manifestPath: sets.manifestPath(id),
    ...(consumption && { consumption }),
    steps: steps.all,
  }
  parts.onPublished(report)
  if (!options.restart) return { ...report, live: [] }
  const live = await steps.run('Restart', () => restart(parts, options, published.manifest, signal))
  return { ...report, live }
}

/** Before anything else: whether this version has data snapshots at all. */
async function versionGate({
  deployment,
  validator: connect,
  log,
}: DrSnapshotParts): Promise<Pick<Preflight, 'description' | 'validator' | 'spliceVersion'>> {
  const description = await deployment.describe()
  for (const warning of description.warnings) log.warning(warning)
  log.info(`Node: ${description.location}`)
  const validator = await connect()
  if (validator === undefined) {
    throw new Failure('validator-unknown', {
      what: 'The address of the validator app was not found.',
      means: 'The data snapshot is made by the validator app.',
      next: 'Give validator-url.',
    })
  }
  return { description, validator, spliceVersion: await requireEndpoint(validator, description, log) }
}

/** Everything that can be known before gigabytes are fetched. */
async function preflight(
  { deployment, sets, backups, log }: DrSnapshotParts,
  options: DrSnapshotOptions,
  gate: Pick<Preflight, 'description' | 'validator' | 'spliceVersion'>,
  signal: AbortSignal,
): Promise<Preflight> {
  for (const orphan of await sets.removeOrphans()) warnOfOrphan(orphan, log)
  const age = Date.now() - drTime(options.timestamp)
  if (age > journalMs)
    log.warning(
      `${options.timestamp} was ${formatDuration(age)} ago; participants can tell their contracts for about the last 24 h.`,
    )
  const position = await ledgerPosition(() => deployment.access('participant'), log, signal)
  const participantId = await expectedParticipant(position, backups, options.participantId, log)
  const migrationId = expectedMigrationId(gate.description, options.migrationId, log)
  const volume = options.copy ? await deployment.dumpVolume?.(log, signal) : undefined
  if (volume !== undefined) log.info(`The dump goes to ${volume.description}.`)
  await gate.validator.waitReady(options.readyTimeoutMs)
  return {
    ...gate,
    expected: {
      timestamp: options.timestamp,
      participantId,
      ...(migrationId !== undefined && { migrationId }),
    },
    ...(volume && { volume }),
  }
}

/** What is stored is read back: it may soon be the only copy. */
async function storedProof(sets: DrSets, id: SetId, file: DrManifest['snapshot']['file']): Promise<Proof> {
  for await (const _ of tidy(sets.readFile(id, file)));
  return {
    name: 'stored-copy',
    verdict: 'pass',
    detail: `${formatBytes(file.bytes)} read back, ${file.sha256}`,
  }
}

/** Starts the app with the dump and watches it. */
async function restart(
  { deployment, validator, log }: DrSnapshotParts,
  options: DrSnapshotOptions,
  { participantId, snapshot }: DrManifest,
  signal: AbortSignal,
): Promise<Proof[]> {
  const since = new Date()
  const how = { migrationId: snapshot.migrationId, command: options.startCommand, signal }
  try {
    await deployment.restartForDump?.(log, how)
  } catch (error) {
    // A command that waits for the app fails without saying why the app did.
    throwTrouble((await deployment.watchStart?.(since).catch(() => undefined))?.log ?? '')
    throw error
  }
  return await watchImport(deployment, validator, {
    since,
    participantId,
    timeoutMs: options.readyTimeoutMs,
    log,
    signal,
  })
}

async function discard(sets: DrSets, id: SetId, log: Log): Promise<void> {
  try {
    await sets.discard(id)
  } catch {
    log.warning(`The unfinished DR set ${id} could not be removed; the next run removes it.`)
  }
}

/** The rare case: in its place, but the repository did not take the manifest. */
function placedFailure(placed: PlacedFile, found: Preflight, error: unknown): Failure {
  return new Failure('dr-set-not-published', {
    what: `The dump is in its place, but the DR set could not be published: ${messageOf(error)}`,
    means: `${placed.path} in ${found.volume?.description} is complete and checked, and can be imported. The repository has no copy of it${placed.aside === undefined ? '' : `; the dump before it is ${placed.aside}`}.`,
    next: 'Set the repository right and run again for a copy of it.',
    cause: error,
  })
}
