import { reonboardingLosses } from '../advise/paths.ts'
import type { Role } from '../node/deployment.ts'
import { planDigest } from '../plan-digest.ts'
import type { UserList } from '../repository/users.ts'
import type { MissingUser } from '../restore/plan.ts'
import { formatDuration } from '../system/log.ts'
import { newParticipantId, type RecoveryFacts, recoveryBlockers } from './blockers.ts'

/** What a recovery would do and what it would lose. */
export interface RecoveryPlan {
  readonly set: string
  /** The participant whose identities are used: what `confirm` must be. */
  readonly participantId: string
  readonly newParticipantId: string
  /** Users that have to be onboarded again: all of them. */
  readonly users: readonly MissingUser[]
  /** Why it is refused. Empty when it can be confirmed. */
  readonly blockers: readonly string[]
  /** The plan for people. */
  readonly text: string
  /** Stands for the plan where it is approved: see `planDigest`. */
  readonly digest: string
}

/** Draws the plan. Pure: everything was looked at before. */
export function drawRecoveryPlan(facts: RecoveryFacts): RecoveryPlan {
  const { source, identities, now, partyHint, bootstrap, begun } = facts
  const { manifest } = source
  const users = usersToOnboard(facts.users, manifest.validatorParty)
  const blockers = recoveryBlockers(facts)
  const takenAt = manifest.identities?.takenAt ?? manifest.finishedAt
  const newId = newParticipantId(facts)
  const lines = [
    `Plan to recover node ${facts.node} from its identities`,
    '',
    row('Set', [`${manifest.id} (${source.why})`]),
    row('Identities', [
      `taken ${takenAt}, ${formatDuration(now.getTime() - Date.parse(takenAt))} ago; ${keysLine(facts)}`,
    ]),
    row('Participant', [`was ${identities.participantId}`, `will be ${newId}`]),
    row('Party', [manifest.validatorParty ?? `with the hint ${partyHint.hint ?? 'that is not known'}`]),
    row('Migration id', [facts.migrationId === undefined ? 'none is known' : `${facts.migrationId}`]),
    row('Network', [networkLine(facts)]),
    '',
    row('Target', [facts.location]),
    ...(['apps', 'participant'] as const).map((role) => `  ${role.padEnd(12)}${targetLine(role, facts)}`),
    row('Dump', [bootstrap?.where ?? 'cannot be placed']),
    '',
    row('Lost', reonboardingLosses(manifest)),
    row('Users', [usersLine(users)]),
    ...(source.unreadable.length > 0
      ? [row('Not checked', [`the identifiers in sets that cannot be read: ${source.unreadable.join(', ')}`])]
      : []),
    '',
    row('Steps', numbered(stepsOf(facts))),
    ...(bootstrap
      ? ['', 'What the node is started with:', ...bootstrap.instructions.map((line) => `  ${line}`)]
      : []),
    row('Once started', [
      'the first start can neither be repeated nor interrupted: if it fails, it begins again with empty databases and another identifier',
      `keep the identifier ${facts.newIdentifier} at every later start`,
    ]),
    ...(begun ? ['', 'The databases hold the new participant already: this run goes on with watching.'] : []),
    '',
    ...(blockers.length > 0
      ? [row('REFUSED', blockers)]
      : [
          'To carry it out, run again with',
          '  dry-run: false',
          `  new-participant-identifier: ${facts.newIdentifier}`,
          `  confirm: ${identities.participantId}`,
        ]),
  ]
  return {
    set: manifest.id,
    participantId: identities.participantId,
    newParticipantId: newId,
    users,
    blockers,
    text: lines.join('\n'),
    digest: planDigest({
      set: { id: manifest.id, identities: manifest.identities?.file.plain.sha256 },
      target: {
        kind: facts.kind,
        location: facts.location,
        databases: facts.databases,
        dump: bootstrap?.where,
      },
      content: {
        states: [facts.target.apps.state, facts.target.participant.state],
        begun,
      },
      choices: { newId, afterPlacing: facts.afterPlacing, start: bootstrap?.instructions },
    }),
  }
}

/** The users that a set knows, with their parties; those of the validator app itself are made by it. */
export function usersToOnboard(list: UserList, validatorParty: string | undefined): MissingUser[] {
  const users = new Map<string, MissingUser>()
  const own = new Set<string>()
  for (const { id, primaryParty, deactivated } of list.users ?? []) {
    if (primaryParty === validatorParty && primaryParty !== undefined) own.add(id)
    else if (primaryParty !== undefined && deactivated !== true) users.set(id, { id, party: primaryParty })
  }
  for (const id of list.walletUsers ?? []) if (!own.has(id) && !users.has(id)) users.set(id, { id })
  return [...users.values()].sort((a, b) => a.id.localeCompare(b.id))
}

function row(title: string, lines: readonly string[]): string {
  return `${title.padEnd(14)}${lines.join('\n'.padEnd(15))}`
}

function numbered(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index + 1}. ${line}`)
}

function keysLine({ identities }: RecoveryFacts): string {
  if (identities.custody === 'plain') return `${identities.keyNames.length + identities.unnamedKeys} keys`
  return `no private keys: they name keys in a KMS (${identities.kmsKeyIds.join(', ')}), which the new participant must be configured for and be allowed to use`
}

function networkLine({ dsoParty, source }: RecoveryFacts): string {
  const known = source.manifest.dsoParty
  if ('notChecked' in dsoParty)
    return `whether it is the one of the set is not checked: ${dsoParty.notChecked}`
  if (known === undefined)
    return `DSO party ${dsoParty.known}; the set does not know its own, so it is not checked`
  return `DSO party ${dsoParty.known}${dsoParty.known === known ? ', as in the set' : ''}`
}

function targetLine(role: Role, { target, databases }: RecoveryFacts): string {
  const { name, server } = databases[role]
  const there = target[role]
  switch (there.state) {
    case 'unreachable':
      return `${name} on ${server}: not checked now (${there.reason}); checked again before anything is placed`
    case 'absent':
      return `${name} on ${server}: does not exist`
    case 'empty':
      return `${name} on ${server}: empty`
    case 'holds':
      return `${name} on ${server}: holds data`
  }
}

function usersLine(users: readonly MissingUser[]): string {
  if (users.length === 0) return 'none is known in the set'
  const names = users.map(({ id, party }) => (party ? `${id} (${party})` : id))
  return `to be onboarded again: ${names.join(', ')}`
}

function stepsOf({ bootstrap, afterPlacing, begun }: RecoveryFacts): string[] {
  const where = bootstrap?.where ?? 'its place'
  const place = begun ? [] : [`check that both databases are empty, and place the identities: ${where}`]
  if (afterPlacing === 'leave')
    return [
      ...place,
      'end; start the node as below, then run again with after-placing: watch to have the identities removed',
    ]
  return [
    ...place,
    ...(begun
      ? []
      : [
          afterPlacing === 'start'
            ? 'start the node with what is below'
            : 'wait for you to start the node with what is below',
        ]),
    'watch the validator app until it is ready, and its log for known failures',
    'check that it is the new participant with the old party',
    'remove the identities',
  ]
}
