/** The runs of `pg_restore` that one restore is made of. */
import { decompress } from '../pipeline/compress.ts'
import { type Command, type Exit, feed } from '../system/child.ts'
import { Cancelled } from '../system/failure.ts'
import { type PeekedArchive, pieces } from './archive-head.ts'
import type { ArchiveEntry } from './archive-toc.ts'
import type { CarriedRights } from './carry-rights.ts'
import { hasProgram } from './clients.ts'
import { IndexBuilder } from './index-builder.ts'
import { type LoadPlan, stepsOf } from './load-plan.ts'
import type { ClientPlace, DatabaseAccess } from './postgres.ts'
import { restoreFailure } from './restore-failure.ts'
import { connectionEnvironment, databaseArgument } from './session.ts'

/** What a restore may do to go faster, and what it gives back besides rows and definitions. */
export interface RestoreOptions {
  /** `zstd` when the archive is in a zstd frame; `none` when `pg_dump` compressed inside. */
  readonly compression: 'zstd' | 'none'
  /**
   * How many sessions may work on the database at a time; 0: as many as the place has processors, up to 8; 1: everything
   * in the archive's order.
   */
  readonly jobs?: number
  /** Size of each table by `schema.table`, where it is known: large ones are loaded at the same time. */
  readonly tableBytes?: Readonly<Record<string, number>> | undefined
  /** Session settings that change nothing for anybody else. */
  readonly settings?: Readonly<Record<string, string>>
  /** The role that shall own what is created; the user must be a member of it. */
  readonly role?: string
  /** Absent: everything belongs to that role, with the privileges that a new object has. */
  readonly rights?: CarriedRights
  readonly signal?: AbortSignal
}

/** An argument of a program holds 128 KiB on Linux, and the list of entries is one. */
const mostEntries = 12_000

/** Memory for index builds of all sessions together, MiB. */
const indexMemory = 1024

/**
 * Settings of our own sessions: more memory for index builds, no wait for the disk at each commit (what makes the
 * restored database the one in use is committed in another session, which waits for all before it), and nothing of what
 * a role or a database may have set that would keep it from being filled.
 */
function sessionSettings(jobs: number): Readonly<Record<string, string>> {
  const memory = Math.min(512, Math.floor(indexMemory / jobs))
  return {
    maintenance_work_mem: `${memory}MB`,
    synchronous_commit: 'off',
    statement_timeout: '0',
    lock_timeout: '0',
    idle_in_transaction_session_timeout: '0',
    default_transaction_read_only: 'off',
    default_transaction_isolation: 'read committed',
    default_tablespace: '',
    search_path: '',
    row_security: 'off',
    standard_conforming_strings: 'on',
    role: 'none',
  }
}

/** Entries that hold rows, and where they are read from. */
export interface Load {
  readonly ids: readonly number[]
  readonly source: AsyncIterable<Buffer>
  readonly asUser: boolean
}

/** The restore of one archive into one database, by `pg_restore` as often as it takes. */
export class Restoring {
  readonly #access: DatabaseAccess
  readonly #options: RestoreOptions
  readonly #command: readonly string[]
  readonly #env: ReturnType<typeof connectionEnvironment>
  #entries: ReadonlyMap<number, ArchiveEntry> = new Map()

  constructor(
    access: DatabaseAccess,
    options: RestoreOptions,
    jobs: number,
    missingTablespaces: readonly string[],
  ) {
    this.#access = access
    this.#options = options
    this.#command = [
      'pg_restore',
      '--no-password',
      '--exit-on-error',
      // So that an error says which entry it is about.
      '--verbose',
      '--no-owner',
      '--no-privileges',
      '--no-subscriptions',
      ...(missingTablespaces.length > 0 ? ['--no-tablespaces'] : []),
      `--dbname=${databaseArgument(access.database.name)}`,
    ]
    this.#env = {
      ...connectionEnvironment(access, { ...sessionSettings(jobs), ...options.settings }),
      // What it says of itself is looked at.
      LC_ALL: 'C',
    }
  }

  /**
   * Reads the whole archive once and restores it.
   * @param rows only the rows among these entries.
   */
  async load(
    source: AsyncIterable<Buffer>,
    signal: AbortSignal | undefined,
    rows?: { readonly ids: readonly number[]; readonly asUser: boolean },
  ): Promise<void> {
    const { place } = this.#access
    const { compression } = this.#options
    const unpackThere = compression === 'zstd' && (await hasProgram(place, 'zstd'))
    const archive = compression === 'zstd' && !unpackThere ? decompress(source) : source
    const command =
      rows === undefined
        ? this.#by(false)
        : ['sh', '-c', runListed, 'sh', listOf(rows.ids), ...this.#by(rows.asUser), '--section=data']
    await this.#run(['sh', '-c', unpackThere ? unpackAndRun : runAndDrain, 'sh', ...command], archive, signal)
  }

  /**
   * Definitions, rows, and everything that comes after them. With two jobs or more the indexes of large tables are built
   * while the rows of others come in.
   */
  async inOrder(
    plan: LoadPlan,
    loads: readonly Load[],
    { head, contents }: PeekedArchive,
    jobs: number,
  ): Promise<void> {
    this.#entries = new Map(contents.entries.map((entry) => [entry.id, entry]))
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
      for (const { ids, asUser } of plan.definitions) await this.#listed(head, ids, asUser, signal)
      if (jobs > 1)
        builder = new IndexBuilder(this.#access, contents.tables, {
          restore: (ids, ending) => this.#listed(head, ids, false, ending),
          limit: Math.max(1, jobs - loads.length),
          onFailure: fail,
          signal,
        })
      await Promise.all(loads.map((load) => this.load(load.source, signal, load).catch(fail)))
      if (first !== undefined) throw first.error
      const done = (await builder?.finish(jobs)) ?? new Set<number>()
      const rest = plan.rest.map((entry) => entry.id).filter((id) => !done.has(id))
      for (const { ids, asUser } of stepsOf(rest, plan.byUser)) await this.#listed(head, ids, asUser, signal)
    } catch (error) {
      await builder?.stop()
      if (this.#options.signal?.aborted) throw new Cancelled()
      throw first ? first.error : error
    }
  }

  /** What would be in the way of all before it. */
  async last(plan: LoadPlan, { head }: PeekedArchive): Promise<void> {
    for (const { ids, asUser } of stepsOf(plan.last, plan.byUser))
      await this.#listed(head, ids, asUser, this.#options.signal)
  }

  /** Restores entries that take no rows, from the archive's beginning alone. */
  async #listed(
    head: Buffer,
    ids: readonly number[],
    asUser: boolean,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    for (const some of listable(ids)) {
      const command = ['sh', '-c', runListed, 'sh', listOf(some), ...this.#by(asUser)]
      await this.#run(command, pieces(head), signal)
    }
  }

  /** The program that restores as the owner, or with our own rights. */
  #by(asUser: boolean): readonly string[] {
    const { role } = this.#options
    return asUser || role === undefined ? this.#command : [...this.#command, `--role=${role}`]
  }

  async #run(
    [program = '', ...args]: readonly string[],
    source: AsyncIterable<Buffer>,
    signal: AbortSignal | undefined,
  ): Promise<void> {
    const exit = await feedProgram(this.#access.place, { program, args, env: this.#env }, source, signal)
    if (exit.code !== 0) throw restoreFailure(exit, this.#access.database.name, this.#entries)
  }
}

/**
 * Feeds a program to its end, and says how it ended.
 * @throws what the source throws; `Cancelled`.
 */
export async function feedProgram(
  place: ClientPlace,
  command: Command,
  source: AsyncIterable<Buffer>,
  signal: AbortSignal | undefined,
): Promise<Exit> {
  const running = place.start(command, signal)
  running.stdout.resume()
  let failed: { readonly error: unknown } | undefined
  try {
    await feed(running, source)
  } catch (error) {
    failed = { error }
    // Not the end of its input: pg_restore must not take a cut archive for a whole one.
    running.kill()
  }
  const exit = await running.exit
  if (signal?.aborted) throw new Cancelled()
  if (failed !== undefined) throw failed.error
  return exit
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

/** Entries in lists that are short enough for an argument. */
export function listable(ids: readonly number[]): number[][] {
  const lists = [ids.slice(0, mostEntries)]
  for (let at = mostEntries; at < ids.length; at += mostEntries) lists.push(ids.slice(at, at + mostEntries))
  return lists
}

function listOf(ids: readonly number[]): string {
  return ids.map((id) => `${id};`).join('\n')
}
