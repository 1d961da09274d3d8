/** What every workflow here must be, and GitHub's own tools do not ask. */
import { pins } from './third-party.ts'
import { type Job, parseWorkflowText, type Step, stepsOfAction } from './workflow-files.ts'

/** `workflow`: ours. `variant`: ours for GHES and old runners. `example`: an operator's, that calls ours. */
export type WorkflowKind = 'workflow' | 'variant' | 'example'

const own: Readonly<Record<WorkflowKind | 'action', RegExp>> = {
  // Where it is used in the variants, `$/` is not known, and `./` is the caller's.
  action: /(?!)/,
  workflow: /^\$\/(action-[a-z-]+|\.github\/(actions\/[a-z-]+|workflows\/[a-z-]+\.yml))$/,
  variant:
    /^\.\/(\.splice-validator-actions\/(action-|\.github\/actions\/)[a-z-]+|\.github\/workflows\/[a-z-]+-checkout\.yml)$/,
  example: /^OWNER\/REPO\/(action-[a-z-]+|\.github\/workflows\/[a-z-]+\.yml)@FULL_COMMIT_SHA$/,
}

/** The rules that a workflow breaks, a line each. */
export function brokenRules(text: string, kind: WorkflowKind): string[] {
  const workflow = parseWorkflowText(text)
  const problems: string[] = []
  if (JSON.stringify(workflow.permissions) !== '{}') problems.push('permissions at the top are not {}')
  problems.push(...pinProblems(text, kind))
  for (const [name, job] of Object.entries(workflow.jobs)) {
    problems.push(...jobProblems(job).map((problem) => `job ${name}: ${problem}`))
  }
  return problems
}

/** The rules that an `action.yml` of ours breaks, a line each: what holds of the steps of a workflow holds of its own. */
export function brokenActionRules(text: string): string[] {
  return [...pinProblems(text, 'action'), ...stepsOfAction(text).flatMap(stepProblems)]
}

function pinProblems(text: string, kind: keyof typeof own): string[] {
  return [...text.matchAll(/^[ -]*uses: *(\S+)(?: +# *(\S+))?/gm)].flatMap(
    ([, uses = '', version]) => pinProblem(uses, version, kind) ?? [],
  )
}

function pinProblem(uses: string, version: string | undefined, kind: keyof typeof own): string | undefined {
  if (own[kind].test(uses)) return undefined
  const [, action = '', commit] = /^([^@]+)@([0-9a-f]{40})$/.exec(uses) ?? []
  if (commit === undefined) return `${uses} is neither ours nor pinned to a full commit`
  const pin = pins[action]
  if (pin?.commit !== commit) return `${uses} is not the commit that third-party.yml names`
  return pin.version === version ? undefined : `${uses} has not the comment "# ${pin.version}"`
}

function jobProblems(job: Job): string[] {
  const problems: string[] = []
  if (job.steps !== undefined && job['timeout-minutes'] === undefined) problems.push('has no timeout-minutes')
  if (typeof job.permissions === 'string') problems.push(`has permissions: ${job.permissions}`)
  if (job.secrets === 'inherit') problems.push('hands over every secret (secrets: inherit)')
  if (job.concurrency !== undefined && job.concurrency['cancel-in-progress'] !== false) {
    problems.push('may cancel a run that is under way')
  }
  return [...problems, ...(job.steps ?? []).flatMap(stepProblems)]
}

function stepProblems(step: Step): string[] {
  const problems: string[] = []
  if (step.run?.includes('${{')) problems.push('has an expression inside a run:')
  if (step.uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false) {
    problems.push('leaves the token in its checkout')
  }
  return problems
}
