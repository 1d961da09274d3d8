/**
 * The parts of the reusable workflows, and of the action with which they log in, that repeat an action.yml or each other,
 * written between marks in the YAML.
 */
import { stringify } from 'yaml'
import { type ActionName, actionNames } from '../src/inputs/catalogue/entry.ts'
import { type Input, inputsOf, secretInputs, secretName } from '../src/inputs/catalogue.ts'
import type { ActionMetadata } from './action-metadata.ts'
import { type WorkflowInput, workflowInputs } from './workflow-inputs.ts'

/** Given by the runner, which no caller has to say. */
const never = ['github-token']

const marks = /^( *)# generated: ([a-z-]+) ?(.*)\n[\s\S]*?^\1# end generated$/gm

/**
 * Fills every `# generated: KIND ARGUMENTS` … `# end generated` of a workflow.
 *
 * - `inputs ACTION… [only=a,b] [without=a,b] [required=a,b]`: inputs of an action, or a group of `workflowInputs`
 * - `action-inputs …`: the same as inputs of an action, which have no types and are all text
 * - `secrets ACTION… [only=…]`: those of its inputs that are secrets
 * - `outputs ACTION job=JOB`: outputs of the workflow
 * - `job-outputs ACTION step=STEP`: outputs of a job
 * - `with ACTION… [only=…] [without=…]`: what a step or a called workflow is given
 * - `pass-secrets …`: the secrets that a called workflow is given
 * @param outputs those of each action.
 */
export function withGenerated(workflow: string, outputs: Outputs): string {
  return workflow.replaceAll(marks, (_, indent: string, kind: string, rest: string) => {
    const make = kinds[kind]
    if (make === undefined) throw new Error(`there is no "# generated: ${kind}"`)
    const body = make(parseArguments(rest), outputs)
    const lines =
      Object.keys(body).length === 0 ? [] : stringify(body, { lineWidth: 0 }).trimEnd().split('\n')
    const start = `${indent}# generated: ${kind}${rest === '' ? '' : ` ${rest}`}`
    return [
      start,
      ...lines.map((line) => (line === '' ? '' : indent + line)),
      `${indent}# end generated`,
    ].join('\n')
  })
}

interface Arguments {
  readonly sources: readonly string[]
  readonly options: ReadonlyMap<string, string>
  /** Whether `only` and `without` let a name through. */
  readonly takes: (name: string) => boolean
}

function parseArguments(text: string): Arguments {
  const words = text.split(' ').filter((word) => word !== '')
  const options = new Map(
    words.filter((word) => word.includes('=')).map((word) => word.split('=') as [string, string]),
  )
  const only = options.get('only')?.split(',')
  const without = options.get('without')?.split(',') ?? []
  return {
    sources: words.filter((word) => !word.includes('=')),
    options,
    takes: (name) => !never.includes(name) && !without.includes(name) && (only?.includes(name) ?? true),
  }
}

type Outputs = Readonly<Record<string, ActionMetadata['outputs']>>
type Kind = (parsed: Arguments, outputs: Outputs) => Record<string, unknown>

const isSecret = (name: string) => secretInputs.includes(name)

const kinds: Readonly<Record<string, Kind>> = {
  inputs: (parsed) =>
    Object.fromEntries(
      namesOf(parsed)
        .filter((name) => !isSecret(name))
        .map((name) => {
          const { default: fallback, ...input } = inputOf(name, parsed)
          const required = parsed.options.get('required')?.split(',').includes(name) === true
          return [name, required ? { ...input, required } : { ...input, default: fallback }]
        }),
    ),
  'action-inputs': (parsed) =>
    Object.fromEntries(
      namesOf(parsed).map((name) => {
        const { description, default: fallback = '' } = inputOf(name, parsed)
        return [name, { description, required: false, default: String(fallback) }]
      }),
    ),
  secrets: (parsed) =>
    Object.fromEntries(
      namesOf(parsed)
        .filter(isSecret)
        .map((name) => [
          secretName(name),
          { description: inputOf(name, parsed).description, required: false },
        ]),
    ),
  outputs: (parsed, outputs) =>
    Object.fromEntries(
      outputsOf(parsed, outputs).map(([name, { description }]) => [
        name,
        {
          description: description.replaceAll(/\s+/g, ' ').trim(),
          value: `\${{ jobs.${parsed.options.get('job')}.outputs.${name} }}`,
        },
      ]),
    ),
  'job-outputs': (parsed, outputs) =>
    Object.fromEntries(
      outputsOf(parsed, outputs).map(([name]) => [
        name,
        `\${{ steps.${parsed.options.get('step')}.outputs.${name} }}`,
      ]),
    ),
  with: (parsed) =>
    Object.fromEntries(
      namesOf(parsed).map((name) => [
        name,
        isSecret(name) ? `\${{ secrets.${secretName(name)} }}` : `\${{ inputs.${name} }}`,
      ]),
    ),
  'pass-secrets': (parsed) =>
    Object.fromEntries(
      namesOf(parsed)
        .filter(isSecret)
        .map((name) => [secretName(name), `\${{ secrets.${secretName(name)} }}`]),
    ),
}

/** What the sources have, in their order, each once. */
function namesOf({ sources, takes }: Arguments): string[] {
  const names = sources.flatMap((source) =>
    Object.keys(workflowInputs[source] ?? {}).concat(inputsOfSource(source).map(({ name }) => name)),
  )
  return [...new Set(names)].filter(takes)
}

function outputsOf({ sources, takes }: Arguments, outputs: Outputs) {
  return sources.flatMap((source) =>
    Object.entries(outputs[actionOf(source) ?? ''] ?? {}).filter(([name]) => takes(name)),
  )
}

function inputOf(name: string, { sources }: Arguments): WorkflowInput {
  for (const source of sources) {
    const own = workflowInputs[source]?.[name]
    if (own !== undefined) return own
    const input = inputsOfSource(source).find((one) => one.name === name)
    if (input !== undefined) return typed(input)
  }
  throw new Error(`no source has the input ${name}`)
}

/** What an action requires may come from `settings`, so that the action itself asks for it. */
function typed({ kind, words: description, default: fallback = '' }: Input): WorkflowInput {
  if (kind === 'boolean') return { description, type: 'boolean', default: fallback === 'true' }
  // A number cannot be left out: without one of its own it is a text.
  if (kind === 'integer' && fallback !== '') return { description, type: 'number', default: Number(fallback) }
  return { description, type: 'string', default: fallback }
}

function inputsOfSource(source: string): readonly Input[] {
  const action = actionOf(source)
  if (action !== undefined) return inputsOf(action)
  if (workflowInputs[source] === undefined)
    throw new Error(`there is neither an action nor a group ${source}`)
  return []
}

function actionOf(source: string): ActionName | undefined {
  return actionNames.find((action) => source === `action-${action}`)
}
