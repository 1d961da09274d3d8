import { decodeJwt } from 'jose/jwt/decode'
import { Failure } from '../system/failure.ts'
import type { Secret } from '../system/secret.ts'

/** Gives the bearer token for the validator API, a fresh one when the last has run out. */
export interface TokenProvider {
  (signal?: AbortSignal): Promise<Secret>
  /** For people: `the given token`, `client credentials of <client id>`. */
  readonly description: string
  /** The audience that was asked for, where that is known. */
  readonly audience?: string
  /** Other users to try where this one is refused with 403. */
  readonly alternatives?: readonly TokenProvider[]
}

/** The public claims of a token, for checks and error texts. */
export interface TokenClaims {
  readonly audiences: readonly string[]
  readonly subject?: string
  readonly issuer?: string
  /** Milliseconds since 1970. */
  readonly expiresAt?: number
}

/** Makes a provider of a function and its facts. */
export function tokenProvider(
  get: (signal?: AbortSignal) => Promise<Secret>,
  facts: Pick<TokenProvider, 'description' | 'audience' | 'alternatives'>,
): TokenProvider {
  return Object.assign((signal?: AbortSignal) => get(signal), facts)
}

/** For what the validator app answers to everybody: readiness, version, its operator's party. */
export const noToken: TokenProvider = tokenProvider(
  async () => {
    throw new Failure('token-input', {
      what: 'An endpoint of the validator app needs a token and none can be had.',
      next: 'Give token, client-id and client-secret, or no-auth.',
    })
  },
  { description: 'no token' },
)

/** The claims of a token that is a JWT; undefined for an opaque one. The signature is not checked: that is the server's part. */
export function claimsOf(token: Secret): TokenClaims | undefined {
  try {
    const { aud, sub, iss, exp } = decodeJwt(token.reveal())
    return {
      audiences: aud === undefined ? [] : [aud].flat(),
      ...(typeof sub === 'string' && { subject: sub }),
      ...(typeof iss === 'string' && { issuer: iss }),
      ...(typeof exp === 'number' && { expiresAt: exp * 1000 }),
    }
  } catch {
    return undefined
  }
}
