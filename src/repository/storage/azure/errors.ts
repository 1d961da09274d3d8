/** What errors of the Azure SDK are. */
import { messageOf } from '../../../system/failure.ts'
import { networkError, type StoreError, type StoreErrorKind } from '../objects/failure.ts'

interface AzureError {
  readonly name?: string
  readonly code?: string
  readonly statusCode?: number
  readonly message?: string
  readonly details?: { readonly errorCode?: string }
  readonly response?: { readonly headers?: { get(name: string): string | undefined } }
}

const isError = (error: unknown): error is AzureError => typeof error === 'object' && error !== null

/** Blob service error code (https://learn.microsoft.com/rest/api/storageservices/blob-service-error-codes). */
function codeOf(error: unknown): string {
  if (!isError(error)) return ''
  return error.details?.errorCode ?? error.response?.headers?.get('x-ms-error-code') ?? error.code ?? ''
}

/** The HTTP client of the SDK hides what it was behind a code of its own. */
function networkOf({ code, message = '' }: AzureError, text: string): StoreError | undefined {
  const hidden = code === 'REQUEST_SEND_ERROR' || code === 'PARSE_ERROR'
  const shown = /\b(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)\b/.exec(message)?.[1]
  return networkError(hidden ? (shown ?? 'ECONNRESET') : code, text)
}

const identityErrors =
  /^(CredentialUnavailableError|AggregateAuthenticationError|AuthenticationError|AuthenticationRequiredError|CredentialUnavailable)$/

/** What an error of the SDK says; undefined for others, such as those of the source of bytes. */
export function understand(error: unknown): StoreError | undefined {
  if (!isError(error)) return undefined
  const { statusCode: status } = error
  const code = codeOf(error)
  const text = said(error, code)
  if (identityErrors.test(error.name ?? '')) return { text, kind: 'credentials' }
  if (error.name === 'RestError' && status !== undefined) {
    return { text, kind: kindOf(status, code), ...(code === 'Md5Mismatch' && { passes: true }) }
  }
  return networkOf(error, text)
}

function kindOf(status: number, code: string): StoreErrorKind {
  if (/Immutable|ImmutabilityPolicy|LegalHold/i.test(code)) return 'locked'
  // HEAD answers have no body, and an emulator's no code.
  if (status === 404) return /^(Container|Account|Resource)/.test(code) ? 'no-container' : 'missing'
  // The emulator says 409 where the service says 412, or either.
  if (status === 412 || ['BlobAlreadyExists', 'ConditionNotMet', 'TargetConditionNotMet'].includes(code))
    return 'exists'
  if (
    status === 401 ||
    /^(AuthenticationFailed|InvalidAuthenticationInfo|NoAuthenticationInformation)$/.test(code)
  )
    return 'credentials'
  if (status === 403) return 'access'
  return status === 408 || status === 429 || status >= 500 ? 'busy' : 'other'
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
