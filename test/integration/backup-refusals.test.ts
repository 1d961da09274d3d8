import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity } from 'age-encryption'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { withClient } from '../../demo/node-schema.ts'
import { seedNode } from '../../demo/seed.ts'
import { startValidatorApp } from '../../demo/validator-app.ts'
import { acquireLock } from '../../src/repository/lock.ts'
import { type BackupNode, errorsOf, startBackupNode, unsafeToken } from '../support/backup-node.ts'
import { audience, freePort } from '../support/embedded-node.ts'
import { type RunOptions, runAction } from '../support/run-as-runner.ts'
import { smallDisk } from '../support/small-disk.ts'

let live: BackupNode
let stored: Record<string, string>
beforeAll(async () => {
  live = await startBackupNode({ writer: false })
  await live.green()
})
afterAll(() => live?.[Symbol.asyncDispose]())
beforeEach(() => {
  stored = live.stored()
})

/** Runs the action and expects one error that says all, nothing published, and every earlier byte as it was. */
async function refused(
  inputs: Record<string, string>,
  code: string,
  text: RegExp | readonly RegExp[],
  options: RunOptions = {},
) {
  const run = await live.backup(inputs, options)
  expect(run.code, run.log).toBe(1)
  const errors = errorsOf(run)
  expect(errors.map((error) => error.title)).toEqual([`backup: ${code}`])
  for (const pattern of text instanceof RegExp ? [text] : text) expect(errors[0]?.text).toMatch(pattern)
  expect(run.outputs).toEqual({})
  expect(run.summary).toContain(`failed (${code})`)
  expect(live.stored()).toEqual(stored)
  for (const place of [run.log, run.summary]) expect(place).not.toContain(live.node.postgres.password)
  return run
}

const urls = (change: (url: URL) => void) => {
  const url = new URL(live.node.postgres.url('participant-0'))
  change(url)
  return url.href
}

describe('inputs', () => {
  test('that are all missing are all named at once', async () => {
    const run = await runAction('backup', {}, { dist: false })
    expect(run.code).toBe(1)
    const [error, ...more] = errorsOf(run)
    expect(more).toEqual([])
    expect(error?.title).toBe('backup: inputs')
    for (const name of ['deployment', 'node', 'repository', 'encryption-recipients', 'token'])
      expect(error?.text).toMatch(new RegExp(`^- ${name}: .*required`, 'm'))
  })

  test('of an external node that are missing are named with the others', async () => {
    const run = await runAction('backup', { deployment: 'external', token: 'x'.repeat(20) }, { dist: false })
    const [error] = errorsOf(run)
    for (const name of [
      'apps-database-url',
      'participant-database-url',
      'validator-url',
      'node',
      'repository',
    ])
      expect(error?.text).toMatch(new RegExp(`^- ${name}: .*required`, 'm'))
  })

  test('that are malformed are all named at once, secrets in them are not repeated', async () => {
    const run = await refused(
      {
        deployment: 'swarm',
        node: '../other',
        repository: 'relative/folder',
        'encryption-recipients': 'age1nonsense',
        'validator-url': 'ftp://validator',
        'apps-database-url': `mysql://cnadmin:${live.node.postgres.password}@localhost/validator`,
        'participant-database-url': `postgresql://cnadmin:${live.node.postgres.password}/word@localhost/p`,
        'zstd-level': '20',
        'ready-timeout': 'soon',
        'max-data-age': '-5m',
        'lock-lease': '30',
        'unknown-databases': 'ignore',
        'allow-unencrypted': 'yes',
        identities: 'maybe',
        'no-auth': 'on',
      },
      'inputs',
      [
        'deployment',
        'node',
        'repository',
        'encryption-recipients',
        'validator-url',
        'apps-database-url',
        'participant-database-url',
        'zstd-level',
        'ready-timeout',
        'max-data-age',
        'lock-lease',
        'unknown-databases',
        'allow-unencrypted',
        'identities',
        'no-auth',
      ].map((name) => new RegExp(`^- ${name}: `, 'm')),
    )
    expect(errorsOf(run)[0]?.text).toMatch(/Nothing was touched/)
  })

  test('that contradict each other are named', async () => {
    await refused(
      {
        'compose-project': 'splice-validator',
        'compose-directory': '/srv/validator',
        token: 'x'.repeat(20),
        'client-id': 'backup',
      },
      'inputs',
      [/^- token: only one way/m, /^- compose-project: /m, /^- compose-directory: /m],
    )
    await refused({ deployment: 'compose' }, 'inputs', [
      /^- apps-database-url: /m,
      /^- participant-database-url: /m,
    ])
    await refused({ 'no-auth': '', 'client-secret': 'x'.repeat(20) }, 'inputs', [
      /^- client-id: /m,
      /^- oidc-issuer: /m,
    ])
  })

  test('one database under both names is refused', async () => {
    await refused(
      { 'apps-database-url': live.node.postgres.url('participant-0') },
      'same-database',
      /both name participant-0/,
    )
  })
})

describe('encryption', () => {
  test('a private key for a recipient is refused and shown nowhere', async () => {
    const key = await generateIdentity()
    for (const text of [key, `${live.node.recipient}\n${key}`, `  ${key.toLowerCase()}  # my key`]) {
      const run = await refused({ 'encryption-recipients': text }, 'inputs', /is a private key/)
      const shown = [run.stdout, run.stderr, run.summary].join('').toUpperCase()
      expect(shown).not.toContain(key.slice('AGE-SECRET-KEY-1'.length, -20).toUpperCase())
    }
  })

  test('without recipients a backup is refused', async () => {
    await refused(
      { 'encryption-recipients': '# nobody yet' },
      'inputs',
      /^- encryption-recipients: is required.*allow-unencrypted/m,
    )
  })

  test('a mistyped recipient is refused', async () => {
    const mistyped = `${live.node.recipient.slice(0, -1)}${live.node.recipient.endsWith('q') ? 'p' : 'q'}`
    await refused({ 'encryption-recipients': mistyped }, 'inputs', /not an age recipient/)
  })
})

describe('the databases', () => {
  test('a wrong password is said to be', async () => {
    const url = urls((one) => {
      one.password = 'not-the-password'
    })
    const run = await refused(
      { 'participant-database-url': url },
      'database-connect',
      /participant-0 .*password authentication failed/,
    )
    expect([run.log, run.summary].join('')).not.toContain('not-the-password')
  })

  test('one that does not exist is named', async () => {
    const url = urls((one) => {
      one.pathname = '/participant-7'
    })
    await refused({ 'participant-database-url': url }, 'database-connect', /"participant-7" does not exist/)
  })

  test('a server that does not answer is named', async () => {
    const port = await freePort()
    const url = urls((one) => {
      one.port = String(port)
    })
    await refused({ 'participant-database-url': url }, 'database-connect', new RegExp(`refused|${port}`))
  })

  test('one that belongs to nobody is a warning, or red where that is wanted', async () => {
    await withClient(live.node.postgres.url('postgres'), async (client) => {
      await client.query('create database "what-is-this"')
    })
    try {
      await refused({ 'unknown-databases': 'fail' }, 'unknown-databases', /what-is-this/)
      const run = await live.green()
      expect(run.log).toMatch(/^::warning::.*what-is-this/m)
      expect(run.summary).toMatch(/what-is-this/)
      expect(run.manifest.otherDatabases).toContainEqual({ name: 'what-is-this', attribution: 'unknown' })
    } finally {
      await withClient(live.node.postgres.url('postgres'), async (client) => {
        await client.query('drop database "what-is-this"')
      })
    }
  })

  test('a table held exclusively for long fails the backup and does not stall it', async () => {
    await withClient(live.node.postgres.url('participant-0'), async (client) => {
      await client.query('begin')
      await client.query('lock table participant.par_contracts in access exclusive mode')
      await refused({ timeout: '8s' }, 'timeout', /longer than .*8/)
      await client.query('rollback')
    })
  })
})

describe('the validator app', () => {
  afterEach(() => {
    live.app.set({ fault: undefined, ready: true, initialised: true, identitiesEndpoint: 'ok' })
  })

  test('that answers with a web page is said to', async () => {
    live.app.set({ fault: { kind: 'html', times: 1000 } })
    const run = await refused({}, 'http-html', /HTML|web page/i)
    expect(errorsOf(run)[0]?.text).toMatch(/validator-url/)
  })

  test('that rejects an expired token makes it known that it expired', async () => {
    const token = await unsafeToken({ expires: '-1h' })
    const run = await refused({ 'no-auth': '', audience: '', token }, 'token-expired', /expired/)
    expect([run.log, run.summary].join('')).not.toContain(token)
  })

  test('that wants another audience says which one was given', async () => {
    await refused(
      { audience: 'https://ledger.example.com' },
      'token-rejected',
      /its audience is https:\/\/ledger/,
    )
  })

  test('that does not let the user in says what the user needs', async () => {
    const token = await unsafeToken({ subject: 'alice' })
    await refused(
      { 'no-auth': '', audience: '', token },
      'token-forbidden',
      /acting as the operator|ParticipantAdmin/,
    )
  })

  test('that is still starting is waited for', async () => {
    live.app.set({ initialised: false })
    let initialised = false
    const run = await live.green(
      {},
      {
        onLog: (text) => {
          if (initialised || !text.includes('Preflight')) return
          initialised = true
          setTimeout(() => live.app.set({ initialised: true }), 1500)
        },
      },
    )
    expect(run.manifest.identities).toBeDefined()
    expect(live.app.requests.some((one) => one.path === '/readyz' && one.status === 503)).toBe(true)
  })

  test('that does not become ready in time is said not to', async () => {
    live.app.set({ ready: false })
    await refused({ 'ready-timeout': '2s' }, 'validator-not-ready', /did not become ready within 2/)
  })

  test('that is ready and has no identities is red, with the upstream issue', async () => {
    live.app.set({ identitiesEndpoint: 'missing' })
    await refused({}, 'identities-missing', [/#5777/, /manual-identities-dump/])
  })

  test('that is overloaded for a moment is asked again', async () => {
    live.app.set({ fault: { kind: 503, times: 2, path: '/identities' } })
    await live.green()
  })

  test('of another node is told from this one, and nothing of it is stored', async () => {
    const seeded = await seedNode(live.node.postgres, {
      bytes: 200_000,
      seed: 2,
      partyHint: 'other-validator-1',
      appsDatabase: 'validator-other',
      participantDatabase: 'participant-other',
    })
    const other = await startValidatorApp({
      appsUrl: live.node.postgres.url('validator-other'),
      participantUrl: live.node.postgres.url('participant-other'),
      auth: { mode: 'unsafe', audience },
      partyHint: 'other-validator-1',
    })
    try {
      await refused({ 'validator-url': other.url }, 'identities-other-node', [
        new RegExp(seeded.participantId),
        new RegExp(live.node.seeded.participantId),
      ])
    } finally {
      await other.close()
    }
  })

  test('with its keys in a KMS is backed up and marked', async () => {
    const kms = await startBackupNode({ writer: false, bytes: 500_000, seed: { kms: true } })
    try {
      const run = await kms.green()
      expect(run.manifest.identities?.custody).toBe('kms')
      expect(run.manifest.facts.custody).toBe('kms')
      expect(run.summary).toMatch(/in the set \(kms\)/)
      expect(run.summary).toMatch(/worth nothing without it/)
    } finally {
      await kms[Symbol.asyncDispose]()
    }
  })
})

describe('the repository', () => {
  test('locked by a live run is left alone, and the owner is named', async () => {
    const log = {
      info: () => {},
      warning: () => {},
      group: <T>(_title: string, work: () => Promise<T>) => work(),
    }
    const owner = 'https://github.com/operator/validator/actions/runs/41'
    {
      await using _lock = await acquireLock(live.sets.storage, 'demo', {
        action: 'restore',
        owner,
        leaseMs: 60_000,
        waitMs: 0,
        log,
      })
      stored = live.stored()
      await refused({}, 'locked', [/locked by restore/, new RegExp(owner)])
    }
    await live.green()
  })

  test('without enough space is refused before a byte is written', async () => {
    await using disk = await smallDisk(join(live.node.folder, 'small'), 1)
    await refused({ repository: disk.path }, 'no-space', [/free; the set needs about/, /Nothing was written/])
  })

  test('that is a file is named', async () => {
    const file = join(live.node.folder, 'operator.file')
    writeFileSync(file, '')
    await refused({ repository: file }, 'storage', new RegExp(file))
    rmSync(file)
  })
})
