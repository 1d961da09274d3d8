import { endings, freshnessChecks, type JobOutputs, type JobResult } from '../job-end.ts'

export const alertJobs = ['backup', 'restore', 'dr-snapshot', 'verify', 'freshness'] as const
export type AlertJob = (typeof alertJobs)[number]

/** What a job that is over said about itself. */
export interface AlertEvent {
  readonly node: string
  readonly job: AlertJob
  readonly status: JobResult
  readonly outputs: JobOutputs
  readonly at: Date
  /** The page of the run. */
  readonly runUrl?: string | undefined
}

/**
 * What follows. `neutral` is neither: a job that was cancelled or skipped, or that only planned, did not show that
 * anything works and not that anything is broken. It opens nothing and closes nothing.
 */
export interface Verdict {
  readonly state: 'ok' | 'failing' | 'neutral'
  /** What happened, a line each, without secrets; the first says it in one sentence. */
  readonly what: readonly string[]
  /** What of it makes one failure another than the one before: no ids, no ages. Empty unless failing. */
  readonly cause: string
}

/** Outputs `verdict` under which a job did not do what it was for, whatever its status says. */
const badVerdicts = ['fail', 'not-checked', 'failed', 'refused', 'rolled-back']
/** Those of a run that was only to look. */
const planVerdicts = ['planned', 'advised']

/**
 * Says what state follows from how a job ended. A status `success` does not outweigh an output that says otherwise:
 * with `continue-on-error` GitHub calls a failed job a success.
 */
export function judge({ job, status, outputs }: Omit<AlertEvent, 'at' | 'node'>): Verdict {
  if (status === 'cancelled' || status === 'skipped')
    return { state: 'neutral', what: [`The ${job} ${endings[status]}.`], cause: '' }
  const verdict = outputs['verdict'] ?? ''
  const contradicted =
    badVerdicts.includes(verdict) || (job === 'backup' && outputs['order-proof'] === 'fail')
  if (status === 'failure' || contradicted)
    return {
      state: 'failing',
      what: [`The ${job} ${endings.failure}.`, ...details(outputs)],
      cause: causeOf(outputs),
    }
  if (planVerdicts.includes(verdict) || onlyPlanned(job, outputs))
    return { state: 'neutral', what: [`The ${job} made a plan only.`], cause: '' }
  return { state: 'ok', what: [`The ${job} ${endings.success}.`, ...details(outputs)], cause: '' }
}

/** A dry run of a data snapshot gives a plan and makes no set. */
function onlyPlanned(job: AlertJob, outputs: JobOutputs): boolean {
  return job === 'dr-snapshot' && Boolean(outputs['plan-digest']) && !outputs['set-id']
}

/** Outputs that say what happened, in the words shown to people. */
const told: readonly (readonly [output: string, words: string])[] = [
  ['verdict', 'Verdict'],
  ['failed-checks', 'Failed checks'],
  ['not-checked', 'Not checked'],
  ['order-proof', 'Order of the two dumps'],
  ['set-id', 'Set'],
  ['newest-set', 'Newest set'],
  ['newest-good-set', 'Newest set that can be restored'],
  ['data-time', 'Newest data'],
  ['safety-copy', 'Safety copy'],
]

const longestLine = 240

function causeOf(outputs: JobOutputs): string {
  const named = ['verdict', 'failed-checks', 'not-checked', 'order-proof'].map((name) => outputs[name] ?? '')
  const checks = freshnessChecks(outputs).filter(({ verdict }) => verdict === 'fail')
  return short([...named, ...checks.map(({ name }) => name)].filter((one) => one !== '').join(', '))
}

function details(outputs: JobOutputs): string[] {
  const lines = told.flatMap(([output, words]) => (outputs[output] ? [`${words}: ${outputs[output]}`] : []))
  const checks = freshnessChecks(outputs)
    .filter(({ verdict }) => verdict === 'fail')
    .map(({ name, detail }) => `Check ${name} failed: ${detail}`)
  return [...lines, ...checks].map(short)
}

function short(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ')
  return line.length <= longestLine ? line : `${line.slice(0, longestLine)}…`
}
