/**
 * A fleet of nodes: what the inventory says of each, and what became of each.
 * Everything that reads an inventory does so by this file.
 */
import { readFile } from 'node:fs/promises'
import { type FleetSettings, type Inventory, type NodeEntry, parseInventory } from './fleet/inventory.ts'
import { actionOfJob, type FleetJob } from './fleet/jobs.ts'
import type { NodeResult } from './fleet/results.ts'
import { actionsWith } from './inputs/settings.ts'
import { endings } from './job-end.ts'
import { Failure } from './system/failure.ts'

export type { FleetSettings, Inventory, NodeEntry } from './fleet/inventory.ts'
export { type FleetJob, fleetJobs } from './fleet/jobs.ts'

/** GitHub's limit: "A matrix will generate a maximum of 256 jobs per workflow run" (docs.github.com). */
const matrixLimit = 256

/** One entry of `strategy.matrix.include`. What is a list or an object is JSON text, as inputs of workflows are texts. */
export interface MatrixEntry {
  readonly node: string
  readonly runner: string
  readonly environment: string
  readonly 'plan-environment': string
  readonly settings: string
}

/**
 * Reads an inventory.
 * @throws Failure `inventory-file` when it cannot be read, `inventory` with every problem that it has.
 */
export async function readInventory(path: string): Promise<Inventory> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    throw new Failure('inventory-file', {
      what: `The inventory ${path} cannot be read.`,
      means: 'Which nodes there are is not known. Nothing was run for any.',
      next: 'Check the path. In a workflow the repository that holds the file must be checked out before.',
      cause: error,
    })
  }
  return await parseInventory(text, path)
}

/**
 * Nodes of the inventory, in its order.
 * @param names those that are wanted; absent: all.
 * @throws Failure `node-unknown` naming those that there are.
 */
export function selectNodes(inventory: Inventory, names?: readonly string[]): Map<string, NodeEntry> {
  const unknown = (names ?? []).filter((name) => !inventory.nodes.has(name))
  if (unknown.length > 0) {
    throw new Failure('node-unknown', {
      what: `The inventory ${inventory.path} has no node ${unknown.join(', ')}. It has ${[...inventory.nodes.keys()].join(', ')}.`,
      means: 'Nothing was run for any node.',
      next: 'Give names as they are written in the inventory.',
    })
  }
  return new Map([...inventory.nodes].filter(([name]) => names === undefined || names.includes(name)))
}

/**
 * What the inventory says of a node for one job: only settings that the job's action knows. No secret is among them, and
 * nothing that decides about a run.
 * @throws Failure `node-unknown`
 */
export function settingsFor(inventory: Inventory, node: string, job: FleetJob): FleetSettings {
  const [entry] = selectNodes(inventory, [node]).values()
  const all = { ...entry?.settings, ...entry?.jobs[job] }
  return Object.fromEntries(
    Object.entries(all).filter(([name]) => actionsWith(name).includes(actionOfJob[job])),
  )
}

/**
 * The matrix for a job of the given nodes.
 * @throws Failure `fleet-too-large`
 */
export function matrixFor(
  inventory: Inventory,
  names: Iterable<string>,
  job: FleetJob,
  { runner }: { runner: readonly string[] },
): MatrixEntry[] {
  const entries = [...selectNodes(inventory, [...names])].map(([node, entry]) => ({
    node,
    runner: JSON.stringify(entry.runner ?? runner),
    environment: entry.environment ?? '',
    'plan-environment': entry['plan-environment'] ?? '',
    settings: JSON.stringify(settingsFor(inventory, node, job)),
  }))
  if (entries.length <= matrixLimit) return entries
  throw new Failure('fleet-too-large', {
    what: `These are ${entries.length} nodes, but GitHub runs at most ${matrixLimit} jobs of a matrix.`,
    means: 'Nothing was run for any node.',
    next: 'Select a part of them with nodes, or keep several inventories, each with a workflow of its own.',
  })
}

/** A node's line of the summary. `problem`: why the fleet is not well; absent when the node is. */
export interface NodeOutcome {
  readonly node: string
  readonly result: NodeResult | undefined
  readonly problem?: string
}

/** Every node with its result. A node without one is not well: what did not run cannot report itself. */
export function outcomes(names: Iterable<string>, results: ReadonlyMap<string, NodeResult>): NodeOutcome[] {
  return [...names].map((node) => {
    const result = results.get(node)
    if (result === undefined) return { node, result, problem: 'left no result' }
    if (result.result === 'success') return { node, result }
    const more = result.outputs['failed-checks'] ?? result.outputs.verdict
    const ended = endings[result.result]
    return { node, result, problem: more === undefined ? ended : `${ended} (${more})` }
  })
}

/** Ends the run red when a node is not well. @throws Failure `fleet-failed` */
export function demandAll(job: FleetJob, all: readonly NodeOutcome[]): void {
  const bad = all.filter(({ problem }) => problem !== undefined)
  if (bad.length === 0) return
  throw new Failure('fleet-failed', {
    what: `Of ${all.length} nodes ${bad.length} had no ${job} that ended well: ${bad.map(({ node, problem }) => `${node} ${problem}`).join('; ')}.`,
    means: 'The other nodes are not affected.',
    next: 'Look at the jobs of these nodes. One without a result was not run, or its runner was lost before it could say how it ended.',
  })
}
