/** A restore gives back owners and privileges, and creates what only a superuser may, without running more as one. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contentDigest, digestDifferences } from '../../demo/content-digest.ts'
import { type EmbeddedPostgres, nativeDirs, startPostgres } from '../../demo/embedded-postgres.ts'
import { type RestoreOptions, restoreArchive } from '../../src/postgres/restore.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { accessTo, archiveOf, chunked, emptyDatabase, rightsIn } from '../support/loaded-archive.ts'
import { newerClients } from '../support/newer-clients.ts'
import { sql } from '../support/restore-runs.ts'
import { createRichDatabase, createRichRoles } from '../support/rich-database.ts'

const rights = { dumpedOwner: 'app_owner', missingRoles: 'refuse', roles: [] } as const

describe.each([14, 17] as const)('owners and privileges in Postgres %i', (major) => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let postgres: EmbeddedPostgres
  let clients: string | undefined
  let archive: Buffer
  const access = (name: string, user?: string) =>
    accessTo(postgres, name, {
      ...(user !== undefined && { user, password: 'only-a-test' }),
      ...(clients !== undefined && { clients }),
    })

  beforeAll(async () => {
    folder = await temporaryFolder()
    if (major === 17) clients = newerClients(17)
    postgres = await startPostgres({ dataDir: join(folder.path, 'data'), nativeDir: nativeDirs[major] })
    await createRichRoles(postgres)
    await sql({ postgres }, `CREATE ROLE plain LOGIN CREATEDB PASSWORD 'only-a-test' IN ROLE app_owner`)
    await createRichDatabase(postgres, 'rich')
    archive = await archiveOf(access('rich'))
  })
  afterAll(async () => {
    await postgres?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const load = (name: string, options: Partial<RestoreOptions> = {}, user?: string) =>
    restoreArchive(access(name, user), () => chunked(archive), {
      compression: 'zstd',
      role: 'app_owner',
      rights,
      ...options,
    })

  it.each([1, 3])('come back all, with %i jobs, by a superuser', async (jobs) => {
    const name = await emptyDatabase(postgres, 'copy', 'app_owner')
    const left = await load(name, { jobs })
    expect(left).toEqual({ lines: [], roles: [] })
    expect(await rightsIn(access(name))).toEqual(await rightsIn(access('rich')))
    const [expected, found] = [
      await contentDigest(postgres.url('rich')),
      await contentDigest(postgres.url(name)),
    ]
    expect(digestDifferences(expected, found)).toEqual([])
    const kinds = `SELECT (SELECT array_agg(extname::text ORDER BY extname) FROM pg_extension) AS extensions,
      (SELECT array_agg(evtname || evtenabled::text) FROM pg_event_trigger) AS events,
      (SELECT array_agg(pubname || puballtables ORDER BY pubname) FROM pg_publication) AS publications,
      (SELECT array_agg(srvname) FROM pg_foreign_server) AS servers,
      (SELECT count(*)::int FROM pg_policy) AS policies,
      (SELECT count(*)::int FROM pg_cast WHERE oid >= 16384) AS casts,
      (SELECT array_agg(o ORDER BY o) FROM pg_user_mapping, unnest(umoptions) o) AS mapping,
      (SELECT obj_description(oid) FROM pg_extension WHERE extname = 'pageinspect') AS comment`
    expect(await sql({ postgres }, kinds, name)).toEqual(await sql({ postgres }, kinds, 'rich'))
  })

  it('are not those of a superuser where code of the dump runs', async () => {
    const source = await emptyDatabase(postgres, 'hostile', 'app_owner')
    const who = `SET ROLE app_owner;
      CREATE SCHEMA app;
      CREATE FUNCTION app.who(n int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN
        IF current_user NOT IN ('app_owner', 'other_owner') AND current_setting('app.may', true) IS NULL THEN
          RAISE EXCEPTION 'run as %', current_user; END IF; RETURN n; END $$;
      CREATE TABLE app.t (n int, g int GENERATED ALWAYS AS (app.who(n)) STORED, CHECK (app.who(n) >= 0));
      INSERT INTO app.t SELECT generate_series(1, 100);
      CREATE INDEX by_who ON app.t (app.who(n));
      CREATE MATERIALIZED VIEW app.m AS SELECT app.who(n) FROM app.t`
    await sql({ postgres }, who, source)
    const made = await archiveOf(access(source))
    const name = await emptyDatabase(postgres, 'unharmed', 'app_owner')
    for (const jobs of [1, 2]) {
      await emptyDatabase(postgres, 'unharmed', 'app_owner')
      const load = restoreArchive(access(name), () => chunked(made), {
        compression: 'zstd',
        role: 'app_owner',
        rights,
        jobs,
      })
      expect(await load).toEqual({ lines: [], roles: [] })
    }
  })

  it('come back by an owner who is no superuser, but for what is named', async () => {
    await createRichDatabase(postgres, 'modest', { superuser: false })
    await sql({ postgres }, 'GRANT other_owner TO plain')
    await sql({ postgres }, 'ALTER TABLE app.mine OWNER TO other_owner', 'modest')
    const made = await archiveOf(access('modest'))
    const name = await emptyDatabase(postgres, 'modest copy', 'app_owner')
    const left = await restoreArchive(access(name, 'plain'), () => chunked(made), {
      compression: 'zstd',
      role: 'app_owner',
      rights,
    })
    expect(left).toEqual({ lines: [], roles: [] })
    expect(await rightsIn(access(name))).toEqual(await rightsIn(access('modest')))
  })

  it('of roles that are missing are refused before a row is loaded, created, or left out and named', async () => {
    const rename = (from: string, to: string) => sql({ postgres }, `ALTER ROLE ${from} RENAME TO ${to}`)
    await rename('monitoring', 'gone')
    await rename('other_owner', 'gone_too')
    try {
      const refused = await emptyDatabase(postgres, 'refused', 'app_owner')
      await expect(load(refused)).rejects.toMatchObject({
        code: 'roles-missing',
        what: expect.stringContaining('monitoring, other_owner'),
      })
      expect(await sql({ postgres }, `SELECT 1 FROM pg_namespace WHERE nspname = 'app'`, refused)).toEqual([])

      const skipped = await emptyDatabase(postgres, 'skipped', 'app_owner')
      const left = await load(skipped, { rights: { ...rights, missingRoles: 'skip' } })
      expect([...left.roles].sort()).toEqual(expect.arrayContaining(['monitoring', 'other_owner']))
      expect(left.lines.join('\n')).toMatch(
        /TABLE app.theirs belonged to other_owner and belongs to app_owner now/,
      )
      expect(left.lines.join('\n')).toMatch(/POLICY app.theirs limited: role "monitoring" does not exist/)
      expect(left.lines.join('\n')).not.toContain('mapped-secret')
      const keys = `SELECT proacl::text AS acl FROM pg_proc WHERE proname = 'keys'`
      // What was taken from PUBLIC stays taken.
      expect(await sql({ postgres }, keys, skipped)).toEqual([{ acl: '{app_owner=X/app_owner}' }])

      const created = await emptyDatabase(postgres, 'created', 'app_owner')
      expect(await load(created, { rights: { ...rights, missingRoles: 'create' } })).toEqual({
        lines: [],
        roles: [],
      })
      const made = `SELECT rolcanlogin AS login, rolpassword AS password FROM pg_authid WHERE rolname IN ('monitoring', 'other_owner')`
      expect(await sql({ postgres }, made)).toEqual([
        { login: false, password: null },
        { login: false, password: null },
      ])
      await sql({ postgres }, 'DROP DATABASE created')
      await sql({ postgres }, 'DROP ROLE monitoring')
      await sql({ postgres }, 'DROP ROLE other_owner')
    } finally {
      await rename('gone', 'monitoring')
      await rename('gone_too', 'other_owner')
    }
  })

  it('of the owner go to whom the database belongs to here', async () => {
    await sql({ postgres }, 'CREATE ROLE new_owner NOLOGIN')
    const name = await emptyDatabase(postgres, 'moved', 'new_owner')
    expect((await load(name, { role: 'new_owner' })).lines).toEqual([])
    const table = `SELECT tableowner AS owner, tablename AS name FROM pg_tables WHERE schemaname = 'app' ORDER BY 2`
    expect(await sql({ postgres }, table, name)).toEqual([
      { name: 'mine', owner: 'new_owner' },
      { name: 'parts', owner: 'new_owner' },
      { name: 'parts_1', owner: 'other_owner' },
      { name: 'theirs', owner: 'other_owner' },
    ])
    const defaults = `SELECT DISTINCT pg_get_userbyid(defaclrole) AS role FROM pg_default_acl ORDER BY 1`
    expect(await sql({ postgres }, defaults, name)).toEqual([{ role: 'new_owner' }, { role: 'other_owner' }])
  })
})
