/** What ties an approval to the plan that was approved: the plan itself is too long, and its ages change by the minute. */
import { digest } from './pipeline/meter.ts'
import { Failure } from './system/failure.ts'

/** The parts of a plan that an approval is about, in words for people, with whatever decides them. */
export type PlanParts = Readonly<Record<string, unknown>>

/** Half of a SHA-256: nobody chooses what it is made of. */
const digits = 32

/**
 * A digest for each part: `set=1f…,target=9c…`. Not a secret. Equal as long as the same would be done to the same: ages,
 * sizes and the position of a ledger that moves on do not belong into the parts.
 */
export function planDigest(parts: PlanParts): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${shortDigest(value)}`)
    .join(',')
}

function shortDigest(value: unknown): string {
  return digest(Buffer.from(JSON.stringify(value, sortedKeys) ?? '')).slice(
    'sha256:'.length,
    'sha256:'.length + digits,
  )
}

/** The order in which members were written says nothing. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/**
 * Compares the digest of the plan that was approved with that of now. Nothing approved: nothing to compare.
 * @throws Failure `plan-changed` that names the parts.
 */
export function refuseChangedPlan(now: string, approved: string | undefined): void {
  if (approved === undefined || approved === now) return
  const before = partsOf(approved)
  const changed = [...partsOf(now)]
    .filter(([name, value]) => before.get(name) !== value)
    .map(([name]) => name)
  throw new Failure('plan-changed', {
    what:
      changed.length === 0
        ? 'plan-digest is not one that this release gives.'
        : `The plan is not the one that was approved. What differs: ${changed.join(', ')}.`,
    means: 'The approval was for something else. Nothing was changed.',
    next: 'Compare the plan above with the approved one, then approve a new plan (a dry run gives its plan-digest).',
  })
}

function partsOf(text: string): Map<string, string> {
  return new Map(
    text.split(',').map((part) => {
      const at = part.indexOf('=')
      return [part.slice(0, at), part.slice(at + 1)]
    }),
  )
}
