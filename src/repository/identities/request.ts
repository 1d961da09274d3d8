/** JSON requests to secret managers. */
import type { z } from 'zod'
import { HttpFailure, type HttpRequest, requestJson } from '../../http/http.ts'
import type { StoreTrouble } from './failure.ts'

const service = { name: 'the secret manager', input: 'identities-repository' }

/** What is asked. */
export interface SecretsRequest
  extends Pick<HttpRequest, 'url' | 'method' | 'headers' | 'token' | 'repeatable'> {
  readonly body?: object
}

/**
 * Asks until there is a success. For an answer without a body the schema gets undefined.
 * @throws HttpFailure, or an Error for an answer of another form, which is not quoted: it may hold the identities.
 */
export async function askSecrets<T>(schema: z.ZodType<T>, { body, ...asked }: SecretsRequest): Promise<T> {
  const request = {
    ...asked,
    service,
    timeoutMs: 30_000,
    maxBytes: 4 * 1024 * 1024,
    ...(body && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...asked.headers },
    }),
  }
  const { status, json } = await requestJson(request, { firstDelayMs: 500 })
  const parsed = schema.safeParse(json)
  if (parsed.success) return parsed.data
  throw new Error(`${asked.url.host} answered ${status} in a form that is not known`)
}

const byStatus: Readonly<Record<number, StoreTrouble>> = {
  401: 'credentials',
  403: 'denied',
  404: 'missing',
  409: 'exists',
  429: 'busy',
}
/** What there is no connection by. */
const noConnection = ['http-unreachable', 'http-timeout', 'http-tls', 'http-proxy']

/** What kind of trouble an error of an HTTP request is. */
export function troubleOf(error: unknown): StoreTrouble {
  if (!(error instanceof HttpFailure)) return 'other'
  const { status, code } = error
  if (status === undefined) return noConnection.includes(code) ? 'unreachable' : 'other'
  return status >= 500 ? 'busy' : (byStatus[status] ?? 'other')
}
