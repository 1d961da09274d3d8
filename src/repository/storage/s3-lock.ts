/** Object lock: what the store keeps whoever asks for its removal. */
import {
  GetObjectLockConfigurationCommand,
  GetObjectRetentionCommand,
  type HeadObjectCommandOutput,
  PutObjectRetentionCommand,
} from '@aws-sdk/client-s3'
import { Failure } from '../../system/failure.ts'
import type { Bucket } from './s3-bucket.ts'
import { codeOf, s3Failure, statusOf } from './s3-failure.ts'

export { isSetFile, publishedSet } from './set-object.ts'

/** Until when something that is stored now is to be kept. Undefined: the inputs do not ask for it. */
export function retentionOf({ settings }: Bucket) {
  const { objectLock } = settings
  if (objectLock === undefined) return undefined
  return { mode: objectLock.mode, until: new Date(Date.now() + objectLock.durationMs) }
}

/** @throws Failure `object-lock-off` when the bucket has none. Not seen for lack of a permission: the first lock tells. */
export async function checkObjectLock(bucket: Bucket): Promise<void> {
  try {
    const found = await bucket.client.send(new GetObjectLockConfigurationCommand({ Bucket: bucket.bucket }))
    if (found.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled') return
  } catch (error) {
    if (statusOf(error) === 403) return
    if (codeOf(error) !== 'ObjectLockConfigurationNotFoundError' && statusOf(error) !== 404)
      throw s3Failure(error, 'lock', '', bucket)
  }
  throw new Failure('object-lock-off', {
    what: `${bucket.description} has no object lock.`,
    means: 'The sets could be removed by anyone who may delete there, although s3-object-lock is given.',
    next: 'Enable object lock on the bucket (it needs versioning), or leave out s3-object-lock.',
  })
}

/** Locks an object that is there. */
export async function lockObject(bucket: Bucket, key: string, name: string): Promise<void> {
  const retention = retentionOf(bucket)
  if (retention === undefined) return
  try {
    await bucket.client.send(
      new PutObjectRetentionCommand({
        Bucket: bucket.bucket,
        Key: key,
        Retention: { Mode: retention.mode, RetainUntilDate: retention.until },
      }),
    )
  } catch (error) {
    throw s3Failure(error, 'lock', name, bucket)
  }
}

export type LockedUntil = Date | typeof Number.POSITIVE_INFINITY | undefined

/** What HeadObject says of a lock. It says nothing without s3:GetObjectRetention and s3:GetObjectLegalHold. */
export function lockFromHead(stored: HeadObjectCommandOutput): LockedUntil {
  if (stored.ObjectLockLegalHoldStatus === 'ON') return Number.POSITIVE_INFINITY
  const until = stored.ObjectLockRetainUntilDate
  return until !== undefined && until.getTime() > Date.now() ? until : undefined
}

/** Why locks of a bucket are not seen, if they are not. */
export type LockSight = 'seen' | 'none' | 'denied'

/** Whether HeadObject hides a lock: asked of a versioned object, for only those can be locked. */
export async function lockSight(bucket: Bucket, key: string): Promise<LockSight> {
  try {
    await bucket.client.send(new GetObjectRetentionCommand({ Bucket: bucket.bucket, Key: key }))
    return 'seen'
  } catch (error) {
    if (statusOf(error) === 403) return 'denied'
    // 404: this object has none. 400: the bucket has none at all.
    return statusOf(error) === 404 ? 'seen' : 'none'
  }
}
