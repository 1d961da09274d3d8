import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { Cancelled, Failure, type FailureText } from './failure.ts'
import { redact, Secret } from './secret.ts'

/** A program to run. Secrets go into `env` or `secretInput`, never into `args`. */
export interface Command {
  readonly program: string
  readonly args: readonly string[]
  /** Added to the inherited environment. */
  readonly env?: Readonly<Record<string, string | Secret>>
  readonly cwd?: string
  /** Sees what it writes to stderr as it comes: signs of life. */
  readonly onErrorOutput?: (text: string) => void
  /** Written to file descriptor 3, which is then closed: how a key reaches a program without a file. */
  readonly secretInput?: Secret
}

/** How a program ended. `stderr` is its tail, cleaned of secrets. */
export interface Exit {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stderr: string
  /** Why it is not known how it ended: the connection to a program elsewhere broke. Then `code` is not 0. */
  readonly lost?: string
}

/** A running program with streams. It is ended, with everything it started, when the signal aborts. */
export interface Running {
  readonly stdin: Writable
  readonly stdout: Readable
  /** Settles when the program is gone and its streams are closed. Never rejects. */
  readonly exit: Promise<Exit>
  /** Ends the whole process group: TERM, then KILL after the grace period. */
  kill(): void
}

const stderrTail = 16 * 1024
/** The runner kills an action 10 s after a cancel (7.5 s after SIGINT, 2.5 s after SIGTERM): be done before. */
const graceMs = 4000

/** Process groups still alive, so that no exit path leaves one behind. */
const alive = new Set<ChildProcess>()

/**
 * Starts a program in its own process group with piped streams.
 * The runner signals only the Node process, so a group of our own is what makes a cancel reach `pg_dump`.
 */
export function start(command: Command, signal?: AbortSignal): Running {
  const env = inherited()
  for (const [name, value] of Object.entries(command.env ?? {})) {
    env[name] = value instanceof Secret ? value.reveal() : value
  }
  const child = spawn(command.program, command.args, {
    env,
    cwd: command.cwd,
    detached: true,
    stdio: ['pipe', 'pipe', 'pipe', command.secretInput === undefined ? 'ignore' : 'pipe'],
  })
  const { stdin, stdout, stderr: errors } = child
  if (stdin === null || stdout === null || errors === null) throw new Error('the streams are piped')
  alive.add(child)
  if (command.secretInput !== undefined) {
    const pipe = child.stdio[3] as Writable
    pipe.on('error', () => {})
    pipe.end(command.secretInput.reveal())
  }

  let stderr = ''
  errors.setEncoding('utf8')
  errors.on('data', (text: string) => {
    stderr = (stderr + text).slice(-stderrTail)
    command.onErrorOutput?.(text)
  })
  // A program that ends early closes its stdin: its exit code tells the story, not our EPIPE.
  stdin.on('error', () => {})
  stdout.on('error', () => {})

  let hardKill: NodeJS.Timeout | undefined
  const kill = () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    signalGroup(child, 'SIGTERM')
    hardKill ??= setTimeout(() => signalGroup(child, 'SIGKILL'), graceMs).unref()
  }
  const onAbort = () => kill()
  if (signal?.aborted) kill()
  signal?.addEventListener('abort', onAbort, { once: true })

  const exit = new Promise<Exit>((resolve) => {
    let startError = ''
    child.once('error', (error) => {
      startError = error.message
      // With no process there may be no 'close' event.
      if (child.pid === undefined) finish(127, null)
    })
    child.once('close', (code, childSignal) => finish(code, childSignal))
    function finish(code: number | null, childSignal: NodeJS.Signals | null) {
      alive.delete(child)
      clearTimeout(hardKill)
      signal?.removeEventListener('abort', onAbort)
      resolve({ code, signal: childSignal, stderr: redact(stderr || startError).trim() })
    }
  })
  return { stdin, stdout, exit, kill }
}

/** All but the inputs of the action: keys and tokens are among them, and no program that we start needs them. */
export function inherited(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      name.startsWith('INPUT_') || value === undefined ? [] : [[name, value]],
    ),
  )
}

/** Runs a short program to its end and returns what it printed. Rejects unless it exits with 0. */
export async function run(
  command: Command,
  options: { signal?: AbortSignal; input?: string; timeoutMs?: number; maxBytes?: number } = {},
): Promise<string> {
  const timeoutMs = options.timeoutMs ?? 60_000
  const deadline = AbortSignal.timeout(timeoutMs)
  const signal = options.signal ? AbortSignal.any([options.signal, deadline]) : deadline
  const running = start(command, signal)
  running.stdin.end(options.input ?? '')
  const chunks: Buffer[] = []
  let size = 0
  const maxBytes = options.maxBytes ?? 64 * 1024 * 1024
  running.stdout.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size <= maxBytes) chunks.push(chunk)
    else running.kill()
  })
  const exit = await running.exit
  if (options.signal?.aborted) throw new Cancelled()
  if (deadline.aborted) {
    throw new Failure('program-timeout', {
      what: `${command.program} ${command.args[0] ?? ''} did not finish within ${timeoutMs / 1000} s.`,
      next: 'Check that the service it talks to answers, then run again.',
    })
  }
  if (size > maxBytes) {
    throw new Failure('program-output', { what: `${command.program} printed more than ${maxBytes} bytes.` })
  }
  if (exit.code !== 0) throw exitFailure(command.program, exit)
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * What a program prints, as a stream that fails when the program does: an early end is never a quiet one.
 * @param heard what may be told of how it ended; by default everything.
 */
export async function* output(
  running: Running,
  program: string,
  heard: (exit: Exit) => Exit = (exit) => exit,
): AsyncGenerator<Buffer> {
  let complete = false
  try {
    for await (const chunk of running.stdout) yield chunk as Buffer
    complete = true
  } finally {
    if (!complete) running.kill()
  }
  const exit = await running.exit
  if (exit.code !== 0) throw exitFailure(program, heard(exit))
}

/**
 * Feeds a program. Resolves when everything is written; a program that ends early does not reject here, and is
 * noticed even while the source has nothing to give.
 */
export async function feed(running: Running, source: AsyncIterable<Buffer>): Promise<void> {
  let gone = false
  // One listener each for the whole stream: racing with `exit` anew for every chunk would keep them all in memory.
  let wake = () => {}
  void running.exit.then(() => {
    gone = true
    wake()
  })
  const drained = () => wake()
  running.stdin.on('drain', drained)
  const iterator = source[Symbol.asyncIterator]()
  try {
    for (;;) {
      const next = iterator.next()
      const chunk = await new Promise<Awaited<typeof next> | undefined>((resolve, reject) => {
        wake = () => {
          if (gone) resolve(undefined)
        }
        if (gone) resolve(undefined)
        next.then(resolve, reject)
      })
      if (chunk?.done) break
      if (chunk === undefined || gone || running.stdin.destroyed) {
        // Not awaited: a source that is stuck would not hear it.
        iterator.return?.().catch(() => {})
        return
      }
      if (!running.stdin.write(chunk.value)) {
        await new Promise<void>((resolve) => {
          wake = resolve
          if (gone || running.stdin.destroyed || !running.stdin.writableNeedDrain) resolve()
        })
      }
    }
    running.stdin.end()
  } finally {
    running.stdin.off('drain', drained)
  }
}

/** A program that did not exit with 0. */
export class ProgramFailure extends Failure {
  /** What it said last, or how it ended; without which program it was. */
  readonly reason: string

  constructor(code: string, reason: string, text: FailureText) {
    super(code, text)
    this.reason = redact(reason)
  }
}

/** The error for a program that did not exit with 0: its last meaningful line, not "exit code 1". */
export function exitFailure(program: string, exit: Exit, what = `${program} failed`): ProgramFailure {
  if (exit.lost !== undefined) {
    const reason = `the connection to it was lost: ${lastLines(exit.lost)}`
    return new ProgramFailure('stream-cut', reason, {
      what: `${what}: ${reason}`,
      means: 'What came through may not be all of it and is not used.',
      next: 'Run again. When it happens again, look at the network between the runner and the program.',
    })
  }
  const reason =
    lastLines(exit.stderr) || (exit.signal ? `ended by ${exit.signal}` : `exit code ${exit.code}`)
  return new ProgramFailure(exit.code === 127 ? 'program-missing' : 'program-failed', reason, {
    what: `${what}: ${reason}`,
    ...(exit.code === 127 && { next: `Install ${program} where it has to run.` }),
  })
}

/** Ends every program that is still running. For the last moments of a process. */
export function killAll(): void {
  for (const child of alive) signalGroup(child, 'SIGKILL')
}

/** The lines that say what went wrong: from the first error near the end on, without libpq's guesses after it. */
function lastLines(text: string): string {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(
      (line) => line !== '' && !/^(This probably means the server|before or while processing)/.test(line),
    )
    .slice(-8)
  const error = lines.findIndex((line) => /\b(error|fatal):/i.test(line))
  return (error === -1 ? lines.slice(-3) : lines.slice(error, error + 3)).join(' | ')
}

function signalGroup(child: ChildProcess, name: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, constants.signals[name])
  } catch {
    // Already gone.
  }
}
