/** What a run tells of the set that it made. */
import type { BackupReport } from '../src/backup.ts'
import { proofsTable, savedAs, standingsTable, stepsTable } from '../src/reports/report.ts'
import { filesOf } from '../src/repository/manifest.ts'
import type { BackupSets } from '../src/repository/sets.ts'
import { repositoryStandings } from '../src/repository/storage/several.ts'
import type { Context } from '../src/runner/main.ts'
import { Failure } from '../src/system/failure.ts'
import { formatBytes } from '../src/system/log.ts'

interface Around {
  readonly sets: BackupSets
  /** When the run began, ms. */
  readonly began: number
  /** Why the set is pinned. */
  readonly pinned: string | undefined
}

/** The outputs, and the page of the run. */
export function reportBackup(
  report: BackupReport,
  { sets, began, pinned }: Around,
  { output, summary }: Context,
): void {
  const { manifest, manifestSha256, manifestPath } = report
  const { id, facts, identities, participantId } = manifest
  const bytes = filesOf(manifest).reduce((sum, file) => sum + file.bytes, 0)
  output('set-id', id)
  output('manifest-path', manifestPath)
  output('manifest-sha256', manifestSha256)
  output('participant-id', participantId ?? '')
  output('data-time', facts.dataTime ?? '')
  output('apps-offset', facts.appsOffset ?? '')
  output('ledger-end', facts.ledgerEnd ?? '')
  output('order-proof', manifest.proofs.find((proof) => proof.name === 'order')?.verdict ?? 'not-checked')
  output('bytes', bytes)
  output('duration-seconds', Math.round((Date.now() - began) / 1000))
  const standings = repositoryStandings(sets.storage, manifestPath)
  output('repositories', JSON.stringify(standings))

  const unknown = 'not known'
  const inSet = identities
    ? `in ${identities.file.heldIn?.place ?? 'the set'} (${identities.custody})`
    : `not in the set: ${manifest.identitiesNotIncluded}`
  summary
    .heading(`Backup of ${manifest.node}`)
    .facts([
      ['Set', { code: id }],
      ['Repository', sets.storage.description],
      ['Manifest', { code: manifestSha256 }],
      ['Databases', savedAs(manifest)],
      ['Participant', { code: participantId ?? unknown }],
      ['Data up to', facts.dataTime ?? unknown],
      ['Offsets', `apps ${facts.appsOffset ?? unknown}, ledger end ${facts.ledgerEnd ?? unknown}`],
      ['Identities', inSet],
      ['Size', formatBytes(bytes)],
      ...(pinned === undefined ? [] : [['Pinned', pinned] as const]),
      ['Encrypted for', manifest.encryptionRecipients.join(', ') || 'nobody: the set is not encrypted'],
    ])
  if (standings.length > 1) standingsTable(summary, standings)
  stepsTable(summary, report.steps)
  proofsTable(summary, manifest.proofs)
  summary
    .heading('Not checked', 3)
    .list([
      'Whether the set restores: that is what a drill is for.',
      ...Object.entries(facts.notRead).map(([fact, reason]) => `${fact}: ${reason}`),
      ...manifest.otherDatabases
        .filter((other) => other.attribution === 'unknown')
        .map((other) => `database ${other.name}: belongs to no known program and is not in the set`),
    ])
}

/** @throws Failure `published-with-problems` for a set of which not everything is proven. */
export function demandProven({ manifest, problems }: BackupReport): void {
  if (problems.length === 0) return
  throw new Failure('published-with-problems', {
    what: `Set ${manifest.id} was published, but not everything about it is proven: ${problems.join('; ')}.`,
    means: 'The set exists and is kept. `set: latest` passes over it unless its restorability proofs pass.',
    next: 'Find out why: a stale data time means that the node is not connected; a proof that was not checked names what it lacked.',
  })
}
