/**
 * What the real migrations make of a database: catalogs read from servers on which they ran, kept in `schemas/`.
 *
 * A file holds one relation a line. A column is `name`, a mark and its type: no mark is NOT NULL, `?` nullable, `=` with
 * a default, `?=` both, `#` an identity, `*` generated. A column of a view has a type only where it is another than in
 * the table of the same name. What a catalog does not say (defaults, predicates, bodies) is in `catalog-*.ts`.
 */
import { readFileSync } from 'node:fs'

/** Where the files are; images of the test bed take the folder along by this line. */
const schemas = new URL('./schemas/', import.meta.url)

export const participantCatalogs = [
  'canton-release-line-3.0',
  'splice-0.2.0-participant',
  'canton-release-line-3.2',
  'splice-0.3.7-participant',
  'splice-0.4.0-participant',
  'splice-0.4.15-participant',
  'canton-release-line-3.3',
  'canton-v3.4.0',
  'canton-v3.4.11',
  'canton-v3.5.1',
  'canton-v3.5.10',
  'canton-main',
] as const

export const appsCatalogs = [
  'splice-0.2.0-apps',
  'splice-0.3.7-apps',
  'splice-0.4.0-apps',
  'splice-0.4.15-apps',
  'splice-newest-apps',
] as const

export type ParticipantCatalog = (typeof participantCatalogs)[number]
export type AppsCatalog = (typeof appsCatalogs)[number]
export type CatalogName = ParticipantCatalog | AppsCatalog

export interface Column {
  readonly name: string
  readonly type: string
  readonly nullable: boolean
  readonly filled?: 'default' | 'identity' | 'generated'
}

export interface Index {
  readonly columns: readonly string[]
  readonly method: 'btree' | 'hash' | 'brin'
  readonly unique: boolean
  readonly partial: boolean
}

export interface Relation {
  readonly schema: string
  readonly name: string
  readonly kind: 'table' | 'view' | 'partitioned' | 'table partition'
  readonly columns: readonly Column[]
  readonly primaryKey: readonly string[]
  readonly indexes: readonly Index[]
  /** Columns here, and the `schema.table` that they refer to. */
  readonly references: readonly { readonly columns: readonly string[]; readonly table: string }[]
}

export interface Catalog {
  readonly name: CatalogName
  /** What it was read from. */
  readonly source: string
  /** The last migration as Flyway writes it: `6.3`, `078`. */
  readonly lastMigration: string
  /** `pgcrypto in extensions`. */
  readonly extensions: readonly string[]
  /** With their argument types: `debug.canton_timestamp(bigint)`. */
  readonly functions: readonly string[]
  /** By `schema.name`. */
  readonly relations: ReadonlyMap<string, Relation>
}

interface StoredRelation {
  readonly kind?: Relation['kind']
  readonly columns: readonly string[]
  readonly primaryKey?: readonly string[]
  readonly indexes?: readonly string[]
  readonly references?: readonly string[]
}

const loaded = new Map<CatalogName, Catalog>()

/** One of the catalogs, read once. */
export function loadCatalog(name: CatalogName): Catalog {
  const known = loaded.get(name)
  if (known !== undefined) return known
  const stored = JSON.parse(readFileSync(new URL(`${name}.json`, schemas), 'utf8')) as {
    source: string
    lastMigration: string
    extensions?: string[]
    functions?: string[]
    relations: Record<string, StoredRelation>
  }
  const catalog: Catalog = {
    name,
    source: stored.source,
    lastMigration: stored.lastMigration,
    extensions: stored.extensions ?? [],
    functions: stored.functions ?? [],
    relations: new Map(
      Object.entries(stored.relations).map(([key, relation]) => [
        key,
        readRelation(key, relation, stored.relations),
      ]),
    ),
  }
  loaded.set(name, catalog)
  return catalog
}

/** A relation that must be there. Throws for one that the catalog does not have. */
export function relationOf(catalog: Catalog, key: string): Relation {
  const relation = catalog.relations.get(key)
  if (relation === undefined) throw new Error(`${catalog.name} has no ${key}`)
  return relation
}

/** The column, or undefined where the line does not have it (or not the table). */
export function columnOf(catalog: Catalog, key: string, column: string): Column | undefined {
  return catalog.relations.get(key)?.columns.find(({ name }) => name === column)
}

function readRelation(
  key: string,
  stored: StoredRelation,
  all: Readonly<Record<string, StoredRelation>>,
): Relation {
  const [schema = '', name = ''] = key.split('.')
  const kind = stored.kind ?? 'table'
  const under =
    kind === 'view' ? (all[`participant.${name}`]?.columns ?? []).map((text) => readColumn(text)) : []
  return {
    schema,
    name,
    kind,
    columns: stored.columns.map((text) =>
      kind === 'view' ? readViewColumn(key, text, under) : readColumn(text),
    ),
    primaryKey: stored.primaryKey ?? [],
    indexes: (stored.indexes ?? []).map(readIndex),
    references: (stored.references ?? []).map((text) => {
      const [columns = '', table = ''] = text.split(': ')
      return { columns: columns.split(', '), table }
    }),
  }
}

const marks: Readonly<Record<string, Partial<Column>>> = {
  '': {},
  '?': { nullable: true },
  '=': { filled: 'default' },
  '?=': { nullable: true, filled: 'default' },
  '#': { filled: 'identity' },
  '*': { filled: 'generated' },
}

function readColumn(text: string): Column {
  const found = /^(\w+)([?=#*]*) (.+)$/.exec(text)
  const [, name, mark = '', type] = found ?? []
  if (name === undefined || type === undefined) throw new Error(`not a column: ${text}`)
  return { name, type, nullable: false, ...marks[mark] }
}

function readViewColumn(view: string, text: string, under: readonly Column[]): Column {
  const [, name = '', own] = /^(\w+)(?: (.+))?$/.exec(text) ?? []
  const type = own ?? under.find((column) => column.name === name)?.type
  if (type === undefined) throw new Error(`${view}.${name} has no type`)
  return { name, type, nullable: true }
}

function readIndex(text: string): Index {
  const [kind = '', columns = ''] = text.split(': ')
  const words = kind.split(' ')
  const method = words.find((word) => word === 'hash' || word === 'brin') ?? 'btree'
  return {
    columns: columns.split(', '),
    method: method as Index['method'],
    unique: words.includes('unique'),
    partial: words.includes('partial'),
  }
}
