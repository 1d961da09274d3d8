import type { Permissions } from './permissions.ts'
import type { Value, Values } from './values.ts'

export type Result = 'success' | 'failure' | 'cancelled' | 'skipped'

/** An environment in the settings of the caller's repository. */
export interface Environment {
  /** True: a job waits for `approve`. */
  readonly reviewers?: boolean
  readonly secrets?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
}

/** What a reviewer sees while a job waits. */
export interface ApprovalRequest {
  readonly environment: string
  readonly job: string
  /** Summaries of the jobs that are done, by job. */
  readonly summaries: Readonly<Record<string, string>>
}

export interface WorkflowRunOptions {
  /** Path of the workflow file in the caller's repository. */
  readonly workflow: string
  /** Folder that stands for the caller's repository. */
  readonly repository: string
  readonly event:
    | { readonly name: 'schedule'; readonly cron?: string }
    | { readonly name: 'workflow_dispatch'; readonly inputs?: Readonly<Record<string, string>> }
  readonly secrets?: Readonly<Record<string, string>>
  readonly variables?: Readonly<Record<string, string>>
  readonly environments?: Readonly<Record<string, Environment>>
  /** Called for a job of an environment with reviewers. */
  readonly approve?: (request: ApprovalRequest) => boolean | Promise<boolean>
  /** What a workflow gets that asks for nothing. Default: GitHub's restricted setting. */
  readonly defaultPermissions?: Permissions
  /** The token of a job. */
  readonly token?: (permissions: Permissions, job: string) => string
  /** Variables of the runner's own environment, such as `GITHUB_API_URL` of a stand-in. */
  readonly env?: Readonly<Record<string, string>>
  readonly runId?: string
  readonly runAttempt?: string
  /** Runs `main.ts` of the actions instead of the bundles. Default: whether `SPLICE_TEST_SOURCE` is `1`. */
  readonly fromSource?: boolean
  /** Folder that `OWNER/REPO/…@sha` means. Default: this repository. */
  readonly published?: string
  /** Cancels the run. */
  readonly signal?: AbortSignal
}

export interface StepRun {
  readonly id: string
  readonly name: string
  /** Before and after `continue-on-error`. */
  readonly outcome: Result
  readonly conclusion: Result
  readonly outputs: Readonly<Record<string, string>>
  /** What a step with `uses` was given, without defaults. */
  readonly with: Readonly<Record<string, string>>
  /** What was printed, before the runner masks anything. */
  readonly log: string
  readonly summary: string
}

export interface JobRun {
  /** `job`, or `caller / job` in a called workflow, with the combination of a matrix. */
  readonly id: string
  readonly result: Result
  readonly runsOn: readonly string[]
  readonly environment: string
  readonly concurrency: Concurrency | null
  readonly permissions: Permissions
  readonly timeoutMinutes: number
  readonly steps: readonly StepRun[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Why the job did not run or failed apart from its steps; empty when there is nothing to say. */
  readonly note: string
}

export interface Concurrency {
  readonly group: string
  readonly cancelInProgress: boolean
  readonly queue: string
}

export interface WorkflowRun {
  readonly result: Result
  readonly jobs: readonly JobRun[]
  /** Of the workflow as a whole. */
  readonly concurrency: Concurrency | null
  /** Every value that the runner would mask. */
  readonly masks: readonly string[]
  /** Artifacts by name, each a folder that exists until the run is disposed of. */
  readonly artifacts: ReadonlyMap<string, string>
  /** What stand-ins of other people's actions were asked to do: the action and its inputs. */
  readonly standIns: readonly { readonly action: string; readonly with: Readonly<Record<string, string>> }[]
  /** One job by its id. Throws when there was none. */
  job(id: string): JobRun
  [Symbol.asyncDispose](): Promise<void>
}

/** What jobs of a run share while it goes on. */
export interface Running {
  readonly options: WorkflowRunOptions
  readonly folder: string
  readonly event: Values
  readonly jobs: JobRun[]
  readonly masks: Set<string>
  readonly artifacts: Map<string, string>
  readonly standIns: { action: string; with: Readonly<Record<string, string>> }[]
  readonly caller: { readonly path: string; readonly name: string; readonly sha: string }
}

/** The secrets that a workflow's jobs see. */
export interface Secrets {
  forEnvironment(name: string): Record<string, string>
}

/** What is worse counts for the whole. */
export function combined(results: readonly Result[]): Result {
  if (results.includes('failure')) return 'failure'
  if (results.includes('cancelled')) return 'cancelled'
  return results.includes('success') || results.length === 0 ? 'success' : 'skipped'
}

/** The `concurrency` of a job or workflow, evaluated. */
export function readConcurrency(value: Value | undefined): Concurrency | null {
  if (value === undefined || value === null) return null
  if (typeof value === 'string') return { group: value, cancelInProgress: false, queue: 'single' }
  const { group, queue } = value as Values
  return {
    group: String(group),
    cancelInProgress: (value as Values)['cancel-in-progress'] === true,
    queue: typeof queue === 'string' ? queue : 'single',
  }
}
