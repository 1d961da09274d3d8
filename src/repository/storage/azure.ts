/** A container of Azure Blob Storage. */
import type { Readable } from 'node:stream'
import type { BlobGetPropertiesResponse, BlobItem, BlockBlobClient } from '@azure/storage-blob'
import { collect, once } from '../../pipeline/meter.ts'
import { Failure } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import type { Storage, StoredObject } from '../repository.ts'
import type { AzureSettings } from './azure/driver.ts'
import { type AzureAddress, type AzureContainer, makeContainer } from './azure-container.ts'
import { discard, isDiscarded, removeDiscarded } from './azure-discard.ts'
import { azureFailure, isMissing, passesBy, statusOf } from './azure-failure.ts'
import { properties, upload } from './azure-upload.ts'
import { keyPrefix, nameOfKey, objectKey } from './object-key.ts'
import { resumedDownload } from './resumed-download.ts'
import { isSetFile } from './set-object.ts'
import { type Doing, keptFailure } from './store-failure.ts'
import { patiently, type StorePatience, storePatience } from './store-requests.ts'

/**
 * Opens a container after a look at it.
 * @throws Failure `storage-credentials`, `storage-access`, `storage-not-found`, `storage-unreachable`, `storage-busy`
 */
export async function openAzure(
  address: AzureAddress,
  settings: AzureSettings,
  log: Log,
  patience: StorePatience = storePatience,
): Promise<Storage> {
  const storage = new AzureStorage(makeContainer(address, settings, log, patience))
  await storage.look()
  return storage
}

const pageSize = 1000
/** A lock or a counter. */
const swapLimit = 4 * 1024 * 1024

export class AzureStorage implements Storage {
  readonly description: string
  readonly #container: AzureContainer
  #legalHold: boolean | undefined

  constructor(container: AzureContainer) {
    this.#container = container
    this.description = container.description
  }

  /** Asks for one name: whether there is a container, and whether it may be listed. */
  async look(): Promise<void> {
    await this.#explained('list', '', () => this.#page('', { most: 1 }))
  }

  async list(prefix: string): Promise<StoredObject[]> {
    return await this.#explained('list', prefix, async () => {
      const objects: StoredObject[] = []
      for await (const { name, item } of this.#everything(prefix)) {
        if (isDiscarded(item.metadata)) continue
        const { contentLength, lastModified } = item.properties
        objects.push({ name, bytes: contentLength ?? 0, modified: lastModified })
      }
      return objects
    })
  }

  async write(
    name: string,
    source: AsyncIterable<Buffer>,
    options: { exclusive?: boolean } = {},
  ): Promise<void> {
    const blob = this.#blob(name)
    const tier = isSetFile(name) ? this.#container.settings.accessTier : undefined
    await this.#explained('write', name, () =>
      upload(this.#container, source, {
        name,
        blob,
        tier,
        conditions: options.exclusive ? { ifNoneMatch: '*' } : {},
      }),
    )
  }

  async *read(name: string): AsyncGenerator<Buffer> {
    const blob = this.#blob(name)
    yield* resumedDownload({
      patience: this.#container.patience,
      name,
      place: this.description,
      isReplaced: (error) => statusOf(error) === 412 || isMissing(error),
      explain: (error) => azureFailure(error, 'read', name, this.#container),
      open: (at, version) => open(this.#container, blob, name, at, version),
    })
  }

  async replace(name: string, seen: Buffer, content: Buffer): Promise<boolean> {
    const blob = this.#blob(name)
    const stored = await this.#properties(name)
    if (stored === undefined || isDiscarded(stored.metadata) || (stored.contentLength ?? 0) > swapLimit)
      return false
    let current: Buffer
    try {
      current = await collect(this.read(name), swapLimit)
    } catch (error) {
      if (error instanceof Failure && error.code === 'missing') return false
      throw error
    }
    if (!current.equals(seen)) return false
    try {
      // What was read may be newer than the tag: then the condition is lost, as it must be.
      await this.#explained('write', name, () =>
        upload(this.#container, once(content), {
          name,
          blob,
          tier: undefined,
          conditions: { ifMatch: stored.etag ?? '' },
        }),
      )
      return true
    } catch (error) {
      if (error instanceof Failure && (error.code === 'exists' || error.code === 'missing')) return false
      throw error
    }
  }

  async remove(name: string): Promise<void> {
    const stored = await this.#properties(name)
    if (stored === undefined) return
    const until = await this.#keptUntil(stored)
    if (until !== undefined) {
      const by = until instanceof Date ? 'immutability policy' : 'legal hold'
      throw keptFailure(name, this.description, until, by)
    }
    await this.#explained('remove', name, async () => {
      try {
        await this.#request((abortSignal) => this.#blob(name).delete({ abortSignal }))
      } catch (error) {
        if (!isMissing(error)) throw error
      }
    })
  }

  async sweep(prefix: string, olderThanMs = 0): Promise<string[]> {
    return await this.#explained('sweep', prefix, async () => {
      const swept: string[] = []
      for await (const { name, item } of this.#everything(prefix, true)) {
        // When its first block came; not told by every store, and then taken for now.
        const since = item.properties.createdOn ?? item.properties.lastModified ?? new Date()
        const { etag } = item.properties
        if (Date.now() - since.getTime() < olderThanMs) continue
        if (isDiscarded(item.metadata)) await removeDiscarded(this.#container, this.#blob(name), etag)
        else if (await this.#isUncommitted(name, item)) await discard(this.#container, this.#blob(name), name)
        else continue
        swept.push(name)
      }
      return swept
    })
  }

  async lockedUntil(name: string): Promise<Date | typeof Number.POSITIVE_INFINITY | undefined> {
    const stored = await this.#properties(name)
    return stored === undefined ? undefined : await this.#keptUntil(stored)
  }

  freeBytes(): Promise<undefined> {
    return Promise.resolve(undefined)
  }

  #blob(name: string): BlockBlobClient {
    return this.#container.client.getBlockBlobClient(objectKey(this.#container.prefix, name))
  }

  async #properties(name: string): Promise<BlobGetPropertiesResponse | undefined> {
    const blob = this.#blob(name)
    return await this.#explained('read', name, () => properties(this.#container, blob))
  }

  /**
   * A policy on the blob, or a legal hold on it or the container. For how long a policy of the container keeps a blob
   * only the management API tells; removing is refused by the service then.
   */
  async #keptUntil(stored: BlobGetPropertiesResponse) {
    if (stored.legalHold) return Number.POSITIVE_INFINITY
    const until = stored.immutabilityPolicyExpiresOn
    if (until !== undefined && until.getTime() > Date.now()) return until
    this.#legalHold ??= await this.#request((abortSignal) =>
      this.#container.client.getProperties({ abortSignal }),
    ).then(
      ({ hasLegalHold }) => hasLegalHold === true,
      // Who may not ask is refused by the service when it comes to it.
      () => false,
    )
    return this.#legalHold ? Number.POSITIVE_INFINITY : undefined
  }

  /** A blob without content that a list shows only when asked for uncommitted ones. */
  async #isUncommitted(name: string, { properties: { contentLength } }: BlobItem): Promise<boolean> {
    if ((contentLength ?? 0) > 0) return false
    return (await properties(this.#container, this.#blob(name))) === undefined
  }

  async *#everything(prefix: string, includeUncommitedBlobs = false) {
    let token: string | undefined
    do {
      const page = await this.#page(prefix, { token, includeUncommitedBlobs })
      for (const item of page.segment.blobItems) {
        const name = nameOfKey(this.#container.prefix, item.name)
        if (name !== undefined) yield { name, item }
      }
      token = page.continuationToken || undefined
    } while (token !== undefined)
  }

  async #page(
    prefix: string,
    how: {
      readonly most?: number
      readonly token?: string | undefined
      readonly includeUncommitedBlobs?: boolean
    },
  ) {
    const { client } = this.#container
    return await this.#request(async (abortSignal) => {
      const pages = client
        .listBlobsFlat({
          abortSignal,
          prefix: keyPrefix(this.#container.prefix, prefix),
          includeMetadata: true,
          includeUncommitedBlobs: how.includeUncommitedBlobs ?? false,
        })
        .byPage({
          maxPageSize: how.most ?? pageSize,
          ...(how.token !== undefined && { continuationToken: how.token }),
        })
      const page = await pages.next()
      if (page.done) throw new Error('a list without a page')
      return page.value
    })
  }

  async #request<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    return await patiently(this.#container.patience, work, passesBy)
  }

  async #explained<T>(doing: Doing, what: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw azureFailure(error, doing, what, this.#container)
    }
  }
}

async function open(
  container: AzureContainer,
  blob: BlockBlobClient,
  name: string,
  at: number,
  version: string | undefined,
) {
  // The time limit is for the answer's head only: its body has one of its own, and may take hours.
  const answer = await patiently(
    container.patience,
    async (limit) => {
      const stop = new AbortController()
      const giveUp = () => stop.abort()
      limit.addEventListener('abort', giveUp)
      try {
        return await blob.download(at, undefined, {
          abortSignal: stop.signal,
          maxRetryRequests: 0,
          conditions: version === undefined ? {} : { ifMatch: version },
        })
      } finally {
        limit.removeEventListener('abort', giveUp)
      }
    },
    passesBy,
  )
  if (isDiscarded(answer.metadata)) {
    throw new Failure('missing', {
      what: `There is no ${name} in ${container.description}.`,
      next: 'Check the repository input.',
    })
  }
  const body = answer.readableStreamBody
  if (body === undefined) throw new Error('an answer without a body')
  const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.contentRange ?? '')
  return {
    body: body as Readable,
    start: Number(range?.[1] ?? 0),
    total: Number(range?.[2] ?? answer.contentLength ?? 0),
    version: answer.etag ?? '',
  }
}
