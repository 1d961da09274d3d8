import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { callerRepository, defaultToken, githubContext, jobContext, runnerVariables } from './contexts.ts'
import type { Permissions } from './permissions.ts'
import { runStep } from './step.ts'
import {
  evaluate,
  evaluateExpression,
  evaluateFields,
  isList,
  isTrue,
  isValues,
  type Scope,
  statusFunction,
  text,
  texts,
  type Value,
  type Values,
  WorkflowError,
} from './values.ts'
import type { JobDefinition, WorkflowFile } from './workflow-file.ts'
import {
  type JobRun,
  type Result,
  type Running,
  readConcurrency,
  type Secrets,
  type StepRun,
} from './workflow-run.ts'

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
  const cancelled = () => deadline.aborted || running.options.signal?.aborted === true
  const steps: StepRun[] = []
  const outcomes: Record<string, Values> = {}
  let failed = false
  let path: string[] = []
  const status = (): Result => (cancelled() ? 'cancelled' : failed ? 'failure' : 'success')
  const scopeWith = (env: Values): Scope => ({
    contexts: {
      ...start.contexts,
      github,
      vars,
      secrets,
      runner,
      env,
      steps: outcomes,
      job: jobContext(file, status()),
    },
    functions: [
      statusFunction('success', () => status() === 'success'),
      statusFunction('failure', () => status() === 'failure'),
      statusFunction('cancelled', cancelled),
      statusFunction('always', () => true),
    ],
  })
  let env: Record<string, string> = texts(evaluateFields(start.workflowEnv, scopeWith({})))
  env = { ...env, ...texts(evaluateFields(field('env'), scopeWith(env))) }

  for (const step of job.steps) {
    const stepField = (name: string) => step.token.find(name)
    const own = { ...env, ...texts(evaluateFields(stepField('env'), scopeWith(env))) }
    const scope = scopeWith(own)
    const name = text(evaluateOptional(stepField('name') ?? stepField('uses') ?? stepField('run'), scope))
    if (!isTrue(evaluateExpression(step.condition, scope))) {
      const skipped = { outcome: 'skipped', conclusion: 'skipped', outputs: {} } as const
      outcomes[step.id] = skipped
      steps.push({ id: step.id, name, with: {}, log: '', summary: '', ...skipped })
      continue
    }
    const given = texts(evaluateFields(stepField('with'), scope))
    const minutes = evaluateOptional(stepField('timeout-minutes'), scope)
    const stepDeadline =
      typeof minutes === 'number' ? [AbortSignal.timeout(Math.max(1, minutes * 60_000))] : []
    // A step that runs although the job is cancelled is not cancelled again.
    const jobDeadline = cancelled() ? [] : [deadline, ...signals(running)]
    const effect = await runStep(
      {
        ...command(step.token, scope),
        folder: join(workspace, text(evaluateOptional(stepField('working-directory'), scope) ?? '.')),
        with: given,
        env: {
          ...variables,
          ...own,
          ...(path.length > 0 && { PATH: [...path, process.env['PATH']].join(':') }),
        },
        fromSource: running.options.fromSource ?? process.env['SPLICE_TEST_SOURCE'] === '1',
        cancel: AbortSignal.any([...jobDeadline, ...stepDeadline]),
      },
      {
        workspace,
        callerFolder: running.options.repository,
        callerRepository,
        source: file.source,
        artifactsFolder: join(running.folder, 'artifacts'),
        artifacts: running.artifacts,
      },
      scope,
    )
    const { uses } = command(step.token, scope)
    if (uses !== undefined && /^[^$.]/.test(uses)) running.standIns.push({ action: uses, with: given })
    for (const mask of effect.masks) if (mask !== '') running.masks.add(mask)
    env = { ...env, ...effect.env }
    path = [...effect.path, ...path]
    const forgiven = isTrue(evaluateOptional(stepField('continue-on-error'), scope) ?? false)
    const outcome: Result = effect.ok
      ? 'success'
      : jobDeadline.length > 0 && cancelled()
        ? 'cancelled'
        : 'failure'
    const conclusion: Result = outcome === 'failure' && forgiven ? 'success' : outcome
    if (conclusion === 'failure') failed = true
    outcomes[step.id] = { outcome, conclusion, outputs: effect.outputs }
    steps.push({
      ...{ id: step.id, name, outcome, conclusion, outputs: effect.outputs },
      ...{ with: given, log: effect.log, summary: effect.summary },
    })
  }

  const outputs = withoutSecrets(texts(evaluateFields(field('outputs'), scopeWith(env))), running.masks)
  const summary = steps.map((step) => step.summary).join('')
  const note = deadline.aborted ? `exceeded ${planned.timeoutMinutes} minutes` : ''
  return { ...planned, result: status(), steps, outputs, summary, note }
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

function command(step: MappingToken, scope: Scope) {
  const uses = step.find('uses')
  if (uses !== undefined) return { uses: uses.assertString('uses').value }
  const shell = step.find('shell')
  return {
    run: text(evaluateOptional(step.find('run'), scope)),
    ...(shell !== undefined && { shell: text(evaluate(shell, scope)) }),
  }
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

function evaluateOptional(token: TemplateToken | undefined, scope: Scope): Value | undefined {
  return token === undefined ? undefined : evaluate(token, scope)
}

function asValues(value: Value | undefined): Values {
  return isValues(value) ? value : {}
}

function signals(running: Running): AbortSignal[] {
  return running.options.signal === undefined ? [] : [running.options.signal]
}
