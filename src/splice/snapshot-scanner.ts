/**
 * Reads the answer of `/v0/admin/domain/data-snapshot` while it passes: gigabytes, nearly all of them in one string.
 *
 * JSON strings end at the first quote that no backslash precedes, whatever is in them: that is all one needs to know
 * to take long strings out. They are checked as base64 while they pass and stand in what is left as a short word; what
 * is left is small and goes through JSON.parse. So nothing about JSON is decided here, and memory does not depend on
 * the size of the answer. (stream-json hands out long strings in pieces, as fast as this; but what is written is the
 * member's bytes as they came, and those it does not give.)
 */
import { randomBytes } from 'node:crypto'

/** What is known of a string that was too long to keep. */
export interface LongText {
  readonly bytes: number
  readonly base64: boolean
}

/** An answer that has passed, with its long strings replaced. */
export interface Scanned {
  readonly json: unknown
  /** By the word that stands in `json` for them. The words are base64 themselves. */
  readonly longTexts: ReadonlyMap<string, LongText>
  /** Bytes of the whole answer. */
  readonly bytes: number
}

/** Why an answer is none; the place where it is noticed knows what to tell the operator. */
export class ScanProblem extends Error {
  readonly kind: 'empty' | 'html' | 'not-json' | 'cut' | 'too-much'

  constructor(kind: ScanProblem['kind'], message: string) {
    super(message)
    this.name = 'ScanProblem'
    this.kind = kind
  }
}

/** A string longer than this is not kept. Keys, ids and names are far below. */
const longest = 16 * 1024
/** What may be left when the long strings are out. */
const mostKept = 16 * 1024 * 1024

const quote = 0x22
const backslash = 0x5c

/** A string that is being read: what it holds so far, or the check of one that is too long to be kept. */
interface OpenString {
  parts: Buffer[]
  bytes: number
  /** The last byte was a backslash that escapes the next. */
  escaped: boolean
  long?: Base64Check
}

/** Passes the value of one member of the answer on, byte for byte, and keeps what is needed to check all of it. */
export class SnapshotScanner {
  readonly #member: string
  readonly #nonce = randomBytes(9).toString('base64').replaceAll(/\W/g, 'x')
  readonly #kept: Buffer[] = []
  #keptBytes = 0
  readonly #longTexts = new Map<string, LongText>()
  #bytes = 0
  #depth = 0
  #begun = false
  #string: OpenString | undefined
  /** The last string at depth 1, for it may be a key; and the key whose value begins. */
  #lastText: string | undefined
  #key: string | undefined
  #passing = false
  #passed = false

  /** @param member the name of the member of the outermost object that is passed on. */
  constructor(member: string) {
    this.#member = member
  }

  /**
   * The bytes of the member's value. The end of the source must be the end of a JSON text.
   * @throws ScanProblem
   */
  async *through(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      this.#bytes += chunk.length
      yield* this.#take(chunk)
    }
    if (!this.#begun) throw new ScanProblem('empty', 'it has no content')
    if (this.#depth > 0 || this.#string !== undefined)
      throw new ScanProblem('cut', `it ends in the middle, after ${this.#bytes} bytes`)
  }

  /** What was read, to be asked for when the stream has ended. @throws ScanProblem */
  scanned(): Scanned {
    const text = Buffer.concat(this.#kept).toString('utf8')
    try {
      return { json: JSON.parse(text) as unknown, longTexts: this.#longTexts, bytes: this.#bytes }
    } catch {
      // The parser's own message quotes the text, and the text holds keys.
      throw new ScanProblem('not-json', `its ${this.#bytes} bytes are not JSON`)
    }
  }

  *#take(chunk: Buffer): Generator<Buffer> {
    let from = this.#passing ? 0 : -1
    let at = 0
    while (at < chunk.length) {
      if (this.#string !== undefined) {
        at = this.#takeString(chunk, at, this.#string)
        continue
      }
      const next = chunk.indexOf(quote, at)
      const end = next < 0 ? chunk.length : next
      for (let index = at; index < end; index++) {
        const change = this.#takeMark(chunk[index] ?? 0)
        if (change === 'begins') from = index
        else if (change === 'ends') {
          yield chunk.subarray(from, index + 1)
          from = -1
        }
      }
      this.#keep(chunk.subarray(at, end))
      at = end
      if (next < 0) break
      if (!this.#begun) throw new ScanProblem('not-json', 'it is not a JSON object')
      this.#string = { parts: [], bytes: 0, escaped: false }
      at++
    }
    if (from >= 0) yield chunk.subarray(from)
  }

  /** A byte outside of strings. */
  #takeMark(byte: number): 'begins' | 'ends' | undefined {
    if (!this.#begun) {
      if (byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09) return undefined
      if (byte === 0x3c) throw new ScanProblem('html', 'it is a web page')
      if (byte !== 0x7b) throw new ScanProblem('not-json', 'it is not a JSON object')
      this.#begun = true
    }
    switch (byte) {
      case 0x7b: // {
      case 0x5b: // [
        this.#depth++
        if (byte === 0x7b && this.#depth === 2 && this.#key === this.#member) {
          if (this.#passed) throw new ScanProblem('not-json', `it has ${this.#member} twice`)
          this.#passing = true
          return 'begins'
        }
        return undefined
      case 0x7d: // }
      case 0x5d: // ]
        this.#depth--
        if (this.#depth < 0) throw new ScanProblem('not-json', 'its brackets do not match')
        if (this.#depth === 1 && this.#passing) {
          this.#passing = false
          this.#passed = true
          return 'ends'
        }
        return undefined
      case 0x3a: // :
        if (this.#depth === 1) this.#key = this.#lastText
        return undefined
      case 0x2c: // ,
        if (this.#depth === 1) this.#key = undefined
        return undefined
      default:
        return undefined
    }
  }

  /** Reads on in a string; returns where it stopped. */
  #takeString(chunk: Buffer, from: number, string: OpenString): number {
    let at = from
    if (string.escaped) {
      string.escaped = false
      at++
    }
    let end = chunk.indexOf(quote, at)
    for (;;) {
      // A quote that was passed over as an escaped one.
      if (end >= 0 && end < at) end = chunk.indexOf(quote, at)
      const stop = end < 0 ? chunk.length : end
      const escapeAt = chunk.subarray(at, stop).indexOf(backslash)
      if (escapeAt < 0) {
        this.#grow(string, chunk.subarray(from, stop))
        if (end < 0) return chunk.length
        this.#close(string)
        return end + 1
      }
      at += escapeAt + 2
      if (at > chunk.length) {
        string.escaped = true
        this.#grow(string, chunk.subarray(from))
        return chunk.length
      }
    }
  }

  #grow(string: OpenString, part: Buffer): void {
    string.bytes += part.length
    if (string.long !== undefined) {
      string.long.update(part)
      return
    }
    // A copy: a slice would keep the whole chunk in memory.
    string.parts.push(Buffer.from(part))
    if (string.bytes <= longest) return
    string.long = new Base64Check()
    for (const one of string.parts) string.long.update(one)
    string.parts = []
  }

  #close(string: OpenString): void {
    this.#string = undefined
    let content: Buffer
    if (string.long === undefined) content = Buffer.concat(string.parts)
    else {
      const word = `${this.#nonce}${String(this.#longTexts.size).padStart(8, '0')}`
      this.#longTexts.set(word, { bytes: string.bytes, base64: string.long.passes() })
      content = Buffer.from(word)
    }
    const text = Buffer.concat([Buffer.of(quote), content, Buffer.of(quote)])
    this.#keep(text)
    if (this.#depth === 1) this.#lastText = unquoted(text)
  }

  #keep(part: Buffer): void {
    if (part.length === 0) return
    this.#keptBytes += part.length
    if (this.#keptBytes > mostKept)
      throw new ScanProblem('too-much', `it has more than ${mostKept} bytes beside its long texts`)
    this.#kept.push(Buffer.from(part))
  }
}

/** 1 for the bytes of base64 other than padding. */
const base64Bytes = new Uint8Array(256)
for (const byte of Buffer.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'))
  base64Bytes[byte] = 1

/** Whether text that comes in pieces is base64 (RFC 4648, with padding). */
class Base64Check {
  #bytes = 0
  #padding = 0
  #good = true

  update(part: Buffer): void {
    this.#bytes += part.length
    if (!this.#good || part.length === 0) return
    let end = part.length
    while (end > 0 && part[end - 1] === 0x3d) end--
    if (end > 0 && this.#padding > 0) this.#good = false
    this.#padding += part.length - end
    // A regular expression would want a string of every chunk: gigabytes of garbage.
    let all = 1
    for (let index = 0; index < end; index++) all &= base64Bytes[part[index] as number] as number
    this.#good &&= all === 1
  }

  passes(): boolean {
    return this.#good && this.#padding <= 2 && this.#bytes % 4 === 0
  }
}

function unquoted(text: Buffer): string | undefined {
  try {
    return JSON.parse(text.toString('utf8')) as string
  } catch {
    return undefined
  }
}
