/** The single checks of freshness. Each is drawn from facts that were looked at before. */
import { dataTimeOf, flawsOf, hasIdentities } from '../catalogue/standing.ts'
import { drillVerdict, type ListedDrill } from '../repository/drills.ts'
import type { FileProblem, ListedSet } from '../repository/listed-sets.ts'
import { filesOf, type Manifest } from '../repository/manifest.ts'
import { formatBytes, formatDuration } from '../system/log.ts'

/** What one check found. `not-checked` says in its detail what it lacked. */
export interface FreshnessCheck {
  readonly name: FreshnessCheckName
  readonly verdict: 'pass' | 'fail' | 'not-checked'
  readonly detail: string
}

/** In the order in which they are shown. */
export const freshnessCheckNames = [
  'age',
  'newest-proven',
  'manifests-readable',
  'identities',
  'same-participant',
  'same-keys',
  'size',
  'drill',
] as const
export type FreshnessCheckName = (typeof freshnessCheckNames)[number]

/** What is asked of the sets. Durations in ms. */
export interface FreshnessLimits {
  /** The data of the newest set that can be restored may not be older. */
  readonly maxAgeMs: number
  /** How much smaller than the median of those before it the newest set may be, 0 to 1; as much larger, as a factor. */
  readonly maxSizeChange: number
  /** The newest drill that passed may not be older. Absent: there need be none. */
  readonly maxDrillAgeMs?: number | undefined
  /** Identities are not part of the sets, because the operator said so. */
  readonly withoutIdentities?: boolean | undefined
}

/** The newest sets, newest first, and what else was looked at. */
export interface FreshnessFacts {
  readonly now: Date
  readonly sets: readonly ListedSet[]
  /** Files that are missing, of the sets whose files were looked at. */
  readonly missing: ReadonlyMap<string, readonly FileProblem[]>
  /** Why the newest set's identities cannot be read from the place that they are held in; '' when they were read. */
  readonly heldProblem?: string | undefined
  /** Newest first. */
  readonly drills: readonly ListedDrill[]
}

type Verdict = Omit<FreshnessCheck, 'name'>
const pass = (detail: string): Verdict => ({ verdict: 'pass', detail })
const fail = (detail: string): Verdict => ({ verdict: 'fail', detail })
const notChecked = (detail: string): Verdict => ({ verdict: 'not-checked', detail })

/** How far a set's time may be ahead of the clock before one of the two is taken for wrong. */
const clockToleranceMs = 10 * 60_000
/** A change is reported for a day, so that a check that runs once a day cannot miss it. */
const changeShownMs = 86_400_000
/** Of fewer sets nothing is usual yet. */
const fewestToCompare = 3

/** Draws every check. */
export function drawChecks(facts: FreshnessFacts, limits: FreshnessLimits): FreshnessCheck[] {
  const manifests = facts.sets.flatMap(({ read }) => read?.manifest ?? [])
  const draw: Record<FreshnessCheckName, () => Verdict> = {
    age: () => age(manifests, facts, limits),
    'newest-proven': () => newestProven(facts),
    'manifests-readable': () => readable(facts),
    identities: () => identities(manifests, facts, limits),
    'same-participant': () => unchanged('participant', manifests, facts, (one) => one.participantId),
    'same-keys': () => unchanged('key set', manifests, facts, (one) => one.identities?.keySetDigest),
    size: () => size(manifests, limits),
    drill: () => drill(facts, limits),
  }
  return freshnessCheckNames.map((name) => ({ name, ...draw[name]() }))
}

function age(manifests: readonly Manifest[], facts: FreshnessFacts, { maxAgeMs }: FreshnessLimits): Verdict {
  const { now, missing, sets } = facts
  if (sets.length === 0) return fail('there is no set at all')
  const good = manifests.find((one) => flawsOf(one, missing.get(one.id) ?? []).length === 0)
  if (good === undefined) return fail(`none of the last ${sets.length} sets can be restored`)
  const ageMs = now.getTime() - dataTimeOf(good).getTime()
  if (ageMs < -clockToleranceMs)
    return fail(`set ${good.id} is ${formatDuration(-ageMs)} ahead of this clock: one of the two is wrong`)
  const values = `newest restorable set ${good.id}, its data ${formatDuration(Math.max(0, ageMs))} old`
  return ageMs <= maxAgeMs ? pass(values) : fail(`${values}, allowed ${formatDuration(maxAgeMs)}`)
}

function newestProven({ sets: [newest], missing }: FreshnessFacts): Verdict {
  if (newest === undefined) return notChecked('there is no set')
  if (newest.read === undefined) return fail(`set ${newest.id}: its manifest cannot be used`)
  const { manifest } = newest.read
  const flaws = flawsOf(manifest, missing.get(manifest.id) ?? [])
  return flaws.length === 0
    ? pass(`set ${newest.id}: all proofs pass, all files are there`)
    : fail(`set ${newest.id}: ${flaws.join('; ')}`)
}

function readable({ sets }: FreshnessFacts): Verdict {
  if (sets.length === 0) return notChecked('there is no set')
  const problems = sets.flatMap(({ id, problem }) => (problem === undefined ? [] : [`${id}: ${problem}`]))
  return problems.length === 0 ? pass(`the last ${sets.length} can be read`) : fail(problems.join('; '))
}

function identities(
  [newest]: readonly Manifest[],
  { missing, heldProblem }: FreshnessFacts,
  { withoutIdentities }: FreshnessLimits,
): Verdict {
  if (newest === undefined) return notChecked('there is no set that can be read')
  const heldIn = newest.identities?.file.heldIn
  if (heldIn !== undefined) {
    const values = `of set ${newest.id}, of ${newest.identities?.participantId}, in ${heldIn.place}`
    if (heldProblem === undefined)
      return notChecked(`${values}, where nobody looked: identities-repository is not given`)
    return heldProblem === '' ? pass(values) : fail(`${values}: ${heldProblem}`)
  }
  if (hasIdentities(newest, missing.get(newest.id) ?? []))
    return pass(`in set ${newest.id}, of ${newest.identities?.participantId}`)
  const why = newest.identities ? 'their file is missing' : newest.identitiesNotIncluded
  const text = `not in set ${newest.id}: ${why ?? 'for no reason that it names'}`
  return withoutIdentities ? notChecked(`${text}; they are said to be kept elsewhere`) : fail(text)
}

function unchanged(
  what: string,
  manifests: readonly Manifest[],
  { now }: FreshnessFacts,
  of: (manifest: Manifest) => string | undefined,
): Verdict {
  const known = manifests.flatMap((manifest) => {
    const value = of(manifest)
    return value === undefined ? [] : [{ id: manifest.id, at: Date.parse(manifest.finishedAt), value }]
  })
  const [newest] = known
  if (newest === undefined || known.length < 2)
    return notChecked(`the ${what} is known of ${known.length} of the last ${manifests.length} sets`)
  for (const [index, newer] of known.slice(0, -1).entries()) {
    const older = known[index + 1]
    if (older === undefined || older.value === newer.value) continue
    if (index > 0 && now.getTime() - newer.at > changeShownMs) continue
    return fail(`${older.value} in set ${older.id} became ${newer.value} in set ${newer.id}`)
  }
  return pass(`${newest.value} in the last ${known.length} sets that name it`)
}

/** Dumps are compared by their size, copies by that of the databases: nothing of them is in the repository. */
function size(manifests: readonly Manifest[], { maxSizeChange }: FreshnessLimits): Verdict {
  const [newest, ...earlier] = manifests
  if (newest === undefined) return notChecked('there is no set that can be read')
  const { method } = newest.databases[0].capture
  const alike = earlier.filter((one) => one.databases[0].capture.method === method)
  if (alike.length < fewestToCompare)
    return notChecked(`only ${alike.length} earlier sets of method ${method} to compare with`)
  const what = method === 'dump' ? 'set' : 'databases'
  const own = sizeOf(newest)
  const usual = median(alike.map(sizeOf))
  const values = `${what} ${formatBytes(own)}, median of ${alike.length} before it ${formatBytes(usual)}`
  const least = 1 - maxSizeChange
  if (own < usual * least) return fail(`${values}: shrunk by more than ${Math.round(maxSizeChange * 100)} %`)
  if (own > usual / least) return fail(`${values}: grown to more than ${(1 / least).toFixed(1)} times`)
  return pass(values)
}

function sizeOf(manifest: Manifest): number {
  const sizes =
    manifest.databases[0].capture.method === 'dump'
      ? filesOf(manifest).map(({ bytes }) => bytes)
      : manifest.databases.map(({ server }) => server.databaseBytes)
  return sizes.reduce((sum, bytes) => sum + bytes, 0)
}

/** Not the mean: one bad set among those before must not make the next bad one look usual. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[sorted.length / 2 - 1] ?? upper)) / 2
}

function drill({ drills, now }: FreshnessFacts, { maxDrillAgeMs }: FreshnessLimits): Verdict {
  const [last] = drills
  if (last === undefined)
    return maxDrillAgeMs === undefined
      ? notChecked('no set was ever restored by a drill')
      : fail('no drill is on record')
  if (last.drill === undefined) return fail(`the record ${last.name} cannot be read: ${last.problem}`)
  const { at, set, depth } = last.drill
  const values = `drill of ${at} (set ${set}, depth ${depth})`
  const verdict = drillVerdict(last.drill)
  if (verdict === 'fail') return fail(`${values} failed`)
  if (maxDrillAgeMs === undefined)
    return verdict === 'pass' ? pass(`${values} passed`) : notChecked(`${values} left checks open`)
  const passed = drills.find((one) => one.drill !== undefined && drillVerdict(one.drill) === 'pass')
  if (passed === undefined) return fail(`none of the last ${drills.length} drills passed`)
  const ageMs = now.getTime() - passed.at.getTime()
  const text = `the last drill that passed was ${formatDuration(Math.max(0, ageMs))} ago (set ${passed.set})`
  return ageMs <= maxDrillAgeMs ? pass(text) : fail(`${text}, allowed ${formatDuration(maxDrillAgeMs)}`)
}
