/** Cuts a stream into the parts of a multipart upload, in memory that is bounded and used again. */

const mebi = 1024 * 1024

/** S3 takes 10,000 parts (https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html). */
export const maxParts = 10_000

/** What may be on its way to the store at once, in bytes; one part always may. TLS holds it a second time. */
const inFlightBytes = 32 * mebi

/**
 * How large the n-th part is, from 1. Small ones up to 23 GiB, all of one size, as some stores demand; up to 117 GiB
 * the memory stays below 250 MB. From there on parts must be large for an object of 5 TiB to fit into 10,000.
 */
export function partBytes(number: number): number {
  if (number <= 3000) return 8 * mebi
  if (number <= 6000) return 32 * mebi
  return 1300 * mebi
}

/** How many parts may be on their way beside one of this size. */
export function partsInFlight(bytes: number): number {
  return Math.max(1, Math.floor(inFlightBytes / bytes))
}

/** Buffers for parts: what one part has left the next one takes. */
export class PartBuffers {
  #free: Buffer[] = []

  take(bytes: number): Buffer {
    this.#free = this.#free.filter((buffer) => buffer.length === bytes)
    return this.#free.pop() ?? Buffer.allocUnsafeSlow(bytes)
  }

  /** Gives back the memory of a part. Nobody may read it any more. */
  give(part: Buffer, bytes: number): void {
    if (part.buffer.byteLength === bytes) this.#free.push(Buffer.from(part.buffer))
  }
}

/**
 * Cuts a source. There is always one part, which may be empty; none after it is.
 * @param sizeOf how large the n-th part is, from 1.
 */
export async function* cut(
  source: AsyncIterable<Buffer>,
  buffers: PartBuffers,
  sizeOf: (number: number) => number = partBytes,
): AsyncGenerator<Buffer> {
  let number = 1
  let part = buffers.take(sizeOf(number))
  let filled = 0
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      // Only when more comes: the last part is then never an empty one.
      if (filled === part.length) {
        yield part
        part = buffers.take(sizeOf(++number))
        filled = 0
      }
      const taken = chunk.copy(part, filled, at, Math.min(chunk.length, at + part.length - filled))
      at += taken
      filled += taken
    }
  }
  yield part.subarray(0, filled)
}
