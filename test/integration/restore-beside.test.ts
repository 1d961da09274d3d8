/** What a database is as a whole comes back too: locale, settings, who may connect, comment. And what is named when not. */
import { execFileSync } from 'node:child_process'
import { chownSync, mkdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zstdDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentDigest, digestDifferences } from '../../demo/content-digest.ts'
import { type EmbeddedPostgres, nativeDirs, startPostgres } from '../../demo/embedded-postgres.ts'
import { withClient } from '../../demo/node-schema.ts'
import type { Deployment } from '../../src/node/deployment.ts'
import { databaseDescription, maintain } from '../../src/postgres/databases.ts'
import { analyzeBeside } from '../../src/restore/beside.ts'
import { giveBackComments, putBack, swapIn, tidySafetyCopies } from '../../src/restore/databases.ts'
import type { Failure } from '../../src/system/failure.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { beside, listening, ownershipIn, replacementOf, save } from '../support/beside.ts'
import { commandBlocks } from '../support/documented-commands.ts'
import { accessTo, archiveOf, emptyDatabase } from '../support/loaded-archive.ts'
import { newerClients } from '../support/newer-clients.ts'
import { sql } from '../support/restore-runs.ts'
import { createRichDatabase, createRichRoles } from '../support/rich-database.ts'

const signal = new AbortController().signal
const privateKey = 'c29tZSBwcml2YXRlIGtleQ'

describe.each([14, 17] as const)('a database beside the one in use, Postgres %i', (major) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let postgres: EmbeddedPostgres
  const access = (name: string, user?: string) =>
    accessTo(postgres, name, {
      ...(user !== undefined && { user, password: 'only-a-test' }),
      ...(major === 17 && { clients: newerClients(17) }),
    })
  const run = (text: string, database?: string) => sql({ postgres }, text, database)
  /** Whatever is set for the database. */
  const unhindered = (name: string) =>
    `${postgres.url(name)}?options=${encodeURIComponent('-c statement_timeout=0 -c idle_in_transaction_session_timeout=0 -c role=none')}`
  const deployment = (name: string, user?: string) =>
    ({ access: async () => access(name, user) }) as unknown as Deployment
  const owned = async (name: string, statements: string) => {
    await emptyDatabase(postgres, name, 'app_owner')
    await withClient(postgres.url(name), async (client) => {
      await client.query('SET ROLE app_owner')
      await client.query(statements)
    })
    return name
  }

  beforeAll(async () => {
    folder = await temporaryFolder()
    postgres = await startPostgres({
      dataDir: join(folder.path, 'data'),
      nativeDir: nativeDirs[major],
      settings: { wal_level: 'logical' },
    })
    await createRichRoles(postgres)
    await run(`CREATE ROLE plain LOGIN CREATEDB PASSWORD 'only-a-test' IN ROLE app_owner`)
  })
  afterAll(async () => {
    await postgres?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  it('gets owner, privileges, settings, limit and comment back, and lets nobody in before', async () => {
    const name = 'whole'
    await createRichDatabase(postgres, name)
    await run(`GRANT CREATE, CONNECT ON DATABASE whole TO monitoring WITH GRANT OPTION`)
    await run(`REVOKE TEMPORARY ON DATABASE whole FROM PUBLIC`)
    await run(`ALTER DATABASE whole CONNECTION LIMIT 42`)
    await run(`COMMENT ON DATABASE whole IS 'it''s the node''s'`)
    for (const setting of [
      `search_path = app, public`,
      `default_transaction_read_only = on`,
      `statement_timeout = 1`,
      `lock_timeout = 1`,
      `idle_in_transaction_session_timeout = 1`,
      `role = 'monitoring'`,
      `work_mem = '5MB'`,
      `default_tablespace = 'pg_default'`,
    ])
      await run(`ALTER DATABASE whole SET ${setting}`)
    await run(`ALTER ROLE monitoring IN DATABASE whole SET work_mem = '6MB'`)
    await run(`ALTER ROLE cnadmin IN DATABASE whole SET default_transaction_read_only = on`)
    const whole = `SELECT pg_get_userbyid(datdba) AS owner, datconnlimit AS limit, shobj_description(d.oid, 'pg_database') AS comment,
        (SELECT array_agg(a::text ORDER BY a::text) FROM unnest(datacl) a) AS acl,
        (SELECT array_agg(pg_get_userbyid(setrole) || ' ' || x ORDER BY setrole, x) FROM pg_db_role_setting s, unnest(setconfig) x
         WHERE s.setdatabase = d.oid) AS settings
      FROM pg_database d WHERE datname = 'whole'`
    const before = await run(whole)
    const saved = await save(access(name))
    const own = unhindered(name)
    const digest = await contentDigest(own)
    const replacement = replacementOf(name)
    const log = listening()
    const { notCarried } = await beside(access(name), saved, { log })
    expect(notCarried.lines).toEqual([])
    const staged = access(replacement.staging)
    const open = `SELECT has_database_privilege('other_owner', '${replacement.staging}', 'CONNECT') AS may`
    expect(await run(open)).toEqual([{ may: false }])
    expect(await ownershipIn(staged, saved, notCarried)).toMatchObject({ verdict: 'pass' })
    await analyzeBeside(deployment(name), replacement, { log, signal })
    const statistics = `SELECT count(*)::int > 3 AS there FROM pg_stats WHERE schemaname = 'app'`
    const gathered = await withClient(unhindered(replacement.staging), (client) => client.query(statistics))
    expect(gathered.rows).toEqual([{ there: true }])

    await swapIn(deployment(name), replacement, saved.manifest, signal)
    const described = await maintain(access(name), (session) => databaseDescription(session, name))
    expect(described).toBe('the mark')
    await giveBackComments(deployment(name), [replacement], saved.manifest, 'the mark', log)
    expect(await run(whole)).toEqual(before)
    expect(digestDifferences(digest, await contentDigest(own))).toEqual([])
    expect(await tidySafetyCopies(deployment(name), [replacement], false, log)).toEqual([])
    await run('DROP DATABASE whole WITH (FORCE)')
  })

  it('fails its proof when an owner, a privilege or a setting is lost', async () => {
    await createRichDatabase(postgres, 'lossy')
    await run(`ALTER DATABASE lossy SET work_mem = '5MB'`)
    const saved = await save(access('lossy'))
    const { notCarried } = await beside(access('lossy'), saved)
    const staging = replacementOf('lossy').staging
    for (const [harm, words] of [
      [
        'ALTER EVENT TRIGGER no_changes DISABLE; ALTER TABLE theirs.t OWNER TO monitoring',
        /table theirs.t belongs to monitoring/,
      ],
      [
        'GRANT EXECUTE ON FUNCTION app.keys() TO PUBLIC',
        /privileges on function app.keys\(\): no other_owner=X/,
      ],
      [`ALTER DATABASE "${staging}" RESET work_mem`, /setting work_mem of the database is not there/],
    ] as const) {
      await run(harm, staging)
      expect(await ownershipIn(access(staging), saved, notCarried)).toMatchObject({
        verdict: 'fail',
        detail: expect.stringMatching(words),
      })
    }
    const older = await save(access('lossy'), { older: true })
    expect(await ownershipIn(access(staging), older)).toMatchObject({ verdict: 'not-checked' })
    await run(`DROP DATABASE "${staging}"`)
    await run('DROP DATABASE lossy')
  })

  it('is loaded again in the order of the dump when it was split and something reads what comes later', async () => {
    await owned(
      'ordered',
      `CREATE TABLE public.a_known (id int PRIMARY KEY, pad text);
       INSERT INTO public.a_known SELECT n, repeat(md5(n::text), 30) FROM generate_series(1, 12000) n;
       CREATE FUNCTION public.is_known(n int) RETURNS boolean LANGUAGE sql AS 'SELECT EXISTS (SELECT FROM public.a_known WHERE id = n)';
       CREATE TABLE public.b_using (id int CHECK (public.is_known(id)), pad text);
       INSERT INTO public.b_using SELECT n, repeat(md5(n::text), 30) FROM generate_series(1, 12000) n`,
    )
    const saved = await save(access('ordered'))
    const log = listening()
    await beside(access('ordered'), saved, { log, speed: { jobs: 3, tuning: 'session' } })
    expect(log.lines.join('\n')).toContain('everything in the order of the dump')
    const staged = replacementOf('ordered').staging
    const digest = await contentDigest(postgres.url('ordered'))
    expect(digestDifferences(digest, await contentDigest(postgres.url(staged)))).toEqual([])
    await run(`DROP DATABASE "${staged}"`)
  })

  it.each([
    ['TABLE DATA app.t', 'ALTER TABLE app.t ADD CHECK (app.quartered(n) >= 0)'],
    // Since Postgres 17 an index like this cannot be made in the first place.
    ...(major < 17 ? [['INDEX app.by_quarter', 'CREATE INDEX by_quarter ON app.t (app.quartered(n))']] : []),
  ])('that needs a search_path at %s says so and what helps; and that helps', async (object, statement) => {
    await owned(
      'by path',
      `CREATE SCHEMA app;
       CREATE FUNCTION app.halved(n int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT n / 2';
       CREATE FUNCTION app.quartered(n int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS 'BEGIN RETURN halved(halved(n)); END';
       SET search_path = app;
       CREATE TABLE app.t (n int);
       INSERT INTO app.t SELECT generate_series(1, 100);
       ${statement}`,
    )
    const saved = await save(access('by path'))
    const error = await beside(access('by path'), saved).catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      code: 'restore-search-path',
      next: expect.stringContaining('docs/restore.md'),
    })
    expect((error as Failure).what).toContain(`failed at ${object}`)
    expect((error as Failure).what).toContain('function halved(integer) without its schema')
    await run(`DROP DATABASE "${replacementOf('by path').staging}"`)

    // What docs/restore.md says of a set that exists already.
    const block = commandBlocks().find(({ commands }) => commands.includes('by-hand apps.dump'))
    writeFileSync(join(folder.path, 'apps.dump'), zstdDecompressSync(await archiveOf(access('by path'))))
    const clients = major === 17 ? `${newerClients(17)}:` : ''
    execFileSync('bash', ['-euo', 'pipefail', '-c', block?.commands ?? 'false'], {
      cwd: folder.path,
      env: {
        PATH: `${clients}${process.env['PATH']}`,
        PGHOST: postgres.host,
        PGPORT: String(postgres.port),
        PGUSER: postgres.user,
        PGPASSWORD: postgres.password,
      },
    })
    expect((await run('SELECT count(*)::int AS rows FROM app.t', 'by-hand'))[0]).toEqual({ rows: 100 })
    await run('DROP DATABASE "by-hand"')
    await run('ALTER FUNCTION app.quartered(int) SET search_path = app', 'by path')
    const repaired = await save(access('by path'))
    expect((await beside(access('by path'), repaired)).notCarried.lines).toEqual([])
    await run(`DROP DATABASE "${replacementOf('by path').staging}"`)
  })

  it.each([
    [
      'a unique index',
      `CREATE TABLE public.t (k text); INSERT INTO public.t VALUES ('${privateKey}'), ('${privateKey}2');
      CREATE FUNCTION public.same(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT CASE WHEN current_database() LIKE 'restoring%' THEN '${privateKey}' ELSE t END $$;
      CREATE UNIQUE INDEX one ON public.t (public.same(k))`,
      /could not create unique index "one"/,
    ],
    [
      'a check',
      `CREATE FUNCTION public.here() RETURNS boolean LANGUAGE sql AS $$ SELECT current_database() NOT LIKE 'restoring%' $$;
      CREATE TABLE public.t (k text CHECK (public.here())); INSERT INTO public.t VALUES ('${privateKey}')`,
      /violates check constraint/,
    ],
    [
      'a value that is malformed here',
      `CREATE FUNCTION public.number(t text) RETURNS int LANGUAGE sql IMMUTABLE AS
        $$ SELECT CASE WHEN current_database() LIKE 'restoring%' THEN t::int ELSE 1 END $$;
      CREATE TABLE public.t (k text); INSERT INTO public.t VALUES ('${privateKey}'); CREATE INDEX n ON public.t (public.number(k))`,
      /invalid input syntax for type integer: \(a value\)/,
    ],
  ])('says nothing of a row that fails %s', async (_, statements, words) => {
    await owned('rows', statements)
    const saved = await save(access('rows'))
    const log = listening()
    const error = await beside(access('rows'), saved, { log }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code: 'restore-failed', what: expect.stringMatching(words) })
    const all = [log.lines.join('\n'), JSON.stringify(error), String(error), (error as Error).stack].join(
      '\n',
    )
    expect(all).not.toContain(privateKey)
    await run(`DROP DATABASE "${replacementOf('rows').staging}"`)
  })

  it('has the locale of the set, by any of its names, or is not made', async () => {
    await emptyDatabase(postgres, 'local', 'app_owner')
    const saved = await save(access('local'))
    const as = (locale: Record<string, string>) => {
      const [entry] = saved.manifest.databases
      const changed = {
        ...entry,
        catalog: { ...entry.catalog, locale: { ...entry.catalog?.locale, ...locale } },
      }
      const manifest = {
        ...saved.manifest,
        databases: [changed, changed],
      } as unknown as typeof saved.manifest
      return { manifest, source: { ...saved.source, manifest } }
    }
    const is = `SELECT datcollate AS collate, datctype AS ctype FROM pg_database WHERE datname = '${replacementOf('local').staging}'`
    const spelled = as({ collate: 'C.UTF-8', ctype: 'C.UTF-8' })
    const { notCarried } = await beside(access('local'), spelled)
    expect(notCarried.lines).toEqual([])
    expect(String((await run(is))[0]?.['collate'])).toMatch(/^C\.(utf8|UTF-8)$/)
    expect(await ownershipIn(access(replacementOf('local').staging), spelled)).toMatchObject({
      verdict: 'pass',
    })

    const absent = as({ collate: 'xx_XX.utf8', ctype: 'xx_XX.utf8' })
    await expect(beside(access('local'), absent)).rejects.toMatchObject({
      code: 'locale-unavailable',
      what: expect.stringContaining('LC_COLLATE xx_XX.utf8'),
    })
    expect(await run(is)).toEqual([])
    const changed = await beside(access('local'), absent, { allowLocaleChange: true })
    expect(changed.notCarried.lines).toEqual([expect.stringContaining('xx_XX.utf8')])
    expect(await run(is)).toEqual([{ collate: 'C', ctype: 'C' }])

    const icu = as({ provider: 'icu', locale: 'de-AT' })
    if (major === 14) {
      await expect(beside(access('local'), icu)).rejects.toMatchObject({ code: 'locale-unavailable' })
    } else {
      const builtin = as({ provider: 'builtin', locale: 'C.UTF-8', collate: 'C', ctype: 'C' })
      expect((await beside(access('local'), builtin)).notCarried.lines).toEqual([])
      expect(await ownershipIn(access(replacementOf('local').staging), builtin)).toMatchObject({
        verdict: 'pass',
      })
      const made = await beside(access('local'), icu).catch((error: unknown) => error)
      const known = await run(`SELECT 1 FROM pg_collation WHERE collprovider = 'i' LIMIT 1`)
      expect(made).toMatchObject(
        known.length > 0 ? { notCarried: { lines: [] } } : { code: 'locale-unavailable' },
      )
    }
    await run(`DROP DATABASE IF EXISTS "${replacementOf('local').staging}"`)
  })

  it('never has a subscription or a tablespace of the node, and says so', async () => {
    await emptyDatabase(postgres, 'bound', 'app_owner')
    await run(
      `CREATE TABLE public.t (id int); CREATE PUBLICATION p FOR TABLE public.t;
       CREATE SUBSCRIPTION s CONNECTION 'host=nowhere.invalid dbname=x' PUBLICATION p WITH (connect = false, slot_name = NONE);
       COMMENT ON SUBSCRIPTION s IS 'ours'`,
      'bound',
    )
    const { uid, gid } = statSync(join(folder.path, 'data'))
    mkdirSync(join(folder.path, 'space'))
    chownSync(join(folder.path, 'space'), uid, gid)
    await run(`CREATE TABLESPACE fast LOCATION '${join(folder.path, 'space')}'`)
    await run(
      'CREATE TABLE public.spaced (id int PRIMARY KEY USING INDEX TABLESPACE fast) TABLESPACE fast',
      'bound',
    )
    const saved = await save(access('bound'))
    await run('DROP TABLE public.spaced', 'bound')
    await run('DROP TABLESPACE fast')
    const { notCarried } = await beside(access('bound'), saved)
    expect(notCarried.lines).toEqual([
      'tablespace fast: the server does not have it',
      expect.stringMatching(/^subscription s:/),
    ])
    const subscriptions = `SELECT subname FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE datname LIKE 'restoring%'`
    expect(await run(subscriptions)).toEqual([])
    expect(await run('SELECT pubname FROM pg_publication', replacementOf('bound').staging)).toEqual([
      { pubname: 'p' },
    ])
    await run(`DROP DATABASE "${replacementOf('bound').staging}"`)
    await run('ALTER SUBSCRIPTION s DISABLE; DROP SUBSCRIPTION s', 'bound')
  })

  it('that cannot be dropped any more is a warning with who holds it', async () => {
    await emptyDatabase(postgres, 'held', 'app_owner')
    const saved = await save(access('held'))
    const replacement = replacementOf('held')
    await beside(access('held'), saved)
    await run(
      `CREATE SUBSCRIPTION holding CONNECTION 'host=nowhere.invalid dbname=x' PUBLICATION p WITH (connect = false, slot_name = NONE)`,
      replacement.staging,
    )
    const log = listening()
    await putBack(deployment('held'), replacement, 'the mark', log)
    expect(log.lines.join('\n')).toMatch(
      /restoring-held is not needed any more and could not be dropped.*subscription holding/s,
    )
    await run('DROP SUBSCRIPTION holding', replacement.staging)
    await putBack(deployment('held'), replacement, 'the mark', listening())
    expect(await run(`SELECT 1 FROM pg_database WHERE datname = '${replacement.staging}'`)).toEqual([])
  })

  it('is filled by a plain user who owns it, whatever is set for them', async () => {
    await createRichDatabase(postgres, 'plain node', { superuser: false })
    // Not that it may only read: services set that when a disk is full, so that the plan refuses it.
    await run(`ALTER ROLE plain SET statement_timeout = 1; ALTER ROLE plain SET search_path = app`)
    const saved = await save(access('plain node'))
    const { notCarried } = await beside(access('plain node', 'plain'), saved)
    expect(notCarried.lines).toEqual([])
    const staged = access(replacementOf('plain node').staging, 'plain')
    expect(await ownershipIn(staged, saved, notCarried)).toMatchObject({ verdict: 'pass' })
    const log = listening()
    await analyzeBeside(deployment('plain node', 'plain'), replacementOf('plain node'), { log, signal })
    expect(log.lines).toEqual([])
    await swapIn(deployment('plain node', 'plain'), replacementOf('plain node'), saved.manifest, signal)
  })
})
