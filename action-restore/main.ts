import { readApproval, requireApproval } from '../src/github/approval.ts'
import { readNodeInputs } from '../src/inputs/node-inputs.ts'
import { readIdentity } from '../src/inputs/private-key.ts'
import { findAgeTool } from '../src/pipeline/seal.ts'
import { proofsTable, runUrl, stepsTable, usersToOnboard } from '../src/reports/report.ts'
import { restore } from '../src/restore.ts'
import { main } from '../src/runner/main.ts'
import { Failure } from '../src/system/failure.ts'
import { adviceBeforePlan, giveAdvice } from './advise.ts'
import { readRecovery, recover } from './identities.ts'

/** Errors after which the node may be neither as it was nor restored: each says how it stands. */
const inBetween = [
  'after-start',
  'cancelled',
  'claim-taken',
  'lock-lost',
  'method-unsupported',
  'name-taken',
  'no-safety-copy',
  'restore-command',
  'rollback-failed',
  'rolled-back-not-started',
  'started-meanwhile',
  'unexpected',
  'volume-half-emptied',
  'volume-in-use',
  'volume-put-back',
  'volume-state',
]

await main('restore', async (context) => {
  const { inputs, log, signal, summary, output, onExit } = context
  const began = Date.now()
  const node = readNodeInputs(inputs, log, signal, { restores: true, onExit })
  const identity = await readIdentity(inputs)
  const beforeText = inputs.text('before')
  const before = beforeText === undefined ? undefined : new Date(beforeText)
  if (
    before !== undefined &&
    !/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(beforeText ?? '')
  ) {
    inputs.problem('before', 'must be a time with its zone, such as 2026-11-22T18:30:00Z.')
  } else if (before !== undefined && Number.isNaN(before.getTime())) {
    inputs.problem('before', 'is a date that does not exist.')
  }
  const set = inputs.text('set', { default: 'latest' })
  if (before !== undefined && set !== 'latest') inputs.problem('before', 'goes with set: latest only.')
  const mode = inputs.choice('mode', ['restore', 'rollback', 'identities', 'advise'], 'restore')
  const dryRun = inputs.boolean('dry-run', true)
  const confirm = inputs.text('confirm')
  if ((mode === 'restore' || mode === 'identities') && !dryRun && confirm === undefined) {
    inputs.problem('confirm', 'is required with dry-run: false; the plan of a dry run says what to give.')
  }
  const approvedPlan = inputs.text('plan-digest')
  if (approvedPlan !== undefined && (dryRun || (mode !== 'restore' && mode !== 'identities')))
    inputs.problem('plan-digest', 'goes with mode: restore or identities and dry-run: false only.')
  const approval = readApproval(inputs, {
    plans: dryRun || mode === 'advise',
    otherwise:
      'leave approval-environment empty; whoever starts the run reads the plan and gives the participant id that it prints as confirm.',
  })
  if (mode === 'rollback' && dryRun) inputs.problem('dry-run', 'must be false with mode: rollback.')
  const scanUrl = inputs.url('scan-url', { protocols: ['http', 'https'] })
  const recovery = readRecovery(inputs, mode === 'identities')
  const options = {
    set,
    dryRun,
    components: inputs.choice('components', ['all', 'apps', 'participant'], 'all'),
    replace: inputs.choice('replace', ['nothing', 'same-node', 'any-node'], 'nothing'),
    maxAgeMs: inputs.duration('max-age', '30d'),
    readyTimeoutMs: inputs.duration('ready-timeout', '15m'),
    stopTimeoutMs: inputs.duration('stop-timeout', '2m'),
    reonboardUsers: inputs.boolean('reonboard-users', false),
    keepSafetyCopy: inputs.boolean('keep-safety-copy', true),
    missingRoles: inputs.choice('missing-roles', ['refuse', 'create', 'skip'], 'refuse'),
    allowLocaleChange: inputs.boolean('allow-locale-change', false),
    speed: {
      jobs: inputs.integer('jobs', 0, { min: 0, max: 32 }),
      tuning: inputs.choice('postgres-tuning', ['session', 'reload'], 'session'),
    },
    lockLeaseMs: node.lockLeaseMs,
    lockWaitMs: node.lockWaitMs,
  }
  if (options.components !== 'all' && inputs.boolean('fresh-volume', false)) {
    inputs.problem(
      'fresh-volume',
      'goes with components: all only: both databases are on the server that begins empty.',
    )
  }
  inputs.finish()

  const owner = runUrl()
  const limit = AbortSignal.any([signal, AbortSignal.timeout(node.timeoutMs)])
  const sets = await node.openSets()
  const advice = { sets, scanUrl, signal: limit }
  if (mode === 'advise')
    return await giveAdvice(context, { ...advice, connect: node.connect }, options.maxAgeMs)
  output('verdict', 'refused')
  const approve = async () => {
    if (approval) await requireApproval(approval, { summary, log, signal: limit })
  }
  const parts = { sets, connect: node.connect, validator: node.validator, log, signal: limit }
  if (mode === 'identities') {
    const more = { ...options, ...(scanUrl && { scanUrl }), ageTool: await findAgeTool() }
    return await recover(context, parts, approve, {
      ...more,
      ...recovery,
      ...(confirm !== undefined && { confirm }),
      ...(approvedPlan !== undefined && { approvedPlan }),
      ...(identity && { identity }),
      ...(owner !== undefined && { owner }),
    })
  }
  const connect = dryRun
    ? await adviceBeforePlan(context, { ...advice, connect: node.connect }, options.maxAgeMs)
    : node.connect
  const report = await restore(
    { ...parts, connect },
    {
      ...options,
      mode,
      ageTool: await findAgeTool(),
      ...(before && { before }),
      ...(confirm !== undefined && { confirm }),
      ...(approvedPlan !== undefined && { approvedPlan }),
      ...(identity && { identity }),
      ...(owner !== undefined && { owner }),
    },
    (plan) => {
      log.info(plan.text)
      output('plan', plan.text)
      output('plan-digest', plan.digest)
      output('set-id', plan.set)
      output('participant-id', plan.participantId ?? '')
      output('missing-users', JSON.stringify(plan.missingUsers.map((user) => user.id)))
      summary.heading(`Restore plan for ${sets.node}`).preformatted(plan.text)
    },
  ).catch((error: unknown) => {
    const code = error instanceof Failure ? error.code : 'unexpected'
    if (code === 'rolled-back') output('verdict', 'rolled-back')
    else if (inBetween.includes(code)) output('verdict', 'failed')
    throw error
  })
  if (report.verdict === 'planned') await approve()
  output('verdict', report.verdict)
  output('safety-copy', report.safetyCopies.join(', '))
  output('missing-users', JSON.stringify(report.missingUsers.map((user) => user.id)))
  output('duration-seconds', Math.round((Date.now() - began) / 1000))
  if (report.verdict === 'planned') return

  summary.heading(report.verdict === 'restored' ? 'Restored' : 'Rolled back')
  stepsTable(summary, report.steps)
  if (report.proofs.length > 0) proofsTable(summary, report.proofs)
  if (report.safetyCopies.length > 0) {
    summary.paragraph(
      `What was there before is kept in ${report.safetyCopies.join(', ')}. When the node is proven good, it can be dropped.`,
    )
  }
  usersToOnboard(summary, log, report.missingUsers)
  const failed = report.proofs.filter((proof) => proof.verdict === 'fail')
  if (failed.length > 0) {
    throw new Failure('restored-with-problems', {
      what: `The node is restored and runs, but: ${failed.map((proof) => `${proof.name}: ${proof.detail}`).join('; ')}.`,
      means: 'What was there before is kept.',
      next: 'Look into each before the safety copies are dropped.',
    })
  }
})
