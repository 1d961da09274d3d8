import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestDifferences } from '../../demo/content-digest.ts'
import { until } from '../support/docker/compose-node.ts'
import { apiProxy } from '../support/kubernetes/api-proxy.ts'
import { type KubernetesNode, startKubernetesNode } from '../support/kubernetes/kubernetes-node.ts'
import {
  clientPodsGone,
  green,
  type NodeActions,
  nodeActions,
  once,
} from '../support/kubernetes/node-actions.ts'
import type { ActionRun } from '../support/run-as-runner.ts'

// What goes wrong in a cluster: each time one clear error, the node as it was found, nothing published; or, where
// a connection was lost, the work done again and whole.

let node: KubernetesNode
let run: NodeActions
/** A set that was taken before anything went wrong. */
let set: ActionRun
let replicas: Record<string, number>

beforeAll(async () => {
  // Large enough to be interrupted in the middle.
  node = await startKubernetesNode({ seedBytes: 60_000_000 })
  run = await nodeActions(node)
  replicas = await node.replicas()
  set = green(await run.backup())
})
afterAll(async () => {
  await node?.remove()
  await run?.remove()
})

const setsInRepository = async () => (await readdir(join(run.folder, 'repository/e2e/sets'))).length
const patch = (kind: string, name: string, content: unknown, type = 'merge') =>
  node.kubectl('patch', kind, name, '--type', type, '--patch', JSON.stringify(content))
const serverLog = () => node.kubectl('logs', 'postgres-0')

/** A backup that must fail with this error and leave no trace. */
async function redBackup(code: string, words: RegExp, inputs: Record<string, string> = {}, env = {}) {
  const before = await setsInRepository()
  const red = await run.backup(inputs, { env })
  expect(red.code, red.log).toBe(1)
  expect(red.log).toContain(`backup%3A ${code}`)
  expect(red.log).toMatch(words)
  expect(await setsInRepository()).toBe(before)
  expect(await node.replicas()).toEqual(replicas)
}

describe('bad input', () => {
  it('a context that is not there', async () => {
    await redBackup('kube-context', /no context nope/, { 'kube-context': 'nope' })
  })

  it('credentials that have expired', async () => {
    const config = JSON.parse(
      await node.cluster.run(['config', 'view', '--minify', '--flatten', '--raw', '-o', 'json']),
    )
    config.users[0].user = { token: 'expired-and-long-gone' }
    const path = join(run.folder, 'expired')
    await writeFile(path, JSON.stringify(config))
    await redBackup('kubernetes-credentials', /log in to the cluster|log in again/, { kubeconfig: path })
  })

  it('an API server that cannot be reached', async () => {
    const config = JSON.parse(
      await node.cluster.run(['config', 'view', '--minify', '--flatten', '--raw', '-o', 'json']),
    )
    config.clusters[0].cluster.server = 'https://127.0.0.1:1'
    const path = join(run.folder, 'unreachable')
    await writeFile(path, JSON.stringify(config))
    await redBackup('kubernetes-unreachable', /cannot be reached/, { kubeconfig: path })
  })

  it('a namespace that is not there, and one without a node', async () => {
    await redBackup('kubernetes-namespace', /no namespace nowhere/, { namespace: 'nowhere' })
    await redBackup('kubernetes-no-node', /there is none/, { namespace: 'default' })
  })

  it('two nodes in one namespace', async () => {
    const other = JSON.parse(await node.kubectl('get', 'deployment', 'participant', '-o', 'json'))
    other.metadata = { name: 'participant-2', labels: { app: 'participant-2' } }
    other.spec.replicas = 0
    other.spec.selector.matchLabels = { app: 'participant-2' }
    other.spec.template.metadata.labels = { app: 'participant-2' }
    delete other.status
    await node.cluster.run(['-n', node.namespace, 'apply', '-f', '-'], JSON.stringify(other))
    try {
      replicas = await node.replicas()
      await redBackup('kubernetes-ambiguous', /participant \(1 replicas\), participant-2 \(0 replicas\)/)
      green(await run.backup({ 'participant-deployment': 'participant' }))
    } finally {
      await node.kubectl('delete', 'deployment', 'participant-2')
      replicas = await node.replicas()
    }
  })

  it('an image for the client pod that cannot be pulled', async () => {
    const inputs = { 'postgres-access': 'client-pod', 'postgres-client-image': 'localhost:1/no/such:image' }
    await redBackup('client-pod', /ErrImagePull|ImagePullBackOff/, inputs)
    await clientPodsGone(node)
  })

  it('a server pod without a shell', async () => {
    const image = await node.cluster
      .run(['-n', 'kube-system', 'get', 'pods', '-o', 'name'])
      .then(() => 'localhost/pause:local')
    const pod = {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'no-shell', labels: { app: 'no-shell' } },
      spec: { containers: [{ name: 'pause', image, imagePullPolicy: 'Never' }] },
    }
    await node.cluster.run(['-n', node.namespace, 'apply', '-f', '-'], JSON.stringify(pod))
    await node.kubectl('wait', '--for=condition=Ready', 'pod/no-shell', '--timeout=60s')
    await patch('service', 'postgres', { spec: { selector: { app: 'no-shell' } } })
    try {
      await redBackup('postgres-access', /has no shell.*postgres-client-image is not given/)
    } finally {
      await patch('service', 'postgres', { spec: { selector: { app: 'postgres' } } })
      await node.kubectl('delete', 'pod', 'no-shell', '--grace-period=0', '--force')
    }
  })
})

describe('a connection that is lost', () => {
  /** What a set must hold whatever happened while it was taken. */
  const whole = async (taken: ActionRun) => {
    expect(green(taken).outputs['order-proof']).toBe('pass')
    expect(taken.log).toMatch(/Beginning again \(2 of 3\)/)
    const content = await run.contentAt(taken)
    const restored = green(await run.restoreOver(taken, { set: taken.outputs['set-id'] ?? '' }))
    expect(restored.outputs['verdict']).toBe('restored')
    const after = await run.contentAt(taken)
    expect(digestDifferences(content.participant, after.participant)).toEqual([])
    expect(digestDifferences(content.apps, after.apps)).toEqual([])
    expect(await node.replicas()).toEqual(replicas)
  }
  const dumping = /Database participant_0 in pod/

  it('cut by the API server in the middle of a dump: the dump begins again', async () => {
    const proxy = await apiProxy(node.cluster, join(run.folder, 'proxied'))
    try {
      const onLog = once(dumping, () => setTimeout(proxy.cut, 700))
      await whole(await run.backup({ kubeconfig: proxy.kubeconfig }, { onLog }))
    } finally {
      proxy.close()
    }
    expect(await serverLog()).not.toContain('reinitializing')
  })

  it('that is neither closed nor alive: it is noticed, and the dump begins again', async () => {
    const proxy = await apiProxy(node.cluster, join(run.folder, 'proxied'))
    try {
      const onLog = once(dumping, () => setTimeout(proxy.freeze, 700))
      const taken = green(await run.backup({ kubeconfig: proxy.kubeconfig }, { onLog }))
      expect(taken.log).toMatch(/nothing was heard.*Beginning again/)
    } finally {
      proxy.close()
    }
  })

  it('by the death of the pod in the middle of a dump', async () => {
    const onLog = once(dumping, () =>
      setTimeout(() => void node.kubectl('delete', 'pod', 'postgres-0', '--grace-period=0', '--force'), 700),
    )
    green(await run.backup({}, { onLog }))
    await node.untilReady()
  })

  it('by the death of the pod in the middle of a restore', async () => {
    const content = await run.contentAt(set)
    const onLog = once(/::group::Restore the participant database/, () =>
      setTimeout(() => void node.kubectl('delete', 'pod', 'postgres-0', '--grace-period=0', '--force'), 1500),
    )
    const done = green(await run.restoreOver(set, { set: set.outputs['set-id'] ?? '' }, { onLog }))
    expect(done.log).toMatch(/Beginning again \(2 of 3\)/)
    const after = await run.contentAt(set)
    expect(digestDifferences(content.participant, after.participant)).toEqual([])
    expect(await node.replicas()).toEqual(replicas)
  })

  it('by a cancel: nothing goes on in the pod, and its server never notices', async () => {
    const before = await serverLog()
    const cancelled = await run.backup({}, { signalAfter: dumping })
    expect(cancelled.code).toBe(130)
    const marked = 'grep -lz ^SPLICE_VALIDATOR_RUN= /proc/[0-9]*/environ 2>/dev/null | wc -l'
    await until(
      'no program of ours is left in the pod',
      async () => (await node.kubectl('exec', 'postgres-0', '--', 'sh', '-c', marked)) === '0',
      30_000,
    )
    expect((await serverLog()).slice(before.length)).not.toMatch(/reinitializing|was terminated by signal/)
  })
})

describe('a client pod', () => {
  const client = async () => ({
    'postgres-access': 'client-pod',
    'postgres-client-image': await node.kubectl(
      'get',
      'statefulset',
      'postgres',
      '-o',
      'jsonpath={.spec.template.spec.containers[0].image}',
    ),
  })

  it('of a run that was killed is removed by the next', async () => {
    const inputs = await client()
    let pid = 0
    const onLog = once(/Database participant_0 in pod splice-validator-client/, () =>
      process.kill(pid, 'SIGKILL'),
    )
    const killed = await run.backup(inputs, { onLog, onStart: (started) => (pid = started) })
    expect(killed.endedBy).toBe('SIGKILL')
    const next = green(await run.backup({ ...inputs, 'lock-timeout': '5m' }))
    expect(next.log).toMatch(/Removed pod splice-validator-client-\S+, left by a run that is over/)
    await clientPodsGone(node)
  })
})

describe('a restore', () => {
  /** A restore that must fail with this error and leave the node running as it was. */
  async function redRestore(words: RegExp, inputs: Record<string, string>, onLog?: (text: string) => void) {
    const red = await run.restoreOver(
      set,
      { set: set.outputs['set-id'] ?? '', ...inputs },
      onLog ? { onLog } : {},
    )
    expect(red.code, red.log).toBe(1)
    expect(red.log).toMatch(words)
    expect(await node.replicas()).toEqual(replicas)
    await node.untilReady()
    return red
  }

  it('ends when a pod does not, and scales back', async () => {
    const pod = await node.pod('participant')
    await patch('pod', pod, { metadata: { finalizers: ['example.com/stay'] } })
    try {
      await redRestore(/Pods do not end within.*participant-/, { 'stop-timeout': '1s' })
    } finally {
      await patch('pod', pod, { metadata: { finalizers: null } })
    }
  })

  it('ends when something scales the node up, and says who', async () => {
    const onLog = once(
      /::group::Restore the participant database/,
      () => void node.kubectl('scale', 'deployment/validator-app', '--replicas=1'),
    )
    const red = await redRestore(
      /validator-app was scaled to 0 and is at 1 again; kubectl\S* did it/,
      {},
      onLog,
    )
    expect(red.outputs['verdict']).toBe('rolled-back')
  })

  it('refuses what would scale the node up, or suspends it for the while', async () => {
    await node.kubectl('autoscale', 'deployment/participant', '--min=1', '--max=2')
    const target = () =>
      node.kubectl('get', 'hpa', 'participant', '-o', 'jsonpath={.spec.scaleTargetRef.name}')
    try {
      const plan = green(await run.restore({ replace: 'same-node' }))
      expect(plan.log).toContain('HorizontalPodAutoscaler participant')
      await redRestore(/Something would scale the node up again.*HorizontalPodAutoscaler participant/, {})
      let during = ''
      const onLog = once(
        /::group::Prove the restored databases/,
        () => void target().then((name) => (during = name)),
      )
      green(
        await run.restoreOver(
          set,
          { set: set.outputs['set-id'] ?? '', 'suspend-controllers': 'true' },
          { onLog },
        ),
      )
      expect(during).toBe('participant-suspended')
      expect(await target()).toBe('participant')
      expect(await node.kubectl('get', 'hpa', 'participant', '-o', 'yaml')).not.toContain(
        'splice-validator-backup',
      )
    } finally {
      await node.kubectl('delete', 'hpa', 'participant')
    }
  })

  it('suspends Argo CD and Flux, also after a run that was killed', async () => {
    const definitions = await readFile(
      join(import.meta.dirname, '../support/kubernetes/gitops-crds.json'),
      'utf8',
    )
    const gitops = await readFile(
      join(import.meta.dirname, '../support/kubernetes/gitops-objects.json'),
      'utf8',
    )
    await node.cluster.run(['apply', '-f', '-'], definitions)
    await node.cluster.run(['wait', '--for=condition=Established', 'crd', '--all', '--timeout=60s'])
    await node.cluster.run(['-n', node.namespace, 'apply', '-f', '-'], gitops)
    const labels = {
      'kustomize.toolkit.fluxcd.io/name': 'apps',
      'kustomize.toolkit.fluxcd.io/namespace': node.namespace,
    }
    const annotations = {
      'argocd.argoproj.io/tracking-id': `${node.namespace}_node:apps/Deployment:x/participant`,
    }
    await patch('deployment', 'participant', { metadata: { labels, annotations } })
    const state = async () => {
      const application = JSON.parse(
        await node.kubectl('get', 'applications.argoproj.io', 'node', '-o', 'json'),
      )
      const flux = JSON.parse(
        await node.kubectl('get', 'kustomizations.kustomize.toolkit.fluxcd.io', 'apps', '-o', 'json'),
      )
      return [application.spec, application.metadata.annotations, flux.spec, flux.metadata.annotations]
    }
    const before = await state()
    await redRestore(/Argo CD Application node.*Flux Kustomization apps/, {})
    expect(await state()).toEqual(before)

    const options = { 'suspend-controllers': 'true', set: set.outputs['set-id'] ?? '' }
    let pid = 0
    const onLog = once(/::group::Restore the participant database/, () => process.kill(pid, 'SIGKILL'))
    const killed = await run.restoreOver(set, options, { onLog, onStart: (started) => (pid = started) })
    expect(killed.endedBy).toBe('SIGKILL')
    const during = await state()
    expect(during[0].syncPolicy.automated).toBeUndefined()
    expect(during[2].suspend).toBe(true)
    expect((await node.replicas())['participant']).toBe(0)

    green(await run.restoreOver(set, { ...options, 'lock-timeout': '5m' }))
    expect(await state()).toEqual(before)
    expect(await node.replicas()).toEqual(replicas)
  })
})
