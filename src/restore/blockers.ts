import { migrationIdOf, type Role } from '../node/deployment.ts'
import { databaseOf } from '../repository/manifest.ts'
import { isRestorable, settleIngestion } from '../splice/proofs.ts'
import { formatDuration } from '../system/log.ts'
import type { PlanParts } from './plan.ts'

/** Versions of the archive format by pg_dump major: 12 to 15 share one, each later major has its own. */
const archiveFormat = (major: number) => Math.max(major, 15)

/** Why a restore is refused, every reason. Pure. */
export function blockersOf(parts: PlanParts, roles: readonly Role[]): string[] {
  const { chosen, target, now } = parts
  const { manifest } = chosen.read
  const blockers: string[] = []
  if (!isRestorable(manifest.proofs)) blockers.push('the proofs of the set do not all pass')
  if (manifest.participantId === undefined) blockers.push('the set does not know its participant id')
  const { dataTime } = manifest.facts
  if (dataTime !== undefined && now.getTime() - Date.parse(dataTime) > parts.maxAgeMs) {
    blockers.push(
      `the data is older than ${formatDuration(parts.maxAgeMs)}: sequencers keep 30 days, so the node could not catch up; recover from identities instead, or raise max-age if your network keeps more`,
    )
  }
  for (const role of roles) {
    const there = target[role]
    const source = databaseOf(manifest, role)
    if (there.state === 'unreachable') {
      // A copy brings a server back that is gone; a dump needs one that runs.
      if (parts.serversElsewhere && source.capture.method === 'dump')
        blockers.push(`the ${role} database cannot be looked at: ${there.reason}`)
      continue
    }
    if (there.major < source.server.major) {
      blockers.push(
        `the ${role} server is Postgres ${there.major}, the set comes from ${source.server.major}: an older server cannot take it`,
      )
    }
    blockers.push(
      ...(source.capture.method === 'dump'
        ? clientBlockers(there, source.capture.clientMajor)
        : copyBlockers(role, there.major, source.server.major)),
    )
    if (there.state === 'holds' && parts.replace === 'nothing') {
      blockers.push(
        `the ${role} database holds data: give replace: same-node when it may be replaced (it is kept as a safety copy)`,
      )
    }
  }
  blockers.push(...(parts.copies?.problems ?? []))
  blockers.push(...otherNodeBlockers(parts, roles))
  blockers.push(...aloneBlockers(parts, roles))
  return blockers
}

/** Whether the client programs fit between the archive and the server. */
function clientBlockers(
  there: { readonly major: number; readonly clientMajor: number },
  sourceClient: number,
): string[] {
  const blockers: string[] = []
  if (archiveFormat(there.clientMajor) < archiveFormat(sourceClient)) {
    blockers.push(
      `pg_restore ${there.clientMajor} cannot read an archive of pg_dump ${sourceClient}: use client programs of ${sourceClient} or newer`,
    )
  }
  if (there.clientMajor >= 17 && there.major < 17) {
    blockers.push(
      `pg_restore ${there.clientMajor} cannot restore into Postgres ${there.major} (it sets transaction_timeout): use client programs of ${Math.max(there.major, sourceClient)} to 16`,
    )
  }
  return blockers
}

/** A copy of a server's files starts with the same major only. */
function copyBlockers(role: Role, there: number, source: number): string[] {
  if (there <= source) return []
  return [
    `the ${role} server is Postgres ${there}, the copy is of Postgres ${source}: it starts with the same major only`,
  ]
}

/** What is replaced must be this node's, known for sure, unless the operator said that any may go. */
function otherNodeBlockers({ chosen, target, replace }: PlanParts, roles: readonly Role[]): string[] {
  const id = chosen.read.manifest.participantId
  if (replace === 'any-node' || id === undefined) return []
  const blockers: string[] = []
  const refuse = (why: string) =>
    blockers.push(`${why}; give replace: any-node only if what is there is to be replaced all the same`)
  if (target.participant.state === 'holds') {
    const there = target.participantFacts?.participantId
    if (there !== undefined && there !== id) refuse(`the target is another node: ${there}`)
    else if (there === undefined && roles.includes('participant') && replace === 'same-node')
      refuse('the participant database holds data but no participant id: it may be of something else')
  }
  if (target.apps.state === 'holds' && roles.includes('apps') && replace === 'same-node') {
    const known = target.appsFacts?.ingestion?.map((entry) => entry.participantId)
    if (known === undefined) refuse('the apps database holds data but not that of a validator app')
    else if (!known.includes(id))
      refuse(`the apps database is of another node: ${[...new Set(known)].join(', ')}`)
  }
  return blockers
}

/** Restoring one database alone must keep the order with the other as it is. */
function aloneBlockers({ chosen, target, description }: PlanParts, roles: readonly Role[]): string[] {
  if (roles.length === 2) return []
  const { manifest } = chosen.read
  const id = manifest.participantId
  if (roles[0] === 'apps') {
    const end = target.participantFacts?.ledgerEnd
    const offset = manifest.facts.appsOffset
    if (end === undefined || offset === undefined)
      return ['the order against the participant database as it is cannot be checked']
    if (target.participantFacts?.participantId !== id)
      return ['the participant database that stays is of another node']
    return offset <= end
      ? []
      : [`the apps dump has read up to ${offset}, the participant that stays ends at ${end}`]
  }
  const apps = target.appsFacts
  const there =
    apps === undefined
      ? undefined
      : settleIngestion(apps, id, migrationIdOf(description)).entry?.highestOffset
  const end = manifest.facts.ledgerEnd
  if (there === undefined || end === undefined)
    return ['the order against the apps database as it is cannot be checked']
  return there <= end
    ? []
    : [
        `the app that stays has read up to ${there}, the participant of the set ends at ${end}: restore both (components: all)`,
      ]
}
