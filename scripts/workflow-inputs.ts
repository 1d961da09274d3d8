/** What every reusable workflow takes besides the inputs of its action: said once, for all of them. */

import { inputsOf } from '../src/inputs/catalogue.ts'

export interface WorkflowInput {
  readonly description: string
  readonly type: 'string' | 'boolean' | 'number'
  readonly default?: string | boolean | number
  readonly required?: boolean
}
type Group = Readonly<Record<string, WorkflowInput>>

const text = (description: string, fallback = ''): WorkflowInput => ({
  description,
  type: 'string',
  default: fallback,
})

/** The groups that a workflow names in its `# generated: inputs` lines. */
export const workflowInputs: Readonly<Record<string, Group>> = {
  runner: {
    runner: text('Labels of the runner, as JSON: a list, or one in quotes.', '["self-hosted","linux"]'),
    'timeout-minutes': {
      description:
        'When GitHub ends the job. Longer than `timeout`, so that the action itself can end in order.',
      type: 'number',
      default: 330,
    },
  },
  environment: {
    environment: text('Environment of the job, which holds its secrets. Empty: none.'),
  },
  approval: {
    environment: text(
      'Environment of the job that carries the plan out. Its required reviewers are the approval. Without it only the plan is made, unless `confirm` is given.',
    ),
    'plan-environment': text('Environment of the job that only plans. Empty: none.'),
  },
  clouds: {
    'aws-role-to-assume': text(
      'S3: role that the job takes by OIDC. Empty: the credentials that the runner has.',
    ),
    'aws-region': text('Region for `aws-role-to-assume`.'),
    'gcp-workload-identity-provider': text(
      'GCS: workload identity provider that the job logs in to by OIDC. Empty: the credentials that the runner has.',
    ),
    'gcp-service-account': text(
      'Service account for `gcp-workload-identity-provider`. Empty: direct access.',
    ),
    'azure-client-id': text(
      'Azure: application that the job logs in as by OIDC; the runner needs the `az` program. Empty: the credentials that the runner has.',
    ),
    'azure-tenant-id': text('Tenant of `azure-client-id`.'),
    'azure-subscription-id': text('Subscription of `azure-client-id`. Empty: none.'),
  },
  alerts: {
    'alert-issue': {
      description:
        'Keeps one issue per node in the calling repository: open while something fails, closed on recovery.',
      type: 'boolean',
      default: true,
    },
    'alert-runner': text(
      'Labels of the runner that alerts, as JSON: another one than the runner that may be down.',
      '["ubuntu-latest"]',
    ),
    'fleet-result': {
      description: 'Keeps the result as an artifact, for the summary of a fleet.',
      type: 'boolean',
      default: false,
    },
  },
  metrics: Object.fromEntries(
    inputsOf('alert')
      .filter(({ name }) => ['metrics-textfile', 'pushgateway-url'].includes(name))
      .map(({ name, words }) => [name, text(words)]),
  ),
}
