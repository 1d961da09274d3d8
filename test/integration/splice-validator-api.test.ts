import { randomBytes } from 'node:crypto'
import { jwtVerify } from 'jose'
import { afterAll, describe, expect, test } from 'vitest'
import { closeHttp } from '../../src/http/http.ts'
import { claimsOf, givenToken, type TokenProvider, unsafeToken } from '../../src/splice/tokens.ts'
import { ValidatorApi, type ValidatorApiOptions } from '../../src/splice/validator-api.ts'
import { Cancelled } from '../../src/system/failure.ts'
import { Secret } from '../../src/system/secret.ts'
import { type Asked, type Script, scriptedServer } from '../support/scripted-server.ts'
import { errorOf, everythingIn } from '../support/secrecy.ts'

const audience = 'https://validator.example.com'
const keyPair = randomBytes(90).toString('base64')
const dump = {
  id: `PAR::alice::1220${'ab'.repeat(32)}`,
  keys: ['namespace', 'signing', 'encryption'].map((name) => ({ keyPair, name })),
  authorizedStoreSnapshot: randomBytes(500).toString('base64'),
  version: '0.5.4',
}
const notFound = ({ url, headers }: Asked) => ({
  status: 404,
  body: { error: `The requested resource could not be found: http://${headers.host}${url}` },
})
const quick = { retries: 2, firstDelayMs: 5, everyMs: 20, settleMs: 100, startTimeoutMs: 10_000 }

afterAll(closeHttp)

/** The routes of an app; what is not scripted answers 404 as the app does. */
async function app(routes: Record<string, Script>) {
  return scriptedServer((asked, response) => {
    const path = asked.url.replace('/api/validator', '')
    return (routes[`${asked.method} ${path}`] ?? notFound)(asked, response)
  })
}
const ok = (body: object | string) => () => ({ status: 200, body })
const identitiesPath = 'GET /v0/admin/participant/identities'
const api = (
  url: string,
  options: ValidatorApiOptions = {},
  token: TokenProvider = unsafeToken({ audience }),
) => new ValidatorApi({ url, hostHeader: 'wallet.localhost' }, token, { ...quick, ...options })
const subjectOf = ({ headers }: Asked) => claimsOf(new Secret(headers.authorization?.slice(7) ?? ''))?.subject

describe('the validator app', () => {
  test('tells its version and state without a token', async () => {
    await using server = await app({
      'GET /version': ok({ version: '0.7.1', commit_ts: '2026-01-01T00:00:00Z' }),
      'GET /status': ok({
        success: { id: 'validator_backend', uptime: 'PT5M', ports: { http: 5003 }, active: true },
      }),
      'GET /v0/validator-user': ok({
        party_id: 'alice::1220ab',
        user_name: 'administrator',
        featured: false,
      }),
    })
    const validator = api(server.url)
    expect(await validator.version()).toEqual({ version: '0.7.1', commitTs: '2026-01-01T00:00:00Z' })
    expect(await validator.status()).toEqual({ state: 'active', id: 'validator_backend', uptime: 'PT5M' })
    expect(await validator.validatorUser()).toEqual({ partyId: 'alice::1220ab', userName: 'administrator' })
    for (const { headers } of server.asked) {
      expect(headers.host).toBe('wallet.localhost')
      expect(headers.authorization).toBeUndefined()
    }
  })

  test.each([
    [{ not_initialized: { active: true } }, { state: 'not-initialized' }],
    [{ failed: { error: 'no database' } }, { state: 'failed', error: 'no database' }],
    [{ success: { id: 'v', active: false } }, { state: 'passive', id: 'v' }],
  ])('status %j', async (body, expected) => {
    await using server = await app({ 'GET /status': ok(body) })
    expect(await api(server.url).status()).toEqual(expected)
  })

  test('gives the identities for a token as get-token.py makes it', async () => {
    await using server = await app({ [identitiesPath]: ok(dump) })
    const identities = await api(server.url).identities()
    expect(identities).toMatchObject({ participantId: dump.id, custody: 'plain', version: '0.5.4' })
    expect(JSON.parse(identities.raw.reveal().toString())).toEqual(dump)
    const token = server.asked[0]?.headers.authorization?.slice(7) ?? ''
    const { payload } = await jwtVerify(token, new TextEncoder().encode('unsafe'), { audience })
    expect(payload.sub).toBe('ledger-api-user')
  })

  test('lists and onboards users with their old party', async () => {
    await using server = await app({
      'GET /v0/admin/users': ok({ usernames: ['alice', 'bob'] }),
      'POST /v0/admin/users': ({ body }) => ({
        status: 200,
        body: { party_id: JSON.parse(body).party_id ?? 'new::1220' },
      }),
    })
    const validator = api(server.url)
    expect(await validator.users()).toEqual(['alice', 'bob'])
    expect(await validator.onboardUser({ name: 'bob', partyId: 'bob::1220' })).toEqual({
      partyId: 'bob::1220',
    })
    expect(server.asked.at(-1)).toMatchObject({
      body: '{"name":"bob","party_id":"bob::1220"}',
      headers: { 'content-type': 'application/json' },
    })
    expect(await validator.onboardUser({ name: 'carol' })).toEqual({ partyId: 'new::1220' })
  })

  test('that gives a user another party is an error', async () => {
    await using server = await app({ 'POST /v0/admin/users': ok({ party_id: 'other::1220' }) })
    const error = await errorOf(api(server.url).onboardUser({ name: 'bob', partyId: 'bob::1220' }))
    expect(error).toMatchObject({ code: 'user-other-party' })
  })

  test('that answers in another shape is an error that names the field', async () => {
    await using server = await app({
      'GET /v0/admin/users': ok({ usernames: ['a', 7] }),
      [identitiesPath]: ok({ ...dump, keys: [] }),
    })
    expect((await errorOf(api(server.url).users())).message).toMatch(/JSON of another shape: usernames\.1/)
    const error = await errorOf(api(server.url).identities())
    expect(error).toMatchObject({ code: 'identities-malformed' })
    expect(everythingIn(error)).not.toContain(keyPair)
  })

  test('whose identities are cut shows no key', async () => {
    await using server = await app({ [identitiesPath]: ok(JSON.stringify(dump).slice(0, -40)) })
    const error = await errorOf(api(server.url).identities())
    expect(error).toMatchObject({ code: 'http-not-json' })
    expect(everythingIn(error)).not.toContain(keyPair.slice(0, 20))
  })
})

describe('an app that is starting', () => {
  test('is waited for: its 404 is not final', async () => {
    let questions = 0
    const initialised = () => questions > 4
    await using server = await app({
      'GET /readyz': () => {
        questions++
        return { status: initialised() ? 200 : 503 }
      },
      [identitiesPath]: (asked) => (initialised() ? { status: 200, body: dump } : notFound(asked)),
    })
    expect((await api(server.url).identities()).participantId).toBe(dump.id)
    expect(questions).toBe(5)
  })

  test('is waited for only so long', async () => {
    await using server = await app({ 'GET /readyz': () => ({ status: 503 }) })
    const error = await errorOf(api(server.url, { startTimeoutMs: 200 }).identities())
    expect(error).toMatchObject({ code: 'validator-not-ready' })
    expect(error.message).toMatch(/did not become ready within .*: \/readyz answers 503/)
  })

  test('may be ready a moment before its routes are there', async () => {
    let asked = 0
    await using server = await app({
      'GET /readyz': ok(''),
      [identitiesPath]: (request) => {
        asked++
        return asked < 3 ? notFound(request) : { status: 200, body: dump }
      },
    })
    expect((await api(server.url).identities()).participantId).toBe(dump.id)
  })

  test('but stays without the endpoint once ready: loud, with the upstream issue', async () => {
    await using server = await app({ 'GET /readyz': ok('') })
    const error = await errorOf(api(server.url).identities())
    expect(error).toMatchObject({ code: 'identities-missing' })
    expect(error.message).toMatch(/canton-network\/splice issue #5777/)
    expect(error.message).toMatch(/manual-identities-dump\.sc/)
    expect(error.message).toMatch(/participant database still holds its keys/)
    expect(await errorOf(api(server.url).users())).toMatchObject({ code: 'endpoint-missing' })
  })

  test('stops being waited for when the run is cancelled', async () => {
    const controller = new AbortController()
    await using server = await app({
      'GET /readyz': () => {
        setImmediate(() => controller.abort())
        return { status: 503 }
      },
    })
    expect(await errorOf(api(server.url, { signal: controller.signal }).waitReady(60_000))).toBeInstanceOf(
      Cancelled,
    )
  })
})

describe('ready', () => {
  test.each([
    ['200', { status: 200 }, true],
    ['503', { status: 503 }, false],
    [
      '502 of a proxy',
      { status: 502, body: '<html>502</html>', headers: { 'content-type': 'text/html' } },
      false,
    ],
  ])('%s', async (_what, answer, expected) => {
    await using server = await app({ 'GET /readyz': () => answer })
    expect(await api(server.url).ready()).toBe(expected)
  })

  test('is false for an app that is not there', async () => {
    const server = await app({})
    await server[Symbol.asyncDispose]()
    expect(await api(server.url).ready()).toBe(false)
  })

  test('is an error where waiting cannot help', async () => {
    await using page = await app({
      'GET /readyz': () => ({ status: 200, body: 'Sign in', headers: { 'content-type': 'text/html' } }),
    })
    expect(await errorOf(api(page.url).ready())).toMatchObject({ code: 'http-html' })
    await using other = await app({})
    expect(await errorOf(api(other.url).waitReady(60_000))).toMatchObject({
      code: 'http-status',
      status: 404,
    })
  })
})

describe('a token that is not accepted', () => {
  const forbidden = { status: 403, body: { error: 'Authorization Failed for alice::1220' } }

  test('401 names the audience that was used', async () => {
    await using server = await app({
      [identitiesPath]: () => ({ status: 401, body: { error: 'The supplied authentication is invalid' } }),
    })
    const validator = api(server.url)
    const error = await errorOf(validator.identities())
    expect(error).toMatchObject({ code: 'token-rejected' })
    expect(error.message).toMatch(/its audience is https:\/\/validator\.example\.com/)
    expect(error.message).toMatch(/VALIDATOR_AUTH_AUDIENCE/)
    expect(everythingIn(error)).not.toContain(server.asked[0]?.headers.authorization?.slice(7))
    const opaque = await errorOf(
      api(server.url, {}, givenToken(new Secret('opaque-token-value'))).identities(),
    )
    expect(opaque.message).toMatch(/not a JWT/)
    expect(everythingIn(opaque)).not.toContain('opaque-token-value')
  })

  test('403 before 0.5.5: the wallet user is tried, and kept', async () => {
    await using server = await app({
      'GET /version': ok({ version: '0.5.4' }),
      [identitiesPath]: (asked) =>
        subjectOf(asked) === 'administrator' ? { status: 200, body: dump } : forbidden,
      'GET /v0/admin/users': (asked) =>
        subjectOf(asked) === 'administrator' ? { status: 200, body: { usernames: [] } } : forbidden,
    })
    const validator = api(server.url)
    expect((await validator.identities()).participantId).toBe(dump.id)
    expect(await validator.users()).toEqual([])
    expect(server.asked.filter(({ url }) => url.endsWith('/users'))).toHaveLength(1)
  })

  test('403 since 0.5.5: no other user is tried, and ParticipantAdmin is named', async () => {
    await using server = await app({
      'GET /version': ok({ version: '0.5.10' }),
      [identitiesPath]: () => forbidden,
    })
    const error = await errorOf(api(server.url).identities())
    expect(error).toMatchObject({ code: 'token-forbidden' })
    expect(error.message).toMatch(/0\.5\.10 does not let the unsafe token of user ledger-api-user do this/)
    expect(error.message).toMatch(/ParticipantAdmin/)
    expect(server.asked.filter(({ url }) => url.endsWith('/identities'))).toHaveLength(1)
  })

  test('403 for both: both are named', async () => {
    await using server = await app({ [identitiesPath]: () => forbidden })
    const error = await errorOf(api(server.url).identities())
    expect(error.message).toMatch(/user ledger-api-user or the unsafe token of user administrator/)
  })

  test('401 of a login page in front is not about the token', async () => {
    await using server = await app({
      [identitiesPath]: () => ({ status: 401, headers: { 'content-type': 'text/html' }, body: '<html>' }),
    })
    expect(await errorOf(api(server.url).identities())).toMatchObject({ code: 'http-html' })
  })
})
