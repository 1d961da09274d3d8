import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { calledWorkflow, checkCalls, jobPermissions } from './called-workflow.ts'
import { callerRepository, githubContext } from './contexts.ts'
import { callInputs, dispatchInputs } from './inputs.ts'
import { runJob } from './job.ts'
import { combinationName, combinations } from './matrix.ts'
import type { Permissions } from './permissions.ts'
import {
  evaluate,
  evaluateExpression,
  evaluateFields,
  isTrue,
  isValues,
  type Scope,
  statusFunction,
  text,
  texts,
  type Values,
  WorkflowError,
} from './values.ts'
import {
  declared,
  type JobDefinition,
  readWorkflowFile,
  trigger,
  type WorkflowFile,
} from './workflow-file.ts'
import {
  combined,
  type JobRun,
  type Result,
  type Running,
  readConcurrency,
  type Secrets,
  type WorkflowRun,
  type WorkflowRunOptions,
} from './workflow-run.ts'

const productRoot = join(import.meta.dirname, '../../..')
const callerSha = 'c'.repeat(40)

/**
 * Runs a workflow file as GitHub would: events, inputs, called workflows, needs, conditions, matrices, environments,
 * permissions and steps, by GitHub's own parser and expressions. Jobs run one after the other. Our actions are run, other
 * people's are stood in for. Throws `WorkflowError` for what GitHub would refuse and for what is not known here.
 */
export async function runWorkflow(options: WorkflowRunOptions): Promise<WorkflowRun> {
  const source = { repository: callerRepository, sha: callerSha, root: options.repository }
  const file = await readWorkflowFile(options.workflow, source)
  if (trigger(file, options.event.name) === null)
    throw new WorkflowError(`${file.path} is not started by ${options.event.name}`)
  const ceiling = options.defaultPermissions ?? { contents: 'read', packages: 'read' }
  await checkCalls(file, ceiling, options.published ?? productRoot)
  const inputs =
    options.event.name === 'workflow_dispatch'
      ? dispatchInputs(file, options.event.inputs ?? {}, Object.keys(options.environments ?? {}))
      : {}

  const folder = await mkdtemp(join(tmpdir(), 'workflow-run-'))
  const running: Running = {
    options,
    folder,
    event:
      options.event.name === 'schedule' ? { schedule: options.event.cron ?? '' } : { inputs: texts(inputs) },
    ...{ jobs: [], masks: new Set(), artifacts: new Map(), standIns: [] },
    caller: { path: file.path, name: file.name, sha: source.sha },
  }
  const secrets: Secrets = {
    forEnvironment: (name) => ({ ...options.secrets, ...options.environments?.[name]?.secrets }),
  }
  try {
    const done = await runJobs(
      running,
      file,
      { inputs, vars: { ...options.variables } },
      secrets,
      ceiling,
      '',
    )
    return {
      result: combined([...done.values()].map(({ result }) => result)),
      jobs: running.jobs,
      concurrency: workflowConcurrency(running, file, inputs),
      ...{ masks: [...running.masks], artifacts: running.artifacts, standIns: running.standIns },
      job(id) {
        const found = running.jobs.find((job) => job.id === id)
        if (found !== undefined) return found
        throw new Error(`no job ${id}, but ${running.jobs.map((job) => job.id).join(', ')}`)
      },
      [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
}

interface Done {
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
}

/** Runs the jobs of one file, those first whose `needs` are done. */
async function runJobs(
  running: Running,
  file: WorkflowFile,
  contexts: Values,
  secrets: Secrets,
  ceiling: Permissions,
  prefix: string,
): Promise<Map<string, Done>> {
  const done = new Map<string, Done>()
  while (done.size < file.jobs.length) {
    const job = file.jobs.find(({ id, needs }) => !done.has(id) && needs.every((need) => done.has(need)))
    if (job === undefined) throw new WorkflowError(`${file.path}: jobs wait for each other`)
    const needs = Object.fromEntries(job.needs.map((need) => [need, asNeed(done.get(need))]))
    const scope = jobScope(running, file, job, { ...contexts, needs }, done)
    const id = `${prefix}${job.id}`
    if (!isTrue(evaluateExpression(job.condition, scope))) {
      running.jobs.push(notRun(id, jobPermissions(file, job, ceiling)))
      done.set(job.id, { result: 'skipped', outputs: {} })
      continue
    }
    done.set(job.id, await runCombinations(running, file, job, { ...contexts, needs }, secrets, ceiling, id))
  }
  return done
}

/** Runs a job once, or once for each combination of its matrix; the last output of a name counts. */
async function runCombinations(
  running: Running,
  file: WorkflowFile,
  job: JobDefinition,
  contexts: Values,
  secrets: Secrets,
  ceiling: Permissions,
  id: string,
): Promise<Done> {
  const token = job.token.find('strategy')
  const scope = { contexts: { github: githubContext(running), ...contexts } }
  const strategy = token === undefined ? {} : evaluateFields(token, scope)
  const matrix = strategy['matrix']
  const list = isValues(matrix) ? combinations(matrix) : [{}]
  const failFast = strategy['fail-fast'] !== false
  const results: Result[] = []
  let outputs: Record<string, string> = {}
  for (const [index, values] of list.entries()) {
    const own = isValues(matrix) ? `${id} (${combinationName(values)})` : id
    if (failFast && results.includes('failure')) {
      running.jobs.push({ ...notRun(own, {}), result: 'cancelled', note: 'another of the matrix failed' })
      results.push('cancelled')
      continue
    }
    const one = await runOne(
      running,
      file,
      job,
      {
        ...contexts,
        matrix: isValues(matrix) ? values : null,
        strategy: { 'fail-fast': failFast, 'job-index': index, 'job-total': list.length, 'max-parallel': 1 },
      },
      secrets,
      ceiling,
      own,
    )
    const forgiven = job.token.find('continue-on-error')
    const soft = forgiven !== undefined && isTrue(evaluate(forgiven, scope))
    results.push(one.result === 'failure' && soft ? 'success' : one.result)
    outputs = {
      ...outputs,
      ...Object.fromEntries(Object.entries(one.outputs).filter(([, value]) => value !== '')),
    }
  }
  return { result: combined(results), outputs }
}

async function runOne(
  running: Running,
  file: WorkflowFile,
  job: JobDefinition,
  contexts: Values,
  secrets: Secrets,
  ceiling: Permissions,
  id: string,
): Promise<Done> {
  const permissions = jobPermissions(file, job, ceiling)
  if (job.uses === undefined) {
    const workflowEnv = file.token.find('env')
    const run = await runJob({ running, file, job, id, contexts, workflowEnv, secrets, permissions })
    running.jobs.push(run)
    return run
  }
  const { environments, variables, published } = running.options
  const called = await calledWorkflow(job.uses, file.source, published ?? productRoot)
  const github = githubContext(running)
  const scope: Scope = { contexts: { ...contexts, github, secrets: secrets.forEnvironment('') } }
  const passed = texts(evaluateFields(job.token.find('secrets'), scope))
  const vars = { ...variables }
  const inputs = callInputs(called, evaluateFields(job.token.find('with'), scope), {
    contexts: { github, vars },
  })
  // A secret of the job's environment counts instead of the one that was passed under its name
  // (https://docs.github.com/actions/how-tos/reuse-automations/reuse-workflows), and only under a name that was passed.
  const calledSecrets: Secrets = {
    forEnvironment: (name) => {
      const own = environments?.[name]?.secrets ?? {}
      return Object.fromEntries(Object.entries(passed).map(([key, value]) => [key, own[key] ?? value]))
    },
  }
  const done = await runJobs(running, called, { inputs, vars }, calledSecrets, permissions, `${id} / `)
  const jobs = Object.fromEntries([...done].map(([name, one]) => [name, asNeed(one)]))
  const outputs = [...declared(called, 'workflow_call', 'outputs')].map(([name, definition]) => {
    const value = definition.assertMapping('output').find('value')
    return [
      name,
      value === undefined ? '' : text(evaluate(value, { contexts: { github, vars, inputs, jobs } })),
    ]
  })
  return {
    result: combined([...done.values()].map(({ result }) => result)),
    outputs: Object.fromEntries(outputs),
  }
}

/** What the `if` of a job can name. Its status functions look at everything that it waits for, however far back. */
function jobScope(
  running: Running,
  file: WorkflowFile,
  job: JobDefinition,
  contexts: Values,
  done: ReadonlyMap<string, Done>,
): Scope {
  const results = [...ancestors(file, job)].map((id) => done.get(id)?.result)
  const cancelled = () => running.options.signal?.aborted === true
  return {
    contexts: { github: githubContext(running), ...contexts },
    functions: [
      statusFunction('success', () => !cancelled() && results.every((result) => result === 'success')),
      statusFunction('failure', () => !cancelled() && results.includes('failure')),
      statusFunction('cancelled', cancelled),
      statusFunction('always', () => true),
    ],
  }
}

function ancestors(file: WorkflowFile, job: JobDefinition, found = new Set<string>()): Set<string> {
  for (const need of job.needs) {
    const needed = file.jobs.find(({ id }) => id === need)
    if (needed === undefined || found.has(need)) continue
    found.add(need)
    ancestors(file, needed, found)
  }
  return found
}

function workflowConcurrency(running: Running, file: WorkflowFile, inputs: Values) {
  const token = file.token.find('concurrency')
  if (token === undefined) return null
  const vars = { ...running.options.variables }
  return readConcurrency(evaluate(token, { contexts: { github: githubContext(running), inputs, vars } }))
}

function asNeed(done: Done | undefined): Values {
  return { result: done?.result ?? 'skipped', outputs: { ...done?.outputs } }
}

function notRun(id: string, permissions: Permissions): JobRun {
  return {
    ...{
      id,
      permissions,
      result: 'skipped',
      runsOn: [],
      environment: '',
      concurrency: null,
      timeoutMinutes: 0,
    },
    ...{ steps: [], outputs: {}, summary: '', note: '' },
  }
}
