import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { once } from '../../src/pipeline/meter.ts'
import { openAzure } from '../../src/repository/storage/azure.ts'
import { errorOf } from '../support/secrecy.ts'
import { type AzurePlace, azurePlace } from '../support/storage/azure-place.ts'
import { storageFaults } from '../support/storage/cloud-faults.ts'
import { content } from '../support/storage/content.ts'
import { every, type Fault } from '../support/storage/fault-proxy.ts'

const answer = (status: number, code: string, text: string): Fault => ({
  answer: {
    status,
    body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${text}</Message></Error>`,
    headers: { 'x-ms-error-code': code },
  },
})
const put = (method: string) => method === 'PUT'

storageFaults('Azure Blob', azurePlace, {
  ofParts: ({ method, url }) => put(method) && /comp=block(&|$)/.test(url),
  ofWholes: ({ method, url }) => put(method) && !url.includes('comp='),
  ofCompletion: ({ method, url }) => put(method) && url.includes('comp=blocklist'),
  ofReads: ({ method, url }) => method === 'GET' && url.includes('/demo/'),
  busy: answer(503, 'ServerBusy', 'The server is currently unable to receive requests.'),
  expired: answer(401, 'InvalidAuthenticationInfo', 'Lifetime validation failed. The token is expired.'),
  denied: answer(
    403,
    'AuthorizationPermissionMismatch',
    'This request is not authorized to perform this operation using this permission.',
  ),
  role: /Storage Blob Data Contributor/,
  secrets: () => [String(process.env['AZURE_STORAGE_KEY'])],
})

describe('Azure Blob', () => {
  let place: AzurePlace
  beforeAll(async () => {
    place = await azurePlace()
  })
  afterAll(() => place?.[Symbol.asyncDispose]())

  test('tells that there is no such container', async () => {
    const log = { info: () => {}, warning: () => {}, group: <T>(_: string, work: () => Promise<T>) => work() }
    const endpoint = `${place.proxy.url}/${place.account}`
    const address = { account: place.account, container: 'no-such', prefix: '' }
    expect(await errorOf(openAzure(address, { endpoint }, log))).toMatchObject({ code: 'storage-not-found' })
  })

  test('refuses a connection string of another account, without a word of it', async () => {
    process.env['AZURE_STORAGE_CONNECTION_STRING'] =
      'DefaultEndpointsProtocol=https;AccountName=another;AccountKey=c2VjcmV0LW9mLWFub3RoZXI=;EndpointSuffix=core.windows.net'
    try {
      const failure = await errorOf(place.openWith('strings'))
      expect(failure).toMatchObject({ code: 'storage-credentials' })
      expect(failure.message).not.toContain('c2VjcmV0')
    } finally {
      delete process.env['AZURE_STORAGE_CONNECTION_STRING']
    }
  })

  test('keeps files of sets in the tier that was asked for, and only those', async () => {
    const storage = await place.openWith('tiers', { accessTier: 'Cool' })
    const file = 'demo/sets/20261123T000000000Z-abcdef/apps.dump.age'
    for (const size of [10, 20 * 1024 * 1024]) await storage.write(`${file}-${size}`, content(size))
    await storage.write('demo/lock.json', once(Buffer.from('x')))
    const tier = async (name: string) =>
      (await place.direct.getBlobClient(`company/tiers/${name}`).getProperties()).accessTier
    for (const size of [10, 20 * 1024 * 1024]) expect(await tier(`${file}-${size}`)).toBe('Cool')
    expect(await tier('demo/lock.json')).toBe('Hot')
  })

  // The emulator has no immutability: the service's headers are put into its answers.
  test.each<[string, Record<string, string>, number | undefined]>([
    ['policy', { 'x-ms-immutability-policy-until-date': 'Fri, 01 Jan 2100 00:00:00 GMT' }, 4_102_444_800_000],
    ['legal hold', { 'x-ms-legal-hold': 'true' }, undefined],
  ])('a blob under a %s is not removed', async (_name, headers, until) => {
    const storage = await place.openWith('locked')
    await storage.write('demo/a', once(Buffer.from('x')))
    const fault = every(({ method }) => method === 'HEAD', {
      alterHeaders: (before) => ({ ...before, ...headers }),
    })
    await place.proxy.during(fault, async () => {
      const locked = await storage.lockedUntil?.('demo/a')
      expect(until === undefined ? locked : Number(locked)).toBe(until ?? Number.POSITIVE_INFINITY)
      expect(await errorOf(storage.remove('demo/a'))).toMatchObject({ code: 'object-locked' })
    })
    const refusal = answer(
      409,
      'BlobImmutableDueToPolicy',
      'This operation is not permitted as the blob is immutable.',
    )
    await place.proxy.during(
      every(({ method }) => method === 'DELETE', refusal),
      async () => {
        expect(await errorOf(storage.remove('demo/a'))).toMatchObject({ code: 'object-locked' })
      },
    )
    expect(await storage.list('')).toHaveLength(1)
  })
})
