import type { Query } from './postgres.ts'
import { list, sql, name as sqlName, value } from './sql.ts'

/** The major version of a session's server, as `major`. */
export const serverMajor = sql`SELECT current_setting('server_version_num')::int / 10000 AS major`

/** What is known of a database server and one of its databases, for the manifest and for a new database. */
export interface ServerFacts {
  /** `14.23`. */
  readonly version: string
  readonly major: number
  readonly encoding: string
  readonly collate: string
  readonly ctype: string
  readonly owner: string
  /** Size of the database on the server's disk, bytes. */
  readonly databaseBytes: number
  /** Settings made with ALTER DATABASE … SET, which a dump does not hold: `search_path=validator`. */
  readonly settings: readonly string[]
  /** Checksums of data pages: `on` or `off`. */
  readonly dataChecksums: string
}

/** Reads them in the session's database. */
export async function readServerFacts(query: Query): Promise<ServerFacts> {
  const [row] = await query.rows<ServerFacts>(
    sql`SELECT current_setting('server_version') AS version,
            current_setting('server_version_num')::int / 10000 AS major,
            pg_encoding_to_char(d.encoding) AS encoding, d.datcollate AS collate, d.datctype AS ctype,
            pg_get_userbyid(d.datdba) AS owner, pg_database_size(d.oid) AS "databaseBytes",
            coalesce((SELECT array_agg(setting ORDER BY setting) FROM pg_db_role_setting s, unnest(s.setconfig) setting
                      WHERE s.setdatabase = d.oid AND s.setrole = 0), '{}') AS settings,
            current_setting('data_checksums') AS "dataChecksums"
     FROM pg_database d WHERE d.datname = current_database()`,
  )
  if (row === undefined) throw new Error('the session has a database')
  return row
}

/** The databases of the server besides the templates. */
export async function listDatabases(query: Query): Promise<{ name: string; bytes: number }[]> {
  return await query.rows(
    sql`SELECT datname AS name,
            CASE WHEN has_database_privilege(datname, 'CONNECT') THEN pg_database_size(datname) ELSE 0 END AS bytes
     FROM pg_database WHERE NOT datistemplate AND datallowconn ORDER BY datname`,
  )
}

/** What a database is made of: enough to notice that something is missing after a restore. */
export interface Inventory {
  readonly tables: number
  readonly indexes: number
  readonly sequences: number
  readonly constraints: number
  /** Exact row counts by `schema.table`; null where the table is too large to count while the node runs. */
  readonly rows: Readonly<Record<string, number | null>>
  /** Last values by `schema.sequence`; null when never used. */
  readonly sequenceValues: Readonly<Record<string, number | null>>
  /** Bytes on the server's disk by `schema.table`, without indexes.. */
  readonly tableBytes?: Readonly<Record<string, number>> | undefined
}

/** Tables above this many pages (8 KiB each) are not counted during a backup. */
const countedPages = 4096

const ownSchemas = sql`n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'`

/**
 * Reads the inventory in the session's snapshot.
 * @param counted the tables to count whatever their size (those a manifest has counts of).
 */
export async function readInventory(query: Query, counted?: readonly string[]): Promise<Inventory> {
  const [counts] = await query.rows<Omit<Inventory, 'rows' | 'sequenceValues' | 'tableBytes'>>(
    sql`SELECT (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind IN ('r', 'p') AND ${ownSchemas}) AS tables,
            (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind IN ('i', 'I') AND ${ownSchemas}) AS indexes,
            (SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
             WHERE c.relkind = 'S' AND ${ownSchemas}) AS sequences,
            (SELECT count(*) FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
             WHERE k.contype <> 'n' AND ${ownSchemas}) AS constraints`,
  )
  if (counts === undefined) throw new Error('a query of counts has a row')
  const tables = await query.rows<{
    name: string
    schema: string
    table: string
    pages: number
    bytes: number
  }>(
    sql`SELECT n.nspname || '.' || c.relname AS name, n.nspname AS schema, c.relname AS table,
            pg_relation_size(c.oid) / 8192 AS pages, pg_table_size(c.oid) AS bytes
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind = 'r' AND ${ownSchemas} ORDER BY 1`,
  )
  const chosen = tables.filter((table) =>
    counted ? counted.includes(table.name) : table.pages <= countedPages,
  )
  const rows: Record<string, number | null> = Object.fromEntries(tables.map((table) => [table.name, null]))
  if (chosen.length > 0) {
    const counts = chosen.map(
      (one) =>
        sql`SELECT ${value(one.name)} AS name, count(*) AS rows FROM ONLY ${sqlName(one.schema, one.table)}`,
    )
    for (const row of await query.rows<{ name: string; rows: number }>(list(counts, ' UNION ALL ')))
      rows[row.name] = row.rows
  }
  const sequences = await query.rows<{ name: string; value: number | null }>(
    sql`SELECT schemaname || '.' || sequencename AS name, last_value AS value FROM pg_sequences
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1`,
  )
  const sequenceValues = Object.fromEntries(sequences.map((sequence) => [sequence.name, sequence.value]))
  const tableBytes = Object.fromEntries(tables.map((table) => [table.name, table.bytes]))
  return { ...counts, rows, sequenceValues, tableBytes }
}
