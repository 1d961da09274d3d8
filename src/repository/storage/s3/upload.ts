/** The ways to write an object to S3: at once, and in parts. The SDK's own upload has parts of one size and half the rate. */
import { createHash } from 'node:crypto'
import {
  AbortMultipartUploadCommand,
  type CompletedPart,
  CompleteMultipartUploadCommand,
  CreateMultipartUploadCommand,
  PutObjectCommand,
  type StorageClass,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import { publishedSet } from '../objects/set-object.ts'
import type { PartUpload, Sending, Write } from '../objects/store.ts'
import type { Abilities } from './abilities.ts'
import type { Bucket } from './client.ts'
import { codeOf } from './errors.ts'
import { retentionOf } from './lock.ts'
import { type S3Stored, writeIdKey } from './stored.ts'

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest()

/** What both ways to write say about the new object. */
function objectFields(bucket: Bucket, { checksums }: Abilities, { key, id, name, ofSet }: Write) {
  const { kmsKeyId, storageClass } = bucket.settings
  // Files of a set are locked when its manifest is written; that itself is locked at once.
  const retention = publishedSet(name) === undefined ? undefined : retentionOf(bucket)
  return {
    Bucket: bucket.bucket,
    Key: key,
    Metadata: { [writeIdKey]: id },
    ...(checksums && { ChecksumAlgorithm: 'SHA256' as const }),
    ...(ofSet && storageClass !== undefined && { StorageClass: storageClass as StorageClass }),
    ...(kmsKeyId !== undefined && { ServerSideEncryption: 'aws:kms' as const, SSEKMSKeyId: kmsKeyId }),
    ...(retention !== undefined && {
      ObjectLockMode: retention.mode,
      ObjectLockRetainUntilDate: retention.until,
    }),
  }
}

function conditionFields({ conditions }: Abilities, { onlyIf }: Write) {
  if (onlyIf === undefined || !conditions) return {}
  return onlyIf === 'none' ? { IfNoneMatch: '*' } : { IfMatch: onlyIf.version }
}

/** How the store's checksum differs from ours. */
function differs({ checksum }: S3Stored, { checksums }: Abilities, expected: string): string | undefined {
  if (!checksums) return undefined
  if (checksum === undefined) return 'it has no checksum, though the store took one'
  // Some stores leave out the number of parts behind the checksum of the parts' checksums.
  const same = checksum === expected || checksum === expected.replace(/-\d+$/, '')
  return same ? undefined : `its SHA-256 checksum is ${checksum} instead of ${expected}`
}

export function wholeObject(bucket: Bucket, can: Abilities, write: Write, body: Buffer): Sending<S3Stored> {
  const checksum = sha256(body).toString('base64')
  const command = {
    ...objectFields(bucket, can, write),
    ...conditionFields(can, write),
    Body: body,
    ContentLength: body.length,
    ...(can.checksums && { ChecksumSHA256: checksum }),
  }
  return {
    send: async (abortSignal) => {
      await bucket.client.send(new PutObjectCommand(command), { abortSignal })
    },
    differs: (stored) => differs(stored, can, checksum),
  }
}

export async function beginParts(
  bucket: Bucket,
  can: Abilities,
  write: Write,
  abortSignal: AbortSignal,
): Promise<PartUpload<S3Stored>> {
  const { client } = bucket
  const create = new CreateMultipartUploadCommand(objectFields(bucket, can, write))
  const { UploadId } = await client.send(create, { abortSignal })
  const target = { Bucket: bucket.bucket, Key: write.key, UploadId }
  const digests: Buffer[] = []
  const done: CompletedPart[] = []
  let bytes = 0
  return {
    part: (part, number) => {
      const digest = sha256(part)
      digests.push(digest)
      bytes += part.length
      const checksum = can.checksums ? { ChecksumSHA256: digest.toString('base64') } : {}
      return async (signal) => {
        const sent = await client.send(
          new UploadPartCommand({
            ...target,
            ...checksum,
            PartNumber: number,
            Body: part,
            ContentLength: part.length,
            ...(can.checksums && { ChecksumAlgorithm: 'SHA256' as const }),
          }),
          { abortSignal: signal },
        )
        done[number - 1] = { PartNumber: number, ETag: sent.ETag, ...checksum }
      }
    },
    finish: {
      send: async (signal) => {
        await client.send(
          new CompleteMultipartUploadCommand({
            ...target,
            ...conditionFields(can, write),
            MultipartUpload: { Parts: done },
            MpuObjectSize: bytes,
          }),
          { abortSignal: signal },
        )
      },
      differs: (stored) =>
        differs(stored, can, `${sha256(Buffer.concat(digests)).toString('base64')}-${digests.length}`),
    },
    abort: async (signal) => {
      try {
        await client.send(new AbortMultipartUploadCommand(target), { abortSignal: signal })
      } catch (error) {
        if (codeOf(error) !== 'NoSuchUpload') throw error
      }
    },
    left: 'The next run removes it.',
  }
}
