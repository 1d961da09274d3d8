import { randomUUID } from 'node:crypto'
import { createInterface } from 'node:readline'
import { exitFailure, type Running } from '../system/child.ts'
import { Cancelled, Failure } from '../system/failure.ts'
import type { Secret } from '../system/secret.ts'
import type { DatabaseAccess, Query } from './postgres.ts'

/** How this product shows up in `pg_stat_activity`. */
export const applicationName = 'splice-validator-backup'

/**
 * libpq's environment variables for a database. Only here does a password leave its wrapper, and only
 * into the environment of the program that needs it.
 * @param options server settings for the session (`PGOPTIONS`), by name.
 */
export function connectionEnvironment(
  access: DatabaseAccess,
  options: Readonly<Record<string, string>> = {},
): Record<string, string | Secret> {
  const { database } = access
  const pgOptions = Object.entries(options).map(([name, value]) => `-c ${name}=${value}`)
  return {
    PGDATABASE: database.name,
    PGAPPNAME: applicationName,
    PGCONNECT_TIMEOUT: '15',
    PGCLIENTENCODING: 'UTF8',
    ...(database.host !== undefined && { PGHOST: database.host }),
    ...(database.port !== undefined && { PGPORT: String(database.port) }),
    ...(database.user !== undefined && { PGUSER: database.user }),
    ...(database.password !== undefined && { PGPASSWORD: database.password }),
    ...(pgOptions.length > 0 && { PGOPTIONS: pgOptions.join(' ') }),
    ...database.settings,
  }
}

/** Quotes a name for SQL: database names hold hyphens. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}

/** Quotes a text for SQL. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/**
 * One `psql` process kept open: the same program in every place, and one session, so that a transaction
 * and its exported snapshot live as long as they are needed.
 */
export class Session implements Query {
  readonly #running: Running
  readonly #access: DatabaseAccess
  readonly #signal: AbortSignal | undefined
  #lines: string[] = []
  #waiting: { marker: string; resolve: (lines: string[]) => void } | undefined
  #queue: Promise<unknown> = Promise.resolve()

  private constructor(access: DatabaseAccess, signal?: AbortSignal) {
    this.#access = access
    this.#signal = signal
    this.#running = access.place.start(
      {
        program: 'psql',
        args: ['-X', '-q', '-A', '-t', '-w', '-v', 'ON_ERROR_STOP=1', '-v', 'VERBOSITY=default'],
        env: connectionEnvironment(access, {
          statement_timeout: '0',
          idle_in_transaction_session_timeout: '0',
        }),
      },
      signal,
    )
    createInterface({ input: this.#running.stdout }).on('line', (line) => {
      if (this.#waiting?.marker === line) {
        const { resolve } = this.#waiting
        this.#waiting = undefined
        resolve(this.#lines.splice(0))
      } else {
        this.#lines.push(line)
      }
    })
  }

  /**
   * Connects.
   * @throws Failure `database-connect` with the server's reason, `program-missing` without `psql`.
   */
  static async open(access: DatabaseAccess, signal?: AbortSignal): Promise<Session> {
    const session = new Session(access, signal)
    // A session that waits for a long dump must not be ended for being idle (a setting since Postgres 14).
    await session.execute(
      `SELECT set_config(name, '0', false) FROM pg_settings WHERE name IN ('idle_session_timeout', 'transaction_timeout')`,
    )
    return session
  }

  /** Runs a query; each row as an object by column name. */
  async rows<Row>(sql: string): Promise<Row[]> {
    const lines = await this.#send(`SELECT row_to_json(answer) FROM (${sql}) AS answer;`)
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
  }

  /** Runs a query that has exactly one row. */
  async row<Row>(sql: string): Promise<Row> {
    const [row] = await this.rows<Row>(sql)
    if (row === undefined) throw new Failure('database-answer', { what: `No row from ${this.#where}.` })
    return row
  }

  /** Runs a statement whose result does not matter. */
  async execute(sql: string): Promise<void> {
    await this.#send(`${sql};`)
  }

  /** Ends the session; an open transaction is rolled back by the server. */
  async close(): Promise<void> {
    this.#running.stdin.end()
    await this.#running.exit
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.close()
  }

  get #where(): string {
    const { database, place } = this.#access
    return `database ${database.name} ${place.description}`
  }

  #send(sql: string): Promise<string[]> {
    const answer = this.#queue.then(async () => {
      const marker = `end-${randomUUID()}`
      const lines = new Promise<string[]>((resolve) => {
        this.#waiting = { marker, resolve }
      })
      this.#running.stdin.write(`${sql}\n\\echo ${marker}\n`)
      const outcome = await Promise.race([lines, this.#running.exit])
      if (Array.isArray(outcome)) return outcome
      if (this.#signal?.aborted) throw new Cancelled()
      throw databaseFailure(exitFailure('psql', outcome), outcome.code, this.#where)
    })
    this.#queue = answer.catch(() => {})
    return answer
  }
}

/** Runs `work` in a session that is closed whatever happens. */
export async function withSession<T>(
  access: DatabaseAccess,
  work: (session: Session) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  await using session = await Session.open(access, signal)
  return await work(session)
}

/** The same server, another database: for what cannot be done from inside a database. */
export function inDatabase(access: DatabaseAccess, name: string): DatabaseAccess {
  return { ...access, database: { ...access.database, name } }
}

function databaseFailure(failure: Failure, code: number | null, where: string): Failure {
  if (failure.code === 'program-missing' || failure.code === 'stream-cut') return failure
  const reason = failure.what.replace(/^psql failed: /, '')
  const connecting = code === 2
  const missing = /database "[^"]*" does not exist/.test(reason)
  return new Failure(connecting ? 'database-connect' : 'database-query', {
    what: `${connecting ? 'Cannot connect to' : 'A query failed in'} ${where}: ${reason}`,
    ...(connecting && {
      next: missing
        ? 'Check the database name: it is read from the deployment or from the URL, and is case-sensitive.'
        : 'Check host, port, user, password and the network between the client and the server.',
    }),
    cause: failure.cause,
  })
}
