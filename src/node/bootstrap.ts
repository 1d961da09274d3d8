/** The vocabulary of a re-onboarding: the identities dump where the validator app reads it at its first start. */
import type { Log } from '../system/log.ts'

/** What a node is told when it is re-onboarded as a new participant with its old party. */
export interface Reonboarding {
  /** Never used before; participant and validator app are both given it. */
  readonly newIdentifier: string
  /** The same as ever: the party is found by it. */
  readonly partyHint: string
  readonly migrationId?: number
  /** Address of the sponsor SV, where it was given. */
  readonly sponsorUrl?: string
}

/** Where the dump would go, and what has to be done besides. */
export interface BootstrapPlan {
  /** For people: `Secret participant-bootstrap-dump in namespace validator`. */
  readonly where: string
  /** What the operator changes in the node's own configuration, or types: lines to copy. */
  readonly instructions: readonly string[]
  /** Why it cannot be placed now. */
  readonly blockers: readonly string[]
  /** Why the node could not be started with it from here, though it may be placed. Absent: nothing is in the way. */
  readonly startBlockers?: readonly string[]
}

/** What the validator app shows of itself while it comes up. */
export interface Signs {
  /** Undefined where it cannot be seen. */
  readonly running: boolean | undefined
  /** How often it ended and was started again since it was made. */
  readonly restarts: number
  /** What it and the participant printed since the given time. Cleaned of secrets. */
  readonly log: string
}

/** Brings the dump to a node where it runs, and takes it away again. */
export interface Bootstrap {
  plan(how: Reonboarding): Promise<BootstrapPlan>
  /**
   * Places the dump, readable for the app alone. Placing the same one again is no error.
   * @throws Failure `bootstrap-dump-exists` where another one is in its place.
   */
  place(dump: Buffer, how: Reonboarding, log: Log): Promise<void>
  /** Starts the node so that it reads the dump. Absent where that is not ours to do. */
  start?(how: Reonboarding, log: Log, signal: AbortSignal): Promise<void>
  signs(since: Date): Promise<Signs>
  /**
   * Takes this very dump away; anything else in its place stays. What the app still mounts stays as an empty shell,
   * for without it the app could not be started again. Returns what is left to do for the operator. Not
   * cancellable: a key must not stay behind.
   */
  remove(dump: Buffer, log: Log): Promise<readonly string[]>
}
