import { copyFileSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Manifest, ManifestFile } from '../../src/repository/manifest.ts'
import { BackupSets } from '../../src/repository/sets.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { parseIdentities } from '../../src/splice/identities.ts'
import { Failure } from '../../src/system/failure.ts'
import { waitFor } from '../../src/system/wait.ts'
import { verify } from '../../src/verify.ts'
import { drill, leftBy } from '../support/drill-runs.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import {
  forgeSet,
  manifestOf,
  openedFile,
  resealed,
  setFolder,
  takeDatabase,
} from '../support/forged-sets.ts'
import { backUp, sql } from '../support/restore-runs.ts'

let node: EmbeddedNode
let older: string
let newer: string
beforeAll(async () => {
  node = await startEmbeddedNode({ bytes: 400_000 })
  older = (await backUp(node)).outputs['set-id'] ?? ''
  const { ledgerEnd = 0 } = manifestOf(node, older).facts
  // The app must have read past the end of the older participant.
  const appsOffset = async () => {
    const text = 'select max(last_ingested_offset) as at from validator.store_last_ingested_offsets'
    const [row] = await sql<{ at: string }>(node, text, 'validator')
    return Number.parseInt(row?.at ?? '0', 16)
  }
  const passed = async () => ((await appsOffset()) > ledgerEnd ? true : undefined)
  expect(await waitFor(passed, { timeoutMs: 30_000, everyMs: 50 })).toBe(true)
  newer = (await backUp(node)).outputs['set-id'] ?? ''
})
afterAll(() => node?.[Symbol.asyncDispose]())

/** The drill is red, for these checks and no others, and leaves nothing behind. */
async function expectRed(
  inputs: Record<string, string>,
  open: Record<string, string>,
  error = 'drill-failed',
) {
  const run = await drill(node, { record: 'false', ...inputs })
  expect(run.code, run.log).toBe(1)
  expect(run.open, run.log).toEqual(open)
  expect(run.log).toContain(`::error title=verify%3A ${error}::`)
  expect(leftBy(run)).toEqual([])
  return run
}

const skippedAfter = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, 'not-checked']))
const opened = [
  'identities',
  'identities-keys',
  'identities-participant',
  'roles',
  'apps-archive',
  'participant-archive',
]

const participantFile = ({ databases }: Manifest): ManifestFile => {
  const [file] = databases[1].files
  if (file === undefined) throw new Error('it is a dump')
  return file
}

function flipped(path: string): void {
  const bytes = readFileSync(path)
  const at = Math.floor(bytes.length / 2)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

describe('what was done to the files', () => {
  it('a flipped bit is damage', async () => {
    const set = await forgeSet(node, newer, (manifest, folder) => {
      flipped(join(folder, participantFile(manifest).name))
      return manifest
    })
    const run = await expectRed({ set, depth: 'digest' }, { digests: 'fail: damaged' })
    expect(run.outputs).toMatchObject({ verdict: 'fail', 'failed-checks': 'digests', 'set-id': set })
  })

  it('a truncated file is damage', async () => {
    const set = await forgeSet(node, newer, (manifest, folder) => {
      const { name, bytes } = participantFile(manifest)
      truncateSync(join(folder, name), bytes - 1)
      return manifest
    })
    await expectRed({ set, depth: 'digest' }, { files: 'fail: damaged', digests: 'not-checked' })
  })

  it('a missing file is told from a damaged one', async () => {
    const set = await forgeSet(node, newer, (manifest, folder) => {
      rmSync(join(folder, participantFile(manifest).name))
      return manifest
    })
    await expectRed({ set, depth: 'digest' }, { files: 'fail: missing', digests: 'not-checked' })
  })

  it('a file of another set is damage', async () => {
    const set = await forgeSet(node, newer, (manifest, folder) => {
      const { name } = participantFile(manifest)
      copyFileSync(join(setFolder(node, older), name), join(folder, name))
      // Of the same size, so that only the digest tells.
      const { bytes } = participantFile(manifestOf(node, older))
      return JSON.parse(
        JSON.stringify(manifest).replaceAll(
          `"bytes":${participantFile(manifest).bytes},`,
          `"bytes":${bytes},`,
        ),
      )
    })
    await expectRed({ set, depth: 'digest' }, { digests: 'fail: damaged' })
  })

  it('a flipped bit in an archive that was sealed anew is found by reading it', async () => {
    const set = await forgeSet(node, newer, async (manifest, folder) => {
      const file = participantFile(manifest)
      const bytes = await openedFile(node, folder, file)
      const at = Math.floor(bytes.length / 2)
      bytes[at] = (bytes[at] ?? 0) ^ 1
      const forged = await resealed(node, folder, file, bytes)
      const [apps, participant] = manifest.databases
      return { ...manifest, databases: [apps, { ...participant, files: [forged] } as typeof participant] }
    })
    const run = await drill(node, { set, depth: 'read', record: 'false' })
    expect(run.code).toBe(1)
    expect(run.open).toEqual({
      'participant-archive': expect.stringMatching(/^fail: (archive-unreadable|damaged)$/),
    })
    const restored = await drill(node, { set, record: 'false' })
    expect(restored.open['participant-restored'], restored.log).toMatch(/^fail: (restore-failed|damaged)$/)
    expect(leftBy(restored)).toEqual([])
  })

  it('another key opens nothing, and that is not damage', async () => {
    const key = await generateIdentity()
    await expectRed(
      { set: newer, depth: 'read', 'encryption-identity': key },
      { key: 'fail: wrong-key', ...skippedAfter(opened) },
    )
  })

  it('without a key nothing is checked that needs one', async () => {
    await expectRed(
      { set: newer, depth: 'read', 'encryption-identity': '' },
      { key: 'not-checked: encryption-identity', ...skippedAfter(opened) },
      'drill-incomplete',
    )
  })
})

describe('sets whose every digest fits', () => {
  it('a reversed pair: the app is ahead of its participant', async () => {
    const set = await forgeSet(node, newer, (manifest, folder) => ({
      ...takeDatabase(node, manifest, folder, { role: 'participant', from: older }),
      facts: { ...manifest.facts, ...pick(manifestOf(node, older).facts, 'ledgerEnd', 'dataTime') },
    }))
    const run = await expectRed({ set }, { order: 'fail' })
    expect(run.log).toMatch(/order: fail \(apps last-ingested offset \d+, participant ledger end \d+/)
  })

  it('a wrong database: the participant’s in the place of the app’s', async () => {
    const set = await forgeSet(node, newer, (manifest, folder) =>
      takeDatabase(node, manifest, folder, { role: 'participant', from: newer, as: 'apps' }),
    )
    await expectRed(
      { set },
      {
        order: 'not-checked',
        'not-pruned-past-app': 'not-checked',
        'same-node': 'not-checked',
        'recorded-facts': 'fail',
        'apps-content': 'fail',
      },
    )
  })

  it('identities of another node', async () => {
    const set = await forgeSet(node, newer, async (manifest, folder) => {
      const { identities } = manifest
      if (identities === undefined) throw new Error('it has identities')
      const dump = JSON.parse((await openedFile(node, folder, identities.file)).toString())
      const other = Buffer.from(JSON.stringify({ ...dump, id: `PAR::somebody-else::1220${'ab'.repeat(32)}` }))
      const file = await resealed(node, folder, identities.file, other)
      return {
        ...manifest,
        identities: { ...identities, ...pick(parseIdentities(other), 'participantId', 'keySetDigest'), file },
      }
    })
    await expectRed({ set }, { 'identities-participant': 'fail', 'same-node': 'fail' })
  })

  it('identities that are not those of the manifest', async () => {
    const set = await forgeSet(node, newer, async (manifest, folder) => {
      const { identities } = manifest
      if (identities === undefined) throw new Error('it has identities')
      const dump = JSON.parse((await openedFile(node, folder, identities.file)).toString())
      const other = Buffer.from(JSON.stringify({ ...dump, id: `PAR::somebody-else::1220${'ab'.repeat(32)}` }))
      return {
        ...manifest,
        identities: { ...identities, file: await resealed(node, folder, identities.file, other) },
      }
    })
    await expectRed(
      { set, depth: 'read' },
      {
        identities: 'fail: damaged',
        'identities-keys': 'not-checked',
        'identities-participant': 'not-checked',
      },
    )
  })

  it('rows that are not there', async () => {
    const table = 'participant.common_crypto_private_keys'
    const set = await forgeSet(node, newer, (manifest) => {
      const [apps, participant] = manifest.databases
      const rows = { ...participant.inventory.rows, [table]: (participant.inventory.rows[table] ?? 0) + 1 }
      const inventory = { ...participant.inventory, rows }
      return { ...manifest, databases: [apps, { ...participant, inventory } as typeof participant] }
    })
    const run = await expectRed({ set }, { 'participant-content': 'fail' })
    expect(run.log).toContain(`${table}: `)
  })

  it('proofs that the backup itself could not draw', async () => {
    const set = await forgeSet(node, newer, (manifest) => ({
      ...manifest,
      proofs: manifest.proofs.map((proof) =>
        proof.name === 'order' ? { ...proof, verdict: 'not-checked' as const } : proof,
      ),
    }))
    await expectRed(
      { set: 'newest', depth: 'digest' },
      { 'recorded-proofs': 'not-checked' },
      'drill-incomplete',
    )
    const allowed = await drill(node, {
      set,
      depth: 'digest',
      record: 'false',
      'allow-not-checked': 'recorded-proofs',
    })
    expect(allowed.code, allowed.log).toBe(0)
    expect(allowed.open).toEqual({ 'recorded-proofs': 'not-checked' })
    // What a restore would take is another set, and that is said.
    const run = await drill(node, { set: 'latest', depth: 'digest', record: 'false' })
    expect(run.open).toEqual({ 'newer-sets': 'fail' })
    expect(run.report?.set.passedOver[0]).toContain(set)
  })

  it('copies by the operator’s own command are not in the repository, so nothing of them is checked', async () => {
    const set = await forgeSet(node, newer, (manifest) => {
      const copied = (database: Manifest['databases'][number]) => ({
        ...database,
        capture: {
          method: 'command' as const,
          roles: [database.role],
          reference: `copy-of-${database.role}`,
        },
        files: [],
      })
      const [apps, participant] = manifest.databases
      return { ...manifest, databases: [copied(apps), copied(participant)] as Manifest['databases'] }
    })
    const read = await drill(node, { set, depth: 'read', record: 'false' })
    expect(read.open).toEqual(skippedAfter(['apps-archive', 'participant-archive']))
    const run = await drill(node, { set, record: 'false' })
    expect(run.code).toBe(1)
    expect(run.log).toContain('::error title=verify%3A drill-incomplete::')
    expect(run.open['order']).toBe('not-checked')
    expect(run.report?.checks.find(({ name }) => name === 'apps-content')?.detail).toMatch(/restore-command/)
    expect(run.report?.scratch).toBeUndefined()
  })

  it('databases for which there is no room are not restored, and that is not their fault', async () => {
    const set = await forgeSet(node, newer, (manifest) => {
      const [apps, participant] = manifest.databases
      const server = { ...participant.server, databaseBytes: 1e15 }
      return { ...manifest, databases: [apps, { ...participant, server } as typeof participant] }
    })
    const run = await drill(node, { set, record: 'false' })
    expect(run.code).toBe(1)
    expect(run.open['scratch']).toBe('not-checked: scratch-unavailable')
    expect(run.log).toMatch(/No folder for a scratch server: .* free, .* TiB needed/)
    expect(Object.values(run.open)).not.toContain('fail')
    expect(leftBy(run)).toEqual([])
  })

  it('data that is older than allowed', async () => {
    await expectRed({ set: newer, depth: 'digest', 'max-data-age': '0s' }, { 'data-age': 'fail' })
  })
})

describe('a set that retention removes meanwhile', () => {
  it('is said to have vanished, and nothing is said about it', async () => {
    const set = await forgeSet(node, newer, (manifest) => manifest)
    class Pruning extends DirectoryStorage {
      override async *read(name: string): AsyncGenerator<Buffer> {
        if (name.includes('participant')) rmSync(setFolder(node, set), { recursive: true, force: true })
        yield* super.read(name)
      }
    }
    const quiet = { info() {}, warning() {}, group: <T>(_: string, work: () => Promise<T>) => work() }
    const never = () => Promise.reject(new Error('nothing is restored'))
    const parts = {
      sets: new BackupSets(new Pruning(node.repository), 'demo'),
      openScratch: never,
      clients: never,
      log: quiet,
      signal: new AbortController().signal,
    }
    const options = {
      set,
      depth: 'digest' as const,
      ageTool: 'library' as const,
      maxDataAgeMs: 1e9,
      allowNotChecked: [],
      speed: { jobs: 1, tuning: 'session' as const },
    }
    const error = await verify(parts, options).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Failure)
    expect(error).toMatchObject({ code: 'set-vanished', what: expect.stringContaining(set) })
  })
})

function pick<T extends object, const K extends keyof T>(from: T, ...names: K[]): Pick<T, K> {
  return Object.fromEntries(names.map((name) => [name, from[name]])) as Pick<T, K>
}
