import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { collect, once } from '../../../src/pipeline/meter.ts'
import { textsOf } from '../../../src/repository/listed-sets.ts'
import { formatManifest, type Manifest, parseManifest } from '../../../src/repository/manifest.ts'
import { reconcile } from '../../../src/repository/reconcile.ts'
import { writeFile } from '../../../src/repository/set-file.ts'
import { newSetId, type SetId } from '../../../src/repository/set-id.ts'
import { BackupSets } from '../../../src/repository/sets.ts'
import { DirectoryStorage } from '../../../src/repository/storage/directory.ts'
import { SeveralStorages } from '../../../src/repository/storage/several.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { quietLog } from '../../support/quiet-log.ts'
import { sampleManifest } from '../../support/sample-manifest.ts'
import { errorOf } from '../../support/secrecy.ts'

const { signal } = new AbortController()
const limit = 1_000_000
const content = randomBytes(10_500)
let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeEach(async () => {
  folder = await temporaryFolder()
})
afterEach(() => folder[Symbol.asyncDispose]())

/** A directory that asks for pieces of 4000 bytes. */
const place = (name: string) =>
  Object.assign(new DirectoryStorage(join(folder.path, name)), { pieceBytes: 4000 })
const filesIn = (name: string, { id }: Manifest) =>
  readdirSync(join(folder.path, name, 'demo/sets', id)).sort()

/** Publishes a set whose dump of the apps database is in three pieces. */
async function published(sets: BackupSets): Promise<Manifest & { id: SetId }> {
  const { identities: _, users: _users, ...sample } = sampleManifest()
  const id = newSetId()
  const target = { sets, id, sealing: { recipients: [], tool: 'library' }, signal } as const
  const write = (name: string, bytes: Buffer) =>
    writeFile(target, name, once(bytes), { compression: 'none', reader: '' })
  const [apps, participant] = sample.databases
  const manifest = {
    ...sample,
    id,
    identitiesNotIncluded: 'a test',
    roles: [await write('roles.sql', content.subarray(0, 100))],
    databases: [
      { ...apps, files: [await write('apps.dump', content)] },
      { ...participant, files: [await write('participant.dump', content.subarray(0, 4000))] },
    ] as Manifest['databases'],
  }
  await sets.publish(manifest)
  return manifest
}
const dumpOf = ({ databases }: Manifest) => {
  const [file] = databases[0].files
  if (file === undefined) throw new Error('there is no dump')
  return file
}

describe('a file in pieces', () => {
  test('is named, digested and read as one, and a short one is none', async () => {
    const sets = new BackupSets(place('a'), 'demo')
    const manifest = await published(sets)
    const names = ['apps.dump', 'apps.dump.0002', 'apps.dump.0003']
    expect(filesIn('a', manifest)).toEqual([...names, 'manifest.json', 'participant.dump', 'roles.sql'])
    const file = dumpOf(manifest)
    expect(file).toMatchObject({ name: 'apps.dump', bytes: 10_500, open: 'cat apps.dump apps.dump.[0-9]*' })
    expect(file.pieces?.map(({ name, bytes }) => [name, bytes])).toEqual([
      ['apps.dump', 4000],
      ['apps.dump.0002', 4000],
      ['apps.dump.0003', 2500],
    ])
    expect(manifest.databases[1].files[0]).not.toHaveProperty('pieces')
    expect(await collect(sets.readFile(manifest.id, file), limit)).toEqual(content)
    // Who does not know the bound reads it as well, and so does the shell.
    const other = new BackupSets(new DirectoryStorage(join(folder.path, 'a')), 'demo')
    expect(await other.checkFile(manifest.id, file, signal)).toBe(10_500)
    const cwd = join(folder.path, 'a/demo/sets', manifest.id)
    expect(execFileSync('bash', ['-c', file.open], { cwd })).toEqual(content)
    expect((await other.survey()).map(({ bytes, problems }) => [bytes > 14_600, problems])).toEqual([
      [true, []],
    ])
  })

  test('is removed with its set', async () => {
    const sets = new BackupSets(place('a'), 'demo')
    const manifest = await published(sets)
    await sets.remove(manifest.id)
    expect(await sets.storage.list('')).toEqual([])
  })

  test('says which piece is missing, cut, or another', async () => {
    const sets = new BackupSets(place('a'), 'demo')
    const manifest = await published(sets)
    const path = join(folder.path, 'a/demo/sets', manifest.id, 'apps.dump.0002')
    const altered = readFileSync(path)
    altered[5] = (altered[5] ?? 0) ^ 1
    writeFileSync(path, altered)
    const failure = await errorOf(sets.checkFile(manifest.id, dumpOf(manifest), signal))
    expect(failure.message).toMatch(/^File apps\.dump\.0002 of set .* is not what was stored: its digest/)
    writeFileSync(path, altered.subarray(1))
    expect(textsOf(await sets.problems(manifest))).toEqual(['apps.dump.0002 has 3999 of 4000 bytes'])
    rmSync(path)
    expect(textsOf(await sets.problems(manifest))).toEqual(['apps.dump.0002 is missing'])
  })

  test('is read piece by piece from the repository that has it whole, and copied so', async () => {
    const both = () => [
      { storage: place('a'), required: true },
      { storage: place('b'), required: false },
    ]
    const manifest = await published(new BackupSets(new SeveralStorages(both(), quietLog), 'demo'))
    expect(filesIn('b', manifest)).toEqual(filesIn('a', manifest))
    writeFileSync(join(folder.path, 'a/demo/sets', manifest.id, 'apps.dump.0003'), 'cut')
    rmSync(join(folder.path, 'b/demo/sets', manifest.id, 'apps.dump'))
    const sets = new BackupSets(new SeveralStorages(both(), quietLog), 'demo')
    expect(await sets.checkFile(manifest.id, dumpOf(manifest), signal)).toBe(10_500)

    rmSync(join(folder.path, 'b'), { recursive: true })
    writeFileSync(join(folder.path, 'a/demo/sets', manifest.id, 'apps.dump.0003'), content.subarray(8000))
    const repaired = new BackupSets(new SeveralStorages(both(), quietLog), 'demo')
    expect(await reconcile(repaired, { log: quietLog, repair: true, signal })).toEqual([])
    const alone = new BackupSets(place('b'), 'demo')
    expect(await alone.checkFile(manifest.id, dumpOf(manifest), signal)).toBe(10_500)
  })

  test('whose pieces do not make it up, or are named twice, is refused', async () => {
    const manifest = await published(new BackupSets(place('a'), 'demo'))
    const file = dumpOf(manifest)
    const [first, second, third] = file.pieces ?? []
    const parsed = (pieces: unknown) => {
      const [apps, participant] = manifest.databases
      const databases = [{ ...apps, files: [{ ...file, pieces }] }, participant]
      return errorOf(
        (async () => parseManifest(Buffer.from(JSON.stringify({ ...manifest, databases })), 'it'))(),
      )
    }
    expect((await parsed([first, second])).message).toMatch(/pieces of apps\.dump have 8000 bytes in all/)
    expect((await parsed([first, first, third])).message).toMatch(/two entries name the same file/)
    expect((await parsed([file])).message).toMatch(/pieces/)
    expect(parseManifest(formatManifest(manifest), 'it').manifest).toEqual(manifest)
  })
})
