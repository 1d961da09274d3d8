import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseIdentity, parseRecipients, type Recipient } from '../../../src/pipeline/keys.ts'
import { collect } from '../../../src/pipeline/meter.ts'
import { type AgeTool, findAgeTool, open, seal } from '../../../src/pipeline/seal.ts'
import { Secret } from '../../../src/system/secret.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { processesBelow } from '../../support/processes.ts'
import { errorOf } from '../../support/secrecy.ts'

const keys = await Promise.all([generateIdentity(), generateIdentity(), generateIdentity()])
const recipients: Recipient[] = await parseRecipients(
  await Promise.all(keys.map((key) => identityToRecipient(key))),
)
const identities = await Promise.all(keys.map((key) => parseIdentity(new Secret(key))))
const [mine, second, stranger] = identities
if (mine === undefined || second === undefined || stranger === undefined) throw new Error('three were made')
const tools: AgeTool[] = ['program', 'library']
const limit = 64 * 1024 * 1024

async function* inPieces(bytes: Buffer, size = 50_000): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

const sealed = (bytes: Buffer, tool: AgeTool, to = recipients.slice(0, 2)) =>
  collect(seal(inPieces(bytes), to, tool), limit)
const opened = (bytes: Buffer, tool: AgeTool, identity = mine) =>
  collect(open(inPieces(bytes), identity, tool), limit)

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

test('the program is found where these tests run', async () => {
  expect(await findAgeTool()).toBe('program')
})

describe.each(tools)('sealed by the %s', (tool) => {
  // 64 KiB is the size of age's chunks.
  test.each([0, 1, 65_535, 65_536, 65_537, 400_000])('%i bytes are opened by all', async (size) => {
    const plain = randomBytes(size)
    const file = await sealed(plain, tool)
    expect(file.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    for (const identity of [mine, second]) {
      for (const opener of tools) expect((await opened(file, opener, identity)).equals(plain)).toBe(true)
    }
    const keyFile = join(folder.path, `key-${tool}`)
    writeFileSync(keyFile, `# of this test\n${keys[0]}\n`, { mode: 0o600 })
    expect(age(['-d', '-i', keyFile], file).equals(plain)).toBe(true)
  })

  test('what stock age seals is opened', async () => {
    const plain = randomBytes(100_000)
    const file = age(
      recipients.flatMap((recipient) => ['-r', recipient]),
      plain,
    )
    expect((await opened(file, tool)).equals(plain)).toBe(true)
  })

  test('another key does not open it, and the error says that', async () => {
    const file = await sealed(randomBytes(1000), tool)
    for (const opener of tools) {
      const error = await errorOf(opened(file, opener, stranger))
      expect(error).toMatchObject({ code: 'wrong-key' })
      expect(error.message).toMatch(/one of the recipients/)
    }
  })

  test('a source that fails fails the seal, and does not end a shorter file', async () => {
    const failing = async function* () {
      yield randomBytes(200_000)
      throw new Error('the disk of the source broke')
    }
    const error = await errorOf(collect(seal(failing(), recipients, tool), limit))
    expect(error.message).toBe('the disk of the source broke')
  })

  test('no recipient is an error, not a file that nobody sealed', async () => {
    await expect(sealed(Buffer.from('plain'), tool, [])).rejects.toThrow(/no recipient/)
  })
})

describe.each(tools)('opened by the %s', (tool) => {
  const numRuns = tool === 'program' ? 20 : 60
  const plain = randomBytes(150_000)
  let file: Buffer
  beforeAll(async () => {
    file = await sealed(plain, tool)
  })

  test('a flipped bit anywhere is an error', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: 7 }), fc.boolean(), async (at, bit, inHeader) => {
        const damaged = Buffer.from(file)
        const index = at % (inHeader ? 500 : file.length)
        damaged[index] = (damaged[index] ?? 0) ^ (1 << bit)
        const error = await errorOf(opened(damaged, tool))
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
        const error = await errorOf(opened(file.subarray(0, length), tool))
        expect(error).toMatchObject({ code: 'damaged' })
      }),
      { numRuns },
    )
  })

  test('something after the end is an error', async () => {
    const error = await errorOf(opened(Buffer.concat([file, Buffer.from('x')]), tool))
    expect(error).toMatchObject({ code: 'damaged' })
  })

  test('what is no age file is an error that says so', async () => {
    for (const text of ['', '<html>Sign in</html>', 'PGDMP']) {
      expect(await errorOf(opened(Buffer.from(text), tool))).toMatchObject({ code: 'damaged' })
    }
  })
})

test('the key is in no argument while the program opens', async () => {
  const file = await sealed(randomBytes(300_000), 'program')
  const seen: string[] = []
  const slowly = async function* () {
    for await (const piece of inPieces(file)) {
      seen.push(...processesBelow(process.pid).map((one) => one.command))
      yield piece
    }
  }
  await collect(open(slowly(), mine, 'program'), limit)
  expect(seen.some((command) => command.includes('age -d'))).toBe(true)
  expect(seen.join('\n')).not.toContain('AGE-SECRET')
})

test('a reader that goes away ends the program', async () => {
  const endless = async function* () {
    for (;;) yield randomBytes(100_000)
  }
  for await (const _chunk of seal(endless(), recipients, 'program')) break
  const left = () => processesBelow(process.pid).filter((one) => one.command.startsWith('age'))
  await expect.poll(left, { timeout: 30_000 }).toEqual([])
})

test('an abort ends the program and the stream with an error', async () => {
  const stop = new AbortController()
  const source = async function* () {
    yield randomBytes(100_000)
    stop.abort(new Error('cancelled'))
    await new Promise((resolve) => setTimeout(resolve, 100))
    yield randomBytes(100_000)
  }
  await expect(collect(seal(source(), recipients, 'program', stop.signal), limit)).rejects.toThrow()
})

/** The header ends with a line `--- <MAC>`. */
function headerBytes(file: Buffer): number {
  const mac = file.indexOf('\n--- ')
  return file.indexOf('\n', mac + 1) + 1
}
