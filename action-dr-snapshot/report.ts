/** What a data snapshot tells: its plan, what was stored and placed, and what is left to look at. */
import { placingByHand } from '../src/dr-snapshot/by-hand.ts'
import type { DrPlan, DrSnapshotReport } from '../src/dr-snapshot.ts'
import { proofsTable, stepsTable } from '../src/reports/report.ts'
import type { BackupSets } from '../src/repository/sets.ts'
import type { Context } from '../src/runner/main.ts'
import type { Proof } from '../src/splice/splice.ts'
import { Failure } from '../src/system/failure.ts'
import { formatBytes } from '../src/system/log.ts'

/** How far the run has come. */
export interface Progress {
  /** Whether the DR set exists. */
  stored: boolean
}

/** The plan, before it is refused or carried out. */
export function reportPlan(plan: DrPlan, node: string, { log, output, summary }: Context): void {
  log.info(plan.text)
  output('plan', plan.text)
  output('plan-digest', plan.digest)
  output('participant-id', plan.participantId)
  if (plan.migrationId !== undefined) output('migration-id', plan.migrationId)
  summary.heading(`Data snapshot plan for ${node}`).preformatted(plan.text)
}

/** The DR set, and where its dump is. */
export function reportPublished(
  { manifest, manifestSha256, manifestPath, consumption, steps }: DrSnapshotReport,
  { storage }: BackupSets,
  progress: Progress,
  { log, output, summary }: Context,
): void {
  const { snapshot, placed } = manifest
  progress.stored = true
  output('verdict', placed ? 'placed' : 'stored')
  output('set-id', manifest.id)
  output('manifest-path', manifestPath)
  output('manifest-sha256', manifestSha256)
  output('participant-id', manifest.participantId)
  output('migration-id', snapshot.migrationId)
  output('snapshot-sha256', snapshot.json.sha256)
  output('snapshot-bytes', snapshot.json.bytes)
  output('placed', placed?.path ?? '')
  output('change', consumption?.text ?? '')
  summary.heading(`Data snapshot of ${manifest.node} as of ${snapshot.timestamp}`).facts([
    ['DR set', { code: manifest.id }],
    ['Repository', storage.description],
    ['Manifest', { code: manifestSha256 }],
    ['Participant', { code: manifest.participantId }],
    ['For migration id', snapshot.migrationId],
    ['Dump', `${formatBytes(snapshot.json.bytes)}, ${snapshot.json.sha256}`],
    ['Placed', placed ? `${placed.path} in ${placed.where}` : 'not placed: it is in the repository only'],
    ['The dump before it', placed ? (placed.aside ?? 'there was none') : 'untouched'],
    ['Encrypted for', manifest.encryptionRecipients.join(', ') || 'nobody: the copy is not encrypted'],
  ])
  stepsTable(summary, steps)
  proofsTable(summary, manifest.proofs)
  if (placed === undefined) {
    summary.heading('To put it in its place', 3).preformatted(placingByHand(manifest).join('\n'))
    for (const line of placingByHand(manifest)) log.info(line)
  }
  if (consumption === undefined) return
  summary.heading(consumption.title, 3).preformatted(consumption.text).list(consumption.notes)
  log.info(`${consumption.title}:\n${consumption.text}`)
  for (const note of consumption.notes) log.info(note)
}

/** The output `verdict` after an error: before a DR set exists, it is a refusal unless it says that something failed. */
export function reportWhereItStands(error: unknown, { stored }: Progress, { output }: Context): void {
  if (stored || !(error instanceof Failure) || error.code === 'dr-set-not-published')
    output('verdict', 'failed')
}

/** What was seen after a restart, and what nobody looked at. */
export function reportEnd(
  { manifest, live }: DrSnapshotReport & { readonly live: readonly Proof[] },
  restarted: boolean,
  { log, output, summary }: Context,
): void {
  if (restarted) {
    output('verdict', 'imported')
    summary.heading('After the restart', 3)
    proofsTable(summary, live)
    log.warning(
      'The node has the dump. Clear migrating (Helm values) or leave out -M (start.sh) from the next start on, or the app looks for the dump again.',
    )
  }
  summary
    .heading('Not checked', 3)
    .list([
      'Whether the moment is the one that the SVs announced: compare it.',
      ...(restarted ? [] : ['Whether the app imports the dump: that is seen when it is started with it.']),
      ...manifest.proofs
        .filter(({ verdict }) => verdict === 'not-checked')
        .map(({ name, detail }) => `${name}: ${detail}`),
    ])
}
