import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { constants } from 'node:os'
import { secretInputs, secretName } from '../src/inputs/catalogue.ts'
import type { Action } from './actions.ts'
import { defaultOf } from './flags.ts'
import type { Given } from './given-inputs.ts'
import { UsageError } from './usage-error.ts'

/** What the command takes besides the inputs. */
export interface OwnOptions {
  readonly summaryFile?: string | undefined
  readonly outputsFile?: string | undefined
}

const forwarded = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Runs an action as a process of its own, with its output on this terminal, and returns its exit code. */
export async function runAction(action: Action, given: Given, own: OwnOptions): Promise<number> {
  if (!existsSync(action.program)) {
    throw new UsageError(`${action.program} is missing: take a release, or run \`npm run build\`.`)
  }
  const child = spawn(process.execPath, [action.program], {
    env: environment(action, given, own),
    stdio: ['ignore', 'inherit', 'inherit'],
    // In a process group of its own: a Ctrl-C goes to the whole group of the terminal, and the action would
    // hear it twice, once from there and once from here; twice means to it "at once".
    detached: true,
  })
  const forward = (signal: NodeJS.Signals) => {
    child.kill(signal)
  }
  for (const signal of forwarded) process.on(signal, forward)
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once('error', reject)
      child.once('close', (code, signal) =>
        resolve(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0)),
      )
    })
  } finally {
    for (const signal of forwarded) process.off(signal, forward)
  }
}

/**
 * The environment of the action: this one, with every input under the name that GitHub's runner gives it, but
 * without the variables that would make the action take a terminal for GitHub, and without those of the secrets:
 * the inputs are kept from the programs that the action starts, other variables are not.
 */
function environment(action: Action, given: Given, own: OwnOptions): NodeJS.ProcessEnv {
  const left = new Set([
    'GITHUB_ACTIONS',
    'GITHUB_OUTPUT',
    'GITHUB_STEP_SUMMARY',
    ...secretInputs.map(secretName),
  ])
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_') && !left.has(name))
  const inputs = action.inputs.map((input) => [
    `INPUT_${input.name.toUpperCase()}`,
    given.get(input.name) ?? defaultOf(input),
  ])
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries(inputs),
    ...(own.summaryFile !== undefined && { GITHUB_STEP_SUMMARY: own.summaryFile }),
    ...(own.outputsFile !== undefined && { SPLICE_VALIDATOR_OUTPUTS: own.outputsFile }),
  }
}
