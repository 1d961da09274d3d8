import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readActionMetadata } from '../../../scripts/action-metadata.ts'

const root = join(import.meta.dirname, '../../..')
const actions = readdirSync(root).filter((name) => existsSync(join(root, name, 'action.yml')))

describe.each(actions)('%s/action.yml', (action) => {
  const metadata = readActionMetadata(join(root, action))

  it('runs the bundle on Node 24', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'index.js' })
  })

  it('has a description that GitHub shows whole', () => {
    expect(metadata.description.length).toBeLessThan(125)
  })

  it('names everything in kebab-case, and describes it in sentences', () => {
    for (const [name, { description }] of Object.entries({ ...metadata.inputs, ...metadata.outputs })) {
      expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
      expect(description.trim(), name).toMatch(/[.]$/)
    }
  })

  it('has a default for each input that is not required, as text', () => {
    for (const [name, input] of Object.entries(metadata.inputs)) {
      expect(typeof input.default, name).toBe(input.required === true ? 'undefined' : 'string')
    }
  })
})
