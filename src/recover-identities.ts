import type { Bootstrap } from './node/bootstrap.ts'
import { refuseChangedPlan } from './plan-digest.ts'
import { type Attempt, Attempts } from './recover-identities/attempts.ts'
import { checkRecovered, onboardUsers } from './recover-identities/check.ts'
import type { RecoveryOptions, RecoveryParts } from './recover-identities/options.ts'
import type { RecoveryPlan } from './recover-identities/plan.ts'
import {
  lookAgain,
  type PreparedRecovery,
  prepareRecovery,
  refuseBlockedRecovery,
} from './recover-identities/prepare.ts'
import { watchNode } from './recover-identities/watch.ts'
import { lockFor } from './repository/lock.ts'
import type { MissingUser } from './restore/plan.ts'
import { refuseUnconfirmed } from './restore/prepare.ts'
import type { Proof } from './splice/splice.ts'
import { Failure, messageOf } from './system/failure.ts'
import { type Step, Steps } from './system/steps.ts'

export type { AfterPlacing, RecoveryOptions, RecoveryParts } from './recover-identities/options.ts'
export type { RecoveryPlan } from './recover-identities/plan.ts'

/** How it ended. */
export interface RecoveryReport {
  /** `placed`: the identities lie where the app reads them, and stay there until a later run. */
  readonly verdict: 'planned' | 'placed' | 'recovered'
  readonly plan: RecoveryPlan
  readonly steps: readonly Step[]
  readonly proofs: readonly Proof[]
  readonly users: readonly MissingUser[]
  /** What is left to do for the operator. */
  readonly left: readonly string[]
}

/**
 * Onboards a node again from its identities, as a new participant with its old keys and party
 * (`production-operations/validator-disaster-recovery.mdx`, "Re-onboard a validator and recover balances"). With
 * `dryRun` it only says what it would do.
 * @param tell `plan` is given the plan as soon as there is one, before it is refused or carried out; `begin` is
 * called before anything is placed or watched.
 */
export async function recoverIdentities(
  parts: RecoveryParts,
  options: RecoveryOptions,
  tell: { plan: (plan: RecoveryPlan) => void; begin: () => void },
): Promise<RecoveryReport> {
  if (options.dryRun) {
    const { plan } = await prepareRecovery(parts, options)
    tell.plan(plan)
    refuseBlockedRecovery(plan)
    return { verdict: 'planned', plan, steps: [], proofs: [], users: plan.users, left: [] }
  }
  await using lock = await lockFor('recovery from identities', parts, options)
  const held = { ...parts, signal: AbortSignal.any([parts.signal, lock.lost]) }
  const prepared = await prepareRecovery(held, options)
  tell.plan(prepared.plan)
  refuseBlockedRecovery(prepared.plan)
  refuseUnconfirmed(prepared.plan, options.confirm)
  refuseChangedPlan(prepared.plan.digest, options.approvedPlan)
  const { bootstrap } = prepared.deployment
  if (bootstrap === undefined) throw new Error('the plan refuses a deployment without it')
  return await carryOut(held, options, prepared, { bootstrap, begin: tell.begin })
}

/** From the placing to the removal. Whatever happens in between, the identities do not stay behind. */
async function carryOut(
  parts: RecoveryParts,
  options: RecoveryOptions,
  prepared: PreparedRecovery,
  { bootstrap, begin }: { bootstrap: Bootstrap; begin: () => void },
): Promise<RecoveryReport> {
  const { log, signal } = parts
  const { plan, deployment, how, begun } = prepared
  const steps = new Steps(log)
  const attempts = new Attempts(parts.sets.storage, parts.sets.node)
  const attempt = prepared.attempt ?? newAttempt(prepared, options)
  const report = { plan, users: plan.users }
  const dump = prepared.identities.raw.reveal()
  const since = new Date(begun ? attempt.placedAt : Date.now())
  let placed = begun
  const remove = () => steps.run('Remove the identities', () => bootstrap.remove(dump, log))
  try {
    if (!begun) {
      await steps.run('Look at the databases again', () => openAndLook(parts, options, prepared))
      await steps.run('Place the identities', async (notes) => {
        await attempts.note(attempt)
        placed = true
        begin()
        await bootstrap.place(dump, how, log)
        notes.bytes = dump.length
      })
      if (options.afterPlacing === 'leave') {
        const left = leftAfterPlacing(how.newIdentifier)
        return { ...report, verdict: 'placed', steps: steps.all, proofs: [], left }
      }
      if (options.afterPlacing === 'start')
        await steps.run('Start the node', async () => {
          await attempts.note({ ...attempt, startedAt: new Date().toISOString() })
          await bootstrap.start?.(how, log, signal)
        })
    }
    begin()
    const startedAt = attempt.startedAt ?? new Date().toISOString()
    const onStarted = () => attempts.note({ ...attempt, startedAt })
    const watching = { deployment, log, signal, since, readyTimeoutMs: options.readyTimeoutMs, onStarted }
    const watched = await steps.run('Watch the node come up', () =>
      watchNode(watching, plan.newParticipantId),
    )
    const proofs = await steps.run('Check the node', () => checkRecovered(prepared, watched, signal))
    const left = [...(await remove())]
    placed = false
    await attempts.note({ ...attempt, startedAt, finishedAt: new Date().toISOString() })
    const users = options.reonboardUsers
      ? await steps.run('Onboard the users', async () =>
          onboardUsers(await parts.validator(deployment), plan.users, log),
        )
      : plan.users
    left.push(...leftAfterRecovery(how.newIdentifier))
    return { verdict: 'recovered', plan, steps: steps.all, proofs, users, left }
  } catch (error) {
    // A dump of somebody else's in that place is not ours to remove.
    const others = error instanceof Failure && error.code === 'bootstrap-dump-exists'
    if (placed && !others) await remove().catch((second: unknown) => log.warning(messageOf(second)))
    throw error
  }
}

/** Has the database servers answer, and refuses what came to light only now. */
async function openAndLook(
  parts: RecoveryParts,
  options: RecoveryOptions,
  prepared: PreparedRecovery,
): Promise<void> {
  const { signal, log } = parts
  await prepared.deployment.openDatabases(log, { restoreId: 'recovery', mayReplace: false, signal })
  refuseBlockedRecovery(await lookAgain(parts, options, prepared))
}

function newAttempt({ plan }: PreparedRecovery, options: RecoveryOptions): Attempt {
  return {
    newIdentifier: options.newIdentifier,
    participantId: plan.participantId,
    set: plan.set,
    owner: options.owner ?? 'a terminal',
    placedAt: new Date().toISOString(),
  }
}

function leftAfterPlacing(identifier: string): string[] {
  return [
    'start the node as the plan says',
    `then run again with new-participant-identifier: ${identifier} and after-placing: watch: it watches the node and removes the identities, which lie there in the clear until then`,
  ]
}

function leftAfterRecovery(identifier: string): string[] {
  return [
    `keep ${identifier} as the participant identifier at every later start (nodeIdentifier, or start.sh -P)`,
    'compare the balances in the wallet with those before',
    'take a backup now: the identities changed, and earlier sets are of a participant that is gone',
  ]
}
