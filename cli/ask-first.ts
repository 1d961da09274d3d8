import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { temporaryFolder } from '../src/system/temporary.ts'
import type { Action } from './actions.ts'
import type { Given } from './given-inputs.ts'
import { type OwnOptions, runAction } from './run-action.ts'

/** Modes of an action that asks for a confirmation; the others change nothing that needs one. */
const confirmedModes: readonly (string | undefined)[] = [undefined, 'restore', 'identities']

/**
 * Whether the plan is shown and the confirmation asked for here: a person is at the terminal, who wants the
 * plan carried out and has not confirmed one. Without a terminal the action itself refuses.
 */
export function asksFirst(
  action: Action,
  given: Given,
  terminal = process.stdin.isTTY === true && process.stdout.isTTY === true,
): boolean {
  const asks = ['dry-run', 'confirm', 'plan-digest'].every((name) =>
    action.inputs.some((input) => input.name === name),
  )
  return (
    asks &&
    terminal &&
    /^false$/i.test(given.get('dry-run') ?? '') &&
    !given.get('confirm')?.trim() &&
    confirmedModes.includes(given.get('mode'))
  )
}

/** Shows the plan, asks for the id that it names, and carries out exactly this plan. Returns the exit code. */
export async function planThenAsk(action: Action, given: Given, own: OwnOptions): Promise<number> {
  await using temporary = await temporaryFolder()
  const outputsFile = join(temporary.path, 'outputs')
  const planCode = await runAction(action, changed(given, { 'dry-run': 'true', 'plan-digest': '' }), {
    outputsFile,
  })
  if (planCode !== 0) return planCode
  const outputs = readOutputs(outputsFile)
  const expected = outputs.get('participant-id') ?? ''
  const digest = outputs.get('plan-digest') ?? ''
  if (expected === '' || digest === '') {
    process.stderr.write(
      'The plan names no participant, so there is nothing to confirm. Nothing was changed.\n',
    )
    return 1
  }
  const typed = await ask('\nTo carry out this plan, type the id of the participant that it names: ')
  if (typed !== expected) {
    process.stderr.write(
      typed === undefined
        ? '\nNothing was changed.\n'
        : 'That is not the id in the plan. Nothing was changed.\n',
    )
    return typed === undefined ? 130 : 1
  }
  const set = outputs.get('set-id')
  const approved = {
    confirm: typed,
    // What a person types is checked against the plan that was on the screen, also one of an earlier run.
    'plan-digest': given.get('plan-digest') || digest,
    ...(set && { set, before: '' }),
  }
  return await runAction(action, changed(given, approved), own)
}

function changed(given: Given, changes: Readonly<Record<string, string>>): Given {
  return new Map([...given, ...Object.entries(changes)])
}

/** The outputs of a run: see `src/runner/runner.ts`. */
function readOutputs(file: string): ReadonlyMap<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n')
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as { name: string; value: string })
      .map(({ name, value }) => [name, value]),
  )
}

/** The answer at the terminal; undefined when it was ended (Ctrl-C, Ctrl-D). */
async function ask(question: string): Promise<string | undefined> {
  using lines = createInterface({ input: process.stdin, output: process.stdout })
  const gone = new AbortController()
  lines.once('SIGINT', () => gone.abort())
  lines.once('close', () => gone.abort())
  try {
    return (await lines.question(question, { signal: gone.signal })).trim()
  } catch {
    return undefined
  }
}
