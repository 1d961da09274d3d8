/** What a store that speaks S3 can really do: found out by trying, for many accept what they ignore. */
import { createHash, randomUUID } from 'node:crypto'
import { DeleteObjectCommand, PutObjectCommand, type PutObjectCommandInput } from '@aws-sdk/client-s3'
import { Failure } from '../../../system/failure.ts'
import { keyPrefix } from '../objects/key.ts'
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
export async function findAbilities(bucket: Bucket): Promise<Abilities> {
  const key = keyPrefix(bucket.prefix, `${trialPrefix}${randomUUID()}`)
  try {
    const checksums = await tryChecksums(bucket, key)
    const conditions = await tryConditions(bucket, key)
    report(bucket, { conditions, checksums })
    return { conditions, checksums }
  } finally {
    await bucket
      .patiently((abortSignal) =>
        bucket.client.send(new DeleteObjectCommand({ Bucket: bucket.bucket, Key: key }), { abortSignal }),
      )
      .catch(() => {})
  }
}

const body = Buffer.from('Written to find out what the store can do. It may be removed.\n')

/** Whether a store says that it does not know what was asked. */
const refusesForm = (error: unknown) => statusOf(error) === 400 || statusOf(error) === 501

type Extra = Partial<PutObjectCommandInput>

async function put({ client, bucket, patiently }: Bucket, key: string, extra: Extra = {}): Promise<void> {
  const command = { Bucket: bucket, Key: key, Body: body, ContentLength: body.length, ...extra }
  await patiently((abortSignal) => client.send(new PutObjectCommand(command), { abortSignal }))
}

async function tryChecksums(bucket: Bucket, key: string): Promise<boolean> {
  const checksum = createHash('sha256').update(body).digest('base64')
  try {
    await put(bucket, key, { ChecksumAlgorithm: 'SHA256', ChecksumSHA256: checksum })
  } catch (error) {
    if (!refusesForm(error)) throw error
    await put(bucket, key)
    return false
  }
  const stored = await bucket.patiently((signal) => head(bucket, key, signal))
  return stored?.ChecksumSHA256 === checksum
}

/** The object is there: writing it only if it is not, or only if it is another, must fail. */
async function tryConditions(bucket: Bucket, key: string): Promise<boolean> {
  for (const condition of [{ IfNoneMatch: '*' }, { IfMatch: '"00000000000000000000000000000000"' }]) {
    try {
      await put(bucket, key, condition)
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
