/** The vocabulary of this folder: what the other folders may know of Postgres. */
import type { Command, Running } from '../system/child.ts'
import type { Secret } from '../system/secret.ts'

/** Where a database is, as seen from the place where the client programs run. */
export interface Database {
  readonly name: string
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

/** Runs SQL and returns its rows as objects. Implemented by a session; taken by whoever reads facts. */
export interface Query {
  rows<Row>(sql: string): Promise<Row[]>
}
