import { setTimeout as sleep } from 'node:timers/promises'
import { Inputs } from '../inputs/inputs.ts'
import { takeSettings } from '../inputs/take-settings.ts'
import { killAll } from '../system/child.ts'
import { Cancelled, Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { redact } from '../system/secret.ts'
import { ActionsLog } from './actions-log.ts'
import { reportOf } from './failure-report.ts'
import { detectRunner, type Runner } from './runner.ts'
import { Summary } from './summary.ts'

/** What a job gets from the action around it. */
export interface Context {
  readonly inputs: Inputs
  readonly log: Log
  /** Aborts when the run is cancelled or has crashed elsewhere. */
  readonly signal: AbortSignal
  readonly summary: Summary
  /** Sets an output at once, so that later steps have it even if this one fails. Never a secret. */
  output(name: string, value: string | number | boolean): void
  /** Registers what must be undone however the run ends. The last registered is called first. */
  onExit(cleanup: () => void | Promise<void>): void
}

type Outcome = { readonly error?: unknown }

/**
 * The runner sends SIGINT, after 7.5 s SIGTERM, after another 2.5 s it kills (its ProcessInvoker.cs). A
 * cancelled job gets most of that time, the clean-up the rest.
 */
const cancelGraceMs = 6000
const cleanupMs = 5000
const cancelledCleanupMs = 2500
const crashGraceMs = 4500

/**
 * Runs an action from its start to the end of the process: signals, failures, summary, clean-up, exit code
 * (0, 1, or 130 when it was cancelled). To be awaited at the top level: then a run that stalls is not green.
 */
export async function main(name: string, job: (context: Context) => Promise<void>): Promise<never> {
  const runner = detectRunner()
  const log = new ActionsLog(runner)
  const summary = new Summary()
  const controller = new AbortController()
  const cleanups: (() => void | Promise<void>)[] = []
  const early = Promise.withResolvers<Outcome>()
  // A reader that went away (`| head`) is no reason to stop halfway.
  process.stdout.on('error', () => {})
  process.stderr.on('error', () => {})

  let cancelled = false
  let jobEnded = false
  const cancel = (signal: NodeJS.Signals) => {
    const reason = new Cancelled(`the run got ${signal}`)
    if (cancelled) {
      early.resolve({ error: reason })
      return
    }
    cancelled = true
    log.info(`${signal}: stopping${runner.onGitHub ? '' : '; once more to stop at once'}.`)
    controller.abort(reason)
    // At a terminal nobody is about to kill us: whatever is being undone may take its time.
    if (runner.onGitHub) setTimeout(() => early.resolve({ error: reason }), cancelGraceMs).unref()
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, cancel)

  let crashed: Outcome | undefined
  const crash = (error: unknown) => {
    if (crashed !== undefined || jobEnded) {
      log.warning(`Another error, on the way out: ${messageOf(error)}`)
      return
    }
    crashed = { error }
    controller.abort(error)
    setTimeout(() => early.resolve({ error }), crashGraceMs)
  }
  process.on('uncaughtException', crash)
  process.on('unhandledRejection', crash)
  // Nothing left to wait for, but the job has not settled: a promise was lost.
  process.once('beforeExit', () => early.resolve(crashed ?? { error: unfinished(name) }))

  const inputs = new Inputs(process.env, runner)
  takeSettings(inputs, name)
  const context: Context = {
    inputs,
    log,
    signal: controller.signal,
    summary,
    output: (key, value) => runner.output(key, String(value)),
    onExit: (cleanup) => void cleanups.unshift(cleanup),
  }
  const settled = attempt(() => job(context))
  const first = await Promise.race([settled, early.promise])
  jobEnded = true
  // A job that was stopped by a crash elsewhere fails with that crash, not with its own "cancelled"; and one
  // that was cancelled may say so with the AbortError of whatever it was waiting for.
  const aborted = cancelled && first.error instanceof Error && first.error.name === 'AbortError'
  const outcome = crashed ?? (aborted ? { error: controller.signal.reason } : first)

  killAll()
  await cleanUp(cleanups, cancelled ? cancelledCleanupMs : cleanupMs, log)
  killAll()
  const code = report(name, outcome, cancelled, { runner, log, summary, inputs: context.inputs })
  await flushed(process.stdout)
  await flushed(process.stderr)
  process.exit(code)
}

async function attempt(job: () => Promise<void>): Promise<Outcome> {
  try {
    await job()
    return {}
  } catch (error) {
    // `throw undefined` is a failure too.
    return { error: error ?? new Error('something was thrown without a value') }
  }
}

function unfinished(name: string): Failure {
  return new Failure('unfinished', {
    what: `The ${name} stopped without finishing: it waited for something that can no longer happen.`,
    means: 'Treat this run as failed.',
    next: 'Run again with debug logging, and report it with the log.',
  })
}

async function cleanUp(cleanups: readonly (() => void | Promise<void>)[], limitMs: number, log: Log) {
  const work = async () => {
    for (const cleanup of cleanups) {
      const { error } = await attempt(async () => cleanup())
      if (error !== undefined) log.warning(`Cleaning up failed: ${messageOf(error)}`)
    }
    return true
  }
  const done = await Promise.race([work(), sleep(limitMs, false)])
  if (!done) log.warning(`Cleaning up took longer than ${limitMs / 1000} s and was given up.`)
}

/** Tells how it ended, in the log, in the summary and as the exit code. */
function report(
  name: string,
  outcome: Outcome,
  cancelled: boolean,
  { runner, log, summary, inputs }: { runner: Runner; log: ActionsLog; summary: Summary; inputs: Inputs },
): number {
  if (!runner.onGitHub) {
    for (const input of inputs.unread())
      log.warning(`The input ${input} was given, but nothing asked for it.`)
  }
  log.finish()
  let code = 0
  if (outcome.error !== undefined) {
    const failure = reportOf(outcome.error)
    const wasCancelled = cancelled && failure.cancelled
    code = wasCancelled ? 130 : 1
    runner.error(failure.lines.join('\n'), `${name}: ${failure.code}`)
    if (runner.debugging && failure.stack !== undefined) runner.info(redact(failure.stack))
    summary.heading(wasCancelled ? `The ${name} was cancelled` : `The ${name} failed (${failure.code})`, 3)
    for (const line of failure.lines) summary.paragraph(line)
  }
  if (log.warnings.length > 0) summary.heading('Warnings', 3).list(log.warnings)
  try {
    summary.write()
  } catch (error) {
    runner.warning(`The summary could not be written: ${messageOf(error)}`)
  }
  return code
}

/** Waits until everything written has reached the reader, but not for one who no longer reads. */
async function flushed(stream: NodeJS.WriteStream): Promise<void> {
  const written = new Promise<void>((resolve) => stream.write('', () => resolve()))
  await Promise.race([written, sleep(2000)])
}
