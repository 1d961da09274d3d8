/** What an archive's table of contents says about the order in which it can be restored. */

import type { ArchiveEntry } from './archive-toc.ts'
import { objectKey } from './object-key.ts'

/** A table with rows in the archive, and what may be built as soon as they are all there. */
export interface LoadedTable {
  readonly schema: string
  readonly name: string
  /** The entry that holds its rows. */
  readonly rows: number
  /** Entries that change the table itself (primary keys, unique constraints): one after another. */
  readonly constraints: readonly number[]
  /** Indexes, which do not get in each other's way. */
  readonly indexes: readonly number[]
}

/** An archive's table of contents, as far as it decides what can be done at the same time. */
export interface ArchiveContents {
  readonly tables: readonly LoadedTable[]
  /** Every entry, in the archive's order. */
  readonly entries: readonly ArchiveEntry[]
}

/**
 * Draws it from the entries. An index or constraint belongs to a table only when it depends on that table alone among
 * what holds rows or is built after them; everything else keeps its place at the end.
 */
export function readContents(entries: readonly ArchiveEntry[]): ArchiveContents {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const kindOf = (id: number) => byId.get(id)?.kind ?? ''
  const tables = new Map<
    number,
    { schema: string; name: string; rows: number; constraints: number[]; indexes: number[] }
  >()
  for (const { id, kind, schema, tag, dependsOn } of entries) {
    const table = dependsOn.find((other) => kindOf(other) === 'TABLE')
    if (kind !== 'TABLE DATA' || table === undefined) continue
    tables.set(table, { schema, name: tag, rows: id, constraints: [], indexes: [] })
  }
  for (const entry of entries) {
    if (entry.kind !== 'INDEX' && entry.kind !== 'CONSTRAINT') continue
    const before = new Set(entry.dependsOn)
    const on = [...before].filter((id) => kindOf(id) === 'TABLE')
    const table = on.length === 1 && on[0] !== undefined ? tables.get(on[0]) : undefined
    const early = [...before].every((id) => kindOf(id) === 'TABLE' || definitions.has(kindOf(id)))
    if (table === undefined || !early) continue
    table[entry.kind === 'INDEX' ? 'indexes' : 'constraints'].push(entry.id)
  }
  return { tables: [...tables.values()], entries }
}

/** What comes before all rows. Whatever is not named here counts as coming later. */
const definitions = new Set([
  'SCHEMA',
  'TYPE',
  'DOMAIN',
  'FUNCTION',
  'AGGREGATE',
  'OPERATOR',
  'OPERATOR CLASS',
  'OPERATOR FAMILY',
  'COLLATION',
  'EXTENSION',
  'SEQUENCE',
])

/** Below this a second pass over the archive costs more than it saves. */
const worthSplittingBytes = 16 * 1024 * 1024
/** A part that holds less than this share of all bytes is not worth a pass. */
const smallestShare = 0.1
const mostParts = 4

/**
 * Splits the load into parts that can run at the same time, each with whole tables and about the same number of
 * bytes. Everything that is no table's rows goes with the first. One part when sizes are not known.
 * @param rows the entries that hold rows, in the archive's order.
 * @param tableBytes by `objectKey`.
 * @param most how many parts there may be.
 */
export function splitLoad(
  contents: Pick<ArchiveContents, 'tables'>,
  rows: readonly number[],
  tableBytes: Readonly<Record<string, number>> | undefined,
  most: number,
): number[][] {
  const tables = contents.tables
    .map(({ schema, name, rows }) => ({ rows, bytes: tableBytes?.[objectKey(schema, name)] ?? 0 }))
    .sort((a, b) => b.bytes - a.bytes)
  const total = tables.reduce((sum, table) => sum + table.bytes, 0)
  for (let count = Math.min(most, mostParts); count > 1 && total >= worthSplittingBytes; count--) {
    const parts = Array.from({ length: count }, () => ({ bytes: 0, rows: new Set<number>() }))
    for (const table of tables) {
      const smallest = parts.reduce((least, part) => (part.bytes < least.bytes ? part : least))
      smallest.bytes += table.bytes
      smallest.rows.add(table.rows)
    }
    if (parts.some((part) => part.bytes < smallestShare * total)) continue
    const others = parts.slice(1).map((part) => part.rows)
    const elsewhere = new Set(others.flatMap((part) => [...part]))
    const inOrder = (wanted: (id: number) => boolean) => rows.filter(wanted)
    return [inOrder((id) => !elsewhere.has(id)), ...others.map((part) => inOrder((id) => part.has(id)))]
  }
  return [[...rows]]
}
