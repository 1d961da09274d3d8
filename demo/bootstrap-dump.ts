/**
 * What the validator app does with an identities dump at its first start, as far as a stand-in can: it reads the file
 * at its mount, says whose it is and its digest, and makes the participant the new one with the old keys. What the
 * real app does from there on (move the parties, import their contracts from Scan) is not played.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ClientBase } from 'pg'
import type { IdentitiesDump, NodeId } from './node-identity.ts'

/** The names of the setting in Splice's compose file and in its chart. */
const settings = [
  'ADDITIONAL_CONFIG_SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTITIES_DUMP_IMPORT',
  'ADDITIONAL_CONFIG_SPLICE_APP_SV_PARTICIPANT_IDENTITIES_DUMP_IMPORT',
]

/** Imports the dump that the environment names. Undefined without one: then the node gets new keys. */
export async function importBootstrapDump(
  participant: ClientBase,
  log: (line: string) => void,
): Promise<NodeId | undefined> {
  const config = settings.map((name) => process.env[name]).find((text) => text !== undefined && text !== '')
  if (config === undefined) return undefined
  const value = (key: string) => new RegExp(`\\b${key}\\s*=\\s*"([^"]+)"`).exec(config)?.[1]
  const file = value('file')
  const identifier = value('new-participant-identifier')
  if (file === undefined || identifier === undefined)
    throw new Error('participant-bootstrapping-dump has no file or identifier')
  const bytes = readFileSync(file)
  const dump = JSON.parse(bytes.toString('utf8')) as IdentitiesDump
  const digest = createHash('sha256').update(bytes).digest('hex')
  log(`Read participant bootstrapping dump of ${dump.id} from ${file}, sha256:${digest}`)
  const namespace = dump.id.split('::')[2] ?? ''
  await participant.query('begin')
  try {
    for (const key of dump.keys) {
      if (!('keyPair' in key)) continue
      const purpose = key.name === 'encryption' ? 1 : 0
      const id = key.name === 'namespace' ? namespace : `1220${sha256(`${key.name} ${key.keyPair}`)}`
      const bytesOf = Buffer.from(key.keyPair, 'base64')
      await participant.query(
        'insert into participant.common_crypto_private_keys values ($1, $2, $3, $4, $5)',
        [id, null, purpose, bytesOf, key.name],
      )
    }
    await participant.query(
      `insert into participant.common_topology_transactions
         (store_id, sequenced, transaction_type, namespace, identifier, instance)
       values ('Authorized', 0, 1, $1, $2, $3)`,
      [namespace, identifier, Buffer.from(dump.authorizedStoreSnapshot, 'base64')],
    )
    await participant.query('insert into participant.common_node_id values ($1, $2)', [identifier, namespace])
    await participant.query(
      'insert into participant.lapi_parameters (ledger_end, participant_id, ledger_end_sequential_id) values (null, $1, null)',
      [`${identifier}::${namespace}`],
    )
    await participant.query('commit')
  } catch (error) {
    await participant.query('rollback')
    throw error
  }
  log(`Initialised participant ${identifier}::${namespace} from the dump`)
  return { identifier, namespace, participantId: `PAR::${identifier}::${namespace}` }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
