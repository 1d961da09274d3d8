import type { PruneReport } from '../prune.ts'
import type { Decision } from '../repository/retention.ts'
import type { Context } from '../runner/main.ts'
import { Failure, messageOf } from '../system/failure.ts'
import { formatBytes } from '../system/log.ts'

/** Outputs `sets-kept` and `sets-removed`, and a table of what becomes of each set and why. */
export function reportPrune(
  report: PruneReport,
  { summary, output }: Pick<Context, 'summary' | 'output'>,
): void {
  const { plan, mode, removed } = report
  const count = mode === 'run' ? removed.length : plan.removals.length
  const bytes = plan.removals.reduce((sum, removal) => sum + removal.bytes, 0)
  output('sets-removed', count)
  output('sets-kept', plan.decisions.length - count)
  summary.heading('Retention', 3)
  if (mode === 'run' && plan.refusal === undefined) {
    summary.paragraph(
      `${plan.decisions.length - count} sets are kept, ${count} were removed (${formatBytes(report.freedBytes)}).`,
    )
  } else {
    const going = plan.removals.length
    summary.paragraph(
      `A plan: ${plan.decisions.length - going} of ${plan.decisions.length} sets are kept, ${going} would be removed (${formatBytes(bytes)}). Nothing was removed${mode === 'plan' ? '; prune: run removes' : ''}.`,
    )
    if (plan.refusal) summary.paragraph(`Refused: ${plan.refusal.what} ${plan.refusal.next ?? ''}`)
  }
  summary.details('Every set and why it is kept', (inner) =>
    inner.table(
      ['Set', '', 'Why'],
      plan.decisions.map((decision) => [{ code: decision.id }, ...row(decision, report)]),
    ),
  )
}

function row({ id, keep, reasons }: Decision, { mode, plan, removed, kept }: PruneReport): [string, string] {
  if (keep) return ['keep', reasons.map(({ text }) => text).join('\n')]
  if (mode === 'plan' || plan.refusal) return ['would be removed', 'no rule keeps it']
  const late = kept.find((one) => one.id === id)
  if (late !== undefined) return ['keep', late.reason.text]
  return removed.includes(id) ? ['removed', 'no rule keeps it'] : ['not removed', '']
}

/**
 * Prunes after a backup that published a good set, and reports it. The set counts whatever becomes of this.
 * @throws Failure `published-not-pruned`: the run is red, and says both.
 */
export async function pruneAfterBackup(
  set: string,
  work: () => Promise<PruneReport>,
  context: Pick<Context, 'summary' | 'output' | 'log'>,
): Promise<void> {
  try {
    const report = await work()
    reportPrune(report, context)
    if (report.mode === 'run' && report.plan.refusal) throw report.plan.refusal
  } catch (error) {
    const code = error instanceof Failure ? error.code : undefined
    if (code === 'cancelled') throw error
    if (!(error instanceof Failure) || code !== 'locked') throw notPruned(set, error)
    context.log.warning(`The repository was not pruned, the next run does: ${error.what}`)
  }
}

function notPruned(set: string, error: unknown): Failure {
  const { what, means, next } =
    error instanceof Failure ? error : { what: messageOf(error), means: undefined, next: undefined }
  return new Failure('published-not-pruned', {
    what: `Set ${set} was published and is good, but the repository was not pruned: ${what}`,
    means: `The backup counts. ${means ?? ''}`.trim(),
    next: next ?? 'The next run prunes again.',
    ...(!(error instanceof Failure) && { cause: error }),
  })
}
