/** What the job of one node leaves for the summary of the fleet: a small file without secrets. */
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { freshnessChecks, type JobOutputs, jobResults } from '../job-end.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { type FleetJob, fleetJobs } from './jobs.ts'

/** Outputs that are kept. Every other, such as a plan or a catalogue, is left out. */
const keptOutputs = [
  'set-id',
  'participant-id',
  'data-time',
  'order-proof',
  'bytes',
  'duration-seconds',
  'verdict',
  'restore-seconds',
  'data-age-seconds',
  'failed-checks',
  'not-checked',
  'newest-set',
  'newest-good-set',
  'snapshot-bytes',
] as const
export type KeptOutput = (typeof keptOutputs)[number] | 'age'

const resultSchema = z.strictObject({
  version: z.literal(1),
  node: z.string().min(1).max(63),
  job: z.enum(fleetJobs),
  result: z.enum(jobResults),
  at: z.iso.datetime(),
  run: z.url({ protocol: /^https?$/ }).optional(),
  outputs: z.partialRecord(z.enum([...keptOutputs, 'age']), z.string().max(2000)),
})

/** One node's result. */
export type NodeResult = z.infer<typeof resultSchema>

/** Of an action's outputs those that the summary shows. `age` is what a check of freshness says of the newest data. */
export function keepOutputs(outputs: JobOutputs): NodeResult['outputs'] {
  const age = freshnessChecks(outputs).find(({ name }) => name === 'age')?.detail
  const kept = [...keptOutputs.map((name) => [name, outputs[name]] as const), ['age', age] as const]
  return Object.fromEntries(kept.flatMap(([name, value]) => (value ? [[name, value.slice(0, 2000)]] : [])))
}

/**
 * Writes a result, whole or not at all.
 * @param path a file that ends in `.json`, or a folder for `NODE.json`.
 * @returns the path of the file.
 */
export async function writeResult(path: string, result: NodeResult): Promise<string> {
  const file = path.endsWith('.json') ? path : join(path, `${result.node}.json`)
  const unfinished = `${file}.partial`
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(unfinished, `${JSON.stringify(resultSchema.parse(result), null, 2)}\n`)
    await rename(unfinished, file)
  } catch (error) {
    throw new Failure('fleet-result', {
      what: `The result of ${result.node} could not be written to ${file}.`,
      means: 'The summary of the fleet will say that the node has no result.',
      next: 'Give a path that the runner may write to.',
      cause: error,
    })
  }
  return file
}

/**
 * Reads every result below a folder, the newest of each node. What cannot be read is a warning: its node then has no
 * result, which is red.
 * @throws Failure `fleet-results` when the folder itself cannot be read.
 */
export async function readResults(
  folder: string,
  job: FleetJob,
  log: Pick<Log, 'warning'>,
): Promise<Map<string, NodeResult>> {
  const results = new Map<string, NodeResult>()
  for (const name of await jsonFiles(folder)) {
    try {
      const result = resultSchema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))
      if (result.job !== job) {
        log.warning(`${name} is of the job ${result.job}, not ${job}: it is passed over.`)
        continue
      }
      const other = results.get(result.node)
      if (other === undefined || Date.parse(other.at) < Date.parse(result.at))
        results.set(result.node, result)
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : messageOf(error)
      log.warning(`${name} is not a result that can be read: ${why}`)
    }
  }
  return results
}

async function jsonFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true })
    return entries.filter((name) => name.endsWith('.json')).sort()
  } catch (error) {
    // No artifact was downloaded: no node has left a result, which the summary says of each.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw new Failure('fleet-results', {
      what: `The folder of results ${folder} cannot be read.`,
      means: 'Nothing is known of any node.',
      next: 'Give as results the folder that the artifacts were downloaded to.',
      cause: error,
    })
  }
}
