/** One JSON request to a secret manager, with a deadline and a bounded retry. */
import pRetry, { AbortError } from 'p-retry'
import { EnvHttpProxyAgent, request as send } from 'undici'
import type { z } from 'zod'
import type { Secret } from '../../system/secret.ts'
import type { StoreTrouble } from './failure.ts'

const limitBytes = 4 * 1024 * 1024
const timeoutMs = 30_000

/** What a server said no with. The body of a success never stands in it. */
export class Refused extends Error {
  readonly status: number
  readonly trouble: StoreTrouble

  constructor(status: number, message: string) {
    super(message)
    this.name = 'Refused'
    this.status = status
    this.trouble =
      status === 401
        ? 'credentials'
        : status === 403
          ? 'denied'
          : status === 404
            ? 'missing'
            : status === 409
              ? 'exists'
              : status === 429 || status >= 500
                ? 'busy'
                : 'other'
  }
}

/** What is asked. */
export interface JsonRequest {
  readonly url: URL
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly headers?: Readonly<Record<string, string | Secret>>
  readonly body?: object
  /** Whether asking twice does no more than asking once. */
  readonly again: boolean
  /** The part of an error's JSON that is for people. */
  readonly explain: (json: unknown) => string | undefined
}

/**
 * Sends it until it is answered with a success. Tries again after 429, 502, 503 and 504, and where `again` says so
 * after lost connections.
 * @returns undefined for a success without a body.
 * @throws Refused, or the error of the connection.
 */
export async function requestJson<T>(schema: z.ZodType<T>, asked: JsonRequest): Promise<T | undefined> {
  const dispatcher = new EnvHttpProxyAgent({ connect: { timeout: 10_000 } })
  try {
    return await pRetry(() => once(schema, asked, dispatcher), {
      retries: 4,
      minTimeout: 500,
      maxTimeout: 5000,
      randomize: true,
    })
  } finally {
    await dispatcher.destroy()
  }
}

async function once<T>(
  schema: z.ZodType<T>,
  asked: JsonRequest,
  dispatcher: EnvHttpProxyAgent,
): Promise<T | undefined> {
  const headers = Object.entries(asked.headers ?? {}).map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : value.reveal(),
  ])
  const answer = await send(asked.url, {
    method: asked.method,
    dispatcher,
    headers: {
      accept: 'application/json',
      ...(asked.body && { 'content-type': 'application/json' }),
      ...Object.fromEntries(headers),
    },
    body: asked.body === undefined ? null : JSON.stringify(asked.body),
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    signal: AbortSignal.timeout(2 * timeoutMs),
  }).catch((error: unknown) => {
    if (asked.again) throw error
    throw new AbortError(error instanceof Error ? error : String(error))
  })
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of answer.body) {
    size += (chunk as Buffer).length
    if (size > limitBytes) throw new AbortError(`the answer has more than ${limitBytes} bytes`)
    chunks.push(chunk as Buffer)
  }
  const text = Buffer.concat(chunks).toString()
  const status = answer.statusCode
  if (status >= 200 && status < 300) {
    if (text === '') return undefined
    const parsed = schema.safeParse(asJson(text))
    if (parsed.success) return parsed.data
    // Not what zod says of it: that may quote the answer.
    throw new AbortError(`${asked.url.host} answered ${status} in a form that is not known`)
  }
  const said = asked.explain(asJson(text)) ?? 'without an explanation'
  const refused = new Refused(status, `${asked.url.host} answered ${status}: ${said.slice(0, 500)}`)
  throw [429, 502, 503, 504].includes(status) ? refused : new AbortError(refused)
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** What kind of trouble an error of `requestJson` is. */
export function troubleOf(error: unknown): StoreTrouble {
  if (error instanceof Refused) return error.trouble
  const code = (error as { code?: unknown } | null)?.code
  return typeof code === 'string' && /^(E[A-Z]+|UND_ERR)/.test(code) ? 'unreachable' : 'other'
}
