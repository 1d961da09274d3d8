import type { Freshness } from '../freshness.ts'
import { jsonOutput } from '../runner/json-output.ts'
import type { Context } from '../runner/main.ts'
import { checksTable } from './report.ts'

/** Outputs `verdict`, `newest-set`, `newest-good-set` and `freshness`, and a table of the checks. */
export function reportFreshness(
  found: Freshness,
  context: Pick<Context, 'summary' | 'output' | 'log'>,
): void {
  const { summary, output, log } = context
  output('verdict', found.verdict)
  output('newest-set', found.newest ?? '')
  output('newest-good-set', found.newestGood ?? '')
  jsonOutput(context, 'freshness', found)
  for (const { name, verdict, detail } of found.checks) log.info(`${name}: ${verdict} (${detail})`)
  summary.heading(`Backups of ${found.node}`).facts([
    ['Repository', found.repository],
    ['Newest set', found.newest === undefined ? 'none' : { code: found.newest }],
    [
      'Newest restorable',
      found.newestGood === undefined
        ? `none of the last ${found.looked} that were looked at`
        : { code: found.newestGood },
    ],
  ])
  checksTable(summary, found.checks)
}
