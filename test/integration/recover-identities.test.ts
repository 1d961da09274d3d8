import { existsSync } from 'node:fs'
import { cp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateIdentity } from 'age-encryption'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { digestsBelow } from '../support/backup-node.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { githubApi } from '../support/github-api/environments.ts'
import {
  dumpConfiguration,
  emptyDatabases,
  privateKeysOf,
  recover,
  tellNode,
  watchProcesses,
} from '../support/recovery-runs.ts'
import { backUp, errorOf, sql } from '../support/restore-runs.ts'
import type { ActionRun, RunOptions } from '../support/run-as-runner.ts'

// A node of which only addresses are known: the file is placed by the runner, the start is a command.
describe('a recovery from identities', () => {
  let node: EmbeddedNode
  let set: string
  let bare: string
  let path: string
  let keys: string[]
  let number = 0

  beforeAll(async () => {
    node = await startEmbeddedNode()
    set = (await backUp(node)).outputs['set-id'] ?? ''
    bare =
      (await backUp(node, { identities: 'none', 'no-auth': 'false', 'validator-url': '' })).outputs[
        'set-id'
      ] ?? ''
    path = join(node.folder, 'dump.json')
    keys = await privateKeysOf(node)
    expect(keys.length).toBeGreaterThan(3)
  })
  afterAll(async () => await node?.[Symbol.asyncDispose]())

  const identifier = () => `demo-validator-1-${number}`
  const inputs = (more: Record<string, string> = {}) => ({
    ...node.restoreInputs,
    'stop-command': '',
    'identities-path': path,
    'new-participant-identifier': identifier(),
    ...more,
  })
  const confirmed = (more: Record<string, string> = {}) =>
    inputs({ 'dry-run': 'false', confirm: node.seeded.participantId, 'ready-timeout': '60s', ...more })
  const run = (values: Record<string, string>, options?: RunOptions) => recover(values, options)
  const newId = () => `PAR::${identifier()}::${node.seeded.namespace}`
  const who = () =>
    sql<{ id: string }>(
      node,
      `SELECT 'PAR::' || identifier || '::' || namespace AS id FROM participant.common_node_id`,
      'participant-0',
    ).then(([row]) => row?.id)

  /** Whatever happens, no key may be left on the disk or have been shown. */
  async function expectNoKeys(ended: ActionRun): Promise<void> {
    for (const key of keys) {
      expect(ended.log).not.toContain(key)
      expect(ended.summary).not.toContain(key)
      expect(JSON.stringify(ended.outputs)).not.toContain(key)
    }
    expect(ended.log).not.toContain(node.key)
    expect((await readdir(node.folder)).filter((name) => name.startsWith('dump.json'))).toEqual([])
  }
  async function expectRefused(ended: ActionRun, code: string, text: RegExp): Promise<void> {
    expect(errorOf(ended), ended.log).toBe(code)
    expect(ended.log).toMatch(text)
    expect(ended.outputs['verdict'] ?? 'refused').toBe('refused')
    await expectNoKeys(ended)
  }

  describe('is refused', () => {
    it('while the node’s databases hold data', async () => {
      const ended = await run(inputs())
      await expectRefused(
        ended,
        'recovery-refused',
        /participant database participant-0 on \S+ holds data of PAR::demo-validator-1/,
      )
      expect(ended.outputs['plan']).toContain(`will be ${newId()}`)
      expect(ended.outputs['new-participant-id']).toBe(newId())
    })

    it.each([
      [
        'without an identifier',
        { 'new-participant-identifier': '' },
        'inputs',
        /is required with mode: identities/,
      ],
      [
        'with the old identifier',
        { 'new-participant-identifier': 'demo-validator-1' },
        'recovery-refused',
        /that of the old participant/,
      ],
      [
        'with an identifier that is none',
        { 'new-participant-identifier': 'a b' },
        'recovery-refused',
        /is not one/,
      ],
      [
        'with another party hint',
        { 'party-hint': 'other-validator-1' },
        'recovery-refused',
        /would be another party/,
      ],
      ['without a place for the file', { 'identities-path': '' }, 'recovery-refused', /give identities-path/],
      ['with a relative path', { 'identities-path': 'dump.json' }, 'inputs', /must be an absolute path/],
      [
        'with a start and no command',
        { 'start-command': '', 'after-placing': 'start' },
        'recovery-refused',
        /use watch/,
      ],
      [
        'without a key',
        { 'encryption-identity': '' },
        'encryption-identity',
        /no encryption-identity is given/,
      ],
      ['with a set that is none', { set: 'newest' }, 'set-id', /is not a set id/],
      ['of another node', { node: 'another' }, 'no-identities', /there is no set at all/],
    ] as const)('%s', async (_, more, code, text) => {
      await expectRefused(await run(inputs(more)), code, text)
    })

    it('with another key', async () => {
      await expectRefused(
        await run(inputs({ 'encryption-identity': await generateIdentity() })),
        'wrong-key',
        /not encrypted for/,
      )
    })

    it('from a set without identities', async () => {
      await expectRefused(await run(inputs({ set: bare })), 'no-identities', /has none/)
    })

    it('without the right confirmation', async () => {
      await node.stop()
      await emptyDatabases(node)
      await expectRefused(
        await run(confirmed({ confirm: newId() })),
        'not-confirmed',
        /the set is of PAR::demo-validator-1/,
      )
      await expectRefused(await run(confirmed({ confirm: '' })), 'inputs', /confirm: is required/)
    })

    it('with identities that were exchanged', async () => {
      const copy = join(node.folder, 'exchanged')
      await cp(node.repository, copy, { recursive: true })
      const folder = join(copy, 'demo/sets', set)
      const text = await readFile(join(folder, 'manifest.json'), 'utf8')
      const forged = text.replace(
        /("identities": \{\s*"participantId": "PAR::)demo-validator-1/,
        '$1somebody-else',
      )
      expect(forged).not.toBe(text)
      await writeFile(join(folder, 'manifest.json'), forged)
      await expectRefused(
        await run(inputs({ repository: copy, set })),
        'damaged',
        /are not those that its manifest names/,
      )
      await rm(copy, { recursive: true })
    })

    it('where something else lies in the place of the dump, which stays', async () => {
      await writeFile(path, 'of somebody else')
      const ended = await run(confirmed({ 'after-placing': 'start' }))
      expect(errorOf(ended), ended.log).toBe('bootstrap-dump-exists')
      expect(await readFile(path, 'utf8')).toBe('of somebody else')
      expect(ended.outputs['verdict']).toBe('refused')
      await rm(path)
    })

    it('while another run works on the node', async () => {
      const lock = join(node.repository, 'demo/lock.json')
      const later = new Date(Date.now() + 600_000).toISOString()
      await writeFile(
        lock,
        JSON.stringify({
          action: 'backup',
          owner: 'somebody',
          token: 't',
          acquiredAt: new Date().toISOString(),
          expiresAt: later,
        }),
      )
      await expectRefused(await run(confirmed()), 'locked', /locked by backup/)
      await rm(lock)
    })
  })

  describe('carried out', () => {
    beforeEach(async () => {
      await node.stop()
      await emptyDatabases(node)
      number++
      tellNode(node, {
        PARTICIPANT_IDENTIFIER: identifier(),
        ADDITIONAL_CONFIG_SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTITIES_DUMP_IMPORT: dumpConfiguration(
          path,
          identifier(),
        ),
      })
    })

    it('changes nothing in its dry run', async () => {
      const before = digestsBelow(node.repository)
      const ended = await run(inputs())
      expect(ended.code, ended.log).toBe(0)
      expect(ended.outputs).toMatchObject({
        verdict: 'planned',
        'set-id': set,
        'participant-id': node.seeded.participantId,
      })
      expect(ended.outputs['plan']).toContain('participant-bootstrapping-dump {')
      expect(ended.outputs['missing-users']).toBe('["alice","bob"]')
      expect(digestsBelow(node.repository)).toEqual(before)
      await expectNoKeys(ended)
    })

    it('is not planned where somebody should approve it and nobody has to', async () => {
      const reviewers = [{ user: 'octocat' }]
      await using api = await githubApi({ environments: { guarded: { reviewers }, open: {} } })
      const plan = (environment: string) =>
        run(inputs({ 'approval-environment': environment, 'github-token': api.token }), { env: api.env })
      const guarded = await plan('guarded')
      expect(guarded.code, guarded.log).toBe(0)
      expect(guarded.outputs['verdict']).toBe('planned')
      expect(guarded.summary).toContain('octocat')
      await expectRefused(await plan('open'), 'approval-missing', /no required reviewers/)
    })

    it('starts the node as the new participant with the old keys and party, and leaves no key behind', async () => {
      let mode = 0
      const watch = watchProcesses({ anywhere: keys, inCommands: [node.key] })
      const seen = setInterval(() => {
        stat(path).then(
          (file) => {
            mode = file.mode & 0o777
          },
          () => {},
        )
      }, 20)
      const ended = await run(confirmed({ 'after-placing': 'start', 'reonboard-users': 'true' }))
      clearInterval(seen)
      expect(watch.stop()).toEqual([])
      expect(ended.code, ended.log).toBe(0)
      expect(ended.outputs).toMatchObject({
        verdict: 'recovered',
        'new-participant-id': newId(),
        'missing-users': '[]',
      })
      expect(mode).toBe(0o600)
      expect(await who()).toBe(newId())
      expect((await privateKeysOf(node)).sort()).toEqual([...keys].sort())
      const log = await readFile(join(node.folder, 'node/validator-app.log'), 'utf8')
      expect(log).toContain(`Read participant bootstrapping dump of ${node.seeded.participantId}`)
      expect(ended.summary).toContain('same-party')
      expect(ended.log).toContain('User alice was onboarded again with party alice::')
      expect(ended.log).toMatch(/To do: keep demo-validator-1-\d as the participant identifier/)
      await expectNoKeys(ended)
    })

    it('waits for somebody else to start it', async () => {
      const ended = await run(confirmed({ 'start-command': '' }), {
        onLog: (text) => {
          if (text.includes('Place the identities done')) void node.start()
        },
      })
      expect(ended.code, ended.log).toBe(0)
      expect(ended.outputs['verdict']).toBe('recovered')
      expect(ended.outputs['missing-users']).toBe('["alice","bob"]')
      await expectNoKeys(ended)
    })

    it('ends after the placing when told so, and a later run watches and removes', async () => {
      const placed = await run(confirmed({ 'after-placing': 'leave' }))
      expect(placed.code, placed.log).toBe(0)
      expect(placed.outputs['verdict']).toBe('placed')
      expect((await stat(path)).mode & 0o777).toBe(0o600)
      const content = await readFile(path)
      // The same again is no error.
      expect((await run(confirmed({ 'after-placing': 'leave' }))).code).toBe(0)
      expect((await readFile(path)).equals(content)).toBe(true)
      await node.start()
      const watched = await run(confirmed())
      expect(watched.code, watched.log).toBe(0)
      expect(watched.outputs).toMatchObject({ verdict: 'recovered', 'new-participant-id': newId() })
      expect(watched.log).toContain('this run goes on with watching')
      expect(existsSync(path)).toBe(false)
    })

    it('does not take an identifier again that a start has used up', async () => {
      const ended = await run(confirmed({ 'after-placing': 'start', 'start-command': 'exit 3' }))
      expect(errorOf(ended), ended.log).toBe('start-command')
      expect(ended.outputs['verdict']).toBe('failed')
      await expectNoKeys(ended)
      await expectRefused(
        await run(inputs()),
        'recovery-refused',
        /was used up by a recovery that was started/,
      )
    })

    it('sees that nobody started it, and takes the file away', async () => {
      const ended = await run(confirmed({ 'start-command': '', 'ready-timeout': '3s' }))
      expect(errorOf(ended), ended.log).toBe('recovery-not-ready')
      expect(ended.log).toContain('Nothing was started with the new identifier')
      await expectNoKeys(ended)
      // So the identifier is still good.
      expect((await run(inputs())).code).toBe(0)
    })

    it('sees a node that made itself a new identity', async () => {
      tellNode(node, { ADDITIONAL_CONFIG_SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTITIES_DUMP_IMPORT: '' })
      const ended = await run(confirmed({ 'after-placing': 'start' }))
      expect(errorOf(ended), ended.log).toBe('recovery-other-node')
      expect(ended.log).toContain('Stop it now')
      expect(ended.outputs['verdict']).toBe('failed')
      await expectNoKeys(ended)
    })

    it('takes the file away when it is cancelled', async () => {
      const ended = await run(confirmed({ 'start-command': '' }), {
        signalAfter: /::group::Watch the node come up/,
      })
      expect(ended.code, ended.log).toBe(130)
      await expectNoKeys(ended)
    })

    it('looks at the databases again before it places anything', async () => {
      await sql(node, 'CREATE TABLE somebody (id int)', 'validator')
      await expectRefused(
        await run(confirmed()),
        'recovery-refused',
        /apps database validator on \S+ holds data/,
      )
    })

    it('refuses identities that are older than the newest participant, unless their set is named', async () => {
      const folder = join(node.repository, 'demo/sets', bare)
      const manifest = join(folder, 'manifest.json')
      const text = await readFile(manifest, 'utf8')
      await rename(manifest, `${manifest}.kept`)
      await writeFile(manifest, text.replaceAll('PAR::demo-validator-1::', 'PAR::demo-validator-1-x::'))
      try {
        await expectRefused(
          await run(inputs()),
          'recovery-refused',
          /has no identities of it; to recover PAR::demo-validator-1/,
        )
        await expectRefused(
          await run(inputs({ 'new-participant-identifier': 'demo-validator-1-x' })),
          'recovery-refused',
          /is used in set/,
        )
        const named = await run(inputs({ set }))
        expect(named.code, named.log).toBe(0)
      } finally {
        await rename(`${manifest}.kept`, manifest)
      }
    })
  })
})

// Keys in a KMS: the dump names them and holds none.
describe('a recovery from identities without private keys', () => {
  it('explains what the new participant needs', async () => {
    await using node = await startEmbeddedNode({ seed: { kms: true } })
    await backUp(node)
    await node.stop()
    await emptyDatabases(node)
    const ended = await recover({
      ...node.restoreInputs,
      'stop-command': '',
      'identities-path': join(node.folder, 'dump.json'),
      'new-participant-identifier': 'demo-validator-1-b',
    })
    expect(ended.code, ended.log).toBe(0)
    expect(ended.outputs['plan']).toMatch(
      /no private keys: they name keys in a KMS \(arn:aws:kms:\S+, .*which the new participant must be configured for/,
    )
  })
})
