/** A container of Azure Blob Storage. */
import type { Readable } from 'node:stream'
import type { BlockBlobClient } from '@azure/storage-blob'
import type { Log } from '../../system/log.ts'
import type { LockedUntil, Storage } from '../repository.ts'
import { type AzureContainer, makeContainer } from './azure/container.ts'
import { discard, isDiscarded, removeDiscarded } from './azure/discard.ts'
import type { AzureAddress, AzureSettings } from './azure/driver.ts'
import { understand } from './azure/errors.ts'
import { type AzureStored, blobInBlocks, wholeBlob, writeIdKey } from './azure/upload.ts'
import type { StoreError } from './objects/failure.ts'
import { azureLimits } from './objects/limits.ts'
import { openObjects } from './objects/object-storage.ts'
import { type StorePatience, storePatience } from './objects/requests.ts'
import {
  type Leftover,
  type ObjectStore,
  type Opened,
  type Page,
  type PartUpload,
  type Sending,
  streamOf,
  type Write,
} from './objects/store.ts'

/**
 * Opens a container after a look at it.
 * @throws Failure as `openObjects`
 */
export async function openAzure(
  address: Omit<AzureAddress, 'kind'>,
  settings: AzureSettings,
  log: Log,
  patience: StorePatience = storePatience,
): Promise<Storage> {
  return await openObjects(new AzureStore(makeContainer(address, settings)), log, patience)
}

class AzureStore implements ObjectStore<AzureStored> {
  readonly limits = azureLimits
  readonly understand: (error: unknown) => StoreError | undefined = understand
  readonly words
  readonly prefix
  readonly #container: AzureContainer
  #legalHold: boolean | undefined

  constructor(container: AzureContainer) {
    this.#container = container
    this.words = container.words
    this.prefix = container.prefix
  }

  async list(
    prefix: string,
    { most, after }: { readonly most: number; readonly after: string | undefined },
    signal: AbortSignal,
  ) {
    const { items, next } = await this.#page(prefix, { most, after, uncommitted: false }, signal)
    return {
      items: items
        .filter(({ metadata }) => !isDiscarded(metadata))
        .map(({ name, properties: { contentLength = 0, lastModified } }) => ({
          key: name,
          bytes: contentLength,
          modified: lastModified,
        })),
      next,
    }
  }

  async look(key: string, abortSignal: AbortSignal): Promise<AzureStored | undefined> {
    try {
      const found = await this.#blob(key).getProperties({ abortSignal })
      if (isDiscarded(found.metadata)) return undefined
      return {
        bytes: found.contentLength ?? -1,
        version: found.etag ?? '',
        writeId: found.metadata?.[writeIdKey],
        md5: found.contentMD5 && Buffer.from(found.contentMD5).toString('base64'),
        keptUntil: found.immutabilityPolicyExpiresOn,
        legalHold: found.legalHold === true,
      }
    } catch (error) {
      if (understand(error)?.kind === 'missing') return undefined
      throw error
    }
  }

  async open(
    key: string,
    at: number,
    version: string | undefined,
    abortSignal: AbortSignal,
  ): Promise<Opened> {
    const conditions = version === undefined ? {} : { ifMatch: version }
    const how = { abortSignal, maxRetryRequests: 0, conditions }
    const answer = await this.#blob(key).download(at, undefined, how)
    const body = answer.readableStreamBody as Readable | undefined
    if (body === undefined) throw new Error('an answer without a body')
    if (isDiscarded(answer.metadata)) {
      body.destroy()
      throw Object.assign(new Error('The blob stands for nothing'), { name: 'RestError', statusCode: 404 })
    }
    const range = /^bytes (\d+)-\d+\/(\d+)$/.exec(answer.contentRange ?? '')
    return {
      ...streamOf(body),
      start: Number(range?.[1] ?? 0),
      total: Number(range?.[2] ?? answer.contentLength ?? 0),
      version: answer.etag ?? '',
    }
  }

  whole(write: Write, body: Buffer): Sending<AzureStored> {
    return wholeBlob(this.#container, this.#blob(write.key), write, body)
  }

  async parts(write: Write): Promise<PartUpload<AzureStored>> {
    return blobInBlocks(this.#container, this.#blob(write.key), write)
  }

  async remove(key: string, stored: AzureStored | undefined, abortSignal: AbortSignal): Promise<void> {
    const conditions = stored === undefined ? {} : { ifMatch: stored.version }
    await this.#blob(key).delete({ abortSignal, conditions })
  }

  /**
   * A policy on the blob, or a legal hold on it or the container. For how long a policy of the container keeps a blob
   * only the management API tells; removing is refused by the service then.
   */
  async keptUntil(_key: string, stored: AzureStored, abortSignal: AbortSignal): Promise<LockedUntil> {
    if (stored.legalHold) return Number.POSITIVE_INFINITY
    const { keptUntil } = stored
    if (keptUntil !== undefined && keptUntil.getTime() > Date.now()) return keptUntil
    this.#legalHold ??= await this.#container.client.getProperties({ abortSignal }).then(
      ({ hasLegalHold }) => hasLegalHold === true,
      // Who may not ask is refused by the service when it comes to it.
      () => false,
    )
    return this.#legalHold ? Number.POSITIVE_INFINITY : undefined
  }

  async leftovers(prefix: string, after: string | undefined, signal: AbortSignal): Promise<Page<Leftover>> {
    const { items, next } = await this.#page(prefix, { most: 1000, after, uncommitted: true }, signal)
    const found: Leftover[] = []
    for (const { name: key, metadata, properties } of items) {
      // When its first block came; not told by every store, and then taken for now.
      const since = properties.createdOn ?? properties.lastModified ?? new Date()
      const blob = this.#blob(key)
      const drop = isDiscarded(metadata)
        ? (abort: AbortSignal) => removeDiscarded(blob, properties.etag, abort)
        : async (abort: AbortSignal) => void (await discard(this.#container.client, blob, abort))
      // A blob without content may be one that a list shows only when asked for uncommitted ones.
      const empty = (properties.contentLength ?? 0) === 0
      if (isDiscarded(metadata) || (empty && (await this.look(key, signal)) === undefined))
        found.push({ key, since, drop })
    }
    return { items: found, next }
  }

  #blob(key: string): BlockBlobClient {
    return this.#container.client.getBlockBlobClient(key)
  }

  async #page(
    prefix: string,
    how: { readonly most: number; readonly after: string | undefined; readonly uncommitted: boolean },
    abortSignal: AbortSignal,
  ) {
    const pages = this.#container.client
      .listBlobsFlat({
        abortSignal,
        prefix,
        includeMetadata: true,
        includeUncommitedBlobs: how.uncommitted,
      })
      .byPage({
        maxPageSize: how.most,
        ...(how.after !== undefined && { continuationToken: how.after }),
      })
    const page = await pages.next()
    if (page.done) throw new Error('a list without a page')
    return { items: page.value.segment.blobItems, next: page.value.continuationToken || undefined }
  }
}
