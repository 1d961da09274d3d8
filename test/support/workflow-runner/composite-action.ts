import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoOperationTraceWriter } from '@actions/workflow-parser'
import { convertActionTemplate, parseAction } from '@actions/workflow-parser/actions/index'
import { parse as parseYaml } from 'yaml'
import { mapping, WorkflowError } from './values.ts'
import { onlyKnown, type StepDefinition, stepDefinitions } from './workflow-file.ts'

/** An action that is a list of steps. */
export interface CompositeAction {
  /** What it takes, with the default of each. */
  readonly inputs: Readonly<Record<string, { readonly required: boolean; readonly default: string }>>
  readonly steps: readonly StepDefinition[]
}

/**
 * Reads the action in a folder with GitHub's own parser and its schema; null when it is no composite action. Throws
 * `WorkflowError` with all findings, and on what this runner does not know.
 */
export function readCompositeAction(folder: string): CompositeAction | null {
  const name = join(folder, 'action.yml')
  if (!existsSync(name)) throw new WorkflowError(`Can't find 'action.yml' under '${folder}'.`)
  const written: unknown = parseYaml(readFileSync(name, 'utf8'))
  // As JSON for the reason that readWorkflowFile has.
  const content = JSON.stringify(written, null, 1)
  const { context, value } = parseAction({ name, content }, new NoOperationTraceWriter())
  const action = value === undefined ? undefined : convertActionTemplate(context, value)
  const errors = context.errors.getErrors().map((error) => error.message)
  if (errors.length > 0 || value === undefined || action === undefined)
    throw new WorkflowError(errors.join('\n'))
  if (action.runs.using !== 'composite') return null
  const token = mapping(value)
  onlyKnown(token, new Set(['name', 'description', 'inputs', 'runs']), name)
  const inputs = (action.inputs ?? []).map((input) => {
    return [
      input.id,
      { required: input.required === true, default: input.default?.toString() ?? '' },
    ] as const
  })
  const steps = token.find('runs')?.assertMapping('runs').find('steps')
  return { inputs: Object.fromEntries(inputs), steps: stepDefinitions(action.runs.steps, steps, name) }
}
