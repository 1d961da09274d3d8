/** What a store that speaks S3 can really do: found out by trying, for many accept what they ignore. */
import { createHash, randomUUID } from 'node:crypto'
import {
  DeleteObjectCommand,
  type HeadObjectCommandOutput,
  PutObjectCommand,
  type PutObjectCommandInput,
} from '@aws-sdk/client-s3'
import { Failure } from '../../../system/failure.ts'
import { keyPrefix } from '../objects/key.ts'
import type { Send } from '../objects/store.ts'
import type { Bucket } from './client.ts'
import { isConditionLost, statusOf } from './errors.ts'
import { head } from './stored.ts'

export interface Abilities {
  /** `If-None-Match: *` and `If-Match` decide at PUT. */
  readonly conditions: boolean
  /** SHA-256 checksums are taken and given back. */
  readonly checksums: boolean
}

/** Objects of this name are trials, not part of the repository. */
export const trialPrefix = '.trial-'

/**
 * Tries on an object of its own, which is removed again.
 * @throws Failure `conditional-writes` when they are required and missing.
 */
export async function findAbilities(bucket: Bucket, send: Send): Promise<Abilities> {
  const key = keyPrefix(bucket.prefix, `${trialPrefix}${randomUUID()}`)
  const target = { Bucket: bucket.bucket, Key: key }
  const put = async (extra: Partial<PutObjectCommandInput> = {}) => {
    const command = new PutObjectCommand({ ...target, Body: body, ContentLength: body.length, ...extra })
    await send((abortSignal) => bucket.client.send(command, { abortSignal }))
  }
  try {
    const checksums = await tryChecksums(put, () => send((signal) => head(bucket, key, signal)))
    const conditions = await tryConditions(put)
    report(bucket, { conditions, checksums })
    return { conditions, checksums }
  } finally {
    const removal = new DeleteObjectCommand(target)
    await send((abortSignal) => bucket.client.send(removal, { abortSignal })).catch(() => {})
  }
}

const body = Buffer.from('Written to find out what the store can do. It may be removed.\n')

/** Whether a store says that it does not know what was asked. */
const refusesForm = (error: unknown) => statusOf(error) === 400 || statusOf(error) === 501

type Put = (extra?: Partial<PutObjectCommandInput>) => Promise<void>

async function tryChecksums(
  put: Put,
  look: () => Promise<HeadObjectCommandOutput | undefined>,
): Promise<boolean> {
  const checksum = createHash('sha256').update(body).digest('base64')
  try {
    await put({ ChecksumAlgorithm: 'SHA256', ChecksumSHA256: checksum })
  } catch (error) {
    if (!refusesForm(error)) throw error
    await put()
    return false
  }
  return (await look())?.ChecksumSHA256 === checksum
}

/** The object is there: writing it only if it is not, or only if it is another, must fail. */
async function tryConditions(put: Put): Promise<boolean> {
  for (const condition of [{ IfNoneMatch: '*' }, { IfMatch: '"00000000000000000000000000000000"' }]) {
    try {
      await put(condition)
      return false
    } catch (error) {
      if (isConditionLost(error)) continue
      if (refusesForm(error)) return false
      throw error
    }
  }
  return true
}

function report(bucket: Bucket, { conditions, checksums }: Abilities): void {
  if (!checksums) {
    bucket.log.warning(
      `${bucket.words.description} does not keep SHA-256 checksums: what it holds after an upload is compared by size only. The digests in the manifest are checked whenever a file is read.`,
    )
  }
  if (conditions) return
  const what = `${bucket.words.description} does not do conditional writes: a PUT with If-None-Match or If-Match overwrote an object that it must not.`
  const means =
    'Two runs on one node at once cannot be excluded, and one run can overwrite the manifest or the lock of another.'
  if ((bucket.settings.conditionalWrites ?? 'required') === 'best-effort') {
    bucket.log.warning(`${what} ${means}`)
    return
  }
  throw new Failure('conditional-writes', {
    what,
    means: `${means} Nothing was written.`,
    next: 'Use a store, or a version of it, that has them (docs/storage.md); or accept that with s3-conditional-writes: best-effort, and let a concurrency group of the workflow admit one run at a time.',
  })
}
