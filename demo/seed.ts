/** Fills a node's two databases: who it is, its users, and as many bytes of ledger data as asked for. */
import type pg from 'pg'
import { createIdentity, dsoPartyOf, type Kms, seededKeys } from './node-identity.ts'
import {
  ensureAppsSchema,
  ensureDatabases,
  ensureParticipantSchema,
  type Server,
  withClient,
} from './node-schema.ts'
import {
  type AppsNode,
  grantLedgerUser,
  installWallet,
  registerValidator,
  rights,
  type WalletUser,
} from './wallet-users.ts'

export interface SeedOptions {
  /** Size of the tables of both databases together, roughly, without indexes. */
  readonly bytes: number
  /** Names of wallet users besides the operator's own. Default: alice and bob. */
  readonly users?: readonly string[]
  readonly kms?: Kms
  /** The participant's identifier. Default: the party hint. */
  readonly identifier?: string
  /** Default `demo-validator-1`. */
  readonly partyHint?: string
  readonly participantDatabase?: string
  readonly appsDatabase?: string
  readonly migrationId?: number
  /** The same seed gives the same keys, ids and bulk. Default 1. */
  readonly seed?: string | number
  /** Part of the bytes that go into the apps database. Default 1/21. */
  readonly appsShare?: number
  /** When the newest event happened. Default: now. */
  readonly dataTime?: Date
  readonly adminUser?: string
  readonly walletAdminUser?: string
}

export interface SeededNode {
  readonly participantId: string
  readonly namespace: string
  readonly validatorParty: string
  readonly dsoParty: string
  /** The wallet users, the operator's first. */
  readonly users: readonly WalletUser[]
  readonly ledgerEnd: number
  readonly appsOffset: number
}

/** Bytes that one ledger offset takes in the participant database: 60 % random bytea, 40 % JSONB. */
const bytesPerOffset = 4650
const bytesPerAppsRow = 3450

/** Creates both databases where missing and fills them. The app has ingested everything: a node at rest. */
export async function seedNode(server: Server, options: SeedOptions): Promise<SeededNode> {
  const appsDatabase = options.appsDatabase ?? 'validator'
  const participantDatabase = options.participantDatabase ?? 'participant-0'
  const partyHint = options.partyHint ?? 'demo-validator-1'
  const appsBytes = options.bytes * (options.appsShare ?? 1 / 21)
  const ledgerEnd = Math.max(100, Math.round((options.bytes - appsBytes) / bytesPerOffset))
  const appsRows = Math.max(20, Math.round(appsBytes / bytesPerAppsRow))
  const keyBytes = seededKeys(options.seed ?? 1)
  const end = (options.dataTime ?? new Date()).getTime() * 1000

  await ensureDatabases(server, [appsDatabase, participantDatabase])
  const participantUrl = server.url(participantDatabase)
  const node = await withClient(participantUrl, async (client) => {
    await ensureParticipantSchema(client, { indexes: false })
    return createIdentity(client, {
      identifier: options.identifier ?? partyHint,
      keyBytes,
      ledgerEnd,
      ...(options.kms !== undefined && { kms: options.kms }),
    })
  })
  const validatorParty = `${partyHint}::${node.namespace}`
  const dsoParty = dsoPartyOf()
  const { participantId, namespace } = node
  const appsNode: AppsNode = {
    participantId,
    validatorParty,
    dsoParty,
    migrationId: options.migrationId ?? 0,
  }
  const users: WalletUser[] = [
    { name: options.walletAdminUser ?? 'administrator', party: validatorParty },
    ...(options.users ?? ['alice', 'bob']).map((name) => ({ name, party: `${name}::${namespace}` })),
  ]

  await withClient(participantUrl, async (client) => {
    await grantOperator(client, options.adminUser ?? 'ledger-api-user', validatorParty, users)
    await client.query(
      `insert into participant.par_synchronizers (alias, synchronizer_id) values ('global', $1)`,
      [`global-domain::${dsoParty.replace('DSO::', '')}`],
    )
  })
  await withClient(server.url(appsDatabase), async (client) => {
    await ensureAppsSchema(client, { indexes: false })
    await registerValidator(client, appsNode, ledgerEnd)
    for (const user of users) await installWallet(client, appsNode, user, ledgerEnd)
    await fillApps(client, { rows: appsRows, ledgerEnd, end, seed: `${options.seed ?? 1}` }, appsNode)
    await ensureAppsSchema(client)
    await client.query('analyze')
  })
  await fillParticipant(participantUrl, { ledgerEnd, end, seed: `${options.seed ?? 1}` })
  return { participantId, namespace, validatorParty, dsoParty, users, ledgerEnd, appsOffset: ledgerEnd }
}

/** The operator's users: the service user is participant admin, the wallet user only acts as the party. */
export async function grantOperator(
  participant: pg.ClientBase,
  adminUser: string,
  validatorParty: string,
  users: readonly WalletUser[],
): Promise<void> {
  await grantLedgerUser(participant, {
    id: adminUser,
    primaryParty: validatorParty,
    rights: [
      [rights.participantAdmin, null],
      [rights.canActAs, validatorParty],
      ...users.map(({ party }) => [rights.canReadAs, party] as const),
    ],
  })
  for (const { name, party } of users) {
    const own = [[rights.canActAs, party] as const, [rights.canReadAs, party] as const]
    await grantLedgerUser(participant, { id: name, primaryParty: party, rights: own })
  }
}

/** A JSON object of about 1.3 kB as contracts have them: much the same in every row. */
const sameInEveryRow = JSON.stringify({
  template: { package: '#splice-amulet', module: 'Splice.Amulet', entity: 'LockedAmulet' },
  observers: Array.from({ length: 6 }, (_, i) => `party-${i}::1220${'6f2c19ab'.repeat(8)}`),
  amount: { initialAmount: '1024.5000000000', createdAt: { number: '48213' }, ratePerRound: '0.0000190259' },
  lock: { holders: [], expiresAt: '2030-01-01T00:00:00Z', optContext: 'locked for transfer preapproval' },
  choices: 'LockedAmulet_Unlock LockedAmulet_OwnerExpireLock LockedAmulet_ExpireAmulet Archive'.split(' '),
})

/** Random-looking bytes made in the server: AES over zeros, keyed by the row. pgcrypto's speed, no repetition. */
const randomBytes = (schema: string, length: number, row: string) =>
  `${schema}.encrypt(decode(repeat('00', ${length - 16}), 'hex'), sha256(convert_to($1 || ${row}, 'UTF8')), 'aes')`

const smallJson = (row: string) =>
  `jsonb_build_object('number', ${row}, 'hash', md5($1 || ${row}), 'owner', md5('o' || ${row}), 'memo', md5('m' || ${row}))`

interface Fill {
  readonly ledgerEnd: number
  /** Time of the newest event, microseconds since 1970. */
  readonly end: number
  readonly seed: string
}

async function fillApps(client: pg.ClientBase, fill: Fill & { rows: number }, node: AppsNode): Promise<void> {
  const offset = `(n * ${fill.ledgerEnd} / ${fill.rows})`
  const hex = `lpad(to_hex(${offset}), 18, '0')`
  const store = `(select id from validator.store_descriptors where descriptor->>'name' = 'DbValidatorStore')`
  await client.query(
    `insert into validator.validator_acs_store
       (store_id, migration_id, contract_id, template_id_package_id, template_id_qualified_name,
        create_arguments, created_event_blob, created_at, validator_party)
     select ${store}, $2, ${hex} || 'ca11' || lpad(to_hex(n), 12, '0'), 'splice-amulet', 'Splice.Amulet:Amulet',
       ${smallJson('n')}, ${randomBytes('extensions', 1456, "'a' || n")}, $3::bigint - (${fill.rows} - n) * 1000, $4
     from generate_series(1::bigint, $5) n`,
    [fill.seed, node.migrationId, fill.end, node.validatorParty, fill.rows],
  )
  await client.query(
    `insert into validator.user_wallet_txlog_store
       (store_id, migration_id, transaction_offset, domain_id, entry_type, entry_data)
     select ${store}, $2, ${hex}, 'global-domain', 'transfer', $3::jsonb || ${smallJson('n')}
     from generate_series(1::bigint, $4) n`,
    [fill.seed, node.migrationId, sameInEveryRow, fill.rows],
  )
  await client.query(`select setval('validator.acs_snapshot_numbers', 1 + $1 * 3)`, [fill.rows])
}

async function fillParticipant(url: string, fill: Fill): Promise<void> {
  const n = fill.ledgerEnd
  const at = `($2::bigint - (${n} - n) * 1000)`
  const insert = (table: string, columns: string, where = '') =>
    `insert into participant.${table} select ${columns} from generate_series(1::bigint, ${n}) n ${where}`
  const random = (length: number, row: string) => randomBytes('demo_seed', length, row)
  const update = `'1220' || encode(sha256(convert_to($1 || n, 'UTF8')), 'hex')`
  const contract = `lpad(to_hex(n), 18, '0') || 'ca10' || md5('c' || n)`
  // pgcrypto is no part of a participant database: it is there only while the data is made.
  await withClient(url, (client) =>
    client.query('create schema demo_seed; create extension pgcrypto schema demo_seed'),
  )
  await Promise.all([
    withClient(url, async (client) => {
      const events = `n, ${at}, 0, n, ${update}, decode(md5('c' || n), 'hex'), n % 40`
      await client.query(
        insert('lapi_events_create', `${events}, '{1,2}'::integer[], ${random(1504, "'c' || n")}, 1, ${at}`),
        [fill.seed, fill.end],
      )
      await client.query(
        insert(
          'lapi_events_consuming_exercise',
          `${n} + n, ${at}, 1, n, ${update}, decode(md5('c' || n), 'hex'), n % 40, ${random(1104, "'e' || n")}, null, 1, ${at}`,
          'where n % 2 = 0',
        ),
        [fill.seed, fill.end],
      )
    }),
    withClient(url, async (client) => {
      await client.query(
        insert(
          'par_contracts',
          `${contract}, ${random(144, "'i' || n")}, $3::jsonb || ${smallJson('n')}, ${at}::text, 'package-' || n % 7, 'template-' || n % 40`,
        ),
        [fill.seed, fill.end, sameInEveryRow],
      )
      await client.query(
        insert('common_sequenced_events', `1, ${random(112, "'s' || n")}, 'del', ${at}, n, '\\x00', false`),
        [fill.seed, fill.end],
      )
      await client.query(
        `insert into participant.par_active_contracts (synchronizer_idx, contract_id, change, ts)
         select 1, ${contract}, 'activation', $1::bigint - (${n} - n) * 1000
         from generate_series(1::bigint, ${n}) n where n % 2 = 1`,
        [fill.end],
      )
    }),
  ])
  await withClient(url, async (client) => {
    await client.query('drop schema demo_seed cascade')
    await client.query('update participant.lapi_parameters set ledger_end_sequential_id = $1', [2 * n])
    await client.query(`select setval('participant.participant_event_publisher_local_offsets', 1000 + $1)`, [
      n,
    ])
    await ensureParticipantSchema(client)
    await client.query('analyze')
  })
}
