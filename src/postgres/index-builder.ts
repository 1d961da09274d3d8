import { setTimeout as sleep } from 'node:timers/promises'
import type { LoadedTable } from './archive-contents.ts'
import type { DatabaseAccess } from './postgres.ts'
import { type Session, withSession } from './session.ts'
import { list, type Sql, sql, value } from './sql.ts'

/** Tables below this size are left to the end: their indexes take no time, starting a program does. */
const worthwhileBytes = 4 * 1024 * 1024
const lookEveryMs = 250

/** Restores entries of the archive that take no rows, in the given order. */
export type RestoreEntries = (ids: readonly number[], signal: AbortSignal) => Promise<void>

/**
 * Builds the indexes of each table as soon as its rows are all there, while those of the next table are still
 * coming in: the server's other processors have nothing else to do.
 *
 * Nothing relies on the moment being right: an index asked for too early waits for the lock of the load, or
 * is filled by it.
 */
export class IndexBuilder {
  readonly #restore: RestoreEntries
  readonly #stopped = new AbortController()
  readonly #loaded = new AbortController()
  readonly #signal: AbortSignal
  readonly #watch: Promise<void>
  readonly #onFailure: (error: unknown) => void
  readonly #waiting: (() => Promise<void>)[] = []
  readonly #running = new Set<Promise<void>>()
  readonly #done = new Set<number>()
  #pending: readonly LoadedTable[]
  #limit: number
  #failure: { readonly error: unknown } | undefined

  /** Begins to watch which tables are complete. */
  constructor(
    access: DatabaseAccess,
    tables: readonly LoadedTable[],
    options: {
      readonly restore: RestoreEntries
      /** How many may be built at a time beside the load. */
      readonly limit: number
      /** Called with the first error, which `finish` throws too. */
      readonly onFailure: (error: unknown) => void
      readonly signal: AbortSignal
    },
  ) {
    this.#restore = options.restore
    this.#limit = options.limit
    this.#onFailure = options.onFailure
    this.#signal = AbortSignal.any([options.signal, this.#stopped.signal])
    this.#pending = tables.filter((table) => table.constraints.length + table.indexes.length > 0)
    const watch = (session: Session) => this.#lookUntilLoaded(session)
    this.#watch = withSession(access, watch, this.#signal).catch((error) => this.#fail(error))
  }

  /**
   * Call when all rows are loaded: builds what is left of the large tables and returns the entries that are
   * done. Everything else is still to be restored, in the archive's order.
   * @param limit how many may be built at a time now.
   */
  async finish(limit: number): Promise<ReadonlySet<number>> {
    this.#limit = limit
    this.#loaded.abort()
    await this.#watch
    this.#startMore()
    while (this.#running.size > 0) await Promise.race(this.#running)
    if (this.#failure !== undefined) throw this.#failure.error
    return this.#done
  }

  /** Ends everything that is under way, and waits until it is gone. */
  async stop(): Promise<void> {
    this.#stopped.abort()
    this.#waiting.length = 0
    await this.#watch
    await Promise.all(this.#running)
  }

  async #lookUntilLoaded(session: Session): Promise<void> {
    const woken = AbortSignal.any([this.#signal, this.#loaded.signal])
    for (let last = false; !last && this.#pending.length > 0; ) {
      await sleep(lookEveryMs, undefined, { signal: woken }).catch(() => {})
      last = woken.aborted
      const complete = await session.rows<{ schema: string; name: string }>(completeTables(this.#pending))
      const keyOf = ({ schema, name }: { schema: string; name: string }) => JSON.stringify([schema, name])
      const names = new Set(complete.map(keyOf))
      const isComplete = (table: LoadedTable) => names.has(keyOf(table))
      for (const table of this.#pending.filter(isComplete)) this.#build(table)
      this.#pending = this.#pending.filter((table) => !isComplete(table))
    }
  }

  #build({ constraints, indexes }: LoadedTable): void {
    const enqueue = (ids: readonly number[], then?: () => void) => {
      this.#waiting.push(async () => {
        await this.#restore(ids, this.#signal)
        for (const id of ids) this.#done.add(id)
        then?.()
      })
    }
    const enqueueIndexes = () => {
      for (const id of indexes) enqueue([id])
    }
    // A constraint locks its table against everything else: it comes first and alone.
    if (constraints.length > 0) enqueue(constraints, enqueueIndexes)
    else enqueueIndexes()
    this.#startMore()
  }

  #startMore(): void {
    while (this.#running.size < this.#limit) {
      const work = this.#waiting.shift()
      if (work === undefined) return
      const running = work()
        .catch((error) => this.#fail(error))
        .finally(() => {
          this.#running.delete(running)
          this.#startMore()
        })
      this.#running.add(running)
    }
  }

  #fail(error: unknown): void {
    if (this.#failure !== undefined || this.#stopped.signal.aborted) return
    this.#failure = { error }
    this.#stopped.abort()
    this.#waiting.length = 0
    this.#onFailure(error)
  }
}

/** Large tables that nobody is writing to: `pg_restore` loads a table in one transaction. */
function completeTables(tables: readonly LoadedTable[]): Sql {
  const names = tables.map(({ schema, name }) => sql`(${value(schema)}, ${value(name)})`)
  return sql`SELECT n.nspname AS schema, c.relname AS name
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE (n.nspname, c.relname) IN (${list(names)})
      AND NOT EXISTS (SELECT FROM pg_locks l
        WHERE l.relation = c.oid AND l.mode = 'RowExclusiveLock'
          AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()))
      AND pg_table_size(c.oid) >= ${value(worthwhileBytes)}`
}
