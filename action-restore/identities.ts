import type { Given } from '../src/inputs/catalogue.ts'
import type { Inputs } from '../src/inputs/inputs.ts'
import {
  type RecoveryOptions,
  type RecoveryParts,
  type RecoveryPlan,
  recoverIdentities,
} from '../src/recover-identities.ts'
import { proofsTable, stepsTable, usersToOnboard } from '../src/reports/report.ts'
import type { Context } from '../src/runner/main.ts'
import { Failure } from '../src/system/failure.ts'

/** Errors of the placing that leave nothing behind. */
const refusals = ['bootstrap-dump-exists', 'bootstrap-dump-place']

/** What `mode: identities` is told in words of its own. */
export function recoveryOf(
  inputs: Inputs,
  given: Given<'restore'>,
): Pick<RecoveryOptions, 'newIdentifier' | 'sponsorUrl'> {
  return {
    newIdentifier: given.newParticipantIdentifier ?? '',
    // As the operator wrote it: start.sh derives the address of Scan from this text.
    sponsorUrl: inputs.text('sponsor-sv-url'),
  }
}

/**
 * `mode: identities`: the plan, or the recovery itself.
 * @param approve sees that somebody has to approve the plan, where that is asked for.
 */
export async function recover(
  context: Context,
  parts: RecoveryParts,
  approve: () => Promise<void>,
  options: RecoveryOptions,
): Promise<void> {
  const { log, output, summary } = context
  const began = Date.now()
  let begun = false
  const plan = (drawn: RecoveryPlan) => {
    log.info(drawn.text)
    output('plan', drawn.text)
    output('plan-digest', drawn.digest)
    output('set-id', drawn.set)
    output('participant-id', drawn.participantId)
    output('new-participant-id', drawn.newParticipantId)
    output('missing-users', JSON.stringify(drawn.users.map((user) => user.id)))
    summary.heading(`Recovery plan for ${parts.sets.node}`).preformatted(drawn.text)
  }
  const begin = () => {
    begun = true
  }
  const report = await recoverIdentities(parts, options, { plan, begin }).catch((error: unknown) => {
    const refused = error instanceof Failure && refusals.includes(error.code)
    if (begun && !refused) output('verdict', 'failed')
    throw error
  })
  if (report.verdict === 'planned') await approve()
  output('verdict', report.verdict)
  output('missing-users', JSON.stringify(report.users.map((user) => user.id)))
  output('duration-seconds', Math.round((Date.now() - began) / 1000))
  if (report.verdict === 'planned') return

  summary.heading(report.verdict === 'placed' ? 'Identities placed' : 'Recovered from identities')
  stepsTable(summary, report.steps)
  if (report.proofs.length > 0) proofsTable(summary, report.proofs)
  summary.heading('Left to do', 3).list(report.left)
  for (const line of report.left) log.info(`To do: ${line}`)
  if (report.verdict === 'recovered') usersToOnboard(summary, log, report.users)
}
