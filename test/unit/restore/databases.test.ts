import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DatabaseContent } from '../../../src/postgres/server.ts'
import { compareContent, markOf, shortenedName } from '../../../src/restore/databases.ts'

describe('names of databases that a restore makes', () => {
  it('keeps what fits, and cuts what does not where Postgres would, by bytes', () => {
    expect(shortenedName('before-restore-abcdef-participant-0', 'participant')).toBe(
      'before-restore-abcdef-participant-0',
    )
    const long = `before-restore-abcdef-${'n'.repeat(63)}`
    expect(shortenedName(long, 'apps')).toBe(`${long.slice(0, 58)}-apps`)
  })

  it('never passes 63 bytes, never cuts a character, never gives both databases one name', () => {
    const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 63 })
    fc.assert(
      fc.property(name, (text) => {
        const names = (['apps', 'participant'] as const).map((role) =>
          shortenedName(`restoring-abcdef-${text}`, role),
        )
        for (const made of names) {
          expect(Buffer.byteLength(made)).toBeLessThanOrEqual(63)
          expect(made.isWellFormed()).toBe(true)
          expect(made).not.toContain('\uFFFD')
        }
        if (Buffer.byteLength(`restoring-abcdef-${text}`) > 63) expect(names[0]).not.toBe(names[1])
      }),
    )
  })

  it('marks with set and restore', () => {
    expect(markOf({ id: 'abcdef', set: '20261122T183012345Z-k7f3qz' })).toBe(
      'Made from backup set 20261122T183012345Z-k7f3qz by restore abcdef',
    )
  })
})

describe('compareContent', () => {
  const inventory = (change: Partial<DatabaseContent> = {}): DatabaseContent => ({
    tables: 2,
    indexes: 3,
    sequences: 2,
    constraints: 1,
    rows: { 'validator.a': 10, 'validator.large': null },
    sequenceValues: { 'validator.numbers': 7, 'validator.unused': null },
    ...change,
  })

  it('passes for the same, with a large table that was not counted', () => {
    const found = inventory({ rows: { 'validator.a': 10, 'validator.large': 4711 } })
    expect(compareContent('apps', inventory(), found)).toMatchObject({
      name: 'apps-content',
      verdict: 'pass',
    })
  })

  it('takes a sequence that went on while it was dumped', () => {
    const found = inventory({ sequenceValues: { 'validator.numbers': 9, 'validator.unused': 1 } })
    expect(compareContent('apps', inventory(), found).verdict).toBe('pass')
  })

  it.each([
    ['a table', { tables: 1 }, '1 of 2 tables'],
    ['an index', { indexes: 2 }, '2 of 3 indexes'],
    ['a constraint', { constraints: 0 }, '0 of 1 constraints'],
    ['a sequence', { sequences: 1 }, '1 of 2 sequences'],
    ['a row', { rows: { 'validator.a': 9 } }, 'validator.a: 9 of 10 rows'],
    ['a row more', { rows: { 'validator.a': 11 } }, 'validator.a: 11 of 10 rows'],
    ['all rows', { rows: {} }, 'validator.a: no of 10 rows'],
    [
      'a sequence’s place',
      { sequenceValues: { 'validator.numbers': 6 } },
      'sequence validator.numbers at 6, was at 7',
    ],
    [
      'a sequence’s value',
      { sequenceValues: { 'validator.numbers': null } },
      'sequence validator.numbers at null, was at 7',
    ],
  ])('fails without %s', (_, change, detail) => {
    const proof = compareContent('apps', inventory(), inventory(change))
    expect(proof).toMatchObject({ verdict: 'fail', detail: expect.stringContaining(detail) })
  })
})
