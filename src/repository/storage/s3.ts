import type { Log } from '../../system/log.ts'
import type { Storage } from '../repository.ts'
import type { S3Settings } from './s3-settings.ts'

/** Opens an S3 bucket. Not there yet: the seam for `open.ts`. */
export async function openS3(
  address: { readonly bucket: string; readonly prefix: string },
  _settings: S3Settings,
  _log: Log,
): Promise<Storage> {
  throw new Error(`The storage for s3://${address.bucket} is not there yet.`)
}
