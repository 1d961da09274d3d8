import { describe, expect, test } from 'vitest'
import { cut, memoryOf, PartBuffers, planParts } from '../../../src/repository/storage/objects/parts.ts'

const mebi = 1024 * 1024

describe('parts', () => {
  const limits = { partBytes: 8 * mebi, maxParts: 10_000, parallel: true }

  test('of an object whose size is not known are small, and what is in memory at once is bounded', () => {
    const plan = planParts(limits)
    expect(plan).toEqual({ partBytes: 8 * mebi, maxParts: 10_000, inFlight: 4 })
    // Those on their way and the one that is being filled.
    expect(memoryOf(plan)).toBe(40 * mebi)
  })

  test.each([1, 78, 79, 100, 1000, 5 * 1024])(
    'of an object of %d GiB are as large as they must be',
    (gibi) => {
      const bytes = gibi * 1024 * mebi
      const plan = planParts(limits, bytes)
      expect(plan.partBytes * plan.maxParts).toBeGreaterThanOrEqual(bytes)
      if (gibi <= 78) expect(plan).toEqual(planParts(limits))
      else expect((plan.partBytes - mebi) * plan.maxParts).toBeLessThan(bytes)
      expect(plan.inFlight).toBeGreaterThanOrEqual(1)
    },
  )

  test('of a store that takes them in order go one after another', () => {
    expect(planParts({ ...limits, parallel: false }).inFlight).toBe(1)
  })

  test.each([
    [0, [0]],
    [1, [1]],
    [8 * mebi, [8 * mebi]],
    [8 * mebi + 1, [8 * mebi, 1]],
    [16 * mebi, [8 * mebi, 8 * mebi]],
  ])('a stream of %d bytes is cut into %j', async (bytes, expected) => {
    const source = async function* () {
      for (let left = bytes; left > 0; left -= 1_000_003) yield Buffer.alloc(Math.min(left, 1_000_003))
    }
    const buffers = new PartBuffers(8 * mebi)
    const found: number[] = []
    const last: boolean[] = []
    for await (const part of cut(source(), buffers)) {
      found.push(part.bytes.length)
      last.push(part.last)
      buffers.give(part.bytes)
    }
    expect(found).toEqual(expected)
    expect(last).toEqual(expected.map((_, index) => index === expected.length - 1))
  })

  test('memory that was given back is used again', () => {
    const buffers = new PartBuffers(8 * mebi)
    const first = buffers.take()
    buffers.give(first.subarray(0, 100))
    expect(buffers.take().buffer).toBe(first.buffer)
    expect(buffers.take().buffer).not.toBe(first.buffer)
  })
})
