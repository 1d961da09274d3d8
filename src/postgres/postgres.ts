/** The vocabulary of this folder: what the other folders may know of Postgres. */
import type { Command, Running } from '../system/child.ts'
import type { Secret } from '../system/secret.ts'
import type { Sql } from './sql.ts'

/** Where a database is, as seen from the place where the client programs run. */
export interface Database {
  readonly name: string
  /** The schema that the program keeps its tables in, where its configuration says so. */
  readonly schema?: string
  /** A host name, an address, or a folder with a Unix socket. Absent: the client's default socket. */
  readonly host?: string
  readonly port?: number
  readonly user?: string
  readonly password?: Secret
  /** Further libpq settings by environment variable name, such as `PGSSLMODE` or `PGSSLROOTCERT`. */
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * Where Postgres client programs run: on the runner, in a container (`docker exec`), in a pod
 * (`kubectl exec`). The rest of the code is written once against this.
 */
export interface ClientPlace {
  /** For people: `on the runner`, `in container splice-validator-postgres-splice-1`. */
  readonly description: string
  /** Starts a program there. Streams, exit code and cancellation are those of the program itself. */
  start(command: Command, signal?: AbortSignal): Running
  /**
   * A folder there, on the disk that holds the databases, in which an archive may be staged for a
   * parallel restore. Absent: restores there are streamed.
   */
  readonly stagingFolder?: string
}

/** A database together with the place from which it is reached. */
export interface DatabaseAccess {
  readonly database: Database
  readonly place: ClientPlace
}

/** What became of a query that may fail without harm. */
export type Attempt<Row> =
  | { readonly rows: readonly Row[] }
  | { readonly refused: { readonly sqlState: string; readonly message: string } }

/** Runs SQL and returns its rows as objects. Implemented by a session; taken by whoever reads facts. */
export interface Query {
  /** The schema of the program whose database this is, where its configuration says so. */
  readonly schema: string | undefined
  /** @throws when the server refuses the query: the session is lost then. */
  rows<Row>(query: Sql): Promise<Row[]>
  /** A refusal is an answer like another; an open transaction goes on as it was before. */
  attempt<Row>(query: Sql): Promise<Attempt<Row>>
}
