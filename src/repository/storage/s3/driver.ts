/** Amazon S3, and stores that speak S3. */
import { behind, bucketParts } from '../address-parts.ts'
import type { Address, StorageDriver } from '../driver.ts'

/** A bucket. `prefix` has no slash at either end; empty is the whole bucket. */
export interface S3Address extends Address {
  readonly kind: 's3'
  readonly bucket: string
  readonly prefix: string
}

/** What can be said about an S3 repository besides its address. */
export interface S3Settings {
  /** Region of the bucket; undefined: as the SDK finds it (AWS_REGION, the profile). */
  readonly region?: string | undefined
  /** Base URL of a store that speaks S3; undefined: AWS. */
  readonly endpoint?: string | undefined
  /** Bucket in the path instead of the host name: what most stores of one's own need. */
  readonly pathStyle?: boolean | undefined
  /** Storage class of the files of sets; locks and journals stay in the bucket's default. */
  readonly storageClass?: string | undefined
  /** Key in AWS KMS for encryption at rest; undefined: the bucket's default. */
  readonly kmsKeyId?: string | undefined
  /** How long the store itself keeps the files of sets; locks and journals are never locked. */
  readonly objectLock?: ObjectLock | undefined
  /** What to do with a store that ignores conditional writes. Default `required`. */
  readonly conditionalWrites?: 'required' | 'best-effort' | undefined
}

/** Object lock at upload. */
export interface ObjectLock {
  readonly mode: 'GOVERNANCE' | 'COMPLIANCE'
  /** From the upload on, ms. */
  readonly durationMs: number
}

/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const bucketNames = {
  shape: /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
  says: '3 to 63 lower-case letters, digits, dots and hyphens',
}

export const s3: StorageDriver<'s3', S3Address, S3Settings> = {
  kind: 's3',
  schemes: ['s3'],
  form: 's3://bucket/prefix',
  parse(rest) {
    const read = bucketParts(rest, bucketNames)
    return 'problem' in read ? read : { kind: 's3', ...read }
  },
  format: ({ bucket, prefix }) => `s3://${bucket}${behind(prefix)}`,
  async open(address, settings, { log }) {
    const { openS3 } = await import('../s3.ts')
    return await openS3(address, settings ?? {}, log)
  },
}
