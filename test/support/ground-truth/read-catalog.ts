/** Reads back what a database holds, in the form of the catalogs in `demo/schemas`. */
import type { ClientBase } from 'pg'

export interface ReadRelation {
  readonly kind: string
  /** `name type`, with `null` and what fills it. */
  readonly columns: readonly string[]
  readonly primaryKey: readonly string[]
  /** Sorted. */
  readonly indexes: readonly string[]
  readonly references: readonly string[]
}

const sql = `
with columns as (
  select a.attrelid, json_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod) ||
    case when a.attnotnull then '' else ' null' end || case when a.attidentity <> '' then ' identity'
      when a.attgenerated <> '' then ' generated' when a.atthasdef then ' default' else '' end order by a.attnum) as list
  from pg_attribute a where a.attnum > 0 and not a.attisdropped group by 1),
indexes as (
  select i.indrelid, i.indisprimary as main, am.amname, i.indisunique, i.indpred is not null as partial, (
    select json_agg(a.attname order by k.n) from unnest(i.indkey::int[]) with ordinality k (attnum, n)
    join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.attnum) as names
  from pg_index i join pg_class c on c.oid = i.indexrelid join pg_am am on am.oid = c.relam)
select n.nspname || '.' || c.relname as key,
  case when c.relkind = 'v' then 'view' when c.relkind = 'p' then 'partitioned'
    when c.relispartition then 'table partition' else 'table' end as kind,
  coalesce(l.list, '[]') as columns,
  coalesce((select x.names from indexes x where x.indrelid = c.oid and x.main), '[]') as primary_key,
  coalesce((select json_agg(json_build_array(x.names, x.amname, x.indisunique, x.partial))
    from indexes x where x.indrelid = c.oid and not x.main), '[]') as indexes,
  coalesce((select json_agg(json_build_array((
      select json_agg(a.attname order by k.n) from unnest(f.conkey::int[]) with ordinality k (attnum, n)
      join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.attnum), f.confrelid::regclass::text))
    from pg_constraint f where f.conrelid = c.oid and f.contype = 'f'), '[]') as references
from pg_class c join pg_namespace n on n.oid = c.relnamespace left join columns l on l.attrelid = c.oid
where c.relkind in ('r', 'p', 'v') and n.nspname in ('participant', 'debug', 'validator')`

interface Row {
  key: string
  kind: string
  columns: string[]
  primary_key: string[]
  indexes: [names: string[], method: string, unique: boolean, partial: boolean][]
  references: [names: string[], table: string][]
}

/** All relations of the node's schemas, by `schema.name`. */
export async function readCatalog(client: ClientBase): Promise<Map<string, ReadRelation>> {
  await client.query(`set search_path = ''`)
  const { rows } = await client.query<Row>(sql)
  return new Map(
    rows.map((row) => [
      row.key,
      {
        kind: row.kind,
        columns: row.columns,
        primaryKey: row.primary_key,
        indexes: row.indexes.map(([names, method, unique, partial]) =>
          indexText(names, method, unique, partial),
        ),
        references: row.references.map(([names, table]) => `${names.join(', ')}: ${table}`).sort(),
      },
    ]),
  )
}

/** An index in words, the same for a catalog and for what was read. */
export function indexText(
  columns: readonly string[],
  method: string,
  unique: boolean,
  partial: boolean,
): string {
  return `${unique ? 'unique ' : ''}${method}${partial ? ' partial' : ''}: ${columns.join(', ')}`
}
