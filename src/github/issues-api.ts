/** GitHub's REST API of issues (https://docs.github.com/en/rest/issues), as far as alerts need it. */
import { z } from 'zod'
import { Failure } from '../system/failure.ts'
import { type GitHubAccess, GitHubApi, GitHubRefusal } from './octokit.ts'

/** An issue, as far as it matters here. */
export interface Issue {
  readonly number: number
  readonly url: string
  readonly state: 'open' | 'closed'
  readonly body: string
  readonly labels: readonly string[]
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

/** The issues of one GitHub repository. */
export class IssuesApi {
  readonly #github: GitHubApi
  readonly #repository: string

  constructor(access: GitHubAccess) {
    this.#github = new GitHubApi(access)
    this.#repository = access.repository
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

  /**
   * Asked once: without an answer it is not known whether there is one now, and the IssuesFailure is `uncertain`.
   */
  async create(issue: {
    readonly title: string
    readonly body: string
    readonly labels: readonly string[]
    readonly assignees: readonly string[]
  }): Promise<Issue> {
    return issueSchema.parse(await this.#ask('POST /repos/{owner}/{repo}/issues', issue, true))
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

  async #ask(route: string, options: object, once = false): Promise<unknown> {
    try {
      return (await this.#github.ask(route, options, { once })).data
    } catch (error) {
      throw error instanceof GitHubRefusal ? issuesFailure(error, this.#repository) : error
    }
  }
}

const one = '/repos/{owner}/{repo}/issues/{issue_number}'

/** What GitHub refused. */
export class IssuesFailure extends Failure {
  /** Absent when it did not answer. */
  readonly status: number | undefined
  constructor(code: string, text: { what: string; next: string }, status: number | undefined) {
    super(code, text)
    this.status = status
  }

  /** Whether what was asked may have been done all the same. */
  get uncertain(): boolean {
    return this.status === undefined || this.status >= 500
  }
}

function issuesFailure({ status, message: text, limited, attempts }: GitHubRefusal, repository: string) {
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
