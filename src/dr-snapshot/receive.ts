/** The data snapshot on its way, in one pass to both places: sealed into the repository, plain to where the app reads it. */
import { compressOutside } from '../pipeline/compress.ts'
import { fanOut } from '../pipeline/fan-out.ts'
import type { Sealing } from '../pipeline/files.ts'
import { type Measured, Meter } from '../pipeline/meter.ts'
import { progress } from '../pipeline/progress.ts'
import { tidy } from '../pipeline/tidy.ts'
import type { ManifestFile } from '../repository/manifest.ts'
import { writeFile } from '../repository/set-file.ts'
import type { SetId } from '../repository/set-id.ts'
import type { DrSets } from '../repository/sets.ts'
import { dumpName } from '../splice/splice.ts'
import type { Log } from '../system/log.ts'
import type { PlacingFile } from './placed-file.ts'

/** A data snapshot that has come whole. */
export interface Received {
  /** The dump as the app reads it. */
  readonly json: Measured
  /** The sealed copy. */
  readonly file: ManifestFile
}

/** Nothing of it is ever on the runner's disk in the clear, nor more than some chunks of it in memory. */
export async function receive(
  source: AsyncIterable<Buffer>,
  target: {
    readonly sets: DrSets
    readonly id: SetId
    readonly sealing: Sealing
    readonly zstdLevel: number
    readonly log: Log
    readonly signal: AbortSignal
  },
  placing: PlacingFile | undefined,
): Promise<Received> {
  const meter = new Meter()
  const passing = meter.through(progress(tidy(source), target.log, 'data snapshot'))
  const store = (branch: AsyncIterable<Buffer>) =>
    writeFile(target, `${dumpName}.zst`, compressOutside(branch, target.zstdLevel, target.signal), {
      compression: 'zstd',
      reader: `cat > ${dumpName}`,
    })
  const place = async (branch: AsyncIterable<Buffer>) => {
    await placing?.write(branch, target.signal)
    return undefined
  }
  const [file] =
    placing === undefined
      ? [await store(passing)]
      : await fanOut<[ManifestFile, undefined]>(passing, [store, place])
  return { json: meter.measured, file }
}
