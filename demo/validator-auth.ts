/** Who may call the validator app: tokens, and the admin rule that changed with Splice 0.5.5. */
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import type { ClientBase } from 'pg'
import { readLedgerUser, rights } from './wallet-users.ts'

/** How tokens are checked: HS256 with the well-known secret `unsafe`, or against an issuer's published keys. */
export type ValidatorAuth =
  | { readonly mode: 'unsafe'; readonly audience: string }
  | { readonly mode: 'jwks'; readonly jwksUrl: string; readonly issuer?: string; readonly audience: string }

/** An answer that is not 200. The body is `{"error": message}`, as everywhere in Splice. */
export class HttpError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** Gives the subject of a request's token, or throws a 401. */
export function tokenCheck(auth: ValidatorAuth): (authorization: string | undefined) => Promise<string> {
  const expected = { audience: auth.audience }
  let verify: (token: string) => Promise<{ payload: JWTPayload }>
  if (auth.mode === 'unsafe') {
    const secret = new TextEncoder().encode('unsafe')
    verify = (token) => jwtVerify(token, secret, { ...expected, algorithms: ['HS256'] })
  } else {
    const keys = createRemoteJWKSet(new URL(auth.jwksUrl))
    const issuer = auth.issuer === undefined ? {} : { issuer: auth.issuer }
    verify = (token) => jwtVerify(token, keys, { ...expected, ...issuer, algorithms: ['RS256', 'ES256'] })
  }
  return async (authorization) => {
    const token = /^Bearer (\S+)$/i.exec(authorization ?? '')?.[1]
    if (token === undefined)
      throw new HttpError(401, 'The resource requires authentication, which was not supplied')
    try {
      const { payload } = await verify(token)
      if (payload.sub === undefined || payload.sub === '') throw new Error('no subject')
      return payload.sub
    } catch {
      // The reason stays inside, as in the real app: only its log says which claim was wrong.
      throw new HttpError(401, 'The supplied authentication is invalid')
    }
  }
}

/**
 * The admin rule: the subject's ledger user acts as the validator's party, which is its primary party.
 * From 0.5.5 on it also has to be active and participant admin, so the wallet user no longer passes.
 * Throws a 403.
 */
export async function requireAdmin(
  participant: ClientBase,
  subject: string,
  rule: { validatorParty: string; version: string },
): Promise<void> {
  const user = await readLedgerUser(participant, subject)
  const has = (right: number, party: string | null) =>
    user?.rights.some(([given, forParty]) => given === right && forParty === party) ?? false
  const operator = user?.primary_party === rule.validatorParty && has(rights.canActAs, rule.validatorParty)
  const hardened = !versionBefore(rule.version, '0.5.5')
  const trusted = !hardened || (user?.is_deactivated === false && has(rights.participantAdmin, null))
  if (!operator || !trusted) throw new HttpError(403, `Authorization Failed for ${rule.validatorParty}`)
}

/** Compares `major.minor.patch`; what follows a hyphen is ignored. */
export function versionBefore(version: string, limit: string): boolean {
  const parts = (text: string) => (text.split('-')[0] ?? '').split('.').map(Number)
  const [a, b] = [parts(version), parts(limit)]
  for (let i = 0; i < 3; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference < 0
  }
  return false
}
