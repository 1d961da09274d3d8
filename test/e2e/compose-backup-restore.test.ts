import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ContentDigest, contentDigest, digestDifferences } from '../../demo/content-digest.ts'
import { type ComposeNode, docker, startComposeNode, until } from '../support/docker/compose-node.ts'
import { type ActionRun, runAction } from '../support/run-as-runner.ts'

/** What a node holds up to the offsets of a set, read while it goes on writing. */
async function contentAt(
  node: ComposeNode,
  run: ActionRun,
): Promise<Record<'apps' | 'participant', ContentDigest>> {
  const upTo = (output: string) => ({ upTo: Number(run.outputs[output]) })
  return {
    apps: await contentDigest(await node.databaseUrl('validator'), upTo('apps-offset')),
    participant: await contentDigest(await node.databaseUrl(node.participantDatabase), upTo('ledger-end')),
  }
}

function green(run: ActionRun): ActionRun {
  if (run.code !== 0) throw new Error(`exit ${run.code}\n${run.log}\n${run.stderr}`)
  return run
}

async function databasesOf(container: string): Promise<string[]> {
  const psql = ['psql', '-U', 'cnadmin', '-d', 'postgres', '-Atc', 'SELECT datname FROM pg_database']
  return (await docker('exec', container, ...psql)).split('\n')
}

describe('a node on Docker Compose', () => {
  let node: ComposeNode
  let folder: string
  let key: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compose-e2e-'))
    key = await generateIdentity()
    node = await startComposeNode({ project: 'sv-e2e', seedBytes: 8_000_000 })
  })

  afterEach(async () => {
    await node?.remove()
    await rm(folder, { recursive: true, force: true })
  })

  const common = () => ({
    deployment: 'compose',
    node: 'e2e',
    repository: join(folder, 'repository'),
    'compose-project': node.project,
    'no-auth': 'true',
  })
  const backup = async () =>
    green(await runAction('backup', { ...common(), 'encryption-recipients': await identityToRecipient(key) }))
  const restore = async (inputs: Record<string, string> = {}) =>
    await runAction('restore', { ...common(), 'encryption-identity': key, ...inputs })

  it('comes back after `docker compose down -v` with the same identity and content', async () => {
    const set = await backup()
    expect(set.outputs).toMatchObject({ 'order-proof': 'pass', 'participant-id': node.seeded?.participantId })
    const before = await contentAt(node, set)

    await node.down({ volumes: true })
    const plan = green(await restore())
    expect(plan.outputs['plan']).toContain('confirm: PAR::')

    const done = green(
      await restore({
        'plan-digest': plan.outputs['plan-digest'] ?? 'none',
        'dry-run': 'false',
        confirm: plan.outputs['participant-id'] ?? '',
        'compose-directory': node.directory,
        'start-command': node.startCommand,
      }),
    )
    expect(done.outputs['verdict']).toBe('restored')
    const after = await contentAt(node, set)
    expect(digestDifferences(before.apps, after.apps)).toEqual([])
    expect(digestDifferences(before.participant, after.participant)).toEqual([])
    for (const service of ['participant', 'validator', 'nginx']) {
      expect(await node.inspect(service, '{{.State.Running}}')).toBe('true')
    }
  })

  it('goes back to a set while its containers exist, and keeps what was there', async () => {
    const set = await backup()
    const before = await contentAt(node, set)
    const refused = await restore()
    expect(refused.code).toBe(1)
    expect(refused.log).toContain('replace: same-node')

    const done = green(
      await restore({
        'dry-run': 'false',
        replace: 'same-node',
        confirm: set.outputs['participant-id'] ?? '',
      }),
    )
    const after = await contentAt(node, set)
    expect(digestDifferences(before.apps, after.apps)).toEqual([])
    expect(digestDifferences(before.participant, after.participant)).toEqual([])
    const aside = (done.outputs['safety-copy'] ?? '').split(', ')
    expect(aside).toHaveLength(2)
    for (const name of aside) expect(name).toMatch(/^before-restore-/)
    // The next backup knows these databases and does not take them for strangers.
    const next = await backup()
    expect(next.log).not.toContain('belong to no known program')
  })

  it('leaves a stopped component stopped', async () => {
    const set = await backup()
    await docker('stop', '-t', '2', node.container('nginx'))
    const address = await node.inspect(
      'validator',
      '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}',
    )
    expect(address).not.toBe('')
    const done = await restore({
      'dry-run': 'false',
      replace: 'same-node',
      confirm: set.outputs['participant-id'] ?? '',
    })
    green(done)
    expect(await node.inspect('nginx', '{{.State.Running}}')).toBe('false')
    expect(await node.inspect('validator', '{{.State.Running}}')).toBe('true')
  })

  it('survives what the runbook’s own commands do not', async () => {
    const set = await backup()
    const postgres = node.container('postgres-splice')
    // The runbook wipes a volume of another name, so its restore runs into the old tables and says nothing.
    expect(await docker('volume', 'ls', '-q')).not.toContain('compose_postgres-splice\n')
    const dump = execFileSync('docker', ['exec', '-i', postgres, 'pg_dump', '-U', 'cnadmin', 'validator'], {
      maxBuffer: 256 * 1024 * 1024,
    })
    const replay = execFileSync('docker', ['exec', '-i', postgres, 'psql', '-U', 'cnadmin', 'validator'], {
      input: dump,
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 256 * 1024 * 1024,
    })
    expect(replay.length).toBeGreaterThan(0)
    // Without MIGRATION_ID the server makes a database named `participant-`, and the dump has nowhere to go.
    await node.down({ volumes: true })
    await node.composeWith({ MIGRATION_ID: '' }, 'up', '-d', '--wait', 'postgres-splice')
    // The temporary server that makes the databases may go away in the middle of the question.
    await until('the stray database', async () =>
      (await databasesOf(postgres).catch((): string[] => [])).includes('participant-'),
    )
    await node.down({ volumes: true })

    const done = green(
      await restore({
        'dry-run': 'false',
        confirm: set.outputs['participant-id'] ?? '',
        'compose-directory': node.directory,
        'start-command': node.startCommand,
      }),
    )
    expect(done.outputs['verdict']).toBe('restored')
    expect(await databasesOf(postgres)).not.toContain('participant-')
  })
})
