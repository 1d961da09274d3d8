import { drSnapshot } from '../src/dr-snapshot.ts'
import { requireApproval } from '../src/github/approval.ts'
import { readApproval } from '../src/inputs/approval-inputs.ts'
import { readNode } from '../src/inputs/node-inputs.ts'
import { read } from '../src/inputs/read.ts'
import { readRecipients } from '../src/inputs/recipients.ts'
import { findAgeTool } from '../src/pipeline/seal.ts'
import { runUrl } from '../src/reports/report.ts'
import { DrSets } from '../src/repository/sets.ts'
import { main } from '../src/runner/main.ts'
import { type DrTimestamp, parseDrTimestamp } from '../src/splice/dr-timestamp.ts'
import { deadline } from '../src/system/deadline.ts'
import { tool } from '../src/system/version.ts'
import { type Progress, reportEnd, reportPlan, reportPublished, reportWhereItStands } from './report.ts'

await main('dr-snapshot', async (context) => {
  const { inputs, log, summary, output } = context
  const given = read('dr-snapshot', inputs)
  // The command starts the node with its dump, not as the node is usually started.
  const node = readNode({ ...given, startCommand: undefined }, context, { restores: false })
  const recipients = await readRecipients(inputs, given)
  const timestamp = given.timestamp === '' ? undefined : parseDrTimestamp(given.timestamp)
  if (timestamp && 'problem' in timestamp) inputs.problem('timestamp', `${timestamp.problem}.`)
  if (!node.hasToken)
    inputs.problem(
      'token',
      'or client-id and client-secret, or no-auth is required to fetch the data snapshot.',
    )
  const approval = readApproval(
    given,
    'leave approval-environment empty; whoever starts the run reads the plan first and gives its plan-digest to the run (to the workflow dr-snapshot.yml: the name of the node as confirm).',
  )
  inputs.finish()
  output('verdict', 'refused')

  const signal = AbortSignal.any([context.signal, deadline(given.timeoutMs, 'dr-snapshot')])
  const backups = await node.openSets()
  const deployment = await node.connect()
  const { catchUpTimeoutMs: timeoutMs } = given
  const options = {
    ...given,
    ...node.lock,
    timestamp: (timestamp && 'timestamp' in timestamp ? timestamp.timestamp : '') as DrTimestamp,
    approvedPlan: given.planDigest,
    copy: given.copy && given.deployment !== 'external',
    recipients,
    answerTimeoutMs: given.snapshotTimeoutMs,
    // A participant that follows a live synchronizer commits something every few seconds.
    catchUp: { timeoutMs, stillMs: timeoutMs / 10, everyMs: Math.min(5000, timeoutMs / 50) },
    ageTool: await findAgeTool(),
    owner: runUrl(),
    tool,
  }
  const sets = new DrSets(backups.storage, backups.node)
  const validator = () => node.validator(deployment)
  const progress: Progress = { stored: false }
  const report = await drSnapshot({ deployment, sets, backups, validator, log, signal }, options, {
    plan: (plan) => reportPlan(plan, backups.node, context),
    published: (published) => reportPublished(published, backups, progress, context),
  }).catch((error: unknown) => {
    reportWhereItStands(error, progress, context)
    throw error
  })
  if (report === undefined) {
    if (approval) await requireApproval(approval, { summary, log, signal })
    output('verdict', 'planned')
    return
  }
  reportEnd(report, given.restart, context)
})
