/** Object lock: what the store keeps whoever asks for its removal. */
import {
  GetObjectLockConfigurationCommand,
  GetObjectRetentionCommand,
  type HeadObjectCommandOutput,
  PutObjectRetentionCommand,
} from '@aws-sdk/client-s3'
import { Failure } from '../../../system/failure.ts'
import type { LockedUntil } from '../../repository.ts'
import type { Send } from '../objects/store.ts'
import type { Bucket } from './client.ts'
import { codeOf, statusOf } from './errors.ts'

/** Until when something that is stored now is to be kept. Undefined: the inputs do not ask for it. */
export function retentionOf({ settings }: Bucket) {
  const { objectLock } = settings
  if (objectLock === undefined) return undefined
  return { mode: objectLock.mode, until: new Date(Date.now() + objectLock.durationMs) }
}

/** @throws Failure `object-lock-off` when the bucket has none. Not seen for lack of a permission: the first lock tells. */
export async function checkObjectLock(bucket: Bucket, send: Send): Promise<void> {
  try {
    const ask = new GetObjectLockConfigurationCommand({ Bucket: bucket.bucket })
    const found = await send((abortSignal) => bucket.client.send(ask, { abortSignal }))
    if (found.ObjectLockConfiguration?.ObjectLockEnabled === 'Enabled') return
  } catch (error) {
    if (statusOf(error) === 403) return
    if (codeOf(error) !== 'ObjectLockConfigurationNotFoundError' && statusOf(error) !== 404) throw error
  }
  throw new Failure('object-lock-off', {
    what: `${bucket.words.description} has no object lock.`,
    means: 'The sets could be removed by anyone who may delete there, although s3-object-lock is given.',
    next: 'Enable object lock on the bucket (it needs versioning), or leave out s3-object-lock.',
  })
}

/** Locks an object that is there. */
export async function lockObject(bucket: Bucket, key: string, send: Send): Promise<void> {
  const retention = retentionOf(bucket)
  if (retention === undefined) return
  const lock = new PutObjectRetentionCommand({
    Bucket: bucket.bucket,
    Key: key,
    Retention: { Mode: retention.mode, RetainUntilDate: retention.until },
  })
  await send((abortSignal) => bucket.client.send(lock, { abortSignal }))
}

/** What HeadObject says of a lock. It says nothing without s3:GetObjectRetention and s3:GetObjectLegalHold. */
export function lockFromHead(stored: HeadObjectCommandOutput): LockedUntil {
  if (stored.ObjectLockLegalHoldStatus === 'ON') return Number.POSITIVE_INFINITY
  const until = stored.ObjectLockRetainUntilDate
  return until !== undefined && until.getTime() > Date.now() ? until : undefined
}

/** Why locks of a bucket are not seen, if they are not. */
export type LockSight = 'seen' | 'none' | 'denied'

/** Whether HeadObject hides a lock: asked of a versioned object, for only those can be locked. */
export async function lockSight(bucket: Bucket, key: string, abortSignal: AbortSignal): Promise<LockSight> {
  try {
    const ask = new GetObjectRetentionCommand({ Bucket: bucket.bucket, Key: key })
    await bucket.client.send(ask, { abortSignal })
    return 'seen'
  } catch (error) {
    if (statusOf(error) === 403) return 'denied'
    // 404: this object has none. 400: the bucket has none at all.
    return statusOf(error) === 404 ? 'seen' : 'none'
  }
}
