import type { Deployment } from '../node/deployment.ts'
import { withSession } from '../postgres/session.ts'
import { readParticipantFacts } from '../splice/ledger-facts.ts'
import { type RecoverySign, signsIn } from '../splice/recovery-signs.ts'
import { noToken } from '../splice/token-provider.ts'
import { ValidatorApi } from '../splice/validator-api.ts'
import { Failure, messageOf } from '../system/failure.ts'
import { formatDuration, type Log } from '../system/log.ts'
import { waitFor } from '../system/wait.ts'

/** What a watch needs. */
export interface WatchParts {
  readonly deployment: Deployment
  readonly log: Log
  readonly signal: AbortSignal
  /** From when on the log is read. */
  readonly since: Date
  readonly readyTimeoutMs: number
  /** Called once, when the node is first seen to start. */
  readonly onStarted: () => Promise<void>
}

/** What was seen besides readiness. */
export interface Watched {
  /** False where the app's address is not known, so that only its database was looked at. */
  readonly ready: boolean
  /** Troubles that do not keep the app from being ready. */
  readonly signs: readonly RecoverySign[]
  readonly restarts: number
}

const everyMs = 2000
/** Lines may be printed a moment before they can be read. */
const overlapMs = 5000
/** How long the log is asked why it is another node; it is only to name the cause. */
const explanationMs = 5000

/**
 * Waits until the validator app is ready as the given participant, and reads its log meanwhile.
 * @throws Failure `recovery-failed` at a known failure that waiting cannot cure, `recovery-not-ready`.
 */
export async function watchNode(parts: WatchParts, newParticipant: string): Promise<Watched> {
  const { deployment, log, signal, readyTimeoutMs } = parts
  const seen = new Map<string, RecoverySign>()
  let since = new Date(parts.since.getTime() - overlapMs)
  let restarts = 0
  let started = false
  let state = 'it was not seen to start'
  const first = await deployment.bootstrap?.signs(since)
  const restartsBefore = first?.restarts ?? 0
  const begin = async () => {
    if (started) return
    started = true
    log.info('the node is starting; do not stop or restart it before it is ready')
    await parts.onStarted()
  }
  const ready = await waitFor(
    async () => {
      const from = since
      since = new Date(Date.now() - overlapMs)
      const signs = await deployment.bootstrap?.signs(from)
      if (signs?.running === true) await begin()
      for (const sign of signsIn(signs?.log ?? '')) {
        await begin()
        if (sign.fatal) throw failed(sign, signs?.log ?? '')
        if (!seen.has(sign.name)) log.warning(`${sign.means} ${sign.repair}`)
        seen.set(sign.name, sign)
      }
      const again = (signs?.restarts ?? 0) - restartsBefore
      if (again > restarts && started) {
        restarts = again
        log.warning(
          'The validator app ended and was started again before it was ready. If that was after the parties moved, their contracts are not imported: compare the balances.',
        )
      }
      const who = await participantNow(deployment, signal)
      if (who !== undefined) await begin()
      if (who !== undefined && who !== newParticipant)
        throw (await whyOther(deployment, from, signal)) ?? other(who, newParticipant)
      const answer = await readiness(deployment, signal)
      state = typeof answer === 'string' ? answer : state
      if (answer === true && who !== undefined) return { ready: true }
      if (answer === undefined && who !== undefined) return { ready: false }
      return undefined
    },
    { timeoutMs: readyTimeoutMs, everyMs, signal },
  )
  if (ready !== undefined) return { ...ready, signs: [...seen.values()], restarts }
  throw new Failure('recovery-not-ready', {
    what: `The node did not become ready within ${formatDuration(readyTimeoutMs)}: ${state}.`,
    means: started
      ? 'Its first start was begun. The parties may have moved to the new participant without their contracts.'
      : 'Nothing was started with the new identifier as far as it can be seen.',
    next: started
      ? 'Let it run if its log goes on, and run again with the same inputs to watch further. If it is stuck: empty the databases and recover with another new-participant-identifier.'
      : 'Start the node as the plan says, while this action watches; or use after-placing: leave.',
  })
}

/** What the log says of a node that came up as another: a line can be read later than the row it is about. */
async function whyOther(
  deployment: Deployment,
  since: Date,
  signal: AbortSignal,
): Promise<Failure | undefined> {
  const explained = await waitFor(
    async () => {
      const signs = await deployment.bootstrap?.signs(since)
      if (signs?.running === undefined) return {} // there is no log to be had
      const sign = signsIn(signs.log).find(({ fatal }) => fatal)
      return sign && { failure: failed(sign, signs.log) }
    },
    { timeoutMs: explanationMs, everyMs: 500, signal },
  )
  return explained?.failure
}

/** Who the participant database says it is; undefined while nobody. */
async function participantNow(deployment: Deployment, signal: AbortSignal): Promise<string | undefined> {
  try {
    const access = await deployment.access('participant')
    return (await withSession(access, readParticipantFacts, signal)).participantId
  } catch (error) {
    if (signal.aborted) throw error
    return undefined // the server or the database is being made
  }
}

/** True when ready, a reason when not, undefined where the address of the app is not known. */
async function readiness(deployment: Deployment, signal: AbortSignal): Promise<true | string | undefined> {
  try {
    const { validator, components } = await deployment.describe()
    if (validator === undefined)
      return components.length === 0 ? undefined : 'the validator app cannot be reached yet'
    const api = new ValidatorApi(validator, noToken, { signal, retries: 0, deadlineMs: 10_000 })
    return (await api.ready()) ? true : 'the validator app does not answer that it is ready'
  } catch (error) {
    if (signal.aborted) throw error
    return messageOf(error)
  }
}

function failed(sign: RecoverySign, log: string): Failure {
  const line = log.split('\n').find((text) => sign.pattern.test(text))
  return new Failure('recovery-failed', {
    what: `The log says (${sign.name}): ${line?.trim().slice(0, 300) ?? ''}`,
    means: sign.means,
    next: sign.repair,
  })
}

function other(found: string, expected: string): Failure {
  return new Failure('recovery-other-node', {
    what: `The participant database is of ${found}; ${expected} was expected.`,
    means: 'The node came up without the identities, or under another identifier.',
    next: 'Stop it now. Check the identifier and the dump in its configuration, empty both databases, and recover again with another new-participant-identifier.',
  })
}
