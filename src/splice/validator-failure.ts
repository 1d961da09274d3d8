import type { HttpFailure } from '../http/http-failure.ts'
import { Failure } from '../system/failure.ts'
import { formatDuration } from '../system/log.ts'
import type { Secret } from '../system/secret.ts'
import { claimsOf, type TokenProvider } from './token-provider.ts'

/** A 404 of an app that is ready: the endpoint is really not there. */
export function missingFailure(path: string, error: HttpFailure): Failure {
  if (!path.endsWith('/participant/identities')) {
    return new Failure('endpoint-missing', {
      what: `The validator app is ready, and still has nothing at ${path}: ${error.what}`,
      next: 'Check that validator-url leads to the validator app, and not to another app behind the same proxy.',
    })
  }
  return new Failure('identities-missing', {
    what: `The validator app is ready, and still answers 404 for the identities dump: ${error.what}`,
    means:
      'This was seen upstream as well (canton-network/splice issue #5777). A backup without identities cannot re-onboard the node; a backup of the participant database still holds its keys.',
    next: 'Restart the validator app and look into its log for a failed initialisation. Until it is solved, write the dump with the Canton console script manual-identities-dump.sc of the release bundle (examples/recovery), against this participant or a restored copy of its database.',
    cause: error,
  })
}

/** 401: the token itself is not accepted. */
export function rejectedFailure(error: HttpFailure, provider: TokenProvider, token: Secret): Failure {
  const claims = claimsOf(token)
  const audience =
    claims === undefined
      ? 'it is not a JWT, so its audience cannot be seen'
      : `its audience is ${claims.audiences.length > 0 ? claims.audiences.join(', ') : 'missing'}`
  const expired = claims?.expiresAt !== undefined && claims.expiresAt <= Date.now() ? ' It has expired.' : ''
  return new Failure('token-rejected', {
    what: `The validator app rejected ${provider.description} (401${error.errorText ? `: ${error.errorText}` : ''}); ${audience}.${expired}`,
    next: "The audience must be the validator's own (auth.audience of the chart, VALIDATOR_AUTH_AUDIENCE of the compose file), not the ledger API's; and the token must come from the issuer (or, without authentication, be signed with the secret) that the app is configured with.",
    cause: error,
  })
}

/** 403: the token is good, its user may not do this. */
export function refusedFailure(
  error: HttpFailure,
  tried: readonly TokenProvider[],
  version: string | undefined,
): Failure {
  return new Failure('token-forbidden', {
    what: `The validator app${version === undefined ? '' : ` ${version}`} does not let ${tried.map((provider) => provider.description).join(' or ')} do this (403${error.errorText ? `: ${error.errorText}` : ''}).`,
    next: 'Since 0.5.5 the user must be active and have ParticipantAdmin besides acting as the operator: use the service user of the validator app (ledger-api-user, or the client whose id is in the ledger API secret), with a token for the audience of the validator.',
    cause: error,
  })
}

/** The app did not become active in time. */
export function notReadyFailure(base: string, timeoutMs: number, reason: string): Failure {
  return new Failure('validator-not-ready', {
    what: `The validator app at ${base} did not become ready within ${formatDuration(timeoutMs)}: ${reason}`,
    means:
      'It is stopped, still starting (a database migration can take many minutes), or in a restart loop.',
    next: 'Look into the log of the validator app and of the participant, then run again.',
  })
}
