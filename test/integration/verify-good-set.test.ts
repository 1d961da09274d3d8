import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listDrills } from '../../src/repository/drills.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { checksOfDepth } from '../../src/verify/check-names.ts'
import { verifyReportSchema } from '../../src/verify/report.ts'
import { drill, leftBy } from '../support/drill-runs.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { backUp } from '../support/restore-runs.ts'

let node: EmbeddedNode
let set: string
beforeAll(async () => {
  node = await startEmbeddedNode()
  set = (await backUp(node)).outputs['set-id'] ?? ''
})
afterAll(() => node?.[Symbol.asyncDispose]())

/** What a drill of the newest set has to look at. */
const expected = {
  digest: checksOfDepth.digest.filter((name) => name !== 'newer-sets'),
  get read() {
    return [...this.digest, ...checksOfDepth.read]
  },
  get restore() {
    return [...this.read.filter((name) => !name.endsWith('-archive')), ...checksOfDepth.restore]
  },
}

describe('a drill of a good set', () => {
  it.each(['digest', 'read', 'restore'] as const)('passes every check at depth %s', async (depth) => {
    const run = await drill(node, { depth })
    expect(run.code, run.log).toBe(0)
    expect(run.open).toEqual({})
    const report = verifyReportSchema.parse(run.report)
    expect(report.checks.map(({ name }) => name).sort()).toEqual([...expected[depth]].sort())
    expect(report).toMatchObject({ verdict: 'pass', depth, node: 'demo', set: { id: set } })
    expect(run.outputs).toMatchObject({
      verdict: 'pass',
      'set-id': set,
      'failed-checks': '',
      'not-checked': '',
    })
    expect(Number(run.outputs['data-age-seconds'])).toBeGreaterThanOrEqual(0)
    if (depth === 'restore') {
      expect(Number(run.outputs['restore-seconds'])).toBeGreaterThan(0)
      expect(report.scratch?.kind).toBe('programs')
      expect(report.checks.find(({ name }) => name === 'network-isolation')?.detail).toMatch(
        /tried to connect to .*, which is open: Network is unreachable/,
      )
    } else {
      expect(run.outputs['restore-seconds']).toBe('')
    }
    expect(leftBy(run)).toEqual([])
  })

  it('is written down beside the sets, and the next one shows it', async () => {
    const drills = await listDrills(new DirectoryStorage(node.repository), 'demo')
    expect(drills.map(({ drill }) => drill?.depth)).toEqual(['restore', 'read', 'digest'])
    const run = await drill(node, { depth: 'digest', record: 'false' })
    expect(run.code, run.log).toBe(0)
    expect(run.report?.history.map(({ depth, verdict }) => `${depth} ${verdict}`)).toEqual([
      'restore pass',
      'read pass',
      'digest pass',
    ])
    expect(run.report?.history[0]?.restoreSeconds).toBeGreaterThan(0)
    expect(run.report?.recorded).toEqual({ stored: false, reason: 'record: false' })
    expect(run.summary).toMatch(/Earlier drills/)
  })

  it('passes on a repository that can only be read, and says that it is not stored', async () => {
    // Where the records are to go there is a file: nobody, not even root, can write into it.
    const drills = join(node.repository, 'demo/drills')
    rmSync(drills, { recursive: true })
    writeFileSync(drills, '')
    try {
      const run = await drill(node, { depth: 'digest' })
      expect(run.code, run.log).toBe(0)
      expect(run.report?.recorded).toMatchObject({ stored: false, reason: expect.stringMatching(/./) })
      expect(run.summary).toMatch(/not stored beside the sets/)
    } finally {
      rmSync(drills)
      mkdirSync(drills)
    }
  })

  it('shows no secret', async () => {
    const run = await drill(node, { depth: 'read' })
    for (const text of [run.log, run.summary, JSON.stringify(run.report), JSON.stringify(run.outputs)])
      expect(text).not.toContain(node.key)
    expect(run.masks).toContain(node.key)
  })
})

describe('the other modes', () => {
  it('say whether backups arrive, and what there is, without a key', async () => {
    const inputs = { 'encryption-identity': '', scratch: 'auto', 'postgres-server-path': '' }
    const fresh = await drill(node, { ...inputs, mode: 'freshness' })
    expect(fresh.code, fresh.log).toBe(0)
    expect(fresh.outputs).toMatchObject({ verdict: 'pass', 'newest-set': set, 'newest-good-set': set })
    const stale = await drill(node, { ...inputs, mode: 'freshness', 'max-age': '0s' })
    expect(stale.code).toBe(1)
    expect(stale.log).toContain('::error title=verify%3A not-fresh::')
    const listed = await drill(node, { ...inputs, mode: 'catalogue', node: '' })
    expect(listed.code, listed.log).toBe(0)
    expect(listed.outputs).toMatchObject({ sets: '1', restorable: '1', latest: set })
    expect(JSON.parse(listed.outputs['catalogue'] ?? '')).toMatchObject({ nodes: [{ node: 'demo' }] })
  })
})
