import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, nativeDirs, startPostgres } from '../../demo/embedded-postgres.ts'
import { withClient } from '../../demo/node-schema.ts'
import { runnerPlace } from '../../src/postgres/clients.ts'
import { readContent } from '../../src/postgres/content.ts'
import type { DatabaseAccess } from '../../src/postgres/postgres.ts'
import { readingLacks, refuseLacks } from '../../src/postgres/reading-rights.ts'
import { withSession } from '../../src/postgres/session.ts'
import { Failure } from '../../src/system/failure.ts'
import { Secret } from '../../src/system/secret.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { waitFor } from '../../src/system/wait.ts'
import { newerClients } from '../support/newer-clients.ts'
import { sql } from '../support/restore-runs.ts'

const content = `
  CREATE SCHEMA "a.b"; CREATE SCHEMA a;
  CREATE TABLE "a.b".c (id serial PRIMARY KEY); INSERT INTO "a.b".c DEFAULT VALUES;
  CREATE TABLE a."b.c" (id serial PRIMARY KEY); INSERT INTO a."b.c" SELECT FROM generate_series(1, 2);
  CREATE TABLE a.doubled (id int, name text); INSERT INTO a.doubled VALUES (1, 'x'), (1, 'y');
  CREATE TABLE a.split (id int PRIMARY KEY, at text CHECK (at <> '')) PARTITION BY RANGE (id);
  CREATE TABLE a.split_low PARTITION OF a.split FOR VALUES FROM (0) TO (10);
  CREATE TABLE a.split_high PARTITION OF a.split FOR VALUES FROM (10) TO (100) PARTITION BY LIST (id);
  CREATE TABLE a.split_rest PARTITION OF a.split_high DEFAULT;
  INSERT INTO a.split SELECT i, 'x' FROM generate_series(1, 20) i;
  CREATE TABLE a.points_at (id int REFERENCES a.split);
  CREATE UNLOGGED TABLE a.unlogged (id int); INSERT INTO a.unlogged VALUES (1);
  CREATE TABLE a.parent (id int); CREATE TABLE a.child () INHERITS (a.parent);
  INSERT INTO a.parent VALUES (1); INSERT INTO a.child VALUES (2), (3);
  CREATE EXTENSION pgcrypto;
  CREATE TABLE a.of_extension (id serial PRIMARY KEY); INSERT INTO a.of_extension DEFAULT VALUES;
  CREATE TABLE a.registered (id int, own bool); INSERT INTO a.registered VALUES (1, true), (2, false);
  ALTER EXTENSION pgcrypto ADD TABLE a.of_extension; ALTER EXTENSION pgcrypto ADD TABLE a.registered;
  ALTER EXTENSION pgcrypto ADD SEQUENCE a.of_extension_id_seq;
  UPDATE pg_extension SET extconfig = ARRAY['a.registered'::regclass::oid], extcondition = ARRAY['WHERE own'] WHERE extname = 'pgcrypto';
  CREATE SEQUENCE a.far MAXVALUE 9223372036854775807 START 9223372036854775806; SELECT nextval('a.far');
  CREATE EXTENSION postgres_fdw;
  CREATE SERVER elsewhere FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '127.0.0.1', port '1');
  CREATE FOREIGN TABLE a.away (id int) SERVER elsewhere;
  CREATE TABLE a.mixed (id int) PARTITION BY RANGE (id);
  CREATE TABLE a.mixed_here PARTITION OF a.mixed FOR VALUES FROM (0) TO (10);
  CREATE FOREIGN TABLE a.mixed_away PARTITION OF a.mixed FOR VALUES FROM (10) TO (20) SERVER elsewhere;
  INSERT INTO a.mixed VALUES (1);
`

describe.each([14, 17] as const)('the content of a database of Postgres %i', (major) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let postgres: EmbeddedPostgres

  beforeAll(async () => {
    folder = await temporaryFolder()
    postgres = await startPostgres({ dataDir: join(folder.path, 'data'), nativeDir: nativeDirs[major] })
    await sql({ postgres }, `CREATE ROLE reader LOGIN PASSWORD 'only-a-test'`)
    await sql({ postgres }, 'CREATE DATABASE source')
    await sql({ postgres }, content, 'source')
  }, 60_000)
  afterAll(async () => {
    await postgres?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const access = (name: string, user = 'cnadmin', password = postgres.password): DatabaseAccess => ({
    place: runnerPlace(),
    database: { name, host: postgres.host, port: postgres.port, user, password: new Secret(password) },
  })
  const inventoryOf = (name: string, counted?: readonly string[]) =>
    withSession(access(name), (session) => readContent(session, counted))

  it('counts what a dump carries, under keys that no two objects share', async () => {
    const inventory = await inventoryOf('source')
    expect(inventory.rows).toEqual({
      '"a.b".c': 1,
      'a."b.c"': 2,
      'a.doubled': 2,
      'a.split': 20,
      'a.points_at': 0,
      'a.unlogged': 1,
      'a.parent': 1,
      'a.child': 2,
      'a.registered': 1,
      'a.mixed': 1,
    })
    expect(inventory.sequenceValues).toEqual({
      '"a.b".c_id_seq': 1,
      'a."b.c_id_seq"': 2,
      'a.far': null,
    })
    expect(Object.keys(inventory.tableBytes ?? {})).toEqual(
      expect.arrayContaining(['a.split_low', 'a.split_rest', 'a.mixed_here', '"a.b".c']),
    )
    expect(inventory.tableBytes).not.toHaveProperty(['a.of_extension'])
    // Primary keys of two tables and of three levels of a partitioned one.
    expect(inventory).toMatchObject({ tables: 13, sequences: 3, indexes: 6 })
  })

  it('takes rows that are in another partition than before for the same', async () => {
    const before = await inventoryOf('source')
    await sql({ postgres }, 'UPDATE a.split SET id = 50 WHERE id = 1', 'source')
    expect((await inventoryOf('source')).rows).toEqual(before.rows)
  })

  it('counts as the first form of the manifest did, for sets of that form', async () => {
    const counted = ['a.b.c', 'a.split_low', 'a.of_extension']
    const inventory = await withSession(access('source'), (session) => readContent(session, counted, 1))
    expect(inventory.rows).toMatchObject({ 'a.split_low': expect.any(Number), 'a.of_extension': 1 })
    expect(inventory).toMatchObject({ tables: 15, sequences: 4 })
  })

  it('is the same after a dump and a restore, with an index that is invalid and one being built', async () => {
    await sql({ postgres }, 'CREATE UNIQUE INDEX CONCURRENTLY invalid ON a.doubled (id)', 'source').catch(
      () => {},
    )
    let recorded: Awaited<ReturnType<typeof inventoryOf>> | undefined
    await withClient(postgres.url('source'), async (holding) => {
      // Whoever has read before keeps the build from its end.
      await holding.query('BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT * FROM a.doubled')
      const building = sql({ postgres }, 'CREATE INDEX CONCURRENTLY building ON a.doubled (name)', 'source')
      const there = () => sql({ postgres }, `SELECT 1 FROM pg_class WHERE relname = 'building'`, 'source')
      await waitFor(async () => ((await there()).length > 0 ? true : undefined), {
        timeoutMs: 20_000,
        everyMs: 50,
      })
      recorded = await inventoryOf('source')
      execFileSync('sh', [
        '-c',
        `"$1/pg_dump" -Fc -d "$2" --exclude-table-data='a.mixed_away' > "$3"`,
        'sh',
        major === 17 ? newerClients(17) : '/usr/bin',
        postgres.url('source'),
        join(folder.path, 'archive'),
      ])
      await holding.query('COMMIT')
      await building
    })
    expect(recorded?.indexes).toBe(6)
    await sql({ postgres }, 'CREATE DATABASE restored')
    // The tables that the test gave to an extension are not in the script of that extension.
    const place = major === 17 ? newerClients(17) : '/usr/bin'
    const archive = join(folder.path, 'archive')
    execFileSync('sh', [
      '-c',
      `"$1/pg_restore" -l "$3" | grep -v 'TABLE DATA a registered' > "$3.list" && "$1/pg_restore" --exit-on-error -L "$3.list" -d "$2" "$3"`,
      'sh',
      place,
      postgres.url('restored'),
      archive,
    ])
    const { rows, ...restored } = await inventoryOf('restored')
    const { 'a.registered': _, ...expected } = recorded?.rows ?? {}
    expect(rows).toEqual(expected)
    expect({ ...restored, tableBytes: 0 }).toEqual({ ...recorded, rows: undefined, tableBytes: 0 })
  }, 60_000)

  it('cannot be read by whoever may not read a table, and says which and why', async () => {
    await sql({ postgres }, 'CREATE DATABASE guarded')
    await sql(
      { postgres },
      `CREATE TABLE open_one (id int); GRANT SELECT ON open_one TO reader; CREATE TABLE closed (id serial);
       CREATE TABLE policed (id int); GRANT SELECT ON policed TO reader; ALTER TABLE policed ENABLE ROW LEVEL SECURITY;
       SELECT lo_create(4711)`,
      'guarded',
    )
    const reader = access('guarded', 'reader', 'only-a-test')
    const failing = withSession(reader, (session) => readContent(session))
    await expect(failing).rejects.toMatchObject({
      code: 'table-unreadable',
      what: 'Table public.closed cannot be counted: permission denied for table closed (SQLSTATE 42501).',
    })
    const lacks = await withSession(reader, readingLacks)
    expect(lacks).toEqual([
      { what: 'table public.closed: no SELECT', remedy: 'GRANT SELECT ON TABLE public.closed TO reader' },
      {
        what: 'sequence public.closed_id_seq: no SELECT',
        remedy: 'GRANT SELECT ON SEQUENCE public.closed_id_seq TO reader',
      },
      {
        what: 'table public.policed: a row-level security policy may hide rows',
        remedy: 'ALTER ROLE reader BYPASSRLS',
      },
      { what: 'large object 4711: no SELECT', remedy: 'GRANT SELECT ON LARGE OBJECT 4711 TO reader' },
    ])
    expect(() => refuseLacks('guarded', lacks)).toThrow(Failure)
    expect(await withSession(access('guarded'), readingLacks)).toEqual([])
  })
})
