import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Decrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from '../../demo/node-schema.ts'
import { type ComposeNode, docker, startComposeNode, until } from '../support/docker/compose-node.ts'
import { watchProcesses } from '../support/recovery-runs.ts'
import { type ActionRun, type RunOptions, runAction } from '../support/run-as-runner.ts'

const execute = promisify(execFile)

function green(run: ActionRun): ActionRun {
  if (run.code !== 0) throw new Error(`exit ${run.code}\n${run.log}\n${run.stderr}`)
  return run
}

// Up to the point where the real app takes over: the stand-in reads the file at its mount and says whose it is.
describe('a recovery from identities on Docker Compose', () => {
  let node: ComposeNode
  let folder: string
  let key: string
  let set: string
  let dump: Buffer
  const newIdentifier = 'testbed-validator-1-b'
  /** start.sh takes it from the environment, else from the folder of its release. */
  const version = '0.4.14'
  const file = () => join(node.directory, 'participant-bootstrap-dump.json')

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compose-identities-'))
    key = await generateIdentity()
    node = await startComposeNode({ project: 'sv-identities', version })
    const backup = green(
      await act('backup', { ...common(), 'encryption-recipients': await identityToRecipient(key) }),
    )
    set = backup.outputs['set-id'] ?? ''
    const decrypter = new Decrypter()
    decrypter.addIdentity(key)
    const sealed = await readFile(join(folder, 'repository/e2e/sets', set, 'identities.json.age'))
    dump = Buffer.from(await decrypter.decrypt(sealed))
  })
  afterEach(async () => {
    await node?.remove()
    await rm(folder, { recursive: true, force: true })
  })

  const act = (action: 'backup' | 'restore', inputs: Record<string, string>, options: RunOptions = {}) =>
    runAction(action, inputs, {
      dist: process.env['SPLICE_TEST_SOURCE'] !== '1',
      ...options,
      env: { IMAGE_TAG: version },
    })
  const common = () => ({
    deployment: 'compose',
    node: 'e2e',
    repository: join(folder, 'repository'),
    'compose-project': node.project,
    'no-auth': 'true',
  })
  const recover = (more: Record<string, string> = {}, options: RunOptions = {}) =>
    act(
      'restore',
      {
        ...common(),
        mode: 'identities',
        'encryption-identity': key,
        'new-participant-identifier': newIdentifier,
        ...more,
      },
      options,
    )
  const confirmed = () => ({
    'dry-run': 'false',
    confirm: node.seeded?.participantId ?? '',
    'ready-timeout': '3m',
  })
  const keyPairs = () =>
    (JSON.parse(dump.toString()) as { keys: { keyPair: string }[] }).keys.map(({ keyPair }) =>
      keyPair.slice(0, 60),
    )
  const newId = () => `PAR::${newIdentifier}::${node.seeded?.namespace}`
  const who = async () =>
    withClient(await node.databaseUrl(node.participantDatabase), async (client) => {
      const { rows } = await client.query(
        `select 'PAR::' || identifier || '::' || namespace as id from participant.common_node_id`,
      )
      return (rows[0] as { id: string } | undefined)?.id
    })
  const validatorLog = async () => {
    const { stdout, stderr } = await execute('docker', ['logs', node.container('validator')])
    return stdout + stderr
  }
  const healthy = () =>
    until(
      'the validator is healthy',
      async () => (await node.inspect('validator', '{{.State.Health.Status}}').catch(() => '')) === 'healthy',
    )

  it('after the loss of everything: places the file, starts the node with it, and empties it', async () => {
    await node.down({ volumes: true })
    const plan = green(await recover({ 'after-placing': 'start' }))
    expect(plan.outputs['plan']).toContain(
      `./start.sh -s https://sv.example.com -o "" -p testbed-validator-1 -m 0 -i ${file()} -P ${newIdentifier}`,
    )
    expect(plan.outputs['plan']).toContain('not checked now')
    expect(
      await docker('ps', '--all', '--quiet', '--filter', `label=com.docker.compose.project=${node.project}`),
    ).toBe('')

    const watch = watchProcesses({ anywhere: keyPairs(), inCommands: [key] })
    const done = await recover({
      ...confirmed(),
      'after-placing': 'start',
      'plan-digest': plan.outputs['plan-digest'] ?? 'none',
    })
    expect(watch.stop()).toEqual([])
    green(done)
    expect(done.outputs).toMatchObject({ verdict: 'recovered', 'new-participant-id': newId() })
    for (const secret of keyPairs()) expect(done.log + done.summary).not.toContain(secret)

    // The app, as user 1001, read exactly the file of the set.
    const digest = createHash('sha256').update(dump).digest('hex')
    expect(await validatorLog()).toContain(
      `Read participant bootstrapping dump of ${node.seeded?.participantId} from /participant-bootstrapping-dump/identities.json, sha256:${digest}`,
    )
    expect(await who()).toBe(newId())

    // What is mounted stays as an empty shell, on the host and in the container, and the app starts again on it.
    expect((await stat(file())).size).toBe(0)
    const inside = await docker(
      'exec',
      node.container('validator'),
      'wc',
      '-c',
      '/participant-bootstrapping-dump/identities.json',
    )
    expect(inside).toMatch(/^0 /)
    expect(done.log).toContain('run ./start.sh once more without -i')
    await docker('restart', node.container('validator'))
    await healthy()

    // As the action says: once more without the file, with the same identifier.
    const line = `COMPOSE_PROJECT_NAME=${node.project} IMAGE_TAG=${version} ./start.sh -s https://sv.example.com -o "" -p testbed-validator-1 -m 0 -P ${newIdentifier} -w`
    await execute('bash', ['-ec', line], { cwd: node.directory })
    await rm(file())
    await docker('restart', node.container('validator'))
    await healthy()
    expect(await who()).toBe(newId())
    expect(await node.inspect('validator', '{{json .Mounts}}')).not.toContain('participant-bootstrap')
  })

  it('in two runs, with the line of the plan typed by an operator in between', async () => {
    await node.down({ volumes: true })
    const placed = green(await recover({ ...confirmed(), 'after-placing': 'leave' }))
    expect(placed.outputs['verdict']).toBe('placed')
    const there = await stat(file())
    expect([there.uid, there.gid, there.mode & 0o777]).toEqual([1001, 1001, 0o600])
    expect((await readFile(file())).equals(dump)).toBe(true)
    expect((await readdir(node.directory)).filter((name) => name.includes('.part'))).toEqual([])

    const typed = /^ {2}(\.\/start\.sh .*)$/m.exec(placed.outputs['plan'] ?? '')?.[1] ?? ''
    await execute('bash', ['-ec', `COMPOSE_PROJECT_NAME=${node.project} IMAGE_TAG=${version} ${typed}`], {
      cwd: node.directory,
    })
    const done = green(await recover(confirmed()))
    expect(done.outputs).toMatchObject({ verdict: 'recovered', 'new-participant-id': newId() })
    expect(done.log).toContain('this run goes on with watching')
    expect((await stat(file())).size).toBe(0)
  })

  it('is refused while the old node is there, and where another file is in the way', async () => {
    const there = await recover()
    expect(there.code).toBe(1)
    expect(there.log).toContain('recovery-refused')
    expect(there.log).toMatch(/holds data of PAR::testbed-validator-1/)
    expect(there.log).toContain('runs: on empty databases it makes itself a new identity; stop it')

    await node.down({ volumes: true })
    // Neither key nor token; the set alone tells what the node was.
    const advice = green(await act('restore', { ...common(), 'no-auth': 'false', mode: 'advise' }))
    expect(advice.outputs['recovery-path']).toBe('restore')
    expect(advice.outputs['advice']).toContain('apps database unreachable')
    await writeFile(file(), 'of somebody else')
    const other = await recover({ ...confirmed(), 'after-placing': 'start' })
    expect(other.code).toBe(1)
    expect(other.log).toContain('bootstrap-dump-exists')
    expect(await readFile(file(), 'utf8')).toBe('of somebody else')
    expect(await docker('ps', '--all', '--format', '{{.Names}}')).not.toContain(node.container('validator'))
  })

  it('sees in the log that the node was started without the file, and removes it', async () => {
    await node.down({ volumes: true })
    const line = `./start.sh -s https://sv.example.com -o "" -p testbed-validator-1 -m 0 -P ${newIdentifier}`
    const run = await recover({
      ...confirmed(),
      'after-placing': 'start',
      'start-command': `[ "$NEW_PARTICIPANT_IDENTIFIER" = ${newIdentifier} ] && [ -e "$IDENTITIES_DUMP" ] && COMPOSE_PROJECT_NAME=${node.project} ${line}`,
    })
    expect(run.code).toBe(1)
    expect(run.log).toContain('restore%3A recovery-failed')
    expect(run.log).toContain('Node has no identity, generating a new one')
    expect(run.outputs['verdict']).toBe('failed')
    expect(existsSync(file())).toBe(false)
    // The identifier is used up now.
    await node.down({ volumes: true })
    const again = await recover()
    expect(again.log).toContain('was used up by a recovery')
  })
})
