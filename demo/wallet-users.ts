/** Users of a node: in the participant's user store, and as wallets in the apps database. */
import type { ClientBase } from 'pg'
import { insertSql } from './catalog-rows.ts'
import { catalogOf, hexOffset } from './node-schema.ts'
import { parameter } from './synchronizers.ts'

/** Rights by their numbers in Canton's `user_management_service.proto`. */
export const rights = { participantAdmin: 1, canActAs: 2, canReadAs: 3 } as const

export const installTemplate = 'Splice.Wallet.Install:WalletAppInstall'

/** What every row of a node's apps database hangs on. */
export interface AppsNode {
  readonly participantId: string
  readonly validatorParty: string
  readonly dsoParty: string
  readonly migrationId: number
}

export interface WalletUser {
  readonly name: string
  readonly party: string
}

export type Right = readonly [right: number, party: string | null]

/** Creates a ledger user or adds rights to it. An existing primary party is kept. */
export async function grantLedgerUser(
  participant: ClientBase,
  user: { id: string; primaryParty?: string; rights: readonly Right[] },
): Promise<void> {
  const now = Date.now() * 1000
  const known = await participant.query(
    `update participant.lapi_users set primary_party = coalesce(primary_party, $2) where user_id = $1`,
    [user.id, user.primaryParty ?? null],
  )
  if (known.rowCount === 0) {
    await participant.query(
      'insert into participant.lapi_users (user_id, primary_party, created_at) values ($1, $2, $3)',
      [user.id, user.primaryParty ?? null, now],
    )
  }
  for (const [right, party] of user.rights) {
    await participant.query(
      `insert into participant.lapi_user_rights
       select internal_id, $2, $3, $4 from participant.lapi_users where user_id = $1 on conflict do nothing`,
      [user.id, right, party, now],
    )
  }
}

/** A ledger user with its rights, or undefined. */
export async function readLedgerUser(participant: ClientBase, id: string) {
  const found = await participant.query(
    `select u.primary_party, u.is_deactivated,
       coalesce(json_agg(json_build_array(r.user_right, r.for_party))
         filter (where r.user_right is not null), '[]') as rights
     from participant.lapi_users u left join participant.lapi_user_rights r on r.user_internal_id = u.internal_id
     where u.user_id = $1 group by u.internal_id`,
    [id],
  )
  return found.rows[0] as
    | { primary_party: string | null; is_deactivated: boolean; rights: [number, string | null][] }
    | undefined
}

/**
 * The app's registration in its database: the validator store and its update history, at an offset.
 * @param historyOffset of the update history. Default: that of the store, as long as the app recorded one.
 */
export async function registerValidator(
  apps: ClientBase,
  node: AppsNode,
  offset?: number,
  historyOffset = offset,
): Promise<void> {
  const { validatorParty, dsoParty, participantId } = node
  const store = { version: 2, name: 'DbValidatorStore', party: validatorParty }
  await registerStore(apps, node, { ...store, key: { validatorParty, dsoParty } }, offset)
  await apps.query(
    `insert into validator.update_history_descriptors (party, participant_id, store_name)
     select $1, $2, 'DbValidatorStore'
     where not exists (select from validator.update_history_descriptors where party = $1 and participant_id = $2)`,
    // Without the prefix, unlike in the store descriptors.
    [validatorParty, participantId.replace(/^PAR::/, '')],
  )
  await apps.query(
    `insert into validator.update_history_last_ingested_offsets
     select id, $2, $3 from validator.update_history_descriptors where participant_id = $1 on conflict do nothing`,
    [
      participantId.replace(/^PAR::/, ''),
      node.migrationId,
      historyOffset === undefined ? null : hexOffset(historyOffset),
    ],
  )
}

async function registerStore(
  apps: ClientBase,
  node: AppsNode,
  store: { version: number; name: string; party: string; key: Record<string, string> },
  offset?: number,
): Promise<void> {
  const descriptor = JSON.stringify({ ...store, participant: node.participantId })
  await apps.query(
    // Not `on conflict`: a refused insert takes a number from the sequence, and a mere start of the app would
    // change the database.
    `insert into validator.store_descriptors (descriptor) select $1::jsonb
     where not exists (select from validator.store_descriptors where descriptor = $1::jsonb)`,
    [descriptor],
  )
  await apps.query(
    `insert into validator.store_last_ingested_offsets
     select id, $2, $3 from validator.store_descriptors where descriptor = $1::jsonb on conflict do nothing`,
    [descriptor, node.migrationId, offset === undefined ? null : hexOffset(offset)],
  )
}

/**
 * Gives a user a wallet: the install contract that `GET /v0/admin/users` lists, and its own store.
 * The row carries the offset after the one that is being ingested, and the ingestion waits for it.
 */
export async function installWallet(
  apps: ClientBase,
  node: AppsNode,
  user: WalletUser,
  offset?: number,
): Promise<void> {
  await apps.query('begin')
  try {
    const locked = await apps.query(
      `select o.store_id, o.last_ingested_offset from validator.store_last_ingested_offsets o
       join validator.store_descriptors d on d.id = o.store_id
       where d.descriptor->>'name' = 'DbValidatorStore' and d.descriptor->>'participant' = $1
         and o.migration_id = $2 for update of o`,
      [node.participantId, node.migrationId],
    )
    const store = locked.rows[0]
    if (store === undefined) throw new Error('the validator store is not registered')
    const row = offset ?? Number.parseInt(store.last_ingested_offset ?? '0', 16) + 1
    const listed = await apps.query(
      `select 1 from validator.validator_acs_store
       where store_id = $1 and template_id_qualified_name = $2 and user_name = $3`,
      [store.store_id, installTemplate, user.name],
    )
    if (listed.rowCount === 0) {
      await apps.query(
        insertSql(await catalogOf(apps, 'validator'), 'validator.validator_acs_store', {
          store_id: parameter(1),
          migration_id: parameter(2),
          contract_id: parameter(3),
          template_id_package_id: `'splice-wallet'`,
          template_id_qualified_name: parameter(4),
          create_arguments: parameter(5),
          created_event_blob: `'\\x0a'::bytea`,
          created_at: parameter(6),
          user_party: parameter(7),
          user_name: parameter(8),
          validator_party: parameter(9),
        }),
        [
          store.store_id,
          node.migrationId,
          `${hexOffset(row)}ca11${Buffer.from(user.name).toString('hex')}`,
          installTemplate,
          JSON.stringify({ endUserName: user.name, endUserParty: user.party, dsoParty: node.dsoParty }),
          Date.now() * 1000,
          user.party,
          user.name,
          node.validatorParty,
        ],
      )
    }
    const key = { endUserParty: user.party, validatorParty: node.validatorParty, dsoParty: node.dsoParty }
    // Of a wallet's two stores, contracts and history, the older lines have one descriptor for both.
    const split = (await catalogOf(apps, 'validator')).relations.has('validator.txlog_first_ingested_update')
    for (const version of split ? [4, 2] : [2]) {
      await registerStore(apps, node, { version, name: 'DbUserWalletStore', party: user.party, key }, offset)
    }
    await apps.query('commit')
  } catch (error) {
    await apps.query('rollback')
    throw error
  }
}

/** Users with a wallet on the ledger, in the order of their names. */
export async function listWalletUsers(apps: ClientBase, participantId: string): Promise<WalletUser[]> {
  const found = await apps.query(
    `select distinct a.user_name as name, a.user_party as party from validator.validator_acs_store a
     join validator.store_descriptors d on d.id = a.store_id
     where a.template_id_qualified_name = $2 and d.descriptor->>'participant' = $1 order by 1`,
    [participantId, installTemplate],
  )
  return found.rows
}

/** Takes a user's wallet away. Its store stays behind with a stale offset, as upstream. False: unknown user. */
export async function removeWallet(apps: ClientBase, participantId: string, name: string): Promise<boolean> {
  const gone = await apps.query(
    `delete from validator.validator_acs_store a using validator.store_descriptors d
     where d.id = a.store_id and d.descriptor->>'participant' = $1
       and a.template_id_qualified_name = $2 and a.user_name = $3`,
    [participantId, installTemplate, name],
  )
  return (gone.rowCount ?? 0) > 0
}
