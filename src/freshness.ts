import { flawsOf } from './catalogue/standing.ts'
import { drawChecks, type FreshnessCheck, type FreshnessLimits } from './freshness/checks.ts'
import { listDrills } from './repository/drills.ts'
import type { FileProblem } from './repository/listed-sets.ts'
import type { Manifest } from './repository/manifest.ts'
import type { SetId } from './repository/set-id.ts'
import type { BackupSets } from './repository/sets.ts'
import { Failure } from './system/failure.ts'

export type { FreshnessCheck, FreshnessLimits } from './freshness/checks.ts'

/** What was found, as JSON (docs/retention.md has its fields). */
export interface Freshness {
  readonly version: 1
  readonly node: string
  readonly repository: string
  readonly at: string
  /** `fail` when any check fails: the run must be red. */
  readonly verdict: 'pass' | 'fail'
  readonly checks: readonly FreshnessCheck[]
  /** The newest set, restorable or not. */
  readonly newest?: SetId
  /** The newest among those that were looked at that can be restored. */
  readonly newestGood?: SetId
  /** How many manifests were read. */
  readonly looked: number
}

/** How many sets are looked at unless told otherwise: two days of one every four hours. */
export const freshnessDepth = 12

/** Drills of a month, one a day. */
const drillsRead = 31

/**
 * Whether backups still arrive and look as they should. To be run apart from the backup, by another schedule: what
 * does not run cannot report itself. Reads the manifests of the last sets only, changes nothing and needs no lock.
 * @param options `last`: how many sets, newest first.
 */
export async function checkFreshness(
  sets: BackupSets,
  limits: FreshnessLimits,
  { last = freshnessDepth, now = new Date() }: { last?: number; now?: Date } = {},
): Promise<Freshness> {
  const [newest, drills] = await Promise.all([
    sets.newest(last),
    listDrills(sets.storage, sets.node, drillsRead),
  ])
  // Of the newest set and of the newest with passing proofs it is worth a listing whether the files are there.
  const missing = new Map<string, readonly FileProblem[]>()
  let newestGood: SetId | undefined
  for (const [index, { id, read }] of newest.entries()) {
    if (read === undefined) continue
    const proven = flawsOf(read.manifest, []).length === 0
    if (index > 0 && !proven) continue
    const problems = await sets.problems(read.manifest)
    missing.set(id, problems)
    if (!proven || problems.length > 0) continue
    newestGood = id
    break
  }
  const heldProblem = await problemOfIdentities(sets, newest.find(({ read }) => read)?.read?.manifest)
  const checks = drawChecks({ now, sets: newest, missing, drills, heldProblem }, limits)
  return {
    version: 1,
    node: sets.node,
    repository: sets.storage.description,
    at: now.toISOString(),
    verdict: checks.some(({ verdict }) => verdict === 'fail') ? 'fail' : 'pass',
    checks,
    ...(newest[0] !== undefined && { newest: newest[0].id }),
    ...(newestGood !== undefined && { newestGood }),
    looked: newest.length,
  }
}

/** Undefined where there is nothing to look at, or nobody said where it is. */
async function problemOfIdentities(
  sets: BackupSets,
  newest: Manifest | undefined,
): Promise<string | undefined> {
  if (newest?.identities?.file.heldIn === undefined || sets.identityStore === undefined) return undefined
  return (await sets.identitiesProblem(newest)) ?? ''
}

/** Ends the run red when a check failed. @throws Failure `not-fresh` */
export function demandFresh({ node, checks }: Freshness): void {
  const failed = checks.filter(({ verdict }) => verdict === 'fail')
  if (failed.length === 0) return
  throw new Failure('not-fresh', {
    what: `The backups of ${node} are not as they should be: ${failed.map(({ name, detail }) => `${name}: ${detail}`).join('; ')}.`,
    means: 'Nothing was changed. If the node were lost now, more would be gone than was meant to be.',
    next: 'Look at the runs of the backup workflow: GitHub delays and drops scheduled runs, and disables schedules of repositories without activity. docs/retention.md says what each check means.',
  })
}
