import * as oauth from 'oauth4webapi'
import { responseOf } from '../http/fetch.ts'
import { asJson, exchange, type HttpAnswer, type HttpRequest, type Insistence, insist } from '../http/http.ts'
import { oneLine } from '../http/http-failure.ts'
import { Cancelled, Failure, messageOf } from '../system/failure.ts'
import { Secret } from '../system/secret.ts'
import {
  addressOf,
  byTokenUrl,
  type ClientCredentials,
  discover,
  type Method,
  type TokenEndpoint,
} from './token-endpoint.ts'
import { claimsOf, type TokenProvider, tokenProvider } from './token-provider.ts'

export type { ClientCredentials } from './token-endpoint.ts'

/**
 * Tokens by client credentials. One token serves until shortly before it runs out; callers at the same
 * time share one request. A token without a lifetime is used for a minute.
 * `http://` is accepted for loopback and private hosts only, where TLS often ends elsewhere.
 * @throws Failure `token-input` at once for contradictory settings; when used, `issuer-…` and `token-…`
 *   failures, none of which holds the secret.
 */
export function clientCredentials(
  client: ClientCredentials,
  insistence: Omit<Insistence, 'signal'> = {},
): TokenProvider {
  const address = addressOf(client)
  let endpoint: TokenEndpoint | undefined
  let current: { token: Secret; useUntil: number } | undefined
  let pending: Promise<Secret> | undefined

  async function fetchToken(signal: AbortSignal | undefined): Promise<Secret> {
    const insisting = signal === undefined ? insistence : { ...insistence, signal }
    endpoint ??= address.issuer
      ? await discover(address.url, client, insisting)
      : byTokenUrl(address.url, client)
    const { token, lifetimeMs } = await askInTurn(endpoint, client, insisting)
    // Early enough that a request begun with it ends before it runs out.
    current = { token, useUntil: Date.now() + lifetimeMs - Math.max(30_000, lifetimeMs / 10) }
    return token
  }

  return tokenProvider(
    async (signal) => {
      if (current !== undefined && Date.now() < current.useUntil) return current.token
      pending ??= fetchToken(signal).finally(() => {
        pending = undefined
      })
      return pending
    },
    {
      description: `client credentials of ${client.clientId}`,
      ...((client.audience ?? client.resource) !== undefined && {
        audience: client.audience ?? client.resource ?? '',
      }),
    },
  )
}

/** A server that takes the secret in one way only refuses the other as an unknown client. */
async function askInTurn(endpoint: TokenEndpoint, client: ClientCredentials, insistence: Insistence) {
  for (const [index, method] of endpoint.methods.entries()) {
    const answer = await ask(endpoint, client, method, insistence)
    const refusal = answer.status === 200 ? undefined : refusalOf(answer)
    if (refusal?.error === 'invalid_client' && index + 1 < endpoint.methods.length) continue
    if (refusal !== undefined) throw refused(answer.status, refusal, endpoint, client)
    return readToken(answer, endpoint, client)
  }
  throw new Error('there is at least one method')
}

async function ask(
  endpoint: TokenEndpoint,
  client: ClientCredentials,
  method: Method,
  insistence: Insistence,
): Promise<HttpAnswer> {
  const secret = client.clientSecret.reveal()
  const parameters = new URLSearchParams()
  if (client.scope) parameters.set('scope', client.scope)
  if (client.audience) parameters.set('audience', client.audience)
  if (client.resource) parameters.set('resource', client.resource)
  let answer: HttpAnswer | undefined
  await oauth.clientCredentialsGrantRequest(
    endpoint.server,
    { client_id: client.clientId },
    method === 'post' ? oauth.ClientSecretPost(secret) : oauth.ClientSecretBasic(secret),
    parameters,
    {
      // http is checked by checkedUrl: loopback and private hosts only.
      [oauth.allowInsecureRequests]: true,
      [oauth.customFetch]: async (url, { headers, body, method: verb }) => {
        maskEncodedSecret(headers, body)
        const request: HttpRequest = {
          service: endpoint.service,
          url: new URL(url),
          method: verb,
          headers,
          body: body.toString(),
          maxBytes: 1024 * 1024,
        }
        answer = await insist(async (signal) => {
          const got = await exchange(request, signal)
          // An OAuth error is an answer; whatever is no JSON or asks for patience is a failure like any other.
          return refusalOf(got) === undefined ? asJson(got, request) : got
        }, insistence)
        return responseOf(asItsJson(answer))
      },
    },
  )
  if (answer === undefined) throw new Error('the request was answered')
  return answer
}

async function readToken(answer: HttpAnswer, endpoint: TokenEndpoint, client: ClientCredentials) {
  try {
    const { access_token, expires_in } = await oauth.processClientCredentialsResponse(
      endpoint.server,
      { client_id: client.clientId },
      responseOf(asItsJson(answer)),
    )
    const token = new Secret(access_token)
    const expiresAt = claimsOf(token)?.expiresAt
    const lifetimeMs =
      expires_in !== undefined ? expires_in * 1000 : expiresAt !== undefined ? expiresAt - Date.now() : 90_000
    return { token, lifetimeMs }
  } catch (error) {
    if (error instanceof Cancelled) throw error
    // The cause is not kept: it holds the body, which may hold a token.
    throw new Failure('token-answer', {
      what: `${endpoint.server.token_endpoint} answered 200, but not with a usable token: ${oneLine(messageOf(error))}.`,
      next: `Check that ${endpoint.service.input} leads to the token endpoint of the identity provider.`,
    })
  }
}

/** The error of the OAuth vocabulary (RFC 6749, 5.2), or undefined for any other answer. */
function refusalOf(answer: HttpAnswer): { error: string; description?: string } | undefined {
  if (answer.status < 400 || answer.status > 499 || answer.status === 429) return undefined
  try {
    const { error, error_description: description } = JSON.parse(answer.body.toString('utf8')) as Record<
      string,
      unknown
    >
    if (typeof error !== 'string') return undefined
    return {
      error: oneLine(error),
      ...(typeof description === 'string' && { description: oneLine(description) }),
    }
  } catch {
    return undefined
  }
}

function refused(
  status: number,
  refusal: { error: string; description?: string },
  endpoint: TokenEndpoint,
  client: ClientCredentials,
): Failure {
  const asked = [
    client.audience && `audience ${client.audience}`,
    client.resource && `resource ${client.resource}`,
    client.scope && `scope ${client.scope}`,
  ].filter(Boolean)
  const next: Readonly<Record<string, string>> = {
    invalid_client: `Check client-id and client-secret, and that the client may use ${endpoint.methods.map((method) => `client_secret_${method}`).join(' or ')}.`,
    unauthorized_client: 'Allow the client credentials grant for this client at the identity provider.',
    unsupported_grant_type: 'Allow the client credentials grant for this client at the identity provider.',
    invalid_scope: 'Check scope: the identity provider does not grant it to this client.',
    invalid_target:
      'Check audience: the identity provider does not know it or does not grant it to this client.',
    access_denied:
      'Authorise the client for the API of the validator (its audience) at the identity provider.',
  }
  return new Failure(refusal.error === 'invalid_client' ? 'token-client' : 'token-refused', {
    what: `${endpoint.server.token_endpoint} gave client ${client.clientId} no token${asked.length > 0 ? ` for ${asked.join(', ')}` : ''}: ${status} ${refusal.error}${refusal.description ? ` (${refusal.description})` : ''}.`,
    next:
      next[refusal.error] ??
      'Check audience and scope, and what the identity provider grants to this client.',
  })
}

/** The secret travels encoded; a server that quotes the request back must not make us print it. */
function maskEncodedSecret(headers: Record<string, string>, body: URLSearchParams): void {
  const basic = /^Basic (.+)$/i.exec(headers['authorization'] ?? '')?.[1]
  if (basic !== undefined) {
    new Secret(basic)
    const [, password] = Buffer.from(basic, 'base64').toString().split(':')
    if (password) new Secret(password)
  }
  const secret = body.get('client_secret')
  if (secret !== null) new Secret(new URLSearchParams({ s: secret }).toString().slice(2))
}

/** A server that forgets the type of its JSON is taken at its word. */
function asItsJson(answer: HttpAnswer): HttpAnswer {
  return { ...answer, headers: { 'content-type': 'application/json' } }
}
