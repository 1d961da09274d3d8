import { describe, expect, it } from 'vitest'
import { startEmbeddedNode } from '../support/embedded-node.ts'
import { runAction } from '../support/run-as-runner.ts'

// What a later step of the workflow may rely on when a restore ends red.
describe('the output verdict', () => {
  it('tells a refused restore from one that was rolled back and one that failed after the start', async () => {
    await using node = await startEmbeddedNode()
    const backup = await runAction('backup', node.backupInputs, { dist: false })
    expect(backup.code, backup.log).toBe(0)
    const inputs = {
      ...node.restoreInputs,
      'dry-run': 'false',
      confirm: backup.outputs['participant-id'] ?? '',
      'stop-timeout': '2s',
    }
    const run = async (more: Record<string, string>) => {
      const { code, log, outputs } = await runAction('restore', { ...inputs, ...more }, { dist: false })
      expect(code, log).toBe(1)
      return { verdict: outputs['verdict'], log }
    }
    const refused = await run({})
    expect(refused.verdict, refused.log).toBe('refused')
    expect(refused.log).toContain('restore-refused')

    const rolledBack = await run({ replace: 'same-node', 'stop-command': 'true' })
    expect(rolledBack.verdict).toBe('rolled-back')
    expect(rolledBack.log).toContain('is still in use by')

    const failed = await run({ replace: 'same-node', 'start-command': 'exit 3' })
    expect(failed.verdict).toBe('failed')
    expect(failed.log).toContain('after-start')
  })
})
