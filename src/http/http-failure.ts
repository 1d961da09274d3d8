import { z } from 'zod'
import { Failure, type FailureText, messageOf } from '../system/failure.ts'
import { formatBytes, formatDuration } from '../system/log.ts'
import { redact } from '../system/secret.ts'

/** Who is called, and which input says where: so that an error names what the operator can change. */
export interface Service {
  /** `the validator app`, `the token endpoint`. */
  readonly name: string
  /** `validator-url`, `oidc-issuer`. */
  readonly input: string
}

/** Longest piece of a foreign error text that is repeated to the operator. */
const longestErrorText = 500

/** What is known of a request that did not bring a usable answer. */
interface HttpFacts {
  /** Absent when there was no HTTP answer at all. */
  readonly status?: number | undefined
  /** What the server said, cleaned of secrets, one line. */
  readonly errorText?: string | undefined
  /** True where the same request may well succeed in a moment. */
  readonly retryable?: boolean
  /** What the server asked to wait (`Retry-After`), in milliseconds. */
  readonly retryAfterMs?: number | undefined
  /** How often and how long it was tried, as a sentence; absent after one attempt. */
  readonly tried?: string
  /** The code of the network's error, such as `ECONNRESET`, where there was no HTTP answer. */
  readonly networkCode?: string | undefined
}

/** A request that did not bring a usable answer. */
export class HttpFailure extends Failure {
  readonly status: HttpFacts['status']
  readonly errorText: HttpFacts['errorText']
  readonly retryable: boolean = false
  readonly retryAfterMs: HttpFacts['retryAfterMs']
  readonly tried: HttpFacts['tried']
  readonly networkCode: HttpFacts['networkCode']

  constructor(code: string, text: FailureText, facts: HttpFacts = {}) {
    super(code, text)
    this.name = 'HttpFailure'
    Object.assign(this, facts)
  }

  /** The same failure, not to be tried again. */
  final(): HttpFailure {
    return this.#like(this.what, {})
  }

  /** The same failure, saying how often and how long it was tried. */
  after(attempts: number, elapsedMs: number): HttpFailure {
    const tried = `Tried ${attempts} times in ${formatDuration(elapsedMs)}.`
    return this.#like(`${this.what} ${tried}`, { tried })
  }

  #like(what: string, more: HttpFacts): HttpFailure {
    const { means, next, status, errorText, networkCode } = this
    const text = { what, ...(means !== undefined && { means }), ...(next !== undefined && { next }) }
    return new HttpFailure(this.code, text, { status, errorText, networkCode, ...more })
  }
}

const unreachableCodes = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_SOCKET',
])
const timeoutCodes = new Set(['UND_ERR_BODY_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT'])
const tlsCode =
  /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|UND_ERR_PRX_TLS|HOSTNAME_MISMATCH)/

/** The failure for a request that got no answer. `place` is method and URL without its query. */
export function transportFailure(error: unknown, place: string, service: Service): HttpFailure {
  const networkCode = codeOf(error)
  const meaning = readTransport(networkCode, oneLine(messageOf(error)), service)
  const { what, next, retryable = false } = meaning
  const text = { what: `${place}: ${what}.`, ...(next !== undefined && { next }) }
  return new HttpFailure(meaning.code, text, { networkCode: networkCode || undefined, retryable })
}

interface TransportReading {
  readonly code: string
  readonly what: string
  readonly next?: string
  readonly retryable?: boolean
}

function readTransport(code: string, detail: string, { name, input }: Service): TransportReading {
  if (timeoutCodes.has(code)) {
    const next = `Check the load of ${name}, then run again.`
    return { code: 'http-timeout', what: `${name} did not answer in time`, next, retryable: true }
  }
  if (tlsCode.test(code)) {
    const next = `Check the certificate behind ${input}; for a private certificate authority set NODE_EXTRA_CA_CERTS to its PEM file on the runner.`
    return { code: 'http-tls', what: `no secure connection to ${name}: ${detail}`, next }
  }
  // undici has no code for what a proxy refuses, only these two messages.
  if (/Proxy response \(|Proxy Authentication Required/.test(detail)) {
    const next = `Check HTTP_PROXY and HTTPS_PROXY, or name the host of ${input} in NO_PROXY.`
    const retryable = /\(50[234]\)/.test(detail)
    return { code: 'http-proxy', what: `the proxy of the runner refused: ${detail}`, next, retryable }
  }
  if (code.startsWith('HPE_')) {
    const next = `Check scheme and port of ${input}.`
    return { code: 'http-protocol', what: `what answers there does not speak HTTP (${code})`, next }
  }
  if (unreachableCodes.has(code)) {
    const next = `Check ${input}, that it runs, and that the runner may connect to it.`
    return { code: 'http-unreachable', what: `${name} cannot be reached: ${detail}`, next, retryable: true }
  }
  return { code: 'http-request', what: `the request failed: ${detail}` }
}

/** The failure for an answer that is not a success: what its status means and what the server said. */
export function statusFailure(
  answer: { status: number; headers: Readonly<Record<string, string>>; body: Buffer },
  place: string,
  service: Service,
): HttpFailure {
  const { status } = answer
  const gateway = status === 502 || status === 503 || status === 504
  if (isHtml(answer) && !gateway) return htmlFailure(status, place, service)
  const errorText = errorTextOf(answer)
  const retryAfterMs = parseRetryAfter(answer.headers['retry-after'])
  return new HttpFailure(
    'http-status',
    {
      what: `${place} answered ${status}${errorText === undefined ? '' : `: ${errorText}`}.`,
      ...(gateway && {
        means: isHtml(answer)
          ? `A proxy answers in the place of ${service.name}: it is not running or not reachable from there.`
          : `${service.name} is there but not able to answer now.`,
      }),
      ...(status === 429 && { means: `${service.name} is busy or cannot do this yet.` }),
    },
    { status, retryable: gateway || status === 429, errorText, retryAfterMs },
  )
}

/** The failure for a web page where JSON was expected. */
export function htmlFailure(status: number, place: string, service: Service): HttpFailure {
  return new HttpFailure(
    'http-html',
    {
      what: `${place} answered with HTML: a proxy or login page is in front of it, check ${service.input}.`,
      next: `Open the address in a browser from the runner's network to see which page it is.`,
    },
    { status },
  )
}

/** The failure for a body larger than expected; nothing of it is kept. */
export function tooLargeFailure(limit: number, place: string): HttpFailure {
  return new HttpFailure('http-too-large', {
    what: `${place} answered with more than ${formatBytes(limit)}, which was not read.`,
  })
}

/** True for a web page, by its declared type or its first character. */
export function isHtml(answer: { headers: Readonly<Record<string, string>>; body: Buffer }): boolean {
  if (/^\s*(text\/html|application\/xhtml)/i.test(answer.headers['content-type'] ?? '')) return true
  return /^\s*<(!doctype|html|head|body)\b/i.test(answer.body.subarray(0, 200).toString('latin1'))
}

/** `Retry-After` in milliseconds from now: seconds or an HTTP date (RFC 9110, 10.2.3). */
export function parseRetryAfter(value: string | undefined, now = Date.now()): number | undefined {
  if (value === undefined) return undefined
  if (/^\d{1,9}$/.test(value.trim())) return Number(value.trim()) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** A foreign text fit for a log: one line, no control characters, no secrets or tokens, at most 500 characters. */
export function oneLine(text: string): string {
  // Secrets go first: one that is cut in two by the length limit would no longer be found.
  const clean = redact(text).replace(/\beyJ[\w-]{8,}\.[\w-]+(\.[\w-]*)?/g, '***')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a foreign text must not steer terminals or the runner.
  const line = clean.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').trim()
  return line.length <= longestErrorText ? line : `${line.slice(0, longestErrorText - 1)}…`
}

/** What an error says for people: how Splice, OAuth, Google, Vault and GitHub put it. */
const errorSchema = z.union([
  // Splice's HttpErrorHandler; OAuth adds the description.
  z
    .object({ error: z.string(), error_description: z.string().optional().catch(undefined) })
    .transform(({ error, error_description: more }) => (more === undefined ? error : `${error}: ${more}`)),
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.object({ errors: z.array(z.string()) }).transform(({ errors }) => errors.join('; ')),
  z.object({ message: z.string() }).transform(({ message }) => message),
])

function errorTextOf(answer: {
  headers: Readonly<Record<string, string>>
  body: Buffer
}): string | undefined {
  if (isHtml(answer)) return undefined
  const text = answer.body.subarray(0, 64 * 1024).toString('utf8')
  try {
    return oneLine(errorSchema.safeParse(JSON.parse(text)).data ?? '') || undefined
  } catch {
    return /^text\/plain/i.test(answer.headers['content-type'] ?? '') ? oneLine(text) || undefined : undefined
  }
}

/** The first error code in the chain of causes, or ''. */
function codeOf(error: unknown): string {
  let current = error
  for (let depth = 0; current instanceof Error && depth < 6; depth++) {
    const { code } = current as { code?: unknown }
    if (typeof code === 'string') return code
    current = current.cause
  }
  return ''
}
