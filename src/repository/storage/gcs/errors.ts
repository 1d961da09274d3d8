/** What errors of Google Cloud Storage are. */
import { z } from 'zod'
import { HttpFailure } from '../../../http/http.ts'
import { messageOf } from '../../../system/failure.ts'
import { networkError, type StoreError, type StoreErrorKind } from '../objects/failure.ts'

/** Error bodies of the JSON API (https://cloud.google.com/storage/docs/json_api/v1/status-codes). */
const errorBody = z.object({
  error: z.object({
    message: z.string().optional(),
    errors: z.array(z.object({ reason: z.string().optional() })).optional(),
  }),
})

/** An answer that refuses, or credentials that cannot be had (status 0). It holds neither request nor token. */
export class GcsError extends Error {
  override readonly name = 'GcsError'
  readonly status: number
  readonly reason: string
  readonly code: string | undefined

  constructor(status: number, body: string, code?: string) {
    const read = errorBody.safeParse(jsonOf(body)).data?.error
    // The media download answers in plain text.
    super(
      (read?.message ?? body.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ').trim().slice(0, 400) ||
        `HTTP ${status}`,
    )
    this.status = status
    this.reason = read?.errors?.[0]?.reason ?? ''
    this.code = code
  }

  /** What the library says about credentials; its errors hold requests. */
  static ofCredentials(error: unknown): GcsError {
    const { code, status } = error as { code?: unknown; status?: unknown }
    const passing = typeof status === 'number' && status >= 500
    return new GcsError(
      passing ? status : 0,
      messageOf(error).split('\n')[0] ?? '',
      typeof code === 'string' ? code : undefined,
    )
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What an error says; undefined for others, such as those of the source of bytes. */
export function understand(error: unknown): StoreError | undefined {
  // What else the room of HTTP says, of a proxy or a certificate, stands as it is.
  if (error instanceof HttpFailure) return networkError(error.networkCode, error.what.replace(/\.$/, ''))
  if (!(error instanceof GcsError)) return undefined
  const text = messageOf(error).replace(/[\s.]+$/, '')
  if (error.status === 0) return networkError(error.code, text) ?? { text, kind: 'credentials' }
  return { text: `${error.status} ${error.reason}: ${text}`.replace(' :', ':'), kind: kindOf(error) }
}

function kindOf({ status, reason, message }: GcsError): StoreErrorKind {
  if (
    reason === 'retentionPolicyNotMet' ||
    /retention policy|under active .*hold|retention configuration/i.test(message)
  )
    return 'locked'
  if (status === 404) return /bucket does not exist/i.test(message) ? 'no-container' : 'missing'
  // Of `ifGenerationMatch`.
  if (status === 412) return 'exists'
  if (status === 401) return 'credentials'
  // Requests above a rate are refused with 403 as well.
  if (status === 403) return /rateLimitExceeded/i.test(reason) ? 'busy' : 'access'
  // https://cloud.google.com/storage/docs/retry-strategy#retryable
  return status === 408 || status === 429 || status >= 500 ? 'busy' : 'other'
}
