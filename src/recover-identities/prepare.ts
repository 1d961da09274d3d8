import type { Reonboarding } from '../node/bootstrap.ts'
import type { Deployment } from '../node/deployment.ts'
import type { UserList } from '../repository/users.ts'
import { examineTarget } from '../restore/target.ts'
import { openUsers } from '../restore/users.ts'
import type { Identities } from '../splice/identities.ts'
import { lookAtNetwork } from '../splice/scan.ts'
import { Failure } from '../system/failure.ts'
import { type Attempt, Attempts } from './attempts.ts'
import { hintOf, newParticipantId, type RecoveryFacts } from './blockers.ts'
import type { RecoveryOptions, RecoveryParts } from './options.ts'
import { drawRecoveryPlan, type RecoveryPlan } from './plan.ts'
import { chooseIdentities, type IdentitiesSource, openIdentities } from './source.ts'

/** Everything a recovery looked at before it acts. */
export interface PreparedRecovery {
  readonly plan: RecoveryPlan
  readonly deployment: Deployment
  readonly identities: Identities
  readonly users: UserList
  readonly source: IdentitiesSource
  readonly how: Reonboarding
  /** The databases hold the new participant already. */
  readonly begun: boolean
  readonly attempt: Attempt | undefined
}

/** Chooses and opens the identities, finds the node, looks at everything and draws the plan. Nothing is changed. */
export async function prepareRecovery(
  parts: RecoveryParts,
  options: RecoveryOptions,
): Promise<PreparedRecovery> {
  const { sets, signal } = parts
  const source = await chooseIdentities(sets, options.set)
  const { manifest } = source
  const set = { sets, manifest, identity: options.identity, ageTool: options.ageTool }
  const identities = await openIdentities(set, signal)
  const deployment = await parts.connect(manifest)
  // They are of use after the recovery; one that could not be read must not stand in its way.
  const users = await openUsers(set, signal).catch((error: unknown): UserList => {
    if (signal.aborted || !(error instanceof Failure)) throw error
    parts.log.warning(`Who has to be onboarded again is not known: ${error.what}`)
    return {}
  })
  const { facts, how, attempt } = await look(parts, options, { source, identities, users, deployment })
  const { begun } = facts
  return { plan: drawRecoveryPlan(facts), deployment, identities, users, source, how, begun, attempt }
}

/**
 * Looks at the node again, with its database servers up.
 * @throws Failure `target-unreachable` for a database that still cannot be looked at.
 */
export async function lookAgain(
  parts: RecoveryParts,
  options: RecoveryOptions,
  before: PreparedRecovery,
): Promise<RecoveryPlan> {
  const { facts } = await look(parts, options, before)
  for (const role of ['apps', 'participant'] as const) {
    const there = facts.target[role]
    if (there.state !== 'unreachable') continue
    throw new Failure('target-unreachable', {
      what: `The ${role} database server does not answer: ${there.reason}`,
      means: 'Nothing was placed.',
      next: 'Start the database server, or set it right, and run again.',
    })
  }
  return drawRecoveryPlan(facts)
}

async function look(
  { sets, signal }: RecoveryParts,
  options: RecoveryOptions,
  found: { source: IdentitiesSource; identities: Identities; users: UserList; deployment: Deployment },
): Promise<{ facts: RecoveryFacts; how: Reonboarding; attempt: Attempt | undefined }> {
  const { source, identities, users, deployment } = found
  const { newIdentifier, scanUrl } = options
  const description = await deployment.describe()
  const target = await examineTarget(deployment, signal)
  const partyHint = hintOf(source.history, identities.participantId, options.partyHint)
  const migrationId = description.migrationId ?? source.manifest.deployment.migrationId
  const how: Reonboarding = {
    newIdentifier,
    partyHint: partyHint.hint ?? '<party hint>',
    ...(migrationId !== undefined && { migrationId }),
    ...(options.sponsorUrl !== undefined && { sponsorUrl: options.sponsorUrl }),
  }
  const attempts = await new Attempts(sets.storage, sets.node).read()
  const network = scanUrl && (await lookAtNetwork(scanUrl, signal))
  const { raw: _raw, ...known } = identities
  const facts: RecoveryFacts = {
    node: sets.node,
    source,
    identities: known,
    users,
    newIdentifier,
    partyHint,
    kind: description.kind,
    location: description.location,
    target,
    serversElsewhere: deployment.serversElsewhere ?? false,
    databases: description.databases,
    migrationId,
    bootstrap: await deployment.bootstrap?.plan(how),
    canStart: deployment.bootstrap?.start !== undefined,
    afterPlacing: options.afterPlacing,
    attempts,
    dsoParty: network?.dsoParty ?? { notChecked: 'scan-url is not given' },
    begun: target.participantFacts?.participantId === newParticipantId({ identities, newIdentifier }),
    now: new Date(),
  }
  const attempt = attempts.find((one) => one.newIdentifier === newIdentifier)
  return { facts, how, attempt }
}

/** @throws Failure `recovery-refused` that lists every reason. */
export function refuseBlockedRecovery(plan: RecoveryPlan): void {
  if (plan.blockers.length === 0) return
  throw new Failure('recovery-refused', {
    what: `The recovery is refused: ${plan.blockers.join('; ')}.`,
    means: 'Nothing was changed.',
    next: 'Set right what is listed and run the dry run again.',
  })
}
