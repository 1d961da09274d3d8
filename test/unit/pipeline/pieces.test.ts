import { describe, expect, test } from 'vitest'
import { collect, once } from '../../../src/pipeline/meter.ts'
import { inPieces } from '../../../src/pipeline/pieces.ts'
import { errorOf } from '../../support/secrecy.ts'

const bytes = Buffer.from(Array.from({ length: 100 }, (_, index) => index))
async function* inChunks(of: Buffer, size: number) {
  for (let at = 0; at < of.length; at += size) yield of.subarray(at, at + size)
}
async function cutInto(source: AsyncIterable<Buffer>, limit: number): Promise<Buffer[]> {
  const pieces: Buffer[] = []
  await inPieces(source, limit, async (piece) => {
    pieces.push(await collect(piece, 1000))
  })
  return pieces
}

describe('a stream in pieces', () => {
  test.each([
    [1, 100, [100]],
    [7, 101, [100]],
    [7, 99, [99, 1]],
    [100, 30, [30, 30, 30, 10]],
    [10, 50, [50, 50]],
    [3, 1, Array.from({ length: 100 }, () => 1)],
  ])(
    'of chunks of %d, pieces of %d: has none that is empty, and nothing is lost',
    async (chunk, limit, sizes) => {
      const pieces = await cutInto(inChunks(bytes, chunk), limit)
      expect(pieces.map(({ length }) => length)).toEqual(sizes)
      expect(Buffer.concat(pieces)).toEqual(bytes)
    },
  )

  test('of nothing is one that is empty', async () => {
    expect(await cutInto(inChunks(Buffer.alloc(0), 1), 10)).toEqual([Buffer.alloc(0)])
    expect(await cutInto(once(Buffer.alloc(0)), 10)).toEqual([Buffer.alloc(0)])
  })

  test.each([0, 9, 10, 11, 25])(
    'whose source fails after %d bytes fails, and ends no piece well',
    async (after) => {
      async function* failing() {
        yield* inChunks(bytes.subarray(0, after), 4)
        throw new Error('pg_dump failed')
      }
      let ended = 0
      const failure = await errorOf(
        inPieces(failing(), 10, async (piece) => {
          ended += (await collect(piece, 1000)).length
        }),
      )
      expect(failure.message).toBe('pg_dump failed')
      expect(ended).toBe(Math.floor(after / 10) * 10)
    },
  )

  test('ends its source when a piece cannot be written', async () => {
    let ended = false
    async function* source() {
      try {
        yield* inChunks(bytes, 4)
      } finally {
        ended = true
      }
    }
    const failure = await errorOf(
      inPieces(source(), 10, async (piece) => {
        for await (const _ of piece) throw new Error('the disk is full')
      }),
    )
    expect(failure.message).toBe('the disk is full')
    expect(ended).toBe(true)
  })
})
