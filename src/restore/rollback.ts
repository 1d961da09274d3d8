import type { Deployment } from '../node/deployment.ts'
import type { Journal, JournalContent } from '../repository/journal.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { undoCopies } from './copies.ts'
import { markOf, putBack } from './databases.ts'

/** What going back needs. There is no cancel signal among it: it is what a cancelled restore still does. */
export interface RollbackParts {
  readonly deployment: Deployment
  readonly log: Log
}

/** Puts back what was there and starts the node again; returns the error to throw. */
export async function rolledBack(
  parts: RollbackParts,
  journal: Journal,
  content: JournalContent,
  error: unknown,
): Promise<unknown> {
  parts.log.warning(`The restore failed; putting back what was there: ${messageOf(error)}`)
  try {
    await putBackAll(parts, journal, content)
  } catch (second) {
    return new Failure('rollback-failed', {
      what: `The restore failed (${messageOf(error)}) and what was there could not be put back: ${messageOf(second)}.`,
      means: `No data is lost: what was there is in its place or in ${asideOf(content).join(', ') || 'its place'}. The node is stopped.`,
      next: 'Run the restore again: it begins by putting back what was there.',
      cause: error,
    })
  }
  await note(parts.log, journal, content, 'restarting')
  try {
    await startAgain(parts, journal, content)
  } catch (second) {
    return new Failure('rolled-back-not-started', {
      what: `The restore failed (${messageOf(error)}) and was rolled back, but the node could not be started: ${messageOf(second)}.`,
      means: 'The databases are what they were before. The node is stopped or half started.',
      next: 'Start the node by hand, or run again with mode: rollback, which starts it.',
      cause: error,
    })
  }
  if (error instanceof Failure && error.code === 'cancelled') return error
  return new Failure('rolled-back', {
    what: `The restore failed and was rolled back: ${messageOf(error)}`,
    means: 'The databases are what they were before, and the node was started again.',
    ...(error instanceof Failure && error.next !== undefined && { next: error.next }),
    cause: error,
  })
}

/** Undoes an unfinished restore. The node is still stopped: see `startAgain`. */
export async function goBack(parts: RollbackParts, journal: Journal, content: JournalContent): Promise<void> {
  parts.log.info(
    `Restore ${content.id} of set ${content.set} stands at "${content.phase}": putting back what was there.`,
  )
  await putBackAll(parts, journal, content)
  content.phase = 'restarting'
  await journal.write(content)
}

/** Starts the node as it was before the restore that was undone. */
export async function startAgain(
  { deployment, log }: RollbackParts,
  journal: Journal,
  content: JournalContent,
): Promise<void> {
  await deployment.start(content.stopped, log)
  await note(log, journal, content, 'rolled-back')
}

/** Where a restore keeps what was there before it. */
export function asideOf({ server, replacements }: JournalContent): string[] {
  return [...(server ? [server.aside] : []), ...replacements.map((one) => one.aside)]
}

/**
 * The server first: where all of it was replaced, its databases come back with it, and the old one may be
 * damaged so that there is nothing to open.
 */
async function putBackAll(
  { deployment, log }: RollbackParts,
  journal: Journal,
  content: JournalContent,
): Promise<void> {
  const { id: restoreId, server } = content
  if (server !== undefined && !server.undoing) {
    server.undoing = true
    await journal.write(content).catch((error: unknown) => {
      log.warning(`That it goes back could not be written down: ${messageOf(error)}`)
    })
  }
  if (!(await undoCopies(deployment, content, log))) await deployment.undoOpenDatabases?.(log, restoreId)
  const left = content.replacements.filter(({ role }) => !server?.roles.includes(role))
  if (left.length > 0) await deployment.openDatabases(log, { restoreId, mayReplace: false })
  for (const replacement of left.reverse()) await putBack(deployment, replacement, markOf(content), log)
}

/**
 * Writes down how far going back is. The repository may be what failed: that does not stop it, for the next run
 * finds what is in its place already.
 */
async function note(
  log: Log,
  journal: Journal,
  content: JournalContent,
  phase: 'restarting' | 'rolled-back',
): Promise<void> {
  content.phase = phase
  await journal.write(content).catch((error: unknown) => {
    log.warning(`That it was rolled back could not be written down: ${messageOf(error)}`)
  })
}

/** Why it ended: what a stopped program says of it is only that it was stopped. */
export function reasonOf(signal: AbortSignal, error: unknown): unknown {
  if (!signal.aborted) return error
  if ((signal.reason as Error | null)?.name !== 'TimeoutError') return signal.reason
  return new Failure('timeout', {
    what: 'The restore took longer than the input timeout allows.',
    next: 'Give it more time with timeout, and see in the log which step took how long.',
    cause: signal.reason,
  })
}
