import { describe, expect, test } from 'vitest'
import {
  cut,
  maxParts,
  PartBuffers,
  partBytes,
  partsInFlight,
} from '../../../src/repository/storage/s3-parts.ts'

const mebi = 1024 * 1024

describe('parts', () => {
  test('10,000 of them hold 5 TiB, and none is larger than S3 takes', () => {
    let total = 0
    for (let number = 1; number <= maxParts; number++) {
      const bytes = partBytes(number)
      expect(bytes).toBeGreaterThanOrEqual(number === 1 ? 5 * mebi : partBytes(number - 1))
      expect(bytes).toBeLessThanOrEqual(5 * 1024 * mebi)
      total += bytes
    }
    expect(total).toBeGreaterThanOrEqual(5 * mebi * mebi)
  })

  test('what is in memory at once is bounded for the first 100 GiB', () => {
    let total = 0
    for (let number = 1; total < 100 * 1024 * mebi; number++) {
      const bytes = partBytes(number)
      total += bytes
      // Those on their way and the one that is being filled.
      expect((partsInFlight(bytes) + 1) * bytes).toBeLessThanOrEqual(64 * mebi)
    }
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
    const buffers = new PartBuffers()
    const found: number[] = []
    for await (const part of cut(source(), buffers)) {
      found.push(part.length)
      buffers.give(part, 8 * mebi)
    }
    expect(found).toEqual(expected)
  })

  test('memory that was given back is used again', () => {
    const buffers = new PartBuffers()
    const first = buffers.take(8 * mebi)
    buffers.give(first.subarray(0, 100), 8 * mebi)
    expect(buffers.take(8 * mebi).buffer).toBe(first.buffer)
    expect(buffers.take(8 * mebi).buffer).not.toBe(first.buffer)
  })
})
