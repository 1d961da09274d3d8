/** What a run is worth as numbers. Names and units follow https://prometheus.io/docs/practices/naming/. */
import { freshnessChecks } from '../job-end.ts'
import { isSetId, setTime } from '../repository/set-id.ts'
import type { AlertEvent, Verdict } from './event.ts'

const prefix = 'splice_validator_backup_'

/**
 * Every metric, without its prefix, and what it says. All are gauges with the labels `node` and `task`. The label is not
 * called `job`: Prometheus sets that one itself, to the name of the scrape.
 */
export const metricHelp = {
  last_run_timestamp_seconds: 'When the last run of the task ended.',
  last_run_success: '1 when the last run of the task succeeded, else 0.',
  last_success_timestamp_seconds: 'When the task last succeeded.',
  duration_seconds: 'How long the last successful run took.',
  size_bytes: 'Size of the newest set or data snapshot.',
  data_timestamp_seconds:
    'Time of the newest data that the last successful run found saved: a restore goes back to it.',
  newest_set_timestamp_seconds: 'When the newest set that can be restored was begun.',
  apps_offset: 'Last ledger offset that the validator app had ingested, in the newest set.',
  ledger_end: 'Ledger end of the participant, in the newest set.',
  sets: 'How many sets are kept.',
  restore_duration_seconds: 'How long the last drill that passed took to restore both databases.',
  order_proof:
    'Verdict of the last run on the order of its two dumps: 1 for the verdict that holds; all 0: not known.',
  verdict: 'Verdict of the last run: 1 for the verdict that holds; all 0: not known.',
  freshness_check: 'Verdict of the last run on each check: 1 for the verdict that holds; all 0: not known.',
} as const
export type MetricName = keyof typeof metricHelp

/** One number. `labels` without `node` and `task`. */
export interface Sample {
  readonly name: MetricName
  readonly labels: Readonly<Record<string, string>>
  readonly value: number
}

/** The name under which Prometheus knows a metric. */
export function fullName(name: MetricName): string {
  return `${prefix}${name}`
}

const verdicts = ['pass', 'fail', 'not-checked'] as const

/** The metrics that say how the last run went: they are never carried over from the one before. */
const aboutLastRun: readonly MetricName[] = [
  'last_run_timestamp_seconds',
  'last_run_success',
  'order_proof',
  'verdict',
  'freshness_check',
]

/**
 * What one run adds. A failed run says only that it failed and what it found wrong: how old and how large the
 * newest good data is, only a success knows. Nothing for a neutral one.
 * @param checkNames of a freshness run before, whose verdicts must not stay when this one has none.
 */
export function samplesOf(
  event: AlertEvent,
  { state }: Verdict,
  checkNames: readonly string[] = [],
): Sample[] {
  if (state === 'neutral') return []
  const { job, outputs } = event
  const at = event.at.getTime() / 1000
  const samples: Sample[] = [
    one('last_run_timestamp_seconds', at),
    one('last_run_success', state === 'ok' ? 1 : 0),
  ]
  if (job === 'backup') samples.push(...stateSet('order_proof', outputs['order-proof']))
  if (job === 'verify' || job === 'freshness') samples.push(...stateSet('verdict', outputs['verdict']))
  if (job === 'freshness') {
    const checks = new Map(freshnessChecks(outputs).map(({ name, verdict }) => [name, verdict]))
    for (const check of new Set([...checkNames, ...checks.keys()]))
      samples.push(...stateSet('freshness_check', checks.get(check), { check }))
  }
  if (state === 'ok') samples.push(...ofSuccess(event, at))
  return samples
}

function ofSuccess({ outputs }: AlertEvent, at: number): Sample[] {
  const age = number(outputs['data-age-seconds'])
  const dataTime = Date.parse(outputs['data-time'] ?? '')
  const newest = outputs['newest-good-set'] ?? ''
  const values: readonly (readonly [MetricName, number | undefined])[] = [
    ['last_success_timestamp_seconds', at],
    ['duration_seconds', number(outputs['duration-seconds'])],
    ['size_bytes', number(outputs['bytes']) ?? number(outputs['snapshot-bytes'])],
    ['data_timestamp_seconds', Number.isNaN(dataTime) ? age && at - age : dataTime / 1000],
    ['newest_set_timestamp_seconds', isSetId(newest) ? setTime(newest).getTime() / 1000 : undefined],
    ['apps_offset', number(outputs['apps-offset'])],
    ['ledger_end', number(outputs['ledger-end'])],
    ['sets', number(outputs['sets-kept'])],
    ['restore_duration_seconds', number(outputs['restore-seconds'])],
  ]
  return values.flatMap(([name, value]) => (value === undefined ? [] : [one(name, value)]))
}

/** What stands after a run: what it says, and of the rest what stood before. */
export function carriedOver(before: readonly Sample[], now: readonly Sample[]): Sample[] {
  const said = new Set(now.map(({ name }) => name))
  return [...now, ...before.filter(({ name }) => !said.has(name) && !aboutLastRun.includes(name))]
}

function one(name: MetricName, value: number): Sample {
  return { name, labels: {}, value }
}

function stateSet(
  name: MetricName,
  verdict: string | undefined,
  labels: Record<string, string> = {},
): Sample[] {
  return verdicts.map((each) => ({
    name,
    labels: { ...labels, verdict: each },
    value: each === verdict ? 1 : 0,
  }))
}

function number(text: string | undefined): number | undefined {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
}
