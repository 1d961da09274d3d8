/** What the page says first of a node: whether it could be brought back now, and with what loss. */
import type { CatalogueDrill, CatalogueRow, NodeCatalogue } from '../catalogue.ts'
import { goalMs } from './calendar.ts'
import { short, span } from './words.ts'

export interface Verdict {
  readonly state: 'good' | 'doubt' | 'bad'
  readonly headline: string
  /** What there is to say about it, most important first. */
  readonly reasons: readonly string[]
  /** The newest set that can be restored. */
  readonly latest?: CatalogueRow
  readonly goal: string
  readonly drill: string
}

/** @param allowedMs age of the newest restorable data up to which the goal of four hours counts as met. */
export function verdictOf(node: NodeCatalogue, now: Date, allowedMs: number): Verdict {
  const latest = node.sets.find(({ standing }) => standing === 'restorable')
  const [newest] = node.sets
  const [lastDrill] = node.drills
  const reasons: string[] = []
  const overdue = latest !== undefined && latest.ageMs > allowedMs
  const ahead = latest !== undefined && latest.ageMs < -10 * 60_000
  if (ahead)
    reasons.push(
      `The data of the newest set is ${span(-latest.ageMs)} ahead of the clock: one of the two is wrong.`,
    )
  if (newest !== undefined && !newest.sound)
    reasons.push(`The newest set (${newest.id}) cannot be restored: ${short(newest.why.join('; '), 300)}.`)
  if (lastDrill?.verdict === 'fail')
    reasons.push(`The last drill failed: ${short(lastDrill.failed.join(', '))}.`)
  else if (!node.drills.some(({ verdict, depth }) => verdict === 'pass' && depth === 'restore'))
    reasons.push('No drill on record has restored a set: that it restores follows from its proofs only.')
  if (node.unreadableDrills.length > 0) reasons.push('There are records of drills that cannot be read.')
  const state = latest === undefined || overdue ? 'bad' : reasons.length > 0 ? 'doubt' : 'good'
  return {
    state,
    headline: headlineOf(node, latest, overdue, state),
    reasons,
    ...(latest !== undefined && { latest }),
    goal: goalOf(latest, allowedMs),
    drill: drillOf(lastDrill, now),
  }
}

function headlineOf(
  node: NodeCatalogue,
  latest: CatalogueRow | undefined,
  overdue: boolean,
  state: Verdict['state'],
): string {
  if (node.sets.length === 0) return 'There is no backup of this node.'
  if (latest === undefined) return 'No set of this node can be restored.'
  if (overdue) return `Backups are overdue: the newest that can be restored is ${span(latest.ageMs)} old.`
  const can = `Can be restored, with the loss of the last ${span(latest.ageMs)}`
  return state === 'good' ? `${can}.` : `${can}, but not everything is as it should be.`
}

function goalOf(latest: CatalogueRow | undefined, allowedMs: number): string {
  if (latest === undefined) return 'not met: there is nothing to restore'
  if (latest.ageMs > allowedMs) return `not met: ${span(latest.ageMs)} old`
  return latest.ageMs <= goalMs ? 'met' : `met, with the ${span(allowedMs)} that are allowed for delays`
}

function drillOf(drill: CatalogueDrill | undefined, now: Date): string {
  if (drill === undefined) return 'none on record'
  const words = { pass: 'passed', fail: 'failed', 'not-checked': 'left checks open' }[drill.verdict]
  return `${words} ${span(now.getTime() - Date.parse(drill.at))} ago`
}
