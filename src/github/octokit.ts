/**
 * GitHub's REST API: one client, with GitHub's own plugins for retries and rate limits, by the connections of every
 * other request.
 */
import { fetchFor } from '../http/fetch.ts'
import { HttpFailure } from '../http/http.ts'
import { messageOf } from '../system/failure.ts'
import { formatDuration } from '../system/log.ts'
import { redact, type Secret } from '../system/secret.ts'

/** What is asked, as whom, and how patiently. */
export interface GitHubAccess {
  /** `owner/name`. */
  readonly repository: string
  /** `GITHUB_API_URL`: on GHES another host. */
  readonly apiUrl: string
  readonly token: Secret
  readonly signal?: AbortSignal | undefined
  /** For everything that is asked, ms. Default 2 min. */
  readonly deadlineMs?: number
  /** How long one answer may take to begin, ms. Default 30 s. */
  readonly answerMs?: number
  /** Further attempts after no answer, one of 5xx or 429. Default 4. */
  readonly retries?: number
  /** The wait before the second attempt, ms; it grows with the square. Given by tests, who do not pause between writes either. */
  readonly firstDelayMs?: number
  readonly onRetry?: (line: string) => void
}

/** An answer that is no refusal. */
export interface GitHubAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly data: unknown
}

/** What GitHub said no with. */
export class GitHubRefusal extends Error {
  /** Absent when it did not answer. */
  readonly status: number | undefined
  /** Whether it was asked more than it allows, and for longer than there was time to wait. */
  readonly limited: boolean
  /** How often it was asked. */
  readonly attempts: number

  constructor(text: string, facts: Pick<GitHubRefusal, 'status' | 'limited' | 'attempts'>) {
    super(redact(text).replaceAll(/\s+/g, ' ').slice(0, 300))
    this.name = 'GitHubRefusal'
    this.status = facts.status
    this.limited = facts.limited
    this.attempts = facts.attempts
  }
}

type RequestOptions = Record<string, unknown>

/** The API as one token sees it. What it needs is loaded with the first question. */
export class GitHubApi {
  readonly #access: GitHubAccess
  readonly #until: number
  /** Aborts when the run or the time is over. */
  readonly #signal: AbortSignal
  readonly #stopped: Promise<never>
  #octokit: Promise<{ request(route: string, options: object): Promise<GitHubAnswer> }> | undefined

  constructor(access: GitHubAccess) {
    this.#access = access
    const { deadlineMs = 120_000, signal } = access
    this.#until = Date.now() + deadlineMs
    this.#signal = AbortSignal.any([AbortSignal.timeout(deadlineMs), ...(signal ? [signal] : [])])
    const { promise, reject } = Promise.withResolvers<never>()
    this.#signal.addEventListener('abort', () => reject(this.#signal.reason))
    promise.catch(() => {})
    this.#stopped = promise
  }

  /**
   * Asks until there is an answer, within the deadline. Asked again is after no answer, after 5xx, and when a rate limit
   * ends.
   * @param route as in GitHub's documentation, such as `GET /repos/{owner}/{repo}/issues`; owner and repo are known.
   * @param how `once`: a question that does more when it is asked twice; only after a rate limit, where nothing was
   *   done, it is asked again. `redirect: 'manual'`: a redirect is the answer.
   * @throws GitHubRefusal, or the reason of the run's signal.
   */
  async ask(
    route: string,
    parameters: object = {},
    { once = false, ...how }: { readonly once?: boolean; readonly redirect?: 'manual' } = {},
  ): Promise<GitHubAnswer> {
    const { answerMs: timeoutMs = 30_000, onRetry, signal } = this.#access
    const [owner, repo] = this.#access.repository.split('/')
    const send = fetchFor({ name: 'GitHub', input: 'GITHUB_API_URL' }, { timeoutMs })
    let attempts = 0
    let last = 'no answer'
    const fetch = async (url: string, init: RequestInit) => {
      if (attempts++ > 0) onRetry?.(`GitHub: ${last}. Trying again.`)
      last = 'no answer'
      const response = await send(url, init)
      last = `it answered ${response.status}`
      return response
    }
    const request = { ...how, fetch, signal: this.#signal, ...(once && { retries: 0 }) }
    try {
      this.#signal.throwIfAborted()
      this.#octokit ??= this.#open()
      const octokit = await this.#octokit
      // The waits of the plugins know no signal.
      return await Promise.race([
        octokit.request(route, { owner, repo, ...parameters, request }),
        this.#stopped,
      ])
    } catch (error) {
      signal?.throwIfAborted()
      throw refusalOf(error, attempts)
    }
  }

  async #open() {
    const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
      import('@actions/github'),
      import('@octokit/plugin-retry'),
      import('@octokit/plugin-throttling'),
    ])
    const { apiUrl, token, retries = 4, firstDelayMs } = this.#access
    const silent = () => {}
    const onLimit = (seconds: number, { request }: { request: RequestOptions }) =>
      this.#mayWait(seconds * 1000, request)
    const limits = { onRateLimit: onLimit, onSecondaryRateLimit: onLimit }
    const options = {
      baseUrl: apiUrl.replace(/\/+$/, ''),
      log: { debug: silent, info: silent, warn: silent, error: silent },
      retry: { retries, retryAfterBaseValue: firstDelayMs ?? 1000 },
      throttle: firstDelayMs === undefined ? limits : { ...limits, write: atOnce, notifications: atOnce },
    }
    // The limits are kept inside of the retries: what waited for one is not asked for again by the other.
    return getOctokit(token.reveal(), options, throttling, retry)
  }

  /** Whether a rate limit ends in time. */
  #mayWait(ms: number, request: RequestOptions): boolean {
    const inTime = Date.now() + ms <= this.#until
    if (inTime) this.#access.onRetry?.(`GitHub's rate limit: trying again in ${formatDuration(ms)}.`)
    else request['retries'] = 0
    return inTime
  }
}

/** In place of the plugin's pauses, which are 1 s after each write and 3 s after what notifies people. */
const atOnce = {
  key: () => ({ schedule: async (_: object, work: () => Promise<void>) => await work() }),
} as never

function refusalOf(error: unknown, attempts: number): GitHubRefusal {
  const { message, response, cause } = error as {
    message?: string
    response?: { status: number; headers: GitHubAnswer['headers'] }
    cause?: unknown
  }
  // Octokit gives an error of the network the status 500, without a response.
  if (response === undefined) {
    const text = cause instanceof HttpFailure ? cause.what : messageOf(error)
    return new GitHubRefusal(text.replace(/\.$/, ''), { status: undefined, limited: false, attempts })
  }
  const { status, headers } = response
  const limited =
    status === 429 ||
    (status === 403 && (/secondary rate/i.test(message ?? '') || headers['x-ratelimit-remaining'] === '0'))
  return new GitHubRefusal(message ?? '', { status, limited, attempts })
}
