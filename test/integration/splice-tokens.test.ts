import { createRemoteJWKSet, jwtVerify } from 'jose'
import { OAuth2Server } from 'oauth2-mock-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { closeHttp } from '../../src/http/http.ts'
import { type ClientCredentials, claimsOf, clientCredentials } from '../../src/splice/tokens.ts'
import { Cancelled } from '../../src/system/failure.ts'
import { Secret } from '../../src/system/secret.ts'
import { clientSecret, oidcServer, validatorAudience } from '../support/oidc-server.ts'
import { scriptedServer } from '../support/scripted-server.ts'
import { errorOf, everythingIn } from '../support/secrecy.ts'

const quick = { retries: 2, firstDelayMs: 5, deadlineMs: 20_000 }
/** Every form in which the secret may travel; none may be seen in an error. */
const forms = [
  clientSecret,
  encodeURIComponent(clientSecret),
  new URLSearchParams({ s: clientSecret }).toString().slice(2),
  Buffer.from(clientSecret).toString('base64'),
]

afterAll(closeHttp)

type Server = Awaited<ReturnType<typeof oidcServer>>

describe('a real OpenID provider', () => {
  let server: Server
  let basicOnly: Server
  let postOnly: Server
  beforeAll(async () => {
    server = await oidcServer(['client_secret_basic', 'client_secret_post'])
    basicOnly = await oidcServer(['client_secret_basic'])
    postOnly = await oidcServer(['client_secret_post'])
  })
  afterAll(async () => {
    for (const one of [server, basicOnly, postOnly]) await one[Symbol.asyncDispose]()
  })

  const client = (more: Partial<ClientCredentials>): ClientCredentials => ({
    clientId: 'backup',
    clientSecret: new Secret(clientSecret),
    resource: validatorAudience,
    scope: 'daml_ledger_api',
    ...more,
  })
  const audienceOf = async (settings: ClientCredentials) =>
    claimsOf(await clientCredentials(settings, quick)())?.audiences

  test('gives a token for the audience of the validator, signed with its key', async () => {
    const token = await clientCredentials(client({ issuer: server.issuer }), quick)()
    const keys = createRemoteJWKSet(new URL(`${server.issuer}/jwks`))
    const { payload } = await jwtVerify(token.reveal(), keys, {
      audience: validatorAudience,
      issuer: server.issuer,
    })
    expect(payload).toMatchObject({ client_id: 'backup', scope: 'daml_ledger_api' })
  })

  test.each([
    ['by post', () => postOnly, 'post'],
    ['by basic', () => basicOnly, 'basic'],
    ['as a server takes it that wants post', () => postOnly, 'auto'],
    ['as a server takes it that wants basic', () => basicOnly, 'auto'],
    ['as a server takes it that has both', () => server, 'auto'],
  ] as const)('takes the secret %s, by discovery and by token URL', async (_how, of, authMethod) => {
    const { issuer } = of()
    expect(await audienceOf(client({ authMethod, issuer }))).toEqual([validatorAudience])
    expect(await audienceOf(client({ authMethod, tokenUrl: `${issuer}/token` }))).toEqual([validatorAudience])
  })

  test('that takes the secret in another way refuses, and the ways are named', async () => {
    const settings = client({ authMethod: 'post', issuer: basicOnly.issuer })
    const error = await errorOf(clientCredentials(settings, quick)())
    expect(error.message).toMatch(/gave client backup no token.*client_secret_post/)
    for (const form of forms) expect(everythingIn(error)).not.toContain(form)
  })

  test.each(['/', '/.well-known/openid-configuration'])(
    'is found with %s after the issuer',
    async (ending) => {
      expect(await audienceOf(client({ issuer: `${server.issuer}${ending}` }))).toEqual([validatorAudience])
    },
  )

  test.each([
    [
      'a wrong secret',
      { clientSecret: new Secret('wr0ng-secret-value') },
      'token-client',
      /401 invalid_client/,
    ],
    ['an unknown client', { clientId: 'nobody' }, 'token-client', /client nobody no token/],
    [
      'an unknown audience',
      { resource: 'https://other.test' },
      'token-refused',
      /resource https:\/\/other\.test.*invalid_target/,
    ],
    ['a scope that is not for this client', { scope: 'openid' }, 'token-refused', /400 invalid_scope/],
  ] as const)('refuses %s, and the error says so without the secret', async (_what, more, code, text) => {
    const error = await errorOf(clientCredentials(client({ issuer: server.issuer, ...more }), quick)())
    expect(error).toMatchObject({ code })
    expect(error.message).toMatch(text)
    for (const form of [...forms, 'wr0ng-secret-value']) expect(everythingIn(error)).not.toContain(form)
  })

  test('has no metadata under another path', async () => {
    const error = await errorOf(
      clientCredentials(client({ issuer: `${server.issuer}/realms/none` }), quick)(),
    )
    expect(error).toMatchObject({ code: 'issuer-metadata' })
    expect(error.message).toMatch(/has no metadata document.*give token-url instead/)
  })
})

describe('a token server with faults', () => {
  let server: OAuth2Server
  beforeAll(async () => {
    server = new OAuth2Server()
    await server.issuer.keys.generate('RS256')
    await server.start(0, '127.0.0.1')
  })
  afterAll(async () => {
    await server.stop()
  })
  const provider = (more: object = {}) =>
    clientCredentials(
      {
        issuer: server.issuer.url ?? '',
        clientId: 'c',
        clientSecret: new Secret(clientSecret),
        audience: 'a',
        ...more,
      },
      quick,
    )

  test('that is busy is asked again', async () => {
    let asked = 0
    server.service.on('beforeResponse', (response: { statusCode: number }) => {
      asked++
      if (asked < 3) response.statusCode = 429
    })
    expect(claimsOf(await provider()())?.issuer).toBe(server.issuer.url)
    expect(asked).toBe(3)
    server.service.removeAllListeners('beforeResponse')
  })

  test.each([
    ['no access_token', { token_type: 'Bearer' }, /"access_token"/],
    ['an access_token that is none', { access_token: 17, token_type: 'Bearer' }, /"access_token"/],
    [
      'a lifetime that is none',
      { access_token: 'garbled-token', token_type: 'Bearer', expires_in: 'x' },
      /"expires_in"/,
    ],
    ['no type', { access_token: 'garbled-token' }, /"token_type"/],
  ])('that answers with %s', async (_what, body, text) => {
    server.service.once('beforeResponse', (response: { body: object }) => {
      response.body = body
    })
    const error = await errorOf(provider()())
    expect(error).toMatchObject({ code: 'token-answer' })
    expect(error.message).toMatch(text)
    expect(everythingIn(error)).not.toContain('garbled-token')
  })

  test('a token serves until shortly before it runs out, and everyone who asks meanwhile shares it', async () => {
    let asked = 0
    let lifetime = 3600
    server.service.on('beforeResponse', (response: { body: Record<string, unknown> }) => {
      asked++
      response.body['expires_in'] = lifetime
    })
    const long = provider()
    const [first, second] = await Promise.all([long(), long()])
    expect((await long()).reveal()).toBe(first.reveal())
    expect(second.reveal()).toBe(first.reveal())
    expect(asked).toBe(1)
    lifetime = 20
    const short = provider()
    await short()
    await short()
    expect(asked).toBe(3)
    server.service.removeAllListeners('beforeResponse')
  })
})

describe('an address that is no token server', () => {
  const settings = { clientId: 'c', clientSecret: new Secret(clientSecret) }

  test('but a web page: the input to check is named', async () => {
    await using page = await scriptedServer(() => ({
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<html>',
    }))
    const byToken = await errorOf(clientCredentials({ ...settings, tokenUrl: `${page.url}/token` }, quick)())
    expect(byToken).toMatchObject({ code: 'http-html' })
    expect(byToken.message).toContain('check token-url')
    const byIssuer = await errorOf(clientCredentials({ ...settings, issuer: page.url }, quick)())
    expect(byIssuer.message).toContain('check oidc-issuer')
  })

  test('but another issuer: the secret is not sent', async () => {
    await using other = await scriptedServer(({ method }) => ({
      status: 200,
      body: { issuer: 'https://evil.test', token_endpoint: `${other.url}/token`, method },
    }))
    const error = await errorOf(clientCredentials({ ...settings, issuer: other.url }, quick)())
    expect(error).toMatchObject({ code: 'issuer-mismatch' })
    expect(other.asked.map(({ method }) => method)).toEqual(['GET'])
  })

  test('but an issuer that would have the secret sent in the clear', async () => {
    await using other = await scriptedServer(() => ({
      status: 200,
      body: { issuer: other.url, token_endpoint: 'http://idp.example.com/token' },
    }))
    const error = await errorOf(clientCredentials({ ...settings, issuer: other.url }, quick)())
    expect(error.message).toMatch(
      /The token endpoint that the issuer names is http:\/\/idp\.example\.com.*in the clear/,
    )
  })

  test('but metadata without a token endpoint', async () => {
    await using other = await scriptedServer(() => ({ status: 200, body: { issuer: other.url } }))
    const error = await errorOf(clientCredentials({ ...settings, issuer: other.url }, quick)())
    expect(error).toMatchObject({ code: 'issuer-metadata' })
    expect(error.message).toContain('token_endpoint')
  })

  test('and quotes the request back: no form of the secret is seen', async () => {
    await using echo = await scriptedServer(({ body, headers }) => ({
      status: 400,
      body: {
        error: 'invalid_request',
        error_description: `${headers.authorization} ${body} ${decodeURIComponent(body)}`,
      },
    }))
    for (const authMethod of ['post', 'basic'] as const) {
      const tokenUrl = `${echo.url}/token`
      const error = await errorOf(clientCredentials({ ...settings, authMethod, tokenUrl }, quick)())
      expect(error).toMatchObject({ code: 'token-refused' })
      const basic = /Basic (\S+)/.exec(echo.asked.at(-1)?.headers.authorization ?? '')?.[1] ?? clientSecret
      for (const form of [...forms, basic]) expect(everythingIn(error)).not.toContain(form)
    }
  })

  test('and a document under the OAuth name only is found', async () => {
    await using plain = await scriptedServer(({ url }) => {
      if (url === '/.well-known/oauth-authorization-server/tenant') {
        return { status: 200, body: { issuer: `${plain.url}/tenant`, token_endpoint: `${plain.url}/t` } }
      }
      if (url === '/t') return { status: 200, body: { access_token: 'opaque-token', token_type: 'bearer' } }
      return { status: 404, body: { error: 'not here' } }
    })
    const token = await clientCredentials(
      { ...settings, issuer: `${plain.url}/tenant`, audience: 'x y' },
      quick,
    )()
    expect(token.reveal()).toBe('opaque-token')
    const body = new URLSearchParams(plain.asked.at(-1)?.body)
    expect(Object.fromEntries(body)).toEqual({
      grant_type: 'client_credentials',
      client_id: 'c',
      client_secret: clientSecret,
      audience: 'x y',
    })
  })

  test('and never answers: a cancelled run does not wait', async () => {
    const controller = new AbortController()
    await using silent = await scriptedServer(() => {
      controller.abort()
      return undefined
    })
    const error = await errorOf(
      clientCredentials({ ...settings, tokenUrl: silent.url }, quick)(controller.signal),
    )
    expect(error).toBeInstanceOf(Cancelled)
  })
})
