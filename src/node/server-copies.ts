/** The vocabulary of copies that something else than Postgres' own programs makes of a database server. */
import type { Log } from '../system/log.ts'
import type { Role } from './deployment.ts'

/** What makes them: the storage of the cluster, or a command that the operator gives. */
export type CopyMethod = 'volume-snapshot' | 'command'

/** A complete copy of what one database server holds. */
export interface ServerCopy {
  readonly method: CopyMethod
  /** The databases that the server holds, apps first. */
  readonly roles: readonly Role[]
  /** What it is called where it is kept: the name of a VolumeSnapshot, the id that the command printed. */
  readonly reference: string
  /** What the method needs to restore it. JSON, no secrets. */
  readonly details?: unknown
}

/** Where that which a restore replaces is kept. */
export interface SetAside {
  /** For people: `PersistentVolume pvc-… (10Gi)`. */
  readonly label: string
  /** What the method needs to go back. JSON, no secrets. */
  readonly details?: unknown
}

/** What a copy is made for. A cancel signal is given where it may end in between. */
export interface CopyJob {
  /** Names the copy: the id of the set, or of the restore that sets something aside. */
  readonly id: string
  readonly log: Log
  readonly signal: AbortSignal
}

/** What a restore works on. */
export interface RestoreJob {
  readonly restoreId: string
  readonly log: Log
  readonly signal?: AbortSignal
}

/**
 * Makes copies of a node's database servers and puts servers back from them. One for each method that a
 * deployment has.
 */
export interface ServerCopies {
  /**
   * The databases that one copy holds, apps before participant: two groups of one, or one group of both where
   * they are on one server. A copy of both is of one moment.
   * @throws Failure where the method does not fit the node.
   */
  groups(): Promise<readonly (readonly Role[])[]>
  /** Makes one and returns when it is complete: what the server held when it was asked for is in it. */
  take(roles: readonly Role[], job: CopyJob): Promise<ServerCopy>
  /** Why the copy of a set cannot be removed from here; undefined when nothing speaks against it. Changes nothing. */
  discardProblem(copy: ServerCopy, setId: string): Promise<string | undefined>
  /** Removes one that no set needs. Says so where it cannot. */
  discard(copy: ServerCopy, log: Log): Promise<void>
  /** Removes what a run left that ended before its set was published. */
  discardOrphan(setId: string, log: Log): Promise<void>
  /** Why a copy cannot be restored here; undefined when nothing speaks against it. Changes nothing. */
  problem(copy: ServerCopy): Promise<string | undefined>
  /** What `replace` will do, for the plan. */
  intention(copy: ServerCopy): string
  /**
   * Makes sure that what is there now can be had back. Changes nothing of the running server.
   * @param holds whether there is anything, as far as it is known.
   */
  setAside(copies: readonly ServerCopy[], holds: boolean, job: RestoreJob): Promise<SetAside>
  /** Puts the servers back from the copies. The components are stopped. May be repeated. */
  replace(copies: readonly ServerCopy[], aside: SetAside, job: RestoreJob): Promise<void>
  /** Puts back what was there, from wherever `replace` ended. Takes no signal: it is what a cancel runs. */
  undo(copies: readonly ServerCopy[], aside: SetAside, job: Omit<RestoreJob, 'signal'>): Promise<void>
}
