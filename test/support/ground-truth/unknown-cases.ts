/** Nodes of which something cannot be known: the proof that needs it is not checked and says why, the others are drawn. */
import type { Verdict } from '../../../src/splice/splice.ts'
import {
  addMigration,
  any,
  type FactCase,
  hasTextOffsets,
  type ProofName,
  parameters,
  retype,
  storeOffset,
} from './fact-case.ts'
import { copiesOf } from './healthy-cases.ts'

type Verdicts = Partial<Record<ProofName, Verdict | readonly Verdict[]>>

const unknown = (...proofs: ProofName[]): Verdicts =>
  Object.fromEntries(proofs.map((proof) => [proof, 'not-checked']))

const offsets = ['order', 'not-pruned-past-app'] as const
const ofParticipant = [...offsets, 'same-node', 'keys-present', 'fresh-data'] as const

/** Offsets that are none. The column takes them after its type was changed where that is another. */
const notOffsets: readonly { type: string; value: string }[] = [
  { type: 'varchar', value: `'9900'` },
  { type: 'varchar', value: `'0x9e3'` },
  { type: 'varchar', value: `'000000000000000064ff'` },
  { type: 'varchar', value: `'01000000000000006f'` },
  { type: 'varchar', value: `'00000000000000zz64'` },
  { type: 'integer', value: '100' },
  { type: 'numeric', value: '100' },
  { type: 'jsonb', value: `'100'` },
  { type: 'timestamp', value: `'2026-01-01'` },
]

const oddOffsets: readonly FactCase[] = notOffsets.flatMap(({ type, value }) =>
  [
    { column: 'ledger_end', proofs: ['order'] as const },
    { column: 'participant_pruned_up_to_inclusive', proofs: ['not-pruned-past-app'] as const },
  ].map(
    ({ column, proofs }): FactCase => ({
      name: `${column} is the ${type} ${value}`,
      participant: (stage) =>
        hasTextOffsets(stage) && type === 'varchar'
          ? `update participant.lapi_parameters set ${column} = ${value}`
          : `${retype({ name: column, type }, `${value}::${type}`)};
             update participant.lapi_parameters set ${column} = ${value}::${type}`,
      verdicts: unknown(...proofs),
      says: { [proofs[0]]: /./ },
    }),
  ),
)

const oddStores: readonly FactCase[] = [`9900`, `0x9e3`, `01000000000000006f`, `00000000000000zz64`].map(
  (text) => ({
    name: `the offset of the validator store is ${text}`,
    apps: () => storeOffset(text, `d.descriptor->>'name' = 'DbValidatorStore'`),
    verdicts: unknown(...offsets),
  }),
)

interface Missing {
  readonly table: string
  readonly column: string
  readonly verdicts: Verdicts
}

const inParticipant: readonly Missing[] = [
  {
    table: 'common_node_id',
    column: 'namespace',
    verdicts: { ...unknown('same-node'), order: any, 'not-pruned-past-app': any, 'keys-present': any },
  },
  { table: 'lapi_parameters', column: 'ledger_end', verdicts: unknown('order') },
  { table: 'common_crypto_private_keys', column: 'key_id', verdicts: unknown('keys-present') },
  { table: 'common_sequenced_events', column: 'ts', verdicts: unknown('fresh-data') },
]

const inApps: readonly Missing[] = [
  {
    table: 'store_last_ingested_offsets',
    column: 'last_ingested_offset',
    verdicts: { ...unknown(...offsets), 'same-node': any },
  },
  {
    table: 'store_descriptors',
    column: 'descriptor',
    verdicts: unknown(...offsets, 'same-node'),
  },
]

/** The column, the table and the right to read it are taken away, one at a time. */
function withoutEach(schema: 'participant' | 'validator', missing: readonly Missing[]): FactCase[] {
  return missing.flatMap(({ table, column, verdicts }) => {
    const side = schema === 'participant' ? 'participant' : 'apps'
    const says = (text: string) =>
      Object.fromEntries(
        Object.entries(verdicts)
          .filter(([, verdict]) => verdict === 'not-checked')
          .map(([proof]) => [proof, new RegExp(text)]),
      )
    // Without its anchors a schema is not the node's any more, and nothing of it is known.
    const anchor = /^(common_node_id|lapi_parameters|store_descriptors)$/.test(table)
    const more =
      anchor && schema === 'participant' ? Object.fromEntries(ofParticipant.map((p) => [p, any])) : {}
    return [
      {
        name: `${schema}.${table} has no ${column}`,
        [side]: () => `alter table ${schema}.${table} rename ${column} to hidden`,
        verdicts,
        says: says(column),
      },
      {
        name: `there is no ${schema}.${table}`,
        [side]: () => `alter table ${schema}.${table} rename to hidden`,
        verdicts: { ...more, ...verdicts },
        says: says(table),
      },
      {
        name: `${schema}.${table} may not be read`,
        [side]: () => `create role facts_reader;
          grant usage on schema ${schema} to facts_reader; grant select on all tables in schema ${schema} to facts_reader;
          revoke select on ${schema}.${table} from facts_reader; set local role facts_reader`,
        verdicts: table === 'lapi_parameters' ? { ...verdicts, ...unknown(...offsets) } : verdicts,
        says: says(table),
      },
    ]
  })
}

export const unknownCases: readonly FactCase[] = [
  ...oddOffsets,
  ...oddStores,
  ...withoutEach('participant', inParticipant),
  ...withoutEach('validator', inApps),
  {
    name: 'two schemas could be the participant',
    participant: () => copiesOf('participant', 'common_node_id', 'lapi_parameters', 'flyway_schema_history'),
    verdicts: unknown(...ofParticipant),
    says: Object.fromEntries(ofParticipant.map((proof) => [proof, /(?=.*\baaa\b)(?=.*\bparticipant\b)/])),
  },
  {
    name: 'two schemas could be the app',
    apps: () =>
      copiesOf('validator', 'store_descriptors', 'store_last_ingested_offsets', 'flyway_schema_history'),
    verdicts: unknown(...offsets, 'same-node'),
    says: Object.fromEntries(
      [...offsets, 'same-node'].map((proof) => [proof, /(?=.*\baaa\b)(?=.*\bvalidator\b)/]),
    ),
  },
  {
    name: 'two rows say who the node is',
    participant: () =>
      `insert into participant.common_node_id select 'somebody-else', namespace from participant.common_node_id`,
    verdicts: { ...unknown('same-node'), order: any, 'not-pruned-past-app': any, 'keys-present': any },
  },
  {
    name: 'two rows say where the ledger ends',
    participant: () => 'insert into participant.lapi_parameters select * from participant.lapi_parameters',
    verdicts: unknown(...offsets),
  },
  {
    name: 'the store in use starts from the active contracts',
    participant: (stage) => parameters(stage, { participant_pruned_up_to_inclusive: 50 }),
    apps: () => storeOffset(null, `d.descriptor->>'name' = 'DbValidatorStore'`),
    verdicts: unknown(...offsets),
  },
  {
    name: 'no offset was ever ingested',
    apps: () => storeOffset(null),
    verdicts: { ...unknown(...offsets), 'same-node': ['pass', 'not-checked'] },
  },
  {
    name: 'two migrations, and nothing says which is current',
    apps: () => addMigration(1, 20),
    verdicts: { ...unknown(...offsets), 'same-node': ['pass', 'not-checked'] },
    says: { order: /migration/ },
  },
  {
    name: 'no sequenced event was ever seen',
    participant: () => 'delete from participant.common_sequenced_events',
    verdicts: unknown('fresh-data'),
  },
]
