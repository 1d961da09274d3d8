import { Failure } from '../system/failure.ts'
import { printable } from '../system/printable.ts'
import { objectKey } from './object-key.ts'
import { dumpedIndex, ofExtension, ownSchemas } from './own-objects.ts'
import type { Query } from './postgres.ts'
import { list, type Sql, sql, name as sqlName, value } from './sql.ts'

/** What a dump of a database carries: enough to notice that something is missing after a restore. */
export interface DatabaseContent {
  readonly tables: number
  /** Valid ones: a dump has no others. */
  readonly indexes: number
  readonly sequences: number
  readonly constraints: number
  /**
   * Exact row counts by `objectKey`, those of a partitioned table for all of its partitions; null where the table is
   * too large to count while the node runs.
   */
  readonly rows: Readonly<Record<string, number | null>>
  /** Last values by `objectKey`; null when never used. */
  readonly sequenceValues: Readonly<Record<string, number | null>>
  /** Bytes on the server's disk by `objectKey`, without indexes; each partition for itself. */
  readonly tableBytes?: Readonly<Record<string, number>> | undefined
}

/**
 * How it is counted. 1, of the first form of the manifest: everything in the catalog, also what a dump does not
 * carry, rows by partition, and keys as `schema.table` without quotes.
 */
export type ContentForm = 1 | 2

/** Tables above this many pages (8 KiB each) are not counted during a backup. */
const countedPages = 4096
/** Tables that one statement counts. */
const countedAtOnce = 200

type Counts = Pick<DatabaseContent, 'tables' | 'indexes' | 'sequences' | 'constraints'>

const ofCounts = sql`
SELECT (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND ${ownSchemas} AND NOT ${ofExtension('pg_class', sql`c.oid`)}) AS tables,
       (SELECT count(*) FROM pg_index i JOIN pg_class t ON t.oid = i.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
        WHERE ${dumpedIndex} AND ${ownSchemas} AND NOT ${ofExtension('pg_class', sql`t.oid`)}) AS indexes,
       (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'S' AND ${ownSchemas} AND NOT ${ofExtension('pg_class', sql`c.oid`)}) AS sequences,
       -- Those of partitions follow their parents': how many there are differs between minor releases.
       (SELECT count(*) FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
        WHERE k.contype <> 'n' AND k.conparentid = 0 AND ${ownSchemas} AND NOT ${ofExtension('pg_class', sql`k.conrelid`)}
          AND NOT ${ofExtension('pg_type', sql`k.contypid`)}) AS constraints`

const ofCountsInFirstForm = sql`
SELECT (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p') AND ${ownSchemas}) AS tables,
       (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('i', 'I') AND ${ownSchemas}) AS indexes,
       (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind = 'S' AND ${ownSchemas}) AS sequences,
       (SELECT count(*) FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
        WHERE k.contype <> 'n' AND ${ownSchemas}) AS constraints`

/** A relation that has rows of its own, or is partitioned into such. */
interface Relation {
  readonly schema: string
  readonly name: string
  readonly kind: 'r' | 'p' | 'f'
  readonly rootSchema: string | null
  readonly rootName: string | null
  /** Of an extension: which of its rows a dump carries, as the rest of a query. Null: none. */
  readonly condition: string | null
  readonly member: boolean
  readonly pages: number
  readonly bytes: number
}

const ofRelations = sql`
SELECT n.nspname AS schema, c.relname AS name, c.relkind AS kind, s.nspname AS "rootSchema", r.relname AS "rootName",
       ${ofExtension('pg_class', sql`c.oid`)} AS member,
       (SELECT coalesce(e.extcondition[array_position(e.extconfig, c.oid)], '') FROM pg_extension e
        WHERE c.oid = ANY (e.extconfig)) AS condition,
       CASE WHEN c.relkind = 'r' THEN coalesce(pg_relation_size(c.oid) / 8192, 0) ELSE 0 END AS pages,
       CASE WHEN c.relkind = 'r' THEN coalesce(pg_table_size(c.oid), 0) ELSE 0 END AS bytes
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_class r ON c.relispartition AND r.oid = pg_partition_root(c.oid) LEFT JOIN pg_namespace s ON s.oid = r.relnamespace
WHERE (c.relkind IN ('r', 'p') OR c.relkind = 'f' AND c.relispartition) AND ${ownSchemas} ORDER BY 1, 2`

/** A sequence's place as a number that JSON carries exactly. */
const ofSequences = sql`
SELECT n.nspname AS schema, c.relname AS name, CASE WHEN abs(s.last_value) < 9007199254740992 THEN s.last_value END AS value,
       ${ofExtension('pg_class', sql`c.oid`)} AND NOT EXISTS (SELECT FROM pg_extension e WHERE c.oid = ANY (e.extconfig)) AS member
FROM pg_sequences s JOIN pg_namespace n ON n.nspname = s.schemaname JOIN pg_class c ON c.relnamespace = n.oid
  AND c.relname = s.sequencename WHERE ${ownSchemas} ORDER BY 1, 2`

/**
 * Reads it in the session's snapshot.
 * @param counted the tables to count whatever their size (those a manifest has counts of).
 * @param form how the manifest counts that is compared with.
 * @throws Failure `table-unreadable` that names the table and the server's reason.
 */
export async function readContent(
  query: Query,
  counted?: readonly string[],
  form: ContentForm = 2,
): Promise<DatabaseContent> {
  const [counts] = await query.rows<Counts>(form === 1 ? ofCountsInFirstForm : ofCounts)
  if (counts === undefined) throw new Error('a query of counts has a row')
  const keyOf = (schema: string, name: string) => (form === 1 ? `${schema}.${name}` : objectKey(schema, name))
  const relations = await query.rows<Relation>(ofRelations)
  const tables = form === 1 ? relations.filter((one) => one.kind === 'r') : relations
  const countable = form === 1 ? eachByItself(tables, keyOf) : countables(tables)
  const chosen = countable.filter(({ key, pages }) =>
    counted ? counted.includes(key) : pages <= countedPages,
  )
  const rows: Record<string, number | null> = Object.fromEntries(countable.map(({ key }) => [key, null]))
  Object.assign(rows, await countRows(query, chosen))
  const sequences = await query.rows<{ schema: string; name: string; value: number | null; member: boolean }>(
    ofSequences,
  )
  return {
    ...counts,
    rows,
    sequenceValues: Object.fromEntries(
      sequences
        .filter(({ member }) => form === 1 || !member)
        .map(({ schema, name, value: last }) => [keyOf(schema, name), last]),
    ),
    tableBytes: Object.fromEntries(
      relations
        .filter(({ kind, member, condition }) => kind === 'r' && (!member || condition !== null))
        .map(({ schema, name, bytes }) => [keyOf(schema, name), bytes]),
    ),
  }
}

/** Something with rows of its own, and the queries whose numbers make up how many. */
interface Countable {
  readonly key: string
  readonly pages: number
  readonly queries: readonly Sql[]
}

/** Tables without partitions, and partitioned ones as a whole: rows may be in another partition after a reload. */
function countables(relations: readonly Relation[]): Countable[] {
  const parts = new Map<string, Relation[]>()
  for (const relation of relations) {
    if (relation.rootSchema === null || relation.rootName === null) continue
    const root = objectKey(relation.rootSchema, relation.rootName)
    parts.set(root, [...(parts.get(root) ?? []), relation])
  }
  return relations.flatMap((relation) => {
    const { schema, name, kind, member, condition, rootName } = relation
    if (rootName !== null || kind === 'f' || (member && condition === null)) return []
    const key = objectKey(schema, name)
    if (condition !== null && member)
      return [{ key, pages: relation.pages, queries: [ofRegistered(relation)] }]
    if (kind === 'r') return [{ key, pages: relation.pages, queries: [ofRows(relation)] }]
    const below = parts.get(key) ?? []
    const local = below.filter((part) => part.kind === 'r')
    const pages = local.reduce((sum, part) => sum + part.pages, 0)
    // A dump has no rows of foreign partitions, so the others are counted one by one.
    const foreign = below.some((part) => part.kind === 'f')
    const all = sql`SELECT count(*) AS rows FROM ${sqlName(schema, name)}`
    return [{ key, pages, queries: foreign ? local.map(ofRows) : [all] }]
  })
}

function eachByItself(
  tables: readonly Relation[],
  keyOf: (schema: string, name: string) => string,
): Countable[] {
  return tables.map((table) => ({
    key: keyOf(table.schema, table.name),
    pages: table.pages,
    queries: [ofRows(table)],
  }))
}

function ofRows({ schema, name }: Relation): Sql {
  return sql`SELECT count(*) AS rows FROM ONLY ${sqlName(schema, name)}`
}

/** The condition is the extension's own SQL, which `pg_dump` runs as well; the server itself puts it into the query. */
function ofRegistered({ schema, name, condition }: Relation): Sql {
  return sql`SELECT substring(query_to_xml(format('SELECT count(*) AS n FROM ONLY %I.%I %s', ${value(schema)}::text, ${value(name)}::text,
    ${value(condition)}::text), false, true, '')::text FROM '<n>([0-9]+)</n>')::bigint AS rows`
}

async function countRows(query: Query, chosen: readonly Countable[]): Promise<Record<string, number>> {
  const single = chosen.flatMap(({ key, queries }) => queries.map((one) => ({ key, query: one })))
  const rows: Record<string, number> = Object.fromEntries(chosen.map(({ key }) => [key, 0]))
  for (let from = 0; from < single.length; from += countedAtOnce) {
    const some = single.slice(from, from + countedAtOnce)
    const counts = some.map(
      ({ key, query: one }) => sql`SELECT ${value(key)} AS key, rows FROM (${one}) AS counted`,
    )
    const answer = await query.attempt<{ key: string; rows: number }>(list(counts, ' UNION ALL '))
    if ('refused' in answer) {
      const at = answer.refused.sqlState === lockTimeout ? undefined : await firstRefused(query, some)
      throw unreadable(at ?? { message: answer.refused.message, sqlState: answer.refused.sqlState })
    }
    for (const { key, rows: number } of answer.rows) rows[key] = (rows[key] ?? 0) + number
  }
  return rows
}

const lockTimeout = '55P03'

interface Refused {
  readonly key?: string
  readonly sqlState: string
  readonly message: string
}

async function firstRefused(
  query: Query,
  some: readonly { key: string; query: Sql }[],
): Promise<Refused | undefined> {
  for (const { key, query: one } of some) {
    const answer = await query.attempt(one)
    if ('refused' in answer) return { key, ...answer.refused }
  }
  return undefined
}

function unreadable({ key, sqlState, message }: Refused): Failure {
  const table = key === undefined ? 'A table' : `Table ${printable(key)}`
  const denied = sqlState === '42501'
  return new Failure('table-unreadable', {
    what: `${table} cannot be counted: ${message.replace(/\.$/, '')} (SQLSTATE ${sqlState}).`,
    means: 'A dump reads the same rows and would fail as well.',
    next: denied
      ? 'Give the user USAGE on the schema and SELECT on the table; where row-level security hides rows, BYPASSRLS.'
      : 'Look into the table: a migration may hold it, or it or an index of it is damaged.',
  })
}
