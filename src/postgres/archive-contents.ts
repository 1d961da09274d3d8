/** What an archive's table of contents says about the order in which it can be restored. */

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
  readonly entries: readonly number[]
}

interface Entry {
  readonly id: number
  readonly rest: string
  readonly dependsOn: readonly number[]
}

/**
 * Reads `pg_restore --list --verbose`. An index or constraint belongs to a table only when it depends on that
 * table alone among what holds rows or is built after them; everything else keeps its place at the end. Names
 * that the listing does not set apart (with spaces in them) are left to the end as well.
 */
export function readContents(listing: string): ArchiveContents {
  const entries: Entry[] = []
  for (const line of listing.split('\n')) {
    const entry = /^(\d+); \d+ \d+ (.*)$/.exec(line)
    const depends = /^;\s+depends on:((?: \d+)+)/.exec(line)
    const last = entries.at(-1)
    if (entry?.[1] !== undefined && entry[2] !== undefined) {
      entries.push({ id: Number(entry[1]), rest: entry[2], dependsOn: [] })
    } else if (depends?.[1] !== undefined && last !== undefined) {
      entries[entries.length - 1] = { ...last, dependsOn: depends[1].trim().split(' ').map(Number) }
    }
  }
  const kinds = new Map(entries.map((entry) => [entry.id, kindOf(entry)]))
  const tables = new Map<
    number,
    { schema: string; name: string; rows: number; constraints: number[]; indexes: number[] }
  >()
  for (const { id, rest, dependsOn } of entries) {
    const named = /^TABLE DATA (\S+) (\S+) \S+$/.exec(rest)
    const table = dependsOn.find((id) => kinds.get(id) === 'table')
    if (named?.[1] === undefined || named[2] === undefined || table === undefined) continue
    tables.set(table, { schema: named[1], name: named[2], rows: id, constraints: [], indexes: [] })
  }
  for (const entry of entries) {
    const kind = kindOf(entry)
    if (kind !== 'index' && kind !== 'constraint') continue
    const before = new Set(entry.dependsOn)
    const on = [...before].filter((id) => kinds.get(id) === 'table')
    const table = on.length === 1 && on[0] !== undefined ? tables.get(on[0]) : undefined
    const early = [...before].every((id) => kinds.get(id) === 'table' || kinds.get(id) === 'definition')
    if (table === undefined || !early) continue
    table[kind === 'index' ? 'indexes' : 'constraints'].push(entry.id)
  }
  return { tables: [...tables.values()], entries: entries.map((entry) => entry.id) }
}

/** What comes before all rows. Whatever is not named here counts as coming later. */
const definitions =
  /^(SCHEMA|TYPE|DOMAIN|FUNCTION|AGGREGATE|OPERATOR|OPERATOR CLASS|OPERATOR FAMILY|COLLATION|EXTENSION|SEQUENCE) /

function kindOf(entry: Entry): 'table' | 'index' | 'constraint' | 'definition' | 'later' {
  if (/^TABLE (?!DATA |ATTACH )/.test(entry.rest)) return 'table'
  if (/^INDEX (?!ATTACH )/.test(entry.rest)) return 'index'
  if (entry.rest.startsWith('CONSTRAINT ')) return 'constraint'
  return definitions.test(entry.rest) ? 'definition' : 'later'
}

/** Below this a second pass over the archive costs more than it saves. */
const worthSplittingBytes = 16 * 1024 * 1024
/** A part that holds less than this share of all bytes is not worth a pass. */
const smallestShare = 0.1
const mostParts = 4

/**
 * Splits the load into parts that can run at the same time, each with whole tables and about the same number of
 * bytes. Everything that is no table's rows goes with the first. One part when sizes are not known.
 * @param tableBytes by `schema.table`.
 * @param most how many parts there may be.
 */
export function splitLoad(
  contents: ArchiveContents,
  tableBytes: Readonly<Record<string, number>> | undefined,
  most: number,
): number[][] {
  const tables = contents.tables
    .map(({ schema, name, rows }) => ({ rows, bytes: tableBytes?.[`${schema}.${name}`] ?? 0 }))
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
    const elsewhere = new Set(others.flatMap((rows) => [...rows]))
    const inOrder = (wanted: (id: number) => boolean) => contents.entries.filter(wanted)
    return [inOrder((id) => !elsewhere.has(id)), ...others.map((rows) => inOrder((id) => rows.has(id)))]
  }
  return [[...contents.entries]]
}
