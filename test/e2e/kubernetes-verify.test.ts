import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { postgresImage } from '../support/docker/images.ts'
import { type DrillRun, drill } from '../support/drill-runs.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { type Cluster, ensureCluster } from '../support/kubernetes/cluster.ts'
import { applyObjects, kubeconfigOfAccount, shippedRoles } from '../support/kubernetes/shipped-roles.ts'
import { backUp } from '../support/restore-runs.ts'

// A drill in a pod, with the rights of deploy/rbac/verify.yaml alone.

let node: EmbeddedNode
let cluster: Cluster
let image: string
let kubeconfig: string
const namespace = `drills-${randomBytes(3).toString('hex')}`
const cleanup = new AsyncDisposableStack()

beforeAll(async () => {
  cluster = await ensureCluster()
  image = await postgresImage(14)
  await cluster.loadImages([image])
  node = cleanup.use(await startEmbeddedNode({ bytes: 1_000_000 }))
  await backUp(node)
  await cluster.run(['create', 'namespace', namespace])
  cleanup.defer(async () => void (await cluster.run(['delete', 'namespace', namespace, '--wait=false'])))
  const roles = JSON.stringify(await shippedRoles('verify.yaml', namespace)).replaceAll(
    'validator-drills',
    namespace,
  )
  await applyObjects(cluster, JSON.parse(roles))
  const folder = cleanup.use(await temporaryFolder())
  kubeconfig = await kubeconfigOfAccount('splice-validator-verify', {
    node: { namespace, cluster },
    folder: folder.path,
  })
})
afterAll(() => cleanup.disposeAsync())

const inPod = (inputs: Record<string, string> = {}, options: Parameters<typeof drill>[2] = {}) =>
  drill(
    node,
    {
      scratch: 'pod',
      'scratch-image': image,
      'scratch-namespace': namespace,
      kubeconfig,
      'postgres-server-path': '',
      ...inputs,
    },
    { ...options, env: { PATH: cluster.environment.PATH } },
  )

/** Pods and policies of a drill. */
async function objectsOf({ pid }: Pick<DrillRun, 'pid'>): Promise<string[]> {
  const text = await cluster.run(['-n', namespace, 'get', 'pods,networkpolicies', '-o', 'name'])
  return text.split('\n').filter((name) => name.includes(`-${pid}-`))
}

describe('a drill in a pod', () => {
  it('restores and proves, and says whether the cluster carries out its NetworkPolicy', async () => {
    let policy = ''
    let looked: Promise<unknown> | undefined
    const run = await inPod(
      { 'allow-not-checked': 'network-isolation' },
      {
        onLog(text) {
          if (/apps-restored: pass/.test(text))
            looked ??= cluster
              .run(['-n', namespace, 'get', 'networkpolicies', '-o', 'json'])
              .then((found) => {
                policy = found
              })
        },
      },
    )
    await looked
    expect(run.code, run.log).toBe(0)
    expect(run.report?.scratch?.kind).toBe('pod')
    expect(JSON.parse(policy).items[0].spec).toMatchObject({ policyTypes: ['Ingress', 'Egress'] })
    expect(JSON.parse(policy).items[0].spec.egress).toBeUndefined()
    // A cluster without a network plugin for policies carries out none: then it is not checked, never passed.
    const isolation = run.report?.checks.find(({ name }) => name === 'network-isolation')
    expect(isolation?.detail).toMatch(
      isolation?.verdict === 'pass'
        ? /NetworkPolicy denies everything; it tried to connect to the API server/
        : /does not carry out the NetworkPolicy: it tried to connect to the API server at .*, and was answered/,
    )
    expect(Object.keys(run.open).filter((name) => name !== 'network-isolation')).toEqual([])
    expect(await objectsOf(run)).toEqual([])
  })

  it('killed, leaves a pod and its policy, which the next drill removes', async () => {
    const killed = await inPod({}, { signalAfter: { log: /^apps-restored: pass/m, signal: 'SIGKILL' } })
    expect(killed.endedBy).toBe('SIGKILL')
    expect(await objectsOf(killed)).toHaveLength(2)
    const next = await inPod({ 'allow-not-checked': 'network-isolation' })
    expect(next.code, next.log).toBe(0)
    expect(next.log).toMatch(/Removed pod splice-drill-.*, left by a drill that is over/)
    expect([...(await objectsOf(killed)), ...(await objectsOf(next))]).toEqual([])
  })
})
