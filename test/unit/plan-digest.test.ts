import { describe, expect, it } from 'vitest'
import { planDigest, refuseChangedPlan } from '../../src/plan-digest.ts'

describe('the digest of a plan', () => {
  const parts = { set: { id: 'a', of: ['x', 'y'] }, target: { name: 'here', port: 1 } }

  it('does not depend on the order of members', () => {
    expect(planDigest({ set: { of: ['x', 'y'], id: 'a' }, target: { port: 1, name: 'here' } })).toBe(
      planDigest(parts),
    )
  })

  it.each([
    ['a value', { set: { id: 'b', of: ['x', 'y'] }, target: parts.target }, 'set'],
    ['an order', { set: { id: 'a', of: ['y', 'x'] }, target: parts.target }, 'set'],
    ['a type', { ...parts, target: { name: 'here', port: '1' } }, 'target'],
    ['nothing where something was', { ...parts, target: undefined }, 'target'],
  ])('tells %s that differs, and where', (_, other, part) => {
    expect(() => refuseChangedPlan(planDigest(other), planDigest(parts))).toThrow(`What differs: ${part}.`)
  })

  it('is not asked for when nothing was approved, and is good when nothing changed', () => {
    refuseChangedPlan(planDigest(parts), undefined)
    refuseChangedPlan(planDigest(parts), planDigest(structuredClone(parts)))
  })
})
