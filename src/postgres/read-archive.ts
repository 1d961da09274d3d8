/** Reads a whole archive without a database: what is cut or altered does not pass. */
import { decompress } from '../pipeline/compress.ts'
import { exitFailure } from '../system/child.ts'
import { Failure } from '../system/failure.ts'
import { hasProgram } from './clients.ts'
import type { ClientPlace } from './postgres.ts'
import { withoutRows } from './program-errors.ts'
import { feedProgram, runAndDrain, unpackAndRun } from './restore-runs.ts'

/**
 * Has `pg_restore` write an archive as SQL to nowhere: every row is read. Its list of contents alone would say nothing,
 * for `pg_restore --list` ends well on archives that are cut or altered.
 * @throws Failure `archive-unreadable`, or what the source throws.
 */
export async function readArchive(
  place: ClientPlace,
  source: AsyncIterable<Buffer>,
  { compression, signal }: { compression: 'zstd' | 'none'; signal?: AbortSignal },
): Promise<void> {
  const unpackThere = compression === 'zstd' && (await hasProgram(place, 'zstd'))
  const args = ['-c', unpackThere ? unpackAndRun : runAndDrain, 'sh', 'pg_restore', '--file=/dev/null']
  const archive = compression === 'zstd' && !unpackThere ? decompress(source) : source
  const exit = await feedProgram(place, { program: 'sh', args }, archive, signal)
  if (exit.code === 0) return
  const failure = exitFailure('pg_restore', withoutRows(exit))
  if (failure.code === 'stream-cut' || failure.code === 'program-missing') throw failure
  throw new Failure('archive-unreadable', {
    what: `pg_restore cannot read the archive to its end: ${failure.reason}`,
    means: 'It could not be restored.',
    next: 'Take another copy of the set, or an older set.',
  })
}
