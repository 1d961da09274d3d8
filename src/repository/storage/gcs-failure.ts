/** What errors of Google Cloud Storage are. */
import { z } from 'zod'
import { messageOf } from '../../system/failure.ts'
import type { GcsBucket } from './gcs-bucket.ts'
import { type Doing, networkKind, type StoreError, storeFailure } from './store-failure.ts'

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

const statusOf = (error: unknown) => (error instanceof GcsError ? error.status : undefined)

/** Whether there is no such object. */
export function isMissing(error: unknown): boolean {
  return statusOf(error) === 404 && !/bucket does not exist/i.test(messageOf(error))
}

/** Whether `ifGenerationMatch` did not hold. */
export function isConditionLost(error: unknown): boolean {
  return statusOf(error) === 412
}

/**
 * Whether the same request may be answered otherwise in a moment
 * (https://cloud.google.com/storage/docs/retry-strategy#retryable).
 */
export function passesBy(error: unknown): boolean {
  if (error instanceof GcsError && error.status > 0)
    return error.status === 408 || error.status === 429 || error.status >= 500
  const code = codeOf(error)
  return networkKind(code) === 'cut' || code === 'EAI_AGAIN' || code === 'ECONNREFUSED'
}

function codeOf(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : undefined
}

/** Explains an error of the store; others, such as those of the source of bytes, pass as they are. */
export function gcsFailure(error: unknown, doing: Doing, what: string, bucket: GcsBucket): unknown {
  const read = readError(error, doing)
  return read === undefined ? error : storeFailure(read, doing, what, bucket)
}

function readError(error: unknown, doing: Doing): StoreError | undefined {
  const text = messageOf(error).replace(/[\s.]+$/, '')
  const network = networkKind(codeOf(error))
  if (!(error instanceof GcsError)) return network === undefined ? undefined : { text, kind: network }
  if (error.status === 0) return { text, kind: network ?? 'credentials' }
  return { text: `${error.status} ${error.reason}: ${text}`.replace(' :', ':'), kind: kindOf(error, doing) }
}

function kindOf(error: GcsError, doing: Doing): StoreError['kind'] {
  const { status, reason } = error
  if (
    reason === 'retentionPolicyNotMet' ||
    /retention policy|under active .*hold|retention configuration/i.test(error.message)
  )
    return 'locked'
  if (status === 404) return doing === 'list' || !isMissing(error) ? 'no-container' : 'missing'
  if (status === 401) return 'credentials'
  // Requests above a rate are refused with 403 as well.
  if (status === 403) return /rateLimitExceeded/i.test(reason) ? 'busy' : 'access'
  if (status === 408 || status === 429 || status >= 500) return 'busy'
  return 'other'
}
