import { Cancelled, Failure } from '../system/failure.ts'
import { printable } from '../system/printable.ts'
import { endSessions } from './database-clients.ts'
import { chooseLocale, type KnownLocale } from './database-locale.ts'
import type { DatabaseAccess } from './postgres.ts'
import { inDatabase, Session, withSession } from './session.ts'
import { list, type Sql, sql, name as sqlName, value } from './sql.ts'

/** Databases from which CREATE, DROP and RENAME of another can be run, in the order in which they are tried. */
const maintenanceDatabases = ['postgres', 'template1', 'cantonnet']

/**
 * A session beside the database: no database can be dropped or renamed from inside.
 * @throws Failure `database-connect` when none of the usual ones admits us.
 */
export async function maintenanceSession(access: DatabaseAccess, signal?: AbortSignal): Promise<Session> {
  let last: unknown
  for (const name of maintenanceDatabases.filter((candidate) => candidate !== access.database.name)) {
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
  const rows = await session.rows(sql`SELECT 1 AS one FROM pg_database WHERE datname = ${value(name)}`)
  return rows.length > 0
}

/**
 * Creates an empty database like the one that was dumped: encoding and locale decide how text sorts and so
 * what an index looks like.
 * @param like `allowLocaleChange`: takes the server's own where it does not have it.
 * @returns what is not as it was.
 * @throws Failure `locale-unavailable`; nothing was created then.
 */
export async function createDatabase(
  session: Session,
  name: string,
  like: KnownLocale & { readonly owner?: string; readonly allowLocaleChange?: boolean },
): Promise<string | undefined> {
  const { options, change } = await chooseLocale(session, like, like.allowLocaleChange ?? false)
  const owner = like.owner === undefined ? sql`` : sql` OWNER ${sqlName(like.owner)}`
  try {
    await session.execute(
      sql`CREATE DATABASE ${sqlName(name)}${owner} TEMPLATE template0 ENCODING ${value(like.encoding)} ${options}`,
    )
  } catch (error) {
    if (!(error instanceof Failure) || !/locale|encoding|ICU|collation/i.test(error.what)) throw error
    throw new Failure('locale-unavailable', {
      what: `The database server does not take the locale of the set: ${error.what}`,
      means: 'No database was created.',
      next: 'Restore into a server that has the encoding and the locale, or run again with allow-locale-change: true.',
      cause: error,
    })
  }
  return change
}

/**
 * Says what a database is, for whoever lists them, and for us after a crash. Replaces what was said before.
 * @param text null: nothing is said.
 */
export async function describeDatabase(session: Session, name: string, text: string | null): Promise<void> {
  await session.execute(sql`COMMENT ON DATABASE ${sqlName(name)} IS ${value(text)}`)
}

/** What was said of a database by `describeDatabase` or by anybody else. */
export async function databaseDescription(session: Session, name: string): Promise<string | undefined> {
  const [row] = await session.rows<{ text: string | null }>(
    sql`SELECT shobj_description(oid, 'pg_database') AS text FROM pg_database WHERE datname = ${value(name)}`,
  )
  return row?.text ?? undefined
}

/** Drops a database that holds nothing to keep. Sessions in it are ended. */
export async function dropDatabase(session: Session, name: string): Promise<void> {
  if (!(await databaseExists(session, name))) return
  // Not WITH (FORCE): it fails where a worker of the server itself is at the database and we are no superuser.
  await endSessions(session, name)
  await session.execute(sql`DROP DATABASE IF EXISTS ${sqlName(name)}`)
}

/**
 * Drops a database that nobody needs any more, where that is no reason to fail.
 * @returns who holds it when it is still there.
 */
export async function dropIfPossible(access: DatabaseAccess, name: string): Promise<string | undefined> {
  try {
    await maintain(access, (session) => dropDatabase(session, name))
    return undefined
  } catch (error) {
    if (!(error instanceof Failure) || error instanceof Cancelled) throw error
    const holders = await maintain(access, (session) => holdersOf(session, name)).catch(() => [])
    const held = holders.length > 0 ? ` It is held by ${holders.join(', ')}.` : ''
    return `Database ${printable(name)} is not needed any more and could not be dropped: ${error.what}${held}`
  }
}

/** What keeps a database from being dropped, in words. */
async function holdersOf(session: Session, name: string): Promise<string[]> {
  const is = sql`datname = ${value(name)}`
  const rows = await session.rows<{ holder: string }>(
    sql`SELECT 'replication slot ' || slot_name AS holder FROM pg_replication_slots WHERE database = ${value(name)}
        UNION ALL SELECT 'subscription ' || subname FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE ${is}
        UNION ALL SELECT 'prepared transaction ' || gid FROM pg_prepared_xacts WHERE database = ${value(name)}
        UNION ALL SELECT 'session of ' || coalesce(usename, 'the server') || ' (' || coalesce(nullif(application_name, ''), backend_type, 'not shown') || ')'
          FROM pg_stat_activity WHERE ${is}`,
  )
  return rows.map((row) => printable(row.holder))
}

/**
 * Renames databases, all or none. Sessions in them are ended first, for the server refuses while there are any.
 * @param also what is changed at the same moment.
 */
export async function renameDatabases(
  session: Session,
  renames: readonly { readonly from: string; readonly to: string }[],
  also: readonly Sql[] = [],
): Promise<void> {
  for (const { from } of renames) await endSessions(session, from)
  const statements = renames.map(
    ({ from, to }) => sql`ALTER DATABASE ${sqlName(from)} RENAME TO ${sqlName(to)}`,
  )
  await session.execute(sql`BEGIN; ${list([...statements, ...also], '; ')}; COMMIT`)
}

/**
 * Whether a database holds nothing of its own: no table, view, sequence, function or large object besides those
 * of extensions. Empty schemas do not count: Splice's Postgres entrypoint makes some.
 */
export async function isEmpty(access: DatabaseAccess, signal?: AbortSignal): Promise<boolean> {
  const own = (kind: string): Sql =>
    sql`n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_' AND NOT EXISTS
       (SELECT FROM pg_depend d WHERE d.classid = ${value(kind)}::regclass AND d.objid = o.oid AND d.deptype = 'e')`
  return await withSession(
    access,
    async (session) => {
      const { holds } = await session.row<{ holds: boolean }>(
        sql`SELECT EXISTS (SELECT FROM pg_class o JOIN pg_namespace n ON n.oid = o.relnamespace
                        WHERE o.relkind IN ('r', 'p', 'm', 'v', 'S', 'f') AND ${own('pg_class')})
             OR EXISTS (SELECT FROM pg_proc o JOIN pg_namespace n ON n.oid = o.pronamespace WHERE ${own('pg_proc')})
             OR EXISTS (SELECT FROM pg_largeobject_metadata) AS holds`,
      )
      return !holds
    },
    signal,
  )
}
