/** Watching the validator app import the dump: until it answers as the same node, or says why it cannot. */
import type { Deployment } from '../node/deployment.ts'
import type { ParticipantId, Proof } from '../splice/splice.ts'
import type { ValidatorApi } from '../splice/validator-api.ts'
import { Cancelled, Failure, messageOf } from '../system/failure.ts'
import { formatDuration, type Log } from '../system/log.ts'
import { redact } from '../system/secret.ts'
import { waitFor } from '../system/wait.ts'

/**
 * What the app says when it cannot import a dump, and what that means (ValidatorApp.scala, NodeInitializer and
 * DomainDataRestorer of Splice).
 */
const knownTroubles: readonly { said: RegExp; next: string }[] = [
  {
    said: /Migration ID was incremented \(to \d+\) but no migration dump for restoring from was specified[^\n]*/,
    next: 'The app has the new migration id and was not told of the dump: start it with -M, or with migrating: true in its Helm values.',
  },
  {
    said: /Failed to read migration dump from [^\n]*/,
    next: 'The app was told of the dump and cannot read it: check that its volume is attached (migration.attachPvc: true) and belongs to user 1001.',
  },
  {
    said: /Node has identity \S+, but identifier \S+ was expected[^\n]*/,
    next: 'nodeIdentifier (compose: -P) is not that of the node in the dump: give the one that the node had.',
  },
  {
    said: /Node has ID \S+ instead of expected ID [^\n]*/,
    next: 'The participant already is another node: its database must be a new, empty one under the new migration id.',
  },
  {
    said: /PartyId hint \S+ does not match configured hint [^\n]*/,
    next: 'The party hint (compose: -p) is not that of the node in the dump: give the one that the node had.',
  },
]

/** The first known trouble in a log. */
export function troubleIn(log: string): { said: string; next: string } | undefined {
  for (const { said, next } of knownTroubles) {
    const found = said.exec(log)?.[0]
    if (found !== undefined) return { said: redact(found).slice(0, 300), next }
  }
  return undefined
}

/**
 * Waits until the app that was started at `since` is ready.
 * @throws Failure `import-failed` as soon as its log says why, `import-not-told`, `import-not-ready` when time is up,
 *   `live-other-node` when another node came up.
 */
export async function watchImport(
  deployment: Deployment,
  validator: () => Promise<ValidatorApi | undefined>,
  how: { since: Date; participantId: ParticipantId; timeoutMs: number; log: Log; signal: AbortSignal },
): Promise<Proof[]> {
  const { log, signal } = how
  let reason = 'it has not been started'
  const ready = await waitFor(
    async () => {
      const start = (await deployment.watchStart?.(how.since)) ?? { log: '', up: true, told: true }
      const trouble = troubleIn(start.log)
      if (trouble !== undefined) {
        throw new Failure('import-failed', {
          what: `The validator app does not import the dump: ${trouble.said}`,
          means: 'The dump is in its place and in the repository; the app tries again with each start.',
          next: trouble.next,
        })
      }
      if (start.up && !start.told) {
        throw new Failure('import-not-told', {
          what: 'The validator app runs, but its configuration does not name the dump.',
          means:
            'It was started without being told to import anything. The dump is in its place and in the repository.',
          next: 'Start it with -M (start.sh), or with the Helm values that this run printed (migrating: true).',
        })
      }
      if (!start.up) {
        reason = lastLine(start.log) ?? 'it is not up'
        return undefined
      }
      try {
        const api = await validator()
        if (api === undefined || (await api.ready())) return api ?? 'unknown'
        reason = '/readyz does not answer 200'
      } catch (error) {
        if (signal.aborted || error instanceof Cancelled) throw error
        reason = messageOf(error)
      }
      return undefined
    },
    { timeoutMs: how.timeoutMs, everyMs: 1000, signal },
  )
  if (ready === undefined) {
    throw new Failure('import-not-ready', {
      what: `The validator app was not ready within ${formatDuration(how.timeoutMs)}: ${reason}`,
      means: 'The dump is in its place and in the repository. Importing gigabytes takes long.',
      next: 'Look into the logs of validator app and participant, and wait for it to become ready.',
    })
  }
  if (ready === 'unknown') {
    const detail = 'no address of the validator app is known: give validator-url'
    return [{ name: 'live-identity', verdict: 'not-checked', detail }]
  }
  const { participantId } = await ready.identities()
  if (participantId !== how.participantId) {
    throw new Failure('live-other-node', {
      what: `The node came up as ${participantId}; the dump is of ${how.participantId}.`,
      means: 'The app did not import the dump, and may have made itself a new identity.',
      next: 'Stop the node now. Check that it was started with the dump (-M, migrating: true) and a new, empty participant database.',
    })
  }
  log.info(`The node answers as ${participantId}.`)
  return [{ name: 'live-identity', verdict: 'pass', detail: `the node answers as ${participantId}` }]
}

function lastLine(log: string): string | undefined {
  return log
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .at(-1)
    ?.slice(0, 300)
}
