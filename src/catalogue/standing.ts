import type { Drill } from '../repository/drills.ts'
import { drillVerdict } from '../repository/drills.ts'
import { type FileProblem, type SurveyedSet, textsOf } from '../repository/listed-sets.ts'
import type { Manifest } from '../repository/manifest.ts'
import { restorabilityProofs } from '../splice/proofs.ts'
import { formatDuration } from '../system/log.ts'

/** What a set is good for. */
export const standings = ['restorable', 'identities-only', 'not-restorable', 'unreadable'] as const
export type Standing = (typeof standings)[number]

/** What a set is good for, and why for no more. */
export interface SetStanding {
  readonly standing: Standing
  readonly why: readonly string[]
}

/** Why a set cannot be restored, its age aside. Empty: as far as it is known, it can. */
export function flawsOf(manifest: Manifest, problems: readonly FileProblem[], lastDrill?: Drill): string[] {
  const open = restorabilityProofs.flatMap((name) => {
    const verdict = manifest.proofs.find((proof) => proof.name === name)?.verdict ?? 'not-checked'
    return verdict === 'pass' ? [] : [`${name}: ${verdict === 'fail' ? 'fail' : 'not checked'}`]
  })
  const failed = lastDrill !== undefined && drillVerdict(lastDrill) === 'fail' ? failedChecks(lastDrill) : []
  return [...open, ...textsOf(problems), ...failed]
}

function failedChecks({ at, checks }: Drill): string[] {
  const names = checks.filter(({ verdict }) => verdict === 'fail').map(({ name }) => name)
  return [`the drill of ${at} failed: ${names.join(', ')}`]
}

/** Time of the newest data that a set holds; of a set whose data time is not known, when it was begun. */
export function dataTimeOf(manifest: Manifest): Date {
  return new Date(manifest.facts.dataTime ?? manifest.startedAt)
}

/** Whether the set has identities, and their file is whole. Those that are held in another place are not looked at. */
export function hasIdentities({ identities }: Manifest, problems: readonly FileProblem[]): boolean {
  return identities !== undefined && !problems.some(({ file }) => file === identities.file.name)
}

/**
 * What a set is good for now.
 * @param maxAgeMs how far back the network can still bring a node up to date; sequencers keep 30 days
 * (`validator-disaster-recovery.mdx`).
 */
export function standingOf(
  { read, problem, problems }: Pick<SurveyedSet, 'read' | 'problem' | 'problems'>,
  { now, maxAgeMs, lastDrill }: { now: Date; maxAgeMs: number; lastDrill?: Drill | undefined },
): SetStanding {
  if (read === undefined) return { standing: 'unreadable', why: [problem ?? 'its manifest cannot be read'] }
  const { manifest } = read
  const ageMs = now.getTime() - dataTimeOf(manifest).getTime()
  const why = [
    ...flawsOf(manifest, problems, lastDrill),
    ...(ageMs > maxAgeMs
      ? [
          `its data is ${formatDuration(ageMs)} old: after ${formatDuration(maxAgeMs)} the network no longer has what the node missed`,
        ]
      : []),
  ]
  if (why.length === 0) return { standing: 'restorable', why }
  return { standing: hasIdentities(manifest, problems) ? 'identities-only' : 'not-restorable', why }
}
