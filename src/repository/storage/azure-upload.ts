/** Puts a blob into a container so that it is there whole or not at all, and looks at what the store then holds. */
import { createHash, randomUUID } from 'node:crypto'
import type { BlobGetPropertiesResponse, BlobRequestConditions, BlockBlobClient } from '@azure/storage-blob'
import { Failure, messageOf } from '../../system/failure.ts'
import type { AzureContainer } from './azure-container.ts'
import { discard } from './azure-discard.ts'
import { isConditionLost, isMissing, passesBy } from './azure-failure.ts'
import { cut, PartBuffers } from './s3-parts.ts'
import { existsFailure, storedWrongFailure } from './store-failure.ts'
import { patiently } from './store-requests.ts'

const mebi = 1024 * 1024

/** A blob takes 50,000 blocks (https://learn.microsoft.com/azure/storage/blobs/scalability-targets). */
export const maxBlocks = 50_000

/** How large the n-th block is, from 1: 1.4 TiB in all, with at most four small ones or one large one on their way. */
export function blockBytes(number: number): number {
  if (number <= 20_000) return 8 * mebi
  if (number <= 40_000) return 32 * mebi
  return 64 * mebi
}

/** How long blocks that are for nothing may take to their end, ms. */
const graceMs = 5000

const blocksInFlight = (bytes: number) => Math.max(1, Math.floor((32 * mebi) / bytes))

/** Under which metadata a blob says which write it is of: an answer may be lost, and the write done all the same. */
const writeIdKey = 'splicewriteid'

/** How to write. */
export interface AzureUpload {
  /** For messages. */
  readonly name: string
  readonly blob: BlockBlobClient
  readonly conditions: BlobRequestConditions
  readonly tier: string | undefined
}

interface Written {
  readonly bytes: number
  readonly md5: Buffer
  /** Ids and sizes of the blocks, where it was cut into some. */
  readonly blocks: ReadonlyMap<string, number>
}

/**
 * Writes a blob from a stream in bounded memory. Errors of the SDK and of the source pass as they are.
 * @throws Failure `exists` when the condition is lost, `stored-wrong` when the store holds something else than it was sent.
 */
export async function upload(
  container: AzureContainer,
  source: AsyncIterable<Buffer>,
  how: AzureUpload,
): Promise<void> {
  const buffers = new PartBuffers()
  const parts = cut(source, buffers, blockBytes)
  const id = randomUUID()
  try {
    const first = (await parts.next()).value as Buffer
    const second = await parts.next()
    const written = second.done
      ? await putWhole(container, first, how, id)
      : await new Blocks(container, how, id, buffers).run(first, second.value, parts)
    await readBack(container, how, id, written)
  } finally {
    // Whatever ended it, the source must know that nobody reads on.
    await parts.return(undefined).catch(() => {})
  }
}

const md5Of = (bytes: Buffer) => createHash('md5').update(bytes).digest()

async function putWhole(
  container: AzureContainer,
  body: Buffer,
  how: AzureUpload,
  id: string,
): Promise<Written> {
  const md5 = md5Of(body)
  const bytes = body.length
  try {
    await patiently(
      container.patience,
      (abortSignal) =>
        how.blob.upload(body, bytes, {
          abortSignal,
          conditions: how.conditions,
          // The service compares what arrives with it.
          transactionalContentMD5: md5,
          blobHTTPHeaders: { blobContentMD5: md5, blobContentType: 'application/octet-stream' },
          metadata: { [writeIdKey]: id },
          ...(how.tier !== undefined && { tier: how.tier }),
        }),
      passesBy,
      { bytes },
    )
  } catch (error) {
    if (!(await isOurs(container, how, id))) throw isConditionLost(error) ? lost(container, how) : error
  }
  return { bytes, md5, blocks: new Map() }
}

/** One blob in blocks. */
class Blocks {
  readonly #container: AzureContainer
  readonly #how: AzureUpload
  readonly #id: string
  readonly #buffers: PartBuffers
  readonly #blocks = new Map<string, number>()
  readonly #digest = createHash('md5')
  readonly #sending = new Set<Promise<void>>()
  readonly #stop = new AbortController()
  #failure: { readonly error: unknown } | undefined
  #bytes = 0

  constructor(container: AzureContainer, how: AzureUpload, id: string, buffers: PartBuffers) {
    this.#container = container
    this.#how = how
    this.#id = id
    this.#buffers = buffers
  }

  /** Uploads the first two blocks and those that follow. */
  async run(first: Buffer, second: Buffer, rest: AsyncGenerator<Buffer>): Promise<Written> {
    // Said before gigabytes are sent for nothing; the condition at the end decides.
    if (this.#how.conditions.ifNoneMatch === '*' && (await properties(this.#container, this.#how.blob)))
      throw lost(this.#container, this.#how)
    let number = 0
    const md5 = await (async () => {
      try {
        for (const block of [first, second]) await this.#begin(++number, block)
        for await (const block of rest) await this.#begin(++number, block)
        await Promise.all(this.#sending)
        if (this.#failure !== undefined) throw this.#failure.error
        const digest = this.#digest.digest()
        await this.#commit(digest)
        return digest
      } catch (error) {
        // A block whose request is given up may still arrive, after the others were dropped: better that it ends.
        const giveUp = setTimeout(() => this.#stop.abort(), graceMs)
        await Promise.all(this.#sending).finally(() => clearTimeout(giveUp))
        await this.#discard()
        throw error
      }
    })()
    return { bytes: this.#bytes, md5, blocks: this.#blocks }
  }

  /** Sends a block as soon as there is room for it among those under way. */
  async #begin(number: number, block: Buffer): Promise<void> {
    if (number > maxBlocks) {
      throw new Failure('storage', {
        what: `${this.#how.name} is larger than the 1.4 TiB that is written to one blob.`,
        next: 'Back up by volume snapshots or by a command (method).',
      })
    }
    const size = blockBytes(number)
    while (this.#sending.size >= blocksInFlight(size)) await Promise.race(this.#sending)
    if (this.#failure !== undefined) throw this.#failure.error
    // All ids of a blob must be of one length.
    const blockId = Buffer.from(`${this.#id}-${String(number).padStart(6, '0')}`).toString('base64')
    this.#blocks.set(blockId, block.length)
    this.#digest.update(block)
    this.#bytes += block.length
    const sending: Promise<void> = this.#send(blockId, block)
      .catch((error: unknown) => {
        this.#failure ??= { error }
        // What else is under way is for nothing.
        this.#stop.abort()
      })
      .finally(() => {
        this.#sending.delete(sending)
        this.#buffers.give(block, size)
      })
    this.#sending.add(sending)
  }

  async #send(blockId: string, block: Buffer): Promise<void> {
    const transactionalContentMD5 = md5Of(block)
    await patiently(
      this.#container.patience,
      (abortSignal) =>
        this.#how.blob.stageBlock(blockId, block, block.length, { abortSignal, transactionalContentMD5 }),
      passesBy,
      { bytes: block.length, stop: this.#stop.signal },
    )
  }

  async #commit(md5: Buffer): Promise<void> {
    const { blob, conditions, tier } = this.#how
    try {
      await patiently(
        this.#container.patience,
        (abortSignal) =>
          blob.commitBlockList([...this.#blocks.keys()], {
            abortSignal,
            conditions,
            blobHTTPHeaders: { blobContentMD5: md5, blobContentType: 'application/octet-stream' },
            metadata: { [writeIdKey]: this.#id },
            ...(tier !== undefined && { tier }),
          }),
        passesBy,
      )
    } catch (error) {
      // An attempt whose answer was lost may have made the blob.
      if (await isOurs(this.#container, this.#how, this.#id)) return
      throw isConditionLost(error) ? lost(this.#container, this.#how) : error
    }
  }

  async #discard(): Promise<void> {
    try {
      await discard(this.#container, this.#how.blob, this.#how.name)
    } catch (error) {
      this.#container.log.warning(
        `Uncommitted blocks of ${this.#how.name} are left in ${this.#container.description}: ${messageOf(error).split('\n')[0]}. The next run removes them, and Azure does so within a week.`,
      )
    }
  }
}

/** What the store says about a blob; undefined when there is none. */
export async function properties(
  container: AzureContainer,
  blob: BlockBlobClient,
): Promise<BlobGetPropertiesResponse | undefined> {
  try {
    return await patiently(container.patience, (abortSignal) => blob.getProperties({ abortSignal }), passesBy)
  } catch (error) {
    if (isMissing(error)) return undefined
    throw error
  }
}

/** Whether the blob is that of this very write. Not known is no. */
async function isOurs(container: AzureContainer, how: AzureUpload, id: string): Promise<boolean> {
  try {
    return (await properties(container, how.blob))?.metadata?.[writeIdKey] === id
  } catch {
    return false
  }
}

const lost = (container: AzureContainer, how: AzureUpload) => existsFailure(how.name, container.description)

/** Compares what the store holds now with what it was sent. What is wrong is removed: it is ours. */
async function readBack(
  container: AzureContainer,
  how: AzureUpload,
  id: string,
  written: Written,
): Promise<void> {
  const stored = await properties(container, how.blob)
  // Written over meanwhile by another run, where no condition was asked for.
  const ours = stored?.metadata?.[writeIdKey] === id
  if (stored !== undefined && !ours && Object.keys(how.conditions).length === 0) return
  const wrong = difference(stored, written) ?? (await blocksDiffer(container, how, written))
  if (wrong === undefined) return
  if (stored !== undefined && ours) {
    const conditions = stored.etag === undefined ? {} : { ifMatch: stored.etag }
    await how.blob.delete({ conditions }).catch((error: unknown) => {
      container.log.warning(
        `${how.name} is wrong and could not be removed: ${messageOf(error).split('\n')[0]}`,
      )
    })
  }
  throw storedWrongFailure(how.name, container.description, wrong)
}

function difference(stored: BlobGetPropertiesResponse | undefined, written: Written): string | undefined {
  if (stored === undefined) return 'it is not there'
  if (stored.contentLength !== written.bytes)
    return `it has ${stored.contentLength ?? 'an unknown number of'} bytes instead of ${written.bytes}`
  const md5 = stored.contentMD5 === undefined ? 'missing' : Buffer.from(stored.contentMD5).toString('base64')
  const expected = written.md5.toString('base64')
  return md5 === expected ? undefined : `its MD5 is ${md5} instead of ${expected}`
}

/**
 * The MD5 of a blob in blocks is only what we said it is. What the service has compared is the MD5 of each block
 * as it came; so the blob is right when it is made of just these blocks.
 */
async function blocksDiffer(
  container: AzureContainer,
  how: AzureUpload,
  { blocks }: Written,
): Promise<string | undefined> {
  if (blocks.size === 0) return undefined
  const list = await patiently(
    container.patience,
    (abortSignal) => how.blob.getBlockList('committed', { abortSignal }),
    passesBy,
  )
  const found = (list.committedBlocks ?? []).map(({ name, size }) => `${name}:${size}`).join()
  const sent = [...blocks].map(([name, size]) => `${name}:${size}`).join()
  return found === sent ? undefined : 'it is made of other blocks'
}
