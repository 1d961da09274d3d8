/** Puts an object into a bucket so that it is there whole or not at all, and looks at what the store then holds. */
import { createHash, randomUUID } from 'node:crypto'
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
  PutObjectCommand,
  type StorageClass,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { Failure, messageOf } from '../../system/failure.ts'
import type { Bucket } from './s3-bucket.ts'
import { isConditionLost, isConflict, isMissing, s3Failure, statusOf, withoutRequest } from './s3-failure.ts'
import { cut, maxParts, PartBuffers, partBytes, partsInFlight } from './s3-parts.ts'

/** What a write may be conditional on. */
export type Condition = { readonly none: true } | { readonly etag: string } | undefined

/** How to write. */
export interface Upload {
  readonly key: string
  /** For messages. */
  readonly name: string
  readonly condition: Condition
  /** Whether the store keeps checksums and gives them back. */
  readonly checksums: boolean
  readonly storageClass: string | undefined
  /** Until when the store is to keep it. */
  readonly retention: { readonly mode: 'GOVERNANCE' | 'COMPLIANCE'; readonly until: Date } | undefined
}

/** Under which metadata an object says which write it is of: an answer may be lost, and the write done all the same. */
const writeIdKey = 'splice-write-id'

/** How often a write is begun again whose condition could not be decided because of another at the same moment. */
const conflictRetries = 8

interface Written {
  readonly bytes: number
  readonly sha256: string
}

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

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()

/** What both ways to write say about the new object. */
function objectFields(bucket: Bucket, how: Upload, id: string) {
  const { kmsKeyId } = bucket.settings
  return {
    Bucket: bucket.bucket,
    Key: how.key,
    Metadata: { [writeIdKey]: id },
    ...(how.checksums && { ChecksumAlgorithm: 'SHA256' as const }),
    ...(how.storageClass !== undefined && { StorageClass: how.storageClass as StorageClass }),
    ...(kmsKeyId !== undefined && { ServerSideEncryption: 'aws:kms' as const, SSEKMSKeyId: kmsKeyId }),
    ...(how.retention !== undefined && {
      ObjectLockMode: how.retention.mode,
      ObjectLockRetainUntilDate: how.retention.until,
    }),
  }
}

function conditionFields(condition: Condition): { IfNoneMatch?: string; IfMatch?: string } {
  if (condition === undefined) return {}
  return 'none' in condition ? { IfNoneMatch: '*' } : { IfMatch: condition.etag }
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

/** One multipart upload. */
class Multipart {
  readonly #bucket: Bucket
  readonly #how: Upload
  readonly #id: string
  readonly #buffers: PartBuffers
  readonly #done: { PartNumber: number; ETag: string | undefined; ChecksumSHA256?: string }[] = []
  readonly #digests: Buffer[] = []
  readonly #sending = new Set<Promise<void>>()
  readonly #stop = new AbortController()
  #failure: { readonly error: unknown } | undefined
  #bytes = 0

  constructor(bucket: Bucket, how: Upload, id: string, buffers: PartBuffers) {
    this.#bucket = bucket
    this.#how = how
    this.#id = id
    this.#buffers = buffers
  }

  /** Uploads the first two parts and those that follow. */
  async run(first: Buffer, second: Buffer, rest: AsyncGenerator<Buffer>): Promise<Written> {
    const { client } = this.#bucket
    // Said before gigabytes are sent for nothing; the condition at the end decides.
    if (this.#how.condition !== undefined && 'none' in this.#how.condition) {
      if ((await head(this.#bucket, this.#how.key)) !== undefined)
        throw conditionLost(this.#bucket, this.#how)
    }
    const created = await client.send(
      new CreateMultipartUploadCommand(objectFields(this.#bucket, this.#how, this.#id)),
    )
    const target = { Bucket: this.#bucket.bucket, Key: this.#how.key, UploadId: created.UploadId }
    try {
      let number = 0
      for (const part of [first, second]) await this.#begin(++number, part, target)
      for await (const part of rest) await this.#begin(++number, part, target)
      await Promise.all(this.#sending)
      if (this.#failure !== undefined) throw this.#failure.error
      await this.#complete(target)
    } catch (error) {
      this.#stop.abort()
      await Promise.all(this.#sending)
      await this.#abort(target)
      throw error
    }
    const composite = sha256(Buffer.concat(this.#digests)).toString('base64')
    return { bytes: this.#bytes, sha256: `${composite}-${this.#digests.length}` }
  }

  /** Sends a part as soon as there is room for it among those under way. */
  async #begin(number: number, part: Buffer, target: Target): Promise<void> {
    if (number > maxParts) {
      throw new Failure('storage', {
        what: `${this.#how.name} is larger than the 5 TiB that an object in S3 can have.`,
        next: 'Back up by volume snapshots or by a command (method).',
      })
    }
    while (this.#sending.size >= partsInFlight(partBytes(number))) await Promise.race(this.#sending)
    if (this.#failure !== undefined) throw this.#failure.error
    const sending: Promise<void> = this.#send(number, part, target)
      .catch((error: unknown) => {
        this.#failure ??= { error }
        // What else is under way is for nothing.
        this.#stop.abort()
      })
      .finally(() => {
        this.#sending.delete(sending)
        this.#buffers.give(part, partBytes(number))
      })
    this.#sending.add(sending)
  }

  async #send(number: number, part: Buffer, target: Target): Promise<void> {
    const digest = sha256(part)
    const checksum = this.#how.checksums ? { ChecksumSHA256: digest.toString('base64') } : {}
    this.#digests[number - 1] = digest
    this.#bytes += part.length
    const sent = await this.#bucket.client.send(
      new UploadPartCommand({
        ...target,
        ...checksum,
        PartNumber: number,
        Body: part,
        ContentLength: part.length,
        ...(this.#how.checksums && { ChecksumAlgorithm: 'SHA256' as const }),
      }),
      { abortSignal: this.#stop.signal },
    )
    this.#done[number - 1] = { PartNumber: number, ETag: sent.ETag, ...checksum }
  }

  async #complete(target: Target): Promise<void> {
    try {
      await this.#bucket.client.send(
        new CompleteMultipartUploadCommand({
          ...target,
          ...conditionFields(this.#how.condition),
          MultipartUpload: { Parts: this.#done },
          MpuObjectSize: this.#bytes,
        }),
      )
    } catch (error) {
      // An attempt whose answer was lost may have completed it: then the upload is gone and the object ours.
      if (await isOurs(this.#bucket, this.#how.key, this.#id)) return
      if (this.#how.condition !== undefined && isConditionLost(error))
        throw conditionLost(this.#bucket, this.#how, error)
      throw error
    }
  }

  async #abort(target: Target): Promise<void> {
    try {
      await this.#bucket.client.send(new AbortMultipartUploadCommand(target))
    } catch (error) {
      if ((error as { name?: string }).name === 'NoSuchUpload') return
      this.#bucket.log.warning(
        `The unfinished upload of ${this.#how.name} is left in ${this.#bucket.description}: ${messageOf(error)}. The next run removes it.`,
      )
    }
  }
}

interface Target {
  readonly Bucket: string
  readonly Key: string
  readonly UploadId: string | undefined
}

/** What the store says about an object; undefined when there is none. */
export async function head(bucket: Bucket, key: string): Promise<HeadObjectCommandOutput | undefined> {
  try {
    return await bucket.client.send(
      new HeadObjectCommand({ Bucket: bucket.bucket, Key: key, ChecksumMode: 'ENABLED' }),
    )
  } catch (error) {
    if (isMissing(error)) return undefined
    throw await explained(bucket, key, error)
  }
}

/** Answers to HEAD have no body, so that a refusal does not say why: the same is asked in a way that does. */
async function explained(bucket: Bucket, key: string, error: unknown): Promise<unknown> {
  if (statusOf(error) !== 403 && statusOf(error) !== 400) return error
  try {
    await bucket.client.send(new GetObjectCommand({ Bucket: bucket.bucket, Key: key, Range: 'bytes=0-0' }))
    return error
  } catch (told) {
    return told
  }
}

/** Whether the object is that of this very write. Not known is no. */
async function isOurs(bucket: Bucket, key: string, id: string): Promise<boolean> {
  try {
    return (await head(bucket, key))?.Metadata?.[writeIdKey] === id
  } catch {
    return false
  }
}

function conditionLost(bucket: Bucket, how: Upload, cause?: unknown): Failure {
  return new Failure('exists', {
    what: `Cannot write ${how.name} in ${bucket.description}: it is there already, or another run writes it at this moment.`,
    means: 'Another run has written it.',
    next: 'Run again when that run has ended.',
    cause: withoutRequest(cause),
  })
}

/** Compares what the store holds now with what it was sent. What is wrong is removed: it is ours. */
async function readBack(bucket: Bucket, how: Upload, id: string, written: Written): Promise<void> {
  const stored = await head(bucket, how.key)
  // Written over or removed meanwhile by another run, where no condition was asked for.
  if (stored?.Metadata?.[writeIdKey] !== id && how.condition === undefined && stored !== undefined) return
  const wrong = difference(stored, how, written)
  if (wrong === undefined) return
  if (stored !== undefined) await removeWrong(bucket, how, stored.VersionId)
  throw new Failure('stored-wrong', {
    what: `${bucket.description} does not hold ${how.name} as it was sent: ${wrong}.`,
    means:
      'Something between here and the store, or the store, damaged it. It was removed; complete sets are untouched.',
    next: 'Run again. If it happens again, look for a proxy in between, or ask the operator of the store.',
  })
}

/** Its very version where that is allowed: else the wrong bytes stay behind a delete marker. */
async function removeWrong(bucket: Bucket, how: Upload, version: string | undefined): Promise<void> {
  const target = { Bucket: bucket.bucket, Key: how.key }
  const remove = (VersionId?: string) =>
    bucket.client.send(new DeleteObjectCommand({ ...target, ...(VersionId !== undefined && { VersionId }) }))
  try {
    await (version === undefined ? remove() : remove(version).catch(() => remove()))
  } catch (error) {
    bucket.log.warning(`${how.name} is wrong and could not be removed: ${messageOf(error)}`)
  }
}

function difference(
  stored: HeadObjectCommandOutput | undefined,
  how: Upload,
  written: Written,
): string | undefined {
  if (stored === undefined) return 'it is not there'
  if (stored.ContentLength !== written.bytes)
    return `it has ${stored.ContentLength ?? 'an unknown number of'} bytes instead of ${written.bytes}`
  if (!how.checksums) return undefined
  const checksum = stored.ChecksumSHA256
  if (checksum === undefined) return 'it has no checksum, though the store took one'
  // Some stores leave out the number of parts behind the checksum of the parts' checksums.
  const same = checksum === written.sha256 || checksum === written.sha256.replace(/-\d+$/, '')
  return same ? undefined : `its SHA-256 checksum is ${checksum} instead of ${written.sha256}`
}
