import { cp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newSetId } from '../../src/repository/set-id.ts'
import { type EmbeddedNode, freePort, startEmbeddedNode } from '../support/embedded-node.ts'
import {
  backUp,
  confirmed,
  databasesOf,
  errorOf,
  processesOf,
  restore,
  sql,
} from '../support/restore-runs.ts'
import type { ActionRun } from '../support/run-as-runner.ts'

// Whatever is wrong with the request, the key, the set or the target comes to light while the node still runs.
describe('a restore that cannot be', () => {
  let node: EmbeddedNode
  let set: string
  let processes: string[]

  beforeAll(async () => {
    node = await startEmbeddedNode()
    set = (await backUp(node)).outputs['set-id'] ?? ''
    processes = processesOf(node)
  })
  afterAll(async () => await node?.[Symbol.asyncDispose]())

  /** The run failed with this error, and the node never noticed. */
  async function expectRefused(run: ActionRun, code: string, text: RegExp): Promise<void> {
    expect(errorOf(run), run.log).toBe(code)
    expect(run.code).toBe(1)
    expect(run.log).toMatch(text)
    expect(run.outputs['verdict'] ?? 'refused').toBe('refused')
    expect(run.log).not.toContain('::group::Stop the node')
    expect(run.log).not.toContain(node.key)
    expect(processesOf(node)).toEqual(processes)
    expect(await databasesOf(node)).toEqual(['participant-0', 'validator'])
  }

  const setFolder = () => join(node.repository, 'demo/sets', set)

  /** Takes the set apart in a copy of the repository. */
  async function damaged(change: (folder: string, files: string[]) => Promise<void>): Promise<string> {
    const copy = join(node.folder, `repository-${newSetId()}`)
    await cp(node.repository, copy, { recursive: true })
    const folder = join(copy, 'demo/sets', set)
    await change(folder, await readdir(folder))
    return copy
  }
  const fileLike = (files: string[], start: string) => files.find((name) => name.startsWith(start)) ?? start

  describe('by its dry run', () => {
    it('changes nothing and says what to confirm', async () => {
      const run = await restore(node, { replace: 'same-node' })
      expect(run.code, run.log).toBe(0)
      expect(run.outputs).toMatchObject({
        verdict: 'planned',
        'set-id': set,
        'participant-id': node.seeded.participantId,
        'missing-users': '[]',
      })
      expect(run.outputs['plan']).toContain(`confirm: ${node.seeded.participantId}`)
      expect(run.summary).toContain(run.outputs['plan'])
      expect(processesOf(node)).toEqual(processes)
      expect(await databasesOf(node)).toEqual(['participant-0', 'validator'])
      expect(await readdir(join(node.repository, 'demo'))).toEqual(['sets'])
    })

    it('refuses data in the target without leave', async () => {
      await expectRefused(await restore(node), 'restore-refused', /give replace: same-node/)
    })
  })

  describe('by its approved plan', () => {
    const approved = async (inputs: Record<string, string>) =>
      (await restore(node, inputs)).outputs['plan-digest'] ?? ''

    it('gives the same digest for the same plan, whatever the ledger does meanwhile', async () => {
      const first = await approved({ replace: 'same-node' })
      expect(first).toMatch(
        /^set=[0-9a-f]{32},target=[0-9a-f]{32},content=[0-9a-f]{32},choices=[0-9a-f]{32}$/,
      )
      await sql(node, 'UPDATE participant.lapi_parameters SET ledger_end = ledger_end + 1', 'participant-0')
      expect(await approved({ replace: 'same-node' })).toBe(first)
    })

    it.each<[string, Record<string, string>]>([
      ['choices', { replace: 'any-node' }],
      ['content', { components: 'apps' }],
    ])('refuses other %s', async (part, inputs) => {
      const digest = await approved({ replace: 'same-node', ...inputs })
      const run = await restore(node, { ...confirmed(node), 'plan-digest': digest })
      await expectRefused(run, 'plan-changed', new RegExp(`What differs: .*${part}`))
    })

    it('refuses another set and another target', async () => {
      const digest = await approved({ replace: 'same-node' })
      const other = (await backUp(node)).outputs['set-id'] ?? ''
      try {
        const moved = node.restoreInputs['apps-database-url']?.replace('/validator', '/validator_b') ?? ''
        const run = await restore(node, {
          ...confirmed(node),
          set: other,
          'apps-database-url': moved,
          'plan-digest': digest,
        })
        await expectRefused(run, 'plan-changed', /What differs: set, target/)
      } finally {
        await rm(join(node.repository, 'demo/sets', other), { recursive: true })
      }
    })

    it('refuses what is no digest, and one for a dry run', async () => {
      await expectRefused(
        await restore(node, { ...confirmed(node), 'plan-digest': 'yes' }),
        'plan-changed',
        /What differs: set, target, content, choices/,
      )
      await expectRefused(await restore(node, { 'plan-digest': 'yes' }), 'inputs', /plan-digest/)
    })
  })

  describe('by its confirmation', () => {
    it.each([
      [
        'another id',
        'PAR::somebody::1220',
        'not-confirmed',
        /confirm is PAR::somebody::1220; the set is of PAR::demo/,
      ],
      ['nothing', '', 'inputs', /confirm: is required with dry-run: false/],
    ])('%s', async (_, confirm, code, text) => {
      await expectRefused(await restore(node, { ...confirmed(node), confirm }), code, text)
    })
  })

  describe('by its inputs', () => {
    it('tells every problem at once', async () => {
      const run = await restore(node, {
        set,
        before: 'yesterday',
        components: 'everything',
        replace: 'all',
        mode: 'rollback',
        'max-age': '30',
        'apps-database-url': 'postgresql://u:hunter2-and-more@/x',
      })
      await expectRefused(run, 'inputs', /7 inputs are wrong|8 inputs are wrong/)
      for (const name of ['before', 'components', 'replace', 'dry-run', 'max-age', 'apps-database-url'])
        expect(run.log).toContain(`- ${name}: `.replaceAll('%', '%25'))
      expect(run.log).not.toContain('hunter2')
    })

    it('knows the set ids of its repository only', async () => {
      await expectRefused(await restore(node, { set: 'newest' }), 'set-id', /is not a set id/)
      await expectRefused(await restore(node, { set: newSetId() }), 'set-missing', /no complete set/)
      await expectRefused(
        await restore(node, { before: '2020-01-01T00:00:00Z' }),
        'no-set',
        /after the time asked for/,
      )
      await expectRefused(
        await restore(node, { node: 'another' }),
        'no-set',
        /no restorable set of node another/,
      )
    })
  })

  describe('by its key', () => {
    it.each([
      ['none', async () => '', 'encryption-identity', /no encryption-identity is given.*age1/],
      ['another’s', generateIdentity, 'wrong-key', /not encrypted for the given encryption-identity/],
      [
        'the public one',
        async () => await identityToRecipient(await generateIdentity()),
        'inputs',
        /encryption-identity/,
      ],
      ['no key at all', async () => 'hunter2-and-more', 'inputs', /encryption-identity/],
    ])('%s', async (_, key, code, text) => {
      const value = await key()
      const run = await restore(node, { ...confirmed(node), 'encryption-identity': value })
      await expectRefused(run, code, text)
      if (value !== '') expect(run.log).not.toContain(value)
    })
  })

  it('plans without a key, says so, and the plan can be carried out with it', async () => {
    const inputs = { replace: 'same-node' }
    const without = await restore(node, { ...inputs, 'encryption-identity': '' })
    expect(without.code, without.log).toBe(0)
    expect(without.outputs['plan']).toMatch(/not checked whether the set opens: no encryption-identity.*age1/)
    const plan = await restore(node, inputs)
    expect(plan.outputs['plan']).not.toContain('not checked whether the set opens')
    expect(plan.outputs['plan-digest']).toBe(without.outputs['plan-digest'])
  })

  describe('by its set', () => {
    it.each([
      [
        'a dump that was cut',
        'participant',
        (path: string) => truncate(path, 1000),
        'damaged',
        /has 1000 of \d+ bytes/,
      ],
      ['a dump that is gone', 'apps', (path: string) => rm(path), 'damaged', /apps\S* is missing/],
    ])('%s', async (_, start, change, code, text) => {
      const repository = await damaged((folder, files) => change(join(folder, fileLike(files, start))))
      await expectRefused(await restore(node, { ...confirmed(node), repository, set }), code, text)
      await expectRefused(await restore(node, { ...confirmed(node), repository }), 'no-set', text)
    })

    it('a flipped bit in a dump', async () => {
      const repository = await damaged(async (folder, files) => {
        const path = join(folder, fileLike(files, 'participant'))
        const bytes = await readFile(path)
        bytes.writeUInt8(bytes.readUInt8(100_000) ^ 4, 100_000)
        await writeFile(path, bytes)
      })
      const run = await restore(node, { ...confirmed(node), repository })
      await expectRefused(run, 'damaged', /participant\S* of set \S+ is not what was stored: its digest is/)
    })

    it('two files exchanged, with the sizes in the manifest adapted', async () => {
      const repository = await damaged(async (folder, files) => {
        const [apps, participant] = [fileLike(files, 'apps'), fileLike(files, 'participant')]
        const text = await readFile(join(folder, 'manifest.json'), 'utf8')
        const swapped = text
          .replaceAll(apps, '\0')
          .replaceAll(participant, apps)
          .replaceAll('\0', participant)
        await writeFile(join(folder, 'manifest.json'), swapped)
      })
      await expectRefused(
        await restore(node, { ...confirmed(node), repository, set }),
        'damaged',
        /has \d+ of \d+ bytes/,
      )
      const names = await damaged(async (folder, files) => {
        const [apps, participant] = [fileLike(files, 'apps'), fileLike(files, 'participant')]
        await rename(join(folder, apps), join(folder, 'x'))
        await rename(join(folder, participant), join(folder, apps))
        await rename(join(folder, 'x'), join(folder, participant))
      })
      await expectRefused(
        await restore(node, { ...confirmed(node), repository: names, set }),
        'damaged',
        /of \d+ bytes/,
      )
    })

    it.each([
      [
        'a newer version',
        (text: string) => text.replace('"schemaVersion": 2', '"schemaVersion": 3'),
        'manifest-newer',
        /has version 3; this release reads up to 2/,
      ],
      [
        'a path that leads out',
        (text: string) => text.replace(/"name": "apps/, '"name": "../../apps'),
        'manifest-invalid',
        /cannot be used/,
      ],
      ['half of it', (text: string) => text.slice(0, text.length / 2), 'manifest-invalid', /not JSON/],
      [
        'another node’s',
        (text: string) => text.replace('"node": "demo"', '"node": "other"'),
        'manifest-invalid',
        /of node other/,
      ],
    ])('a manifest with %s', async (_, change, code, text) => {
      const repository = await damaged(async (folder) => {
        const path = join(folder, 'manifest.json')
        await writeFile(path, change(await readFile(path, 'utf8')))
      })
      await expectRefused(await restore(node, { ...confirmed(node), repository, set }), code, text)
    })

    it('data that is too old for the network', async () => {
      await expectRefused(
        await restore(node, { ...confirmed(node), 'max-age': '1s' }),
        'restore-refused',
        /older than 1.0 s/,
      )
    })
  })

  describe('by its target', () => {
    const urls = (change: (url: URL) => void) =>
      Object.fromEntries(
        ['apps-database-url', 'participant-database-url'].map((name) => {
          const url = new URL(node.inputs[name] ?? '')
          change(url)
          return [name, url.href]
        }),
      )

    it('a server that is down', async () => {
      const port = String(await freePort())
      const target = urls((url) => {
        url.port = port
      })
      const run = await restore(node, { ...confirmed(node), ...target })
      await expectRefused(run, 'restore-refused', /apps database cannot be looked at: .*refused/)
    })

    it('a password that is wrong', async () => {
      const target = urls((url) => {
        url.password = 'not-the-password'
      })
      const run = await restore(node, { ...confirmed(node), ...target })
      await expectRefused(run, 'restore-refused', /password authentication failed/)
      expect(run.log).not.toContain('not-the-password')
    })

    it('both databases exchanged', async () => {
      const run = await restore(node, {
        ...confirmed(node),
        'apps-database-url': node.inputs['participant-database-url'] ?? '',
        'participant-database-url': node.inputs['apps-database-url'] ?? '',
      })
      await expectRefused(run, 'restore-refused', /participant database holds data but no participant id/)
    })

    it('somebody else’s database under the name', async () => {
      await sql(node, 'CREATE DATABASE ledger_of_others')
      try {
        await sql(node, 'CREATE SEQUENCE invoice_numbers', 'ledger_of_others')
        const target = node.inputs['apps-database-url']?.replace(/\/validator$/, '/ledger_of_others') ?? ''
        const run = await restore(node, { ...confirmed(node), 'apps-database-url': target })
        expect(run.log).toMatch(/ledger_of_others on \S+: holds data/)
        expect(run.log).toMatch(/apps database holds data but not that of a validator app/)
        expect(errorOf(run)).toBe('restore-refused')
      } finally {
        await sql(node, 'DROP DATABASE ledger_of_others')
      }
    })
  })

  it('leaves the set as it was', async () => {
    expect((await readdir(setFolder())).length).toBeGreaterThanOrEqual(4)
    expect((await restore(node, { replace: 'same-node' })).code).toBe(0)
  })
})
