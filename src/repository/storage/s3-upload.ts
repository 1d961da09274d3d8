/** Puts an object into a bucket so that it is there whole or not at all, and looks at what the store then holds. */
import { randomUUID } from 'node:crypto'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import type { Bucket } from './s3-bucket.ts'
import { isConditionLost, isConflict, s3Failure } from './s3-failure.ts'
import { Multipart } from './s3-multipart.ts'
import { cut, PartBuffers } from './s3-parts.ts'
import { isOurs, readBack } from './s3-stored.ts'
import {
  conditionFields,
  conditionLost,
  objectFields,
  sha256,
  type Upload,
  type Written,
} from './s3-write.ts'

/** How often a write is begun again whose condition could not be decided because of another at the same moment. */
const conflictRetries = 8

/**
 * Writes an object from a stream in bounded memory.
 * @throws Failure `exists` when the condition is lost, `stored-wrong` when the store holds something else than it was
 * sent; errors of the source as they are. Nothing is left then.
 */
export async function upload(bucket: Bucket, source: AsyncIterable<Buffer>, how: Upload): Promise<void> {
  const buffers = new PartBuffers()
  let failed: { readonly error: unknown } | undefined
  async function* watched(): AsyncGenerator<Buffer> {
    try {
      yield* source
    } catch (error) {
      failed = { error }
      throw error
    }
  }
  const parts = cut(watched(), buffers)
  const id = randomUUID()
  try {
    const first = (await parts.next()).value as Buffer
    const second = await parts.next()
    const written = second.done
      ? await putWhole(bucket, first, how, id)
      : await new Multipart(bucket, how, id, buffers).run(first, second.value, parts)
    await readBack(bucket, how, id, written)
  } catch (error) {
    // A connection that the source has lost is none to the store.
    throw error === failed?.error ? error : s3Failure(error, 'write', how.name, bucket)
  } finally {
    // Whatever ended it, the source must know that nobody reads on.
    await parts.return(undefined).catch(() => {})
  }
}

async function putWhole(bucket: Bucket, body: Buffer, how: Upload, id: string): Promise<Written> {
  const checksum = sha256(body).toString('base64')
  const command = new PutObjectCommand({
    ...objectFields(bucket, how, id),
    ...conditionFields(how.condition),
    Body: body,
    ContentLength: body.length,
    ...(how.checksums && { ChecksumSHA256: checksum }),
  })
  for (let attempt = 0; ; attempt++) {
    try {
      await bucket.client.send(command)
      break
    } catch (error) {
      if (how.condition === undefined || !isConditionLost(error)) throw error
      // An attempt whose answer was lost may have been the one that made the object.
      if (await isOurs(bucket, how.key, id)) break
      if (!isConflict(error) || attempt >= conflictRetries) throw conditionLost(bucket, how, error)
    }
  }
  return { bytes: body.length, sha256: checksum }
}
