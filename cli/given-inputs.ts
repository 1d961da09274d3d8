import { secretName } from '../src/inputs/catalogue.ts'
import type { Action } from './actions.ts'
import { fileKey, Repeated } from './flags.ts'
import { readSecretFile } from './secrets.ts'
import { UsageError } from './usage-error.ts'

/** The inputs of a run by name. What is not in it has its default. */
export type Given = ReadonlyMap<string, string>

/**
 * The inputs that a command line and the environment give.
 * @throws UsageError for a secret in a flag, an unreadable file of a secret, or a value that was given twice.
 */
export function givenInputs(
  action: Action,
  parsed: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv,
): Given {
  const given = new Map<string, string>()
  for (const { name, kind } of action.inputs) {
    const value = kind === 'secret' ? secret(name, parsed, env) : flag(name, parsed[name])
    if (value !== undefined) given.set(name, value)
  }
  return given
}

function flag(name: string, value: unknown): string | undefined {
  if (value instanceof Repeated) throw new UsageError(`--${name} was given twice, and has one value.`)
  return typeof value === 'string' ? value : undefined
}

function secret(
  name: string,
  parsed: Readonly<Record<string, unknown>>,
  env: NodeJS.ProcessEnv,
): string | undefined {
  const variable = secretName(name)
  if (parsed[name] !== undefined) {
    throw new UsageError(
      [
        `--${name} is a secret, and secrets are not taken from flags: every user of this machine can read them`,
        `(ps), and they stay in the history of the shell. Put it into the environment variable ${variable}`,
        `or into a file for --${fileKey(name)}.`,
        parsed[name] === true ? '' : 'Consider the one that you typed known, and replace it.',
      ]
        .join(' ')
        .trim(),
    )
  }
  const path = parsed[fileKey(name)]
  if (typeof path !== 'string') return env[variable] || undefined
  return readSecretFile(`--${fileKey(name)}`, path)
}
