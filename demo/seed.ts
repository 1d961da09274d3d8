/** Fills a node's two databases: who it is, its users, and as many bytes of ledger data as asked for. */
import type pg from 'pg'
import { type NodePair, newestPair } from './catalog-pairs.ts'
import { bytesPerAppsRow, bytesPerOffset, fillApps, fillParticipant } from './ledger-bulk.ts'
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
  /** Of which lines the two databases are. Default: the newest. */
  readonly pair?: NodePair
  /** False: the server knows nothing of the tables' sizes yet. Default true. */
  readonly analyze?: boolean
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
  const pair = options.pair ?? newestPair
  const participantUrl = server.url(participantDatabase)
  const { catalog, node } = await withClient(participantUrl, async (client) => {
    const catalog = await ensureParticipantSchema(client, { indexes: false, catalog: pair.participant })
    const node = await createIdentity(client, {
      identifier: options.identifier ?? partyHint,
      keyBytes,
      ledgerEnd,
      ...(options.kms !== undefined && { kms: options.kms }),
    })
    return { catalog, node }
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

  await withClient(server.url(appsDatabase), async (client) => {
    const catalog = await ensureAppsSchema(client, { indexes: false, catalog: pair.apps })
    // Since Splice 0.6.5 the app does not record its update history: what is there is old.
    const history = pair.apps === newestPair.apps ? Math.floor(ledgerEnd / 2) : ledgerEnd
    await registerValidator(client, appsNode, ledgerEnd, history)
    for (const user of users) await installWallet(client, appsNode, user, ledgerEnd)
    await fillApps(
      client,
      catalog,
      { rows: appsRows, ledgerEnd, end, seed: `${options.seed ?? 1}` },
      appsNode,
    )
    await ensureAppsSchema(client)
    if (options.analyze !== false) await client.query('analyze')
  })
  await fillParticipant(participantUrl, catalog, { ledgerEnd, end, seed: `${options.seed ?? 1}` })
  // After the indexes: rights are told apart by a unique one.
  await withClient(participantUrl, async (client) => {
    await grantOperator(client, options.adminUser ?? 'ledger-api-user', validatorParty, users)
    if (options.analyze !== false) await client.query('analyze')
  })
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
