import { answersWithin } from '../again-when-lost.ts'
import type { Deployment } from '../node/deployment.ts'
import type { CopyMethod, ServerCopies, ServerCopy } from '../node/server-copies.ts'
import type { Journal, JournalContent } from '../repository/journal.ts'
import type { Manifest } from '../repository/manifest.ts'
import { Failure } from '../system/failure.ts'
import { formatDuration, type Log } from '../system/log.ts'
import type { Components } from './plan.ts'

/** The server copies of a set, for the databases that are wanted. Empty for a set of dumps. */
export function copiesIn(manifest: Manifest, components: Components): ServerCopy[] {
  const found = new Map<string, ServerCopy>()
  for (const { role, capture } of manifest.databases) {
    if (capture.method === 'dump' || (components !== 'all' && components !== role)) continue
    const { method, roles, reference, details } = capture
    found.set(reference, { method, roles, reference, ...(details !== undefined && { details }) })
  }
  return [...found.values()]
}

/** A server that was put back recovers from its log first, as after a crash. */
const answerTimeoutMs = 15 * 60_000

/** What the plan has to say of the copies of a set. */
export interface CopiesSeen {
  readonly method: CopyMethod
  /** Why they cannot be restored here. */
  readonly problems: readonly string[]
  /** What is done with each. */
  readonly intentions: readonly string[]
}

/** Looks whether the copies of a set can be restored here. Undefined for a set of dumps. Nothing is changed. */
export async function examineCopies(
  deployment: Deployment,
  manifest: Manifest,
  components: Components,
): Promise<CopiesSeen | undefined> {
  const copies = copiesIn(manifest, components)
  const [first] = copies
  if (first === undefined) return undefined
  const { method } = first
  const by = deployment.copies?.[method]
  if (by === undefined) {
    const why =
      method === 'command'
        ? 'the set was taken with method: command; give the restore-command and backup-command that belong to it'
        : `the set consists of volume snapshots, which deployment: ${deployment.kind} does not have`
    return { method, problems: [why], intentions: [] }
  }
  const problems: string[] = []
  for (const copy of copies) {
    const missing = copy.roles.filter((role) => components !== 'all' && components !== role)
    if (missing.length > 0)
      problems.push(
        `one copy holds both databases: restore both (components: all), not the ${components} database alone`,
      )
    const problem = await by.problem(copy)
    if (problem !== undefined) problems.push(problem)
  }
  return { method, problems, intentions: copies.map((copy) => by.intention(copy)) }
}

/** What a restore from copies works with. */
export interface CopiesRestore {
  readonly deployment: Deployment
  readonly journal: Journal
  readonly content: JournalContent
  readonly log: Log
}

/**
 * Puts the database servers back from the copies of a set. Everything of a server is replaced, so what is there
 * is set aside as a whole, and that is written down before anything changes.
 * @param holds whether the servers hold anything, as far as it is known.
 */
export async function restoreCopies(
  { deployment, journal, content, log }: CopiesRestore,
  copies: readonly ServerCopy[],
  holds: boolean,
  signal: AbortSignal,
): Promise<void> {
  const by = copiesBy(deployment, copies)
  const job = { restoreId: content.id, log, signal }
  const aside = await by.setAside(copies, holds, job)
  const roles = copies.flatMap((copy) => [...copy.roles])
  const [first] = copies
  if (first === undefined) throw new Error('there are copies')
  content.server = {
    roles,
    aside: aside.label,
    undoing: false,
    copies: {
      method: first.method,
      set: copies.map((copy) => ({ ...copy, roles: [...copy.roles] })),
      aside,
    } as NonNullable<NonNullable<JournalContent['server']>['copies']>,
  }
  await journal.write(content)
  await by.replace(copies, aside, job)
  await deployment.openDatabases(log, { restoreId: content.id, mayReplace: false, signal })
  for (const role of roles) {
    if (await answersWithin(answerTimeoutMs, deployment, role, signal)) continue
    throw new Failure('server-silent', {
      what: `The server of the ${role} database does not answer ${formatDuration(answerTimeoutMs)} after it was put back from its copy.`,
      means: 'What was there before is put back.',
      next: 'See the log of the server; a copy of a major that the server is not of does not start.',
    })
  }
}

/** Puts back the servers that `restoreCopies` replaced, if it did. */
export async function undoCopies(
  deployment: Deployment,
  content: JournalContent,
  log: Log,
): Promise<boolean> {
  const kept = content.server?.copies
  if (kept === undefined) return false
  const copies = kept.set as readonly ServerCopy[]
  await copiesBy(deployment, copies).undo(copies, kept.aside, { restoreId: content.id, log })
  return true
}

function copiesBy(deployment: Deployment, copies: readonly ServerCopy[]): ServerCopies {
  const method = copies[0]?.method
  const by = method && deployment.copies?.[method]
  if (by !== undefined) return by
  throw new Failure('method-unsupported', {
    what: `This run has no way to restore what was saved with method: ${method}.`,
    means: 'A restore by that method is unfinished, or the set needs it.',
    next: 'Run with the same deployment and the same commands as the restore that was begun.',
  })
}
