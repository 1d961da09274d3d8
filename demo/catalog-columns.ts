/** What a catalog does not say of columns: their defaults, checks and what fills them, as the migrations have it. */
import type { Catalog, Column, Relation } from './catalog.ts'

/** Types of the participant's schema, with their values. */
export function enumTypes(catalog: Catalog): Record<string, readonly string[]> {
  const columns = [...catalog.relations.values()].flatMap((relation) => relation.columns)
  const used = new Set(columns.map(({ type }) => type).filter((type) => type.startsWith('participant.')))
  const domains = catalog.relations.has('participant.par_domains')
  const values: Record<string, readonly string[]> = {
    'participant.change_type': ['deactivation', 'activation'],
    // Reassignments were called transfers as long as a synchronizer was called a domain and had no index of its own.
    'participant.operation_type':
      domains && columns.some(({ name }) => name === 'transfer_counter')
        ? ['create', 'add', 'transfer-in', 'archive', 'purge', 'transfer-out']
        : ['create', 'add', 'assign', 'archive', 'purge', 'unassign'],
    'participant.pruning_phase': ['started', 'completed'],
    'participant.pending_operation_trigger_type': ['synchronizer_reconnect'],
  }
  return Object.fromEntries(
    [...used].map((type) => {
      const found = values[type]
      if (found === undefined) throw new Error(`the values of ${type} are not known`)
      return [type, found]
    }),
  )
}

/** Columns whose default is a sequence of their own. */
const serial = new Set(['id', 'order_number', 'internal_id', 'global_offset'])

const defaults: Readonly<Record<string, string>> = {
  status: `'A'`,
  lock: `'X'`,
  single_row_lock: `'X'`,
  enabled: 'true',
  max_burst_factor: '0.5',
  max_submission_burst_factor: '0.5',
  installed_on: 'now()',
  ingested_at: 'now()',
}

const checks: Readonly<Record<string, string>> = {
  'common_sequenced_events.type': `check (type in ('del', 'err', 'ign'))`,
}

function defaultOf(column: Column): string {
  const known = defaults[column.name]
  if (known !== undefined) return known
  if (column.nullable) return 'null'
  if (column.type.endsWith('[]')) return `'{}'`
  if (column.type === 'boolean') return 'false'
  return column.type.startsWith('character') ? `''` : '0'
}

/** One column of `create table`. An identity on a partitioned table does not exist before Postgres 17. */
export function columnSql(relation: Relation, column: Column, major: number): string {
  const { name, type } = column
  const participant = relation.schema === 'participant'
  // Flyway's own table has no collation.
  const collation =
    participant && type.startsWith('character varying') && relation.name !== 'flyway_schema_history'
      ? ' collate "C"'
      : ''
  const words = [`"${name}" ${type}${collation}`]
  if (!column.nullable) words.push('not null')
  const owned = column.filled === 'default' && /^(integer|bigint)$/.test(type) && serial.has(name)
  if (owned || (column.filled === 'identity' && relation.kind === 'partitioned' && major < 17)) {
    words.push(`default nextval('${sequenceOf(relation, column)}')`)
  } else if (column.filled === 'identity') {
    words.push(`generated ${participant ? 'always' : 'by default'} as identity`)
  } else if (column.filled === 'default') {
    words.push(`default ${defaultOf(column)}`)
  } else if (column.filled === 'generated') {
    // empty_if_null_x stands for x in a unique index: nulls are distinct there before Postgres 15.
    words.push(`generated always as (coalesce(${name.replace('empty_if_null_', '')}, '')) stored`)
  }
  const check = checks[`${relation.name}.${name}`]
  if (check !== undefined) words.push(check)
  if (/lock$/.test(name) && type === 'character(1)') words.push(`check (${name} = 'X')`)
  return words.join(' ')
}

/** Sequences that must be there before the table, each with the column that owns it. */
export function sequencesOf(relation: Relation, major: number): { sequence: string; column: Column }[] {
  return relation.columns
    .filter((column) => columnSql(relation, column, major).includes('nextval('))
    .map((column) => ({ sequence: sequenceOf(relation, column), column }))
}

const sequenceOf = (relation: Relation, column: Column) =>
  `${relation.schema}.${relation.name}_${column.name}_seq`
