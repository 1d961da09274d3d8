import { expect, test } from 'vitest'
import { fanOut } from '../../../src/pipeline/fan-out.ts'
import { Meter } from '../../../src/pipeline/meter.ts'

async function* counting(chunks: number, given: { count: number }, failAt = Number.POSITIVE_INFINITY) {
  for (let index = 0; index < chunks; index++) {
    if (index === failAt) throw new Error('the source broke')
    given.count++
    yield Buffer.from(`chunk ${index};`)
  }
}

async function digest(source: AsyncIterable<Buffer>) {
  const meter = new Meter()
  for await (const _ of meter.through(source));
  return meter.measured
}

test('every reader gets everything, and the source waits for the slowest', async () => {
  const given = { count: 0 }
  let ahead = 0
  let taken = 0
  const slow = async (source: AsyncIterable<Buffer>) => {
    const meter = new Meter()
    for await (const _ of meter.through(source)) {
      taken++
      ahead = Math.max(ahead, given.count - taken)
      await new Promise((resolve) => setImmediate(resolve))
    }
    return meter.measured
  }
  const [one, two, three] = await fanOut(counting(500, given), [digest, slow, digest])
  expect(one).toEqual(two)
  expect(two).toEqual(three)
  expect(one).toEqual(await digest(counting(500, { count: 0 })))
  expect(ahead).toBeLessThanOrEqual(2)
})

test('a source that breaks is an error to every reader, and never a quiet end', async () => {
  const ends: string[] = []
  const reader = async (source: AsyncIterable<Buffer>) => {
    try {
      for await (const _ of source);
      ends.push('end')
    } catch (error) {
      ends.push((error as Error).message)
      throw error
    }
  }
  await expect(fanOut(counting(10, { count: 0 }, 5), [reader, reader])).rejects.toThrow('the source broke')
  expect(ends).toEqual(['the source broke', 'the source broke'])
})

test.each([
  ['fails', () => Promise.reject(new Error('the reader broke')), 'the reader broke'],
  ['stops early', () => Promise.resolve(), 'before the end'],
])('a reader that %s ends the source and the others', async (_what, how, message) => {
  const given = { count: 0 }
  const early = async (source: AsyncIterable<Buffer>) => {
    let seen = 0
    for await (const _ of source) if (++seen === 3) return await how()
  }
  await expect(fanOut(counting(1000, given), [digest, early])).rejects.toThrow(message)
  expect(given.count).toBeLessThan(10)
})

test('an empty source is an end', async () => {
  const [one] = await fanOut(counting(0, { count: 0 }), [digest, digest])
  expect(one?.bytes).toBe(0)
})
