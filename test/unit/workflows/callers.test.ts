import { describe, expect, it } from 'vitest'
import { parseInventory } from '../../../src/fleet/inventory.ts'
import { callerProblems, permissionsOf } from '../../support/workflows/callers.ts'
import {
  callOf,
  exampleFiles,
  ownFile,
  parseWorkflowText,
  readText,
  readWorkflow,
  reusableFiles,
  variantFiles,
} from '../../support/workflows/workflow-files.ts'

describe('the examples', () => {
  it.each(exampleFiles)(
    '%s: gives values of the right types, the least permissions and secrets from secrets',
    (path) => {
      expect(callerProblems(readWorkflow(path))).toEqual([])
    },
  )

  it('list the nodes of a fleet in a form that is read', async () => {
    const { nodes, warnings } = await parseInventory(readText('examples/validators.yml'), 'validators.yml')
    expect([...nodes.keys()]).toEqual(['validator-1', 'validator-2'])
    expect(warnings).toEqual([])
  })

  it('are there for every workflow', () => {
    const called = exampleFiles.flatMap((path) =>
      Object.values(readWorkflow(path).jobs).map((job) => ownFile(job.uses ?? '')),
    )
    expect(new Set(called)).toEqual(new Set(reusableFiles))
  })

  it('are off the hour where they are scheduled, each at another minute', () => {
    const minutes = exampleFiles.flatMap((path) =>
      [...readText(path).matchAll(/cron: ["'](\d+) /g)].map(([, minute]) => Number(minute)),
    )
    expect(minutes.length).toBeGreaterThan(6)
    expect(minutes.filter((minute) => minute % 5 === 0)).toEqual([])
    expect(new Set(minutes).size).toBe(minutes.length)
  })

  it.each(exampleFiles)('%s: is not asked for more at a dispatch than GitHub allows', (path) => {
    const { on } = readWorkflow(path)
    const dispatch = typeof on === 'object' && !Array.isArray(on) ? on['workflow_dispatch'] : undefined
    const inputs =
      typeof dispatch === 'object' && dispatch !== null && 'inputs' in dispatch ? dispatch.inputs : {}
    // docs.github.com, "Events that trigger workflows", workflow_dispatch: at most 25.
    expect(Object.keys(inputs ?? {}).length).toBeLessThanOrEqual(25)
  })
})

describe('what each workflow asks of its caller', () => {
  const cloud = { contents: 'read', 'id-token': 'write' }
  it.each([
    ['backup', { ...cloud, issues: 'write' }],
    ['restore', { ...cloud, issues: 'write', actions: 'read' }],
    ['dr-snapshot', { ...cloud, issues: 'write', actions: 'read' }],
    ['verify', { ...cloud, issues: 'write' }],
    ['freshness', { ...cloud, issues: 'write' }],
    ['report', cloud],
    ['fleet', { ...cloud, issues: 'write' }],
  ])('%s: the permissions that were decided', (name, permissions) => {
    expect(permissionsOf(readWorkflow(`.github/workflows/${name}.yml`))).toEqual(permissions)
  })

  it.each(reusableFiles)(
    '%s: issues only where an alert is, actions only where a plan asks for its approval',
    (path) => {
      for (const [name, job] of Object.entries(readWorkflow(path).jobs)) {
        if (job.uses !== undefined) continue
        const permissions = typeof job.permissions === 'object' ? job.permissions : {}
        expect('issues' in permissions).toBe(name === 'alert')
        expect('actions' in permissions).toBe(name === 'plan')
      }
    },
  )

  it.each(reusableFiles)(
    '%s: takes no input and no secret that it does not use, and describes each',
    (path) => {
      const text = readText(path)
      const { inputs, secrets } = callOf(readWorkflow(path))
      const used = (context: string, name: string) =>
        new RegExp(`\\b${context}\\.${name}(?![\\w-])`).test(text)
      expect(Object.keys(inputs).filter((name) => !used('inputs', name))).toEqual([])
      expect(Object.keys(secrets).filter((name) => !used('secrets', name))).toEqual([])
      for (const input of Object.values(inputs))
        expect(input).toMatchObject({ description: expect.stringMatching(/\S/) })
    },
  )
})

describe('the variants for GHES and old runners', () => {
  it.each(variantFiles)('%s: may read this repository in each job that checks it out', (path) => {
    const jobs = Object.values(readWorkflow(path).jobs).filter((job) =>
      job.steps?.some((step) => step.uses?.startsWith('./.splice-validator-actions/')),
    )
    for (const job of jobs) {
      expect(job.permissions).toMatchObject({ contents: 'read' })
      expect(job.steps?.[0]?.with?.['repository']).toBe(`\${{ job.workflow_repository }}`)
    }
    expect(jobs.length).toBeGreaterThan(0)
  })

  it.each(variantFiles)('%s: asks its caller for what the other one asks', (path) => {
    const other = readWorkflow(path.replace('-checkout', ''))
    expect(permissionsOf(readWorkflow(path))).toEqual(permissionsOf(other))
    expect(callOf(readWorkflow(path))).toEqual(callOf(other))
  })
})

describe('the check of callers', () => {
  const caller = readText('examples/backup-compose.yml')
  it.each([
    ['a text for a number', 'deployment: compose', "zstd-level: '3'", 'zstd-level must be a number'],
    ['a text for a boolean', 'deployment: compose', "alert-issue: 'no'", 'alert-issue must be a boolean'],
    ['a number for a text', /keep-daily: .*/, 'keep-daily: 30', 'keep-daily must be a string'],
    ['a permission that is missing', '      issues: write\n', '', 'grants issues: none, needed is write'],
    ['a permission too many', 'contents: read', 'contents: write', 'grants contents: write, needed is read'],
    [
      'a secret that stands in the file',
      /CLIENT_SECRET: \$.*/,
      'CLIENT_SECRET: abc',
      'CLIENT_SECRET is not from a secret',
    ],
    [
      'a queue that waits for itself',
      '    uses:',
      '    concurrency: { group: splice-validator-a }\n    uses:',
      'holds the group',
    ],
  ])('finds %s', (_, from, to, named) => {
    const changed = caller.replace(from, to)
    expect(changed).not.toBe(caller)
    expect(callerProblems(parseWorkflowText(changed)).join('\n')).toContain(named)
  })
})
