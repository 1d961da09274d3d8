/**
 * What every storage must do, whatever it is made of. Run by each storage's own test file with a factory:
 *
 *   storageConformance('S3', { leavesBehind: true, canBeDamaged: true }, async () => ({ open, leftovers, … }))
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { collect, once } from '../../../src/pipeline/meter.ts'
import type { Storage } from '../../../src/repository/repository.ts'
import { errorOf } from '../secrecy.ts'
import { content, digestOf, failingAfter } from './content.ts'

/** A place that storages are opened on, for one test file. */
export interface StorageUnderTest extends AsyncDisposable {
  /**
   * Another client of the place. `area` is a fresh, empty part of it (a folder, a prefix): the same text gives the
   * same part.
   */
  open(area: string): Promise<Storage>
  /**
   * What is in the part and is no object: partial files, unfinished multipart uploads, uncommitted blocks. Asked of
   * the store itself, not through the storage.
   */
  leftovers(area: string): Promise<string[]>
  /** Leaves what a run leaves that died in the middle of writing this object. Absent: it cannot leave anything. */
  plantLeftover?(area: string, name: string): Promise<void>
  /** How the storage cuts large objects, for sizes at the edges. Absent: it does not. */
  readonly partBytes?: number
  /** Names that are hard for the storage. Absent: those that are hard for any. */
  readonly oddNames?: readonly string[]
  /** How many objects a page of a list has, at most. Default 1000. */
  readonly pageSize?: number
  /**
   * Makes the store hold something else than it is sent, as long as the work runs: fewer bytes, or others. Absent:
   * the storage has no store behind it that could.
   */
  damaging?(damage: 'cut' | 'altered', area: string, work: () => Promise<void>): Promise<void>
}

const mebi = 1024 * 1024
const limit = 200 * mebi

const oddNames = [
  'demo/sets/with space',
  'demo/sets/plus+and%20percent%',
  'demo/sets/a=b&c=d',
  'demo/sets/hash#question?mark',
  'demo/sets/quotes\'"`',
  'demo/sets/(round)[square]{curly}',
  'demo/sets/semi;colon:comma,at@dollar$tilde~star*',
  'demo/sets/größe-日本語-🗝',
  'demo/sets/dots..in...the.middle',
  `demo/sets/${'long-'.repeat(40)}`,
]

/** What a storage has at all; said when the tests are declared, so that none is skipped in silence. */
export interface StorageTraits {
  /** A run that dies in the middle of a write leaves something: `plantLeftover` is there. */
  readonly leavesBehind: boolean
  /** There is a store behind it that could hold something else than it was sent: `damaging` is there. */
  readonly canBeDamaged: boolean
}

/** Declares the tests. */
export function storageConformance(
  title: string,
  traits: StorageTraits,
  start: () => Promise<StorageUnderTest>,
): void {
  describe(`storage: ${title}`, () => {
    let place: StorageUnderTest
    let storage: Storage
    let area = ''
    let count = 0
    beforeAll(async () => {
      place = await start()
    })
    afterAll(() => place?.[Symbol.asyncDispose]())
    beforeEach(async () => {
      area = `area-${++count}`
      storage = await place.open(area)
    })

    const put = (name: string, text: string, exclusive = false) =>
      storage.write(name, once(Buffer.from(text)), { exclusive })
    const get = async (name: string) => String(await collect(storage.read(name), limit))
    const names = async (prefix: string) => (await storage.list(prefix)).map((object) => object.name).sort()
    const nothingLeft = async () => expect(await place.leftovers(area)).toEqual([])

    test('an empty place lists nothing, has nothing to sweep, and says where it is', async () => {
      expect(await storage.list('')).toEqual([])
      expect(await storage.list('demo/')).toEqual([])
      expect(await storage.sweep('demo/')).toEqual([])
      expect(storage.description).not.toBe('')
      const free = await storage.freeBytes()
      expect(free === undefined || free > 0).toBe(true)
    })

    test('objects come back as they were written, at every size that is an edge', async () => {
      const part = place.partBytes ?? 8 * mebi
      for (const size of [0, 1, 65_537, part - 1, part, part + 1, 2 * part, 2 * part + 1]) {
        const name = `demo/sets/size-${size}`
        await storage.write(name, content(size), { exclusive: true })
        expect(await digestOf(storage.read(name)), name).toBe(await digestOf(content(size)))
        expect(await storage.list(name)).toMatchObject([{ name, bytes: size }])
        await storage.remove(name)
      }
      await nothingLeft()
    })

    test('40 MiB come back as they were written, with size and time in the list', async () => {
      const before = Date.now() - 5000
      await storage.write('demo/sets/large', content(40 * mebi))
      expect(await digestOf(storage.read('demo/sets/large'))).toBe(await digestOf(content(40 * mebi)))
      const [object] = await storage.list('demo/sets/')
      expect(object).toMatchObject({ name: 'demo/sets/large', bytes: 40 * mebi })
      expect(object?.modified.getTime()).toBeGreaterThan(before)
      expect(object?.modified.getTime()).toBeLessThan(Date.now() + 5000)
      await nothingLeft()
    })

    test('neither single bytes, nor empty pieces, nor pieces larger than a part change anything', async () => {
      const large = await collect(content(18 * mebi), limit)
      const source = async function* () {
        for (let at = 0; at < 100; at++) yield large.subarray(at, at + 1)
        yield Buffer.alloc(0)
        yield large.subarray(100, 17 * mebi)
        yield Buffer.alloc(0)
        yield large.subarray(17 * mebi)
      }
      await storage.write('demo/a', source())
      expect((await collect(storage.read('demo/a'), limit)).equals(large)).toBe(true)
    })

    test('bytes that the source changes after it gave them do not matter', async () => {
      const reused = Buffer.alloc(mebi)
      const source = async function* () {
        for (let value = 1; value <= 12; value++) {
          reused.fill(value)
          yield Buffer.from(reused)
        }
      }
      await storage.write('demo/a', source())
      const read = await collect(storage.read('demo/a'), limit)
      for (let value = 1; value <= 12; value++) expect(read[(value - 1) * mebi + 17]).toBe(value)
    })

    test('names with odd characters are names like others', async () => {
      const odd = place.oddNames ?? oddNames
      for (const name of odd) await put(name, `content of ${name}`, true)
      expect(await names('demo/sets/')).toEqual([...odd].sort())
      for (const name of odd) expect(await get(name)).toBe(`content of ${name}`)
      for (const name of odd) {
        expect(await names(name)).toContain(name)
        expect(await storage.replace(name, Buffer.from(`content of ${name}`), Buffer.from('next'))).toBe(true)
        await storage.remove(name)
      }
      expect(await names('')).toEqual([])
    })

    test.each(['../outside', 'demo/../../outside', '/etc/passwd', '..', '.', ''])(
      'a name that leads out of the repository is refused: %j',
      async (name) => {
        for (const attempt of [
          () => put(name, 'x'),
          () => get(name),
          () => storage.remove(name),
          () => storage.replace(name, Buffer.from(''), Buffer.from('x')),
        ])
          expect(await errorOf(attempt())).toMatchObject({ code: 'name-escapes' })
      },
    )

    test('what is not there is `missing`, and its removal no error', async () => {
      await put('demo/there', 'x')
      expect(await errorOf(get('demo/none'))).toMatchObject({ name: 'Failure', code: 'missing' })
      expect(await errorOf(get('demo'))).toMatchObject({ name: 'Failure' })
      await storage.remove('demo/none')
      await storage.remove('demo/there')
      await storage.remove('demo/there')
      expect(await names('')).toEqual([])
    })

    test('a list has what begins with the prefix, and nothing of the neighbours', async () => {
      for (const name of ['demo/a', 'demo/ab', 'demo/b/c', 'demo2/a', 'dem']) await put(name, 'x')
      expect(await names('demo/')).toEqual(['demo/a', 'demo/ab', 'demo/b/c'])
      expect(await names('demo/a')).toEqual(['demo/a', 'demo/ab'])
      expect(await names('demo/b/')).toEqual(['demo/b/c'])
      expect(await names('none/')).toEqual([])
      expect(await names('')).toEqual(['dem', 'demo/a', 'demo/ab', 'demo/b/c', 'demo2/a'])
    })

    test('a list goes on past its first page', async () => {
      const many = Array.from(
        { length: (place.pageSize ?? 1000) + 5 },
        (_, index) => `demo/sets/${String(index).padStart(5, '0')}`,
      )
      const waiting = [...many]
      await Promise.all(
        Array.from({ length: 16 }, async () => {
          for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) await put(name, 'x')
        }),
      )
      expect(await names('demo/sets/')).toEqual(many)
    })

    describe('a source that fails', () => {
      // Before the first byte, within what is sent at once, and after parts are at the store already.
      test.each([0, 100_000, 30 * mebi])('after %d bytes leaves nothing', async (bytes) => {
        const error = await errorOf(storage.write('demo/sets/a', failingAfter(bytes), { exclusive: true }))
        expect(error.message).toContain('pg_dump failed')
        expect(await names('')).toEqual([])
        await nothingLeft()
      })

      test('leaves what was there before', async () => {
        await put('demo/a', 'before')
        await expect(storage.write('demo/a', failingAfter(20 * mebi))).rejects.toThrow('pg_dump failed')
        expect(await get('demo/a')).toBe('before')
        await nothingLeft()
      })
    })

    test('an object is there only when all of it is, and the one before it until then', async () => {
      await put('demo/old', 'before')
      const gate = Promise.withResolvers<void>()
      const began = Promise.withResolvers<void>()
      const held = async function* () {
        yield* content(20 * mebi)
        began.resolve()
        await gate.promise
        yield Buffer.from('end')
      }
      const overwriting = storage.write('demo/old', held())
      const creating = storage.write('demo/new', held(), { exclusive: true })
      await began.promise
      for (let look = 0; look < 5; look++) {
        expect(await get('demo/old')).toBe('before')
        expect(await names('demo/')).toEqual(['demo/old'])
        await sleep(20)
      }
      gate.resolve()
      await Promise.all([overwriting, creating])
      expect(await names('demo/')).toEqual(['demo/new', 'demo/old'])
      expect((await storage.list('demo/')).map(({ bytes }) => bytes)).toEqual([20 * mebi + 3, 20 * mebi + 3])
      await nothingLeft()
    })

    test('a reader that stops early stops the transfer, and the storage goes on', async () => {
      await storage.write('demo/a', content(24 * mebi))
      let bytes = 0
      for await (const piece of storage.read('demo/a')) {
        bytes += piece.length
        if (bytes > 100_000) break
      }
      expect(bytes).toBeLessThan(24 * mebi)
      expect(await names('')).toEqual(['demo/a'])
    })

    describe('exclusive', () => {
      test('a name that is taken is refused, also to a large object, and its source is ended', async () => {
        await put('demo/a', 'first', true)
        expect(await errorOf(put('demo/a', 'second', true))).toMatchObject({ code: 'exists' })
        let ended = false
        const source = async function* () {
          try {
            yield* content(20 * mebi)
          } finally {
            ended = true
          }
        }
        expect(await errorOf(storage.write('demo/a', source(), { exclusive: true }))).toMatchObject({
          code: 'exists',
        })
        expect(ended).toBe(true)
        expect(await get('demo/a')).toBe('first')
        await nothingLeft()
      })

      test('of several writers exactly one wins, again and again', async () => {
        const clients = await Promise.all(Array.from({ length: 6 }, () => place.open(area)))
        for (let round = 0; round < 8; round++) {
          const name = `demo/lock-${round}`
          const results = await Promise.allSettled(
            clients.map((client, index) =>
              client.write(name, once(Buffer.from(`writer ${index}`)), { exclusive: true }),
            ),
          )
          const winners = results.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []))
          expect(winners).toHaveLength(1)
          for (const result of results) {
            if (result.status === 'rejected')
              expect(result.reason).toMatchObject({ name: 'Failure', code: 'exists' })
          }
          expect(await get(name)).toBe(`writer ${winners[0]}`)
        }
      })

      test('of several writers of large objects exactly one wins, and the others leave nothing', async () => {
        const clients = await Promise.all(Array.from({ length: 3 }, () => place.open(area)))
        const size = 20 * mebi
        const results = await Promise.allSettled(
          clients.map((client, index) =>
            client.write('demo/large', content(size, `writer ${index}`), { exclusive: true }),
          ),
        )
        const winners = results.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []))
        expect(winners).toHaveLength(1)
        expect(await digestOf(storage.read('demo/large'))).toBe(
          await digestOf(content(size, `writer ${winners[0]}`)),
        )
        await nothingLeft()
      })
    })

    describe('replace', () => {
      test('refuses when the object holds something else or is gone', async () => {
        await put('demo/a', 'now')
        expect(await storage.replace('demo/a', Buffer.from('before'), Buffer.from('x'))).toBe(false)
        expect(await storage.replace('demo/b', Buffer.from(''), Buffer.from('x'))).toBe(false)
        expect(await get('demo/a')).toBe('now')
        expect(await names('')).toEqual(['demo/a'])
        expect(await storage.replace('demo/a', Buffer.from('now'), Buffer.from('then'))).toBe(true)
        expect(await get('demo/a')).toBe('then')
      })

      test('of several that replace what they saw exactly one does, again and again', async () => {
        const clients = await Promise.all(Array.from({ length: 5 }, () => place.open(area)))
        await put('demo/counter', '0')
        const until = 25
        const won = await Promise.all(
          clients.map(async (client) => {
            const written: number[] = []
            for (;;) {
              const seen = await collect(client.read('demo/counter'), 1000)
              const value = Number(seen)
              if (value >= until) return written
              if (await client.replace('demo/counter', seen, Buffer.from(String(value + 1))))
                written.push(value + 1)
            }
          }),
        )
        expect(won.flat().sort((a, b) => a - b)).toEqual(
          Array.from({ length: until }, (_, index) => index + 1),
        )
        await nothingLeft()
      })
    })

    if (traits.leavesBehind) {
      test('a sweep removes what a dead run left under the prefix, once it is old enough, and no object', async () => {
        const plant = (of: string, name: string) => needed(place.plantLeftover).call(place, of, name)
        await put('demo/sets/a/1', 'x')
        await plant(area, 'demo/sets/dead/1')
        await plant(area, 'demo/lock.json')
        expect(await names('')).toEqual(['demo/sets/a/1'])
        expect(await place.leftovers(area)).toHaveLength(2)
        expect(await storage.sweep('demo/', 3_600_000)).toEqual([])
        expect(await place.leftovers(area)).toHaveLength(2)
        expect(await storage.sweep('demo/sets/')).toHaveLength(1)
        expect(await place.leftovers(area)).toHaveLength(1)
        expect(await storage.sweep('')).toHaveLength(1)
        await nothingLeft()
        expect(await names('')).toEqual(['demo/sets/a/1'])
      })
    }

    if (traits.canBeDamaged) {
      describe.each(['cut', 'altered'] as const)('a store that holds what was sent %s', (damage) => {
        test.each([1000, 20 * mebi])(
          'is found out after %d bytes, and the object is removed',
          async (bytes) => {
            const damaging = place.damaging?.bind(place)
            if (damaging === undefined) return
            await damaging(damage, area, async () => {
              const error = await errorOf(storage.write('demo/a', content(bytes), { exclusive: true }))
              expect(error).toMatchObject({ name: 'Failure', code: 'stored-wrong' })
            })
            expect(await names('')).toEqual([])
            await nothingLeft()
          },
        )
      })
    }

    test('an object that the store does not keep may be removed', async () => {
      await put('demo/a', 'x')
      expect(await storage.lockedUntil?.('demo/a')).toBeUndefined()
      await storage.remove('demo/a')
      expect(await names('')).toEqual([])
    })
  })
}

function needed<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the storage under test lacks what its traits promise')
  return part
}
