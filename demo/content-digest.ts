/** What a database holds, as digests: to prove that two databases have the same content. */
import { argv } from 'node:process'
import { pathToFileURL } from 'node:url'
import type { ClientBase } from 'pg'
import { withClient } from './node-schema.ts'
import { rowOffsets } from './row-offsets.ts'

export interface TableDigest {
  readonly rows: number
  /** Sum of the rows' MD5s: the same whatever the order of the rows on disk. */
  readonly digest: string
}

export interface ContentDigest {
  /** By `schema.table`. */
  readonly tables: Readonly<Record<string, TableDigest>>
  /** By `schema.sequence`: `<last value> <called>`. */
  readonly sequences: Readonly<Record<string, string>>
  /** Definitions by `schema.index`. */
  readonly indexes: Readonly<Record<string, string>>
  /** Constraints, views, partitions, functions, types and extensions by a name of their own. */
  readonly definitions: Readonly<Record<string, string>>
}

export interface DigestOptions {
  /**
   * Only rows up to this ledger offset, and only tables whose rows carry one: what a snapshot taken at
   * that offset holds, even while a writer goes on. Sequences are left out.
   */
  readonly upTo?: number
  /** An exported snapshot (`pg_export_snapshot`) to look at the database in. */
  readonly snapshot?: string
}

/** Digests a whole database in one snapshot; every byte is read and hashed inside the server. */
export function contentDigest(url: string, options: DigestOptions = {}): Promise<ContentDigest> {
  return withClient(url, async (client) => {
    await client.query('begin isolation level repeatable read read only')
    if (options.snapshot !== undefined) {
      await client.query(`set transaction snapshot ${client.escapeLiteral(options.snapshot)}`)
    }
    // Rows are compared by their text, so everything that shapes the text is fixed.
    await client.query(
      `set local timezone = 'UTC'; set local datestyle = 'ISO'; set local extra_float_digits = 3;
       set local bytea_output = 'hex'; set local intervalstyle = 'postgres'; set local search_path = ''`,
    )
    const result = {
      tables: await digestTables(client, options.upTo),
      sequences: options.upTo === undefined ? await readSequences(client) : {},
      indexes: await pairs(
        client,
        `select schemaname || '.' || indexname, indexdef from pg_catalog.pg_indexes where ${ours('schemaname')}`,
      ),
      definitions: await pairs(client, definitions),
    }
    await client.query('commit')
    return result
  })
}

/** Every difference in words, first the tables; empty means the same content. */
export function digestDifferences(expected: ContentDigest, actual: ContentDigest): string[] {
  const found: string[] = []
  for (const part of ['tables', 'sequences', 'indexes', 'definitions'] as const) {
    const before: Readonly<Record<string, unknown>> = expected[part]
    const after: Readonly<Record<string, unknown>> = actual[part]
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const [was, is] = [JSON.stringify(before[name]), JSON.stringify(after[name])]
      if (was !== is) found.push(`${part} ${name}: expected ${was ?? 'nothing'}, found ${is ?? 'nothing'}`)
    }
  }
  return found
}

const ours = (schema: string) =>
  `${schema} not in ('pg_catalog', 'information_schema') and ${schema} not like 'pg\\_%'`

// Views by their columns: how a server prints a view's text changes between majors. Checks by their name: the
// text of an `in` list over varchar changes when a dump is restored.
const definitions = `
  select 'constraint ' || n.nspname || '.' || r.relname || '.' || c.conname,
    case c.contype when 'c' then 'check' else pg_catalog.pg_get_constraintdef(c.oid) end
  from pg_catalog.pg_constraint c join pg_catalog.pg_class r on r.oid = c.conrelid
  join pg_catalog.pg_namespace n on n.oid = r.relnamespace where ${ours('n.nspname')} and c.contype <> 'n'
  union all select 'view ' || n.nspname || '.' || r.relname, pg_catalog.string_agg(
    a.attname || ' ' || pg_catalog.format_type(a.atttypid, a.atttypmod), ', ' order by a.attnum)
  from pg_catalog.pg_class r join pg_catalog.pg_attribute a on a.attrelid = r.oid and a.attnum > 0
  join pg_catalog.pg_namespace n on n.oid = r.relnamespace where r.relkind = 'v' and ${ours('n.nspname')} group by 1
  union all select 'partitioned ' || n.nspname || '.' || r.relname, pg_catalog.pg_get_partkeydef(r.oid)
  from pg_catalog.pg_class r join pg_catalog.pg_namespace n on n.oid = r.relnamespace
  where r.relkind = 'p' and ${ours('n.nspname')}
  union all select 'partition ' || n.nspname || '.' || r.relname, i.inhparent::pg_catalog.regclass::text || ' ' ||
    pg_catalog.pg_get_expr(r.relpartbound, r.oid)
  from pg_catalog.pg_class r join pg_catalog.pg_namespace n on n.oid = r.relnamespace
  join pg_catalog.pg_inherits i on i.inhrelid = r.oid where r.relispartition and r.relkind in ('r', 'p') and ${ours('n.nspname')}
  union all select 'function ' || p.oid::pg_catalog.regprocedure, pg_catalog.pg_get_functiondef(p.oid)
  from pg_catalog.pg_proc p join pg_catalog.pg_namespace n on n.oid = p.pronamespace
  where ${ours('n.nspname')} and p.prokind in ('f', 'p') and not exists (select from pg_catalog.pg_depend d
    where d.objid = p.oid and d.classid = 'pg_catalog.pg_proc'::pg_catalog.regclass and d.deptype = 'e')
  union all select 'extension ' || e.extname, n.nspname
  from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace
  union all select 'type ' || n.nspname || '.' || t.typname,
    pg_catalog.string_agg(l.enumlabel, ',' order by l.enumsortorder)
  from pg_catalog.pg_enum l join pg_catalog.pg_type t on t.oid = l.enumtypid
  join pg_catalog.pg_namespace n on n.oid = t.typnamespace group by 1`

async function pairs(client: ClientBase, sql: string): Promise<Record<string, string>> {
  const found = await client.query({ text: sql, rowMode: 'array' })
  return Object.fromEntries(found.rows.sort((a, b) => (a[0] < b[0] ? -1 : 1)))
}

async function relations(client: ClientBase, kind: string): Promise<{ name: string; quoted: string }[]> {
  const found = await client.query(
    `select n.nspname || '.' || c.relname as name, pg_catalog.format('%I.%I', n.nspname, c.relname) as quoted
     from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
     where c.relkind = $1 and ${ours('n.nspname')} order by 1`,
    [kind],
  )
  return found.rows
}

/** Ordinary tables and partitions: a partitioned table itself has no rows, so that each is counted once. */
async function digestTables(client: ClientBase, upTo: number | undefined) {
  const tables: Record<string, TableDigest> = {}
  for (const { name, quoted } of await relations(client, 'r')) {
    const offset = rowOffsets[name]
    if (upTo !== undefined && offset === undefined) continue
    const where = upTo === undefined ? '' : `where ${offset} <= ${upTo}`
    const found = await client.query(
      `select count(*)::int as rows, coalesce(sum(('x' || substr(m, 1, 16))::bit(64)::bigint::numeric), 0)::text
         || ':' || coalesce(sum(('x' || substr(m, 17))::bit(64)::bigint::numeric), 0)::text as digest
       from (select md5(t::text) as m from ${quoted} t ${where} offset 0) hashed`,
    )
    tables[name] = found.rows[0]
  }
  return tables
}

async function readSequences(client: ClientBase) {
  const sequences: Record<string, string> = {}
  for (const { name, quoted } of await relations(client, 'S')) {
    const found = await client.query(`select last_value, is_called from ${quoted}`)
    sequences[name] = `${found.rows[0].last_value} ${found.rows[0].is_called}`
  }
  return sequences
}

// `node demo/content-digest.ts <url> [<up to offset>]` prints the digest as JSON. The password may come
// from PGPASSWORD instead of the URL.
if (argv[1] !== undefined && import.meta.url === pathToFileURL(argv[1]).href) {
  const [, , url, upTo] = argv
  if (url === undefined) throw new Error('usage: content-digest.ts <url> [<up to offset>]')
  const digest = await contentDigest(url, upTo === undefined ? {} : { upTo: Number(upTo) })
  console.log(JSON.stringify(digest, null, 2))
}
