import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLocked } from '../../src/repository/lock.ts'
import { BackupSets } from '../../src/repository/sets.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { openS3 } from '../../src/repository/storage/s3.ts'
import {
  type BackupNode,
  errorsOf,
  expectWholeSets,
  filesBelow,
  startBackupNode,
} from '../support/backup-node.ts'
import { startEmbeddedNode } from '../support/embedded-node.ts'
import { vaultServer } from '../support/identities/vault-server.ts'
import { runAction } from '../support/run-as-runner.ts'
import { every, type FaultProxy, startFaultProxy } from '../support/storage/fault-proxy.ts'
import { type Moto, motoEnvironment, startMoto } from '../support/storage/moto.ts'

const bucket = 'backups-of-tests'
const token = 'hvs.a-token-of-a-test'

let live: BackupNode
let moto: Moto
let proxy: FaultProxy
let remote: BackupSets
let second: BackupSets
beforeAll(async () => {
  live = await startBackupNode({ bytes: 1_500_000, writer: { everyMs: 250 } })
  Object.assign(process.env, motoEnvironment)
  moto = await startMoto()
  proxy = await startFaultProxy(moto.port)
  const client = new S3Client({ endpoint: moto.url, forcePathStyle: true, region: 'us-east-1' })
  await client.send(new CreateBucketCommand({ Bucket: bucket }))
  client.destroy()
  const log = { info: () => {}, warning: () => {}, group: <T>(_: string, work: () => Promise<T>) => work() }
  const settings = { endpoint: moto.url, pathStyle: true }
  remote = new BackupSets(await openS3({ bucket, prefix: 'node' }, settings, log), 'demo')
  second = new BackupSets(new DirectoryStorage(join(live.node.folder, 'second')), 'demo')
})
afterAll(async () => {
  await proxy?.[Symbol.asyncDispose]()
  await moto?.[Symbol.asyncDispose]()
  await live?.[Symbol.asyncDispose]()
})

/** Identities are not what these tests are about. */
const quick = { identities: 'none', 'no-auth': '', audience: '', 'validator-url': '' }
const first = () => live.node.repository
const other = () => join(live.node.folder, 'second')
const s3 = () => ({ 's3-endpoint': proxy.url, 's3-path-style': 'true' })
const several = (...lines: string[]) => ({ ...quick, repository: '', repositories: lines.join('\n') })
const env = motoEnvironment
const idsOf = async (sets: BackupSets) => (await expectWholeSets(sets)).map(({ id }) => id)
const standings = (run: { outputs: Readonly<Record<string, string>> }) =>
  (JSON.parse(run.outputs['repositories'] ?? '[]') as { state: string }[]).map(({ state }) => state)

describe('a backup into several repositories', () => {
  test('is the same set in a folder and in S3, and the summary says so', async () => {
    const run = await live.backup({ ...several(first(), `s3://${bucket}/node`), ...s3() }, { env })
    expect(run.code, run.log).toBe(0)
    const id = run.outputs['set-id']
    expect(await idsOf(live.sets)).toEqual([id])
    expect(await idsOf(remote)).toEqual([id])
    expect(standings(run)).toEqual(['held', 'held'])
    expect(run.summary).toContain('Repositories')
    expect((await remote.storage.list('')).filter(({ name }) => !name.includes('/sets/'))).toEqual([])
  })

  test('is published without an optional one that is down, which is given the set later', async () => {
    const lines = several(first(), `s3://${bucket}/node optional`)
    const down = await proxy.during(
      every(() => true, { answer: { status: 403 } }),
      () => live.backup({ ...lines, ...s3() }, { env }),
    )
    expect(down.code, down.log).toBe(0)
    expect(standings(down)).toEqual(['held', 'missing'])
    expect(down.log).toMatch(/::warning.*\(optional\) takes no more part/)
    expect(await idsOf(remote)).not.toContain(down.outputs['set-id'])

    const later = await live.backup({ ...lines, ...s3(), 'repair-repositories': 'true' }, { env })
    expect(later.code, later.log).toBe(0)
    expect(standings(later)).toEqual(['held', 'held'])
    expect(await idsOf(remote)).toEqual(await idsOf(live.sets))
  })

  test('is published nowhere when a required one goes away in the middle', async () => {
    const before = [await idsOf(live.sets), await idsOf(remote)]
    const stored = live.stored()
    const writes = every(({ method, url }) => /PUT|POST/.test(method) && /participant\.dump/.test(url), {
      answer: { status: 403, body: '<Error><Code>AccessDenied</Code></Error>' },
    })
    const run = await proxy.during(writes, () =>
      live.backup({ ...several(first(), `s3://${bucket}/node`), ...s3() }, { env }),
    )
    expect(run.code, run.log).toBe(1)
    expect(run.outputs).toEqual({})
    expect(errorsOf(run)).toHaveLength(1)
    expect(run.log).not.toContain('could not be removed')
    expect([await idsOf(live.sets), await idsOf(remote)]).toEqual(before)
    expect(live.stored()).toEqual(stored)
  })

  test('a run that is killed between the manifests is made whole by the next', async () => {
    // S3 is the first and gets its manifest last.
    const lines = several(`s3://${bucket}/node`, other())
    let pid = 0
    const kill = every(
      ({ method, url }) => {
        const now = method === 'PUT' && url.includes('manifest.json') && pid !== 0
        if (now) process.kill(pid, 'SIGKILL')
        return now
      },
      { answer: { status: 503 } },
    )
    const before = await idsOf(remote)
    const run = await proxy.during(kill, () =>
      live.backup(
        { ...lines, ...s3(), 'lock-lease': '1s' },
        {
          env,
          onStart: (started) => {
            pid = started
          },
        },
      ),
    )
    expect(run.endedBy).toBe('SIGKILL')
    const [half] = await idsOf(second)
    expect(half).toBeDefined()
    expect(await idsOf(remote)).toEqual(before)
    await expect.poll(() => isLocked(remote.storage, 'demo'), { timeout: 30_000 }).toBe(false)

    const next = await live.backup({ ...lines, ...s3(), 'repair-repositories': 'true' }, { env })
    expect(next.code, next.log).toBe(0)
    expect(next.log).toContain(`had all files of set ${half}`)
    expect(await idsOf(remote)).toContain(half)
    expect(await idsOf(second)).toEqual(await idsOf(remote))
  })

  test.each([
    [{ repositories: '/a\n/a/b', repository: '' }, /is in a repository of another line/],
    [{ repositories: '/a optional', repository: '' }, /cannot be optional/],
    [{ repositories: '/a\n/b' }, /exclude each other/],
    [{ 'identities-repository': '/a', repository: '/a' }, /nothing would be held apart/],
    [{ 'identities-repository': 'vault://x' }, /vault:\/\/mount\/path/],
    [{ 'repair-repositories': 'true' }, /goes with repositories only/],
  ])('wrong inputs are refused at once: %j', async (inputs, text) => {
    const run = await live.backup({ ...quick, ...inputs })
    expect(run.code).toBe(1)
    expect(run.log).toMatch(text)
  })
})

describe('identities that are held apart', () => {
  const identities = () => ({ 'identities-repository': join(live.node.folder, 'keys') })
  const keys = () => filesBelow(join(live.node.folder, 'keys'))
  const recover = (inputs: Record<string, string> = {}) =>
    runAction(
      'restore',
      {
        ...live.node.restoreInputs,
        mode: 'identities',
        'identities-path': join(live.node.folder, 'dump.json'),
        'new-participant-identifier': 'never-used-1',
        ...inputs,
      },
      { dist: false },
    )

  test('go into another folder, once for as long as they stay the same, and are found from the set', async () => {
    const { manifest } = await live.green(identities())
    const held = manifest.identities?.file.heldIn
    expect(held).toMatchObject({ kind: 'repository', place: identities()['identities-repository'] })
    expect(keys()).toEqual([held?.reference])
    expect(filesBelow(first()).filter((name) => name.includes('identities'))).toEqual([])

    const again = await live.green(identities())
    expect(again.manifest.identities?.file.heldIn).toEqual(held)
    expect(keys()).toHaveLength(1)

    const without = await recover()
    expect(without.log).toMatch(/no identities|identities-elsewhere/)
    expect(without.log).toContain('Give identities-repository')
    // The databases of the node are there, so it is refused; but the identities were read for the plan.
    const found = await recover(identities())
    expect(found.log).toContain('recovery-refused')
    expect(found.outputs['set-id']).toBe(again.manifest.id)
    const wrongKey = await recover({ ...identities(), 'encryption-identity': '' })
    expect(wrongKey.log).toContain('encryption-identity')
  })

  test('that were changed in their place are refused', async () => {
    const [name = ''] = keys()
    writeFileSync(join(live.node.folder, 'keys', name), 'something else')
    const run = await recover({ ...identities(), set: (await live.sets.list())[0]?.id ?? '' })
    expect(run.log).toMatch(/restore%3A damaged/)
    // The next backup reads them there before it counts on them, and writes them again.
    const next = await live.green(identities())
    expect(next.log).toContain('they are written again')
    expect(keys()).toHaveLength(2)
  })

  test('that nobody takes publish nothing', async () => {
    await using vault = await vaultServer({ token })
    const stored = live.stored()
    const run = await live.backup(
      { 'identities-repository': 'vault://secret/node' },
      { env: { VAULT_ADDR: vault.url, VAULT_TOKEN: 'hvs.another' } },
    )
    expect(errorsOf(run).map(({ title }) => title)).toEqual(['backup: identities-store-credentials'])
    // Whether something was written is not known of a place that refuses: what is noted, the next run looks at.
    const { 'demo/identities-pending.json': _, ...rest } = live.stored()
    expect(rest).toEqual(stored)
  })

  test('of a run that fails or dies later are taken back', async () => {
    await using vault = await vaultServer({ token })
    const inputs = { 'identities-repository': 'vault://secret/node', 'lock-lease': '1s' }
    const vaultEnv = { VAULT_ADDR: vault.url, VAULT_TOKEN: token }
    const failed = await live.backup(inputs, {
      env: vaultEnv,
      signalAfter: { log: /Roles|Apps database/, signal: 'SIGTERM' },
    })
    expect(failed.code).not.toBe(0)
    expect([...vault.entries.keys()]).toEqual([])

    const killed = await live.backup(inputs, {
      env: vaultEnv,
      signalAfter: { log: /Identities done/, signal: 'SIGKILL' },
    })
    expect(killed.endedBy).toBe('SIGKILL')
    expect(vault.entries.size).toBe(1)
    expect(existsSync(join(first(), 'demo/identities-pending.json'))).toBe(true)
    await expect.poll(() => isLocked(live.sets.storage, 'demo'), { timeout: 30_000 }).toBe(false)

    const { manifest, log } = await live.green(inputs, { env: vaultEnv })
    expect(log).toContain('they were removed')
    expect([...vault.entries.keys()]).toEqual([`node/demo/${manifest.id}`])
    expect(existsSync(join(first(), 'demo/identities-pending.json'))).toBe(false)
  })

  test('go unencrypted into a secret manager only with allow-unencrypted, never into a folder', async () => {
    await using vault = await vaultServer({ token })
    const open = { 'encryption-recipients': '', 'allow-unencrypted': 'true' }
    const vaultEnv = { VAULT_ADDR: vault.url, VAULT_TOKEN: token }
    const { manifest, log } = await live.green(
      { ...open, 'identities-repository': 'vault://secret/node' },
      { env: vaultEnv },
    )
    expect(manifest.identities?.file).toMatchObject({ encryption: 'none', heldIn: { kind: 'vault' } })
    expect(log).toMatch(/::warning.*not encrypted: whoever may read vault:\/\/secret\/node has the keys/)
    const folder = await live.green({ ...open, ...identities() })
    expect(folder.manifest.identities).toBeUndefined()
  })
})

test('a restore reads from the second repository when the first is gone', async () => {
  await using node = await startEmbeddedNode({ running: false, bytes: 1_000_000 })
  const repositories = [node.repository, join(node.folder, 'second')].join('\n')
  const common = { repository: '', repositories, 'no-auth': 'false', 'validator-url': '', audience: '' }
  const set = await runAction(
    'backup',
    { ...node.backupInputs, ...common, identities: 'none' },
    { dist: false },
  )
  expect(set.code, set.log).toBe(0)
  rmSync(node.repository, { recursive: true })
  const run = await runAction(
    'restore',
    {
      ...node.restoreInputs,
      ...common,
      'dry-run': 'false',
      replace: 'same-node',
      confirm: node.seeded.participantId,
      'stop-command': 'true',
      'start-command': 'true',
    },
    { dist: false },
  )
  expect(run.log).toContain(`is read from directory ${join(node.folder, 'second')}`)
  expect(run.outputs['set-id']).toBe(set.outputs['set-id'])
  expect(run.outputs['verdict'], run.log).toBe('restored')
})
