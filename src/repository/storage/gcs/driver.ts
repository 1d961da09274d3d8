/** Google Cloud Storage. */
import { behind, bucketParts } from '../address-parts.ts'
import type { Address, StorageDriver } from '../driver.ts'

/** A bucket. `prefix` has no slash at either end; empty is the whole bucket. */
export interface GcsAddress extends Address {
  readonly kind: 'gcs'
  readonly bucket: string
  readonly prefix: string
}

/** What can be said about a GCS repository besides its address. */
export interface GcsSettings {
  /** Base URL of the JSON API, for Private Service Connect and emulators; undefined: https://storage.googleapis.com. */
  readonly endpoint?: string | undefined
  /** Storage class of the files of sets; locks and journals stay in the bucket's default. */
  readonly storageClass?: string | undefined
  /** Key in Cloud KMS (projects/…/cryptoKeys/…); undefined: the bucket's default. */
  readonly kmsKey?: string | undefined
}

/** https://cloud.google.com/storage/docs/buckets#naming: as S3, and underscores; longer with dots. */
const bucketNames = {
  shape: /^[a-z0-9][a-z0-9._-]{1,220}[a-z0-9]$/,
  says: '3 to 63 lower-case letters, digits, dots, hyphens and underscores (222 with dots)',
}

export const gcs: StorageDriver<'gcs', GcsAddress, GcsSettings> = {
  kind: 'gcs',
  schemes: ['gs'],
  form: 'gs://bucket/prefix',
  parse(rest) {
    const read = bucketParts(rest, bucketNames)
    return 'problem' in read ? read : { kind: 'gcs', ...read }
  },
  format: ({ bucket, prefix }) => `gs://${bucket}${behind(prefix)}`,
  async open(address, settings, { log }) {
    const { openGcs } = await import('../gcs.ts')
    return await openGcs(address, settings ?? {}, log)
  },
}
