import type { ApprovalQuestion } from '../github/approval.ts'
import type { Given } from './catalogue.ts'

/**
 * What is asked of GitHub about the input `approval-environment`, if anything is.
 * @param otherwise what an operator does where nobody can be required to review.
 */
export function readApproval(
  given: Pick<Given<'restore'>, 'approvalEnvironment' | 'githubToken'>,
  otherwise: string,
  env: NodeJS.ProcessEnv = process.env,
): ApprovalQuestion | undefined {
  const { approvalEnvironment: environment, githubToken: token } = given
  return environment === undefined
    ? undefined
    : {
        environment,
        repository: env['GITHUB_REPOSITORY'] || undefined,
        apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
        token,
        otherwise,
      }
}
