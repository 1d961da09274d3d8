/** A bucket of Amazon S3, or of a store that speaks S3. */
import type { Readable } from 'node:stream'
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
} from '@aws-sdk/client-s3'
import type { Log } from '../../system/log.ts'
import type { LockedUntil, Storage } from '../repository.ts'
import type { StoreError } from './objects/failure.ts'
import { keyPrefix } from './objects/key.ts'
import { s3Limits } from './objects/limits.ts'
import { openObjects } from './objects/object-storage.ts'
import { type StorePatience, storePatience } from './objects/requests.ts'
import {
  type Leftover,
  type ObjectStore,
  type Opened,
  type Page,
  type PartUpload,
  type Send,
  type Sending,
  streamOf,
  type Write,
} from './objects/store.ts'
import { type Abilities, findAbilities, trialPrefix } from './s3/abilities.ts'
import { type Bucket, makeBucket } from './s3/client.ts'
import type { S3Address, S3Settings } from './s3/driver.ts'
import { understand } from './s3/errors.ts'
import { checkObjectLock, type LockSight, lockObject, lockSight } from './s3/lock.ts'
import { head, type S3Stored, storedFrom } from './s3/stored.ts'
import { beginParts, wholeObject } from './s3/upload.ts'

/**
 * Opens a bucket after a look at it.
 * @throws Failure as `openObjects`, `object-lock-off`
 */
export async function openS3(
  address: Omit<S3Address, 'kind'>,
  settings: S3Settings,
  log: Log,
  patience: StorePatience = storePatience,
): Promise<Storage> {
  const bucket = makeBucket(address, settings, log, patience)
  return await openObjects(new S3Store(bucket), log, patience)
}

/** A trial takes a second. */
const trialStaleMs = 3_600_000

class S3Store implements ObjectStore<S3Stored> {
  readonly limits = s3Limits
  readonly understand: (error: unknown) => StoreError | undefined = understand
  readonly words
  readonly prefix
  readonly #bucket: Bucket
  readonly #target: { readonly Bucket: string }
  readonly #trials: string
  #abilities: Abilities = { conditions: true, checksums: true }
  #sight: LockSight | undefined

  constructor(bucket: Bucket) {
    this.#bucket = bucket
    this.words = bucket.words
    this.prefix = bucket.prefix
    this.#target = { Bucket: bucket.bucket }
    this.#trials = keyPrefix(bucket.prefix, trialPrefix)
  }

  async list(
    Prefix: string,
    { most, after }: { readonly most: number; readonly after: string | undefined },
    abortSignal: AbortSignal,
  ) {
    const page = await this.#bucket.client.send(
      new ListObjectsV2Command({
        ...this.#target,
        Prefix,
        MaxKeys: most,
        ...(after !== undefined && { ContinuationToken: after }),
      }),
      { abortSignal },
    )
    const items = (page.Contents ?? []).map(({ Key = '', Size = 0, LastModified = new Date(0) }) => ({
      key: Key,
      bytes: Size,
      modified: LastModified,
    }))
    const trials = Prefix.startsWith(this.#trials)
    return {
      items: items.filter(({ key }) => trials || !key.startsWith(this.#trials)),
      next: page.NextContinuationToken,
    }
  }

  async look(key: string, signal: AbortSignal): Promise<S3Stored | undefined> {
    const answer = await head(this.#bucket, key, signal)
    return answer && storedFrom(answer)
  }

  async open(
    key: string,
    at: number,
    version: string | undefined,
    abortSignal: AbortSignal,
  ): Promise<Opened> {
    const get = new GetObjectCommand({
      ...this.#target,
      Key: key,
      ...(at > 0 && { Range: `bytes=${at}-` }),
      ...(version !== undefined && { IfMatch: version }),
    })
    const answer = await this.#bucket.client.send(get, { abortSignal })
    const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.ContentRange ?? '')
    return {
      ...streamOf(answer.Body as Readable),
      start: Number(range?.[1] ?? 0),
      total: Number(range?.[2] ?? answer.ContentLength),
      version: answer.ETag ?? '',
    }
  }

  whole(write: Write, body: Buffer): Sending<S3Stored> {
    const sending = wholeObject(this.#bucket, this.#abilities, write, body)
    if (write.onlyIf !== 'none' || this.#abilities.conditions) return sending
    // Without conditions a look before is the best that there is.
    const send = async (signal: AbortSignal) => {
      const there = await this.look(write.key, signal)
      if (there !== undefined && there.writeId !== write.id)
        throw Object.assign(new Error('it is there already'), { name: 'PreconditionFailed' })
      await sending.send(signal)
    }
    return { ...sending, send }
  }

  async parts(write: Write, signal: AbortSignal): Promise<PartUpload<S3Stored>> {
    return await beginParts(this.#bucket, this.#abilities, write, signal)
  }

  /** That very version where that is allowed: else wrong bytes would stay behind a delete marker. */
  async remove(key: string, stored: S3Stored | undefined, abortSignal: AbortSignal): Promise<void> {
    const remove = (version?: { VersionId: string }) =>
      this.#bucket.client.send(new DeleteObjectCommand({ ...this.#target, Key: key, ...version }), {
        abortSignal,
      })
    const VersionId = stored?.versionId
    await (VersionId === undefined ? remove() : remove({ VersionId }).catch(() => remove()))
  }

  async keptUntil(key: string, stored: S3Stored, signal: AbortSignal): Promise<LockedUntil> {
    // Only what has versions can be locked.
    if (stored.locked !== undefined || stored.versionId === undefined) return stored.locked
    if (this.#sight === undefined) {
      this.#sight = await lockSight(this.#bucket, key, signal)
      if (this.#sight === 'denied') {
        this.#bucket.log.warning(
          `Whether ${this.words.description} keeps objects by object lock is not known: s3:GetObjectRetention is not allowed.`,
        )
      }
    }
    return undefined
  }

  async leftovers(
    Prefix: string,
    after: string | undefined,
    abortSignal: AbortSignal,
  ): Promise<Page<Leftover>> {
    if (after === undefined) await this.#removeTrials(abortSignal)
    const { client } = this.#bucket
    const page = await client.send(
      new ListMultipartUploadsCommand({
        ...this.#target,
        Prefix,
        ...(after !== undefined && (JSON.parse(after) as { KeyMarker?: string; UploadIdMarker?: string })),
      }),
      { abortSignal },
    )
    const { NextKeyMarker: KeyMarker, NextUploadIdMarker: UploadIdMarker } = page
    return {
      items: (page.Uploads ?? []).map(({ Key = '', UploadId, Initiated = new Date(0) }) => ({
        key: Key,
        since: Initiated,
        drop: async (signal) => {
          const abort = new AbortMultipartUploadCommand({ ...this.#target, Key, UploadId })
          await client.send(abort, { abortSignal: signal })
        },
      })),
      next: page.IsTruncated ? JSON.stringify({ KeyMarker, UploadIdMarker }) : undefined,
    }
  }

  async opening(send: Send): Promise<void> {
    if (this.#bucket.settings.objectLock !== undefined) await checkObjectLock(this.#bucket, send)
  }

  async prepare(send: Send): Promise<void> {
    this.#abilities = await findAbilities(this.#bucket, send)
  }

  /**
   * Locks the files of a set whose manifest is about to be written. Not when they are uploaded: a run that dies
   * before it has published would leave files that nobody could remove for weeks.
   */
  async publish(keys: readonly string[], send: Send): Promise<void> {
    if (this.#bucket.settings.objectLock === undefined) return
    for (const key of keys) await lockObject(this.#bucket, key, send)
  }

  async #removeTrials(signal: AbortSignal): Promise<void> {
    const { items } = await this.list(this.#trials, { most: 1000, after: undefined }, signal)
    for (const { key, modified } of items)
      if (Date.now() - modified.getTime() > trialStaleMs) await this.remove(key, undefined, signal)
  }
}
