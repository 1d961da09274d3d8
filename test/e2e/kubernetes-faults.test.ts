import { copyFileSync } from 'node:fs'
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
  node = await startKubernetesNode({
    seedBytes: 60_000_000,
    // The stand-ins need no longer to end, and one that does not end is waited for that long.
    adjust: (objects) => {
      for (const { spec } of objects) if (spec?.template) spec.template.spec.terminationGracePeriodSeconds = 3
    },
  })
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
  /** Its participant was dumped again from the start. */
  let doneAgain: ActionRun
  /** Bytes of a stream: the participant's has several times as many, all others have less. */
  const middle = 5_000_000
  /** The pod is gone with everything in it, and its successor is there. */
  const replaceServer = async () => {
    const uid = () =>
      node.kubectl('get', 'pod', 'postgres-0', '--ignore-not-found', '-o', 'jsonpath={.metadata.uid}')
    const before = await uid()
    await node.kubectl('delete', 'pod', 'postgres-0', '--grace-period=0', '--force')
    await until('there is another pod', async () => ![before, ''].includes(await uid()))
  }
  const dumping = /Database participant_0 in pod/

  it('cut by the API server in the middle of a dump: the dump begins again', async () => {
    const proxy = await apiProxy(node.cluster, join(run.folder, 'proxied'))
    try {
      const onLog = once(dumping, () => proxy.at(middle, proxy.cut))
      doneAgain = green(await run.backup({ kubeconfig: proxy.kubeconfig }, { onLog }))
    } finally {
      proxy.close()
    }
    expect(doneAgain.log).toMatch(/Beginning again \(2 of 3\)/)
    expect(doneAgain.outputs['order-proof']).toBe('pass')
    expect(await serverLog()).not.toContain('reinitializing')
  })

  it('that is neither closed nor alive: it is noticed, and the dump begins again', async () => {
    const proxy = await apiProxy(node.cluster, join(run.folder, 'proxied'))
    try {
      const onLog = once(dumping, () => proxy.at(middle, proxy.freeze))
      const taken = green(await run.backup({ kubeconfig: proxy.kubeconfig }, { onLog }))
      expect(taken.log).toMatch(/nothing was heard.*Beginning again/)
    } finally {
      proxy.close()
    }
  })

  it('by the death of the pod in the middle of a dump', async () => {
    const proxy = await apiProxy(node.cluster, join(run.folder, 'proxied'))
    try {
      const onLog = once(dumping, () => proxy.at(middle, replaceServer))
      const taken = green(await run.backup({ kubeconfig: proxy.kubeconfig }, { onLog }))
      expect(taken.log).toMatch(/Beginning again \(2 of 3\)/)
    } finally {
      proxy.close()
    }
    await node.untilReady()
  })

  it('by the death of the pod in the middle of a restore, of a dump that was done again', async () => {
    const content = await run.contentAt(doneAgain)
    const proxy = await apiProxy(node.cluster, join(run.folder, 'proxied'))
    try {
      const onLog = once(/::group::Restore the participant database/, () => proxy.at(middle, replaceServer))
      const inputs = { set: doneAgain.outputs['set-id'] ?? '', kubeconfig: proxy.kubeconfig }
      const done = green(await run.restoreOver(doneAgain, inputs, { onLog }))
      expect(done.log).toMatch(/Beginning again \(2 of 3\)/)
    } finally {
      proxy.close()
    }
    const after = await run.contentAt(doneAgain)
    expect(digestDifferences(content.participant, after.participant)).toEqual([])
    expect(digestDifferences(content.apps, after.apps)).toEqual([])
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
    const lock = { 'lock-lease': '10s', 'lock-timeout': '1m' }
    const killed = await run.backup({ ...inputs, ...lock }, { onLog, onStart: (started) => (pid = started) })
    expect(killed.endedBy).toBe('SIGKILL')
    const next = green(await run.backup({ ...inputs, ...lock }))
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

  it('ends when the volume is full, and what was there is in its place', async () => {
    const content = await run.contentAt(set)
    // New databases are made where their template is: in a room of 64 MB, which every pod has.
    const room = '/dev/shm/small'
    const server = (...command: string[]) => node.kubectl('exec', 'postgres-0', '--', ...command)
    const sql = (text: string) => server('psql', '-U', 'cnadmin', '-d', 'cantonnet', '-c', text)
    await server('sh', '-c', `mkdir ${room} && chown postgres: ${room}`)
    await sql(`CREATE TABLESPACE small LOCATION '${room}'`)
    await sql('ALTER DATABASE template0 SET TABLESPACE small')
    try {
      const red = await redRestore(/No space left on device|Check free disk space/, {})
      expect(red.log).toContain('Free space on the database server')
      expect(red.outputs['verdict']).toBe('rolled-back')
    } finally {
      await sql('ALTER DATABASE template0 SET TABLESPACE pg_default')
      await sql('DROP TABLESPACE small')
    }
    const after = await run.contentAt(set)
    expect(digestDifferences(content.apps, after.apps)).toEqual([])
    expect(digestDifferences(content.participant, after.participant)).toEqual([])
  })

  it('touches nothing when the kubeconfig leads elsewhere all at once', async () => {
    const path = join(run.folder, 'turning')
    const proxy = await apiProxy(node.cluster, path)
    const generations = () =>
      node.kubectl('get', 'deployments', '-o', 'jsonpath={.items[*].metadata.generation}')
    const before = await generations()
    try {
      // The same cluster by another address: for all that can be known, another one.
      const onLog = once(/::group::Check the files of the set/, () =>
        copyFileSync(node.cluster.kubeconfig, path),
      )
      await redRestore(/now leads to namespace .* of https/, { kubeconfig: path }, onLog)
    } finally {
      proxy.close()
    }
    expect(await generations()).toBe(before)
  })

  it('refuses what would scale the node up, or suspends it, and lets it go after a run that was killed', async () => {
    const file = (name: string) => readFile(join(import.meta.dirname, '../support/kubernetes', name), 'utf8')
    await node.cluster.run(['apply', '-f', '-'], await file('gitops-crds.json'))
    await node.cluster.run(['wait', '--for=condition=Established', 'crd', '--all', '--timeout=60s'])
    await node.cluster.run(['-n', node.namespace, 'apply', '-f', '-'], await file('gitops-objects.json'))
    const labels = {
      'kustomize.toolkit.fluxcd.io/name': 'apps',
      'kustomize.toolkit.fluxcd.io/namespace': node.namespace,
    }
    const annotations = {
      'argocd.argoproj.io/tracking-id': `${node.namespace}_node:apps/Deployment:x/participant`,
    }
    await patch('deployment', 'participant', { metadata: { labels, annotations } })
    await node.kubectl('autoscale', 'deployment/participant', '--min=1', '--max=2')
    const state = async () => {
      const read = async (kind: string, name: string) => {
        const { metadata, spec } = JSON.parse(await node.kubectl('get', kind, name, '-o', 'json'))
        // The autoscaler's own controller writes how it fares.
        return { spec, suspended: metadata.annotations?.['splice-validator-backup/suspended'] }
      }
      return {
        argo: await read('applications.argoproj.io', 'node'),
        flux: await read('kustomizations.kustomize.toolkit.fluxcd.io', 'apps'),
        autoscaler: await read('horizontalpodautoscalers.v1.autoscaling', 'participant'),
      }
    }
    const before = await state()
    const named = [
      'Argo CD Application node',
      'Flux Kustomization apps',
      'HorizontalPodAutoscaler participant',
    ]
    const plan = green(await run.restore({ replace: 'same-node' }))
    for (const name of named) expect(plan.log).toContain(name)
    await redRestore(new RegExp(`Something would scale the node up again.*${named.join('.*')}`), {})
    expect(await state()).toEqual(before)

    const options = { 'suspend-controllers': 'true', 'lock-lease': '10s', 'lock-timeout': '1m' }
    let pid = 0
    const onLog = once(/::group::Restore the participant database/, () => process.kill(pid, 'SIGKILL'))
    const killed = await run.restoreOver(
      set,
      { ...options, set: set.outputs['set-id'] ?? '' },
      { onLog, onStart: (started) => (pid = started) },
    )
    expect(killed.endedBy).toBe('SIGKILL')
    const during = await state()
    expect(during.argo.spec.syncPolicy.automated).toBeUndefined()
    expect(during.flux.spec.suspend).toBe(true)
    expect(during.autoscaler.spec.scaleTargetRef.name).toBe('participant-suspended')
    expect((await node.replicas())['participant']).toBe(0)

    green(await run.restore({ ...options, mode: 'rollback', 'dry-run': 'false' }))
    expect(await state()).toEqual(before)
    expect(await node.replicas()).toEqual(replicas)
  })
})
