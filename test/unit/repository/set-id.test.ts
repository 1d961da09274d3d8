import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSetId, newSetId, setTime } from '../../../src/repository/set-id.ts'

const times = fc.date({
  min: new Date('2020-01-01T00:00:00.000Z'),
  max: new Date('9999-12-31T23:59:59.999Z'),
  noInvalidDate: true,
})

test('ids sort as their times do', () => {
  fc.assert(
    fc.property(times, times, (a, b) => {
      fc.pre(a.getTime() !== b.getTime())
      expect(newSetId(a) < newSetId(b)).toBe(a < b)
    }),
  )
})

test('an id tells its time to the millisecond', () => {
  fc.assert(
    fc.property(times, (time) => {
      expect(setTime(newSetId(time))).toEqual(time)
    }),
  )
})

test('ids of the same millisecond differ', () => {
  const now = new Date()
  const ids = Array.from({ length: 2000 }, () => newSetId(now))
  expect(new Set(ids).size).toBe(ids.length)
})

test('an id is legal as file name, object key and artifact name, whatever the file system does to case', () => {
  fc.assert(
    fc.property(times, (time) => {
      const id = newSetId(time)
      expect(isSetId(id)).toBe(true)
      // Artifacts refuse " : < > | * ? \ / and line breaks; S3 and GCS take these characters unescaped.
      expect(id).toMatch(/^[A-Za-z0-9-]{1,63}$/)
      expect(id).not.toMatch(/^-/)
      expect(id.slice(20)).toBe(id.slice(20).toLowerCase())
    }),
  )
})

test('nothing else is an id', () => {
  for (const text of [
    '',
    'latest',
    '20261122T183012345Z',
    '20261122T183012345Z-K7F3QZ',
    '20261122T183012345Z-k7f3qz/',
    '../20261122T183012345Z-k7f3qz',
    '20261122T183012345Z-k7f3qz\n',
    ' 20261122T183012345Z-k7f3qz',
  ]) {
    expect(isSetId(text), JSON.stringify(text)).toBe(false)
  }
  fc.assert(fc.property(fc.string(), (text) => !isSetId(text)))
})

test('a text in the shape of an id that names no time is not taken for a set', () => {
  expect(isSetId('20261399T996199999Z-k7f3qz')).toBe(false)
})
