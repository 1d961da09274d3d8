import { Decrypter, Encrypter } from 'age-encryption'
import { Cancelled, Failure, messageOf } from '../system/failure.ts'
import { openPayload, sealPayload } from './age-payload.ts'
import type { Identity, Recipient } from './keys.ts'

/** Longer headers are not read: a recipient takes about 100 bytes. */
const longestHeader = 1024 * 1024

/**
 * Encrypts a stream for every recipient. `age -d` with any of their private keys opens it. The header, where the
 * keys are, is made by age's own library; the bytes are sealed in this process.
 */
export async function* seal(
  source: AsyncIterable<Buffer>,
  recipients: readonly Recipient[],
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  if (recipients.length === 0) throw new Error('no recipient')
  const { header, fileKey } = await newHeader(recipients)
  yield header
  yield* sealPayload(untilAborted(source, signal), fileKey)
}

/**
 * Decrypts a stream.
 * @throws Failure `wrong-key` when no identity fits, `damaged` when the bytes are not what was sealed.
 */
export async function* open(
  source: AsyncIterable<Buffer>,
  identity: Identity,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  let sourceError: { readonly error: unknown } | undefined
  async function* remembered() {
    try {
      yield* untilAborted(source, signal)
    } catch (error) {
      sourceError = { error }
      throw error
    }
  }
  const stored = remembered()
  try {
    const { header, rest } = await readHeader(stored)
    const decrypter = new Decrypter()
    for (const line of identity.secret.reveal().split('\n')) decrypter.addIdentity(line)
    const fileKey = await decrypter.decryptHeader(header)
    yield* openPayload(prepended(rest, stored), fileKey)
  } catch (error) {
    // What is wrong with the source is for the source to say.
    throw sourceError ? sourceError.error : openFailure(error)
  } finally {
    await stored.return()
  }
}

/** A header for the recipients, with the key that it holds for them. */
async function newHeader(recipients: readonly Recipient[]): Promise<{ header: Buffer; fileKey: Uint8Array }> {
  let fileKey: Uint8Array | undefined
  const encrypter = new Encrypter()
  for (const recipient of recipients) encrypter.addRecipient(recipient)
  // A recipient of our own that adds nothing to the header, and is shown the key like the others.
  encrypter.addRecipient({
    wrapFileKey(shown) {
      fileKey = Uint8Array.from(shown)
      return []
    },
  })
  const empty = await encrypter.encrypt(new Uint8Array())
  if (fileKey === undefined) throw new Error('the library made a file without a key')
  return { header: Buffer.from(empty.subarray(0, endOfHeader(Buffer.from(empty)))), fileKey }
}

async function readHeader(stored: AsyncGenerator<Buffer>): Promise<{ header: Buffer; rest: Buffer }> {
  let read: Buffer = Buffer.alloc(0)
  for (;;) {
    const next = await stored.next()
    if (next.done) throw new Error(read.length === 0 ? 'it is empty' : 'its header has no end')
    read = Buffer.concat([read, next.value])
    const end = endOfHeader(read)
    if (end !== undefined) return { header: read.subarray(0, end), rest: read.subarray(end) }
    if (read.length > longestHeader) throw new Error('its header has no end')
  }
}

/** Where the header ends: after the line `--- ` with its authentication code. */
function endOfHeader(bytes: Buffer): number | undefined {
  const mac = bytes.indexOf('\n--- ')
  const end = mac < 0 ? -1 : bytes.indexOf('\n', mac + 1)
  return end < 0 ? undefined : end + 1
}

async function* prepended(first: Buffer, rest: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield first
  yield* rest
}

async function* untilAborted(
  source: AsyncIterable<Buffer>,
  signal: AbortSignal | undefined,
): AsyncGenerator<Buffer> {
  for await (const chunk of source) {
    if (signal?.aborted) throw new Cancelled()
    yield chunk
  }
}

function openFailure(error: unknown): unknown {
  if (error instanceof Failure) return error
  const text = messageOf(error)
  if (/no identity matched|no recipient|incorrect (?:passphrase|identity)/i.test(text)) {
    return new Failure('wrong-key', {
      what: 'The file was not encrypted for the given encryption-identity.',
      means: 'Nothing was changed.',
      next: 'Give the private key that belongs to one of the recipients in the manifest.',
      cause: error,
    })
  }
  return new Failure('damaged', {
    what: `The file cannot be decrypted: ${text}.`,
    means: 'It is damaged or cut: it cannot be restored.',
    next: 'Take another copy of the set, or an older set.',
    cause: error,
  })
}
