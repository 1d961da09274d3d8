/** The reusable workflows, called by an operator's files and run step by step as GitHub would, on a real node. */
import { readdirSync, readFileSync } from 'node:fs'
import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { nativeDirs } from '../../demo/postgres-programs.ts'
import { BackupSets, DrSets } from '../../src/repository/sets.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { digestsBelow } from '../support/backup-node.ts'
import { minutesAgo } from '../support/dr-snapshot-job.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { processesOf, sql } from '../support/restore-runs.ts'
import { hour, storeSet } from '../support/stored-sets.ts'
import { githubServer } from '../support/workflow-runner/github-server.ts'
import { publishedCommit } from '../support/workflow-runner/published-commit.ts'
import { runWorkflow } from '../support/workflow-runner/run-workflow.ts'
import type { JobRun, WorkflowRun, WorkflowRunOptions } from '../support/workflow-runner/workflow-run.ts'

const repository = join(import.meta.dirname, '../support/caller')
let node: EmbeddedNode
let github: Awaited<ReturnType<typeof githubServer>>
let release: Awaited<ReturnType<typeof publishedCommit>>
let metrics: string
beforeAll(async () => {
  node = await startEmbeddedNode({ bytes: 1_000_000, env: { EVERY_MS: '3600000' } })
  metrics = node.folder
  release = await publishedCommit()
  // As they are on GitHub, and as its API tells about them.
  github = await githubServer({ restore: { reviewers: [{ user: 'second-operator' }] }, unprotected: {} })
})
afterAll(async () => {
  await github?.[Symbol.asyncDispose]()
  await release?.[Symbol.asyncDispose]()
  await node?.[Symbol.asyncDispose]()
})

let runs = 0
/** Runs a workflow of the operator: scheduled, or dispatched with inputs. */
async function run(
  name: string,
  inputs?: Record<string, string>,
  approve?: WorkflowRunOptions['approve'],
  folder = repository,
): Promise<WorkflowRun> {
  const databases = {
    APPS_DATABASE_URL: node.inputs['apps-database-url'] ?? '',
    PARTICIPANT_DATABASE_URL: node.inputs['participant-database-url'] ?? '',
  }
  const restoring = { ...databases, ENCRYPTION_IDENTITY: node.key }
  const ran = await runWorkflow({
    workflow: `.github/workflows/${name}.yml`,
    repository: folder,
    published: release.path,
    event: inputs === undefined ? { name: 'schedule' } : { name: 'workflow_dispatch', inputs },
    runId: String(++runs),
    env: github.env,
    variables: {
      REPOSITORY: node.repository,
      VALIDATOR_URL: node.url,
      RECIPIENT: node.recipient,
      METRICS: metrics,
      POSTGRES_PROGRAMS: join(nativeDirs[14], 'bin'),
      STOP_COMMAND: node.restoreInputs['stop-command'] ?? '',
      START_COMMAND: node.restoreInputs['start-command'] ?? '',
    },
    environments: {
      // Plans are made here too: they do without the private key.
      backup: { secrets: databases },
      restore: { secrets: restoring, reviewers: true },
      unprotected: { secrets: restoring },
      'restore-drill': { secrets: { ENCRYPTION_IDENTITY: node.key } },
    },
    ...(approve !== undefined && { approve }),
  })
  const secrets = [...Object.values(restoring), ...ran.masks]
  for (const job of ran.jobs) expect(secrets.filter((secret) => shown(job).includes(secret))).toEqual([])
  return ran
}

/** Everything that somebody who may read the run sees, before the runner masks anything. */
const shown = (job: JobRun) =>
  [job.summary, JSON.stringify(job.outputs), ...job.steps.map(({ log }) => log)].join('\n')
const results = (ran: WorkflowRun) => Object.fromEntries(ran.jobs.map(({ id, result }) => [id, result]))
const sets = () => readdirSync(join(node.repository, 'demo/sets'))
const open = () => github.issues.filter(({ state }) => state === 'open')

/** Puts a set of the same node and nine hours ago in the place of a set. */
async function makeOld(id: string): Promise<void> {
  const storage = new DirectoryStorage(node.repository)
  const manifest = (await new BackupSets(storage, 'demo').list()).find((set) => set.id === id)?.read?.manifest
  if (manifest?.identities === undefined) throw new Error(`${id} is no whole set`)
  const { participantId, identities } = manifest
  await storeSet(storage, Date.now() - 9 * hour, { participantId, identities })
  await rm(join(node.repository, 'demo/sets', id), { recursive: true })
}

test('freshness is red on an old set and opens an issue; a scheduled backup turns it green and closes it', async () => {
  // The -checkout variant once: it gets our actions by actions/checkout.
  await using first = await run('backup-checkout')
  expect(first.result, shown(first.job('backup / backup'))).toBe('success')
  expect(first.standIns.map(({ action }) => action.split('@')[0])).toEqual([
    'actions/checkout',
    'actions/checkout',
  ])
  await makeOld(first.job('backup / backup').outputs['set-id'] ?? '')

  await using stale = await run('freshness')
  expect(results(stale)).toEqual({ 'freshness / freshness': 'failure', 'freshness / alert': 'success' })
  expect(open()).toHaveLength(1)

  await using backup = await run('backup')
  expect(results(backup), shown(backup.job('backup / backup'))).toEqual({
    'backup / backup': 'success',
    'backup / alert': 'success',
  })
  const job = backup.job('backup / backup')
  expect(sets()).toContain(job.outputs['set-id'])
  expect(job).toMatchObject({
    runsOn: ['self-hosted', 'linux'],
    environment: 'backup',
    concurrency: { group: 'splice-validator-demo', cancelInProgress: false, queue: 'max' },
    permissions: { contents: 'read', 'id-token': 'write' },
    outputs: { 'order-proof': 'pass', 'participant-id': node.seeded.participantId },
  })
  expect(job.summary).toContain(job.outputs['set-id'])
  expect(backup.job('backup / alert')).toMatchObject({
    runsOn: ['ubuntu-latest'],
    permissions: { issues: 'write' },
  })
  const written = readdirSync(metrics).filter((name) => name.endsWith('.prom'))
  expect(written).toHaveLength(1)
  expect(readFileSync(join(metrics, written[0] ?? ''), 'utf8')).toContain('node="demo"')
  expect(backup.standIns).toEqual([])

  await using fresh = await run('freshness')
  expect(results(fresh), shown(fresh.job('freshness / freshness'))).toEqual({
    'freshness / freshness': 'success',
    'freshness / alert': 'success',
  })
  expect(fresh.job('freshness / freshness').outputs['newest-good-set']).toBe(job.outputs['set-id'])
  expect(open()).toEqual([])
  expect(github.issues).toHaveLength(1)
})

test('a restore waits for a reviewer who reads its plan, and does nothing when the answer is no', async () => {
  const [before, stored] = [processesOf(node), digestsBelow(node.repository)]
  let read = ''
  await using ran = await run('restore', {}, ({ environment, summaries }) => {
    expect(environment).toBe('restore')
    read = summaries['restore / plan'] ?? ''
    return false
  })
  expect(results(ran)).toEqual({
    'restore / plan': 'success',
    'restore / restore': 'failure',
    'restore / unconfirmed': 'skipped',
    'restore / alert': 'success',
  })
  const planned = ran.job('restore / plan').outputs
  expect(read).toContain(planned['set-id'])
  expect(read).toContain(node.seeded.participantId)
  expect(ran.job('restore / restore').steps).toEqual([])
  expect([processesOf(node), digestsBelow(node.repository)]).toEqual([before, stored])
})

test('an approved restore refuses when the node is no longer what the plan was made for', async () => {
  const rename = (from: string, to: string) => sql(node, `ALTER DATABASE ${from} RENAME TO ${to}`)
  await using ran = await run('restore', {}, async () => {
    await node.stop()
    await rename('validator', 'kept_aside')
    await sql(node, 'CREATE DATABASE validator')
    return true
  })
  const job = ran.job('restore / restore')
  expect(job.result).toBe('failure')
  expect(shown(job)).toContain('plan-changed')
  expect(await sql(node, 'SELECT 1 FROM pg_class WHERE relnamespace > 16384', 'validator')).toEqual([])
  await sql(node, 'DROP DATABASE validator')
  await rename('kept_aside', 'validator')
  await node.start()
})

test('an approved restore brings the node back to the set of the plan, also when a newer one came up', async () => {
  const before = processesOf(node)
  await sql(node, 'CREATE TABLE made_before_the_backup AS SELECT 7 AS id', 'validator')
  await using taken = await run('backup')
  expect(taken.result).toBe('success')
  await using ran = await run('restore', {}, async () => {
    await using newer = await run('backup')
    expect(newer.result).toBe('success')
    await sql(node, 'CREATE TABLE made_after_the_backup (id int)', 'validator')
    return true
  })
  expect(ran.result, shown(ran.job('restore / restore'))).toBe('success')
  const job = ran.job('restore / restore')
  expect(job.outputs['set-id']).toBe(taken.job('backup / backup').outputs['set-id'])
  expect(job.concurrency?.group).toBe('splice-validator-demo')
  const made = await sql(node, "SELECT relname FROM pg_class WHERE relname LIKE 'made\\_%'", 'validator')
  expect(made).toEqual([{ relname: 'made_before_the_backup' }])
  expect(processesOf(node)).not.toEqual(before)
})

test('a restore whose environment has no reviewers is refused before it can begin', async () => {
  const before = processesOf(node)
  await using ran = await run('restore', { environment: 'unprotected' })
  expect(ran.job('restore / plan').result).toBe('failure')
  expect(shown(ran.job('restore / plan'))).toContain('approval-missing')
  expect(ran.job('restore / restore').result).toBe('skipped')
  expect(processesOf(node)).toEqual(before)
})

test('a dispatched dry run only plans', async () => {
  await using ran = await run('restore', { 'dry-run': 'true' })
  expect(ran.result).toBe('success')
  expect(results(ran)).toMatchObject({ 'restore / plan': 'success', 'restore / restore': 'skipped' })
})

test('a DR snapshot at a timestamp is approved and stored', async () => {
  const timestamp = minutesAgo(30)
  let read = ''
  await using ran = await run('dr-snapshot', { timestamp }, ({ summaries }) => {
    read = summaries['snapshot / plan'] ?? ''
    return true
  })
  expect(ran.result, shown(ran.job('snapshot / snapshot'))).toBe('success')
  expect(read).toContain(timestamp)
  const job = ran.job('snapshot / snapshot')
  const stored = await new DrSets(new DirectoryStorage(node.repository), 'demo').list()
  expect(stored.map(({ id, read: set }) => [id, set?.manifest.snapshot.timestamp])).toEqual([
    [job.outputs['set-id'], timestamp],
  ])
})

test('a weekly drill restores the newest set into a scratch server', async () => {
  await using ran = await run('drill')
  expect(ran.result, shown(ran.job('drill / drill'))).toBe('success')
  expect(ran.job('drill / drill').outputs['failed-checks']).toBe('')
  expect(sets()).toContain(ran.job('drill / drill').outputs['set-id'])
})

test('a fleet is looked at node by node, and one summary shows them all', async () => {
  const folder = join(node.folder, 'operator')
  await cp(repository, folder, { recursive: true })
  const inventory = {
    version: 1,
    defaults: { settings: { repository: node.repository } },
    nodes: { demo: { runner: ['self-hosted', 'first'] }, lost: { runner: ['self-hosted', 'second'] } },
  }
  await writeFile(join(folder, '.github/validators.yml'), stringify(inventory))
  await using ran = await run('fleet', undefined, undefined, folder)
  const looked = ran.jobs.filter(({ id }) => id.endsWith(' / freshness'))
  expect(looked.map(({ result, runsOn }) => [result, runsOn])).toEqual([
    ['success', ['self-hosted', 'first']],
    ['failure', ['self-hosted', 'second']],
  ])
  const summary = ran.job('fleet / summary')
  expect(summary.result).toBe('failure')
  expect(summary.summary).toContain('demo')
  expect(summary.summary).toContain('lost')
  expect(summary.outputs['failed']).toContain('lost')
  expect(summary.outputs['failed']).not.toContain('demo')
  expect(open().map(({ title }) => title)).toEqual([expect.stringContaining('lost')])
})
