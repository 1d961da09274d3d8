import { spawn } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { digestDifferences } from '../../demo/content-digest.ts'
import { withClient } from '../../demo/node-schema.ts'
import { Kubectl } from '../../src/node/kubectl.ts'
import { podPlace } from '../../src/node/kubernetes/place.ts'
import { feed } from '../../src/system/child.ts'
import { until } from '../support/docker/compose-node.ts'
import { type KubernetesNode, startKubernetesNode } from '../support/kubernetes/kubernetes-node.ts'

// What the other tests on Kubernetes stand on: a real API server, kubelet and containers do what they are used for.

let node: KubernetesNode
beforeAll(async () => {
  node = await startKubernetesNode({ seedBytes: 5_000_000 })
})
afterAll(() => node?.remove())

async function ledgerEnd(): Promise<number> {
  return withClient(await node.databaseUrl('participant'), async (client) => {
    const { rows } = await client.query<{ end: string }>(
      'select ledger_end as end from participant.lapi_parameters',
    )
    return Number(rows[0]?.end)
  })
}

/** Runs a program in the database's pod with these bytes as its stdin, and returns what it wrote. */
async function inPod(command: readonly string[], input: Buffer): Promise<Buffer> {
  const { kubectl, environment } = node.cluster
  const args = ['-n', node.namespace, 'exec', '-i', await node.pod('postgres'), '--', ...command]
  const child = spawn(kubectl, args, { env: { ...process.env, ...environment } })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stdin.end(input)
  const [code] = await once(child, 'close')
  expect(code).toBe(0)
  return Buffer.concat(chunks)
}

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

test('the node writes, and its validator app answers for the seeded participant', async () => {
  const before = await ledgerEnd()
  await until('the ledger end moves', async () => (await ledgerEnd()) > before)
  const answer = await fetch(`${await node.url()}/api/validator/version`)
  expect(await answer.json()).toMatchObject({ version: '0.4.15' })
  expect(await node.replicas()).toEqual({
    participant: 1,
    'validator-app': 1,
    'wallet-web-ui': 1,
    postgres: 1,
  })
})

test('64 MiB pass through kubectl exec unchanged, both ways', async () => {
  const bytes = randomBytes(64 * 1024 * 1024)
  const there = await inPod(['sh', '-c', 'cat > /tmp/bytes; sha256sum < /tmp/bytes'], bytes)
  expect(there.toString().slice(0, 64)).toBe(sha256(bytes))
  const back = await inPod(['cat', '/tmp/bytes'], Buffer.alloc(0))
  expect(back.length).toBe(bytes.length)
  expect(sha256(back)).toBe(sha256(bytes))
  await inPod(['rm', '/tmp/bytes'], Buffer.alloc(0))
})

test.each([
  ['before it reads', 'echo no room >&2; exit 7'],
  ['in the middle of its input', 'head -c 30000000 >/dev/null; echo no room >&2; exit 7'],
])('a program in a pod that fails %s is heard at once, in its own words', async (_, text) => {
  const { kubeconfig } = node.cluster
  process.env['PATH'] = node.cluster.environment.PATH
  const kubectl = await Kubectl.connect({ kubeconfig, namespace: node.namespace })
  const place = podPlace(kubectl, { pod: await node.pod('postgres'), container: 'postgres' })
  const begun = performance.now()
  const running = place.start({ program: 'sh', args: ['-c', text] })
  running.stdout.resume()
  const chunk = randomBytes(1024 * 1024)
  async function* much() {
    for (let count = 0; count < 200; count++) yield chunk
  }
  await feed(running, much())
  const exit = await running.exit
  expect(exit).toMatchObject({ code: 7, stderr: 'no room' })
  expect(exit.lost).toBeUndefined()
  expect(performance.now() - begun).toBeLessThan(20_000)
})

test('everything scaled to 0 and back holds the same data, and the node goes on', async () => {
  for (const name of ['validator-app', 'participant']) await node.scale(name, 0)
  const before = await node.contents()
  await node.scale('postgres', 0)
  expect(await node.kubectl('get', 'pvc', 'pg-data-postgres-0', '-o', 'jsonpath={.status.phase}')).toBe(
    'Bound',
  )
  await node.scale('postgres', 1)
  await until('Postgres answers', () =>
    ledgerEnd().then(
      () => true,
      () => false,
    ),
  )
  const after = await node.contents()
  for (const role of ['apps', 'participant'] as const) {
    expect(digestDifferences(before[role], after[role])).toEqual([])
  }
  const end = await ledgerEnd()
  for (const name of ['participant', 'validator-app']) await node.scale(name, 1)
  await node.untilReady()
  await until('the ledger end moves on', async () => (await ledgerEnd()) > end)
})
