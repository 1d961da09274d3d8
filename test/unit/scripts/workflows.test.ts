import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { withGenerated } from '../../../scripts/workflows.ts'

const outputs = { alert: { id: { description: 'The id' }, plan: { description: 'The plan' } } }

function generated(marks: string): unknown {
  const text = withGenerated(`  # generated: ${marks}\n  # end generated\n`, outputs)
  expect(withGenerated(text, outputs)).toBe(text)
  return parse(text)
}

describe('withGenerated', () => {
  it('types the inputs by their kinds, and leaves out secrets and what the runner gives', () => {
    const input = (name: string) =>
      Object(generated(`inputs action-backup action-restore only=${name}`))[name]
    expect(input('node')).toEqual({ description: expect.any(String), type: 'string', default: '' })
    expect(input('zstd-level')).toMatchObject({ type: 'number', default: 1 })
    // Without a default of its own it can be left out.
    expect(input('keep-last')).toMatchObject({ type: 'string', default: '' })
    expect(input('no-auth')).toMatchObject({ type: 'boolean', default: false })
    expect(input('suspend-controllers')).toMatchObject({ type: 'string', default: 'false' })
    const all = generated('inputs action-restore')
    for (const name of ['github-token', 'client-secret', 'apps-database-url'])
      expect(all).not.toHaveProperty(name)
    expect(generated('inputs action-restore without=jobs')).not.toHaveProperty('jobs')
  })

  it('gives an action the same inputs, as text', () => {
    const description = expect.any(String)
    expect(generated('action-inputs action-restore only=jobs,dry-run')).toEqual({
      jobs: { description, required: false, default: '0' },
      'dry-run': { description, required: false, default: 'true' },
    })
  })

  it('names each secret in capitals, and hands it to the input', () => {
    expect(generated('secrets action-alert only=pushgateway-token')).toEqual({
      PUSHGATEWAY_TOKEN: { description: expect.any(String), required: false },
    })
    expect(generated('with action-alert only=node,pushgateway-token')).toEqual({
      node: `\${{ inputs.node }}`,
      'pushgateway-token': `\${{ secrets.PUSHGATEWAY_TOKEN }}`,
    })
  })

  it('passes outputs from the step to the job to the caller', () => {
    expect(generated('job-outputs action-alert step=s only=id')).toEqual({
      id: `\${{ steps.s.outputs.id }}`,
    })
    expect(generated('outputs action-alert job=j without=plan')).toEqual({
      id: { description: 'The id', value: `\${{ jobs.j.outputs.id }}` },
    })
  })

  it('refuses what it does not know', () => {
    expect(() => generated('nonsense action-alert')).toThrow('nonsense')
    expect(() => generated('inputs action-y')).toThrow('action-y')
  })
})
