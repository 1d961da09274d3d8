/** The plan of a DR snapshot: it changes nothing, and a run is held to the one that was approved. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withClient } from '../../demo/node-schema.ts'
import type { DrSnapshotOptions } from '../../src/dr-snapshot.ts'
import { runnerPlace } from '../../src/postgres/clients.ts'
import { newSetId } from '../../src/repository/set-id.ts'
import { Failure } from '../../src/system/failure.ts'
import {
  type BackupNode,
  digestsBelow,
  errorsOf,
  filesBelow,
  startBackupNode,
  unsafeToken,
} from '../support/backup-node.ts'
import { type DrJobPlace, minutesAgo, runDrJob } from '../support/dr-snapshot-job.ts'
import { runAction } from '../support/run-as-runner.ts'

let live: BackupNode
beforeAll(async () => {
  live = await startBackupNode({ writer: false })
})
afterAll(() => live?.[Symbol.asyncDispose]())

const timestamp = minutesAgo(30)
const fetched = () => live.app.requests.filter(({ path }) => path.endsWith('/data-snapshot')).length

/** Files and folders, or that there is not even the folder. */
const entriesBelow = (folder: string) =>
  existsSync(folder) ? readdirSync(folder, { recursive: true }).sort() : 'nothing'

/** Runs the action with the node's own inputs. */
function act(inputs: Record<string, string> = {}) {
  const all = { ...live.node.backupInputs, timestamp, 'migration-id': '1', ...inputs }
  return runAction('dr-snapshot', all, { dist: false })
}

describe('the action', () => {
  let digest: string

  test('with dry-run says what it would do, and does none of it', async () => {
    const [stored, asked] = [live.stored(), fetched()]
    const folders = entriesBelow(live.node.repository)
    const run = await act({ 'dry-run': 'true' })
    expect(run.code, run.log).toBe(0)
    const { plan = '', 'plan-digest': given = '', ...others } = run.outputs
    expect(others).toEqual({
      verdict: 'planned',
      'participant-id': live.node.seeded.participantId,
      'migration-id': '1',
    })
    for (const part of [
      timestamp,
      live.node.seeded.participantId,
      'Splice 0.4.15',
      live.node.recipient,
      `directory ${live.node.repository}`,
      'not placed',
      'Restart       no',
    ])
      expect(plan).toContain(part)
    expect(run.summary).toContain(plan)
    expect(given).toMatch(/^snapshot=[0-9a-f]{32},target=.*,content=.*,repository=.*,choices=[0-9a-f]{32}$/)
    expect([live.stored(), fetched()]).toEqual([stored, asked])
    expect(entriesBelow(live.node.repository)).toEqual(folders)
    digest = given

    const again = await act({ 'dry-run': 'true' })
    expect([again.outputs['plan'], again.outputs['plan-digest']]).toEqual([plan, digest])
  })

  test('carries out the plan that was approved, whatever the ledger does meanwhile', async () => {
    await withClient(live.node.postgres.url('participant-0'), async (client) => {
      await client.query('UPDATE participant.lapi_parameters SET ledger_end = ledger_end + 1')
    })
    const run = await act({ 'plan-digest': digest })
    expect(run.code, run.log).toBe(0)
    expect(run.outputs).toMatchObject({ verdict: 'stored', 'plan-digest': digest })
    expect(run.summary).toContain(run.outputs['plan'])
  })

  test.each<[string, string, () => Promise<Record<string, string>>]>([
    ['another moment', 'snapshot', async () => ({ timestamp: minutesAgo(29) })],
    ['another network', 'snapshot', async () => ({ 'migration-id': '2' })],
    ['only a clean moment', 'snapshot', async () => ({ force: 'false' })],
    [
      'other recipients',
      'repository',
      async () => ({ 'encryption-recipients': await identityToRecipient(await generateIdentity()) }),
    ],
    ['another repository', 'repository', async () => ({ repository: `${live.node.folder}/another` })],
    [
      'no plan of this release',
      'snapshot, target, content, repository, choices',
      async () => ({ 'plan-digest': 'yes' }),
    ],
  ])('refuses %s before anything is fetched', async (_what, part, inputs) => {
    const [stored, asked] = [live.stored(), fetched()]
    const run = await act({ 'plan-digest': digest, ...(await inputs()) })
    expect(run.code, run.log).toBe(1)
    expect(errorsOf(run)).toEqual([
      {
        title: 'dr-snapshot: plan-changed',
        text: expect.stringContaining(`What differs: ${part}.`),
      },
    ])
    expect(run.outputs['verdict']).toBe('refused')
    expect([live.stored(), fetched()]).toEqual([stored, asked])
  })

  test('finds a token that may not have the dump before the approval, not after it', async () => {
    const alice = await unsafeToken({ subject: 'alice' })
    const run = await act({ 'dry-run': 'true', 'no-auth': '', audience: '', token: alice })
    expect(errorsOf(run)[0]?.title).toBe('dr-snapshot: token-forbidden')
    expect(run.outputs['verdict']).toBe('refused')
  })

  test('takes no digest for a dry run', async () => {
    const run = await act({ 'dry-run': 'true', 'plan-digest': digest })
    expect(errorsOf(run)[0]).toMatchObject({
      title: 'dr-snapshot: inputs',
      text: expect.stringContaining('plan-digest'),
    })
  })
})

describe('where the app reads its dump', () => {
  let folder: string
  const target = () => join(folder, 'domain_migration_dump.json')
  beforeEach(() => {
    folder = join(live.node.folder, `volume-${Math.random().toString(36).slice(2)}`)
    mkdirSync(folder)
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  const job = (options: Partial<DrSnapshotOptions> = {}, where: Partial<DrJobPlace> = {}) =>
    runDrJob(live, { folder, place: runnerPlace(), ...where }, { timestamp, ...options })
  const planned = async (where: Partial<DrJobPlace> = {}) => {
    const { plans, error, report } = await job({ dryRun: true }, where)
    if (error !== undefined) throw error
    expect(report).toBeUndefined()
    const [plan, ...more] = plans
    if (plan === undefined || more.length > 0) throw new Error(`${plans.length} plans`)
    return plan
  }

  test('a plan leaves the volume as it is, with what a dead run left in it', async () => {
    writeFileSync(target(), 'the dump of an earlier migration')
    writeFileSync(join(folder, '.domain_migration_dump.json.20260101T000000000Z-abcdef.partial'), 'half')
    const orphan = join(live.node.repository, 'demo/dr-sets', newSetId())
    mkdirSync(orphan, { recursive: true })
    writeFileSync(join(orphan, 'domain_migration_dump.json.zst.age'), 'half')
    const before = [digestsBelow(folder), live.stored()]
    const plan = await planned()
    expect([digestsBelow(folder), live.stored()]).toEqual(before)
    expect(plan.text).toContain(`${target()} in folder ${folder}`)
    expect(plan.text).toMatch(/a dump is there \(32 B, sha256:[0-9a-f]{64}\): it is kept as .*before-/)

    // Not even of what nobody wants any more is anything removed by a run that is refused.
    const refused = await job({ approvedPlan: plan.digest, force: false })
    expect(refused.error).toMatchObject({ code: 'plan-changed' })
    expect([digestsBelow(folder), live.stored()]).toEqual(before)

    const { report, error } = await job({ approvedPlan: plan.digest })
    expect(error).toBeUndefined()
    expect(readFileSync(report?.manifest.placed?.aside ?? '', 'utf8')).toBe(
      'the dump of an earlier migration',
    )
    expect(filesBelow(orphan)).toEqual([])
  })

  test.each<[string, string, () => void]>([
    ['appeared', 'content', () => writeFileSync(target(), 'a dump')],
    ['was there and is gone', 'content', () => rmSync(target(), { force: true })],
    ['is another of the same size', 'content', () => writeFileSync(target(), 'B dump')],
  ])('an approved run is refused when a dump %s', async (what, part, change) => {
    if (what !== 'appeared') writeFileSync(target(), 'A dump')
    const { digest } = await planned()
    change()
    const [before, asked] = [digestsBelow(folder), fetched()]
    const { error, report } = await job({ approvedPlan: digest })
    expect(error).toMatchObject({ code: 'plan-changed', what: expect.stringContaining(`differs: ${part}.`) })
    expect(report).toBeUndefined()
    expect([digestsBelow(folder), fetched()]).toEqual([before, asked])
  })

  test('an approved run is refused when it would go to another volume, or only store the dump', async () => {
    const { digest } = await planned()
    const other = join(folder, 'other')
    mkdirSync(other)
    const moved = await job({ approvedPlan: digest }, { folder: other })
    expect(moved.error).toMatchObject({
      code: 'plan-changed',
      what: expect.stringContaining('differs: target.'),
    })
    const stored = await job({ approvedPlan: digest, copy: false })
    expect(stored.error).toMatchObject({ what: expect.stringContaining('differs: target, choices.') })
    expect(filesBelow(folder)).toEqual([])
  })

  test('a restart is in the plan by its command', async () => {
    const deployment = { restartLine: async (id?: number) => `./start.sh -m ${id} -M` }
    const { plans } = await job({ dryRun: true, restart: true, migrationId: 1 }, { deployment })
    expect(plans[0]?.text).toContain('Restart       yes')
    expect(plans[0]?.text).toContain('./start.sh -m 1 -M')
    const own = await job(
      { dryRun: true, restart: true, migrationId: 1, startCommand: `./mine.sh ${live.node.key}` },
      { deployment },
    )
    expect(own.plans[0]?.text).toContain('./mine.sh ***')
    expect(own.plans[0]?.digest).not.toBe(plans[0]?.digest)
  })

  test('a restart that cannot be is refused by the plan, and costs nobody the dump who did not ask for a plan', async () => {
    const refusal = new Failure('import-not-told', { what: 'It is not told.', next: 'Tell it.' })
    const refuse = async () => {
      throw refusal
    }
    const deployment = { restartLine: refuse, restartForDump: refuse }
    const dry = await job({ dryRun: true, restart: true }, { deployment })
    expect(dry.error).toBe(refusal)
    expect(dry.plans[0]?.text).toContain('REFUSED       It is not told.')
    const approved = await job({ restart: true, approvedPlan: dry.plans[0]?.digest ?? '' }, { deployment })
    expect(approved.error).toBe(refusal)
    expect([approved.report, filesBelow(folder)]).toEqual([undefined, []])
    const run = await job({ restart: true }, { deployment })
    expect(run.error).toBe(refusal)
    expect(run.report?.manifest.placed?.path).toBe(target())
  })

  test.each<[string, string, () => void]>([
    ['is not there', 'dump-volume-write', () => rmSync(folder, { recursive: true })],
    ['has a folder of that name', 'dump-volume-write', () => mkdirSync(target())],
  ])('a volume that %s is told by the plan', async (_what, code, change) => {
    change()
    expect((await job({ dryRun: true })).error).toMatchObject({ code, means: 'Nothing was touched.' })
  })
})
