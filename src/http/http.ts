import type { Readable } from 'node:stream'
import { setTimeout as sleep } from 'node:timers/promises'
import pRetry from 'p-retry'
import { request as send } from 'undici'
import { Cancelled, Failure } from '../system/failure.ts'
import { formatDuration } from '../system/log.ts'
import { Secret } from '../system/secret.ts'
import { tool } from '../system/version.ts'
import { type Connections, sharedConnections } from './connections.ts'
import {
  HttpFailure,
  htmlFailure,
  isHtml,
  type Service,
  statusFailure,
  tooLargeFailure,
  transportFailure,
} from './http-failure.ts'

export { closeHttp } from './connections.ts'
export { HttpFailure, type Service } from './http-failure.ts'

/** One request. */
export interface HttpRequest {
  readonly service: Service
  readonly url: URL
  readonly method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly headers?: Readonly<Record<string, string | Secret>>
  /** Sent as `Host` in place of the host of the URL, for a reverse proxy that chooses by it. */
  readonly hostHeader?: string
  /** Goes into `Authorization`, as a bearer token. */
  readonly token?: Secret
  /** A stream is sent as it comes, and cannot be sent twice. */
  readonly body?: string | Uint8Array | Readable
  /** False where asking twice does more than asking once: then a lost connection is final. Default true. */
  readonly repeatable?: boolean
  /** An answer with more bytes is refused where it is read as a whole. Default 16 MiB. */
  readonly maxBytes?: number
  /** How long the server may take to begin to answer, and to pause within the answer. Default 60 s. */
  readonly timeoutMs?: number
  /** `refuse`: not even within the same server. Default: a GET follows there. */
  readonly redirects?: 'refuse'
  /** Default: those that all share. */
  readonly connections?: Connections
}

/** An answer that has begun, whatever its status. Header names are lower case. */
export interface BegunAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** To be read to its end or left early, so that its connection is free. Throws an HttpFailure when the connection ends before it does. */
  readonly body: AsyncIterable<Buffer>
}

/** A whole answer, whatever its status. */
export interface HttpAnswer extends Omit<BegunAnswer, 'body'> {
  readonly body: Buffer
}

/** A 2xx answer with JSON; undefined for 204. `body` are the bytes as they came. */
export interface JsonAnswer extends HttpAnswer {
  readonly json: unknown
}

/** How long to insist. */
export interface Insistence {
  readonly signal?: AbortSignal
  /** Further attempts after the first. Default 4. */
  readonly retries?: number
  /** For all attempts and the waits between them. Default 2 min. */
  readonly deadlineMs?: number
  /** The wait before the second attempt; it doubles from there, up to 10 s, with jitter. Default 1 s. */
  readonly firstDelayMs?: number
  /** Told before each further attempt. */
  readonly onRetry?: (line: string) => void
}

const defaultTimeoutMs = 60_000
const defaultMaxBytes = 16 * 1024 * 1024
const longestDelayMs = 10_000
const mostRedirects = 3

/**
 * Sends one request and reads the whole answer, whatever its status. No retry.
 * Follows up to three redirects of a GET, within the same server only: a token must not wander.
 * @throws HttpFailure when there is no answer, it is too large, or it redirects elsewhere.
 */
export async function exchange(request: HttpRequest, signal?: AbortSignal): Promise<HttpAnswer> {
  return await followed(request, async (one) => await readWhole(await begin(one, signal), one))
}

/**
 * Sends one request and returns when a successful answer begins. Redirects as in `exchange`. No retry.
 * @throws HttpFailure when there is no answer, or one that is no success or a web page.
 */
export async function openStream(request: HttpRequest, signal?: AbortSignal): Promise<BegunAnswer> {
  return await followed(request, async (one) => {
    const begun = await begin(one, signal)
    if (begun.status >= 200 && begun.status < 300 && !isHtml({ ...begun, body: Buffer.alloc(0) }))
      return begun
    const answer = await readWhole(begun, one)
    if (answer.status >= 300 && answer.status < 400) return { ...answer, body: noBytes() }
    asJson(answer, one)
    throw new Error('an answer that is no success was taken for one')
  })
}

async function* noBytes(): AsyncGenerator<Buffer> {}

/** Follows redirects where that is harmless. */
async function followed<A extends { status: number; headers: Readonly<Record<string, string>> }>(
  request: HttpRequest,
  ask: (request: HttpRequest) => Promise<A>,
): Promise<A> {
  let url = request.url
  for (let redirects = 0; ; redirects++) {
    const answer = await ask({ ...request, url })
    const location = answer.headers['location']
    if (answer.status < 300 || answer.status > 399 || location === undefined) return answer
    const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined
    if (target === undefined || !mayFollow(request, url, target) || redirects === mostRedirects) {
      throw new HttpFailure(
        'http-redirect',
        {
          what: `${placeOf(request, url)} answered ${answer.status}: it sends us to ${target ? shown(target) : 'an address that is none'}, which is not followed.`,
          next: `If that is the right address, give it as ${request.service.input}; if it is a login page, ask for an address without it.`,
        },
        { status: answer.status },
      )
    }
    url = target
  }
}

/**
 * Sends a request until it is answered with a success and JSON, and returns that.
 * Tries again after connection errors, timeouts, 429, 502, 503 and 504; a `Retry-After` is honoured
 * within the deadline. The body of a success never appears in an error.
 * @throws HttpFailure with the text of the server's `error` field; Cancelled when the signal aborts.
 */
export async function requestJson(request: HttpRequest, insistence: Insistence = {}): Promise<JsonAnswer> {
  return insist(async (signal) => asJson(await exchange(request, signal), request), insistence)
}

/** The JSON of a successful answer. @throws HttpFailure for any other status, HTML, or broken JSON. */
export function asJson(answer: HttpAnswer, request: HttpRequest): JsonAnswer {
  const place = placeOf(request)
  if (answer.status < 200 || answer.status > 299) throw statusFailure(answer, place, request.service)
  if (isHtml(answer)) throw htmlFailure(answer.status, place, request.service)
  if (answer.status === 204) return { ...answer, json: undefined }
  try {
    return { ...answer, json: JSON.parse(answer.body.toString('utf8')) as unknown }
  } catch {
    // The parser's own message quotes the text, which may hold keys.
    throw new HttpFailure(
      'http-not-json',
      {
        what: `${placeOf(request)} answered ${answer.status} with ${answer.body.length} bytes that are not complete JSON.`,
        next: `Check that ${request.service.input} leads to ${request.service.name} and that no proxy in between cuts answers.`,
      },
      { status: answer.status },
    )
  }
}

/** Repeats `attempt` while it throws an HttpFailure that may pass, within a number and a deadline. */
export async function insist<T>(
  attempt: (signal: AbortSignal) => Promise<T>,
  insistence: Insistence,
): Promise<T> {
  const deadlineMs = insistence.deadlineMs ?? 120_000
  const deadline = AbortSignal.timeout(deadlineMs)
  const signal = insistence.signal ? AbortSignal.any([insistence.signal, deadline]) : deadline
  const begun = Date.now()
  let attempts = 0
  let last: HttpFailure | undefined
  try {
    return await pRetry(
      () => {
        attempts++
        return attempt(signal)
      },
      {
        signal,
        retries: insistence.retries ?? 4,
        minTimeout: insistence.firstDelayMs ?? 1000,
        maxTimeout: longestDelayMs,
        randomize: true,
        shouldRetry: ({ error }) => error instanceof HttpFailure && error.retryable,
        onFailedAttempt: async ({ error, retriesLeft }) => {
          if (!(error instanceof HttpFailure)) return
          last = error
          if (!error.retryable || retriesLeft === 0) return
          const wait = error.retryAfterMs ?? 0
          if (Date.now() - begun + wait > deadlineMs) throw error
          insistence.onRetry?.(
            `${error.what} Trying again${wait > 0 ? ` in ${formatDuration(wait)}, as asked` : ''}.`,
          )
          if (wait > 0) await sleep(wait, undefined, { signal })
        },
      },
    )
  } catch (error) {
    if (insistence.signal?.aborted) throw new Cancelled()
    const failure = deadline.aborted && !(error instanceof Failure) ? (last ?? late(deadlineMs)) : error
    if (failure instanceof HttpFailure && attempts > 1) throw failure.after(attempts, Date.now() - begun)
    throw failure
  }
}

/** Method and address for people; without the query and credentials, which may be secret. */
export function placeOf(request: HttpRequest, url = request.url): string {
  const host = request.hostHeader === undefined ? '' : ` (Host: ${request.hostHeader})`
  return `${request.method ?? 'GET'} ${shown(url)}${host}`
}

/** Reads an answer that has begun. @throws HttpFailure when it is larger than the request allows. */
export async function readWhole(begun: BegunAnswer, request: HttpRequest): Promise<HttpAnswer> {
  const maxBytes = request.maxBytes ?? defaultMaxBytes
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of begun.body) {
    size += chunk.length
    // Leaving the loop destroys the stream and with it the connection.
    if (size > maxBytes) throw tooLargeFailure(maxBytes, placeOf(request))
    chunks.push(chunk)
  }
  return { ...begun, body: Buffer.concat(chunks) }
}

/**
 * Sends one request and returns when its answer begins, whatever its status; a redirect is an answer. No retry.
 * @throws HttpFailure when there is no answer; the reason of the signal when that aborts.
 */
export async function begin(request: HttpRequest, signal?: AbortSignal): Promise<BegunAnswer> {
  const timeoutMs = request.timeoutMs ?? defaultTimeoutMs
  const failed = (error: unknown): unknown => {
    if (error instanceof Failure) return error
    // Cancel and deadline are told apart by whoever made the signal.
    if (signal?.aborted) return signal.reason
    // The original is not kept as the cause: a parser error holds the bytes that were received.
    const failure = transportFailure(error, placeOf(request), request.service)
    return request.repeatable === false ? failure.final() : failure
  }
  try {
    const { statusCode, headers, body } = await send(request.url, {
      dispatcher: request.connections ?? sharedConnections(),
      method: request.method ?? 'GET',
      headers: {
        accept: 'application/json',
        'user-agent': tool.name,
        ...revealed(request.headers ?? {}),
        ...(request.hostHeader !== undefined && { host: request.hostHeader }),
        ...(request.token !== undefined && { authorization: `Bearer ${request.token.reveal()}` }),
      },
      body: request.body ?? null,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      ...(signal !== undefined && { signal }),
    })
    async function* bytes(): AsyncGenerator<Buffer> {
      try {
        for await (const chunk of body as AsyncIterable<Buffer>) yield chunk
      } catch (error) {
        throw failed(error)
      }
    }
    return { status: statusCode, headers: flat(headers), body: bytes() }
  } catch (error) {
    throw failed(error)
  }
}

function revealed(headers: Readonly<Record<string, string | Secret>>): Record<string, string> {
  const texts = Object.entries(headers).map(([name, value]) => [
    name,
    value instanceof Secret ? value.reveal() : value,
  ])
  return Object.fromEntries(texts)
}

function mayFollow(request: HttpRequest, from: URL, to: URL): boolean {
  if ((request.method ?? 'GET') !== 'GET' || request.redirects === 'refuse') return false
  if (to.origin === from.origin) return true
  return to.hostname === from.hostname && from.protocol === 'http:' && to.protocol === 'https:'
}

function flat(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const result: Record<string, string> = {}
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) result[name.toLowerCase()] = Array.isArray(value) ? value.join(', ') : value
  }
  return result
}

function late(deadlineMs: number): HttpFailure {
  return new HttpFailure('http-timeout', { what: `No answer within ${formatDuration(deadlineMs)}.` })
}

function shown(url: URL): string {
  return `${url.origin}${url.pathname}`
}
