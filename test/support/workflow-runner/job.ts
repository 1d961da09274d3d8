import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { defaultToken, githubContext, jobContext, runnerVariables } from './contexts.ts'
import type { Permissions } from './permissions.ts'
import { runSteps, type StepsPlace, stepScope } from './steps.ts'
import {
  evaluateFields,
  evaluateOptional,
  isList,
  isValues,
  type Scope,
  text,
  texts,
  type Value,
  type Values,
  WorkflowError,
} from './values.ts'
import type { JobDefinition, WorkflowFile } from './workflow-file.ts'
import { type JobRun, type Running, readConcurrency, type Secrets } from './workflow-run.ts'

/** A job with everything that is known before it starts. */
export interface JobStart {
  readonly running: Running
  readonly file: WorkflowFile
  readonly job: JobDefinition
  /** With the names of its callers and of its combination. */
  readonly id: string
  /** `inputs`, `vars`, `needs`, `strategy`, `matrix` */
  readonly contexts: Values
  readonly workflowEnv: TemplateToken | undefined
  readonly secrets: Secrets
  readonly permissions: Permissions
}

/** Waits for the environment, then runs the steps one after the other. */
export async function runJob(start: JobStart): Promise<JobRun> {
  const { running, file, job } = start
  const folder = join(running.folder, `job-${running.jobs.length}-${Math.random().toString(36).slice(2)}`)
  const workspace = join(folder, 'workspace')
  const temp = join(folder, 'temp')
  for (const path of [workspace, temp]) await mkdir(path, { recursive: true })

  const before: Scope = { contexts: { github: githubContext(running), ...start.contexts } }
  const field = (name: string) => job.token.find(name)
  const environment = environmentName(field('environment'), before)
  const planned = {
    id: start.id,
    environment,
    runsOn: runnerLabels(evaluateOptional(field('runs-on'), before)),
    concurrency: readConcurrency(evaluateOptional(field('concurrency'), before)),
    permissions: start.permissions,
    timeoutMinutes: Number(evaluateOptional(field('timeout-minutes'), before) ?? 360),
  }
  if (!(await approved(running, environment, start.id))) {
    return {
      ...planned,
      result: 'failure',
      steps: [],
      outputs: {},
      summary: '',
      note: `${environment} was not approved`,
    }
  }

  const token = (running.options.token ?? defaultToken)(start.permissions, start.id)
  const secrets = { ...start.secrets.forEnvironment(environment), GITHUB_TOKEN: token }
  for (const value of Object.values(secrets)) if (value !== '') running.masks.add(value)
  const github = githubContext(running, { id: job.id, token, workspace })
  const vars = {
    ...texts(asValues(start.contexts['vars'])),
    ...running.options.environments?.[environment]?.variables,
  }
  const runner = {
    os: 'Linux',
    arch: 'X64',
    name: 'test',
    temp,
    tool_cache: join(folder, 'tools'),
    environment: 'self-hosted',
  }
  await writeFile(join(folder, 'event.json'), JSON.stringify(running.event))
  const variables = runnerVariables(running, job.id, {
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'test',
    RUNNER_OS: 'Linux',
    RUNNER_TOOL_CACHE: runner.tool_cache,
  })

  const deadline = AbortSignal.timeout(Math.max(1, planned.timeoutMinutes * 60_000))
  const place: StepsPlace = {
    ...{ running, workspace, source: file.source, variables },
    signals: [deadline, ...(running.options.signal === undefined ? [] : [running.options.signal])],
    contexts: (status) => ({
      ...start.contexts,
      github,
      vars,
      secrets,
      runner,
      job: jobContext(file, status),
    }),
  }
  const ofWorkflow = texts(evaluateFields(start.workflowEnv, stepScope(place, {})))
  const env = { ...ofWorkflow, ...texts(evaluateFields(field('env'), stepScope(place, ofWorkflow))) }
  const { steps, result, scope } = await runSteps(place, job.steps, { env, path: [] })

  const outputs = withoutSecrets(texts(evaluateFields(field('outputs'), scope)), running.masks)
  const summary = steps.map((step) => step.summary).join('')
  const note = deadline.aborted ? `exceeded ${planned.timeoutMinutes} minutes` : ''
  return { ...planned, result, steps, outputs, summary, note }
}

/** GitHub drops an output of a job that holds something masked, with a warning. */
function withoutSecrets(
  outputs: Readonly<Record<string, string>>,
  masks: ReadonlySet<string>,
): Record<string, string> {
  const holdsNone = ([, value]: [string, string]) => ![...masks].some((mask) => value.includes(mask))
  return Object.fromEntries(Object.entries(outputs).filter(holdsNone))
}

async function approved(running: Running, environment: string, job: string): Promise<boolean> {
  // An environment that nobody made is made by GitHub, without protection.
  if (running.options.environments?.[environment]?.reviewers !== true) return true
  const { approve } = running.options
  if (approve === undefined)
    throw new WorkflowError(`${job} waits for reviewers of ${environment}, and there are none here`)
  const summaries = Object.fromEntries(running.jobs.map(({ id, summary }) => [id, summary]))
  return approve({ environment, job, summaries })
}

function environmentName(token: TemplateToken | undefined, scope: Scope): string {
  const value = evaluateOptional(token, scope)
  return text(isValues(value) ? value['name'] : value)
}

function runnerLabels(value: Value | undefined): readonly string[] {
  if (isList(value)) return value.map(text)
  if (isValues(value)) return [`group ${text(value['group'])}`, ...runnerLabels(value['labels'])]
  if (text(value) === '') throw new WorkflowError('runs-on is empty')
  return [text(value)]
}

function asValues(value: Value | undefined): Values {
  return isValues(value) ? value : {}
}
