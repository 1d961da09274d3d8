import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseInventory } from '../../../src/fleet/inventory.ts'
import { type fleetJobs, matrixFor, selectNodes, settingsFor } from '../../../src/fleet.ts'
import type { Failure } from '../../../src/system/failure.ts'

const docs = join(import.meta.dirname, '../../../docs')
const page = readFileSync(join(docs, 'fleet.md'), 'utf8')
const example = /^```yaml\n(# yaml-language-server[\s\S]*?)^```$/m.exec(page)?.[1] ?? ''
const schema = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(docs, 'inventory.schema.json'), 'utf8')),
)
const runner = ['self-hosted', 'linux']

async function problemsOf(text: string): Promise<string> {
  const error = await parseInventory(text, 'x.yml').then(
    () => undefined,
    (thrown: Failure) => thrown,
  )
  if (error === undefined) return ''
  expect(error).toMatchObject({ name: 'Failure', code: 'inventory' })
  return error.what
}

/** An inventory of one node with these lines below it. */
const one = (...lines: string[]) =>
  ['version: 1', 'nodes:', '  a:', ...lines.map((line) => `    ${line}`)].join('\n')

describe('the example of docs/fleet.md', () => {
  it('is an inventory without warnings, and its schema says so too', async () => {
    const inventory = await parseInventory(example, 'x.yml')
    expect([...inventory.nodes.keys()]).toEqual(['mainnet-1', 'mainnet-2', 'testnet-1'])
    expect(inventory.warnings).toEqual([])
    expect(schema(parse(example)), JSON.stringify(schema.errors)).toBe(true)
  })

  it('is not the only one: that of examples/ is in order too', async () => {
    const text = readFileSync(join(docs, '../examples/validators.yml'), 'utf8')
    expect((await parseInventory(text, 'x.yml')).warnings).toEqual([])
    expect(schema(parse(text)), JSON.stringify(schema.errors)).toBe(true)
  })

  it('becomes a matrix of texts, each node with its defaults', async () => {
    const inventory = await parseInventory(example, 'x.yml')
    const matrix = matrixFor(inventory, inventory.nodes.keys(), 'backup', { runner })
    expect(
      matrix.map(({ settings, ...entry }) => ({ ...entry, settings: JSON.parse(settings) })),
    ).toMatchObject([
      {
        node: 'mainnet-1',
        runner: '["self-hosted","linux","validators"]',
        environment: 'mainnet-backup',
        'plan-environment': '',
        settings: {
          deployment: 'kubernetes',
          namespace: 'validator-1',
          'keep-daily': 14,
          'lock-timeout': '30m',
        },
      },
      { node: 'mainnet-2', settings: { namespace: 'validator-2' } },
      {
        node: 'testnet-1',
        runner: '["self-hosted","linux","testnet-host"]',
        environment: 'validator-backup',
        settings: { deployment: 'compose', repository: '/mnt/validator-backups' },
      },
    ])
  })

  it('gives each job only what its action knows, and what is meant for it', async () => {
    const inventory = await parseInventory(example, 'x.yml')
    const of = (job: (typeof fleetJobs)[number]) => settingsFor(inventory, 'mainnet-1', job)
    expect(of('restore')).not.toHaveProperty('keep-daily')
    expect(of('backup')).not.toHaveProperty('max-age')
    expect(of('freshness')).toMatchObject({ 'max-age': '5h', 'max-drill-age': '8d' })
    expect(of('verify')).toMatchObject({ 'max-data-age': '2d' })
    expect(of('verify')).not.toHaveProperty('deployment')
    expect(of('freshness')).not.toHaveProperty('max-data-age')
  })
})

describe('an inventory', () => {
  it('may take a default away, and set one for a job', async () => {
    const inventory = await parseInventory(
      [
        'version: 1',
        'defaults: {settings: {repository: /a, timeout: 1h}, jobs: {verify: {timeout: 2h, depth: read}}}',
        'nodes: {a: {settings: {repository: ""}, jobs: {verify: {timeout: 3h}}}, b: {}}',
      ].join('\n'),
      'x.yml',
    )
    expect(settingsFor(inventory, 'a', 'verify')).toEqual({ repository: '', timeout: '3h', depth: 'read' })
    expect(settingsFor(inventory, 'b', 'verify')).toEqual({ repository: '/a', timeout: '2h', depth: 'read' })
    expect(matrixFor(inventory, ['b'], 'backup', { runner })).toEqual([
      {
        node: 'b',
        runner: '["self-hosted","linux"]',
        environment: '',
        'plan-environment': '',
        settings: '{"repository":"/a","timeout":"1h"}',
      },
    ])
  })

  it.each([
    ['', 'the file: '],
    ['version: 2\nnodes: {a: {}}', 'version: '],
    ['version: 1\nnodes: {}', 'nodes: there is none.'],
    ['version: 1', 'nodes: '],
    ['version: 1\nnodes: {a: {}}\nnode: {}', 'the file: node is not known.'],
    ['version: 1\nnodes:\n  a: {}\n  a: {}', 'line 4: Map keys must be unique'],
    ['version: 1\nnodes: {a: {}', 'line '],
    ['version: 1\nnodes: {A: {}, a: {}}', 'nodes.a: there is another node of this name in other case.'],
    ['version: 1\nnodes: {"../a": {}}', 'nodes.../a: a name must be 1 to 63 letters'],
    [one('labels: [x]'), 'nodes.a: labels is not known.'],
    [one('runner: linux'), 'nodes.a.runner: '],
    [one('runner: []'), 'nodes.a.runner: '],
    [one('environment: ""'), 'nodes.a.environment: '],
    [one('settings: [a]'), 'nodes.a.settings: '],
    [one('settings: {token: abc}'), 'nodes.a.settings: token is a secret'],
    [one('settings: {apps-database-url: "postgres://u:pw@h/d"}'), 'apps-database-url is a secret'],
    [one('settings: {dry-run: false}'), 'nodes.a.settings: dry-run decides about one run'],
    [one('settings: {approval-environment: x}'), 'approval-environment decides about one run'],
    [one('settings: {node: b}'), 'nodes.a.settings: node is the name under nodes.'],
    [one('settings: {repositry: /a}'), 'repositry is not an input of any action. Is it repository?'],
    [one('settings: {max-data-age: 1h}'), 'max-data-age does not mean the same in every job'],
    [one('settings: {repository: }'), 'repository must be a text'],
    [one('settings: {pin: {a: b}}'), 'pin must be a text'],
    [
      one('jobs: {verify: {keep-daily: 3}}'),
      'nodes.a.jobs.verify: keep-daily is not an input of action-verify.',
    ],
    [one('jobs: {drill: {}}'), 'nodes.a.jobs: drill is not known.'],
    [one('settings: {compose-project: 007}'), 'line 4: 007 is read as the number 7; put it in quotes.'],
    [one('settings: {compose-project: 1e3}'), '1e3 is read as the number 1000'],
    [one('settings: {migration-id: 12345678901234567890}'), 'put it in quotes'],
    [one('settings: {pin: !secret x}'), 'line 4: Unresolved tag'],
    [one('settings: {<<: {pin: x}}'), '<< is not an input'],
    [`# ${'x'.repeat(1024 * 1024)}`, 'larger than 1 MiB'],
  ])('is refused as %.60j', async (text, problem) => {
    expect(await problemsOf(text)).toContain(problem)
  })

  it('does not repeat the value of a secret, and names every problem at once', async () => {
    const said = await problemsOf(
      one('settings: {token: very-secret-token, confirm: x}', 'jobs: {backup: {set: y}}'),
    )
    expect(said).not.toContain('very-secret')
    expect(said.split('\n')).toHaveLength(4)
  })

  it.each([
    ['compose on one runner', 'compose', '{}', '{}', true],
    ['two projects', 'compose', '{compose-project: x}', '{compose-project: y}', false],
    ['two namespaces', 'kubernetes', '{namespace: x}', '{namespace: y}', false],
    [
      'one namespace',
      'kubernetes',
      '{namespace: x, kube-context: c}',
      '{namespace: x, kube-context: c}',
      true,
    ],
    ['one validator', 'external', '{validator-url: "http://v"}', '{validator-url: "http://v"}', true],
    ['databases that are secrets', 'external', '{}', '{}', false],
  ])('warns of nodes that seem to be one: %s', async (_, deployment, a, b, warns) => {
    const inventory = await parseInventory(
      `version: 1\ndefaults: {settings: {deployment: ${deployment}}}\nnodes: {a: {settings: ${a}}, b: {settings: ${b}}}`,
      'x.yml',
    )
    expect(inventory.warnings).toEqual(warns ? ['The nodes a and b name the same deployment.'] : [])
  })

  it('does not take one project on two hosts for the same', async () => {
    const { warnings } = await parseInventory(
      'version: 1\ndefaults: {settings: {deployment: compose}}\nnodes: {a: {runner: [one]}, b: {runner: [two]}}',
      'x.yml',
    )
    expect(warnings).toEqual([])
  })

  it('says which nodes there are when another is asked for', async () => {
    const inventory = await parseInventory('version: 1\nnodes: {a: {}, b: {}}', 'x.yml')
    expect([...selectNodes(inventory, ['b']).keys()]).toEqual(['b'])
    expect(() => selectNodes(inventory, ['b', 'c', 'toString'])).toThrow(
      'The inventory x.yml has no node c, toString. It has a, b.',
    )
  })

  it('of more nodes than a matrix has jobs is refused', async () => {
    const names = Array.from({ length: 257 }, (_, index) => `n${index}`)
    const inventory = await parseInventory(
      JSON.stringify({ version: 1, nodes: Object.fromEntries(names.map((name) => [name, {}])) }),
      'x.yml',
    )
    expect(matrixFor(inventory, names.slice(1), 'backup', { runner })).toHaveLength(256)
    expect(() => matrixFor(inventory, names, 'backup', { runner })).toThrow('257 nodes')
  })
})

describe('docs/inventory.schema.json', () => {
  it.each([
    { version: 1, nodes: { a: { settings: { token: 'x' } } } },
    { version: 1, nodes: { a: { settings: { 'max-age': '1h' } } } },
    { version: 1, nodes: { a: { jobs: { verify: { 'keep-daily': 1 } } } } },
    { version: 1, nodes: { 'a b': {} } },
    { nodes: { a: {} } },
  ])('refuses what the reader refuses: %j', async (value) => {
    expect(schema(value)).toBe(false)
    expect(await problemsOf(JSON.stringify(value))).not.toBe('')
  })
})
