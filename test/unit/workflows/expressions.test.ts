import { describe, expect, it } from 'vitest'
import { evaluate, inputsOf, runs, type Standing } from '../../support/workflows/expressions.ts'
import {
  callOf,
  type Job,
  jobOf,
  parseWorkflowText,
  readText,
  readWorkflow,
  reusableFiles,
  stepsOfAction,
} from '../../support/workflows/workflow-files.ts'

const file = (name: string) => `.github/workflows/${name}.yml`
const inputs = (name: string, given: Record<string, unknown>) =>
  inputsOf(callOf(readWorkflow(file(name))), given)

const changing = [
  ['backup', 'backup'],
  ['restore', 'restore'],
  ['dr-snapshot', 'snapshot'],
] as const
const reading = [
  ['restore', 'plan'],
  ['dr-snapshot', 'plan'],
  ['verify', 'drill'],
  ['freshness', 'freshness'],
  ['report', 'report'],
] as const

function groupOf(name: string, jobName: string, node: string): unknown {
  const job = jobOf(readWorkflow(file(name)), jobName)
  const given = name === 'dr-snapshot' ? { node, timestamp: '2026-11-23T00:00:00Z' } : { node }
  return evaluate(job.concurrency?.group, { inputs: inputs(name, given) })
}

describe('the queue of a node', () => {
  it('is one for everything that changes the node or its sets, and another for each node', () => {
    const groups = changing.map(([name, job]) => groupOf(name, job, 'validator-1'))
    expect(new Set(groups)).toEqual(new Set(['splice-validator-validator-1']))
    for (const [name, job] of changing) expect(groupOf(name, job, 'validator-2')).not.toBe(groups[0])
  })

  it.each(changing)('%s, job %s: cancels nothing and drops nothing', (name, job) => {
    expect(jobOf(readWorkflow(file(name)), job).concurrency).toMatchObject({
      'cancel-in-progress': false,
      queue: 'max',
    })
  })

  it.each(reading)('%s, job %s: is not in it, for it changes nothing', (name, job) => {
    expect(jobOf(readWorkflow(file(name)), job).concurrency).toBeUndefined()
  })
})

describe('what a caller chooses', () => {
  it.each([...changing, ...reading])('%s, job %s: runner, environment and limit', (name, jobName) => {
    const job = jobOf(readWorkflow(file(name)), jobName)
    const required = name === 'dr-snapshot' ? { timestamp: '2026-11-23T00:00:00Z' } : {}
    const nothing = { inputs: inputs(name, { node: 'a', ...required }) }
    expect(evaluate(job.environment, nothing)).toBe('')
    expect(evaluate(job['runs-on'], nothing)).toEqual(['self-hosted', 'linux'])
    expect(evaluate(job['timeout-minutes'], nothing)).toBeGreaterThan(60)
    const environment = jobName === 'plan' ? 'plan-environment' : 'environment'
    const chosen = {
      inputs: inputs(name, {
        node: 'a',
        ...required,
        runner: '"arc-validators"',
        [environment]: 'production',
        'timeout-minutes': 20,
      }),
    }
    expect(evaluate(job.environment, chosen)).toBe('production')
    expect(evaluate(job['runs-on'], chosen)).toBe('arc-validators')
    expect(evaluate(job['timeout-minutes'], chosen)).toBe(20)
  })

  it.each(reusableFiles)('%s: logs in to the clouds that it names, and to no other', (path) => {
    const workflow = readWorkflow(path)
    const call = callOf(workflow)
    const logins = Object.values(workflow.jobs).flatMap((job) =>
      (job.steps ?? []).filter((step) => step.uses === '$/.github/actions/log-in'),
    )
    const each = stepsOfAction(readText('.github/actions/log-in/action.yml'))
    const given = (name: string) => ({ inputs: { ...inputsOf(call, {}), [name]: 'x' } })
    const usedWith = (name: string) =>
      logins.flatMap((step) => {
        const inner = Object.entries(step.with ?? {}).map(([key, value]) => [
          key,
          evaluate(value, given(name)),
        ])
        return each.filter((one) => runs(one, { inputs: Object.fromEntries(inner) }))
      })
    for (const [name, vendor] of [
      ['aws-role-to-assume', 'aws-actions'],
      ['gcp-workload-identity-provider', 'google-github-actions'],
      ['azure-client-id', 'azure'],
      ['node', 'none'],
    ] as const) {
      const used = usedWith(name).map((step) => step.uses?.split('/')[0])
      expect(new Set(used)).toEqual(new Set(logins.length > 0 && vendor !== 'none' ? [vendor] : []))
    }
  })
})

describe('an alert', () => {
  const results: readonly Standing[] = ['success', 'failure', 'cancelled']
  it.each([
    ['backup', 'backup'],
    ['restore', 'restore'],
    ['dr-snapshot', 'snapshot'],
    ['verify', 'drill'],
    ['freshness', 'freshness'],
  ])('%s: is given how job %s ended, however it ended', (name, job) => {
    const alert = jobOf(readWorkflow(file(name)), 'alert')
    for (const result of results) {
      const needs = { [job]: { result, outputs: { 'set-id': 'x' } }, plan: { result, outputs: {} } }
      expect(runs(alert, { needs }, result)).toBe(true)
      const step = alert.steps?.find(({ uses }) => uses === '$/action-alert')
      expect(evaluate(step?.with?.['status'], { needs })).toBe(result)
      expect(JSON.parse(String(evaluate(step?.with?.['outputs'], { needs })))).toEqual({ 'set-id': 'x' })
    }
    expect(evaluate(alert['runs-on'], { inputs: { 'alert-runner': '["ubuntu-latest"]' } })).toEqual([
      'ubuntu-latest',
    ])
  })

  it.each(['restore', 'dr-snapshot'])('%s: says nothing about a plan that was only a plan', (name) => {
    const job = name === 'restore' ? 'restore' : 'snapshot'
    const needs = { [job]: { result: 'skipped', outputs: {} }, plan: { result: 'success', outputs: {} } }
    expect(runs(jobOf(readWorkflow(file(name)), 'alert'), { needs }, 'skipped')).toBe(false)
  })

  it.each(['backup', 'verify', 'freshness'])(
    '%s: metrics are written where they are asked for, on failure too',
    (name) => {
      const [job] = Object.values(readWorkflow(file(name)).jobs)
      const metrics = job?.steps?.find((step) => step.uses === '$/action-alert')
      if (metrics === undefined) throw new Error('there are no metrics')
      const contexts = (given: object) => ({ inputs: inputs(name, { node: 'a', ...given }) })
      expect(runs(metrics, contexts({}), 'failure')).toBe(false)
      expect(runs(metrics, contexts({ 'metrics-textfile': '/metrics' }), 'failure')).toBe(true)
      expect(runs(metrics, contexts({ 'pushgateway-url': 'http://gateway' }), 'failure')).toBe(true)
    },
  )
})

describe('a restore', () => {
  const workflow = readWorkflow(file('restore'))
  /** Which jobs run, and what they are given. */
  function course(given: Record<string, unknown>, plan: Standing = 'success') {
    const known = inputs('restore', { node: 'validator-1', ...given })
    const planned = runs(jobOf(workflow, 'plan'), { inputs: known })
    const result = planned ? plan : 'skipped'
    const outputs =
      result === 'success' ? { 'set-id': 'set-1', 'participant-id': 'PAR::a', 'plan-digest': 'set=1' } : {}
    const contexts = { inputs: known, needs: { plan: { result, outputs } } }
    const restored = runs(jobOf(workflow, 'restore'), contexts, result)
    const step = jobOf(workflow, 'restore').steps?.find(({ id }) => id === 'restore')
    const planStep = jobOf(workflow, 'plan').steps?.find(({ id }) => id === 'plan')
    const value = (part: typeof step, name: string) => evaluate(part?.with?.[name], contexts)
    return {
      planned,
      restored,
      refused: runs(jobOf(workflow, 'unconfirmed'), contexts),
      asked: value(planStep, 'approval-environment'),
      given: Object.fromEntries(
        ['dry-run', 'set', 'confirm', 'plan-digest', 'before'].map((name) => [name, value(step, name)]),
      ),
      dryPlan: value(planStep, 'dry-run'),
    }
  }

  it('with an environment: plans, asks whether it has reviewers, and restores what was planned', () => {
    expect(course({ environment: 'production', before: '2026-11-23T00:00:00Z' })).toEqual({
      planned: true,
      dryPlan: true,
      asked: 'production',
      restored: true,
      refused: false,
      given: { 'dry-run': false, set: 'set-1', confirm: 'PAR::a', 'plan-digest': 'set=1', before: undefined },
    })
  })

  it.each(['failure', 'cancelled'] as const)('with a plan that ended as %s: restores nothing', (ended) => {
    expect(course({ environment: 'production' }, ended).restored).toBe(false)
    expect(course({ confirm: 'PAR::a' }, ended).restored).toBe(false)
  })

  it('with a typed id: asks nothing about the environment, and hands on what was typed', () => {
    const typed = course({ environment: 'production', confirm: 'PAR::b' })
    expect(typed).toMatchObject({ asked: '', restored: true, given: { confirm: 'PAR::b', set: 'set-1' } })
    expect(course({ confirm: 'PAR::b' }).restored).toBe(true)
  })

  it('without an environment and without a typed id: plans, changes nothing and ends red', () => {
    expect(course({})).toMatchObject({ planned: true, restored: false, refused: true })
  })

  it.each([{ 'dry-run': true }, { mode: 'advise' }])('%j: only plans, and asks for no approval', (given) => {
    expect(course({ environment: 'production', ...given })).toMatchObject({
      planned: true,
      restored: false,
      refused: false,
      asked: '',
    })
    expect(course(given).refused).toBe(false)
  })

  it('mode identities goes the way of a restore', () => {
    expect(course({ mode: 'identities', environment: 'production' })).toMatchObject({
      asked: 'production',
      restored: true,
      given: { 'plan-digest': 'set=1' },
    })
  })

  it('mode rollback: has no plan, and needs the name of the node typed', () => {
    expect(course({ mode: 'rollback', confirm: 'validator-1' })).toMatchObject({
      planned: false,
      restored: true,
      refused: false,
      given: { set: 'latest' },
    })
    expect(course({ mode: 'rollback', environment: 'production' })).toMatchObject({
      restored: false,
      refused: true,
    })
    expect(course({ mode: 'rollback', confirm: 'validator-2' }).restored).toBe(false)
  })
})

describe('a DR snapshot', () => {
  const workflow = readWorkflow(file('dr-snapshot'))
  function course(given: Record<string, unknown>, plan: Standing = 'success') {
    const known = inputs('dr-snapshot', { node: 'validator-1', timestamp: '2026-11-23T00:00:00Z', ...given })
    const contexts = {
      inputs: known,
      needs: { plan: { result: plan, outputs: { 'plan-digest': 'dump=1' } } },
    }
    const step = jobOf(workflow, 'snapshot').steps?.find(({ id }) => id === 'snapshot')
    const planStep = jobOf(workflow, 'plan').steps?.find(({ id }) => id === 'plan')
    return {
      asked: evaluate(planStep?.with?.['approval-environment'], contexts),
      taken: runs(jobOf(workflow, 'snapshot'), contexts, plan),
      refused: runs(jobOf(workflow, 'unconfirmed'), contexts),
      digest: evaluate(step?.with?.['plan-digest'], contexts),
      timestamp: evaluate(step?.with?.['timestamp'], contexts),
    }
  }

  it('is taken at its timestamp, as it was planned, after an approval or the name of the node', () => {
    const taken = { taken: true, refused: false, digest: 'dump=1', timestamp: '2026-11-23T00:00:00Z' }
    expect(course({ environment: 'dr' })).toEqual({ ...taken, asked: 'dr' })
    expect(course({ environment: 'dr', confirm: 'validator-1' })).toEqual({ ...taken, asked: '' })
    expect(course({ confirm: 'validator-1' })).toEqual({ ...taken, asked: '' })
  })

  it('is not taken without either, with another name, after a plan that failed, or in a dry run', () => {
    expect(course({})).toMatchObject({ taken: false, refused: true })
    expect(course({ confirm: 'validator-2' })).toMatchObject({ taken: false, refused: true })
    expect(course({ environment: 'dr', confirm: 'validator-2' })).toMatchObject({
      taken: false,
      refused: true,
    })
    expect(course({ environment: 'dr' }, 'failure').taken).toBe(false)
    expect(course({ 'dry-run': true, environment: 'dr' })).toMatchObject({ taken: false, refused: false })
  })
})

describe('the evaluation itself', () => {
  it('can tell a shared queue from one for each workflow', () => {
    const text = readText(file('restore')).replace('group: splice-validator-', 'group: restore-')
    const group = jobOf(parseWorkflowText(text), 'restore').concurrency?.group
    expect(evaluate(group, { inputs: { node: 'validator-1' } })).not.toBe(
      groupOf('backup', 'backup', 'validator-1'),
    )
  })

  it('asks for success where a condition has no status function', () => {
    const job: Job = { 'runs-on': 'x', if: "inputs.a == 'b'" }
    expect(runs(job, { inputs: { a: 'b' } }, 'success')).toBe(true)
    expect(runs(job, { inputs: { a: 'b' } }, 'failure')).toBe(false)
    expect(runs({}, {}, 'skipped')).toBe(false)
  })
})
