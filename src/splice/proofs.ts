/** What the facts prove about a pair of databases. A proof is never guessed to pass. */
import type { AppsFacts, Ingestion, ParticipantFacts, Proof } from './splice.ts'

/** The proofs a set needs to be restorable, in the order in which they are shown. */
export const restorabilityProofs = ['order', 'not-pruned-past-app', 'same-node', 'keys-present'] as const

/** What the pair is checked against. */
export interface ProofContext {
  /** `id` of the identities dump, where there is one. */
  readonly identitiesId?: string
  /** The id that the pair must have (a restore's manifest). */
  readonly expectedId?: string
  /** Migration id of the participant database, where it is known. */
  readonly migrationId?: number
  /** Maximum age of the newest sequenced event at `now`, ms. Absent: freshness is not a question. */
  readonly maxDataAgeMs?: number
  readonly now?: Date
}

/** The ingestion state that stands beside a participant database, or why that is not known. */
export type SettledIngestion =
  | { readonly entry: Ingestion; readonly why?: undefined }
  | { readonly entry?: undefined; readonly why: string }

/**
 * Which of the ingestion states in an apps database is the current one: that of this participant, under the migration
 * id of the participant database. Which of several ids that is does not follow from their numbers, for a migration that
 * failed leaves rows of a higher one.
 * @param migrationId of the participant database, where it is known.
 */
export function settleIngestion(
  apps: AppsFacts,
  participantId: string | undefined,
  migrationId: number | undefined,
): SettledIngestion {
  if (apps.ingestion === undefined) return { why: `ingestion state unknown: ${why(apps, 'ingestion')}` }
  if (participantId === undefined) return { why: 'the participant is unknown' }
  const own = apps.ingestion.filter((entry) => entry.participantId === participantId)
  const ids = own.map((entry) => entry.migrationId)
  if (own.length === 0) return { why: `the apps database has no offsets for ${participantId}` }
  if (migrationId === undefined && own.length > 1)
    return {
      why: `the apps database has offsets of the migration ids ${ids.join(', ')}; which is current is not known`,
    }
  const entry = migrationId === undefined ? own[0] : own.find((one) => one.migrationId === migrationId)
  const later = own.find((one) => migrationId !== undefined && one.migrationId > migrationId && one.begun)
  if (later !== undefined)
    return {
      why: `the apps database has gone on to migration id ${later.migrationId}, the participant database is of ${migrationId}`,
    }
  if (entry === undefined)
    return { why: `the apps database has offsets of migration id ${ids.join(', ')}, not of ${migrationId}` }
  return { entry }
}

/** Draws every proof. */
export function prove(apps: AppsFacts, participant: ParticipantFacts, context: ProofContext = {}): Proof[] {
  return [
    order(apps, participant, context),
    notPruned(apps, participant, context),
    sameNode(apps, participant, context),
    keysPresent(participant),
    ...(context.maxDataAgeMs === undefined
      ? []
      : [freshData(participant, context.maxDataAgeMs, context.now)]),
  ]
}

/** Whether a set with these proofs may be taken for a restore without a second thought. */
export function isRestorable(proofs: readonly Proof[]): boolean {
  return restorabilityProofs.every((name) => proofs.find((proof) => proof.name === name)?.verdict === 'pass')
}

/**
 * The participant's ledger end must have reached what the app has ingested: offsets are local to the
 * participant and are assigned anew after a restore, so an app ahead of its participant skips or
 * misreads transactions, silently (Splice issue 932).
 */
function order(apps: AppsFacts, participant: ParticipantFacts, context: ProofContext): Proof {
  const name = 'order'
  const { entry, why: open } = settleIngestion(apps, participant.participantId, context.migrationId)
  if (participant.ledgerEnd === undefined)
    return notChecked(name, `ledger end unknown: ${why(participant, 'ledgerEnd')}`)
  if (entry === undefined) return notChecked(name, open)
  const { highestOffset } = entry
  if (highestOffset === undefined) return notChecked(name, offsetsUnknown(entry))
  const values = `apps last-ingested offset ${highestOffset}, participant ledger end ${participant.ledgerEnd}`
  return highestOffset <= participant.ledgerEnd
    ? pass(name, values)
    : fail(name, `${values}: the participant is older than the app, which corrupts silently after a restore`)
}

/** The app resumes at its own offset: the participant must still have what follows. */
function notPruned(apps: AppsFacts, participant: ParticipantFacts, context: ProofContext): Proof {
  const name = 'not-pruned-past-app'
  const { prunedUpTo } = participant
  const { entry, why: open } = settleIngestion(apps, participant.participantId, context.migrationId)
  if (prunedUpTo === undefined)
    return notChecked(name, `pruning point unknown: ${why(participant, 'prunedUpTo')}`)
  if (entry === undefined) return notChecked(name, open)
  const { resumeOffset } = entry
  if (resumeOffset === undefined) return notChecked(name, offsetsUnknown(entry))
  const values = `app resumes at ${resumeOffset}, participant pruned up to ${prunedUpTo}`
  if (resumeOffset < prunedUpTo)
    return fail(name, `${values}: the participant no longer has what the app must read next`)
  // The stores of users who were offboarded stay where they were: they are named, and do not fail a set.
  const behind = (entry.wallets ?? []).filter(({ offset }) => offset < prunedUpTo)
  const named = behind.slice(0, 5).map(({ party, offset }) => `${party} at ${offset}`)
  const more = behind.length > named.length ? ` and ${behind.length - named.length} more` : ''
  return pass(
    name,
    behind.length === 0 ? values : `${values}; wallet stores that are behind it: ${named.join(', ')}${more}`,
  )
}

/** Both databases and the identities belong to one participant. */
function sameNode(apps: AppsFacts, participant: ParticipantFacts, context: ProofContext): Proof {
  const name = 'same-node'
  const id = participant.participantId
  if (id === undefined)
    return notChecked(name, `participant id unknown: ${why(participant, 'participantId')}`)
  const { expectedId, identitiesId } = context
  if (expectedId !== undefined && expectedId !== id)
    return fail(name, `the database is of ${id}, expected ${expectedId}`)
  if (identitiesId !== undefined && identitiesId !== id) {
    return fail(name, `the identities are of ${identitiesId}, the participant database of ${id}`)
  }
  // Descriptors of a previous participant may coexist after a re-onboarding: the current one must be there.
  if (apps.ingestion !== undefined && !apps.ingestion.some((entry) => entry.participantId === id)) {
    const others = [...new Set(apps.ingestion.map((entry) => entry.participantId))].join(', ')
    return fail(name, `the apps database knows ${others}, not ${id}`)
  }
  const { ledgerParticipantId } = participant
  // Where the ledger cannot be read, the order is not checked, which is enough to make a set red.
  if (ledgerParticipantId !== undefined && ledgerParticipantId !== id)
    return fail(name, `the participant database is of ${id}, the ledger in it of ${ledgerParticipantId}`)
  const settled = settleIngestion(apps, id, context.migrationId)
  if (settled.entry === undefined) return notChecked(name, settled.why)
  const compared = ['apps database', 'participant database', ...(identitiesId ? ['identities'] : [])].join(
    ', ',
  )
  return pass(name, `${id} in ${compared}`)
}

/** A participant without the key of its namespace is somebody else; without the others it can neither sign nor read. */
function keysPresent({ keys, missing }: ParticipantFacts): Proof {
  const name = 'keys-present'
  if (keys === undefined) return notChecked(name, missing['keys'] ?? 'not in the database')
  const { custody, lacking, namespaceKnown } = keys
  if (lacking.length > 0)
    return fail(name, `neither the database nor what it says of a KMS has ${lacking.join(', ')}`)
  if (!namespaceKnown)
    return notChecked(name, `which key is the node’s own: ${missing['participantId'] ?? 'its id is unknown'}`)
  const where = {
    plain: 'private keys are in the participant database',
    wrapped: 'private keys are in the participant database, wrapped by a KMS key that must be kept as well',
    kms: 'keys are held by a KMS: the set is worth nothing without it',
  }
  return pass(name, `${where[custody]}; the node’s own, for signing and for encryption`)
}

/** A node that is stuck produces fresh files with old data. Each synchronizer that it is connected to counts. */
function freshData(participant: ParticipantFacts, maxAgeMs: number, now = new Date()): Proof {
  const name = 'fresh-data'
  const { synchronizers } = participant
  if (synchronizers === undefined)
    return notChecked(name, `data time unknown: ${why(participant, 'dataTime')}`)
  const age = (time: string) => now.getTime() - Date.parse(time)
  const minutes = (ms: number) => Math.round(ms / 60_000)
  const values = synchronizers
    .map(({ id, newestEvent, connected }) => {
      const state = connected ? '' : ' (not connected, not counted)'
      return newestEvent === undefined
        ? `${id}: no event yet${state}`
        : `${id}: newest event ${newestEvent}, ${minutes(age(newestEvent))} min old${state}`
    })
    .join('; ')
  const connected = synchronizers.filter((one) => one.connected)
  if (connected.length === 0) return notChecked(name, `connected to no synchronizer; ${values}`)
  if (connected.some(({ newestEvent }) => newestEvent !== undefined && age(newestEvent) > maxAgeMs))
    return fail(
      name,
      `${values}; allowed ${minutes(maxAgeMs)} min: is the node connected to its synchronizer?`,
    )
  return connected.every(({ newestEvent }) => newestEvent !== undefined)
    ? pass(name, values)
    : notChecked(name, values)
}

function offsetsUnknown({ migrationId, unknown }: Ingestion): string {
  return `offsets of migration id ${migrationId} unknown: ${unknown ?? 'none is recorded'}`
}

function why(facts: AppsFacts | ParticipantFacts, fact: string): string {
  return facts.missing[fact] ?? 'not in the database'
}

const pass = (name: string, detail: string): Proof => ({ name, verdict: 'pass', detail })
const fail = (name: string, detail: string): Proof => ({ name, verdict: 'fail', detail })
const notChecked = (name: string, detail: string): Proof => ({ name, verdict: 'not-checked', detail })
