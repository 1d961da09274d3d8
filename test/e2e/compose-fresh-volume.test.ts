import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ContentDigest, contentDigest, digestDifferences } from '../../demo/content-digest.ts'
import { withClient } from '../../demo/node-schema.ts'
import { type ComposeNode, docker, startComposeNode, until } from '../support/docker/compose-node.ts'
import { holdStep, untilHeld, type VolumeStep } from '../support/docker/held-step.ts'
import { type ActionRun, type RunOptions, runAction } from '../support/run-as-runner.ts'

const project = 'compose-fresh'
const volume = `${project}_postgres-splice`

// With fresh-volume the server itself is replaced. Whatever ends in between, the node comes up as itself: on
// the old volume or on what was restored, never on an empty server, where it would make itself an identity.
describe('a restore with fresh-volume', () => {
  let node: ComposeNode
  let folder: string
  let key: string
  let set: ActionRun
  let inSet: Record<'apps' | 'participant', ContentDigest>

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compose-fresh-'))
    key = await generateIdentity()
    await removeCopies()
    node = await startComposeNode({ project, seedBytes: 1_000_000 })
    set = green(await run('backup', { 'encryption-recipients': await identityToRecipient(key) }))
    inSet = await contentUpToSet()
  })
  afterAll(async () => {
    await node?.remove()
    await removeCopies()
    await rm(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    await rm(join(folder, 'repository/fresh/restore-journal.json'), { force: true })
    await removeCopies()
    // Not in the set: tells the old server from a new one.
    await sql('DROP DATABASE IF EXISTS only_on_the_old_volume')
    await sql('CREATE DATABASE only_on_the_old_volume')
  })

  const run = (action: string, inputs: Record<string, string>, options: RunOptions = {}) =>
    runAction(
      action,
      {
        deployment: 'compose',
        node: 'fresh',
        repository: join(folder, 'repository'),
        'compose-project': project,
        'no-auth': 'true',
        // The lock of a run that was killed ends by itself.
        'lock-lease': '3s',
        'lock-timeout': '1m',
        ...inputs,
      },
      { dist: false, ...options },
    )
  const restore = (inputs: Record<string, string> = {}, options: RunOptions = {}) =>
    run(
      'restore',
      {
        'encryption-identity': key,
        'fresh-volume': 'true',
        'dry-run': 'false',
        replace: 'same-node',
        confirm: set.outputs['participant-id'] ?? '',
        ...inputs,
      },
      options,
    )
  const sql = async <Row>(text: string): Promise<Row[]> =>
    await withClient(await node.databaseUrl('postgres'), async (client) => (await client.query(text)).rows)

  async function contentUpToSet() {
    const upTo = (output: string) => ({ upTo: Number(set.outputs[output]) })
    return {
      apps: await contentDigest(await node.databaseUrl('validator'), upTo('apps-offset')),
      participant: await contentDigest(await node.databaseUrl(node.participantDatabase), upTo('ledger-end')),
    }
  }
  async function expectNode(on: 'old volume' | 'fresh volume'): Promise<void> {
    await until(
      'the validator app is healthy',
      async () => (await node.inspect('validator', '{{.State.Health.Status}}')) === 'healthy',
    )
    const old = await sql(`SELECT 1 FROM pg_database WHERE datname = 'only_on_the_old_volume'`)
    expect(old).toHaveLength(on === 'old volume' ? 1 : 0)
    const now = await contentUpToSet()
    expect(digestDifferences(inSet.apps, now.apps)).toEqual([])
    expect(digestDifferences(inSet.participant, now.participant)).toEqual([])
    expect(await docker('logs', node.container('validator'))).not.toContain('generating a new one')
    expect(await docker('ps', '--all', '--quiet', '--filter', 'name=splice-validator-volume')).toBe('')
  }

  /** Kills the action in the middle of a step on the volume. */
  async function killedAt(step: VolumeStep, inputs: Record<string, string> = {}): Promise<void> {
    let pid = 0
    let ended = false
    const onStart = (id: number) => {
      pid = id
    }
    const running = restore(inputs, { env: holdStep(folder, step), onStart }).finally(() => {
      ended = true
    })
    await Promise.race([untilHeld(volume), running])
    if (!ended) process.kill(pid, 'SIGKILL')
    const { endedBy, log } = await running
    expect(endedBy, log).toBe('SIGKILL')
  }
  const killedWhen = async (log: RegExp) => {
    const killed = await restore({}, { signalAfter: { log, signal: 'SIGKILL' } })
    expect(killed.endedBy, killed.log).toBe('SIGKILL')
  }
  const moments: [string, () => Promise<void>][] = [
    ['while the old volume is copied', () => killedAt('copy')],
    ['while the volume is emptied', () => killedAt('empty')],
    ['while the new server is made', () => killedWhen(/compared byte by byte[\s\S]*starting container/)],
    ['while the databases are restored', () => killedWhen(/::group::Restore the participant database/)],
    [
      'while the old volume is put back',
      async () => {
        await killedWhen(/::group::Put the restored databases in place/)
        await killedAt('put-back', { mode: 'rollback' })
      },
    ],
  ]

  it.each(moments)('that is killed %s is rolled back or begun anew', async (_moment, kill) => {
    await kill()
    const back = green(await restore({ mode: 'rollback', 'fresh-volume': 'false' }))
    expect(back.outputs['verdict']).toBe('rolled-back')
    await expectNode('old volume')
    expect(await copies()).toEqual([])
    // What was put back and ran is never overwritten by the copy again.
    const again = await restore({ mode: 'rollback' })
    expect(again.log).toContain('nothing-to-roll-back')
    await expectNode('old volume')

    await kill()
    const rerun = green(await restore())
    expect(rerun.outputs['verdict']).toBe('restored')
    await expectNode('fresh volume')
    expect(await copies()).toHaveLength(1)
    expect(rerun.outputs['safety-copy']).toBe(`volume ${(await copies())[0]}`)
  })

  it('brings a node back whose server does not start', async () => {
    await docker('stop', node.container('postgres-splice'))
    await onVolume(volume, 'head -c 8192 /dev/zero > /volume/global/pg_control')
    const old = await filesOf(volume)
    const without = await restore({ 'fresh-volume': 'false' })
    expect(without.log).toContain('database files are incompatible with server')
    expect(await filesOf(volume)).toBe(old)

    // First it fails: the new server cannot be made.
    const entrypoint = join(node.directory, 'postgres-entrypoint.sh')
    const text = await readFile(entrypoint, 'utf8')
    const broken = '[ -s "$PGDATA/PG_VERSION" ] || { echo "initdb: no" >&2; exit 1; }'
    await writeFile(entrypoint, text.replace('set -Eeo pipefail', `set -Eeo pipefail\n${broken}`))
    const failed = await restore()
    await writeFile(entrypoint, text)
    expect(failed.outputs['verdict'], failed.log).toBe('rolled-back')
    expect(failed.log).toContain('initdb: no')
    expect(failed.log).toContain('does not come up on its old volume')
    expect(await filesOf(volume)).toBe(old)
    expect(await copies()).toEqual([])

    const done = green(await restore())
    expect(done.outputs['verdict']).toBe('restored')
    await expectNode('fresh volume')
    const [copy] = await copies()
    expect(done.outputs['safety-copy']).toBe(`volume ${copy}`)
    expect(await filesOf(copy ?? '')).toBe(old)
  })

  async function copies(): Promise<string[]> {
    const names = await docker('volume', 'ls', '--quiet', '--filter', `name=${volume}-before-`)
    return names.split('\n').filter(Boolean)
  }
  async function removeCopies(): Promise<void> {
    await docker('rm', '--force', '--volumes', `splice-validator-volume-${volume}`).catch(() => {})
    for (const copy of await copies()) await docker('volume', 'rm', copy)
  }
  /** Digest, mode and owner of every file of a volume. */
  async function filesOf(name: string): Promise<string> {
    const list = `find . -type f ! -name '.splice-validator-copy' -exec sha256sum {} + | sort -k 2`
    const modes = `find . ! -name '.splice-validator-copy' -exec stat -c '%n %f %u %g' {} + | sort`
    return await onVolume(name, `${list}; ${modes}`)
  }
  async function onVolume(name: string, script: string): Promise<string> {
    const image = await node.inspect('postgres-splice', '{{.Config.Image}}')
    const isolation = ['run', '--rm', '--user', '0:0', '--entrypoint', 'sh', '--workdir', '/volume']
    return await docker(...isolation, '--volume', `${name}:/volume`, image, '-ec', script)
  }
})

function green(run: ActionRun): ActionRun {
  if (run.code !== 0) throw new Error(`exit ${run.code}\n${run.log}\n${run.stderr}`)
  return run
}
