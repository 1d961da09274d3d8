/** Who a node is: its keys and ids in the participant database, and the identities dump made from them. */
import { createHash, randomBytes } from 'node:crypto'
import type { ClientBase } from 'pg'
import type { Catalog } from './catalog.ts'
import { insertSql, offsetValue } from './catalog-rows.ts'
import { catalogOf } from './node-schema.ts'
import { addSynchronizer, internString, parameter } from './synchronizers.ts'

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

/** The synchronizer that every demo node is connected to. */
export const globalSynchronizer = {
  alias: 'global',
  id: `global-domain::${dsoPartyOf().replace('DSO::', '')}`,
}

const signing = 0
const encryption = 1
/** Usages by Canton's numbers: 0 namespace, 2 authentication with a sequencer, 3 protocol, 4 proof of ownership. */
const keyNames = [
  { name: 'namespace', purpose: signing, usage: [0] },
  { name: 'signing', purpose: signing, usage: [2, 3, 4] },
  { name: 'encryption', purpose: encryption, usage: null },
] as const

/** A serialized public key; the keys of a dump begin with theirs. */
const publicKeyBytes = 91

/** The identity in a participant database, if it has one. */
export async function readNodeId(participant: ClientBase): Promise<NodeId | undefined> {
  const found = await participant.query('select identifier, namespace from participant.common_node_id')
  const row = found.rows[0] as { identifier: string; namespace: string } | undefined
  return row && { ...row, participantId: `PAR::${row.identifier}::${row.namespace}` }
}

/** Inserts one row; the values of the columns that the line has. */
async function insertRow(
  participant: ClientBase,
  catalog: Catalog,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const key = `participant.${table}`
  const known = new Set(catalog.relations.get(key)?.columns.map(({ name }) => name))
  const entries = Object.entries(row).filter(([name]) => known.has(name))
  const values = Object.fromEntries(entries.map(([name], at) => [name, parameter(at + 1)]))
  await participant.query(
    insertSql(catalog, key, values),
    entries.map(([, value]) => value),
  )
}

/** Gives an empty participant database new keys and an id, as the validator app does at its first start. */
export async function createIdentity(
  participant: ClientBase,
  options: { identifier: string; kms?: Kms; keyBytes?: KeyBytes; ledgerEnd?: number },
): Promise<NodeId> {
  const keyBytes = options.keyBytes ?? randomKeys
  const publicKey = (name: string) => keyBytes(`public ${name}`, publicKeyBytes)
  const namespace = fingerprint(publicKey('namespace'))
  const catalog = await catalogOf(participant, 'participant')
  await participant.query('begin')
  try {
    for (const { name, purpose, usage } of keyNames) {
      const id = fingerprint(publicKey(name))
      const publicRow = { key_id: id, purpose, data: publicKey(name), name }
      await insertRow(participant, catalog, 'common_crypto_public_keys', publicRow)
      if (options.kms === true) {
        const uuid = fingerprint(`kms ${id}`).replace(
          /^1220(.{8})(.{4})(.{4})(.{4})(.{12}).*/,
          '$1-$2-$3-$4-$5',
        )
        await insertRow(participant, catalog, 'common_kms_metadata_store', {
          fingerprint: id,
          kms_key_id: `arn:aws:kms:eu-central-1:111122223333:key/${uuid}`,
          purpose,
          key_usage: usage,
        })
      } else {
        const wrapper = options.kms === 'wrapped' ? 'arn:aws:kms:eu-central-1:111122223333:key/wrapper' : null
        await insertRow(participant, catalog, 'common_crypto_private_keys', {
          ...publicRow,
          wrapper_key_id: wrapper,
          data: Buffer.concat([publicKey(name), keyBytes(`private ${name}`, 185)]),
        })
      }
    }
    const topology = [1, 4, 9].map((code) => ({ code, bytes: keyBytes(`topology ${code}`, 4000) }))
    const node = { identifier: options.identifier, namespace }
    await insertNode(participant, catalog, { ...node, topology, ledgerEnd: options.ledgerEnd })
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

/** The id of the node, its topology, its place in the ledger and the synchronizer that it is connected to. */
async function insertNode(
  participant: ClientBase,
  catalog: Catalog,
  node: {
    identifier: string
    namespace: string
    topology: readonly { code: number; bytes: Buffer }[]
    ledgerEnd?: number | undefined
  },
): Promise<void> {
  const { identifier, namespace } = node
  await addSynchronizer(participant, catalog, globalSynchronizer)
  const store = catalog.relations
    .get('participant.common_topology_transactions')
    ?.columns.find(({ name }) => name === 'store_id')
  const storeId = store?.type === 'integer' ? await internString(participant, 'Authorized', 3) : 'Authorized'
  for (const [index, { code, bytes }] of node.topology.entries()) {
    await insertRow(participant, catalog, 'common_topology_transactions', {
      store_id: storeId,
      sequenced: index,
      transaction_type: code,
      namespace,
      identifier,
      serial_counter: 1,
      valid_from: index,
      batch_idx: index,
      operation: 1,
      instance: bytes,
      representative_protocol_version: 34,
    })
  }
  await insertRow(participant, catalog, 'common_node_id', { identifier, namespace })
  const end = node.ledgerEnd === undefined ? {} : { ledger_end: offsetValue('$2') }
  await participant.query(
    insertSql(catalog, 'participant.lapi_parameters', {
      participant_id: parameter(1),
      ...end,
      ...(node.ledgerEnd !== undefined && { ledger_end_sequential_id: '$2::bigint' }),
    }),
    [`${identifier}::${namespace}`, ...(node.ledgerEnd === undefined ? [] : [node.ledgerEnd])],
  )
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
  const catalog = await catalogOf(participant, 'participant')
  await participant.query('begin')
  try {
    for (const key of dump.keys) {
      if (!('keyPair' in key)) continue
      const data = Buffer.from(key.keyPair, 'base64')
      const own = key.name === 'namespace'
      const row = {
        key_id: own ? namespace : fingerprint(data.subarray(0, publicKeyBytes)),
        purpose: key.name === 'encryption' ? encryption : signing,
        name: key.name ?? null,
      }
      await insertRow(participant, catalog, 'common_crypto_private_keys', { ...row, data })
      const publicData = data.subarray(0, publicKeyBytes)
      await insertRow(participant, catalog, 'common_crypto_public_keys', { ...row, data: publicData })
    }
    const topology = [{ code: 1, bytes: Buffer.from(dump.authorizedStoreSnapshot, 'base64') }]
    await insertNode(participant, catalog, { identifier, namespace, topology })
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
    `select string_agg(t.instance, ''::bytea order by t.id) as bytes
     from participant.common_topology_transactions t where namespace = $1 and (t.store_id::text = 'Authorized'
       or t.store_id::text in (select s.id::text from participant.common_static_strings s where s.source = 3))`,
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
