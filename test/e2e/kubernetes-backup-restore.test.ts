import { afterEach, describe, expect, it } from 'vitest'
import { digestDifferences } from '../../demo/content-digest.ts'
import {
  type KubernetesNode,
  type KubernetesNodeOptions,
  startKubernetesNode,
} from '../support/kubernetes/kubernetes-node.ts'
import { clientPodsGone, green, type NodeActions, nodeActions } from '../support/kubernetes/node-actions.ts'

describe('a node on Kubernetes', () => {
  let node: KubernetesNode | undefined
  let actions: NodeActions | undefined

  afterEach(async () => {
    await node?.remove()
    await actions?.remove()
    node = undefined
  })

  const start = async (options: KubernetesNodeOptions) => {
    node = await startKubernetesNode({ seedBytes: 8_000_000, ...options })
    actions = await nodeActions(node)
    return { node, actions }
  }

  it.each([
    ['one Postgres instance', { instances: 1, replicas: { 'wallet-web-ui': 2 } }],
    [
      'two Postgres instances, another release name, a web interface at 0',
      { instances: 2, releases: { participant: 'canton' }, replicas: { 'wallet-web-ui': 0 } },
    ],
  ] as const)('comes back from a set after the loss of both databases: %s', async (_, options) => {
    const { node: of, actions: run } = await start(options)
    const replicas = await of.replicas()
    const set = green(await run.backup())
    expect(set.outputs).toMatchObject({ 'order-proof': 'pass', 'participant-id': of.seeded?.participantId })
    const before = await run.contentAt(set)

    await of.dropDatabases()
    const plan = green(await run.restore())
    expect(plan.outputs['plan']).toContain(of.cluster.server)
    expect(plan.outputs['plan']).toMatch(new RegExp(`namespace ${of.namespace} \\(UID [0-9a-f-]{36}\\)`))
    expect(await of.replicas()).toEqual(replicas)

    const confirm = plan.outputs['participant-id'] ?? ''
    const done = green(
      await run.restore({
        'dry-run': 'false',
        confirm,
        'plan-digest': plan.outputs['plan-digest'] ?? 'none',
      }),
    )
    expect(done.outputs['verdict']).toBe('restored')
    expect(await of.replicas()).toEqual(replicas)
    const after = await run.contentAt(set)
    expect(digestDifferences(before.apps, after.apps)).toEqual([])
    expect(digestDifferences(before.participant, after.participant)).toEqual([])
    // Nothing of ours is left on the objects.
    expect(await of.kubectl('get', 'deployments', '-o', 'yaml')).not.toContain('splice-validator-backup/')
  })

  it('is reached through a client pod when its databases are outside the cluster', async () => {
    const { node: of, actions: run } = await start({ external: 'service' })
    const image = await of.kubectl(
      'get',
      'deployment',
      'validator-app',
      '-o',
      'jsonpath={.spec.template.spec.initContainers[0].image}',
    )
    const client = { 'postgres-client-image': image }
    const set = green(await run.backup(client))
    expect(set.log).toContain('in pod splice-validator-client-')
    const before = await run.contentAt(set)
    await of.dropDatabases()
    const confirm = set.outputs['participant-id'] ?? ''
    green(await run.restore({ ...client, 'dry-run': 'false', confirm }))
    const after = await run.contentAt(set)
    expect(digestDifferences(before.apps, after.apps)).toEqual([])
    expect(digestDifferences(before.participant, after.participant)).toEqual([])
    await clientPodsGone(of)
  })

  it('is reached from the runner itself when its databases are outside the cluster', async () => {
    const { actions: run } = await start({ external: true })
    const set = green(await run.backup())
    expect(set.log).toContain('on the runner')
  })
})
