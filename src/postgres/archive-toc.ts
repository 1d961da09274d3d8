/**
 * The table of contents of a custom-format archive, read from its bytes. What `pg_restore --list` prints of it cannot be
 * taken apart again: names may hold blanks and line ends.
 *
 * The format is that of `ReadHead` and `ReadToc` in pg_backup_archiver.c, the same since Postgres 12 but for what is
 * read by version below.
 */

/** One entry as `pg_dump` wrote it: names as the catalog has them, except where a signature belongs to them. */
export interface ArchiveEntry {
  readonly id: number
  /** `TABLE`, `TABLE DATA`, `ACL`, … */
  readonly kind: string
  readonly section: 'none' | 'pre-data' | 'data' | 'post-data'
  /** Empty where it is in none. */
  readonly schema: string
  /** Its name; with argument types, quoted where needed, for functions and operators. */
  readonly tag: string
  readonly owner: string
  readonly definition: string
  readonly dropStatement: string
  /** Empty: the default one. */
  readonly tablespace: string
  readonly dependsOn: readonly number[]
}

/** Thrown where the bytes end before the table of contents does. */
class TooShort extends Error {}

const sections = new Map<number, ArchiveEntry['section']>([
  [2, 'pre-data'],
  [3, 'data'],
  [4, 'post-data'],
])

/** Archives of Postgres 12 to 18. */
const oldest = 14
const newest = 16

/**
 * Reads it from the beginning of an archive. Undefined when it is not all there, and when this is no archive or one of
 * a form that is not known: then `pg_restore` tells.
 */
export function readToc(head: Buffer): readonly ArchiveEntry[] | undefined {
  try {
    return new TocReader(head).read()
  } catch (error) {
    if (error instanceof TooShort) return undefined
    throw error
  }
}

class TocReader {
  readonly #bytes: Buffer
  #at = 0
  #intSize = 4

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  read(): readonly ArchiveEntry[] | undefined {
    if (this.#take(5).toString('latin1') !== 'PGDMP') return undefined
    const major = this.#byte()
    const minor = this.#byte()
    this.#byte()
    this.#intSize = this.#byte()
    const offsetSize = this.#byte()
    const custom = this.#byte() === 1
    if (major !== 1 || minor < oldest || minor > newest || !custom || this.#intSize > 8) return undefined
    if (minor >= 15) this.#byte()
    else this.#int()
    // When it was made: seven numbers; of what: three texts.
    for (let part = 0; part < 7; part++) this.#int()
    for (let part = 0; part < 3; part++) this.#text()
    const count = this.#int()
    if (count < 0) return undefined
    const entries: ArchiveEntry[] = []
    while (entries.length < count) entries.push(this.#entry(minor, offsetSize))
    return entries
  }

  #entry(minor: number, offsetSize: number): ArchiveEntry {
    const id = this.#int()
    this.#int()
    this.#text()
    this.#text()
    const tag = this.#text() ?? ''
    const kind = this.#text() ?? ''
    const section = sections.get(this.#int()) ?? 'none'
    const definition = this.#text() ?? ''
    const dropStatement = this.#text() ?? ''
    this.#text()
    const schema = this.#text() ?? ''
    const tablespace = this.#text() ?? ''
    this.#text()
    if (minor >= 16) this.#int()
    const owner = this.#text() ?? ''
    this.#text()
    const dependsOn: number[] = []
    for (let other = this.#text(); other !== undefined; other = this.#text()) dependsOn.push(Number(other))
    this.#take(1 + offsetSize)
    return { id, kind, section, schema, tag, owner, definition, dropStatement, tablespace, dependsOn }
  }

  #take(size: number): Buffer {
    if (this.#at + size > this.#bytes.length) throw new TooShort()
    this.#at += size
    return this.#bytes.subarray(this.#at - size, this.#at)
  }

  #byte(): number {
    return this.#take(1).readUInt8()
  }

  /** A sign and the bytes, the lowest first. */
  #int(): number {
    const negative = this.#byte() !== 0
    const bytes = this.#take(this.#intSize)
    let value = 0
    for (let at = bytes.length - 1; at >= 0; at--) value = value * 256 + bytes.readUInt8(at)
    return negative ? -value : value
  }

  #text(): string | undefined {
    const size = this.#int()
    return size < 0 ? undefined : this.#take(size).toString('utf8')
  }
}
