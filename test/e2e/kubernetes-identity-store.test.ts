import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { openKubernetesIdentityStore } from '../../src/node/kubernetes/identities.ts'
import { holdIdentities } from '../../src/repository/identities/held.ts'
import type { IdentityStore } from '../../src/repository/repository.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { type Cluster, ensureCluster } from '../support/kubernetes/cluster.ts'
import { applyObjects, kubeconfigOfAccount, type RoleManifest } from '../support/kubernetes/shipped-roles.ts'
import { watchProcesses } from '../support/recovery-runs.ts'
import { errorOf } from '../support/secrecy.ts'

// Identities in Secrets of a real cluster, by an account that has the shipped Role and nothing else.

const namespace = `keys-${randomBytes(3).toString('hex')}`
const account = 'splice-validator-backup'
const owner = { node: 'demo', id: '20261122T183012345Z-k7f3qz', name: 'identities.json.age' }
const path = process.env['PATH']

let cluster: Cluster
let folder: Awaited<ReturnType<typeof temporaryFolder>>
let role: RoleManifest
let kubeconfig: string
let store: IdentityStore
beforeAll(async () => {
  cluster = await ensureCluster()
  folder = await temporaryFolder()
  process.env['PATH'] = cluster.environment.PATH
  await cluster.run(['create', 'namespace', namespace])
  await cluster.run(['-n', namespace, 'create', 'serviceaccount', account])
  const file = join(import.meta.dirname, '../../deploy/rbac/identities.yaml')
  const text = await readFile(file, 'utf8')
  const own = text.replaceAll(/^( *namespace:) validator(-keys)?$/gm, `$1 ${namespace}`)
  const objects = parseAllDocuments(own).map((document) => document.toJS() as RoleManifest)
  await applyObjects(cluster, objects)
  const found = objects.find(({ kind }) => kind === 'Role')
  if (found === undefined) throw new Error('there is no Role')
  role = found
  kubeconfig = await kubeconfigOfAccount(account, { node: { namespace, cluster }, folder: folder.path })
  store = await openKubernetesIdentityStore({ namespace, name: 'identities' }, { kubeconfig })
})
afterAll(async () => {
  process.env['PATH'] = path
  await cluster?.run(['delete', 'namespace', namespace, '--wait=false'])
  await folder?.[Symbol.asyncDispose]()
})

const secrets = async () =>
  (await cluster.run(['-n', namespace, 'get', 'secrets', '-o', 'jsonpath={.items[*].metadata.name}']))
    .split(' ')
    .filter((name) => name !== '')
const kept = async (reference: string) =>
  JSON.parse(await cluster.run(['-n', namespace, 'get', 'secret', reference, '-o', 'json'])) as {
    immutable: boolean
    metadata: { labels: Record<string, string> }
  }

test('each set has a Secret of its own that cannot be changed, and no command shows what is in it', async () => {
  const bytes = randomBytes(130_000)
  const texts = [bytes.toString('base64').slice(0, 60)]
  const watching = watchProcesses({ anywhere: texts })
  const { reference, place } = await holdIdentities(store, owner, bytes)
  expect(watching.stop()).toEqual([])
  expect(place).toBe(`kubernetes-secret://${namespace}/identities`)
  expect(reference).toBe(store.referenceOf?.(owner))
  expect((await store.get(reference)).equals(bytes)).toBe(true)
  expect(await kept(reference)).toMatchObject({
    immutable: true,
    metadata: { labels: { 'splice-validator-backup/set': owner.id } },
  })
  expect(await errorOf(store.put(owner, randomBytes(10)))).toMatchObject({ code: 'exists' })
  expect((await store.get(reference)).equals(bytes)).toBe(true)
  await store.remove(reference)
  expect(await errorOf(store.get(reference))).toMatchObject({ code: 'missing' })
  await store.remove(reference)
})

test('what is nearly too large fits, what is larger is refused before it is sent', async () => {
  const { reference } = await holdIdentities(store, owner, randomBytes(store.limitBytes))
  await store.remove(reference)
  const before = await secrets()
  expect(await errorOf(holdIdentities(store, owner, randomBytes(store.limitBytes + 1)))).toMatchObject({
    code: 'identities-too-large',
  })
  expect(await secrets()).toEqual(before)
})

test('a Secret of somebody else is neither overwritten nor removed', async () => {
  const reference = store.referenceOf?.(owner) ?? ''
  await cluster.run(['-n', namespace, 'create', 'secret', 'generic', reference, '--from-literal=theirs=x'])
  expect(await errorOf(store.put(owner, randomBytes(10)))).toMatchObject({ code: 'exists' })
  expect(await errorOf(store.remove(reference))).toMatchObject({ code: 'exists' })
  expect(await secrets()).toContain(reference)
  await cluster.run(['-n', namespace, 'delete', 'secret', reference])
})

test.each(['create', 'get', 'delete'])('without the verb %s it says so', async (verb) => {
  const rules = role.rules.map((rule) =>
    rule.resources.includes('secrets') ? { ...rule, verbs: rule.verbs.filter((one) => one !== verb) } : rule,
  )
  await applyObjects(cluster, [{ ...role, rules }])
  try {
    const all = async () => {
      const { reference } = await holdIdentities(store, owner, randomBytes(10))
      await store.remove(reference)
    }
    const error = await errorOf(all())
    expect(error).toMatchObject({ code: 'kubernetes-forbidden' })
    expect(error.message).toContain(`may not ${verb} secrets in namespace ${namespace}`)
  } finally {
    await applyObjects(cluster, [role])
    const reference = store.referenceOf?.(owner) ?? ''
    await cluster.run(['-n', namespace, 'delete', 'secret', reference, '--ignore-not-found'])
  }
})
