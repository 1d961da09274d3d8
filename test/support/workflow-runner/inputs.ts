import { evaluate, isValues, type Scope, text, type Value, type Values, WorkflowError } from './values.ts'
import { declared, type WorkflowFile } from './workflow-file.ts'

/**
 * The `inputs` context of a run that was dispatched: booleans stay booleans, everything else is text, numbers too
 * (https://github.com/orgs/community/discussions/67182). Throws where GitHub's API answers 422.
 */
export function dispatchInputs(
  file: WorkflowFile,
  given: Readonly<Record<string, string>>,
  environments: readonly string[],
): Record<string, string | boolean> {
  const definitions = declared(file, 'workflow_dispatch', 'inputs')
  if (definitions.size > 25)
    throw new WorkflowError(`${file.path}: workflow_dispatch has more than 25 inputs`)
  for (const name of Object.keys(given)) {
    if (!definitions.has(name)) throw new WorkflowError(`Unexpected inputs provided: ["${name}"]`)
  }
  const values: Record<string, string | boolean> = {}
  for (const [name, token] of definitions) {
    const definition = plain(evaluate(token, { contexts: {} }))
    const type = text(definition['type'] ?? 'string')
    const value = given[name] ?? text(definition['default'] ?? (type === 'boolean' ? false : ''))
    if (definition['required'] === true && value === '') {
      throw new WorkflowError(`Required input '${name}' not provided`)
    }
    if (type === 'boolean' && value !== 'true' && value !== 'false') {
      throw new WorkflowError(`Provided value '${value}' for input '${name}' is not a boolean`)
    }
    if (type === 'number' && value !== '' && Number.isNaN(Number(value))) {
      throw new WorkflowError(`Provided value '${value}' for input '${name}' is not a number`)
    }
    const options = definition['options']
    if (type === 'choice' && value !== '' && !(Array.isArray(options) && options.map(text).includes(value))) {
      throw new WorkflowError(
        `Provided value '${value}' for input '${name}' not in the list of allowed values`,
      )
    }
    if (type === 'environment' && value !== '' && !environments.includes(value)) {
      throw new WorkflowError(`Provided value '${value}' for input '${name}' is no environment`)
    }
    values[name] = type === 'boolean' ? value === 'true' : value
  }
  return values
}

/**
 * The `inputs` context inside a called workflow. Types are as strict as GitHub's: text is no number and no boolean,
 * while a number or boolean is taken as text (TemplateUnraveler and schema in actions/runner).
 */
export function callInputs(file: WorkflowFile, given: Values, scope: Scope): Values {
  const values: Record<string, Value> = {}
  for (const [name, token] of declared(file, 'workflow_call', 'inputs')) {
    const definition = plain(evaluate(token, scope))
    const type = text(definition['type'])
    const unset = definition['default'] ?? { boolean: false, number: 0, string: '' }[type] ?? null
    // Given and empty is not absent: GitHub then finds the wrong type.
    const value = given[name] === undefined ? unset : given[name]
    values[name] = type === 'string' && (value === null || typeof value !== 'object') ? text(value) : value
    if (typeof values[name] !== type) {
      throw new WorkflowError(
        `${file.path}: Unexpected value '${text(value)}' for input '${name}' of type ${type}`,
      )
    }
  }
  return values
}

/** Throws when a call passes what is not declared, or leaves out what is required: known before anything starts. */
export function checkCall(file: WorkflowFile, section: 'inputs' | 'secrets', given: readonly string[]): void {
  const definitions = declared(file, 'workflow_call', section)
  const kind = section === 'inputs' ? 'input' : 'secret'
  for (const name of given) {
    if (!definitions.has(name)) {
      throw new WorkflowError(
        `Invalid ${kind}, ${name} is not defined in the referenced workflow ${file.path}.`,
      )
    }
  }
  for (const [name, token] of definitions) {
    const required = token.isLiteral ? false : plainLiteral(token.assertMapping(name).find('required'))
    if (required && !given.includes(name)) {
      throw new WorkflowError(`${kind} ${name} is required, but not provided while calling ${file.path}.`)
    }
  }
}

function plain(value: Value): Values {
  return isValues(value) ? value : {}
}

function plainLiteral(token: { toString(): string } | undefined): boolean {
  return token?.toString() === 'true'
}
