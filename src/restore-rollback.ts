import type { Deployment } from './node/deployment.ts'
import type { Journal, JournalContent } from './repository/journal.ts'
import { putBack } from './restore-databases.ts'
import { Failure, messageOf } from './system/failure.ts'
import type { Log } from './system/log.ts'

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
    await goBack(parts, journal, content)
    await parts.deployment.start(content.stopped, parts.log)
  } catch (second) {
    return new Failure('rollback-failed', {
      what: `The restore failed (${messageOf(error)}) and what was there could not be put back: ${messageOf(second)}.`,
      means: `No data is lost: what was there is in its place or in ${content.replacements.map((one) => one.aside).join(', ') || 'its place'}.`,
      next: 'Run the restore again: it begins by putting back what was there.',
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

/** Undoes an unfinished restore. Returns what ran before it, for the start. */
export async function goBack(
  parts: RollbackParts,
  journal: Journal,
  content: JournalContent,
): Promise<JournalContent['stopped']> {
  parts.log.info(
    `Restore ${content.id} of set ${content.set} stands at "${content.phase}": putting back what was there.`,
  )
  if (content.replacements.length > 0) await parts.deployment.openDatabases(parts.log)
  for (const replacement of [...content.replacements].reverse()) await putBack(parts.deployment, replacement)
  await parts.deployment.undoOpenDatabases?.(parts.log)
  content.phase = 'rolled-back'
  await journal.write(content)
  return content.stopped
}
