/** A drill where others than we may not enter: the home of root, a private work folder of the runner. */
import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { nativeDirs, readableNativeDir } from '../../demo/postgres-programs.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { scratchFolder } from '../../src/verify/scratch-folder.ts'
import { otherUser } from '../../src/verify/server-user.ts'
import { drill, leftBy } from '../support/drill-runs.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { backUp } from '../support/restore-runs.ts'

// As root the server runs as another user, who may not enter; as anybody else there is only us.
const asRoot = process.getuid?.() === 0

let node: EmbeddedNode
/** 0700, with server programs below it. */
let closed: Awaited<ReturnType<typeof temporaryFolder>>
let programs: string
beforeAll(async () => {
  node = await startEmbeddedNode()
  await backUp(node)
  closed = await temporaryFolder()
  execFileSync('cp', ['-R', nativeDirs[14], join(closed.path, 'server')])
  programs = join(closed.path, 'server/bin')
  for (const name of ['temp', 'home', 'checkout']) mkdirSync(join(closed.path, name))
})
afterAll(async () => {
  await node?.[Symbol.asyncDispose]()
  await closed?.[Symbol.asyncDispose]()
})

const environment = () => ({ RUNNER_TEMP: join(closed.path, 'temp'), HOME: join(closed.path, 'home') })
const everywhere = (...more: string[]) => [...new Set([...more, tmpdir(), '/tmp', '/var/tmp'])]

describe('a drill in a folder that only its owner may enter', () => {
  it('gives the programs to the user that the server runs as, and leaves nothing', async () => {
    expect(statSync(closed.path).mode & 0o777).toBe(0o700)
    const inputs = { 'postgres-server-path': programs, record: 'false' }
    const workspace = join(closed.path, 'checkout')
    const run = await drill(node, inputs, { env: environment(), workspace })
    expect(run.code, run.log).toBe(0)
    expect(run.open).toEqual({})
    const scratch = run.report?.scratch
    expect(scratch).toMatchObject({ kind: 'programs', removed: true })
    if (asRoot) expect(scratch?.description).toMatch(/, copied there for the user (postgres|nobody)/)
    else expect(scratch?.description).not.toMatch(/copied/)
    expect(leftBy(run, everywhere(environment().RUNNER_TEMP))).toEqual([])
  })

  it('keeps a copy of the programs in its own folder, which the next drill finds when it is killed', async () => {
    await using temporary = await temporaryFolder()
    chmodSync(temporary.path, 0o755)
    const env = { ...environment(), RUNNER_TEMP: temporary.path }
    const inputs = { 'postgres-server-path': programs, record: 'false' }
    const signalAfter = { log: /^apps-restored: pass/m, signal: 'SIGKILL' as const }
    const killed = await drill(node, inputs, { env, signalAfter })
    expect(killed.endedBy).toBe('SIGKILL')
    const left = readdirSync(temporary.path).map((name) => join(temporary.path, name))
    expect(left).toHaveLength(1)
    const [folder = ''] = left
    expect(lstatSync(folder)).toMatchObject({ uid: process.getuid?.() })
    expect(readdirSync(folder).sort()).toEqual(asRoot ? ['db', 'programs'] : ['db'])
    // Nobody else can look into it, and nobody but us can change the programs.
    expect(statSync(folder).mode & 0o027).toBe(0)
    const copied = asRoot ? readdirSync(join(folder, 'programs'), { recursive: true }) : []
    for (const name of copied) {
      const entry = lstatSync(join(folder, 'programs', name.toString()))
      if (!entry.isSymbolicLink()) expect([entry.uid, entry.mode & 0o022], name.toString()).toEqual([0, 0])
    }

    const next = await drill(node, inputs, { env })
    expect(next.code, next.log).toBe(0)
    expect(next.log).toMatch(/Removed .*splice-drill-.*, left by a drill that is over/)
    expect([...leftBy(killed, [temporary.path]), ...leftBy(next, [temporary.path])]).toEqual([])
  })

  it('says who cannot run the programs when they cannot be copied either', async () => {
    const bare = join(closed.path, 'bare')
    mkdirSync(bare)
    for (const name of ['bin', 'lib']) execFileSync('cp', ['-R', join(nativeDirs[14], name), bare])
    const inputs = { 'postgres-server-path': join(bare, 'bin'), record: 'false' }
    const run = await drill(node, inputs, { env: environment() })
    expect(run.code).toBe(1)
    expect(run.open['scratch']).toBe('not-checked: scratch-unavailable')
    expect(run.log).toMatch(
      asRoot ? /the user (postgres|nobody) cannot run the programs in .*no folder share/ : /does not start/,
    )
  })
})

describe('the folder of a scratch server', () => {
  it('is not taken where the server cannot be, and the reasons are said', async () => {
    await using parent = await temporaryFolder()
    if (!asRoot) chmodSync(parent.path, 0o500)
    const need = { bytes: 1, user: await otherUser(), programs: join(nativeDirs[14], 'bin') }
    const parents = [parent.path, join(parent.path, 'missing')]
    await expect(scratchFolder(need, parents)).rejects.toMatchObject({
      code: 'scratch-folder',
      what: expect.stringContaining(parent.path),
      next: expect.stringContaining('RUNNER_TEMP'),
    })
    expect(readdirSync(parent.path)).toEqual([])
  })

  it('is looked for in the next place', async () => {
    await using first = await temporaryFolder()
    await using second = await temporaryFolder()
    chmodSync(first.path, asRoot ? 0o700 : 0o500)
    chmodSync(second.path, 0o755)
    const need = { bytes: 1, user: await otherUser(), programs }
    const folder = await scratchFolder(need, [first.path, second.path])
    expect(readdirSync(second.path)).toHaveLength(1)
    expect(folder.path.startsWith(second.path)).toBe(true)
    expect(folder.programs.startsWith(folder.path)).toBe(asRoot)
  })
})

describe('the demo’s server programs', () => {
  it('are not taken from a folder that somebody else could have prepared', async () => {
    await using temporary = await temporaryFolder()
    vi.stubEnv('TMPDIR', temporary.path)
    try {
      // Beside its package.json, which names the version.
      const native = join(closed.path, 'package/native')
      execFileSync('cp', ['-R', join(nativeDirs[14], '..'), join(closed.path, 'package')])
      const copy = await readableNativeDir(native, true)
      expect(readdirSync(copy).sort()).toEqual(['bin', 'lib', 'share'])
      expect(await readableNativeDir(native, true)).toBe(copy)
      chmodSync(copy, 0o777)
      await expect(readableNativeDir(native, true)).rejects.toThrow(/no copy can be made/)
      expect(readdirSync(temporary.path)).toHaveLength(1)
    } finally {
      vi.unstubAllEnvs()
    }
  })
})
