/**
 * What the two databases say about themselves, read by SQL in the snapshot that is dumped.
 *
 * Tables of the apps database: Splice `apps/common/src/main/resources/db/migration/canton-network/
 * postgres/stable/`. Tables of the participant database: Canton `community/common/src/main/resources/db/migration/
 * canton/postgres/stable/`. They move between lines: catalogs of those that are known are in `demo/schemas`.
 */
import type { Query } from '../postgres/postgres.ts'
import { name, type Sql, sql, value } from '../postgres/sql.ts'
import { printable } from '../system/printable.ts'
import { ingestionTables, normaliseParticipantId, readIngestion } from './facts/ingestion.ts'
import { readKeys } from './facts/keys.ts'
import { offsetTypes, readOffset } from './facts/offset.ts'
import { FactReader, onlyRow, text } from './facts/reader.ts'
import { readNewestEvents, readSynchronizers, synchronizerTables } from './facts/synchronizers.ts'
import { readUsers } from './facts/users.ts'
import type { AppsFacts, ParticipantFacts } from './splice.ts'

const textual = ['varchar', 'text']

/**
 * Reads the apps database. What is absent or not what it should be is in `missing`, with the reason.
 * @throws only when the session is lost.
 */
export async function readAppsFacts(query: Query): Promise<AppsFacts> {
  const reader = await FactReader.of(query, {
    anchors: ['store_descriptors'],
    others: ingestionTables,
    wanted: query.schema,
  })
  const descriptors = { store_descriptors: { id: ['int4', 'int8'], descriptor: ['jsonb'] } }
  const table = () => reader.table('store_descriptors')
  /** A value of the descriptors' keys: stores of other parties may have one of another form. The most frequent counts. */
  const keyed = async (fact: string, key: string) =>
    await reader.read<{ value: string }, string>(
      fact,
      descriptors,
      (): Sql => sql`SELECT descriptor->'key'->>${value(key)} AS value FROM ${table()}
        WHERE descriptor->'key'->>${value(key)} IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
      ([row]) => text(row?.value, `no store has a ${key}`),
    )
  const ingestion = await readIngestion(reader)
  const validatorParty = await keyed('validatorParty', 'validatorParty')
  const dsoParty = await keyed('dsoParty', 'dsoParty')
  const userParties = await reader.read<{ party: string }, string[]>(
    'userParties',
    descriptors,
    () => sql`SELECT DISTINCT descriptor->'key'->>'endUserParty' AS party FROM ${table()}
      WHERE descriptor->>'name' = 'DbUserWalletStore' AND descriptor->'key'->>'endUserParty' IS NOT NULL ORDER BY 1`,
    (rows) => rows.map((row) => printable(row.party)),
  )
  const schemaVersion = await reader.schemaVersion()
  return {
    ...(ingestion && { ingestion }),
    ...(validatorParty && { validatorParty }),
    ...(dsoParty && { dsoParty }),
    ...(userParties && { userParties }),
    ...(schemaVersion && { schemaVersion }),
    missing: reader.missing,
  }
}

/**
 * Reads the participant database. What is absent or not what it should be is in `missing`, with the reason.
 * @throws only when the session is lost.
 */
export async function readParticipantFacts(query: Query): Promise<ParticipantFacts> {
  const reader = await FactReader.of(query, {
    anchors: ['common_node_id', 'lapi_parameters'],
    others: [
      ...synchronizerTables,
      'common_crypto_private_keys',
      'common_kms_metadata_store',
      'lapi_users',
      'lapi_user_rights',
    ],
    wanted: query.schema,
  })
  const node = await reader.read<{ identifier: string; namespace: string }, NodeId>(
    'participantId',
    { common_node_id: { identifier: textual, namespace: textual } },
    () => sql`SELECT identifier, namespace FROM ${reader.table('common_node_id')}`,
    (rows) => {
      const row = onlyRow(rows, 'common_node_id')
      const namespace = text(row.namespace, 'the node has no namespace')
      const identifier = text(row.identifier, 'the node has no identifier')
      return { id: normaliseParticipantId(`${identifier}::${namespace}`), namespace }
    },
  )
  const parameters = 'lapi_parameters'
  const offset = async (fact: string, column: string) =>
    await reader.read<{ stored: string | null }, number>(
      fact,
      { [parameters]: { [column]: offsetTypes } },
      (): Sql => sql`SELECT ${name(column)}::text AS stored FROM ${reader.table(parameters)}`,
      // NULL is the participant's beginning, and that nothing was ever pruned.
      (rows) => {
        const { stored } = onlyRow(rows, parameters)
        return stored === null ? 0 : readOffset(stored, reader.typeOf(parameters, column))
      },
    )
  const ledgerEnd = await offset('ledgerEnd', 'ledger_end')
  const prunedUpTo = await offset('prunedUpTo', 'participant_pruned_up_to_inclusive')
  const ledgerParticipantId = await reader.read<{ id: string }, string>(
    'ledgerParticipantId',
    { [parameters]: { participant_id: textual } },
    () => sql`SELECT participant_id AS id FROM ${reader.table(parameters)}`,
    (rows) => normaliseParticipantId(text(onlyRow(rows, parameters).id, 'the ledger names no participant')),
  )
  const registered = await readSynchronizers(reader)
  const synchronizers = await readNewestEvents(reader, registered)
  const dataTime = oldestOfConnected(reader, synchronizers)
  const users = await readUsers(reader)
  const keys = await readKeys(reader, node?.namespace)
  const schemaVersion = await reader.schemaVersion()
  return {
    ...(node && { participantId: node.id }),
    ...(ledgerParticipantId && { ledgerParticipantId }),
    ...(ledgerEnd !== undefined && { ledgerEnd }),
    ...(prunedUpTo !== undefined && { prunedUpTo }),
    ...(dataTime && { dataTime }),
    ...(synchronizers && { synchronizers }),
    ...(registered && { synchronizerIds: registered.map(({ id }) => id) }),
    ...(schemaVersion && { schemaVersion }),
    ...(users && { users }),
    ...(keys && { keys }),
    missing: reader.missing,
  }
}

interface NodeId {
  readonly id: string
  readonly namespace: string
}

/** The age of the data is that of the synchronizer that is furthest behind, among those that are connected. */
function oldestOfConnected(
  reader: FactReader,
  synchronizers: ParticipantFacts['synchronizers'],
): string | undefined {
  if (synchronizers === undefined) return undefined
  const times = synchronizers.flatMap(({ connected, newestEvent }) =>
    connected && newestEvent !== undefined ? [newestEvent] : [],
  )
  const [oldest] = times.sort()
  if (oldest === undefined) reader.missing['dataTime'] = 'no synchronizer that is connected has an event'
  return oldest
}
