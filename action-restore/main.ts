import { requireApproval } from '../src/github/approval.ts'
import { readApproval } from '../src/inputs/approval-inputs.ts'
import { readNode } from '../src/inputs/node-inputs.ts'
import { readIdentity } from '../src/inputs/private-key.ts'
import { read } from '../src/inputs/read.ts'
import { findAgeTool } from '../src/pipeline/seal.ts'
import { runUrl } from '../src/reports/report.ts'
import { restore } from '../src/restore.ts'
import { main } from '../src/runner/main.ts'
import { adviceBeforePlan, giveAdvice } from './advise.ts'
import { recover, recoveryOf } from './identities.ts'
import { reportPlan, reportRestored, reportWhereItStands } from './report.ts'

await main('restore', async (context) => {
  const { inputs, log, summary, output } = context
  const began = Date.now()
  const given = read('restore', inputs)
  const node = readNode(given, context, { restores: true })
  const identity = await readIdentity(inputs, given)
  const { mode, scanUrl } = given
  if (mode === 'rollback' && given.dryRun) inputs.problem('dry-run', 'must be false with mode: rollback.')
  const approval = readApproval(
    given,
    'leave approval-environment empty; whoever starts the run reads the plan and gives the participant id that it prints as confirm.',
  )
  inputs.finish()

  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(given.timeoutMs)])
  const sets = await node.openSets()
  const advice = { sets, scanUrl, signal, connect: node.connect }
  if (mode === 'advise') return await giveAdvice(context, advice, given.maxAgeMs)
  output('verdict', 'refused')
  const approve = async () => {
    if (approval) await requireApproval(approval, { summary, log, signal })
  }
  const parts = { sets, connect: node.connect, validator: node.validator, log, signal }
  const options = {
    ...given,
    ...node.lock,
    approvedPlan: given.planDigest,
    identity,
    ageTool: await findAgeTool(),
    owner: runUrl(),
  }
  if (mode === 'identities')
    return await recover(context, parts, approve, { ...options, ...recoveryOf(inputs, given) })
  const connect = given.dryRun ? await adviceBeforePlan(context, advice, given.maxAgeMs) : node.connect
  const speed = { jobs: given.jobs, tuning: given.postgresTuning }
  const report = await restore({ ...parts, connect }, { ...options, mode, speed }, (plan) =>
    reportPlan(plan, sets.node, context),
  ).catch((error: unknown) => {
    reportWhereItStands(error, context)
    throw error
  })
  if (report.verdict === 'planned') await approve()
  reportRestored(report, began, context)
})
