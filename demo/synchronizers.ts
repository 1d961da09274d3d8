/**
 * The synchronizers that a participant knows. Where they stand moves from line to line:
 *
 * - up to Canton 3.2 `par_domains`, in 3.3 `par_synchronizers`, with a status each; from 3.4 on
 *   `par_registered_synchronizers` without one, whose status is in `par_synchronizer_connection_configs`;
 * - tables hold a number from `common_static_strings`: of the id of the synchronizer (source 1), from 3.4 on for what is
 *   bound to a protocol version of the physical id (source 2), which is the id, `::`, the version, `-` and a serial.
 */
import type { ClientBase } from 'pg'
import type { Catalog, Column } from './catalog.ts'
import { insertSql, type Value } from './catalog-rows.ts'

export interface Synchronizer {
  readonly alias: string
  /** `global-domain::1220…`: the id without protocol version. */
  readonly id: string
  /** `A`: connected to; `I`: left; `F` and `U`: an upgrade from here, to here; `S` and `T`: a hard migration. */
  readonly status?: 'A' | 'I' | 'S' | 'T' | 'F' | 'U'
  /** Of the physical id. Default 0. */
  readonly serial?: number
}

/** SQL for the number under which the events of the first synchronizer are kept. */
export const eventsIndex = (catalog: Catalog) =>
  `(select min(id) from participant.common_static_strings where source = ${hasPhysicalIds(catalog) ? 2 : 1})`

/** SQL for the number of the first synchronizer itself, as active contracts have it. */
export const synchronizerIndex = '(select min(id) from participant.common_static_strings where source = 1)'

export function hasPhysicalIds(catalog: Catalog): boolean {
  return catalog.relations.has('participant.par_registered_synchronizers')
}

/** A `$n` of the type of the column that it is for. */
export const parameter =
  (number: number): Value =>
  ({ type }) =>
    `$${number}::${type}`

/** The id under which the events of a synchronizer are kept: the physical one where the line has it. */
const eventsId = (catalog: Catalog, { id, serial = 0 }: Synchronizer) =>
  hasPhysicalIds(catalog) ? `${id}::34-${serial}` : id

/** SQL for the number under which the events of a synchronizer are kept. */
export function eventsIndexOf(catalog: Catalog, synchronizer: Synchronizer): string {
  const source = hasPhysicalIds(catalog) ? 2 : 1
  return `(select id from participant.common_static_strings where string = ${literal(eventsId(catalog, synchronizer))} and source = ${source})`
}

/** Registers a synchronizer as a participant does that connects to it. */
export async function addSynchronizer(
  participant: ClientBase,
  catalog: Catalog,
  synchronizer: Synchronizer,
): Promise<void> {
  await participant.query(synchronizerSql(catalog, synchronizer).join(';\n'))
}

/** The inserts of `addSynchronizer`. */
export function synchronizerSql(catalog: Catalog, synchronizer: Synchronizer): string[] {
  const { alias, id, status = 'A' } = synchronizer
  const insert = (table: string, row: Readonly<Record<string, string>>) => {
    const key = `participant.${table}`
    if (!catalog.relations.has(key)) return []
    const values = Object.entries(row).map(([name, text]) => [
      name,
      ({ type }: Column) => `${literal(text)}::${type}`,
    ])
    return [insertSql(catalog, key, Object.fromEntries(values))]
  }
  const intern = (string: string, source: number) =>
    `insert into participant.common_static_strings (string, source) values (${literal(string)}, ${source}) on conflict do nothing`
  // A serialized configuration: nobody here reads it.
  const config = `\\x${Buffer.from(`\n\x06${alias}\x12\x1bhttps://sequencer.example.com`).toString('hex')}`
  if (!hasPhysicalIds(catalog)) {
    return [
      intern(id, 1),
      ...insert('par_domains', { alias, domain_id: id, status }),
      ...insert('par_synchronizers', { alias, synchronizer_id: id, status }),
      ...insert('par_domain_connection_configs', { domain_alias: alias, config, status }),
      ...insert('par_synchronizer_connection_configs', { synchronizer_alias: alias, config, status }),
    ]
  }
  const physical = { physical_synchronizer_id: eventsId(catalog, synchronizer) }
  return [
    intern(id, 1),
    intern(physical.physical_synchronizer_id, 2),
    ...insert('par_registered_synchronizers', { ...physical, synchronizer_alias: alias }),
    ...insert('par_synchronizer_connection_configs', {
      ...physical,
      synchronizer_alias: alias,
      config,
      status,
    }),
    ...insert('par_synchronizer_connectivity_status', {
      ...physical,
      params: '\\x0a020822',
      is_topology_initialized: 'true',
    }),
  ]
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`

/** Keeps a string in `common_static_strings` and answers its number. */
export async function internString(
  participant: ClientBase,
  string: string,
  source: 1 | 2 | 3,
): Promise<number> {
  const found = await participant.query(
    'select id from participant.common_static_strings where string = $1 and source = $2',
    [string, source],
  )
  if (found.rows[0] !== undefined) return found.rows[0].id
  const made = await participant.query(
    'insert into participant.common_static_strings (string, source) values ($1, $2) returning id',
    [string, source],
  )
  return made.rows[0].id
}
