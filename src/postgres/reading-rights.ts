/** What a role may not read of a database, and what would let it: a dump needs all of it. */
import { Failure } from '../system/failure.ts'
import { printable } from '../system/printable.ts'
import { ofExtension, ownSchemas } from './own-objects.ts'
import type { Query } from './postgres.ts'
import { sql } from './sql.ts'

/** Something that a dump needs and the session's role lacks. */
export interface ReadingLack {
  /** `table x.y: no SELECT`. */
  readonly what: string
  /** The statement that gives it. */
  readonly remedy: string
}

const lacking = sql`
WITH own AS (SELECT c.oid, c.relkind, c.relname, n.oid AS space, n.nspname FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'S') AND ${ownSchemas}
  AND (NOT ${ofExtension('pg_class', sql`c.oid`)} OR EXISTS (SELECT FROM pg_extension e WHERE c.oid = ANY (e.extconfig)))),
lack AS (
  SELECT 1 AS rank, format('schema %I: no USAGE', nspname) AS what,
         format('GRANT USAGE ON SCHEMA %I TO %I', nspname, current_user) AS remedy
  FROM own WHERE NOT has_schema_privilege(space, 'USAGE')
  UNION SELECT 2, format('table %I.%I: no SELECT', nspname, relname),
         format('GRANT SELECT ON TABLE %I.%I TO %I', nspname, relname, current_user)
  FROM own WHERE relkind <> 'S' AND NOT has_table_privilege(oid, 'SELECT')
  UNION SELECT 3, format('sequence %I.%I: no SELECT', nspname, relname),
         format('GRANT SELECT ON SEQUENCE %I.%I TO %I', nspname, relname, current_user)
  FROM own WHERE CASE WHEN relkind = 'S' THEN NOT has_sequence_privilege(oid, 'SELECT') END
  UNION SELECT 4, format('table %I.%I: a row-level security policy may hide rows', nspname, relname),
         format('ALTER ROLE %I BYPASSRLS', current_user)
  FROM own WHERE relkind <> 'S' AND has_table_privilege(oid, 'SELECT') AND row_security_active(oid)
  UNION SELECT 5, format('large object %s: no SELECT', m.oid), format('GRANT SELECT ON LARGE OBJECT %s TO %I', m.oid, current_user)
  FROM pg_largeobject_metadata m WHERE current_setting('lo_compat_privileges') = 'off' AND NOT pg_has_role(m.lomowner, 'USAGE')
    AND NOT EXISTS (SELECT FROM aclexplode(m.lomacl) a WHERE a.privilege_type = 'SELECT'
      AND (a.grantee = 0 OR pg_has_role(a.grantee, 'USAGE'))))
SELECT what, remedy FROM lack ORDER BY rank, what LIMIT 200`

/** What the session's role may not read of its database; at most 200. */
export async function readingLacks(query: Query): Promise<ReadingLack[]> {
  const rows = await query.rows<ReadingLack>(lacking)
  return rows.map(({ what, remedy }) => ({ what: printable(what), remedy: printable(remedy) }))
}

/** @throws Failure `database-rights` that names what the role may not read, and the statements that help. */
export function refuseLacks(database: string, lacks: readonly ReadingLack[]): void {
  if (lacks.length === 0) return
  const some = (texts: readonly string[]) =>
    `${texts.slice(0, 10).join('; ')}${texts.length > 10 ? `; and ${texts.length - 10} more` : ''}`
  throw new Failure('database-rights', {
    what: `The user may not read all of database ${printable(database)}: ${some(lacks.map((lack) => lack.what))}.`,
    means:
      'A dump would fail, or lack what the user does not see. pg_read_all_data covers neither row-level security nor large objects.',
    next: `As a superuser, in that database: ${some([...new Set(lacks.map((lack) => lack.remedy))])}.`,
  })
}
