/** The operator's own commands (`stop-command`, `backup-command`, …): run by `sh -e` on this machine, and only here. */
import { run } from '../system/child.ts'
import { Cancelled, Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { redact } from '../system/secret.ts'

export interface OperatorCommand {
  /** The input that it was given in, and the code of its failure: `stop-command`. */
  readonly input: string
  /** The operator's own: it is in the workflow file for everyone to read. */
  readonly text: string
  /** What it is told besides the environment of the run. */
  readonly env?: Readonly<Record<string, string>>
  /** The folder that it runs in. */
  readonly cwd?: string | undefined
  readonly timeoutMs: number
  /** What it was about, where that says more than the name of the input. */
  readonly about?: string
  /** What a failure means, and what to do then. */
  readonly means: string
  readonly next: string
}

const startAndStopTimeoutMs = 20 * 60_000

/**
 * Runs a command to its end. What it writes to stderr goes to the log as it comes.
 * @returns what it wrote to stdout.
 * @throws Failure with the input's name as its code; `Cancelled` as it is.
 */
export async function runOperatorCommand(
  { input, text, env, cwd, timeoutMs, about, means, next }: OperatorCommand,
  log: Log,
  signal?: AbortSignal,
): Promise<string> {
  let rest = ''
  const onErrorOutput = (chunk: string) => {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim() !== '') log.info(`${input}: ${redact(line)}`)
  }
  try {
    return await run(
      { program: 'sh', args: ['-ec', text], onErrorOutput, ...(env && { env }), ...(cwd && { cwd }) },
      { timeoutMs, ...(signal && { signal }) },
    )
  } catch (error) {
    if (error instanceof Cancelled) throw error
    const failed = about === undefined ? `The ${input} failed` : `${input} failed for ${about}`
    throw new Failure(input, { what: `${failed}: ${messageOf(error)}`, means, next, cause: error })
  }
}

/** Stops or starts the node by a command. The end of what it prints goes to the log. */
export async function runNodeCommand(
  input: 'stop-command' | 'start-command',
  command: Pick<OperatorCommand, 'text' | 'env' | 'cwd'> & { readonly means?: string },
  log: Log,
  signal?: AbortSignal,
): Promise<void> {
  log.info(`running ${input}`)
  const printed = await runOperatorCommand(
    {
      input,
      timeoutMs: startAndStopTimeoutMs,
      means: 'The node may be stopped or started only in part.',
      next: `Run it by hand${command.cwd === undefined ? '' : ` in ${command.cwd}`}, see why it fails, and run again.`,
      ...command,
    },
    log,
    signal,
  )
  for (const line of printed.split('\n').filter(Boolean).slice(-5)) log.info(line)
}
