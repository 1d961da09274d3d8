/** Nodes on which a proof must fail, and no other may be taken along. */
import {
  addMigration,
  addSecondSynchronizer,
  addStore,
  ageEvents,
  any,
  type FactCase,
  hasTextOffsets,
  notPass,
  parameters,
  secondSynchronizer,
  storeOffset,
} from './fact-case.ts'

const somebody = `PAR::somebody-else::1220${'0a'.repeat(32)}`
const foreign = `1220${'fe'.repeat(32)}`
const validatorStore = `d.descriptor->>'name' = 'DbValidatorStore'`
const pruned = 'participant_pruned_up_to_inclusive'

export const failingCases: readonly FactCase[] = [
  {
    name: 'the participant is older than the app',
    participant: (stage) => parameters(stage, { ledger_end: stage.node.ledgerEnd - 10 }),
    verdicts: { order: 'fail' },
  },
  {
    name: 'the store of one user is ahead of the participant',
    apps: ({ node }) => storeOffset(node.ledgerEnd + 1, `d.descriptor->'key'->>'endUserParty' like 'alice%'`),
    verdicts: { order: 'fail' },
  },
  {
    name: 'the participant is at its beginning, the app is not',
    applies: (stage) => !hasTextOffsets(stage),
    participant: () => 'update participant.lapi_parameters set ledger_end = null',
    verdicts: { order: 'fail' },
  },
  {
    name: 'the participant was pruned past the app',
    participant: (stage) => parameters(stage, { [pruned]: stage.node.ledgerEnd - 5 }),
    apps: ({ node }) => storeOffset(node.ledgerEnd - 10),
    verdicts: { 'not-pruned-past-app': 'fail' },
  },
  {
    name: 'the newest version of the validator store is behind what was pruned',
    participant: (stage) => parameters(stage, { [pruned]: 50 }),
    apps: (stage) => addStore(stage, { version: 3 }, 7),
    verdicts: { 'not-pruned-past-app': 'fail' },
  },
  {
    name: 'the newest user version of the validator store is behind what was pruned',
    participant: (stage) => parameters(stage, { [pruned]: 50 }),
    apps: (stage) => addStore(stage, { userVersion: 3 }, 7),
    verdicts: { 'not-pruned-past-app': 'fail' },
  },
  {
    name: 'the store of the app starts behind what was pruned',
    participant: (stage) => parameters(stage, { [pruned]: 50 }),
    apps: () => storeOffset('', validatorStore),
    verdicts: { 'not-pruned-past-app': 'fail' },
  },
  {
    name: 'the databases are of two nodes',
    participant: () =>
      `update participant.common_node_id set identifier = 'somebody-else';
       update participant.lapi_parameters set participant_id = 'somebody-else' || substr(participant_id, strpos(participant_id, '::'))`,
    verdicts: { 'same-node': 'fail', order: notPass, 'not-pruned-past-app': notPass },
  },
  {
    name: 'the identities are of another node',
    context: () => ({ identitiesId: somebody }),
    verdicts: { 'same-node': 'fail' },
  },
  {
    name: 'another participant is expected',
    context: () => ({ expectedId: somebody }),
    verdicts: { 'same-node': 'fail' },
  },
  {
    name: 'no keys and no KMS',
    participant: () => 'delete from participant.common_crypto_private_keys',
    verdicts: { 'keys-present': 'fail' },
  },
  {
    name: 'the keys are those of another namespace',
    participant: () =>
      `update participant.common_crypto_private_keys set key_id = '${foreign}' where name = 'namespace'`,
    verdicts: { 'keys-present': 'fail' },
  },
  {
    name: 'the KMS has the keys of another namespace',
    participant: () =>
      `insert into participant.common_kms_metadata_store (fingerprint, kms_key_id, purpose)
         select case name when 'namespace' then '${foreign}' else key_id end, 'key-' || name, purpose
         from participant.common_crypto_private_keys;
       delete from participant.common_crypto_private_keys`,
    verdicts: { 'keys-present': 'fail' },
  },
  {
    name: 'the KMS has one key of another node, and there is no other',
    participant: () =>
      `insert into participant.common_kms_metadata_store (fingerprint, kms_key_id, purpose) values ('${foreign}', 'k', 0);
       delete from participant.common_crypto_private_keys`,
    verdicts: { 'keys-present': 'fail' },
  },
  {
    name: 'no key to decrypt with',
    participant: () => 'delete from participant.common_crypto_private_keys where purpose = 1',
    verdicts: { 'keys-present': 'fail' },
  },
  {
    name: 'no key to sign with',
    participant: () => 'delete from participant.common_crypto_private_keys where purpose = 0',
    verdicts: { 'keys-present': 'fail' },
  },
  {
    name: 'the newest event is old',
    participant: () => ageEvents(300),
    verdicts: { 'fresh-data': 'fail' },
  },
  {
    name: 'one of two synchronizers stands still',
    participant: (stage) => addSecondSynchronizer(stage, 300, 'A'),
    verdicts: { 'fresh-data': 'fail' },
    says: { 'fresh-data': new RegExp(secondSynchronizer.id.slice(0, 16)) },
  },
  {
    name: 'the synchronizer in use stands still, and one that was left has new events',
    participant: (stage) => `${ageEvents(300)}; ${addSecondSynchronizer(stage, 0, 'I')}`,
    verdicts: { 'fresh-data': 'fail' },
  },
  {
    name: 'the current migration is ahead, an earlier one is not',
    apps: ({ node }) => addMigration(1, node.ledgerEnd + 5),
    context: () => ({ migrationId: 1 }),
    verdicts: { order: 'fail' },
  },
  {
    name: 'the app is at a later migration than the participant',
    apps: () => 'update validator.store_last_ingested_offsets set migration_id = 4',
    context: () => ({ migrationId: 3 }),
    verdicts: { order: notPass, 'not-pruned-past-app': notPass, 'same-node': any },
  },
]
