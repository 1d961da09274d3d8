/** What a restore tells: its plan, how it ended, and where the node stands when it failed. */
import { proofsTable, stepsTable, usersToOnboard } from '../src/reports/report.ts'
import type { RestorePlan } from '../src/restore/plan.ts'
import type { RestoreReport } from '../src/restore.ts'
import type { Context } from '../src/runner/main.ts'
import { Failure } from '../src/system/failure.ts'

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

/** The plan, before it is refused or carried out. */
export function reportPlan(plan: RestorePlan, node: string, { log, output, summary }: Context): void {
  log.info(plan.text)
  output('plan', plan.text)
  output('plan-digest', plan.digest)
  output('set-id', plan.set)
  output('participant-id', plan.participantId ?? '')
  output('missing-users', JSON.stringify(plan.missingUsers.map((user) => user.id)))
  summary.heading(`Restore plan for ${node}`).preformatted(plan.text)
}

/** The output `verdict` after an error. */
export function reportWhereItStands(error: unknown, { output }: Pick<Context, 'output'>): void {
  const code = error instanceof Failure ? error.code : 'unexpected'
  if (code === 'rolled-back') output('verdict', 'rolled-back')
  else if (inBetween.includes(code)) output('verdict', 'failed')
}

/**
 * How it ended.
 * @param began when the run began, ms.
 * @throws Failure `restored-with-problems` when the node runs, and something about it is proven to be wrong.
 */
export function reportRestored(
  report: RestoreReport,
  began: number,
  { log, output, summary }: Context,
): void {
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
}
