import { type Advice, drawAdvice } from './advise/advice.ts'
import { lookAtNode, lookAtSets } from './advise/look.ts'
import type { Deployment } from './node/deployment.ts'
import type { Manifest } from './repository/manifest.ts'
import type { BackupSets } from './repository/sets.ts'
import { lookAtNetwork, networkNotAsked } from './splice/scan.ts'

export type { Advice, RecoveryPath } from './advise/advice.ts'

/** What an advice looks at. */
export interface AdviseParts {
  readonly sets: BackupSets
  /** Finds the node. The newest manifest helps where nothing of the node is left. */
  readonly connect: (manifest: Manifest | undefined) => Promise<Deployment>
  /** Address of a Scan app of the network; absent: what it could tell is not checked. */
  readonly scanUrl?: URL | undefined
  readonly signal: AbortSignal
}

/**
 * Says which recovery path applies, why, and what it loses (`production-operations/validator-disaster-recovery.mdx`).
 * Only looks: it changes nothing, and needs neither key nor token.
 * @param maxAgeMs age of the data beyond which the network cannot bring the node up to date.
 */
export async function advise(parts: AdviseParts, options: { maxAgeMs: number }): Promise<Advice> {
  const { sets, unusable } = await lookAtSets(parts.sets)
  const live = await lookAtNode(parts.connect, sets[0]?.manifest, parts.signal)
  const network = parts.scanUrl
    ? await lookAtNetwork(parts.scanUrl, parts.signal)
    : networkNotAsked('scan-url is not given')
  return drawAdvice({ node: parts.sets.node, now: new Date(), ...options, sets, unusable, live, network })
}
