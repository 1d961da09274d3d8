/** The steps of a job, or of a composite action in one, one after the other. */
import { join } from 'node:path'
import type { MappingToken } from '@actions/workflow-parser/templates/tokens/index'
import { type CompositeAction, readCompositeAction } from './composite-action.ts'
import { callerRepository } from './contexts.ts'
import { ownFolder, runStep, type StepEffect, withDefaults } from './step.ts'
import {
  evaluate,
  evaluateExpression,
  evaluateFields,
  evaluateOptional,
  isTrue,
  type Scope,
  statusFunction,
  text,
  texts,
  type Values,
} from './values.ts'
import type { Source, StepDefinition } from './workflow-file.ts'
import type { Result, Running, StepRun } from './workflow-run.ts'

/** Where steps run. */
export interface StepsPlace {
  readonly running: Running
  readonly workspace: string
  /** The commit that the running workflow file is from. */
  readonly source: Source
  /** What the runner itself sets. */
  readonly variables: Readonly<Record<string, string>>
  /** What cancels them all. */
  readonly signals: readonly AbortSignal[]
  /** What expressions can name besides `env` and `steps`. */
  readonly contexts: (status: Result) => Values
}

/** What steps leave to those after them. */
interface Left {
  readonly env: Readonly<Record<string, string>>
  /** Before the PATH that there is. */
  readonly path: readonly string[]
}

export interface StepsRun {
  readonly steps: readonly StepRun[]
  readonly result: Result
  /** Of expressions after the last step. */
  readonly scope: Scope
  readonly left: Left
}

/** Runs steps by their conditions, the rest of them too when one has failed. */
export async function runSteps(
  place: StepsPlace,
  steps: readonly StepDefinition[],
  before: Left,
): Promise<StepsRun> {
  const cancelled = () => isCancelled(place)
  const done: StepRun[] = []
  const outcomes: Record<string, Values> = {}
  let failed = false
  let left: Left = { env: {}, path: [] }
  const status = (): Result => (cancelled() ? 'cancelled' : failed ? 'failure' : 'success')
  const scopeWith = (own: Values) =>
    stepScope(place, { ...before.env, ...left.env, ...own }, status, outcomes)

  for (const step of steps) {
    const field = (name: string) => step.token.find(name)
    const own = texts(evaluateFields(field('env'), scopeWith({})))
    const scope = scopeWith(own)
    const name = text(evaluateOptional(field('name') ?? field('uses') ?? field('run'), scope))
    if (!isTrue(evaluateExpression(step.condition, scope))) {
      const skipped = { outcome: 'skipped', conclusion: 'skipped', outputs: {} } as const
      outcomes[step.id] = skipped
      done.push({ id: step.id, name, with: {}, log: '', summary: '', ...skipped })
      continue
    }
    const given = texts(evaluateFields(field('with'), scope))
    // A step that runs although the job is cancelled is not cancelled again.
    const late = cancelled()
    const effect = await carryOut({ ...place, signals: late ? [] : place.signals }, step, given, scope, {
      env: { ...before.env, ...left.env, ...own },
      path: [...left.path, ...before.path],
    })
    left = { env: { ...left.env, ...effect.env }, path: [...effect.path, ...left.path] }
    const forgiven = isTrue(evaluateOptional(field('continue-on-error'), scope) ?? false)
    const outcome: Result = effect.ok ? 'success' : !late && cancelled() ? 'cancelled' : 'failure'
    const conclusion: Result = outcome === 'failure' && forgiven ? 'success' : outcome
    if (conclusion === 'failure') failed = true
    outcomes[step.id] = { outcome, conclusion, outputs: effect.outputs }
    done.push({
      ...{ id: step.id, name, outcome, conclusion, outputs: effect.outputs },
      ...{ with: given, log: effect.log, summary: effect.summary },
    })
  }
  return { steps: done, result: status(), scope: scopeWith({}), left }
}

/** What can be named in a step, and before the first one. */
export function stepScope(
  place: StepsPlace,
  env: Values,
  status: () => Result = () => 'success',
  outcomes: Values = {},
): Scope {
  return {
    contexts: { ...place.contexts(status()), env, steps: outcomes },
    functions: [
      statusFunction('success', () => status() === 'success'),
      statusFunction('failure', () => status() === 'failure'),
      statusFunction('cancelled', () => isCancelled(place)),
      statusFunction('always', () => true),
    ],
  }
}

function isCancelled({ signals }: StepsPlace): boolean {
  return signals.some(({ aborted }) => aborted)
}

async function carryOut(
  place: StepsPlace,
  step: StepDefinition,
  given: Readonly<Record<string, string>>,
  scope: Scope,
  before: Left,
): Promise<StepEffect> {
  const { running, workspace, source } = place
  const minutes = evaluateOptional(step.token.find('timeout-minutes'), scope)
  const deadline = typeof minutes === 'number' ? [AbortSignal.timeout(Math.max(1, minutes * 60_000))] : []
  const signals = [...place.signals, ...deadline]
  const told = command(step.token, scope)
  const folder = told.uses === undefined ? null : ownFolder(told.uses, { workspace, source })
  const composite = folder === null ? null : readCompositeAction(folder)
  if (composite !== null) {
    const inputs = withDefaults(told.uses ?? '', composite.inputs, given, scope)
    return runComposite({ ...place, signals }, composite, inputs, before)
  }
  const effect = await runStep(
    {
      ...told,
      folder: text(evaluateOptional(step.token.find('working-directory'), scope) ?? '.'),
      with: given,
      env: {
        ...place.variables,
        ...before.env,
        ...(before.path.length > 0 && { PATH: [...before.path, process.env['PATH']].join(':') }),
      },
      fromSource: running.options.fromSource ?? process.env['SPLICE_TEST_SOURCE'] === '1',
      cancel: AbortSignal.any(signals),
    },
    {
      workspace,
      source,
      callerFolder: running.options.repository,
      callerRepository,
      artifactsFolder: join(running.folder, 'artifacts'),
      artifacts: running.artifacts,
    },
    scope,
  )
  if (told.uses !== undefined && folder === null) running.standIns.push({ action: told.uses, with: given })
  for (const mask of effect.masks) if (mask !== '') running.masks.add(mask)
  return effect
}

/** https://docs.github.com/en/actions/reference/workflows-and-actions/contexts#context-availability */
const seenInComposite = ['github', 'strategy', 'matrix', 'job', 'runner']

/** Its steps see its own inputs, no secrets, and at first no failure; what they set is there for the steps after it. */
async function runComposite(
  place: StepsPlace,
  { steps }: CompositeAction,
  inputs: Readonly<Record<string, string>>,
  before: Left,
): Promise<StepEffect> {
  const contexts = (status: Result): Values => {
    const seen = Object.entries(place.contexts(status)).filter(([name]) => seenInComposite.includes(name))
    return { ...Object.fromEntries(seen), inputs }
  }
  const run = await runSteps({ ...place, contexts }, steps, before)
  return {
    ok: run.result === 'success',
    outputs: {},
    log: run.steps.map(({ log }) => log).join(''),
    summary: run.steps.map(({ summary }) => summary).join(''),
    masks: [],
    ...run.left,
  }
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
