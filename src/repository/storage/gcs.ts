/**
 * A bucket of Google Cloud Storage, by its JSON API. The vendor's library is used for credentials only: its uploads do
 * not say which write an object is of when an answer was lost, and its downloads do not go on after a cut.
 */
import { z } from 'zod'
import { collect, once } from '../../pipeline/meter.ts'
import { Failure } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import type { Storage, StoredObject } from '../repository.ts'
import type { GcsSettings } from './gcs/driver.ts'
import {
  type GcsAddress,
  type GcsBucket,
  makeBucket,
  objectsUrl,
  objectUrl,
  send,
  sendOnce,
} from './gcs-bucket.ts'
import { GcsError, gcsFailure, isConditionLost, isMissing, passesBy } from './gcs-failure.ts'
import { type Resource, resource, upload } from './gcs-upload.ts'
import { keyPrefix, nameOfKey, objectKey } from './object-key.ts'
import { type Opened, resumedDownload } from './resumed-download.ts'
import { isSetFile } from './set-object.ts'
import { type Doing, keptFailure } from './store-failure.ts'
import { patiently, type StorePatience, storePatience } from './store-requests.ts'

/**
 * Opens a bucket after a look at it.
 * @throws Failure `storage-credentials`, `storage-access`, `storage-not-found`, `storage-unreachable`, `storage-busy`
 */
export async function openGcs(
  address: GcsAddress,
  settings: GcsSettings,
  log: Log,
  patience: StorePatience = storePatience,
): Promise<Storage> {
  const storage = new GcsStorage(makeBucket(address, settings, log, patience))
  await storage.look()
  return storage
}

/** A lock or a counter. */
const swapLimit = 4 * 1024 * 1024

const pageSchema = z.object({
  items: z.array(z.object({ name: z.string(), size: z.string(), updated: z.string() })).optional(),
  nextPageToken: z.string().optional(),
})

export class GcsStorage implements Storage {
  readonly description: string
  readonly #bucket: GcsBucket

  constructor(bucket: GcsBucket) {
    this.#bucket = bucket
    this.description = bucket.description
  }

  /** Asks for one name: whether there is a bucket, and whether it may be listed. */
  async look(): Promise<void> {
    await this.#page('', undefined, 1)
  }

  async list(prefix: string): Promise<StoredObject[]> {
    const objects: StoredObject[] = []
    let token: string | undefined
    do {
      const page = await this.#page(prefix, token)
      for (const item of page.items ?? []) {
        const name = nameOfKey(this.#bucket.prefix, item.name)
        if (name !== undefined)
          objects.push({ name, bytes: Number(item.size), modified: new Date(item.updated) })
      }
      token = page.nextPageToken
    } while (token !== undefined)
    return objects
  }

  async write(
    name: string,
    source: AsyncIterable<Buffer>,
    options: { exclusive?: boolean } = {},
  ): Promise<void> {
    await this.#upload(name, source, options.exclusive ? '0' : undefined)
  }

  async *read(name: string): AsyncGenerator<Buffer> {
    const key = objectKey(this.#bucket.prefix, name)
    yield* this.#download(name, (at, generation) => open(this.#bucket, key, at, generation))
  }

  async replace(name: string, seen: Buffer, content: Buffer): Promise<boolean> {
    const key = objectKey(this.#bucket.prefix, name)
    let generation = ''
    let current: Buffer
    try {
      const read = this.#download(name, async (at, version) => {
        const opened = await open(this.#bucket, key, at, version)
        generation = opened.version
        return opened
      })
      current = await collect(read, swapLimit)
    } catch (error) {
      if (error instanceof Failure && ['missing', 'storage-changed'].includes(error.code)) return false
      throw error
    }
    if (!current.equals(seen)) return false
    try {
      await this.#upload(name, once(content), generation)
      return true
    } catch (error) {
      if (error instanceof Failure && ['exists', 'missing'].includes(error.code)) return false
      throw error
    }
  }

  async remove(name: string): Promise<void> {
    const key = objectKey(this.#bucket.prefix, name)
    await this.#explained('remove', name, async () => {
      const stored = await resource(this.#bucket, key)
      if (stored === undefined) return
      const until = keptUntil(stored)
      if (until !== undefined)
        throw keptFailure(name, this.description, until, until instanceof Date ? 'retention' : 'a hold')
      try {
        await send(this.#bucket, { method: 'DELETE', url: objectUrl(this.#bucket, key) })
      } catch (error) {
        if (!isMissing(error)) throw error
      }
    })
  }

  /** Sessions of dead runs are neither listed nor paid for; GCS drops them after a week. */
  sweep(): Promise<string[]> {
    return Promise.resolve([])
  }

  async lockedUntil(name: string): Promise<Date | typeof Number.POSITIVE_INFINITY | undefined> {
    const key = objectKey(this.#bucket.prefix, name)
    const stored = await this.#explained('read', name, () => resource(this.#bucket, key))
    return stored === undefined ? undefined : keptUntil(stored)
  }

  freeBytes(): Promise<undefined> {
    return Promise.resolve(undefined)
  }

  async #upload(name: string, source: AsyncIterable<Buffer>, generation: string | undefined): Promise<void> {
    const key = objectKey(this.#bucket.prefix, name)
    const storageClass = isSetFile(name) ? this.#bucket.settings.storageClass : undefined
    await this.#explained('write', name, () =>
      upload(this.#bucket, source, { key, name, generation, storageClass }),
    )
  }

  #download(name: string, from: (at: number, generation: string | undefined) => Promise<Opened>) {
    return resumedDownload({
      patience: this.#bucket.patience,
      name,
      place: this.description,
      // A generation that was replaced is gone, unless the bucket keeps versions.
      isReplaced: (error) => isConditionLost(error) || isMissing(error),
      explain: (error) => gcsFailure(error, 'read', name, this.#bucket),
      open: from,
    })
  }

  async #page(prefix: string, token?: string, most = 1000) {
    return await this.#explained('list', prefix, async () => {
      const query = new URLSearchParams({
        prefix: keyPrefix(this.#bucket.prefix, prefix),
        maxResults: String(most),
        fields: 'items(name,size,updated),nextPageToken',
        ...(token !== undefined && { pageToken: token }),
      })
      const { json } = await send(this.#bucket, {
        method: 'GET',
        url: `${objectsUrl(this.#bucket)}?${query}`,
      })
      return pageSchema.parse(json)
    })
  }

  async #explained<T>(doing: Doing, what: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw gcsFailure(error, doing, what, this.#bucket)
    }
  }
}

/** Until when holds and retention keep an object (https://cloud.google.com/storage/docs/object-holds). */
function keptUntil(stored: Resource): Date | typeof Number.POSITIVE_INFINITY | undefined {
  if (stored.temporaryHold || stored.eventBasedHold) return Number.POSITIVE_INFINITY
  const ends = [stored.retentionExpirationTime, stored.retention?.retainUntilTime]
    .flatMap((time) => (time === undefined ? [] : [Date.parse(time)]))
    .filter((time) => time > Date.now())
  return ends.length === 0 ? undefined : new Date(Math.max(...ends))
}

async function open(
  bucket: GcsBucket,
  key: string,
  at: number,
  generation: string | undefined,
): Promise<Opened> {
  // The time limit is for the answer's head only: its body has one of its own, and may take hours.
  const answer = await patiently(
    bucket.patience,
    async (limit) => {
      const stop = new AbortController()
      const giveUp = () => stop.abort()
      limit.addEventListener('abort', giveUp)
      try {
        return await sendOnce(bucket, {
          method: 'GET',
          url: objectUrl(bucket, key, {
            alt: 'media',
            ...(generation !== undefined && { ifGenerationMatch: generation }),
          }),
          ...(at > 0 && { headers: { range: `bytes=${at}-` } }),
          signal: stop.signal,
        })
      } finally {
        limit.removeEventListener('abort', giveUp)
      }
    },
    passesBy,
  )
  const header = (name: string) => String(answer.headers[name] ?? '')
  const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(header('content-range'))
  const version = header('x-goog-generation')
  if (version === '') {
    answer.body.destroy()
    throw new GcsError(500, 'the answer names no generation')
  }
  return {
    body: answer.body,
    start: Number(range?.[1] ?? 0),
    total: Number(range?.[2] ?? header('content-length')),
    version,
  }
}
