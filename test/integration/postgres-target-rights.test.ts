import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, nativeDirs, startPostgres } from '../../demo/embedded-postgres.ts'
import { runnerPlace } from '../../src/postgres/clients.ts'
import { dropDatabase, maintain, renameDatabases } from '../../src/postgres/databases.ts'
import { findLocale } from '../../src/postgres/locales.ts'
import type { DatabaseAccess } from '../../src/postgres/postgres.ts'
import { readCatalog } from '../../src/postgres/read-catalog.ts'
import { restorability } from '../../src/postgres/restorability.ts'
import { withSession } from '../../src/postgres/session.ts'
import { readTargetRights } from '../../src/postgres/target-rights.ts'
import { Secret } from '../../src/system/secret.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { sql } from '../support/restore-runs.ts'

const locale = { encoding: 'UTF8', provider: 'libc', collate: 'C', ctype: 'C' } as const

describe.each([14, 17] as const)('rights on a server of Postgres %i', (major) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let postgres: EmbeddedPostgres

  beforeAll(async () => {
    folder = await temporaryFolder()
    postgres = await startPostgres({
      dataDir: join(folder.path, 'data'),
      nativeDir: nativeDirs[major],
      settings: { max_prepared_transactions: '5', wal_level: 'logical' },
    })
    await sql(
      { postgres },
      `CREATE ROLE plain LOGIN CREATEDB PASSWORD 'only-a-test'; CREATE ROLE given; GRANT given TO plain; CREATE ROLE other;
       CREATE ROLE rds_superuser; CREATE ROLE managed LOGIN PASSWORD 'only-a-test'; GRANT rds_superuser TO managed;
       CREATE ROLE reading LOGIN PASSWORD 'only-a-test'; ALTER ROLE reading SET default_transaction_read_only = on`,
    )
  }, 60_000)
  afterAll(async () => {
    await postgres?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const access = (name: string, user = 'cnadmin', password = postgres.password): DatabaseAccess => ({
    place: runnerPlace(),
    database: { name, host: postgres.host, port: postgres.port, user, password: new Secret(password) },
  })
  const rightsOf = (name: string, user = 'cnadmin', extensions: readonly string[] = []) =>
    maintain(access(name, user, user === 'cnadmin' ? postgres.password : 'only-a-test'), (session) =>
      readTargetRights(session, name, {
        locale,
        extensions: extensions.map((one) => ({
          name: one,
          version: '1.0',
          schema: 'public',
          trusted: false,
        })),
      }),
    )

  it('are those of the user', async () => {
    expect(await rightsOf('absent')).toMatchObject({
      major,
      user: { name: 'cnadmin', superuser: true },
      standby: false,
      readOnly: false,
      icu: expect.any(Boolean),
      locales: { C: 'C' },
    })
    const plain = await rightsOf('absent', 'plain')
    expect(plain.user).toEqual({ name: 'plain', superuser: false, createdb: true, createrole: false })
    expect(plain.memberOf).toEqual(expect.arrayContaining(['given', 'plain']))
    expect(plain.memberOf).not.toContain('other')
    expect(plain.roles).toContain('other')
    expect(plain.old).toBeUndefined()
    expect((await rightsOf('absent', 'managed')).user.managedBy).toBe('rds_superuser')
    expect((await rightsOf('absent', 'reading')).readOnly).toBe(true)
  })

  it('name what the server has of extensions', async () => {
    const { extensions } = await rightsOf('absent', 'plain', ['pgcrypto', 'file_fdw', 'nowhere'])
    expect(extensions.filter((one) => one.isDefault)).toEqual([
      { name: 'file_fdw', version: '1.0', isDefault: true, onlySuperuser: true },
      { name: 'pgcrypto', version: '1.3', isDefault: true, onlySuperuser: false },
    ])
  })

  it('find a locale under any spelling, and tell one that is absent', async () => {
    await withSession(access('postgres'), async (session) => {
      expect(await findLocale(session, 'POSIX')).toEqual({ name: 'POSIX' })
      expect(await findLocale(session, 'xx_YY.UTF-8')).toEqual({ name: undefined })
      const spelled = await findLocale(session, 'C.utf-8')
      expect(spelled).toEqual({ name: expect.stringMatching(/^C\.(utf8|UTF-8|utf-8)$/) })
    })
    await withSession(access('postgres', 'plain', 'only-a-test'), async (session) => {
      expect(await findLocale(session, 'xx_YY.UTF-8')).toEqual({ name: undefined })
    })
  })

  it('name what holds the database that is there, which then cannot be renamed or dropped', async () => {
    await sql({ postgres }, 'CREATE DATABASE held')
    await sql(
      { postgres },
      "CREATE TABLE t (id int); BEGIN; INSERT INTO t VALUES (1); PREPARE TRANSACTION 'half'",
      'held',
    )
    const prepared = await rightsOf('held')
    expect(prepared.old).toMatchObject({
      owner: 'cnadmin',
      ownedByUs: true,
      preparedTransactions: ['half'],
      slots: [],
    })
    const rename = () =>
      maintain(access('held'), (session) => renameDatabases(session, [{ from: 'held', to: 'aside' }]))
    await expect(rename()).rejects.toMatchObject({ what: expect.stringContaining('is being accessed') })
    await sql({ postgres }, `ROLLBACK PREPARED 'half'`, 'held')

    await sql(
      { postgres },
      `SELECT pg_create_logical_replication_slot('a_slot', 'test_decoding')`,
      'held',
    ).catch(
      async () =>
        await sql({ postgres }, `SELECT pg_create_logical_replication_slot('a_slot', 'pgoutput')`, 'held'),
    )
    await sql(
      { postgres },
      `CREATE SUBSCRIPTION a_subscription CONNECTION 'host=127.0.0.1 dbname=nowhere' PUBLICATION x WITH (connect = false)`,
      'held',
    )
    const slots = await rightsOf('held')
    expect(slots.old?.slots).toEqual([{ name: 'a_slot', active: false }])
    expect(slots.old?.subscriptions).toEqual([{ name: 'a_subscription', enabled: false }])
    await rename()
    await expect(
      maintain(access('aside'), (session) => dropDatabase(session, 'aside')),
    ).rejects.toMatchObject({ what: expect.stringMatching(/replication slot|subscription/) })
    await sql(
      { postgres },
      `ALTER SUBSCRIPTION a_subscription SET (slot_name = NONE); DROP SUBSCRIPTION a_subscription; SELECT pg_drop_replication_slot('a_slot')`,
      'aside',
    ).catch(async () => {
      await sql({ postgres }, `ALTER SUBSCRIPTION a_subscription SET (slot_name = NONE)`, 'aside')
      await sql({ postgres }, `DROP SUBSCRIPTION a_subscription`, 'aside')
      await sql({ postgres }, `SELECT pg_drop_replication_slot('a_slot')`, 'aside')
    })
    await maintain(access('aside'), (session) => dropDatabase(session, 'aside'))
  })

  it('say of a standby that it is one', async () => {
    const primary = join(folder.path, 'primary')
    await (await startPostgres({ dataDir: primary, nativeDir: nativeDirs[major] })).stop()
    await writeFile(join(primary, 'standby.signal'), '')
    const standby = await startPostgres({ dataDir: primary, nativeDir: nativeDirs[major] })
    try {
      const at = {
        host: standby.host,
        port: standby.port,
        user: 'cnadmin',
        password: new Secret(standby.password),
      }
      const wanted = { locale: { ...locale, collate: 'xx_YY' }, extensions: [] }
      const rights = await maintain({ place: runnerPlace(), database: { name: 'x', ...at } }, (session) =>
        readTargetRights(session, 'x', wanted),
      )
      expect(rights).toMatchObject({ standby: true, locales: { C: 'C' } })
    } finally {
      await standby.stop()
    }
  }, 60_000)

  it('belong to somebody else where the database does', async () => {
    await sql({ postgres }, 'CREATE DATABASE foreign_one OWNER other; ').catch(() => undefined)
    expect((await rightsOf('foreign_one', 'plain')).old).toMatchObject({ owner: 'other', ownedByUs: false })
  })

  it('show a locale of its own kind by its name', async () => {
    const statements = {
      14: `CREATE DATABASE sorted TEMPLATE template0 LC_COLLATE 'C' LC_CTYPE 'C'`,
      17: `CREATE DATABASE sorted TEMPLATE template0 LOCALE_PROVIDER builtin BUILTIN_LOCALE 'C.UTF-8' LOCALE 'C'`,
    }
    await sql({ postgres }, statements[major])
    const catalog = await withSession(access('sorted'), readCatalog)
    expect(catalog.locale).toMatchObject(
      major === 17
        ? { provider: 'builtin', locale: 'C.UTF-8', collate: 'C' }
        : { provider: 'libc', collate: 'C' },
    )
    const rights = await maintain(access('sorted'), (session) => readTargetRights(session, 'x', catalog))
    const target = { rights, owner: 'cnadmin', missingRoles: 'refuse', allowLocaleChange: false } as const
    expect(restorability(catalog, target)).toEqual([])
  })
})
