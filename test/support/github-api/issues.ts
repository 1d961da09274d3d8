import { scriptedServer } from '../scripted-server.ts'

/** An issue as the stand-in keeps it. */
export interface StoredIssue {
  readonly number: number
  title: string
  body: string
  state: 'open' | 'closed'
  stateReason: string | null
  labels: string[]
  assignees: string[]
  readonly comments: string[]
  readonly pull: boolean
}

/** Answers in place of the service, as long as it returns something. */
export type Refusal = (asked: {
  readonly method: string
  readonly path: string
}) => { status: number; body?: object; headers?: Record<string, string> } | undefined

/** Whether what is asked is done and the connection lost before the answer. */
export type Loss = (asked: { readonly method: string; readonly path: string }) => boolean

/**
 * A stand-in for GitHub's REST API of issues, by its documentation (docs.github.com/en/rest/issues): pages, labels that
 * come into being when they are put on, names of labels without regard to case, pull requests among the issues.
 */
export async function issuesServer(options: { readonly token: string; readonly repository?: string }) {
  const repository = options.repository ?? 'operator/validator'
  const issues: StoredIssue[] = []
  /** Assignees without access, whom GitHub refuses. */
  const strangers = new Set<string>()
  let refuse: Refusal = () => undefined
  let lose: Loss = () => false

  const add = (issue: Partial<StoredIssue>): StoredIssue => {
    const one: StoredIssue = {
      number: issues.length + 1,
      title: '',
      body: '',
      state: 'open',
      stateReason: null,
      labels: [],
      assignees: [],
      comments: [],
      pull: false,
      ...issue,
    }
    issues.push(one)
    return one
  }
  const shown = ({ number, title, body, state, labels, assignees, pull }: StoredIssue) => ({
    number,
    title,
    body,
    state,
    html_url: `https://github.test/${repository}/issues/${number}`,
    labels: labels.map((name) => ({ name, color: 'ededed' })),
    assignees: assignees.map((login) => ({ login })),
    ...(pull && { pull_request: {} }),
  })
  const has = (issue: StoredIssue, label: string) =>
    issue.labels.some((one) => one.toLowerCase() === label.toLowerCase())
  const putOn = (issue: StoredIssue, labels: readonly string[]) => {
    for (const label of labels) if (!has(issue, label)) issue.labels.push(label)
  }

  const answer = (method: string, path: string, query: URLSearchParams, body: Change) => {
    const [, number, part, name] = /^(?:\/(\d+)(?:\/(comments|labels)(?:\/(.+))?)?)?$/.exec(path) ?? []
    if (number === undefined) {
      if (method === 'POST') {
        const { title = '', body: text = '', labels = [], assignees = [] } = body
        if (assignees.some((login) => strangers.has(login)) || text.length > 65_536)
          return { status: 422, body: { message: 'Validation Failed' } }
        return {
          status: 201,
          body: shown(add({ title, body: text, labels: [...labels], assignees: [...assignees] })),
        }
      }
      const [label = '', state = 'open'] = [query.get('labels') ?? '', query.get('state') ?? 'open']
      const [size, page] = [Number(query.get('per_page') ?? 30), Number(query.get('page') ?? 1)]
      const matching = issues.filter((issue) => issue.state === state && (label === '' || has(issue, label)))
      if (query.get('direction') !== 'asc') matching.reverse()
      return { status: 200, body: matching.slice((page - 1) * size, page * size).map(shown) }
    }
    const issue = issues.find((one) => one.number === Number(number))
    if (issue === undefined) return { status: 404, body: { message: 'Not Found' } }
    if (part === 'comments') {
      issue.comments.push(body.body ?? '')
      return { status: 201, body: { id: issue.comments.length } }
    }
    if (part === 'labels' && method === 'DELETE') {
      const label = decodeURIComponent(name ?? '')
      if (!has(issue, label)) return { status: 404, body: { message: 'Label does not exist' } }
      issue.labels = issue.labels.filter((one) => one.toLowerCase() !== label.toLowerCase())
      return { status: 200, body: shown(issue).labels }
    }
    if (part === 'labels') {
      putOn(issue, body.labels ?? [])
      return { status: 200, body: shown(issue).labels }
    }
    if (method === 'PATCH') {
      if ((body.body ?? '').length > 65_536) return { status: 422, body: { message: 'Validation Failed' } }
      if (body.body !== undefined) issue.body = body.body
      if (body.state !== undefined) issue.state = body.state
      if (body.state_reason !== undefined) issue.stateReason = body.state_reason
    }
    return { status: 200, body: shown(issue) }
  }

  const server = await scriptedServer(({ method, url, headers, body }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://x')
    const refused = refuse({ method, path: pathname })
    if (refused !== undefined) return refused
    if (headers.authorization !== `token ${options.token}`)
      return { status: 401, body: { message: 'Bad credentials' } }
    const base = `/repos/${repository}/issues`
    if (!pathname.startsWith(base)) return { status: 404, body: { message: 'Not Found' } }
    const change = body === '' ? {} : (JSON.parse(body) as Change)
    const answered = answer(method, pathname.slice(base.length), searchParams, change)
    if (!lose({ method, path: pathname })) return answered
    response.destroy()
    return undefined
  })
  return {
    url: server.url,
    asked: server.asked,
    issues,
    strangers,
    add,
    refuse(how: Refusal) {
      refuse = how
    },
    lose(how: Loss) {
      lose = how
    },
    [Symbol.asyncDispose]: server[Symbol.asyncDispose],
  }
}

interface Change {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly state_reason?: string
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
}
