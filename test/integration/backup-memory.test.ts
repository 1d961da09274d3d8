/** A database four times as large passes through a backup, and the action's own process does not grow with it. */
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { expect, test } from 'vitest'
import { withClient } from '../../demo/node-schema.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { runAction } from '../support/run-as-runner.ts'

const mib = 1024 ** 2
const sizes = [256, 1024] as const

test('memory does not follow the size of the database', { timeout: 900_000 }, async () => {
  await using node = await startEmbeddedNode({ running: false })
  const recipient = await identityToRecipient(await generateIdentity())
  const peaks: number[] = []
  for (const [index, megabytes] of sizes.entries()) {
    await fill(node, sizes[index - 1] ?? 0, megabytes)
    const backup = await runAction('backup', {
      ...node.inputs,
      'no-auth': 'false',
      'validator-url': '',
      audience: '',
      identities: 'none',
      'encryption-recipients': recipient,
    })
    expect(backup.code, backup.log).toBe(0)
    expect(Number(backup.outputs['bytes'])).toBeGreaterThan(megabytes * mib)
    console.log(`${megabytes} MiB: RSS at most ${Math.round(backup.rssPeakBytes / mib)} MiB`)
    peaks.push(backup.rssPeakBytes)
  }
  const [small = 0, large = 0] = peaks
  expect(large).toBeLessThan(200_000_000)
  // Of the 768 MiB more nothing stays: what there is are buffers, and what the collector has not looked at.
  expect(large - small).toBeLessThan(40 * mib)
})

/**
 * Bytes that nothing can compress, so that all of them reach the action: the same ones again and again are too far apart for
 * zstd. Unlogged, because writing them twice would take longer than the backup.
 */
async function fill(node: EmbeddedNode, from: number, to: number): Promise<void> {
  await withClient(node.postgres.url('participant-0'), async (client) => {
    await client.query(
      `create unlogged table if not exists participant.bulk (n int, data bytea);
       alter table participant.bulk alter column data set storage external`,
    )
    await client.query(
      `insert into participant.bulk
       with megabyte as materialized (
         select string_agg(sha512(n::text::bytea), '') as data from generate_series(1, ${mib / 64}) n)
       select n, data from megabyte, generate_series(${from + 1}, ${to}) n`,
    )
  })
}
