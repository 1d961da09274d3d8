/** Cuts a stream into the parts of one object, in memory that is bounded and used again. */
import type { PartLimits } from './store.ts'

const mebi = 1024 * 1024

/** What may be on its way to the store at once, in bytes; one part always may. TLS holds it a second time. */
const inFlightBytes = 32 * mebi

/** How one object is cut. */
export interface PartPlan {
  /** All parts but the last have this size: some stores demand that. */
  readonly partBytes: number
  readonly maxParts: number
  /** How many may be on their way at once, beside the one that is being filled. */
  readonly inFlight: number
}

/**
 * Plans the parts of an object.
 * @param bytes its size, where it is known: parts are larger then if it would not fit otherwise. Files of sets never need
 * that, for they are cut into pieces of a bounded size; those of sets that were made before may, when they are copied.
 */
export function planParts({ partBytes, maxParts, parallel }: PartLimits, bytes = 0): PartPlan {
  const needed = Math.ceil(bytes / maxParts / mebi) * mebi
  const size = Math.max(partBytes, needed)
  return {
    partBytes: size,
    maxParts,
    inFlight: parallel ? Math.max(1, Math.floor(inFlightBytes / size)) : 1,
  }
}

/** The most that parts of a plan have in memory at once, bytes. */
export function memoryOf({ partBytes, inFlight }: PartPlan): number {
  return (inFlight + 1) * partBytes
}

/** Buffers for parts: what one part has left the next one takes. */
export class PartBuffers {
  readonly #free: Buffer[] = []
  readonly #bytes: number

  constructor(bytes: number) {
    this.#bytes = bytes
  }

  take(): Buffer {
    return this.#free.pop() ?? Buffer.allocUnsafeSlow(this.#bytes)
  }

  /** Gives back the memory of a part. Nobody may read it any more. */
  give(part: Buffer): void {
    if (part.buffer.byteLength === this.#bytes) this.#free.push(Buffer.from(part.buffer))
  }
}

/** A part, and whether none follows. */
export interface Part {
  readonly bytes: Buffer
  readonly last: boolean
}

/** Cuts a source. There is always one part, which may be empty; none after it is. */
export async function* cut(
  source: AsyncIterable<Buffer>,
  buffers: PartBuffers,
): AsyncGenerator<Part, undefined> {
  let part = buffers.take()
  let filled = 0
  for await (const chunk of source) {
    for (let at = 0; at < chunk.length; ) {
      // Only when more comes: the last part is then never an empty one.
      if (filled === part.length) {
        yield { bytes: part, last: false }
        part = buffers.take()
        filled = 0
      }
      const taken = chunk.copy(part, filled, at, Math.min(chunk.length, at + part.length - filled))
      at += taken
      filled += taken
    }
  }
  yield { bytes: part.subarray(0, filled), last: true }
}
