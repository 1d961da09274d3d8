import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose'
import { describe, expect, test } from 'vitest'
import { isPrivateHost } from '../../../src/splice/private-host.ts'
import { claimsOf, clientCredentials, givenToken, unsafeToken } from '../../../src/splice/tokens.ts'
import { Secret } from '../../../src/system/secret.ts'
import { errorOf, everythingIn } from '../../support/secrecy.ts'

const key = new TextEncoder().encode('another secret')
const jwt = (seconds: number) =>
  new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject('ledger-api-user')
    .setAudience('https://validator.example.test')
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
    .sign(key)

describe('a given token', () => {
  test('is used as it is, with or without the word Bearer', async () => {
    const token = await jwt(600)
    expect((await givenToken(new Secret(token))()).reveal()).toBe(token)
    expect((await givenToken(new Secret(`Bearer ${token}\n`))()).reveal()).toBe(token)
    expect((await givenToken(new Secret('opaque-token'))()).reveal()).toBe('opaque-token')
  })

  test('that has expired fails before any request', async () => {
    const token = await jwt(-60)
    const error = await errorOf(givenToken(new Secret(token))())
    expect(error).toMatchObject({ code: 'token-expired' })
    expect(error.message).toMatch(/expired at 20\d\d-/)
    expect(everythingIn(error)).not.toContain(token)
  })

  test.each(['', '  ', 'two words', 'two\nlines', 'ümlaut'])('%j is refused at once', (text) => {
    expect(() => givenToken(new Secret(text))).toThrow(/The input token/)
  })

  test('shows its public claims', async () => {
    expect(claimsOf(new Secret(await jwt(600)))).toMatchObject({
      audiences: ['https://validator.example.test'],
      subject: 'ledger-api-user',
    })
    expect(claimsOf(new Secret('opaque-token'))).toBeUndefined()
  })
})

describe('the token of a node without authentication', () => {
  test('is what get-token.py makes', async () => {
    const token = (await unsafeToken({ audience: 'https://validator.example.com' })()).reveal()
    expect(decodeProtectedHeader(token)).toEqual({ alg: 'HS256', typ: 'JWT' })
    const { payload } = await jwtVerify(token, new TextEncoder().encode('unsafe'))
    expect(payload).toEqual({
      aud: 'https://validator.example.com',
      sub: 'ledger-api-user',
      iat: expect.any(Number),
    })
  })

  test('offers the wallet user for older validators, unless a user was asked for', async () => {
    const [other, ...more] = unsafeToken({ audience: 'a' }).alternatives ?? []
    expect(more).toEqual([])
    if (other === undefined) throw new Error('there is an alternative')
    expect(claimsOf(await other())).toMatchObject({ subject: 'administrator' })
    expect(unsafeToken({ audience: 'a', user: 'bob' }).alternatives).toBeUndefined()
  })
})

describe('client credentials', () => {
  const client = { clientId: 'c', clientSecret: new Secret('s3cr3t-value') }
  test.each([
    [{}, /Neither oidc-issuer nor token-url/],
    [{ issuer: 'https://a.test', tokenUrl: 'https://a.test/token' }, /Both/],
    [{ issuer: 'a.test' }, /oidc-issuer is not an http or https URL/],
    [{ tokenUrl: 'ftp://a.test' }, /token-url is not an http or https URL/],
    [{ issuer: 'http://idp.example.com' }, /in the clear/],
    [{ tokenUrl: 'https://user:s3cr3t-value@a.test' }, /holds credentials/],
    [{ issuer: 'https://a.test', clientId: '' }, /is empty/],
  ])('%j is refused before anything is sent', (settings, expected) => {
    expect(() => clientCredentials({ ...client, ...settings })).toThrow(expected)
  })
})

test.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['[::1]', true],
  ['[fd00::1]', true],
  ['10.1.2.3', true],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['192.168.1.1', true],
  ['8.8.8.8', false],
  ['[2001:db8::1]', false],
  ['localhost', true],
  ['keycloak', true],
  ['keycloak.auth.svc.cluster.local', true],
  ['keycloak.auth.svc', true],
  ['host.docker.internal', true],
  ['idp.example.com', false],
  ['localhost.example.com', false],
  ['notlocal', true],
  ['10.example.com', false],
])('%s is private: %s', (host, expected) => {
  expect(isPrivateHost(host)).toBe(expected)
})
