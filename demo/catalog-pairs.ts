/** Which participant stands beside which apps database: every catalog is in one pair at least. */
import type { AppsCatalog, ParticipantCatalog } from './catalog.ts'

export interface NodePair {
  readonly participant: ParticipantCatalog
  readonly apps: AppsCatalog
}

/** What the demo's node is, and a node of the tests that does not say otherwise: Splice 0.7. */
export const newestPair: NodePair = { participant: 'canton-v3.5.10', apps: 'splice-newest-apps' }

/** From the oldest to the newest. */
export const nodePairs: readonly NodePair[] = [
  { participant: 'canton-release-line-3.0', apps: 'splice-0.2.0-apps' },
  { participant: 'splice-0.2.0-participant', apps: 'splice-0.2.0-apps' },
  { participant: 'canton-release-line-3.2', apps: 'splice-0.3.7-apps' },
  { participant: 'splice-0.3.7-participant', apps: 'splice-0.3.7-apps' },
  { participant: 'splice-0.4.0-participant', apps: 'splice-0.4.0-apps' },
  { participant: 'splice-0.4.15-participant', apps: 'splice-0.4.15-apps' },
  { participant: 'canton-release-line-3.3', apps: 'splice-0.4.15-apps' },
  { participant: 'canton-v3.4.0', apps: 'splice-newest-apps' },
  { participant: 'canton-v3.4.11', apps: 'splice-newest-apps' },
  { participant: 'canton-v3.5.1', apps: 'splice-newest-apps' },
  newestPair,
  { participant: 'canton-main', apps: 'splice-newest-apps' },
]
