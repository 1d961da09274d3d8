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
  /** Maximum age of the newest sequenced event at `now`, ms. Absent: freshness is not a question. */
  readonly maxDataAgeMs?: number
  readonly now?: Date
}

/** The ingestion state that belongs to a participant: its newest migration. */
export function currentIngestion(apps: AppsFacts, participantId: string | undefined): Ingestion | undefined {
  return apps.ingestion
    ?.filter((entry) => entry.participantId === participantId)
    .sort((a, b) => b.migrationId - a.migrationId)[0]
}

/** Draws every proof. */
export function prove(apps: AppsFacts, participant: ParticipantFacts, context: ProofContext = {}): Proof[] {
  return [
    order(apps, participant),
    notPruned(apps, participant),
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
function order(apps: AppsFacts, participant: ParticipantFacts): Proof {
  const name = 'order'
  const ingestion = currentIngestion(apps, participant.participantId)
  if (participant.ledgerEnd === undefined)
    return notChecked(name, `ledger end unknown: ${why(participant, 'ledgerEnd')}`)
  if (ingestion === undefined) return notChecked(name, ingestionUnknown(apps, participant))
  const values = `apps last-ingested offset ${ingestion.highestOffset}, participant ledger end ${participant.ledgerEnd}`
  return ingestion.highestOffset <= participant.ledgerEnd
    ? pass(name, values)
    : fail(name, `${values}: the participant is older than the app, which corrupts silently after a restore`)
}

/** The app resumes at its own offset: the participant must still have what follows. */
function notPruned(apps: AppsFacts, participant: ParticipantFacts): Proof {
  const name = 'not-pruned-past-app'
  const resume = currentIngestion(apps, participant.participantId)?.resumeOffset
  if (participant.prunedUpTo === undefined)
    return notChecked(name, `pruning point unknown: ${why(participant, 'prunedUpTo')}`)
  if (resume === undefined)
    return notChecked(name, `no DbValidatorStore offset: ${ingestionUnknown(apps, participant)}`)
  const values = `app resumes at ${resume}, participant pruned up to ${participant.prunedUpTo}`
  return resume >= participant.prunedUpTo
    ? pass(name, values)
    : fail(name, `${values}: the participant no longer has what the app must read next`)
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
  if (apps.ingestion === undefined) return notChecked(name, ingestionUnknown(apps, participant))
  // Descriptors of a previous participant may coexist after a re-onboarding: the current one must be there.
  if (currentIngestion(apps, id) === undefined) {
    const others = [...new Set(apps.ingestion.map((entry) => entry.participantId))].join(', ')
    return fail(name, `the apps database knows ${others}, not ${id}`)
  }
  const compared = ['apps database', 'participant database', ...(identitiesId ? ['identities'] : [])].join(
    ', ',
  )
  return pass(name, `${id} in ${compared}`)
}

function keysPresent(participant: ParticipantFacts): Proof {
  const name = 'keys-present'
  switch (participant.keys) {
    case 'plain':
      return pass(name, 'private keys are in the participant database')
    case 'wrapped':
      return pass(
        name,
        'private keys are in the participant database, wrapped by a KMS key that must be kept as well',
      )
    case 'kms':
      return pass(name, 'keys are held by a KMS: the set is worth nothing without it')
    default:
      return notChecked(name, why(participant, 'keys'))
  }
}

/** A node that is stuck produces fresh files with old data. */
function freshData(participant: ParticipantFacts, maxAgeMs: number, now = new Date()): Proof {
  const name = 'fresh-data'
  if (participant.dataTime === undefined)
    return notChecked(name, `data time unknown: ${why(participant, 'dataTime')}`)
  const ageMs = now.getTime() - Date.parse(participant.dataTime)
  const values = `newest event ${participant.dataTime}, ${Math.round(ageMs / 60_000)} min old`
  return ageMs <= maxAgeMs
    ? pass(name, values)
    : fail(
        name,
        `${values}, allowed ${Math.round(maxAgeMs / 60_000)} min: is the node connected to its synchronizer?`,
      )
}

function ingestionUnknown(apps: AppsFacts, participant: ParticipantFacts): string {
  if (apps.ingestion === undefined) return `ingestion state unknown: ${why(apps, 'ingestion')}`
  return `the apps database has no offsets for ${participant.participantId ?? 'an unknown participant'}`
}

function why(facts: AppsFacts | ParticipantFacts, fact: string): string {
  return facts.missing[fact] ?? 'not in the database'
}

const pass = (name: string, detail: string): Proof => ({ name, verdict: 'pass', detail })
const fail = (name: string, detail: string): Proof => ({ name, verdict: 'fail', detail })
const notChecked = (name: string, detail: string): Proof => ({ name, verdict: 'not-checked', detail })
