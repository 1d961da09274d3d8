/** The vocabulary of this folder: a node where it runs, whatever runs it. */
import type { ClientPlace, DatabaseAccess } from '../postgres/postgres.ts'
import { migrationIdInName } from '../splice/database-names.ts'
import type { Log } from '../system/log.ts'
import type { Bootstrap } from './bootstrap.ts'
import type { CopyMethod, ServerCopies } from './server-copies.ts'

export type DeploymentKind = 'external' | 'compose' | 'kubernetes'

/** The two programs of a node, by the runbook's order: the apps database first. */
export type Role = 'apps' | 'participant'

/** One of the things that run: a container, a Deployment; what must be stopped for a restore. */
export interface Component {
  readonly name: string
  /** 0 when it is stopped. A container counts as 0 or 1. */
  readonly replicas: number
  readonly image?: string
  /** `sha256:…` of the image that runs, where it can be known. */
  readonly imageDigest?: string
}

/** How the validator app is called over HTTP. */
export interface ValidatorEndpoint {
  /** Without the `/api/validator` part: `http://127.0.0.1:80`. */
  readonly url: string
  /** Sent as `Host`, where a reverse proxy chooses by it: `wallet.localhost`. */
  readonly hostHeader?: string
}

/** What was discovered of a node. Absent means that it could not be known, never a guess. */
export interface NodeDescription {
  readonly kind: DeploymentKind
  /** For people and for the plan: `compose project splice-validator on unix:///var/run/docker.sock`. */
  readonly location: string
  readonly components: readonly Component[]
  readonly databases: Readonly<Record<Role, { name: string; schema?: string; server: string }>>
  readonly validator?: ValidatorEndpoint
  /** Of the deployment's configuration. */
  readonly migrationId?: number
  /** What the operator says it is, which goes before everything that is read. */
  readonly migrationIdGiven?: number
  readonly partyHint?: string
  readonly participantIdentifier?: string
  /** The audience that the validator app checks in tokens. */
  readonly audience?: string
  /** True when the node runs without authentication (HS256 with the secret `unsafe`). */
  readonly noAuth?: boolean
  /** Names of databases that belong to this node besides the two, with what they are. */
  readonly otherDatabases?: Readonly<Record<string, string>>
  /** What this deployment needs to find the node again when nothing of it is left. JSON, no secrets. */
  readonly record?: unknown
  /** Commands that print what the programs logged lately, for an operator to copy. */
  readonly logCommands?: Readonly<Record<Role, string>>
  /** What an operator should hear about the deployment, such as a second candidate that was passed over. */
  readonly warnings: readonly string[]
}

/**
 * The migration id that the participant database is of: as the operator says, by the database's name (Splice makes one
 * for each id), or by the deployment's configuration.
 */
export function migrationIdOf(node: NodeDescription): number | undefined {
  return node.migrationIdGiven ?? migrationIdInName(node.databases.participant.name) ?? node.migrationId
}

/** What `stop` found running: enough for `start` to leave the node as it was. Kept in the journal as JSON. */
export interface Stopped {
  readonly components: readonly { name: string; replicas: number }[]
}

/** How the databases are opened. */
export interface OpenHow {
  /** The restore that opens them: what is replaced is named after it, and found by it after a crash. */
  readonly restoreId: string
  /** Whether the server itself may be replaced by an empty one, where the operator asked for that. Never to go back. */
  readonly mayReplace: boolean
  readonly signal?: AbortSignal | undefined
}

/** What `openDatabases` did. */
export interface Opened {
  /** The databases whose server was replaced by an empty one. */
  readonly fresh: readonly Role[]
  /** Where the old server's data is kept, in words: `volume splice-validator_postgres-splice-before-abcdef`. */
  readonly aside?: string
}

/** The folder in which the validator app looks for a dump at its start, by what the app really mounts there. */
export interface DumpVolume {
  /** For people: `volume splice-validator_domain-upgrade-dump of container splice-validator-validator-1`. */
  readonly description: string
  /** Which volume it is, the same however it is reached and whenever the app was started. */
  readonly volume: string
  /** Where programs see the folder: a container or a pod that mounts it, with a POSIX shell. */
  readonly place: ClientPlace
  /** Its path there. */
  readonly folder: string
}

/** What an operator changes so that the validator app imports a dump at its next start. */
export interface Consumption {
  /** What it is and where it goes: `Line that starts the node, in /srv/validator`. */
  readonly title: string
  /** To be copied as it is. */
  readonly text: string
  /** What it does besides, and what to change back afterwards. */
  readonly notes: readonly string[]
}

/** A start of the validator app, to be watched. */
export interface AppStart {
  /** What the app printed since then. */
  readonly log: string
  /** Whether what runs now was started since then and takes requests, as far as the deployment can tell. */
  readonly up: boolean
  /** Whether it was told to import the dump. */
  readonly told: boolean
}

/**
 * A node where it runs. Everything is discovered from the running deployment; an input only overrides.
 * Nothing else in the code asks which deployment it is.
 *
 * A cancel signal is given to a method where it may end in between, and to no other: what goes back and starts
 * the node again after a cancel must not be stopped by the very same cancel.
 */
export interface Deployment {
  readonly kind: DeploymentKind
  /** True where the database servers run by themselves: one that does not answer now will not after a stop. */
  readonly serversElsewhere?: boolean
  /**
   * How long to wait for a database server whose connection was lost, in ms, before the work on its database
   * begins again. Absent where nobody but the operator brings a server back.
   */
  readonly serversReturnWithinMs?: number
  describe(): Promise<NodeDescription>
  /** How the database of a role is reached. The server must be up: see `openDatabases`. */
  access(role: Role): Promise<DatabaseAccess>
  /** Stops the components, waits until they are gone for sure, and says what was running. */
  stop(log: Log, signal?: AbortSignal): Promise<Stopped>
  /** Makes the database servers answer while the components stay stopped. */
  openDatabases(log: Log, how: OpenHow): Promise<Opened>
  /**
   * Undoes what `openDatabases` replaced for this restore, in this run or an earlier one, from wherever that
   * ended. Does nothing when nothing was replaced or it was undone already. Absent where nothing ever is.
   */
  undoOpenDatabases?(log: Log, restoreId: string): Promise<void>
  /** Starts what `stop` found running, participant before validator app. */
  start(stopped: Stopped, log: Log, signal?: AbortSignal): Promise<void>
  /** Other ways to save and restore the databases than dumps, as far as this node has them. */
  readonly copies?: Readonly<Partial<Record<CopyMethod, ServerCopies>>>
  /**
   * Finds the folder of the dump, whether the app runs or not. Absent where nothing but addresses is known.
   * @throws Failure `dump-volume-missing` with what to set, when the app mounts none.
   */
  dumpVolume?(log: Log, signal?: AbortSignal): Promise<DumpVolume>
  /** What has to be changed for the app to import a dump for this migration id. */
  consumption?(migrationId: number): Promise<Consumption>
  /** Starts the validator app anew with that change, or by the operator's own command. Does not wait until it is up. */
  restartForDump?(
    log: Log,
    how: { migrationId: number; command?: string | undefined; signal?: AbortSignal | undefined },
  ): Promise<void>
  /**
   * The command by which `restartForDump` does it, when the operator gives none; with a placeholder for a migration id
   * that is not known.
   * @throws Failure as `restartForDump`, as far as that can be known before the dump is in its place.
   */
  restartLine?(migrationId: number | undefined): Promise<string>
  /** How a start of the validator app goes. */
  watchStart?(since: Date): Promise<AppStart>
  /** Brings identities to a node that is onboarded again. */
  readonly bootstrap?: Bootstrap
  /** Ends what was opened to reach the node. Absent where nothing ever is. */
  close?(): Promise<void>
}
