import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, nativeDirs, startPostgres } from '../../demo/embedded-postgres.ts'
import { runnerPlace } from '../../src/postgres/clients.ts'
import type { DatabaseAccess } from '../../src/postgres/postgres.ts'
import { readCatalog } from '../../src/postgres/read-catalog.ts'
import { withSession } from '../../src/postgres/session.ts'
import { Secret } from '../../src/system/secret.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { sql } from '../support/restore-runs.ts'

/** Everything that a dump carries only where rights and roles allow it. */
const strange = `
  CREATE SCHEMA own AUTHORIZATION plain;
  CREATE SCHEMA "a.b";
  CREATE TABLE own.mine (id serial PRIMARY KEY, secret text);
  ALTER TABLE own.mine OWNER TO other;
  CREATE TABLE own.read_by (id int);
  GRANT SELECT ON own.read_by TO reader;
  GRANT UPDATE (secret) ON own.mine TO writer;
  ALTER DEFAULT PRIVILEGES IN SCHEMA own GRANT SELECT ON TABLES TO future;
  CREATE TABLE own.policed (id int, owner text);
  ALTER TABLE own.policed ENABLE ROW LEVEL SECURITY;
  CREATE POLICY "some; policy" ON own.policed TO named USING (true);
  CREATE FUNCTION own.f(integer) RETURNS int LANGUAGE sql AS 'SELECT 1';
  REVOKE EXECUTE ON FUNCTION own.f(integer) FROM PUBLIC;
  CREATE FUNCTION own.noticed() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
  CREATE EVENT TRIGGER watching ON ddl_command_end EXECUTE FUNCTION own.noticed();
  CREATE FUNCTION own.strlen(text) RETURNS int LANGUAGE internal AS 'textlen';
  CREATE UNLOGGED TABLE "a.b".c (id int);
  CREATE EXTENSION pgcrypto SCHEMA own;
  CREATE EXTENSION file_fdw SCHEMA own;
  CREATE PUBLICATION some_changes FOR TABLE own.read_by;
  CREATE PUBLICATION all_changes FOR ALL TABLES;
  CREATE SUBSCRIPTION follows CONNECTION 'host=127.0.0.1 dbname=nowhere' PUBLICATION x WITH (connect = false);
  SELECT lo_create(0);
  INSERT INTO own.mine (secret) VALUES ('a'), ('a');
`
/** Since 17 the server itself refuses such an index: it is made with a search_path of its own. */
const byPath = `
  SET search_path = own;
  CREATE TABLE own.rates (id int, rate int);
  CREATE FUNCTION own.rate(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 + (SELECT count(*)::int FROM rates)';
  CREATE INDEX by_rate ON own.read_by (own.rate(id));
`

describe.each([14, 17] as const)('the catalog of a database of Postgres %i', (major) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let postgres: EmbeddedPostgres

  beforeAll(async () => {
    folder = await temporaryFolder()
    postgres = await startPostgres({ dataDir: `${folder.path}/data`, nativeDir: nativeDirs[major] })
    await sql(
      { postgres },
      `CREATE ROLE plain LOGIN PASSWORD 'only-a-test'; CREATE ROLE other; CREATE ROLE reader; CREATE ROLE writer; CREATE ROLE future;
       CREATE ROLE named; CREATE ROLE visitor; CREATE ROLE configured`,
    )
    await sql({ postgres }, 'CREATE DATABASE strange')
    await sql({ postgres }, strange, 'strange')
    if (major < 17) await sql({ postgres }, byPath, 'strange')
    await sql({ postgres }, 'CREATE UNIQUE INDEX CONCURRENTLY broken ON own.mine (secret)', 'strange').catch(
      () => {},
    )
    await sql(
      { postgres },
      `ALTER DATABASE strange CONNECTION LIMIT 50; COMMENT ON DATABASE strange IS 'of a test';
       GRANT TEMPORARY ON DATABASE strange TO visitor; REVOKE CONNECT ON DATABASE strange FROM PUBLIC; GRANT CONNECT ON DATABASE strange TO plain;
       ALTER ROLE configured IN DATABASE strange SET work_mem = '5MB'`,
    )
    await sql({ postgres }, 'CREATE DATABASE ordinary')
    await sql(
      { postgres },
      'CREATE SCHEMA validator; CREATE TABLE validator.store (id bigserial PRIMARY KEY, name text)',
      'ordinary',
    )
  }, 120_000)
  afterAll(async () => {
    await postgres?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const access = (name: string, user = 'cnadmin', password = postgres.password): DatabaseAccess => ({
    place: runnerPlace(),
    database: { name, host: postgres.host, port: postgres.port, user, password: new Secret(password) },
  })

  it('that is as any other says nothing', async () => {
    const { locale, ...rest } = await withSession(access('ordinary'), readCatalog)
    expect(locale).toMatchObject({ encoding: 'UTF8', provider: 'libc' })
    expect(rest).toEqual({
      connectionLimit: -1,
      roleSettings: [],
      owners: {},
      privileges: {},
      extensions: [],
      roles: [],
      superuserObjects: [],
      subscriptions: [],
      publications: [],
      tablespaces: [],
      invalidIndexes: [],
      unloggedTables: [],
      largeObjects: 0,
      policyTables: [],
      searchPathObjects: [],
    })
  })

  it.each(['cnadmin', 'plain'])('names what is of its own, read by %s', async (user) => {
    const password = user === 'plain' ? 'only-a-test' : postgres.password
    const catalog = await withSession(access('strange', user, password), readCatalog)
    expect(catalog).toMatchObject({
      connectionLimit: 50,
      comment: 'of a test',
      databasePrivileges: expect.arrayContaining(['visitor=T/cnadmin', 'plain=c/cnadmin']),
      roleSettings: [{ role: 'configured', setting: 'work_mem=5MB' }],
      owners: { 'schema own': 'plain', 'table own.mine': 'other' },
      privileges: {
        'table own.read_by': expect.arrayContaining(['reader=r/cnadmin']),
        'table column own.mine.secret': ['writer=w/other'],
        'function own.f(integer)': ['cnadmin=X/cnadmin'],
        'default acl for role cnadmin in schema own on tables': ['future=r/cnadmin'],
      },
      extensions: [
        { name: 'file_fdw', version: '1.0', schema: 'own', trusted: false },
        { name: 'pgcrypto', version: '1.3', schema: 'own', trusted: true },
      ],
      roles: ['configured', 'future', 'named', 'other', 'plain', 'reader', 'visitor', 'writer'],
      superuserObjects: [
        'event trigger watching',
        'function own.strlen(pg_catalog.text) (language internal)',
        'publication all_changes (for all tables, or all of a schema)',
        'subscription follows',
      ],
      subscriptions: ['follows'],
      publications: ['all_changes', 'some_changes'],
      invalidIndexes: ['own.broken'],
      unloggedTables: ['"a.b".c'],
      largeObjects: 1,
      policyTables: ['own.policed'],
      searchPathObjects:
        major < 17
          ? [
              'function own.rate(integer), used by index own.by_rate, names rates without a schema: it needs search_path own',
            ]
          : [],
    })
    // Tables made after the default privileges were changed have them.
    const later = Object.keys(catalog.privileges).filter((object) => /policed|rates/.test(object))
    expect(Object.keys(catalog.privileges)).toHaveLength(4 + later.length)
    expect(catalog.notRead).toBeUndefined()
  })
})
