/**
 * What the validator app does with an identities dump at its first start, as far as a stand-in can: it reads the file
 * at its mount, says whose it is and its digest, and makes the participant the new one with the old keys. What the
 * real app does from there on (move the parties, import their contracts from Scan) is not played.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ClientBase } from 'pg'
import { type IdentitiesDump, importIdentity, type NodeId } from './node-identity.ts'

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
  const node = await importIdentity(participant, dump, identifier)
  log(`Initialised participant ${node.identifier}::${node.namespace} from the dump`)
  return node
}
