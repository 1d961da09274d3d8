import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BackupNode, errorsOf, expectWholeSets, startBackupNode } from '../support/backup-node.ts'

let live: BackupNode
beforeAll(async () => {
  live = await startBackupNode()
})
afterAll(async () => await live?.[Symbol.asyncDispose]())

/** Identities are not what these tests are about, but for those that are kept for them. */
const quick = { identities: 'none', 'no-auth': '', audience: '', 'validator-url': '' }
const ids = async () => (await live.sets.list()).map(({ id }) => id)

it('a backup prunes by plan first, then for good, and keeps what is pinned and the only identities', async () => {
  const withIdentities = await live.green({ pin: 'before the\n  upgrade' })
  const pinned = withIdentities.manifest.id
  expect(withIdentities.log).toContain('Pinned until demo/pins/')
  const pinPath = join(live.node.repository, 'demo/pins', `${pinned}.json`)
  expect(JSON.parse(readFileSync(pinPath, 'utf8'))).toMatchObject({
    set: pinned,
    reason: 'before the upgrade',
  })
  expect(withIdentities.outputs['sets-removed'], 'no policy').toBeUndefined()

  const second = await live.green(quick)
  const third = await live.green({ ...quick, 'keep-last': '1' })
  expect(third.outputs).toMatchObject({ 'sets-kept': '2', 'sets-removed': '1' })
  expect(third.summary).toContain('Nothing was removed; prune: run removes.')
  expect(third.log).toContain(`remove  ${second.manifest.id}`)
  expect(await ids()).toHaveLength(3)

  const fourth = await live.green({ ...quick, 'keep-last': '1', prune: 'run' })
  expect(fourth.outputs).toMatchObject({ 'sets-kept': '2', 'sets-removed': '2' })
  expect(await ids()).toEqual([fourth.manifest.id, pinned])
  expect(fourth.summary).toContain('pinned: before the upgrade<br>newest identities of PAR::')
  expect(fourth.summary).toContain(`<code>${third.manifest.id}</code> | removed | no rule keeps it`)
  expect(existsSync(join(live.node.repository, 'demo/lock.json'))).toBe(false)

  rmSync(pinPath)
  const fifth = await live.green({ ...quick, 'keep-last': '1', prune: 'run' })
  expect(await ids(), 'the identities alone still keep it').toEqual([fifth.manifest.id, pinned])
  await expectWholeSets(live.sets)
})

it('the set counts although pruning was refused; a set that is not proven prunes nothing', async () => {
  for (let count = 0; count < 2; count++) await live.green(quick)
  const before = await ids()
  const refused = await live.backup({ ...quick, 'keep-last': '1', prune: 'run', 'max-removals': '1' })
  expect(refused.code, refused.log).toBe(1)
  const [error] = errorsOf(refused)
  expect(error?.title).toBe('backup: published-not-pruned')
  expect(error?.text).toMatch(/was published and is good.*max-removals is 1/s)
  expect(refused.summary).toMatch(/Refused: \d of \d sets would be removed, but max-removals is 1/)
  expect(refused.summary).toContain('| would be removed | no rule keeps it |')
  expect(await ids()).toEqual([refused.outputs['set-id'], ...before])

  const stale = await live.backup({ ...quick, 'keep-last': '1', prune: 'run', 'max-data-age': '1ms' })
  expect(errorsOf(stale)[0]?.title, stale.log).toBe('backup: published-with-problems')
  expect(await ids()).toHaveLength(before.length + 2)
})

it('inputs that contradict each other are refused before anything is done', async () => {
  const before = await ids()
  const refused = async (inputs: Record<string, string>) => {
    const run = await live.backup({ ...quick, ...inputs })
    return errorsOf(run)[0]?.text
  }
  const none = await refused({ prune: 'run', 'pruning-retention': '48h', pin: 'x'.repeat(201) })
  expect(none).toMatch(/prune: is run, but no keep- input says what to keep/)
  expect(none).toMatch(/pruning-retention: goes with keep- inputs/)
  expect(none).toMatch(/pin: has 201 characters, but at most 200 are kept/)
  const zeros = await refused({ 'keep-last': '0', 'keep-daily': 'many' })
  expect(zeros).toMatch(/at least one must keep something/)
  expect(zeros).toMatch(/keep-daily: is "many"/)
  expect(await ids()).toEqual(before)
})
