import { describe, expect, it } from 'vitest'
import type { CatalogueRow } from '../../../src/catalogue.ts'
import { calendarOf, dayMs } from '../../../src/report-page/calendar.ts'
import { pageNow, regular, rowAt } from '../../support/report-catalogue.ts'
import { hour } from '../../support/stored-sets.ts'

const options = { now: pageNow, days: 3, allowedMs: 5 * hour, judgedMs: 3 * dayMs }
const of = (sets: readonly CatalogueRow[], change: Partial<typeof options> = {}) =>
  calendarOf(sets, { ...options, ...change })
/** A line a day, oldest first, a letter a slot. */
const signs = (calendar: ReturnType<typeof of>) =>
  calendar.days
    .toReversed()
    .map(({ slots }) => slots.map(({ state }) => state[0]).join(''))
    .join(' ')

describe('the calendar', () => {
  it('has six slots a day in UTC, kept where sets came in time, and none in the future', () => {
    const calendar = of(regular(30))
    expect(signs(calendar)).toBe('kkkkkk kkkkkk kkknnn')
    expect(calendar.days.map(({ day }) => day.toISOString())).toEqual([
      '2026-11-23T00:00:00.000Z',
      '2026-11-22T00:00:00.000Z',
      '2026-11-21T00:00:00.000Z',
    ])
    expect([calendar.kept, calendar.judged, calendar.gaps]).toEqual([15, 15, []])
    expect(calendar.days[0]?.slots[1]?.text).toBe('set of 04:17')
  })

  it('judges nothing before the oldest set', () => {
    expect(signs(of(regular(4)))).toBe('nnnnnn nnnnnk kkknnn')
    expect(signs(of([]))).toBe('nnnnnn nnnnnn nnonnn')
  })

  it('shows a set that was missed once, as a gap with its ends', () => {
    const sets = regular(30).filter(({ at }) => !at.startsWith('2026-11-22T12'))
    const calendar = of(sets)
    expect(signs(calendar)).toBe('kkkkkk kkkmkk kkknnn')
    expect(calendar.days[1]?.slots[3]?.text).toBe('no set; 7 h 43 min after the last at its end')
    expect(calendar.gaps).toEqual([
      { from: new Date('2026-11-22T08:17:00Z'), to: new Date('2026-11-22T16:17:00Z'), ms: 8 * hour },
    ])
    expect([calendar.kept, calendar.judged]).toEqual([14, 15])
  })

  it('tells late from missed', () => {
    const sets = regular(30).map((set) =>
      set.at.startsWith('2026-11-22T12') ? rowAt('2026-11-22T14:00:00Z') : set,
    )
    const calendar = of(sets)
    expect(signs(calendar)).toBe('kkkkkk kkklkk kkknnn')
    expect(calendar.days[1]?.slots[3]?.text).toBe('set of 14:00, 5 h 43 min after the one before')
    expect(calendar.gaps).toHaveLength(1)
  })

  it('is about ages: a set just before or after the full hour is no gap', () => {
    const sets = regular(30).map((set) =>
      set.at.startsWith('2026-11-22T12') ? rowAt('2026-11-22T11:58:00Z') : set,
    )
    const calendar = of(sets)
    expect(signs(calendar)).toBe('kkkkkk kkkkkk kkknnn')
    expect(calendar.days[1]?.slots[3]?.text).toBe('none begun in it; 4 h 2 min after the last at its end')
  })

  it('does not count a set that cannot be restored', () => {
    const sets = regular(30).map((set) =>
      set.at.startsWith('2026-11-22T12')
        ? { ...set, sound: false, standing: 'identities-only' as const }
        : set,
    )
    const calendar = of(sets)
    expect(signs(calendar)).toBe('kkkkkk kkkfkk kkknnn')
    expect(calendar.gaps).toHaveLength(1)
  })

  it('has a gap that goes on until now', () => {
    const sets = regular(30).slice(2)
    const calendar = of(sets)
    expect(signs(calendar)).toBe('kkkkkk kkkkkk kmmnnn')
    expect(calendar.gaps).toEqual([{ from: new Date('2026-11-23T00:17:00Z'), ms: 8 * hour + 48 * 60_000 }])
    expect(signs(of(regular(30).slice(1))), 'still in time').toBe('kkkkkk kkkkkk kkonnn')
  })

  it('does not judge what retention thinned out', () => {
    const thinned = regular(30).filter(({ at }) => at >= '2026-11-22T08' || at.slice(11, 13) === '20')
    const calendar = of(thinned, { judgedMs: 20 * hour })
    expect(signs(calendar)).toBe('uuuuus uuskkk kkknnn')
    expect(calendar.gaps).toEqual([])
    expect(of(thinned).gaps.length).toBeGreaterThan(0)
    const withoutOne = thinned.filter(({ at }) => !at.startsWith('2026-11-22T08'))
    expect(signs(of(withoutOne, { judgedMs: 20 * hour })), 'the first that is judged').toBe(
      'uuuuus uuukkk kkknnn',
    )
    expect(of(withoutOne, { judgedMs: 20 * hour }).gaps).toEqual([])
  })
})
