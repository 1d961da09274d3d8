/**
 * What a live node does to its databases: the participant commits events and moves its ledger end, and the
 * validator app follows with what it has read. So the app's offset is never ahead of the participant's.
 */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Catalog } from './catalog.ts'
import { columnOf } from './catalog.ts'
import {
  hexValue,
  insertSql,
  isText,
  offsetNumber,
  offsetValue,
  synchronizerColumns,
} from './catalog-rows.ts'
import { catalogOf, hexOffset, offsetFromHex, type Server } from './node-schema.ts'
import { eventsIndex, parameter, synchronizerIndex } from './synchronizers.ts'
import { installTemplate } from './wallet-users.ts'

/** One of the two loops. It never rejects: how it ended is a value. */
export interface Loop {
  /** Ends after the commit under way. */
  stop(): Promise<void>
  /** Settles when the loop is over: undefined after `stop`, else why (the server went away). */
  readonly ended: Promise<Error | undefined>
  /** The newest offset whose commit was acknowledged; 0 before the first. */
  committed(): number
}

export interface WriterOptions {
  readonly participantDatabase?: string
  readonly appsDatabase?: string
  /** Pause between commits of each loop. Default 50 ms. */
  readonly everyMs?: number
}

export interface Offsets {
  readonly ledgerEnd: number
  readonly appsOffset: number
}

export interface Writer {
  /** Stops both loops; the offsets are what is in the databases now. */
  stop(): Promise<Offsets>
  /** What was committed for sure so far. */
  committed(): Offsets
  /** Settles when either loop is over, with the error that ended it. Never rejects. */
  readonly ended: Promise<Error | undefined>
  /** The error that ended a loop, once there is one. */
  readonly error: Error | undefined
}

/** Starts both loops on a seeded node. They continue from the offsets in the databases. */
export function startWriter(server: Server, options: WriterOptions = {}): Writer {
  const participantUrl = server.url(options.participantDatabase ?? 'participant-0')
  const pace = options.everyMs === undefined ? {} : { everyMs: options.everyMs }
  const participant = startParticipantLoop(participantUrl, pace)
  const apps = startAppsLoop(server.url(options.appsDatabase ?? 'validator'), participantUrl, pace)
  let error: Error | undefined
  const ended = Promise.race([participant.ended, apps.ended])
  for (const loop of [participant, apps]) {
    void loop.ended.then((reason) => {
      error ??= reason
    })
  }
  const committed = () => ({ ledgerEnd: participant.committed(), appsOffset: apps.committed() })
  return {
    async stop() {
      await Promise.all([participant.stop(), apps.stop()])
      return committed()
    },
    committed,
    ended,
    get error() {
      return error
    },
  }
}

/** The participant's half: events, contracts and the sequenced event first seen with them, in one transaction. */
export function startParticipantLoop(url: string, options: { everyMs?: number } = {}): Loop {
  let lastTime = 0
  let commitEvents: string | undefined
  return startLoop([url], options.everyMs, async ([participant]) => {
    if (participant === undefined) return undefined
    commitEvents ??= commitSql(await catalogOf(participant, 'participant'))
    const count = 1 + Math.floor(Math.random() * 3)
    lastTime = Math.max(lastTime + count, Date.now() * 1000)
    const moved = await participant.query(commitEvents, [count, lastTime, randomBytes(700)])
    const end = moved.rows[0]?.ledger_end
    return end === undefined ? undefined : Number(end)
  })
}

/** One statement, so one transaction: $1 events, at $2 (microseconds since 1970), with the payload $3. */
function commitSql(catalog: Catalog): string {
  const end = columnOf(catalog, 'participant.lapi_parameters', 'ledger_end')
  const next = `coalesce(${offsetNumber('ledger_end')}, 0) + $1::bigint`
  const old = catalog.relations.has('participant.lapi_events_create')
  const publication = columnOf(catalog, 'participant.lapi_parameters', 'ledger_end_publication_time')
  const common = {
    ts: 'ts',
    record_time: 'ts',
    ledger_effective_time: 'ts',
    contract_id: hexValue('new.contract'),
  }
  const events = {
    ...common,
    event_offset: offsetValue('o'),
    event_sequential_id: 'id',
    event_type: '1',
    update_id: hexValue(`'1220' || encode(sha256(new.contract::bytea), 'hex')`),
    template_id: '(2 + o % 40)::int',
    synchronizer_id: '1',
    domain_id: '1',
    create_argument: '$3::bytea',
    internal_contract_id: 'made.internal_contract_id',
  }
  const bound = { ...common, ...synchronizerColumns(synchronizerIndex), request_counter: 'o' }
  const contracts = insertSql(
    catalog,
    'participant.par_contracts',
    {
      ...bound,
      instance: '$3::bytea',
      package_id: `'package-1'`,
      template_id: `'template-' || o % 40`,
      ledger_create_time: `'2025-01-10T00:00:00Z'`,
    },
    'from new',
  )
  const table = old ? 'lapi_events_create' : 'lapi_events_activate_contract'
  const join = old ? '' : `join contracts made on made.contract_id = decode(new.contract, 'hex')`
  const active = { ...bound, change: `'activation'`, operation: `'create'` }
  const sequenced = {
    ...common,
    ...synchronizerColumns(eventsIndex(catalog)),
    sequenced_event: '$3::bytea',
    type: `'del'`,
    sequencer_counter: 'o',
  }
  return `
with moved as (
  update participant.lapi_parameters set
    ledger_end = ${isText(end?.type ?? '') ? `lpad(to_hex(${next}), 18, '0')` : next},
    ledger_end_sequential_id = coalesce(ledger_end_sequential_id, 0) + $1::bigint
    ${publication === undefined ? '' : ', ledger_end_publication_time = $2::bigint'}
  returning ${offsetNumber('ledger_end')} as ledger_end, ledger_end_sequential_id),
new as (
  select o, ledger_end_sequential_id - ledger_end + o as id, $2::bigint + o - ledger_end as ts,
    lpad(to_hex(o), 18, '0') || 'ca10' || md5('live' || o) as contract
  from moved, generate_series(ledger_end - $1::bigint + 1, ledger_end) o),
contracts as (${contracts} returning *),
events as (${insertSql(catalog, `participant.${table}`, events, `from new ${join}`)}),
active as (${insertSql(catalog, 'participant.par_active_contracts', active, 'from new')}),
sequenced as (${insertSql(catalog, 'participant.common_sequenced_events', sequenced, 'from new')})
select ledger_end from moved`
}

/** How far the app moves in one transaction when it catches up. */
const batch = 50

/** The app's half: follows the participant's ledger end, one row an offset, in transactions of its own. */
export function startAppsLoop(
  appsUrl: string,
  participantUrl: string,
  options: { everyMs?: number; updateHistory?: boolean } = {},
): Loop {
  return startLoop([appsUrl, participantUrl], options.everyMs, async ([apps, participant]) => {
    if (apps === undefined || participant === undefined) return undefined
    const found = await participant.query(
      `select ${offsetNumber('ledger_end')} as ledger_end, participant_id from participant.lapi_parameters`,
    )
    const { ledger_end: ledgerEnd, participant_id: id } = found.rows[0] ?? {}
    if (ledgerEnd === undefined || ledgerEnd === null) return undefined
    await apps.query('begin')
    try {
      const offset = await ingest(apps, id, Number(ledgerEnd), options.updateHistory ?? true)
      await apps.query('commit')
      return offset
    } catch (error) {
      await apps.query('rollback').catch(() => {})
      throw error
    }
  })
}

/** Ingests up to the ledger end and returns the new offset; undefined when no app is registered here yet. */
async function ingest(apps: pg.Client, id: string, ledgerEnd: number, updateHistory: boolean) {
  const resume = await apps.query(
    `select o.store_id, o.migration_id, o.last_ingested_offset from validator.store_last_ingested_offsets o
     join validator.store_descriptors d on d.id = o.store_id
     where d.descriptor->>'name' = 'DbValidatorStore' and d.descriptor->>'participant' = $1
     order by o.migration_id desc limit 1 for update of o`,
    [`PAR::${id}`],
  )
  const store = resume.rows[0]
  if (store === undefined) return undefined
  const from = offsetFromHex(store.last_ingested_offset)
  const to = Math.min(ledgerEnd, from + batch)
  // An app database that is ahead of its participant is not noticed here: neither does the real one.
  if (to <= from) return from
  await apps.query(
    insertSql(
      await catalogOf(apps, 'validator'),
      'validator.user_wallet_txlog_store',
      {
        store_id: parameter(1),
        migration_id: parameter(2),
        transaction_offset: `lpad(to_hex(o), 18, '0')`,
        record_time: '$5::bigint',
        domain_id: `'global-domain'`,
        entry_type: `'transfer'`,
        entry_data: `jsonb_build_object('offset', o, 'memo', repeat(md5(o::text), 8))`,
        tx_log_id: `'live'`,
        event_id: `'#' || o || ':0'`,
      },
      'from generate_series($3::bigint + 1, $4::bigint) o',
    ),
    [store.store_id, store.migration_id, from, to, Date.now() * 1000],
  )
  // The stores of offboarded users stay where they were.
  await apps.query(
    `update validator.store_last_ingested_offsets o set last_ingested_offset = $4
     from validator.store_descriptors d
     where d.id = o.store_id and o.migration_id = $2 and d.descriptor->>'participant' = $3
       and (d.id = $1 or exists (select from validator.validator_acs_store a
         where a.store_id = $1 and a.template_id_qualified_name = $5
           and a.user_party = d.descriptor->'key'->>'endUserParty'))`,
    [store.store_id, store.migration_id, `PAR::${id}`, hexOffset(to), installTemplate],
  )
  if (updateHistory) {
    await apps.query(
      `update validator.update_history_last_ingested_offsets o set last_ingested_offset = $3
       from validator.update_history_descriptors d
       where d.id = o.history_id and o.migration_id = $1 and d.participant_id = $2`,
      [store.migration_id, id, hexOffset(to)],
    )
  }
  return to
}

/** Runs `tick` again and again with one session a URL, until stopped or until a session fails. */
function startLoop(
  urls: readonly string[],
  everyMs = 50,
  tick: (clients: pg.Client[]) => Promise<number | undefined>,
): Loop {
  const stopped = new AbortController()
  let committed = 0
  async function work(): Promise<Error | undefined> {
    const clients = urls.map(
      (url) => new pg.Client({ connectionString: url, keepAlive: true, connectionTimeoutMillis: 5000 }),
    )
    // The server's own last words (`terminating connection…`) say more than the query that fails after them.
    let lost: Error | undefined
    try {
      for (const client of clients) {
        client.on('error', (error) => {
          lost ??= error
        })
        await client.connect()
      }
      while (!stopped.signal.aborted) {
        committed = (await tick(clients)) ?? committed
        await sleep(everyMs, undefined, { signal: stopped.signal }).catch(() => {})
      }
      return undefined
    } catch (error) {
      return lost ?? (error instanceof Error ? error : new Error(String(error)))
    } finally {
      await Promise.all(clients.map((client) => client.end().catch(() => {})))
    }
  }
  const ended = work()
  return {
    async stop() {
      stopped.abort()
      await ended
    },
    ended,
    committed: () => committed,
  }
}
