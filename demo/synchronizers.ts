/**
 * The synchronizers that a participant knows. Where they stand moves from line to line:
 *
 * - up to Canton 3.2 `par_domains`, in 3.3 `par_synchronizers`, with a status each; from 3.4 on
 *   `par_registered_synchronizers` without one, whose status is in `par_synchronizer_connection_configs`;
 * - tables hold a number from `common_static_strings`: of the id of the synchronizer (source 1), from 3.4 on for what is
 *   bound to a protocol version of the physical id (source 2), which is the id, `::`, the version, `-` and a serial.
 */
import type { ClientBase } from 'pg'
import type { Catalog } from './catalog.ts'
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

/** Registers a synchronizer as a participant does that connects to it. Answers the number its events are kept under. */
export async function addSynchronizer(
  participant: ClientBase,
  catalog: Catalog,
  { alias, id, status = 'A', serial = 0 }: Synchronizer,
): Promise<number> {
  const insert = async (table: string, parameters: readonly unknown[], ...columns: string[]) => {
    const key = `participant.${table}`
    if (!catalog.relations.has(key)) return
    const values = Object.fromEntries(columns.map((name, at) => [name, parameter(at + 1)]))
    await participant.query(insertSql(catalog, key, values), [...parameters])
  }
  // A serialized configuration: nobody here reads it.
  const config = Buffer.from(`\n\x06${alias}\x12\x1bhttps://sequencer.example.com`)
  const logical = await internString(participant, id, 1)
  if (!hasPhysicalIds(catalog)) {
    await insert('par_domains', [alias, id, status], 'alias', 'domain_id', 'status')
    await insert('par_synchronizers', [alias, id, status], 'alias', 'synchronizer_id', 'status')
    await insert('par_domain_connection_configs', [alias, config, status], 'domain_alias', 'config', 'status')
    await insert(
      'par_synchronizer_connection_configs',
      [alias, config, status],
      'synchronizer_alias',
      'config',
      'status',
    )
    return logical
  }
  const physical = `${id}::34-${serial}`
  const index = await internString(participant, physical, 2)
  await insert(
    'par_registered_synchronizers',
    [physical, alias],
    'physical_synchronizer_id',
    'synchronizer_alias',
  )
  await insert(
    'par_synchronizer_connection_configs',
    [alias, physical, config, status],
    'synchronizer_alias',
    'physical_synchronizer_id',
    'config',
    'status',
  )
  await insert(
    'par_synchronizer_connectivity_status',
    [physical, Buffer.from('\n\x02\x08"'), true],
    'physical_synchronizer_id',
    'params',
    'is_topology_initialized',
  )
  return index
}

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
