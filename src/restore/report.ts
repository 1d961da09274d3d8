import type { Manifest } from '../repository/manifest.ts'
import type { Proof } from '../splice/splice.ts'
import type { Step } from '../system/steps.ts'
import type { MissingUser, RestorePlan } from './plan.ts'
import type { Prepared } from './prepare.ts'

/** How it ended. */
export interface RestoreReport {
  readonly verdict: 'planned' | 'restored' | 'rolled-back'
  /** Absent when only an earlier restore was undone. */
  readonly plan?: RestorePlan
  readonly manifest?: Manifest
  readonly steps: readonly Step[]
  readonly proofs: readonly Proof[]
  /** Databases that hold what was there before. */
  readonly safetyCopies: readonly string[]
  readonly missingUsers: readonly MissingUser[]
}

/** The report of a restore that was prepared. */
export function reportOf(
  verdict: RestoreReport['verdict'],
  prepared: Prepared,
  steps: readonly Step[],
): RestoreReport {
  const { plan, source } = prepared
  return {
    verdict,
    plan,
    manifest: source.manifest,
    steps,
    proofs: source.manifest.proofs,
    safetyCopies: [],
    missingUsers: plan.missingUsers,
  }
}
