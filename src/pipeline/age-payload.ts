/**
 * The payload of an age file (age-encryption.org/v1, "Payload"): chunks of 64 KiB, each sealed with
 * ChaCha20-Poly1305 under a key of this file, a counter, and a flag on the last one. By OpenSSL in this process:
 * fifty times as fast as in JavaScript, and no bytes travel to another process and back.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

const algorithm = 'chacha20-poly1305'
const chunkBytes = 64 * 1024
const tagBytes = 16
const nonceBytes = 16
/** Sealed chunks are handed on a few at a time: each write has its price. */
const batch = 4

/** Seals a stream under the key of a file whose header has been written already. */
export async function* sealPayload(
  source: AsyncIterable<Buffer>,
  fileKey: Uint8Array,
): AsyncGenerator<Buffer> {
  const nonce = randomBytes(nonceBytes)
  const key = payloadKey(fileKey, nonce)
  let ready: Buffer[] = [nonce]
  let counter = 0
  for await (const { chunk, last } of chunks(source, chunkBytes)) {
    const cipher = createCipheriv(algorithm, key, chunkNonce(counter++, last), { authTagLength: tagBytes })
    ready.push(cipher.update(chunk), cipher.final(), cipher.getAuthTag())
    if (!last && counter % batch !== 0) continue
    yield Buffer.concat(ready)
    ready = []
  }
}

/**
 * Opens what follows the header.
 * @throws Error when anything was altered, cut off or added.
 */
export async function* openPayload(
  source: AsyncIterable<Buffer>,
  fileKey: Uint8Array,
): AsyncGenerator<Buffer> {
  let key: Buffer | undefined
  let counter = 0
  for await (const { chunk, last } of chunks(
    afterNonce(source, fileKey, (made) => (key = made)),
    chunkBytes + tagBytes,
  )) {
    if (key === undefined) throw new Error('the payload has no beginning')
    if (chunk.length < tagBytes) throw new Error('the payload ends within a chunk')
    // An empty chunk is right only where the whole payload is empty: else somebody cut the file between two.
    if (chunk.length === tagBytes && counter > 0) throw new Error('the last chunk is empty')
    const decipher = createDecipheriv(algorithm, key, chunkNonce(counter, last), { authTagLength: tagBytes })
    decipher.setAuthTag(chunk.subarray(chunk.length - tagBytes))
    const plain = decipher.update(chunk.subarray(0, chunk.length - tagBytes))
    try {
      decipher.final()
    } catch {
      throw new Error(`chunk ${counter + 1} is not what was sealed, or it is not the last one`)
    }
    counter++
    yield plain
  }
}

/** Takes the nonce from the beginning of a payload. */
async function* afterNonce(
  source: AsyncIterable<Buffer>,
  fileKey: Uint8Array,
  onKey: (key: Buffer) => void,
): AsyncGenerator<Buffer> {
  let beginning: Buffer | undefined = Buffer.alloc(0)
  for await (const piece of source) {
    if (beginning === undefined) {
      yield piece
      continue
    }
    beginning = Buffer.concat([beginning, piece])
    if (beginning.length < nonceBytes) continue
    onKey(payloadKey(fileKey, beginning.subarray(0, nonceBytes)))
    yield beginning.subarray(nonceBytes)
    beginning = undefined
  }
  if (beginning !== undefined) throw new Error('the payload has no beginning')
}

/**
 * Cuts a stream into chunks of one size; the last may be shorter, and empty only when the stream is. The last
 * is known only when the stream has ended, so one is held back.
 */
async function* chunks(
  source: AsyncIterable<Buffer>,
  size: number,
): AsyncGenerator<{ chunk: Buffer; last: boolean }> {
  const held = Buffer.allocUnsafe(size)
  let used = 0
  for await (const piece of source) {
    for (let at = 0; at < piece.length; ) {
      if (used === size) {
        yield { chunk: held, last: false }
        used = 0
      }
      const taken = Math.min(size - used, piece.length - at)
      piece.copy(held, used, at, at + taken)
      used += taken
      at += taken
    }
  }
  yield { chunk: held.subarray(0, used), last: true }
}

function payloadKey(fileKey: Uint8Array, nonce: Uint8Array): Buffer {
  return Buffer.from(hkdfSync('sha256', fileKey, nonce, 'payload', 32))
}

/** Eleven bytes of counter and one that marks the last chunk. */
function chunkNonce(counter: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(counter, 5, 6)
  nonce[11] = last ? 1 : 0
  return nonce
}
