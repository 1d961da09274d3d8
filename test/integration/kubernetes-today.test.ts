import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestDifferences } from '../../demo/content-digest.ts'
import { withClient } from '../../demo/node-schema.ts'
import { kindOf } from '../support/kubernetes/api-server/resources.ts'
import { place } from '../support/kubernetes/api-server/server.ts'
import { green, nodeActions } from '../support/kubernetes/node-actions.ts'
import { shippedRoles } from '../support/kubernetes/shipped-roles.ts'
import { newerKubectl, startTodayNode, type TodayNode } from '../support/kubernetes/today-node.ts'

/** A minute of work; many starts of kubectl, which wait for each other where the machine does more beside. */
const timeoutMs = 400_000

// Today's clients against an API server that answers as today's do, with the rights of deploy/rbac alone.

let node: TodayNode

beforeAll(async () => {
  node = await startTodayNode({ seedBytes: 200_000 })
  for (const name of ['backup.yaml', 'restore.yaml'])
    place(node.server.store, node.namespace, await shippedRoles(name, node.namespace))
  place(node.server.store, node.namespace, [
    {
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'participant' },
      spec: {
        scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: 'participant' },
        maxReplicas: 2,
        metrics: [
          {
            type: 'Resource',
            resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } },
          },
        ],
      },
    },
  ])
})
afterAll(async () => node?.[Symbol.asyncDispose]())

describe.each(newerKubectl())('kubectl $version', (kubectl) => {
  it('saves a node, and brings it back after the loss of both databases', {
    timeout: timeoutMs,
  }, async () => {
    const { store, requests } = node.server
    const autoscaler = () => store.get(kindOf('horizontalpodautoscalers'), node.namespace, 'participant').spec
    const [replicas, scaling] = [node.replicas(), autoscaler()]
    const run = await nodeActions(node.seenBy(kubectl, 'splice-validator-backup'))
    try {
      requests.length = 0
      const set = green(await run.backup())
      expect(set.outputs).toMatchObject({
        'order-proof': 'pass',
        'participant-id': node.seeded.participantId,
      })
      expect(set.log).not.toMatch(/may not|::warning/)
      const connecting = requests.filter((one) => /\/(exec|portforward)/.test(one))
      expect(connecting.length).toBeGreaterThan(5)
      expect(connecting.filter((one) => !one.startsWith('GET '))).toEqual([])

      const before = await run.contentAt(set)
      await dropDatabases()
      const { environment } = node.seenBy(kubectl, 'splice-validator-restore').cluster
      const confirm = set.outputs['participant-id'] ?? ''
      const inputs = { 'dry-run': 'false', 'suspend-controllers': 'true', confirm }
      const done = green(await run.restore(inputs, { env: environment }))
      expect(done.outputs['verdict']).toBe('restored')
      expect(done.log).toMatch(/HorizontalPodAutoscaler participant in namespace \S+ .*is suspended/)
      expect(autoscaler()).toEqual(scaling)
      expect(node.replicas()).toEqual(replicas)
      const after = await run.contentAt(set)
      expect(digestDifferences(before.apps, after.apps)).toEqual([])
      expect(digestDifferences(before.participant, after.participant)).toEqual([])
    } finally {
      await run.remove()
    }
  })
})

async function dropDatabases(): Promise<void> {
  await withClient(node.postgres.url('postgres'), async (client) => {
    for (const role of ['apps', 'participant'] as const) {
      const name = new URL(await node.databaseUrl(role)).pathname.slice(1)
      await client.query(`drop database ${client.escapeIdentifier(name)} with (force)`)
    }
  })
}
