/** The form of an inventory, but for its settings. */
import { z } from 'zod'
import { nodeName } from '../inputs/catalogue/entry.ts'
import { type FleetJob, fleetJobs } from './jobs.ts'

/** @param settingsOf the form of settings, of one job or of all. */
export function inventoryShape<S extends z.ZodType>(settingsOf: (job?: FleetJob) => S) {
  const entry = z.strictObject({
    runner: z
      .array(z.string().min(1))
      .min(1)
      .optional()
      .meta({ description: 'Labels of the runner that reaches the node.' }),
    environment: z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'GitHub environment of the jobs: its secrets, and for a restore its reviewers.' }),
    'plan-environment': z
      .string()
      .min(1)
      .optional()
      .meta({ description: 'GitHub environment of the job that only plans a restore.' }),
    settings: settingsOf().optional(),
    jobs: z
      .strictObject(
        Object.fromEntries(fleetJobs.map((job) => [job, settingsOf(job).optional()])) as Record<
          FleetJob,
          z.ZodOptional<S>
        >,
      )
      .optional()
      .meta({ description: 'Settings of one job only; they win over settings.' }),
  })
  return z.strictObject({
    version: z.literal(1),
    defaults: entry.optional().meta({ description: 'What every node has unless it says otherwise.' }),
    nodes: z.record(z.string().regex(nodeName.pattern), entry),
  })
}
