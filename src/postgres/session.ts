import { randomBytes, randomUUID } from 'node:crypto'
import { StringDecoder } from 'node:string_decoder'
import { exitFailure, type ProgramFailure, type Running } from '../system/child.ts'
import { Cancelled, Failure } from '../system/failure.ts'
import { printable } from '../system/printable.ts'
import type { Secret } from '../system/secret.ts'
import type { Attempt, DatabaseAccess, Query } from './postgres.ts'
import { withoutRows, withoutValues } from './program-errors.ts'
import { type Sql, sql } from './sql.ts'

/** How this product shows up in `pg_stat_activity`. */
export const applicationName = 'splice-validator-backup'

/**
 * How every session of ours reads and writes, whatever the database or the role has set: no name is found in a schema
 * that others may write to, backslashes in literals are themselves, rows that a policy would hide are an error, and
 * values are printed in one form. Sent when connecting, which goes before settings of a database or a role.
 */
const sessionSettings: Readonly<Record<string, string>> = {
  search_path: '',
  standard_conforming_strings: 'on',
  row_security: 'off',
  statement_timeout: '0',
  role: 'none',
  idle_in_transaction_session_timeout: '0',
  DateStyle: 'ISO',
  TimeZone: 'UTC',
  bytea_output: 'hex',
  client_min_messages: 'warning',
}

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
  // In PGOPTIONS a blank ends an argument unless a backslash is before it.
  const pgOptions = Object.entries(options).map(
    ([name, value]) => `-c ${name}=${value.replaceAll(/[\\\s]/g, '\\$&')}`,
  )
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

/**
 * A database's name as an argument of a program: what looks like a connection string there is one for libpq
 * ("Connection Strings"), and names what host to connect to.
 */
export function databaseArgument(database: string): string {
  return `dbname='${database.replaceAll(/[\\']/g, '\\$&')}'`
}

/**
 * One `psql` process kept open: the same program in every place, and one session, so that a transaction
 * and its exported snapshot live as long as they are needed.
 *
 * `psql` has commands of its own, one of which runs a shell. What we send is made of `Sql` alone, which holds no
 * character that begins one, and where the client knows `\restrict` it takes none between the statement's ends.
 */
export class Session implements Query {
  readonly #running: Running
  readonly #access: DatabaseAccess
  readonly #signal: AbortSignal | undefined
  readonly #key = randomBytes(16).toString('hex')
  #restricts = false
  /** Messages of attempts that were refused: psql prints them too, and they are not why a session ends. */
  readonly #expected = new Set<string>()
  #lines: string[] = []
  #waiting: { marker: string; resolve: (answer: Answered) => void } | undefined
  #queue: Promise<unknown> = Promise.resolve()

  private constructor(access: DatabaseAccess, signal?: AbortSignal) {
    this.#access = access
    this.#signal = signal
    const variables = ['ON_ERROR_STOP=1', 'VERBOSITY=terse', 'SHOW_CONTEXT=never']
    this.#running = access.place.start(
      {
        program: 'psql',
        args: ['-X', '-q', '-A', '-t', '-w', ...variables.flatMap((variable) => ['-v', variable])],
        env: connectionEnvironment(access, sessionSettings),
      },
      signal,
    )
    this.#read()
  }

  /**
   * Connects.
   * @throws Failure `database-connect` with the server's reason, `database-pooler` where it is not the server that answers,
   * `program-missing` without `psql`.
   */
  static async open(access: DatabaseAccess, signal?: AbortSignal): Promise<Session> {
    const session = new Session(access, signal)
    const { end } = await session.#send('', ':VERSION_NUM')
    session.#restricts = knowsRestrict(Number(end))
    // A session that waits for a long dump must not be ended for being idle (a setting since Postgres 14).
    const { ours } = await session.row<{ ours: boolean }>(
      sql`SELECT current_setting('search_path') IN ('', '""') AND current_setting('row_security') = 'off'
            AND current_setting('standard_conforming_strings') = 'on' AS ours, (SELECT count(set_config(name, '0', false))
            FROM pg_settings WHERE name IN ('idle_session_timeout', 'transaction_timeout')) AS set`,
    )
    if (!ours) {
      await session.close()
      throw poolerFailure(`${session.#where} does not have the settings that the session was opened with`)
    }
    return session
  }

  get schema(): string | undefined {
    return this.#access.database.schema
  }

  /** Runs a query; each row as an object by column name. */
  async rows<Row>(query: Sql): Promise<Row[]> {
    const { lines } = await this.#statement(asJson(query))
    return lines.map((line) => JSON.parse(line) as Row)
  }

  /** Runs a query that has exactly one row. */
  async row<Row>(query: Sql): Promise<Row> {
    const [row] = await this.rows<Row>(query)
    if (row === undefined) throw new Failure('database-answer', { what: `No row from ${this.#where}.` })
    return row
  }

  /** Runs statements whose results do not matter. */
  async execute(statements: Sql): Promise<void> {
    await this.#statement(statements)
  }

  /**
   * Runs one query whose failure is an answer like another: a transaction that is open goes on as it was before.
   * @throws Failure when the session itself is lost.
   */
  async attempt<Row>(query: Sql): Promise<Attempt<Row>> {
    const tolerant = (on: boolean) =>
      `\\set ON_ERROR_STOP ${on ? 0 : 1}\n\\set ON_ERROR_ROLLBACK ${on ? 'on' : 'off'}\n`
    const { lines, end } = await this.#send(
      `${tolerant(true)}${this.#fenced(asJson(query))}${tolerant(false)}`,
      ':ERROR :SQLSTATE',
    )
    const [failed, sqlState = ''] = end.split(' ')
    if (failed !== 'true') return { rows: lines.map((line) => JSON.parse(line) as Row) }
    // As JSON, for it may have several lines. psql quotes the value of its variable itself.
    const said = await this.#send(`SELECT pg_catalog.to_json(:'LAST_ERROR_MESSAGE'::pg_catalog.text);\n`, '')
    const message = JSON.parse(said.lines[0] ?? '""') as string
    this.#expected.add(message.split('\n')[0] ?? '')
    return { refused: { sqlState, message: printable(withoutValues(message)) } }
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
    return `database ${printable(database.name)} ${place.description}`
  }

  /** By line feeds alone: JSON may hold other characters that some take for the end of a line. */
  #read(): void {
    const decoder = new StringDecoder('utf8')
    let rest = ''
    this.#running.stdout.on('data', (chunk: Buffer) => {
      const lines = (rest + decoder.write(chunk)).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) this.#take(line)
    })
  }

  #take(line: string): void {
    const { marker } = this.#waiting ?? {}
    if (marker === undefined || !line.startsWith(marker)) {
      this.#lines.push(line)
      return
    }
    const answer = {
      lines: this.#lines.splice(0).filter((one) => one !== ''),
      end: line.slice(marker.length + 1),
    }
    this.#waiting?.resolve(answer)
    this.#waiting = undefined
  }

  /** Between these no backslash is a command: `psql` itself sees to it, where it is new enough. */
  #fenced(statements: Sql): string {
    const text = `${statements.text}\n;\n`
    return this.#restricts ? `\\restrict ${this.#key}\n${text}\\unrestrict ${this.#key}\n` : text
  }

  #statement(statements: Sql): Promise<Answered> {
    return this.#send(this.#fenced(statements), '')
  }

  /** @param end is printed behind the answer: variables of `psql`. */
  #send(input: string, end: string): Promise<Answered> {
    const answer = this.#queue.then(async () => {
      const marker = `end-${randomUUID()}`
      const answered = new Promise<Answered>((resolve) => {
        this.#waiting = { marker, resolve }
      })
      this.#running.stdin.write(`${input}\\echo ${marker} ${end}\n`)
      const outcome = await Promise.race([answered, this.#running.exit])
      if ('lines' in outcome) return outcome
      if (this.#signal?.aborted) throw new Cancelled()
      const stderr = outcome.stderr
        .split('\n')
        .filter((line) => !this.#expected.has(/ERROR: {2}(.*)$/.exec(line)?.[1] ?? '\0'))
        .join('\n')
      const failure = exitFailure('psql', withoutRows({ ...outcome, stderr }))
      throw databaseFailure(failure, outcome.code, this.#where)
    })
    this.#queue = answer.catch(() => {})
    return answer
  }
}

interface Answered {
  readonly lines: readonly string[]
  readonly end: string
}

/** Each row as one line of JSON. The line end keeps a comment at the query's end to itself. */
function asJson(query: Sql): Sql {
  return sql`SELECT pg_catalog.row_to_json(answer) FROM (${query}\n) AS answer`
}

/** The minor releases of August 2025 brought `\restrict` to every major that had support then. */
function knowsRestrict(version: number): boolean {
  const since = new Map([
    [13, 22],
    [14, 19],
    [15, 14],
    [16, 10],
    [17, 6],
  ])
  const major = Math.floor(version / 10_000)
  return major >= 18 || version % 10_000 >= (since.get(major) ?? Number.POSITIVE_INFINITY)
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

/** What PgBouncer says to a client that it does not pass on. */
const poolers =
  /unsupported startup parameter|pgbouncer cannot connect to server|\((?:server_login_retry|max_client_conn)\)|query_wait_timeout|bouncer config error/

function poolerFailure(what: string, cause?: unknown): Failure {
  return new Failure('database-pooler', {
    what: what.endsWith('.') ? what : `${what}.`,
    means:
      'A connection pooler such as PgBouncer answers there. It takes no settings of a session, and a dump needs a session of its own.',
    next: 'Give host and port of the database server itself.',
    cause,
  })
}

function databaseFailure(failure: ProgramFailure, code: number | null, where: string): Failure {
  if (failure.code === 'program-missing' || failure.code === 'stream-cut') return failure
  const { reason } = failure
  const connecting = code === 2
  if (connecting && poolers.test(reason)) {
    return new Failure('database-pooler', {
      what: `Cannot connect to ${where}: ${reason}`,
      means:
        'A connection pooler such as PgBouncer answers there. It takes no settings of a session, nor a dump.',
      next: 'Give host and port of the database server itself.',
      cause: failure.cause,
    })
  }
  const { cause } = failure
  if (!connecting)
    return new Failure('database-query', { what: `A query failed in ${where}: ${reason}`, cause })
  const what = `Cannot connect to ${where}: ${reason}`
  if (/database "[^"]*" does not exist/.test(reason)) return new DatabaseMissing(what, cause)
  return new Failure('database-connect', {
    what,
    next: 'Check host, port, user, password and the network between the client and the server.',
    cause,
  })
}

/** The server answers, and has no such database. */
export class DatabaseMissing extends Failure {
  constructor(what: string, cause: unknown) {
    super('database-connect', {
      what,
      next: 'Check the database name: it is read from the deployment or from the URL, and is case-sensitive.',
      cause,
    })
  }
}
