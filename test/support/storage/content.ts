/** Bytes for tests of storages: any amount, the same again for the same seed, never all in memory. */
import { createHash } from 'node:crypto'
import { Meter } from '../../../src/pipeline/meter.ts'

const pieceBytes = 64 * 1024

/** Bytes that no store can compress or mistake: a hash chain, repeated with a counter in front of each piece. */
export async function* content(bytes: number, seed = 'content'): AsyncGenerator<Buffer> {
  const filling = Buffer.concat(
    Array.from({ length: pieceBytes / 32 }, (_, index) =>
      createHash('sha256').update(`${seed} ${index}`).digest(),
    ),
  )
  for (let at = 0; at < bytes; at += pieceBytes) {
    const piece = Buffer.from(filling.subarray(0, Math.min(pieceBytes, bytes - at)))
    if (piece.length >= 8) piece.writeDoubleBE(at)
    yield piece
  }
}

/** The digest of `content` of the same size and seed. */
export async function digestOf(bytes: AsyncIterable<Buffer>): Promise<string> {
  const meter = new Meter()
  for await (const _ of meter.through(bytes));
  return meter.measured.sha256
}

/** A source that fails after so many bytes. */
export async function* failingAfter(bytes: number, message = 'pg_dump failed'): AsyncGenerator<Buffer> {
  yield* content(bytes)
  throw new Error(message)
}
