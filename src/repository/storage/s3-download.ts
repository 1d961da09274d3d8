/** Reads an object, also over connections that are cut: it goes on at the byte where it was, in the same object. */
import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { Failure } from '../../system/failure.ts'
import type { Bucket } from './s3-bucket.ts'
import { s3Failure, statusOf, withoutRequest } from './s3-failure.ts'

const progressBytes = 1024 * 1024

/** @throws Failure `missing` when there is none, `storage-changed` when it was replaced while it was read. */
export async function* download(bucket: Bucket, key: string, name: string): AsyncGenerator<Buffer> {
  let at = 0
  let total: number | undefined
  let etag: string | undefined
  let failed = 0
  for (let began = 0; ; began = at) {
    let body: Readable | undefined
    try {
      const answer = await bucket.client.send(
        new GetObjectCommand({
          Bucket: bucket.bucket,
          Key: key,
          ...(at > 0 && { Range: `bytes=${at}-` }),
          ...(etag !== undefined && { IfMatch: etag }),
        }),
      )
      body = answer.Body as Readable | undefined
      if (at > 0 && !answer.ContentRange?.startsWith(`bytes ${at}-`)) {
        throw new Failure('storage', {
          what: `${bucket.description} does not give the rest of ${name}: it answers another range than asked for.`,
          next: 'Run again; the store does not read ranges as S3 does.',
        })
      }
      etag ??= answer.ETag
      total ??= answer.ContentLength
      for await (const chunk of body ?? []) {
        at += (chunk as Buffer).length
        // Only a connection that brings something may be cut again.
        if (at - began >= progressBytes) failed = 0
        yield chunk as Buffer
      }
      if (total === undefined || at >= total) return
      throw Object.assign(new Error(`the answer ended after ${at} of ${total} bytes`), { code: 'ECONNRESET' })
    } catch (error) {
      if (at > 0 && statusOf(error) === 412) throw changed(bucket, name, error)
      // Before the first byte the SDK has tried again already.
      if (body === undefined || error instanceof Failure || ++failed >= bucket.patience.attempts)
        throw s3Failure(error, 'read', name, bucket)
      await sleep(Math.min(5000, 100 * 2 ** failed))
    } finally {
      body?.destroy()
    }
  }
}

function changed(bucket: Bucket, name: string, cause: unknown): Failure {
  return new Failure('storage-changed', {
    what: `${name} in ${bucket.description} was replaced while it was read.`,
    means: 'What was read so far and what would follow do not belong together.',
    next: 'Run again.',
    cause: withoutRequest(cause),
  })
}
