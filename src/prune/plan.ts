import type { Deployment } from '../node/deployment.ts'
import type { ServerCopies, ServerCopy } from '../node/server-copies.ts'
import type { Manifest } from '../repository/manifest.ts'
import {
  type Decision,
  decide,
  type Reason,
  type RetentionPolicy,
  sequencerRetentionMs,
} from '../repository/retention.ts'
import type { SetId } from '../repository/set-id.ts'
import type { BackupSets } from '../repository/sets.ts'
import { Failure } from '../system/failure.ts'
import { type FoundSet, lookAtSets } from './facts.ts'

/** A set that goes, with the copies of servers that go with it. */
export interface Removal {
  readonly id: SetId
  readonly bytes: number
  readonly copies: readonly { readonly copy: ServerCopy; readonly by: ServerCopies }[]
}

/** What becomes of every set. Nothing was changed yet. */
export interface PrunePlan {
  /** Newest first. */
  readonly decisions: readonly Decision[]
  /** Oldest first: the order in which they go. */
  readonly removals: readonly Removal[]
  /** Why it must not be carried out. */
  readonly refusal?: Failure
}

/**
 * Decides about every set, and keeps what the policy would remove but cannot be removed whole: what a store has
 * locked, and a set whose copy of a server cannot be discarded from here.
 */
export async function planPrune(
  { sets, deployment }: { sets: BackupSets; deployment?: Pick<Deployment, 'copies'> | undefined },
  { policy, maxRemovals }: { policy: RetentionPolicy | undefined; maxRemovals: number },
  now: Date,
): Promise<PrunePlan> {
  const found = await lookAtSets(sets)
  const bySet = new Map(found.map((one) => [one.set.id, one]))
  const decisions: Decision[] = []
  const removals: Removal[] = []
  for (const decision of decide(
    found.map(({ facts }) => facts),
    policy,
    now,
  )) {
    const one = bySet.get(decision.id)
    if (decision.keep || one === undefined) {
      decisions.push(decision)
      continue
    }
    const copies = copiesIn(one, deployment)
    const reasons = [
      ...(await locked(sets, decision.id)),
      ...(await undiscardable(decision.id, copies, found)),
    ]
    decisions.push({ ...decision, keep: reasons.length > 0, reasons })
    if (reasons.length === 0) {
      removals.push({
        id: decision.id,
        bytes: one.set.bytes,
        copies: copies.flatMap(({ copy, by }) => (by === undefined ? [] : [{ copy, by }])),
      })
    }
  }
  removals.reverse()
  const refusal = refusalOf(found, removals, maxRemovals, now)
  return { decisions, removals, ...(refusal && { refusal }) }
}

async function locked(sets: BackupSets, id: SetId): Promise<Reason[]> {
  const until = await sets.lockedUntil(id)
  return until === undefined ? [] : [lockedReason(until)]
}

/** That the store itself keeps a set. */
export function lockedReason(until: Date | number): Reason {
  const text =
    until instanceof Date ? `the store keeps it until ${until.toISOString()}` : 'a legal hold keeps it'
  return { rule: 'locked', text }
}

interface CopyOfSet {
  readonly copy: ServerCopy
  readonly by: ServerCopies | undefined
}

function copiesIn(
  { set }: FoundSet,
  deployment: Pick<Deployment, 'copies'> | undefined,
): readonly CopyOfSet[] {
  const databases: Manifest['databases'][number][] = set.read?.manifest.databases ?? []
  const copies = new Map<string, CopyOfSet>()
  for (const { capture } of databases) {
    if (capture.method === 'dump') continue
    copies.set(capture.reference, { copy: capture, by: deployment?.copies?.[capture.method] })
  }
  return [...copies.values()]
}

async function undiscardable(
  id: SetId,
  copies: readonly CopyOfSet[],
  found: readonly FoundSet[],
): Promise<Reason[]> {
  const reasons: Reason[] = []
  for (const { copy, by } of copies) {
    const other = found.find(
      (one) =>
        one.set.id !== id && copiesIn(one, undefined).some((own) => own.copy.reference === copy.reference),
    )
    const why =
      other !== undefined
        ? `${copy.reference} is the copy of set ${other.set.id} too`
        : by === undefined
          ? `${copy.reference} (${copy.method}) cannot be removed from here`
          : await by.discardProblem(copy, id)
    if (why !== undefined) reasons.push({ rule: 'copy', text: why })
  }
  return reasons
}

/**
 * A last look at the plan, that trusts none of the rules: something that can be restored now must remain, and no more goes than
 * the operator has said may go at once.
 */
function refusalOf(
  found: readonly FoundSet[],
  removals: readonly Removal[],
  maxRemovals: number,
  now: Date,
): Failure | undefined {
  if (removals.length === 0) return undefined
  const going = new Set(removals.map(({ id }) => id))
  const remains = found.some(
    ({ set, facts }) =>
      !going.has(set.id) &&
      facts.unreadable === undefined &&
      facts.flaws.length === 0 &&
      now.getTime() - facts.dataAt.getTime() <= sequencerRetentionMs,
  )
  if (!remains) {
    return new Failure('prune-refused', {
      what: `${removals.length} of ${found.length} sets would be removed, and none of the others can be restored now.`,
      means: 'Nothing was removed.',
      next: 'Find out why there is no new set that can be restored, and take a backup first.',
    })
  }
  if (removals.length > maxRemovals) {
    return new Failure('prune-too-many', {
      what: `${removals.length} of ${found.length} sets would be removed, but max-removals is ${maxRemovals}.`,
      means:
        'Nothing was removed. A policy that is used for the first time, or that was mistyped, looks like this.',
      next: `Read the plan in the summary. If it is what you want, run once with max-removals: ${removals.length}.`,
    })
  }
  return undefined
}
