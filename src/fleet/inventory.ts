/** The inventory: one file that says which nodes there are and how each is backed up. */
import { z } from 'zod'
import { nodeName } from '../inputs/catalogue/entry.ts'
import { meanings } from '../inputs/catalogue.ts'
import {
  actionsWith,
  nameProblem,
  type SettingValue,
  settingsActions,
  settingText,
} from '../inputs/settings.ts'
import { settingsSchema } from '../inputs/settings-schema.ts'
import { Failure } from '../system/failure.ts'
import { inventoryShape } from './inventory-shape.ts'
import { actionOfJob, type FleetJob, fleetJobs } from './jobs.ts'
import { readYaml } from './read-yaml.ts'

/** Settings by name. Values are those of the inputs of that name. */
export type FleetSettings = Readonly<Record<string, SettingValue>>

/** What a node has, or every node unless it says otherwise. */
export interface NodeEntry {
  /** Labels of the runner that reaches the node. */
  readonly runner?: readonly string[] | undefined
  /** The environment whose secrets and rules the node's jobs have. */
  readonly environment?: string | undefined
  readonly 'plan-environment'?: string | undefined
  readonly settings: FleetSettings
  /** Settings of one job only. They win over `settings`. */
  readonly jobs: Readonly<Partial<Record<FleetJob, FleetSettings>>>
}

export interface Inventory {
  /** Where it was read. */
  readonly path: string
  /** By name, in the order of the file, with the defaults merged in. */
  readonly nodes: ReadonlyMap<string, NodeEntry>
  /** What is allowed, but looks like a mistake. */
  readonly warnings: readonly string[]
}

/** The form of the file for editors: docs/inventory.schema.json is made of it. */
export const inventorySchema: z.ZodType = inventoryShape((job) =>
  settingsSchema(
    job === undefined ? 'settings' : `settings-of-${job}`,
    job === undefined ? settingsActions : [actionOfJob[job]],
    (name) => wrongName(name, job) === undefined,
  ),
)

// Names and values of settings have complaints of their own, which say more than a schema does.
const shape = inventoryShape(() => z.record(z.string(), z.unknown()))
type Shape = z.infer<typeof shape>
type RawEntry = Shape['nodes'][string]

/**
 * Reads an inventory from its text.
 * @param path for messages.
 * @throws Failure `inventory` with every problem that it has.
 */
export async function parseInventory(text: string, path: string): Promise<Inventory> {
  const read = await readYaml(text)
  if ('problems' in read) throw wrong(path, read.problems)
  const checked = shape.safeParse(read.value)
  if (!checked.success) throw wrong(path, checked.error.issues.map(issueText))
  const { defaults = {}, nodes } = checked.data
  const names = Object.keys(nodes)
  const problems = [
    ...entryProblems('defaults', defaults),
    ...Object.entries(nodes).flatMap(([name, entry]) => entryProblems(`nodes.${name}`, entry)),
    // Folders of file systems that do not tell case apart would hold the sets of both.
    ...names
      .filter((name, index) => names.findIndex((other) => same(name, other)) !== index)
      .map((name) => `nodes.${name}: there is another node of this name in other case.`),
  ]
  if (names.length === 0) problems.push('nodes: there is none.')
  if (problems.length > 0) throw wrong(path, problems)
  const merged = new Map(names.map((name) => [name, merge(defaults, nodes[name] ?? {})]))
  return { path, nodes: merged, warnings: sameDeployments(merged) }
}

/** What the node has, and otherwise what every node has. Settings are merged one by one, everything else is replaced. */
function merge(defaults: RawEntry, node: RawEntry): NodeEntry {
  const jobs = fleetJobs.flatMap((job) => {
    const settings = { ...defaults.jobs?.[job], ...node.jobs?.[job] }
    return Object.keys(settings).length === 0 ? [] : [[job, settings as FleetSettings] as const]
  })
  return {
    runner: node.runner ?? defaults.runner,
    environment: node.environment ?? defaults.environment,
    'plan-environment': node['plan-environment'] ?? defaults['plan-environment'],
    settings: { ...defaults.settings, ...node.settings } as FleetSettings,
    jobs: Object.fromEntries(jobs),
  }
}

function entryProblems(place: string, entry: RawEntry): string[] {
  return [
    ...settingsProblems(`${place}.settings`, entry.settings),
    ...fleetJobs.flatMap((job) => settingsProblems(`${place}.jobs.${job}`, entry.jobs?.[job], job)),
  ]
}

function settingsProblems(place: string, settings: RawEntry['settings'], job?: FleetJob): string[] {
  return Object.entries(settings ?? {}).flatMap(([name, value]) => {
    const problem = settingProblem(name, value, job)
    return problem === undefined ? [] : [`${place}: ${name} ${problem}`]
  })
}

function settingProblem(name: string, value: unknown, job: FleetJob | undefined): string | undefined {
  const text = settingText(value)
  return wrongName(name, job) ?? ('problem' in text ? text.problem : undefined)
}

function wrongName(name: string, job: FleetJob | undefined): string | undefined {
  if (name === 'node') return 'is the name under nodes.'
  if (
    job === undefined &&
    actionsWith(name).length > 1 &&
    meanings(name) > 1 &&
    nameProblem(name) === undefined
  ) {
    const jobs = fleetJobs.filter((known) => actionsWith(name).includes(actionOfJob[known]))
    return `does not mean the same in every job: put it under jobs, for ${jobs.join(', ')}.`
  }
  return nameProblem(name, job && [actionOfJob[job]])
}

/** Nodes that seem to be one: its sets would be under two names, and two runs at a time could work on it. */
function sameDeployments(nodes: Inventory['nodes']): string[] {
  const byDeployment = new Map<string, string[]>()
  for (const [name, entry] of nodes) {
    const key = deploymentOf(entry)
    if (key !== undefined) byDeployment.set(key, [...(byDeployment.get(key) ?? []), name])
  }
  return [...byDeployment.values()]
    .filter((names) => names.length > 1)
    .map((names) => `The nodes ${names.join(' and ')} name the same deployment.`)
}

function deploymentOf({ settings, runner }: NodeEntry): string | undefined {
  const { deployment, kubeconfig = '', namespace = '' } = settings
  const context = settings['kube-context'] ?? ''
  const validator = settings['validator-deployment'] ?? ''
  const url = settings['validator-url']
  // A project or the current cluster is one of the runner's machine: the same name elsewhere is another.
  const here = [...(runner ?? [])].sort()
  const key =
    deployment === 'compose'
      ? [settings['compose-project'] ?? '', settings['compose-directory'] ?? '', here]
      : deployment === 'kubernetes'
        ? [kubeconfig, context, namespace, validator, kubeconfig === '' && context === '' ? here : []]
        : deployment === 'external' && url !== undefined && url !== ''
          ? [url]
          : undefined
  return key && JSON.stringify([deployment, ...key])
}

function same(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function issueText({ path, message, ...issue }: z.core.$ZodIssue): string {
  const place = path.map(String).join('.')
  if (issue.code === 'invalid_key') return `${place}: a name must ${nodeName.must}.`
  if (issue.code === 'unrecognized_keys')
    return `${place || 'the file'}: ${issue.keys.join(', ')} is not known.`
  return `${place || 'the file'}: ${message}.`
}

function wrong(path: string, problems: readonly string[]): Failure {
  return new Failure('inventory', {
    what: `The inventory ${path} is wrong:\n${problems.map((problem) => `- ${problem}`).join('\n')}`,
    means: 'Nothing was run for any node.',
    next: 'Correct the file. docs/fleet.md has an example; with its schema an editor shows mistakes while they are made.',
  })
}
