/** A bucket of Amazon S3, or of a store that speaks S3. */
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  type HeadObjectCommandOutput,
  ListMultipartUploadsCommand,
  type ListMultipartUploadsCommandOutput,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  type MultipartUpload,
} from '@aws-sdk/client-s3'
import { collect, once } from '../../pipeline/meter.ts'
import { Failure } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import type { Storage, StoredObject } from '../repository.ts'
import { keyPrefix, nameOfKey, objectKey } from './object-key.ts'
import type { S3Settings } from './s3/driver.ts'
import { type Abilities, findAbilities, trialPrefix } from './s3-abilities.ts'
import { type Bucket, makeBucket, type S3Patience } from './s3-bucket.ts'
import { download } from './s3-download.ts'
import { isConflict, isMissing, s3Failure } from './s3-failure.ts'
import {
  checkObjectLock,
  isSetFile,
  type LockedUntil,
  type LockSight,
  lockFromHead,
  lockObject,
  lockSight,
  publishedSet,
  retentionOf,
} from './s3-lock.ts'
import { head } from './s3-stored.ts'
import { upload } from './s3-upload.ts'
import type { Condition } from './s3-write.ts'

/**
 * Opens a bucket after a look at it.
 * @throws Failure `storage-credentials`, `storage-access`, `storage-not-found`, `storage-region`,
 * `storage-unreachable`, `storage-busy`, `object-lock-off`
 */
export async function openS3(
  address: { readonly bucket: string; readonly prefix: string },
  settings: S3Settings,
  log: Log,
  patience?: S3Patience,
): Promise<Storage> {
  const bucket = makeBucket(address, settings, log, patience)
  const storage = new S3Storage(bucket)
  await storage.look()
  if (settings.objectLock !== undefined) await checkObjectLock(bucket)
  return storage
}

/** Swaps of one small object that were lost to another at the same moment; each is decided within milliseconds. */
const swapRetries = 8
/** A lock or a counter. */
const swapLimit = 4 * 1024 * 1024
/** A trial takes a second. */
const trialStaleMs = 3_600_000

export class S3Storage implements Storage {
  readonly description: string
  readonly #bucket: Bucket
  #abilities: Promise<Abilities> | undefined
  #sight: LockSight | undefined

  constructor(bucket: Bucket) {
    this.#bucket = bucket
    this.description = bucket.description
  }

  /** Asks for one object name: whether there is a bucket, and whether it may be listed. */
  async look(): Promise<void> {
    await this.#page('', 1)
  }

  async list(prefix: string): Promise<StoredObject[]> {
    const objects: StoredObject[] = []
    for await (const object of this.#everything(prefix)) {
      if (!object.name.startsWith(trialPrefix)) objects.push(object)
    }
    return objects
  }

  async write(
    name: string,
    source: AsyncIterable<Buffer>,
    options: { exclusive?: boolean } = {},
  ): Promise<void> {
    const key = objectKey(this.#bucket.prefix, name)
    const { conditions } = await this.#can()
    if (options.exclusive && !conditions && (await this.#head(key, name)) !== undefined) {
      throw new Failure('exists', {
        what: `Cannot write ${name} in ${this.description}: it is there already.`,
        means: 'Another run has written it.',
        next: 'Run again when that run has ended.',
      })
    }
    const published = publishedSet(name)
    if (published !== undefined) await this.#lockSet(published)
    await this.#upload(name, source, options.exclusive && conditions ? { none: true } : undefined)
  }

  async *read(name: string): AsyncGenerator<Buffer> {
    yield* download(this.#bucket, objectKey(this.#bucket.prefix, name), name)
  }

  async replace(name: string, seen: Buffer, content: Buffer): Promise<boolean> {
    const { conditions } = await this.#can()
    for (let attempt = 0; ; attempt++) {
      const current = await this.#get(name)
      if (current === undefined || !current.bytes.equals(seen)) return false
      try {
        await this.#upload(name, once(content), conditions ? { etag: current.etag } : undefined)
        return true
      } catch (error) {
        const cause = error instanceof Failure ? error.cause : error
        if (isMissing(cause)) return false
        if (!(error instanceof Failure) || error.code !== 'exists') throw error
        // Not decided yet: another look tells. Lost for good: the other has won.
        if (!isConflict(cause) || attempt >= swapRetries) return false
      }
    }
  }

  async remove(name: string): Promise<void> {
    const key = objectKey(this.#bucket.prefix, name)
    const stored = await this.#head(key, name)
    if (stored === undefined) return
    const until = await this.#lockOf(name, stored)
    if (until !== undefined) {
      throw new Failure('object-locked', {
        what: `${name} in ${this.description} is kept by the store ${until instanceof Date ? `until ${until.toISOString()} (object lock)` : 'under a legal hold'}.`,
        means:
          'It was not removed. Removing it would only hide it behind a delete marker, and its bytes would stay and be paid for.',
        next: 'Nothing, if that is what the lock is for; it can be removed when the lock has ended.',
      })
    }
    try {
      await this.#bucket.client.send(new DeleteObjectCommand({ Bucket: this.#bucket.bucket, Key: key }))
    } catch (error) {
      throw s3Failure(error, 'remove', name, this.#bucket)
    }
  }

  async sweep(prefix: string, olderThanMs = 0): Promise<string[]> {
    const swept: string[] = []
    try {
      for await (const { Key, UploadId, Initiated } of this.#uploads(prefix)) {
        const name = nameOfKey(this.#bucket.prefix, Key ?? '')
        if (name === undefined || Date.now() - (Initiated?.getTime() ?? 0) < olderThanMs) continue
        await this.#bucket.client.send(
          new AbortMultipartUploadCommand({ Bucket: this.#bucket.bucket, Key, UploadId }),
        )
        swept.push(name)
      }
      for await (const { name, modified } of this.#everything(trialPrefix)) {
        if (Date.now() - modified.getTime() > trialStaleMs) await this.remove(name)
      }
    } catch (error) {
      throw s3Failure(error, 'sweep', prefix, this.#bucket)
    }
    return swept
  }

  async lockedUntil(name: string): Promise<LockedUntil> {
    const stored = await this.#head(objectKey(this.#bucket.prefix, name), name)
    return stored === undefined ? undefined : await this.#lockOf(name, stored)
  }

  freeBytes(): Promise<undefined> {
    return Promise.resolve(undefined)
  }

  /** What the store can do: tried once, before the first write. */
  async #can(): Promise<Abilities> {
    this.#abilities ??= findAbilities(this.#bucket)
    try {
      return await this.#abilities
    } catch (error) {
      // A store that was away for a moment may be asked again.
      this.#abilities = undefined
      throw error
    }
  }

  async #upload(name: string, source: AsyncIterable<Buffer>, condition: Condition): Promise<void> {
    const { checksums } = await this.#can()
    await upload(this.#bucket, source, {
      key: objectKey(this.#bucket.prefix, name),
      name,
      condition,
      checksums,
      storageClass: isSetFile(name) ? this.#bucket.settings.storageClass : undefined,
      retention: publishedSet(name) === undefined ? undefined : retentionOf(this.#bucket),
    })
  }

  /**
   * Locks the files of a set whose manifest is about to be written. Not when they are uploaded: a run that dies
   * before it has published would leave files that nobody could remove for weeks.
   */
  async #lockSet(prefix: string): Promise<void> {
    if (this.#bucket.settings.objectLock === undefined) return
    for (const { name } of await this.list(prefix))
      await lockObject(this.#bucket, objectKey(this.#bucket.prefix, name), name)
  }

  /** A small object and its ETag; undefined when there is none. */
  async #get(name: string): Promise<{ bytes: Buffer; etag: string } | undefined> {
    const key = objectKey(this.#bucket.prefix, name)
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await this.#bucket.client.send(
          new GetObjectCommand({ Bucket: this.#bucket.bucket, Key: key }),
        )
        const bytes = await collect((answer.Body ?? []) as AsyncIterable<Buffer>, swapLimit)
        if (bytes.length === answer.ContentLength) return { bytes, etag: answer.ETag ?? '' }
        throw Object.assign(new Error('the answer was cut'), { code: 'ECONNRESET' })
      } catch (error) {
        if (isMissing(error)) return undefined
        // Its body may be cut after the SDK has handed it over.
        const cut = (error as { code?: unknown }).code === 'ECONNRESET'
        if (!cut || attempt >= this.#bucket.patience.attempts)
          throw s3Failure(error, 'read', name, this.#bucket)
      }
    }
  }

  async #head(key: string, name: string): Promise<HeadObjectCommandOutput | undefined> {
    try {
      return await head(this.#bucket, key)
    } catch (error) {
      throw s3Failure(error, 'read', name, this.#bucket)
    }
  }

  async #lockOf(name: string, stored: HeadObjectCommandOutput): Promise<LockedUntil> {
    const found = lockFromHead(stored)
    // Only what has versions can be locked.
    if (found !== undefined || stored.VersionId === undefined) return found
    if (this.#sight === undefined) {
      this.#sight = await lockSight(this.#bucket, objectKey(this.#bucket.prefix, name))
      if (this.#sight === 'denied') {
        this.#bucket.log.warning(
          `Whether ${this.description} keeps objects by object lock is not known: s3:GetObjectRetention is not allowed.`,
        )
      }
    }
    return undefined
  }

  async *#everything(prefix: string): AsyncGenerator<StoredObject> {
    let token: string | undefined
    do {
      const page = await this.#page(prefix, undefined, token)
      for (const { Key, Size, LastModified } of page.Contents ?? []) {
        const name = nameOfKey(this.#bucket.prefix, Key ?? '')
        if (name !== undefined) yield { name, bytes: Size ?? 0, modified: LastModified ?? new Date(0) }
      }
      token = page.NextContinuationToken
    } while (token !== undefined)
  }

  async #page(prefix: string, most?: number, token?: string): Promise<ListObjectsV2CommandOutput> {
    try {
      return await this.#bucket.client.send(
        new ListObjectsV2Command({
          Bucket: this.#bucket.bucket,
          Prefix: keyPrefix(this.#bucket.prefix, prefix),
          ...(most !== undefined && { MaxKeys: most }),
          ...(token !== undefined && { ContinuationToken: token }),
        }),
      )
    } catch (error) {
      throw s3Failure(error, 'list', prefix, this.#bucket)
    }
  }

  async *#uploads(prefix: string): AsyncGenerator<MultipartUpload> {
    let marker: { KeyMarker?: string; UploadIdMarker?: string } | undefined = {}
    while (marker !== undefined) {
      const page: ListMultipartUploadsCommandOutput = await this.#bucket.client.send(
        new ListMultipartUploadsCommand({
          Bucket: this.#bucket.bucket,
          Prefix: keyPrefix(this.#bucket.prefix, prefix),
          ...marker,
        }),
      )
      yield* page.Uploads ?? []
      marker = page.IsTruncated
        ? {
            ...(page.NextKeyMarker !== undefined && { KeyMarker: page.NextKeyMarker }),
            ...(page.NextUploadIdMarker !== undefined && { UploadIdMarker: page.NextUploadIdMarker }),
          }
        : undefined
    }
  }
}
