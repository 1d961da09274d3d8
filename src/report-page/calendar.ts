/** What became of each four hours: whether a set was begun in them, and how old the newest one got. */
import type { CatalogueRow } from '../catalogue.ts'
import { clock, count, span } from './words.ts'

const hourMs = 3_600_000
export const dayMs = 24 * hourMs
/** Every four hours, as the documentation of Splice asks for ("Backup and Restore"). */
export const goalMs = 4 * hourMs

/**
 * - `kept`: a sound set was begun in it, or the one before was young enough all the time;
 * - `late`: one was begun in it, but after longer than allowed;
 * - `flawed`: what was begun in it cannot be restored;
 * - `missed`: none was begun in it, and the one before got older than allowed;
 * - `stored`, `unjudged`: with a set, without one, in a time of which not all sets are kept;
 * - `open`: it has not ended, and nothing is overdue;
 * - `none`: in the future, or before the oldest set.
 */
export type SlotState = 'kept' | 'late' | 'flawed' | 'missed' | 'stored' | 'unjudged' | 'open' | 'none'

export interface Slot {
  readonly from: Date
  readonly state: SlotState
  /** What it says, in words. */
  readonly text: string
}

/** A stretch in which no sound set was begun for longer than allowed. */
export interface Gap {
  readonly from: Date
  /** Absent: it has not ended. */
  readonly to?: Date
  readonly ms: number
}

export interface Calendar {
  /** Newest first, six slots each. */
  readonly days: readonly { readonly day: Date; readonly slots: readonly Slot[] }[]
  /** Newest first. */
  readonly gaps: readonly Gap[]
  /** Slots that are over and were judged, and how many of them are `kept`. */
  readonly judged: number
  readonly kept: number
}

export interface CalendarOptions {
  readonly now: Date
  readonly days: number
  /** Longest time between two sets that still counts as every four hours. */
  readonly allowedMs: number
  /** For how long all sets are kept: what is older is not judged, as sets are missing there on purpose. */
  readonly judgedMs: number
}

/** Times of sets are those at which they were begun. */
export function calendarOf(sets: readonly CatalogueRow[], options: CalendarOptions): Calendar {
  const { now, days: length, allowedMs, judgedMs } = options
  const midnight = Math.floor(now.getTime() / dayMs) * dayMs
  const begun = sets.map((set) => ({ at: Date.parse(set.at), sound: set.sound })).sort((a, b) => a.at - b.at)
  const sound = begun.flatMap((set) => (set.sound && set.at <= now.getTime() ? [set.at] : []))
  const from = Math.max(begun[0]?.at ?? now.getTime(), now.getTime() - judgedMs)
  const slots: Slot[] = []
  for (let at = midnight - (length - 1) * dayMs; at < midnight + dayMs; at += goalMs) {
    const before = slots.at(-1)?.state
    slots.push(slot(at, { begun, sound, from, now: now.getTime(), allowedMs, before }))
  }
  const days = Array.from({ length }, (_, index) => {
    const slotsOfDay = slots.slice(index * 6, index * 6 + 6)
    return { day: slotsOfDay[0]?.from ?? now, slots: slotsOfDay }
  }).reverse()
  const judged = slots.filter(({ state }) => ['kept', 'late', 'flawed', 'missed'].includes(state))
  const kept = judged.filter(({ state }) => state === 'kept').length
  const shownFrom = midnight - (length - 1) * dayMs
  const gaps = gapsIn(sound, { from, shownFrom, now: now.getTime(), allowedMs })
  return { days, gaps, judged: judged.length, kept }
}

interface Around {
  readonly begun: readonly { readonly at: number; readonly sound: boolean }[]
  readonly sound: readonly number[]
  /** Judged from here on. */
  readonly from: number
  readonly now: number
  readonly allowedMs: number
  readonly before: SlotState | undefined
}

function slot(at: number, { begun, sound, from, now, allowedMs, before }: Around): Slot {
  const end = Math.min(at + goalMs, now)
  const say = (state: SlotState, text: string): Slot => ({ from: new Date(at), state, text })
  const inside = begun.filter((set) => set.at >= at && set.at < at + goalMs)
  const good = inside.filter((set) => set.sound).map((set) => set.at)
  const times = (list: readonly number[]) => list.map((time) => clock(new Date(time))).join(', ')
  const all = times(inside.map((set) => set.at))
  if (at > now) return say('none', 'not yet')
  if (at + goalMs <= from) {
    if (inside.length === 0)
      return begun[0] !== undefined && begun[0].at < at
        ? say('unjudged', 'no set is kept; not judged')
        : say('none', 'before the oldest set')
    return good.length > 0
      ? say('stored', `set of ${times(good)}; not judged`)
      : say('flawed', `${count(inside.length, 'set')} of ${all} that cannot be restored`)
  }
  const last = sound.findLast((time) => time < at)
  // Of what is older than `from`, sets may be missing on purpose.
  const longest = longestWithout([Math.max(from, last ?? at), ...good], end)
  if (good.length === 0 && inside.length > 0)
    return say('flawed', `${count(inside.length, 'set')} of ${all} that cannot be restored`)
  if (good.length > 0) {
    const late = longest > allowedMs && before !== 'missed' && before !== 'flawed'
    return late
      ? say('late', `set of ${times(good)}, ${span(longest)} after the one before`)
      : say('kept', `set of ${times(good)}`)
  }
  if (longest > allowedMs) return say('missed', `no set; ${span(longest)} after the last at its end`)
  if (at + goalMs > now) return say('open', 'not over; none yet')
  return say('kept', `none begun in it; ${span(longest)} after the last at its end`)
}

/** The longest time between two of these, the last and the end. */
function longestWithout(times: readonly number[], end: number): number {
  return Math.max(...times.map((time, index) => (times[index + 1] ?? Math.max(time, end)) - time))
}

function gapsIn(
  sound: readonly number[],
  { from, shownFrom, now, allowedMs }: { from: number; shownFrom: number; now: number; allowedMs: number },
): Gap[] {
  const gaps: Gap[] = []
  for (const [index, time] of sound.entries()) {
    const next = sound[index + 1]
    const end = next ?? now
    if (end - Math.max(time, from) <= allowedMs || end < shownFrom) continue
    gaps.push({ from: new Date(time), ms: end - time, ...(next !== undefined && { to: new Date(next) }) })
  }
  return gaps.reverse()
}
