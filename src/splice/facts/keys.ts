import { name, sql, value } from '../../postgres/sql.ts'
import type { KeysFound } from '../splice.ts'
import type { FactReader } from './reader.ts'

/**
 * Key purposes by number (Canton `KeyPurpose`): what a key may do is fixed when it is made.
 */
const signing = 0
const encryption = 1

const privateKeys = 'common_crypto_private_keys'
const kmsKeys = 'common_kms_metadata_store'
const textual = ['varchar', 'text']

interface Counted {
  readonly namespace: number
  readonly signing: number
  readonly encryption: number
  /** By another key: of a KMS, here. */
  readonly wrapped: number
}

const none: Counted = { namespace: 0, signing: 0, encryption: 0, wrapped: 0 }

/**
 * Looks how the node's keys are held: in the database, there but wrapped by a key of a KMS, or by a KMS alone.
 * @param namespace fingerprint of the key that is the node's identity; that of the key is its id.
 */
export async function readKeys(
  reader: FactReader,
  namespace: string | undefined,
): Promise<KeysFound | undefined> {
  /** @param id the column with a key's id. @param wrapper that with the key that another is wrapped by. */
  const count = async (table: string, id: string, wrapper: string) =>
    await reader.read<Counted, Counted>(
      'keys',
      { [table]: { [id]: textual, [wrapper]: textual, purpose: ['int2'] } },
      () => sql`SELECT count(*) FILTER (WHERE ${name(id)} = ${value(namespace ?? '')}) AS namespace,
          count(*) FILTER (WHERE purpose = ${value(signing)}) AS signing,
          count(*) FILTER (WHERE purpose = ${value(encryption)}) AS encryption, count(${name(wrapper)}) AS wrapped
        FROM ${reader.table(table)}`,
      ([row]) => row ?? none,
    )
  const stored = await count(privateKeys, 'key_id', 'wrapper_key_id')
  // A line without this table has no KMS; a table that is there and cannot be read leaves the question open.
  const held = reader.has(kmsKeys) ? await count(kmsKeys, 'fingerprint', 'kms_key_id') : none
  if (stored === undefined || held === undefined) return undefined
  const sum = (of: keyof Counted) => stored[of] + held[of]
  const lacking = [
    ...(namespace !== undefined && sum('namespace') === 0 ? ['the key of the node’s namespace'] : []),
    ...(sum('signing') === 0 ? ['a signing key'] : []),
    ...(sum('encryption') === 0 ? ['an encryption key'] : []),
  ]
  const custody = held.signing + held.encryption > 0 ? 'kms' : stored.wrapped > 0 ? 'wrapped' : 'plain'
  return { custody, lacking, namespaceKnown: namespace !== undefined }
}
