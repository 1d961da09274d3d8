import { createHash } from 'node:crypto'

/** What passed a point of the pipeline. */
export interface Measured {
  readonly bytes: number
  /** `sha256:` and 64 hex digits. */
  readonly sha256: string
}

/** Counts and digests bytes as they pass, of one stream or of several after one another. */
export class Meter {
  #bytes = 0
  readonly #hash = createHash('sha256')
  #ended = false

  async *through(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    this.#ended = false
    for await (const chunk of source) {
      this.#bytes += chunk.length
      this.#hash.update(chunk)
      yield chunk
    }
    this.#ended = true
  }

  /** Bytes so far, for progress. */
  get bytes(): number {
    return this.#bytes
  }

  /** Of all that has passed. Read it only between streams. */
  get measured(): Measured {
    if (!this.#ended) throw new Error('the stream has not ended')
    return { bytes: this.#bytes, sha256: `sha256:${this.#hash.copy().digest('hex')}` }
  }
}

/** The digest of bytes that are already in memory. */
export function digest(bytes: Buffer | string): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** A buffer as a stream. */
export async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}

/** Everything a stream holds, refused beyond a limit so that a wrong file cannot fill the memory. */
export async function collect(source: AsyncIterable<Buffer>, limitBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of source) {
    size += chunk.length
    if (size > limitBytes) throw new Error(`more than ${limitBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
