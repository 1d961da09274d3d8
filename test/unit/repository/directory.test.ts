import { randomBytes } from 'node:crypto'
import { once as event } from 'node:events'
import { mkdirSync, readdirSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { collect, once } from '../../../src/pipeline/meter.ts'
import { DirectoryStorage } from '../../../src/repository/storage/directory.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { race } from '../../support/race.ts'
import { errorOf } from '../../support/secrecy.ts'
import { smallDisk } from '../../support/small-disk.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let root: string
let storage: DirectoryStorage
beforeEach(async () => {
  folder = await temporaryFolder()
  root = join(folder.path, 'repository')
  storage = new DirectoryStorage(root)
})
afterEach(() => folder[Symbol.asyncDispose]())

const text = (name: string) => collect(storage.read(name), 100_000_000).then(String)
const names = async (prefix: string) => (await storage.list(prefix)).map((object) => object.name).sort()
async function readIfThere(name: string): Promise<Buffer | undefined> {
  try {
    return await collect(storage.read(name), 100_000_000)
  } catch (error) {
    if ((error as { code?: string }).code === 'missing') return undefined
    throw error
  }
}
const write = (name: string, content: string, exclusive = false) =>
  storage.write(name, once(Buffer.from(content)), { exclusive })

/** Every path below the root, relative to it. */
function onDisk(): string[] {
  return readdirSync(root, { recursive: true }).map(String).sort()
}

describe('an object', () => {
  test('comes back as it was written, with its size and time in the list', async () => {
    const bytes = randomBytes(3_000_000)
    const pieces = async function* () {
      for (let at = 0; at < bytes.length; at += 70_001) yield bytes.subarray(at, at + 70_001)
    }
    const before = Date.now() - 2000
    await storage.write('demo/sets/a/b.age', pieces())
    expect((await collect(storage.read('demo/sets/a/b.age'), 1e8)).equals(bytes)).toBe(true)
    const [object] = await storage.list('demo/')
    expect(object).toMatchObject({ name: 'demo/sets/a/b.age', bytes: bytes.length })
    expect(object?.modified.getTime()).toBeGreaterThan(before)
  })

  test('is private: files 0600, folders 0700, whatever the umask says', async () => {
    const before = process.umask(0)
    try {
      await write('demo/sets/a/b.age', 'x')
      await write('demo/sets/a/b.age', 'y')
      await storage.replace('demo/sets/a/b.age', Buffer.from('y'), Buffer.from('z'))
    } finally {
      process.umask(before)
    }
    for (const path of ['', 'demo', 'demo/sets', 'demo/sets/a'])
      expect(statSync(join(root, path)).mode & 0o777).toBe(0o700)
    expect(statSync(join(root, 'demo/sets/a/b.age')).mode & 0o777).toBe(0o600)
  })

  test('that is not there is `missing`', async () => {
    expect(await errorOf(text('demo/none'))).toMatchObject({ code: 'missing' })
    expect(await names('demo/')).toEqual([])
  })

  test('is not there at all when its source fails, and nothing is left', async () => {
    const failing = async function* () {
      yield randomBytes(100_000)
      throw new Error('pg_dump failed')
    }
    await expect(storage.write('demo/a', failing())).rejects.toThrow('pg_dump failed')
    expect(await names('')).toEqual([])
    expect(onDisk()).toEqual(['demo'])
  })

  test('that is replaced by a source that fails keeps what it held', async () => {
    await write('demo/a', 'before')
    const failing = async function* () {
      yield randomBytes(100_000)
      throw new Error('pg_dump failed')
    }
    await expect(storage.write('demo/a', failing())).rejects.toThrow('pg_dump failed')
    expect(await text('demo/a')).toBe('before')
  })

  test('written exclusively is never replaced', async () => {
    await write('demo/a', 'first', true)
    expect(await errorOf(write('demo/a', 'second', true))).toMatchObject({ code: 'exists' })
    expect(await text('demo/a')).toBe('first')
    expect(onDisk()).toEqual(['demo', 'demo/a'])
  })

  test('removed takes its empty folders with it, and no other', async () => {
    await write('demo/sets/a/1', 'x')
    await write('demo/sets/b/1', 'x')
    await storage.remove('demo/sets/a/1')
    await storage.remove('demo/sets/a/1')
    expect(onDisk()).toEqual(['demo', 'demo/sets', 'demo/sets/b', 'demo/sets/b/1'])
  })

  test.each(['../outside', 'demo/../../outside', '/etc/passwd', '..', '.', ''])(
    'cannot be named %j',
    async (name) => {
      await mkdir(root, { recursive: true })
      for (const attempt of [
        () => write(name, 'x'),
        () => text(name),
        () => storage.remove(name),
        () => storage.replace(name, Buffer.from(''), Buffer.from('x')),
      ]) {
        expect(await errorOf(attempt())).toMatchObject({ code: 'name-escapes' })
      }
    },
  )

  test('a symbolic link in the repository is not listed as an object', async () => {
    await write('demo/a', 'x')
    symlinkSync('/etc/passwd', join(root, 'demo/link'))
    expect(await names('demo/')).toEqual(['demo/a'])
  })
})

describe('while others write', () => {
  test('a reader sees the whole object or none', async () => {
    const bytes = randomBytes(200_000)
    const slowly = async function* () {
      for (let at = 0; at < bytes.length; at += 20_000) {
        yield bytes.subarray(at, at + 20_000)
        await sleep(5)
      }
    }
    let writing = true
    const seen = { none: 0, whole: 0 }
    const reading = (async () => {
      while (writing || seen.whole === 0) {
        const listed = await storage.list('demo/')
        // Between the list and the read the object may be removed.
        const content = listed.length === 0 ? undefined : await readIfThere('demo/a')
        if (content === undefined) {
          seen.none++
          await sleep(1)
          continue
        }
        expect(listed).toMatchObject([{ name: 'demo/a', bytes: bytes.length }])
        expect(content.equals(bytes)).toBe(true)
        seen.whole++
      }
    })()
    for (let round = 0; round < 5; round++) {
      await storage.write('demo/a', slowly())
      await storage.write('demo/a', slowly())
      await storage.remove('demo/a')
      await storage.write('demo/a', once(bytes))
    }
    writing = false
    await reading
    expect(seen.none).toBeGreaterThan(0)
  })

  test('a list keeps what stays, however often something beside it comes and goes', async () => {
    for (const name of ['demo/sets/a/1', 'demo/sets/b/1', 'demo/sets/c/1']) await write(name, 'x')
    let busy = true
    const churning = (async () => {
      for (let round = 0; busy; round++) {
        await write(`demo/sets/b${round}/1`, 'x')
        await storage.remove(`demo/sets/b${round}/1`)
      }
    })()
    for (const until = Date.now() + 1500; Date.now() < until; ) {
      const found = (await names('demo/sets/')).filter((name) => /^demo\/sets\/[abc]\/1$/.test(name))
      expect(found).toEqual(['demo/sets/a/1', 'demo/sets/b/1', 'demo/sets/c/1'])
    }
    busy = false
    await churning
  })

  test('a folder that another run removes as empty is made again', async () => {
    let busy = true
    const churning = (async () => {
      while (busy) {
        await write('demo/other', 'x')
        await storage.remove('demo/other')
      }
    })()
    for (let round = 0; round < 300; round++) {
      await write('demo/lock.json', String(round), true)
      await storage.remove('demo/lock.json')
    }
    busy = false
    await churning
  })

  test('of many processes that create one object exactly one does', async () => {
    const results = await race<string>(8, ['write', root, 'demo/lock.json'])
    expect(results.filter((result) => result === 'written')).toHaveLength(1)
    expect(results.filter((result) => result === 'exists')).toHaveLength(7)
  })

  test('of many processes that replace what they saw exactly one does, again and again', async () => {
    const rounds = 100
    await write('demo/counter', '0')
    let absent = 0
    let watching = true
    const watcher = (async () => {
      while (watching) {
        if ((await storage.list('demo/')).length === 0) absent++
        await sleep(1)
      }
    })()
    const won = await race<number[]>(5, ['replace', root, 'demo/counter', String(rounds)])
    watching = false
    await watcher
    expect(won.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: rounds }, (_, index) => index + 1))
    expect(won.filter((numbers) => numbers.length > 0).length).toBeGreaterThan(1)
    expect(absent).toBe(0)
    expect(onDisk()).toEqual(['demo', 'demo/counter'])
  })

  test('what a process left that died while replacing stops the others for no longer than it must', async () => {
    await write('demo/counter', '0')
    const mutex = join(root, 'demo/counter.mutex.partial')
    writeFileSync(mutex, '')
    const waiting = storage.replace('demo/counter', Buffer.from('0'), Buffer.from('0'))
    expect(await Promise.race([waiting, sleep(200, 'waits')])).toBe('waits')
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(mutex, longAgo, longAgo)
    expect(await waiting).toBe(true)
    writeFileSync(mutex, '')
    utimesSync(mutex, longAgo, longAgo)
    const won = await race<number[]>(6, ['replace', root, 'demo/counter', '50'])
    expect(won.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    expect(onDisk()).toEqual(['demo', 'demo/counter'])
  })

  test('a stale leftover does not cost the first who asks its turn', async () => {
    await write('demo/counter', '0')
    const mutex = join(root, 'demo/counter.mutex.partial')
    writeFileSync(mutex, '')
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(mutex, longAgo, longAgo)
    expect(await storage.replace('demo/counter', Buffer.from('0'), Buffer.from('1'))).toBe(true)
  })
})

describe('replace', () => {
  test('refuses when the object holds something else or is gone', async () => {
    await write('demo/a', 'now')
    expect(await storage.replace('demo/a', Buffer.from('before'), Buffer.from('x'))).toBe(false)
    expect(await storage.replace('demo/b', Buffer.from(''), Buffer.from('x'))).toBe(false)
    expect(await storage.replace('other/b', Buffer.from(''), Buffer.from('x'))).toBe(false)
    expect(await text('demo/a')).toBe('now')
  })
})

describe('sweep', () => {
  test('removes partial files under the prefix and nothing else', async () => {
    await write('demo/sets/a/1', 'x')
    await mkdir(join(root, 'demo/sets/dead'), { recursive: true })
    await writeFile(join(root, 'demo/sets/dead/1.0123456789ab.partial'), 'half')
    await writeFile(join(root, 'demo/lock.json.ab.partial'), 'half')
    expect(await names('demo/')).toEqual(['demo/sets/a/1'])
    expect(await storage.sweep('demo/sets/')).toEqual(['demo/sets/dead/1.0123456789ab.partial'])
    expect(onDisk()).toEqual([
      'demo',
      'demo/lock.json.ab.partial',
      'demo/sets',
      'demo/sets/a',
      'demo/sets/a/1',
    ])
  })
})

describe('a disk', () => {
  test('that is full is said to be, complete objects stay, nothing half is left', async () => {
    await using disk = await smallDisk(join(folder.path, 'disk'), 2)
    const full = new DirectoryStorage(join(disk.path, 'repository'))
    await full.write('demo/kept', once(randomBytes(500_000)))
    const error = await errorOf(full.write('demo/large', endless()))
    expect(error).toMatchObject({ code: 'disk-full' })
    expect(error.message).toMatch(/full/)
    expect(error.message).toMatch(/Free space/)
    expect((await full.list('')).map((object) => object.name)).toEqual(['demo/kept'])
    expect(await full.sweep('')).toEqual([])
    expect(await full.freeBytes()).toBeGreaterThan(1_000_000)
    await full.write('demo/next', once(randomBytes(500_000)))
  })

  test('says how much is free, also before the repository exists', async () => {
    await using disk = await smallDisk(join(folder.path, 'disk'), 2)
    expect(await new DirectoryStorage(join(disk.path, 'a/b/c')).freeBytes()).toBe(2 * 1024 * 1024)
  })
})

test('a repository that is a file is an error with the path', async () => {
  await writeFile(root, '')
  for (const attempt of [() => write('demo/a', 'x'), () => storage.freeBytes(), () => names('demo/')]) {
    const error = await errorOf(attempt())
    expect(error).toMatchObject({ name: 'Failure' })
    expect(error.message).toContain(root)
  }
  await rm(root)
})

test('a repository that may not be written is an error for the user of the runner', async () => {
  // Root may write anywhere: the same question is asked as an unprivileged user.
  mkdirSync(root, { recursive: true, mode: 0o755 })
  const { spawn } = await import('node:child_process')
  const module = join(import.meta.dirname, '../../../src/repository/storage/directory.ts')
  const program = `
    process.setegid?.(65534); process.seteuid?.(65534)
    const { DirectoryStorage } = await import(${JSON.stringify(module)})
    const storage = new DirectoryStorage(process.argv[1])
    await storage.write('demo/a', (async function* () {})()).catch((error) => console.log(error.code, error.message))`
  const child = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      process.getuid?.() === 0 ? program : program.replace(/process\.sete.*/, ''),
      root,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  )
  let printed = ''
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk.toString()
  })
  if (process.getuid?.() !== 0) {
    const { chmodSync } = await import('node:fs')
    chmodSync(root, 0o500)
  }
  await event(child, 'close')
  expect(printed).toMatch(/^no-access Cannot write demo\/a .*rights/)
})

async function* endless(): AsyncGenerator<Buffer> {
  for (;;) yield randomBytes(100_000)
}
