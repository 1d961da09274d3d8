/** DDL for a catalog: the tables of a database as its migrations leave them, on the server's major. */
import type { Catalog, Relation } from './catalog.ts'
import { columnSql, enumTypes, sequencesOf } from './catalog-columns.ts'
import { foreignKeySql, indexSql } from './catalog-indexes.ts'
import { functionSql } from './debug-functions.ts'
import { viewSql } from './debug-views.ts'
import { flywaySql } from './flyway-history.ts'

export interface SchemaSql {
  /** Everything but secondary indexes, once, on a database without the tables. */
  readonly tables: readonly string[]
  /** May be run again. Apart, so that bulk goes in before them. */
  readonly indexes: readonly string[]
}

/** @param major of the server: before 17 a partitioned table has no identity. */
export function schemaSql(catalog: Catalog, major: number): SchemaSql {
  const relations = [...catalog.relations.values()]
  const stored = relations.filter(({ kind }) => kind !== 'view' && kind !== 'table partition')
  const partitions = relations.filter(({ kind }) => kind === 'table partition')
  const schemas = new Set(relations.map(({ schema }) => schema))
  const main = schemas.has('participant') ? 'participant' : 'validator'
  const tables = [
    ...[...schemas].map((schema) => `create schema if not exists ${schema}`),
    // Splice's Postgres entrypoint makes the schema of the extension when it creates the databases.
    ...catalog.extensions.flatMap((text) => {
      const [extension, schema] = text.split(' in ')
      return [
        `create schema if not exists ${schema}`,
        `create extension if not exists ${extension} schema ${schema}`,
      ]
    }),
    `set local search_path = ${main}`,
    ...Object.entries(enumTypes(catalog)).map(
      ([type, values]) => `create type ${type} as enum (${values.map((value) => `'${value}'`).join(', ')})`,
    ),
    ...stored.flatMap((relation) => tableSql(relation, major)),
    ...partitions.flatMap((relation) => partitionSql(relation, major)),
    ...[...stored, ...partitions].flatMap((relation) => uniqueTargets(catalog, relation)),
    ...[...stored, ...partitions].flatMap((relation) => foreignKeySql(catalog, relation)),
    ...functionSql(catalog),
    ...viewSql(catalog),
    ...(main === 'participant' ? participantRest : []),
    flywaySql(catalog),
  ]
  // A partition of ours has the indexes of its parent; those of a default partition are its own.
  const own = [...stored, ...partitions.filter((relation) => isDefaultPartition(relation))]
  return { tables, indexes: own.flatMap(indexSql) }
}

/** What the migrations make besides tables, and the user that they insert. */
const participantRest = [
  'create sequence participant.participant_event_publisher_local_offsets minvalue 0 start with 0',
  `with admin as (
    insert into participant.lapi_users (user_id, created_at) values ('participant_admin', 0) returning internal_id)
   insert into participant.lapi_user_rights (user_internal_id, user_right, for_party, granted_at)
     select internal_id, 1, null, 0 from admin`,
  // Sequenced events are compressed before they are stored.
  'alter table participant.common_sequenced_events alter sequenced_event set storage external',
]

function tableSql(relation: Relation, major: number): string[] {
  const name = `${relation.schema}.${relation.name}`
  const lines = relation.columns.map((column) => columnSql(relation, column, major))
  if (relation.primaryKey.length > 0) lines.push(`primary key (${relation.primaryKey.join(', ')})`)
  const sequences = sequencesOf(relation, major)
  return [
    ...sequences.map(({ sequence, column }) => `create sequence ${sequence} as ${column.type}`),
    `create table ${name} (${lines.join(', ')})${relation.kind === 'partitioned' ? ` partition by range (${partitionKey(relation)})` : ''}`,
    ...sequences.map(({ sequence, column }) => `alter sequence ${sequence} owned by ${name}.${column.name}`),
  ]
}

/** The orderer's tables are cut by epoch, those of the update history by time. */
const partitionKey = (relation: Relation) =>
  relation.columns.some(({ name }) => name === 'epoch_number') ? 'epoch_number' : 'record_time'

const isDefaultPartition = (relation: Relation) => relation.name.endsWith('_legacy')

const epochsPerPartition = 1000

function partitionSql(relation: Relation, major: number): string[] {
  const name = `${relation.schema}.${relation.name}`
  if (isDefaultPartition(relation)) {
    // The table from before the partitioning, with the primary key that the new parent does not have.
    const parent = name.replace(/_legacy$/, '')
    return [
      `create table ${name} partition of ${parent} default`,
      ...(major < 17 ? [`alter table ${name} alter row_id drop default`] : []),
      ...(relation.primaryKey.length > 0
        ? [`alter table ${name} add primary key (${relation.primaryKey.join(', ')})`]
        : []),
    ]
  }
  const [, parent = '', number = '0'] = /^(.*)_p(\d+)$/.exec(name) ?? []
  const first = Number(number) * epochsPerPartition
  return [
    `create table ${name} partition of ${parent} for values from (${first === 0 ? -1 : first}) to (${first + epochsPerPartition})`,
  ]
}

/** Unique indexes that a foreign key needs are made with the tables. */
function uniqueTargets(catalog: Catalog, relation: Relation): string[] {
  const wanted = [...catalog.relations.values()]
    .flatMap(({ references }) => references)
    .filter(({ table }) => table === `${relation.schema}.${relation.name}`)
    .map(({ columns }) => columns.length)
    .filter((length) => length !== relation.primaryKey.length)
  if (wanted.length === 0) return []
  return indexSql(relation).filter((_, at) => {
    const index = relation.indexes[at]
    return index?.unique === true && !index.partial && wanted.includes(index.columns.length)
  })
}
