/** Nodes on which every proof must pass, however odd they look. */
import {
  addMigration,
  addSecondSynchronizer,
  addStore,
  type FactCase,
  parameters,
  secondSynchronizer,
  storeOffset,
} from './fact-case.ts'

const toKms = `insert into participant.common_kms_metadata_store (fingerprint, kms_key_id, purpose)
  select key_id, 'projects/p/cryptoKeys/' || purpose, purpose from participant.common_crypto_private_keys;
  delete from participant.common_crypto_private_keys`

/** Views of the names of these tables, in a schema that comes first in every order but the right one. */
const viewsOf = (schema: string, ...tables: string[]) =>
  [
    'create schema aaa',
    ...tables.map((table) => `create view aaa.${table} as select * from ${schema}.${table}`),
  ].join(';\n')

/** Copies of tables without rows, in a schema of their own. */
export const copiesOf = (schema: string, ...tables: string[]) =>
  ['create schema aaa', ...tables.map((table) => `create table aaa.${table} (like ${schema}.${table})`)].join(
    ';\n',
  )

export const healthyCases: readonly FactCase[] = [
  { name: 'as seeded', verdicts: {} },
  {
    name: 'the app is a little behind',
    apps: ({ node }) => storeOffset(node.ledgerEnd - 10),
    verdicts: {},
  },
  {
    name: 'pruned up to what the app has read',
    participant: (stage) => parameters(stage, { participant_pruned_up_to_inclusive: 50 }),
    verdicts: {},
  },
  {
    name: 'identities and manifest name the same participant',
    context: ({ node }) => ({ identitiesId: node.participantId, expectedId: node.participantId }),
    verdicts: {},
  },
  { name: 'keys in a KMS', participant: () => toKms, verdicts: {} },
  {
    name: 'keys wrapped by a KMS',
    participant: () =>
      `update participant.common_crypto_private_keys set wrapper_key_id = 'arn:aws:kms:eu-central-1:1:key/w'`,
    verdicts: {},
  },
  {
    name: 'keys without names',
    participant: () => 'update participant.common_crypto_private_keys set name = null',
    verdicts: {},
  },
  {
    name: 'a key of another namespace beside the own ones',
    participant: () =>
      `insert into participant.common_crypto_private_keys (key_id, purpose, data, name)
       values ('1220${'ab'.repeat(32)}', 0, '\\x0a', 'signing-rotated-1')`,
    verdicts: {},
  },
  {
    name: 'views of all names in another schema',
    participant: () =>
      viewsOf('participant', 'common_node_id', 'lapi_parameters', 'flyway_schema_history', 'lapi_users'),
    apps: () => viewsOf('validator', 'store_descriptors', 'flyway_schema_history'),
    verdicts: {},
  },
  {
    name: 'tables of the names, without a history of migrations, in another schema',
    participant: () => copiesOf('participant', 'common_node_id', 'lapi_parameters'),
    apps: () => copiesOf('validator', 'store_descriptors', 'store_last_ingested_offsets'),
    verdicts: {},
  },
  {
    name: 'the schemas have other names',
    participant: () => 'alter schema participant rename to node_participant',
    apps: () => 'alter schema validator rename to node_apps',
    verdicts: {},
  },
  {
    name: 'stores of an earlier participant are ahead',
    apps: (stage) =>
      addStore(stage, { participant: `PAR::earlier::1220${'0e'.repeat(32)}` }, stage.node.ledgerEnd * 9),
    verdicts: {},
  },
  {
    name: 'the store of an offboarded user stays behind what was pruned',
    participant: (stage) => parameters(stage, { participant_pruned_up_to_inclusive: 50 }),
    apps: () => storeOffset(7, `d.descriptor->'key'->>'endUserParty' like 'alice%'`),
    verdicts: {},
  },
  {
    name: 'an older version of the validator store stays behind what was pruned',
    participant: (stage) => parameters(stage, { participant_pruned_up_to_inclusive: 50 }),
    apps: (stage) => addStore(stage, { version: 1 }, 7),
    verdicts: {},
  },
  {
    name: 'a store of an older user version stays behind what was pruned',
    participant: (stage) => parameters(stage, { participant_pruned_up_to_inclusive: 50 }),
    apps: (stage) =>
      `${storeOffset(7, `d.descriptor->>'name' = 'DbValidatorStore'`)};
       ${addStore(stage, { userVersion: 3 }, stage.node.ledgerEnd)}`,
    verdicts: {},
  },
  {
    name: 'an earlier migration was far ahead, and the current one is known',
    apps: ({ node }) =>
      `${addMigration(1, node.ledgerEnd)}; update validator.store_last_ingested_offsets
       set last_ingested_offset = '0000000000000fffff' where migration_id = 0`,
    context: () => ({ migrationId: 1 }),
    verdicts: {},
  },
  {
    name: 'a later migration failed, and the current one is known',
    apps: () => addMigration(1, null),
    context: () => ({ migrationId: 0 }),
    verdicts: {},
  },
  {
    name: 'a later migration failed',
    apps: () => addMigration(1, null),
    verdicts: {
      order: ['pass', 'not-checked'],
      'not-pruned-past-app': ['pass', 'not-checked'],
      'same-node': ['pass', 'not-checked'],
    },
  },
  {
    name: 'a synchronizer that was left has old events only',
    participant: (stage) => addSecondSynchronizer(stage, 600, 'I'),
    verdicts: {},
    says: { 'fresh-data': new RegExp(secondSynchronizer.id.slice(0, 16)) },
  },
  {
    name: 'two synchronizers with new events',
    participant: (stage) => addSecondSynchronizer(stage, 5, 'A'),
    verdicts: {},
  },
]
