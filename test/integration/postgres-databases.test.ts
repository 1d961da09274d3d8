import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, startPostgres } from '../../demo/embedded-postgres.ts'
import { withClient } from '../../demo/node-schema.ts'
import { runnerPlace } from '../../src/postgres/clients.ts'
import { endSessions, otherClients, waitUntilUnused } from '../../src/postgres/database-clients.ts'
import { applyDatabaseSettings } from '../../src/postgres/database-settings.ts'
import {
  createDatabase,
  databaseDescription,
  databaseExists,
  describeDatabase,
  dropDatabase,
  isEmpty,
  maintain,
  renameDatabases,
} from '../../src/postgres/databases.ts'
import type { DatabaseAccess } from '../../src/postgres/postgres.ts'
import { readServerFacts } from '../../src/postgres/server.ts'
import { withSession } from '../../src/postgres/session.ts'
import { sql as sqlText } from '../../src/postgres/sql.ts'
import { Secret } from '../../src/system/secret.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { sql } from '../support/restore-runs.ts'

const like = { encoding: 'UTF8', collate: 'C', ctype: 'C' }
/** What a name may hold that an unquoted one may not. */
const odd = `it's "odd" $$; \\! $tag$ :name`

describe('databases of a server', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let postgres: EmbeddedPostgres

  beforeAll(async () => {
    folder = await temporaryFolder()
    postgres = await startPostgres({ dataDir: join(folder.path, 'data') })
    await sql({ postgres }, `CREATE ROLE plain LOGIN CREATEDB PASSWORD 'only-a-test'`)
  })
  afterAll(async () => {
    await postgres?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const access = (name: string, user = 'cnadmin', password = postgres.password): DatabaseAccess => ({
    place: runnerPlace(),
    database: { name, host: postgres.host, port: postgres.port, user, password: new Secret(password) },
  })
  const plain = (name: string) => access(name, 'plain', 'only-a-test')

  it('are made, described, renamed and dropped under any name', async () => {
    await maintain(plain(odd), async (session) => {
      await createDatabase(session, odd, like)
      await describeDatabase(session, odd, `it's ours`)
      expect(await databaseDescription(session, odd)).toBe(`it's ours`)
      await renameDatabases(session, [{ from: odd, to: `${odd} 2` }])
      expect(await databaseExists(session, odd)).toBe(false)
      expect(await databaseDescription(session, `${odd} 2`)).toBe(`it's ours`)
      await dropDatabase(session, `${odd} 2`)
      expect(await databaseExists(session, `${odd} 2`)).toBe(false)
      await dropDatabase(session, 'never-there')
      expect(await databaseDescription(session, 'never-there')).toBeUndefined()
    })
  })

  it('change their names all or none', async () => {
    const renaming = maintain(plain('one'), async (session) => {
      for (const name of ['one', 'two', 'three']) await createDatabase(session, name, like)
      await renameDatabases(session, [
        { from: 'one', to: 'four' },
        { from: 'two', to: 'three' },
      ])
    })
    await expect(renaming).rejects.toMatchObject({ what: expect.stringContaining('"three" already exists') })
    await maintain(plain('one'), async (session) => {
      expect(await databaseExists(session, 'one')).toBe(true)
      expect(await databaseExists(session, 'four')).toBe(false)
      for (const name of ['one', 'two', 'three']) await dropDatabase(session, name)
    })
  })

  it('can be the one that others are managed from', async () => {
    await maintain(access('postgres'), async (session) => {
      const [row] = await session.rows<{ name: string }>(sqlText`SELECT current_database() AS name`)
      expect(row?.name).toBe('template1')
    })
  })

  it('show who is connected, also to a user who may not see more of it', async () => {
    await maintain(plain('busy-place'), (session) => createDatabase(session, 'busy-place', like))
    await withClient(postgres.url('busy-place'), async () => {
      await maintain(plain('busy-place'), async (session) => {
        expect(await otherClients(session, 'busy-place')).toEqual([
          expect.objectContaining({ user: 'cnadmin' }),
        ])
        await expect(waitUntilUnused(session, 'busy-place', 100)).rejects.toMatchObject({
          code: 'still-connected',
        })
        await expect(dropDatabase(session, 'busy-place')).rejects.toMatchObject({
          what: expect.stringContaining('is being accessed by other users'),
        })
      })
      await maintain(access('busy-place'), async (session) => {
        await endSessions(session, 'busy-place')
        expect(await otherClients(session, 'busy-place')).toEqual([])
      })
    })
    await maintain(plain('busy-place'), (session) => dropDatabase(session, 'busy-place'))
  }, 60_000)

  it('get their settings back, but for those that the server refuses', async () => {
    const settings = [
      'search_path="$user", validator, "Odd, name"',
      'work_mem=5MB',
      'DateStyle=ISO, DMY',
      `application_name=it's ${odd}`,
      'log_statement=all',
      'no_such_setting=1',
      'bad name=1',
    ]
    await maintain(plain(odd), async (session) => {
      await createDatabase(session, odd, like)
      expect(await applyDatabaseSettings(session, odd, settings)).toEqual([
        expect.stringMatching(/^log_statement=all: permission denied/),
        expect.stringMatching(/^no_such_setting=1: unrecognized configuration parameter/),
        'bad name=1: not the name of a setting',
      ])
    })
    const facts = await withSession(plain(odd), readServerFacts)
    expect(facts.owner).toBe('plain')
    expect(facts.settings).toEqual(settings.slice(0, 4).sort())
    await maintain(plain(odd), (session) => dropDatabase(session, odd))
  })

  it.each([
    ['a table', 'CREATE TABLE a ()', false],
    ['a partitioned table', 'CREATE TABLE a (i int) PARTITION BY RANGE (i)', false],
    ['a sequence', 'CREATE SEQUENCE a', false],
    ['a view', 'CREATE VIEW a AS SELECT 1', false],
    ['a function', 'CREATE FUNCTION a() RETURNS int LANGUAGE sql AS $$SELECT 1$$', false],
    ['a large object', 'SELECT lo_create(0)', false],
    [
      'a schema and an extension',
      'CREATE SCHEMA extensions; CREATE EXTENSION pgcrypto SCHEMA extensions',
      true,
    ],
  ])('hold something with %s', async (_, statement, empty) => {
    await sql({ postgres }, 'CREATE DATABASE a_place')
    try {
      await sql({ postgres }, statement, 'a_place')
      expect(await isEmpty(access('a_place'))).toBe(empty)
    } finally {
      await sql({ postgres }, 'DROP DATABASE a_place')
    }
  })
})
