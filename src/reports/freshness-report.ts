import { type Freshness, type FreshnessLimits, freshnessDepth } from '../freshness.ts'
import type { Inputs } from '../inputs/inputs.ts'
import { jsonOutput } from '../runner/json-output.ts'
import type { Context } from '../runner/main.ts'
import { checksTable } from './report.ts'

/** Reads `max-age`, `max-size-change`, `max-drill-age`, `last-sets` and `identities`. */
export function readFreshnessInputs(inputs: Inputs): FreshnessLimits & { readonly last: number } {
  const maxDrillAgeMs = inputs.duration('max-drill-age')
  return {
    maxAgeMs: inputs.duration('max-age', '5h'),
    maxSizeChange: inputs.integer('max-size-change', 50, { min: 1, max: 99 }) / 100,
    withoutIdentities: inputs.choice('identities', ['required', 'none'], 'required') === 'none',
    last: inputs.integer('last-sets', freshnessDepth, { min: 2, max: 1000 }),
    ...(maxDrillAgeMs !== undefined && { maxDrillAgeMs }),
  }
}

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
