/** Who a node is: its keys and ids in the participant database, and the identities dump made from them. */
import { createHash, randomBytes } from 'node:crypto'
import type { ClientBase } from 'pg'

/** How the keys are held: in the database, in the database but encrypted by a KMS key, or only in a KMS. */
export type Kms = boolean | 'wrapped'

/** `identifier` and `namespace` as in `common_node_id`; the participant id has the `PAR::` prefix. */
export interface NodeId {
  readonly identifier: string
  readonly namespace: string
  readonly participantId: string
}

/** Gives the bytes of one key: random for a real start, derived from a seed for reproducible data. */
export type KeyBytes = (label: string, length: number) => Buffer

export const randomKeys: KeyBytes = (_label, length) => randomBytes(length)

/** The same bytes for the same seed. Not secure, and not meant to be: nothing real hangs on these keys. */
export function seededKeys(seed: string | number): KeyBytes {
  return (label, length) => {
    const blocks: Buffer[] = []
    for (let i = 0; i * 64 < length; i++) {
      blocks.push(createHash('sha512').update(`${seed}/${label}/${i}`).digest())
    }
    return Buffer.concat(blocks).subarray(0, length)
  }
}

/** Multihash form of a fingerprint, as Canton prints it: `1220` and a SHA-256. */
export function fingerprint(bytes: Buffer | string): string {
  return `1220${createHash('sha256').update(bytes).digest('hex')}`
}

/** The party of the network's operators, the same for every demo node of a network. */
export function dsoPartyOf(network = 'demo network'): string {
  return `DSO::${fingerprint(network)}`
}

const signing = 0
const encryption = 1
const keyNames = [
  { name: 'namespace', purpose: signing },
  { name: 'signing', purpose: signing },
  { name: 'encryption', purpose: encryption },
] as const

/** The identity in a participant database, if it has one. */
export async function readNodeId(participant: ClientBase): Promise<NodeId | undefined> {
  const found = await participant.query('select identifier, namespace from participant.common_node_id')
  const row = found.rows[0] as { identifier: string; namespace: string } | undefined
  return row && { ...row, participantId: `PAR::${row.identifier}::${row.namespace}` }
}

/** Gives an empty participant database new keys and an id, as the validator app does at its first start. */
export async function createIdentity(
  participant: ClientBase,
  options: { identifier: string; kms?: Kms; keyBytes?: KeyBytes; ledgerEnd?: number },
): Promise<NodeId> {
  const keyBytes = options.keyBytes ?? randomKeys
  const publicKey = (name: string) => keyBytes(`public ${name}`, 91)
  const namespace = fingerprint(publicKey('namespace'))
  await participant.query('begin')
  try {
    for (const { name, purpose } of keyNames) {
      const id = fingerprint(publicKey(name))
      await participant.query('insert into participant.common_crypto_public_keys values ($1, $2, $3, $4)', [
        id,
        purpose,
        publicKey(name),
        name,
      ])
      if (options.kms === true) {
        const uuid = fingerprint(`kms ${id}`).replace(
          /^1220(.{8})(.{4})(.{4})(.{4})(.{12}).*/,
          '$1-$2-$3-$4-$5',
        )
        await participant.query('insert into participant.common_kms_metadata_store values ($1, $2, $3)', [
          id,
          `arn:aws:kms:eu-central-1:111122223333:key/${uuid}`,
          purpose,
        ])
      } else {
        const wrapper = options.kms === 'wrapped' ? 'arn:aws:kms:eu-central-1:111122223333:key/wrapper' : null
        await participant.query(
          'insert into participant.common_crypto_private_keys values ($1, $2, $3, $4, $5)',
          [id, wrapper, purpose, keyBytes(`private ${name}`, 185), name],
        )
      }
    }
    for (const [index, code] of [1, 5, 9].entries()) {
      await participant.query(
        `insert into participant.common_topology_transactions
           (store_id, sequenced, transaction_type, namespace, identifier, instance)
         values ('Authorized', $1, $2, $3, $4, $5)`,
        [index, code, namespace, options.identifier, keyBytes(`topology ${code}`, 4000)],
      )
    }
    await participant.query('insert into participant.common_node_id values ($1, $2)', [
      options.identifier,
      namespace,
    ])
    await participant.query(
      'insert into participant.lapi_parameters (ledger_end, participant_id, ledger_end_sequential_id) values ($1, $2, $1)',
      [options.ledgerEnd ?? null, `${options.identifier}::${namespace}`],
    )
    await participant.query('commit')
  } catch (error) {
    await participant.query('rollback')
    throw error
  }
  return {
    identifier: options.identifier,
    namespace,
    participantId: `PAR::${options.identifier}::${namespace}`,
  }
}

/** One key in a dump: the key itself, or where a KMS keeps it. */
export type DumpedKey =
  | { keyPair: string; name?: string }
  | { type: 'signing' | 'encryption'; keyId: string; name?: string }

/** `NodeIdentitiesDump` of the validator's API (`common-internal.yaml`). */
export interface IdentitiesDump {
  readonly id: string
  readonly keys: readonly DumpedKey[]
  readonly authorizedStoreSnapshot: string
  readonly version?: string
}

/**
 * Makes an empty participant database that of the node in a dump: the app's import, as far as ids and keys go.
 * @param newIdentifier of the participant that is to have the keys; without it, the one in the dump.
 */
export async function importIdentity(
  participant: ClientBase,
  dump: IdentitiesDump,
  newIdentifier?: string,
): Promise<NodeId> {
  const [, dumped = '', namespace = ''] = dump.id.split('::')
  const identifier = newIdentifier ?? dumped
  await participant.query('begin')
  try {
    for (const key of dump.keys) {
      if (!('keyPair' in key)) continue
      const bytes = Buffer.from(key.keyPair, 'base64')
      await participant.query(
        'insert into participant.common_crypto_private_keys values ($1, null, $2, $3, $4)',
        [fingerprint(bytes), key.name === 'encryption' ? encryption : signing, bytes, key.name ?? null],
      )
    }
    await participant.query(
      `insert into participant.common_topology_transactions
         (store_id, sequenced, transaction_type, namespace, identifier, instance)
       values ('Authorized', 0, 1, $1, $2, $3)`,
      [namespace, identifier, Buffer.from(dump.authorizedStoreSnapshot, 'base64')],
    )
    await participant.query('insert into participant.common_node_id values ($1, $2)', [identifier, namespace])
    await participant.query('insert into participant.lapi_parameters (participant_id) values ($1)', [
      `${identifier}::${namespace}`,
    ])
    await participant.query('commit')
  } catch (error) {
    await participant.query('rollback')
    throw error
  }
  return { identifier, namespace, participantId: `PAR::${identifier}::${namespace}` }
}

/** What `GET /v0/admin/participant/identities` answers, read from the database at this moment. */
export async function dumpIdentities(participant: ClientBase, version: string): Promise<IdentitiesDump> {
  const node = await readNodeId(participant)
  if (node === undefined) throw new Error('the participant has no identity')
  const privateKeys = await participant.query(
    'select data, name from participant.common_crypto_private_keys order by purpose, name',
  )
  const kmsKeys = await participant.query(
    `select k.kms_key_id, k.purpose, p.name from participant.common_kms_metadata_store k
     left join participant.common_crypto_public_keys p on p.key_id = k.fingerprint order by k.purpose, p.name`,
  )
  const topology = await participant.query(
    `select string_agg(instance, ''::bytea order by id) as bytes
     from participant.common_topology_transactions where store_id = 'Authorized' and namespace = $1`,
    [node.namespace],
  )
  const named = (name: string | null) => (name === null ? {} : { name })
  return {
    id: node.participantId,
    keys: [
      ...privateKeys.rows.map((row) => ({ keyPair: row.data.toString('base64'), ...named(row.name) })),
      ...kmsKeys.rows.map((row) => ({
        type: row.purpose === signing ? ('signing' as const) : ('encryption' as const),
        keyId: row.kms_key_id,
        ...named(row.name),
      })),
    ],
    authorizedStoreSnapshot: (topology.rows[0].bytes ?? Buffer.alloc(0)).toString('base64'),
    version,
  }
}
