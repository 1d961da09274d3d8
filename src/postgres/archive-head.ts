import { constants, zstdDecompressSync } from 'node:zlib'
import { type ArchiveContents, readContents } from './archive-contents.ts'
import { readToc } from './archive-toc.ts'

/** An archive's table of contents, read from the beginning of a stream that is then read on as a whole. */
export interface PeekedArchive {
  /** What `pg_restore` needs to do everything that takes no rows: header and table of contents, in memory. */
  readonly head: Buffer
  readonly contents: ArchiveContents
}

/** A table of contents that is longer than this is not looked for: the archive is restored in one piece. */
const longestHead = 32 * 1024 * 1024
const firstLook = 256 * 1024

/** A stream whose beginning can be looked at before it is read. */
export class Peekable implements AsyncIterable<Buffer> {
  readonly #source: AsyncIterator<Buffer>
  #seen: Buffer[] = []
  #ended = false

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** At least this many bytes from the beginning, or all there are. */
  async peek(bytes: number): Promise<Buffer> {
    let size = this.#seen.reduce((sum, chunk) => sum + chunk.length, 0)
    while (size < bytes && !this.#ended) {
      const next = await this.#source.next()
      if (next.done) {
        this.#ended = true
      } else {
        this.#seen.push(next.value)
        size += next.value.length
      }
    }
    return Buffer.concat(this.#seen)
  }

  /** Stops the source when it was not read to its end. Not waited for: it may be stuck. */
  close(): void {
    if (!this.#ended) this.#source.return?.().catch(() => {})
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    try {
      for (let chunk = this.#seen.shift(); chunk !== undefined; chunk = this.#seen.shift()) yield chunk
      while (!this.#ended) {
        const next = await this.#source.next()
        if (next.done) this.#ended = true
        else yield next.value
      }
    } finally {
      // Whoever stops reading early stops the source too.
      if (!this.#ended) await this.#source.return?.()
    }
  }
}

/**
 * Reads the table of contents from the beginning of an archive. Undefined when it is not complete within
 * the first 32 MiB, or when this is no archive: then reading it as a whole tells what is wrong.
 * @param stream is not consumed.
 */
export async function peekArchive(
  stream: Peekable,
  compression: 'zstd' | 'none',
): Promise<PeekedArchive | undefined> {
  for (let wanted = firstLook, before = -1; wanted <= longestHead; wanted *= 4) {
    const stored = await stream.peek(wanted)
    if (stored.length === before) return undefined
    before = stored.length
    const head = (compression === 'zstd' ? unpackBeginning(stored) : stored)?.subarray(0, longestHead)
    if (head === undefined) return undefined
    const entries = readToc(head)
    if (entries !== undefined) return { head, contents: readContents(entries) }
  }
  return undefined
}

/** What a cut zstd frame gives. */
function unpackBeginning(stored: Buffer): Buffer | undefined {
  try {
    return zstdDecompressSync(stored, {
      finishFlush: constants.ZSTD_e_continue,
      maxOutputLength: 2 * longestHead,
    })
  } catch {
    return undefined
  }
}

/** A buffer in pieces that a pipe takes. */
export async function* pieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 65536) yield bytes.subarray(at, at + 65536)
}
