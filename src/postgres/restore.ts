import { decompress } from '../pipeline/compress.ts'
import { exitFailure, feed, type Running } from '../system/child.ts'
import { Cancelled, Failure } from '../system/failure.ts'
import { hasProgram } from './clients.ts'
import type { DatabaseAccess } from './postgres.ts'
import { connectionEnvironment } from './session.ts'

/** What a restore may do to go faster. */
export interface RestoreOptions {
  /** `zstd` when the archive is in a zstd frame; `none` when `pg_dump` compressed inside. */
  readonly compression: 'zstd' | 'none'
  /** Session settings that change nothing for anybody else. */
  readonly settings?: Readonly<Record<string, string>>
  /** The role that shall own what is created; the user must be a member of it. */
  readonly role?: string
  readonly signal?: AbortSignal
}

/**
 * Settings of our own sessions: more memory for index builds, no wait for the disk at each commit (the
 * restore is proven, and followed by a checkpoint, before anything relies on it).
 */
export const sessionSettings: Readonly<Record<string, string>> = {
  maintenance_work_mem: '512MB',
  synchronous_commit: 'off',
  statement_timeout: '0',
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
}

/**
 * Restores an archive into an empty database. It stops at the first error, and a source that ends early or
 * fails is an error: what returns is complete.
 */
export async function restoreArchive(
  access: DatabaseAccess,
  source: AsyncIterable<Buffer>,
  options: RestoreOptions,
): Promise<void> {
  const { signal } = options
  const pgRestore = [
    'pg_restore',
    '--no-password',
    '--exit-on-error',
    '--no-owner',
    '--no-privileges',
    `--dbname=${access.database.name}`,
    ...(options.role === undefined ? [] : [`--role=${options.role}`]),
  ]
  const env = connectionEnvironment(access, { ...sessionSettings, ...options.settings })
  const unpackThere = options.compression === 'zstd' && (await hasProgram(access.place, 'zstd'))
  const archive = options.compression === 'zstd' && !unpackThere ? decompress(source) : source
  const [program = '', ...args] = unpackThere ? ['sh', '-c', unpackAndRun, 'sh', ...pgRestore] : pgRestore
  const running = access.place.start({ program, args, env }, signal)
  running.stdout.resume()
  await feedToEnd(running, archive, `Restore into ${access.database.name} failed`, signal)
}

/** `zstd -d | command` where the failure of either is the failure of both (see dump.ts). */
const unpackAndRun = `
exec 4>&1
status=$({ { zstd -qdc 3>&- 4>&-; echo $? >&3; } | { "$@" >&4 3>&-; s=$?; if [ $s = 0 ]; then cat >/dev/null; else echo $s >&3; fi; }; } 3>&1)
case $status in 0) exit 0;; *) exit 1;; esac`

async function feedToEnd(
  running: Running,
  source: AsyncIterable<Buffer>,
  what: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  let sourceError: unknown
  try {
    await feed(running, source)
  } catch (error) {
    sourceError = error
    // Not the end of its input: pg_restore must not take a cut archive for a whole one.
    running.kill()
  }
  const exit = await running.exit
  if (signal?.aborted) throw new Cancelled()
  if (sourceError !== undefined) throw sourceError
  if (exit.code !== 0) {
    const failure = exitFailure('pg_restore', exit, what)
    throw new Failure(fullDisk(failure.what) ? 'disk-full' : 'restore-failed', {
      what: failure.what,
      means: 'The database being filled is a new one beside the old: the old one was not touched.',
      next: fullDisk(failure.what)
        ? 'Free space on the database server (the plan states how much is needed) and run again.'
        : 'See the line of pg_restore above; the new database is removed.',
    })
  }
}

const fullDisk = (text: string) => /no space left|disk full|check free disk space/i.test(text)
