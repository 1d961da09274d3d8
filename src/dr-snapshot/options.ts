/** What a DR snapshot is given. */
import type { Deployment } from '../node/deployment.ts'
import type { Recipient } from '../pipeline/keys.ts'
import type { AgeTool } from '../pipeline/seal.ts'
import type { BackupSets, DrSets } from '../repository/sets.ts'
import type { DrTimestamp } from '../splice/dr-timestamp.ts'
import type { ParticipantId } from '../splice/splice.ts'
import type { ValidatorApi } from '../splice/validator-api.ts'
import type { Log } from '../system/log.ts'
import type { CatchUp } from './fetch.ts'

/** What a DR snapshot is made of. */
export interface DrSnapshotParts {
  readonly deployment: Deployment
  readonly sets: DrSets
  readonly backups: BackupSets
  /** The address of the app may be another one after each start. */
  readonly validator: () => Promise<ValidatorApi | undefined>
  readonly log: Log
  readonly signal: AbortSignal
}

/** How it is made. Durations in ms. */
export interface DrSnapshotOptions {
  /** Only the plan is drawn. */
  readonly dryRun: boolean
  /** The digest of the plan that was approved. */
  readonly approvedPlan?: string | undefined
  readonly timestamp: DrTimestamp
  readonly force: boolean
  readonly migrationId?: number | undefined
  readonly participantId?: ParticipantId | undefined
  /** False: only the DR set is made. */
  readonly copy: boolean
  readonly restart: boolean
  /** Run to restart the node, in place of what the deployment would do. */
  readonly startCommand?: string | undefined
  readonly recipients: readonly Recipient[]
  readonly ageTool: AgeTool
  readonly zstdLevel: number
  readonly readyTimeoutMs: number
  readonly answerTimeoutMs: number
  readonly catchUp: CatchUp
  readonly lockLeaseMs: number
  readonly lockWaitMs: number
  readonly owner?: string | undefined
  readonly tool: { readonly name: string; readonly version: string }
}
