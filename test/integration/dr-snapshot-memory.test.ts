/** Three gigabytes pass through a DR snapshot, and the action's own process stays small. */
import { expect, test } from 'vitest'
import { startBackupNode } from '../support/backup-node.ts'
import { runAction } from '../support/run-as-runner.ts'

const mib = 1024 ** 2

test('a 3 GB data snapshot is taken with less than 200 MB of memory', { timeout: 600_000 }, async () => {
  await using live = await startBackupNode({ writer: false })
  live.app.set({ snapshot: { acsBytes: 3_000_000_000 } })
  const timestamp = `${new Date(Date.now() - 600_000).toISOString().slice(0, 19)}Z`
  const run = await runAction('dr-snapshot', { ...live.node.backupInputs, timestamp }, { dist: false })
  expect(run.code, run.log).toBe(0)
  expect(Number(run.outputs['snapshot-bytes'])).toBeGreaterThan(3_000_000_000)
  console.log(`RSS at most ${Math.round(run.rssPeakBytes / mib)} MiB, ${Math.round(run.durationMs / 1000)} s`)
  expect(run.rssPeakBytes).toBeLessThan(200_000_000)
})
