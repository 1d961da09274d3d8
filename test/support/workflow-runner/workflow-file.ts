import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import type { Step, WorkflowJob } from '@actions/workflow-parser/model/workflow-template'
import type { MappingToken, TemplateToken } from '@actions/workflow-parser/templates/tokens/index'
import { isMapping, isSequence, isString } from '@actions/workflow-parser/templates/tokens/type-guards'
import { parse as parseYaml } from 'yaml'
import { fields, mapping, WorkflowError } from './values.ts'

/** A commit of a repository on GitHub, and the folder that stands for it here. */
export interface Source {
  /** `OWNER/NAME` */
  readonly repository: string
  readonly sha: string
  readonly root: string
}

export interface StepDefinition {
  readonly id: string
  readonly condition: string
  readonly token: MappingToken
}

export interface JobDefinition {
  readonly id: string
  readonly needs: readonly string[]
  /** With GitHub's default, `success()`, where no function of status is named. */
  readonly condition: string
  readonly token: MappingToken
  /** The workflow that the job calls. */
  readonly uses?: string
  readonly steps: readonly StepDefinition[]
}

export interface WorkflowFile {
  readonly path: string
  readonly source: Source
  readonly name: string
  readonly token: MappingToken
  readonly jobs: readonly JobDefinition[]
}

const workflowKeys = new Set(['name', 'run-name', 'on', 'permissions', 'env', 'concurrency', 'jobs'])
const jobKeys = new Set([
  ...[
    'name',
    'needs',
    'if',
    'runs-on',
    'environment',
    'concurrency',
    'outputs',
    'env',
    'strategy',
    'timeout-minutes',
  ],
  ...['permissions', 'steps', 'uses', 'with', 'secrets', 'continue-on-error'],
])
const stepKeys = new Set([
  ...['id', 'name', 'if', 'uses', 'run', 'with', 'env', 'shell', 'working-directory', 'continue-on-error'],
  'timeout-minutes',
])

/**
 * Reads a workflow file with GitHub's own parser and its schema. Throws `WorkflowError` with all findings, and on
 * what this runner does not know.
 */
export async function readWorkflowFile(path: string, source: Source): Promise<WorkflowFile> {
  const file = join(source.root, path)
  if (!existsSync(file)) throw new WorkflowError(`${source.repository} has no workflow ${path}`)
  const written = readFileSync(file, 'utf8')
  await parsed(path, written)
  // Again as JSON, which is YAML on one line for each value: the package takes expressions in a block scalar from the
  // source text, with its indentation, where GitHub takes the value.
  const { value, jobs } = await parsed(path, JSON.stringify(parseYaml(written), null, 1))
  const token = mapping(value)
  onlyKnown(token, workflowKeys, path)
  const tokens = new Map(fields(token.find('jobs')))
  return {
    path,
    source,
    token,
    name: token.find('name')?.assertScalar('name').toString() ?? path,
    jobs: jobs.map((job) => jobDefinition(path, job, tokens.get(job.id.value))),
  }
}

async function parsed(
  name: string,
  content: string,
): Promise<{ value: TemplateToken; jobs: readonly WorkflowJob[] }> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter())
  const converted = value === undefined ? undefined : await convertWorkflowTemplate(context, value)
  const errors = context.errors.getErrors().map((error) => error.message)
  if (errors.length > 0 || value === undefined || converted === undefined)
    throw new WorkflowError(errors.join('\n'))
  return { value, jobs: converted.jobs }
}

/** What a workflow says below `on:` for an event; null when the event does not start it. */
export function trigger(file: WorkflowFile, event: string): MappingToken | 'bare' | null {
  const on = file.token.find('on')
  if (on === undefined) return null
  if (isString(on)) return on.value === event ? 'bare' : null
  if (isSequence(on))
    return [...on].some((item) => item.assertScalar('event').toString() === event) ? 'bare' : null
  const found = mapping(on).find(event)
  if (found === undefined) return null
  return isMapping(found) ? found : 'bare'
}

/** One section below the trigger, such as `inputs` of `workflow_call`, by name. */
export function declared(file: WorkflowFile, event: string, section: string): Map<string, TemplateToken> {
  const found = trigger(file, event)
  if (found === null) throw new WorkflowError(`${file.path} is not started by ${event}`)
  return new Map(found === 'bare' ? [] : fields(found.find(section)))
}

function jobDefinition(path: string, job: WorkflowJob, token: TemplateToken | undefined): JobDefinition {
  if (token === undefined) throw new WorkflowError(`${path}: no job ${job.id.value}`)
  const own = mapping(token)
  onlyKnown(own, jobKeys, `${path}, job ${job.id.value}`)
  const steps = job.type === 'job' ? job.steps : []
  return {
    id: job.id.value,
    needs: (job.needs ?? []).map((need) => need.value),
    condition: job.if.expression,
    token: own,
    ...(job.type === 'reusableWorkflowJob' && { uses: job.ref.value }),
    steps: stepDefinitions(steps, own.find('steps'), `${path}, job ${job.id.value}`),
  }
}

/**
 * The steps of a job or of a composite action, as GitHub's parser understood them and as they are written.
 * @param where For messages.
 */
export function stepDefinitions(
  steps: readonly Step[],
  token: TemplateToken | undefined,
  where: string,
): StepDefinition[] {
  const tokens = fieldsOfSequence(token)
  return steps.map((step, index) => {
    const stepToken = tokens[index]
    if (stepToken === undefined || step.if === undefined)
      throw new WorkflowError(`${where}: this runner does not know step ${index + 1}`)
    onlyKnown(stepToken, stepKeys, `${where}, step ${index + 1}`)
    return { id: step.id || `__${index + 1}`, condition: step.if.expression, token: stepToken }
  })
}

function fieldsOfSequence(token: TemplateToken | undefined): readonly MappingToken[] {
  return token === undefined ? [] : [...token.assertSequence('steps')].map(mapping)
}

/** Throws on a key that this runner does not know. */
export function onlyKnown(token: MappingToken, known: ReadonlySet<string>, where: string): void {
  for (const [name] of fields(token)) {
    if (!known.has(name)) throw new WorkflowError(`${where}: this runner does not know \`${name}\``)
  }
}
