import type { Query } from '../../postgres/postgres.ts'
import { list, name, type Sql, sql, value } from '../../postgres/sql.ts'
import { printable } from '../../system/printable.ts'

/**
 * Reads facts out of a database that nobody vouches for: its schema is looked for, the types of its columns are
 * checked, and a fact that cannot be read is missing, with the reason.
 */
export class FactReader {
  /** Why a fact could not be read, by its name. */
  readonly missing: Record<string, string> = {}
  readonly #query: Query
  readonly #tables: ReadonlyMap<string, Table>
  readonly #schema: string | undefined
  /** Why there is no schema to read from. */
  readonly #nowhere: string

  private constructor(query: Query, found: Found) {
    this.#query = query
    this.#tables = found.tables
    this.#schema = found.schema
    this.#nowhere = found.nowhere
  }

  /**
   * Finds the one schema that is the program's: the tables that only it has, and the history of its migrations beside
   * them. Tables only, also partitioned ones: Canton has a view of the same name, with values made readable, for nearly
   * every table (schema `debug`, since Canton 3.2).
   * @param anchors tables that the schema must have.
   * @param others tables that are read where they are.
   * @param wanted the schema's name, where somebody said it.
   */
  static async of(
    query: Query,
    {
      anchors,
      others,
      wanted,
    }: { anchors: readonly string[]; others: readonly string[]; wanted?: string | undefined },
  ): Promise<FactReader> {
    const answer = await query.attempt<FoundTable>(tablesNamed([...anchors, ...others, historyTable]))
    if ('refused' in answer) {
      const nowhere = `the catalog of the database cannot be read: ${answer.refused.message}`
      return new FactReader(query, { tables: new Map(), schema: undefined, nowhere })
    }
    return new FactReader(query, chooseSchema(answer.rows, [...anchors, historyTable], anchors, wanted))
  }

  /** A table of the schema, for SQL. Only of tables and columns that `has` or `read` were asked for. */
  table(table: string): Sql {
    return name(this.#schema ?? '', table)
  }

  /** Whether the schema has a table with these columns, each of one of the types that are named for it. */
  has(table: string, columns: Columns = {}): boolean {
    return this.lacks(table, columns) === undefined
  }

  /** What a table lacks of these columns, in words. */
  lacks(table: string, columns: Columns = {}): string | undefined {
    if (this.#schema === undefined) return this.#nowhere
    const there = this.#tables.get(table)
    if (there === undefined) return `no ${printable(this.#schema)}.${table}`
    for (const [column, types] of Object.entries(columns)) {
      const type = there.get(column)
      if (type === undefined) return `no column ${table}.${column}`
      if (!types.includes(type)) return `${table}.${column} is ${printable(type)}, not ${types.join(' or ')}`
    }
    return undefined
  }

  /** The type of a column, by Postgres' own name for it (`int8`, `varchar`). */
  typeOf(table: string, column: string): string | undefined {
    return this.#tables.get(table)?.get(column)
  }

  /**
   * Reads a fact, or remembers why it could not be read.
   * @param needs the tables and columns that the query uses.
   * @param query is made only when they are there.
   * @param decode is given the rows; throws `NotAFact` for what it cannot be made of.
   */
  async read<Row, Fact>(
    fact: string,
    needs: Readonly<Record<string, Columns>>,
    query: () => Sql,
    decode: (rows: readonly Row[]) => Fact,
  ): Promise<Fact | undefined> {
    try {
      for (const [table, columns] of Object.entries(needs)) {
        const lack = this.lacks(table, columns)
        if (lack !== undefined) throw new NotAFact(lack)
      }
      const answer = await this.#query.attempt<Row>(query())
      if ('refused' in answer) {
        const { message, sqlState } = answer.refused
        throw new NotAFact(`${Object.keys(needs)[0]} cannot be read: ${message} (SQLSTATE ${sqlState})`)
      }
      return decode(answer.rows)
    } catch (error) {
      if (!(error instanceof NotAFact)) throw error
      this.missing[fact] = error.message
      return undefined
    }
  }

  /** The newest migration that succeeded, as Flyway counts it. */
  async schemaVersion(): Promise<string | undefined> {
    return await this.read<{ version: string }, string>(
      'schemaVersion',
      { [historyTable]: { installed_rank: ['int4'], version: ['varchar', 'text'], success: ['bool'] } },
      () => sql`SELECT version FROM ${this.table(historyTable)} WHERE success AND version IS NOT NULL
                ORDER BY installed_rank DESC LIMIT 1`,
      ([row]) => text(row?.version, 'the history of migrations has no version'),
    )
  }
}

/** Columns of a table with the types that each may have. */
export type Columns = Readonly<Record<string, readonly string[]>>

/** What is in the database is not what the fact is made of. */
export class NotAFact extends Error {}

/** A text on one line, or `NotAFact`. */
export function text(found: unknown, otherwise: string): string {
  if (typeof found !== 'string' || found === '') throw new NotAFact(otherwise)
  return printable(found)
}

/** The one row that there must be. @throws NotAFact for none, and for more. */
export function onlyRow<Row>(rows: readonly Row[], table: string): Row {
  const [row] = rows
  if (row === undefined) throw new NotAFact(`${table} has no row`)
  if (rows.length > 1) throw new NotAFact(`${table} has ${rows.length} rows where one belongs`)
  return row
}

const historyTable = 'flyway_schema_history'

type Table = ReadonlyMap<string, string>

interface Found {
  readonly tables: ReadonlyMap<string, Table>
  readonly schema: string | undefined
  readonly nowhere: string
}

interface FoundTable {
  readonly schema: string
  readonly table: string
  readonly columns: readonly { readonly name: string; readonly type: string }[]
}

/** Types of other schemas (domains among them) by their full name, so that none is taken for one of Postgres' own. */
function tablesNamed(tables: readonly string[]): Sql {
  return sql`SELECT n.nspname AS schema, c.relname AS table,
       json_agg(json_build_object('name', a.attname, 'type',
         CASE WHEN tn.nspname = 'pg_catalog' THEN t.typname::text ELSE tn.nspname || '.' || t.typname END)) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     JOIN pg_type t ON t.oid = a.atttypid JOIN pg_namespace tn ON tn.oid = t.typnamespace
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname IN (${list(tables.map(value))})
       AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
     GROUP BY 1, 2 ORDER BY 1, 2`
}

function chooseSchema(
  rows: readonly FoundTable[],
  needed: readonly string[],
  anchors: readonly string[],
  wanted: string | undefined,
): Found {
  const schemas = new Map<string, Map<string, Table>>()
  for (const { schema, table, columns } of rows) {
    const tables = schemas.get(schema) ?? new Map<string, Table>()
    schemas.set(schema, tables.set(table, new Map(columns.map((column) => [column.name, column.type]))))
  }
  const complete = [...schemas].filter(
    ([schema, tables]) =>
      needed.every((table) => tables.has(table)) && (wanted === undefined || schema === wanted),
  )
  const [only, second] = complete
  if (only !== undefined && second === undefined) return { schema: only[0], tables: only[1], nowhere: '' }
  const names = complete.map(([schema]) => printable(schema)).join(', ')
  const where = wanted === undefined ? 'no schema has' : `schema ${printable(wanted)} has not`
  const nowhere =
    second === undefined
      ? `${where} the tables ${anchors.join(' and ')} with ${historyTable} beside them`
      : `ambiguous: the schemas ${names} each have the tables ${anchors.join(' and ')}; name the one in use`
  return { schema: undefined, tables: new Map(), nowhere }
}
