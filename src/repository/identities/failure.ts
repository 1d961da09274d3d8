/** What the refusals of secret managers mean for identities. */
import { HttpFailure } from '../../http/http.ts'
import { Failure, messageOf } from '../../system/failure.ts'

/** Why a secret manager did not do what it was asked. */
export type StoreTrouble = 'denied' | 'credentials' | 'busy' | 'missing' | 'exists' | 'unreachable' | 'other'

const meanings: Readonly<Record<StoreTrouble, { code: string; next: string }>> = {
  denied: { code: 'identities-store-denied', next: 'Grant it to whoever runs the action, and run again.' },
  credentials: {
    code: 'identities-store-credentials',
    next: 'Log in again in a step before this one (OIDC role, workload identity, token), and check that it lasts as long as the run.',
  },
  busy: {
    code: 'identities-store-busy',
    next: 'Run again; when it happens often, look at the quota of the account.',
  },
  missing: {
    code: 'missing',
    next: 'Check the address and that nobody removed it; the identities of an older set may do (docs/recover-from-identities.md).',
  },
  exists: { code: 'exists', next: 'Find out who wrote it. It is never overwritten.' },
  unreachable: {
    code: 'identities-store-unreachable',
    next: 'Check the network between runner and server, and the proxy variables.',
  },
  other: { code: 'identities-store', next: 'See the answer above; the vendor’s documentation explains it.' },
}

/**
 * An error of a secret manager in the operator's words.
 * @param right the least permission that the attempt needs, in the vendor's words.
 */
export function storeFailure(
  trouble: StoreTrouble,
  { place, doing, right, cause }: { place: string; doing: string; right: string; cause: unknown },
): Failure {
  const meaning = meanings[trouble]
  // Of a request only what happened: its advice is about an input that there is not.
  const said = (cause instanceof HttpFailure ? cause.what : messageOf(cause)).replace(/\.$/, '')
  return new Failure(meaning.code, {
    what: `Cannot ${doing} in ${place}: ${said}.`,
    means:
      trouble === 'denied'
        ? `The least permission for that is ${right}.`
        : 'A backup without its identities is not published; a recovery without them cannot begin.',
    next: meaning.next,
    cause,
  })
}
