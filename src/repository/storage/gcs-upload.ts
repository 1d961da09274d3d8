/** Puts an object into a bucket so that it is there whole or not at all, and looks at what the store then holds. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { messageOf } from '../../system/failure.ts'
import { Crc32c } from '../crc32c.ts'
import { type GcsBucket, objectUrl, send, uploadUrl } from './gcs-bucket.ts'
import { isConditionLost, isMissing } from './gcs-failure.ts'
import { ResumableUpload } from './gcs-resumable.ts'
import { cut, PartBuffers } from './s3-parts.ts'
import { existsFailure, storedWrongFailure } from './store-failure.ts'

/** One is sent while the next is filled: a session takes its bytes in order. A multiple of 256 KiB. */
export const chunkBytes = 16 * 1024 * 1024

/** Under which metadata an object says which write it is of: an answer may be lost, and the write done all the same. */
const writeIdKey = 'splice-write-id'

/** What is read of an object resource (https://cloud.google.com/storage/docs/json_api/v1/objects#resource). */
export const resourceSchema = z.object({
  name: z.string(),
  size: z.string(),
  generation: z.string(),
  crc32c: z.string().optional(),
  metadata: z.record(z.string(), z.string()).optional(),
  temporaryHold: z.boolean().optional(),
  eventBasedHold: z.boolean().optional(),
  retentionExpirationTime: z.string().optional(),
  retention: z.object({ retainUntilTime: z.string().optional() }).optional(),
})
export type Resource = z.infer<typeof resourceSchema>

/** How to write. */
export interface GcsUpload {
  readonly key: string
  /** For messages. */
  readonly name: string
  /** Generation that must be there; `0`: none. Undefined: whatever is. */
  readonly generation: string | undefined
  readonly storageClass: string | undefined
}

interface Written {
  readonly bytes: number
  readonly crc32c: string
}

/**
 * Writes an object from a stream in bounded memory.
 * @throws Failure `exists` when the condition is lost, `stored-wrong` when the store holds something else than it was
 * sent; other errors as they are. Nothing is left then.
 */
export async function upload(
  bucket: GcsBucket,
  source: AsyncIterable<Buffer>,
  how: GcsUpload,
): Promise<void> {
  const buffers = new PartBuffers()
  const parts = cut(source, buffers, () => chunkBytes)
  const id = randomUUID()
  try {
    const first = (await parts.next()).value as Buffer
    const second = await parts.next()
    const written = second.done
      ? await putWhole(bucket, first, how, id)
      : await putChunks(bucket, [first, second.value], parts, buffers, how, id)
    await readBack(bucket, how, id, written)
  } finally {
    // Whatever ended it, the source must know that nobody reads on.
    await parts.return(undefined).catch(() => {})
  }
}

const query = ({ settings }: GcsBucket, how: GcsUpload) => ({
  name: how.key,
  ...(how.generation !== undefined && { ifGenerationMatch: how.generation }),
  ...(settings.kmsKey !== undefined && { kmsKeyName: settings.kmsKey }),
})

const metadata = (how: GcsUpload, id: string) => ({
  name: how.key,
  contentType: 'application/octet-stream',
  metadata: { [writeIdKey]: id },
  ...(how.storageClass !== undefined && { storageClass: how.storageClass }),
})

/** One request with metadata and content (https://cloud.google.com/storage/docs/uploading-objects#rest-upload-objects). */
async function putWhole(bucket: GcsBucket, body: Buffer, how: GcsUpload, id: string): Promise<Written> {
  const sum = new Crc32c()
  sum.update(body)
  const crc32c = sum.base64()
  const boundary = randomUUID()
  // The service compares what arrives with the checksum.
  const head = `--${boundary}\r\ncontent-type: application/json; charset=UTF-8\r\n\r\n${JSON.stringify({ ...metadata(how, id), crc32c })}\r\n--${boundary}\r\ncontent-type: application/octet-stream\r\n\r\n`
  try {
    await send(bucket, {
      method: 'POST',
      url: uploadUrl(bucket, { uploadType: 'multipart', ...query(bucket, how) }),
      headers: { 'content-type': `multipart/related; boundary=${boundary}` },
      body: Buffer.concat([Buffer.from(head), body, Buffer.from(`\r\n--${boundary}--\r\n`)]),
    })
  } catch (error) {
    await endedWell(bucket, how, id, error)
  }
  return { bytes: body.length, crc32c }
}

async function putChunks(
  bucket: GcsBucket,
  [first, second]: [Buffer, Buffer],
  rest: AsyncGenerator<Buffer>,
  buffers: PartBuffers,
  how: GcsUpload,
  id: string,
): Promise<Written> {
  // The condition is looked at now, before gigabytes are sent for nothing, and decides at the end.
  const session = await ResumableUpload.begin(
    bucket,
    uploadUrl(bucket, { uploadType: 'resumable', ...query(bucket, how) }),
    metadata(how, id),
  ).catch((error: unknown) => {
    throw isConditionLost(error) ? existsFailure(how.name, bucket.description) : error
  })
  const sum = new Crc32c()
  let bytes = 0
  let chunk = first
  let next: Buffer | undefined = second
  try {
    for (;;) {
      sum.update(chunk)
      bytes += chunk.length
      // Waited for also when sending fails: the source must not be asked again before it has answered.
      const [sent, following]: [
        PromiseSettledResult<void>,
        PromiseSettledResult<IteratorResult<Buffer> | undefined>,
      ] = await Promise.allSettled([
        session.send(chunk, next === undefined),
        next === undefined ? undefined : rest.next(),
      ])
      if (sent.status === 'rejected') throw sent.reason
      if (following.status === 'rejected') throw following.reason
      // Nobody reads it any more, for the session has it.
      buffers.give(chunk, chunkBytes)
      if (next === undefined) break
      chunk = next
      next = following.value?.done ? undefined : following.value?.value
    }
  } catch (error) {
    try {
      await endedWell(bucket, how, id, error)
    } catch (thrown) {
      await session.cancel(how.name)
      throw thrown
    }
  }
  return { bytes, crc32c: sum.base64() }
}

/** Throws the error, unless its write was done all the same: an answer may be lost. */
async function endedWell(bucket: GcsBucket, how: GcsUpload, id: string, error: unknown): Promise<void> {
  if ((await resource(bucket, how.key).catch(() => undefined))?.metadata?.[writeIdKey] === id) return
  throw isConditionLost(error) ? existsFailure(how.name, bucket.description) : error
}

/** What the store says about an object; undefined when there is none. */
export async function resource(bucket: GcsBucket, key: string): Promise<Resource | undefined> {
  try {
    const { json } = await send(bucket, { method: 'GET', url: objectUrl(bucket, key) })
    return resourceSchema.parse(json)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Compares what the store holds now with what it was sent. What is wrong is removed: it is ours. */
async function readBack(bucket: GcsBucket, how: GcsUpload, id: string, written: Written): Promise<void> {
  const stored = await resource(bucket, how.key)
  const ours = stored?.metadata?.[writeIdKey] === id
  // Written over meanwhile by another run, where no condition was asked for.
  if (stored !== undefined && !ours && how.generation === undefined) return
  const wrong = difference(stored, written)
  if (wrong === undefined) return
  if (stored !== undefined && ours) {
    await send(bucket, {
      method: 'DELETE',
      url: objectUrl(bucket, how.key, { ifGenerationMatch: stored.generation }),
    }).catch((error: unknown) => {
      bucket.log.warning(`${how.name} is wrong and could not be removed: ${messageOf(error)}`)
    })
  }
  throw storedWrongFailure(how.name, bucket.description, wrong)
}

function difference(stored: Resource | undefined, written: Written): string | undefined {
  if (stored === undefined) return 'it is not there'
  if (stored.size !== String(written.bytes)) return `it has ${stored.size} bytes instead of ${written.bytes}`
  return stored.crc32c === written.crc32c
    ? undefined
    : `its CRC32C is ${stored.crc32c ?? 'missing'} instead of ${written.crc32c}`
}
