/** Inserts for tables whose columns differ from line to line. */
import { type Catalog, type Column, relationOf } from './catalog.ts'

/** SQL for a column's value, or made from the column where lines differ in its type. */
export type Value = string | ((column: Column) => string)

/**
 * An `insert … select` for a table of the catalog. Values for columns that the line does not have are left out; a column
 * that may not be empty and has no value gets what is empty for its type.
 * @param from what stands after the values: `from generate_series(1, 10) n`.
 */
export function insertSql(
  catalog: Catalog,
  table: string,
  values: Readonly<Record<string, Value>>,
  from = '',
): string {
  const columns = relationOf(catalog, table).columns.flatMap((column) => {
    const value = values[column.name]
    if (value !== undefined) return [{ column, sql: typeof value === 'string' ? value : value(column) }]
    if (column.nullable || column.filled !== undefined) return []
    return [{ column, sql: emptyOf(column) }]
  })
  const names = columns.map(({ column }) => `"${column.name}"`).join(', ')
  return `insert into ${table} (${names}) select ${columns.map(({ sql }) => sql).join(', ')} ${from}`
}

function emptyOf({ type }: Column): string {
  if (type.endsWith('[]')) return `'{}'::${type}`
  if (type === 'bytea') return `'\\x'::bytea`
  if (type === 'jsonb') return `'{}'::jsonb`
  if (type === 'boolean') return 'false'
  if (type === 'participant.change_type') return `'activation'::${type}`
  if (type === 'participant.operation_type') return `'create'::${type}`
  if (type === 'participant.pruning_phase') return `'completed'::${type}`
  if (type.startsWith('timestamp')) return 'now()'
  return /^(text|character)/.test(type) ? `''` : '0'
}

/** A ledger offset as the column holds it: a number, or hex text of 18 digits in old lines. */
export const offsetValue =
  (sql: string): Value =>
  ({ type }) =>
    isText(type) ? `lpad(to_hex((${sql})::bigint), 18, '0')` : `(${sql})::bigint`

/** The number of an offset column, whichever way it holds it. */
export const offsetNumber = (column: string) =>
  `case when ${column}::text like '00%' and length(${column}::text) = 18
    then ('x' || substr(${column}::text, 3))::bit(64)::bigint else nullif(${column}::text, '')::bigint end`

/** Hex of an id as the column holds it: bytes, or text in old lines. */
export const hexValue =
  (sql: string): Value =>
  ({ type }) =>
    type === 'bytea' ? `decode(${sql}, 'hex')` : sql

/** Whatever the line calls the column with the number of the synchronizer. */
export function synchronizerColumns(sql: string): Record<string, string> {
  const names = ['client', 'domain_id', 'domain_idx', 'synchronizer_idx', 'physical_synchronizer_idx']
  return Object.fromEntries(names.map((name) => [name, sql]))
}

export const isText = (type: string) => /^(text|character)/.test(type)
