import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { closeHttp } from '../../src/http/http.ts'
import { digest } from '../../src/pipeline/meter.ts'
import { crc32c } from '../../src/repository/crc32c.ts'
import { openAwsIdentityStore } from '../../src/repository/identities/aws.ts'
import { openGcpIdentityStore } from '../../src/repository/identities/gcp.ts'
import { holdIdentities, readHeld } from '../../src/repository/identities/held.ts'
import { PendingIdentities } from '../../src/repository/identities/pending.ts'
import { repositoryIdentityStore } from '../../src/repository/identities/repository.ts'
import { openVaultIdentityStore } from '../../src/repository/identities/vault.ts'
import type { IdentityStore } from '../../src/repository/repository.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { forwardProxy, withoutProxies } from '../support/forward-proxy.ts'
import { gcpServer } from '../support/identities/gcp-server.ts'
import { vaultServer } from '../support/identities/vault-server.ts'
import { sampleFile } from '../support/sample-manifest.ts'
import { scriptedServer } from '../support/scripted-server.ts'
import { errorOf, everythingIn } from '../support/secrecy.ts'
import { type Moto, motoEnvironment, startMoto } from '../support/storage/moto.ts'

const owner = { node: 'demo', id: '20261122T183012345Z-k7f3qz', name: 'identities.json.age' }
const vaultToken = 'hvs.a-token-of-a-test'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let moto: Moto
const before = { ...process.env }
beforeAll(async () => {
  folder = await temporaryFolder()
  moto = await startMoto()
})
afterAll(async () => {
  await moto?.[Symbol.asyncDispose]()
  await folder?.[Symbol.asyncDispose]()
})
afterEach(() => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
})

function useAws(url: string) {
  Object.assign(process.env, motoEnvironment, { AWS_ENDPOINT_URL_SECRETS_MANAGER: url })
}
const aws = (name = 'splice/identities') => openAwsIdentityStore({ region: 'eu-central-1', name })

/** Workload identity federation, as `google-github-actions/auth` writes it. */
function useGcp(url: string, subject = 'token of the workflow') {
  const [token, credentials] = [join(folder.path, 'subject'), join(folder.path, 'credentials.json')]
  writeFileSync(token, subject)
  writeFileSync(
    credentials,
    JSON.stringify({
      type: 'external_account',
      audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/github',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `${url}/sts`,
      credential_source: { file: token },
    }),
  )
  Object.assign(process.env, {
    GOOGLE_APPLICATION_CREDENTIALS: credentials,
    CLOUDSDK_API_ENDPOINT_OVERRIDES_SECRETMANAGER: url,
  })
}
const gcp = () => openGcpIdentityStore({ project: 'my-project', secret: 'identities' })
const vault = (env: Record<string, string>) =>
  openVaultIdentityStore({ mount: 'secret', path: 'splice' }, env)

describe('a place for identities', () => {
  const places: Record<string, () => Promise<IdentityStore & Partial<AsyncDisposable>>> = {
    'another repository': async () =>
      repositoryIdentityStore(
        new DirectoryStorage(join(folder.path, randomBytes(4).toString('hex'))),
        '/keys',
      ),
    'AWS Secrets Manager': async () => {
      useAws(moto.url)
      return await aws(`splice/${randomBytes(4).toString('hex')}`)
    },
    'Google Secret Manager': async () => {
      const server = await gcpServer({ project: 'my-project', secret: 'identities' })
      useGcp(server.url)
      return Object.assign(await gcp(), { [Symbol.asyncDispose]: server[Symbol.asyncDispose] })
    },
    Vault: async () => {
      const server = await vaultServer({ token: vaultToken, namespace: 'team' })
      const store = await vault({ VAULT_ADDR: server.url, VAULT_TOKEN: vaultToken, VAULT_NAMESPACE: 'team' })
      return Object.assign(store, { [Symbol.asyncDispose]: server[Symbol.asyncDispose] })
    },
  }

  describe.each(Object.keys(places))('%s', (name) => {
    let store: IdentityStore & Partial<AsyncDisposable>
    beforeEach(async () => {
      const open = places[name]
      if (open === undefined) throw new Error(name)
      store = await open()
    })
    afterEach(async () => await store[Symbol.asyncDispose]?.())

    it('gives back what it was given, of several sets, each by its reference', async () => {
      const first = randomBytes(13_000)
      const second = randomBytes(60_000)
      const held = await holdIdentities(store, owner, first)
      const later = await holdIdentities(store, { ...owner, id: '20261123T183012345Z-k7f3qz' }, second)
      expect(held).toMatchObject({ kind: store.kind, place: store.place })
      for (const [bytes, { reference }] of [
        [first, held],
        [second, later],
      ] as const)
        expect((await store.get(reference)).equals(bytes)).toBe(true)
      const file = {
        ...sampleFile('identities.json.age'),
        bytes: first.length,
        sha256: digest(first),
        heldIn: held,
      }
      expect((await readHeld(async () => store, file, owner.id)).equals(first)).toBe(true)
      const other = { ...file, sha256: digest(second) }
      expect(await errorOf(readHeld(async () => store, other, owner.id))).toMatchObject({ code: 'damaged' })
    })

    it('never overwrites, and removes only what it is told to', async () => {
      const first = randomBytes(1000)
      const { reference } = await holdIdentities(store, owner, first)
      if (store.kind === 'gcp-secretmanager') {
        const again = await store.put(owner, randomBytes(1000))
        expect(again).not.toBe(reference)
      } else {
        expect(store.referenceOf?.(owner)).toBe(reference)
        expect(await errorOf(store.put(owner, randomBytes(1000)))).toMatchObject({ code: 'exists' })
      }
      expect((await store.get(reference)).equals(first)).toBe(true)
      await store.remove(reference)
      expect(await errorOf(store.get(reference))).toMatchObject({ name: 'Failure' })
    })

    it('refuses what is too large before it is sent', async () => {
      const error = await errorOf(holdIdentities(store, owner, Buffer.alloc(store.limitBytes + 1)))
      expect(error).toMatchObject({ code: 'identities-too-large' })
      expect(error.message).toMatch(/neither cut nor compressed/)
    })

    it('refuses references that lead elsewhere', async () => {
      for (const reference of ['../../etc/passwd', 'a/../../b?x#y', '']) {
        const error = await errorOf(store.get(reference))
        expect(error).toMatchObject({ name: 'Failure' })
      }
    })

    it('what a dead run left is taken back by the next', async () => {
      const sets = {
        storage: new DirectoryStorage(join(folder.path, randomBytes(4).toString('hex'))),
        node: 'demo',
      }
      const pending = new PendingIdentities(sets)
      const note = { set: owner.id, place: store.place, file: owner.name }
      const warnings: string[] = []
      const log = {
        info: () => {},
        warning: (line: string) => warnings.push(line),
        group: <T>(_: string, work: () => Promise<T>) => work(),
      }
      const { reference } = await holdIdentities(store, owner, randomBytes(100))
      // Killed before it could note the reference; only where the store chooses it itself, that is too early.
      await pending.note(store.referenceOf ? note : { ...note, reference })
      await pending.settle(store, async () => true, log)
      expect(await store.get(reference)).toHaveLength(100)
      await pending.note(store.referenceOf ? note : { ...note, reference })
      await pending.settle(store, async () => false, log)
      expect(await errorOf(store.get(reference))).toMatchObject({ name: 'Failure' })
      expect(warnings.join()).toContain(reference)
      expect(await sets.storage.list('')).toEqual([])
    })
  })
})

describe('AWS Secrets Manager', () => {
  it.each([
    [
      'AccessDeniedException',
      400,
      'identities-store-denied',
      /secretsmanager:CreateSecret on arn:aws:secretsmanager:eu-central-1:ACCOUNT:secret:splice\/identities\/\*/,
    ],
    ['ExpiredTokenException', 400, 'identities-store-credentials', /Log in again/],
    ['UnrecognizedClientException', 400, 'identities-store-credentials', /Log in again/],
    ['ThrottlingException', 400, 'identities-store-busy', /quota/],
  ])('%s is explained', async (name, status, code, text) => {
    await using server = await scriptedServer(() => ({
      status,
      headers: { 'content-type': 'application/x-amz-json-1.1' },
      body: JSON.stringify({ __type: name, message: 'no' }),
    }))
    useAws(server.url)
    const error = await errorOf((await aws()).put(owner, Buffer.from('hush hush')))
    expect(error).toMatchObject({ name: 'Failure', code })
    expect(error.message).toMatch(text)
    expect(error.message).not.toContain('hush')
  })

  it('on this machine is asked directly, any other by the proxy of the runner', async () => {
    await using _ = await withoutProxies()
    await using proxy = await forwardProxy(Number(new URL(moto.url).port))
    process.env['HTTP_PROXY'] = `http://127.0.0.1:${proxy.port}`
    useAws(moto.url)
    const reference = await (await aws('splice/proxied')).put(owner, Buffer.from('x'))
    expect(proxy.seen).toEqual([])
    useAws('http://secretsmanager.example.test')
    expect((await (await aws('splice/proxied')).get(reference)).toString()).toBe('x')
    expect(proxy.seen).toEqual(['POST http://secretsmanager.example.test/'])
  })

  it('a server that is not there is said to be', async () => {
    useAws('http://127.0.0.1:9')
    expect(await errorOf((await aws()).get('x'))).toMatchObject({ code: 'identities-store-unreachable' })
  })
})

describe('Google Secret Manager', () => {
  it('sends and checks CRC-32C, and a token by workload identity federation', async () => {
    await using server = await gcpServer({ project: 'my-project', secret: 'identities' })
    useGcp(server.url)
    const store = await gcp()
    const reference = await store.put(owner, Buffer.from('123456789'))
    expect(reference).toBe('projects/my-project/secrets/identities/versions/1')
    expect(server.versions[0]?.dataCrc32c).toBe(String(0xe3069283))
    server.alter.read = (version) => ({ ...version, data: Buffer.from('12345678X').toString('base64') })
    expect(await errorOf(store.get(reference))).toMatchObject({ code: 'damaged' })
    // With a checksum that fits: only the comparison of what was read with what was written finds it.
    const altered = Buffer.from('12345678X')
    server.alter.read = () => ({ data: altered.toString('base64'), dataCrc32c: String(crc32c(altered)) })
    expect(await errorOf(holdIdentities(store, owner, Buffer.from('123456789')))).toMatchObject({
      code: 'identities-read-back',
    })
    expect(server.versions.map(({ state }) => state)).toEqual(['ENABLED', 'DESTROYED'])
  })

  it('a missing right is named, and busy is tried again', async () => {
    await using server = await gcpServer({ project: 'my-project', secret: 'identities' })
    useGcp(server.url)
    const store = await gcp()
    const busy = { status: 429, body: { error: { message: 'Quota exceeded' } } }
    server.faults.push(busy, busy)
    const reference = await store.put(owner, Buffer.from('x'))
    server.faults.push({
      status: 403,
      body: { error: { status: 'PERMISSION_DENIED', message: 'Permission denied' } },
    })
    const error = await errorOf(store.get(reference))
    expect(error).toMatchObject({ code: 'identities-store-denied' })
    expect(error.message).toMatch(
      /roles\/secretmanager.secretAccessor\) on projects\/my-project\/secrets\/identities/,
    )
  })

  it('a token of the workflow that has expired is a matter of credentials', async () => {
    await using server = await gcpServer({ project: 'my-project', secret: 'identities' })
    useGcp(server.url, 'an old one')
    expect(await errorOf((await gcp()).put(owner, Buffer.from('x')))).toMatchObject({
      code: 'identities-store-credentials',
    })
    expect(server.versions).toEqual([])
  })
})

describe('Vault', () => {
  it('logs in by a JWT with a role, once', async () => {
    await using server = await vaultServer({ token: vaultToken })
    const store = await vault({
      VAULT_ADDR: server.url,
      VAULT_AUTH_ROLE: 'backup',
      VAULT_ID_TOKEN: 'token for jwt',
    })
    await holdIdentities(store, owner, Buffer.from('x'))
    expect(server.asked.filter(({ url }) => url.includes('login'))).toHaveLength(1)
    expect([...server.entries.keys()]).toEqual([`splice/demo/${owner.id}`])
  })

  it.each([
    ['no address', {}, 'identities-store-credentials', /VAULT_ADDR/],
    [
      'neither token nor role',
      { VAULT_ADDR: 'http://127.0.0.1:9' },
      'identities-store-credentials',
      /VAULT_TOKEN nor VAULT_AUTH_ROLE/,
    ],
    [
      'no server',
      { VAULT_ADDR: 'http://127.0.0.1:9', VAULT_TOKEN: 't' },
      'identities-store-unreachable',
      /network/,
    ],
  ])('%s is explained', async (_, env, code, text) => {
    const error = await errorOf((async () => await (await vault(env as Record<string, string>)).get('a/b'))())
    expect(error).toMatchObject({ code })
    expect(error.message).toMatch(text)
  })

  it('an expired token, a missing capability and a refused login are told apart', async () => {
    await using server = await vaultServer({ token: vaultToken })
    const put = async (env: Record<string, string>) =>
      await errorOf((await vault({ VAULT_ADDR: server.url, ...env })).put(owner, Buffer.from('x')))
    expect(await put({ VAULT_TOKEN: 'hvs.old' })).toMatchObject({ code: 'identities-store-credentials' })
    expect(await put({ VAULT_AUTH_ROLE: 'backup', VAULT_ID_TOKEN: 'another' })).toMatchObject({
      code: 'identities-store-credentials',
    })
    server.faults.push({ status: 403, body: { errors: ['1 error occurred:\n\t* permission denied\n\n'] } })
    const denied = await put({ VAULT_TOKEN: vaultToken })
    expect(denied).toMatchObject({ code: 'identities-store-denied' })
    expect(denied.message).toContain('path "secret/data/splice/*" { capabilities = ["create"] }')
    expect(server.entries.size).toBe(0)
  })

  it('on this machine is asked directly, any other by the proxy of the runner', async () => {
    await using _ = await withoutProxies()
    await using server = await vaultServer({ token: vaultToken })
    await using proxy = await forwardProxy(Number(new URL(server.url).port), 'user:right')
    process.env['HTTP_PROXY'] = `http://user:right@127.0.0.1:${proxy.port}`
    for (const host of ['127.0.0.1', 'localhost']) {
      const here = await vault({
        VAULT_ADDR: server.url.replace('127.0.0.1', host),
        VAULT_TOKEN: vaultToken,
      })
      const id = `${owner.id}-${host}`
      expect((await here.get(await here.put({ ...owner, id }, Buffer.from('x')))).toString()).toBe('x')
    }
    expect(proxy.seen).toEqual([])
    const there = { VAULT_ADDR: 'http://vault.example.test', VAULT_TOKEN: vaultToken }
    const reference = await (await vault(there)).put(owner, Buffer.from('y'))
    expect(proxy.seen).toEqual([`POST http://vault.example.test/v1/secret/data/${reference}`])
    process.env['HTTP_PROXY'] = `http://user:wr0ng-passw0rd@127.0.0.1:${proxy.port}`
    await closeHttp()
    const refused = await errorOf((await vault(there)).get(reference))
    expect(refused).toMatchObject({ name: 'Failure' })
    expect(everythingIn(refused)).not.toContain('passw0rd')
  })

  it('a mount of KV version 1 is refused', async () => {
    await using server = await vaultServer({ token: vaultToken })
    server.faults.push({ status: 204 })
    const store = await vault({ VAULT_ADDR: server.url, VAULT_TOKEN: vaultToken })
    expect((await errorOf(store.put(owner, Buffer.from('x')))).message).toMatch(/not a mount of KV version 2/)
  })

  it('what comes back with another content is found out and removed', async () => {
    await using server = await vaultServer({ token: vaultToken })
    server.alter.read = () => Buffer.from('other').toString('base64')
    const store = await vault({ VAULT_ADDR: server.url, VAULT_TOKEN: vaultToken })
    expect(await errorOf(holdIdentities(store, owner, Buffer.from('mine!')))).toMatchObject({
      code: 'identities-read-back',
    })
    expect(server.entries.size).toBe(0)
  })
})
