import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drTime, isMoment, parseDrTimestamp } from '../../../src/splice/dr-timestamp.ts'

const now = Date.parse('2026-03-01T12:00:00Z')
const parse = (text: string) => parseDrTimestamp(text, now)

describe('parseDrTimestamp', () => {
  test('takes every second up to now in the one form, and means that second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: now / 1000 }), (second) => {
        const text = `${new Date(second * 1000).toISOString().slice(0, 19)}Z`
        const parsed = parse(text)
        expect(parsed).toEqual({ timestamp: text })
        if ('timestamp' in parsed) expect(drTime(parsed.timestamp)).toBe(second * 1000)
      }),
    )
  })

  test('takes no other text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9TZ:.+ ]{0,24}$/)), (text) => {
        const parsed = parse(text)
        if ('timestamp' in parsed) expect(new Date(text).toISOString()).toBe(`${text.slice(0, -1)}.000Z`)
        else expect(parsed.problem).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })

  test('refuses days and times that do not exist, however the calendar would roll them over', () => {
    const two = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'))
    fc.assert(
      fc.property(two(19), two(39), two(29), two(69), two(69), (month, day, hour, minute, second) => {
        const text = `2024-${month}-${day}T${hour}:${minute}:${second}Z`
        const exists =
          !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text.slice(0, 19))
        expect('timestamp' in parse(text)).toBe(exists)
      }),
    )
  })

  test.each([
    ['2024-02-30T00:00:00Z', /day that does not exist/],
    ['2024-01-01T24:00:00Z', /time of day that does not exist/],
    ['2016-12-31T23:59:60Z', /time of day that does not exist/],
    ['0050-02-30T00:00:00Z', /day that does not exist/],
    ['2026-03-01T12:00:01Z', /future: it is 2026-03-01T12:00:00Z now/],
    ['2024-04-17T19:12:02+00:00', /offset of a local time/],
    ['2024-04-17T19:12:02', /may be a local time/],
    ['2024-04-17T19:12:02.123Z', /parts of a second/],
    ['2024-04-17t19:12:02z', /YYYY-MM-DDTHH:MM:SSZ/],
    ['1713381122', /YYYY-MM-DDTHH:MM:SSZ/],
    [' 2024-04-17T19:12:02Z', /YYYY-MM-DDTHH:MM:SSZ/],
    ['2024-04-17T19:12:02Z\n', /YYYY-MM-DDTHH:MM:SSZ/],
  ])('refuses %j with the reason', (text, reason) => {
    expect(parse(text)).toEqual({ problem: expect.stringMatching(reason) })
  })
})

test('a moment is the same with zeros for parts of its second, and no other', () => {
  const parsed = parse('2024-04-17T19:12:02Z')
  if ('problem' in parsed) throw new Error(parsed.problem)
  for (const text of ['2024-04-17T19:12:02Z', '2024-04-17T19:12:02.000Z', '2024-04-17T19:12:02.000000Z'])
    expect(isMoment(text, parsed.timestamp)).toBe(true)
  for (const text of ['2024-04-17T19:12:02.000001Z', '2024-04-17T19:12:03Z', '2024-04-17T19:12:02', ''])
    expect(isMoment(text, parsed.timestamp)).toBe(false)
})
