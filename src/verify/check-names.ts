/** The names of the checks, which reports, records and `allow-not-checked` share. */

import type { Role } from '../node/deployment.ts'
import type { DrillDepth } from '../repository/drills.ts'
import { restorabilityProofs } from '../splice/proofs.ts'

export const roles: readonly Role[] = ['apps', 'participant']

const each = (what: string) => roles.map((role) => `${role}-${what}`)

/** By what a depth adds to the one before. */
export const checksOfDepth: Readonly<Record<DrillDepth, readonly string[]>> = {
  digest: ['manifest', 'newer-sets', 'recorded-proofs', 'files', 'digests', 'data-age'],
  read: ['key', 'identities', 'identities-keys', 'identities-participant', 'roles', ...each('archive')],
  restore: [
    'scratch',
    'network-isolation',
    'restorability',
    ...each('restored'),
    ...restorabilityProofs,
    'recorded-facts',
    ...each('content'),
    ...each('ownership'),
    ...each('indexes'),
  ],
}

/** Every name that there is. */
export const checkNames: readonly string[] = Object.values(checksOfDepth).flat()

/** What needs restored databases to be looked at. */
export const ofRestored: readonly string[] = [
  ...restorabilityProofs,
  'recorded-facts',
  ...each('content'),
  ...each('ownership'),
  ...each('indexes'),
]
