/** Runs the terminal command as an operator does, from source. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { secretInputs, secretName } from '../../src/inputs/catalogue.ts'
import { compileCache } from './run-as-runner.ts'

const root = join(import.meta.dirname, '../..')

export interface CommandRun {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Another copy of `cli/main.ts`. */
  readonly program?: string
  /** On a terminal of its own (`script`): standard error and output are one then. */
  readonly terminal?: boolean
  /** Sees what was printed so far, with what can be done about it. */
  readonly onText?: (
    text: string,
    command: { kill(signal: NodeJS.Signals): void; type(text: string): void },
  ) => void
}

/** Runs it to its end. */
export async function splice(args: readonly string[], options: CommandOptions = {}): Promise<CommandRun> {
  const words = [process.execPath, options.program ?? join(root, 'cli/main.ts'), ...args]
  const quoted = words.map((word) => `'${word.replaceAll("'", String.raw`'\''`)}'`).join(' ')
  // `exec`: a signal reaches the command itself, not a shell around it.
  const [program = '', ...rest] = options.terminal ? ['script', '-qec', `exec ${quoted}`, '/dev/null'] : words
  const child = spawn(program, rest, {
    cwd: root,
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      TERM: 'xterm',
      ...compileCache(),
      ...options.env,
    },
  })
  const text = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk: string) => {
      text[name] += chunk
      options.onText?.(text[name], {
        kill: (signal) => child.kill(signal),
        type: (line) => child.stdin.write(line),
      })
    })
  }
  if (!options.terminal) child.stdin.end()
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  child.stdin.end()
  return { code, ...text }
}

/** Inputs as an operator gives them: secrets in the environment, everything else as flags. */
export function asOperator(inputs: Readonly<Record<string, string>>): {
  flags: string[]
  env: Record<string, string>
} {
  const entries = Object.entries(inputs)
  const secret = ([name]: [string, string]) => secretInputs.includes(name)
  return {
    flags: entries.filter((entry) => !secret(entry)).map(([name, value]) => `--${name}=${value}`),
    env: Object.fromEntries(entries.filter(secret).map(([name, value]) => [secretName(name), value])),
  }
}
