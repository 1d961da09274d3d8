/** The inputs of action-alert. */
import { addressForms, type SecretAddress, secretAddress } from '../alert/deliver.ts'
import type { AlertEvent } from '../alert/event.ts'
import { readOutputs } from '../job-end.ts'
import { runUrl } from '../reports/report.ts'
import { detectRunner } from '../runner/runner.ts'
import { isPrivateHost } from '../splice/private-host.ts'
import type { Log } from '../system/log.ts'
import type { Secret } from '../system/secret.ts'
import type { Given } from './catalogue.ts'
import type { Inputs } from './inputs.ts'

type AlertGiven = Given<'alert'>

/** Reads what happened. Outputs that cannot be read are a warning: the alert matters more than its details. */
export function readAlertEvent({ node, job, status, outputs: text }: AlertGiven, log: Log): AlertEvent {
  const outputs = readOutputs(text ?? '')
  if (outputs === undefined) log.warning('The input outputs is no JSON object of outputs; it is left out.')
  return { node, job, status, outputs: outputs ?? {}, at: new Date(), runUrl: runUrl() }
}

/** Where issues are written; undefined with `issue: false`. */
export interface IssueInputs {
  readonly repository: string
  readonly apiUrl: string
  readonly token: Secret
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
  readonly docs: string | undefined
}

export function readIssueInputs(
  inputs: Inputs,
  { issue, issueLabels: labels, issueAssignees: assignees, githubToken: token }: AlertGiven,
  env: NodeJS.ProcessEnv = process.env,
): IssueInputs | undefined {
  if (!issue) return undefined
  if (labels.some((label) => label.length > 50 || label.includes(',')))
    inputs.problem(
      'issue-labels',
      'holds a label of more than 50 characters or with a comma: give one a line.',
    )
  const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: apiUrl } = env
  if (token === undefined) inputs.problem('github-token', 'is required, unless issue: false.')
  if (!repository || !apiUrl)
    inputs.problem('issue', 'is for workflows on GitHub: GITHUB_REPOSITORY and GITHUB_API_URL are not set.')
  if (token === undefined || !repository || !apiUrl) return undefined
  return { repository, apiUrl, token, labels, assignees, docs: docsAddress(env) }
}

/** The documentation at the version that runs. Unknown for an action of the workflow's own repository. */
function docsAddress(env: NodeJS.ProcessEnv): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env
  return server && repository ? `${server}/${repository}/blob/${ref || 'HEAD'}` : undefined
}

/** An address that is a secret. It is masked in all its forms; a problem never repeats it. */
export function readSecretAddress(
  inputs: Inputs,
  name: string,
  secret: Secret | undefined,
): SecretAddress | undefined {
  if (secret === undefined) return undefined
  const text = secret.reveal()
  const url = URL.parse(text)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    inputs.problem(name, 'is not a URL (https://…).')
    return undefined
  }
  const runner = detectRunner()
  for (const form of addressForms(url)) if (form.length > 3) runner.mask(form)
  if (url.username !== '' || url.password !== '')
    inputs.problem(name, 'must not hold a user or password: an address of that kind is not supported.')
  else if (url.protocol === 'http:' && !isPrivateHost(url.hostname))
    inputs.problem(name, 'begins with http://, which anybody on the way could read: use https://.')
  return secretAddress(url)
}

/** A Pushgateway's token must not cross the internet readable. */
export function checkPushgateway(
  inputs: Inputs,
  { pushgatewayUrl: url, pushgatewayToken: token }: AlertGiven,
): void {
  if (token !== undefined && url?.protocol === 'http:' && !isPrivateHost(url.hostname))
    inputs.problem('pushgateway-url', 'begins with http://: the token would cross the internet readable.')
}
