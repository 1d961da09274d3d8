/** What errors of S3 are. */
import { messageOf } from '../../../system/failure.ts'
import { networkError, type StoreError } from '../objects/failure.ts'

/** The parts of an SDK error that say what it is. */
interface S3Error {
  readonly name?: string
  readonly code?: string
  readonly message?: string
  readonly $metadata?: { readonly httpStatusCode?: number; readonly clockSkewCorrected?: boolean }
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

/** Whether the condition of a write does not hold, or another write to the same key is under way. */
export function isConditionLost(error: unknown): boolean {
  const kind = understand(error)?.kind
  return kind === 'exists' || kind === 'conflict'
}

/** What the names of errors say. */
const names: Readonly<Record<string, Pick<StoreError, 'kind' | 'means' | 'next' | 'passes'>>> = {
  NoSuchKey: { kind: 'missing' },
  NotFound: { kind: 'missing' },
  NoSuchUpload: { kind: 'other' },
  NoSuchBucket: { kind: 'no-container' },
  PreconditionFailed: { kind: 'exists' },
  // S3's 409 for two conditional writes at once: neither has been said to have won yet.
  ConditionalRequestConflict: { kind: 'conflict' },
  OperationAborted: { kind: 'conflict' },
  ...same(['PermanentRedirect', 'IllegalLocationConstraintException', 'Redirect', 'TemporaryRedirect'], {
    kind: 'region',
  }),
  AuthorizationHeaderMalformed: { kind: 'region' },
  ...same(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired', 'TokenRefreshRequired'], {
    kind: 'credentials',
    means: 'The credentials of the runner have expired. Complete sets are untouched.',
    next: 'Give the role a longer session (role-duration-seconds of configure-aws-credentials), or fetch credentials right before this step.',
  }),
  ...same(['CredentialsProviderError', 'ProviderError', 'TokenProviderError'], {
    kind: 'credentials',
    means: 'The runner has no credentials for AWS.',
  }),
  ...same(['InvalidAccessKeyId', 'SignatureDoesNotMatch', 'InvalidToken'], {
    kind: 'credentials',
    means: 'The store does not accept the credentials of the runner.',
    next: 'Check which credentials the environment gives (variables, role, profile), and that they belong to this store.',
  }),
  RequestTimeTooSkewed: {
    kind: 'credentials',
    // The SDK signs the next attempt with the time of the store.
    passes: true,
    means: 'The clock of the runner is wrong.',
    next: 'Set the clock of the runner (NTP).',
  },
  AccessDenied: { kind: 'access' },
  ...same(
    [
      'SlowDown',
      'ServiceUnavailable',
      'Throttling',
      'ThrottlingException',
      'TooManyRequestsException',
      'RequestLimitExceeded',
      'InternalError',
    ],
    { kind: 'busy' },
  ),
  ...same(['TimeoutError', 'RequestTimeout', 'RequestTimeoutException'], { kind: 'cut' }),
}

function same<T>(keys: readonly string[], value: T): Record<string, T> {
  return Object.fromEntries(keys.map((key) => [key, value]))
}

/** What an error of the SDK says; undefined for others, such as those of the source of bytes. */
export function understand(error: unknown): StoreError | undefined {
  if (!isError(error)) return undefined
  const noRegion = /Region is missing/.test(error.message ?? '')
  const found = names[codeOf(error)] ?? kindOfStatus(statusOf(error)) ?? kindOfNetwork(error)
  // An error with a status is the SDK's, whatever its name is.
  const known = noRegion
    ? { kind: 'region' as const }
    : (found ?? (error.$metadata && { kind: 'other' as const }))
  if (known === undefined) return undefined
  return {
    text: said(error),
    cause: withoutRequest(error),
    ...known,
    ...(known.kind === 'region' && regionWords(error, noRegion)),
    ...(known.kind === 'access' && accessWords(error)),
  }
}

function kindOfStatus(status: number | undefined): Pick<StoreError, 'kind'> | undefined {
  if (status === undefined) return undefined
  if (status === 404) return { kind: 'missing' }
  if (status === 412) return { kind: 'exists' }
  if (status === 301 || status === 307) return { kind: 'region' }
  if (status === 401 || status === 403) return { kind: 'access' }
  return status === 408 || status === 429 || status >= 500 ? { kind: 'busy' } : undefined
}

function kindOfNetwork(error: S3Error): Pick<StoreError, 'kind' | 'next' | 'passes'> | undefined {
  const found = networkError(error.code, said(error))
  if (found?.kind !== 'unreachable') return found
  return {
    ...found,
    next: 'Check s3-endpoint and s3-region (and s3-path-style, if the host in the error begins with the bucket), DNS, firewall and HTTPS_PROXY of the runner.',
  }
}

function regionWords(error: S3Error, unknown: boolean): Pick<StoreError, 'means' | 'next'> {
  if (unknown) return { means: 'It is not known which region to ask.', next: 'Set s3-region.' }
  const region =
    error.$response?.headers?.['x-amz-bucket-region'] ??
    /expecting '([a-z0-9-]+)'/.exec(error.message ?? '')?.[1]
  return { next: `Set s3-region${region === undefined ? ' to the region of the bucket' : `: ${region}`}.` }
}

function accessWords({ message = '' }: S3Error): Pick<StoreError, 'next'> {
  const told = /not authorized to perform: ([A-Za-z0-9-]+:[A-Za-z0-9*]+)/.exec(message)?.[1]
  if (told === undefined) return {}
  return {
    next: `Allow ${told} in the policies of the role, the bucket and the key; docs/storage.md has the least policy.`,
  }
}

/**
 * An error without the request and the answer that the SDK hangs onto it: they hold the signature, the session token and
 * whatever the process was given. Who looks for the cause finds what it is by name and status.
 */
function withoutRequest(error: S3Error): unknown {
  if (!(error instanceof Error)) return undefined
  const { code, $metadata } = error as S3Error
  const lean = new Error(error.message)
  lean.name = error.name
  lean.stack = error.stack ?? ''
  return Object.assign(lean, code !== undefined && { code }, $metadata !== undefined && { $metadata })
}

function said(error: S3Error): string {
  const name = codeOf(error)
  const text = messageOf(error).replace(/[\s.]+$/, '')
  return text.includes(name) || name === '' || name === 'Error' ? text : `${name}: ${text}`
}
