import { readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { acquireLock, type LockRequest } from '../../../src/repository/lock.ts'
import { DirectoryStorage } from '../../../src/repository/storage/directory.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { race } from '../../support/race.ts'
import { errorOf } from '../../support/secrecy.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let root: string
let file: string
let storage: DirectoryStorage
let warnings: string[]
beforeEach(async () => {
  folder = await temporaryFolder()
  root = join(folder.path, 'repository')
  file = join(root, 'demo/lock.json')
  storage = new DirectoryStorage(root)
  warnings = []
})
afterEach(() => folder[Symbol.asyncDispose]())

function acquire(change: Partial<LockRequest> = {}) {
  return acquireLock(storage, 'demo', {
    action: 'backup',
    owner: 'https://github.com/operator/validator/actions/runs/7',
    leaseMs: 60_000,
    waitMs: 0,
    log: { info: () => {}, warning: (line) => warnings.push(line), group: (_title, work) => work() },
    ...change,
  })
}

/** The lock of a run that is gone, which ended `agoMs` ago. */
async function leaveLock(agoMs: number): Promise<void> {
  await mkdir(join(root, 'demo'), { recursive: true })
  writeFileSync(
    file,
    JSON.stringify({
      action: 'restore',
      owner: 'the dead run',
      token: 'x',
      acquiredAt: '2026-11-22T10:00:00.000Z',
      expiresAt: new Date(Date.now() - agoMs).toISOString(),
    }),
  )
}

describe('a lock', () => {
  test('keeps others out, who are told whose it is and until when, and is gone afterwards', async () => {
    {
      await using lock = await acquire()
      expect(lock.lost.aborted).toBe(false)
      const error = await errorOf(acquire({ action: 'restore', owner: 'another' }))
      expect(error).toMatchObject({ code: 'locked' })
      expect(error.message).toMatch(/demo is locked by backup \(https:\/\/github\.com\/operator.*\/runs\/7\)/)
      expect(error.message).toContain(JSON.parse(readFileSync(file, 'utf8')).expiresAt)
    }
    await expect(readFile(file)).rejects.toThrow(/ENOENT/)
    await using _next = await acquire()
    expect(warnings).toEqual([])
  })

  test('of one node is none of another', async () => {
    await using _lock = await acquire()
    await using _other = await acquireLock(storage, 'other', {
      action: 'backup',
      leaseMs: 60_000,
      waitMs: 0,
      log: { info: () => {}, warning: () => {}, group: (_title, work) => work() },
    })
  })

  test('is waited for', async () => {
    const first = await acquire()
    const second = acquire({ waitMs: 20_000 })
    await sleep(50)
    await first[Symbol.asyncDispose]()
    await using lock = await second
    expect(lock.lost.aborted).toBe(false)
  })

  test('is waited for no longer than allowed, and not after a cancel', async () => {
    await using _first = await acquire()
    expect(await errorOf(acquire({ waitMs: 300 }))).toMatchObject({ code: 'locked' })
    const stop = new AbortController()
    const waiting = errorOf(acquire({ waitMs: 60_000, signal: stop.signal }))
    stop.abort()
    expect(await waiting).toMatchObject({ code: 'cancelled' })
  })

  test('of a dead run is taken over, and that is said', async () => {
    await leaveLock(1)
    await using _lock = await acquire()
    expect(warnings).toEqual([expect.stringMatching(/dead run: restore by the dead run, expired/)])
  })

  test('whose run died in the moment of a renewal is taken over, when that moment is surely past', async () => {
    await leaveLock(1)
    // What a process leaves that is killed between the two sides of its compare and swap.
    const mutex = `${file}.mutex.partial`
    writeFileSync(mutex, '')
    const almostStale = new Date(Date.now() - 29_000)
    utimesSync(mutex, almostStale, almostStale)
    await using _lock = await acquire()
    expect(warnings).toEqual([expect.stringMatching(/dead run: restore by the dead run, expired/)])
  })

  test.each([
    ['empty', ''],
    ['cut', '{"action":"backup","owner":"x"'],
    ['of another shape', '{"expiresAt":"2999-01-01T00:00:00.000Z"}'],
  ])('file that is %s blocks nobody for ever', async (_name, content) => {
    await mkdir(join(root, 'demo'), { recursive: true })
    writeFileSync(file, content)
    await using _lock = await acquire()
    expect(warnings).toEqual([expect.stringMatching(/not readable/)])
  })

  test('of a dead run is taken over once among many', async () => {
    await leaveLock(1)
    const results = await race<{ taken?: number; warnings?: string[]; refused?: string }>(8, [
      'lock',
      root,
      'demo',
    ])
    const winners = results.filter((result) => result.taken !== undefined)
    expect(winners).toHaveLength(1)
    expect(results.filter((result) => result.refused === 'locked')).toHaveLength(7)
    expect(JSON.parse(readFileSync(file, 'utf8')).owner).toBe(`racer ${winners[0]?.taken}`)
  })

  test('that nobody has is taken once among many', async () => {
    const results = await race<{ taken?: number }>(8, ['lock', root, 'demo'])
    expect(results.filter((result) => result.taken !== undefined)).toHaveLength(1)
  })

  test('is renewed for as long as it is held', async () => {
    await using lock = await acquire({ leaseMs: 3000 })
    const first = JSON.parse(readFileSync(file, 'utf8')).expiresAt
    for (const until = Date.now() + 4500; Date.now() < until; await sleep(200)) {
      expect(await errorOf(acquire({ owner: 'thief' }))).toMatchObject({ code: 'locked' })
    }
    expect(lock.lost.aborted).toBe(false)
    expect(Date.parse(JSON.parse(readFileSync(file, 'utf8')).expiresAt)).toBeGreaterThan(Date.parse(first))
  })

  test('that another run took stops its old owner, who leaves it alone', async () => {
    const lock = await acquire({ leaseMs: 600 })
    await leaveLock(-60_000)
    await expect.poll(() => lock.lost.aborted, { timeout: 30_000 }).toBe(true)
    expect(lock.lost.reason).toMatchObject({ code: 'lock-lost' })
    await lock[Symbol.asyncDispose]()
    expect(JSON.parse(readFileSync(file, 'utf8')).owner).toBe('the dead run')
  })

  test('whose repository went away is lost when its lease ends, not before', async () => {
    const lock = await acquire({ leaseMs: 1500 })
    const began = Date.now()
    await rm(root, { recursive: true })
    writeFileSync(root, 'not a folder')
    await expect.poll(() => lock.lost.aborted, { timeout: 30_000 }).toBe(true)
    expect(Date.now() - began).toBeGreaterThan(1000)
    await Promise.allSettled([lock[Symbol.asyncDispose]()])
  })
})
