import { execFile } from 'node:child_process'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentDigest, digestDifferences } from '../../demo/content-digest.ts'
import { type EmbeddedPostgres, nativeDirs, startPostgres } from '../../demo/embedded-postgres.ts'
import { ensureDatabases, hexOffset, offsetFromHex, withClient } from '../../demo/node-schema.ts'
import { type SeededNode, seedNode } from '../../demo/seed.ts'
import { startWriter } from '../../demo/writer.ts'

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-node-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

async function until(reached: () => boolean): Promise<boolean> {
  const deadline = Date.now() + 20_000
  while (!reached() && Date.now() < deadline) await sleep(10)
  return reached()
}

async function value(url: string, sql: string): Promise<unknown> {
  return withClient(url, async (client) => Object.values((await client.query(sql)).rows[0] ?? {})[0])
}

describe('the embedded server', () => {
  for (const major of [14, 17] as const) {
    test(`of major ${major} keeps its data across a stop, and asks for the password`, async () => {
      const dataDir = join(folder, `server-${major}`)
      const first = await startPostgres({ dataDir, nativeDir: nativeDirs[major], password: 'p@ss/wörd' })
      expect(await value(first.url('postgres'), 'show server_version')).toMatch(new RegExp(`^${major}\\.`))
      expect(await value(first.url('postgres'), 'show listen_addresses')).toBe('127.0.0.1')
      await withClient(first.url('postgres'), (client) =>
        client.query('create table kept as select 42 as answer'),
      )
      await ensureDatabases(first, ['with-hyphen'])
      const rights = 'select current_user || current_setting($$is_superuser$$)'
      expect(await value(first.url('with-hyphen'), rights)).toBe('cnadminon')
      const wrong = first.url('postgres').replace(/:[^:@]+@/, ':wrong@')
      await expect(value(wrong, 'select 1')).rejects.toThrow(/password authentication failed/)
      await expect(startPostgres({ dataDir, nativeDir: nativeDirs[major] })).rejects.toThrow(/already runs/)
      const adopted = await startPostgres({ dataDir, adopt: true, password: 'p@ss/wörd' })
      expect(adopted.port).toBe(first.port)
      await first.stop()

      const again = await startPostgres({ dataDir, nativeDir: nativeDirs[major], password: 'p@ss/wörd' })
      expect(await value(again.url('postgres'), 'select answer from kept')).toBe(42)
      await again.stop()
      expect((await stat(dataDir)).mode & 0o077).toBe(0)
    })
  }

  test('refuses a data directory of another major with the reason', async () => {
    const dataDir = join(folder, 'server-14')
    await expect(startPostgres({ dataDir, nativeDir: nativeDirs[17] })).rejects.toThrow(/incompatible/)
  })
})

describe('a seeded node', () => {
  let server: EmbeddedPostgres
  let node: SeededNode
  let apps: string
  let participant: string

  beforeAll(async () => {
    server = await startPostgres({ dataDir: join(folder, 'node') })
    apps = server.url('validator')
    participant = server.url('participant-0')
    node = await seedNode(server, { bytes: 30e6, users: ['alice'], partyHint: 'acme-validator-1' })
  })

  afterAll(async () => {
    await server.stop()
  })

  test('has about the size and the split that were asked for, and does not compress away', async () => {
    const size = `select sum(pg_table_size(c.oid))::float8 from pg_class c join pg_namespace n on n.oid = relnamespace
      where nspname in ('validator', 'participant') and relkind = 'r'`
    const [appsSize, participantSize] = [await value(apps, size), await value(participant, size)] as number[]
    expect((appsSize ?? 0) + (participantSize ?? 0)).toBeGreaterThan(25e6)
    expect((appsSize ?? 0) + (participantSize ?? 0)).toBeLessThan(36e6)
    expect((participantSize ?? 0) / (appsSize ?? 1)).toBeGreaterThan(12)
    const distinct =
      'select count(distinct substr(sequenced_event, 500, 16))::int from participant.common_sequenced_events'
    expect(await value(participant, distinct)).toBe(node.ledgerEnd)
  })

  test('is the same node in all four places, in the formats that differ', async () => {
    const bare = node.participantId.replace('PAR::', '')
    expect(node.participantId).toMatch(/^PAR::acme-validator-1::1220[0-9a-f]{64}$/)
    expect(
      await value(participant, `select identifier || '::' || namespace from participant.common_node_id`),
    ).toBe(bare)
    expect(await value(participant, 'select participant_id from participant.lapi_parameters')).toBe(bare)
    expect(await value(apps, 'select participant_id from validator.update_history_descriptors')).toBe(bare)
    expect(
      await value(
        apps,
        `select string_agg(distinct descriptor->>'participant', ',') from validator.store_descriptors`,
      ),
    ).toBe(node.participantId)
    expect(
      await value(
        apps,
        `select descriptor->'key'->>'validatorParty' from validator.store_descriptors
         where descriptor->>'name' = 'DbValidatorStore'`,
      ),
    ).toBe(`acme-validator-1::${node.namespace}`)
    expect(node.users.map(({ name }) => name)).toEqual(['administrator', 'alice'])
  })

  test('has pgcrypto in the schema extensions of the apps database only', async () => {
    const where = `select string_agg(nspname, ',') from pg_extension e join pg_namespace n on n.oid = extnamespace
      where extname = 'pgcrypto'`
    expect(await value(apps, where)).toBe('extensions')
    expect(await value(participant, where)).toBeNull()
    expect(await value(participant, `select to_regnamespace('demo_seed')`)).toBeNull()
  })

  test('gives the same content for the same seed, and the digest sees one changed byte', async () => {
    const dataTime = new Date('2026-01-01T00:00:00Z')
    const small = { bytes: 1e6, dataTime, seed: 'twin' }
    await seedNode(server, { ...small, appsDatabase: 'one', participantDatabase: 'participant-one' })
    await seedNode(server, { ...small, appsDatabase: 'two', participantDatabase: 'participant-two' })
    const events = 'participant.common_sequenced_events'
    const one = await contentDigest(server.url('participant-one'))
    const two = await contentDigest(server.url('participant-two'))
    expect(two.tables[events]).toEqual(one.tables[events])
    expect(two.tables['participant.par_contracts']).toEqual(one.tables['participant.par_contracts'])
    expect(two.indexes).toEqual(one.indexes)
    expect(two.sequences).toEqual(one.sequences)

    await withClient(server.url('participant-two'), (client) =>
      client.query(
        `update ${events} set sequenced_event = set_byte(sequenced_event, 700, (get_byte(sequenced_event, 700) + 1) % 256)
         where sequencer_counter = 50`,
      ),
    )
    await withClient(server.url('participant-two'), (client) =>
      client.query(`drop index participant.lapi_events_activate_contract_event_offset_idx;
        select nextval('participant.participant_event_publisher_local_offsets')`),
    )
    const differences = digestDifferences(two, await contentDigest(server.url('participant-two')))
    expect(differences.map((line) => line.split(':')[0])).toEqual([
      `tables ${events}`,
      'sequences participant.participant_event_publisher_local_offsets',
      'indexes participant.lapi_events_activate_contract_event_offset_idx',
    ])
    const time = 'select to_timestamp(max(ts) / 1e6) from participant.common_sequenced_events'
    expect(await value(server.url('participant-one'), time)).toEqual(dataTime)
  })

  const ledgerEnd = async () =>
    Number(await value(participant, 'select ledger_end from participant.lapi_parameters'))
  const appsOffset = async () =>
    offsetFromHex(
      (await value(
        apps,
        'select max(last_ingested_offset) from validator.store_last_ingested_offsets',
      )) as string,
    )

  test('the writer keeps the app behind the participant, whatever moment is looked at', async () => {
    const writer = startWriter(server, { everyMs: 0 })
    const deadline = Date.now() + 20_000
    let looked = 0
    let behind = 0
    while ((looked < 150 || behind === 0) && Date.now() < deadline) {
      // In the order of a backup: the app first. The other order is the one that goes wrong.
      const app = await appsOffset()
      const end = await ledgerEnd()
      expect(app).toBeLessThanOrEqual(end)
      if (app < end) behind++
      looked++
    }
    expect(behind).toBeGreaterThan(0)
    const offsets = await writer.stop()
    expect(writer.error).toBeUndefined()
    expect(await writer.ended).toBeUndefined()
    expect(offsets).toEqual({ ledgerEnd: await ledgerEnd(), appsOffset: await appsOffset() })
    expect(offsets.ledgerEnd).toBeGreaterThan(node.ledgerEnd + 100)
  })

  test('the participant first and the app second is caught as the wrong order', async () => {
    const writer = startWriter(server, { everyMs: 1 })
    const deadline = Date.now() + 20_000
    let wrong = false
    while (!wrong && Date.now() < deadline) {
      const end = await ledgerEnd()
      await sleep(20)
      wrong = (await appsOffset()) > end
    }
    await writer.stop()
    expect(wrong).toBe(true)
  })

  test('rows up to an offset have the same digest while the writer goes on', async () => {
    const upTo = await ledgerEnd()
    const before = await contentDigest(participant, { upTo })
    expect(before.tables['participant.lapi_parameters']).toBeUndefined()
    const writer = startWriter(server, { everyMs: 0 })
    expect(await until(() => writer.committed().appsOffset >= upTo + 20)).toBe(true)
    expect(digestDifferences(before, await contentDigest(participant, { upTo }))).toEqual([])
    await writer.stop()
    expect(digestDifferences(before, await contentDigest(participant, { upTo: upTo + 1 }))).not.toEqual([])
  })

  test('every offset has its rows: one event and one row of the app, without a gap', async () => {
    const events = 'select count(distinct event_offset)::int from participant.lapi_events_activate_contract'
    expect(await value(participant, events)).toBe(await ledgerEnd())
    const rows = `select count(distinct transaction_offset)::int from validator.user_wallet_txlog_store
      where transaction_offset > '${hexOffset(node.appsOffset)}'`
    expect(await value(apps, rows)).toBe((await appsOffset()) - node.appsOffset)
  })

  test('a dump taken while the writer goes on restores to the same content up to its ledger end', async () => {
    const run = promisify(execFile)
    const archive = join(folder, 'participant.dump')
    const writer = startWriter(server, { everyMs: 1 })
    expect(await until(() => writer.committed().appsOffset > 0)).toBe(true)
    await run('pg_dump', ['-Fc', '-Z0', '-f', archive, participant])
    await writer.stop()
    await ensureDatabases(server, ['participant-restored'])
    const restored = server.url('participant-restored')
    await run('pg_restore', ['--exit-on-error', '--no-owner', '--no-privileges', '-d', restored, archive])
    const upTo = Number(await value(restored, 'select ledger_end from participant.lapi_parameters'))
    expect(upTo).toBeLessThanOrEqual(await ledgerEnd())
    const expected = await contentDigest(participant, { upTo })
    expect(digestDifferences(expected, await contentDigest(restored, { upTo }))).toEqual([])

    // And at rest the whole database, sequences included.
    await run('pg_dump', ['-Fc', '-Z0', '-f', archive, apps])
    await ensureDatabases(server, ['validator-restored'])
    await run('pg_restore', ['--exit-on-error', '-d', server.url('validator-restored'), archive])
    const whole = await contentDigest(apps)
    expect(digestDifferences(whole, await contentDigest(server.url('validator-restored')))).toEqual([])
  })

  test('a server that goes away ends the writer with the reason, and nothing else', async () => {
    const writer = startWriter(server, { everyMs: 5 })
    expect(await until(() => writer.committed().appsOffset > 0)).toBe(true)
    const port = server.port
    await server.stop()
    expect(await writer.ended).toBeInstanceOf(Error)
    expect(writer.error?.message).toMatch(/terminat|connection/i)
    const committed = await writer.stop()
    server = await startPostgres({ dataDir: join(folder, 'node'), port })
    expect(await ledgerEnd()).toBeGreaterThanOrEqual(committed.ledgerEnd)
    expect(await appsOffset()).toBeGreaterThanOrEqual(committed.appsOffset)
  })
})
