import type { Permissions } from './permissions.ts'
import type { Values } from './values.ts'
import type { WorkflowFile } from './workflow-file.ts'
import type { Running } from './workflow-run.ts'

export const callerRepository = 'operator/validator'

/** The `github` context: always that of the caller, also in a called workflow. */
export function githubContext(
  running: Running,
  job?: { id: string; token: string; workspace: string },
): Values {
  const { options, caller } = running
  return {
    event_name: options.event.name,
    event: running.event,
    repository: callerRepository,
    repository_owner: 'operator',
    repository_id: '1',
    actor: 'operator',
    triggering_actor: 'operator',
    ref: 'refs/heads/main',
    ref_name: 'main',
    ref_type: 'branch',
    ref_protected: true,
    sha: caller.sha,
    run_id: options.runId ?? '1',
    run_number: '1',
    run_attempt: options.runAttempt ?? '1',
    retention_days: '90',
    workflow: caller.name,
    workflow_ref: `${callerRepository}/${caller.path}@refs/heads/main`,
    workflow_sha: caller.sha,
    server_url: options.env?.['GITHUB_SERVER_URL'] ?? 'https://github.com',
    api_url: options.env?.['GITHUB_API_URL'] ?? 'https://api.github.com',
    ...(job !== undefined && { job: job.id, token: job.token, workspace: job.workspace }),
  }
}

/** The `job` context; `workflow_*` name the file that the job is written in, called or not. */
export function jobContext(file: WorkflowFile, status: string): Values {
  const { repository, sha } = file.source
  return {
    status,
    workflow_repository: repository,
    workflow_sha: sha,
    workflow_ref: `${repository}/${file.path}@${sha}`,
    workflow_file_path: file.path,
  }
}

/** The variables that the runner sets from the contexts. */
export function runnerVariables(running: Running, job: string, files: Readonly<Record<string, string>>) {
  const { options, caller } = running
  return {
    GITHUB_ACTOR: 'operator',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_JOB: job,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: callerRepository,
    GITHUB_RUN_ATTEMPT: options.runAttempt ?? '1',
    GITHUB_RUN_ID: options.runId ?? '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: caller.sha,
    GITHUB_WORKFLOW: caller.name,
    GITHUB_WORKFLOW_REF: `${callerRepository}/${caller.path}@refs/heads/main`,
    ...files,
    ...options.env,
  }
}

const tokenPrefix = 'ghs_'

/** Like GitHub's token, it is worth nothing elsewhere, and says here what it may do. */
export function defaultToken(permissions: Permissions, job: string): string {
  return `${tokenPrefix}${Buffer.from(JSON.stringify({ job, permissions })).toString('base64url')}`
}

/** What a token of `defaultToken` may do; null for any other. */
export function permissionsOf(token: string): Permissions | null {
  if (!token.startsWith(tokenPrefix)) return null
  const told: unknown = JSON.parse(Buffer.from(token.slice(tokenPrefix.length), 'base64url').toString())
  return (told as { permissions: Permissions }).permissions
}
