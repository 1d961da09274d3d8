/** What errors of S3 mean for a repository. */
import { Failure, messageOf } from '../../system/failure.ts'
import type { Bucket } from './s3-bucket.ts'

/** The parts of an SDK error that say what it is. */
interface S3Error {
  readonly name?: string
  readonly code?: string
  readonly message?: string
  readonly $metadata?: { readonly httpStatusCode?: number; readonly attempts?: number }
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> }
}

const isError = (error: unknown): error is S3Error => typeof error === 'object' && error !== null

/** The HTTP status that an error of the SDK came with. */
export function statusOf(error: unknown): number | undefined {
  return isError(error) ? error.$metadata?.httpStatusCode : undefined
}

/** The S3 error code (https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html), or the SDK's own. */
export function codeOf(error: unknown): string {
  return isError(error) ? (error.name ?? '') : ''
}

/** Whether there is no such object. */
export function isMissing(error: unknown): boolean {
  return ['NoSuchKey', 'NotFound'].includes(codeOf(error))
}

/** Whether a conditional write lost: the condition does not hold, or another write to the same key is under way. */
export function isConditionLost(error: unknown): boolean {
  return statusOf(error) === 412 || codeOf(error) === 'PreconditionFailed' || isConflict(error)
}

/** S3's 409 for two conditional writes at once: neither has been said to have won yet. */
export function isConflict(error: unknown): boolean {
  return codeOf(error) === 'ConditionalRequestConflict' || codeOf(error) === 'OperationAborted'
}

/** What the permissions of the requests are called in policies. */
const permissions: Readonly<Record<string, string>> = {
  list: 's3:ListBucket',
  read: 's3:GetObject',
  write:
    's3:PutObject (with s3:AbortMultipartUpload; and kms:GenerateDataKey and kms:Decrypt on the key, where there is one)',
  remove: 's3:DeleteObject',
  sweep: 's3:ListBucketMultipartUploads and s3:AbortMultipartUpload',
  lock: 's3:PutObjectRetention (and s3:GetBucketObjectLockConfiguration)',
}

const unreachable = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH'])
const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'])
const noCredentials = new Set(['CredentialsProviderError', 'ProviderError', 'TokenProviderError'])
const wrongCredentials = new Set([
  'InvalidAccessKeyId',
  'SignatureDoesNotMatch',
  'InvalidToken',
  'AuthorizationHeaderMalformed',
])
const wrongRegion = new Set([
  'PermanentRedirect',
  'IllegalLocationConstraintException',
  'Redirect',
  'TemporaryRedirect',
])
const busy = new Set([
  'SlowDown',
  'ServiceUnavailable',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'RequestLimitExceeded',
  'InternalError',
])

/**
 * Explains an error of the SDK; others pass as they are.
 * @param doing the kind of work (`list`, `read`, `write`, `remove`, `sweep`, `lock`).
 * @param what the object or the prefix.
 */
export function s3Failure(error: unknown, doing: string, what: string, bucket: Bucket): unknown {
  if (error instanceof Failure || !isSdkError(error)) return error
  const meaning = explain(error, doing, bucket)
  return new Failure(meaning.code, {
    what: `Cannot ${doing} ${what === '' ? 'objects' : what} in ${bucket.description}: ${said(error)}.`,
    means: meaning.means,
    next: meaning.next,
    cause: withoutRequest(error),
  })
}

/** Errors of the source of bytes pass through as they are; only the store's own are ours to explain. */
function isSdkError(error: unknown): error is S3Error {
  if (!isError(error)) return false
  return (
    error.$metadata !== undefined ||
    noCredentials.has(codeOf(error)) ||
    codeOf(error) === 'TimeoutError' ||
    /^(E[A-Z_]+|HPE_|ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO)/.test(error.code ?? '') ||
    /Region is missing/.test(error.message ?? '')
  )
}

/**
 * An error without the request and the answer that the SDK hangs onto it: they hold the signature, the session token and
 * whatever the process was given. Who looks for the cause finds what it is by name and status.
 */
export function withoutRequest(error: unknown): unknown {
  if (!(error instanceof Error)) return error
  const { code, $metadata } = error as S3Error
  const lean = new Error(error.message)
  lean.name = error.name
  lean.stack = error.stack ?? ''
  return Object.assign(lean, code !== undefined && { code }, $metadata !== undefined && { $metadata })
}

function said(error: S3Error): string {
  const name = codeOf(error)
  const text = messageOf(error).replace(/[\s.]+$/, '')
  const attempts = error.$metadata?.attempts ?? 1
  const shown = text.includes(name) || name === '' || name === 'Error' ? text : `${name}: ${text}`
  return attempts > 1 ? `${shown} (tried ${attempts} times)` : shown
}

interface Meaning {
  readonly code: string
  readonly means: string
  readonly next: string
}

function explain(error: S3Error, doing: string, bucket: Bucket): Meaning {
  const name = codeOf(error)
  const status = statusOf(error)
  const untouched = 'Complete sets are untouched.'
  if (name === 'NoSuchKey' || (name === 'NotFound' && doing !== 'list')) {
    return {
      code: 'missing',
      means: 'The repository does not hold it.',
      next: 'Check the repository input; a file that is missing from a set makes the set unusable.',
    }
  }
  if (name === 'NoSuchBucket' || (doing === 'list' && status === 404)) {
    return {
      code: 'storage-not-found',
      means: `There is no bucket ${bucket.bucket} in that region or at that endpoint.`,
      next: 'Check the bucket name in repository, and s3-region and s3-endpoint.',
    }
  }
  if (expired.has(name)) {
    return {
      code: 'storage-credentials',
      means: `The credentials of the runner have expired. ${untouched}`,
      next: 'Give the role a longer session (role-duration-seconds of configure-aws-credentials), or fetch credentials right before this step.',
    }
  }
  if (noCredentials.has(name)) {
    return {
      code: 'storage-credentials',
      means: 'The runner has no credentials for AWS.',
      next: 'Assume a role before this step (OIDC with aws-actions/configure-aws-credentials), or run where the pod or the instance has a role.',
    }
  }
  if (name === 'AuthorizationHeaderMalformed' || wrongRegion.has(name) || status === 301 || status === 307) {
    const region =
      error.$response?.headers?.['x-amz-bucket-region'] ??
      /expecting '([a-z0-9-]+)'/.exec(error.message ?? '')?.[1]
    return {
      code: 'storage-region',
      means: 'The bucket is in another region than the one that was asked.',
      next: `Set s3-region${region === undefined ? ' to the region of the bucket' : `: ${region}`}.`,
    }
  }
  if (wrongCredentials.has(name)) {
    return {
      code: 'storage-credentials',
      means: 'The store does not accept the credentials of the runner.',
      next: 'Check which credentials the environment gives (variables, role, profile), and that they belong to this store.',
    }
  }
  if (name === 'RequestTimeTooSkewed') {
    return {
      code: 'storage-credentials',
      means: 'The clock of the runner is wrong.',
      next: 'Set the clock of the runner (NTP).',
    }
  }
  if (/Region is missing/.test(error.message ?? ''))
    return { code: 'storage-region', means: 'It is not known which region to ask.', next: 'Set s3-region.' }
  if (status === 401 || status === 403 || name === 'AccessDenied') {
    const told = /not authorized to perform: ([A-Za-z0-9-]+:[A-Za-z0-9*]+)/.exec(error.message ?? '')?.[1]
    return {
      code: 'storage-access',
      means: `The credentials of the runner are good, and may not do that. ${untouched}`,
      next: `Allow ${told ?? permissions[doing] ?? 'it'} in the policies of the role, the bucket and the key; docs/storage.md has the least policy.`,
    }
  }
  if (unreachable.has(error.code ?? '')) {
    return {
      code: 'storage-unreachable',
      means: `The store was not reached. ${untouched}`,
      next: 'Check s3-endpoint and s3-region (and s3-path-style, if the host in the error begins with the bucket), DNS, firewall and HTTPS_PROXY of the runner.',
    }
  }
  if (/^(EPROTO|ERR_TLS|ERR_SSL|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO)/.test(error.code ?? '')) {
    return {
      code: 'storage-tls',
      means:
        'The certificate of the store is not trusted or not for this host, or the port does not speak TLS.',
      next: 'For a private authority set NODE_EXTRA_CA_CERTS in the environment of the step; check s3-endpoint.',
    }
  }
  if (busy.has(name) || (status !== undefined && (status === 429 || status >= 500))) {
    return {
      code: 'storage-busy',
      means: `The store refused again and again for the moment. ${untouched}`,
      next: 'Run again later; if it stays so, see the status page or the log of the store.',
    }
  }
  if (
    name === 'TimeoutError' ||
    ['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ECONNABORTED'].includes(error.code ?? '')
  ) {
    return {
      code: 'storage-unreachable',
      means: `The connection to the store was cut or gave no byte for too long, again and again. ${untouched}`,
      next: 'Check the network between the runner and the store, then run again.',
    }
  }
  return {
    code: 'storage',
    means: 'The repository did not do it.',
    next: 'See what the store says, and its documentation of that error.',
  }
}
