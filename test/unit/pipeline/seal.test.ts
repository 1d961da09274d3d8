import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Decrypter, Encrypter, generateIdentity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseIdentity, parseRecipients, type Recipient } from '../../../src/pipeline/keys.ts'
import { collect } from '../../../src/pipeline/meter.ts'
import { open, seal } from '../../../src/pipeline/seal.ts'
import { Secret } from '../../../src/system/secret.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { errorOf } from '../../support/secrecy.ts'

const keys = await Promise.all([generateIdentity(), generateIdentity(), generateIdentity()])
const recipients: Recipient[] = parseRecipients(
  await Promise.all(keys.map((key) => identityToRecipient(key))),
)
const identities = await Promise.all(keys.map((key) => parseIdentity(new Secret(key))))
const [mine, second, stranger] = identities
if (mine === undefined || second === undefined || stranger === undefined) throw new Error('three were made')
const limit = 64 * 1024 * 1024

async function* inPieces(bytes: Buffer, size = 50_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const sealed = (bytes: Buffer, to = recipients.slice(0, 2), size?: number) =>
  collect(seal(inPieces(bytes, size), to), limit)
const opened = (bytes: Buffer, identity = mine, size?: number) =>
  collect(open(inPieces(bytes, size), identity), limit)

let folder: Awaited<ReturnType<typeof temporaryFolder>>
beforeAll(async () => {
  folder = await temporaryFolder()
})
afterAll(() => folder[Symbol.asyncDispose]())

/** Runs the stock program and gives what it prints. */
function age(args: readonly string[], input: Buffer): Buffer {
  const done = spawnSync('age', args, { input, maxBuffer: limit })
  if (done.status !== 0) throw new Error(`age: ${done.stderr}`)
  return done.stdout
}

/** Sizes around those of age's chunks (64 KiB), with and without what sealing adds to each. */
const sizes = [0, 1, 65_519, 65_535, 65_536, 65_537, 65_552, 131_072, 131_073, 262_144, 400_000, 1_000_000]

describe('what is sealed', () => {
  test.each(sizes)('is opened by us, by stock age and by its library: %i bytes', async (size) => {
    const plain = randomBytes(size)
    const file = await sealed(plain)
    expect(file.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    for (const identity of [mine, second]) {
      expect((await opened(file, identity)).equals(plain)).toBe(true)
    }
    const keyFile = join(folder.path, 'key')
    writeFileSync(keyFile, `# of this test\n${keys[0]}\n`, { mode: 0o600 })
    expect(age(['-d', '-i', keyFile], file).equals(plain)).toBe(true)
    const library = new Decrypter()
    library.addIdentity(keys[1] ?? '')
    expect(Buffer.from(await library.decrypt(file)).equals(plain)).toBe(true)
  })

  test.each(sizes)('by stock age or its library is opened: %i bytes', async (size) => {
    const plain = randomBytes(size)
    const arguments_ = recipients.flatMap((recipient) => ['-r', recipient])
    expect((await opened(age(arguments_, plain))).equals(plain)).toBe(true)
    const library = new Encrypter()
    for (const recipient of recipients) library.addRecipient(recipient)
    expect((await opened(Buffer.from(await library.encrypt(plain)))).equals(plain)).toBe(true)
  })

  test('is the same however the bytes arrive', async () => {
    const size = fc.integer({ min: 1, max: 200_000 })
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 300_000 }), size, size, async (bytes, writing, reading) => {
        const plain = randomBytes(bytes)
        const file = await sealed(plain, recipients, Math.max(writing, 50))
        expect((await opened(file, mine, Math.max(reading, 50))).equals(plain)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('never twice the same: a new key for each file', async () => {
    const plain = Buffer.alloc(100_000)
    const [one, other] = [await sealed(plain), await sealed(plain)]
    const payload = (file: Buffer) => file.subarray(headerBytes(file))
    expect(one.subarray(0, headerBytes(one)).equals(other.subarray(0, headerBytes(other)))).toBe(false)
    expect(payload(one).subarray(16, 80).equals(payload(other).subarray(16, 80))).toBe(false)
    // Nor are equal chunks of one file.
    expect(
      payload(one)
        .subarray(16, 80)
        .equals(payload(one).subarray(16 + 65_552, 96 + 65_536)),
    ).toBe(false)
  })

  test('another key does not open it, and the error says that', async () => {
    const error = await errorOf(opened(await sealed(randomBytes(1000)), stranger))
    expect(error).toMatchObject({ code: 'wrong-key' })
    expect(error.message).toMatch(/one of the recipients/)
  })

  test('a source that fails fails the seal, and does not end a shorter file', async () => {
    const failing = async function* () {
      yield randomBytes(200_000)
      throw new Error('the disk of the source broke')
    }
    const error = await errorOf(collect(seal(failing(), recipients), limit))
    expect(error.message).toBe('the disk of the source broke')
  })

  test('no recipient is an error, not a file that nobody sealed', async () => {
    await expect(sealed(Buffer.from('plain'), [])).rejects.toThrow(/no recipient/)
  })
})

describe('opened', () => {
  const numRuns = 200
  const plain = randomBytes(150_000)
  let file: Buffer
  beforeAll(async () => {
    file = await sealed(plain)
  })

  test('a flipped bit anywhere is an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: 7 }), fc.boolean(), async (at, bit, inHeader) => {
        const damaged = Buffer.from(file)
        const index = at % (inHeader ? 500 : file.length)
        damaged[index] = (damaged[index] ?? 0) ^ (1 << bit)
        const error = await errorOf(opened(damaged))
        expect(error).toMatchObject({ code: expect.stringMatching(/^(damaged|wrong-key)$/) })
      }),
      { numRuns },
    )
  })

  test('a cut at any point is an error', async () => {
    const at = fc.oneof(
      fc.nat({ max: file.length - 1 }),
      // Between two chunks, where a careless reader sees a clean end.
      fc.constantFrom(...[1, 2].map((chunks) => headerBytes(file) + 16 + chunks * (65_536 + 16))),
      fc.constantFrom(0, 1, 20, 21, 22),
    )
    await fc.assert(
      fc.asyncProperty(at, async (length) => {
        const error = await errorOf(opened(file.subarray(0, length)))
        expect(error).toMatchObject({ code: 'damaged' })
      }),
      { numRuns },
    )
  })

  test('something after the end is an error', async () => {
    const error = await errorOf(opened(Buffer.concat([file, Buffer.from('x')])))
    expect(error).toMatchObject({ code: 'damaged' })
  })

  test('what is no age file is an error that says so', async () => {
    for (const text of ['', '<html>Sign in</html>', 'PGDMP']) {
      expect(await errorOf(opened(Buffer.from(text)))).toMatchObject({ code: 'damaged' })
    }
  })
})

test('a reader that goes away ends the source', async () => {
  let ended = false
  const endless = async function* () {
    try {
      for (;;) yield randomBytes(100_000)
    } finally {
      ended = true
    }
  }
  for await (const _chunk of seal(endless(), recipients)) break
  for await (const chunk of seal(endless(), recipients)) if (chunk.length > 65_536) break
  expect(ended).toBe(true)
})

test('an abort ends the stream with an error', async () => {
  const stop = new AbortController()
  const source = async function* () {
    yield randomBytes(100_000)
    stop.abort(new Error('cancelled'))
    yield randomBytes(100_000)
  }
  await expect(collect(seal(source(), recipients, stop.signal), limit)).rejects.toThrow()
})

test('a source that fails while it is opened says so itself', async () => {
  const file = await sealed(randomBytes(300_000))
  const failing = async function* () {
    yield file.subarray(0, 100_000)
    throw new Error('the digest does not fit')
  }
  expect((await errorOf(collect(open(failing(), mine), limit))).message).toBe('the digest does not fit')
})

/** The header ends with a line `--- <MAC>`. */
function headerBytes(file: Buffer): number {
  const mac = file.indexOf('\n--- ')
  return file.indexOf('\n', mac + 1) + 1
}
