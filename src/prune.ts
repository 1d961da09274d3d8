import type { Deployment } from './node/deployment.ts'
import { type PrunePlan, planPrune, type Removal } from './prune/plan.ts'
import { type LockOptions, lockFor } from './repository/lock.ts'
import type { Reason, RetentionPolicy } from './repository/retention.ts'
import type { SetId } from './repository/set-id.ts'
import type { BackupSets } from './repository/sets.ts'
import { Failure, messageOf } from './system/failure.ts'
import { formatBytes, type Log } from './system/log.ts'

/** What is pruned. */
export interface PruneParts {
  readonly sets: BackupSets
  /** What can discard the copies of servers. Without it, sets of copies are kept. */
  readonly deployment?: Pick<Deployment, 'copies'>
  readonly log: Log
  readonly signal: AbortSignal
}

/** How. */
export interface PruneOptions extends LockOptions {
  /** `plan`: says what would be removed and removes nothing. */
  readonly mode: 'plan' | 'run'
  readonly policy: RetentionPolicy
  /** The most sets that one run may remove. */
  readonly maxRemovals: number
}

/** What was kept, for which reasons, and what is gone. */
export interface PruneReport {
  readonly mode: PruneOptions['mode']
  readonly plan: PrunePlan
  readonly removed: readonly SetId[]
  readonly freedBytes: number
  /** Sets that the store turned out to keep. */
  readonly kept: readonly { readonly id: SetId; readonly reason: Reason }[]
}

/**
 * Removes the sets that no rule keeps, oldest first, under the node's lock. Of each the manifest goes first: what is
 * half-removed is no set, and the next backup removes the rest. Data snapshots for disaster recovery are not looked
 * at: they are few, made by hand, and go by hand.
 * A plan that must not be carried out is not: the report has the refusal (`prune-refused`, `prune-too-many`).
 * @throws Failure `prune-failed` when a set could not be removed.
 */
export async function prune(parts: PruneParts, options: PruneOptions): Promise<PruneReport> {
  if (options.mode === 'plan') {
    const plan = await planned(parts, options)
    if (plan.refusal) parts.log.warning(`prune: run would be refused: ${plan.refusal.what}`)
    return { mode: 'plan', plan, removed: [], freedBytes: 0, kept: [] }
  }
  await using lock = await lockFor('prune', parts, options)
  const signal = AbortSignal.any([parts.signal, lock.lost])
  const plan = await planned(parts, options)
  if (plan.refusal) return { mode: 'run', plan, removed: [], freedBytes: 0, kept: [] }
  const removed: Removal[] = []
  const kept: { id: SetId; reason: Reason }[] = []
  for (const removal of plan.removals) {
    signal.throwIfAborted()
    const reason = await remove(parts, removal)
    if (reason === undefined) removed.push(removal)
    else kept.push({ id: removal.id, reason })
  }
  const freedBytes = removed.reduce((sum, { bytes }) => sum + bytes, 0)
  if (removed.length > 0) parts.log.info(`Removed ${removed.length} sets, ${formatBytes(freedBytes)}.`)
  return { mode: 'run', plan, removed: removed.map(({ id }) => id), freedBytes, kept }
}

async function planned({ sets, deployment, log }: PruneParts, options: PruneOptions): Promise<PrunePlan> {
  return await log.group('Retention', async () => {
    const plan = await planPrune({ sets, deployment }, options, new Date())
    for (const { id, keep, reasons } of plan.decisions)
      log.info(keep ? `keep    ${id}: ${reasons.map(({ text }) => text).join('; ')}` : `remove  ${id}`)
    return plan
  })
}

/** Removes one. Gives the reason when the store keeps it after all, and the set is as it was. */
async function remove({ sets, log }: PruneParts, { id, copies }: Removal): Promise<Reason | undefined> {
  let gone = false
  try {
    await sets.remove(id, async () => {
      gone = true
      for (const { copy, by } of copies) await by.discard(copy, log)
    })
    log.info(`Removed set ${id}.`)
    return undefined
  } catch (error) {
    if (!gone && error instanceof Failure && error.code === 'object-locked') {
      log.warning(`Set ${id} is kept: ${error.what}`)
      return { rule: 'locked', text: error.what }
    }
    throw new Failure('prune-failed', {
      what: `Set ${id} could not be removed: ${messageOf(error)}`,
      means: gone
        ? 'It is no set any more: nobody can take it for one. What is left of it is removed by the next backup of the same method.'
        : 'It is still there, whole. Sets that are older may be gone, as planned.',
      next: 'See the cause; the next run goes on.',
      cause: error,
    })
  }
}
