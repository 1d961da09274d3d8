import type { Deployment, Role } from '../node/deployment.ts'
import type { ServerCopies, ServerCopy } from '../node/server-copies.ts'
import type { DatabaseCatalog } from '../postgres/catalog.ts'
import { waitUntilDurable } from '../postgres/durability.ts'
import { readCatalog } from '../postgres/read-catalog.ts'
import { type DatabaseContent, readContent, readServerFacts, type ServerFacts } from '../postgres/server.ts'
import { type Session, withSession } from '../postgres/session.ts'
import type { ManifestCapture } from '../repository/manifest.ts'
import { readAppsFacts, readParticipantFacts } from '../splice/ledger-facts.ts'
import type { AppsFacts, Ingestion, ParticipantFacts } from '../splice/splice.ts'
import { Failure } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import type { Steps } from '../system/steps.ts'
import { type FactsOf, type Saved, saved } from './saved.ts'

/** What a copy is made with. */
export interface CopyTarget {
  /** The set that it belongs to. */
  readonly id: string
  readonly log: Log
  readonly signal: AbortSignal
  readonly steps: Steps
  /** Is given each copy as soon as there is one, so that it can be removed when the set comes to nothing. */
  readonly onCopy: (copy: ServerCopy) => void
}

/**
 * Saves both databases by copies of their servers: the apps database's is complete before the participant's is
 * asked for (runbook, "Backups of postgres instances"), or one copy of one moment holds both.
 *
 * What a copy holds cannot be read, but it can be fenced in: what is read before it was asked for is in it, what
 * is read after it was complete is not less. The facts are read on the side from which the proofs hold for
 * whatever the copy holds in between.
 */
export async function copyServers(
  deployment: Deployment,
  copies: ServerCopies,
  target: CopyTarget,
): Promise<{ apps: Saved<'apps'>; participant: Saved<'participant'> }> {
  const { steps } = target
  const read = {
    apps: () => look(deployment, 'apps', readAppsFacts, target.signal),
    participant: () => look(deployment, 'participant', readParticipantFacts, target.signal),
  }
  const together = (await copies.groups()).length === 1
  if (together) {
    return await steps.run('Both databases', async (notes) => {
      // The app first: what it has ingested by now, the participant has committed before.
      const apps = { before: await read.apps(), startedAt: new Date() }
      const participant = { before: await read.participant(), startedAt: new Date() }
      const copy = await take(copies, ['apps', 'participant'], target)
      notes.note = copy.reference
      const finished = { copy, finishedAt: new Date() }
      return {
        apps: savedBy('apps', { ...apps, after: await read.apps(), ...finished }, (before) => before),
        participant: savedBy(
          'participant',
          { ...participant, after: await read.participant(), ...finished },
          leastOf,
        ),
      }
    })
  }
  const apps = await steps.run('Apps database', async (notes) => {
    const started = { before: await read.apps(), startedAt: new Date() }
    const copy = await take(copies, ['apps'], target)
    notes.note = copy.reference
    const finished = { copy, finishedAt: new Date(), after: await read.apps() }
    return savedBy('apps', { ...started, ...finished }, mostOf)
  })
  return await steps.run('Participant database', async (notes) => {
    const participant = await copyParticipant(apps, copies, read.participant, target)
    notes.note = participant.capture.method === 'dump' ? '' : participant.capture.reference
    return { apps, participant }
  })
}

/** It takes the apps database as it was saved, for it may not begin before. */
async function copyParticipant(
  after: Saved<'apps'>,
  copies: ServerCopies,
  read: () => Promise<Look<'participant'>>,
  target: CopyTarget,
): Promise<Saved<'participant'>> {
  if (after.finishedAt.getTime() > Date.now()) throw new Error('the apps database is not saved')
  const started = { before: await read(), startedAt: new Date() }
  const copy = await take(copies, ['participant'], target)
  return savedBy('participant', { ...started, copy, finishedAt: new Date(), after: await read() }, leastOf)
}

async function take(copies: ServerCopies, roles: readonly Role[], target: CopyTarget): Promise<ServerCopy> {
  const copy = await copies.take(roles, target)
  target.onCopy(copy)
  return copy
}

/** A database as it was at one moment. */
interface Look<R extends Role> {
  readonly name: string
  readonly schema?: string
  readonly server: ServerFacts
  readonly inventory: DatabaseContent
  readonly catalog: DatabaseCatalog
  readonly facts: FactsOf<R>
}

async function look<R extends Role>(
  deployment: Deployment,
  role: R,
  readFacts: (session: Session) => Promise<FactsOf<R>>,
  signal: AbortSignal,
): Promise<Look<R>> {
  const access = await deployment.access(role)
  return await withSession(
    access,
    async (session) => {
      const facts = await readFacts(session)
      // No rows are counted: a live node adds some until the copy is made.
      const inventory = await readContent(session, [])
      const catalog = await readCatalog(session)
      const server = await readServerFacts(session)
      await waitUntilDurable(session, signal)
      const { name, schema } = access.database
      return { name, ...(schema !== undefined && { schema }), server, inventory, catalog, facts }
    },
    signal,
  )
}

function savedBy<R extends Role>(
  role: R,
  seen: { before: Look<R>; after: Look<R>; startedAt: Date; finishedAt: Date; copy: ServerCopy },
  facts: (before: FactsOf<R>, after: FactsOf<R>) => FactsOf<R>,
): Saved<R> {
  const { before, after, copy, startedAt, finishedAt } = seen
  for (const kind of ['tables', 'indexes', 'sequences', 'constraints'] as const) {
    if (before.inventory[kind] === after.inventory[kind]) continue
    throw new Failure('schema-changed', {
      what: `The ${role} database had ${before.inventory[kind]} ${kind} before its copy and ${after.inventory[kind]} after it.`,
      means: 'An upgrade ran meanwhile: which schema the copy holds is not known. Nothing was published.',
      next: 'Run the backup again when the upgrade is over.',
    })
  }
  const { method, roles, reference, details } = copy
  const capture = { method, roles: [...roles], reference, ...(details !== undefined && { details }) }
  return saved({
    role,
    name: before.name,
    ...(before.schema !== undefined && { schema: before.schema }),
    server: before.server,
    inventory: before.inventory,
    catalog: before.catalog,
    facts: facts(before.facts, after.facts),
    startedAt,
    finishedAt,
    capture: capture as ManifestCapture,
    files: [],
  })
}

/** What the app has ingested at most; where it resumes at least. */
function mostOf(before: AppsFacts, after: AppsFacts): AppsFacts {
  if (after.ingestion === undefined) return after
  const earlier = (entry: Ingestion) =>
    before.ingestion?.find(
      (one) => one.participantId === entry.participantId && one.migrationId === entry.migrationId,
    )
  return {
    ...after,
    ingestion: after.ingestion.map(({ resumeOffset: _, ...entry }) => {
      const resumeOffset = earlier(entry)?.resumeOffset
      return { ...entry, ...(resumeOffset !== undefined && { resumeOffset }) }
    }),
  }
}

/** What the participant has at least; up to where it is pruned at most. */
function leastOf(before: ParticipantFacts, after: ParticipantFacts): ParticipantFacts {
  const { prunedUpTo: _, ...rest } = before
  return { ...rest, ...(after.prunedUpTo !== undefined && { prunedUpTo: after.prunedUpTo }) }
}
