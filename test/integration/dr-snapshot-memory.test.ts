/** A data snapshot four times as large passes, and the action's own process does not grow with it. */
import { expect, test } from 'vitest'
import { startBackupNode } from '../support/backup-node.ts'
import { runAction } from '../support/run-as-runner.ts'

const mib = 1024 ** 2

test('memory does not follow the size of the data snapshot', { timeout: 600_000 }, async () => {
  await using live = await startBackupNode({ writer: false })
  const peaks: number[] = []
  for (const [index, acsBytes] of [250_000_000, 1_000_000_000].entries()) {
    live.app.set({ snapshot: { acsBytes } })
    const timestamp = `${new Date(Date.now() - (20 - index) * 60_000).toISOString().slice(0, 19)}Z`
    const run = await runAction('dr-snapshot', { ...live.node.backupInputs, timestamp })
    expect(run.code, run.log).toBe(0)
    expect(Number(run.outputs['snapshot-bytes'])).toBeGreaterThan(acsBytes)
    console.log(`${acsBytes / 1e6} MB: RSS at most ${Math.round(run.rssPeakBytes / mib)} MiB`)
    peaks.push(run.rssPeakBytes)
  }
  const [small = 0, large = 0] = peaks
  expect(large).toBeLessThan(200_000_000)
  expect(large - small).toBeLessThan(40 * mib)
})
