/** What makes a restore fast must not make it less exact: overlapped index builds and changed server settings. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentDigest, digestDifferences } from '../../demo/content-digest.ts'
import { type EmbeddedPostgres, startPostgres } from '../../demo/embedded-postgres.ts'
import { withClient } from '../../demo/node-schema.ts'
import { seedNode } from '../../demo/seed.ts'
import { collect } from '../../src/pipeline/meter.ts'
import { runnerPlace } from '../../src/postgres/clients.ts'
import { dump, exportSnapshot } from '../../src/postgres/dump.ts'
import type { DatabaseAccess } from '../../src/postgres/postgres.ts'
import { type RestoreOptions, restoreArchive } from '../../src/postgres/restore.ts'
import { readContent } from '../../src/postgres/server.ts'
import { withSession } from '../../src/postgres/session.ts'
import { tuneServer } from '../../src/postgres/tuning.ts'
import type { Log } from '../../src/system/log.ts'
import { Secret } from '../../src/system/secret.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let postgres: EmbeddedPostgres
let archive: Buffer
let tableBytes: Readonly<Record<string, number>> | undefined

const lines: string[] = []
const log: Log = {
  info: (line) => void lines.push(line),
  warning: (line) => void lines.push(line),
  group: (_title, work) => work(),
}

const access = (
  name: string,
  user: string = postgres.user,
  password = postgres.password,
): DatabaseAccess => ({
  database: { name, host: '127.0.0.1', port: postgres.port, user, password: new Secret(password) },
  place: runnerPlace(),
})

async function sql(database: string, text: string): Promise<Record<string, unknown>[]> {
  return await withClient(postgres.url(database), async (client) => {
    const result = await client.query(text)
    return Array.isArray(result) ? [] : result.rows
  })
}

async function emptyDatabase(name: string): Promise<string> {
  await sql('postgres', `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
  await sql('postgres', `CREATE DATABASE "${name}" TEMPLATE template0`)
  return name
}

/** A database as the pipeline stores it: a custom-format archive in a zstd frame. */
async function archiveOf(name: string): Promise<Buffer> {
  return await withSession(access(name), async (session) => {
    const snapshot = await exportSnapshot(session)
    const method = { compression: 'zstd', level: 1, clientMajor: 15 } as const
    return await collect(dump(access(name), snapshot, method), 64 * 1024 * 1024)
  })
}

async function* chunked(bytes: Buffer, size = 65_536): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Everything but the last piece, then what `wait` waits for, then the last piece. */
async function* held(bytes: Buffer, wait: () => Promise<void>): AsyncGenerator<Buffer> {
  const last = bytes.length - 1024
  yield* chunked(bytes.subarray(0, last))
  await wait()
  yield bytes.subarray(last)
}

async function until(what: string, ask: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await sleep(50)) if (await ask()) return
  throw new Error(`waited in vain: ${what}`)
}

const restoreInto = (
  name: string,
  open: () => AsyncIterable<Buffer>,
  options: Partial<RestoreOptions> = {},
) => restoreArchive(access(name), open, { compression: 'zstd', jobs: 3, tableBytes, ...options })

async function indexesOf(name: string): Promise<string[]> {
  const rows = await sql(name, `SELECT indexname FROM pg_indexes WHERE schemaname = 'participant'`)
  return rows.map((row) => String(row['indexname']))
}

async function expectNobody(name: string): Promise<void> {
  const who = `SELECT 1 FROM pg_stat_activity WHERE datname = '${name}'`
  await until(`nobody in ${name}`, async () => (await sql('postgres', who)).length === 0)
}

beforeAll(async () => {
  folder = await temporaryFolder()
  postgres = await startPostgres({ dataDir: join(folder.path, 'postgres') })
  await seedNode(postgres, { bytes: 32_000_000 })
  archive = await archiveOf('participant-0')
  const inventory = await withSession(access('participant-0'), (session) => readContent(session))
  tableBytes = inventory.tableBytes
})

afterAll(async () => {
  await postgres.stop()
  await folder[Symbol.asyncDispose]()
})

describe('indexes beside the load', () => {
  test('are built while rows still come in, and the result is the same', async () => {
    const name = await emptyDatabase('beside')
    const source = () =>
      held(archive, () =>
        until('an index of a table that is complete', async () =>
          (await indexesOf(name)).some((index) => index.startsWith('common_sequenced_events_physical_')),
        ),
      )
    await restoreInto(name, source)
    const expected = await contentDigest(postgres.url('participant-0'))
    expect(digestDifferences(expected, await contentDigest(postgres.url(name)))).toEqual([])
  })

  test.each([1, 2, 8])('give the same content with %i jobs', async (jobs) => {
    const name = await emptyDatabase('jobs')
    await restoreInto(name, () => chunked(archive), { jobs })
    const expected = await contentDigest(postgres.url('participant-0'))
    expect(digestDifferences(expected, await contentDigest(postgres.url(name)))).toEqual([])
  })

  test('come after tables that were loaded at the same time', async () => {
    const name = await emptyDatabase('at once')
    const loading = `SELECT DISTINCT query FROM pg_stat_activity WHERE datname = '${name}' AND query LIKE 'COPY %'`
    let most = 0
    const source = () =>
      held(archive, () =>
        until('two tables in the middle of their rows', async () => {
          most = Math.max(most, (await sql('postgres', loading)).length)
          return most > 1
        }),
      )
    // The last piece of each pass is held back, so the last table of each part waits for its rows.
    await restoreInto(name, source, { jobs: 2 })
    expect(most).toBe(2)
    const expected = await contentDigest(postgres.url('participant-0'))
    expect(digestDifferences(expected, await contentDigest(postgres.url(name)))).toEqual([])
  })

  test('leave to the end what must come last: triggers, foreign keys, partitions, views, odd names', async () => {
    const name = await emptyDatabase('last things')
    await sql(
      name,
      `create table customer (id int primary key, name text);
       create table account (id int primary key, customer int references customer, pad bytea,
         constraint "a b" unique (id, customer));
       create index "index with ""quotes"" and spaces" on account (customer);
       create table "table; with spaces" (id int primary key, pad text);
       create function refuse() returns trigger language plpgsql as $$ begin raise exception 'fired'; end $$;
       insert into customer select n, 'customer ' || n from generate_series(1, 500) n;
       insert into account select n, 1 + n % 500, sha512(n::text::bytea) from generate_series(1, 60000) n;
       insert into "table; with spaces" select n, repeat(md5(n::text), 10) from generate_series(1, 20000) n;
       create trigger never before insert or update on account for each row execute function refuse();
       alter table account enable always trigger never;
       create table measured (at date not null, value int, pad text, primary key (at, value)) partition by range (at);
       create table measured_1 partition of measured for values from ('2026-01-01') to ('2026-02-01');
       create table measured_2 partition of measured for values from ('2026-02-01') to ('2026-03-01');
       create index on measured (value);
       insert into measured select date '2026-01-01' + n % 59, n, repeat(md5(n::text), 8) from generate_series(1, 60000) n;
       create materialized view totals as select customer, count(*) from account group by 1;
       create unique index on totals (customer);
       alter table account replica identity using index account_pkey;
       alter table account cluster on "a b"`,
    )
    const copy = await emptyDatabase('last things again')
    const made = await archiveOf(name)
    await restoreInto(copy, () => chunked(made))
    const [expected, found] = [
      await contentDigest(postgres.url(name)),
      await contentDigest(postgres.url(copy)),
    ]
    expect(digestDifferences(expected, found)).toEqual([])
    const always = `SELECT tgenabled FROM pg_trigger WHERE tgname = 'never'`
    expect(await sql(copy, always)).toEqual([{ tgenabled: 'A' }])
  })

  test('that cannot be built end the restore at once, with the reason of the server', async () => {
    const name = await emptyDatabase('only here')
    await sql(
      name,
      `create function public.place(int) returns int language sql immutable
         as $$ select case when current_database() = 'only here' then $1 else $1 / 0 end $$;
       create table first (id int, pad text);
       insert into first select n, repeat(md5(n::text), 8) from generate_series(1, 40000) n;
       create index first_place on first (public.place(id));
       create table second as select n as id, md5(n::text) as pad from generate_series(1, 40000) n`,
    )
    const copy = await emptyDatabase('not here')
    const never = new Promise<void>(() => {})
    // The end of the stream never comes: only the failure of the index can end this.
    const made = await archiveOf(name)
    await expect(restoreInto(copy, () => held(made, () => never))).rejects.toMatchObject({
      code: 'restore-failed',
      what: expect.stringContaining('division by zero'),
    })
    await expectNobody(copy)
  })
})

describe('what is not whole is refused, whatever was built beside it', () => {
  test.each([0.02, 0.2, 0.5, 0.8, 0.97, 0.9999])('a stream that ends after %f of its bytes', async (part) => {
    const name = await emptyDatabase('cut')
    const cut = archive.subarray(0, Math.floor(archive.length * part))
    await expect(restoreInto(name, () => chunked(cut))).rejects.toMatchObject({ code: 'restore-failed' })
    await expectNobody(name)
  })

  test('a source that fails', async () => {
    const name = await emptyDatabase('failing')
    const source = () => held(archive, () => Promise.reject(new Error('the digest does not fit')))
    await expect(restoreInto(name, source)).rejects.toThrow('the digest does not fit')
    await expectNobody(name)
  })

  test('a source that fails after its last byte', async () => {
    const name = await emptyDatabase('failing late')
    async function* late() {
      yield* chunked(archive)
      throw new Error('the digest does not fit')
    }
    for (const jobs of [1, 3]) {
      await expect(restoreInto(await emptyDatabase(name), late, { jobs })).rejects.toThrow('digest')
      await expectNobody(name)
    }
  })

  test('a flipped bit', async () => {
    const name = await emptyDatabase('flipped')
    const flipped = Buffer.from(archive)
    flipped.writeUInt8(flipped.readUInt8(1_000_000) ^ 4, 1_000_000)
    await expect(restoreInto(name, () => chunked(flipped))).rejects.toMatchObject({ code: 'restore-failed' })
  })

  test.each([Buffer.alloc(0), Buffer.from('no archive'), Buffer.alloc(3_000_000, 7)])(
    'no archive',
    async (bytes) => {
      const name = await emptyDatabase('nothing')
      await expect(restoreInto(name, () => chunked(bytes))).rejects.toMatchObject({ code: 'restore-failed' })
    },
  )

  test('a cancelled restore leaves nobody behind', async () => {
    const name = await emptyDatabase('cancelled')
    const cancel = new AbortController()
    const source = () =>
      held(archive, async () => {
        await until('tables', async () => (await indexesOf(name)).length > 0)
        cancel.abort()
        await new Promise(() => {})
      })
    await expect(restoreInto(name, source, { signal: cancel.signal })).rejects.toMatchObject({
      code: 'cancelled',
    })
    await expectNobody(name)
  })
})

describe('settings of the server', () => {
  const names = `('max_wal_size', 'checkpoint_timeout', 'autovacuum')`
  const settings = async () =>
    Object.fromEntries(
      (await sql('postgres', `SELECT name, setting FROM pg_settings WHERE name IN ${names}`)).map((row) => [
        row['name'],
        row['setting'],
      ]),
    )
  const written = () =>
    sql(
      'postgres',
      `SELECT name, setting FROM pg_file_settings WHERE sourcefile LIKE '%auto.conf' ORDER BY name`,
    )
  const records = () => sql('postgres', 'SELECT setconfig FROM pg_db_role_setting')
  const gib = 1024 ** 3

  test('are changed for the restore and put back after it, also what ALTER SYSTEM had set', async () => {
    await sql('postgres', `ALTER SYSTEM SET max_wal_size = '1234MB'`)
    await sql('postgres', 'SELECT pg_reload_conf()')
    await until('the reload', async () => (await settings())['max_wal_size'] === '1234')
    const [before, file] = [await settings(), await written()]
    {
      await using _tuned = await tuneServer(access('participant-0'), 'reload', 3 * gib, log)
      await until('the reload', async () => (await settings())['checkpoint_timeout'] === '3600')
      expect(await settings()).toEqual({
        max_wal_size: '6144',
        checkpoint_timeout: '3600',
        autovacuum: 'on',
      })
    }
    await until('the reload', async () => (await settings())['checkpoint_timeout'] === '300')
    expect(await settings()).toEqual(before)
    expect(await written()).toEqual(file)
    expect(await records()).toEqual([])
  })

  test('are never lowered', async () => {
    await sql('postgres', `ALTER SYSTEM SET max_wal_size = '40GB'`)
    await sql('postgres', 'SELECT pg_reload_conf()')
    {
      await using _tuned = await tuneServer(access('participant-0'), 'reload', 3 * gib, log)
      await until('the reload', async () => (await settings())['checkpoint_timeout'] === '3600')
      expect((await settings())['max_wal_size']).toBe('40960')
    }
    await sql('postgres', 'ALTER SYSTEM RESET max_wal_size')
    await sql('postgres', 'SELECT pg_reload_conf()')
  })

  test('are put back by the next restore when a run was killed', async () => {
    const [before, file] = [await settings(), await written()]
    const script = `
      const { tuneServer } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/postgres/tuning.ts'))})
      const { runnerPlace } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/postgres/clients.ts'))})
      const { Secret } = await import(${JSON.stringify(join(import.meta.dirname, '../../src/system/secret.ts'))})
      const log = { info() {}, warning() {} }
      const database = { name: 'participant-0', host: '127.0.0.1', port: ${postgres.port}, user: '${postgres.user}', password: new Secret(process.env.SECRET) }
      await tuneServer({ database, place: runnerPlace() }, 'reload', ${gib}, log)
      console.log('tuned')
      setInterval(() => {}, 1000)`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, SECRET: postgres.password },
    })
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    await until('the reload', async () => (await settings())['checkpoint_timeout'] === '3600')
    expect(await records()).toHaveLength(1)
    // What was changed twice is still put back to what it was before the first.
    for (const tuning of ['reload', 'session'] as const) {
      lines.length = 0
      await using _tuned = await tuneServer(access('participant-0'), tuning, gib, log)
      if (tuning === 'reload') expect(lines.join()).toContain('were put back')
    }
    await until('the reload', async () => (await settings())['checkpoint_timeout'] === '300')
    expect(await settings()).toEqual(before)
    expect(await written()).toEqual(file)
    expect(await records()).toEqual([])
  })

  test('stay as they are without a superuser, and with session', async () => {
    await sql('postgres', `CREATE ROLE plain LOGIN CREATEDB PASSWORD 'plain-password'`)
    const before = await settings()
    lines.length = 0
    const plain = access('participant-0', 'plain', 'plain-password')
    await using _plain = await tuneServer(plain, 'reload', gib, log)
    expect(lines.join()).toContain('superuser')
    await using _session = await tuneServer(access('participant-0'), 'session', gib, log)
    expect(await settings()).toEqual(before)
    expect(await records()).toEqual([])
  })
})
