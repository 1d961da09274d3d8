/**
 * What the two databases say about themselves, read by SQL in the snapshot that is dumped.
 *
 * Tables of the apps database: Splice `apps/common/src/main/resources/db/migration/canton-network/
 * postgres/stable/V001__create_schema.sql`. Tables of the participant database: Canton
 * `community/common/src/main/resources/db/migration/canton/postgres/stable/` (V1_1, V2_0). Column sets
 * move between Canton lines, so everything is detected first: what is absent is reported as missing.
 */
import type { Query } from '../postgres/postgres.ts'
import type { AppsFacts, Ingestion, LedgerUser, ParticipantFacts } from './splice.ts'

/** `PAR::identifier::namespace`; databases hold it with and without the prefix. */
export function normaliseParticipantId(text: string): string {
  return text.startsWith('PAR::') ? text : `PAR::${text}`
}

/** SQL for the number of a last-ingested offset: text of 18 hex digits, a version byte and an int64. */
const offsetSql = (column: string) =>
  `CASE WHEN coalesce(${column}, '') = '' THEN 0 ELSE ('x' || substr(${column}, 3))::bit(64)::bigint END`

/** Collects facts and remembers why one could not be read. */
class Reader {
  readonly missing: Record<string, string> = {}
  readonly #query: Query
  readonly #columns: ReadonlyMap<string, ReadonlySet<string>>

  private constructor(query: Query, columns: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#query = query
    this.#columns = columns
  }

  static async of(query: Query): Promise<Reader> {
    const columns = new Map<string, Set<string>>()
    const found = await query.rows<{ name: string; columns: string[] }>(
      `SELECT n.nspname || '.' || c.relname AS name, array_agg(a.attname::text) AS columns
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
       WHERE c.relkind IN ('r', 'p', 'v') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
       GROUP BY 1`,
    )
    for (const table of found) columns.set(table.name, new Set(table.columns))
    return new Reader(query, columns)
  }

  /** The schemas that hold a table of this name. */
  schemasWith(table: string): string[] {
    return [...this.#columns.keys()]
      .filter((name) => name.endsWith(`.${table}`))
      .map((name) => name.slice(0, -table.length - 1))
  }

  has(table: string, ...columns: string[]): boolean {
    const present = this.#columns.get(table)
    return present !== undefined && columns.every((column) => present.has(column))
  }

  /** Reads a fact from a table, or remembers what was absent. A query that fails is a missing fact too. */
  async read<Row, Fact>(
    fact: string,
    needs: { table: string; columns: readonly string[] },
    sql: string,
    take: (rows: Row[]) => Fact | undefined,
  ): Promise<Fact | undefined> {
    if (!this.has(needs.table, ...needs.columns)) {
      this.missing[fact] = `no ${needs.table}(${needs.columns.join(', ')})`
      return undefined
    }
    // A failing query would end the session's transaction: errors are kept inside a savepoint by the server
    // only, so queries here use nothing but columns that were seen to exist.
    const value = take(await this.#query.rows<Row>(sql))
    if (value === undefined) this.missing[fact] = `${needs.table} has no such row`
    return value
  }

  async schemaVersion(schema: string): Promise<string | undefined> {
    return await this.read<{ version: string | null }, string>(
      'schemaVersion',
      { table: `${schema}.flyway_schema_history`, columns: ['installed_rank', 'version', 'success'] },
      `SELECT version FROM ${schema}.flyway_schema_history WHERE success AND version IS NOT NULL
       ORDER BY installed_rank DESC LIMIT 1`,
      (rows) => rows[0]?.version ?? undefined,
    )
  }
}

/** Reads the apps database. Never throws for something absent: see `missing`. */
export async function readAppsFacts(query: Query): Promise<AppsFacts> {
  const reader = await Reader.of(query)
  const schema = reader.schemasWith('store_descriptors')[0] ?? 'validator'
  const descriptors = { table: `${schema}.store_descriptors`, columns: ['id', 'descriptor'] }
  const key = (name: string) => `descriptor->'key'->>'${name}'`
  const one = (column: string) => `SELECT ${column} AS value, count(*) FROM ${schema}.store_descriptors
     WHERE ${column} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`

  const ingestion = await readIngestion(reader, schema)
  const validatorParty = await reader.read<{ value: string }, string>(
    'validatorParty',
    descriptors,
    one(key('validatorParty')),
    (rows) => rows[0]?.value,
  )
  const dsoParty = await reader.read<{ value: string }, string>(
    'dsoParty',
    descriptors,
    one(key('dsoParty')),
    (rows) => rows[0]?.value,
  )
  const userParties = await reader.read<{ party: string }, string[]>(
    'userParties',
    descriptors,
    `SELECT DISTINCT ${key('endUserParty')} AS party FROM ${schema}.store_descriptors
     WHERE descriptor->>'name' = 'DbUserWalletStore' AND ${key('endUserParty')} IS NOT NULL ORDER BY 1`,
    (rows) => rows.map((row) => row.party),
  )
  const schemaVersion = await reader.schemaVersion(schema)
  return {
    ...(ingestion && { ingestion }),
    ...(validatorParty && { validatorParty }),
    ...(dsoParty && { dsoParty }),
    ...(userParties && { userParties }),
    ...(schemaVersion && { schemaVersion }),
    missing: reader.missing,
  }
}

async function readIngestion(reader: Reader, schema: string): Promise<Ingestion[] | undefined> {
  if (!reader.has(`${schema}.store_descriptors`, 'id', 'descriptor')) {
    reader.missing['ingestion'] = `no ${schema}.store_descriptors(id, descriptor)`
    return undefined
  }
  const stores = `SELECT d.descriptor->>'participant' AS participant, o.migration_id AS migration,
       ${offsetSql('o.last_ingested_offset')} AS ingested, d.descriptor->>'name' = 'DbValidatorStore' AS resumes
     FROM ${schema}.store_last_ingested_offsets o JOIN ${schema}.store_descriptors d ON d.id = o.store_id`
  const history =
    reader.has(`${schema}.update_history_descriptors`, 'id', 'participant_id') &&
    reader.has(
      `${schema}.update_history_last_ingested_offsets`,
      'history_id',
      'migration_id',
      'last_ingested_offset',
    )
      ? ` UNION ALL SELECT h.participant_id, o.migration_id, ${offsetSql('o.last_ingested_offset')}, false
          FROM ${schema}.update_history_last_ingested_offsets o
          JOIN ${schema}.update_history_descriptors h ON h.id = o.history_id`
      : ''
  return await reader.read<
    { participant: string; migration: number; highest: number; resume: number | null },
    Ingestion[]
  >(
    'ingestion',
    {
      table: `${schema}.store_last_ingested_offsets`,
      columns: ['store_id', 'migration_id', 'last_ingested_offset'],
    },
    `SELECT regexp_replace(participant, '^PAR::', '') AS participant, migration, max(ingested) AS highest,
            max(ingested) FILTER (WHERE resumes) AS resume
     FROM (${stores}${history}) AS offsets WHERE participant IS NOT NULL GROUP BY 1, 2 ORDER BY 2, 1`,
    (rows) =>
      rows.length === 0
        ? undefined
        : rows.map((row) => ({
            participantId: normaliseParticipantId(row.participant),
            migrationId: row.migration,
            highestOffset: row.highest,
            ...(row.resume !== null && { resumeOffset: row.resume }),
          })),
  )
}

/** Ledger user rights by number (Canton `user_management_service.proto`). */
const rightNames: Readonly<Record<number, string>> = {
  1: 'participantAdmin',
  2: 'canActAs',
  3: 'canReadAs',
  4: 'identityProviderAdmin',
  5: 'canReadAsAnyParty',
}

/** Reads the participant database. Never throws for something absent: see `missing`. */
export async function readParticipantFacts(query: Query): Promise<ParticipantFacts> {
  const reader = await Reader.of(query)
  const schema =
    reader.schemasWith('common_node_id')[0] ?? reader.schemasWith('lapi_parameters')[0] ?? 'participant'
  const participantId = await reader.read<{ identifier: string; namespace: string }, string>(
    'participantId',
    { table: `${schema}.common_node_id`, columns: ['identifier', 'namespace'] },
    `SELECT identifier, namespace FROM ${schema}.common_node_id`,
    // More than one row is not a node: leave it unknown rather than pick one.
    (rows) => (rows.length === 1 && rows[0] ? `PAR::${rows[0].identifier}::${rows[0].namespace}` : undefined),
  )
  const ledgerEnd = await reader.read<{ value: number | null }, number>(
    'ledgerEnd',
    { table: `${schema}.lapi_parameters`, columns: ['ledger_end'] },
    `SELECT ledger_end AS value FROM ${schema}.lapi_parameters`,
    // NULL is the participant's begin.
    (rows) => (rows[0] === undefined ? undefined : (rows[0].value ?? 0)),
  )
  const prunedUpTo = await reader.read<{ value: number | null }, number>(
    'prunedUpTo',
    { table: `${schema}.lapi_parameters`, columns: ['participant_pruned_up_to_inclusive'] },
    `SELECT participant_pruned_up_to_inclusive AS value FROM ${schema}.lapi_parameters`,
    (rows) => (rows[0] === undefined ? undefined : (rows[0].value ?? 0)),
  )
  const dataTime = await reader.read<{ micros: number | null }, string>(
    'dataTime',
    { table: `${schema}.common_sequenced_events`, columns: ['ts'] },
    `SELECT max(ts) AS micros FROM ${schema}.common_sequenced_events`,
    (rows) => (rows[0]?.micros == null ? undefined : new Date(rows[0].micros / 1000).toISOString()),
  )
  const synchronizerIds = await reader.read<{ id: string }, string[]>(
    'synchronizerIds',
    { table: `${schema}.par_synchronizers`, columns: ['synchronizer_id'] },
    `SELECT DISTINCT synchronizer_id::text AS id FROM ${schema}.par_synchronizers ORDER BY 1`,
    (rows) => rows.map((row) => row.id),
  )
  const users = await readUsers(reader, schema)
  const keys = await readKeys(reader, schema)
  const schemaVersion = await reader.schemaVersion(schema)
  return {
    ...(participantId && { participantId }),
    ...(ledgerEnd !== undefined && { ledgerEnd }),
    ...(prunedUpTo !== undefined && { prunedUpTo }),
    ...(dataTime && { dataTime }),
    ...(synchronizerIds && { synchronizerIds }),
    ...(schemaVersion && { schemaVersion }),
    ...(users && { users }),
    ...(keys && { keys }),
    missing: reader.missing,
  }
}

async function readUsers(reader: Reader, schema: string): Promise<LedgerUser[] | undefined> {
  const users = `${schema}.lapi_users`
  const rights = `${schema}.lapi_user_rights`
  if (
    !reader.has(rights, 'user_internal_id', 'user_right', 'for_party') ||
    !reader.has(users, 'internal_id')
  ) {
    reader.missing['users'] = `no ${rights}(user_internal_id, user_right, for_party) or ${users}(internal_id)`
    return undefined
  }
  type Row = {
    id: string
    party: string | null
    off: boolean
    rights: { right: number; party: string | null }[]
  }
  return await reader.read<Row, LedgerUser[]>(
    'users',
    { table: users, columns: ['user_id', 'primary_party', 'is_deactivated'] },
    `SELECT u.user_id AS id, u.primary_party AS party, coalesce(u.is_deactivated::text IN ('true', 't', '1'), false) AS off,
            coalesce(json_agg(json_build_object('right', r.user_right, 'party', r.for_party)
                     ORDER BY r.user_right, r.for_party) FILTER (WHERE r.user_right IS NOT NULL), '[]') AS rights
     FROM ${users} u LEFT JOIN ${rights} r ON r.user_internal_id = u.internal_id
     GROUP BY u.internal_id, u.user_id, u.primary_party, u.is_deactivated ORDER BY 1`,
    (rows) =>
      rows.map((row) => ({
        id: row.id,
        ...(row.party && { primaryParty: row.party }),
        ...(row.off && { deactivated: true }),
        rights: row.rights.map(({ right, party }) =>
          [rightNames[right] ?? `right ${right}`, party].filter(Boolean).join(' '),
        ),
      })),
  )
}

async function readKeys(reader: Reader, schema: string): Promise<ParticipantFacts['keys']> {
  const kms = reader.has(`${schema}.common_kms_metadata_store`)
    ? await reader.read<{ count: number }, number>(
        'keys',
        { table: `${schema}.common_kms_metadata_store`, columns: [] },
        `SELECT count(*) AS count FROM ${schema}.common_kms_metadata_store`,
        (rows) => rows[0]?.count,
      )
    : 0
  if (kms) return 'kms'
  return await reader.read<{ total: number; wrapped: number }, 'plain' | 'wrapped'>(
    'keys',
    { table: `${schema}.common_crypto_private_keys`, columns: ['wrapper_key_id'] },
    `SELECT count(*) AS total, count(wrapper_key_id) AS wrapped FROM ${schema}.common_crypto_private_keys`,
    (rows) => (rows[0] && rows[0].total > 0 ? (rows[0].wrapped > 0 ? 'wrapped' : 'plain') : undefined),
  )
}
