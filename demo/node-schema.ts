/** Creates a node's two databases and their tables, as the app and the participant do at their start. */
import type { ClientBase } from 'pg'
import pg from 'pg'
import { type AppsCatalog, type Catalog, loadCatalog, type ParticipantCatalog } from './catalog.ts'
import { newestPair } from './catalog-pairs.ts'
import { schemaSql } from './catalog-schema.ts'
import { catalogOfChecksum } from './flyway-history.ts'

/** Anything that says where its databases are: the embedded server, or a container's address. */
export interface Server {
  url(database: string): string
}

/** Text of a ledger offset in the apps database: version byte `00`, then 8 bytes big-endian, in hex. */
export function hexOffset(offset: number): string {
  return offset.toString(16).padStart(18, '0')
}

/** The reverse of `hexOffset`; empty or null means the beginning. */
export function offsetFromHex(text: string | null): number {
  return text === null || text === '' ? 0 : Number.parseInt(text.slice(2), 16)
}

export interface SchemaOptions {
  /** False: without secondary indexes, so that bulk goes in before them; a later call makes them. */
  readonly indexes?: boolean
}

/**
 * Creates the tables of the apps database where they are missing, as the app does at its start.
 * @returns the catalog that the database follows: an existing one keeps its own.
 */
export function ensureAppsSchema(
  client: ClientBase,
  options: SchemaOptions & { catalog?: AppsCatalog } = {},
): Promise<Catalog> {
  return ensure(client, 'validator', loadCatalog(options.catalog ?? newestPair.apps), options)
}

/** Creates the tables of the participant database where they are missing, as the participant does. */
export function ensureParticipantSchema(
  client: ClientBase,
  options: SchemaOptions & { catalog?: ParticipantCatalog } = {},
): Promise<Catalog> {
  return ensure(client, 'participant', loadCatalog(options.catalog ?? newestPair.participant), options)
}

/** The catalog that a database follows. Throws for one that is not of this stand-in. */
export async function catalogOf(client: ClientBase, schema: 'participant' | 'validator'): Promise<Catalog> {
  const found = await client.query(
    `select checksum from ${schema}.flyway_schema_history order by installed_rank desc limit 1`,
  )
  const name = catalogOfChecksum(found.rows[0]?.checksum)
  if (name === undefined) throw new Error(`the schema ${schema} was not made by this stand-in`)
  return loadCatalog(name)
}

async function ensure(
  client: ClientBase,
  schema: 'participant' | 'validator',
  wanted: Catalog,
  options: SchemaOptions,
): Promise<Catalog> {
  await client.query('begin')
  try {
    // The app and the participant may both come up on an empty database at once.
    await client.query(`select pg_advisory_xact_lock(hashtext('demo node schema'))`)
    const found = await client.query(
      `select to_regclass($1) is not null as present, current_setting('server_version_num')::int / 10000 as major`,
      [`${schema}.flyway_schema_history`],
    )
    const { present, major } = found.rows[0]
    const catalog = present ? await catalogOf(client, schema) : wanted
    const { tables, indexes } = schemaSql(catalog, major)
    if (!present) await client.query(tables.join(';\n'))
    if (options.indexes !== false) await createMissing(client, indexes)
    await client.query('commit')
    return catalog
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** Some hundred notices that an index exists are not asked for: only what is missing is created. */
async function createMissing(client: ClientBase, indexes: readonly string[]): Promise<void> {
  const found = await client.query(`select relname from pg_class where relkind in ('i', 'I')`)
  const present = new Set(found.rows.map((row) => row.relname))
  const missing = indexes.filter((sql) => !present.has(/if not exists "([^"]+)"/.exec(sql)?.[1]))
  if (missing.length > 0) await client.query(missing.join(';\n'))
}

/** Runs `work` with a connection to one database. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url })
  // A server that goes away is reported by the query under way; without a listener it would end the process.
  client.on('error', () => {})
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => {})
  }
}

/** Creates databases that do not exist yet. */
export async function ensureDatabases(server: Server, names: readonly string[]): Promise<void> {
  await withClient(server.url('postgres'), async (client) => {
    for (const name of names) {
      const found = await client.query('select 1 from pg_database where datname = $1', [name])
      if (found.rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
    }
  })
}
