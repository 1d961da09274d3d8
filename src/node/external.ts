import type { Database, DatabaseAccess } from '../postgres/postgres.ts'
import { runnerAccess } from '../postgres/runner-access.ts'
import { Failure } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { Secret } from '../system/secret.ts'
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

const libpqSettings: Readonly<Record<string, string>> = {
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  channel_binding: 'PGCHANNELBINDING',
  target_session_attrs: 'PGTARGETSESSIONATTRS',
  connect_timeout: 'PGCONNECT_TIMEOUT',
}

/**
 * Reads a `postgres://` URL as libpq does: user, password and database percent-encoded, further settings as
 * parameters. The text itself is never repeated in an error.
 */
export function parseDatabaseUrl(text: Secret, input: string): Database {
  const problem = (why: string) =>
    new Failure('database-url', {
      what: `${input}: ${why}.`,
      next: 'Give postgresql://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=require, special characters percent-encoded.',
    })
  let url: URL
  try {
    url = new URL(text.reveal())
  } catch {
    throw problem('it is not a URL (a character in the password may need percent-encoding)')
  }
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:')
    throw problem('it is not a postgresql:// URL')
  let name: string
  let host: string
  let user: string
  let password: string
  try {
    name = decodeURIComponent(url.pathname.slice(1))
    host = decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1')
    user = decodeURIComponent(url.username)
    password = decodeURIComponent(url.password)
  } catch {
    throw problem('a % in it is not followed by two hex digits: a % itself is written %25')
  }
  if (name === '' || name.includes('/')) throw problem('it names no database')
  if (/[=\s\0]|^postgres(ql)?:/.test(name))
    throw problem('its database name holds characters that are not supported')
  // The server would cut it and find a database of the shorter name, or none.
  if (Buffer.byteLength(name) > 63) throw problem('its database name is longer than 63 bytes')
  const settings: Record<string, string> = {}
  let schema = ''
  for (const [key, value] of url.searchParams) {
    if (key === 'host') host = value
    else if (key === 'user') user = value
    else if (key === 'password') password = value
    else if (key === 'currentSchema') schema = value
    else if (Object.hasOwn(libpqSettings, key)) settings[libpqSettings[key] as string] = value
    // Not by its name: what looks like a parameter may be the rest of a password.
    else
      throw problem(
        `a parameter in it is not supported (currentSchema, ${Object.keys(libpqSettings).join(', ')} are)`,
      )
  }
  if (host === '') throw problem('it names no host')
  return {
    name,
    host,
    ...(schema !== '' && { schema }),
    ...(url.port !== '' && { port: Number(url.port) }),
    ...(user !== '' && { user }),
    ...(password !== '' && { password: new Secret(password) }),
    ...(Object.keys(settings).length > 0 && { settings }),
  }
}

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
