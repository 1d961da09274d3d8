import { collect } from '../pipeline/meter.ts'
import { Failure } from '../system/failure.ts'
import type { Storage } from './repository.ts'

/** Far above what a run writes down; a file that is larger is not one of ours. */
const limitBytes = 4 * 1024 * 1024

/** Reads a file that runs keep for each other beside the sets. Undefined when there is none yet. */
export async function readRecord(storage: Storage, name: string): Promise<Buffer | undefined> {
  try {
    return await collect(storage.read(name), limitBytes)
  } catch (error) {
    if (error instanceof Failure && error.code === 'missing') return undefined
    throw error
  }
}
