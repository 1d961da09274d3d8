import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { withGenerated } from '../../../scripts/workflows.ts'

const actions = {
  'action-x': {
    name: 'x',
    description: 'x',
    inputs: {
      node: { description: 'Which\n  node', required: true },
      jobs: { description: 'How many', default: '4' },
      force: { description: 'Whether', default: 'true' },
      'client-secret': { description: 'A secret', default: '' },
      'github-token': { description: 'A token', default: `\${{ github.token }}` },
    },
    outputs: { id: { description: 'The id' }, plan: { description: 'The plan' } },
    runs: { using: 'node24', main: 'dist/index.js' },
  },
}

function generated(marks: string): unknown {
  const text = withGenerated(`  # generated: ${marks}\n  # end generated\n`, actions)
  expect(withGenerated(text, actions)).toBe(text)
  return parse(text)
}

describe('withGenerated', () => {
  it('types the inputs by their defaults, and leaves out secrets and what the runner gives', () => {
    expect(generated('inputs action-x')).toEqual({
      node: { description: 'Which node', type: 'string', default: '' },
      jobs: { description: 'How many', type: 'number', default: 4 },
      force: { description: 'Whether', type: 'boolean', default: true },
    })
    expect(Object.keys(Object(generated('inputs action-x without=jobs,force')))).toEqual(['node'])
  })

  it('gives an action the same inputs, as text', () => {
    expect(generated('action-inputs action-x only=jobs,force')).toEqual({
      jobs: { description: 'How many', required: false, default: '4' },
      force: { description: 'Whether', required: false, default: 'true' },
    })
  })

  it('names each secret in capitals, and hands it to the input', () => {
    expect(Object.keys(Object(generated('secrets action-x')))).toEqual(['CLIENT_SECRET'])
    expect(generated('with action-x')).toEqual({
      node: `\${{ inputs.node }}`,
      jobs: `\${{ inputs.jobs }}`,
      force: `\${{ inputs.force }}`,
      'client-secret': `\${{ secrets.CLIENT_SECRET }}`,
    })
  })

  it('passes outputs from the step to the job to the caller', () => {
    expect(generated('job-outputs action-x step=s only=id')).toEqual({ id: `\${{ steps.s.outputs.id }}` })
    expect(generated('outputs action-x job=j without=plan')).toEqual({
      id: { description: 'The id', value: `\${{ jobs.j.outputs.id }}` },
    })
  })

  it('refuses what it does not know', () => {
    expect(() => generated('nonsense action-x')).toThrow('nonsense')
    expect(() => generated('inputs action-y')).toThrow('action-y')
  })
})
