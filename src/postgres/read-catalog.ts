import { printable } from '../system/printable.ts'
import type { DatabaseCatalog, DatabaseLocale } from './catalog.ts'
import {
  bound,
  extensions,
  peculiar,
  searchPathObjects,
  subscriptions,
  superuserObjects,
} from './catalog-kinds.ts'
import {
  finerPrivileges,
  listedLargeObjects,
  type OwnedObject,
  otherRoles,
  ownedObjects,
} from './catalog-objects.ts'
import { objectKey } from './object-key.ts'
import type { Query } from './postgres.ts'
import { type Sql, sql } from './sql.ts'

/** What the database itself is. Columns that not every major has are asked for by name. */
const itself = sql`
SELECT pg_encoding_to_char(d.encoding) AS encoding, coalesce(to_jsonb(d) ->> 'datlocprovider', 'c') AS provider,
       d.datcollate AS collate, d.datctype AS ctype,
       coalesce(to_jsonb(d) ->> 'datlocale', to_jsonb(d) ->> 'daticulocale') AS locale,
       to_jsonb(d) ->> 'daticurules' AS "icuRules", to_jsonb(d) ->> 'datcollversion' AS "collationVersion",
       d.datconnlimit AS "connectionLimit", shobj_description(d.oid, 'pg_database') AS comment,
       CASE WHEN (SELECT array_agg(item::text ORDER BY item::text) FROM unnest(d.datacl) item) IS DISTINCT FROM
                 (SELECT array_agg(item::text ORDER BY item::text) FROM unnest(acldefault('d', d.datdba)) item)
            THEN d.datacl::text[] END AS privileges,
       ARRAY(SELECT DISTINCT r.rolname::text FROM aclexplode(d.datacl) a, pg_roles r
             WHERE r.oid IN (a.grantee, a.grantor) AND r.oid <> d.datdba) AS granted,
       pg_get_userbyid(d.datdba) AS owner
FROM pg_database d WHERE d.datname = current_database()`

interface Itself {
  readonly encoding: string
  readonly provider: string
  readonly collate: string
  readonly ctype: string
  readonly locale: string | null
  readonly icuRules: string | null
  readonly collationVersion: string | null
  readonly connectionLimit: number
  readonly comment: string | null
  readonly privileges: readonly string[] | null
  readonly granted: readonly string[]
  readonly owner: string
}

const roleSettings = sql`SELECT r.rolname AS role, setting FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
  JOIN pg_roles r ON r.oid = s.setrole, unnest(s.setconfig) setting WHERE d.datname = current_database() ORDER BY 1, 2`

/**
 * Reads the catalog of the session's database, in its transaction where one is open: of Postgres 14 and newer, by any
 * role. What the server refuses to show is left out, with the reason in `notRead`.
 */
export async function readCatalog(query: Query): Promise<DatabaseCatalog> {
  const notRead: Record<string, string> = {}
  const read = async <Row>(what: string, statement: Sql): Promise<readonly Row[]> => {
    const answer = await query.attempt<Row>(statement)
    if ('rows' in answer) return answer.rows
    notRead[what] = answer.refused.message
    return []
  }
  const [database] = await query.rows<Itself>(itself)
  if (database === undefined) throw new Error('the session has a database')
  const objects = [
    ...(await read<OwnedObject>('owners and privileges', ownedObjects)),
    ...(await read<OwnedObject>('privileges of columns and default privileges', finerPrivileges)),
  ]
  const owners = objects.flatMap(({ object, owner }) => (owner === null ? [] : [[object, owner] as const]))
  const privileges = objects.flatMap(({ object, privileges: items }) =>
    items === null ? [] : [[object, items] as const],
  )
  const named = await read<{ role: string }>('roles of policies and settings', otherRoles)
  const kinds = await read<{ kind: string; name: string }>('publications and tablespaces', bound)
  const subscribed = await read<{ name: string }>('subscriptions', subscriptions)
  const special = await read<{ kind: string; schema: string; name: string }>('indexes and policies', peculiar)
  const onlySuperuser = await read<{ object: string }>('objects of superusers', superuserObjects)
  const byPath = await read<FunctionByPath>('functions with a search_path', searchPathObjects)
  const [large] = await read<{ count: number }>(
    'large objects',
    sql`SELECT count(*) AS count FROM pg_largeobject_metadata`,
  )
  const largeObjects = large?.count ?? 0
  if (largeObjects > listedLargeObjects)
    notRead['owners of large objects'] = `only those of the first ${listedLargeObjects} are listed`
  const ofKind = (kind: string) => kinds.filter((one) => one.kind === kind).map((one) => one.name)
  const keysOf = (kind: string) =>
    special.filter((one) => one.kind === kind).map((one) => objectKey(one.schema, one.name))
  const roles = [
    ...owners.map(([, owner]) => owner),
    ...objects.flatMap((one) => one.roles),
    ...named.map((one) => one.role),
    ...(database.privileges === null ? [] : database.granted),
  ]
  return {
    locale: localeOf(database),
    connectionLimit: database.connectionLimit,
    ...(database.comment !== null && { comment: database.comment }),
    ...(database.privileges !== null && { databasePrivileges: database.privileges }),
    roleSettings: await read('settings of roles', roleSettings),
    owners: Object.fromEntries(owners),
    privileges: Object.fromEntries(privileges),
    extensions: await read('extensions', extensions),
    // Those that begin with pg_ come with the server.
    roles: [...new Set(roles)].filter((role) => !role.startsWith('pg_')).sort(),
    superuserObjects: [
      ...onlySuperuser.map((one) => printable(one.object)),
      ...subscribed.map((one) => `subscription ${printable(one.name)}`),
    ],
    subscriptions: subscribed.map((one) => one.name),
    publications: ofKind('publication'),
    tablespaces: ofKind('tablespace'),
    invalidIndexes: keysOf('index'),
    unloggedTables: keysOf('unlogged'),
    largeObjects,
    policyTables: keysOf('policy'),
    searchPathObjects: byPath.map(inWords),
    ...(Object.keys(notRead).length > 0 && { notRead }),
  }
}

const providers: Readonly<Record<string, DatabaseLocale['provider']>> = { c: 'libc', i: 'icu', b: 'builtin' }

function localeOf(database: Itself): DatabaseLocale {
  const { encoding, collate, ctype, locale, icuRules, collationVersion } = database
  return {
    encoding,
    provider: providers[database.provider] ?? 'libc',
    collate,
    ctype,
    ...(locale !== null && { locale }),
    ...(icuRules !== null && { icuRules }),
    ...(collationVersion !== null && { collationVersion }),
  }
}

interface FunctionByPath {
  readonly function: string
  readonly usedBy: string
  readonly names: readonly string[]
  readonly schemas: readonly string[]
}

function inWords({ function: called, usedBy, names, schemas }: FunctionByPath): string {
  return printable(
    `${called}, used by ${usedBy}, names ${names.slice(0, 5).join(', ')} without a schema: it needs search_path ${schemas.join(', ')}`,
  )
}
