import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFreshness, demandFresh, type FreshnessLimits } from '../../../src/freshness.ts'
import { digest } from '../../../src/pipeline/meter.ts'
import { type Drill, writeDrill } from '../../../src/repository/drills.ts'
import { repositoryIdentityStore } from '../../../src/repository/identities/repository.ts'
import type { Manifest } from '../../../src/repository/manifest.ts'
import type { SetId } from '../../../src/repository/set-id.ts'
import { BackupSets } from '../../../src/repository/sets.ts'
import { DirectoryStorage } from '../../../src/repository/storage/directory.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { sampleFile, sampleManifest } from '../../support/sample-manifest.ts'
import { copied, day, goodProofs, hour, storeSet } from '../../support/stored-sets.ts'

/** Counts what it is asked for: the check must be cheap however many sets there are. */
class CountingStorage extends DirectoryStorage {
  reads = 0
  override read(name: string): AsyncGenerator<Buffer> {
    this.reads += 1
    return super.read(name)
  }
}

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let root: string
let storage: CountingStorage
let sets: BackupSets
beforeEach(async () => {
  folder = await temporaryFolder()
  root = join(folder.path, 'repository')
  storage = new CountingStorage(root)
  sets = new BackupSets(storage, 'demo')
})
afterEach(() => folder[Symbol.asyncDispose]())

const now = new Date('2026-11-23T12:00:00.000Z')
const ago = (ms: number) => now.getTime() - ms
const open: Manifest['proofs'] = goodProofs.map((proof) => ({ ...proof, verdict: 'not-checked' }))

async function check(limits: Partial<FreshnessLimits> = {}, last?: number) {
  return await checkFreshness(
    sets,
    { maxAgeMs: 5 * hour, maxSizeChange: 0.5, ...limits },
    { now, ...(last && { last }) },
  )
}
/** Verdict and detail by name, of the checks that do not pass. */
async function notPassed(limits: Partial<FreshnessLimits> = {}) {
  const { checks } = await check(limits)
  return Object.fromEntries(
    checks
      .filter(({ verdict }) => verdict !== 'pass')
      .map(({ name, verdict, detail }) => [name, `${verdict}: ${detail}`]),
  )
}

/** A steady life: a set every four hours, the newest an hour ago. */
async function steady(
  count = 6,
  change: (index: number) => Partial<Manifest> = () => ({}),
): Promise<SetId[]> {
  const ids: SetId[] = []
  for (let index = count - 1; index >= 0; index--)
    ids.unshift(await storeSet(storage, ago(hour + index * 4 * hour), change(index)))
  return ids
}

async function drilled(set: SetId, at: number, verdict: Drill['checks'][number]['verdict']) {
  await writeDrill(storage, 'demo', {
    version: 1,
    set,
    manifestSha256: 'sha256:any',
    at: new Date(at).toISOString(),
    depth: 'restore',
    checks: [{ name: 'rows', verdict, detail: '' }],
    tool: { name: 'test', version: '0' },
  })
}

describe('a repository that is as it should be', () => {
  it('is fresh; that no drill was ever made is said, not passed', async () => {
    const [newest] = await steady()
    const found = await check()
    expect(found).toMatchObject({ verdict: 'pass', newest, newestGood: newest, looked: 6 })
    expect(await notPassed()).toEqual({ drill: 'not-checked: no set was ever restored by a drill' })
    expect(() => demandFresh(found)).not.toThrow()
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })

  it('is read no further than asked, however many sets there are', async () => {
    await steady(30)
    storage.reads = 0
    expect((await check({}, 4)).looked).toBe(4)
    expect(storage.reads).toBe(4)
  })
})

describe('what makes it red', () => {
  it('no set at all', async () => {
    const found = await check()
    expect(found.verdict).toBe('fail')
    expect(await notPassed()).toMatchObject({ age: 'fail: there is no set at all' })
    expect(() => demandFresh(found)).toThrow(/there is no set at all/)
  })

  it('the newest restorable set is too old, though newer ones are there', async () => {
    const [newest, , good] = await steady(6, (index) => (index < 2 ? { proofs: open } : {}))
    expect(await notPassed()).toMatchObject({
      age: `fail: newest restorable set ${good}, its data 9 h 0 min old, allowed 5 h 0 min`,
      'newest-proven': expect.stringMatching(new RegExp(`^fail: set ${newest}: order: not checked`)),
    })
    expect(await check()).toMatchObject({ newest, newestGood: good })
  })

  it('a fresh set with old data: the node stands still', async () => {
    const { facts } = sampleManifest()
    await steady(4, () => ({ facts: { ...facts, dataTime: new Date(ago(26 * hour)).toISOString() } }))
    expect(await notPassed()).toMatchObject({ age: expect.stringMatching(/^fail: .* its data 26 h/) })
  })

  it('a set from the future', async () => {
    await storeSet(storage, ago(-3 * hour))
    expect(await notPassed()).toMatchObject({ age: expect.stringMatching(/^fail: .* ahead of this clock/) })
  })

  it('files of the newest set are gone', async () => {
    const [newest = '', next] = await steady()
    rmSync(join(root, sets.prefix, newest, 'apps.dump.zst.age'))
    rmSync(join(root, sets.prefix, newest, 'identities.json.age'))
    expect(await notPassed({ maxAgeMs: 6 * hour })).toMatchObject({
      'newest-proven': expect.stringMatching(/^fail: .*apps.dump.zst.age is missing/),
      identities: expect.stringMatching(/^fail: .*their file is missing/),
    })
    expect(await check()).toMatchObject({ newestGood: next })
  })

  it('a manifest that cannot be read', async () => {
    const [newest = '', next] = await steady()
    writeFileSync(join(root, sets.manifestPath(newest as SetId)), '{"schemaVersion": 99}')
    expect(await notPassed()).toMatchObject({
      'manifests-readable': expect.stringMatching(/version 99/),
      'newest-proven': expect.stringMatching(/^fail/),
    })
    expect(await check({ maxAgeMs: 6 * hour })).toMatchObject({ newestGood: next, verdict: 'fail' })
  })

  it('identities are missing, unless they are kept elsewhere', async () => {
    await steady(4, () => ({ identities: undefined, identitiesNotIncluded: 'identities: none' }))
    expect(await notPassed()).toMatchObject({
      identities: expect.stringMatching(/^fail: .*identities: none$/),
    })
    expect(await notPassed({ withoutIdentities: true })).toMatchObject({
      identities: expect.stringMatching(/^not-checked/),
    })
  })

  it('identities in another place are looked at there, when that is given', async () => {
    const elsewhere = new DirectoryStorage(join(folder.path, 'elsewhere'))
    const store = repositoryIdentityStore(elsewhere, 'file:///elsewhere')
    const bytes = Buffer.from('sealed identities')
    const { identities } = sampleManifest()
    if (identities === undefined) throw new Error('the sample has identities')
    const name = 'identities.json.age'
    const reference = await store.put({ node: 'demo', id: '20261122T000000000Z-abcdef', name }, bytes)
    const heldIn = { kind: store.kind, place: store.place, reference }
    const file = sampleFile(name, { bytes: bytes.length, sha256: digest(bytes) })
    await steady(4, () => ({ identities: { ...identities, file: { ...file, heldIn } } }))
    expect(await notPassed()).toMatchObject({
      identities: expect.stringMatching(/^not-checked: .*nobody looked/),
    })
    sets = new BackupSets(storage, 'demo', async () => store)
    expect(await notPassed()).not.toHaveProperty('identities')
    await elsewhere.remove(reference)
    expect(await notPassed()).toMatchObject({
      identities: expect.stringMatching(/^fail: .* in file:\/\/\/elsewhere: /),
    })
  })

  it('another participant or other keys, for a day', async () => {
    const other = `PAR::demo-validator-2::1220${'1'.repeat(64)}`
    const { identities } = sampleManifest()
    const keys = identities && { ...identities, keySetDigest: `sha256:${'d'.repeat(64)}` }
    await steady(12, (index) => ({
      ...(index < 3 && { participantId: other }),
      ...(index < 9 && keys && { identities: keys }),
    }))
    const found = await notPassed()
    expect(found['same-participant']).toMatch(new RegExp(`^fail: .* became ${other}`))
    expect(found['same-keys'], 'a day and a half ago').toBeUndefined()
    expect(Object.keys(found).sort()).toEqual(['drill', 'same-participant'])
  })

  it('a set that suddenly shrinks or grows, whatever single sets before it did', async () => {
    const sized = (bytes: number): Partial<Manifest> => {
      const { databases } = sampleManifest()
      const [apps, participant] = databases
      return {
        databases: [
          { ...apps, files: [sampleFile('apps.dump', { bytes })] },
          participant,
        ] as Manifest['databases'],
      }
    }
    const sizes = [100, 10_000, 10_500, 90_000, 9_800, 10_100]
    await steady(6, (index) => sized(sizes[index] ?? 0))
    expect(await notPassed()).toMatchObject({
      size: expect.stringMatching(/^fail: .*shrunk by more than 50 %$/),
    })
    await storeSet(storage, ago(hour / 2), sized(30_000))
    expect(await notPassed()).toMatchObject({
      size: expect.stringMatching(/^fail: .*grown to more than 2.0 times$/),
    })
    expect(await notPassed({ maxSizeChange: 0.9 })).not.toHaveProperty('size')
    await storeSet(storage, ago(hour / 4), sized(11_000))
    expect(await notPassed()).not.toHaveProperty('size')
    await storeSet(storage, ago(hour / 8), copied('command', 'copy'))
    expect(await notPassed()).toMatchObject({ size: expect.stringMatching(/^not-checked: only 0 earlier/) })
  })

  it('the last drill failed, is too old, or there is none where one is asked for', async () => {
    const [newest = '' as SetId] = await steady()
    expect(await notPassed({ maxDrillAgeMs: 7 * day })).toMatchObject({
      drill: 'fail: no drill is on record',
    })
    await drilled(newest, ago(9 * day), 'pass')
    expect(await notPassed()).toEqual({})
    expect(await notPassed({ maxDrillAgeMs: 7 * day })).toMatchObject({
      drill: expect.stringMatching(/^fail: the last drill that passed was 9 d 0 h ago/),
    })
    await drilled(newest, ago(2 * day), 'not-checked')
    expect(await notPassed({ maxDrillAgeMs: 10 * day })).toEqual({})
    expect(await notPassed()).toMatchObject({ drill: expect.stringMatching(/^not-checked/) })
    await drilled(newest, ago(day), 'fail')
    expect(await notPassed({ maxDrillAgeMs: 10 * day })).toMatchObject({
      drill: expect.stringMatching(/failed$/),
    })
  })
})
