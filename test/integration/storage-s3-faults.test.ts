import { GetObjectCommand, HeadObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { collect, once } from '../../src/pipeline/meter.ts'
import { acquireLock } from '../../src/repository/lock.ts'
import type { Storage } from '../../src/repository/repository.ts'
import { errorOf, everythingIn } from '../support/secrecy.ts'
import { content, digestOf } from '../support/storage/content.ts'
import { every, type Fault, first, type SeenRequest } from '../support/storage/fault-proxy.ts'
import { motoEnvironment } from '../support/storage/moto.ts'
import { impatient, type S3Place, s3Place } from '../support/storage/s3-place.ts'

const mebi = 1024 * 1024
let place: S3Place
let storage: Storage
let area = ''
let count = 0
beforeAll(async () => {
  place = await s3Place()
})
afterAll(() => place?.[Symbol.asyncDispose]())
beforeEach(async () => {
  area = `faults-${++count}`
  place.warnings.length = 0
  storage = await place.openWith(area, {}, impatient)
  // What the store can do is tried before the first write: not under a fault that is meant for something else.
  await storage.write('ready', once(Buffer.from('x')))
  await storage.remove('ready')
})

const ofParts = ({ method, url }: SeenRequest) => method === 'PUT' && url.includes('partNumber=')
const ofPuts = ({ method, url }: SeenRequest) => method === 'PUT' && !url.includes('partNumber=')
const ofCompletion = ({ method, url }: SeenRequest) =>
  method === 'POST' && url.includes('uploadId=') && !url.includes('uploads')
const ofReads = ({ method, url }: SeenRequest) => method === 'GET' && url.includes('demo/')
const all = () => true
const error = (code: string, text: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>${text}</Message></Error>`
const slowDown: Fault = {
  answer: { status: 503, body: error('SlowDown', 'Please reduce your request rate.') },
}
const internal: Fault = {
  answer: { status: 500, body: error('InternalError', 'We encountered an internal error.') },
}
const names = async () => (await storage.list('')).map(({ name }) => name)

async function expectNothing() {
  expect(await names()).toEqual([])
  expect(await place.leftovers(area)).toEqual([])
}

describe('what passes is survived, with the right content', () => {
  const large = 24 * mebi
  test.each<[string, (request: SeenRequest) => boolean, Fault]>([
    ['a connection reset in the middle of a part', ofParts, { resetUploadAfter: 3 * mebi }],
    ['a connection reset before a part', ofParts, { resetUploadAfter: 0 }],
    ['500 to a part', ofParts, internal],
    ['503 SlowDown to a part', ofParts, slowDown],
    ['503 SlowDown to the completion', ofCompletion, slowDown],
    ['the answer to a part lost', ofParts, { loseAnswer: true }],
    ['the answer to the completion lost', ofCompletion, { loseAnswer: true }],
    ['a part that freezes', ofParts, { freezeUploadAfter: mebi }],
    ['latency', all, { delayMs: 300 }],
  ])('%s, of a large object', async (_name, fits, fault) => {
    await place.proxy.during(first(2, fits, fault), () =>
      storage.write('demo/a', content(large), { exclusive: true }),
    )
    expect(await digestOf(storage.read('demo/a'))).toBe(await digestOf(content(large)))
    expect(await names()).toEqual(['demo/a'])
    expect(await place.leftovers(area)).toEqual([])
  })

  test.each<[string, Fault]>([
    ['reset', { resetUploadAfter: 0 }],
    ['500', internal],
    ['503 SlowDown', slowDown],
    ['an answer lost', { loseAnswer: true }],
    ['frozen', { freezeUploadAfter: 0 }],
  ])('%s, of a small object that must be the only one', async (_name, fault) => {
    await place.proxy.during(first(2, ofPuts, fault), () =>
      storage.write('demo/lock.json', once(Buffer.from('mine')), { exclusive: true }),
    )
    expect(String(await collect(storage.read('demo/lock.json'), 1000))).toBe('mine')
  })

  test('a lost answer to a swap: it is known that it was done', async () => {
    await storage.write('demo/lock.json', once(Buffer.from('1')))
    const swapped = await place.proxy.during(first(1, ofPuts, { loseAnswer: true }), () =>
      storage.replace('demo/lock.json', Buffer.from('1'), Buffer.from('2')),
    )
    expect(swapped).toBe(true)
    expect(String(await collect(storage.read('demo/lock.json'), 1000))).toBe('2')
  })

  test.each<[string, number, Fault]>([
    ['reset', 3, { resetDownloadAfter: 5 * mebi }],
    ['cut', 3, { truncateAfter: 5 * mebi }],
    ['frozen', 1, { freezeDownloadAfter: 5 * mebi }],
    ['500', 2, internal],
    ['503 SlowDown', 2, slowDown],
  ])('a read that is %s goes on where it was', async (_name, times, fault) => {
    await storage.write('demo/a', content(large))
    const before = place.proxy.requests.length
    const digest = await place.proxy.during(first(times, ofReads, fault), () =>
      digestOf(storage.read('demo/a')),
    )
    expect(digest).toBe(await digestOf(content(large)))
    const ranges = place.proxy.requests.slice(before).map(({ headers }) => headers.range ?? 'all')
    if ('answer' in fault) expect(ranges).toEqual(['all', 'all', 'all'])
    else {
      // Each asks only for what is missing.
      const starts = ranges.slice(1).map((range) => Number(/^bytes=(\d+)-$/.exec(range)?.[1]))
      expect(starts).toHaveLength(times)
      for (const start of starts) expect(start).toBeGreaterThanOrEqual(mebi)
    }
  })

  test('an object that is replaced while it is read is not mixed with the new one', async () => {
    await storage.write('demo/a', content(large, 'old'))
    const failure = await place.proxy.during(first(1, ofReads, { resetDownloadAfter: mebi }), () =>
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
})

describe('what lasts ends in an error that says what it is, in time, and leaves nothing', () => {
  const expired: Fault = {
    answer: { status: 403, body: error('ExpiredToken', 'The provided token has expired.') },
  }
  const denied: Fault = {
    answer: {
      status: 403,
      body: error(
        'AccessDenied',
        'User: arn:aws:sts::123456789012:assumed-role/backup/run is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::b/k"',
      ),
    },
  }
  const cases: [string, Fault, string, RegExp][] = [
    ['503 SlowDown', slowDown, 'storage-busy', /SlowDown|reduce your request rate/],
    ['500', internal, 'storage-busy', /internal error/],
    ['resets', { resetUploadAfter: 0 }, 'storage-unreachable', /ECONNRESET|socket hang up/],
    ['freezes', { freezeUploadAfter: 1 }, 'storage-unreachable', /timed out/],
    ['expired credentials', expired, 'storage-credentials', /expired/],
    ['a permission that is missing', denied, 'storage-access', /Allow s3:PutObject/],
  ]
  test.each(cases)('%s to a part', async (_name, fault, code, says) => {
    const began = Date.now()
    const failure = await place.proxy.during(every(ofParts, fault), () =>
      errorOf(storage.write('demo/a', content(24 * mebi), { exclusive: true })),
    )
    expect(failure).toMatchObject({ name: 'Failure', code })
    expect(failure.message).toMatch(says)
    expect(Date.now() - began).toBeLessThan(20_000)
    expect(everythingIn(failure)).not.toContain(motoEnvironment.AWS_SECRET_ACCESS_KEY)
    await expectNothing()
  })

  test.each(cases)('%s to a small object', async (_name, fault, code) => {
    const failure = await place.proxy.during(every(ofPuts, fault), () =>
      errorOf(storage.write('demo/a', once(Buffer.from('x')), { exclusive: true })),
    )
    expect(failure).toMatchObject({ name: 'Failure', code })
    await expectNothing()
  })

  test.each<[string, Fault, string]>([
    ['503 SlowDown', slowDown, 'storage-busy'],
    ['resets', { resetDownloadAfter: 0 }, 'storage-unreachable'],
    ['freezes', { freezeDownloadAfter: 0 }, 'storage-unreachable'],
    ['expired credentials', expired, 'storage-credentials'],
  ])('%s to a read', async (_name, fault, code) => {
    await storage.write('demo/a', content(2 * mebi))
    const failure = await place.proxy.during(every(ofReads, fault), () =>
      errorOf(digestOf(storage.read('demo/a'))),
    )
    expect(failure).toMatchObject({ name: 'Failure', code })
  })

  test('credentials that expire are told also by requests whose answers have no text', async () => {
    await storage.write('demo/a', once(Buffer.from('x')))
    const failure = await place.proxy.during(every(all, expired), () => errorOf(storage.remove('demo/a')))
    expect(failure).toMatchObject({ code: 'storage-credentials' })
  })

  test('an abort that fails is warned of, and the next sweep removes what is left', async () => {
    const aborts = ({ method, url }: SeenRequest) => method === 'DELETE' && url.includes('uploadId=')
    await place.proxy.during(
      (request) => (ofParts(request) ? denied : aborts(request) ? slowDown : undefined),
      () => errorOf(storage.write('demo/a', content(24 * mebi))),
    )
    expect(place.warnings.join('\n')).toMatch(
      /unfinished upload of demo\/a is left .* The next run removes it/,
    )
    expect(await place.leftovers(area)).toHaveLength(1)
    expect(await storage.sweep('demo/')).toEqual(['demo/a'])
    await expectNothing()
  })
})

test('a connection that the source of the bytes has lost is not taken for one to the store', async () => {
  const lost = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  const source = async function* () {
    yield* content(20 * mebi)
    throw lost
  }
  expect(await errorOf(storage.write('demo/a', source(), { exclusive: true }))).toBe(lost)
  await expectNothing()
})

describe('opening tells at once', () => {
  const opening = (settings = {}) => errorOf(place.openWith(area, settings, impatient))

  test('that there is no such bucket', async () => {
    const { openS3 } = await import('../../src/repository/storage/s3.ts')
    const log = { info: () => {}, warning: () => {}, group: <T>(_: string, work: () => Promise<T>) => work() }
    const failure = await errorOf(
      openS3({ bucket: 'no-such-bucket', prefix: '' }, { endpoint: place.proxy.url, pathStyle: true }, log),
    )
    expect(failure).toMatchObject({ code: 'storage-not-found' })
    expect(failure.message).toContain('s3://no-such-bucket at 127.0.0.1')
  })

  test.each<[string, Fault, string, RegExp]>([
    [
      'that the bucket is in another region',
      {
        answer: {
          status: 301,
          body: error('PermanentRedirect', 'The bucket must be addressed using the specified endpoint.'),
          headers: { 'x-amz-bucket-region': 'eu-central-1' },
        },
      },
      'storage-region',
      /s3-region: eu-central-1/,
    ],
    [
      'that the region of the signature is wrong',
      {
        answer: {
          status: 400,
          body: error(
            'AuthorizationHeaderMalformed',
            "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'",
          ),
        },
      },
      'storage-region',
      /s3-region: eu-west-1/,
    ],
    [
      'that the bucket may not be listed',
      { answer: { status: 403, body: error('AccessDenied', 'Access Denied') } },
      'storage-access',
      /s3:ListBucket/,
    ],
    [
      'that the key is none',
      {
        answer: { status: 403, body: error('InvalidAccessKeyId', 'The key does not exist in our records.') },
      },
      'storage-credentials',
      /does not accept/,
    ],
  ])('%s', async (_name, fault, code, says) => {
    const failure = await place.proxy.during(every(all, fault), () => opening())
    expect(failure).toMatchObject({ name: 'Failure', code })
    expect(failure.message).toMatch(says)
  })

  test('that nobody is at the endpoint', async () => {
    const failure = await opening({ endpoint: 'http://127.0.0.1:9' })
    expect(failure).toMatchObject({ code: 'storage-unreachable' })
    expect(failure.message).toMatch(/ECONNREFUSED/)
  })

  test('that the endpoint does not speak TLS', async () => {
    const failure = await opening({ endpoint: place.proxy.url.replace('http:', 'https:') })
    expect(failure).toMatchObject({ code: 'storage-tls' })
  })

  test('that there are no credentials', async () => {
    const kept = process.env['AWS_ACCESS_KEY_ID']
    delete process.env['AWS_ACCESS_KEY_ID']
    try {
      expect(await opening()).toMatchObject({ code: 'storage-credentials' })
    } finally {
      process.env['AWS_ACCESS_KEY_ID'] = kept
    }
  })
})

describe('a store that lacks something', () => {
  const withoutConditions: Fault = { dropHeaders: ['if-none-match', 'if-match'] }

  test('conditional writes: is refused before anything is written, and what is lost is said', async () => {
    const fresh = await place.openWith(area)
    const failure = await place.proxy.during(every(all, withoutConditions), () =>
      errorOf(fresh.write('demo/lock.json', once(Buffer.from('x')), { exclusive: true })),
    )
    expect(failure).toMatchObject({ code: 'conditional-writes' })
    expect(failure.message).toContain(`s3://${place.bucket}`)
    expect(failure.message).toContain('127.0.0.1')
    expect(failure.message).toMatch(/If-None-Match/)
    expect(failure.message).toMatch(/Two runs .* at once cannot be excluded/)
    expect(failure.message).toMatch(/overwrite the manifest/)
    await expectNothing()
  })

  test('conditional writes: best-effort goes on with a warning, once, and still looks first', async () => {
    const fresh = await place.openWith(area, { conditionalWrites: 'best-effort' })
    await place.proxy.during(every(all, withoutConditions), async () => {
      await fresh.write('demo/a', once(Buffer.from('first')), { exclusive: true })
      expect(await errorOf(fresh.write('demo/a', once(Buffer.from('x')), { exclusive: true }))).toMatchObject(
        {
          code: 'exists',
        },
      )
      expect(await fresh.replace('demo/a', Buffer.from('other'), Buffer.from('x'))).toBe(false)
      expect(await fresh.replace('demo/a', Buffer.from('first'), Buffer.from('second'))).toBe(true)
      expect(String(await collect(fresh.read('demo/a'), 1000))).toBe('second')
      const log = {
        info: () => {},
        warning: () => {},
        group: <T>(_: string, work: () => Promise<T>) => work(),
      }
      await using _lock = await acquireLock(fresh, 'demo', { action: 'a', leaseMs: 60_000, waitMs: 0, log })
    })
    expect(place.warnings).toHaveLength(1)
    expect(place.warnings[0]).toMatch(/Two runs .* at once cannot be excluded/)
  })

  test.each<[string, Fault]>([
    [
      'does not give checksums back',
      {
        alterHeaders: (headers) =>
          Object.fromEntries(Object.entries(headers).filter(([name]) => !name.startsWith('x-amz-checksum'))),
      },
    ],
  ])('checksums: one that %s is warned of, and sizes are compared all the same', async (_name, fault) => {
    const fresh = await place.openWith(area)
    await place.proxy.during(
      (request) => (request.method === 'HEAD' ? fault : undefined),
      async () => {
        await fresh.write('demo/a', content(20 * mebi), { exclusive: true })
        await fresh.write('demo/b', once(Buffer.from('x')))
      },
    )
    expect(place.warnings).toHaveLength(1)
    expect(place.warnings[0]).toMatch(/SHA-256 checksums.*size only/)
    expect(await digestOf(fresh.read('demo/a'))).toBe(await digestOf(content(20 * mebi)))
  })

  test('checksums: one that refuses requests with them is written to without', async () => {
    const fresh = await place.openWith(area)
    const refusal: Fault = { answer: { status: 501, body: error('NotImplemented', 'Not implemented') } }
    await place.proxy.during(
      (request) => (request.headers['x-amz-checksum-sha256'] ? refusal : undefined),
      async () => {
        await fresh.write('demo/a', content(20 * mebi), { exclusive: true })
        await fresh.write('demo/b', once(Buffer.from('x')))
      },
    )
    expect(place.warnings).toHaveLength(1)
    expect(await digestOf(fresh.read('demo/a'))).toBe(await digestOf(content(20 * mebi)))
  })
})

test('what is written says what was asked for: storage class for files of sets, and the key', async () => {
  const fresh = await place.openWith(area, { storageClass: 'STANDARD_IA', kmsKeyId: 'alias/backups' })
  const file = 'demo/sets/20261123T000000000Z-abcdef/apps.dump.age'
  for (const size of [10, 20 * mebi]) await fresh.write(`${file}-${size}`, content(size), { exclusive: true })
  await fresh.write('demo/lock.json', once(Buffer.from('x')))
  const look = (name: string) =>
    place.direct.send(new HeadObjectCommand({ Bucket: place.bucket, Key: `company/${area}/${name}` }))
  for (const size of [10, 20 * mebi]) {
    expect(await look(`${file}-${size}`)).toMatchObject({
      StorageClass: 'STANDARD_IA',
      ServerSideEncryption: 'aws:kms',
      SSEKMSKeyId: 'alias/backups',
    })
  }
  const lock = await look('demo/lock.json')
  expect(lock.StorageClass ?? 'STANDARD').toBe('STANDARD')
  expect(lock.ServerSideEncryption).toBe('aws:kms')
  const read = await place.direct.send(
    new GetObjectCommand({ Bucket: place.bucket, Key: `company/${area}/demo/lock.json` }),
  )
  expect(await read.Body?.transformToString()).toBe('x')
})
