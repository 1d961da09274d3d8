import { Cancelled, Failure, messageOf } from '../system/failure.ts'

/** An error as it is shown to the operator. */
export interface FailureReport {
  readonly code: string
  /** What happened, what it means, what to do next: a line or more each, without secrets. */
  readonly lines: readonly string[]
  readonly cancelled: boolean
  /** For debug logging only. */
  readonly stack: string | undefined
}

/** Says of anything thrown what an operator needs to hear. */
export function reportOf(thrown: unknown): FailureReport {
  const error = beforeDisposal(thrown)
  const stack = error instanceof Error ? error.stack : undefined
  if (!(error instanceof Failure)) {
    const lines = [
      `Unexpected error: ${messageOf(error)}`,
      'Run again with debug logging for the place in the code, and report it with the log.',
    ]
    return { code: 'unexpected', lines, cancelled: false, stack }
  }
  const cause = error.cause === undefined ? '' : messageOf(error.cause)
  const lines = [error.what]
  if (cause !== '' && !error.what.includes(cause)) lines.push(`Cause: ${cause}`)
  if (error.means !== undefined) lines.push(error.means)
  if (error.next !== undefined) lines.push(`Next: ${error.next}`)
  return { code: error.code, lines, cancelled: error instanceof Cancelled, stack }
}

/** When cleaning up fails after a failure, JavaScript wraps both: the first one is the story. */
function beforeDisposal(thrown: unknown): unknown {
  let error = thrown
  while (error instanceof Error && error.name === 'SuppressedError' && 'suppressed' in error) {
    error = error.suppressed
  }
  return error
}
