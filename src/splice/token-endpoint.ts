import * as oauth from 'oauth4webapi'
import { z } from 'zod'
import { HttpFailure, type Insistence, requestJson, type Service } from '../http/http.ts'
import { oneLine } from '../http/http-failure.ts'
import { Failure } from '../system/failure.ts'
import type { Secret } from '../system/secret.ts'
import { isPrivateHost } from './private-host.ts'

/** An OAuth 2 client that may ask for tokens of its own (RFC 6749, 4.4). */
export interface ClientCredentials {
  /** Its metadata tell the token endpoint. The address of the metadata document itself is taken as well. */
  readonly issuer?: string
  /** The token endpoint, where there is no metadata document. */
  readonly tokenUrl?: string
  readonly clientId: string
  readonly clientSecret: Secret
  /** Sent as `audience` (Auth0, Keycloak with a mapper). Must be the validator's, not the ledger API's. */
  readonly audience?: string
  /** Sent as `resource` (RFC 8707), for servers that know resource indicators instead. */
  readonly resource?: string
  readonly scope?: string
  /** How the secret is sent: in the body, in the header, or `auto`: what the server takes. */
  readonly authMethod?: 'auto' | 'post' | 'basic'
}

/** How a client secret is sent: in the body or in the header. */
export type Method = 'post' | 'basic'

/** Where to ask, and in which ways the secret may be sent, the first being tried first. */
export interface TokenEndpoint {
  readonly server: oauth.AuthorizationServer
  readonly service: Service
  readonly methods: readonly Method[]
}

const wellKnown = /\/\.well-known\/(openid-configuration|oauth-authorization-server)\/?$/

const metadataSchema = z.looseObject({
  issuer: z.url(),
  token_endpoint: z.url(),
  token_endpoint_auth_methods_supported: z.array(z.string()).optional(),
})

/** The address given, checked. @throws Failure `token-input` */
export function addressOf(client: ClientCredentials): { url: URL; issuer: boolean } {
  const { issuer, tokenUrl } = client
  if ((issuer === undefined) === (tokenUrl === undefined)) {
    throw inputFailure(
      issuer === undefined
        ? 'Neither oidc-issuer nor token-url is given.'
        : 'Both oidc-issuer and token-url are given.',
      'Give one of them: the issuer if it has a metadata document, else the token endpoint.',
    )
  }
  if (client.clientId === '' || client.clientSecret.reveal() === '') {
    throw inputFailure('client-id or client-secret is empty.', 'Check the secrets that they come from.')
  }
  const input = issuer === undefined ? 'token-url' : 'oidc-issuer'
  return {
    url: checkedUrl(issuer ?? tokenUrl ?? '', input, `The input ${input}`),
    issuer: issuer !== undefined,
  }
}

/** Reads the issuer's metadata. @throws Failure `issuer-metadata`, `issuer-mismatch`, or HttpFailure */
export async function discover(
  given: URL,
  client: ClientCredentials,
  insistence: Insistence,
): Promise<TokenEndpoint> {
  const service = { name: 'the OIDC issuer', input: 'oidc-issuer' }
  const issuer = given.href.replace(wellKnown, '').replace(/\/$/, '')
  const { json } = await metadataOf(given, issuer, service, insistence)
  const parsed = metadataSchema.safeParse(json)
  if (!parsed.success) {
    throw new Failure('issuer-metadata', {
      what: `The metadata document of ${issuer} is not usable: ${parsed.error.issues[0]?.path.join('.')}: ${parsed.error.issues[0]?.message}.`,
      next: 'Check oidc-issuer, or give token-url instead.',
    })
  }
  const metadata = parsed.data
  // A slash at the end is where operators and documents differ, and means nothing else.
  if (metadata.issuer.replace(/\/$/, '') !== issuer) {
    throw new Failure('issuer-mismatch', {
      what: `The metadata document at ${issuer} is of another issuer: ${oneLine(metadata.issuer)}.`,
      means: 'The client secret was not sent.',
      next: `If ${oneLine(metadata.issuer)} is yours, give it as oidc-issuer.`,
    })
  }
  checkedUrl(metadata.token_endpoint, 'oidc-issuer', 'The token endpoint that the issuer names')
  const server = await oauth.processDiscoveryResponse(
    new URL(metadata.issuer),
    new Response(JSON.stringify(metadata), { headers: { 'content-type': 'application/json' } }),
  )
  const supported = metadata.token_endpoint_auth_methods_supported ?? [
    'client_secret_basic',
    'client_secret_post',
  ]
  const methods = (['post', 'basic'] as const).filter((method) =>
    supported.includes(`client_secret_${method}`),
  )
  const chosen = client.authMethod ?? 'auto'
  return {
    server,
    service: { name: 'the token endpoint', input: 'oidc-issuer' },
    methods: chosen !== 'auto' ? [chosen] : methods.length > 0 ? methods : ['post', 'basic'],
  }
}

/** OpenID servers have one document, plain OAuth servers another (RFC 8414, 3.1). */
async function metadataOf(given: URL, issuer: string, service: Service, insistence: Insistence) {
  if (wellKnown.test(given.href)) return requestJson({ service, url: given }, insistence)
  try {
    return await requestJson(
      { service, url: new URL(`${issuer}/.well-known/openid-configuration`) },
      insistence,
    )
  } catch (error) {
    if (!(error instanceof HttpFailure) || error.status !== 404) throw error
    const { origin, pathname } = new URL(issuer)
    const path = `/.well-known/oauth-authorization-server${pathname === '/' ? '' : pathname}`
    try {
      return await requestJson({ service, url: new URL(path, origin) }, insistence)
    } catch (second) {
      if (!(second instanceof HttpFailure) || second.status !== 404) throw second
      throw new Failure('issuer-metadata', {
        what: `${issuer} has no metadata document: ${error.what}`,
        next: 'Check oidc-issuer (for Keycloak it ends in /realms/<realm>), or give token-url instead.',
      })
    }
  }
}

/** The endpoint as given: nothing is known of it but its address. */
export function byTokenUrl(url: URL, client: ClientCredentials): TokenEndpoint {
  const chosen = client.authMethod ?? 'auto'
  return {
    server: { issuer: url.origin, token_endpoint: url.href },
    service: { name: 'the token endpoint', input: 'token-url' },
    methods: chosen === 'auto' ? ['post', 'basic'] : [chosen],
  }
}

function checkedUrl(text: string, input: string, what: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw inputFailure(`${what} is not an http or https URL.`, `Check ${input}.`)
  }
  if (url.username !== '' || url.password !== '') {
    throw inputFailure(`${what} holds credentials.`, 'Give them as client-id and client-secret.')
  }
  if (url.protocol === 'http:' && !isPrivateHost(url.hostname)) {
    throw inputFailure(
      `${what} is http://${url.host}: the client secret would travel in the clear.`,
      `Use https; http is accepted for loopback and private hosts only.`,
    )
  }
  return url
}

function inputFailure(what: string, next: string): Failure {
  return new Failure('token-input', { what, next })
}
