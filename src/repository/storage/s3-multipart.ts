/** Writes a large object to S3 in parts, several at once. */
import {
  AbortMultipartUploadCommand,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { Failure, messageOf } from '../../system/failure.ts'
import type { Bucket } from './s3-bucket.ts'
import { isConditionLost } from './s3-failure.ts'
import { maxParts, type PartBuffers, partBytes, partsInFlight } from './s3-parts.ts'
import { head, isOurs } from './s3-stored.ts'
import {
  conditionFields,
  conditionLost,
  objectFields,
  sha256,
  type Upload,
  type Written,
} from './s3-write.ts'

/** One multipart upload. */
export class Multipart {
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
