import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { once } from '../../src/pipeline/meter.ts'
import { openGcs } from '../../src/repository/storage/gcs.ts'
import { errorOf } from '../support/secrecy.ts'
import { storageFaults } from '../support/storage/cloud-faults.ts'
import { content, digestOf } from '../support/storage/content.ts'
import type { Fault } from '../support/storage/fault-proxy.ts'
import { type GcsPlace, gcsPlace } from '../support/storage/gcs-place.ts'

const answer = (code: number, reason: string, message: string): Fault => ({
  answer: {
    status: code,
    body: JSON.stringify({ error: { code, message, errors: [{ message, domain: 'global', reason }] } }),
    headers: { 'content-type': 'application/json' },
  },
})

let place: GcsPlace
storageFaults('Google Cloud Storage', gcsPlace, {
  ofParts: ({ method, headers }) => method === 'PUT' && /^bytes \d/.test(String(headers['content-range'])),
  ofWholes: ({ method, url }) => method === 'POST' && url.includes('uploadType=multipart'),
  ofCompletion: ({ method, headers }) => method === 'PUT' && /\/\d+$/.test(String(headers['content-range'])),
  ofReads: ({ method, url }) => method === 'GET' && url.includes('alt=media'),
  busy: answer(503, 'backendError', 'Backend Error'),
  expired: answer(401, 'authError', 'Invalid Credentials'),
  denied: answer(
    403,
    'forbidden',
    'backup@project does not have storage.objects.create access to the bucket.',
  ),
  role: /storage\.objects\.create/,
  secrets: () => ['ya29.', 'oidc-token-of-the-run'],
})

describe('Google Cloud Storage', () => {
  beforeAll(async () => {
    place = await gcsPlace()
  })
  afterAll(() => place?.[Symbol.asyncDispose]())
  beforeEach(() => {
    place.server.keeps = Number.POSITIVE_INFINITY
  })

  test('tells that there is no such bucket', async () => {
    const log = { info: () => {}, warning: () => {}, group: <T>(_: string, work: () => Promise<T>) => work() }
    const opening = openGcs({ bucket: 'no-such-bucket', prefix: '' }, { endpoint: place.proxy.url }, log)
    expect(await errorOf(opening)).toMatchObject({ code: 'storage-not-found' })
  })

  test('goes on where the store is when it kept a part only of what it was sent', async () => {
    const storage = await place.openWith('parts')
    place.server.keeps = 5 * 1024 * 1024
    await storage.write('demo/a', content(40 * 1024 * 1024 + 17), { exclusive: true })
    expect(await digestOf(storage.read('demo/a'))).toBe(await digestOf(content(40 * 1024 * 1024 + 17)))
  })

  test('keeps files of sets in the class that was asked for, and everything under the key', async () => {
    const kmsKey = 'projects/p/locations/eu/keyRings/r/cryptoKeys/k'
    const storage = await place.openWith('classes', { storageClass: 'NEARLINE', kmsKey })
    const file = 'demo/sets/20261123T000000000Z-abcdef/apps.dump.age'
    for (const size of [10, 20 * 1024 * 1024]) await storage.write(`${file}-${size}`, content(size))
    await storage.write('demo/lock.json', once(Buffer.from('x')))
    const object = (name: string) => place.server.objects.get(`company/classes/${name}`)
    for (const size of [10, 20 * 1024 * 1024])
      expect(object(`${file}-${size}`)).toMatchObject({ storageClass: 'NEARLINE', kmsKeyName: kmsKey })
    expect(object('demo/lock.json')).toMatchObject({ storageClass: 'STANDARD', kmsKeyName: kmsKey })
  })

  test.each<[string, Record<string, unknown>, number]>([
    ['retention', { retentionExpirationTime: '2100-01-01T00:00:00Z' }, 4_102_444_800_000],
    ['a temporary hold', { temporaryHold: true }, Number.POSITIVE_INFINITY],
    ['an event hold', { eventBasedHold: true }, Number.POSITIVE_INFINITY],
  ])('an object under %s is not removed', async (_name, fields, until) => {
    const storage = await place.openWith('locked')
    await storage.write('demo/a', once(Buffer.from('x')))
    const object = place.server.objects.get('company/locked/demo/a')
    if (object === undefined) throw new Error('not stored')
    object.fields = fields
    expect(Number(await storage.lockedUntil?.('demo/a'))).toBe(until)
    expect(await errorOf(storage.remove('demo/a'))).toMatchObject({ code: 'object-locked' })
    expect(await storage.list('')).toHaveLength(1)
    place.server.objects.clear()
  })
})
