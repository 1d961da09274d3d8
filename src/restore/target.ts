import type { Deployment, Role } from '../node/deployment.ts'
import { clientMajor } from '../postgres/clients.ts'
import { databaseExists, isEmpty, maintain } from '../postgres/databases.ts'
import type { DatabaseAccess } from '../postgres/postgres.ts'
import { readServerFacts, type ServerFacts } from '../postgres/server.ts'
import { withSession } from '../postgres/session.ts'
import { readTargetRights, type TargetRights, type WantedRights } from '../postgres/target-rights.ts'
import type { Manifest } from '../repository/manifest.ts'
import { readAppsFacts, readParticipantFacts } from '../splice/ledger-facts.ts'
import type { AppsFacts, ParticipantFacts } from '../splice/splice.ts'
import { Failure, messageOf } from '../system/failure.ts'

/** What a target database holds before a restore. */
export type TargetDatabase =
  | { readonly state: 'unreachable'; readonly reason: string }
  | {
      readonly state: 'absent'
      readonly access: DatabaseAccess
      readonly major: number
      readonly clientMajor: number
      readonly rights?: TargetRights
    }
  | {
      readonly state: 'empty' | 'holds'
      readonly access: DatabaseAccess
      readonly major: number
      readonly clientMajor: number
      readonly server: ServerFacts
      readonly rights?: TargetRights
    }

/** Both databases of the node as they are. */
export interface Target {
  readonly apps: TargetDatabase
  readonly participant: TargetDatabase
  readonly appsFacts?: AppsFacts
  readonly participantFacts?: ParticipantFacts
}

/**
 * Looks at the target without touching it. What cannot be reached is said, not guessed.
 * @param manifest of the set that is to be restored: whether the target has what that needs.
 */
export async function examineTarget(
  deployment: Deployment,
  signal: AbortSignal,
  manifest?: Manifest,
): Promise<Target> {
  const [wantedApps, wantedParticipant] = manifest?.databases ?? []
  const apps = await examineDatabase(deployment, 'apps', signal, wantedApps?.catalog)
  const participant = await examineDatabase(deployment, 'participant', signal, wantedParticipant?.catalog)
  const appsFacts = apps.state === 'holds' ? await withSession(apps.access, readAppsFacts, signal) : undefined
  const participantFacts =
    participant.state === 'holds'
      ? await withSession(participant.access, readParticipantFacts, signal)
      : undefined
  return { apps, participant, ...(appsFacts && { appsFacts }), ...(participantFacts && { participantFacts }) }
}

/** What is no state of the target: a later look finds the same. */
const lasting = ['cancelled', 'database-pooler']

async function examineDatabase(
  deployment: Deployment,
  role: Role,
  signal: AbortSignal,
  wanted: WantedRights | undefined,
): Promise<TargetDatabase> {
  try {
    const access = await deployment.access(role)
    const client = await clientMajor(access.place, 'pg_restore')
    const { name } = access.database
    const { exists, rights } = await maintain(
      access,
      async (session) => ({
        exists: await databaseExists(session, name),
        rights: await readTargetRights(session, name, wanted),
      }),
      signal,
    )
    const { major } = rights
    if (!exists) return { state: 'absent', access, major, clientMajor: client, rights }
    const server = await withSession(access, readServerFacts, signal)
    const state = (await isEmpty(access, signal)) ? 'empty' : 'holds'
    return { state, access, major, clientMajor: client, server, rights }
  } catch (error) {
    if (signal.aborted || (error instanceof Failure && lasting.includes(error.code))) throw error
    return { state: 'unreachable', reason: messageOf(error) }
  }
}
