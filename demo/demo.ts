/**
 * The main job from end to end, on a real Postgres: a node that keeps writing is backed up by the bundled
 * action, loses both databases, and is restored by the bundled action. Ends with 0 only when every row that
 * was committed at the backup's snapshot is back.
 */

import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { formatBytes, formatDuration } from '../src/system/log.ts'
import { temporaryFolder } from '../src/system/temporary.ts'
import { type ActionRun, runAction } from '../test/support/run-as-runner.ts'
import { contentDigest, digestDifferences } from './content-digest.ts'
import { nativeDirs, startPostgres } from './embedded-postgres.ts'
import { startNode, stopNode, writeSettings } from './node-control.ts'
import { withClient } from './node-schema.ts'
import { seedNode } from './seed.ts'

const bytes = Number(process.env['DEMO_MEGABYTES'] ?? 64) * 1024 * 1024
const audience = 'https://validator.example.com'
const databases = ['validator', 'participant-0'] as const
const began = Date.now()

function say(text: string): void {
  console.log(`\n\x1b[1m== ${text}\x1b[0m (${formatDuration(Date.now() - began)})`)
}

/** Shows an action's log without the lines that the runner takes out to mask their values. */
function show(text: string): void {
  process.stdout.write(text.replaceAll(/^::add-mask::.*\n/gm, ''))
}

function expectGreen(name: string, run: ActionRun): void {
  if (run.code === 0) return
  throw new Error(`${name} ended with ${run.code}:\n${run.log}${run.stderr}`)
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

async function untilReady(url: string): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await sleep(200)) {
    const answer = await fetch(`${url}/api/validator/readyz`).catch(() => undefined)
    if (answer?.status === 200) return
  }
  throw new Error('the validator app does not become ready')
}

await using folder = await temporaryFolder()
const node = join(folder.path, 'node')
mkdirSync(node)
say(`Starting an embedded Postgres and seeding a node with ${formatBytes(bytes)}`)
const postgres = await startPostgres({ dataDir: join(folder.path, 'postgres') })
try {
  const seeded = await seedNode(postgres, { bytes })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  writeSettings(node, {
    env: {
      APPS_URL: postgres.url('validator'),
      PARTICIPANT_URL: postgres.url('participant-0'),
      PORT: String(port),
      HOST: '127.0.0.1',
      AUTH_MODE: 'unsafe',
      AUDIENCE: audience,
      EVERY_MS: '20',
      // What the newest tables are of.
      VERSION: '0.7.4',
    },
  })
  await startNode(node)
  await untilReady(url)
  console.log(`Node ${seeded.participantId} is up at ${url} and keeps committing.`)

  const key = await generateIdentity()
  const common = {
    deployment: 'external',
    node: 'demo',
    repository: join(folder.path, 'repository'),
    'validator-url': url,
    'no-auth': 'true',
    audience,
    'apps-database-url': postgres.url('validator'),
    'participant-database-url': postgres.url('participant-0'),
  }
  say('action-backup, as GitHub’s runner runs it')
  const backup = await runAction(
    'backup',
    { ...common, 'encryption-recipients': await identityToRecipient(key) },
    { onLog: show },
  )
  expectGreen('action-backup', backup)

  say('action-verify: is the set worth anything?')
  const drill = await runAction(
    'verify',
    {
      node: common.node,
      repository: common.repository,
      'encryption-identity': key,
      scratch: 'programs',
      'postgres-server-path': join(nativeDirs[14], 'bin'),
      // Not every machine lets its users make network namespaces.
      'allow-not-checked': 'network-isolation',
    },
    { onLog: show },
  )
  expectGreen('action-verify', drill)

  say('What the node holds at the offsets of the set')
  const offsets = {
    validator: Number(backup.outputs['apps-offset']),
    'participant-0': Number(backup.outputs['ledger-end']),
  }
  const digests = new Map<string, Awaited<ReturnType<typeof contentDigest>>>()
  await stopNode(node)
  for (const name of databases) {
    digests.set(name, await contentDigest(postgres.url(name), { upTo: offsets[name] }))
  }
  console.log(
    `Apps database up to offset ${offsets.validator}, participant up to ${offsets['participant-0']}: digested.`,
  )

  say('The worst day: both databases are dropped')
  await withClient(postgres.url('postgres'), async (client) => {
    for (const name of databases) await client.query(`DROP DATABASE "${name}" WITH (FORCE)`)
  })

  const restoreInputs = {
    ...common,
    'encryption-identity': key,
    'stop-command': `'${process.execPath}' '${join(import.meta.dirname, 'node-control.ts')}' stop '${node}'`,
    'start-command': `'${process.execPath}' '${join(import.meta.dirname, 'node-control.ts')}' start '${node}'`,
  }
  say('action-restore: the plan')
  const plan = await runAction('restore', restoreInputs, { onLog: show })
  expectGreen('The dry run', plan)

  say('action-restore: carried out')
  const restore = await runAction(
    'restore',
    { ...restoreInputs, 'dry-run': 'false', confirm: plan.outputs['participant-id'] ?? '' },
    { onLog: show },
  )
  expectGreen('action-restore', restore)

  say('Is every row back?')
  await stopNode(node)
  let rows = 0
  const problems: string[] = []
  for (const name of databases) {
    const before = digests.get(name)
    const after = await contentDigest(postgres.url(name), { upTo: offsets[name] })
    if (before === undefined) throw new Error('digested above')
    problems.push(...digestDifferences(before, after).map((difference) => `${name}: ${difference}`))
    for (const table of Object.values(after.tables)) rows += table.rows
  }
  const report = [
    ['Set', backup.outputs['set-id']],
    ['Participant', restore.outputs['participant-id']],
    ['Stored, encrypted', formatBytes(Number(backup.outputs['bytes']))],
    [
      'Offsets in the set',
      `apps ${offsets.validator} <= ledger end ${offsets['participant-0']} (${backup.outputs['order-proof']})`,
    ],
    ['Backup took', formatDuration(backup.durationMs)],
    ['Drill took', `${formatDuration(drill.durationMs)} (${drill.outputs['verdict']})`],
    ['Restore took', formatDuration(restore.durationMs)],
    ['Memory of the actions', `${formatBytes(backup.rssPeakBytes)} and ${formatBytes(restore.rssPeakBytes)}`],
    ['Rows compared', String(rows)],
    ['Content', problems.length === 0 ? 'identical' : 'DIFFERENT'],
  ]
  console.log(`\n${report.map(([name, value]) => `  ${name?.padEnd(24)}${value}`).join('\n')}\n`)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  console.log('The same node is back, with everything it had at the snapshot.')
} finally {
  await stopNode(node).catch(() => {})
  await postgres.stop()
}
