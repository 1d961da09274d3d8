import type { Inputs } from '../src/github/inputs.ts'
import type { Context } from '../src/github/main.ts'
import { proofsTable, stepsTable } from '../src/github/report.ts'
import {
  type AfterPlacing,
  type RecoveryOptions,
  type RecoveryParts,
  recoverIdentities,
} from '../src/recover-identities.ts'
import { Failure } from '../src/system/failure.ts'

/** The inputs that only `mode: identities` has. */
export interface RecoveryInputs {
  readonly newIdentifier: string
  readonly partyHint?: string
  readonly sponsorUrl?: string
  readonly afterPlacing: AfterPlacing
}

/** Errors that end a recovery before anything was placed or started. */
const refusals = [
  'attempts-invalid',
  'bootstrap-dump-exists',
  'bootstrap-dump-place',
  'damaged',
  'encryption-identity',
  'identities-malformed',
  'locked',
  'no-identities',
  'not-confirmed',
  'recovery-refused',
  'set-id',
  'set-missing',
  'target-unreachable',
  'wrong-key',
]

/** Reads them. Given with another mode, they are problems. */
export function readRecovery(inputs: Inputs, chosen: boolean): RecoveryInputs {
  const newIdentifier = inputs.text('new-participant-identifier')
  const partyHint = inputs.text('party-hint')
  const sponsor = inputs.url('sponsor-sv-url', { protocols: ['http', 'https'] })
  const afterPlacing = inputs.choice('after-placing', ['watch', 'start', 'leave'], 'watch')
  if (chosen) {
    if (newIdentifier === undefined)
      inputs.problem(
        'new-participant-identifier',
        'is required with mode: identities: one that was never used.',
      )
  } else {
    const given = {
      'new-participant-identifier': newIdentifier,
      'party-hint': partyHint,
      'sponsor-sv-url': sponsor,
    }
    for (const [name, value] of Object.entries(given))
      if (value !== undefined) inputs.problem(name, 'goes with mode: identities only.')
  }
  return {
    newIdentifier: newIdentifier ?? '',
    afterPlacing,
    ...(partyHint !== undefined && { partyHint }),
    // As the operator wrote it: start.sh derives the address of Scan from this text.
    ...(sponsor && { sponsorUrl: inputs.text('sponsor-sv-url') ?? sponsor.href }),
  }
}

/** `mode: identities`: the plan, or the recovery itself. */
export async function recover(
  context: Context,
  parts: RecoveryParts,
  options: RecoveryOptions,
): Promise<void> {
  const { log, output, summary } = context
  const began = Date.now()
  const report = await recoverIdentities(parts, options, (plan) => {
    log.info(plan.text)
    output('plan', plan.text)
    output('set-id', plan.set)
    output('participant-id', plan.participantId)
    output('new-participant-id', plan.newParticipantId)
    output('missing-users', JSON.stringify(plan.users.map((user) => user.id)))
    summary.heading(`Recovery plan for ${parts.sets.node}`).preformatted(plan.text)
  }).catch((error: unknown) => {
    if (!(error instanceof Failure && refusals.includes(error.code))) output('verdict', 'failed')
    throw error
  })
  output('verdict', report.verdict)
  output('missing-users', JSON.stringify(report.users.map((user) => user.id)))
  output('duration-seconds', Math.round((Date.now() - began) / 1000))
  if (report.verdict === 'planned') return

  summary.heading(report.verdict === 'placed' ? 'Identities placed' : 'Recovered from identities')
  stepsTable(summary, report.steps)
  if (report.proofs.length > 0) proofsTable(summary, report.proofs)
  summary.heading('Left to do', 3).list(report.left)
  for (const line of report.left) log.info(`To do: ${line}`)
  if (report.verdict === 'recovered' && report.users.length > 0) {
    const names = report.users.map((user) => `${user.id}${user.party ? ` (party ${user.party})` : ''}`)
    log.warning(`Users to onboard again: ${names.join(', ')}.`)
    summary.heading('Users to onboard again', 3).list(names)
  }
}
