/**
 * Deployment environments as GitHub's REST API gives them (`repos/get-environment` of its OpenAPI description; the field
 * `can_admins_bypass` as github.com sends it). What the real one refuses this refuses.
 */
import { type Asked, type Script, scriptedServer } from '../scripted-server.ts'

/** An environment as it is set up. */
export interface Environment {
  /** Absent: jobs in it do not wait for anybody. An empty list is a rule without people, as after they left. */
  readonly reviewers?: readonly ({ readonly user: string } | { readonly team: string })[]
  readonly preventSelfReview?: boolean
  readonly adminsMayBypass?: boolean
  readonly waitMinutes?: number
  /** Answers with this status instead, that many times. */
  readonly fails?: { readonly status: number; times?: number }
  /** Never answers. */
  readonly silent?: boolean
}

/** What the API has, and to whom it answers. */
export interface EnvironmentsOfApi {
  readonly environments: Readonly<Record<string, Environment>>
  /** `owner/name`. */
  readonly repository?: string
  readonly token?: string
  /** False: the token lacks `actions: read`. */
  readonly mayRead?: boolean
}

/** The API on loopback. `env` is what a job has of it. */
export async function githubApi(options: EnvironmentsOfApi) {
  const token = options.token ?? 'ghs_a_token_of_the_tests'
  const repository = options.repository ?? 'operator/validator'
  const answer = answerEnvironments({ ...options, token, repository })
  const server = await scriptedServer((asked, response) =>
    handles(asked) ? answer(asked, response) : { status: 404, body: notFound },
  )
  return {
    ...server,
    token,
    repository,
    env: { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: repository },
  }
}

const path = /^\/repos\/([^/]+\/[^/]+)\/environments\/([^/?]+)$/
const notFound = { message: 'Not Found', documentation_url: 'https://docs.github.com/rest', status: '404' }

/** Whether a request is one for an environment, for servers that answer more. */
export function handles({ method, url }: Pick<Asked, 'method' | 'url'>): boolean {
  return method === 'GET' && path.test(url)
}

/** Answers requests for environments. */
export function answerEnvironments(
  options: EnvironmentsOfApi & { readonly token: string; readonly repository: string },
): Script {
  return ({ url, headers }) => {
    const [, repository, encoded = ''] = path.exec(url) ?? []
    const name = decodeURIComponent(encoded)
    if (!['Bearer', 'token'].some((kind) => headers.authorization === `${kind} ${options.token}`))
      return { status: 401, body: { message: 'Bad credentials', status: '401' } }
    if (options.mayRead === false)
      return { status: 403, body: { message: 'Resource not accessible by integration', status: '403' } }
    const environment = options.environments[name]
    if (repository !== options.repository || environment === undefined) return { status: 404, body: notFound }
    if (environment.silent) return undefined
    const { fails } = environment
    if (fails !== undefined && (fails.times === undefined || fails.times-- > 0))
      return { status: fails.status, body: { message: 'Server Error' } }
    return { status: 200, body: bodyOf(name, environment, options.repository) }
  }
}

function bodyOf(name: string, environment: Environment, repository: string): object {
  const { reviewers, waitMinutes } = environment
  return {
    id: 161_088_068,
    node_id: 'MDExOkVudmlyb25tZW50MTYxMDg4MDY4',
    name,
    url: `https://api.github.com/repos/${repository}/environments/${encodeURIComponent(name)}`,
    html_url: `https://github.com/${repository}/deployments/activity_log?environments_filter=${name}`,
    created_at: '2026-11-01T22:00:40Z',
    updated_at: '2026-11-01T22:00:40Z',
    ...(environment.adminsMayBypass !== undefined && { can_admins_bypass: environment.adminsMayBypass }),
    protection_rules: [
      ...(waitMinutes === undefined
        ? []
        : [{ id: 3736, node_id: 'MDQ6R2F0ZTM3MzY=', type: 'wait_timer', wait_timer: waitMinutes }]),
      ...(reviewers === undefined
        ? []
        : [
            {
              id: 3755,
              node_id: 'MDQ6R2F0ZTM3NTU=',
              type: 'required_reviewers',
              ...(environment.preventSelfReview !== undefined && {
                prevent_self_review: environment.preventSelfReview,
              }),
              reviewers: reviewers.map((one, index) =>
                'user' in one
                  ? { type: 'User', reviewer: { login: one.user, id: index + 1, type: 'User' } }
                  : { type: 'Team', reviewer: { name: one.team, slug: slugOf(one.team), id: index + 1 } },
              ),
            },
          ]),
    ],
    deployment_branch_policy: null,
  }
}

function slugOf(team: string): string {
  return team.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
}
