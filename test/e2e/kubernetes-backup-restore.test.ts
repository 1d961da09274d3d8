import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ContentDigest, contentDigest, digestDifferences } from '../../demo/content-digest.ts'
import {
  type KubernetesNode,
  type KubernetesNodeOptions,
  startKubernetesNode,
} from '../support/kubernetes/kubernetes-node.ts'
import { type ActionRun, runAction } from '../support/run-as-runner.ts'

type Content = Record<'apps' | 'participant', ContentDigest>

/** What a node holds up to the offsets of a set, read while it goes on writing. */
async function contentAt(node: KubernetesNode, run: ActionRun): Promise<Content> {
  const upTo = (output: string) => ({ upTo: Number(run.outputs[output]) })
  return {
    apps: await contentDigest(await node.databaseUrl('apps'), upTo('apps-offset')),
    participant: await contentDigest(await node.databaseUrl('participant'), upTo('ledger-end')),
  }
}

function green(run: ActionRun): ActionRun {
  if (run.code !== 0) throw new Error(`exit ${run.code}\n${run.log}\n${run.stderr}`)
  return run
}

describe('a node on Kubernetes', () => {
  let node: KubernetesNode | undefined
  let folder: string
  let key: string

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kubernetes-e2e-'))
    key = await generateIdentity()
  })

  afterEach(async () => {
    await node?.remove()
    node = undefined
    await rm(folder, { recursive: true, force: true })
  })

  const start = async (options: KubernetesNodeOptions) => {
    node = await startKubernetesNode({ seedBytes: 8_000_000, ...options })
    return node
  }
  const act = async (
    action: 'backup' | 'restore',
    of: KubernetesNode,
    inputs: Record<string, string> = {},
  ) => {
    const keys: Record<string, string> =
      action === 'backup'
        ? { 'encryption-recipients': await identityToRecipient(key) }
        : { 'encryption-identity': key }
    return await runAction(
      action,
      {
        deployment: 'kubernetes',
        node: 'e2e',
        repository: join(folder, 'repository'),
        namespace: of.namespace,
        'no-auth': 'true',
        ...keys,
        ...inputs,
      },
      { env: of.cluster.environment, dist: process.env['TEST_SOURCE'] !== '1' },
    )
  }

  it.each([
    ['one Postgres instance', { instances: 1 }],
    [
      'two Postgres instances and another release name',
      { instances: 2, releases: { participant: 'canton' } },
    ],
  ] as const)('comes back from a set after the loss of both databases: %s', async (_, options) => {
    const of = await start({ ...options, replicas: { 'wallet-web-ui': 2 } })
    const replicas = await of.replicas()
    const set = green(await act('backup', of))
    expect(set.outputs).toMatchObject({
      'order-proof': 'pass',
      'participant-id': of.seeded?.participantId,
    })
    const before = await contentAt(of, set)

    await of.dropDatabases()
    const plan = green(await act('restore', of))
    expect(plan.outputs['plan']).toContain(of.cluster.server)
    expect(plan.outputs['plan']).toMatch(/namespace \S+ \(UID [0-9a-f-]{36}\)/)
    expect(await of.replicas()).toEqual(replicas)

    const confirm = plan.outputs['participant-id'] ?? ''
    const done = green(await act('restore', of, { 'dry-run': 'false', confirm }))
    expect(done.outputs['verdict']).toBe('restored')
    expect(await of.replicas()).toEqual(replicas)
    const after = await contentAt(of, set)
    expect(digestDifferences(before.apps, after.apps)).toEqual([])
    expect(digestDifferences(before.participant, after.participant)).toEqual([])
  })
})
