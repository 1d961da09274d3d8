import { Failure } from './failure.ts'
import { formatDuration } from './log.ts'

/**
 * A signal that aborts when a whole run has taken too long. Its reason is the Failure to end with: what was under
 * way when it came only knows that it was stopped.
 * @param ms from now on.
 */
export function deadline(ms: number, job: string): AbortSignal {
  const controller = new AbortController()
  const reason = new Failure('timeout', {
    what: `The ${job} took longer than allowed (timeout: ${formatDuration(ms)}) and was stopped.`,
    next: 'See in the log which step took the time; raise timeout if that is its normal duration.',
  })
  setTimeout(() => controller.abort(reason), ms).unref()
  return controller.signal
}
