import { ledgerPosition } from './dr-snapshot/expected.ts'
import { fetchSnapshot } from './dr-snapshot/fetch.ts'
import { composeDrManifest } from './dr-snapshot/manifest.ts'
import type { DrSnapshotOptions, DrSnapshotParts } from './dr-snapshot/options.ts'
import { type PlacedFile, PlacingFile } from './dr-snapshot/placed-file.ts'
import { type DrPlan, drawDrPlan } from './dr-snapshot/plan.ts'
import { checkToken, type Gate, type Preflight, preflight, versionGate } from './dr-snapshot/preflight.ts'
import { type Received, receive } from './dr-snapshot/receive.ts'
import { throwTrouble, watchImport } from './dr-snapshot/watch.ts'
import type { Consumption } from './node/deployment.ts'
import { tidy } from './pipeline/tidy.ts'
import { refuseChangedPlan } from './plan-digest.ts'
import type { DrManifest } from './repository/dr-manifest.ts'
import { warnOfOrphan } from './repository/listed-sets.ts'
import { lockFor } from './repository/lock.ts'
import { newSetId, type SetId } from './repository/set-id.ts'
import type { DrSets } from './repository/sets.ts'
import { DataSnapshot, type SnapshotFacts } from './splice/data-snapshot.ts'
import type { Proof } from './splice/splice.ts'
import { Failure, messageOf } from './system/failure.ts'
import { formatBytes, type Log } from './system/log.ts'
import { type Step, type StepNotes, Steps } from './system/steps.ts'

export type { DrSnapshotOptions, DrSnapshotParts } from './dr-snapshot/options.ts'
export type { DrPlan } from './dr-snapshot/plan.ts'

/** A DR set, where its dump is, and how it came about. */
export interface DrSnapshotReport {
  readonly manifest: DrManifest
  readonly manifestSha256: string
  readonly manifestPath: string
  /** What the operator changes so that the app imports the dump; absent where nothing but addresses is known. */
  readonly consumption?: Consumption
  readonly steps: readonly Step[]
}

/** Who is told of what, as soon as it is there. */
export interface DrSnapshotListener {
  /** The plan, before it is refused or carried out. */
  plan(plan: DrPlan): void
  /** The DR set exists and the dump is in its place, before a restart. */
  published(report: DrSnapshotReport): void
}

/**
 * Carries out the runbook's "Disaster recovery from loss of the CometBFT storage layer": fetches the data dump at the
 * moment that the SVs announced, checks it, keeps it as a DR set, and puts it where the validator app reads it. With
 * `dryRun` it only says what it would do.
 * @returns undefined for a dry run.
 * @throws Failure when no DR set was published; the volume is then as it was. After that, when the restart that was
 * asked for did not go well: the set exists and the dump is in its place.
 */
export async function drSnapshot(
  parts: DrSnapshotParts,
  options: DrSnapshotOptions,
  tell: DrSnapshotListener,
): Promise<(DrSnapshotReport & { readonly live: readonly Proof[] }) | undefined> {
  const { log, signal } = parts
  const steps = new Steps(log)
  const gate = await steps.run('Version', () => versionGate(parts))
  if (options.dryRun) {
    const found = await steps.run('Preflight', async () => {
      const seen = await preflight(parts, options, gate, signal)
      await checkToken(gate, log)
      return seen
    })
    const plan = drawDrPlan(parts.sets, options, found)
    tell.plan(plan)
    if (plan.refusal !== undefined) throw plan.refusal
    return undefined
  }
  return await carryOut(parts, options, { gate, steps, tell })
}

/** Under the lock of the node: looks, compares with the plan that was approved, fetches, places, publishes. */
async function carryOut(
  parts: DrSnapshotParts,
  options: DrSnapshotOptions,
  { gate, steps, tell }: { gate: Gate; steps: Steps; tell: DrSnapshotListener },
): Promise<DrSnapshotReport & { readonly live: readonly Proof[] }> {
  const { deployment, sets, log } = parts
  await using lock = await lockFor('dr-snapshot', parts, options)
  const signal = AbortSignal.any([parts.signal, lock.lost])
  const id = newSetId()
  const startedAt = new Date()
  const found = await steps.run('Preflight', async () => {
    const seen = await preflight(parts, options, gate, signal)
    const plan = drawDrPlan(sets, options, seen)
    tell.plan(plan)
    // Whoever approved nothing gets at least the dump, which cannot be had for long.
    if (options.approvedPlan !== undefined && plan.refusal !== undefined) throw plan.refusal
    refuseChangedPlan(plan.digest, options.approvedPlan)
    for (const orphan of await sets.removeOrphans()) warnOfOrphan(orphan, log)
    return seen
  })
  const placing = found.volume && new PlacingFile(found.volume, id)
  const run: Run = { parts, options, found, id, placing, startedAt, signal }
  const snapshot = new DataSnapshot()
  let placed: PlacedFile | undefined
  let published: Pick<DrSnapshotReport, 'manifest' | 'manifestSha256'>
  try {
    const received = await steps.run('Data snapshot', (notes) => fetchAndReceive(run, snapshot, notes))
    const checked = await steps.run('Checks', () => checkReceived(run, snapshot, received))
    signal.throwIfAborted()
    placed = await steps.run('Place', (notes) => place(run, notes))
    published = await steps.run('Publish', async (notes) => {
      const manifest = manifestOf(run, { ...received, ...checked }, placed)
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
  tell.published(report)
  if (!options.restart) return { ...report, live: [] }
  const live = await steps.run('Restart', () => restart(parts, options, published.manifest, signal))
  return { ...report, live }
}

/** A data snapshot on its way into a DR set. */
interface Run {
  readonly parts: DrSnapshotParts
  readonly options: DrSnapshotOptions
  readonly found: Preflight
  readonly id: SetId
  /** Absent when the dump is not to be placed. */
  readonly placing: PlacingFile | undefined
  readonly startedAt: Date
  readonly signal: AbortSignal
}

/** Fetches the dump into the repository and, under a name that nobody reads, into the volume. */
async function fetchAndReceive(
  { parts: { deployment, sets, log }, options, found, id, placing, signal }: Run,
  snapshot: DataSnapshot,
  notes: StepNotes,
): Promise<Received> {
  await placing?.begin(signal)
  const query = { ...options, migrationId: found.expected.migrationId }
  const position = () => ledgerPosition(() => deployment.access('participant'), log, signal)
  const answer = await fetchSnapshot(found.validator, query, position, options.catchUp, { log, signal })
  const sealing = { recipients: options.recipients, tool: options.ageTool }
  const target = { sets, id, sealing, zstdLevel: options.zstdLevel, log, signal }
  const taken = await receive(snapshot.through(answer), target, placing)
  notes.bytes = taken.file.bytes
  return taken
}

/** Whether it is what was asked for, and whether both copies are what came. */
async function checkReceived(
  { parts: { sets, log }, found, id, placing, signal }: Run,
  snapshot: DataSnapshot,
  { file, json }: Received,
): Promise<{ facts: SnapshotFacts; proofs: Proof[] }> {
  const { facts, proofs } = snapshot.check(found.expected)
  for (const proof of proofs) log.info(`${proof.name}: ${proof.verdict} (${proof.detail})`)
  const stored = await storedProof(sets, id, file)
  await placing?.verify(json, signal)
  return { facts, proofs: [...proofs, stored] }
}

async function place({ found, placing }: Run, notes: StepNotes): Promise<PlacedFile | undefined> {
  if (placing === undefined) {
    notes.note = 'not wanted here'
    return undefined
  }
  const file = await placing.commit()
  notes.note = `${file.path} in ${found.volume?.description}`
  return file
}

function manifestOf(
  { parts: { sets }, options, found, id, startedAt }: Run,
  came: Received & { facts: SnapshotFacts; proofs: readonly Proof[] },
  placed: PlacedFile | undefined,
): DrManifest {
  const where = found.volume?.description ?? ''
  const parts = { id, node: sets.node, startedAt, ...options, ...found, ...came }
  return composeDrManifest({ ...parts, ...(placed && { placed: { ...placed, where } }) })
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
