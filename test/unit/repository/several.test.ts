import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sealFile } from '../../../src/pipeline/files.ts'
import { collect, once } from '../../../src/pipeline/meter.ts'
import type { Manifest } from '../../../src/repository/manifest.ts'
import { reconcile } from '../../../src/repository/reconcile.ts'
import type { Storage } from '../../../src/repository/repository.ts'
import { newSetId, type SetId } from '../../../src/repository/set-id.ts'
import { BackupSets } from '../../../src/repository/sets.ts'
import { DirectoryStorage } from '../../../src/repository/storage/directory.ts'
import { SeveralStorages } from '../../../src/repository/storage/several.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { sampleManifest } from '../../support/sample-manifest.ts'
import { errorOf } from '../../support/secrecy.ts'
import { content, digestOf, failingAfter } from '../../support/storage/content.ts'

const mebi = 1024 * 1024
const recipients = { recipients: [], tool: 'library' } as const

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let warnings: string[]
let a: DirectoryStorage
let b: DirectoryStorage
beforeEach(async () => {
  folder = await temporaryFolder()
  warnings = []
  a = new DirectoryStorage(join(folder.path, 'a'))
  b = new DirectoryStorage(join(folder.path, 'b'))
})
afterEach(() => folder[Symbol.asyncDispose]())

const log = {
  info: () => {},
  warning: (line: string) => warnings.push(line),
  group: <T>(_title: string, work: () => Promise<T>) => work(),
}
const signal = new AbortController().signal
const required = (storage: Storage) => ({ storage, required: true })
const optional = (storage: Storage) => ({ storage, required: false })
const below = (place: 'a' | 'b') => {
  try {
    return readdirSync(join(folder.path, place), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(join(folder.path, place).length + 1))
      .sort()
  } catch {
    return []
  }
}

/** A set with one real file, ready to be published. */
async function write(sets: BackupSets, id: SetId = newSetId()): Promise<Manifest> {
  const bytes = await collect(content(3 * mebi), 4 * mebi)
  const sample = sampleManifest({ id, node: 'demo' })
  const { identities: _, users: _users, ...rest } = sample
  const files: Manifest['roles'] = []
  for (const name of ['one', 'two']) {
    const sealed = sealFile(once(bytes), recipients)
    await sets.writeFile(id, name, sealed)
    const { measured } = sealed.sealed
    files.push({ name, ...measured, plain: measured, encryption: 'none', compression: 'none', open: 'cat' })
  }
  const [apps, participant] = rest.databases
  const [first, second] = files
  if (first === undefined || second === undefined) throw new Error('two files were written')
  return {
    ...rest,
    identitiesNotIncluded: 'a test',
    databases: [
      { ...apps, files: [first] },
      { ...participant, files: [second] },
    ] as Manifest['databases'],
    roles: [],
  }
}

async function published(storage: Storage): Promise<{ id: SetId; sets: BackupSets; manifest: Manifest }> {
  const sets = new BackupSets(storage, 'demo')
  const manifest = await write(sets)
  await sets.publish(manifest)
  return { id: manifest.id as SetId, sets, manifest }
}

/** A storage that does something else at one of its methods. */
function changed(storage: Storage, changes: Partial<Storage>): Storage {
  const methods = ['list', 'write', 'read', 'replace', 'remove', 'sweep', 'freeBytes'] as const
  const bound = Object.fromEntries(methods.map((name) => [name, storage[name].bind(storage)]))
  return { description: storage.description, ...bound, ...changes } as Storage
}
const down = (storage: Storage) => {
  const fail = async () => {
    throw new Error('the server is down')
  }
  return changed(storage, { list: fail, write: fail, remove: fail, sweep: fail, freeBytes: fail })
}

describe('several repositories', () => {
  it('hold the same set; lock and records are in the first only', async () => {
    const both = new SeveralStorages([required(a), required(b)], log)
    const { id, sets } = await published(both)
    await both.write('demo/lock.json', once(Buffer.from('x')), { exclusive: true })
    expect(below('b')).toEqual(['manifest.json', 'one', 'two'].map((file) => `demo/sets/${id}/${file}`))
    expect(below('a')).toEqual(['demo/lock.json', ...below('b')])
    expect(both.standing(sets.manifestPath(id)).map(({ state }) => state)).toEqual(['held', 'held'])
    for (const one of [a, b]) {
      const alone = new BackupSets(one, 'demo')
      expect(await alone.problems((await alone.read(id)).manifest)).toEqual([])
    }
  })

  it('go at the speed of the slowest required one, and keep nothing in memory', async () => {
    let taken = 0
    const slow = changed(b, {
      write: async (name, source, options) => {
        const counted = async function* () {
          for await (const chunk of source) {
            taken++
            await new Promise((resolve) => setImmediate(resolve))
            yield chunk
          }
        }
        await b.write(name, counted(), options)
      },
    })
    let ahead = 0
    let given = 0
    const source = async function* () {
      for await (const chunk of content(16 * mebi)) {
        ahead = Math.max(ahead, given++ - taken)
        yield chunk
      }
    }
    await new SeveralStorages([required(a), required(slow)], log).write('demo/sets/x/big', source())
    expect(ahead).toBeLessThanOrEqual(2)
    expect(await digestOf(b.read('demo/sets/x/big'))).toBe(await digestOf(content(16 * mebi)))
  })

  it('a required one that fails in the middle leaves the file nowhere', async () => {
    const failing = changed(b, {
      write: async (name, source, options) => {
        const cut = async function* () {
          let bytes = 0
          for await (const chunk of source) {
            bytes += chunk.length
            if (bytes > mebi) throw new Error('the connection was reset')
            yield chunk
          }
        }
        await b.write(name, cut(), options)
      },
    })
    const both = new SeveralStorages([required(a), required(failing)], log)
    const error = await errorOf(both.write('demo/sets/x/big', content(4 * mebi)))
    expect(error.message).toContain('reset')
    expect([...below('a'), ...below('b')]).toEqual([])
  })

  it('a source that fails leaves the file nowhere, with optional ones too', async () => {
    const both = new SeveralStorages([required(a), optional(b)], log)
    await expect(both.write('demo/sets/x/big', failingAfter(2 * mebi))).rejects.toThrow('pg_dump failed')
    expect([...below('a'), ...below('b')]).toEqual([])
  })

  it.each(['down', 'stalled', 'stalled at the end'] as const)(
    'an optional one that is %s is left out, and the set is published',
    async (how) => {
      const stalled = changed(b, {
        write: async (_name, source) => {
          if (how === 'stalled at the end') for await (const _ of source);
          await new Promise(() => {})
        },
      })
      const both = new SeveralStorages([required(a), optional(how === 'down' ? down(b) : stalled)], log, 100)
      const { id, sets } = await published(both)
      expect(both.standing(sets.manifestPath(id))).toMatchObject([
        { state: 'held', required: true },
        { state: 'missing', required: false, why: expect.stringMatching(/down|did not go on/) },
      ])
      expect(warnings.filter((line) => line.includes('takes no more part'))).toHaveLength(1)
      expect(await new BackupSets(a, 'demo').problems((await sets.read(id)).manifest)).toEqual([])
    },
  )

  it('a required one that refuses the manifest takes the others back', async () => {
    const refusing = (storage: Storage) =>
      changed(storage, {
        write: async (name, source, options) => {
          if (name.endsWith('manifest.json')) throw new Error('the quota is used up')
          await storage.write(name, source, options)
        },
      })
    for (const members of [
      [a, refusing(b)],
      [refusing(a), b],
    ]) {
      const both = new SeveralStorages(members.map(required), log)
      await expect(published(both)).rejects.toThrow('quota')
      expect([...below('a'), ...below('b')].filter((name) => name.endsWith('manifest.json'))).toEqual([])
    }
  })

  it('a required one that lost a file is found out before anything is visible', async () => {
    const both = new SeveralStorages([required(a), required(b)], log)
    const sets = new BackupSets(both, 'demo')
    const manifest = await write(sets)
    await b.remove(`demo/sets/${manifest.id}/two`)
    expect(await errorOf(sets.publish(manifest))).toMatchObject({ code: 'set-incomplete' })
    expect(await new BackupSets(a, 'demo').list()).toEqual([])
  })
})

describe('reading from several repositories', () => {
  const opened = () => new BackupSets(new SeveralStorages([required(a), required(b)], log), 'demo')
  const whole = async (sets: BackupSets, manifest: Manifest) => {
    for (const { files } of manifest.databases)
      for (const file of files) {
        await sets.checkFile(manifest.id as SetId, file, signal)
        // From then on every pass reads the whole copy.
        await digestOf(sets.readFile(manifest.id as SetId, file))
      }
  }

  it.each([
    ['all of the first is gone', () => rmSync(join(folder.path, 'a'), { recursive: true })],
    ['a file is missing in the first', (id: string) => rmSync(join(folder.path, 'a/demo/sets', id, 'two'))],
    [
      'a file is cut in the first',
      (id: string) => writeFileSync(join(folder.path, 'a/demo/sets', id, 'two'), 'cut'),
    ],
    [
      'a bit is flipped in the first',
      (id: string) => {
        const path = join(folder.path, 'a/demo/sets', id, 'one')
        const bytes = readFileSync(path)
        bytes.writeUInt8((bytes[1000] ?? 0) ^ 1, 1000)
        writeFileSync(path, bytes)
      },
    ],
    [
      'the manifest is damaged in the first',
      (id: string) => writeFileSync(join(folder.path, 'a/demo/sets', id, 'manifest.json'), '{}'),
    ],
  ])('%s: the second has it, and that is said', async (_, damage) => {
    const { id } = await published(new SeveralStorages([required(a), required(b)], log))
    damage(id)
    const sets = opened()
    const { manifest } = await sets.read(id)
    expect((await sets.list()).map((set) => set.id)).toEqual([id])
    expect(await sets.problems(manifest)).toEqual([])
    await whole(sets, manifest)
    expect(warnings.join('\n')).toContain(b.description)
  })

  it('what is damaged in both is refused', async () => {
    const { id } = await published(new SeveralStorages([required(a), required(b)], log))
    for (const place of ['a', 'b']) writeFileSync(join(folder.path, place, 'demo/sets', id, 'one'), 'cut')
    const sets = opened()
    const { manifest } = await sets.read(id)
    expect(await errorOf(whole(sets, manifest))).toMatchObject({ code: 'damaged' })
  })
})

describe('bringing repositories together', () => {
  const several = (...members: ConstructorParameters<typeof SeveralStorages>[0]) =>
    new BackupSets(new SeveralStorages(members, log), 'demo')

  it.each(['a', 'b'] as const)(
    'a manifest that a killed run did not write to %s is written',
    async (place) => {
      const { id, manifest } = await published(new SeveralStorages([required(a), required(b)], log))
      rmSync(join(folder.path, place, 'demo/sets', id, 'manifest.json'))
      const sets = several(required(a), required(b))
      expect(await reconcile(sets, { log, repair: false, signal })).toEqual([])
      expect(await sets.removeOrphans()).toEqual([])
      const alone = new BackupSets(place === 'a' ? a : b, 'demo')
      expect((await alone.list()).map((set) => set.id)).toEqual([id])
      expect(await alone.problems(manifest)).toEqual([])
      expect(warnings.join('\n')).toContain('is now complete there')
    },
  )

  it('sets that one lacks are reported, and copied when that is asked for', async () => {
    const { id, manifest } = await published(a)
    mkdirSync(join(folder.path, 'b/demo/sets', id), { recursive: true })
    writeFileSync(join(folder.path, 'b/demo/sets', id, 'one'), 'half')
    const sets = several(required(a), optional(b))
    expect(await reconcile(sets, { log, repair: false, signal })).toEqual([
      { repository: b.description, sets: [id] },
    ])
    expect(below('b')).toEqual([])
    expect(await reconcile(several(required(a), optional(b)), { log, repair: true, signal })).toEqual([])
    const alone = new BackupSets(b, 'demo')
    for (const { files } of manifest.databases)
      for (const file of files) await alone.checkFile(id, file, signal)
    expect((await alone.list()).map((set) => set.id)).toEqual([id])
  })

  it('a damaged file is not copied, and its set stays invisible there', async () => {
    const { id } = await published(a)
    const path = join(folder.path, 'a/demo/sets', id, 'two')
    const bytes = readFileSync(path)
    bytes.writeUInt8((bytes[7] ?? 0) ^ 1, 7)
    writeFileSync(path, bytes)
    const sets = several(required(a), required(b))
    expect(await errorOf(reconcile(sets, { log, repair: true, signal }))).toMatchObject({ code: 'damaged' })
    expect(await new BackupSets(b, 'demo').list()).toEqual([])
  })

  it('a required one that does not answer ends it, an optional one is left out', async () => {
    await published(a)
    await expect(
      reconcile(several(required(a), required(down(b))), { log, repair: false, signal }),
    ).rejects.toThrow('down')
    expect(await reconcile(several(required(a), optional(down(b))), { log, repair: false, signal })).toEqual(
      [],
    )
    expect(warnings.join('\n')).toContain('takes no more part')
  })
})
