/** What can be said of a set without opening its files. */

import { textsOf } from '../repository/listed-sets.ts'
import { filesOf, type Manifest } from '../repository/manifest.ts'
import type { SetId } from '../repository/set-id.ts'
import type { BackupSets } from '../repository/sets.ts'
import { restorabilityProofs } from '../splice/proofs.ts'
import { Failure } from '../system/failure.ts'
import { formatBytes, formatDuration } from '../system/log.ts'
import type { Checks } from './checks.ts'

/** The proofs of the backup itself: what it published in spite of them is not restorable. */
export function checkRecordedProofs(checks: Checks, { proofs }: Manifest): void {
  const open = restorabilityProofs.flatMap((name) => {
    const proof = proofs.find((one) => one.name === name)
    return proof?.verdict === 'pass'
      ? []
      : [
          {
            verdict: proof?.verdict ?? 'not-checked',
            text: `${name}: ${proof?.detail ?? 'not in the manifest'}`,
          },
        ]
  })
  const verdict =
    open.length === 0 ? 'pass' : open.some((proof) => proof.verdict === 'fail') ? 'fail' : 'not-checked'
  const detail = open.length === 0 ? restorabilityProofs.join(', ') : open.map(({ text }) => text).join('; ')
  checks.note({ name: 'recorded-proofs', verdict, detail })
}

/** Whether every file of the manifest is listed with its size. */
export async function checkListing(checks: Checks, sets: BackupSets, manifest: Manifest): Promise<boolean> {
  return await checks.run('files', async () => {
    const problems = await sets.problems(manifest)
    if (problems.length > 0) {
      throw new Failure(problems.some(({ kind }) => kind === 'missing') ? 'missing' : 'damaged', {
        what: `${textsOf(problems).join('; ')}.`,
        next: 'Take another copy of the set, or an older set.',
      })
    }
    const files = filesOf(manifest)
    return `${files.length} files, ${formatBytes(files.reduce((sum, file) => sum + file.bytes, 0))}`
  })
}

/** Reads every file to its end and compares size and digest. */
export async function checkDigests(
  checks: Checks,
  sets: BackupSets,
  manifest: Manifest,
  { signal, notes }: { signal: AbortSignal; notes: { bytes?: number } },
): Promise<boolean> {
  return await checks.run('digests', async () => {
    const files = filesOf(manifest)
    let bytes = 0
    for (const file of files) {
      bytes += await sets.checkFile(manifest.id as SetId, file, signal)
    }
    notes.bytes = bytes
    return `${files.map((file) => file.name).join(', ')}: read to the end, sha256 as in the manifest`
  })
}

/** How old the newest event in the data is: what a restore of this set would lose. */
export function checkDataAge(
  checks: Checks,
  dataTime: string | undefined,
  maxAgeMs: number,
  now = new Date(),
): number | undefined {
  const name = 'data-age'
  if (dataTime === undefined) {
    const detail = 'the time of the newest event is not known; a set of a participant that answers has it'
    checks.note({ name, verdict: 'not-checked', detail })
    return undefined
  }
  const ageMs = Math.max(0, now.getTime() - Date.parse(dataTime))
  const detail = `newest event ${dataTime}, ${formatDuration(ageMs)} old; allowed ${formatDuration(maxAgeMs)}`
  checks.note({ name, verdict: ageMs <= maxAgeMs ? 'pass' : 'fail', detail })
  return ageMs
}
