/** Objects of a database that need more than its tables do: rights, other servers, a certain search_path. */
import { dumpedIndex, ofExtension, ownSchemas } from './own-objects.ts'
import { sql } from './sql.ts'

/** Objects that only a superuser may create, by `type identity`. */
export const superuserObjects = sql`
WITH object AS (
  SELECT 'pg_event_trigger'::regclass::oid AS class, oid, '' AS why FROM pg_event_trigger
  UNION ALL SELECT 'pg_proc'::regclass, p.oid, CASE WHEN l.lanpltrusted THEN ' (leakproof)' ELSE ' (language ' || l.lanname || ')' END
    FROM pg_proc p JOIN pg_language l ON l.oid = p.prolang WHERE NOT l.lanpltrusted OR p.proleakproof
  UNION ALL SELECT 'pg_type'::regclass, t.oid, ' (base type)' FROM pg_type t
    WHERE t.typtype = 'b' AND NOT EXISTS (SELECT FROM pg_type e WHERE e.typarray = t.oid)
  UNION ALL SELECT 'pg_opclass'::regclass, oid, '' FROM pg_opclass
  UNION ALL SELECT 'pg_opfamily'::regclass, oid, '' FROM pg_opfamily
  UNION ALL SELECT 'pg_foreign_data_wrapper'::regclass, oid, '' FROM pg_foreign_data_wrapper
  UNION ALL SELECT 'pg_language'::regclass, oid, '' FROM pg_language
  UNION ALL SELECT 'pg_am'::regclass, oid, '' FROM pg_am
  UNION ALL SELECT 'pg_ts_parser'::regclass, oid, '' FROM pg_ts_parser
  UNION ALL SELECT 'pg_ts_template'::regclass, oid, '' FROM pg_ts_template
  UNION ALL SELECT 'pg_cast'::regclass, oid, '' FROM pg_cast WHERE castmethod = 'b'
  UNION ALL SELECT 'pg_publication'::regclass, p.oid, ' (for all tables, or all of a schema)' FROM pg_publication p
    WHERE p.puballtables OR EXISTS (SELECT FROM pg_depend d WHERE d.classid = to_regclass('pg_catalog.pg_publication_namespace')
      AND d.refclassid = 'pg_publication'::regclass AND d.refobjid = p.oid))
SELECT i.type || ' ' || i.identity || o.why AS object FROM object o, pg_identify_object(o.class, o.oid, 0) i
WHERE o.oid >= 16384 AND i.identity IS NOT NULL AND NOT EXISTS (SELECT FROM pg_depend e
  WHERE e.classid = o.class AND e.objid = o.oid AND e.deptype IN ('e', 'i'))
ORDER BY 1`

/** Extensions of the database besides those that every new one has. */
export const extensions = sql`
SELECT e.extname AS name, e.extversion AS version, n.nspname AS schema,
       coalesce((SELECT bool_or(NOT a.superuser OR a.trusted) FROM pg_available_extension_versions a
                 WHERE a.name = e.extname AND a.version = e.extversion), false) AS trusted
FROM pg_extension e JOIN pg_namespace n ON n.oid = e.extnamespace WHERE e.oid >= 16384 ORDER BY 1`

/** Names of what moves changes between databases, and of tablespaces besides the default one. */
export const bound = sql`
SELECT 'publication' AS kind, pubname AS name FROM pg_publication p WHERE NOT ${ofExtension('pg_publication', sql`p.oid`)}
UNION ALL SELECT 'tablespace', spcname FROM pg_tablespace WHERE oid IN (SELECT reltablespace FROM pg_class
  WHERE reltablespace <> 0) AND spcname <> 'pg_global'
ORDER BY 1, 2`

/** Not every role may read these. */
export const subscriptions = sql`SELECT subname AS name FROM pg_subscription
  WHERE subdbid = (SELECT oid FROM pg_database WHERE datname = current_database()) ORDER BY 1`

/** Tables and indexes that a dump carries differently than a reader of the tables would think. */
export const peculiar = sql`
SELECT 'index' AS kind, n.nspname AS schema, c.relname AS name FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT (${dumpedIndex}) AND ${ownSchemas} AND NOT ${ofExtension('pg_class', sql`t.oid`)}
UNION ALL SELECT 'unlogged', n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND c.relpersistence = 'u' AND ${ownSchemas} AND NOT ${ofExtension('pg_class', sql`c.oid`)}
UNION ALL SELECT 'policy', n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity AND ${ownSchemas} AND NOT ${ofExtension('pg_class', sql`c.oid`)}
ORDER BY 1, 2, 3`

/**
 * Functions that run while a database is filled (in an index, a check, a computed column, a materialized view), have no
 * search_path of their own, and name a relation or function of the database without its schema: a restore has no
 * search_path. By their text, so that one that is named in a comment counts too.
 */
export const searchPathObjects = sql`
WITH called AS (
  SELECT DISTINCT p.oid, p.prosrc, u.usedby FROM (
    SELECT d.refobjid AS proc, pg_describe_object(d.classid, d.objid, d.objsubid) AS usedby FROM pg_depend d
      JOIN pg_class c ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND c.relkind IN ('i', 'I')
      WHERE d.refclassid = 'pg_proc'::regclass
    UNION SELECT d.refobjid, pg_describe_object(d.classid, d.objid, d.objsubid) FROM pg_depend d
      WHERE d.refclassid = 'pg_proc'::regclass AND d.classid = 'pg_constraint'::regclass
    UNION SELECT d.refobjid, pg_describe_object('pg_class'::regclass, a.adrelid, a.adnum) FROM pg_depend d
      JOIN pg_attrdef a ON d.classid = 'pg_attrdef'::regclass AND d.objid = a.oid
      JOIN pg_attribute t ON t.attrelid = a.adrelid AND t.attnum = a.adnum AND t.attgenerated <> ''
      WHERE d.refclassid = 'pg_proc'::regclass
    UNION SELECT d.refobjid, pg_describe_object('pg_class'::regclass, r.ev_class, 0) FROM pg_depend d
      JOIN pg_rewrite r ON d.classid = 'pg_rewrite'::regclass AND d.objid = r.oid
      JOIN pg_class c ON c.oid = r.ev_class AND c.relkind = 'm' WHERE d.refclassid = 'pg_proc'::regclass) u
  JOIN pg_proc p ON p.oid = u.proc JOIN pg_language l ON l.oid = p.prolang
  WHERE p.oid >= 16384 AND l.lanname NOT IN ('internal', 'c') AND coalesce(p.prosrc, '') <> ''
    AND NOT ${ofExtension('pg_proc', sql`p.oid`)}
    AND NOT EXISTS (SELECT FROM unnest(p.proconfig) setting WHERE setting ILIKE 'search_path=%')),
named AS (
  SELECT n.nspname AS schema, c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f', 'S') AND ${ownSchemas}
  UNION SELECT n.nspname, p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE ${ownSchemas})
SELECT 'function ' || (pg_identify_object('pg_proc'::regclass, c.oid, 0)).identity AS function, min(c.usedby) AS "usedBy",
       array_agg(DISTINCT m.name) AS names, array_agg(DISTINCT m.schema) AS schemas
FROM called c JOIN named m ON m.name ~ '^[a-z_][a-z0-9_]*$'
  AND c.prosrc ~* ('(^|[^a-z0-9_.$"])"?' || m.name || '"?($|[^a-z0-9_$."])')
GROUP BY c.oid ORDER BY 1`
