import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { backUp } from '../support/restore-runs.ts'
import { checksIn, drill } from '../support/drill-runs.ts'

let node: EmbeddedNode
beforeAll(async () => {
  node = await startEmbeddedNode()
  await backUp(node)
})
afterAll(() => node?.[Symbol.asyncDispose]())

describe('a drill of a good set', () => {
  it.each(['digest', 'read', 'restore'] as const)('passes at depth %s', async (depth) => {
    const run = await drill(node, { depth })
    console.log(run.log, run.summary)
    expect(run.code, run.log).toBe(0)
    expect(checksIn(run)).toEqual({})
  })
})
