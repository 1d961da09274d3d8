/** The ways to write a blob: at once, and in blocks. The SDK's own upload neither compares digests nor reads back. */
import { createHash } from 'node:crypto'
import type { BlobRequestConditions, BlockBlobClient } from '@azure/storage-blob'
import { Failure } from '../../../system/failure.ts'
import type { PartUpload, Sending, Stored, Write } from '../objects/store.ts'
import type { AzureContainer } from './container.ts'
import { discard } from './discard.ts'

/** Under which metadata a blob says which write it is of. */
export const writeIdKey = 'splicewriteid'

/** What is kept of what Azure says of a blob. */
export interface AzureStored extends Stored {
  /** In base64. */
  readonly md5: string | undefined
  readonly keptUntil: Date | undefined
  readonly legalHold: boolean
}

const md5Of = (bytes: Buffer) => createHash('md5').update(bytes).digest()

/** What both ways to write say about the new blob. */
function blobFields({ settings }: AzureContainer, { id, onlyIf, ofSet }: Write, md5: Buffer) {
  const { accessTier } = settings
  const conditions: BlobRequestConditions =
    onlyIf === undefined ? {} : onlyIf === 'none' ? { ifNoneMatch: '*' } : { ifMatch: onlyIf.version }
  return {
    conditions,
    blobHTTPHeaders: { blobContentMD5: md5, blobContentType: 'application/octet-stream' },
    metadata: { [writeIdKey]: id },
    ...(ofSet && accessTier !== undefined && { tier: accessTier }),
  }
}

function differs({ md5 }: AzureStored, expected: Buffer): string | undefined {
  const wanted = expected.toString('base64')
  return md5 === wanted ? undefined : `its MD5 is ${md5 ?? 'missing'} instead of ${wanted}`
}

export function wholeBlob(
  container: AzureContainer,
  blob: BlockBlobClient,
  write: Write,
  body: Buffer,
): Sending<AzureStored> {
  const md5 = md5Of(body)
  const fields = blobFields(container, write, md5)
  return {
    send: async (abortSignal) => {
      // The service compares what arrives with the digest.
      await blob.upload(body, body.length, { abortSignal, transactionalContentMD5: md5, ...fields })
    },
    differs: (stored) => differs(stored, md5),
  }
}

/** A blob in blocks. Until their list is committed it is not there. */
export function blobInBlocks(
  container: AzureContainer,
  blob: BlockBlobClient,
  write: Write,
): PartUpload<AzureStored> {
  const blocks = new Map<string, number>()
  const whole = createHash('md5')
  let md5: Buffer | undefined
  const digest = () => {
    md5 ??= whole.digest()
    return md5
  }
  return {
    part: (bytes, number) => {
      // All ids of a blob must be of one length.
      const id = Buffer.from(`${write.id}-${String(number).padStart(6, '0')}`).toString('base64')
      blocks.set(id, bytes.length)
      whole.update(bytes)
      const transactionalContentMD5 = md5Of(bytes)
      return async (abortSignal) => {
        await blob.stageBlock(id, bytes, bytes.length, { abortSignal, transactionalContentMD5 })
      }
    },
    finish: {
      send: async (abortSignal) => {
        const fields = blobFields(container, write, digest())
        await blob.commitBlockList([...blocks.keys()], { abortSignal, ...fields })
      },
      // The MD5 of a blob in blocks is only what we said it is. What the service has compared is the MD5 of each block as
      // it came; so the blob is right when it is made of just these blocks.
      differs: async (stored, abortSignal) => {
        const wrong = differs(stored, digest())
        if (wrong !== undefined) return wrong
        const { committedBlocks = [] } = await blob.getBlockList('committed', { abortSignal })
        const found = committedBlocks.map(({ name, size }) => `${name}:${size}`).join()
        const sent = [...blocks].map(([name, size]) => `${name}:${size}`).join()
        return found === sent ? undefined : 'it is made of other blocks'
      },
    },
    abort: async (signal) => {
      if (await discard(container.client, blob, signal)) return
      throw new Failure('object-locked', {
        what: 'the container has an immutability policy, which would keep what drops them',
      })
    },
    left: 'Its blocks are removed by the next run, and by Azure within a week.',
  }
}
