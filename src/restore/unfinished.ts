import type { Deployment, Role } from '../node/deployment.ts'
import { otherClients, waitUntilUnused } from '../postgres/database-clients.ts'
import { databaseDescription, maintain } from '../postgres/databases.ts'
import { withSession } from '../postgres/session.ts'
import { isUnfinished, type Journal, type JournalContent, mayHaveStarted } from '../repository/journal.ts'
import type { Manifest } from '../repository/manifest.ts'
import type { SetId } from '../repository/set-id.ts'
import { readParticipantFacts } from '../splice/ledger-facts.ts'
import { Failure } from '../system/failure.ts'
import { Steps } from '../system/steps.ts'
import { chooseSet } from './choice.ts'
import { markOf } from './databases.ts'
import { type Prepared, prepare, type RestoreOptions, type RestoreParts } from './prepare.ts'
import type { RestoreReport } from './report.ts'
import { asideOf, goBack, startAgain } from './rollback.ts'

/** What is done about a restore that ended in between: `undo` puts back what was there, `go-on` starts the node. */
export type Remedy = 'undo' | 'go-on'

/**
 * Decides it. The journal's phase tells, but for one case: somebody may have started the node by hand on the
 * restored databases after a crash. It has talked to its network then, and going back would fork it.
 * @param patienceMs how long somebody who is connected to a half-replaced pair is given to go.
 * @throws Failure `still-connected` when the node runs on one restored database and one old one.
 */
export async function remedyFor(
  deployment: Deployment,
  journal: JournalContent,
  manifest: Manifest | undefined,
  { patienceMs, signal }: { patienceMs: number; signal: AbortSignal },
): Promise<Remedy> {
  if (mayHaveStarted(journal)) return 'go-on'
  // No server may be there to ask, only half of its files.
  if (journal.server?.undoing) return 'undo'
  if (journal.server?.copies !== undefined && (await isUsed(deployment, journal.server.roles, signal))) {
    if (journal.provenLedgerEnd !== undefined) return 'go-on'
    throw new Failure('started-meanwhile', {
      what: `Restore ${journal.id} of set ${journal.set} ended before the restored databases were proven, and somebody uses them now.`,
      means: 'The node was started by hand on servers that are half restored. Nothing was changed.',
      next: `Stop what uses them and run again: what was there before is put back from ${journal.server.aside}.`,
    })
  }
  if (journal.phase !== 'swapping' && journal.phase !== 'swapped') return 'undo'
  const restored = []
  for (const replacement of journal.replacements) {
    const found = await maintain(
      await deployment.access(replacement.role),
      async (session) => ({
        replacement,
        ours: (await databaseDescription(session, replacement.name)) === markOf(journal),
        used: (await otherClients(session, replacement.name)).length > 0,
      }),
      signal,
    )
    if (found.ours) restored.push(found)
  }
  if (restored.length < journal.replacements.length) {
    for (const { replacement } of restored) {
      await maintain(
        await deployment.access(replacement.role),
        (session) => waitUntilUnused(session, replacement.name, patienceMs, signal),
        signal,
      )
    }
    return 'undo'
  }
  if (restored.some(({ used }) => used)) return 'go-on'
  const before = journal.provenLedgerEnd ?? manifest?.facts.ledgerEnd
  return (await hasRun(deployment, before, signal)) ? 'go-on' : 'undo'
}

/** Whether somebody is connected to one of the databases. Nobody is to one that does not answer. */
async function isUsed(deployment: Deployment, roles: readonly Role[], signal: AbortSignal): Promise<boolean> {
  for (const role of roles) {
    try {
      const access = await deployment.access(role)
      const { name } = access.database
      const clients = await maintain(access, (session) => otherClients(session, name), signal)
      if (clients.length > 0) return true
    } catch (error) {
      if (signal.aborted || !(error instanceof Failure)) throw error
    }
  }
  return false
}

/** Whether the participant has committed anything since then. */
async function hasRun(
  deployment: Deployment,
  before: number | undefined,
  signal: AbortSignal,
): Promise<boolean> {
  const access = await deployment.access('participant')
  const { ledgerEnd } = await withSession(access, readParticipantFacts, signal)
  return before !== undefined && ledgerEnd !== undefined && ledgerEnd > before
}

/** An unfinished restore that was looked at. */
export interface Unfinished {
  readonly earlier: JournalContent
  readonly deployment: Deployment
  readonly remedy: Remedy
}

/** Looks at what an earlier run left half-done. Nothing is changed. */
export async function examine(
  parts: RestoreParts,
  options: RestoreOptions,
  earlier: JournalContent,
): Promise<Unfinished> {
  const manifest = (await parts.sets.read(earlier.set as SetId).catch(() => undefined))?.manifest
  const deployment = await parts.connect(manifest)
  const patienceMs = options.dryRun ? 0 : options.stopTimeoutMs
  const remedy = await remedyFor(deployment, earlier, manifest, { patienceMs, signal: parts.signal })
  return { earlier, deployment, remedy }
}

/** Whether the set that is asked for is the one whose databases are in place already. */
export async function isWanted(
  { sets }: RestoreParts,
  options: RestoreOptions,
  earlier: JournalContent,
): Promise<boolean> {
  if (options.set !== 'latest') return options.set === earlier.set
  return options.before === undefined || (await chooseSet(sets, 'latest', options.before)).id === earlier.set
}

/** The options under which the rest of an earlier restore is done: its databases are in place. */
export function onwards(options: RestoreOptions, earlier: JournalContent): RestoreOptions {
  const { before: _, ...others } = options
  const [only, second] = earlier.replacements.map((replacement) => replacement.role)
  return {
    ...others,
    set: earlier.set,
    components: only === undefined || second !== undefined ? 'all' : only,
    replace: 'any-node',
    maxAgeMs: Number.POSITIVE_INFINITY,
  }
}

/** The plan of a dry run: what the real run would do, also about a restore that was not finished. */
export async function prepareDry(
  parts: RestoreParts,
  options: RestoreOptions,
  earlier: JournalContent | undefined,
): Promise<Prepared> {
  if (!isUnfinished(earlier)) return await prepare(parts, options, undefined)
  // A server that does not answer now is no reason not to show a plan.
  const { remedy } = await examine(parts, options, earlier).catch(() => ({ remedy: undefined }))
  const goesOn = remedy === 'go-on' && (await isWanted(parts, options, earlier))
  return await prepare(parts, goesOn ? onwards(options, earlier) : options, {
    journal: earlier,
    remedy: remedy === 'go-on' && !goesOn ? 'replace' : remedy,
  })
}

/** Undoes an unfinished restore and starts the node: what an operator asks for with `mode: rollback`. */
export async function onlyGoBack(
  { log }: RestoreParts,
  journal: Journal,
  earlier: JournalContent | undefined,
  unfinished: Unfinished | undefined,
): Promise<RestoreReport> {
  if (unfinished?.remedy !== 'undo') {
    const aside = earlier ? asideOf(earlier).join(', ') || 'nothing' : 'nothing'
    throw new Failure('nothing-to-roll-back', {
      what: earlier
        ? `The last restore (${earlier.id}) stands at "${earlier.phase}"${unfinished ? ', and the node may have run since' : ''}.`
        : 'No restore of this node is recorded.',
      means:
        'Only a restore that ended before the node was started again can be undone: later, going back would fork the node.',
      next: `To go back all the same, restore an older set. What was set aside: ${aside}.`,
    })
  }
  const { deployment } = unfinished
  const steps = new Steps(log)
  await steps.run('Put back what was there', () => goBack({ deployment, log }, journal, unfinished.earlier))
  await steps.run('Start the node', () => startAgain({ deployment, log }, journal, unfinished.earlier))
  return { verdict: 'rolled-back', steps: steps.all, proofs: [], safetyCopies: [], missingUsers: [] }
}
