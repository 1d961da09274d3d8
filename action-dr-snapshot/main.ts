import { placingByHand } from '../src/dr-snapshot/by-hand.ts'
import { type DrPlan, type DrSnapshotReport, drSnapshot } from '../src/dr-snapshot.ts'
import { readApproval, requireApproval } from '../src/github/approval.ts'
import { readNodeInputs } from '../src/inputs/node-inputs.ts'
import { readRecipients } from '../src/inputs/recipients.ts'
import { findAgeTool } from '../src/pipeline/seal.ts'
import { proofsTable, runUrl, stepsTable } from '../src/reports/report.ts'
import { DrSets } from '../src/repository/sets.ts'
import { main } from '../src/runner/main.ts'
import { type DrTimestamp, parseDrTimestamp } from '../src/splice/dr-timestamp.ts'
import { deadline } from '../src/system/deadline.ts'
import { Failure } from '../src/system/failure.ts'
import { formatBytes } from '../src/system/log.ts'
import { tool } from '../src/system/version.ts'

await main('dr-snapshot', async ({ inputs, log, signal, summary, output, onExit }) => {
  const node = readNodeInputs(inputs, log, signal, { restores: false, onExit })
  const given = parseDrTimestamp(inputs.required('timestamp'))
  if ('problem' in given && inputs.text('timestamp') !== undefined)
    inputs.problem('timestamp', `${given.problem}.`)
  const participantId = inputs.text('participant-id')
  if (participantId !== undefined && !/^PAR::[^:]+::1220[0-9a-f]{64}$/.test(participantId))
    inputs.problem('participant-id', 'must be of the form PAR::<identifier>::1220<64 hex digits>.')
  if (!node.hasToken)
    inputs.problem(
      'token',
      'or client-id and client-secret, or no-auth is required to fetch the data snapshot.',
    )
  const migrationId =
    inputs.text('migration-id') === undefined ? undefined : inputs.integer('migration-id', 0)
  const copy = inputs.boolean('copy', true)
  const restart = inputs.boolean('restart', false)
  const startCommand = inputs.text('start-command')
  const external = inputs.text('deployment') === 'external'
  if (restart && !copy)
    inputs.problem('restart', 'needs the dump in its place: it does not go with copy: false.')
  if (restart && external)
    inputs.problem('restart', 'does not go with deployment: external, where the dump is placed by hand.')
  if (startCommand !== undefined && !restart) inputs.problem('start-command', 'goes with restart: true only.')
  const dryRun = inputs.boolean('dry-run', false)
  const approvedPlan = inputs.text('plan-digest')
  if (approvedPlan !== undefined && dryRun) inputs.problem('plan-digest', 'goes with dry-run: false only.')
  const approval = readApproval(inputs, {
    plans: dryRun,
    otherwise:
      'leave approval-environment empty; whoever starts the run reads the plan first and gives its plan-digest to the run (to the workflow dr-snapshot.yml: the name of the node as confirm).',
  })
  const catchUpMs = inputs.duration('catch-up-timeout', '10m')
  const options = {
    dryRun,
    timestamp: ('timestamp' in given ? given.timestamp : '') as DrTimestamp,
    force: inputs.boolean('force', true),
    migrationId,
    participantId,
    copy: copy && !external,
    restart,
    startCommand,
    recipients: await readRecipients(inputs),
    zstdLevel: inputs.integer('zstd-level', 1, { min: 1, max: 19 }),
    readyTimeoutMs: inputs.duration('ready-timeout', '10m'),
    answerTimeoutMs: inputs.duration('snapshot-timeout', '10m'),
    // A participant that follows a live synchronizer commits something every few seconds.
    catchUp: { timeoutMs: catchUpMs, stillMs: catchUpMs / 10, everyMs: Math.min(5000, catchUpMs / 50) },
    lockLeaseMs: node.lockLeaseMs,
    lockWaitMs: node.lockWaitMs,
    tool,
  }
  inputs.finish()
  output('verdict', 'refused')

  const owner = runUrl()
  const limit = AbortSignal.any([signal, deadline(node.timeoutMs, 'dr-snapshot')])
  const backups = await node.openSets()
  const deployment = await node.connect()

  let stored = false
  const showPlan = (plan: DrPlan) => {
    log.info(plan.text)
    output('plan', plan.text)
    output('plan-digest', plan.digest)
    output('participant-id', plan.participantId)
    if (plan.migrationId !== undefined) output('migration-id', plan.migrationId)
    summary.heading(`Data snapshot plan for ${backups.node}`).preformatted(plan.text)
  }
  const publish = ({ manifest, manifestSha256, manifestPath, consumption, steps }: DrSnapshotReport) => {
    const { snapshot, placed } = manifest
    stored = true
    output('verdict', placed ? 'placed' : 'stored')
    output('set-id', manifest.id)
    output('manifest-path', manifestPath)
    output('manifest-sha256', manifestSha256)
    output('participant-id', manifest.participantId)
    output('migration-id', snapshot.migrationId)
    output('snapshot-sha256', snapshot.json.sha256)
    output('snapshot-bytes', snapshot.json.bytes)
    output('placed', placed?.path ?? '')
    output('change', consumption?.text ?? '')
    summary.heading(`Data snapshot of ${manifest.node} as of ${snapshot.timestamp}`).facts([
      ['DR set', { code: manifest.id }],
      ['Repository', backups.storage.description],
      ['Manifest', { code: manifestSha256 }],
      ['Participant', { code: manifest.participantId }],
      ['For migration id', snapshot.migrationId],
      ['Dump', `${formatBytes(snapshot.json.bytes)}, ${snapshot.json.sha256}`],
      ['Placed', placed ? `${placed.path} in ${placed.where}` : 'not placed: it is in the repository only'],
      ['The dump before it', placed ? (placed.aside ?? 'there was none') : 'untouched'],
      ['Encrypted for', manifest.encryptionRecipients.join(', ') || 'nobody: the copy is not encrypted'],
    ])
    stepsTable(summary, steps)
    proofsTable(summary, manifest.proofs)
    if (placed === undefined) {
      summary.heading('To put it in its place', 3).preformatted(placingByHand(manifest).join('\n'))
      for (const line of placingByHand(manifest)) log.info(line)
    }
    if (consumption === undefined) return
    summary.heading(consumption.title, 3).preformatted(consumption.text).list(consumption.notes)
    log.info(`${consumption.title}:\n${consumption.text}`)
    for (const note of consumption.notes) log.info(note)
  }

  const report = await drSnapshot(
    {
      deployment,
      sets: new DrSets(backups.storage, backups.node),
      backups,
      validator: () => node.validator(deployment),
      log,
      signal: limit,
    },
    {
      ...options,
      ageTool: await findAgeTool(),
      ...(owner !== undefined && { owner }),
      ...(approvedPlan !== undefined && { approvedPlan }),
    },
    { plan: showPlan, published: publish },
  ).catch((error: unknown) => {
    if (stored || !(error instanceof Failure) || error.code === 'dr-set-not-published')
      output('verdict', 'failed')
    throw error
  })
  if (report === undefined) {
    if (approval) await requireApproval(approval, { summary, log, signal: limit })
    output('verdict', 'planned')
    return
  }
  if (restart) {
    output('verdict', 'imported')
    summary.heading('After the restart', 3)
    proofsTable(summary, report.live)
    log.warning(
      'The node has the dump. Clear migrating (Helm values) or leave out -M (start.sh) from the next start on, or the app looks for the dump again.',
    )
  }
  summary
    .heading('Not checked', 3)
    .list([
      'Whether the moment is the one that the SVs announced: compare it.',
      ...(restart ? [] : ['Whether the app imports the dump: that is seen when it is started with it.']),
      ...report.manifest.proofs
        .filter(({ verdict }) => verdict === 'not-checked')
        .map(({ name, detail }) => `${name}: ${detail}`),
    ])
})
