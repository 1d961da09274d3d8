import type { Deployment, Role } from '../node/deployment.ts'
import { clientMajor } from '../postgres/clients.ts'
import { databaseExists, isEmpty, maintain } from '../postgres/databases.ts'
import type { DatabaseAccess } from '../postgres/postgres.ts'
import { readServerFacts, type ServerFacts, serverMajor } from '../postgres/server.ts'
import { withSession } from '../postgres/session.ts'
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
    }
  | {
      readonly state: 'empty' | 'holds'
      readonly access: DatabaseAccess
      readonly major: number
      readonly clientMajor: number
      readonly server: ServerFacts
    }

/** Both databases of the node as they are. */
export interface Target {
  readonly apps: TargetDatabase
  readonly participant: TargetDatabase
  readonly appsFacts?: AppsFacts
  readonly participantFacts?: ParticipantFacts
}

/** Looks at the target without touching it. What cannot be reached is said, not guessed. */
export async function examineTarget(deployment: Deployment, signal: AbortSignal): Promise<Target> {
  const apps = await examineDatabase(deployment, 'apps', signal)
  const participant = await examineDatabase(deployment, 'participant', signal)
  const appsFacts = apps.state === 'holds' ? await withSession(apps.access, readAppsFacts, signal) : undefined
  const participantFacts =
    participant.state === 'holds'
      ? await withSession(participant.access, readParticipantFacts, signal)
      : undefined
  return { apps, participant, ...(appsFacts && { appsFacts }), ...(participantFacts && { participantFacts }) }
}

async function examineDatabase(
  deployment: Deployment,
  role: Role,
  signal: AbortSignal,
): Promise<TargetDatabase> {
  try {
    const access = await deployment.access(role)
    const client = await clientMajor(access.place, 'pg_restore')
    const { exists, major } = await maintain(
      access,
      async (session) => ({
        exists: await databaseExists(session, access.database.name),
        ...(await session.row<{ major: number }>(serverMajor)),
      }),
      signal,
    )
    if (!exists) return { state: 'absent', access, major, clientMajor: client }
    const server = await withSession(access, readServerFacts, signal)
    const state = (await isEmpty(access, signal)) ? 'empty' : 'holds'
    return { state, access, major, clientMajor: client, server }
  } catch (error) {
    if (signal.aborted || (error instanceof Failure && error.code === 'cancelled')) throw error
    return { state: 'unreachable', reason: messageOf(error) }
  }
}
