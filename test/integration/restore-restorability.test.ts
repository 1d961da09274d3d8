import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, startPostgres } from '../../demo/embedded-postgres.ts'
import { type EmbeddedNode, nodeDatabases, startEmbeddedNode } from '../support/embedded-node.ts'
import { backUp, errorOf, restore, sql } from '../support/restore-runs.ts'
import { runAction } from '../support/run-as-runner.ts'

// What a dump does not bring back by itself is said where it can still be set right.
describe('a node whose database needs more than its tables do', () => {
  let node: EmbeddedNode
  let other: EmbeddedPostgres
  let backupLog: string
  const offline = {
    'validator-url': '',
    'no-auth': 'false',
    'stop-command': 'true',
    'start-command': 'true',
  }
  const { 'stop-command': _stop, 'start-command': _start, ...backupOnly } = offline
  const on = (server: EmbeddedPostgres, user?: string) =>
    Object.fromEntries(
      nodeDatabases.map((name, index) => {
        const url = new URL(server.url(name))
        if (user !== undefined) {
          url.username = user
          url.password = 'only-a-test'
        }
        return [['apps-database-url', 'participant-database-url'][index] ?? '', url.href]
      }),
    )
  const plan = (inputs: Record<string, string>) => restore(node, { ...offline, ...inputs })

  beforeAll(async () => {
    node = await startEmbeddedNode({ running: false, settings: { max_prepared_transactions: '2' } })
    await sql(node, 'CREATE ROLE reporting; CREATE ROLE auditor')
    await sql(
      node,
      `CREATE SCHEMA extra; CREATE TABLE extra.reports (id int); GRANT SELECT ON extra.reports TO reporting;
       ALTER TABLE extra.reports ENABLE ROW LEVEL SECURITY; CREATE POLICY seen ON extra.reports TO auditor USING (true);
       CREATE FUNCTION extra.noticed() RETURNS event_trigger LANGUAGE plpgsql AS 'BEGIN END';
       CREATE EVENT TRIGGER watching ON ddl_command_end EXECUTE FUNCTION extra.noticed();
       CREATE EXTENSION file_fdw SCHEMA extra`,
      'validator',
    )
    const run = await backUp(node, { ...backupOnly, identities: 'none' })
    backupLog = run.log
    other = await startPostgres({ dataDir: join(node.folder, 'other-server') })
    await sql({ postgres: other }, `CREATE ROLE plain LOGIN CREATEDB PASSWORD 'only-a-test'`)
  }, 120_000)
  afterAll(async () => {
    await other?.stop()
    await node?.[Symbol.asyncDispose]()
  })

  it('says so when it is backed up', () => {
    expect(backupLog).toContain(
      'restorability of the apps database: only a superuser can restore: extension file_fdw, event trigger watching',
    )
    expect(backupLog).toMatch(/owners, grants, policies and settings name the roles auditor, reporting/)
  })

  it('is refused on a server that lacks its roles, by name, and for a user who may not create what it has', async () => {
    const run = await plan(on(other, 'plain'))
    expect(errorOf(run)).toBe('restore-refused')
    expect(run.outputs['plan']).toContain(
      'apps: owners, grants, policies or settings of the set name roles that the server lacks: auditor, reporting',
    )
    expect(run.outputs['plan']).toContain(
      'apps: plain is no superuser, and only one may create: extension file_fdw, event trigger watching',
    )
    expect(run.outputs['plan']).toContain(
      `Warnings      apps and participant: the database belonged to cnadmin; here it becomes plain's own`,
    )
  })

  it('is planned with what was chosen, said as a warning, under another digest', async () => {
    const refused = await plan(on(other))
    expect(errorOf(refused)).toBe('restore-refused')
    const created = await plan({ ...on(other), 'missing-roles': 'create' })
    expect(created.code, created.log).toBe(0)
    expect(created.outputs['plan']).toMatch(
      /^Warnings {6}apps: .*auditor, reporting: they are created, without a password and without LOGIN/m,
    )
    const skipped = await plan({ ...on(other), 'missing-roles': 'skip' })
    expect(skipped.code, skipped.log).toBe(0)
    const digests = [refused, created, skipped].map((run) => run.outputs['plan-digest'])
    expect(new Set(digests).size).toBe(3)
    const bad = await plan({ ...on(other), 'missing-roles': 'invent' })
    expect(errorOf(bad)).toBe('inputs')
  })

  it('is refused where a prepared transaction holds what is to be replaced', async () => {
    await sql(node, `BEGIN; CREATE TABLE half (); PREPARE TRANSACTION 'half'`, 'validator')
    try {
      const run = await plan({ replace: 'same-node' })
      expect(errorOf(run)).toBe('restore-refused')
      expect(run.outputs['plan']).toContain('prepared transactions hold the database that is there: half')
    } finally {
      await sql(node, `ROLLBACK PREPARED 'half'`, 'validator')
    }
    expect((await plan({ replace: 'same-node' })).code).toBe(0)
  })

  it('is not backed up by a user from whom a policy hides rows', async () => {
    await sql(
      node,
      `CREATE ROLE splice_backup LOGIN PASSWORD 'only-a-test'; GRANT pg_read_all_data TO splice_backup`,
    )
    const run = await runAction(
      'backup',
      { ...node.backupInputs, ...backupOnly, identities: 'none', ...on(node.postgres, 'splice_backup') },
      { dist: false },
    )
    expect(errorOf(run)).toBe('database-rights')
    expect(run.log).toContain('table extra.reports: a row-level security policy may hide rows')
    expect(run.log).toContain('ALTER ROLE splice_backup BYPASSRLS')
  })
})
