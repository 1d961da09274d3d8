import type { ActionName } from '../inputs/catalogue/entry.ts'

/** What can be done for each node of a fleet, and the action that does it. */
export const actionOfJob = {
  backup: 'backup',
  verify: 'verify',
  freshness: 'verify',
  restore: 'restore',
  'dr-snapshot': 'dr-snapshot',
} as const satisfies Record<string, ActionName>

export type FleetJob = keyof typeof actionOfJob

export const fleetJobs = Object.keys(actionOfJob) as FleetJob[]
