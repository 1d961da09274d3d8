/** What a restore does between the stop of the node and its start, step by step. */
import { againWhenLost } from '../again-when-lost.ts'
import type { Deployment } from '../node/deployment.ts'
import type { ServerCopy } from '../node/server-copies.ts'
import { waitUntilUnused } from '../postgres/database-clients.ts'
import { maintain } from '../postgres/databases.ts'
import { type Session, withSession } from '../postgres/session.ts'
import type { Journal, JournalContent, Replacement } from '../repository/journal.ts'
import { isLocked } from '../repository/lock.ts'
import { readParticipantFacts } from '../splice/ledger-facts.ts'
import { Failure } from '../system/failure.ts'
import type { StepNotes } from '../system/steps.ts'
import { restoreBeside } from './beside.ts'
import { restoreCopies } from './copies.ts'
import { markOf, planReplacement } from './databases.ts'
import type { LeftBehind } from './ownership.ts'
import type { MissingUser } from './plan.ts'
import { lookAgain, type Prepared, type RestoreOptions, type RestoreParts, refuseBlocked } from './prepare.ts'
import type { TargetDatabase } from './target.ts'

/** A restore that is under way. */
export interface RestoreRun {
  readonly parts: RestoreParts
  readonly options: RestoreOptions
  readonly prepared: Prepared
  readonly journal: Journal
  /** What the journal holds. */
  readonly content: JournalContent
  /** The copies that servers are put back from; none for a set of dumps. */
  readonly copies: readonly ServerCopy[]
}

/** A server that is put back from a copy need not answer: its disk may be what was lost. */
function answers({ copies, prepared: { plan, target } }: RestoreRun): boolean {
  return copies.length === 0 || plan.roles.every((role) => target[role].state !== 'unreachable')
}

/** Stops the node and proves it: its components are gone and nobody is connected to its databases. */
export async function stopNode(run: RestoreRun): Promise<void> {
  const { prepared, options, content, copies } = run
  const { log, signal } = run.parts
  const { deployment, plan } = prepared
  await deployment.stop(log, signal)
  if (!answers(run)) return
  const how = { restoreId: content.id, mayReplace: copies.length === 0, signal }
  const { fresh, aside } = await deployment.openDatabases(log, how)
  for (const role of plan.roles) {
    const access = await deployment.access(role)
    const unused = (session: Session) =>
      waitUntilUnused(session, access.database.name, options.stopTimeoutMs, signal)
    await maintain(access, unused, signal)
  }
  if (aside !== undefined) content.server = { roles: [...fresh], aside, undoing: false }
}

/** Refuses what came to light only now, and names the databases that will be made. */
export async function lookAndName(run: RestoreRun): Promise<void> {
  const { parts, options, prepared, content, copies } = run
  const { plan, deployment } = prepared
  if (answers(run)) {
    const now = await lookAgain(parts, options, prepared)
    refuseBlocked(now)
    content.missingUsers = mergeUsers(plan.missingUsers, now.missingUsers)
  }
  if (copies.length > 0) return
  for (const role of plan.roles)
    content.replacements.push(await planReplacement(deployment, role, content.id, parts.signal))
}

/** Puts whole servers back; what is there is kept as far as that was asked for. */
export async function putServersBack({
  parts,
  options,
  prepared,
  journal,
  content,
  copies,
}: RestoreRun): Promise<void> {
  const { plan, target, deployment } = prepared
  const kept = options.keepSafetyCopy && plan.roles.some((role) => mayHold(target[role]))
  await restoreCopies({ deployment, journal, content, log: parts.log }, copies, kept, parts.signal)
}

/** Restores a dump into a new database. Returns what could not be given back as it was. */
export async function restoreOne(
  { parts: { log, signal }, options, prepared: { deployment, source }, content }: RestoreRun,
  replacement: Replacement,
  notes: StepNotes,
): Promise<LeftBehind> {
  const { speed, missingRoles, allowLocaleChange } = options
  const how = { mark: markOf(content), speed, missingRoles, allowLocaleChange, log, signal }
  const work = () => restoreBeside(deployment, replacement, source, how)
  const { bytes, notCarried } = await againWhenLost(deployment, replacement.role, how, work)
  notes.bytes = bytes
  if (notCarried.lines.length > 0) notes.note = `not as it was: ${notCarried.lines.slice(0, 3).join('; ')}`
  return notCarried
}

/** Whether another run works on the node by now: it has read our journal and puts back what it finds. */
export async function isTakenOver({ parts: { sets } }: RestoreRun, reason: unknown): Promise<boolean> {
  if (!(reason instanceof Failure) || reason.code !== 'lock-lost') return false
  return await isLocked(sets.storage, sets.node).catch(() => false)
}

/** Whether there may be something to lose. */
function mayHold({ state }: TargetDatabase): boolean {
  return state === 'holds' || state === 'unreachable'
}

/** What the participant ends at before anything was started on it: whoever finds more knows that it ran. */
export async function ledgerEndOf(deployment: Deployment, signal: AbortSignal): Promise<number | undefined> {
  const access = await deployment.access('participant')
  return (await withSession(access, readParticipantFacts, signal)).ledgerEnd
}

/** Users by both looks: the first saw what only the running app knows, the second who came until the stop. */
function mergeUsers(...looks: readonly (readonly MissingUser[])[]): MissingUser[] {
  const users = new Map<string, MissingUser>()
  for (const user of looks.flat()) users.set(user.id, { ...users.get(user.id), ...user })
  return [...users.values()]
}
