/** What S3 holds now, and whether that is what it was sent. */
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  type HeadObjectCommandOutput,
} from '@aws-sdk/client-s3'
import { Failure, messageOf } from '../../system/failure.ts'
import type { Bucket } from './s3-bucket.ts'
import { isMissing, statusOf } from './s3-failure.ts'
import { type Upload, type Written, writeIdKey } from './s3-write.ts'

/** What the store says about an object; undefined when there is none. */
export async function head(bucket: Bucket, key: string): Promise<HeadObjectCommandOutput | undefined> {
  try {
    return await bucket.client.send(
      new HeadObjectCommand({ Bucket: bucket.bucket, Key: key, ChecksumMode: 'ENABLED' }),
    )
  } catch (error) {
    if (isMissing(error)) return undefined
    throw await explained(bucket, key, error)
  }
}

/** Answers to HEAD have no body, so that a refusal does not say why: the same is asked in a way that does. */
async function explained(bucket: Bucket, key: string, error: unknown): Promise<unknown> {
  if (statusOf(error) !== 403 && statusOf(error) !== 400) return error
  try {
    await bucket.client.send(new GetObjectCommand({ Bucket: bucket.bucket, Key: key, Range: 'bytes=0-0' }))
    return error
  } catch (told) {
    return told
  }
}

/** Whether the object is that of this very write. Not known is no. */
export async function isOurs(bucket: Bucket, key: string, id: string): Promise<boolean> {
  try {
    return (await head(bucket, key))?.Metadata?.[writeIdKey] === id
  } catch {
    return false
  }
}

/** Compares what the store holds now with what it was sent. What is wrong is removed: it is ours. */
export async function readBack(bucket: Bucket, how: Upload, id: string, written: Written): Promise<void> {
  const stored = await head(bucket, how.key)
  // Written over or removed meanwhile by another run, where no condition was asked for.
  if (stored?.Metadata?.[writeIdKey] !== id && how.condition === undefined && stored !== undefined) return
  const wrong = difference(stored, how, written)
  if (wrong === undefined) return
  if (stored !== undefined) await removeWrong(bucket, how, stored.VersionId)
  throw new Failure('stored-wrong', {
    what: `${bucket.description} does not hold ${how.name} as it was sent: ${wrong}.`,
    means:
      'Something between here and the store, or the store, damaged it. It was removed; complete sets are untouched.',
    next: 'Run again. If it happens again, look for a proxy in between, or ask the operator of the store.',
  })
}

/** Its very version where that is allowed: else the wrong bytes stay behind a delete marker. */
async function removeWrong(bucket: Bucket, how: Upload, version: string | undefined): Promise<void> {
  const target = { Bucket: bucket.bucket, Key: how.key }
  const remove = (VersionId?: string) =>
    bucket.client.send(new DeleteObjectCommand({ ...target, ...(VersionId !== undefined && { VersionId }) }))
  try {
    await (version === undefined ? remove() : remove(version).catch(() => remove()))
  } catch (error) {
    bucket.log.warning(`${how.name} is wrong and could not be removed: ${messageOf(error)}`)
  }
}

function difference(
  stored: HeadObjectCommandOutput | undefined,
  how: Upload,
  written: Written,
): string | undefined {
  if (stored === undefined) return 'it is not there'
  if (stored.ContentLength !== written.bytes)
    return `it has ${stored.ContentLength ?? 'an unknown number of'} bytes instead of ${written.bytes}`
  if (!how.checksums) return undefined
  const checksum = stored.ChecksumSHA256
  if (checksum === undefined) return 'it has no checksum, though the store took one'
  // Some stores leave out the number of parts behind the checksum of the parts' checksums.
  const same = checksum === written.sha256 || checksum === written.sha256.replace(/-\d+$/, '')
  return same ? undefined : `its SHA-256 checksum is ${checksum} instead of ${written.sha256}`
}
