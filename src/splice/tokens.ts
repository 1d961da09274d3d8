import { Failure } from '../system/failure.ts'
import { Secret } from '../system/secret.ts'
import { claimsOf, type TokenProvider, tokenProvider } from './token-provider.ts'

export { type ClientCredentials, clientCredentials } from './client-credentials.ts'
export { claimsOf, type TokenClaims, type TokenProvider } from './token-provider.ts'

/** The ledger user of the validator app itself: the one that has ParticipantAdmin, as 0.5.5 and later demand. */
export const serviceUser = 'ledger-api-user'
/** The wallet user that was enough up to 0.5.4. */
export const walletUser = 'administrator'

/**
 * A token that was made elsewhere. Each use checks its `exp`, so that a long run fails with the reason.
 * @throws Failure `token-malformed` at once, `token-expired` when it is used.
 */
export function givenToken(token: Secret): TokenProvider {
  const text = token
    .reveal()
    .trim()
    .replace(/^bearer\s+/i, '')
  if (text === '' || !/^[\x21-\x7e]+$/.test(text)) {
    throw new Failure('token-malformed', {
      what:
        text === ''
          ? 'The input token is empty.'
          : 'The input token holds spaces, line breaks or characters outside ASCII.',
      next: 'Check the secret that it comes from: it must hold the token alone.',
    })
  }
  const clean = new Secret(text)
  const claims = claimsOf(clean)
  const [audience] = claims?.audiences ?? []
  return tokenProvider(
    async () => {
      const expiresAt = claims?.expiresAt
      if (expiresAt !== undefined && expiresAt <= Date.now()) {
        throw new Failure('token-expired', {
          what: `The input token expired at ${new Date(expiresAt).toISOString()}.`,
          next: 'Give a new token, or let the action fetch one: client-id and client-secret with oidc-issuer or token-url.',
        })
      }
      return clean
    },
    { description: 'the given token', ...(audience !== undefined && { audience }) },
  )
}

/**
 * Tokens for a node that runs without authentication: HS256 with the well-known secret `unsafe`, and the
 * claims of the compose folder's get-token.py. Without a `user`, that of the validator app, with the wallet
 * user as the alternative for validators up to 0.5.4.
 */
export function unsafeToken(options: { audience: string; user?: string }): TokenProvider {
  const { audience, user = serviceUser } = options
  return tokenProvider(
    async () => {
      const { SignJWT } = await import('jose/jwt/sign')
      const token = await new SignJWT()
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuedAt()
        .setAudience(audience)
        .setSubject(user)
        .sign(new TextEncoder().encode('unsafe'))
      return new Secret(token)
    },
    {
      description: `the unsafe token of user ${user}`,
      audience,
      ...(options.user === undefined && { alternatives: [unsafeToken({ audience, user: walletUser })] }),
    },
  )
}
