import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  type AppsCatalog,
  appsCatalogs,
  type Catalog,
  type CatalogName,
  loadCatalog,
  type ParticipantCatalog,
  participantCatalogs,
  type Relation,
} from '../../demo/catalog.ts'
import { newestPair, nodePairs } from '../../demo/catalog-pairs.ts'
import { type EmbeddedPostgres, nativeDirs, startPostgres } from '../../demo/embedded-postgres.ts'
import {
  ensureAppsSchema,
  ensureDatabases,
  ensureParticipantSchema,
  withClient,
} from '../../demo/node-schema.ts'
import { seedNode } from '../../demo/seed.ts'
import { indexText, type ReadRelation, readCatalog } from '../support/ground-truth/read-catalog.ts'

const all: readonly CatalogName[] = [...participantCatalogs, ...appsCatalogs]
const isApps = (name: CatalogName): name is AppsCatalog => name.endsWith('-apps')

let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-catalogs-'))
})

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

test('every catalog is in a pair, and each says what it was read from', () => {
  expect(all).toHaveLength(17)
  expect(new Set(nodePairs.flatMap((pair) => [pair.participant, pair.apps]))).toEqual(new Set(all))
  for (const name of all) expect(loadCatalog(name).source).toMatch(/^(Canton|Splice) /)
})

/** A relation of a catalog as it is read back from a server of this major. */
function expected(relation: Relation, major: number): ReadRelation {
  return {
    kind: relation.kind,
    columns: relation.columns.map(({ name, type, nullable, filled }) => {
      // Before 17 there is no identity on a partitioned table; from 17 on its partitions have it, too.
      let by = filled
      if (filled === 'identity' && relation.kind === 'partitioned' && major < 17) by = 'default'
      if (name === 'row_id' && relation.kind === 'table partition' && major >= 17) by = 'identity'
      return `${name} ${type}${nullable ? ' null' : ''}${by === undefined ? '' : ` ${by}`}`
    }),
    primaryKey: relation.primaryKey,
    indexes: relation.indexes
      .map(({ columns, method, unique, partial }) => indexText(columns, method, unique, partial))
      .sort(),
    references: relation.references.map(({ columns, table }) => `${columns.join(', ')}: ${table}`).sort(),
  }
}

async function create(
  server: EmbeddedPostgres,
  name: CatalogName,
  work: (client: pg.Client) => Promise<void>,
) {
  await ensureDatabases(server, [name])
  await withClient(server.url(name), async (client) => {
    await (isApps(name)
      ? ensureAppsSchema(client, { catalog: name })
      : ensureParticipantSchema(client, { catalog: name as ParticipantCatalog }))
    await work(client)
  })
}

async function compare(client: pg.Client, catalog: Catalog, major: number): Promise<void> {
  const built = await readCatalog(client)
  expect([...built.keys()].sort()).toEqual([...catalog.relations.keys()].sort())
  for (const [key, relation] of catalog.relations) {
    const { indexes, ...rest } = built.get(key) as ReadRelation
    expect({ key, ...rest, indexes: [...indexes].sort() }).toEqual({ key, ...expected(relation, major) })
  }
  const last = await client.query(
    `select version from ${isApps(catalog.name) ? 'validator' : 'participant'}.flyway_schema_history
     order by installed_rank desc limit 1`,
  )
  expect(last.rows[0].version).toBe(catalog.lastMigration)
  const functions = await client.query(
    `select count(*)::int as n from pg_proc p join pg_namespace n on n.oid = pronamespace
     where nspname in ('debug', 'participant', 'validator')`,
  )
  expect(functions.rows[0].n).toBe(catalog.functions.length)
}

for (const major of [14, 17] as const) {
  describe(`a database made on a server of major ${major}`, () => {
    let server: EmbeddedPostgres

    beforeAll(async () => {
      const nativeDir = nativeDirs[major]
      server = await startPostgres({ dataDir: join(folder, `pg-${major}`), nativeDir })
    })

    afterAll(async () => {
      await server.stop()
    })

    // The rules that differ between majors are the same for every line.
    for (const name of major === 14 ? all : Object.values(newestPair)) {
      test(`has the relations of ${name}, and a second start adds nothing`, async () => {
        await create(server, name, (client) => compare(client, loadCatalog(name), major))
        await create(server, name, (client) => compare(client, loadCatalog(name), major))
      })
    }
  })
}

describe('a seeded node', () => {
  let server: EmbeddedPostgres
  let participant: string
  const dataTime = new Date('2026-01-01T00:00:00.250Z')

  beforeAll(async () => {
    server = await startPostgres({ dataDir: join(folder, 'node') })
    participant = server.url('participant-0')
    await seedNode(server, { bytes: 1e6, dataTime })
  })

  afterAll(async () => {
    await server.stop()
  })

  /** One row of a view, in a session that has the participant's search path. */
  const view = (sql: string) =>
    withClient(participant, async (client) => {
      await client.query('set search_path = participant')
      return (await client.query(sql)).rows[0]
    })

  test('every view of debug can be read', async () => {
    for (const relation of loadCatalog(newestPair.participant).relations.values()) {
      if (relation.kind === 'view') await view(`select * from debug.${relation.name} limit 3`)
    }
  })

  test('views show times as text, bytes as hex and names for numbers', async () => {
    const event = await view(
      'select * from debug.common_sequenced_events order by sequencer_counter desc limit 1',
    )
    expect(event.ts).toBe('2026-01-01T00:00:00.250000Z')
    expect(event.physical_synchronizer_idx).toMatch(/^global-domain::1220[0-9a-f]{64}::34-0$/)
    const created = await view('select * from debug.lapi_events_activate_contract where event_offset = 1')
    expect(created.update_id).toMatch(/^1220[0-9a-f]{64}$/)
    expect(created.event_type).toBe('Activate-Create')
    expect(created.synchronizer_id).toMatch(/^global-domain::1220/)
    const gone = await view('select * from debug.lapi_events_deactivate_contract limit 1')
    expect(gone.template_id).toMatch(/^#splice-amulet:/)
    expect(gone.stakeholders).toEqual([expect.stringMatching(/^demo-validator-1::1220/)])
    const key = await view(`select * from debug.common_crypto_private_keys where name = 'encryption'`)
    expect(key.purpose).toBe('Encryption')
    const right = await view(
      `select * from debug.lapi_user_rights where user_internal_id = 'alice' order by 2`,
    )
    expect(right.user_right).toBe('CanActAs')
  })

  test('a view that looks names up fails without the search path, as upstream', async () => {
    await expect(
      withClient(participant, (client) => client.query('select * from debug.common_sequenced_events')),
    ).rejects.toThrow(/common_static_strings/)
  })

  test('the update history of the newest app is older than its stores', async () => {
    const offsets = await withClient(server.url('validator'), (client) =>
      client.query(`select (select max(last_ingested_offset) from validator.store_last_ingested_offsets) as store,
        (select max(last_ingested_offset) from validator.update_history_last_ingested_offsets) as history,
        (select count(*)::int from validator.update_history_creates) as creates`),
    )
    const { store, history, creates } = offsets.rows[0]
    expect(history < store).toBe(true)
    expect(creates).toBeGreaterThan(10)
  })
})
