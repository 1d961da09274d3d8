import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedPostgres, startPostgres } from '../../demo/embedded-postgres.ts'
import { unsafeToken } from '../../src/splice/tokens.ts'
import { ValidatorApi } from '../../src/splice/validator-api.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { audience, type EmbeddedNode, nodeDatabases, startEmbeddedNode } from '../support/embedded-node.ts'
import { backUp, confirmed, databasesOf, errorOf, expectSame, restore, sql } from '../support/restore-runs.ts'
import type { ActionRun } from '../support/run-as-runner.ts'

const databaseFacts = `
  SELECT datname, pg_get_userbyid(datdba) AS owner, pg_encoding_to_char(encoding) AS encoding, datcollate, datctype,
    (SELECT array_agg(setting ORDER BY setting) FROM pg_db_role_setting s, unnest(s.setconfig) setting
     WHERE s.setdatabase = d.oid AND s.setrole = 0) AS settings
  FROM pg_database d WHERE datname IN ('validator', 'participant-0') ORDER BY 1`

describe('a node that is restored', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let postgres: EmbeddedPostgres
  let node: EmbeddedNode
  let facts: unknown
  let set: string
  const digests: Record<string, Awaited<ReturnType<EmbeddedNode['digests']>>> = {}

  beforeAll(async () => {
    folder = await temporaryFolder()
    postgres = await startPostgres({ dataDir: join(folder.path, 'postgres') })
    const on = { postgres }
    await sql(on, 'CREATE ROLE node_owner LOGIN')
    await sql(
      on,
      `CREATE DATABASE validator OWNER node_owner TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C.utf8' LC_CTYPE 'C'`,
    )
    await sql(on, `ALTER DATABASE validator SET search_path = validator, "Odd, name", public`)
    await sql(on, `ALTER DATABASE validator SET work_mem = '5MB'`)
    await sql(on, `ALTER DATABASE validator SET "DateStyle" = 'ISO, DMY'`)
    node = await startEmbeddedNode({ postgres })
    facts = await sql(node, databaseFacts)
    const run = await backUp(node)
    set = run.outputs['set-id'] ?? ''
  })
  afterAll(async () => {
    await node?.[Symbol.asyncDispose]()
    await postgres?.stop()
    await folder?.[Symbol.asyncDispose]()
  })

  const asidesOf = (run: ActionRun) => (run.outputs['safety-copy'] ?? '').split(', ').filter(Boolean)

  /** Without processes, so that what is there can be compared to the last row. */
  const still = () => ({
    ...confirmed(node),
    'stop-command': 'true',
    'start-command': 'true',
    'validator-url': '',
    'no-auth': 'false',
  })

  /** What the set holds, by a restore of it that nothing has written to since. */
  async function restoreStill(inputs: Record<string, string> = {}): Promise<ActionRun> {
    const run = await restore(node, { ...still(), ...inputs })
    expect(run.code, run.log).toBe(0)
    expect(run.outputs['verdict']).toBe('restored')
    return run
  }
  const dropAll = async (names: readonly string[]) => {
    for (const name of names) await sql(node, `DROP DATABASE "${name}" WITH (FORCE)`)
  }

  it('runs again as itself, with what was there before kept, and its new users onboarded again', async () => {
    const api = new ValidatorApi({ url: node.url }, unsafeToken({ audience }), {})
    const carol = `carol-of-old::${node.seeded.namespace}`
    await api.onboardUser({ name: 'carol', partyId: carol })
    await api.onboardUser({ name: 'dora@example.com', partyId: `dora::${node.seeded.namespace}` })

    const plan = await restore(node, { replace: 'same-node' })
    expect(JSON.parse(plan.outputs['missing-users'] ?? '')).toEqual(['carol', 'dora@example.com'])
    expect(plan.outputs['plan']).toContain('onboarded after the set: carol, dora@example.com')
    expect(plan.outputs['plan']).toMatch(/\d+ offsets of the participant/)

    const run = await restore(node, { ...confirmed(node), 'reonboard-users': 'true' })
    expect(run.code, run.log).toBe(0)
    expect(run.outputs).toMatchObject({ verdict: 'restored', 'set-id': set, 'missing-users': '[]' })
    for (const proof of [
      'order',
      'same-node',
      'apps-content',
      'live-identity',
      'live-party',
      'live-ledger-advances',
    ])
      expect(run.summary, proof).toMatch(new RegExp(`${proof}[\\s\\S]{0,40}pass`))

    expect(await api.users()).toEqual(
      expect.arrayContaining(['administrator', 'alice', 'bob', 'carol', 'dora@example.com']),
    )
    const parties = await sql(
      node,
      `SELECT primary_party AS party FROM participant.lapi_users WHERE user_id = 'carol'`,
      'participant-0',
    )
    expect(parties).toEqual([{ party: carol }])
    expect(await sql(node, databaseFacts)).toEqual(facts)
    const tables = await sql(
      node,
      `SELECT DISTINCT tableowner AS owner FROM pg_tables WHERE schemaname = 'validator'`,
      'validator',
    )
    // Not the database's owner: the tables belonged to this one.
    expect(tables).toEqual([{ owner: 'cnadmin' }])

    // What was there before holds everything up to the stop.
    const asides = asidesOf(run)
    expect(await databasesOf(node)).toEqual([...asides, 'participant-0', 'validator'].sort())
    const carols = await sql(
      node,
      `SELECT 1 FROM participant.lapi_users WHERE user_id = 'carol'`,
      asides.find((name) => name.endsWith('participant-0')),
    )
    expect(carols).toHaveLength(1)
    await dropAll(asides)
  })

  it('gives back exactly what the set holds, sequences included, however often', async () => {
    await node.stop()
    const before = await node.digests()
    const first = await restoreStill()
    digests['set'] = await node.digests()
    const asides = asidesOf(first)
    const kept = {
      validator: asides.find((name) => name.endsWith('-validator')) ?? '',
      'participant-0': asides.find((name) => name.endsWith('-participant-0')) ?? '',
    }
    // The safety copies are what was there, to the last row: put back by hand they are the node as it was.
    await dropAll(nodeDatabases)
    for (const name of nodeDatabases) await sql(node, `ALTER DATABASE "${kept[name]}" RENAME TO "${name}"`)
    expectSame(before, await node.digests())

    await restoreStill({ 'keep-safety-copy': 'true' })
    expectSame(digests['set'], await node.digests())
    // No validator-url: the node that runs was not looked at, so the copies stay whatever was asked.
    const unproven = await restoreStill({ 'keep-safety-copy': 'false' })
    expect(unproven.log).toContain('The safety copies are kept all the same')
    expect(asidesOf(unproven)).toHaveLength(2)
    await dropAll((await databasesOf(node)).filter((name) => name.startsWith('before-restore-')))
  })

  it('comes back after the loss of everything', async () => {
    await dropAll(nodeDatabases)
    const { replace: _, ...inputs } = confirmed(node)
    const plan = await restore(node)
    expect(plan.outputs['plan']).toMatch(/validator on \S+: does not exist, Postgres 14/)
    expect(plan.outputs['plan']).toContain('nothing to compare with')
    const run = await restore(node, { ...inputs, 'keep-safety-copy': 'false' })
    expect(run.code, run.log).toBe(0)
    expect(run.outputs['safety-copy']).toBe('')
    expect(await databasesOf(node)).toEqual(['participant-0', 'validator'])
    // The owners are those of the dump: this server knows them.
    expect(await sql(node, databaseFacts)).toEqual(facts)
    await node.stop()
  })

  it('takes empty databases for nothing to keep', async () => {
    await dropAll(nodeDatabases)
    for (const name of nodeDatabases) await sql(node, `CREATE DATABASE "${name}"`)
    await sql(node, 'CREATE SCHEMA validator; CREATE EXTENSION pgcrypto', 'validator')
    const run = await restoreStill({ replace: 'nothing' })
    expect(run.outputs['plan']).toMatch(/validator on \S+: empty/)
    expect(await databasesOf(node)).toEqual(['participant-0', 'validator'])
    expectSame(digests['set'] ?? {}, await node.digests())
  })

  it('replaces another node only with any-node, and does not take its users for this node’s', async () => {
    await sql(node, `UPDATE participant.common_node_id SET identifier = 'somebody-else'`, 'participant-0')
    await sql(
      node,
      `INSERT INTO participant.lapi_users (user_id, primary_party, created_at) VALUES ('eve', 'eve::1220', 0)`,
      'participant-0',
    )
    const refused = await restore(node, still())
    expect(errorOf(refused)).toBe('restore-refused')
    expect(refused.log).toContain('the target is another node: PAR::somebody-else::')
    const run = await restoreStill({ replace: 'any-node' })
    expect(run.outputs['missing-users']).toBe('[]')
    expectSame(digests['set'] ?? {}, await node.digests())
    await dropAll(asidesOf(run))
  })

  describe('one database alone', () => {
    let newer: string

    beforeAll(async () => {
      await node.start()
      newer = (await backUp(node)).outputs['set-id'] ?? ''
      await node.stop()
    })

    it('the apps database fits a participant that went on', async () => {
      const before = await node.digests()
      const run = await restoreStill({ set, components: 'apps' })
      expect(asidesOf(run)).toHaveLength(1)
      const after = await node.digests()
      expectSame(
        { ...before, validator: digests['set']?.['validator'] ?? before['validator'] } as typeof before,
        after,
      )
      await dropAll(asidesOf(run))
    })

    it('the participant fits an app that is behind, and its safety copy alone is kept', async () => {
      const run = await restoreStill({ set: newer, components: 'participant' })
      expect(asidesOf(run)).toEqual([expect.stringMatching(/^before-restore-[a-z]{6}-participant-0$/)])
      await dropAll(asidesOf(run))
    })

    it('the participant is refused beside an app that has read further', async () => {
      await restoreStill({ set: newer, components: 'apps' }).then(async (run) => await dropAll(asidesOf(run)))
      const run = await restore(node, { ...still(), set, components: 'participant' })
      expect(errorOf(run)).toBe('restore-refused')
      expect(run.log).toMatch(/the app that stays has read up to \d+, the participant of the set ends at \d+/)
    })

    it('the apps database is refused beside no participant', async () => {
      await dropAll(['participant-0'])
      const run = await restore(node, { ...still(), set, components: 'apps' })
      expect(errorOf(run)).toBe('restore-refused')
      expect(run.log).toContain('the order against the participant database as it is cannot be checked')
    })
  })
})
