import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type KubernetesOptions, kubernetesDeployment } from '../../src/node/kubernetes.ts'
import { maintain } from '../../src/postgres/databases.ts'
import { sql } from '../../src/postgres/sql.ts'
import { Failure } from '../../src/system/failure.ts'
import type { Log } from '../../src/system/log.ts'
import { podWay } from '../../src/verify/scratch-pod.ts'
import { kindOf } from '../support/kubernetes/api-server/resources.ts'
import { place } from '../support/kubernetes/api-server/server.ts'
import { shippedRoles } from '../support/kubernetes/shipped-roles.ts'
import { newerKubectl, startTodayNode, type TodayNode } from '../support/kubernetes/today-node.ts'

// What an API server of today refuses and what goes wrong with it, and what becomes of the node then. The kubectl is the newest.

let node: TodayNode
const [kubectl] = newerKubectl().slice(-1)
const said: string[] = []
const log: Log = {
  info: (text) => void said.push(text),
  warning: (text) => void said.push(`warning: ${text}`),
  group: (_, work) => work(),
}

beforeAll(async () => {
  node = await startTodayNode({ seedBytes: 200_000 })
})
afterEach(() => {
  node.server.heal()
  said.length = 0
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await node?.[Symbol.asyncDispose]()
})

/** The node as the product sees it. */
async function opened(options: Partial<KubernetesOptions> & { account?: string } = {}) {
  if (kubectl === undefined) throw new Error('no kubectl')
  const { account, ...more } = options
  const { environment } = node.seenBy(kubectl, account).cluster
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value)
  const deployment = await kubernetesDeployment({
    namespace: node.namespace,
    validatorUrl: 'http://127.0.0.1:1',
    stopTimeoutMs: 20_000,
    log,
    ...more,
  })
  return Object.assign(deployment, { [Symbol.asyncDispose]: () => deployment.close() })
}

/** The failure that something ends with. */
async function failureOf(work: () => Promise<unknown>): Promise<Failure> {
  const error = await work().then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (error instanceof Failure) return error
  throw new Error(`no failure, but ${error}`)
}

/** Whom a session in the place that was chosen belongs to. */
const ask = async (deployment: Awaited<ReturnType<typeof opened>>) =>
  await maintain(await deployment.access('apps'), (session) =>
    session.row<{ name: string }>(sql`SELECT current_user AS name`),
  )

describe('a server that has trouble', () => {
  it('is asked again when it says when, and when the connection is lost', async () => {
    node.server.fault(/GET .*\/pods\?/, { code: 429, retryAfterSeconds: 1 }, 1)
    node.server.fault(/GET .*\/services\?/, { code: 503, retryAfterSeconds: 1 }, 1)
    node.server.fault(/GET .*\/deployments\?/, { drop: true }, 1)
    node.server.fault(/GET .*\/secrets\//, { slowMs: 1500 }, 1)
    await using deployment = await opened()
    expect((await deployment.describe()).components.length).toBeGreaterThan(1)
  })

  it('is quoted when it cannot answer', async () => {
    node.server.fault(/GET .*\/statefulsets\?/, { code: 500 })
    const { message } = await failureOf(() => opened())
    expect(message).toMatch(/Error from server/)
  })

  it.each([
    ['answers with an error', { code: 500 }],
    ['drops the connection', { drop: true }],
  ] as const)('leaves the node as it was found when it %s in the middle of a stop', async (_, fault) => {
    const before = node.replicas()
    await using deployment = await opened()
    node.server.fault(/^PATCH .*\/deployments\/participant/, fault, 1)
    await expect(deployment.stop(log)).rejects.toThrow()
    expect(said.join('\n')).toMatch(/scaling validator-app from 1 to 0/)
    expect(node.replicas()).toEqual(before)
    const notes = node.server.store.list(kindOf('deployments')).map(({ metadata }) => metadata.annotations)
    expect(JSON.stringify(notes)).not.toContain('splice-validator-backup/')
  })

  it('is told from credentials that have expired', async () => {
    await using deployment = await opened()
    node.server.expireTokens()
    const failure = await failureOf(() => deployment.describe())
    expect(failure.code).toBe('kubernetes-credentials')
    expect(failure.next).toMatch(/expired/)
  })

  it('stops and starts the node', async () => {
    const before = node.replicas()
    await using deployment = await opened()
    const stopped = await deployment.stop(log)
    expect(Object.values(node.replicas())).toEqual([0, 0, 0])
    expect(node.server.store.list(kindOf('pods')).map(({ metadata }) => metadata.name)).toEqual([
      'postgres-0',
    ])
    await deployment.start(stopped, log)
    expect(node.replicas()).toEqual(before)
  })
})

describe('the right to go into a pod', () => {
  const account = 'splice-validator-backup'
  const granted = async (verbs: readonly string[]) => {
    const [made, role, binding] = await shippedRoles('backup.yaml', node.namespace)
    if (made === undefined || role === undefined || binding === undefined) throw new Error('three objects')
    const rules = role.rules.map((rule) => (rule.resources.includes('pods/exec') ? { ...rule, verbs } : rule))
    for (const plural of ['roles', 'rolebindings'])
      for (const one of node.server.store.list(kindOf(plural))) node.server.store.remove(kindOf(plural), one)
    place(node.server.store, node.namespace, [{ ...role, rules }, binding])
  }

  it('is both verbs', async () => {
    await granted(['create', 'get'])
    await using deployment = await opened({ account })
    await deployment.describe()
    expect(said.join('\n')).not.toContain('may not')
    expect(await ask(deployment)).toEqual({ name: 'cnadmin' })
  })

  it('is asked for at the start, and `get` alone is not enough', async () => {
    await granted(['get'])
    await using deployment = await opened({ account })
    const failure = await failureOf(() => deployment.describe())
    expect(failure.code).toBe('kubernetes-forbidden')
    expect(failure.what).toContain('may not create pods/exec')
  })

  it('may lack `get` where SPDY still passes, which is said', async () => {
    await granted(['create'])
    await using deployment = await opened({ account })
    await deployment.describe()
    expect(said.join('\n')).toMatch(/warning: This account may not get pods\/exec postgres-0 .* by SPDY/)
    // This server speaks none: kubectl tried it after WebSocket.
    node.server.requests.length = 0
    await expect(deployment.access('apps')).rejects.toThrow(/SPDY/)
    const tried = node.server.requests.filter((one) => one.includes('/exec?')).map((one) => one.split(' ')[0])
    expect(tried).toEqual(['GET', 'POST'])
  })
})

describe('a namespace of the restricted Pod Security Standard', () => {
  beforeAll(() => {
    const { store } = node.server
    const namespace = store.get(kindOf('namespaces'), undefined, node.namespace)
    store.change(kindOf('namespaces'), namespace, ({ metadata }) => {
      metadata.labels = { 'pod-security.kubernetes.io/enforce': 'restricted' }
    })
  })

  it('refuses a pod that says nothing of itself', async () => {
    if (kubectl === undefined) throw new Error('no kubectl')
    const run = node.seenBy(kubectl).kubectl('run', 'careless', '--image=postgres:14', '--restart=Never')
    await expect(run).rejects.toThrow(/violates PodSecurity "restricted:latest".*runAsNonRoot/)
  })

  it('takes the pod with client programs', async () => {
    await using deployment = await opened({
      postgresAccess: 'client-pod',
      postgresClientImage: 'postgres:14',
    })
    expect(await ask(deployment)).toEqual({ name: 'cnadmin' })
    expect((await deployment.access('apps')).place.description).toMatch(/in pod splice-validator-client-/)
  })

  it('takes the pod of a drill, whose image is then not to be had', async () => {
    await using _ = await opened()
    const way = podWay({ namespace: node.namespace }, 'unknown:14')
    const need = { major: 14, clientMajor: 15, bytes: 1_000_000, log, signal: new AbortController().signal }
    const failure = await failureOf(() => way.open(need))
    expect(failure.code).toBe('scratch-start')
    expect(failure.what).toMatch(/ErrImagePull/)
  })
})
