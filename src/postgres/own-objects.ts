/** Which objects of a database are its own: those that `pg_dump` carries. */
import { type Sql, sql, value } from './sql.ts'

/** Schemas besides those of the system, of a namespace under the alias `n`. */
export const ownSchemas = sql`n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'`

/** Whether an object came with an extension: a dump creates the extension instead. */
export function ofExtension(catalog: string, oid: Sql): Sql {
  return sql`EXISTS (SELECT FROM pg_depend e WHERE e.classid = ${value(catalog)}::regclass AND e.objid = ${oid}
    AND e.objsubid = 0 AND e.refclassid = 'pg_extension'::regclass AND e.deptype = 'e')`
}

/**
 * Whether an index, `i` in pg_index on the relation `t`, is one that a dump carries: not what a failed or unfinished
 * CREATE INDEX CONCURRENTLY left. That of a partitioned table may wait for those of its partitions.
 */
export const dumpedIndex = sql`i.indisready AND (i.indisvalid OR t.relkind = 'p')`
