import {
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  PutObjectLegalHoldCommand,
  S3ServiceException,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { once } from '../../src/pipeline/meter.ts'
import { BackupSets } from '../../src/repository/sets.ts'
import { errorOf } from '../support/secrecy.ts'
import { content } from '../support/storage/content.ts'
import { every } from '../support/storage/fault-proxy.ts'
import { impatient, type S3Place, s3Place } from '../support/storage/s3-place.ts'

let place: S3Place
beforeAll(async () => {
  place = await s3Place({ objectLock: true })
})
afterAll(() => place?.[Symbol.asyncDispose]())

const day = 86_400_000
const id = '20261123T000000000Z-abcdef'
const folder = `demo/sets/${id}`
const bytes = (text: string) => once(Buffer.from(text))
const key = (area: string, name: string) => ({ Bucket: place.bucket, Key: `company/${area}/${name}` })
const versions = async (area: string) =>
  await place.direct.send(
    new ListObjectVersionsCommand({ Bucket: place.bucket, Prefix: `company/${area}/demo/` }),
  )

test('a published set is kept by the store, what is not published is not, and locks never', async () => {
  const area = 'published'
  const storage = await place.openWith(area, { objectLock: { mode: 'GOVERNANCE', durationMs: 35 * day } })
  await storage.write(`${folder}/apps.dump.age`, content(20 * 1024 * 1024), { exclusive: true })
  await storage.write(`${folder}/roles.age`, bytes('roles'), { exclusive: true })
  await storage.write('demo/lock.json', bytes('lock'), { exclusive: true })
  expect(await storage.lockedUntil?.(`${folder}/apps.dump.age`)).toBeUndefined()

  await storage.write(`${folder}/manifest.json`, bytes('{}'), { exclusive: true })
  for (const name of ['apps.dump.age', 'roles.age', 'manifest.json']) {
    const until = await storage.lockedUntil?.(`${folder}/${name}`)
    expect(until, name).toBeInstanceOf(Date)
    expect(Math.abs(Number(until) - Date.now() - 35 * day)).toBeLessThan(60_000)
    const failure = await errorOf(storage.remove(`${folder}/${name}`))
    expect(failure).toMatchObject({ code: 'object-locked' })
    expect(failure.message).toMatch(/until 20\d\d-/)
  }
  // Nothing was hidden behind a delete marker either.
  expect((await versions(area)).DeleteMarkers ?? []).toEqual([])
  expect((await storage.list('demo/')).map(({ name }) => name)).toHaveLength(4)

  expect(await storage.lockedUntil?.('demo/lock.json')).toBeUndefined()
  expect(await storage.replace('demo/lock.json', Buffer.from('lock'), Buffer.from('renewed'))).toBe(true)
  await storage.remove('demo/lock.json')
  expect((await storage.list('demo/lock')).length).toBe(0)
  // Told by the store, not by us: the lock is a real one.
  const version = (await versions(area)).Versions?.find(({ Key }) => Key?.endsWith('manifest.json'))
  const refused = await errorOf(
    place.direct.send(
      new DeleteObjectCommand({ Bucket: place.bucket, Key: version?.Key, VersionId: version?.VersionId }),
    ),
  )
  expect(refused).toBeInstanceOf(S3ServiceException)
  expect(refused.name).toBe('AccessDenied')
})

test('a legal hold keeps without an end', async () => {
  const storage = await place.open('hold')
  await storage.write(`${folder}/manifest.json`, bytes('{}'))
  await place.direct.send(
    new PutObjectLegalHoldCommand({ ...key('hold', `${folder}/manifest.json`), LegalHold: { Status: 'ON' } }),
  )
  expect(await storage.lockedUntil?.(`${folder}/manifest.json`)).toBe(Number.POSITIVE_INFINITY)
  expect(await errorOf(storage.remove(`${folder}/manifest.json`))).toMatchObject({ code: 'object-locked' })
})

test('orphans of a run that died are removed; one that the store keeps does not stop the next run', async () => {
  const storage = await place.open('orphans')
  const sets = new BackupSets(storage, 'demo')
  const other = folder.replace('abcdef', 'ghjkmn')
  await storage.write(`${folder}/apps.dump.age`, bytes('kept'), { exclusive: true })
  await storage.write(`${other}/apps.dump.age`, bytes('not kept'), { exclusive: true })
  await place.plantLeftover?.('orphans', `${other}/participant.dump.age`)
  await place.direct.send(
    new PutObjectLegalHoldCommand({
      ...key('orphans', `${folder}/apps.dump.age`),
      LegalHold: { Status: 'ON' },
    }),
  )
  const orphans = await sets.removeOrphans()
  const [kept, gone] = orphans.sort((a, b) => a.name.localeCompare(b.name))
  expect(kept).toMatchObject({ name: id, kept: expect.stringContaining('legal hold') })
  expect(gone).toEqual({ name: id.replace('abcdef', 'ghjkmn'), bytes: 8 })
  expect((await storage.list('')).map(({ name }) => name)).toEqual([`${folder}/apps.dump.age`])
  expect(await place.leftovers('orphans')).toEqual([])
})

test('whether locks can be seen is said when it may not be asked', async () => {
  const storage = await place.openWith('denied', {}, impatient)
  await storage.write('demo/a', bytes('x'))
  await storage.write('demo/b', bytes('x'))
  place.warnings.length = 0
  const denied = {
    answer: { status: 403, body: '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>' },
  }
  await place.proxy.during(
    every(({ url }) => url.includes('?retention'), denied),
    async () => {
      await storage.remove('demo/a')
      await storage.remove('demo/b')
    },
  )
  expect(place.warnings).toHaveLength(1)
  expect(place.warnings[0]).toMatch(/s3:GetObjectRetention/)
})

test('a bucket without object lock is refused before anything is written', async () => {
  const off = {
    answer: {
      status: 404,
      body: '<Error><Code>ObjectLockConfigurationNotFoundError</Code><Message>Object Lock configuration does not exist for this bucket</Message></Error>',
    },
  }
  const failure = await place.proxy.during(
    every(({ url }) => url.includes('?object-lock'), off),
    () => errorOf(place.openWith('off', { objectLock: { mode: 'COMPLIANCE', durationMs: day } })),
  )
  expect(failure).toMatchObject({ code: 'object-lock-off' })
})
