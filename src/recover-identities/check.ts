import type { Deployment } from '../node/deployment.ts'
import type { MissingUser } from '../restore/plan.ts'
import type { Proof } from '../splice/splice.ts'
import { noToken } from '../splice/token-provider.ts'
import { ValidatorApi } from '../splice/validator-api.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import type { PreparedRecovery } from './prepare.ts'
import type { Watched } from './watch.ts'

/**
 * Checks that the node is the new participant with its old party.
 * @throws Failure `recovery-other-node` when it has another party.
 */
export async function checkRecovered(
  { deployment, plan, identities, how }: PreparedRecovery,
  watched: Watched,
  signal: AbortSignal,
): Promise<Proof[]> {
  const proofs: Proof[] = [
    {
      name: 'new-participant',
      verdict: 'pass',
      detail: `the participant database is of ${plan.newParticipantId}`,
    },
    watched.ready
      ? { name: 'ready', verdict: 'pass', detail: 'the validator app answers that it is ready' }
      : { name: 'ready', verdict: 'not-checked', detail: 'no validator-url is given' },
    await partyProof(deployment, `${how.partyHint}::${identities.participantId.split('::')[2]}`, signal),
    {
      name: 'contracts',
      verdict: 'not-checked',
      detail:
        watched.restarts > 0
          ? 'the app was restarted before it was ready, which skips the import of contracts: compare the balances, and repair as the log says'
          : 'compare the balances in the wallet with those before',
    },
  ]
  const party = proofs.find(({ verdict }) => verdict === 'fail')
  if (party === undefined) return proofs
  throw new Failure('recovery-other-node', {
    what: `The node is recovered with another party: ${party.detail}.`,
    means: 'What the old party holds is not in this node.',
    next: 'Stop it, check the party hint, empty both databases, and recover again with another new-participant-identifier.',
  })
}

async function partyProof(deployment: Deployment, expected: string, signal: AbortSignal): Promise<Proof> {
  const name = 'same-party'
  const { validator } = await deployment.describe()
  if (validator === undefined) return { name, verdict: 'not-checked', detail: 'no validator-url is given' }
  try {
    const api = new ValidatorApi(validator, noToken, { signal, startTimeoutMs: 60_000 })
    const { partyId } = await api.validatorUser()
    return partyId === expected
      ? { name, verdict: 'pass', detail: partyId }
      : { name, verdict: 'fail', detail: `it is ${partyId}, expected was ${expected}` }
  } catch (error) {
    if (signal.aborted) throw error
    return { name, verdict: 'not-checked', detail: messageOf(error) }
  }
}

/** Onboards users with their old parties. Returns those who could not be: without its party a user would get a new one. */
export async function onboardUsers(
  validator: ValidatorApi | undefined,
  users: readonly MissingUser[],
  log: Log,
): Promise<MissingUser[]> {
  if (validator === undefined) return [...users]
  const left: MissingUser[] = []
  for (const user of users) {
    if (user.party === undefined) {
      left.push(user)
      continue
    }
    await validator.onboardUser({ name: user.id, partyId: user.party })
    log.info(`User ${user.id} was onboarded again with party ${user.party}.`)
  }
  return left
}
