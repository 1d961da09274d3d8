/** The data snapshot for disaster recovery of a compose node: fetched, checked, placed, and imported after a restart. */
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { errorsOf } from '../support/backup-node.ts'
import {
  type ComposeNode,
  docker,
  removeLeftovers,
  startComposeNode,
} from '../support/docker/compose-node.ts'
import { imageRepository } from '../support/docker/images.ts'
import { runAction } from '../support/run-as-runner.ts'

const project = 'compose-dr'
const volume = `${project}_domain-upgrade-dump`
const dump = 'domain_migration_dump.json'

let node: ComposeNode
let folder: string
let recipient: string
beforeAll(async () => {
  await removeLeftovers()
  node = await startComposeNode({ project })
  folder = await mkdtemp(join(tmpdir(), 'dr-e2e-'))
  recipient = await identityToRecipient(await generateIdentity())
})
afterAll(async () => {
  await node?.remove()
  await docker('volume', 'rm', '--force', 'domain-upgrade-dump')
  if (folder !== undefined) await rm(folder, { recursive: true, force: true })
})

const timestamp = `${new Date(Date.now() - 600_000).toISOString().slice(0, 19)}Z`
const act = (inputs: Record<string, string> = {}) =>
  runAction(
    'dr-snapshot',
    {
      deployment: 'compose',
      node: 'e2e',
      repository: join(folder, 'repository'),
      'compose-project': project,
      'encryption-recipients': recipient,
      'no-auth': 'true',
      timestamp,
      ...inputs,
    },
    { dist: false },
  )

/** What is in a volume: mode, owner, size and name of each file. */
async function inVolume(name: string, script: string): Promise<string> {
  const image = `${imageRepository}postgres:14`
  return await docker('run', '--rm', '-v', `${name}:/volume`, '--entrypoint', 'sh', image, '-ec', script)
}
const listing = (name = volume) =>
  inVolume(name, 'cd /volume; for f in * .[!.]*; do [ -e "$f" ] && stat -c "%a %u:%g %n" "$f"; done; true')
const digestIn = async (name: string) => (await inVolume(name, `sha256sum < /volume/${dump}`)).split(' ')[0]
const appLog = async () => await docker('logs', node.container('validator'))

/** The containers of the node and since when they run. */
const containers = async () =>
  await docker('ps', '--all', '--no-trunc', '--filter', `name=${project}`, '--format', '{{.ID}} {{.State}}')
const startedAt = () => node.inspect('validator', '{{.State.StartedAt}}')

describe('a compose node', () => {
  let approved: string

  test('is planned for without a change to its volume, its containers or the repository', async () => {
    const before = [await listing(), await containers(), await startedAt()]
    const run = await act({ 'dry-run': 'true', restart: 'true' })
    expect(run.code, run.log).toBe(0)
    expect(run.outputs).toMatchObject({ verdict: 'planned', 'migration-id': '1' })
    for (const part of [
      `compose project ${project}`,
      `/domain-upgrade-dump/${dump} in volume ${volume} of container ${node.container('validator')}`,
      'there is none now',
      './start.sh -s',
      '-m 1 -M',
    ])
      expect(run.outputs['plan']).toContain(part)
    expect([await listing(), await containers(), await startedAt()]).toEqual(before)
    expect(existsSync(join(folder, 'repository'))).toBe(false)
    const plan = await act({ 'dry-run': 'true' })
    approved = plan.outputs['plan-digest'] ?? ''
  })

  test('gets the dump into the volume that its validator app mounts, which the runbook’s own command misses', async () => {
    const run = await act({ 'plan-digest': approved })
    expect(run.code, run.log).toBe(0)
    expect(run.outputs['verdict']).toBe('placed')
    expect(run.outputs).toMatchObject({
      'migration-id': '1',
      'participant-id': node.seeded?.participantId,
      placed: `/domain-upgrade-dump/${dump}`,
    })
    expect(await listing()).toBe(`600 1001:1001 ${dump}`)
    expect(`sha256:${await digestIn(volume)}`).toBe(run.outputs['snapshot-sha256'])
    expect(run.log).toContain('snapshot-migration-id: pass (1)')
    expect(await docker('ps', '--all', '--quiet', '--filter', 'name=splice-validator-client')).toBe('')

    // The runbook: docker run --rm -v "domain-upgrade-dump:/volume" -v "$(pwd):/backup" alpine sh -c "cp …"
    await writeFile(join(folder, 'dump.json'), '{"by":"the runbook"}')
    await docker(
      ...[
        'run',
        '--rm',
        '-v',
        'domain-upgrade-dump:/volume',
        '-v',
        `${folder}:/backup`,
        '--entrypoint',
        'sh',
      ],
      ...[`${imageRepository}postgres:14`, '-c', `cp /backup/dump.json /volume/${dump}`],
    )
    expect(await listing('domain-upgrade-dump')).toContain(dump)
    expect(`sha256:${await digestIn(volume)}`).toBe(run.outputs['snapshot-sha256'])
    const seen = await docker(
      'exec',
      node.container('validator'),
      'sha256sum',
      `/domain-upgrade-dump/${dump}`,
    )
    expect(`sha256:${seen.split(' ')[0]}`).toBe(run.outputs['snapshot-sha256'])
  })

  test('a second dump sets the first aside, and one that is refused changes nothing', async () => {
    const before = `sha256:${await digestIn(volume)}`
    const changed = await act({ 'plan-digest': approved })
    expect(errorsOf(changed)[0]).toMatchObject({
      title: 'dr-snapshot: plan-changed',
      text: expect.stringContaining('differs: content.'),
    })
    expect(await listing()).toBe(`600 1001:1001 ${dump}`)
    const plan = await act({ 'dry-run': 'true' })
    expect(plan.outputs['plan']).toContain(`${before}): it is kept as ${dump}.before-`)
    const run = await act({ 'plan-digest': plan.outputs['plan-digest'] ?? '' })
    expect(run.code, run.log).toBe(0)
    const files = (await listing()).split('\n')
    expect(files).toHaveLength(2)
    const kept = files.map((line) => line.split(' ')[2] ?? '').find((name) => name !== dump) ?? ''
    expect(kept).toMatch(/^domain_migration_dump\.json\.before-\d{8}T/)
    expect(`sha256:${(await inVolume(volume, `sha256sum < /volume/${kept}`)).split(' ')[0]}`).toBe(before)

    const refused = await act({ 'participant-id': `PAR::other::1220${'00'.repeat(32)}` })
    expect(errorsOf(refused)[0]?.title).toBe('dr-snapshot: participant-contradiction')
    const late = await act({ 'migration-id': '0' })
    expect(errorsOf(late)[0]?.title).toBe('dr-snapshot: migration-id')
    expect((await listing()).split('\n')).toEqual(files)
  })

  test('is started with it: the app reads that very file and is the same node in a new database', async () => {
    const run = await act({ restart: 'true', 'ready-timeout': '4m' })
    expect(run.code, run.log).toBe(0)
    expect(run.outputs['verdict']).toBe('imported')
    expect(run.outputs['change']).toMatch(
      /^COMPOSE_PROJECT_NAME='compose-dr' \.\/start\.sh -s .* -m 1 -M -w$/,
    )
    const log = await appLog()
    expect(log).toContain(`Migration dump /domain-upgrade-dump/${dump}: `)
    expect(log).toContain(`${run.outputs['snapshot-sha256']}, owner 1001:1001`)
    expect(log).toContain(`Imported the migration dump of ${node.seeded?.participantId}`)
    const database = await node.inspect('participant', '{{range .Config.Env}}{{println .}}{{end}}')
    expect(database).toContain('CANTON_PARTICIPANT_POSTGRES_DB=participant-1')
    expect(run.log).toContain(`The node answers as ${node.seeded?.participantId}`)
    expect(run.log).toMatch(/^::warning.*leave out -M/m)
  })

  test('an app that cannot import it says why, and what to change', async () => {
    // An operator's own line that forgets -M: the app has a new migration id and no dump.
    const start = `COMPOSE_PROJECT_NAME=${project} ./start.sh -s https://sv.example.com -o "" -p testbed-validator-1 -m 3 -w`
    const run = await act({
      restart: 'true',
      'start-command': start,
      'ready-timeout': '2m',
      'migration-id': '3',
    })
    expect(run.code, run.log).toBe(1)
    expect(errorsOf(run)[0]).toMatchObject({
      title: 'dr-snapshot: import-failed',
      text: expect.stringMatching(/Migration ID was incremented \(to 3\)[\s\S]*-M/),
    })
    expect(run.outputs['set-id']).toBeDefined()
  })

  test('that does not mount a folder for the dump is told what to set', async () => {
    const file = join(node.directory, 'compose.yaml')
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.replace(/ {4}volumes:\n {6}- domain-upgrade-dump:.*\n/, ''))
    // The migration id that the test before left it at.
    await node.composeWith({ MIGRATION_ID: '1' }, 'up', '-d', '--force-recreate', '--no-deps', 'validator')
    const run = await act({ 'participant-id': node.seeded?.participantId ?? '' })
    expect(run.code, run.log).toBe(1)
    expect(errorsOf(run)[0]).toMatchObject({
      title: 'dr-snapshot: dump-volume-missing',
      text: expect.stringContaining('domain-upgrade-dump:/domain-upgrade-dump'),
    })
    expect(run.outputs).toEqual({ verdict: 'refused' })
  })
})
