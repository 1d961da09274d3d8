import type { BootstrapPlan } from '../node/bootstrap.ts'
import type { DeploymentKind, Role } from '../node/deployment.ts'
import type { Manifest } from '../repository/manifest.ts'
import type { UserList } from '../repository/users.ts'
import type { Target } from '../restore/target.ts'
import type { Identities } from '../splice/identities.ts'
import type { Looked } from '../splice/scan.ts'
import type { Attempt } from './attempts.ts'
import type { AfterPlacing } from './options.ts'
import type { IdentitiesSource } from './source.ts'

/** Everything that was looked at before a recovery. */
export interface RecoveryFacts {
  readonly node: string
  readonly source: IdentitiesSource
  readonly identities: Omit<Identities, 'raw'>
  /** Of the set. */
  readonly users: UserList
  readonly newIdentifier: string
  readonly partyHint: HintFacts
  readonly kind: DeploymentKind
  readonly location: string
  readonly target: Target
  /** A database server that does not answer now is not started from here either. */
  readonly serversElsewhere: boolean
  readonly databases: Readonly<Record<Role, { readonly name: string; readonly server: string }>>
  readonly migrationId: number | undefined
  /** Absent where the deployment cannot take identities. */
  readonly bootstrap: BootstrapPlan | undefined
  readonly canStart: boolean
  readonly afterPlacing: AfterPlacing
  readonly attempts: readonly Attempt[]
  /** The DSO party of the network by Scan. */
  readonly dsoParty: Looked<string>
  /** The databases hold the new participant already: an earlier run or the operator started it. */
  readonly begun: boolean
  readonly now: Date
}

/** Where the party hint is known from. */
export interface HintFacts {
  readonly hint: string | undefined
  readonly given: string | undefined
  readonly fromSet: string | undefined
}

/** Canton's identifiers are longer and may hold more; these are safe in Helm values, shells and file names. */
const identifierText = /^[A-Za-z0-9][A-Za-z0-9_-]{0,184}$/
/** Splice's own rule for `validatorPartyHint` and `-p`. */
const partyHintText = /^[a-zA-Z0-9_]+-[a-zA-Z0-9_]+-[0-9]+$/

/** `identifier` of `PAR::identifier::namespace`. */
export function identifierOf(participantId: string): string {
  return participantId.split('::')[1] ?? ''
}

/** The participant that the node will be: the old keys under the new identifier. */
export function newParticipantId({
  identities,
  newIdentifier,
}: Pick<RecoveryFacts, 'identities' | 'newIdentifier'>): string {
  return `PAR::${newIdentifier}::${identities.participantId.split('::')[2]}`
}

/** The hint by which the party is found: that of the on-ledger party, else of the configuration in a set. */
export function hintOf(
  history: readonly Manifest[],
  participantId: string,
  given: string | undefined,
): HintFacts {
  const own = history.filter((manifest) => manifest.participantId === participantId)
  const party = own.find(({ validatorParty }) => validatorParty !== undefined)?.validatorParty
  const configured = own.find(({ deployment }) => deployment.partyHint !== undefined)?.deployment.partyHint
  const fromSet = party?.split('::')[0] ?? configured
  return { hint: fromSet ?? given, given, fromSet }
}

/** Why a recovery is refused, every reason. Pure. */
export function recoveryBlockers(facts: RecoveryFacts): string[] {
  return [
    ...identifierBlockers(facts),
    ...hintBlockers(facts.partyHint),
    ...sourceBlockers(facts),
    ...databaseBlockers(facts),
    ...placeBlockers(facts),
  ]
}

/** The first start of a participant cannot be repeated under an identifier that the network has seen. */
function identifierBlockers({
  newIdentifier,
  source,
  attempts,
  identities,
  begun,
  partyHint,
}: RecoveryFacts): string[] {
  if (!identifierText.test(newIdentifier)) {
    return [
      `new-participant-identifier ${JSON.stringify(newIdentifier)} is not one: letters, digits, - and _, up to 185, beginning with a letter or digit`,
    ]
  }
  const same = (other: string | undefined) => other?.toLowerCase() === newIdentifier.toLowerCase()
  const choose = 'choose one that was never used'
  if (same(identifierOf(identities.participantId)))
    return [`new-participant-identifier ${newIdentifier} is that of the old participant itself: ${choose}`]
  if (same(partyHint.hint))
    return [
      `new-participant-identifier ${newIdentifier} is the party hint, which a participant is called by at first: ${choose}`,
    ]
  const user = source.history.find(
    ({ participantId, identities: dump, deployment }) =>
      same(participantId && identifierOf(participantId)) ||
      same(dump && identifierOf(dump.participantId)) ||
      same(deployment.participantIdentifier),
  )
  // The set of a recovered node knows the new identifier rightly.
  if (user !== undefined && !begun)
    return [`new-participant-identifier ${newIdentifier} is used in set ${user.id}: ${choose}`]
  const attempt = attempts.find((one) => same(one.newIdentifier))
  if (attempt?.startedAt !== undefined && !begun)
    return [
      `new-participant-identifier ${newIdentifier} was used up by a recovery that was started ${attempt.startedAt}: ${choose}`,
    ]
  return []
}

function hintBlockers({ hint, given, fromSet }: HintFacts): string[] {
  if (hint === undefined) return ['the party hint is in no set: give party-hint, the same as ever']
  if (given !== undefined && fromSet !== undefined && given !== fromSet)
    return [`party-hint is ${given}, that of the node is ${fromSet}: another hint would be another party`]
  return partyHintText.test(hint)
    ? []
    : [
        `the party hint ${JSON.stringify(hint)} has not the form <organization>-<function>-<number> that Splice asks for`,
      ]
}

function sourceBlockers({ source, identities, dsoParty, kind }: RecoveryFacts): string[] {
  const blockers: string[] = []
  if (source.newerParticipant !== undefined) {
    blockers.push(
      `the newest set is of ${source.newerParticipant}, and the repository has no identities of it; to recover ${identities.participantId} all the same, name its set`,
    )
  }
  const known = source.manifest.dsoParty
  if ('known' in dsoParty && known !== undefined && dsoParty.known !== known)
    blockers.push(
      `the network's DSO party is ${dsoParty.known}, that of the set ${known}: the network was reset or is another, and these identities mean nothing there`,
    )
  if (identities.custody === 'kms' && kind === 'compose')
    blockers.push(
      'the identities name keys in a KMS, which Splice does not support on Docker Compose: recover on Kubernetes with the same KMS',
    )
  return blockers
}

function databaseBlockers({ target, databases, begun, node, serversElsewhere }: RecoveryFacts): string[] {
  if (begun) return []
  return (['apps', 'participant'] as const).flatMap((role) => {
    const there = target[role]
    const { name, server } = databases[role]
    if (there.state === 'unreachable')
      return serversElsewhere ? [`the ${role} database cannot be looked at: ${there.reason}`] : []
    if (there.state !== 'holds') return []
    const id = role === 'participant' ? target.participantFacts?.participantId : undefined
    // Not a name that begins with `participant`: since 0.6.8 a second one of those is refused.
    const aside = `before-recovery-${role === 'apps' ? 'apps' : 'ledger'}`
    return [
      `the ${role} database ${name} on ${server} holds data${id ? ` of ${id}` : ''}: a new participant begins with empty databases. Stop node ${node}, keep what is there (ALTER DATABASE "${name}" RENAME TO "${aside}"), and make an empty one (CREATE DATABASE "${name}")`,
    ]
  })
}

function placeBlockers({ bootstrap, begun, canStart, afterPlacing }: RecoveryFacts): string[] {
  if (bootstrap === undefined) return ['identities cannot be brought to this deployment from here']
  return [
    ...(begun ? [] : bootstrap.blockers),
    ...(afterPlacing === 'start' && !begun ? (bootstrap.startBlockers ?? []) : []),
    ...(afterPlacing === 'start' && !canStart
      ? ['after-placing: start is not possible here; use watch, and start the node as the plan says']
      : []),
  ]
}
