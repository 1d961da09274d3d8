import type { Role } from '../node/deployment.ts'
import type { FileProblem } from '../repository/listed-sets.ts'
import type { Manifest } from '../repository/manifest.ts'
import type { NetworkFacts } from '../splice/scan.ts'

/** A complete set of the repository, as far as an advice depends on it. */
export interface SetFacts {
  readonly id: string
  readonly manifest: Manifest
  /** Why it cannot be restored: open proofs, missing files. Empty when it can. */
  readonly problems: readonly string[]
  /** Files of it that are missing or have another size. */
  readonly missingFiles: readonly FileProblem[]
}

/** The node as it is now. What was not found out is absent or says why. */
export interface LiveFacts {
  /** `not-found`: nothing of it is left, or it cannot be looked at. */
  readonly app: 'ready' | 'not-ready' | 'not-found' | 'not-known'
  /** Why it is not ready or not known. */
  readonly reason?: string
  readonly version?: string
  readonly participantId?: string
  readonly databases: Readonly<Record<Role, 'holds' | 'empty' | 'absent' | 'unreachable' | 'not-looked-at'>>
}

/** What an advice is drawn from. Everything was looked at before. */
export interface AdviceFacts {
  /** Name of the node in the repository. */
  readonly node: string
  readonly now: Date
  /** Age of the data beyond which the network cannot bring the node up to date, ms. */
  readonly maxAgeMs: number
  /** Newest first. */
  readonly sets: readonly SetFacts[]
  /** Sets whose manifest cannot be used, with the reason. */
  readonly unusable: readonly string[]
  readonly live: LiveFacts
  readonly network: NetworkFacts
}
