import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type BackupNode, startBackupNode } from '../support/backup-node.ts'
import { drill } from '../support/drill-runs.ts'
import { runAction } from '../support/run-as-runner.ts'

/** Inputs as settings, and those that may only be inputs. */
function split(inputs: Readonly<Record<string, string>>, secret: readonly string[]) {
  const entries = Object.entries(inputs)
  const settings = Object.fromEntries(entries.filter(([name]) => !secret.includes(name)))
  return { secrets: Object.fromEntries(entries.filter(([name]) => secret.includes(name))), settings }
}

describe('settings', () => {
  let node: BackupNode
  beforeAll(async () => {
    node = await startBackupNode()
  })
  afterAll(async () => await node?.[Symbol.asyncDispose]())

  const databases = ['apps-database-url', 'participant-database-url']

  test('a backup takes everything but its secrets from them', async () => {
    const { secrets, settings } = split(node.node.backupInputs, databases)
    expect(Object.keys(secrets)).toEqual(databases)
    const run = await runAction(
      'backup',
      {
        ...secrets,
        deployment: 'compose',
        settings: JSON.stringify({ ...settings, 'zstd-level': 2, 'keep-last': 1 }),
      },
      { dist: false },
    )
    expect(run.log).not.toContain('::error')
    expect(run.code).toBe(0)
    const [set] = await node.sets.list()
    expect(set?.id).toBe(run.outputs['set-id'])
    expect(set?.read?.manifest.node).toBe('demo')
  })

  test('a drill too', async () => {
    const key = node.node.key
    const run = await drill(node.node, {
      node: '',
      repository: '',
      depth: '',
      settings: JSON.stringify({ node: 'demo', repository: node.node.repository, depth: 'read' }),
    })
    expect(run.outputs['verdict']).toBe('pass')
    expect(run.stdout).not.toContain('restore-apps')
    expect(run.log).not.toContain(key)
  })

  test('what they may not name stops the run before anything is done', async () => {
    const before = node.stored()
    const run = await node.backup({
      settings: JSON.stringify({ token: 'not-a-place-for-a-token', 'dry-run': true, timout: '5h' }),
    })
    expect(run.code).toBe(1)
    expect(run.log).toContain('3 inputs are wrong')
    expect(run.log).toContain('Is it timeout?')
    expect(run.log).not.toContain('not-a-place')
    expect(node.stored()).toEqual(before)
  })
})
