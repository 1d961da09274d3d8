/** The inputs that say which sets are kept. */
import type { PruneOptions } from '../prune.ts'
import { longestPinReason } from '../repository/pins.ts'
import { isLimiting } from '../repository/retention.ts'
import type { Inputs } from './inputs.ts'

const counts = {
  keepLast: 'keep-last',
  keepDaily: 'keep-daily',
  keepWeekly: 'keep-weekly',
  keepMonthly: 'keep-monthly',
  keepYearly: 'keep-yearly',
} as const

/** The policy, and what to do by it. Undefined when there is none, or with `prune: off`: nothing is removed then. */
export function readRetention(
  inputs: Inputs,
): Pick<PruneOptions, 'mode' | 'policy' | 'maxRemovals'> | undefined {
  const mode = inputs.choice('prune', ['plan', 'run', 'off'], 'plan')
  const maxRemovals = inputs.integer('max-removals', 20, { min: 1 })
  const keepAcrossChangesMs = inputs.duration('keep-across-changes', '30d')
  const pruningRetentionMs = inputs.duration('pruning-retention')
  const keepWithinMs = inputs.duration('keep-within')
  const policy = {
    ...Object.fromEntries(
      Object.entries(counts).map(([key, name]) => [key, inputs.integer(name, 0, { max: 100_000 })]),
    ),
    ...(keepWithinMs !== undefined && { keepWithinMs }),
    ...(pruningRetentionMs !== undefined && { pruningRetentionMs }),
    keepAcrossChangesMs,
  }
  const names = [...Object.values(counts), 'keep-within']
  if (!isLimiting(policy)) {
    if (names.some((name) => inputs.text(name) !== undefined))
      inputs.problem('keep-last', 'and the other keep- inputs are all 0: at least one must keep something.')
    if (mode === 'run' && names.every((name) => inputs.text(name) === undefined))
      inputs.problem('prune', 'is run, but no keep- input says what to keep.')
    if (pruningRetentionMs !== undefined)
      inputs.problem('pruning-retention', 'goes with keep- inputs: without them nothing is removed.')
    return undefined
  }
  return mode === 'off' ? undefined : { mode, policy, maxRemovals }
}

/** Why the set is pinned, if it is. */
export function readPin(inputs: Inputs): string | undefined {
  const reason = inputs.text('pin')?.replaceAll(/\s+/g, ' ')
  if (reason !== undefined && reason.length > longestPinReason)
    inputs.problem('pin', `has ${reason.length} characters, but at most ${longestPinReason} are kept.`)
  return reason
}
