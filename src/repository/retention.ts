/**
 * Which sets are kept. Pure: what is decided depends on the sets, the policy and the time alone, not on the order in
 * which a storage lists.
 */
import { type Rule, ruleTitle } from './retention-rules.ts'
import type { SetId } from './set-id.ts'
import { setTime } from './set-id.ts'

/** What a decision about a set depends on. */
export interface RetentionSet {
  readonly id: SetId
  /** Why its manifest cannot be used. Nothing else is known of the set then. */
  readonly unreadable?: string | undefined
  /** Why it cannot be restored, its age aside: open proofs, missing files, a failed drill. Empty: it can. */
  readonly flaws: readonly string[]
  /** Time of the newest data in it. */
  readonly dataAt: Date
  readonly finishedAt: Date
  /** The participant whose identities it has, whole as far as that is seen. */
  readonly identitiesOf?: string | undefined
  /** The other place that they are held in, where nobody looked. Absent: beside the manifest. */
  readonly identitiesIn?: string | undefined
  readonly participantId?: string | undefined
  readonly migrationId?: number | undefined
  readonly spliceVersion?: string | undefined
  readonly synchronizerIds?: readonly string[] | undefined
  /** Whether its last drill restored it and found everything right. */
  readonly restoredByDrill?: boolean | undefined
  /** Why it is pinned. */
  readonly pinned?: string | undefined
  /** A restore of it is not finished. */
  readonly inUse?: boolean | undefined
}

/** How many are wanted. Absent or 0: the rule keeps nothing. */
export interface RetentionPolicy {
  readonly keepLast?: number
  /** Back from the newest set, ms. */
  readonly keepWithinMs?: number
  /** The newest of each day, week (from Monday), month and year, all in UTC. */
  readonly keepDaily?: number
  readonly keepWeekly?: number
  readonly keepMonthly?: number
  readonly keepYearly?: number
  /**
   * The participant's own pruning retention, ms. Given: sets are kept so close that what the participant pruned is in
   * one of them.
   */
  readonly pruningRetentionMs?: number
  /** How long the last set before a change of migration, version or synchronizer is kept, ms. */
  readonly keepAcrossChangesMs: number
}

/** Sequencers keep 30 days: the old synchronizer, and a set of it, is of use for so long (`validator-disaster-recovery.mdx`). */
export const sequencerRetentionMs = 30 * 86_400_000

export interface Reason {
  readonly rule: Rule
  /** In words, for people. */
  readonly text: string
}

/** What becomes of a set: kept for every reason that there is, or removed, there being none. */
export interface Decision {
  readonly id: SetId
  readonly keep: boolean
  readonly reasons: readonly Reason[]
}

/** How far a set's time may be ahead of the clock before it is taken for wrong. */
const clockToleranceMs = 10 * 60_000

/** Whether a policy says how many sets are wanted. Without that, nothing is removed. */
export function isLimiting(policy: RetentionPolicy | undefined): policy is RetentionPolicy {
  const { keepLast, keepWithinMs, keepDaily, keepWeekly, keepMonthly, keepYearly } = policy ?? {}
  return [keepLast, keepWithinMs, keepDaily, keepWeekly, keepMonthly, keepYearly].some(
    (count) => (count ?? 0) > 0,
  )
}

/**
 * Decides about every set, newest first.
 *
 * The counting rules are restic's and borg's: the newest set of each period, and the oldest of all while a rule has not
 * found as many as it wants. They count only sets that can be restored, so that a bad one never takes the place of a
 * good one. Everything that Canton asks for comes on top and cannot be switched off.
 */
export function decide(
  sets: readonly RetentionSet[],
  policy: RetentionPolicy | undefined,
  now: Date,
): Decision[] {
  const newestFirst = [...sets].sort((a, b) => (a.id < b.id ? 1 : -1))
  const reasons = new Map<SetId, Reason[]>(newestFirst.map(({ id }) => [id, []]))
  const keep = (set: RetentionSet | undefined, rule: Rule, text: string = ruleTitle[rule]) => {
    const given = set === undefined ? undefined : reasons.get(set.id)
    if (given?.some((reason) => reason.rule === rule && reason.text === text) === false)
      given.push({ rule, text })
  }
  if (!isLimiting(policy)) for (const set of newestFirst) keep(set, 'no-policy')

  const readable = newestFirst.filter((set) => {
    const ahead = setTime(set.id).getTime() - now.getTime()
    if (set.unreadable !== undefined)
      keep(set, 'unreadable', `its manifest cannot be used: ${set.unreadable}`)
    else if (ahead > clockToleranceMs) keep(set, 'future')
    else return true
    return false
  })
  for (const set of newestFirst) {
    if (set.pinned !== undefined) keep(set, 'pinned', `pinned: ${set.pinned}`)
    if (set.inUse) keep(set, 'in-use')
  }
  const good = readable.filter(({ flaws }) => flaws.length === 0)
  keepNewest(readable, good, keep)
  keepKeys(readable, good, keep)
  if (policy !== undefined) {
    keepAcrossChanges(good, policy.keepAcrossChangesMs, keep)
    if (policy.pruningRetentionMs) keepHistory(good, policy.pruningRetentionMs, keep)
    keepCounted(readable, good, policy, keep)
  }
  return newestFirst.map(({ id }) => {
    const given = reasons.get(id) ?? []
    return { id, keep: given.length > 0, reasons: given }
  })
}

type Keep = (set: RetentionSet | undefined, rule: Rule, text?: string) => void

/** What is there to restore from now. */
function keepNewest(readable: readonly RetentionSet[], good: readonly RetentionSet[], keep: Keep): void {
  const [newest] = good
  keep(newest, 'last-good')
  keep(
    good.find(({ restoredByDrill }) => restoredByDrill),
    'last-drilled',
  )
  // Newer data than the last good set has is in no other: without a good set that is all of them.
  for (const set of readable) {
    if (set === newest) break
    if (set.flaws.length > 0) keep(set, 'newer-than-good')
  }
}

/** Keys that are gone are coins that are gone: those of every participant that ever was this node. */
function keepKeys(readable: readonly RetentionSet[], good: readonly RetentionSet[], keep: Keep): void {
  const withIdentities = new Set<string>()
  const places = new Set<string>()
  for (const set of readable) {
    const { identitiesOf, identitiesIn } = set
    if (identitiesOf === undefined) continue
    // Of each place the newest: whether those held elsewhere are still there is not known.
    const place = `${identitiesOf} ${identitiesIn ?? ''}`
    if (places.has(place)) continue
    places.add(place)
    withIdentities.add(identitiesOf)
    const where = identitiesIn === undefined ? '' : `, in ${identitiesIn}`
    keep(set, 'identities', `newest identities of ${identitiesOf}${where}`)
  }
  const withDatabase = new Set<string>()
  for (const set of good) {
    const { participantId } = set
    if (participantId === undefined || withIdentities.has(participantId) || withDatabase.has(participantId))
      continue
    withDatabase.add(participantId)
    keep(set, 'keys', `newest database of ${participantId}, of which no set has identities`)
  }
}

const changing = {
  migrationId: 'migration',
  spliceVersion: 'Splice version',
  synchronizerIds: 'synchronizers',
} as const

/**
 * The last set before each change: a rollback of an upgrade needs it, and while the old synchronizer lives the node can
 * come back to that (`validator-disaster-recovery.mdx`). How long is counted from the set itself, so that it does not
 * depend on which of the sets after the change are still there.
 */
function keepAcrossChanges(good: readonly RetentionSet[], keepMs: number, keep: Keep): void {
  const newestAt = good[0] === undefined ? 0 : setTime(good[0].id).getTime()
  for (const [member, title] of Object.entries(changing) as [keyof typeof changing, string][]) {
    let known: { value: string; set: RetentionSet } | undefined
    let before: RetentionSet | undefined
    let changed = false
    for (const set of good.toReversed()) {
      const value = valueIn(set, member)
      if (value !== undefined) {
        if (known !== undefined && known.value !== value) {
          for (const last of new Set([known.set, before])) {
            if (last === undefined || newestAt - setTime(last.id).getTime() > keepMs) continue
            keep(last, 'before-change', `last before ${title} ${known.value} became ${value}`)
            changed = true
          }
        }
        known = { value, set }
      }
      before = set
    }
    // Newer sets may not say: without this one nobody would know any more that there was a change.
    if (changed && known?.set !== good[0])
      keep(known?.set, 'before-change', `newest that tells ${title} ${known?.value}`)
  }
}

function valueIn(set: RetentionSet, member: keyof typeof changing): string | undefined {
  if (member === 'synchronizerIds') return set.synchronizerIds && [...set.synchronizerIds].sort().join(', ')
  return set[member]?.toString()
}

/**
 * A participant that prunes forgets what is older than its retention. With sets that are closer than that, everything
 * that ever happened is in one of them (`validator-backups.mdx`, "Historical backups": "spaced less than the pruning
 * retention", and kept across upgrades of the synchronizer). From each kept set on, the furthest that still reaches back to its data.
 */
function keepHistory(good: readonly RetentionSet[], windowMs: number, keep: Keep): void {
  const oldestFirst = good.toReversed()
  const kindOf = (set: RetentionSet) => `${set.participantId} ${set.migrationId}`
  let index = 0
  while (index < oldestFirst.length) {
    const from = oldestFirst[index]
    if (from === undefined) return
    keep(from, 'history')
    const rest = oldestFirst.slice(index + 1)
    // Another participant or migration is another history: the last set of each ends it.
    const other = rest.findIndex((set) => kindOf(set) !== kindOf(from))
    const same = other < 0 ? rest : rest.slice(0, other)
    const furthest = same.findLastIndex((set) => set.finishedAt.getTime() - from.dataAt.getTime() < windowMs)
    index += 1 + Math.max(0, furthest)
  }
}

const day = 86_400_000
const periods = {
  keepDaily: { rule: 'daily', of: (at: Date) => at.toISOString().slice(0, 10) },
  keepWeekly: { rule: 'weekly', of: (at: Date) => weekOf(at) },
  keepMonthly: { rule: 'monthly', of: (at: Date) => at.toISOString().slice(0, 7) },
  keepYearly: { rule: 'yearly', of: (at: Date) => at.toISOString().slice(0, 4) },
} as const

/** The Monday on which the week of a time began. */
function weekOf(at: Date): string {
  return new Date(at.getTime() - ((at.getUTCDay() + 6) % 7) * day).toISOString().slice(0, 10)
}

function keepCounted(
  readable: readonly RetentionSet[],
  good: readonly RetentionSet[],
  policy: RetentionPolicy,
  keep: Keep,
): void {
  for (const set of good.slice(0, policy.keepLast ?? 0)) keep(set, 'last')
  const [newest] = readable
  if (newest !== undefined && policy.keepWithinMs) {
    const since = setTime(newest.id).getTime() - policy.keepWithinMs
    for (const set of readable) if (setTime(set.id).getTime() >= since) keep(set, 'within')
  }
  const oldest = good.at(-1)
  for (const [name, { rule, of }] of Object.entries(periods) as [
    keyof typeof periods,
    (typeof periods)[keyof typeof periods],
  ][]) {
    let left = policy[name] ?? 0
    let period: string | undefined
    for (const set of good) {
      if (left <= 0) break
      const own = of(setTime(set.id))
      if (own === period && set !== oldest) continue
      keep(set, rule, own === period ? `oldest, fewer than ${policy[name]} ${rule}` : `${rule} ${own}`)
      period = own
      left -= 1
    }
  }
}
