/** What a server and a role on it allow a restore to do, and what stands in the way of replacing a database there. */
import { printable } from '../system/printable.ts'
import type { DatabaseCatalog, DatabaseLocale } from './catalog.ts'
import { findLocale, type LocaleAnswer } from './locales.ts'
import type { Session } from './session.ts'
import { list, type Sql, sql, value } from './sql.ts'

/** Read beside the database that is replaced; plain data, so that findings are drawn from it by a pure function. */
export interface TargetRights {
  readonly major: number
  readonly user: {
    readonly name: string
    readonly superuser: boolean
    readonly createdb: boolean
    readonly createrole: boolean
    /** Of a managed service, which lets it create much that elsewhere takes a superuser; which, it alone knows. */
    readonly managedBy?: string
  }
  /** Whether the server is a standby. */
  readonly standby: boolean
  /** `default_transaction_read_only` of our session. */
  readonly readOnly: boolean
  readonly roles: readonly string[]
  /** Roles that the user may hand objects to. */
  readonly memberOf: readonly string[]
  /** Versions of the extensions that were asked for. */
  readonly extensions: readonly {
    readonly name: string
    readonly version: string
    readonly isDefault: boolean
    readonly onlySuperuser: boolean
  }[]
  readonly tablespaces: readonly string[]
  /** Locales that were asked for, as the server spells them; null: it has none; not there: it could not be asked. */
  readonly locales: Readonly<Record<string, string | null>>
  readonly icu: boolean
  /** The database that is replaced, where there is one. */
  readonly old?: {
    readonly owner: string
    readonly ownedByUs: boolean
    readonly preparedTransactions: readonly string[]
    readonly slots: readonly { readonly name: string; readonly active: boolean }[]
    readonly subscriptions: readonly { readonly name: string; readonly enabled: boolean }[]
    /** Kinds of workers that are at it, besides the server's own. */
    readonly workers: readonly string[]
  }
}

/** What is asked for, of the set that is to be restored. */
export interface WantedRights {
  readonly locale: DatabaseLocale
  readonly extensions: DatabaseCatalog['extensions']
}

/** Roles that managed services give instead of a superuser. */
const managedRoles = [
  'rds_superuser',
  'cloudsqlsuperuser',
  'azure_pg_admin',
  'alloydbsuperuser',
  'neon_superuser',
]

interface Facts {
  readonly major: number
  readonly name: string
  readonly superuser: boolean
  readonly createdb: boolean
  readonly createrole: boolean
  readonly standby: boolean
  readonly readOnly: boolean
  readonly icu: boolean
  readonly tablespaces: readonly string[]
}

const facts = sql`
SELECT current_setting('server_version_num')::int / 10000 AS major, r.rolname AS name, r.rolsuper AS superuser,
       r.rolcreatedb AS createdb, r.rolcreaterole AS createrole, pg_is_in_recovery() AS standby,
       current_setting('default_transaction_read_only') = 'on' AS "readOnly",
       EXISTS (SELECT FROM pg_collation WHERE collprovider = 'i') AS icu,
       ARRAY(SELECT spcname::text FROM pg_tablespace WHERE has_tablespace_privilege(oid, 'CREATE') ORDER BY 1) AS tablespaces
FROM pg_roles r WHERE r.rolname = current_user`

/** Since Postgres 16 a member may be one without the right to become the role. */
const given = (major: number): Sql => (major >= 16 ? sql`'SET'` : sql`'MEMBER'`)

const oldDatabase = (database: string): Sql => sql`
SELECT pg_get_userbyid(d.datdba) AS owner, pg_has_role(d.datdba, 'USAGE') AS "ownedByUs",
       ARRAY(SELECT gid::text FROM pg_prepared_xacts WHERE database = d.datname ORDER BY 1) AS "preparedTransactions",
       coalesce((SELECT json_agg(json_build_object('name', slot_name, 'active', active) ORDER BY slot_name)
                 FROM pg_replication_slots WHERE database = d.datname), '[]') AS slots,
       ARRAY(SELECT DISTINCT backend_type FROM pg_stat_activity a WHERE a.datid = d.oid AND backend_type NOT IN
             ('client backend', 'autovacuum worker', 'parallel worker', 'walsender') ORDER BY 1) AS workers
FROM pg_database d WHERE d.datname = ${value(database)}`

/**
 * Reads them in a session beside the database.
 * @param wanted of the set; absent: nothing is known of it.
 */
export async function readTargetRights(
  session: Session,
  database: string,
  wanted: WantedRights | undefined,
): Promise<TargetRights> {
  const { name, superuser, createdb, createrole, ...server } = await session.row<Facts>(facts)
  const roles = await session.rows<{ name: string; given: boolean }>(
    sql`SELECT rolname AS name, pg_has_role(current_user, oid, ${given(server.major)}) AS given FROM pg_roles ORDER BY 1`,
  )
  const memberOf = roles.filter((role) => role.given).map((role) => role.name)
  const managedBy = superuser ? undefined : managedRoles.find((role) => memberOf.includes(role))
  const [old] = await session.rows<Omit<NonNullable<TargetRights['old']>, 'subscriptions'>>(
    oldDatabase(database),
  )
  const subscriptions = await session.attempt<{ name: string; enabled: boolean }>(
    sql`SELECT subname AS name, subenabled AS enabled FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid
        WHERE d.datname = ${value(database)} ORDER BY 1`,
  )
  return {
    ...server,
    user: { name, superuser, createdb, createrole, ...(managedBy !== undefined && { managedBy }) },
    roles: roles.map((role) => role.name),
    memberOf,
    extensions: await extensionsOf(session, wanted?.extensions ?? []),
    locales: await localesOf(session, wanted?.locale),
    ...(old && { old: { ...old, subscriptions: 'rows' in subscriptions ? subscriptions.rows : [] } }),
  }
}

async function extensionsOf(
  session: Session,
  wanted: WantedRights['extensions'],
): Promise<TargetRights['extensions']> {
  if (wanted.length === 0) return []
  return await session.rows(
    sql`SELECT v.name, v.version, v.version = e.default_version AS "isDefault", v.superuser AND NOT v.trusted AS "onlySuperuser"
        FROM pg_available_extension_versions v JOIN pg_available_extensions e ON e.name = v.name
        WHERE v.name IN (${list(wanted.map((one) => value(one.name)))}) ORDER BY 1, 2`,
  )
}

async function localesOf(
  session: Session,
  locale: DatabaseLocale | undefined,
): Promise<Record<string, string | null>> {
  if (locale === undefined) return {}
  const found: Record<string, string | null> = {}
  for (const wanted of new Set([locale.collate, locale.ctype])) {
    const answer: LocaleAnswer = await findLocale(session, wanted)
    if (answer !== undefined) found[wanted] = answer.name ?? null
  }
  return found
}

/** Names for a message: at most so many, in one line. */
export function someOf(names: readonly string[], most = 10): string {
  const shown = names.slice(0, most).map(printable).join(', ')
  return names.length > most ? `${shown} and ${names.length - most} more` : shown
}
