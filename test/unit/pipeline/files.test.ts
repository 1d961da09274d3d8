import { spawnSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compress, decompress } from '../../../src/pipeline/compress.ts'
import { sealFile, verified } from '../../../src/pipeline/files.ts'
import { parseIdentity, parseRecipients } from '../../../src/pipeline/keys.ts'
import { collect, digest, Meter, once } from '../../../src/pipeline/meter.ts'
import { open } from '../../../src/pipeline/seal.ts'
import { Secret } from '../../../src/system/secret.ts'
import { errorOf } from '../../support/secrecy.ts'

const limit = 64 * 1024 * 1024
/** Half noise, half repetition: like a database. */
const content = Buffer.concat(
  Array.from({ length: 40 }, (_, index) => (index % 2 ? randomBytes(3000) : Buffer.alloc(3000, 'row '))),
)
const sha256 = (bytes: Buffer) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

async function* pieces(bytes: Buffer, size: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

function zstd(args: readonly string[], input: Buffer) {
  return spawnSync('zstd', args, { input, maxBuffer: limit })
}

describe('zstd', () => {
  test('in this process is undone by the stock program and the other way round', async () => {
    const packed = await collect(compress(pieces(content, 7000), 3), limit)
    expect(packed.length).toBeLessThan(content.length)
    expect(zstd(['-dc'], packed).stdout.equals(content)).toBe(true)
    const theirs = zstd(['-q', '-c', '--check'], content).stdout
    expect((await collect(decompress(pieces(theirs, 7000)), limit)).equals(content)).toBe(true)
  })

  test('the frame carries a checksum', async () => {
    const packed = await collect(compress(pieces(content, 7000), 1), limit)
    // RFC 8878, 3.1.1.1.1: bit 2 of the frame header descriptor.
    expect((packed[4] ?? 0) & 0b100).toBe(0b100)
  })

  test('no flipped bit passes: what comes out is the content, or an error', async () => {
    const packed = await collect(compress(pieces(content, 7000), 1), limit)
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: packed.length - 1 }),
        fc.integer({ min: 0, max: 7 }),
        async (at, bit) => {
          const damaged = Buffer.from(packed)
          damaged[at] = (damaged[at] ?? 0) ^ (1 << bit)
          const result = await collect(decompress(pieces(damaged, 7000)), limit).catch(() => undefined)
          // A bit that says nothing (the window size of a small frame) may flip without harm.
          if (result !== undefined) expect(result.equals(content)).toBe(true)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('a cut at any point is an error, unless all the content came before it', async () => {
    const packed = await collect(compress(pieces(content, 7000), 1), limit)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: packed.length - 1 }), async (length) => {
        const result = await collect(decompress(pieces(packed.subarray(0, length), 7000)), limit).catch(
          () => undefined,
        )
        // Node closes with an empty frame of 13 bytes: a cut inside it takes nothing away.
        expect(result === undefined || (length >= packed.length - 13 && result.equals(content))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  test('a source that fails fails the stream', async () => {
    const failing = async function* () {
      yield content
      throw new Error('pg_dump failed')
    }
    expect((await errorOf(collect(compress(failing(), 1), limit))).message).toBe('pg_dump failed')
  })
})

describe('a file of a set', () => {
  test('is measured on both sides of the seal', async () => {
    const key = await generateIdentity()
    const recipients = await parseRecipients([await identityToRecipient(key)])
    for (const tool of ['program', 'library'] as const) {
      const file = sealFile(pieces(content, 9000), { recipients, tool })
      const stored = await collect(file.sealed.through(file.bytes), limit)
      expect(file.plain.measured).toEqual({ bytes: content.length, sha256: sha256(content) })
      expect(file.sealed.measured).toEqual({ bytes: stored.length, sha256: sha256(stored) })
      const identity = await parseIdentity(new Secret(key))
      expect((await collect(open(pieces(stored, 9000), identity, tool), limit)).equals(content)).toBe(true)
    }
  })

  test('without recipients is stored as it is', async () => {
    const file = sealFile(pieces(content, 9000), { recipients: [], tool: 'library' })
    expect((await collect(file.sealed.through(file.bytes), limit)).equals(content)).toBe(true)
    expect(file.sealed.measured).toEqual(file.plain.measured)
  })

  test('has no measure before its end', async () => {
    const meter = new Meter()
    for await (const _chunk of meter.through(pieces(content, 9000))) {
      expect(() => meter.measured).toThrow(/has not ended/)
      break
    }
    expect(meter.bytes).toBe(9000)
  })
})

describe('verified', () => {
  const expected = { bytes: content.length, sha256: sha256(content) }
  const read = (bytes: Buffer) =>
    collect(
      verified(pieces(bytes, 9000), expected, (found) => new Error(`found ${found.bytes} ${found.sha256}`)),
      limit,
    )

  test('passes exactly what was expected', async () => {
    expect((await read(content)).equals(content)).toBe(true)
  })

  test('anything else is an error at the end, with what was found', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.nat({ max: content.length - 1 }).map((length) => content.subarray(0, length)),
          fc.uint8Array({ minLength: 1 }).map((more) => Buffer.concat([content, more])),
          fc.tuple(fc.nat({ max: content.length - 1 }), fc.integer({ min: 0, max: 7 })).map(([at, bit]) => {
            const flipped = Buffer.from(content)
            flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
            return flipped
          }),
        ),
        async (bytes) => {
          expect((await errorOf(read(bytes))).message).toBe(`found ${bytes.length} ${sha256(bytes)}`)
        },
      ),
    )
  })
})

test('collect refuses what is larger than allowed', async () => {
  expect(await collect(once(content), content.length)).toHaveLength(content.length)
  await expect(collect(once(content), content.length - 1)).rejects.toThrow(/more than/)
  expect(digest(content)).toBe(sha256(content))
})
