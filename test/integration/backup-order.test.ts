import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { contentDigest, digestDifferences } from '../../demo/content-digest.ts'
import { hexOffset, withClient } from '../../demo/node-schema.ts'
import { startWriter } from '../../demo/writer.ts'
import type { Role } from '../../src/node/deployment.ts'
import { externalDeployment } from '../../src/node/external.ts'
import { exportSnapshot } from '../../src/postgres/dump.ts'
import { withSession } from '../../src/postgres/session.ts'
import { readAppsFacts, readParticipantFacts } from '../../src/splice/ledger-facts.ts'
import { isRestorable, prove } from '../../src/splice/proofs.ts'
import type { AppsFacts, ParticipantFacts } from '../../src/splice/splice.ts'
import { Secret } from '../../src/system/secret.ts'
import { type BackupNode, errorsOf, startBackupNode } from '../support/backup-node.ts'
import { type HeldDump, heldDump } from '../support/held-dump.ts'
import { dropDatabases, restoreWithStockTools } from '../support/stock-tools.ts'

let live: BackupNode
let tap: HeldDump
beforeAll(async () => {
  live = await startBackupNode({ writer: false })
  tap = heldDump(live.node.folder)
})
afterAll(() => live?.[Symbol.asyncDispose]())

const sql = (database: string, text: string) =>
  withClient(live.node.postgres.url(database), async (client) => await client.query(text))
const noIdentities = { identities: 'none', 'no-auth': '', audience: '', 'validator-url': '' }

async function ledgerEnd(): Promise<number> {
  return Number(
    (await sql('participant-0', 'select ledger_end from participant.lapi_parameters')).rows[0].ledger_end,
  )
}

/** Facts of a database in a snapshot of its own, as the backup reads them. */
async function facts<R extends Role>(role: R): Promise<R extends 'apps' ? AppsFacts : ParticipantFacts> {
  const deployment = externalDeployment({
    appsDatabaseUrl: new Secret(live.node.postgres.url('validator')),
    participantDatabaseUrl: new Secret(live.node.postgres.url('participant-0')),
  })
  return await withSession(await deployment.access(role), async (session) => {
    await exportSnapshot(session)
    const read = role === 'apps' ? await readAppsFacts(session) : await readParticipantFacts(session)
    return read as R extends 'apps' ? AppsFacts : ParticipantFacts
  })
}

describe('under a writer that commits like a live node', () => {
  test('whatever the timing: the order proof passes, and what is restored is what was there', async () => {
    const timing = fc.record({
      everyMs: fc.constantFrom(1, 10, 40),
      startMs: fc.integer({ min: 0, max: 200 }),
      held: fc.constantFrom('none', 'validator', 'participant-0'),
      heldMs: fc.integer({ min: 0, max: 1500 }),
    })
    let round = 0
    await fc.assert(
      fc.asyncProperty(timing, async ({ everyMs, startMs, held, heldMs }) => {
        round += 1
        const writer = startWriter(live.node.postgres, { everyMs })
        try {
          await sleep(startMs)
          if (held !== 'none') tap.hold(held)
          const running = live.green({ ...noIdentities, 'postgres-client-path': tap.path })
          if (held !== 'none') {
            await tap.reached()
            await sleep(heldMs)
            tap.release()
          }
          const { manifest } = await running
          const { appsOffset, ledgerEnd: end } = manifest.facts
          if (appsOffset === undefined || end === undefined) throw new Error('both are known')
          expect(manifest.proofs.find((proof) => proof.name === 'order')?.verdict).toBe('pass')
          // The writer went on meanwhile: what was proven is about the set, not about now.
          expect(await ledgerEnd()).toBeGreaterThan(end)
          const [apps, participant] = await restoreWithStockTools(live.node, manifest, `round-${round}`)
          const pairs = [
            ['validator', apps, appsOffset],
            ['participant-0', participant, end],
          ] as const
          for (const [source, restored, upTo] of pairs) {
            const before = await contentDigest(live.node.postgres.url(source), { upTo })
            const after = await contentDigest(live.node.postgres.url(restored), { upTo })
            expect(digestDifferences(before, after)).toEqual([])
            // Nothing beyond the offsets that the manifest states got into the dump.
            expect(
              digestDifferences(
                after,
                await contentDigest(live.node.postgres.url(restored), { upTo: upTo + 1e6 }),
              ),
            ).toEqual([])
          }
          await dropDatabases(live.node, [apps, participant])
        } finally {
          tap.release()
          await writer.stop()
        }
      }),
      {
        numRuns: 4,
        endOnFailure: true,
        examples: [[{ everyMs: 1, startMs: 50, held: 'validator', heldMs: 1500 }]],
      },
    )
  })

  test('the wrong order, participant first, is noticed: by its facts alone', async () => {
    const writer = startWriter(live.node.postgres, { everyMs: 5 })
    try {
      const participant = await facts('participant')
      const before = participant.ledgerEnd ?? 0
      await expect.poll(() => writer.committed().appsOffset, { timeout: 20_000 }).toBeGreaterThan(before)
      const apps = await facts('apps')
      const proofs = prove(apps, participant)
      expect(proofs.find((proof) => proof.name === 'order')).toMatchObject({
        verdict: 'fail',
        detail: expect.stringMatching(/older than the app/),
      })
      expect(isRestorable(proofs)).toBe(false)
      // The right order, a moment later, is proven with the same code.
      expect(isRestorable(prove(apps, await facts('participant')))).toBe(true)
    } finally {
      await writer.stop()
    }
  })
})

describe('a set that is not restorable', () => {
  let stored: Record<string, string>
  beforeAll(async () => {
    await live.green(noIdentities)
    stored = live.stored()
  })
  const undo: (() => Promise<unknown>)[] = []
  afterEach(async () => {
    for (const step of undo.splice(0)) await step()
  })

  async function expectNotPublished(title: string, text: RegExp) {
    const run = await live.backup(noIdentities)
    expect(run.code, run.log).toBe(1)
    const errors = errorsOf(run)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.title).toBe(title)
    expect(errors[0]?.text).toMatch(text)
    expect(run.outputs).toEqual({})
    expect(live.stored()).toEqual(stored)
    return run
  }

  test('because the app is ahead of the participant is not published', async () => {
    const offsets = await sql(
      'validator',
      'select store_id, migration_id, last_ingested_offset from validator.store_last_ingested_offsets',
    )
    const ahead = hexOffset((await ledgerEnd()) + 1)
    await sql(
      'validator',
      `update validator.store_last_ingested_offsets set last_ingested_offset = '${ahead}'`,
    )
    undo.push(async () => {
      for (const row of offsets.rows) {
        await sql(
          'validator',
          `update validator.store_last_ingested_offsets set last_ingested_offset = '${row.last_ingested_offset}'
           where store_id = ${row.store_id} and migration_id = ${row.migration_id}`,
        )
      }
    })
    const run = await expectNotPublished(
      'backup: proof-failed',
      /order: apps last-ingested offset \d+, participant ledger end \d+/,
    )
    expect(run.summary).toMatch(/not restorable/)
  })

  test('because the participant was pruned past the app is not published', async () => {
    const end = await ledgerEnd()
    await sql(
      'participant-0',
      `update participant.lapi_parameters set participant_pruned_up_to_inclusive = ${end + 10}, ledger_end = ${end + 20}`,
    )
    undo.push(() =>
      sql(
        'participant-0',
        `update participant.lapi_parameters set participant_pruned_up_to_inclusive = null, ledger_end = ${end}`,
      ),
    )
    await expectNotPublished('backup: proof-failed', /not-pruned-past-app: app resumes at/)
  })

  test('because the databases are of two nodes is not published', async () => {
    const changed = `update participant.common_node_id set identifier =`
    await sql('participant-0', `${changed} 'somebody-else'`)
    undo.push(() => sql('participant-0', `${changed} 'demo-validator-1'`))
    await expectNotPublished(
      'backup: proof-failed',
      /same-node: the apps database knows PAR::demo-validator-1/,
    )
  })
})

describe('a set about which not everything is known', () => {
  async function expectPublishedRed(inputs: Record<string, string>, text: RegExp) {
    const run = await live.backup({ ...noIdentities, ...inputs })
    expect(run.code, run.log).toBe(1)
    const errors = errorsOf(run)
    expect(errors).toHaveLength(1)
    expect(errors[0]?.title).toBe('backup: published-with-problems')
    expect(errors[0]?.text).toMatch(text)
    const listed = (await live.sets.list()).find((set) => set.id === run.outputs['set-id'])
    if (listed?.read === undefined) throw new Error('it is published')
    expect(isRestorable(listed.read.manifest.proofs)).toBe(/fresh-data/.test(text.source))
    expect(await live.sets.problems(listed.read.manifest)).toEqual([])
    return run
  }

  test('because a table is absent is published, not checked, and red', async () => {
    const table = 'validator.store_last_ingested_offsets'
    await sql('validator', `alter table ${table} rename to hidden_for_a_test`)
    try {
      const run = await expectPublishedRed(
        {},
        /order: not-checked \(.*no validator\.store_last_ingested_offsets/,
      )
      expect(run.outputs['order-proof']).toBe('not-checked')
      expect(run.outputs['apps-offset']).toBe('')
      expect(run.summary).toMatch(/apps\.ingestion: no validator\.store_last_ingested_offsets/)
    } finally {
      await sql('validator', 'alter table validator.hidden_for_a_test rename to store_last_ingested_offsets')
    }
  })

  test('because the participant has other tables altogether is published, not checked, and red', async () => {
    await sql('participant-0', 'alter schema participant rename to something')
    await sql('participant-0', 'alter table something.lapi_parameters rename to unheard_of')
    await sql('participant-0', 'alter table something.common_node_id rename to unheard_of_too')
    try {
      const run = await expectPublishedRed({}, /same-node: not-checked/)
      expect(run.outputs['ledger-end']).toBe('')
      expect(run.outputs['participant-id']).toBe('')
    } finally {
      await sql('participant-0', 'alter table something.unheard_of rename to lapi_parameters')
      await sql('participant-0', 'alter table something.unheard_of_too rename to common_node_id')
      await sql('participant-0', 'alter schema something rename to participant')
    }
  })

  test('whose data is old is published and red: the node stands still', async () => {
    const run = await expectPublishedRed({ 'max-data-age': '0s' }, /fresh-data: fail .*is the node connected/)
    expect(run.outputs['order-proof']).toBe('pass')
  })

  afterAll(async () => {
    await rm(join(live.node.repository, 'demo/sets'), { recursive: true, force: true })
  })
})
