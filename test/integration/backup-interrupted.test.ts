import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type EmbeddedPostgres, startPostgres } from '../../demo/embedded-postgres.ts'
import { startWriter, type Writer } from '../../demo/writer.ts'
import {
  type BackupNode,
  errorsOf,
  expectWholeSets,
  filesBelow,
  startBackupNode,
} from '../support/backup-node.ts'
import { type HeldDump, heldDump } from '../support/held-dump.ts'
import { processes, processesBelow, type SeenProcess } from '../support/processes.ts'
import type { ActionRun, RunOptions } from '../support/run-as-runner.ts'
import { smallDisk } from '../support/small-disk.ts'

let live: BackupNode
let tap: HeldDump
let writer: Writer
/** The server after it was stopped and started again. */
let restarted: EmbeddedPostgres | undefined
beforeAll(async () => {
  live = await startBackupNode({ writer: false })
  tap = heldDump(live.node.folder)
  writer = startWriter(live.node.postgres, { everyMs: 250 })
})
afterAll(async () => {
  await writer?.stop()
  await restarted?.stop()
  await live?.[Symbol.asyncDispose]()
})
afterEach(() => tap.release())

/** Identities are not what these tests are about. */
const quick = { identities: 'none', 'no-auth': '', audience: '', 'validator-url': '' }

/** Runs the action up to the middle of the participant's dump, does something, and gives how the run ended. */
async function inTheMiddle(
  act: (action: number, dump: number) => Promise<void> | void,
  inputs: Record<string, string> = {},
  options: RunOptions = {},
): Promise<{ run: ActionRun; children: SeenProcess[] }> {
  tap.hold('participant-0')
  let action = 0
  const running = live.backup(
    { ...quick, 'postgres-client-path': tap.path, ...inputs },
    {
      ...options,
      onStart: (pid) => {
        action = pid
      },
    },
  )
  const early = running.then((run) => {
    throw new Error(`the run ended before its middle:\n${run.log}`)
  })
  const dump = await Promise.race([tap.reached(), early])
  early.catch(() => {})
  const children = processesBelow(action)
  // The program is really in the middle: started, and its first bytes are on their way into the set.
  expect(children.some((one) => one.pid === dump && one.command.includes('pg_dump'))).toBe(true)
  await act(action, dump)
  return { run: await running, children }
}

/** Waits until none of these processes is there any more. */
async function expectGone(children: readonly SeenProcess[]): Promise<void> {
  const left = () => {
    const now = new Map(processes().map((one) => [one.pid, one.command]))
    return children.filter((one) => now.get(one.pid) === one.command)
  }
  await expect.poll(left, { timeout: 30_000 }).toEqual([])
}

function expectOneError(run: ActionRun, code: string, text: RegExp) {
  expect(run.code, run.log).toBe(1)
  const errors = errorsOf(run)
  expect(errors.map((error) => error.title)).toEqual([`backup: ${code}`])
  expect(errors[0]?.text).toMatch(text)
  expect(run.outputs).toEqual({})
}

const names = () => filesBelow(live.node.repository)

describe('in the middle of the participant’s dump', () => {
  let stored: Record<string, string>
  let normalSeconds: number
  beforeAll(async () => {
    normalSeconds = (await live.green(quick)).durationMs / 1000
    stored = live.stored()
  })
  afterEach(async () => {
    // Whatever happened: the next run is green, and what was there before is still there, byte by byte.
    tap.release()
    const next = await live.green(quick)
    expect(live.stored()).toMatchObject(stored)
    await expectWholeSets(live.sets)
    rmSync(join(live.node.repository, 'demo/sets', next.manifest.id), { recursive: true })
    expect(live.stored()).toEqual(stored)
  })

  test('a killed pg_dump fails the run, and nothing is published', async () => {
    const { run } = await inTheMiddle((_action, dump) => {
      process.kill(dump, 'SIGKILL')
      tap.release()
    })
    expectOneError(run, 'program-failed', /^pg_dump failed: Killed/)
    expect(live.stored()).toEqual(stored)
  })

  test('a server that stops fails the run with its own words', async () => {
    const { postgres } = live.node
    const { run } = await inTheMiddle(async () => {
      await postgres.stop()
      tap.release()
    })
    restarted = await startPostgres({ dataDir: postgres.dataDir, port: postgres.port })
    try {
      expectOneError(
        run,
        'program-failed',
        /pg_dump.*(terminating connection|server closed the connection|shutting down)/,
      )
      expect(live.stored()).toEqual(stored)
    } finally {
      await writer.stop()
      writer = startWriter(restarted, { everyMs: 250 })
    }
  })

  test('a cancel by the runner ends everything that was started, and nothing is published', async () => {
    const { run, children } = await inTheMiddle((action) => {
      process.kill(action, 'SIGINT')
    })
    expect(run.endedBy).toBeNull()
    expect(run.code, run.log).toBe(130)
    expect(errorsOf(run).map((error) => error.title)).toEqual(['backup: cancelled'])
    expect(run.summary).toMatch(/cancelled/)
    await expectGone(children)
    expect(live.stored()).toEqual(stored)
  })

  test('a kill leaves something that nobody takes for a set, and the next run removes it and says so', async () => {
    const { run, children } = await inTheMiddle(
      async (action) => {
        // What is there now would be a set to a careless reader: all of the apps dump, a part of the other.
        expect((await live.sets.list()).map((set) => set.id)).toHaveLength(1)
        process.kill(action, 'SIGKILL')
      },
      { 'lock-lease': '2s' },
    )
    expect(run.endedBy).toBe('SIGKILL')
    tap.release()
    await expectGone(children)
    const left = names().filter((name) => !(name in stored))
    expect(left).toContainEqual(expect.stringMatching(/apps\.dump\.zst\.age$/))
    expect(left).toContainEqual(expect.stringMatching(/participant\.dump\.zst\.age\..*\.partial$/))
    expect(await expectWholeSets(live.sets)).toHaveLength(1)

    const next = await live.green({ ...quick, 'lock-timeout': '30s' })
    const orphan = left.find((name) => name.includes('apps.dump'))?.split('/')[2]
    expect(next.log).toMatch(new RegExp(`^::warning::Removed what a dead run left: ${orphan}`, 'm'))
    expect(next.log).toMatch(/^::warning::Took over the lock of a dead run: backup by https:\/\/github\.com/m)
    expect(names().filter((name) => left.includes(name))).toEqual([])
    rmSync(join(live.node.repository, 'demo/sets', next.manifest.id), { recursive: true })
  })

  test('a lock that another run took stops this one', async () => {
    const { run, children } = await inTheMiddle(
      () => {
        writeFileSync(
          join(live.node.repository, 'demo/lock.json'),
          JSON.stringify({
            action: 'restore',
            owner: 'somebody',
            token: 'theirs',
            acquiredAt: new Date().toISOString(),
            expiresAt: new Date(Date.now() + 60_000).toISOString(),
          }),
        )
      },
      { 'lock-lease': '3s' },
    )
    expectOneError(run, 'lock-lost', /lock of the node was lost/)
    await expectGone(children)
    expect(names()).toContain('demo/lock.json')
    rmSync(join(live.node.repository, 'demo/lock.json'))
    expect(live.stored()).toEqual(stored)
  })

  test('a run that takes longer than allowed ends by itself', async () => {
    const timeout = `${Math.ceil(normalSeconds * 3 + 2)}s`
    const { run, children } = await inTheMiddle(() => {}, { timeout })
    expectOneError(run, 'timeout', /longer than allowed \(timeout: \d+\.0 s\)/)
    await expectGone(children)
    expect(live.stored()).toEqual(stored)
  })
})

test('a disk that fills up in the middle fails the run; sets before stay, and with space the next is green', async () => {
  await using disk = await smallDisk(join(live.node.folder, 'disk'), 48)
  const repository = join(disk.path, 'repository')
  const first = await live.backup({ ...quick, repository })
  expect(first.code, first.log).toBe(0)
  const before = filesBelow(repository)
  expect(before.filter((name) => name.endsWith('manifest.json'))).toHaveLength(1)
  const filler = join(disk.path, 'filler')
  const { run } = await inTheMiddle(
    () => {
      try {
        for (;;) writeFileSync(filler, Buffer.alloc(64 * 1024), { flag: 'a' })
      } catch (error) {
        expect(error).toMatchObject({ code: 'ENOSPC' })
      }
      tap.release()
    },
    { repository },
  )
  expectOneError(run, 'disk-full', /Free space/)
  expect(filesBelow(repository)).toEqual(before)
  rmSync(filler)
  const next = await live.backup({ ...quick, repository })
  expect(next.code, next.log).toBe(0)
  expect(filesBelow(repository).filter((name) => name.endsWith('manifest.json'))).toHaveLength(2)
})

test('killed again and again at random moments: no incomplete set is ever listed, the next run is green', async () => {
  await writer.stop()
  writer = startWriter(live.node.postgres, { everyMs: 250 })
  rmSync(live.node.repository, { recursive: true, force: true })
  const lease = { 'lock-lease': '1s', 'lock-timeout': '30s' }
  const once = await live.green({ ...quick, ...lease })
  let killed = 0
  for (let round = 0; round < 6; round++) {
    const reading = new AbortController()
    const reader = (async () => {
      while (!reading.signal.aborted) {
        await expectWholeSets(live.sets)
        await sleep(20)
      }
    })()
    const run = await live.backup(
      { ...quick, ...lease },
      {
        onStart: (pid) => {
          // Anywhere from the start of the process to beyond its end.
          setTimeout(
            () => {
              try {
                process.kill(pid, 'SIGKILL')
              } catch {
                // It was faster.
              }
            },
            Math.random() * once.durationMs * 1.1,
          )
        },
      },
    )
    if (run.endedBy === 'SIGKILL') killed++
    else expect(run.code, run.log).toBe(0)
    reading.abort()
    await reader
    await expectWholeSets(live.sets)
  }
  expect(killed).toBeGreaterThan(0)
  const last = await live.green({ ...quick, ...lease })
  const listed = await expectWholeSets(live.sets)
  expect(listed[0]?.id).toBe(last.manifest.id)
  for (const name of names()) {
    const id = name.split('/')[2]
    expect(listed.some((set) => set.id === id) || name.startsWith('demo/lock.json.'), name).toBe(true)
    expect(name.startsWith('demo/sets/') && name.endsWith('.partial'), name).toBe(false)
  }
  expect(existsSync(join(live.node.repository, 'demo/lock.json'))).toBe(false)
})
