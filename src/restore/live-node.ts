import type { Deployment } from '../node/deployment.ts'
import { withSession } from '../postgres/session.ts'
import type { Manifest } from '../repository/manifest.ts'
import { readParticipantFacts } from '../splice/ledger-facts.ts'
import type { Proof } from '../splice/splice.ts'
import type { ValidatorApi } from '../splice/validator-api.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { waitFor } from '../system/wait.ts'
import type { MissingUser } from './plan.ts'

/** How long the participant is given to commit something new. */
const advanceTimeoutMs = 60_000

/** What is checked on the node after it was started. */
export interface LiveCheck {
  readonly proofs: Proof[]
  /** Users that the set does not have and that were not onboarded again. */
  readonly missingUsers: MissingUser[]
}

/**
 * Checks that the same node is back: it answers, it is who it was, and its ledger moves.
 * @throws Failure `live-other-node` when the node that came up is somebody else.
 */
export async function checkLive(
  parts: { deployment: Deployment; validator: ValidatorApi | undefined; log: Log; signal: AbortSignal },
  manifest: Manifest,
  options: { readyTimeoutMs: number; missingUsers: readonly MissingUser[]; reonboardUsers: boolean },
): Promise<LiveCheck> {
  const { validator, log, signal } = parts
  if (validator === undefined) {
    const detail = 'no validator-url is given: whether the node answers as itself was not looked at'
    return {
      proofs: [{ name: 'live-identity', verdict: 'not-checked', detail }],
      missingUsers: [...options.missingUsers],
    }
  }
  await validator.waitReady(options.readyTimeoutMs)
  const proofs: Proof[] = [await versionProof(validator, manifest)]
  const identities = await validator.identities()
  const same = identities.participantId === manifest.participantId
  proofs.push({
    name: 'live-identity',
    verdict: same ? 'pass' : 'fail',
    detail: same
      ? `the node answers as ${identities.participantId}`
      : `the node answers as ${identities.participantId}, the set is of ${manifest.participantId}`,
  })
  if (!same) {
    throw new Failure('live-other-node', {
      what: `The node came up as ${identities.participantId}; the set is of ${manifest.participantId}.`,
      means:
        'The app uses other databases than those restored, or made itself a new identity. The safety copies are kept.',
      next: 'Stop the node now. Check the database names in its configuration (migration id) against the plan.',
    })
  }
  proofs.push(await partyProof(validator, manifest), await advanceProof(parts, manifest))
  const missingUsers = await reconcileUsers(validator, parts.deployment, options, log, signal)
  return { proofs, missingUsers }
}

async function versionProof(validator: ValidatorApi, manifest: Manifest): Promise<Proof> {
  const name = 'live-version'
  const { version } = await validator.version()
  if (manifest.spliceVersion === undefined)
    return { name, verdict: 'not-checked', detail: `${version}; the set does not say its version` }
  return version === manifest.spliceVersion
    ? { name, verdict: 'pass', detail: version }
    : {
        name,
        verdict: 'not-checked',
        detail: `${version} now, ${manifest.spliceVersion} in the set: a newer app migrates its schema, an older one cannot run`,
      }
}

async function partyProof(validator: ValidatorApi, manifest: Manifest): Promise<Proof> {
  const name = 'live-party'
  const { partyId } = await validator.validatorUser()
  if (manifest.validatorParty === undefined)
    return { name, verdict: 'not-checked', detail: `${partyId}; the set does not say its party` }
  const same = partyId === manifest.validatorParty
  return {
    name,
    verdict: same ? 'pass' : 'fail',
    detail: same ? partyId : `${partyId} now, ${manifest.validatorParty} in the set`,
  }
}

/** A node that is up but cannot reach its synchronizer stands still. */
async function advanceProof(
  { deployment, signal }: { deployment: Deployment; signal: AbortSignal },
  manifest: Manifest,
): Promise<Proof> {
  const name = 'live-ledger-advances'
  const before = manifest.facts.ledgerEnd
  try {
    const access = await deployment.access('participant')
    let last: number | undefined
    const advanced = await waitFor(
      async () => {
        last = (await withSession(access, readParticipantFacts, signal)).ledgerEnd
        return last !== undefined && before !== undefined && last > before ? last : undefined
      },
      { timeoutMs: advanceTimeoutMs, everyMs: 500, signal },
    )
    return advanced === undefined
      ? {
          name,
          verdict: 'not-checked',
          detail: `ledger end ${last ?? 'unknown'} after ${advanceTimeoutMs / 1000} s: nothing new came in; look whether the node is connected`,
        }
      : { name, verdict: 'pass', detail: `ledger end ${before} in the set, ${advanced} now` }
  } catch (error) {
    if (signal.aborted) throw error
    return { name, verdict: 'not-checked', detail: messageOf(error) }
  }
}

/**
 * Users onboarded after the set are gone from the participant, though the ledger still knows them (runbook,
 * "Restoring a validator from backups": they have to be onboarded again). With their old party, they get
 * back what they held.
 */
async function reconcileUsers(
  validator: ValidatorApi,
  deployment: Deployment,
  options: { missingUsers: readonly MissingUser[]; reonboardUsers: boolean },
  log: Log,
  signal: AbortSignal,
): Promise<MissingUser[]> {
  const restored = await withSession(await deployment.access('participant'), readParticipantFacts, signal)
  const present = new Set((restored.users ?? []).map((user) => user.id))
  const missing = new Map(
    options.missingUsers.filter((user) => !present.has(user.id)).map((user) => [user.id, user]),
  )
  if (restored.users !== undefined) {
    for (const id of await validator.users())
      if (!present.has(id) && !missing.has(id)) missing.set(id, { id })
  }
  if (options.reonboardUsers) {
    for (const user of [...missing.values()]) {
      // Without its party a user would be given a new, empty one.
      if (user.party === undefined) {
        log.warning(`User ${user.id} was not onboarded again: its party is not known.`)
        continue
      }
      await validator.onboardUser({ name: user.id, partyId: user.party })
      missing.delete(user.id)
      log.info(`User ${user.id} was onboarded again with party ${user.party}.`)
    }
  }
  return [...missing.values()]
}
