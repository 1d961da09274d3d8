import { Failure } from '../system/failure.ts'
import { waitFor } from '../system/wait.ts'
import type { DatabaseAccess, Query } from './postgres.ts'
import type { ServerFacts } from './server.ts'
import { applicationName, inDatabase, quoteName, quoteText, Session, withSession } from './session.ts'

/** Databases from which CREATE, DROP and RENAME of another can be run, in the order in which they are tried. */
const maintenanceDatabases = ['postgres', 'template1', 'cantonnet']

/**
 * A session beside the database: no database can be dropped or renamed from inside.
 * @throws Failure `maintenance-database` when none of the usual ones admits us.
 */
export async function maintenanceSession(access: DatabaseAccess, signal?: AbortSignal): Promise<Session> {
  let last: unknown
  for (const name of maintenanceDatabases) {
    try {
      return await Session.open(inDatabase(access, name), signal)
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'database-connect') throw error
      last ??= error
    }
  }
  throw last
}

/** Runs `work` in a maintenance session. */
export async function maintain<T>(
  access: DatabaseAccess,
  work: (session: Session) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  await using session = await maintenanceSession(access, signal)
  return await work(session)
}

/** Whether the server has a database of this name. */
export async function databaseExists(session: Session, name: string): Promise<boolean> {
  const rows = await session.rows(`SELECT 1 AS one FROM pg_database WHERE datname = ${quoteText(name)}`)
  return rows.length > 0
}

/**
 * Creates an empty database like the one that was dumped: encoding and locale decide how text sorts and so
 * what an index looks like.
 */
export async function createDatabase(
  session: Session,
  name: string,
  like: Pick<ServerFacts, 'encoding' | 'collate' | 'ctype'> & { owner?: string },
): Promise<void> {
  const locale = await availableLocale(session, like)
  const owner = like.owner === undefined ? '' : ` OWNER ${quoteName(like.owner)}`
  await session.execute(
    `CREATE DATABASE ${quoteName(name)}${owner} TEMPLATE template0 ENCODING ${quoteText(like.encoding)} ${locale}`,
  )
}

/** A locale of the dump that the target's system lacks would fail the restore for the order of text only. */
async function availableLocale(
  session: Session,
  like: Pick<ServerFacts, 'collate' | 'ctype'>,
): Promise<string> {
  const own = await session.row<{ collate: string; ctype: string }>(
    `SELECT datcollate AS collate, datctype AS ctype FROM pg_database WHERE datname = 'template0'`,
  )
  const known = new Set(
    (await session.rows<{ name: string }>('SELECT DISTINCT collcollate AS name FROM pg_collation')).map(
      (row) => row.name,
    ),
  )
  const usable = (name: string) => known.has(name) || name === 'C' || name === 'POSIX'
  const collate = usable(like.collate) ? like.collate : own.collate
  const ctype = usable(like.ctype) ? like.ctype : own.ctype
  return `LC_COLLATE ${quoteText(collate)} LC_CTYPE ${quoteText(ctype)}`
}

/** Puts the settings that were made with ALTER DATABASE back: a dump does not hold them. */
export async function applyDatabaseSettings(
  session: Session,
  name: string,
  settings: readonly string[],
): Promise<void> {
  for (const setting of settings) {
    const at = setting.indexOf('=')
    if (!/^[a-z_][a-z0-9_.]*$/i.test(setting.slice(0, at))) continue
    await session.execute(
      `ALTER DATABASE ${quoteName(name)} SET ${setting.slice(0, at)} = ${quoteText(setting.slice(at + 1))}`,
    )
  }
}

/** Drops a database that holds nothing to keep. */
export async function dropDatabase(session: Session, name: string): Promise<void> {
  await session.execute(`DROP DATABASE IF EXISTS ${quoteName(name)} WITH (FORCE)`)
}

/** Renames a database; sessions in it are ended first, for the server refuses while there are any. */
export async function renameDatabase(session: Session, from: string, to: string): Promise<void> {
  await endSessions(session, from)
  await session.execute(`ALTER DATABASE ${quoteName(from)} RENAME TO ${quoteName(to)}`)
}

/** Somebody who is connected to a database. */
export interface Client {
  readonly application: string
  readonly user: string
  readonly address: string
}

/** Who is connected to a database besides ourselves. */
export async function otherClients(session: Query, name: string): Promise<Client[]> {
  return await session.rows<Client>(
    `SELECT DISTINCT coalesce(application_name, '') AS application, coalesce(usename, '') AS user,
            coalesce(client_addr::text, 'local') AS address
     FROM pg_stat_activity WHERE datname = ${quoteText(name)} AND pid <> pg_backend_pid()
       AND backend_type = 'client backend' AND application_name <> ${quoteText(applicationName)}`,
  )
}

/**
 * Waits until nobody is connected: a component that was stopped may take a moment to go.
 * @throws Failure `still-connected` that names who is.
 */
export async function waitUntilUnused(
  access: DatabaseAccess,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<void> {
  await maintain(
    access,
    async (session) => {
      const { name } = access.database
      let clients: Client[] = []
      const unused = await waitFor(
        async () => {
          clients = await otherClients(session, name)
          return clients.length === 0 ? true : undefined
        },
        { timeoutMs, everyMs: 500, signal },
      )
      if (unused) return
      const list = clients
        .map((client) => `${client.application || client.user} from ${client.address}`)
        .join(', ')
      throw new Failure('still-connected', {
        what: `Database ${name} is still in use by: ${list}.`,
        means: 'The node is not stopped, or something else writes to its database. Nothing was changed.',
        next: 'Stop what is listed (another copy of the node, a console, a scaler) and run again.',
      })
    },
    signal,
  )
}

async function endSessions(session: Session, name: string): Promise<void> {
  await session.execute(
    `DO $$ BEGIN PERFORM pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = ${quoteText(name)} AND pid <> pg_backend_pid(); END $$`,
  )
  await waitFor(
    async () => {
      const rows = await session.rows(
        `SELECT 1 AS one FROM pg_stat_activity WHERE datname = ${quoteText(name)} AND pid <> pg_backend_pid()`,
      )
      return rows.length === 0 ? true : undefined
    },
    { timeoutMs: 10_000, everyMs: 100 },
  )
}

/** Whether a database holds nothing of its own: no table, whatever the extensions. */
export async function isEmpty(access: DatabaseAccess, signal?: AbortSignal): Promise<boolean> {
  return await withSession(
    access,
    async (session) => {
      const { tables } = await session.row<{ tables: number }>(
        `SELECT count(*) AS tables FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
           AND n.nspname !~ '^pg_'`,
      )
      return tables === 0
    },
    signal,
  )
}
