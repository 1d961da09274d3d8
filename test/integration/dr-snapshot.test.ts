/** The data snapshot for disaster recovery, as the action: what it makes, and everything it refuses. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { BrokenSnapshot } from '../../demo/data-snapshot.ts'
import { startValidatorApp } from '../../demo/validator-app.ts'
import type { DrSnapshotOptions } from '../../src/dr-snapshot.ts'
import { runnerPlace } from '../../src/postgres/clients.ts'
import type { ClientPlace } from '../../src/postgres/postgres.ts'
import { DrSets } from '../../src/repository/sets.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { Failure } from '../../src/system/failure.ts'
import { type BackupNode, errorsOf, filesBelow, startBackupNode } from '../support/backup-node.ts'
import { minutesAgo, runDrJob } from '../support/dr-snapshot-job.ts'
import { audience, freePort } from '../support/embedded-node.ts'
import { runAction } from '../support/run-as-runner.ts'

let live: BackupNode
beforeAll(async () => {
  live = await startBackupNode({ writer: false })
})
afterAll(() => live?.[Symbol.asyncDispose]())
afterEach(() => live.app.set({ snapshot: {}, fault: undefined, ready: true }))

/** Runs the action with the node's own inputs. */
function act(inputs: Record<string, string> = {}) {
  const all = { ...live.node.backupInputs, timestamp: minutesAgo(30), ...inputs }
  return runAction('dr-snapshot', all, { dist: false })
}

async function refused(inputs: Record<string, string>, code: string, text: RegExp) {
  const before = live.stored()
  const run = await act(inputs)
  expect(run.code, run.log).toBe(1)
  const [error, ...more] = errorsOf(run)
  expect(more).toEqual([])
  expect(error?.title).toBe(`dr-snapshot: ${code}`)
  expect(error?.text).toMatch(text)
  expect(run.outputs['set-id']).toBeUndefined()
  expect(run.outputs['verdict']).toBe(code === 'inputs' ? undefined : 'refused')
  expect(live.stored()).toEqual(before)
  return run
}

describe('a DR set', () => {
  test('holds the dump, sealed, and opens with stock programs by its own line', async () => {
    const timestamp = minutesAgo(30)
    const run = await act({ timestamp, 'migration-id': '1' })
    expect(run.code, run.log).toBe(0)
    const sets = new DrSets(new DirectoryStorage(live.node.repository), 'demo')
    const [set, ...more] = await sets.list()
    expect(more).toEqual([])
    const manifest = set?.read?.manifest
    if (manifest === undefined) throw new Error(set?.problem)
    expect(manifest).toMatchObject({
      kind: 'dr-set',
      participantId: live.node.seeded.participantId,
      spliceVersion: '0.4.15',
      snapshot: { timestamp, migrationId: 1, dars: 2, force: true },
    })
    expect(manifest.placed).toBeUndefined()
    expect(manifest.proofs.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
      'snapshot-content pass',
      'snapshot-participant pass',
      'snapshot-timestamp pass',
      'snapshot-migration-id pass',
      'stored-copy pass',
    ])
    expect(run.outputs).toMatchObject({
      'set-id': manifest.id,
      'participant-id': manifest.participantId,
      'migration-id': '1',
      'snapshot-sha256': manifest.snapshot.json.sha256,
      placed: '',
    })

    const folder = join(live.node.repository, 'demo/dr-sets', manifest.id)
    writeFileSync(join(live.node.folder, 'key'), live.node.key, { mode: 0o600 })
    execFileSync(
      'sh',
      ['-ec', manifest.snapshot.file.open.replace('KEY_FILE', join(live.node.folder, 'key'))],
      {
        cwd: folder,
      },
    )
    const opened = readFileSync(join(folder, 'domain_migration_dump.json'))
    execFileSync('rm', [join(folder, 'domain_migration_dump.json')])
    expect(`sha256:${createHash('sha256').update(opened).digest('hex')}`).toBe(run.outputs['snapshot-sha256'])
    expect(JSON.parse(opened.toString())).toMatchObject({
      participant: { id: manifest.participantId },
      acs_timestamp: timestamp,
      migration_id: 1,
    })
    // Keys and contracts are nowhere in the clear.
    const key = JSON.parse(opened.toString()).participant.keys[0].keyPair as string
    for (const text of [run.log, run.summary]) expect(text).not.toContain(key)
    for (const name of filesBelow(live.node.repository))
      expect(readFileSync(join(live.node.repository, name)).includes(key)).toBe(false)
    expect(run.summary).toContain('docker run')
  })

  test('is asked for as the runbook does, and differently when told to', async () => {
    const timestamp = minutesAgo(5)
    const asked = async (inputs: Record<string, string>) => {
      expect((await act({ timestamp, ...inputs })).code).toBe(0)
      const last = live.app.requests.findLast(({ path }) => path.endsWith('/data-snapshot'))
      return Object.fromEntries(new URLSearchParams(last?.query))
    }
    expect(await asked({})).toEqual({ timestamp, force: 'true' })
    expect(await asked({ force: 'false', 'migration-id': '7' })).toEqual({
      timestamp,
      force: 'false',
      migration_id: '7',
    })
  })

  test('without a migration id anywhere says that it was not checked', async () => {
    const run = await act()
    expect(run.code, run.log).toBe(0)
    expect(run.log).toContain('snapshot-migration-id: not-checked')
    expect(run.summary).toMatch(/Not checked[\s\S]*migration-id would settle it/)
  })
})

describe('inputs', () => {
  test.each([
    ['2024-04-17T19:12:02+02:00', /local time/],
    ['2024-04-17 19:12:02', /time zone/],
    ['2024-04-17T19:12:02.5Z', /parts of a second/],
    ['2023-02-29T00:00:00Z', /does not exist/],
    ['2024-04-17T24:00:00Z', /does not exist/],
    ['2999-01-01T00:00:00Z', /future/],
    ['yesterday', /YYYY-MM-DDTHH:MM:SSZ/],
    ['', /is required/],
  ])('the timestamp %s is refused with the reason', async (timestamp, text) => {
    const before = live.app.requests.length
    await refused({ timestamp }, 'inputs', text)
    expect(live.app.requests.length).toBe(before)
  })

  test('that make no sense together are all named at once', async () => {
    const run = await refused(
      {
        restart: 'true',
        copy: 'false',
        'participant-id': 'PAR::x',
        'migration-id': '-1',
        'no-auth': '',
        audience: '',
      },
      'inputs',
      /Nothing was touched/,
    )
    for (const name of ['restart', 'participant-id', 'migration-id', 'token'])
      expect(errorsOf(run)[0]?.text).toMatch(new RegExp(`^- ${name}: `, 'm'))
  })
})

describe('refused before anything is fetched', () => {
  const asked = () => live.app.requests.filter(({ path }) => path.endsWith('/data-snapshot')).length

  test('a version without the endpoint, with what to do instead', async () => {
    const { postgres } = live.node
    const app = await startValidatorApp({
      appsUrl: postgres.url('validator'),
      participantUrl: postgres.url('participant-0'),
      auth: { mode: 'unsafe', audience },
      version: '0.6.2',
    })
    try {
      const run = await refused({ 'validator-url': app.url }, 'snapshot-gone', /0\.6\.2.*0\.6\.1/)
      for (const part of [
        'perform_manual_lsu',
        'roll-forward-lsu',
        `${app.url}/api/validator/readyz`,
        'participant-0',
      ])
        expect(errorsOf(run)[0]?.text).toContain(part)
      expect(app.requests.map(({ path }) => path)).toEqual(['/version'])
    } finally {
      await app.close()
    }
  })

  test('a node that is another than the operator says', async () => {
    const before = asked()
    const other = `PAR::other::1220${'00'.repeat(32)}`
    await refused({ 'participant-id': other }, 'participant-contradiction', /PAR::other/)
    expect(asked()).toBe(before)
  })

  test('a node that nothing tells the id of; participant-id settles it', async () => {
    const gone = new URL(live.node.postgres.url('participant-0'))
    gone.port = String(await freePort())
    const inputs = { 'participant-database-url': gone.href, node: 'nobody' }
    await refused(inputs, 'participant-unknown', /participant-id/)
    const run = await act({ ...inputs, 'participant-id': live.node.seeded.participantId })
    expect(run.code, run.log).toBe(0)
  })

  test('the newest backup set tells the id when the database cannot', async () => {
    await live.green()
    const gone = new URL(live.node.postgres.url('participant-0'))
    gone.port = String(await freePort())
    const run = await act({ 'participant-database-url': gone.href })
    expect(run.code, run.log).toBe(0)
    expect(run.log).toContain('by backup set')
  })
})

describe('what the app answers', () => {
  test('400: pruned beyond the moment', async () => {
    live.app.set({ snapshot: { prunedTo: minutesAgo(10) } })
    await refused({}, 'snapshot-pruned', /UNAVAILABLE_ACS_SNAPSHOT[\s\S]*mode: identities/)
  })

  test('429 from a participant that stands still: said at once, with the way out', async () => {
    live.app.set({ snapshot: { caughtUpTo: minutesAgo(60) } })
    const run = await refused(
      { 'catch-up-timeout': '10s' },
      'snapshot-not-caught-up',
      /INVALID_ACS_SNAPSHOT_TIMESTAMP[\s\S]*stands at \d+[\s\S]*mode: identities/,
    )
    expect(run.durationMs).toBeLessThan(30_000)
  })

  test('429 from a participant that moves is asked again until it has come far enough', async () => {
    live.app.set({ snapshot: { caughtUpTo: minutesAgo(60) } })
    await using moving = await moveLedgerEnd()
    let asked = 0
    const timer = setInterval(() => {
      asked = live.app.requests.filter(
        ({ path, status }) => path.endsWith('/data-snapshot') && status === 429,
      ).length
      if (asked >= 3 + before) live.app.set({ snapshot: {} })
    }, 50)
    const before = live.app.requests.filter(
      ({ path, status }) => path.endsWith('/data-snapshot') && status === 429,
    ).length
    try {
      const run = await act({ 'catch-up-timeout': '60s' })
      expect(run.code, run.log).toBe(0)
      expect(run.log).toMatch(/ledger end moved to \d+/)
    } finally {
      clearInterval(timer)
    }
    expect(moving).toBeDefined()
  })

  test('503 for a moment is asked again', async () => {
    live.app.set({ snapshot: { unavailable: { kind: 'inconsistent', times: 2 } } })
    const run = await act()
    expect(run.code, run.log).toBe(0)
  })

  test('503 without end is given up, and a dump that takes too long says which setting', async () => {
    live.app.set({ snapshot: { unavailable: { kind: 'slow', times: 100 } } })
    await refused({}, 'snapshot-busy', /taking too long[\s\S]*request-timeout/)
  })

  test('401 and 403 with what the token lacks', async () => {
    await refused(
      { audience: 'https://ledger.example.com' },
      'token-rejected',
      /its audience is https:\/\/ledger/,
    )
    const { unsafeToken: token } = await import('../support/backup-node.ts')
    const alice = await token({ subject: 'alice' })
    await refused({ 'no-auth': '', audience: '', token: alice }, 'token-forbidden', /ParticipantAdmin/)
  })
})

/** Every body that is no dump, and how it is told. */
const bodies: readonly [BrokenSnapshot, string, RegExp][] = [
  ['truncated', 'snapshot-cut', /ends in the middle/],
  ['cut-connection', 'snapshot-cut', /cut on its way/],
  ['empty', 'snapshot-empty', /0 bytes/],
  ['html', 'http-html', /validator-url/],
  ['not-json', 'snapshot-malformed', /not a JSON object/],
  ['other-node', 'snapshot-other-node', /PAR::somebody-else/],
  ['other-timestamp', 'snapshot-other-timestamp', /2001-01-01/],
  ['other-migration', 'snapshot-other-migration', /migration id 2/],
  ['not-base64', 'snapshot-malformed', /acs_snapshot: is not base64/],
  ['no-dars', 'snapshot-malformed', /dars/],
  ['no-participant', 'snapshot-malformed', /participant/],
  ['separate-files', 'snapshot-separate-files', /files of their own/],
]

describe('where the app reads its dump', () => {
  let folder: string
  let places: ClientPlace[]
  beforeEach(() => {
    folder = join(live.node.folder, `volume-${Math.random().toString(36).slice(2)}`)
    mkdirSync(folder)
    places = [runnerPlace()]
  })

  /** The job itself, with a folder of this machine in the place of a node's volume. */
  async function job(options: Partial<DrSnapshotOptions> = {}, signal = new AbortController().signal) {
    const place = places[0] ?? runnerPlace()
    const { report, error, lines } = await runDrJob(live, { folder, place, signal }, options)
    if (error !== undefined) throw error
    if (report === undefined) throw new Error('a run without a report')
    return { report, lines }
  }

  const target = () => join(folder, 'domain_migration_dump.json')
  const sha = (path: string) => `sha256:${createHash('sha256').update(readFileSync(path)).digest('hex')}`

  test('the dump appears whole, for user 1001 only', async () => {
    const { report } = await job()
    expect(readdirSync(folder)).toEqual(['domain_migration_dump.json'])
    expect(sha(target())).toBe(report.manifest.snapshot.json.sha256)
    expect(report.manifest.placed).toEqual({ where: 'a folder', path: target() })
    const info = statSync(target())
    expect(info.mode & 0o777).toBe(0o600)
    if (process.getuid?.() === 0) expect([info.uid, info.gid]).toEqual([1001, 1001])
  })

  test('one that is there is set aside, not overwritten', async () => {
    writeFileSync(target(), 'the dump of an earlier migration')
    const { report } = await job()
    const aside = report.manifest.placed?.aside ?? ''
    expect(readFileSync(aside, 'utf8')).toBe('the dump of an earlier migration')
    expect(sha(target())).toBe(report.manifest.snapshot.json.sha256)
  })

  test.each(bodies)('stays as it was after a body that is %s', async (broken, code, text) => {
    writeFileSync(target(), 'the dump of an earlier migration')
    live.app.set({ snapshot: { broken, acsBytes: 2_000_000 } })
    const before = live.stored()
    const error = await job({ migrationId: 1 }).catch((thrown: unknown) => thrown)
    if (!(error instanceof Failure)) throw error
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(text)])
    expect(readdirSync(folder)).toEqual(['domain_migration_dump.json'])
    expect(readFileSync(target(), 'utf8')).toBe('the dump of an earlier migration')
    expect(live.stored()).toEqual(before)
  })

  test.each([
    ['has no room', 'echo "cat: write error: No space left on device" >&2; exit 1', 'dump-volume-full'],
    ['may not be written', 'echo "sh: cannot create: Permission denied" >&2; exit 1', 'dump-volume-denied'],
    ['goes away', 'head -c 100000 > "$1"; exit 1', 'dump-volume-write'],
    ['keeps other bytes', 'head -c 1000 > "$1"; cat > /dev/null', 'dump-volume-digest'],
  ])('a volume that %s ends the run, and nothing is stored', async (_what, instead, code) => {
    live.app.set({ snapshot: { acsBytes: 5_000_000 } })
    const real = runnerPlace()
    places = [
      {
        description: 'somewhere',
        start: (command, signal) =>
          real.start(
            /umask 077; cat >/.test(command.args[1] ?? '')
              ? { ...command, args: ['-c', instead, ...command.args.slice(2)] }
              : command,
            signal,
          ),
      },
    ]
    const before = live.stored()
    const error = await job().catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code })
    expect(readdirSync(folder)).toEqual([])
    expect(live.stored()).toEqual(before)
  })

  test('what a dead run left is removed', async () => {
    writeFileSync(join(folder, '.domain_migration_dump.json.20260101T000000000Z-abcdef.partial'), 'half')
    await job()
    expect(readdirSync(folder)).toEqual(['domain_migration_dump.json'])
  })

  test('a cancel in the middle leaves nothing', async () => {
    live.app.set({ snapshot: { acsBytes: 400_000_000 } })
    const cancel = new AbortController()
    const before = live.stored()
    const running = job({}, cancel.signal).catch((thrown: unknown) => thrown)
    await until(() => readdirSync(folder).some((name) => statSync(join(folder, name)).size > 1_000_000))
    cancel.abort(new Error('stop'))
    expect(await running).toBeInstanceOf(Error)
    expect(readdirSync(folder)).toEqual([])
    expect(live.stored()).toEqual(before)
    expect(existsSync(target())).toBe(false)
  })
})

async function until(condition: () => boolean): Promise<void> {
  for (const end = Date.now() + 30_000; !condition(); ) {
    if (Date.now() > end) throw new Error('not within 30 s')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Moves the ledger end, as a participant that still follows its synchronizer does. */
async function moveLedgerEnd(): Promise<AsyncDisposable> {
  const { startWriter } = await import('../../demo/writer.ts')
  const writer = startWriter(live.node.postgres, { everyMs: 20 })
  return {
    async [Symbol.asyncDispose]() {
      await writer.stop()
    },
  }
}
