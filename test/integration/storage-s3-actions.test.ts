import { afterAll, beforeAll, expect, test } from 'vitest'
import { once } from '../../src/pipeline/meter.ts'
import { acquireLock } from '../../src/repository/lock.ts'
import type { Storage } from '../../src/repository/repository.ts'
import { BackupSets } from '../../src/repository/sets.ts'
import { expectWholeSets } from '../support/backup-node.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { confirmed, errorOf, expectSame, sql } from '../support/restore-runs.ts'
import { type RunOptions, runAction } from '../support/run-as-runner.ts'
import type { Rule } from '../support/storage/fault-proxy.ts'
import { motoEnvironment } from '../support/storage/moto.ts'
import { type S3Place, s3Place } from '../support/storage/s3-place.ts'

const area = 'actions'
let place: S3Place
let node: EmbeddedNode
let storage: Storage
let sets: BackupSets
let repository: Record<string, string>
beforeAll(async () => {
  place = await s3Place()
  node = await startEmbeddedNode({ bytes: 40_000_000 })
  storage = await place.open(area)
  sets = new BackupSets(storage, 'demo')
  repository = {
    repository: `s3://${place.bucket}/company/${area}`,
    's3-endpoint': place.proxy.url,
    's3-path-style': 'true',
  }
})
afterAll(async () => {
  await node?.[Symbol.asyncDispose]()
  await place?.[Symbol.asyncDispose]()
})

const backup = (options: RunOptions = {}, inputs: Record<string, string> = {}) =>
  runAction(
    'backup',
    { ...node.backupInputs, ...repository, ...inputs },
    { dist: false, env: motoEnvironment, ...options },
  )
const restore = (inputs: Record<string, string> = {}) =>
  runAction(
    'restore',
    { ...node.restoreInputs, ...repository, ...inputs },
    { dist: false, env: motoEnvironment },
  )
const names = async () => (await storage.list('demo/')).map(({ name }) => name)

/** Every fifth request is refused for the moment, as a busy store does. */
function busy(): Rule {
  let count = 0
  const body = '<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>'
  return () => (++count % 5 === 0 ? { answer: { status: 503, body } } : undefined)
}

test('a backup to a busy store is whole, removes what a dead run left, and leaves no lock', async () => {
  await storage.write('demo/sets/20200101T000000000Z-abcdef/apps.dump.age', once(Buffer.from('orphan')))
  await place.plantLeftover?.(area, 'demo/sets/20200101T000000000Z-abcdef/participant.dump.age')
  const run = await place.proxy.during(busy(), () => backup())
  expect(run.code, run.log).toBe(0)
  expect(place.proxy.faults).toBeGreaterThan(5)
  expect(run.log).not.toContain(motoEnvironment.AWS_SECRET_ACCESS_KEY)
  expect(run.summary).toContain(`s3://${place.bucket}/company/${area}`)
  expect(await expectWholeSets(sets)).toHaveLength(1)
  const id = run.outputs['set-id']
  expect((await names()).every((name) => name.startsWith(`demo/sets/${id}/`))).toBe(true)
  expect(await place.leftovers(area)).toEqual([])
})

test('a run that is killed while it uploads is no set; the next one removes what it left', async () => {
  let pid = 0
  const before = await names()
  const killed = await place.proxy.during(
    ({ method, url }) => {
      // The second part of the participant dump: its first is at the store already.
      if (method === 'PUT' && url.includes('participant') && url.includes('partNumber=2'))
        process.kill(pid, 'SIGKILL')
      return undefined
    },
    () => backup({ onStart: (started) => (pid = started) }),
  )
  expect(killed.endedBy).toBe('SIGKILL')
  expect(await expectWholeSets(sets)).toHaveLength(1)
  expect(await names()).not.toEqual(before)
  expect(await place.leftovers(area)).toHaveLength(1)

  // Its lock is still there. It names the run that holds it.
  const refused = await backup()
  expect(errorOf(refused)).toBe('locked')
  await storage.remove('demo/lock.json')
  const next = await backup()
  expect(next.code, next.log).toBe(0)
  expect(await expectWholeSets(sets)).toHaveLength(2)
  expect(await place.leftovers(area)).toEqual([])
  const listed = (await sets.list()).map(({ id }) => id)
  expect((await names()).every((name) => listed.some((id) => name.startsWith(`demo/sets/${id}/`)))).toBe(true)
})

test('a run that holds the lock is respected', async () => {
  const log = { info: () => {}, warning: () => {}, group: <T>(_: string, work: () => Promise<T>) => work() }
  const request = { action: 'restore', owner: 'somebody', leaseMs: 60_000, waitMs: 0, log }
  await using _lock = await acquireLock(storage, 'demo', request)
  const run = await backup()
  expect(run.code).toBe(1)
  expect(errorOf(run)).toBe('locked')
  expect(run.log).toContain('somebody')
})

test('the latest set is restored from a busy store, row by row', async () => {
  await node.stop()
  const before = await node.digests()
  const still = { 'validator-url': '', 'no-auth': 'false' }
  const saved = await backup({}, { ...still, identities: 'none' })
  expect(saved.code, saved.log).toBe(0)
  await sql(node, 'DROP SCHEMA public CASCADE', 'validator')
  const commands = { 'stop-command': 'true', 'start-command': 'true' }
  const run = await place.proxy.during(busy(), () =>
    restore({ ...confirmed(node), ...still, ...commands, set: 'latest' }),
  )
  expect(run.code, run.log).toBe(0)
  expect(run.outputs['set-id']).toBe(saved.outputs['set-id'])
  expectSame(before, await node.digests())
  expect(await names()).toContain('demo/restore-journal.json')
  expect(await names()).not.toContain('demo/lock.json')
})

test('credentials that are missing stop the run before it looks at the node', async () => {
  const run = await backup({ env: { ...motoEnvironment, AWS_ACCESS_KEY_ID: '' } })
  expect(run.code).toBe(1)
  expect(errorOf(run)).toBe('storage-credentials')
})
