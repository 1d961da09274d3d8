/** What errors of the Azure SDK are. */
import { messageOf } from '../../system/failure.ts'
import type { AzureContainer } from './azure-container.ts'
import { type Doing, networkKind, type StoreError, storeFailure } from './store-failure.ts'

interface AzureError {
  readonly name?: string
  readonly code?: string
  readonly statusCode?: number
  readonly message?: string
  readonly details?: { readonly errorCode?: string }
  readonly response?: { readonly headers?: { get(name: string): string | undefined } }
}

const isError = (error: unknown): error is AzureError => typeof error === 'object' && error !== null

/** The HTTP status that an error of the SDK came with. */
export function statusOf(error: unknown): number | undefined {
  return isError(error) ? error.statusCode : undefined
}

/** Blob service error code (https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes). */
export function codeOf(error: unknown): string {
  if (!isError(error)) return ''
  return error.details?.errorCode ?? error.response?.headers?.get('x-ms-error-code') ?? error.code ?? ''
}

/** Whether there is no such blob. */
export function isMissing(error: unknown): boolean {
  // HEAD answers have no body, and an emulator's no code.
  return (
    codeOf(error) === 'BlobNotFound' ||
    (statusOf(error) === 404 && !/^(Container|Account)/.test(codeOf(error)))
  )
}

/** Whether the condition of a write did not hold. The emulator says 409 where the service says 412, or either. */
export function isConditionLost(error: unknown): boolean {
  return (
    statusOf(error) === 412 ||
    ['BlobAlreadyExists', 'ConditionNotMet', 'TargetConditionNotMet'].includes(codeOf(error))
  )
}

/** Whether the same request may be answered otherwise in a moment. */
export function passesBy(error: unknown): boolean {
  const status = statusOf(error)
  if (status !== undefined)
    return status === 408 || status === 429 || status >= 500 || codeOf(error) === 'Md5Mismatch'
  return (
    isError(error) && (networkOf(error) === 'cut' || ['EAI_AGAIN', 'ECONNREFUSED'].includes(error.code ?? ''))
  )
}

const networkOf = (error: AzureError) =>
  // The HTTP client of the SDK hides what it was behind a code of its own.
  networkKind(error.code) ??
  (error.code === 'REQUEST_SEND_ERROR' || error.code === 'PARSE_ERROR'
    ? (networkKind(
        /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b/.exec(error.message ?? '')?.[1],
      ) ?? 'cut')
    : undefined)

/** Explains an error of the SDK; others, such as those of the source of bytes, pass as they are. */
export function azureFailure(error: unknown, doing: Doing, what: string, container: AzureContainer): unknown {
  const read = readError(error, doing)
  return read === undefined ? error : storeFailure(read, doing, what, container)
}

const identityErrors =
  /^(CredentialUnavailableError|AggregateAuthenticationError|AuthenticationError|AuthenticationRequiredError|CredentialUnavailable)$/

function readError(error: unknown, doing: Doing): StoreError | undefined {
  if (!isError(error)) return undefined
  const status = statusOf(error)
  const code = codeOf(error)
  const text = said(error, code)
  if (identityErrors.test(error.name ?? '')) return { text, kind: 'credentials' }
  if (error.name === 'RestError' && status !== undefined) return { text, kind: kindOf(status, code, doing) }
  const network = networkOf(error)
  return network === undefined ? undefined : { text, kind: network }
}

function kindOf(status: number, code: string, doing: Doing): StoreError['kind'] {
  if (/Immutable|ImmutabilityPolicy|LegalHold/i.test(code)) return 'locked'
  if (code === 'BlobNotFound') return 'missing'
  if (status === 404)
    return doing === 'list' || /^(Container|Account|Resource)/.test(code) ? 'no-container' : 'missing'
  if (
    status === 401 ||
    /^(AuthenticationFailed|InvalidAuthenticationInfo|NoAuthenticationInformation)$/.test(code)
  )
    return 'credentials'
  if (status === 403) return 'access'
  if (status === 408 || status === 429 || status >= 500) return 'busy'
  return 'other'
}

/** One line: the SDK adds request id and time on lines of their own, and a credential chain one for each link. */
function said(error: AzureError, code: string): string {
  const lines = messageOf(error)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(RequestId|Time):/.test(line))
  const text = (lines.slice(0, 4).join(' ') || 'no reason given').replace(/[\s.]+$/, '').slice(0, 600)
  return code === '' || text.includes(code) ? text : `${code}: ${text}`
}
