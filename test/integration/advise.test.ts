import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestsBelow } from '../support/backup-node.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { backUp, databasesOf, processesOf, restore, sql } from '../support/restore-runs.ts'
import { runAction } from '../support/run-as-runner.ts'
import { type Script, scriptedServer } from '../support/scripted-server.ts'

type Answers = Readonly<Record<string, object>>

/** A Scan app as far as the advice asks it. */
function scan(answers: Answers): Script {
  return ({ url }) => {
    const body = answers[url.replace('/api/scan', '')]
    return body
      ? { status: 200, body }
      : { status: 404, body: { error: `The requested resource could not be found` } }
  }
}

describe('mode: advise', () => {
  let node: EmbeddedNode
  let set: string
  let dso: string

  beforeAll(async () => {
    node = await startEmbeddedNode()
    const run = await backUp(node)
    set = run.outputs['set-id'] ?? ''
    dso = node.seeded.dsoParty
  })
  afterAll(async () => await node?.[Symbol.asyncDispose]())

  /** Neither key nor token is given. */
  const advise = (inputs: Record<string, string> = {}) =>
    runAction('restore', { ...node.inputs, 'no-auth': 'false', mode: 'advise', ...inputs }, { dist: false })

  it('of a node that runs: there is nothing to recover, and nothing is changed', async () => {
    const before = digestsBelow(node.repository)
    const processes = processesOf(node)
    const run = await advise()
    expect(run.code, run.log).toBe(0)
    expect(run.outputs).toMatchObject({ verdict: 'advised', 'recovery-path': 'none' })
    expect(run.outputs['advice']).toContain(`restore set ${set}`)
    expect(run.outputs['advice']).toContain('whether the network was reset: scan-url is not given')
    expect(run.summary).toContain(run.outputs['advice'])
    expect(digestsBelow(node.repository)).toEqual(before)
    expect(processesOf(node)).toEqual(processes)
    expect(await databasesOf(node)).toEqual(['participant-0', 'validator'])
  })

  it('asks the network, and only what it answers counts', async () => {
    const known: Answers = {
      '/v0/dso': { dso_party_id: dso },
      '/v0/lsu': {},
      '/v0/roll-forward-lsu': {
        rollForwardLsu: {
          upgradeTime: '2026-11-24T00:00:00Z',
          currentPhysicalSynchronizerId: 'global::1220aa::34-3',
          successorPhysicalSynchronizerId: 'global::1220aa::34-4',
        },
      },
      '/v0/active-synchronizer-serial': { serial: 3 },
      '/v0/dso-sequencers': {
        domainSequencers: [{ domainId: 'x', sequencers: [{ synchronizerSerial: 3 }] }],
      },
    }
    await using rolled = await scriptedServer(scan(known))
    const forward = await advise({ 'scan-url': `${rolled.url}/api/scan/` })
    expect(forward.outputs['recovery-path'], forward.log).toBe('roll-forward-lsu')
    expect(forward.outputs['advice']).toContain('global::1220aa::34-4')

    await using reset = await scriptedServer(scan({ ...known, '/v0/dso': { dso_party_id: 'DSO::1220ff' } }))
    const anew = await advise({ 'scan-url': reset.url })
    expect(anew.outputs['recovery-path']).toBe('onboard-anew')

    await using older = await scriptedServer(scan({ '/v0/dso': { dso_party_id: dso } }))
    const partly = await advise({ 'scan-url': older.url })
    expect(partly.outputs['recovery-path']).toBe('none')
    expect(partly.outputs['advice']).toContain(`${older.url} has no /api/scan/v0/roll-forward-lsu`)

    await using page = await scriptedServer(() => ({
      status: 200,
      body: '<html>login</html>',
      headers: { 'content-type': 'text/html' },
    }))
    const unknown = await advise({ 'scan-url': page.url })
    expect(unknown.code, unknown.log).toBe(0)
    expect(unknown.outputs['advice']).toMatch(/whether the network was reset: .*answered with HTML/)
  })

  it('stands on top of the plan of a dry run', async () => {
    const run = await restore(node, { replace: 'same-node' })
    expect(run.code, run.log).toBe(0)
    expect(run.log.indexOf('Recovery of node demo')).toBeLessThan(
      run.log.indexOf('Restore plan for node demo'),
    )
    expect(run.outputs).toMatchObject({ verdict: 'planned', 'recovery-path': 'none' })
  })

  it('of a node that is lost: to restore, also where the server is gone', async () => {
    await node.stop()
    const stopped = await advise()
    expect(stopped.outputs['recovery-path']).toBe('restore')
    expect(stopped.outputs['advice']).toContain('replace: same-node')
    for (const name of ['validator', 'participant-0']) await sql(node, `DROP DATABASE "${name}" WITH (FORCE)`)
    const lost = await advise()
    expect(lost.outputs['recovery-path'], lost.log).toBe('restore')
    expect(lost.outputs['advice']).not.toContain('replace: same-node')
    const late = await advise({ 'max-age': '1ms' })
    expect(late.outputs['recovery-path']).toBe('identities')
    const nowhere = (node.inputs['apps-database-url'] ?? '').replace(/:\d+\//, ':1/')
    const unreachable = await advise({
      'apps-database-url': nowhere,
      'participant-database-url': nowhere.replace('validator', 'participant-0'),
    })
    expect(unreachable.outputs['recovery-path'], unreachable.log).toBe('restore')
    expect(unreachable.outputs['advice']).toContain('apps database unreachable')
  })

  it('of a repository without sets: that nothing is left', async () => {
    const run = await advise({ node: 'nobody' })
    expect(run.code, run.log).toBe(0)
    expect(run.outputs['recovery-path']).toBe('nothing-left')
  })
})
