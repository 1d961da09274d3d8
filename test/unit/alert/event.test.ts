import { describe, expect, it } from 'vitest'
import { type AlertJob, judge } from '../../../src/alert/event.ts'
import { type JobResult, readOutputs } from '../../../src/job-end.ts'

const state = (job: AlertJob, status: JobResult, outputs: Record<string, string> = {}) =>
  judge({ job, status, outputs }).state

describe('what follows from a run', () => {
  it('is what its status says', () => {
    expect(state('backup', 'success', { 'order-proof': 'pass' })).toBe('ok')
    expect(state('backup', 'failure')).toBe('failing')
    expect(state('backup', 'cancelled')).toBe('neutral')
    expect(state('backup', 'skipped')).toBe('neutral')
  })

  it('is a failure when an output says so, whatever continue-on-error made of it', () => {
    expect(state('freshness', 'success', { verdict: 'fail' })).toBe('failing')
    expect(state('verify', 'success', { verdict: 'not-checked' })).toBe('failing')
    expect(state('restore', 'success', { verdict: 'rolled-back' })).toBe('failing')
    expect(state('backup', 'success', { 'order-proof': 'fail' })).toBe('failing')
  })

  it('is nothing after a plan', () => {
    expect(state('restore', 'success', { verdict: 'planned' })).toBe('neutral')
    expect(state('restore', 'success', { verdict: 'advised' })).toBe('neutral')
    expect(state('dr-snapshot', 'success', { 'plan-digest': 'sha256:00' })).toBe('neutral')
    expect(state('dr-snapshot', 'success', { 'plan-digest': 'sha256:00', 'set-id': 'x' })).toBe('ok')
    expect(state('restore', 'failure', { verdict: 'planned' })).toBe('failing')
  })

  it('has the same cause as long as the same checks fail', () => {
    const freshness = (detail: string) =>
      JSON.stringify({
        checks: [
          { name: 'age', verdict: 'fail', detail },
          { name: 'size', verdict: 'pass', detail },
        ],
      })
    const causes = ['5 h', '9 h'].map(
      (detail) =>
        judge({
          job: 'freshness',
          status: 'failure',
          outputs: { verdict: 'fail', freshness: freshness(detail) },
        }).cause,
    )
    expect(causes).toEqual(['fail, age', 'fail, age'])
  })
})

describe('outputs as JSON', () => {
  it('are read as text, and are not an obstacle', () => {
    expect(readOutputs('')).toEqual({})
    expect(readOutputs('null')).toEqual({})
    expect(readOutputs('{"bytes":"7","n":7,"b":true,"none":null}')).toEqual({
      bytes: '7',
      n: '7',
      b: 'true',
      none: '',
    })
    for (const text of ['[]', '"x"', '{"a":{}}', '{']) expect(readOutputs(text), text).toBeUndefined()
  })
})
