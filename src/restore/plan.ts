import type { NodeDescription, Role } from '../node/deployment.ts'
import { planDigest } from '../plan-digest.ts'
import type { MissingRoles } from '../postgres/restorability.ts'
import type { JournalContent } from '../repository/journal.ts'
import { databaseOf, type Manifest } from '../repository/manifest.ts'
import { userTest } from '../repository/users.ts'
import { formatBytes, formatDuration } from '../system/log.ts'
import { printable } from '../system/printable.ts'
import { blockersOf } from './blockers.ts'
import type { ChosenSet } from './choice.ts'
import type { CopiesSeen } from './copies.ts'
import { type DatabaseFinding, findingsOf, inWords } from './findings.ts'
import type { Target, TargetDatabase } from './target.ts'

/** Which databases are restored. */
export type Components = 'all' | Role

/** What may be replaced: nothing that holds data, this node's own data, or whatever is there. */
export type Replace = 'nothing' | 'same-node' | 'any-node'

/** An earlier restore that ended in between, and what is done about it; `undefined`: not known now. */
export interface UnfinishedRestore {
  readonly journal: JournalContent
  readonly remedy: 'undo' | 'go-on' | 'replace' | undefined
}

/** What the plan is drawn from. */
export interface PlanParts {
  readonly node: string
  readonly chosen: ChosenSet
  readonly target: Target
  readonly description: NodeDescription
  readonly components: Components
  readonly replace: Replace
  readonly missingRoles: MissingRoles
  readonly allowLocaleChange: boolean
  /** Age of the data beyond which the network cannot bring the node up to date, ms. */
  readonly maxAgeMs: number
  readonly now: Date
  readonly unfinished: UnfinishedRestore | undefined
  /** A database server that does not answer now will not answer after a stop of the node either. */
  readonly serversElsewhere: boolean
  /** Absent for a set of dumps. */
  readonly copies?: CopiesSeen
  /** The set is encrypted, and nobody gave the key that would show whether it opens. */
  readonly keyNotChecked: boolean
  /** Users that the validator app knows now; absent when it did not answer. */
  readonly liveUsers?: readonly string[]
}

/** A user of the node that the set does not have. */
export interface MissingUser {
  readonly id: string
  readonly party?: string
}

/** What a restore would do and what it would lose. */
export interface RestorePlan {
  readonly set: string
  readonly participantId: string | undefined
  readonly roles: readonly Role[]
  readonly missingUsers: readonly MissingUser[]
  /** Why it is refused. Empty when it can be confirmed. */
  readonly blockers: readonly string[]
  /** What will not be as it was, and what to look at. */
  readonly warnings: readonly string[]
  /** The plan for people. */
  readonly text: string
  /** Stands for the plan where it is approved: see `planDigest`. */
  readonly digest: string
}

/** Restored bytes per second that estimates are made with: slow disks take longer, none is surprised by less. */
const assumedRate = 25 * 1024 * 1024

/** Draws the plan. Pure: everything was looked at before. */
export function drawPlan(parts: PlanParts): RestorePlan {
  const { chosen, target, description, now } = parts
  const { manifest } = chosen.read
  const roles: Role[] = parts.components === 'all' ? ['apps', 'participant'] : [parts.components]
  const missingUsers = usersNotInSet(manifest, target, parts.liveUsers)
  const findings = findingsOf(parts, roles)
  const blockers = [...blockersOf(parts, roles), ...inWords(findings, 'blocker')]
  const warnings = inWords(findings, 'warning')
  const dataTime = manifest.facts.dataTime
  const needed = roles.reduce((sum, role) => sum + databaseOf(manifest, role).server.databaseBytes, 0)
  const lines = [
    `Restore plan for node ${parts.node}`,
    '',
    `Set           ${chosen.id} (${chosen.why})`,
    `Taken         ${manifest.finishedAt}, ${formatDuration(now.getTime() - Date.parse(manifest.finishedAt))} ago, by ${manifest.tool.name} ${manifest.tool.version}`,
    `Data up to    ${dataTime ?? 'not known'}${dataTime ? `, ${ageLine(dataTime, parts)}` : ''}`,
    `Participant   ${manifest.participantId ?? 'not known'}`,
    `Offsets       apps ${manifest.facts.appsOffset ?? 'not known'}, participant ledger end ${manifest.facts.ledgerEnd ?? 'not known'}`,
    `Keys          ${keysLine(manifest)}`,
    ...(parts.keyNotChecked
      ? [
          `Encryption    not checked whether the set opens: no encryption-identity was given. The run that carries this out needs that of ${manifest.encryptionRecipients.join(' or ')}`,
        ]
      : []),
    ...manifest.proofs.map(
      (proof, index) =>
        `${`${index === 0 ? 'Proofs' : ''}`.padEnd(14)}${proof.name}: ${proof.verdict} (${proof.detail})`,
    ),
    ...chosen.passedOver
      .slice(0, 5)
      .map((text, index) => (index === 0 ? 'Passed over' : '').padEnd(14) + text),
    '',
    `Target        ${description.location}`,
    ...(['apps', 'participant'] as const).map(
      (role) => `  ${role.padEnd(12)}${targetLine(role, parts, roles.includes(role))}`,
    ),
    `Components    ${description.components.map((component) => `${component.name} (${component.replicas})`).join(', ') || 'stopped and started by the given commands'}`,
    '',
    `Lost          ${[...lossLines(parts), ...wholeServers(parts)].join('\n'.padEnd(15))}`,
    `Users         ${usersLine(manifest, missingUsers)}`,
    ...costLines(parts, needed),
    ...(warnings.length > 0 ? [`Warnings      ${warnings.join('\n'.padEnd(15))}`] : []),
    '',
    'Steps         ' +
      [
        'check every file of the set by its digest',
        `stop ${description.components.map((component) => component.name).join(', ') || 'the node'} and wait until nobody is connected`,
        ...databaseSteps(parts, roles),
        'start participant, then validator app; check that the same node answers',
      ]
        .map((step, index) => `${index + 1}. ${step}`)
        .join('\n'.padEnd(15)),
    'Going back    a failure before the start puts back what was there; after the start nothing is put back by itself',
    ...unfinishedLines(parts.unfinished),
    '',
    ...(blockers.length > 0
      ? [`REFUSED       ${blockers.join('\n'.padEnd(15))}`]
      : [
          `To carry it out, run again with`,
          '  dry-run: false',
          `  set: ${chosen.id}`,
          `  confirm: ${manifest.participantId}`,
        ]),
  ]
  return {
    set: chosen.id,
    participantId: manifest.participantId,
    roles,
    missingUsers,
    blockers,
    warnings,
    text: lines.join('\n'),
    digest: digestOf(parts, roles, missingUsers, findings),
  }
}

function digestOf(
  parts: PlanParts,
  roles: readonly Role[],
  missingUsers: readonly MissingUser[],
  findings: readonly DatabaseFinding[],
): string {
  const { chosen, target, description, unfinished } = parts
  const { kind, location, databases, components } = description
  return planDigest({
    set: { id: chosen.id, manifest: chosen.read.sha256 },
    target: {
      kind,
      location,
      databases,
      components: components.map(({ name, replicas }) => ({ name, replicas })),
    },
    content: {
      states: roles.map((role) => target[role].state),
      participant: target.participantFacts?.participantId,
      users: missingUsers.map(({ id }) => id),
      unfinished: unfinished && [unfinished.journal.id, unfinished.remedy],
      findings: findings.map(({ role, name, severity, text }) => [role, name, severity, text]),
    },
    choices: {
      components: parts.components,
      replace: parts.replace,
      missingRoles: parts.missingRoles,
      allowLocaleChange: parts.allowLocaleChange,
    },
  })
}

function costLines({ copies }: PlanParts, needed: number): string[] {
  if (copies !== undefined) {
    return [
      `Space         as much again as the servers hold, with whatever keeps them: what is there now is kept`,
      `Time          as long as ${copies.method === 'command' ? 'the commands take' : 'the storage takes to make a volume'}, with the node stopped`,
    ]
  }
  return [
    `Space         about ${formatBytes(needed)} more on the database server: what is there now is kept beside the restored databases`,
    `Time          about ${formatDuration(10_000 + (needed / assumedRate) * 1000)} with the node stopped`,
  ]
}

function databaseSteps({ chosen, copies, description }: PlanParts, roles: readonly Role[]): string[] {
  const { manifest } = chosen.read
  const proving = 'prove node identity, order and content of the restored databases'
  if (copies !== undefined) return [...copies.intentions, proving]
  return [
    ...roles.map(
      (role) =>
        `restore ${databaseOf(manifest, role).name} into a new database beside ${description.databases[role].name}`,
    ),
    proving,
    `set ${roles.map((role) => description.databases[role].name).join(' and ')} aside and put the restored in place`,
  ]
}

function usersNotInSet(manifest: Manifest, target: Target, liveUsers: readonly string[] = []): MissingUser[] {
  // Another node's users are not missing from this one.
  if (isOtherNode(manifest, target)) return []
  const isKnown = userTest(manifest)
  if (isKnown === undefined) return []
  const missing = new Map<string, MissingUser>()
  for (const user of target.participantFacts?.users ?? []) {
    if (!isKnown(user.id))
      missing.set(user.id, { id: user.id, ...(user.primaryParty && { party: user.primaryParty }) })
  }
  for (const id of liveUsers) if (!isKnown(id) && !missing.has(id)) missing.set(id, { id })
  return [...missing.values()].sort((a, b) => a.id.localeCompare(b.id))
}

function usersLine(manifest: Manifest, missing: readonly MissingUser[]): string {
  if (userTest(manifest) === undefined) return 'not checked: the set does not know its users'
  if (missing.length === 0) return 'none is known that the set does not have'
  return `onboarded after the set: ${missing.map((user) => printable(user.id)).join(', ')}`
}

/** Whether the target is known to be another node than the set's. */
function isOtherNode(manifest: Manifest, target: Target): boolean {
  const there = target.participantFacts?.participantId
  return there !== undefined && manifest.participantId !== undefined && there !== manifest.participantId
}

function unfinishedLines(unfinished: UnfinishedRestore | undefined): string[] {
  if (unfinished === undefined) return []
  const { journal, remedy } = unfinished
  const doing = {
    undo: 'it is undone first, so the target will be what it was before it',
    'go-on':
      'its databases are in place, and it goes on with the start of the node: no step before that is repeated',
    replace: 'its databases are in place; another set is asked for, which is restored over them',
  }
  const text = remedy === undefined ? 'it is dealt with first' : doing[remedy]
  return [
    '',
    `Unfinished    restore ${journal.id} of set ${journal.set} stopped at "${journal.phase}"; ${text}`,
  ]
}

function ageLine(dataTime: string, { now, maxAgeMs }: PlanParts): string {
  const age = now.getTime() - Date.parse(dataTime)
  return `${formatDuration(age)} old; the limit is ${Number.isFinite(maxAgeMs) ? formatDuration(maxAgeMs) : 'not looked at'}`
}

function keysLine(manifest: Manifest): string {
  const held = {
    plain: 'in the participant database',
    wrapped: 'in the database, wrapped by a KMS key',
    kms: 'in a KMS',
  }
  const identities = manifest.identities
    ? manifest.identities.file.heldIn
      ? `identities in ${manifest.identities.file.heldIn.place}, not read here`
      : 'identities in the set'
    : `no identities (${manifest.identitiesNotIncluded ?? 'not known why'})`
  return `${manifest.facts.custody ? held[manifest.facts.custody] : 'not known'}; ${identities}`
}

function targetLine(role: Role, parts: PlanParts, chosen: boolean): string {
  const there: TargetDatabase = parts.target[role]
  const { name, server } = parts.description.databases[role]
  const fate = chosen ? '' : ' (stays)'
  switch (there.state) {
    case 'unreachable':
      return `${name} on ${server}: not checked now (${there.reason}); checked again before anything is replaced${fate}`
    case 'absent':
      return `${name} on ${server}: does not exist, Postgres ${there.major}${fate}`
    case 'empty':
      return `${name} on ${server}: empty, Postgres ${there.server.version}${fate}`
    case 'holds':
      return `${name} on ${server}: holds data, ${formatBytes(there.server.databaseBytes)}, Postgres ${there.server.version}${fate}`
  }
}

/** A copy is of all that its server held. */
function wholeServers({ chosen, copies }: PlanParts): string[] {
  if (copies === undefined) return []
  const others = chosen.read.manifest.otherDatabases
    .map(({ name }) => name)
    .filter((name) => name !== 'postgres')
  return [
    `whatever else is on the servers goes back with them, the passwords of their roles included${others.length > 0 ? `; other databases when the set was taken: ${others.join(', ')}` : ''}`,
  ]
}

function lossLines({ chosen, target }: PlanParts): string[] {
  const { manifest } = chosen.read
  const now = target.participantFacts
  if (now === undefined)
    return [
      'what the node did after the set, as far as its network does not bring it back; the target holds nothing to compare with',
    ]
  if (isOtherNode(manifest, target))
    return [`everything of node ${now.participantId}, which is in the target`]
  const lines: string[] = []
  if (now.ledgerEnd !== undefined && manifest.facts.ledgerEnd !== undefined) {
    const ahead = now.ledgerEnd - manifest.facts.ledgerEnd
    lines.push(
      ahead > 0
        ? `${ahead} offsets of the participant (now ${now.ledgerEnd}); the network replays what it still has`
        : 'no offsets: the target is not ahead of the set',
    )
  }
  if (now.dataTime !== undefined && manifest.facts.dataTime !== undefined) {
    const ms = Date.parse(now.dataTime) - Date.parse(manifest.facts.dataTime)
    if (ms > 0)
      lines.push(`${formatDuration(ms)} of local changes: users, rights, uploaded packages, settings`)
  }
  return lines.length > 0 ? lines : ['not known']
}
