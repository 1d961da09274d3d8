/** Indexes and foreign keys of a catalog. Predicates are not in it: those that are known, else a plausible one. */
import { createHash } from 'node:crypto'
import type { Catalog, Index, Relation } from './catalog.ts'

/** By table and first column; a table with several of one shape gets them in turn. */
const predicates: Readonly<Record<string, readonly string[]>> = {
  'lapi_user_rights.user_internal_id': ['for_party is null'],
  'par_active_contracts.synchronizer_idx': [`change = 'deactivation'`],
  'par_active_contracts.domain_idx': [`change = 'deactivation'`],
  'par_active_contracts.domain_id': [`change = 'deactivation'`],
  'par_synchronizer_connection_configs.synchronizer_alias': [`status = 'A'`],
  'sequencer_event_recipients.node_index': ['is_topology_event is true'],
  'common_topology_transactions.store_id,is_proposal': ['is_proposal = false'],
  'common_topology_transactions.store_id,mapping_key_hash': ['valid_until is null'],
  'lapi_update_meta.transaction_hash': ['transaction_hash is not null'],
  'lapi_events_deactivate_contract.internal_contract_id': [
    'internal_contract_id is not null',
    'internal_contract_id is not null and event_type = 3',
  ],
}

function predicateOf(relation: Relation, index: Index, turn: number): string {
  const [first = '', second = ''] = index.columns
  const known = predicates[`${relation.name}.${first},${second}`] ?? predicates[`${relation.name}.${first}`]
  if (known !== undefined) return known[turn % known.length] ?? known[0] ?? 'true'
  const nullable = index.columns.filter(
    (name) => relation.columns.find((column) => column.name === name)?.nullable,
  )
  if (nullable.length > 0) return nullable.map((name) => `${name} is not null`).join(' and ')
  if (relation.columns.some(({ name }) => name === 'first_per_sequential_id'))
    return 'first_per_sequential_id'
  return `${first} is not null`
}

/** Names are ours: a catalog has none. Not longer than Postgres keeps them, and the same every time. */
function indexName(relation: Relation, index: Index, turn: number): string {
  const full = [relation.name, ...index.columns, ...(turn === 0 ? [] : [turn]), 'idx'].join('_')
  if (full.length <= 63) return full
  return `${full.slice(0, 54)}_${createHash('sha256').update(full).digest('hex').slice(0, 8)}`
}

/** `create index if not exists …` for each index of a relation; a partition has those of its parent by itself. */
export function indexSql(relation: Relation): string[] {
  const seen = new Map<string, number>()
  return relation.indexes.map((index) => {
    const shape = index.columns.join()
    const turn = seen.get(shape) ?? 0
    seen.set(shape, turn + 1)
    const columns = index.columns.map((name) => `"${name}"`).join(', ')
    return (
      `create ${index.unique ? 'unique ' : ''}index if not exists "${indexName(relation, index, turn)}" ` +
      `on ${relation.schema}.${relation.name} using ${index.method} (${columns})` +
      (index.partial ? ` where ${predicateOf(relation, index, turn)}` : '')
    )
  })
}

/** The foreign keys, to the primary key or the unique index of as many columns; those that fit neither are left out. */
export function foreignKeySql(catalog: Catalog, relation: Relation): string[] {
  return relation.references.flatMap(({ columns, table }) => {
    const target = catalog.relations.get(table)
    const unique = target?.indexes.filter((index) => index.unique && !index.partial) ?? []
    const keys = [target?.primaryKey ?? [], ...unique.map((index) => index.columns)]
    const key = keys.find((candidate) => candidate.length === columns.length)
    if (target === undefined || key === undefined) return []
    const cascade = relation.name === 'lapi_user_rights' ? ' on delete cascade' : ''
    return [
      `alter table ${relation.schema}.${relation.name} add foreign key (${columns.join(', ')}) ` +
        `references ${table} (${key.join(', ')})${cascade}`,
    ]
  })
}
