import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { runAction } from '../support/run-as-runner.ts'

const inventory = `version: 1
defaults: {runner: [self-hosted, linux], settings: {deployment: compose, repository: /sets, keep-last: 3}}
nodes:
  alpha: {environment: mainnet, settings: {compose-project: one}}
  beta: {runner: [other], settings: {compose-project: two}}
  gamma: {settings: {compose-project: two, encryption-recipients: [age1a, age1b]}}
`

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let workspace: string
beforeAll(async () => {
  folder = await temporaryFolder()
  workspace = join(folder.path, 'workspace')
  mkdirSync(join(workspace, '.github'), { recursive: true })
  writeFileSync(join(workspace, '.github/validators.yml'), inventory)
})
afterAll(async () => await folder?.[Symbol.asyncDispose]())

const fleet = (inputs: Record<string, string>) =>
  runAction('fleet', { job: 'backup', ...inputs }, { dist: false, workspace })

describe('mode: list', () => {
  test('makes the matrix of all nodes, or of some', async () => {
    const run = await fleet({})
    expect(run.log).not.toContain('::error')
    expect(run.outputs['nodes']).toBe('3')
    const matrix = JSON.parse(run.outputs['matrix'] ?? '')
    expect(matrix[0]).toEqual({
      node: 'alpha',
      runner: '["self-hosted","linux"]',
      environment: 'mainnet',
      'plan-environment': '',
      settings: '{"deployment":"compose","repository":"/sets","keep-last":3,"compose-project":"one"}',
    })
    expect(JSON.parse(matrix[2].settings)['encryption-recipients']).toEqual(['age1a', 'age1b'])

    const some = await fleet({ nodes: 'gamma, alpha', job: 'freshness' })
    expect(JSON.parse(some.outputs['matrix'] ?? '')).toMatchObject([
      { node: 'alpha', settings: '{"repository":"/sets"}' },
      { node: 'gamma' },
    ])
  })

  test.each([
    [{ nodes: 'delta' }, 'fleet%3A node-unknown', 'It has alpha, beta, gamma.'],
    [{ nodes: '# none' }, 'fleet%3A inputs', 'names no node'],
    [{ inventory: 'other.yml' }, 'fleet%3A inventory-file', 'must be checked out'],
    [{ job: 'party', mode: 'lst' }, 'fleet%3A inputs', '2 inputs are wrong'],
  ])('says what is wrong with %j', async (inputs, title, text) => {
    const run = await fleet(inputs)
    expect(run.code).toBe(1)
    expect(run.log).toContain(title)
    expect(run.log).toContain(text)
    expect(run.outputs['matrix']).toBeUndefined()
  })
})

describe('mode: record and mode: summary', () => {
  const results = () => join(workspace, 'results')
  const record = (node: string, result: string, outputs: object, more: Record<string, string> = {}) =>
    fleet({
      mode: 'record',
      node,
      result,
      outputs: JSON.stringify(outputs),
      path: `results/${node}`,
      ...more,
    })

  test('keep a result without anything that the table does not need', async () => {
    const run = await record('alpha', 'success', {
      'set-id': '20261123T070000Z-abcdef',
      'data-time': new Date(Date.now() - 120_000).toISOString(),
      'order-proof': 'pass',
      bytes: '1048576',
      'duration-seconds': '75',
      plan: 'a plan',
      token: 'a-secret-that-went-astray',
    })
    expect(run.code).toBe(0)
    const path = join(results(), 'alpha', 'alpha.json')
    expect(run.outputs['path']).toBe(path)
    const kept = readFileSync(path, 'utf8')
    expect(kept).not.toContain('astray')
    expect(kept).not.toContain('a plan')
    expect(JSON.parse(kept)).toMatchObject({
      version: 1,
      node: 'alpha',
      job: 'backup',
      result: 'success',
      run: 'https://github.com/operator/validator/actions/runs/1',
      outputs: { bytes: '1048576' },
    })
  })

  test('say of every node how it is, and are red for one that failed and one without a result', async () => {
    await record('beta', 'failure', { verdict: 'fail', 'failed-checks': 'order' })
    const run = await fleet({ mode: 'summary', results: 'results' })
    expect(run.code).toBe(1)
    expect(run.log).toContain('fleet%3A fleet-failed')
    expect(run.log).toContain('beta failed (order); gamma left no result')
    expect(run.outputs['failed']).toBe('beta,gamma')
    const rows = run.summary.split('\n').filter((line) => line.includes('<code>') || line.includes('gamma |'))
    expect(rows[0]).toMatch(
      /alpha.*✅.*20261123T070000Z-abcdef.*2 min \d+ s old.*1 min 15 s.*1\.0 MiB.*order: pass.*actions\/runs\/1/,
    )
    expect(run.summary).toMatch(/beta.*❌ failed \(order\)/)
    expect(run.summary).toMatch(/gamma.*❌ left no result/)

    const only = await fleet({ mode: 'summary', results: 'results', nodes: 'alpha' })
    expect(only.code).toBe(0)
    expect(only.log).toContain('a result of beta, which is not among the nodes that are meant')
    const table = await fleet({ mode: 'summary', results: 'results', fail: 'false' })
    expect(table.code).toBe(0)
    expect(table.outputs['failed']).toBe('beta,gamma')
  })

  test('take the newest result of a node, and none that is broken or of another job', async () => {
    const other = join(workspace, 'others')
    cpSync(results(), other, { recursive: true })
    const inOthers = (node: string) => ({ path: `others/${node}-2.json` })
    await record('beta', 'success', {}, inOthers('beta'))
    await record('gamma', 'success', {}, { ...inOthers('gamma'), job: 'verify' })
    writeFileSync(join(other, 'broken.json'), '{"version": 1')
    writeFileSync(join(other, 'strange.json'), '{"version": 1, "node": "gamma", "result": "fine"}')
    const run = await fleet({ mode: 'summary', results: 'others' })
    expect(run.outputs['failed']).toBe('gamma')
    expect(run.log).toContain('gamma-2.json is of the job verify, not backup')
    expect(run.log).toContain('broken.json is not a result that can be read')
    expect(run.log).toContain('strange.json is not a result that can be read')
  })

  test('of freshness say how old the data is', async () => {
    const freshness = JSON.stringify({ checks: [{ name: 'age', verdict: 'pass', detail: '2 h 3 min old' }] })
    const path = 'fresh'
    for (const node of ['alpha', 'beta', 'gamma'])
      await record(node, 'success', { 'newest-good-set': 'x', freshness }, { job: 'freshness', path })
    const run = await fleet({ mode: 'summary', results: path, job: 'freshness' })
    expect(run.code).toBe(0)
    expect(run.summary).toContain('All ended well.')
    expect(run.summary.match(/2 h 3 min old/g)).toHaveLength(3)
  })

  test('without any result every node is red', async () => {
    const run = await fleet({ mode: 'summary', results: 'nowhere' })
    expect(run.outputs['failed']).toBe('alpha,beta,gamma')
    expect(run.code).toBe(1)
  })

  test.each([
    [{ node: '../x', result: 'success' }, 'node: must be 1 to 63 letters'],
    [{ node: 'alpha', result: 'fine' }, 'result: is "fine"'],
    [{ node: 'alpha', result: '' }, 'result: is required'],
    [{ node: 'alpha', result: 'success', outputs: 'x=secret' }, 'outputs: must be a JSON object'],
  ])('refuse to record %j', async (inputs, text) => {
    const run = await fleet({ mode: 'record', path: 'refused', ...inputs })
    expect(run.code).toBe(1)
    expect(run.log).toContain(text)
    expect(run.log).not.toContain('x=secret')
  })
})
