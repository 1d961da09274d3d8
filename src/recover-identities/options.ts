import type { Deployment } from '../node/deployment.ts'
import type { Identity } from '../pipeline/keys.ts'
import type { AgeTool } from '../pipeline/seal.ts'
import type { Manifest } from '../repository/manifest.ts'
import type { BackupSets } from '../repository/sets.ts'
import type { ValidatorApi } from '../splice/validator-api.ts'
import type { Log } from '../system/log.ts'

/** What a recovery from identities is made of. */
export interface RecoveryParts {
  readonly sets: BackupSets
  /** Finds the node. The manifest helps where nothing of the node is left. */
  readonly connect: (manifest: Manifest | undefined) => Promise<Deployment>
  /** The API of the node's validator app with a token, where both can be had. */
  readonly validator: (deployment: Deployment) => Promise<ValidatorApi | undefined>
  readonly log: Log
  readonly signal: AbortSignal
}

/**
 * What follows when the identities are in place: `watch` waits for the node to be started by somebody else, `start`
 * starts it, `leave` ends at once, and a later run with one of the others finishes and removes the identities.
 */
export type AfterPlacing = 'watch' | 'start' | 'leave'

/** What is wanted. Durations in ms. */
export interface RecoveryOptions {
  /** `latest` or a set id. */
  readonly set: string
  readonly newIdentifier: string
  /** Only where no set knows it. */
  readonly partyHint?: string | undefined
  readonly sponsorUrl?: string | undefined
  readonly scanUrl?: URL | undefined
  readonly dryRun: boolean
  /** Must be the id of the participant that is recovered. */
  readonly confirm?: string | undefined
  /** The digest of the plan that was approved. */
  readonly approvedPlan?: string | undefined
  readonly afterPlacing: AfterPlacing
  readonly identity?: Identity | undefined
  readonly ageTool: AgeTool
  readonly readyTimeoutMs: number
  readonly reonboardUsers: boolean
  readonly lockLeaseMs: number
  readonly lockWaitMs: number
  readonly owner?: string | undefined
}
