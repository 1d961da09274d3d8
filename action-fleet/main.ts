import { resolve } from 'node:path'
import { keepOutputs, readResults, writeResult } from '../src/fleet/results.ts'
import { demandAll, matrixFor, outcomes, readInventory, selectNodes } from '../src/fleet.ts'
import type { Given } from '../src/inputs/catalogue.ts'
import type { Inputs } from '../src/inputs/inputs.ts'
import { read } from '../src/inputs/read.ts'
import { readOutputs } from '../src/job-end.ts'
import { fleetTable } from '../src/reports/fleet-report.ts'
import { runUrl } from '../src/reports/report.ts'
import { type Context, main } from '../src/runner/main.ts'

type FleetGiven = Given<'fleet'>

await main('fleet', async (context) => {
  const given = read('fleet', context.inputs)
  if (given.mode === 'list') await list(context, given)
  else if (given.mode === 'record') await record(context, given)
  else await summarize(context, given)
})

async function list({ inputs, log, output }: Context, given: FleetGiven): Promise<void> {
  const names = readNodes(inputs, given)
  inputs.finish()

  const inventory = await readInventory(given.inventory)
  for (const warning of inventory.warnings) log.warning(warning)
  const nodes = [...selectNodes(inventory, names).keys()]
  const matrix = matrixFor(inventory, nodes, given.job, { runner: given.runner })
  for (const entry of matrix) log.info(`${entry.node}: on ${entry.runner}, ${entry.settings}`)
  output('matrix', JSON.stringify(matrix))
  output('nodes', matrix.length)
}

async function record({ inputs, log, output }: Context, given: FleetGiven): Promise<void> {
  const { node = '', job, result = 'failure' } = given
  const outputs = readOutputs(given.outputs ?? '')
  if (outputs === undefined)
    inputs.problem('outputs', 'must be a JSON object, such as toJSON(needs.backup.outputs) gives.')
  inputs.finish()

  const run = runUrl()
  const written = await writeResult(resolve(given.path), {
    version: 1,
    node,
    job,
    result,
    at: new Date().toISOString(),
    ...(run !== undefined && { run }),
    outputs: keepOutputs(outputs ?? {}),
  })
  log.info(`${node}: ${result}, written to ${written}`)
  output('path', written)
}

async function summarize({ inputs, log, output, summary }: Context, given: FleetGiven): Promise<void> {
  const { job } = given
  const names = readNodes(inputs, given)
  inputs.finish()

  const inventory = await readInventory(given.inventory)
  const nodes = [...selectNodes(inventory, names).keys()]
  const results = await readResults(given.results, job, log)
  for (const stray of [...results.keys()].filter((name) => !nodes.includes(name)))
    log.warning(`There is a result of ${stray}, which is not among the nodes that are meant.`)
  const all = outcomes(nodes, results)
  const bad = all.filter(({ problem }) => problem !== undefined)
  for (const { node, problem } of all) log.info(`${node}: ${problem ?? 'ended well'}`)
  output('nodes', all.length)
  output('failed', bad.map(({ node }) => node).join(','))
  fleetTable(summary, job, all)
  if (given.fail) demandAll(job, all)
}

/** The nodes that are meant; undefined: all. The form in which a workflow is started by hand has one line only. */
function readNodes(inputs: Inputs, given: FleetGiven): string[] | undefined {
  if (given.nodes === undefined) return undefined
  const names = inputs.list('nodes').flatMap((line) => line.split(/[\s,]+/).filter((name) => name !== ''))
  if (names.length === 0) inputs.problem('nodes', 'names no node; leave it empty for all.')
  return [...new Set(names)]
}
