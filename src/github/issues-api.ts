/** GitHub's REST API of issues (https://docs.github.com/en/rest/issues), as far as alerts need it. */
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { parseRetryAfter } from '../http/http-failure.ts'
import { Failure } from '../system/failure.ts'
import { formatDuration } from '../system/log.ts'
import { redact, type Secret } from '../system/secret.ts'

/** An issue, as far as it matters here. */
export interface Issue {
  readonly number: number
  readonly url: string
  readonly state: 'open' | 'closed'
  readonly body: string
  readonly labels: readonly string[]
}

export interface IssuesAccess {
  /** `owner/name`. */
  readonly repository: string
  /** `GITHUB_API_URL`: on GHES another host. */
  readonly apiUrl: string
  readonly token: Secret
  readonly signal?: AbortSignal | undefined
  /** For everything that is asked. Default 2 min. */
  readonly deadlineMs?: number
  /** The wait before the second attempt; it doubles from there. Default 1 s. */
  readonly firstDelayMs?: number
  readonly onRetry?: (line: string) => void
}

const labelsSchema = z
  .array(z.union([z.string(), z.looseObject({ name: z.string().nullish() })]))
  .transform((labels) => labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? []))))
const issueSchema = z
  .looseObject({
    number: z.int(),
    html_url: z.string(),
    state: z.enum(['open', 'closed']),
    body: z.string().nullish(),
    labels: labelsSchema,
    pull_request: z.unknown().optional(),
  })
  .transform(({ html_url: url, body, ...issue }) => ({ ...issue, url, body: body ?? '' }))

const pageSize = 100
const mostAttempts = 5
const answerMs = 30_000

/** The issues of one GitHub repository. */
export class IssuesApi {
  readonly #access: IssuesAccess
  readonly #until: number
  #octokit: Promise<{ request: (route: string, options: object) => Promise<{ data: unknown }> }> | undefined

  constructor(access: IssuesAccess) {
    this.#access = access
    this.#until = Date.now() + (access.deadlineMs ?? 120_000)
  }

  /**
   * Open issues with a label, oldest first. A list by label shows what was just created; the search API would show it
   * after a while.
   */
  async open(label: string): Promise<Issue[]> {
    const found: Issue[] = []
    for (let page = 1; ; page++) {
      const query = {
        labels: label,
        state: 'open',
        sort: 'created',
        direction: 'asc',
        per_page: pageSize,
        page,
      }
      const data = z.array(issueSchema).parse(await this.#ask('GET /repos/{owner}/{repo}/issues', query))
      // GitHub lists pull requests as issues.
      found.push(...data.filter(({ pull_request: pull }) => pull === undefined))
      if (data.length < pageSize) return found.sort((a, b) => a.number - b.number)
    }
  }

  async get(number: number): Promise<Issue> {
    return issueSchema.parse(await this.#ask(`GET ${one}`, { issue_number: number }))
  }

  async create(issue: {
    readonly title: string
    readonly body: string
    readonly labels: readonly string[]
    readonly assignees: readonly string[]
  }): Promise<Issue> {
    return issueSchema.parse(await this.#ask('POST /repos/{owner}/{repo}/issues', issue))
  }

  async update(
    number: number,
    change: { readonly body?: string; readonly state?: 'open' | 'closed'; readonly state_reason?: string },
  ): Promise<void> {
    await this.#ask(`PATCH ${one}`, { issue_number: number, ...change })
  }

  async comment(number: number, body: string): Promise<void> {
    await this.#ask(`POST ${one}/comments`, { issue_number: number, body })
  }

  /** Adds labels, which are made when there are none of their names. */
  async addLabels(number: number, labels: readonly string[]): Promise<void> {
    await this.#ask(`POST ${one}/labels`, { issue_number: number, labels })
  }

  /** Removes a label, and says which are left. */
  async removeLabel(number: number, name: string): Promise<readonly string[]> {
    try {
      const left = await this.#ask(`DELETE ${one}/labels/{name}`, { issue_number: number, name })
      return labelsSchema.parse(left)
    } catch (error) {
      // Somebody else removed it.
      if (error instanceof IssuesFailure && error.status === 404) return (await this.get(number)).labels
      throw error
    }
  }

  /** Asks until there is an answer, within the deadline. Repeated is what may pass: no answer, 5xx, rate limits. */
  async #ask(route: string, options: object): Promise<unknown> {
    const { repository, signal, firstDelayMs = 1000, onRetry } = this.#access
    const [owner = '', repo = ''] = repository.split('/')
    for (let attempt = 1; ; attempt++) {
      signal?.throwIfAborted()
      const left = this.#until - Date.now()
      const timeout = AbortSignal.timeout(Math.max(1, Math.min(answerMs, left)))
      try {
        this.#octokit ??= this.#open()
        const octokit = await this.#octokit
        const request = { signal: signal ? AbortSignal.any([signal, timeout]) : timeout }
        return (await octokit.request(route, { owner, repo, ...options, request })).data
      } catch (error) {
        signal?.throwIfAborted()
        const refusal = refusalOf(error)
        const wait = waitOf(refusal, firstDelayMs * 2 ** (attempt - 1))
        if (wait === undefined || attempt === mostAttempts || Date.now() + wait > this.#until)
          throw issuesFailure(refusal, repository, attempt)
        onRetry?.(`GitHub's issues: ${refusal.text}. Trying again in ${formatDuration(wait)}.`)
        await sleep(wait, undefined, signal ? { signal } : {}).catch(() => signal?.throwIfAborted())
      }
    }
  }

  /** Loaded only when an issue is looked for. */
  async #open() {
    const { getOctokit } = await import('@actions/github')
    const silent = () => {}
    const log = { debug: silent, info: silent, warn: silent, error: silent }
    const { apiUrl, token } = this.#access
    return getOctokit(token.reveal(), { baseUrl: apiUrl.replace(/\/+$/, ''), log })
  }
}

const one = '/repos/{owner}/{repo}/issues/{issue_number}'

/** What GitHub said no with; `status` is absent when it did not answer. */
interface Refusal {
  readonly status: number | undefined
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
}

/** What GitHub refused, with its status; absent when it did not answer. */
export class IssuesFailure extends Failure {
  readonly status: number | undefined
  constructor(
    code: string,
    text: { what: string; means?: string; next: string },
    status: number | undefined,
  ) {
    super(code, text)
    this.status = status
  }
}

const errorSchema = z.looseObject({
  status: z.number().optional(),
  message: z.string().optional(),
  response: z.looseObject({ headers: z.record(z.string(), z.unknown()) }).optional(),
})

function refusalOf(error: unknown): Refusal {
  const { status, message, response } = errorSchema.safeParse(error).data ?? {}
  // Octokit gives an error of the network the status 500, without a response.
  const text = redact(message ?? 'no answer')
    .replaceAll(/\s+/g, ' ')
    .slice(0, 300)
  return { status: response === undefined ? undefined : status, text, headers: response?.headers ?? {} }
}

/**
 * How long to wait before the next attempt; undefined where none helps. Rate limits come as 403 or 429
 * (docs.github.com, "Rate limits for the REST API"): with `retry-after`, or with the time of the reset.
 */
function waitOf({ status, text, headers }: Refusal, usual: number): number | undefined {
  if (status === undefined || status >= 500) return usual
  if (status !== 403 && status !== 429) return undefined
  const asked = parseRetryAfter(headerOf(headers, 'retry-after'))
  if (asked !== undefined) return asked
  const reset = Number(headerOf(headers, 'x-ratelimit-reset'))
  if (headerOf(headers, 'x-ratelimit-remaining') === '0' && reset > 0)
    return Math.max(0, reset * 1000 - Date.now())
  // Without a time GitHub asks for a minute at least.
  return status === 429 || /secondary rate limit/i.test(text) ? 60_000 : undefined
}

function headerOf(headers: Refusal['headers'], name: string): string | undefined {
  const value = headers[name]
  return value === undefined ? undefined : String(value)
}

function issuesFailure(refusal: Refusal, repository: string, attempts: number): IssuesFailure {
  const { status, text } = refusal
  const where = `GitHub's issues of ${repository}`
  const tried = attempts > 1 ? ` Tried ${attempts} times.` : ''
  if (status === 410)
    return new IssuesFailure(
      'issues-disabled',
      {
        what: `${where} are disabled (410).`,
        next: 'Enable them in the settings of the GitHub repository, or set `issue: false` and use another channel.',
      },
      status,
    )
  const limited = waitOf(refusal, 0) !== undefined
  if ((status === 401 || status === 403 || status === 404) && !limited)
    return new IssuesFailure(
      'issues-permission',
      {
        what: `${where} may not be read or written with this github-token (${status}: ${text}).`,
        next: 'Give the job `permissions: issues: write`; the caller of a reusable workflow must grant it too. Another token needs the right "Issues: read and write" on that repository.',
      },
      status,
    )
  return new IssuesFailure(
    'issues',
    {
      what: `${where} could not be read or written (${status ?? 'no answer'}: ${text}).${tried}`,
      next:
        status === 422
          ? 'Check issue-labels and issue-assignees: an assignee must have access to the GitHub repository.'
          : 'Check the runner’s way to the API and https://www.githubstatus.com, then run the job again.',
    },
    status,
  )
}
