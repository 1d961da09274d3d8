import { decompress } from '../pipeline/compress.ts'
import { exitFailure, feed, type Running } from '../system/child.ts'
import { Cancelled, Failure } from '../system/failure.ts'
import { splitLoad } from './archive-contents.ts'
import { Peekable, type PeekedArchive, peekArchive, pieces } from './archive-head.ts'
import { hasProgram, runAt } from './clients.ts'
import { IndexBuilder } from './index-builder.ts'
import type { ClientPlace, DatabaseAccess } from './postgres.ts'
import { connectionEnvironment, databaseArgument } from './session.ts'

/** What a restore may do to go faster. */
export interface RestoreOptions {
  /** `zstd` when the archive is in a zstd frame; `none` when `pg_dump` compressed inside. */
  readonly compression: 'zstd' | 'none'
  /** How many sessions may work on the database at a time; 0: as many as the place has processors, up to 8. */
  readonly jobs?: number
  /** Size of each table by `schema.table`, where it is known: large ones are loaded at the same time. */
  readonly tableBytes?: Readonly<Record<string, number>> | undefined
  /** Session settings that change nothing for anybody else. */
  readonly settings?: Readonly<Record<string, string>>
  /** The role that shall own what is created; the user must be a member of it. */
  readonly role?: string
  readonly signal?: AbortSignal
}

/** An argument of a program holds 128 KiB on Linux, and the list of entries is one. */
const mostEntries = 12_000

/** Memory for index builds of all sessions together, MiB. */
const indexMemory = 1024

/**
 * Settings of our own sessions: more memory for index builds, and no wait for the disk at each commit. What
 * makes the restored database the one in use is committed in another session, which waits for all before it.
 */
export function sessionSettings(jobs: number): Readonly<Record<string, string>> {
  const memory = Math.min(512, Math.floor(indexMemory / jobs))
  return {
    maintenance_work_mem: `${memory}MB`,
    synchronous_commit: 'off',
    statement_timeout: '0',
    lock_timeout: '0',
    idle_in_transaction_session_timeout: '0',
  }
}

/**
 * Restores an archive into an empty database. It stops at the first error, and a source that ends early or
 * fails is an error: what returns is complete.
 *
 * With two jobs or more, large tables are loaded at the same time, each from a pass of its own over the source
 * that reads over what others load; and indexes are built beside that, from the table of contents at the archive's
 * beginning. No row is kept anywhere but in the database.
 * @param open gives the archive's bytes from the beginning, as often as it is called.
 */
export async function restoreArchive(
  access: DatabaseAccess,
  open: () => AsyncIterable<Buffer>,
  options: RestoreOptions,
): Promise<void> {
  const { place } = access
  const jobs = options.jobs || (await processors(place))
  const first = new Peekable(open())
  try {
    const peeked = jobs > 1 ? await peekArchive(place, first, options.compression, options.signal) : undefined
    const restoring = new Restoring(access, options, jobs)
    if (peeked === undefined || peeked.contents.entries.length > mostEntries) {
      await restoring.load(first, options.signal)
    } else {
      const parts = splitLoad(peeked.contents, options.tableBytes, jobs)
      const loads = parts.map((ids, index) => ({ ids, source: index === 0 ? first : open() }))
      await restoring.overlapped(loads, peeked, jobs)
    }
  } finally {
    first.close()
  }
}

/** The restore of one archive into one database. */
class Restoring {
  readonly #access: DatabaseAccess
  readonly #options: RestoreOptions
  readonly #command: readonly string[]
  readonly #env: ReturnType<typeof connectionEnvironment>

  constructor(access: DatabaseAccess, options: RestoreOptions, jobs: number) {
    this.#access = access
    this.#options = options
    this.#command = [
      'pg_restore',
      '--no-password',
      '--exit-on-error',
      '--no-owner',
      '--no-privileges',
      `--dbname=${databaseArgument(access.database.name)}`,
      ...(options.role === undefined ? [] : [`--role=${options.role}`]),
    ]
    this.#env = connectionEnvironment(access, { ...sessionSettings(jobs), ...options.settings })
  }

  /**
   * Reads the whole archive once and restores it.
   * @param rows only the rows among these entries.
   */
  async load(
    source: AsyncIterable<Buffer>,
    signal: AbortSignal | undefined,
    rows?: readonly number[],
  ): Promise<void> {
    const { place } = this.#access
    const { compression } = this.#options
    const unpackThere = compression === 'zstd' && (await hasProgram(place, 'zstd'))
    const archive = compression === 'zstd' && !unpackThere ? decompress(source) : source
    const command =
      rows === undefined
        ? this.#command
        : ['sh', '-c', runListed, 'sh', listOf(rows), ...this.#command, '--section=data']
    await this.#run(['sh', '-c', unpackThere ? unpackAndRun : runAndDrain, 'sh', ...command], archive, signal)
  }

  /** Loads the rows, builds the indexes of large tables meanwhile, and does everything else at the end. */
  async overlapped(
    loads: readonly { readonly ids: readonly number[]; readonly source: AsyncIterable<Buffer> }[],
    { head, contents }: PeekedArchive,
    jobs: number,
  ): Promise<void> {
    const failed = new AbortController()
    const signal = this.#options.signal
      ? AbortSignal.any([this.#options.signal, failed.signal])
      : failed.signal
    let first: { readonly error: unknown } | undefined
    const fail = (error: unknown) => {
      // The others are stopped because of the first: that is what went wrong.
      first ??= { error }
      failed.abort()
    }
    let builder: IndexBuilder | undefined
    try {
      // The tables have to be there before anybody looks whether they are full, so: the definitions first.
      await this.#entries(head, contents.entries, signal, 'pre-data')
      builder = new IndexBuilder(this.#access, contents.tables, {
        restore: (ids, ending) => this.#entries(head, ids, ending),
        limit: Math.max(1, jobs - loads.length),
        onFailure: fail,
        signal,
      })
      await Promise.all(loads.map(({ ids, source }) => this.load(source, signal, ids).catch(fail)))
      if (first !== undefined) throw first.error
      const done = await builder.finish(jobs)
      const rest = contents.entries.filter((id) => !done.has(id))
      await this.#entries(head, rest, signal, 'post-data')
    } catch (error) {
      await builder?.stop()
      if (this.#options.signal?.aborted) throw new Cancelled()
      throw first ? first.error : error
    }
  }

  /** Restores entries that take no rows, from the archive's beginning alone. */
  async #entries(
    head: Buffer,
    ids: readonly number[],
    signal: AbortSignal | undefined,
    section?: string,
  ): Promise<void> {
    const command = [...this.#command, ...(section === undefined ? [] : [`--section=${section}`])]
    await this.#run(['sh', '-c', runListed, 'sh', listOf(ids), ...command], pieces(head), signal)
  }

  async #run(
    [program = '', ...args]: readonly string[],
    source: AsyncIterable<Buffer>,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const running = this.#access.place.start({ program, args, env: this.#env }, signal)
    running.stdout.resume()
    await feedToEnd(running, source, `Restore into ${this.#access.database.name} failed`, signal)
  }
}

/** `zstd -d | command` where the failure of either is the failure of both (see dump.ts). */
export const unpackAndRun = `
exec 4>&1
status=$({ { zstd -qdc 3>&- 4>&-; echo $? >&3; } | { "$@" >&4 3>&-; s=$?; if [ $s = 0 ]; then cat >/dev/null; else echo $s >&3; fi; }; } 3>&1)
case $status in 0) exit 0;; *) exit 1;; esac`

/** A command that need not read to the end: what it leaves is read all the same, for the source to be checked. */
export const runAndDrain = `"$@" || exit 1; exec cat >/dev/null`

/**
 * $1 is the list of entries, the rest the command. The list comes through a pipe or file of the shell's own
 * (it holds numbers), for stdin brings the archive.
 */
const runListed = `
list=$1; shift
exec "$@" --use-list=/dev/fd/5 5<<END
$list
END`

function listOf(ids: readonly number[]): string {
  return ids.map((id) => `${id};`).join('\n')
}

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
    if (failure.code === 'stream-cut') throw failure
    throw new Failure(fullDisk(failure.what) ? 'disk-full' : 'restore-failed', {
      what: failure.what,
      means: 'The database being filled is a new one beside the old: the old one was not touched.',
      next: fullDisk(failure.what)
        ? 'Free space on the database server (the plan states how much is needed) and run again.'
        : 'See the line of pg_restore above; the new database is removed.',
    })
  }
}

const fullDisk = (text: string) =>
  /no space left|disk full|check free disk space|could not extend file/i.test(text)

/** The processors where the programs run, which is next to the server more often than not; at most 8. */
async function processors(place: ClientPlace): Promise<number> {
  const command = { program: 'sh', args: ['-c', 'getconf _NPROCESSORS_ONLN || nproc'] }
  const count = Number(await runAt(place, command).catch(() => '1'))
  return Number.isInteger(count) && count > 0 ? Math.min(count, 8) : 1
}
