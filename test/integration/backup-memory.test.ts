/** Two gigabytes pass through a backup, and the action's own process stays small. */
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { expect, test } from 'vitest'
import { withClient } from '../../demo/node-schema.ts'
import { startEmbeddedNode } from '../support/embedded-node.ts'
import { runAction } from '../support/run-as-runner.ts'

const gib = 1024 ** 3
const mib = 1024 ** 2

test('a 2 GB database is backed up with less than 200 MB of memory', { timeout: 900_000 }, async () => {
  await using node = await startEmbeddedNode({ running: false })
  await withClient(node.postgres.url('participant-0'), async (client) => {
    // Bytes that nothing can compress, so that all of them reach the action: the same ones again and again are
    // too far apart for zstd. Unlogged, because writing them twice would take longer than the backup.
    await client.query(
      `create unlogged table participant.bulk (n int, data bytea);
       alter table participant.bulk alter column data set storage external`,
    )
    await client.query(
      `insert into participant.bulk
       with megabyte as materialized (
         select string_agg(sha512(n::text::bytea), '') as data from generate_series(1, ${mib / 64}) n)
       select n, data from megabyte, generate_series(1, 2048) n`,
    )
  })
  const recipient = await identityToRecipient(await generateIdentity())
  const backup = await runAction('backup', {
    ...node.inputs,
    'no-auth': 'false',
    'validator-url': '',
    audience: '',
    identities: 'none',
    'encryption-recipients': recipient,
  })
  expect(backup.code, backup.log).toBe(0)
  expect(Number(backup.outputs['bytes'])).toBeGreaterThan(2 * gib)
  console.log(
    `RSS at most ${Math.round(backup.rssPeakBytes / mib)} MiB, ${Math.round(backup.durationMs / 1000)} s`,
  )
  expect(backup.rssPeakBytes).toBeLessThan(200_000_000)
})
