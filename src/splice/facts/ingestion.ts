import { type Sql, sql } from '../../postgres/sql.ts'
import { printable } from '../../system/printable.ts'
import type { AppsFacts, Ingestion } from '../splice.ts'
import { offsetTypes, readOffset } from './offset.ts'
import { type FactReader, NotAFact } from './reader.ts'

/** The tables that are read here, but for the one that the schema is found by. */
export const ingestionTables = [
  'store_last_ingested_offsets',
  'update_history_descriptors',
  'update_history_last_ingested_offsets',
]

/** The store that the validator app resumes from. */
export const resumingStore = 'DbValidatorStore'

const textual = ['text', 'varchar']
const whole = ['int4', 'int8']

interface StoreRow {
  readonly name: string | null
  readonly version: string | null
  readonly userVersion: string | null
  readonly key: string | null
  readonly participant: string | null
  readonly party: string | null
  readonly migration: number | null
  readonly stored: string | null
}

/** `PAR::identifier::namespace`; databases hold it with and without the prefix. */
export function normaliseParticipantId(id: string): string {
  return printable(id.startsWith('PAR::') ? id : `PAR::${id}`)
}

/**
 * How far the validator app has read, by participant and migration id. An apps database keeps those of earlier ones.
 *
 * The descriptor of a store has a version of the program and one of the operator: with a higher one the app begins
 * anew in rows of its own and never looks at the old (Splice `StoreDescriptor`). Those in use count.
 */
export async function readIngestion(reader: FactReader): Promise<AppsFacts['ingestion']> {
  const offsets = 'store_last_ingested_offsets'
  const stores = await reader.read<StoreRow, StoreRow[]>(
    'ingestion',
    {
      store_descriptors: { id: whole, descriptor: ['jsonb'] },
      [offsets]: { store_id: whole, migration_id: whole, last_ingested_offset: offsetTypes },
    },
    () => sql`SELECT d.descriptor->>'name' AS name, d.descriptor->>'version' AS version,
        d.descriptor->>'userVersion' AS "userVersion", d.descriptor->>'key' AS key,
        d.descriptor->>'participant' AS participant,
        coalesce(d.descriptor->'key'->>'endUserParty', d.descriptor->>'party') AS party,
        o.migration_id AS migration, o.last_ingested_offset::text AS stored
      FROM ${reader.table('store_descriptors')} d JOIN ${reader.table(offsets)} o ON o.store_id = d.id`,
    (rows) => {
      if (rows.length === 0) throw new NotAFact(`${offsets} has no row`)
      return [...rows]
    },
  )
  if (stores === undefined) return undefined
  const history = await readHistory(reader)
  const type = reader.typeOf(offsets, 'last_ingested_offset')
  const historyType = reader.typeOf('update_history_last_ingested_offsets', 'last_ingested_offset')
  const groups = new Map<string, { participantId: string; migrationId: number; stores: StoreRow[] }>()
  for (const row of [...inUse(stores), ...history]) {
    if (row.participant === null || row.migration === null || !Number.isSafeInteger(row.migration)) continue
    const participantId = normaliseParticipantId(row.participant)
    const key = `${row.migration} ${participantId}`
    const group = groups.get(key) ?? { participantId, migrationId: row.migration, stores: [] }
    groups.set(key, group)
    group.stores.push(row)
  }
  return [...groups.values()]
    .map(({ participantId, migrationId, stores }) => ({
      participantId,
      migrationId,
      ...summed(stores, (row) => (row.name === historyName ? historyType : type)),
    }))
    .sort((a, b) => a.migrationId - b.migrationId || (a.participantId < b.participantId ? -1 : 1))
}

const historyName = 'update history'

/** Absent in old versions, and no longer written by new ones: what it says is never ahead of the stores. */
async function readHistory(reader: FactReader): Promise<StoreRow[]> {
  const descriptors = 'update_history_descriptors'
  const offsets = 'update_history_last_ingested_offsets'
  if (!reader.has(descriptors) || !reader.has(offsets)) return []
  const rows = await reader.read<Pick<StoreRow, 'participant' | 'migration' | 'stored'>, StoreRow[]>(
    'updateHistory',
    {
      [descriptors]: { id: whole, participant_id: textual },
      [offsets]: { history_id: whole, migration_id: whole, last_ingested_offset: offsetTypes },
    },
    (): Sql => sql`SELECT d.participant_id AS participant, o.migration_id AS migration,
        o.last_ingested_offset::text AS stored
      FROM ${reader.table(descriptors)} d JOIN ${reader.table(offsets)} o ON o.history_id = d.id`,
    (found) =>
      found.map((row) => ({
        ...row,
        name: historyName,
        version: null,
        userVersion: null,
        key: null,
        party: null,
      })),
  )
  return rows ?? []
}

/** Of the rows that differ in their versions alone, those with the highest. */
function inUse(rows: readonly StoreRow[]): StoreRow[] {
  const newest = new Map<string, StoreRow[]>()
  for (const row of rows) {
    const { name, key, party, participant } = row
    const store = JSON.stringify([name, key, party, participant])
    const [best] = newest.get(store) ?? []
    const order = best === undefined ? 1 : compareVersions(row, best)
    if (order > 0) newest.set(store, [row])
    else if (order === 0) newest.get(store)?.push(row)
  }
  return [...newest.values()].flat()
}

function compareVersions(a: StoreRow, b: StoreRow): number {
  return (
    versionNumber(a.version) - versionNumber(b.version) ||
    versionNumber(a.userVersion) - versionNumber(b.userVersion)
  )
}

function versionNumber(version: string | null): number {
  return version !== null && /^\d{1,9}$/.test(version) ? Number(version) : -1
}

function summed(
  rows: readonly StoreRow[],
  typeOf: (row: StoreRow) => string | undefined,
): Omit<Ingestion, 'participantId' | 'migrationId'> {
  const offsets: { row: StoreRow; offset: number }[] = []
  let unknown: string | undefined
  let begun = false
  for (const row of rows) {
    if (row.stored === null) continue
    begun = true
    try {
      offsets.push({ row, offset: readOffset(row.stored, typeOf(row)) })
    } catch (error) {
      if (!(error instanceof NotAFact)) throw error
      unknown ??= `${printable(row.name ?? 'a store')}: ${error.message}`
    }
  }
  const resuming = rows.filter((row) => row.name === resumingStore)
  const resumes = offsets.filter(({ row }) => row.name === resumingStore).map(({ offset }) => offset)
  if (resuming.length === 0) unknown ??= `it has no ${resumingStore}`
  else if (resuming.length > 1) unknown ??= `it has ${resuming.length} rows of ${resumingStore} in use`
  else if (resuming.some((row) => row.stored === null))
    unknown ??= `${resumingStore} has no offset yet: it begins with the contracts that are active`
  return {
    begun,
    ...(unknown === undefined
      ? {
          highestOffset: Math.max(...offsets.map(({ offset }) => offset)),
          ...(resumes[0] !== undefined && { resumeOffset: resumes[0] }),
        }
      : { unknown }),
    wallets: offsets.flatMap(({ row, offset }) =>
      row.name === 'DbUserWalletStore' && row.party !== null ? [{ party: printable(row.party), offset }] : [],
    ),
  }
}
