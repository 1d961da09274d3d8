/** The inputs that say which sets are kept. */
import type { PruneOptions } from '../prune.ts'
import { longestPinReason } from '../repository/pins.ts'
import { isLimiting, type RetentionPolicy } from '../repository/retention.ts'
import type { Given } from './catalogue.ts'
import type { Inputs } from './inputs.ts'

const rules = ['keepLast', 'keepWithinMs', 'keepDaily', 'keepWeekly', 'keepMonthly', 'keepYearly'] as const

/** The policy, and what to do by it. Undefined when there is none, or with `prune: off`: nothing is removed then. */
export function readRetention(
  inputs: Inputs,
  given: Given<'backup'>,
): Pick<PruneOptions, 'mode' | 'policy' | 'maxRemovals'> | undefined {
  const { prune: mode, maxRemovals, keepAcrossChangesMs, pruningRetentionMs } = given
  const said = rules.filter((rule) => given[rule] !== undefined)
  const policy: RetentionPolicy = {
    ...Object.fromEntries(said.map((rule) => [rule, given[rule]])),
    ...(pruningRetentionMs !== undefined && { pruningRetentionMs }),
    keepAcrossChangesMs,
  }
  if (!isLimiting(policy)) {
    if (said.length > 0)
      inputs.problem('keep-last', 'and the other keep- inputs are all 0: at least one must keep something.')
    if (mode === 'run' && said.length === 0)
      inputs.problem('prune', 'is run, but no keep- input says what to keep.')
    if (pruningRetentionMs !== undefined)
      inputs.problem('pruning-retention', 'goes with keep- inputs: without them nothing is removed.')
    return undefined
  }
  return mode === 'off' ? undefined : { mode, policy, maxRemovals }
}

/** Why the set is pinned, if it is. */
export function readPin(inputs: Inputs, { pin }: Given<'backup'>): string | undefined {
  const reason = pin?.replaceAll(/\s+/g, ' ')
  if (reason !== undefined && reason.length > longestPinReason)
    inputs.problem('pin', `has ${reason.length} characters, but at most ${longestPinReason} are kept.`)
  return reason
}
