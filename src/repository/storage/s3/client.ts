/** The client of a bucket, and how the bucket is spoken of. */
import { S3Client } from '@aws-sdk/client-s3'
import { nodeAgents } from '../../../http/connections.ts'
import type { Log } from '../../../system/log.ts'
import { behind } from '../address-parts.ts'
import type { StoreWords } from '../objects/failure.ts'
import { connectMs, type StorePatience } from '../objects/requests.ts'
import type { S3Address, S3Settings } from './driver.ts'

export interface Bucket {
  readonly client: S3Client
  readonly bucket: string
  /** Without slash at its ends. */
  readonly prefix: string
  readonly settings: S3Settings
  readonly words: StoreWords
  readonly log: Log
}

/**
 * Makes the client of a bucket. Credentials come from the SDK's default chain only: environment, web identity (OIDC,
 * IRSA), EKS Pod Identity, profile, instance metadata.
 */
export function makeBucket(
  { bucket, prefix }: Omit<S3Address, 'kind'>,
  settings: S3Settings,
  log: Log,
  patience: StorePatience,
): Bucket {
  const endpoint = settings.endpoint?.replace(/\/$/, '')
  // Stores of one's own have no regions, but a signature needs one.
  const assumed = endpoint === undefined ? undefined : process.env['AWS_REGION'] || 'us-east-1'
  const region = settings.region ?? assumed
  const client = new S3Client({
    ...(region !== undefined && { region }),
    ...(endpoint !== undefined && { endpoint }),
    forcePathStyle: settings.pathStyle ?? false,
    // Requests are tried again by the kernel, as those to every store.
    maxAttempts: 1,
    requestHandler: {
      connectionTimeout: connectMs,
      // Sooner than the kernel's limit, which leaves time for all that a part carries.
      socketTimeout: patience.idleMs,
      ...nodeAgents(),
    },
    // Checksums are SHA-256 of our own; the CRC32 that the SDK would add breaks some stores.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    // With it the SDK opens a connection for every part.
    expectContinueHeader: false,
  })
  reuseDigest(client)
  const at = endpoint === undefined ? '' : ` at ${new URL(endpoint).host}`
  return {
    client,
    bucket,
    prefix,
    settings,
    log,
    words: {
      description: `s3://${bucket}${behind(prefix)}${at}`,
      container: `bucket ${bucket} in that region or at that endpoint`,
      permissions: {
        list: `s3:ListBucket${policies}`,
        read: `s3:GetObject${policies}`,
        write: `s3:PutObject (with s3:AbortMultipartUpload; and kms:GenerateDataKey and kms:Decrypt on the key, where there is one)${policies}`,
        remove: `s3:DeleteObject${policies}`,
        sweep: `s3:ListBucketMultipartUploads and s3:AbortMultipartUpload${policies}`,
        lock: `s3:PutObjectRetention (and s3:GetBucketObjectLockConfiguration)${policies}`,
      },
      logIn:
        'Assume a role before this step (OIDC with aws-actions/configure-aws-credentials), or run where the pod or the instance has a role.',
      inputs: 'the bucket name in repository, and s3-region and s3-endpoint',
      keeps: { until: 'object lock', ever: 'legal hold' },
    },
  }
}

const policies = ' in the policies of the role, the bucket and the key'

/** The signature covers the SHA-256 of a body: where it is known as the checksum, it is not computed again. */
function reuseDigest(client: S3Client): void {
  client.middlewareStack.add(
    (next) => (args) => {
      const request = args.request as { headers?: Record<string, string> }
      const checksum = request.headers?.['x-amz-checksum-sha256']
      // Of a whole body it has 44 characters; that of a complete upload has a dash and a number behind it.
      if (request.headers !== undefined && checksum?.length === 44 && 'Body' in args.input)
        request.headers['x-amz-content-sha256'] = Buffer.from(checksum, 'base64').toString('hex')
      return next(args)
    },
    { step: 'build', name: 'reuseDigest', priority: 'low' },
  )
}
