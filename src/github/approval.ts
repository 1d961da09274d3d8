/**
 * Whether somebody has to approve what a plan proposes. GitHub makes an environment that a workflow names and that is not
 * there, without protection: a job that should wait for an approval then runs at once. So the dry run asks.
 */
import { z } from 'zod'
import type { Summary } from '../runner/summary.ts'
import { Failure } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import type { Secret } from '../system/secret.ts'
import { type GitHubAccess, GitHubApi, GitHubRefusal } from './octokit.ts'

/** What is asked of GitHub, and where. */
export interface ApprovalQuestion {
  readonly environment: string
  /** `owner/name`; absent outside of a workflow. */
  readonly repository: string | undefined
  /** Base URL of the REST API; another one on GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly token: Secret | undefined
  /** What an operator does where nobody can be required to review. */
  readonly otherwise: string
}

/** Who has to approve. */
export interface Approval {
  readonly environment: string
  /** As GitHub names them: `octocat`, `team validators`. One of them is enough. Never empty. */
  readonly reviewers: readonly string[]
  /** Whether whoever started the run may not approve it; undefined when GitHub does not say. */
  readonly selfReviewPrevented: boolean | undefined
  /** Whether administrators may go on without an approval; undefined when GitHub does not say. */
  readonly adminsMayBypass: boolean | undefined
}

/** How patiently GitHub is asked. */
type ApprovalPatience = Pick<GitHubAccess, 'answerMs' | 'retries' | 'firstDelayMs' | 'deadlineMs'>
const usualPatience: ApprovalPatience = { answerMs: 15_000, retries: 3 }

/**
 * `environment` of GitHub's OpenAPI description, `repos/get-environment`; `can_admins_bypass` is sent and not in it.
 * https://docs.github.com/en/rest/deployments/environments#get-an-environment
 */
const environmentSchema = z.object({
  can_admins_bypass: z.boolean().nullish(),
  protection_rules: z
    .array(
      z.object({
        type: z.string(),
        prevent_self_review: z.boolean().nullish(),
        reviewers: z
          .array(
            z.object({
              type: z.string().nullish(),
              reviewer: z
                .object({
                  login: z.string().nullish(),
                  slug: z.string().nullish(),
                  name: z.string().nullish(),
                })
                .nullish(),
            }),
          )
          .nullish(),
      }),
    )
    .nullish(),
})

/**
 * Asks GitHub who must approve a job in the environment, and says it on the page of the run.
 * @throws Failure `approval-missing` when nobody must, or when it cannot be told.
 */
export async function requireApproval(
  question: ApprovalQuestion,
  { summary, log, signal }: { summary: Summary; log: Log; signal: AbortSignal },
  patience?: ApprovalPatience,
): Promise<void> {
  const approval = await approvalOf(question, signal, patience)
  const { environment, reviewers } = approval
  log.info(`Environment ${environment} waits for one of: ${reviewers.join(', ')}.`)
  summary.heading('Approval', 3).facts([
    ['Environment', environment],
    ['Who may approve', `one of: ${reviewers.join(', ')}`],
    [
      'Whoever started the run',
      told(approval.selfReviewPrevented, 'may not approve it', '⚠️ may approve it as well, when among them'),
    ],
    [
      'Administrators',
      told(approval.adminsMayBypass, '⚠️ may go on without an approval', 'cannot go on without an approval'),
    ],
  ])
}

function told(value: boolean | undefined, yes: string, no: string): string {
  if (value === undefined) return 'not known: GitHub does not say'
  return value ? yes : no
}

/** As `requireApproval`, without telling anybody. */
export async function approvalOf(
  question: ApprovalQuestion,
  signal: AbortSignal,
  patience = usualPatience,
): Promise<Approval> {
  const { environment } = question
  const answer = environmentSchema.safeParse(await ask(question, signal, patience))
  if (!answer.success) throw missing(question, 'GitHub answered in a form that is not known.')
  const rules = (answer.data.protection_rules ?? []).filter(({ type }) => type === 'required_reviewers')
  const reviewers = rules.flatMap(({ reviewers: listed }) => (listed ?? []).flatMap(nameOf))
  if (reviewers.length === 0)
    throw missing(
      question,
      `Environment ${environment} has no required reviewers: a job in it does not wait.`,
    )
  return {
    environment,
    reviewers,
    selfReviewPrevented:
      rules.find(({ prevent_self_review: own }) => own != null)?.prevent_self_review ?? undefined,
    adminsMayBypass: answer.data.can_admins_bypass ?? undefined,
  }
}

type Rule = NonNullable<z.infer<typeof environmentSchema>['protection_rules']>[number]

function nameOf({ type, reviewer }: NonNullable<Rule['reviewers']>[number]): string[] {
  const name = reviewer?.login ?? reviewer?.slug ?? reviewer?.name
  if (name == null) return []
  return [type === 'Team' ? `team ${name}` : name]
}

async function ask(
  question: ApprovalQuestion,
  signal: AbortSignal,
  patience: ApprovalPatience,
): Promise<unknown> {
  const { environment, repository, apiUrl, token } = question
  if (!/^[^/]+\/[^/]+$/.test(repository ?? '') || repository === undefined)
    throw missing(question, 'Outside of a workflow (GITHUB_REPOSITORY is not set) GitHub cannot be asked.')
  if (token === undefined) throw missing(question, 'github-token is empty, so GitHub cannot be asked.')
  const github = new GitHubApi({ ...patience, repository, apiUrl, token, signal })
  try {
    const route = 'GET /repos/{owner}/{repo}/environments/{environment_name}'
    return (await github.ask(route, { environment_name: environment })).data
  } catch (error) {
    throw error instanceof GitHubRefusal ? missing(question, whyNot(question, error), error) : error
  }
}

function whyNot(
  { environment, repository, apiUrl }: ApprovalQuestion,
  { status, message, limited }: GitHubRefusal,
): string {
  const at = `environment ${environment} of ${repository}`
  if (status === undefined) return `GitHub did not answer at ${apiUrl} when asked for ${at}: ${message}.`
  if (status === 404)
    return `There is no ${at}, or github-token may not see it. GitHub makes an environment that a workflow names, without protection.`
  if (status === 403 && !limited)
    return `github-token may not read ${at}: the job of the plan needs permissions: actions: read. GitHub says: ${message}`
  if (status === 401) return `GitHub does not accept github-token. It says: ${message}`
  return `GitHub answered ${status} when asked for ${at}: ${message}`
}

function missing({ environment, otherwise }: ApprovalQuestion, what: string, cause?: unknown): Failure {
  return new Failure('approval-missing', {
    what,
    means:
      'Whether anybody has to approve what the plan proposes is not known to be so. Nothing was changed.',
    next: `Settings, Environments, ${environment}: tick "Required reviewers" and name them, then run the plan again. Private repositories have them with GitHub Enterprise only; without: ${otherwise}`,
    ...(cause !== undefined && { cause }),
  })
}
