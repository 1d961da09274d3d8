import { execFile } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withCommandCopies } from '../../src/node/command-copies.ts'
import type { Deployment } from '../../src/node/deployment.ts'
import { once } from '../../src/pipeline/meter.ts'
import { type PruneOptions, type PruneParts, prune } from '../../src/prune.ts'
import { writeDrill } from '../../src/repository/drills.ts'
import { listPins, pin } from '../../src/repository/pins.ts'
import type { SetId } from '../../src/repository/set-id.ts'
import { BackupSets } from '../../src/repository/sets.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { SeveralStorages } from '../../src/repository/storage/several.ts'
import { Failure } from '../../src/system/failure.ts'
import type { Log } from '../../src/system/log.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { digestsBelow, expectWholeSets, filesBelow } from '../support/backup-node.ts'
import { copied, day, hour, storeSet } from '../support/stored-sets.ts'

const lines: string[] = []
const log: Log = {
  info: (line) => lines.push(line),
  warning: (line) => lines.push(line),
  group: async (_, work) => await work(),
}
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let root: string
let storage: DirectoryStorage
let sets: BackupSets
beforeEach(async () => {
  lines.length = 0
  folder = await temporaryFolder()
  root = join(folder.path, 'repository')
  storage = new DirectoryStorage(root)
  sets = new BackupSets(storage, 'demo')
})
afterEach(() => folder[Symbol.asyncDispose]())

const now = Date.now()
/** So many sets, four hours apart, the newest an hour ago; oldest first. */
async function stored(count: number): Promise<SetId[]> {
  const ids: SetId[] = []
  for (let index = count - 1; index >= 0; index--)
    ids.push(await storeSet(storage, now - hour - index * 4 * hour))
  return ids
}

async function run(change: Partial<PruneOptions> = {}, parts: Partial<PruneParts> = {}) {
  return await prune(
    { sets, log, signal: new AbortController().signal, ...parts },
    {
      mode: 'run',
      policy: { keepLast: 2, keepAcrossChangesMs: 30 * day },
      maxRemovals: 20,
      lockLeaseMs: 60_000,
      lockWaitMs: 0,
      ...change,
    },
  )
}
const left = async () => (await sets.list()).map(({ id }) => id).sort()

describe('pruning a repository', () => {
  it('a plan says what would go and changes nothing', async () => {
    const ids = await stored(5)
    const before = digestsBelow(root)
    const report = await run({ mode: 'plan' })
    expect(report.plan.removals.map(({ id }) => id)).toEqual(ids.slice(0, 3))
    expect(report.removed).toEqual([])
    expect(digestsBelow(root)).toEqual(before)
    expect(lines).toContain(`remove  ${ids[0]}`)
  })

  it('what no rule keeps goes with every file, the rest stays to the byte', async () => {
    const ids = await stored(5)
    const kept = ids.slice(3)
    await storage.write('demo/dr-sets/20260101T000000000Z-abcdef/manifest.json', once(Buffer.from('{}')))
    const stay = (name: string) => kept.some((id) => name.includes(id)) || name.includes('dr-sets')
    const before = Object.entries(digestsBelow(root)).filter(([name]) => stay(name))
    const report = await run()
    expect(report.removed).toEqual(ids.slice(0, 3))
    expect(report.freedBytes).toBeGreaterThan(0)
    expect(Object.entries(digestsBelow(root))).toEqual(before)
    expect((await run()).removed, 'a second time').toEqual([])
  })

  it('pins, the set of an unfinished restore, unreadable manifests and what a drill restored stay', async () => {
    const ids = await stored(8)
    const [pinned = '', scrawled = '', unreadable = '', drilled = '', restored = ''] = ids
    await pin(storage, 'demo', { set: pinned as SetId, reason: 'before the upgrade' })
    await storage.write(`demo/pins/${scrawled}.json`, once(Buffer.from('audit')))
    writeFileSync(join(root, sets.manifestPath(unreadable as SetId)), '{"schemaVersion": 99}')
    const { sha256 = '' } = (await sets.list()).find(({ id }) => id === drilled)?.read ?? {}
    await writeDrill(storage, 'demo', {
      version: 1,
      set: drilled as SetId,
      manifestSha256: sha256,
      at: new Date().toISOString(),
      depth: 'restore',
      checks: [{ name: 'order', verdict: 'pass', detail: '' }],
      tool: { name: 'test', version: '0' },
    })
    const journal = { version: 1, id: 'abc', set: restored, manifestSha256: '', owner: '', phase: 'swapped' }
    const rest = { startedAt: new Date().toISOString(), stopped: { components: [] }, replacements: [] }
    await storage.write(
      'demo/restore-journal.json',
      once(Buffer.from(JSON.stringify({ ...journal, ...rest, missingUsers: [], steps: [] }))),
    )
    const report = await run()
    expect(report.removed).toEqual([ids[5]])
    const why = new Map(report.plan.decisions.map(({ id, reasons }) => [id, reasons.map(({ text }) => text)]))
    expect(why.get(pinned as SetId)).toEqual(['pinned: before the upgrade'])
    expect(why.get(scrawled as SetId)?.[0]).toMatch(/^pinned: the reason in .* cannot be read$/)
    expect(why.get(unreadable as SetId)?.[0]).toMatch(/version 99/)
    expect(why.get(drilled as SetId)).toEqual(['the newest that a drill has restored'])
    expect(why.get(restored as SetId)).toEqual(['a restore of it is not finished'])
    expect((await listPins(storage, 'demo')).size).toBe(2)
  })

  it('a journal that cannot be read stops it: which set is in use is not known', async () => {
    await stored(4)
    await storage.write('demo/restore-journal.json', once(Buffer.from('{')))
    await expect(run()).rejects.toMatchObject({ code: 'journal-invalid' })
    expect(await left()).toHaveLength(4)
  })

  it('a set that lost a file takes no place, and is not what is left', async () => {
    const ids = await stored(4)
    rmSync(join(root, sets.prefix, ids[3] ?? '', 'participant.dump.zst.age'))
    rmSync(join(root, sets.prefix, ids[1] ?? '', 'participant.dump.zst.age'))
    await run({ policy: { keepLast: 1, keepAcrossChangesMs: 0 } })
    expect(await left()).toEqual([ids[2], ids[3]])
  })

  it('is refused when more would go than was said, and when nothing restorable would remain', async () => {
    await stored(6)
    const many = await run({ maxRemovals: 3 })
    expect(many.plan.refusal?.code).toBe('prune-too-many')
    rmSync(root, { recursive: true })
    for (let index = 0; index < 4; index++) await storeSet(storage, now - (40 + index) * day)
    const stale = await run()
    expect(stale.plan.refusal?.code).toBe('prune-refused')
    expect(await left()).toHaveLength(4)
  })

  it('does nothing while another run holds the lock', async () => {
    await stored(4)
    const lock = {
      action: 'restore',
      owner: 'another',
      token: 't',
      acquiredAt: new Date().toISOString(),
      expiresAt: new Date(Date.now() + hour).toISOString(),
    }
    await storage.write('demo/lock.json', once(Buffer.from(JSON.stringify(lock))))
    await expect(run()).rejects.toMatchObject({ code: 'locked' })
    expect(await left()).toHaveLength(4)
  })
})

describe('a store that keeps what it is given', () => {
  /** Like a bucket with object lock: it says until when, or only shows it when a removal is refused. */
  class LockingStorage extends DirectoryStorage {
    readonly locks = new Map<string, Date | typeof Number.POSITIVE_INFINITY>()
    readonly hidden = new Set<string>()
    async lockedUntil(name: string) {
      return [...this.locks].find(([part]) => name.includes(part))?.[1]
    }
    override async remove(name: string): Promise<void> {
      const until = (await this.lockedUntil(name))?.valueOf() ?? 0
      // A lock that has ended is none.
      if (until > Date.now() || [...this.hidden].some((part) => name.includes(part)))
        throw new Failure('object-locked', { what: `${name} is locked.` })
      await super.remove(name)
    }
  }

  it('keeps locked sets whole, with the time, and others go', async () => {
    const ids = await stored(6)
    const locking = new LockingStorage(root)
    const until = new Date(Date.now() + 3 * day)
    locking.locks.set(`${ids[0]}/apps.dump`, until)
    locking.locks.set(`${ids[1]}/`, Number.POSITIVE_INFINITY)
    locking.locks.set(`${ids[2]}/`, new Date(Date.now() - day))
    locking.hidden.add(`${ids[3]}/manifest.json`)
    const part = Object.keys(digestsBelow(root)).filter((name) => name.includes(ids[0] ?? ''))
    const own = new BackupSets(locking, 'demo')
    const report = await run({}, { sets: own })
    expect(report.removed).toEqual([ids[2]])
    const textOf = (id: SetId | undefined) =>
      report.plan.decisions.find((one) => one.id === id)?.reasons[0]?.text
    expect(textOf(ids[0])).toBe(`the store keeps it until ${until.toISOString()}`)
    expect(textOf(ids[1])).toBe('a legal hold keeps it')
    expect(report.kept.map(({ id }) => id)).toEqual([ids[3]])
    expect(Object.keys(digestsBelow(root)).filter((name) => name.includes(ids[0] ?? ''))).toEqual(part)
    await expectWholeSets(own)
  })

  it('keeps what a dead run left, and no backup fails for that', async () => {
    const locking = new LockingStorage(root)
    await storage.write('demo/sets/20260101T000000000Z-abcdef/apps.dump', once(Buffer.from('half')))
    locking.hidden.add('20260101T000000000Z-abcdef')
    const [orphan] = await new BackupSets(locking, 'demo').removeOrphans()
    expect(orphan).toMatchObject({
      name: '20260101T000000000Z-abcdef',
      bytes: 4,
      kept: expect.stringMatching(/locked/),
    })
  })
})

describe('several repositories', () => {
  class Refusing extends DirectoryStorage {
    refuses = true
    override async remove(name: string): Promise<void> {
      if (this.refuses) throw new Failure('no-access', { what: `${name} may not be removed.` })
      await super.remove(name)
    }
  }

  it('are pruned alike; one that refuses keeps its sets whole, and the next run takes them', async () => {
    const ids = await stored(4)
    const second = join(folder.path, 'second')
    await cp(root, second, { recursive: true })
    const refusing = new Refusing(second)
    const both = () =>
      new BackupSets(
        new SeveralStorages(
          [
            { storage, required: true },
            { storage: refusing, required: false },
          ],
          log,
        ),
        'demo',
      )
    await run({}, { sets: both() })
    expect(await left()).toEqual(ids.slice(2))
    expect(lines.join('\n')).toMatch(/optional.* takes no more part/)
    expect((await both().list()).map(({ id }) => id)).toHaveLength(4)
    await expectWholeSets(both())
    refusing.refuses = false
    expect((await run({}, { sets: both() })).removed).toEqual(ids.slice(0, 2))
    expect(filesBelow(second)).toEqual(filesBelow(root))
  })
})

describe('sets whose databases are copies of servers', () => {
  const deployment = (discard: string | undefined): Deployment =>
    withCommandCopies({} as Deployment, {
      backup: 'true',
      restore: 'true',
      discard,
      atomic: true,
      timeoutMs: 10_000,
    })

  async function copies() {
    const names = ['copy-1', 'copy-2', 'copy-3']
    for (const [index, name] of names.entries()) {
      await storeSet(storage, now - (10 - index) * hour, copied('command', name))
    }
    return { names }
  }

  it('stay where nothing can remove their copies', async () => {
    await copies()
    for (const parts of [{}, { deployment: deployment(undefined) }]) {
      const report = await run({ policy: { keepLast: 1, keepAcrossChangesMs: 0 } }, parts)
      expect(report.removed).toEqual([])
      expect(report.plan.decisions.at(-1)?.reasons[0]?.rule).toBe('copy')
    }
    expect(await left()).toHaveLength(3)
  })

  it('go with their copies by discard-command', async () => {
    const { names } = await copies()
    const seen = join(folder.path, 'discarded')
    const report = await run(
      { policy: { keepLast: 1, keepAcrossChangesMs: 0 } },
      { deployment: deployment(`echo "$SPLICE_REFERENCE $SPLICE_ROLES" >> '${seen}'`) },
    )
    expect(report.removed).toHaveLength(2)
    expect(readFileSync(seen, 'utf8').trim().split('\n')).toEqual([
      `${names[0]} apps participant`,
      `${names[1]} apps participant`,
    ])
  })

  it('stay while another set names the same copy', async () => {
    await storeSet(storage, now - 20 * hour, copied('command', 'copy-3'))
    await copies()
    const parts = { deployment: deployment('true') }
    const report = await run({ policy: { keepLast: 1, keepAcrossChangesMs: 0 } }, parts)
    expect(report.removed).toHaveLength(2)
    expect(report.plan.decisions.at(-1)?.reasons[0]?.text).toMatch(/^copy-3 is the copy of set .* too$/)
  })

  it('are no sets any more when their copy could not be removed, and the run says so', async () => {
    await copies()
    const failing = run(
      { policy: { keepLast: 1, keepAcrossChangesMs: 0 } },
      { deployment: deployment('echo no quota >&2; false') },
    )
    await expect(failing).rejects.toMatchObject({ code: 'prune-failed' })
    expect(await left()).toHaveLength(2)
    await expectWholeSets(sets)
  })
})

describe('kill -9 in the middle', () => {
  const execute = promisify(execFile)

  it('at every removal: no listed set lacks a file, and the next runs end where an unhurt one does', async () => {
    await stored(4)
    const pristine = join(folder.path, 'pristine')
    await cp(root, pristine, { recursive: true })
    const filesOfTwo = filesBelow(root).length / 2
    await run()
    const wanted = filesBelow(root)
    const points = Array.from({ length: filesOfTwo }, (_, index) => index + 1)
    for (const [number, when] of points.flatMap((one) => [
      [one, 'before'] as const,
      [one, 'after'] as const,
    ])) {
      rmSync(root, { recursive: true, force: true })
      await cp(pristine, root, { recursive: true })
      const killed = await execute(process.execPath, [
        join(import.meta.dirname, '../support/pruning-process.ts'),
        root,
        '2',
        String(number),
        when,
      ]).catch((error: { signal?: string; stderr?: string }) => error)
      expect('signal' in killed ? killed.signal : killed, `removal ${number}, ${when}`).toBe('SIGKILL')
      await expectWholeSets(sets)
      // The lease of the dead run's lock ends by itself; here it is not waited for.
      rmSync(join(root, 'demo/lock.json'))
      await sets.removeOrphans()
      await expectWholeSets(sets)
      await run()
      expect(filesBelow(root)).toEqual(wanted)
    }
  })
})
