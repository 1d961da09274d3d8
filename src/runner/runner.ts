import { appendFileSync } from 'node:fs'
import * as core from '@actions/core'
import { redact } from '../system/secret.ts'

/** Who runs the action and reads what it says: GitHub's runner, or a person at a terminal. */
export interface Runner {
  readonly onGitHub: boolean
  /** True when debug logging was asked for (`RUNNER_DEBUG=1`). */
  readonly debugging: boolean
  info(line: string): void
  warning(text: string): void
  error(text: string, title: string): void
  startGroup(title: string): void
  endGroup(): void
  /** Makes the runner replace a value in everything that it shows. */
  mask(value: string): void
  output(name: string, value: string): void
}

/** The runner that this process has, by the variables that GitHub sets. */
export function detectRunner(env: NodeJS.ProcessEnv = process.env): Runner {
  const debugging = env['RUNNER_DEBUG'] === '1'
  return env['GITHUB_ACTIONS'] === 'true'
    ? onGitHub(debugging)
    : atTerminal(debugging, env['SPLICE_VALIDATOR_OUTPUTS'])
}

function onGitHub(debugging: boolean): Runner {
  return {
    onGitHub: true,
    debugging,
    info: (line) => core.info(withoutCommands(redact(line))),
    warning: (text) => core.warning(redact(text)),
    error: (text, title) => core.error(redact(text), { title }),
    startGroup: (title) => core.startGroup(redact(title)),
    endGroup: () => core.endGroup(),
    mask: (value) => core.setSecret(value),
    output: (name, value) => core.setOutput(name, redact(value)),
  }
}

/** A person reads every line; `outputsFile` gets the outputs for a program, one JSON object a line. */
function atTerminal(debugging: boolean, outputsFile: string | undefined): Runner {
  const print = (line: string) => process.stdout.write(`${redact(line)}\n`)
  return {
    onGitHub: false,
    debugging,
    info: print,
    warning: (text) => print(`Warning: ${text}`),
    error: (text, title) => print(`Error (${title}): ${text}`),
    startGroup: (title) => print(`== ${title}`),
    endGroup: () => {},
    // A mask is a line with the value in it, which only GitHub's runner takes out of the log.
    mask: () => {},
    output: (name, value) => {
      if (outputsFile) appendFileSync(outputsFile, `${JSON.stringify({ name, value: redact(value) })}\n`)
      // What has lines was shown as such already: the plan, the advice.
      if (!value.includes('\n')) print(`output ${name}=${value}`)
    },
  }
}

/**
 * Text from outside (a program's stderr, a server's answer) must not be taken for a workflow command.
 * The runner obeys `::name::` at the start of a line and the older `##[name]` anywhere in it.
 */
function withoutCommands(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replaceAll('##[', '## [')
}
