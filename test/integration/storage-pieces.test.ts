/** Files of sets that are cut into pieces: here of 1 MiB, from a storage that the test has registered. */
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textsOf } from '../../src/repository/listed-sets.ts'
import type { Manifest, ManifestFile } from '../../src/repository/manifest.ts'
import { filesOf } from '../../src/repository/manifest.ts'
import type { Storage } from '../../src/repository/repository.ts'
import type { SetId } from '../../src/repository/set-id.ts'
import { BackupSets } from '../../src/repository/sets.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { drill } from '../support/drill-runs.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { confirmed, expectSame, sql } from '../support/restore-runs.ts'
import { type RunOptions, runAction } from '../support/run-as-runner.ts'
import { dropDatabases, restoreWithStockTools } from '../support/stock-tools.ts'
import { motoEnvironment } from '../support/storage/moto.ts'
import { type S3Place, s3Place } from '../support/storage/s3-place.ts'
import { smallPieceBytes } from '../support/storage/small-pieces.ts'

let node: EmbeddedNode
let place: S3Place
beforeAll(async () => {
  node = await startEmbeddedNode({ bytes: 20_000_000 })
  await node.stop()
  place = await s3Place()
})
afterAll(async () => {
  await place?.[Symbol.asyncDispose]()
  await node?.[Symbol.asyncDispose]()
})

const driver = join(import.meta.dirname, '../support/storage/small-pieces.ts')
/** The action runs in a process that knows the storage. */
const knowing = (): RunOptions => ({
  dist: 'never',
  env: { ...motoEnvironment, TEST_S3_ENDPOINT: place.proxy.url, NODE_OPTIONS: `--import ${driver}` },
})
/** The node stands still, so that what is restored can be compared. */
const still = { 'validator-url': '', 'no-auth': 'false' }
const backUp = (repository: string, inputs: Record<string, string> = {}) =>
  runAction(
    'backup',
    { ...node.backupInputs, ...still, identities: 'none', ...inputs, repository },
    knowing(),
  )
const dumpOf = ({ databases }: Manifest): ManifestFile => {
  const file = databases.flatMap(({ files }) => files).sort((a, b) => b.bytes - a.bytes)[0]
  if (file === undefined) throw new Error('there is no dump')
  return file
}

/** Backs up and gives the manifest, of whose dumps one at least was cut. */
async function backedUp(sets: BackupSets, repository: string): Promise<Manifest> {
  const done = await backUp(repository)
  expect(done.code, done.log).toBe(0)
  const { manifest } = await sets.read(done.outputs['set-id'] as SetId)
  const { bytes, pieces = [] } = dumpOf(manifest)
  expect(pieces.length).toBe(Math.ceil(bytes / smallPieceBytes))
  expect(pieces.length).toBeGreaterThan(2)
  expect(pieces.slice(0, -1).every((piece) => piece.bytes === smallPieceBytes)).toBe(true)
  return manifest
}

describe.each([
  ['a directory', () => `small://${node.repository}`, async () => new DirectoryStorage(node.repository)],
  ['S3', () => `small://s3/${place.bucket}/company/pieces`, async () => await place.open('pieces')],
] as const)('in %s', (kind, repository, open) => {
  let storage: Storage
  let sets: BackupSets
  let manifest: Manifest
  let saved: Awaited<ReturnType<EmbeddedNode['digests']>>
  beforeAll(async () => {
    storage = await open()
    sets = new BackupSets(storage, 'demo')
  })

  test('a backup is listed and whole, also for who knows nothing of the bound', async () => {
    saved = await node.digests()
    manifest = await backedUp(sets, repository())
    expect(await sets.survey()).toMatchObject([{ id: manifest.id, problems: [] }])
    const { signal } = new AbortController()
    for (const file of filesOf(manifest))
      expect(await sets.checkFile(manifest.id as SetId, file, signal)).toBe(file.bytes)
  })

  if (kind === 'a directory') {
    test('stock programs open it by the lines of the manifest', async () => {
      expect(dumpOf(manifest).open).toMatch(/^cat \S+ \S+\.\[0-9\]\* \| age -d -i KEY_FILE \| /)
      await dropDatabases(node, await restoreWithStockTools(node, manifest, 'pieces'))
    })

    test('a drill restores it', async () => {
      const run = await drill(node, { repository: repository(), depth: 'restore' }, knowing())
      // A set of a node that stands still has no identities.
      expect(Object.keys(run.open).filter((check) => !check.startsWith('identities'))).toEqual([])
      expect(run.report?.checks.find(({ name }) => name === 'participant-restored')?.verdict).toBe('pass')
    })
  }

  test('it is restored', async () => {
    await sql(node, 'DROP SCHEMA public CASCADE', 'validator')
    const commands = { 'stop-command': 'true', 'start-command': 'true' }
    const inputs = { ...node.restoreInputs, ...confirmed(node), ...still, ...commands }
    const done = await runAction('restore', { ...inputs, set: 'latest', repository: repository() }, knowing())
    expect(done.code, done.log).toBe(0)
    expectSame(saved, await node.digests())
  })

  test('a piece that is missing, or another, makes the set unusable', async () => {
    const [, second] = dumpOf(manifest).pieces ?? []
    const path = `demo/sets/${manifest.id}/${second?.name}`
    const kept: Buffer[] = []
    for await (const chunk of storage.read(path)) kept.push(chunk)
    await storage.remove(path)
    expect(textsOf(await sets.problems(manifest))).toEqual([`${second?.name} is missing`])
    const altered = Buffer.concat(kept)
    altered[1000] = (altered[1000] ?? 0) ^ 1
    await storage.write(
      path,
      (async function* () {
        yield altered
      })(),
    )
    const { signal } = new AbortController()
    const failure = await sets
      .checkFile(manifest.id as SetId, dumpOf(manifest), signal)
      .catch((error) => error)
    expect(failure).toMatchObject({ code: 'damaged' })
    expect(failure.message).toContain(`File ${second?.name} of set`)
  })

  test('pruning leaves nothing of it', async () => {
    const next = await backedUp(sets, repository())
    const pruned = await backUp(repository(), { prune: 'run', 'keep-last': '1' })
    expect(pruned.code, pruned.log).toBe(0)
    const left = (await storage.list('demo/sets/')).map(({ name }) => name.split('/')[2])
    expect(new Set(left)).toEqual(new Set([pruned.outputs['set-id']]))
    expect(left).not.toContain(next.id)
  })
})
