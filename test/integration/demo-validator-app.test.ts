import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { contentDigest, digestDifferences } from '../../demo/content-digest.ts'
import { type EmbeddedPostgres, startPostgres } from '../../demo/embedded-postgres.ts'
import { ensureDatabases, withClient } from '../../demo/node-schema.ts'
import { type SeededNode, seedNode } from '../../demo/seed.ts'
import { startValidatorApp, type ValidatorApp, type ValidatorAppOptions } from '../../demo/validator-app.ts'

const audience = 'https://validator.example.com'
const dataTime = new Date('2026-01-01T00:00:00Z')

let folder: string
let server: EmbeddedPostgres
let node: SeededNode
const apps: ValidatorApp[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-app-'))
  server = await startPostgres({ dataDir: join(folder, 'pg') })
  node = await seedNode(server, { bytes: 1e6, users: ['alice'] })
})

afterEach(async () => {
  for (const app of apps.splice(0)) await app.close()
})

afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

async function start(options: Partial<ValidatorAppOptions> = {}): Promise<ValidatorApp> {
  const app = await startValidatorApp({
    appsUrl: server.url('validator'),
    participantUrl: server.url('participant-0'),
    auth: { mode: 'unsafe', audience },
    ...options,
  })
  apps.push(app)
  return app
}

async function unsafeToken(sub: string, claims: { aud?: string; secret?: string; expires?: string } = {}) {
  let token = new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setSubject(sub)
  token = token.setAudience(claims.aud ?? audience)
  if (claims.expires !== undefined) token = token.setExpirationTime(claims.expires)
  return token.sign(new TextEncoder().encode(claims.secret ?? 'unsafe'))
}

async function call(
  app: ValidatorApp,
  route: string,
  options: { sub?: string; token?: string; body?: unknown } = {},
) {
  const [method, path] = route.split(' ') as [string, string]
  const token = options.token ?? (options.sub === undefined ? undefined : await unsafeToken(options.sub))
  const response = await fetch(`${app.url}/api/validator${path}`, {
    method,
    headers: token === undefined ? {} : { authorization: `Bearer ${token}` },
    ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
  })
  const text = await response.text()
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
}

const identities = 'GET /v0/admin/participant/identities'
const service = { sub: 'ledger-api-user' }

describe('before it has initialised', () => {
  test('only the four health routes are there, everything else is a JSON 404', async () => {
    const app = await start({ initialised: false })
    expect(await call(app, 'GET /livez')).toEqual({ status: 200, body: undefined })
    expect(await call(app, 'GET /readyz')).toEqual({ status: 503, body: undefined })
    expect((await call(app, 'GET /version')).body).toEqual({
      version: '0.4.15',
      commit_ts: expect.stringMatching(/^2025-/),
    })
    expect((await call(app, 'GET /status')).body).toEqual({ not_initialized: { active: true } })
    for (const route of [identities, 'GET /v0/admin/users', 'GET /v0/validator-user']) {
      const answer = await call(app, route, service)
      expect(answer.status).toBe(404)
      expect(answer.body.error).toBe(
        `The requested resource could not be found: ${app.url}/api/validator${route.slice(4)}`,
      )
    }
    app.set({ initialised: true, ready: false })
    expect((await call(app, 'GET /readyz')).status).toBe(503)
    expect((await call(app, identities, service)).status).toBe(200)
    app.set({ ready: true })
    expect((await call(app, 'GET /readyz')).status).toBe(200)
    expect((await call(app, 'GET /status')).body.success).toMatchObject({
      id: node.validatorParty,
      active: true,
    })
  })

  test('a database that comes later is waited for', async () => {
    const later = { appsUrl: server.url('validator-later'), participantUrl: server.url('participant-later') }
    const lines: string[] = []
    const app = await start({ ...later, log: (line) => lines.push(line) })
    expect((await call(app, 'GET /livez')).status).toBe(200)
    expect((await call(app, identities, service)).status).toBe(404)
    await ensureDatabases(server, ['validator-later', 'participant-later'])
    await app.started
    expect((await call(app, identities, service)).status).toBe(200)
    expect(lines.join('\n')).toMatch(/database "(validator|participant)-later" does not exist/)
  })
})

describe('identities', () => {
  test('have the shape of the dump, and the keys of the database', async () => {
    const app = await start()
    const { body } = await call(app, identities, service)
    expect(Object.keys(body)).toEqual(['id', 'keys', 'authorizedStoreSnapshot', 'version'])
    expect(body.id).toBe(node.participantId)
    expect(body.keys.map((key: { name: string }) => key.name).sort()).toEqual([
      'encryption',
      'namespace',
      'signing',
    ])
    for (const key of body.keys) expect(Buffer.from(key.keyPair, 'base64').length).toBe(276)
    expect(Buffer.from(body.authorizedStoreSnapshot, 'base64').length).toBe(12_000)
    expect(body.version).toBe('0.4.15')
  })

  test('of a KMS node hold key ids and no keys', async () => {
    const databases = { appsDatabase: 'validator-kms', participantDatabase: 'participant-kms' }
    await seedNode(server, { bytes: 1e6, kms: true, seed: 'kms', ...databases })
    const app = await start({
      appsUrl: server.url('validator-kms'),
      participantUrl: server.url('participant-kms'),
    })
    const { body } = await call(app, identities, service)
    expect(body.keys).toHaveLength(3)
    for (const key of body.keys) {
      expect(Object.keys(key)).toEqual(['type', 'keyId', 'name'])
      expect(key.keyId).toMatch(/^arn:aws:kms:/)
    }
    const private_ = await withClient(server.url('participant-kms'), (client) =>
      client.query('select 1 from participant.common_crypto_private_keys'),
    )
    expect(private_.rowCount).toBe(0)
  })

  test('can be missing on an app that is ready', async () => {
    const app = await start({ identitiesEndpoint: 'missing' })
    expect((await call(app, 'GET /readyz')).status).toBe(200)
    expect((await call(app, identities, service)).status).toBe(404)
    expect((await call(app, 'GET /v0/admin/users', service)).status).toBe(200)
  })
})

describe('who may call', () => {
  test.each([
    ['no token', undefined],
    ['another audience', { aud: 'https://canton.network.global' }],
    ['another secret', { secret: 'safe' }],
    ['an expired token', { expires: '-1 minute' }],
  ])('%s is a 401', async (_name, claims) => {
    const app = await start()
    const token = claims === undefined ? undefined : await unsafeToken('ledger-api-user', claims)
    const answer = await call(app, identities, token === undefined ? {} : { token })
    expect(answer.status).toBe(401)
    expect(Object.keys(answer.body)).toEqual(['error'])
  })

  test.each([
    ['0.4.15', 'administrator', 200],
    ['0.5.4', 'administrator', 200],
    ['0.5.5', 'administrator', 403],
    ['0.5.10', 'administrator', 403],
    ['0.7.0-snapshot.1', 'administrator', 403],
    ['0.4.15', 'ledger-api-user', 200],
    ['0.5.5', 'ledger-api-user', 200],
    ['0.4.15', 'alice', 403],
    ['0.4.15', 'nobody', 403],
    // Participant admin, but not the validator's party.
    ['0.5.5', 'participant_admin', 403],
  ])('on %s the user %s gets a %i', async (version, sub, status) => {
    const app = await start({ version })
    const answer = await call(app, identities, { sub })
    expect(answer.status).toBe(status)
    if (status === 403)
      expect(answer.body).toEqual({ error: `Authorization Failed for ${node.validatorParty}` })
    expect(app.requests.at(-1)).toMatchObject({ method: 'GET', status, subject: sub })
  })

  test('a deactivated service user is refused from 0.5.5 on', async () => {
    const app = await start({ version: '0.5.5' })
    const activate = (off: boolean) =>
      withClient(server.url('participant-0'), (client) =>
        client.query(
          `update participant.lapi_users set is_deactivated = $1 where user_id = 'ledger-api-user'`,
          [off],
        ),
      )
    await activate(true)
    expect((await call(app, identities, service)).status).toBe(403)
    await activate(false)
    expect((await call(app, identities, service)).status).toBe(200)
  })

  test('keys published by an issuer are checked, with audience and issuer', async () => {
    const { publicKey, privateKey } = await generateKeyPair('RS256')
    const other = await generateKeyPair('RS256')
    const jwks = createServer(async (_request, response) => {
      const key = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' }
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [key] }))
    })
    await new Promise<void>((done) => jwks.listen(0, '127.0.0.1', done))
    try {
      const issuer = `http://127.0.0.1:${(jwks.address() as AddressInfo).port}`
      const app = await start({ auth: { mode: 'jwks', jwksUrl: `${issuer}/keys`, issuer, audience } })
      const token = (key = privateKey, aud = audience, iss = issuer) =>
        new SignJWT({})
          .setProtectedHeader({ alg: 'RS256', kid: 'one' })
          .setIssuer(iss)
          .setAudience(aud)
          .setSubject('ledger-api-user')
          .setExpirationTime('5 minutes')
          .sign(key)
      expect((await call(app, identities, { token: await token() })).status).toBe(200)
      const wrong = [
        await token(other.privateKey),
        await token(privateKey, 'https://ledger.example.com'),
        await token(privateKey, audience, 'https://elsewhere.example.com'),
        await unsafeToken('ledger-api-user'),
      ]
      for (const bad of wrong) expect((await call(app, identities, { token: bad })).status).toBe(401)
    } finally {
      jwks.closeAllConnections()
      jwks.close()
    }
  })
})

describe('users', () => {
  test('are onboarded with a new party or with the party they had, and offboarded', async () => {
    const app = await start()
    const users = async () => (await call(app, 'GET /v0/admin/users', service)).body.usernames
    expect(await users()).toEqual(['administrator', 'alice'])
    expect((await call(app, 'GET /v0/validator-user')).body).toEqual({
      party_id: node.validatorParty,
      user_name: 'administrator',
      featured: false,
    })
    const post = (body: unknown) => call(app, 'POST /v0/admin/users', { ...service, body })
    expect(await post({ name: 'carol' })).toEqual({
      status: 200,
      body: { party_id: `carol::${node.namespace}` },
    })
    const kept = `daves-old-party::${node.namespace}`
    expect((await post({ name: 'dave', party_id: kept })).body).toEqual({ party_id: kept })
    expect((await post({ name: 'dave' })).body).toEqual({ party_id: kept })
    expect((await post({ name: 'dave', party_id: `other::${node.namespace}` })).status).toBe(409)
    expect((await post({})).status).toBe(400)
    expect(await users()).toEqual(['administrator', 'alice', 'carol', 'dave'])

    const ledger = await withClient(server.url('participant-0'), (client) =>
      client.query(
        `select u.primary_party, array_agg(r.user_right order by 1) as rights from participant.lapi_users u
         join participant.lapi_user_rights r on r.user_internal_id = u.internal_id
         where u.user_id = 'dave' group by 1`,
      ),
    )
    expect(ledger.rows).toEqual([{ primary_party: kept, rights: [2, 3] }])
    const status = await call(app, 'GET /v0/wallet/user-status', { sub: 'dave' })
    expect(status.body).toMatchObject({ party_id: kept, user_onboarded: true, user_wallet_installed: true })

    const offboard = 'POST /v0/admin/users/offboard?username='
    expect((await call(app, `${offboard}carol`, service)).status).toBe(200)
    expect((await call(app, `${offboard}carol`, service)).status).toBe(404)
    expect(await users()).toEqual(['administrator', 'alice', 'dave'])
  })

  test('register themselves', async () => {
    const app = await start()
    const answer = await call(app, 'POST /v0/register', { sub: 'erin', body: {} })
    expect(answer).toEqual({ status: 200, body: { party_id: `erin::${node.namespace}` } })
  })
})

describe('the databases underneath', () => {
  test('an empty participant database gets a new identity, silently, and the node looks healthy', async () => {
    const databases = { appsDatabase: 'validator-lost', participantDatabase: 'participant-lost' }
    const before = await seedNode(server, { bytes: 1e6, seed: 'lost', dataTime, ...databases })
    const urls = { appsUrl: server.url('validator-lost'), participantUrl: server.url('participant-lost') }
    await withClient(server.url('postgres'), (client) => client.query('drop database "participant-lost"'))
    await ensureDatabases(server, ['participant-lost'])

    const lines: string[] = []
    const app = await start({ ...urls, log: (line) => lines.push(line) })
    expect(lines).toEqual(['Node has no identity, generating a new one'])
    expect((await call(app, 'GET /readyz')).status).toBe(200)
    const { body } = await call(app, identities, service)
    expect(body.id).toMatch(/^PAR::demo-validator-1::1220/)
    expect(body.id).not.toBe(before.participantId)
    // The old node's descriptors stay beside the new one's.
    const participants = await withClient(urls.appsUrl, (client) =>
      client.query(`select distinct descriptor->>'participant' as id from validator.store_descriptors`),
    )
    expect(participants.rows.map(({ id }) => id).sort()).toEqual([before.participantId, body.id].sort())
    expect((await call(app, 'GET /v0/admin/users', service)).body).toEqual({ usernames: ['administrator'] })
  })

  test('another identifier than the configured one is refused', async () => {
    const lines: string[] = []
    const app = await start({ participantIdentifier: 'somebody-else', log: (line) => lines.push(line) })
    expect(lines[0]).toMatch(
      /Node has identity demo-validator-1::1220\w+, but identifier somebody-else was expected/,
    )
    expect((await call(app, 'GET /readyz')).status).toBe(503)
  })

  test('a start on a node that is complete changes nothing in them', async () => {
    const urls = ['validator', 'participant-0'].map((name) => server.url(name))
    const before = await Promise.all(urls.map((url) => contentDigest(url)))
    const app = await start()
    expect((await call(app, identities, service)).status).toBe(200)
    const after = await Promise.all(urls.map((url) => contentDigest(url)))
    expect(before.flatMap((digest, i) => digestDifferences(digest, after[i] ?? digest))).toEqual([])
  })

  test('a database that is replaced while it runs is the one that answers', async () => {
    const mine = { appsDatabase: 'validator-swap', participantDatabase: 'participant-swap' }
    const other = { appsDatabase: 'validator-other', participantDatabase: 'participant-other' }
    const first = await seedNode(server, { bytes: 1e6, seed: 'first', ...mine })
    const second = await seedNode(server, { bytes: 1e6, seed: 'second', ...other })
    const app = await start({
      appsUrl: server.url('validator-swap'),
      participantUrl: server.url('participant-swap'),
      // The admin rule looks at the party that the app started with.
      auth: { mode: 'unsafe', audience },
    })
    expect((await call(app, identities, service)).body.id).toBe(first.participantId)
    await withClient(server.url('postgres'), (client) =>
      client.query('drop database "participant-swap" with (force)'),
    )
    const gone = await call(app, identities, service)
    expect(gone).toEqual({ status: 500, body: { error: 'An unexpected error occurred.' } })
    await withClient(server.url('postgres'), (client) =>
      client.query('alter database "participant-other" rename to "participant-swap"'),
    )
    // Somebody else's node: its service user does not act for the party of this app.
    expect((await call(app, identities, service)).status).toBe(403)
    await app.close()
    apps.length = 0
    const again = await start({
      appsUrl: server.url('validator-swap'),
      participantUrl: server.url('participant-swap'),
    })
    expect((await call(again, identities, service)).body.id).toBe(second.participantId)
  })
})

describe('faults', () => {
  test('hit the next requests and then stop', async () => {
    const app = await start()
    for (const kind of [429, 503] as const) {
      app.set({ fault: { kind, times: 2 } })
      expect((await call(app, 'GET /version')).status).toBe(200)
      expect((await call(app, identities, service)).status).toBe(kind)
      expect(Object.keys((await call(app, identities, service)).body)).toEqual(['error'])
      expect((await call(app, identities, service)).status).toBe(200)
    }
    app.set({ fault: { kind: 'html', times: 1 } })
    const html = await fetch(`${app.url}/api/validator/v0/admin/users`)
    expect(html.headers.get('content-type')).toBe('text/html')
    expect(await html.text()).toMatch(/sign in/i)

    app.set({ fault: { kind: 'truncated', times: 1 } })
    await expect(call(app, identities, service)).rejects.toThrow()

    app.set({ fault: { kind: 'slow', times: 1, delayMs: 300, path: '/readyz' } })
    const began = performance.now()
    expect((await call(app, 'GET /readyz')).status).toBe(200)
    expect(performance.now() - began).toBeGreaterThan(290)
    expect((await call(app, identities, service)).status).toBe(200)
  })
})
