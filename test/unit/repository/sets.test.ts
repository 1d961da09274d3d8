import { randomBytes } from 'node:crypto'
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { sealFile } from '../../../src/pipeline/files.ts'
import { collect, once } from '../../../src/pipeline/meter.ts'
import type { Manifest, ManifestFile } from '../../../src/repository/manifest.ts'
import { newSetId, type SetId } from '../../../src/repository/set-id.ts'
import { BackupSets } from '../../../src/repository/sets.ts'
import { DirectoryStorage } from '../../../src/repository/storage/directory.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { sampleFile, sampleManifest } from '../../support/sample-manifest.ts'
import { errorOf } from '../../support/secrecy.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let root: string
let sets: BackupSets
beforeEach(async () => {
  folder = await temporaryFolder()
  root = join(folder.path, 'repository')
  sets = new BackupSets(new DirectoryStorage(root), 'demo')
})
afterEach(() => folder[Symbol.asyncDispose]())

async function store(id: SetId, name: string, bytes = 10_000): Promise<ManifestFile> {
  const sealed = sealFile(once(randomBytes(bytes)), { recipients: [], tool: 'library' })
  await sets.writeFile(id, name, sealed)
  return sampleFile(name, { ...sealed.sealed.measured, plain: sealed.plain.measured, encryption: 'none' })
}

/** Writes every file of a set and gives its manifest, not yet published. */
async function filled(id = newSetId()): Promise<Manifest & { id: SetId }> {
  const { identities: _identities, users: _users, ...sample } = sampleManifest()
  const [apps, participant] = sample.databases
  return {
    ...sample,
    id,
    roles: [await store(id, 'roles.sql', 100)],
    databases: [
      { ...apps, files: [await store(id, 'apps.dump')] },
      { ...participant, files: [await store(id, 'participant.dump')] },
    ],
  }
}

async function published(id?: SetId) {
  const manifest = await filled(id)
  await sets.publish(manifest)
  return manifest
}

const at = (id: string, name: string) => join(root, 'demo/sets', id, name)
const ids = async () => (await sets.list()).map((set) => set.id)

describe('a set', () => {
  test('is there when its manifest is, and not before', async () => {
    const manifest = await filled()
    expect(await ids()).toEqual([])
    expect(await errorOf(sets.read(manifest.id))).toMatchObject({ code: 'set-missing' })
    const sha256 = await sets.publish(manifest)
    expect(await ids()).toEqual([manifest.id])
    expect(await sets.read(manifest.id)).toEqual({ manifest, sha256 })
    expect(sets.manifestPath(manifest.id)).toBe(`demo/sets/${manifest.id}/manifest.json`)
  })

  test('whose files are not all there is not published', async () => {
    const missing = await filled()
    rmSync(at(missing.id, 'apps.dump'))
    const error = await errorOf(sets.publish(missing))
    expect(error).toMatchObject({ code: 'set-incomplete' })
    expect(error.message).toMatch(/apps\.dump is missing/)
    const cut = await filled()
    truncateSync(at(cut.id, 'participant.dump'), 5)
    expect((await errorOf(sets.publish(cut))).message).toMatch(/participant\.dump has 5 of 10000 bytes/)
    expect(await ids()).toEqual([])
  })

  test('is written once', async () => {
    const manifest = await published()
    expect(await errorOf(sets.publish(manifest))).toMatchObject({ code: 'exists' })
    expect(await errorOf(store(manifest.id, 'apps.dump'))).toMatchObject({ code: 'exists' })
  })

  test('sets are listed newest first', async () => {
    const made: string[] = []
    for (const minute of [3, 1, 2])
      made.push((await published(newSetId(new Date(Date.UTC(2026, 10, 22, 10, minute))))).id)
    expect(await ids()).toEqual([made[0], made[2], made[1]])
  })

  test('of another node is none of this', async () => {
    await published()
    expect(await new BackupSets(sets.storage, 'dem').list()).toEqual([])
    expect(await new BackupSets(sets.storage, 'demo2').list()).toEqual([])
  })

  test('whose manifest is damaged is listed with why, and hides no other', async () => {
    const good = await published()
    const bad = await published()
    writeFileSync(at(bad.id, 'manifest.json'), '{')
    const listed = await sets.list()
    expect(listed.find((set) => set.id === bad.id)?.problem).toMatch(/not JSON/)
    expect(listed.find((set) => set.id === good.id)?.read?.manifest).toEqual(good)
  })

  test('that was copied under another id or node is refused', async () => {
    const manifest = await published()
    const other = newSetId()
    cpSync(at(manifest.id, ''), at(other, ''), { recursive: true })
    expect(await errorOf(sets.read(other))).toMatchObject({ code: 'manifest-invalid' })
    cpSync(join(root, 'demo'), join(root, 'copy'), { recursive: true })
    const error = await errorOf(new BackupSets(sets.storage, 'copy').read(manifest.id))
    expect(error.message).toMatch(/node demo/)
  })

  test('folders that are no sets are not taken for any', async () => {
    for (const name of ['latest', '20261399T996199999Z-k7f3qz', '.snapshot']) {
      mkdirSync(at(name, ''), { recursive: true })
      writeFileSync(at(name, 'manifest.json'), '{}')
    }
    mkdirSync(at(`${newSetId()}/inner`, ''), { recursive: true })
    expect(await ids()).toEqual([])
    expect(await sets.removeOrphans()).toEqual([])
    expect(readdirSync(join(root, 'demo/sets'))).toContain('latest')
  })

  test('a manifest deeper in a set does not make it one', async () => {
    const id = newSetId()
    mkdirSync(at(id, 'inner'), { recursive: true })
    writeFileSync(at(id, 'inner/manifest.json'), '{}')
    expect(await ids()).toEqual([])
  })
})

describe('a file of a set', () => {
  const read = async (manifest: Manifest & { id: SetId }, file: ManifestFile) =>
    await collect(sets.readFile(manifest.id, file), 1e6)

  test('comes back as stored', async () => {
    const manifest = await published()
    const [file] = manifest.databases[0].files
    if (file === undefined) throw new Error('there is one')
    expect(await read(manifest, file)).toEqual(readFileSync(at(manifest.id, file.name)))
  })

  test('that was cut, altered, exchanged or removed is an error', async () => {
    const manifest = await published()
    const [apps, participant] = manifest.databases.flatMap((database) => database.files)
    if (apps === undefined || participant === undefined) throw new Error('there are two')
    const path = at(manifest.id, apps.name)
    const bytes = readFileSync(path)

    writeFileSync(path, bytes.subarray(0, 9999))
    expect(await sets.problems(manifest)).toEqual([
      { file: 'apps.dump', kind: 'size', text: 'apps.dump has 9999 of 10000 bytes' },
    ])
    expect((await errorOf(read(manifest, apps))).message).toMatch(/9999 of 10000 bytes/)
    const flipped = Buffer.from(bytes)
    flipped[5000] = (flipped[5000] ?? 0) ^ 1
    writeFileSync(path, flipped)
    expect(await errorOf(read(manifest, apps))).toMatchObject({ code: 'damaged' })
    cpSync(at(manifest.id, participant.name), path)
    expect(await sets.problems(manifest)).toEqual([])
    expect(await errorOf(read(manifest, apps))).toMatchObject({ code: 'damaged' })
    rmSync(path)
    expect(await sets.problems(manifest)).toEqual([
      { file: 'apps.dump', kind: 'missing', text: 'apps.dump is missing' },
    ])
    expect(await errorOf(read(manifest, apps))).toMatchObject({ code: 'missing' })
  })
})

describe('what dead runs left', () => {
  test('is removed and named with its size; complete sets stay', async () => {
    const kept = await published()
    const dead = await filled()
    writeFileSync(at(dead.id, 'x.dump.0123456789ab.partial'), 'half')
    const onlyPartial = newSetId()
    mkdirSync(at(onlyPartial, ''), { recursive: true })
    writeFileSync(at(onlyPartial, 'identities.json.age.0123456789ab.partial'), 'half')
    const orphans = await sets.removeOrphans()
    expect(orphans).toContainEqual({ name: dead.id, bytes: 20_100 })
    expect(orphans.some((orphan) => orphan.name.includes(onlyPartial))).toBe(true)
    expect(readdirSync(join(root, 'demo/sets'))).toEqual([kept.id])
    expect(await sets.problems(kept)).toEqual([])
    expect(await sets.removeOrphans()).toEqual([])
  })

  test('an empty folder of a run that died before its first byte goes too', async () => {
    mkdirSync(at(newSetId(), ''), { recursive: true })
    await sets.removeOrphans()
    await published()
    expect(readdirSync(join(root, 'demo/sets'))).toHaveLength(1)
  })

  test('a half-written lock goes when nobody can be writing it any more', async () => {
    await published()
    const [old, fresh] = ['lock.json.0123456789ab.partial', 'lock.json.ba9876543210.partial'].map((name) =>
      join(root, 'demo', name),
    )
    if (old === undefined || fresh === undefined) throw new Error('there are two')
    for (const path of [old, fresh]) writeFileSync(path, '{')
    utimesSync(old, new Date(0), new Date(0))
    await sets.removeOrphans()
    expect(readdirSync(join(root, 'demo')).sort()).toEqual(['lock.json.ba9876543210.partial', 'sets'])
  })

  test('a partial file in a complete set goes, the set stays', async () => {
    const kept = await published()
    writeFileSync(at(kept.id, 'manifest.json.0123456789ab.partial'), '{')
    await sets.removeOrphans()
    expect(readdirSync(at(kept.id, '')).sort()).toEqual([
      'apps.dump',
      'manifest.json',
      'participant.dump',
      'roles.sql',
    ])
  })
})
