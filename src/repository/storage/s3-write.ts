/** What both ways to write to S3 share: at once, and in parts. */
import { createHash } from 'node:crypto'
import type { StorageClass } from '@aws-sdk/client-s3'
import { Failure } from '../../system/failure.ts'
import type { Bucket } from './s3-bucket.ts'
import { withoutRequest } from './s3-failure.ts'

/** What a write may be conditional on. */
export type Condition = { readonly none: true } | { readonly etag: string } | undefined

/** How to write. */
export interface Upload {
  readonly key: string
  /** For messages. */
  readonly name: string
  readonly condition: Condition
  /** Whether the store keeps checksums and gives them back. */
  readonly checksums: boolean
  readonly storageClass: string | undefined
  /** Until when the store is to keep it. */
  readonly retention: { readonly mode: 'GOVERNANCE' | 'COMPLIANCE'; readonly until: Date } | undefined
}

/** Under which metadata an object says which write it is of: an answer may be lost, and the write done all the same. */
export const writeIdKey = 'splice-write-id'

/** What was sent. */
export interface Written {
  readonly bytes: number
  readonly sha256: string
}

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()

/** What both ways to write say about the new object. */
export function objectFields(bucket: Bucket, how: Upload, id: string) {
  const { kmsKeyId } = bucket.settings
  return {
    Bucket: bucket.bucket,
    Key: how.key,
    Metadata: { [writeIdKey]: id },
    ...(how.checksums && { ChecksumAlgorithm: 'SHA256' as const }),
    ...(how.storageClass !== undefined && { StorageClass: how.storageClass as StorageClass }),
    ...(kmsKeyId !== undefined && { ServerSideEncryption: 'aws:kms' as const, SSEKMSKeyId: kmsKeyId }),
    ...(how.retention !== undefined && {
      ObjectLockMode: how.retention.mode,
      ObjectLockRetainUntilDate: how.retention.until,
    }),
  }
}

export function conditionFields(condition: Condition): { IfNoneMatch?: string; IfMatch?: string } {
  if (condition === undefined) return {}
  return 'none' in condition ? { IfNoneMatch: '*' } : { IfMatch: condition.etag }
}

/** Another run was there first. */
export function conditionLost(bucket: Bucket, how: Upload, cause?: unknown): Failure {
  return new Failure('exists', {
    what: `Cannot write ${how.name} in ${bucket.description}: it is there already, or another run writes it at this moment.`,
    means: 'Another run has written it.',
    next: 'Run again when that run has ended.',
    cause: withoutRequest(cause),
  })
}
