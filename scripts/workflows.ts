/**
 * The parts of the reusable workflows, and of the action with which they log in, that repeat an action.yml or each other,
 * written between marks in the YAML.
 */
import { stringify } from 'yaml'
import type { ActionMetadata } from '../src/inputs/action-metadata.ts'
import { isSecretInput, secretName } from '../src/inputs/secret-inputs.ts'
import { secretDescriptions, type WorkflowInput, workflowInputs } from './workflow-inputs.ts'

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
 * @param actions Metadata by the name of the folder.
 */
export function withGenerated(workflow: string, actions: Readonly<Record<string, ActionMetadata>>): string {
  return workflow.replaceAll(marks, (_, indent: string, kind: string, rest: string) => {
    const make = kinds[kind]
    if (make === undefined) throw new Error(`there is no "# generated: ${kind}"`)
    const body = make(parseArguments(rest), actions)
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

type Kind = (parsed: Arguments, actions: Readonly<Record<string, ActionMetadata>>) => Record<string, unknown>

const kinds: Readonly<Record<string, Kind>> = {
  inputs: (parsed, actions) =>
    Object.fromEntries(
      namesOf(parsed, actions)
        .filter((name) => !isSecretInput(name))
        .map((name) => {
          const { default: fallback, ...input } = inputOf(name, parsed, actions)
          const required = parsed.options.get('required')?.split(',').includes(name) === true
          return [name, required ? { ...input, required } : { ...input, default: fallback }]
        }),
    ),
  'action-inputs': (parsed, actions) =>
    Object.fromEntries(
      namesOf(parsed, actions).map((name) => {
        const { description, default: fallback = '' } = inputOf(name, parsed, actions)
        return [name, { description, required: false, default: String(fallback) }]
      }),
    ),
  secrets: (parsed, actions) =>
    Object.fromEntries(
      namesOf(parsed, actions)
        .filter(isSecretInput)
        .map((name) => [secretName(name), { description: secretDescriptions[name], required: false }]),
    ),
  outputs: (parsed, actions) =>
    Object.fromEntries(
      outputsOf(parsed, actions).map(([name, { description }]) => [
        name,
        {
          description: oneLine(description),
          value: `\${{ jobs.${parsed.options.get('job')}.outputs.${name} }}`,
        },
      ]),
    ),
  'job-outputs': (parsed, actions) =>
    Object.fromEntries(
      outputsOf(parsed, actions).map(([name]) => [
        name,
        `\${{ steps.${parsed.options.get('step')}.outputs.${name} }}`,
      ]),
    ),
  with: (parsed, actions) =>
    Object.fromEntries(
      namesOf(parsed, actions).map((name) => [
        name,
        isSecretInput(name) ? `\${{ secrets.${secretName(name)} }}` : `\${{ inputs.${name} }}`,
      ]),
    ),
  'pass-secrets': (parsed, actions) =>
    Object.fromEntries(
      namesOf(parsed, actions)
        .filter(isSecretInput)
        .map((name) => [secretName(name), `\${{ secrets.${secretName(name)} }}`]),
    ),
}

/** The inputs that the sources have, in their order, each once. */
function namesOf({ sources, takes }: Arguments, actions: Readonly<Record<string, ActionMetadata>>): string[] {
  const names = sources.flatMap((source) =>
    Object.keys(workflowInputs[source] ?? action(source, actions).inputs),
  )
  return [...new Set(names)].filter(takes)
}

function outputsOf({ sources, takes }: Arguments, actions: Readonly<Record<string, ActionMetadata>>) {
  return sources.flatMap((source) =>
    Object.entries(action(source, actions).outputs).filter(([name]) => takes(name)),
  )
}

function inputOf(
  name: string,
  { sources }: Arguments,
  actions: Readonly<Record<string, ActionMetadata>>,
): WorkflowInput {
  for (const source of sources) {
    const own = workflowInputs[source]?.[name]
    if (own !== undefined) return own
    const input = workflowInputs[source] === undefined ? action(source, actions).inputs[name] : undefined
    if (input !== undefined) return typed(oneLine(input.description), input.default)
  }
  throw new Error(`no source has the input ${name}`)
}

/** The type that a default tells. What an action requires may come from `settings`, so that the action itself asks for it. */
function typed(description: string, fallback = ''): WorkflowInput {
  if (fallback === 'true' || fallback === 'false') {
    return { description, type: 'boolean', default: fallback === 'true' }
  }
  if (/^\d+$/.test(fallback)) return { description, type: 'number', default: Number(fallback) }
  return { description, type: 'string', default: fallback }
}

function action(name: string, actions: Readonly<Record<string, ActionMetadata>>): ActionMetadata {
  const metadata = actions[name]
  if (metadata === undefined) throw new Error(`there is neither an action nor a group ${name}`)
  return metadata
}

function oneLine(description: string): string {
  return description.replaceAll(/\s+/g, ' ').trim()
}
