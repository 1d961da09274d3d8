/** How a job that is over ended and what it said of itself, as GitHub hands it to a later job. */
import { z } from 'zod'

/** In GitHub's words (docs.github.com, `needs.<job_id>.result`). */
export const jobResults = ['success', 'failure', 'cancelled', 'skipped'] as const
export type JobResult = (typeof jobResults)[number]

/** In ours, after the name of a job or node. */
export const endings: Readonly<Record<JobResult, string>> = {
  success: 'succeeded',
  failure: 'failed',
  cancelled: 'was cancelled',
  skipped: 'was skipped',
}

/** The outputs of an action by their names; absent ones were not set. */
export type JobOutputs = Readonly<Record<string, string>>

/** Reads the outputs of a job as `toJSON(needs.x.outputs)` gives them. Undefined when it is no such thing. */
export function readOutputs(text: string): Record<string, string> | undefined {
  if (text === '' || text === 'null') return {}
  try {
    const values = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    const read = Object.entries(values.parse(JSON.parse(text)))
    return Object.fromEntries(read.map(([name, value]) => [name, value === null ? '' : String(value)]))
  } catch {
    return undefined
  }
}

const freshnessSchema = z.object({
  checks: z.array(
    z.object({ name: z.string(), verdict: z.enum(['pass', 'fail', 'not-checked']), detail: z.string() }),
  ),
})

/** The checks in the output `freshness`, none where it is not there or not readable. */
export function freshnessChecks(outputs: JobOutputs): z.infer<typeof freshnessSchema>['checks'] {
  try {
    return freshnessSchema.parse(JSON.parse(outputs['freshness'] ?? '')).checks
  } catch {
    return []
  }
}
