/** The inputs that say how to sign in to the validator app. */
import { clientCredentials, givenToken, type TokenProvider, unsafeToken } from '../splice/tokens.ts'
import { Failure } from '../system/failure.ts'
import type { Given } from './catalogue.ts'
import type { Inputs } from './inputs.ts'

/** A way to a token, once it is known what the node itself says about tokens. */
export type TokenOf = (known: {
  audience?: string | undefined
  noAuth?: boolean | undefined
}) => TokenProvider

type SignIn = Pick<
  Given<'backup'>,
  | 'token'
  | 'noAuth'
  | 'clientId'
  | 'clientSecret'
  | 'clientAuth'
  | 'oidcIssuer'
  | 'tokenUrl'
  | 'audience'
  | 'scope'
  | 'resource'
>

/** One of the three ways to a token, or none. */
export function readSignIn(inputs: Inputs, given: SignIn): TokenOf | undefined {
  const { token, noAuth, clientId, clientSecret, oidcIssuer, tokenUrl, audience } = given
  const client = [clientId, clientSecret, oidcIssuer, tokenUrl].some((value) => value !== undefined)
  const ways = [
    token !== undefined && 'token',
    client && 'client-id and client-secret',
    noAuth && 'no-auth',
  ].filter(Boolean)
  if (ways.length > 1) {
    inputs.problem('token', `only one way to a token may be given, not ${ways.join(' and ')}.`)
    return undefined
  }
  if (token !== undefined) return () => givenToken(token)
  if (noAuth) return (known) => unsafeToken({ audience: demanded(audience ?? known.audience) })
  if (!client) return undefined
  if (clientId === undefined) inputs.problem('client-id', 'is required with client-secret.')
  if (clientSecret === undefined) inputs.problem('client-secret', 'is required with client-id.')
  if (oidcIssuer === undefined && tokenUrl === undefined)
    inputs.problem('oidc-issuer', 'or token-url is required with client-id.')
  if (oidcIssuer !== undefined && tokenUrl !== undefined)
    inputs.problem('token-url', 'and oidc-issuer exclude each other.')
  if (clientId === undefined || clientSecret === undefined) return undefined
  return (known) => {
    const wanted = audience ?? known.audience
    return clientCredentials({
      clientId,
      clientSecret,
      authMethod: given.clientAuth,
      ...(oidcIssuer && { issuer: oidcIssuer.href }),
      ...(tokenUrl && { tokenUrl: tokenUrl.href }),
      ...(wanted !== undefined && { audience: wanted }),
      ...(given.scope !== undefined && { scope: given.scope }),
      ...(given.resource !== undefined && { resource: given.resource }),
    })
  }
}

function demanded(audience: string | undefined): string {
  if (audience !== undefined) return audience
  throw new Failure('audience-unknown', {
    what: 'The audience of the validator app is not known.',
    next: 'Give it as the input audience: VALIDATOR_AUTH_AUDIENCE of the node, by default https://validator.example.com or https://canton.network.global.',
  })
}
