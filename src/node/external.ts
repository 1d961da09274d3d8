import type { Database, DatabaseAccess } from '../postgres/postgres.ts'
import { runnerAccess } from '../postgres/runner-access.ts'
import { Failure } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import type { Secret } from '../system/secret.ts'
import { parseDatabaseUrl } from './database-url.ts'
import type { Deployment, NodeDescription, Opened, Role, Stopped } from './deployment.ts'
import { externalBootstrap } from './external-bootstrap.ts'
import { runNodeCommand } from './operator-command.ts'

/** A node of which only addresses are known. */
export interface ExternalOptions {
  readonly appsDatabaseUrl: Secret
  readonly participantDatabaseUrl: Secret
  readonly validatorUrl?: string
  readonly audience?: string
  readonly noAuth?: boolean
  /** Shell commands that stop and start validator app and participant. */
  readonly stopCommand?: string
  readonly startCommand?: string
  /** Where identities are placed for a node that is onboarded again. */
  readonly identitiesPath?: string
  /** Folder with the client programs to use on the runner. */
  readonly clientPath?: string
}

/** What helps besides installing client programs. */
const otherwise = 'name the folder that holds the programs in postgres-client-path'

/** A node whose databases are reached from the runner and which is stopped and started by given commands. */
export function externalDeployment(options: ExternalOptions): Deployment {
  const databases: Record<Role, Database> = {
    apps: parseDatabaseUrl(options.appsDatabaseUrl, 'apps-database-url'),
    participant: parseDatabaseUrl(options.participantDatabaseUrl, 'participant-database-url'),
  }
  const server = (role: Role) => `${databases[role].host}:${databases[role].port ?? 5432}`
  if (databases.apps.name === databases.participant.name && server('apps') === server('participant')) {
    throw new Failure('same-database', {
      what: `apps-database-url and participant-database-url both name ${databases.apps.name} on ${server('apps')}.`,
      next: 'Give the database of the validator app and that of the participant.',
    })
  }
  const places = new Map<Role, DatabaseAccess>()
  return {
    kind: 'external',
    serversElsewhere: true,
    bootstrap: externalBootstrap({ path: options.identitiesPath, startCommand: options.startCommand }),
    async describe(): Promise<NodeDescription> {
      return {
        kind: 'external',
        location: `databases on ${[...new Set([server('apps'), server('participant')])].join(' and ')}`,
        components: [],
        databases: {
          apps: { ...named(databases.apps), server: server('apps') },
          participant: { ...named(databases.participant), server: server('participant') },
        },
        ...(options.validatorUrl !== undefined && { validator: { url: options.validatorUrl } }),
        ...(options.audience !== undefined && { audience: options.audience }),
        ...(options.noAuth !== undefined && { noAuth: options.noAuth }),
        warnings: [],
      }
    },
    async access(role: Role): Promise<DatabaseAccess> {
      const known = places.get(role)
      if (known !== undefined) return known
      const other = role === 'apps' ? 'participant' : 'apps'
      // The same server has the same major: what was found for one database fits the other.
      const near = server('apps') === server('participant') ? places.get(other)?.place : undefined
      const database = databases[role]
      const access = near
        ? { database, place: near }
        : await runnerAccess(database, options.clientPath, otherwise)
      places.set(role, access)
      return access
    },
    async stop(log: Log, signal?: AbortSignal): Promise<Stopped> {
      if (options.stopCommand === undefined) {
        log.info(
          'No stop-command is given: the node counts as stopped when nobody is connected to its databases.',
        )
      } else {
        await runNodeCommand('stop-command', { text: options.stopCommand }, log, signal)
      }
      return { components: [] }
    },
    async openDatabases(): Promise<Opened> {
      return { fresh: [] }
    },
    async start(_stopped: Stopped, log: Log, signal?: AbortSignal): Promise<void> {
      if (options.startCommand === undefined) {
        log.warning('No start-command is given: start participant and validator app yourself.')
      } else {
        await runNodeCommand('start-command', { text: options.startCommand }, log, signal)
      }
    },
  }
}

function named({ name, schema }: Database): { name: string; schema?: string } {
  return { name, ...(schema !== undefined && { schema }) }
}
