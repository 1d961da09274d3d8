/** One HTTP request to a service that is told of a run. Its address is a secret and in no error. */

import { exchange, HttpFailure, insist } from '../http/http.ts'
import { parseRetryAfter } from '../http/http-failure.ts'
import { Failure } from '../system/failure.ts'
import { Secret } from '../system/secret.ts'

/** An address that must not be shown: for most of these services, knowing it is all that is needed to use it. */
export interface SecretAddress {
  readonly url: Secret
  /** The host may be named. */
  readonly host: string
}

/**
 * Keeps an address secret in every form in which a message could quote it: whole, as the URL parser writes it, and
 * the parts of its path, which are what is secret in it.
 */
export function secretAddress(url: URL): SecretAddress {
  for (const form of addressForms(url)) new Secret(form)
  return { url: new Secret(url.href), host: url.host }
}

/** What of an address must be masked. Short parts of a path, such as `services`, are no secret and stay readable. */
export function addressForms(url: URL): string[] {
  const parts = [...url.pathname.split('/'), ...url.searchParams.values(), url.username, url.password]
  const forms = [url.href, `${url.origin}${url.pathname}`, `${url.pathname}${url.search}`]
  // A path of `/` alone is everywhere.
  return [
    ...forms.filter((form) => form !== '/' && form !== `${url.origin}/`),
    ...parts.filter((part) => part.length > 8),
  ]
}

export interface Delivery {
  /** The Failure's code: the channel, as in docs/troubleshooting.md. */
  readonly code: 'webhook' | 'heartbeat' | 'pushgateway'
  /** `The webhook`. */
  readonly name: string
  /** The input that holds the address. */
  readonly input: string
  readonly method: 'GET' | 'POST'
  readonly body?: string
  readonly contentType?: string
  readonly token?: Secret | undefined
}

export interface Patience {
  readonly signal?: AbortSignal | undefined
  /** For all attempts. Default 60 s. */
  readonly deadlineMs?: number
  /** For one answer. Default 15 s. */
  readonly timeoutMs?: number
  readonly firstDelayMs?: number
}

/**
 * Delivers, and tries again where that may help: no answer, 429, 5xx. No redirect is followed: what answers with one is
 * not the service that was meant.
 * @throws Failure that says what happened without a word of the address but its host.
 */
export async function deliver(
  address: SecretAddress,
  what: Delivery,
  patience: Patience = {},
): Promise<void> {
  const request = {
    service: { name: what.name, input: what.input },
    url: new URL(address.url.reveal()),
    method: what.method,
    redirects: 'refuse',
    timeoutMs: patience.timeoutMs ?? 15_000,
    maxBytes: 1024 * 1024,
    headers: { accept: '*/*', ...(what.contentType && { 'content-type': what.contentType }) },
    ...(what.body !== undefined && { body: what.body }),
    ...(what.token !== undefined && { token: what.token }),
  } as const
  try {
    await insist(
      async (signal) => {
        const { status, headers } = await exchange(request, signal)
        if (status >= 200 && status < 300) return
        const wait = parseRetryAfter(headers['retry-after'])
        throw new HttpFailure(
          'http-status',
          { what: `${what.name} answered ${status}.` },
          { status, retryable: status >= 500 || status === 429, retryAfterMs: wait },
        )
      },
      {
        retries: 3,
        deadlineMs: patience.deadlineMs ?? 60_000,
        ...(patience.signal && { signal: patience.signal }),
        ...(patience.firstDelayMs !== undefined && { firstDelayMs: patience.firstDelayMs }),
      },
    )
  } catch (error) {
    // Cancelled, or out of the run's whole time: the signal knows which.
    patience.signal?.throwIfAborted()
    if (!(error instanceof HttpFailure)) throw error
    // The text of the error is left behind: it is about an address.
    throw new Failure(what.code, {
      what: `${what.name} at ${address.host} could not be told: ${reason(error)}.`,
      next: `Check ${what.input}, and that the runner may connect to that host.`,
    })
  }
}

function reason({ code, status }: HttpFailure): string {
  if (code === 'http-redirect') return `it answered ${status}, a redirect, which is not followed`
  if (status !== undefined) return `it answered ${status}`
  const reasons: Readonly<Record<string, string>> = {
    'http-timeout': 'it did not answer in time',
    'http-unreachable': 'no connection',
    'http-tls': 'no secure connection; its certificate is not trusted',
    'http-proxy': "the runner's proxy refused",
    'http-too-large': 'its answer does not end',
  }
  return reasons[code] ?? 'the request failed'
}
