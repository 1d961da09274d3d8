import { readFileSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentDigest, digestDifferences } from '../../demo/content-digest.ts'
import { dumpIdentities } from '../../demo/node-identity.ts'
import { withClient } from '../../demo/node-schema.ts'
import { startValidatorApp } from '../../demo/validator-app.ts'
import { filesOf, type Manifest } from '../../src/repository/manifest.ts'
import { userTest } from '../../src/repository/users.ts'
import { type BackupNode, filesBelow, startBackupNode, unsafeToken } from '../support/backup-node.ts'
import { clientSecret, oidcServer, validatorAudience } from '../support/oidc-server.ts'
import { processesBelow } from '../support/processes.ts'
import type { ActionRun } from '../support/run-as-runner.ts'
import { dropDatabases, manifestOnDisk, restoreWithStockTools, runOpenLine } from '../support/stock-tools.ts'
import { stepInDiagram } from '../support/summary-steps.ts'

let live: BackupNode
beforeAll(async () => {
  live = await startBackupNode()
})
afterAll(() => live?.[Symbol.asyncDispose]())

describe('a backup of a live node', () => {
  let run: ActionRun & { manifest: Manifest }
  let keys: string[]
  const commands = new Set<string>()
  const written = new Map<string, Buffer>()
  let workspace: string
  let runnerTemp: string

  beforeAll(async () => {
    const dump = await withClient(live.node.postgres.url('participant-0'), (client) =>
      dumpIdentities(client, '0.4.15'),
    )
    keys = dump.keys.flatMap((key) => ('keyPair' in key ? [key.keyPair] : []))
    workspace = join(live.node.folder, 'workspace')
    runnerTemp = join(live.node.folder, 'runner-temp')
    await mkdir(workspace)
    await mkdir(runnerTemp)
    let pid = 0
    const look = () => {
      for (const one of processesBelow(pid)) commands.add(one.command)
      for (const folder of [workspace, runnerTemp, live.node.repository]) {
        for (const name of filesBelow(folder)) {
          try {
            written.set(join(folder, name), readFileSync(join(folder, name)))
          } catch {
            // Gone or renamed meanwhile.
          }
        }
      }
    }
    const watching = setInterval(() => {
      try {
        look()
      } catch {
        // A folder went away between two looks.
      }
    }, 15)
    run = await live.green(
      {},
      {
        workspace,
        env: { RUNNER_TEMP: runnerTemp },
        onStart: (started) => {
          pid = started
        },
      },
    )
    clearInterval(watching)
    look()
  })

  test('is green and gives every output', () => {
    const { outputs, manifest } = run
    expect(outputs['set-id']).toMatch(/^\d{8}T\d{9}Z-[a-z2-9]{6}$/)
    expect(outputs['manifest-path']).toBe(`demo/sets/${outputs['set-id']}/manifest.json`)
    expect(outputs['manifest-sha256']).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(outputs['participant-id']).toBe(live.node.seeded.participantId)
    expect(Math.abs(Date.now() - Date.parse(outputs['data-time'] ?? ''))).toBeLessThan(120_000)
    expect(outputs['order-proof']).toBe('pass')
    expect(Number(outputs['apps-offset'])).toBeGreaterThanOrEqual(live.node.seeded.appsOffset)
    expect(Number(outputs['ledger-end'])).toBeGreaterThanOrEqual(Number(outputs['apps-offset']))
    expect(Number(outputs['bytes'])).toBe(filesOf(manifest).reduce((sum, file) => sum + file.bytes, 0))
    expect(outputs['duration-seconds']).toMatch(/^\d+$/)
  })

  test('gives exactly the outputs that action.yml declares', () => {
    const declared = readFileSync(join(import.meta.dirname, '../../action-backup/action.yml'), 'utf8')
    const names = [...(declared.split('\noutputs:\n')[1] ?? '').matchAll(/^ {2}([a-z0-9-]+):$/gm)].map(
      ([, name]) => name,
    )
    // Nothing was asked for that these would be about.
    const asked = ['sets-kept', 'sets-removed']
    expect([...Object.keys(run.outputs), ...asked].sort()).toEqual(names.sort())
  })

  test('writes a manifest that fits the published schema and describes the node', () => {
    const schema = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../docs/manifest.schema.json'), 'utf8'),
    )
    const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
    expect(
      valid(manifestOnDisk(live.node, run.outputs['manifest-path'] ?? '')),
      JSON.stringify(valid.errors),
    ).toBe(true)
    const { manifest } = run
    expect(manifest).toMatchObject({
      node: 'demo',
      spliceVersion: '0.4.15',
      participantId: live.node.seeded.participantId,
      validatorParty: live.node.seeded.validatorParty,
      dsoParty: live.node.seeded.dsoParty,
      schemaVersions: { apps: '078', participant: '6.3' },
      identities: { custody: 'plain', participantId: live.node.seeded.participantId },
      encryptionRecipients: [live.node.recipient],
      otherDatabases: [{ name: 'postgres', attribution: 'maintenance' }],
      databases: [
        { role: 'apps', name: 'validator' },
        { role: 'participant', name: 'participant-0' },
      ],
    })
    expect(manifest.facts).not.toHaveProperty('users')
    const isKnown = userTest(manifest)
    expect(
      live.node.seeded.users
        .filter((user) => isKnown?.(user.name))
        .map((user) => user.name)
        .sort(),
    ).toEqual(live.node.seeded.users.map((user) => user.name).sort())
    expect(manifest.facts.notRead).toEqual({})
    const verdicts = Object.fromEntries(manifest.proofs.map((proof) => [proof.name, proof.verdict]))
    expect(verdicts).toEqual({
      order: 'pass',
      'not-pruned-past-app': 'pass',
      'same-node': 'pass',
      'keys-present': 'pass',
      'fresh-data': 'pass',
      'identities-keys': 'pass',
      'identities-participant': 'pass',
    })
    const [apps, participant] = manifest.databases
    expect(Date.parse(apps.finishedAt)).toBeLessThanOrEqual(Date.parse(participant.startedAt))
    expect(Date.parse(manifest.identities?.takenAt ?? '')).toBeLessThanOrEqual(Date.parse(apps.startedAt))
  })

  test('draws when each step ran: the apps dump had ended before the participant dump began', () => {
    const apps = stepInDiagram(run.summary, 'Apps database')
    const participant = stepInDiagram(run.summary, 'Participant database')
    expect(apps.to.getTime()).toBeGreaterThanOrEqual(apps.from.getTime())
    expect(participant.from.getTime()).toBeGreaterThanOrEqual(apps.to.getTime())
    // The same moments that the manifest has, as near as a step encloses its dump.
    const [dumped] = run.manifest.databases
    expect(apps.from.getTime()).toBeLessThanOrEqual(Date.parse(dumped.startedAt))
    expect(apps.to.getTime()).toBeGreaterThanOrEqual(Date.parse(dumped.finishedAt))
  })

  test('shows steps, sizes, proofs and what was not checked in the summary', () => {
    for (const title of [
      'Preflight',
      'Identities',
      'Apps database',
      'Participant database',
      'Proofs',
      'Publish',
    ])
      expect(run.summary).toContain(title)
    expect(run.summary).toContain(run.outputs['set-id'])
    expect(run.summary).toContain('fresh-data')
    expect(run.summary).toMatch(/Not checked/)
    expect(run.summary).toMatch(/iB\/s/)
    expect(run.log).not.toMatch(/^::(warning|error)/m)
  })

  test('shows no secret in log, summary, outputs, manifest or any command line', () => {
    const shown = [
      run.log,
      run.summary,
      JSON.stringify(run.outputs),
      JSON.stringify(run.manifest),
      ...commands,
    ].join('\n')
    expect(
      [...commands].some((command) => command.startsWith('pg_dump') || command.includes(' pg_dump ')),
    ).toBe(true)
    expect([...commands].some((command) => command.startsWith('age'))).toBe(true)
    for (const secret of [live.node.postgres.password, live.node.key, ...keys])
      expect(shown).not.toContain(secret)
    expect(shown).not.toMatch(/eyJ[\w-]{10,}\./)
    expect(shown).not.toMatch(/postgres(ql)?:\/\/[^*\s]*:[^*\s]+@/)
    expect(run.masks).toContain(live.node.postgres.password)
  })

  test('writes no secret and no row in the clear to any disk, at any moment', () => {
    expect([...written.keys()].some((path) => path.endsWith('.partial'))).toBe(true)
    const marks = [
      live.node.postgres.password,
      live.node.key,
      ...keys,
      'keyPair',
      'PGDMP',
      'CREATE ROLE',
      'locked for transfer preapproval',
      'LockedAmulet_Unlock',
    ]
    for (const [path, bytes] of written) {
      for (const mark of marks) expect(bytes.includes(mark), `${mark} in ${path}`).toBe(false)
    }
    expect(filesBelow(runnerTemp)).toEqual([])
    expect(filesBelow(workspace)).toEqual([])
  })

  test('leaves the set and nothing else', () => {
    const names = filesOf(run.manifest).map((file) => file.name)
    expect(filesBelow(live.node.repository)).toEqual(
      [...names, 'manifest.json'].map((name) => `demo/sets/${run.manifest.id}/${name}`).sort(),
    )
  })

  test('is restored by the stock programs, as the manifest says, to the same content', async () => {
    const databases = await restoreWithStockTools(live.node, run.manifest, 'live')
    const { appsOffset, ledgerEnd } = run.manifest.facts
    if (appsOffset === undefined || ledgerEnd === undefined) throw new Error('both are in the manifest')
    const pairs = [
      ['validator', databases[0], appsOffset],
      ['participant-0', databases[1], ledgerEnd],
    ] as const
    for (const [source, restored, upTo] of pairs) {
      const differences = digestDifferences(
        await contentDigest(live.node.postgres.url(source), { upTo }),
        await contentDigest(live.node.postgres.url(restored), { upTo }),
      )
      expect(differences).toEqual([])
    }
    await dropDatabases(live.node, databases)
    const { identities, roles } = run.manifest
    if (identities === undefined) throw new Error('they are in the set')
    const opened = JSON.parse(runOpenLine(live.node, run.manifest, identities.file))
    expect(opened.id).toBe(live.node.seeded.participantId)
    expect(opened.keys.map((key: { keyPair: string }) => key.keyPair)).toEqual(keys)
    expect(roles).toHaveLength(1)
    for (const file of roles) runOpenLine(live.node, run.manifest, file)
  })
})

describe('a backup of a node at rest', () => {
  test('holds every row, sequence, index and constraint, by the stock programs', async () => {
    await using rest = await startBackupNode({ writer: false })
    const { manifest } = await rest.green()
    const restored = await restoreWithStockTools(rest.node, manifest, 'rest')
    for (const [source, copy] of [
      ['validator', restored[0]],
      ['participant-0', restored[1]],
    ] as const) {
      const differences = digestDifferences(
        await contentDigest(rest.node.postgres.url(source)),
        await contentDigest(rest.node.postgres.url(copy)),
      )
      expect(differences).toEqual([])
    }
  })
})

describe('a token', () => {
  const noAuthOff = { 'no-auth': '', audience: '' }

  test('that is given is used, and shown nowhere', async () => {
    const token = await unsafeToken()
    const run = await live.green({ ...noAuthOff, token })
    expect(run.manifest.identities).toBeDefined()
    expect(run.masks).toContain(token)
    expect([run.log, run.summary, JSON.stringify(run.outputs)].join('')).not.toContain(token)
  })

  test.each(['client_secret_post', 'client_secret_basic'])(
    'comes from a real OpenID provider (%s)',
    async (method) => {
      await using provider = await oidcServer([method])
      const app = await startValidatorApp({
        appsUrl: live.node.postgres.url('validator'),
        participantUrl: live.node.postgres.url('participant-0'),
        auth: {
          mode: 'jwks',
          jwksUrl: `${provider.issuer}/jwks`,
          issuer: provider.issuer,
          audience: validatorAudience,
        },
        adminUser: 'backup',
      })
      try {
        const client = { 'client-id': 'backup', 'client-secret': clientSecret, resource: validatorAudience }
        const run = await live.green({
          ...noAuthOff,
          ...client,
          'validator-url': app.url,
          'oidc-issuer': provider.issuer,
        })
        expect(run.manifest.identities?.participantId).toBe(live.node.seeded.participantId)
        for (const text of [run.log, run.summary]) expect(text).not.toContain(clientSecret)
        const byUrl = await live.green({
          ...noAuthOff,
          ...client,
          'validator-url': app.url,
          'token-url': `${provider.issuer}/token`,
          'client-auth': method.replace('client_secret_', ''),
        })
        expect(byUrl.manifest.identities).toBeDefined()
      } finally {
        await app.close()
      }
    },
  )
})

describe('without encryption', () => {
  test('the set is readable by everybody and holds no identities, and both are said', async () => {
    const run = await live.green({ 'encryption-recipients': '', 'allow-unencrypted': 'true' })
    expect(run.manifest.identities).toBeUndefined()
    expect(run.manifest.identitiesNotIncluded).toMatch(/no encryption recipient/)
    expect(run.manifest.encryptionRecipients).toEqual([])
    expect(run.log).toMatch(/^::warning::The identities are not in the set/m)
    expect(run.summary).toMatch(/nobody: the set is not encrypted/)
    const folder = join(live.node.repository, 'demo/sets', run.manifest.id)
    const dump = await withClient(live.node.postgres.url('participant-0'), (client) =>
      dumpIdentities(client, '0.4.15'),
    )
    for (const name of filesBelow(folder)) {
      const bytes = readFileSync(join(folder, name))
      for (const key of dump.keys) expect(bytes.includes('keyPair' in key ? key.keyPair : '')).toBe(false)
    }
    const restored = await restoreWithStockTools(live.node, run.manifest, 'plain')
    await dropDatabases(live.node, restored)
    await rm(folder, { recursive: true })
  })
})
