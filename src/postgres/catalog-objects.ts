/** Who owns the objects of a database, and what was granted on them: as far as it is not what a new object has. */
import { sql, value } from './sql.ts'

/** An object whose owner or privileges are of its own. */
export interface OwnedObject {
  /** `table participant.lapi_users`, `function x.y(integer)`. */
  readonly object: string
  /** Absent where it is the database's, or follows another object's. */
  readonly owner: string | null
  /** Absent where they are the default ones. */
  readonly privileges: readonly string[] | null
  /** Whom the privileges name besides the object's owner. */
  readonly roles: readonly string[]
}

/** More large objects than these are not listed one by one. */
export const listedLargeObjects = 1000

const sameItems = sql`(SELECT array_agg(item::text ORDER BY item::text) FROM unnest(o.acl) item) IS DISTINCT FROM
  (SELECT array_agg(item::text ORDER BY item::text) FROM unnest(coalesce(p.initprivs, acldefault(o.kind, o.owner))) item)`

/**
 * Objects with an owner other than the database's, or with privileges other than those they began with. Objects of
 * extensions and of the system count only where somebody changed their privileges: a dump carries that.
 */
export const ownedObjects = sql`
WITH own AS (SELECT oid, datdba FROM pg_database WHERE datname = current_database()),
hidden AS (SELECT oid FROM pg_namespace WHERE nspname ~ '^pg_(toast|temp)' OR nspname = 'information_schema'),
object AS (
  SELECT 'pg_class'::regclass::oid AS class, c.oid, c.relowner AS owner, c.relacl AS acl,
         (CASE c.relkind WHEN 'S' THEN 's' ELSE 'r' END)::"char" AS kind,
         -- A sequence of a column goes with its table.
         NOT (c.relkind = 'S' AND EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
           AND d.objid = c.oid AND d.deptype IN ('a', 'i') AND d.refclassid = 'pg_class'::regclass)) AS apart
  FROM pg_class c WHERE c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND c.relnamespace NOT IN (SELECT oid FROM hidden)
  UNION ALL SELECT 'pg_proc'::regclass, oid, proowner, proacl, 'f', true FROM pg_proc
  UNION ALL SELECT 'pg_namespace'::regclass, oid, nspowner, nspacl, 'n',
         -- Since Postgres 15 schema public is its database's owner's.
         NOT (nspname = 'public' AND nspowner IN (10, 6171))
  FROM pg_namespace WHERE oid NOT IN (SELECT oid FROM hidden)
  UNION ALL SELECT 'pg_type'::regclass, t.oid, t.typowner, t.typacl, 'T', true FROM pg_type t
  WHERE t.typtype IN ('b', 'c', 'd', 'e', 'r') AND t.typnamespace NOT IN (SELECT oid FROM hidden)
    AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
    AND (t.typrelid = 0 OR EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'))
  UNION ALL SELECT 'pg_language'::regclass, oid, lanowner, lanacl, 'l', true FROM pg_language
  UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, oid, fdwowner, fdwacl, 'F', true FROM pg_foreign_data_wrapper
  UNION ALL SELECT 'pg_foreign_server'::regclass, oid, srvowner, srvacl, 'S', true FROM pg_foreign_server
  UNION ALL SELECT * FROM (SELECT 'pg_largeobject'::regclass, oid, lomowner, lomacl, 'L'::"char", true
         FROM pg_largeobject_metadata ORDER BY oid LIMIT ${value(listedLargeObjects)}) AS large
  UNION ALL SELECT 'pg_collation'::regclass, oid, collowner, NULL, NULL, true FROM pg_collation
  UNION ALL SELECT 'pg_conversion'::regclass, oid, conowner, NULL, NULL, true FROM pg_conversion
  UNION ALL SELECT 'pg_operator'::regclass, oid, oprowner, NULL, NULL, true FROM pg_operator
  UNION ALL SELECT 'pg_opclass'::regclass, oid, opcowner, NULL, NULL, true FROM pg_opclass
  UNION ALL SELECT 'pg_opfamily'::regclass, oid, opfowner, NULL, NULL, true FROM pg_opfamily
  UNION ALL SELECT 'pg_ts_config'::regclass, oid, cfgowner, NULL, NULL, true FROM pg_ts_config
  UNION ALL SELECT 'pg_ts_dict'::regclass, oid, dictowner, NULL, NULL, true FROM pg_ts_dict
  UNION ALL SELECT 'pg_statistic_ext'::regclass, oid, stxowner, NULL, NULL, true FROM pg_statistic_ext
  UNION ALL SELECT 'pg_event_trigger'::regclass, oid, evtowner, NULL, NULL, true FROM pg_event_trigger
  UNION ALL SELECT 'pg_publication'::regclass, oid, pubowner, NULL, NULL, true FROM pg_publication),
found AS (
  SELECT o.*, o.acl IS NOT NULL AND ${sameItems} AS granted,
         o.apart AND (o.oid >= 16384 OR o.oid = 2200) AND o.owner <> own.datdba
           AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = o.class AND e.objid = o.oid AND e.deptype = 'e') AS owned
  FROM own, object o LEFT JOIN pg_init_privs p ON p.classoid = o.class AND p.objoid = o.oid AND p.objsubid = 0)
SELECT i.type || ' ' || i.identity AS object,
       CASE WHEN f.owned THEN pg_get_userbyid(f.owner) END AS owner,
       CASE WHEN f.granted THEN f.acl::text[] END AS privileges,
       ARRAY(SELECT DISTINCT r.rolname::text FROM aclexplode(CASE WHEN f.granted THEN f.acl END) a, pg_roles r
             WHERE r.oid IN (a.grantee, a.grantor) AND r.oid <> f.owner) AS roles
FROM found f, pg_identify_object(f.class, f.oid, 0) i
WHERE (f.owned OR f.granted) AND i.identity IS NOT NULL ORDER BY 1`

/** Privileges on single columns, and those that objects of the future get. */
export const finerPrivileges = sql`
SELECT i.type || ' ' || i.identity AS object, NULL AS owner, g.acl::text[] AS privileges,
       ARRAY(SELECT DISTINCT r.rolname::text FROM aclexplode(g.acl) a, pg_roles r
             WHERE r.oid IN (a.grantee, a.grantor, g.named) AND r.oid IS DISTINCT FROM g.owner) AS roles
FROM (SELECT 'pg_class'::regclass::oid AS class, a.attrelid AS oid, a.attnum::int AS part, a.attacl AS acl, c.relowner AS owner,
             NULL::oid AS named
      FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        LEFT JOIN pg_init_privs p ON p.classoid = 'pg_class'::regclass AND p.objoid = a.attrelid AND p.objsubid = a.attnum
      WHERE a.attacl IS NOT NULL AND NOT a.attisdropped AND a.attacl IS DISTINCT FROM p.initprivs
      UNION ALL
      SELECT 'pg_default_acl'::regclass, oid, 0, defaclacl, (SELECT datdba FROM pg_database WHERE datname = current_database()),
             defaclrole FROM pg_default_acl) g,
     pg_identify_object(g.class, g.oid, g.part) i
WHERE i.identity IS NOT NULL ORDER BY 1`

/** Roles that policies, user mappings and settings in this database name. */
export const otherRoles = sql`
SELECT DISTINCT r.rolname AS role FROM pg_roles r WHERE r.oid IN (
  SELECT unnest(p.polroles) FROM pg_policy p
  UNION SELECT umuser FROM pg_user_mappings
  UNION SELECT s.setrole FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase WHERE d.datname = current_database())
ORDER BY 1`
