import { describe, expect, it } from 'vitest'
import { callerProblems } from '../../support/workflows/callers.ts'
import { evaluate, inputsOf, runs, type Standing } from '../../support/workflows/expressions.ts'
import { callOf, jobOf, ownFile, readWorkflow } from '../../support/workflows/workflow-files.ts'

const fleet = readWorkflow('.github/workflows/fleet.yml')
const jobs = ['backup', 'verify', 'freshness'] as const
const inputs = (given: Record<string, unknown>) => inputsOf(callOf(fleet), given)
const nodes = [
  { node: 'a', runner: '["self-hosted","a"]', environment: 'env-a', settings: '{"deployment":"compose"}' },
  { node: 'b', runner: '["arc-b"]', environment: '', settings: '{"deployment":"kubernetes"}' },
]
const list = { result: 'success', outputs: { matrix: JSON.stringify(nodes) } }

describe('a fleet', () => {
  it('grants each called workflow what it asks for, and gives it values of its types', () => {
    expect(callerProblems(fleet)).toEqual([])
  })

  it.each(jobs)('with job %s: runs that and no other', (chosen) => {
    const contexts = { inputs: inputs({ job: chosen }), needs: { list } }
    expect(jobs.filter((name) => runs(jobOf(fleet, name), contexts))).toEqual([chosen])
    expect(ownFile(jobOf(fleet, chosen).uses ?? '')).toBe(`.github/workflows/${chosen}.yml`)
  })

  it.each(jobs)('job %s: does no node when the list could not be made', (name) => {
    expect(runs(jobOf(fleet, name), { inputs: inputs({ job: name }), needs: { list } }, 'failure')).toBe(
      false,
    )
  })

  it.each(jobs)(
    'job %s: one for each node, none stopped by another, each in its own place and queue',
    (name) => {
      const job = jobOf(fleet, name)
      const contexts = { inputs: inputs({ job: name, 'max-parallel': 3 }), needs: { list } }
      const strategy = job.strategy ?? {}
      const matrix = Object(strategy['matrix'])
      expect(strategy['fail-fast']).toBe(false)
      expect(evaluate(strategy['max-parallel'], contexts)).toBe(3)
      expect(evaluate(matrix.include, contexts)).toEqual(nodes)

      const called = readWorkflow(`.github/workflows/${name}.yml`)
      const [first] = Object.values(called.jobs)
      const seen = nodes.map((node) => {
        const given = Object.fromEntries(
          Object.entries(job.with ?? {}).map(([key, value]) => [
            key,
            evaluate(value, { ...contexts, matrix: node }),
          ]),
        )
        const own = { inputs: inputsOf(callOf(called), given) }
        return {
          runner: evaluate(first?.['runs-on'], own),
          environment: evaluate(first?.environment, own),
          queue: evaluate(first?.concurrency?.group, own),
          settings: own.inputs['settings'],
          kept: own.inputs['fleet-result'],
        }
      })
      const queue = (node: string) => (name === 'backup' ? `splice-validator-${node}` : undefined)
      expect(seen).toEqual([
        {
          runner: ['self-hosted', 'a'],
          environment: 'env-a',
          queue: queue('a'),
          settings: nodes[0]?.settings,
          kept: true,
        },
        { runner: ['arc-b'], environment: '', queue: queue('b'), settings: nodes[1]?.settings, kept: true },
      ])
    },
  )

  it.each<[Standing, boolean]>([
    ['success', true],
    ['failure', true],
    ['cancelled', true],
  ])('sums up when a node’s job ended as %s', (standing, summed) => {
    const summary = jobOf(fleet, 'summary')
    expect(runs(summary, { needs: { list } }, standing)).toBe(summed)
    expect(runs(summary, { needs: { list: { ...list, result: 'failure' } } }, 'failure')).toBe(false)
  })

  it.each(jobs)('keeps the result of a node whose %s failed, for the summary', (name) => {
    const alert = jobOf(readWorkflow(`.github/workflows/${name}.yml`), 'alert')
    const steps = (alert.steps ?? []).slice(-2)
    expect(steps.map((step) => step.uses?.split('@')[0])).toEqual([
      '$/action-fleet',
      'actions/upload-artifact',
    ])
    for (const step of steps) {
      expect(runs(step, { inputs: { 'fleet-result': true } }, 'failure')).toBe(true)
      expect(runs(step, { inputs: { 'fleet-result': false } }, 'failure')).toBe(false)
    }
    const needed = Array.isArray(alert.needs) ? alert.needs[0] : alert.needs
    const needs = { [needed ?? '']: { result: 'failure', outputs: {} } }
    expect(evaluate(steps[0]?.with?.['result'], { needs })).toBe('failure')
    const kept = steps[1]?.with?.['name']
    expect(evaluate(kept, { inputs: { node: 'a' } })).toBe('fleet-result-a')
  })
})
