/**
 * The bytes of a demo node: rows of the ledger as both databases hold them, about 60 % random bytes and 40 % JSON, in
 * the columns that hold them in the catalog's line. Made in the server, the same for the same seed.
 */
import type pg from 'pg'
import type { Catalog } from './catalog.ts'
import { hexValue, insertSql, offsetValue, synchronizerColumns, type Value } from './catalog-rows.ts'
import { ensureParticipantSchema, withClient } from './node-schema.ts'
import { eventsIndex, synchronizerIndex } from './synchronizers.ts'
import type { AppsNode } from './wallet-users.ts'

/** Bytes that one ledger offset takes in the participant database, and one row of each table in the apps database. */
export const bytesPerOffset = 4650
export const bytesPerAppsRow = 3450

export interface Fill {
  readonly ledgerEnd: number
  /** Time of the newest event, microseconds since 1970. */
  readonly end: number
  readonly seed: string
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

/** Fills the stores of the validator app, and a little of its update history. */
export async function fillApps(
  client: pg.ClientBase,
  catalog: Catalog,
  fill: Fill & { rows: number },
  node: AppsNode,
): Promise<void> {
  const hex = `lpad(to_hex(n * ${fill.ledgerEnd} / ${fill.rows}), 18, '0')`
  const at = `(${fill.end}::bigint - (${fill.rows} - n) * 1000)`
  const common = {
    store_id: `(select id from validator.store_descriptors where descriptor->>'name' = 'DbValidatorStore')`,
    migration_id: `${node.migrationId}`,
    domain_id: `'global-domain'`,
    record_time: at,
  }
  const rows = (count: number) => `from generate_series(1::bigint, ${count}) n`
  await client.query(
    insertSql(
      catalog,
      'validator.validator_acs_store',
      {
        ...common,
        contract_id: `${hex} || 'ca11' || lpad(to_hex(n), 12, '0')`,
        template_id_package_id: `'splice-amulet'`,
        template_id_qualified_name: `'Splice.Amulet:Amulet'`,
        create_arguments: smallJson('n'),
        created_event_blob: randomBytes('extensions', 1456, `'a' || n`),
        created_at: at,
        validator_party: '$2',
      },
      rows(fill.rows),
    ),
    [fill.seed, node.validatorParty],
  )
  await client.query(
    insertSql(
      catalog,
      'validator.user_wallet_txlog_store',
      {
        ...common,
        transaction_offset: hex,
        entry_type: `'transfer'`,
        entry_data: `$2::jsonb || ${smallJson('n')}`,
        tx_log_id: `'tx'`,
        event_id: `'#' || n || ':0'`,
      },
      rows(fill.rows),
    ),
    [fill.seed, sameInEveryRow],
  )
  const history = {
    ...common,
    history_id: '(select min(id) from validator.update_history_descriptors)',
    update_id: `'1220' || md5('u' || n) || md5('v' || n)`,
  }
  const update = insertSql(
    catalog,
    'validator.update_history_transactions',
    { ...history, participant_offset: hex, effective_at: at, ingested_at: `timestamptz '2025-01-10 00:00Z'` },
    rows(Math.min(fill.rows, 50)),
  )
  const create = insertSql(
    catalog,
    'validator.update_history_creates',
    {
      ...Object.fromEntries(
        ['history_id', 'update_id', 'record_time', 'domain_id'].map((name) => [name, name]),
      ),
      migration_id: common.migration_id,
      ingested_at: `timestamptz '2025-01-10 00:00Z'`,
      update_row_id: 'row_id',
      event_id: `'#' || update_id || ':0'`,
      contract_id: `participant_offset || 'ca12'`,
      template_id_module_name: `'Splice.Amulet'`,
      template_id_entity_name: `'Amulet'`,
      package_name: `'splice-amulet'`,
    },
    'from updates',
  )
  await client.query(`with updates as (${update} returning *) ${create}`)
}

/** Fills the participant's events, contracts and sequenced events, and makes the indexes after them. */
export async function fillParticipant(url: string, catalog: Catalog, fill: Fill): Promise<void> {
  // pgcrypto is no part of a participant database: it is there only while the data is made.
  await withClient(url, (client) =>
    client.query('create schema demo_seed; create extension pgcrypto schema demo_seed'),
  )
  const tables = catalog.relations.has('participant.lapi_events_create') ? oldTables : newTables
  await Promise.all(
    tables(catalog, fill).map((statements) =>
      withClient(url, async (client) => {
        for (const sql of statements) {
          const parameters = [fill.seed, sameInEveryRow].slice(
            0,
            /\$2\b/.test(sql) ? 2 : /\$1\b/.test(sql) ? 1 : 0,
          )
          await client.query(sql, parameters)
        }
      }),
    ),
  )
  await withClient(url, async (client) => {
    await client.query('drop schema demo_seed cascade')
    const n = fill.ledgerEnd
    await client.query(
      `update participant.lapi_parameters set ledger_end_sequential_id = ${2 * n}, ledger_end_string_interning_id = 42`,
    )
    await client.query(`insert into participant.lapi_string_interning (internal_id, external_string)
      select 1, 'd|' || s.string from participant.common_static_strings s where s.id = ${synchronizerIndex}
      union all select 1 + n, 't|#splice-amulet:Splice.Amulet:Template' || n from generate_series(1, 40) n
      union all select 42, 'p|' || participant_id from participant.lapi_parameters`)
    await client.query(`select setval('participant.participant_event_publisher_local_offsets', 1000 + ${n})`)
    await ensureParticipantSchema(client)
  })
}

const random = (length: number, row: string) => randomBytes('demo_seed', length, row)

/** Values that rows of the same offset share. */
function shared({ ledgerEnd, end }: Fill): Record<string, Value> {
  const at = `(${end}::bigint - (${ledgerEnd} - n) * 1000)`
  return {
    event_offset: offsetValue('n'),
    update_id: hexValue(`'1220' || encode(sha256(convert_to('u' || n, 'UTF8')), 'hex')`),
    transaction_id: `'1220' || encode(sha256(convert_to('u' || n, 'UTF8')), 'hex')`,
    event_id: `'#1220' || md5('e' || n) || ':0'`,
    contract_id: hexValue(contract),
    internal_contract_id: 'n',
    template_id: '(2 + n % 40)::int',
    synchronizer_id: '1',
    domain_id: '1',
    ledger_effective_time: at,
    record_time: at,
    ts: at,
  }
}

const contract = `lpad(to_hex(n), 18, '0') || 'ca10' || md5('c' || n)`
const json = `convert_to(($2::jsonb || ${smallJson('n')})::text, 'UTF8')`
const rowsOf = ({ ledgerEnd }: Fill, where = '') => `from generate_series(1::bigint, ${ledgerEnd}) n ${where}`

/** Contracts and which of them are active: half of them, in all lines. */
function contracts(catalog: Catalog, fill: Fill, values: Record<string, Value>): string[] {
  const common = shared(fill)
  const active = { ...common, ...synchronizerColumns(synchronizerIndex) }
  const each = { operation: `'create'`, request_counter: 'n' }
  return [
    insertSql(
      catalog,
      'participant.par_contracts',
      {
        ...synchronizerColumns(synchronizerIndex),
        contract_id: hexValue(contract),
        package_id: `'package-' || n % 7`,
        template_id: `'template-' || n % 40`,
        ledger_create_time: `'2025-01-10T00:00:00Z'`,
        request_counter: 'n',
        ...values,
      },
      rowsOf(fill),
    ),
    insertSql(
      catalog,
      'participant.par_active_contracts',
      { ...active, ...each, change: `'activation'` },
      rowsOf(fill, 'where n % 2 = 1'),
    ),
  ]
}

function sequenced(catalog: Catalog, fill: Fill, bytes: number): string {
  return insertSql(
    catalog,
    'participant.common_sequenced_events',
    {
      ...shared(fill),
      ...synchronizerColumns(eventsIndex(catalog)),
      sequenced_event: random(bytes, `'s' || n`),
      type: `'del'`,
      sequencer_counter: 'n',
    },
    rowsOf(fill),
  )
}

/** From Canton 3.4 on: events without contracts, which are in `par_contracts` alone. */
function newTables(catalog: Catalog, fill: Fill): string[][] {
  const events = { ...shared(fill), event_type: '1', event_sequential_id: 'n' }
  return [
    [
      insertSql(catalog, 'participant.lapi_events_activate_contract', events, rowsOf(fill)),
      insertSql(
        catalog,
        'participant.lapi_events_deactivate_contract',
        {
          ...events,
          event_type: '3',
          event_sequential_id: `${fill.ledgerEnd} + n`,
          node_id: '1',
          exercise_argument: random(1104, `'e' || n`),
          stakeholders: `'\\x000000002a'`,
        },
        rowsOf(fill, 'where n % 2 = 0'),
      ),
      sequenced(catalog, fill, 1616),
    ],
    contracts(catalog, fill, { instance: json }),
  ]
}

/** Up to Canton 3.3: events with their contracts, and again in `par_contracts`. */
function oldTables(catalog: Catalog, fill: Fill): string[][] {
  const events = { ...shared(fill), event_sequential_id: 'n' }
  return [
    [
      insertSql(
        catalog,
        'participant.lapi_events_create',
        { ...events, create_argument: random(1504, `'c' || n`) },
        rowsOf(fill),
      ),
      insertSql(
        catalog,
        'participant.lapi_events_consuming_exercise',
        {
          ...events,
          event_sequential_id: `${fill.ledgerEnd} + n`,
          node_id: '1',
          node_index: '1',
          exercise_argument: random(1104, `'e' || n`),
        },
        rowsOf(fill, 'where n % 2 = 0'),
      ),
    ],
    [
      ...contracts(catalog, fill, { instance: random(144, `'i' || n`), metadata: json }),
      sequenced(catalog, fill, 112),
    ],
  ]
}
