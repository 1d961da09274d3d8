/**
 * A bucket of Google Cloud Storage, by its JSON API. The vendor's library is used for credentials only: its uploads do
 * not say which write an object is of when an answer was lost, and its downloads do not go on after a cut.
 */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Log } from '../../system/log.ts'
import { Crc32c } from '../crc32c.ts'
import type { Storage } from '../repository.ts'
import { type GcsBucket, makeBucket, objectsUrl, objectUrl, open, send, uploadUrl } from './gcs/bucket.ts'
import type { GcsAddress, GcsSettings } from './gcs/driver.ts'
import { GcsError, understand } from './gcs/errors.ts'
import { ResumableUpload } from './gcs/resumable.ts'
import { differs, type GcsStored, storedFrom, writeIdKey } from './gcs/stored.ts'
import type { StoreError } from './objects/failure.ts'
import { gcsLimits } from './objects/limits.ts'
import { openObjects } from './objects/object-storage.ts'
import { type StorePatience, storePatience } from './objects/requests.ts'
import type { ObjectStore, Opened, PartUpload, Sending, Write } from './objects/store.ts'

/**
 * Opens a bucket after a look at it.
 * @throws Failure as `openObjects`
 */
export async function openGcs(
  address: Omit<GcsAddress, 'kind'>,
  settings: GcsSettings,
  log: Log,
  patience: StorePatience = storePatience,
): Promise<Storage> {
  return await openObjects(new GcsStore(makeBucket(address, settings, patience)), log, patience)
}

const pageSchema = z.object({
  items: z.array(z.object({ name: z.string(), size: z.string(), updated: z.string() })).optional(),
  nextPageToken: z.string().optional(),
})

class GcsStore implements ObjectStore<GcsStored> {
  readonly limits = gcsLimits
  readonly understand: (error: unknown) => StoreError | undefined = understand
  readonly words
  readonly prefix
  readonly #bucket: GcsBucket

  constructor(bucket: GcsBucket) {
    this.#bucket = bucket
    this.words = bucket.words
    this.prefix = bucket.prefix
  }

  async list(
    prefix: string,
    { most, after }: { readonly most: number; readonly after: string | undefined },
    signal: AbortSignal,
  ) {
    const query = new URLSearchParams({
      prefix,
      maxResults: String(most),
      fields: 'items(name,size,updated),nextPageToken',
      ...(after !== undefined && { pageToken: after }),
    })
    const url = `${objectsUrl(this.#bucket)}?${query}`
    const answer = await send(this.#bucket, { method: 'GET', url, signal })
    const { items = [], nextPageToken } = pageSchema.parse(json(answer))
    return {
      items: items.map(({ name, size, updated }) => ({
        key: name,
        bytes: Number(size),
        modified: new Date(updated),
      })),
      next: nextPageToken,
    }
  }

  async look(key: string, signal: AbortSignal): Promise<GcsStored | undefined> {
    try {
      const answer = await send(this.#bucket, { method: 'GET', url: objectUrl(this.#bucket, key), signal })
      return storedFrom(json(answer))
    } catch (error) {
      if (understand(error)?.kind === 'missing') return undefined
      throw error
    }
  }

  async open(key: string, at: number, version: string | undefined, signal: AbortSignal): Promise<Opened> {
    const url = objectUrl(this.#bucket, key, {
      alt: 'media',
      ...(version !== undefined && { ifGenerationMatch: version }),
    })
    const headers = at > 0 ? { range: `bytes=${at}-` } : {}
    const stop = new AbortController()
    const either = AbortSignal.any([signal, stop.signal])
    const close = () => stop.abort()
    const answer = await open(this.#bucket, { method: 'GET', url, headers, signal: either })
    const header = (name: string) => answer.headers[name] ?? ''
    const generation = header('x-goog-generation')
    if (generation === '') {
      close()
      throw new GcsError(500, 'the answer names no generation')
    }
    const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(header('content-range'))
    return {
      body: answer.body,
      close,
      start: Number(range?.[1] ?? 0),
      total: Number(range?.[2] ?? header('content-length')),
      version: generation,
    }
  }

  /** One request with metadata and content (https://cloud.google.com/storage/docs/uploading-objects#rest-upload-objects). */
  whole(write: Write, body: Buffer): Sending<GcsStored> {
    const sum = new Crc32c()
    sum.update(body)
    const crc32c = sum.base64()
    const boundary = randomUUID()
    // The service compares what arrives with the checksum.
    const metadata = JSON.stringify({ ...metadataOf(write, this.#bucket.settings), crc32c })
    const head = `--${boundary}\r\ncontent-type: application/json; charset=UTF-8\r\n\r\n${metadata}\r\n--${boundary}\r\ncontent-type: application/octet-stream\r\n\r\n`
    const content = Buffer.concat([Buffer.from(head), body, Buffer.from(`\r\n--${boundary}--\r\n`)])
    return {
      send: async (signal) => {
        await send(this.#bucket, {
          method: 'POST',
          url: this.#uploadUrl('multipart', write),
          headers: { 'content-type': `multipart/related; boundary=${boundary}` },
          body: content,
          signal,
        })
      },
      differs: (stored) => differs(stored, crc32c),
    }
  }

  async parts(write: Write, signal: AbortSignal): Promise<PartUpload<GcsStored>> {
    const metadata = metadataOf(write, this.#bucket.settings)
    return await ResumableUpload.begin(this.#bucket, this.#uploadUrl('resumable', write), metadata, signal)
  }

  async remove(key: string, stored: GcsStored | undefined, signal: AbortSignal): Promise<void> {
    const query = stored === undefined ? {} : { ifGenerationMatch: stored.version }
    const url = objectUrl(this.#bucket, key, query)
    await send(this.#bucket, { method: 'DELETE', url, signal })
  }

  async keptUntil(_key: string, { keptUntil }: GcsStored) {
    return keptUntil
  }

  #uploadUrl(uploadType: 'multipart' | 'resumable', { key, onlyIf }: Write): string {
    const { kmsKey } = this.#bucket.settings
    return uploadUrl(this.#bucket, {
      uploadType,
      name: key,
      // Generation 0: none.
      ...(onlyIf !== undefined && { ifGenerationMatch: onlyIf === 'none' ? '0' : onlyIf.version }),
      ...(kmsKey !== undefined && { kmsKeyName: kmsKey }),
    })
  }
}

const json = ({ body }: { readonly body: Buffer }): unknown => JSON.parse(String(body))

function metadataOf({ key, id, ofSet }: Write, { storageClass }: GcsSettings) {
  return {
    name: key,
    contentType: 'application/octet-stream',
    metadata: { [writeIdKey]: id },
    ...(ofSet && storageClass !== undefined && { storageClass }),
  }
}
