import { name, type Sql, sql } from '../../postgres/sql.ts'
import { printable } from '../../system/printable.ts'
import type { SynchronizerData } from '../splice.ts'
import { type FactReader, NotAFact } from './reader.ts'

const textual = ['varchar', 'text']
const whole = ['int4', 'int8']

/** Where a participant keeps the synchronizers that it knows, by line. */
const registries: readonly {
  readonly table: string
  readonly id: string
  readonly alias: string
  readonly status?: string
}[] = [
  // Canton 3.4 and newer: the state of the connection is kept with its configuration.
  { table: 'par_registered_synchronizers', id: 'physical_synchronizer_id', alias: 'synchronizer_alias' },
  { table: 'par_synchronizers', id: 'synchronizer_id', alias: 'alias', status: 'status' },
  { table: 'par_domains', id: 'domain_id', alias: 'alias', status: 'status' },
]
const configurations: readonly { readonly table: string; readonly alias: string; readonly id?: string }[] = [
  {
    table: 'par_synchronizer_connection_configs',
    alias: 'synchronizer_alias',
    id: 'physical_synchronizer_id',
  },
  { table: 'par_synchronizer_connection_configs', alias: 'synchronizer_alias' },
  { table: 'par_domain_connection_configs', alias: 'domain_alias' },
]
/** What events are kept by, by line: an index into the table of strings. */
const indexColumns = ['physical_synchronizer_idx', 'synchronizer_idx', 'domain_idx', 'domain_id', 'client']

/** `A` is the only state in which a participant connects (Canton `SynchronizerConnectionConfigStore.Status`). */
const activeLiteral = sql`'A'`

/** The tables that are read here. */
export const synchronizerTables = [
  ...registries.map(({ table }) => table),
  ...new Set(configurations.map(({ table }) => table)),
  'common_sequenced_events',
  'common_static_strings',
]

interface Registered {
  readonly id: string
  readonly connected: boolean
}

/** The ids of the synchronizers that the participant was ever registered with; physical ones where the line knows those. */
export async function readSynchronizers(reader: FactReader): Promise<Registered[] | undefined> {
  const registry = registries.find(({ table }) => reader.has(table)) ?? registries[0]
  if (registry === undefined) throw new Error('there are registries')
  const { table, id, alias } = registry
  const configuration = configurations.find(
    (one) =>
      reader.has(one.table, { [one.alias]: textual, status: ['bpchar', 'varchar', 'text'] }) &&
      (one.id === undefined || reader.has(one.table, { [one.id]: textual })),
  )
  return await reader.read<{ id: string; connected: boolean }, Registered[]>(
    'synchronizerIds',
    {
      [table]: { [id]: textual, [alias]: textual },
      ...(configuration && { [configuration.table]: { [configuration.alias]: textual } }),
    },
    () => {
      const joined = configuration === undefined ? sql`` : joinOf(reader, registry, configuration)
      const connected =
        configuration === undefined ? sql`TRUE` : sql`coalesce(bool_or(c.status = ${activeLiteral}), FALSE)`
      return sql`SELECT s.${name(id)} AS id, ${connected} AS connected FROM ${reader.table(table)} s ${joined}
                 GROUP BY 1 ORDER BY 1`
    },
    (rows) => rows.map((row) => ({ id: printable(row.id), connected: row.connected })),
  )
}

function joinOf(
  reader: FactReader,
  registry: (typeof registries)[number],
  configuration: (typeof configurations)[number],
): Sql {
  const physical =
    configuration.id === undefined
      ? sql``
      : sql` AND (c.${name(configuration.id)} IS NULL OR c.${name(configuration.id)} = s.${name(registry.id)})`
  return sql`LEFT JOIN ${reader.table(configuration.table)} c
    ON c.${name(configuration.alias)} = s.${name(registry.alias)}${physical}`
}

/**
 * When the newest event of each synchronizer happened: of each, for one that stands still must not hide behind
 * another. Each is found by the primary key, not by reading the table.
 */
export async function readNewestEvents(
  reader: FactReader,
  registered: readonly Registered[] | undefined,
): Promise<SynchronizerData[] | undefined> {
  const events = 'common_sequenced_events'
  const strings = 'common_static_strings'
  const column = indexColumns.find((one) => reader.has(events, { [one]: whole })) ?? 'synchronizer_idx'
  return await reader.read<{ id: string | null; index: number; micros: string }, SynchronizerData[]>(
    'dataTime',
    { [events]: { ts: ['int8'], [column]: whole }, [strings]: { id: whole, string: textual } },
    () => {
      const index = name(column)
      const table = reader.table(events)
      return sql`WITH RECURSIVE seen(idx) AS (
          (SELECT ${index} FROM ${table} ORDER BY ${index} LIMIT 1)
          UNION ALL
          SELECT (SELECT e.${index} FROM ${table} e WHERE e.${index} > seen.idx ORDER BY e.${index} LIMIT 1)
          FROM seen WHERE seen.idx IS NOT NULL)
        SELECT seen.idx AS index, s.string AS id,
          (SELECT e.ts::text FROM ${table} e WHERE e.${index} = seen.idx ORDER BY e.ts DESC LIMIT 1) AS micros
        FROM seen LEFT JOIN ${reader.table(strings)} s ON s.id = seen.idx WHERE seen.idx IS NOT NULL ORDER BY 1`
    },
    (rows) => {
      if (rows.length === 0) throw new NotAFact(`${events} has no event`)
      const found = rows.map(({ id, index, micros }) => ({
        id: id === null ? `synchronizer ${index}` : printable(id),
        newestEvent: timeOf(micros),
        connected: registered?.find((one) => one.id === id)?.connected ?? true,
      }))
      const silent = registered?.filter(
        ({ id, connected }) => connected && !found.some((one) => one.id === id),
      )
      return [...found, ...(silent ?? [])]
    },
  )
}

/** Microseconds since 1970, as Canton keeps times. */
function timeOf(micros: string): string {
  const ms = Number(micros) / 1000
  if (!/^\d{1,19}$/.test(micros) || Math.abs(ms) > 8.64e15)
    throw new NotAFact('the time of an event is no time')
  return new Date(ms).toISOString()
}
