import { type FleetJob, fleetJobs, readInventory, settingsFor } from '../src/fleet.ts'
import { Failure } from '../src/system/failure.ts'
import type { Action } from './actions.ts'
import type { Given } from './given-inputs.ts'
import { UsageError } from './usage-error.ts'

/** Whether the settings of a fleet's nodes are for this action. */
export function hasSettings(action: Action): boolean {
  return action.inputs.some(({ name }) => name === 'settings')
}

/**
 * The inputs with those that the inventory of a fleet has for the node. What was given on the command line wins: whoever
 * types a flag means it, while on GitHub the file is the only place.
 * @throws UsageError for an inventory that cannot be used, or a node that it does not have.
 */
export async function withInventory(
  action: Action,
  given: Given,
  path: string,
  warn: (line: string) => void,
): Promise<Given> {
  if (given.has('settings'))
    throw new UsageError('--inventory and --settings are two ways to say the same: give one.')
  try {
    const inventory = await readInventory(path)
    for (const warning of inventory.warnings) warn(warning)
    const node = given.get('node')
    if (!node) {
      throw new UsageError(`--inventory needs --node, one of: ${[...inventory.nodes.keys()].join(', ')}.`)
    }
    const settings = Object.entries(settingsFor(inventory, node, jobOf(action, given)))
    const unsaid = settings.filter(([name]) => !given.has(name))
    return new Map([...given, ['settings', JSON.stringify(Object.fromEntries(unsaid))]])
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    throw new UsageError(error.message)
  }
}

function jobOf(action: Action, given: Given): FleetJob {
  const job = given.get('mode') === 'freshness' ? 'freshness' : action.name
  const known = fleetJobs.find((one) => one === job)
  if (known === undefined) throw new UsageError(`An inventory has nothing for ${action.name}.`)
  return known
}
