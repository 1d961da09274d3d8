import { PassThrough } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { inPieces } from '../../../src/pipeline/pieces.ts'
import { pieceBytes } from '../../../src/repository/sets-of-kind.ts'
import { azureLimits, gcsLimits, s3Limits } from '../../../src/repository/storage/objects/limits.ts'
import { openObjects } from '../../../src/repository/storage/objects/object-storage.ts'
import {
  type ObjectStore,
  type PartLimits,
  type Stored,
  streamOf,
} from '../../../src/repository/storage/objects/store.ts'
import { quietLog } from '../../support/quiet-log.ts'

const mebi = 1024 ** 2
const gibi = 1024 ** 3
const tebi = 1024 ** 4

/** Bytes that are only counted: nothing is copied, so that terabytes pass in seconds. */
function counted(length: number): Buffer {
  const copy = (target: Buffer, at: number, start: number, end: number) =>
    Math.min(target.length - at, end - start)
  const subarray = (start = 0, end = length) => counted(Math.min(end, length) - start)
  return { length, copy, subarray } as unknown as Buffer
}

/** A stream of this many bytes. */
async function* stream(bytes: number) {
  for (let left = bytes; left > 0; left -= gibi) yield counted(Math.min(left, gibi))
}

/** A store that keeps nothing but counts. */
class CountingStore implements ObjectStore {
  readonly words = {
    description: 'a store that counts',
    container: 'it',
    permissions: { list: '', read: '', write: '', remove: '', sweep: '' },
    logIn: '',
    inputs: '',
  }
  readonly prefix = ''
  readonly limits: PartLimits
  readonly objects = new Map<string, Stored & { readonly parts: number }>()
  largestPart = 0
  mostAtOnce = 0
  mostMemory = 0
  #sending = 0

  constructor(limits: PartLimits) {
    this.limits = limits
  }

  understand() {
    return undefined
  }
  async list() {
    return { items: [], next: undefined }
  }
  async look(key: string) {
    return this.objects.get(key)
  }
  async open() {
    return { ...streamOf(new PassThrough()), total: 0, start: 0, version: '' }
  }
  async remove() {}
  whole(write: { readonly key: string; readonly id: string }, body: Buffer) {
    return {
      send: async () => {
        this.objects.set(write.key, { bytes: body.length, version: '1', writeId: write.id, parts: 1 })
      },
      differs: () => undefined,
    }
  }
  async parts({ key, id }: { readonly key: string; readonly id: string }) {
    let bytes = 0
    let parts = 0
    return {
      part: (part: Buffer) => {
        bytes += part.length
        parts++
        this.largestPart = Math.max(this.largestPart, part.length)
        if (parts % 1000 === 0)
          this.mostMemory = Math.max(this.mostMemory, process.memoryUsage().arrayBuffers)
        return async () => {
          this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#sending)
          await Promise.resolve()
          this.#sending--
        }
      },
      finish: {
        send: async () => void this.objects.set(key, { bytes, version: '1', writeId: id, parts }),
        differs: () => undefined,
      },
      abort: async () => {},
      left: '',
    }
  }
}

describe('a file of a set', () => {
  // S3 takes the fewest parts; of the others a few pieces are enough to see that they fit.
  test.each([
    ['5 TiB', 'S3', 5 * tebi, s3Limits, 5 * tebi],
    ['200 GiB', 'GCS', 200 * gibi, gcsLimits, 5 * tebi],
    ['200 GiB', 'Azure', 200 * gibi, azureLimits, 50_000 * 4000 * mebi],
  ])(
    'of %s fits into objects of %s, in memory that is bounded',
    async (_size, _store, bytes, limits, largest) => {
      const store = new CountingStore(limits)
      const storage = await openObjects(store, quietLog)
      const before = process.memoryUsage().arrayBuffers
      let count = 0
      await inPieces(stream(bytes), pieceBytes, (piece) => storage.write(`piece-${++count}`, piece))
      const objects = [...store.objects.values()]
      expect(objects).toHaveLength(Math.ceil(bytes / pieceBytes))
      expect(objects.reduce((sum, object) => sum + object.bytes, 0)).toBe(bytes)
      for (const object of objects) {
        expect(object.bytes).toBeLessThanOrEqual(largest)
        expect(object.parts).toBeLessThanOrEqual(limits.maxParts)
      }
      expect(store.largestPart).toBe(limits.partBytes)
      expect(store.largestPart * (store.mostAtOnce + 1)).toBeLessThanOrEqual(40 * mebi)
      // Those on their way, the one that is filled, and what of the objects before was not yet collected.
      expect(store.mostMemory - before).toBeLessThan(200 * mebi)
    },
    120_000,
  )
})
