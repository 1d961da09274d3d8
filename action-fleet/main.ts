import { resolve } from 'node:path'
import { keepOutputs, readResults, writeResult } from '../src/fleet/results.ts'
import {
  demandAll,
  type FleetJob,
  fleetJobs,
  isNodeName,
  matrixFor,
  outcomes,
  readInventory,
  selectNodes,
} from '../src/fleet.ts'
import type { Inputs } from '../src/inputs/inputs.ts'
import { jobResults, readOutputs } from '../src/job-end.ts'
import { fleetTable } from '../src/reports/fleet-report.ts'
import { runUrl } from '../src/reports/report.ts'
import { type Context, main } from '../src/runner/main.ts'

await main('fleet', async (context) => {
  const { inputs } = context
  const mode = inputs.choice('mode', ['list', 'record', 'summary'], 'list')
  const job = inputs.choice('job', fleetJobs, 'backup')
  if (inputs.text('job') === undefined) inputs.problem('job', 'is required.')
  if (mode === 'list') await list(context, job)
  else if (mode === 'record') await record(context, job)
  else await summarize(context, job)
})

async function list({ inputs, log, output }: Context, job: FleetJob): Promise<void> {
  const path = inputs.required('inventory')
  const names = readNodes(inputs)
  const runner = inputs.list('runner')
  if (runner.length === 0) inputs.problem('runner', 'is required.')
  inputs.finish()

  const inventory = await readInventory(path)
  for (const warning of inventory.warnings) log.warning(warning)
  const nodes = [...selectNodes(inventory, names).keys()]
  const matrix = matrixFor(inventory, nodes, job, { runner })
  for (const entry of matrix) log.info(`${entry.node}: on ${entry.runner}, ${entry.settings}`)
  output('matrix', JSON.stringify(matrix))
  output('nodes', matrix.length)
}

async function record({ inputs, log, output }: Context, job: FleetJob): Promise<void> {
  const node = inputs.required('node')
  if (node !== '' && !isNodeName(node)) inputs.problem('node', 'is not the name of a node.')
  const result = inputs.choice('result', jobResults, 'failure')
  if (inputs.text('result') === undefined) inputs.problem('result', 'is required.')
  const outputs = readOutputs(inputs.text('outputs') ?? '')
  if (outputs === undefined)
    inputs.problem('outputs', 'must be a JSON object, such as toJSON(needs.backup.outputs) gives.')
  const path = inputs.required('path')
  inputs.finish()

  const run = runUrl()
  const written = await writeResult(resolve(path), {
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

async function summarize({ inputs, log, output, summary }: Context, job: FleetJob): Promise<void> {
  const path = inputs.required('inventory')
  const names = readNodes(inputs)
  const folder = inputs.required('results')
  const fail = inputs.boolean('fail', true)
  inputs.finish()

  const inventory = await readInventory(path)
  const nodes = [...selectNodes(inventory, names).keys()]
  const results = await readResults(folder, job, log)
  for (const stray of [...results.keys()].filter((name) => !nodes.includes(name)))
    log.warning(`There is a result of ${stray}, which is not among the nodes that are meant.`)
  const all = outcomes(nodes, results)
  const bad = all.filter(({ problem }) => problem !== undefined)
  for (const { node, problem } of all) log.info(`${node}: ${problem ?? 'ended well'}`)
  output('nodes', all.length)
  output('failed', bad.map(({ node }) => node).join(','))
  fleetTable(summary, job, all)
  if (fail) demandAll(job, all)
}

/** The nodes that are meant; undefined: all. The form in which a workflow is started by hand has one line only. */
function readNodes(inputs: Inputs): string[] | undefined {
  if (inputs.text('nodes') === undefined) return undefined
  const names = inputs.list('nodes').flatMap((line) => line.split(/[\s,]+/).filter((name) => name !== ''))
  if (names.length === 0) inputs.problem('nodes', 'names no node; leave it empty for all.')
  return [...new Set(names)]
}
