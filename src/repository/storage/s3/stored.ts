/** What S3 says of an object. */
import { GetObjectCommand, HeadObjectCommand, type HeadObjectCommandOutput } from '@aws-sdk/client-s3'
import type { LockedUntil } from '../../repository.ts'
import type { Stored } from '../objects/store.ts'
import type { Bucket } from './client.ts'
import { isMissing, statusOf } from './errors.ts'
import { lockFromHead } from './lock.ts'

/** Under which metadata an object says which write it is of. */
export const writeIdKey = 'splice-write-id'

/** What the store says about an object; undefined when there is none. */
export async function head(
  { client, bucket }: Bucket,
  key: string,
  abortSignal: AbortSignal,
): Promise<HeadObjectCommandOutput | undefined> {
  const target = { Bucket: bucket, Key: key }
  try {
    return await client.send(new HeadObjectCommand({ ...target, ChecksumMode: 'ENABLED' }), { abortSignal })
  } catch (error) {
    if (isMissing(error)) return undefined
    if (statusOf(error) !== 403 && statusOf(error) !== 400) throw error
    // Answers to HEAD have no body, so that a refusal does not say why: the same is asked in a way that does.
    await client.send(new GetObjectCommand({ ...target, Range: 'bytes=0-0' }), { abortSignal })
    throw error
  }
}

/** What is kept of it. */
export interface S3Stored extends Stored {
  readonly checksum: string | undefined
  /** In a bucket with versions. */
  readonly versionId: string | undefined
  /** What the answer says of a lock. */
  readonly locked: LockedUntil
}

export function storedFrom(answer: HeadObjectCommandOutput): S3Stored {
  return {
    bytes: answer.ContentLength ?? -1,
    version: answer.ETag ?? '',
    writeId: answer.Metadata?.[writeIdKey],
    checksum: answer.ChecksumSHA256,
    versionId: answer.VersionId,
    locked: lockFromHead(answer),
  }
}
