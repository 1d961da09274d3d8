import { setTimeout as sleep } from 'node:timers/promises'
import pRetry from 'p-retry'
import { type Dispatcher, EnvHttpProxyAgent, request as send } from 'undici'
import { Cancelled, Failure } from '../system/failure.ts'
import { formatDuration } from '../system/log.ts'
import { Secret } from '../system/secret.ts'
import {
  HttpFailure,
  htmlFailure,
  isHtml,
  type Service,
  statusFailure,
  tooLargeFailure,
  transportFailure,
} from './http-failure.ts'

export { HttpFailure, type Service } from './http-failure.ts'

/** One request. The token and nothing else goes into `Authorization`. */
export interface HttpRequest {
  readonly service: Service
  readonly url: URL
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as `Host` in place of the host of the URL, for a reverse proxy that chooses by it. */
  readonly hostHeader?: string
  readonly token?: Secret
  readonly body?: string
  /** An answer with more bytes is refused. Default 16 MiB. */
  readonly maxBytes?: number
  /** How long the server may take to begin to answer, and to pause within the answer. Default 60 s. */
  readonly timeoutMs?: number
  /** `refuse`: not even within the same server. Default: a GET follows there. */
  readonly redirects?: 'refuse'
}

/** Any answer, whatever its status. Header names are lower case. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** A 2xx answer with JSON. `body` are the bytes as they came. */
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

const connectTimeoutMs = 10_000
const defaultTimeoutMs = 60_000
const defaultMaxBytes = 16 * 1024 * 1024
const longestDelayMs = 10_000
const mostRedirects = 3

let shared: EnvHttpProxyAgent | undefined

/** Closes every connection. The next request opens new ones and reads the proxy variables again. */
export async function closeHttp(): Promise<void> {
  const closing = shared
  shared = undefined
  await closing?.destroy()
}

/**
 * Sends one request and reads the whole answer, whatever its status. No retry.
 * Follows up to three redirects of a GET, within the same server only: a token must not wander.
 * @throws HttpFailure when there is no answer, it is too large, or it redirects elsewhere.
 */
export async function exchange(request: HttpRequest, signal?: AbortSignal): Promise<HttpAnswer> {
  return await followed(request, (one) => sendOnce(one, signal))
}

/** A successful answer whose body is read as it comes. */
export interface StreamedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Throws an HttpFailure when the connection ends before the body does. */
  readonly body: AsyncIterable<Buffer>
}

/**
 * Sends one request and returns when the answer begins. Redirects as in `exchange`. No retry.
 * @throws HttpFailure when there is no answer, or one that is no success or a web page.
 */
export async function openStream(request: HttpRequest, signal?: AbortSignal): Promise<StreamedAnswer> {
  return await followed(request, async (one) => {
    const begun = await begin(one, signal)
    if (begun.status >= 200 && begun.status < 300 && !isHtml({ ...begun, body: Buffer.alloc(0) }))
      return begun
    const answer = { ...begun, body: await collected(begun.body, one) }
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

async function sendOnce(request: HttpRequest, signal: AbortSignal | undefined): Promise<HttpAnswer> {
  const { status, headers, body } = await begin(request, signal)
  return { status, headers, body: await collected(body, request) }
}

async function collected(body: AsyncIterable<Buffer>, request: HttpRequest): Promise<Buffer> {
  const maxBytes = request.maxBytes ?? defaultMaxBytes
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    // Leaving the loop destroys the stream and with it the connection.
    if (size > maxBytes) throw tooLargeFailure(maxBytes, placeOf(request))
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Sends a request; the answer's body is yet to be read. */
async function begin(request: HttpRequest, signal: AbortSignal | undefined): Promise<StreamedAnswer> {
  const timeoutMs = request.timeoutMs ?? defaultTimeoutMs
  const failed = (error: unknown): unknown => {
    if (error instanceof Failure) return error
    // Cancel and deadline are told apart by whoever made the signal.
    if (signal?.aborted) return signal.reason
    // The original is not kept as the cause: a parser error holds the bytes that were received.
    return transportFailure(error, placeOf(request), request.service)
  }
  try {
    const { statusCode, headers, body } = await send(request.url, {
      dispatcher: dispatcher(),
      method: request.method ?? 'GET',
      headers: {
        accept: 'application/json',
        'user-agent': 'splice-validator-backup-actions',
        ...request.headers,
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

function mayFollow(request: HttpRequest, from: URL, to: URL): boolean {
  if ((request.method ?? 'GET') !== 'GET' || request.redirects === 'refuse') return false
  if (to.origin === from.origin) return true
  return to.hostname === from.hostname && from.protocol === 'http:' && to.protocol === 'https:'
}

/** Made at first use, so that an action that calls nothing pays nothing. */
function dispatcher(): Dispatcher {
  shared ??= makeDispatcher()
  return shared
}

function makeDispatcher(): EnvHttpProxyAgent {
  const settings = {
    connect: { timeout: connectTimeoutMs },
    noProxy: noProxyList(),
    // Plain http goes to the proxy as proxies expect it: most allow CONNECT to port 443 only.
    proxyTunnel: false,
  }
  for (const name of ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY']) {
    const value = process.env[name]
    if (!value) continue
    if (!URL.canParse(value)) {
      throw new Failure('http-proxy', {
        what: `The environment variable ${name} is not a URL.`,
        next: `Set it to the form http://host:port, or unset it.`,
      })
    }
    const { password } = new URL(value)
    // Known from here on, it is masked in every message.
    if (password !== '') new Secret(decodeURIComponent(password))
  }
  // undici 6 calls the class experimental in a warning that an operator can do nothing about.
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return new EnvHttpProxyAgent(settings)
  } finally {
    process.emitWarning = emitWarning
  }
}

/** NO_PROXY, with loopback added as Go and browsers do: a port-forward is never behind the proxy. */
function noProxyList(): string {
  const given = process.env['no_proxy'] ?? process.env['NO_PROXY'] ?? ''
  return given.trim() === '*' ? '*' : [given, 'localhost', '127.0.0.1', '[::1]'].filter(Boolean).join(',')
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
