/** What a cloud storage must survive and what it must tell, for stores whose requests are told apart by functions. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { collect, once } from '../../../src/pipeline/meter.ts'
import type { Storage } from '../../../src/repository/repository.ts'
import type { StorePatience } from '../../../src/repository/storage/objects/requests.ts'
import { errorOf, everythingIn } from '../secrecy.ts'
import type { StorageUnderTest } from './conformance.ts'
import { content, digestOf } from './content.ts'
import { every, type Fault, type FaultProxy, first, type SeenRequest } from './fault-proxy.ts'

type Fits = (request: SeenRequest) => boolean

export interface CloudPlace extends StorageUnderTest {
  readonly proxy: FaultProxy
  openWith(area: string, settings?: object, patience?: StorePatience): Promise<Storage>
}

export interface CloudFaults {
  /** Requests that carry a piece of a large object. */
  readonly ofParts: Fits
  /** Requests that carry a small object as a whole. */
  readonly ofWholes: Fits
  /** The request that makes a large object appear. */
  readonly ofCompletion: Fits
  readonly ofReads: Fits
  readonly busy: Fault
  readonly expired: Fault
  readonly denied: Fault
  /** What the advice for a refused write names. */
  readonly role: RegExp
  /** What no error may show. */
  secrets(): readonly string[]
}

/** Quick to give up, for tests of what lasts. */
export const impatientStore: StorePatience = { idleMs: 2500, attempts: 3 }

const mebi = 1024 * 1024
const large = 40 * mebi
const all = () => true

/** Declares the tests. */
export function storageFaults(title: string, start: () => Promise<CloudPlace>, kinds: CloudFaults): void {
  describe(`faults: ${title}`, () => {
    let place: CloudPlace
    let storage: Storage
    let area = ''
    let count = 0
    beforeAll(async () => {
      place = await start()
    })
    afterAll(() => place?.[Symbol.asyncDispose]())
    beforeEach(async () => {
      area = `faults-${++count}`
      storage = await place.openWith(area, {}, impatientStore)
    })
    const names = async () => (await storage.list('')).map(({ name }) => name)
    const nothing = async () => {
      expect(await names()).toEqual([])
      expect(await place.leftovers(area)).toEqual([])
    }

    test.each<[string, Fits, Fault]>([
      ['a connection reset in the middle of a part', kinds.ofParts, { resetUploadAfter: 3 * mebi }],
      ['a connection reset before a part', kinds.ofParts, { resetUploadAfter: 0 }],
      ['503 to a part', kinds.ofParts, kinds.busy],
      ['500 to a part', kinds.ofParts, { answer: { status: 500 } }],
      ['503 to the completion', kinds.ofCompletion, kinds.busy],
      ['the answer to a part lost', kinds.ofParts, { loseAnswer: true }],
      ['the answer to the completion lost', kinds.ofCompletion, { loseAnswer: true }],
      ['latency', all, { delayMs: 200 }],
    ])('%s is survived, with the right content', async (_name, fits, fault) => {
      await place.proxy.during(first(2, fits, fault), () =>
        storage.write('demo/a', content(large), { exclusive: true }),
      )
      expect(await digestOf(storage.read('demo/a'))).toBe(await digestOf(content(large)))
      expect(await names()).toEqual(['demo/a'])
      expect(await place.leftovers(area)).toEqual([])
    })

    test.each<[string, Fault]>([
      ['reset', { resetUploadAfter: 0 }],
      ['503', kinds.busy],
      ['an answer lost', { loseAnswer: true }],
      ['frozen', { freezeUploadAfter: 0 }],
    ])('%s, of a small object that must be the only one, and of a swap', async (_name, fault) => {
      await place.proxy.during(first(1, kinds.ofWholes, fault), () =>
        storage.write('demo/lock.json', once(Buffer.from('1')), { exclusive: true }),
      )
      const swapped = await place.proxy.during(first(1, kinds.ofWholes, fault), () =>
        storage.replace('demo/lock.json', Buffer.from('1'), Buffer.from('2')),
      )
      expect(swapped).toBe(true)
      expect(String(await collect(storage.read('demo/lock.json'), 1000))).toBe('2')
    })

    test.each<[string, number, Fault]>([
      ['reset', 3, { resetDownloadAfter: 5 * mebi }],
      ['cut', 3, { truncateAfter: 5 * mebi }],
      ['frozen', 1, { freezeDownloadAfter: 5 * mebi }],
      ['503', 2, kinds.busy],
    ])('a read that is %s goes on where it was', async (_name, times, fault) => {
      await storage.write('demo/a', content(large))
      const digest = await place.proxy.during(first(times, kinds.ofReads, fault), () =>
        digestOf(storage.read('demo/a')),
      )
      expect(digest).toBe(await digestOf(content(large)))
      expect(place.proxy.faults).toBeGreaterThanOrEqual(times)
    })

    test('an object that is replaced while it is read is not mixed with the new one', async () => {
      await storage.write('demo/a', content(large, 'old'))
      const failure = await place.proxy.during(first(1, kinds.ofReads, { resetDownloadAfter: mebi }), () =>
        errorOf(
          (async () => {
            let replaced = false
            for await (const _ of storage.read('demo/a')) {
              if (!replaced) await storage.write('demo/a', content(large, 'new'))
              replaced = true
            }
          })(),
        ),
      )
      expect(failure).toMatchObject({ code: 'storage-changed' })
    })

    const lasting: [string, Fault, string][] = [
      ['503', kinds.busy, 'storage-busy'],
      ['resets', { resetUploadAfter: 0 }, 'storage-unreachable'],
      ['expired credentials', kinds.expired, 'storage-credentials'],
      ['a right that is missing', kinds.denied, 'storage-access'],
    ]
    test.each(lasting)('%s to every part ends in time and leaves nothing', async (_name, fault, code) => {
      const began = Date.now()
      const failure = await place.proxy.during(every(kinds.ofParts, fault), () =>
        errorOf(storage.write('demo/a', content(large), { exclusive: true })),
      )
      expect(failure).toMatchObject({ name: 'Failure', code })
      if (code === 'storage-access') expect(failure.message).toMatch(kinds.role)
      expect(Date.now() - began).toBeLessThan(20_000)
      for (const secret of kinds.secrets()) expect(everythingIn(failure)).not.toContain(secret)
      await nothing()
    })
    test.each(lasting)('%s to a small object', async (_name, fault, code) => {
      const failure = await place.proxy.during(every(kinds.ofWholes, fault), () =>
        errorOf(storage.write('demo/a', once(Buffer.from('x')), { exclusive: true })),
      )
      expect(failure).toMatchObject({ name: 'Failure', code })
      await nothing()
    })
    test.each<[string, Fault, string]>([
      ['503', kinds.busy, 'storage-busy'],
      ['resets', { resetDownloadAfter: 0 }, 'storage-unreachable'],
      ['freezes', { freezeDownloadAfter: 0 }, 'storage-unreachable'],
      ['expired credentials', kinds.expired, 'storage-credentials'],
    ])('%s to a read', async (_name, fault, code) => {
      await storage.write('demo/a', content(mebi))
      const failure = await place.proxy.during(every(kinds.ofReads, fault), () =>
        errorOf(digestOf(storage.read('demo/a'))),
      )
      expect(failure).toMatchObject({ name: 'Failure', code })
    })
    test('opening tells of expired credentials, and of nobody at the endpoint', async () => {
      const failure = await place.proxy.during(every(all, kinds.expired), () =>
        errorOf(place.openWith(area, {}, impatientStore)),
      )
      expect(failure).toMatchObject({ code: 'storage-credentials' })
      const nobody = await errorOf(
        place.openWith(area, { endpoint: 'http://127.0.0.1:9/account' }, impatientStore),
      )
      expect(nobody).toMatchObject({ code: 'storage-unreachable' })
    })
  })
}
