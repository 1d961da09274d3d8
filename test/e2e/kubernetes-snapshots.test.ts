import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { digestDifferences } from '../../demo/content-digest.ts'
import { until } from '../support/docker/compose-node.ts'
import { ensureCluster, skippedOnGivenCluster } from '../support/kubernetes/cluster.ts'
import {
  type KubernetesNode,
  type KubernetesNodeOptions,
  startKubernetesNode,
} from '../support/kubernetes/kubernetes-node.ts'
import { green, type NodeActions, nodeActions } from '../support/kubernetes/node-actions.ts'
import { applyObjects, kubeconfigOfAccount, shippedRoles } from '../support/kubernetes/shipped-roles.ts'
import {
  type SnapshotController,
  startSnapshotController,
} from '../support/kubernetes/snapshot-controller.ts'
import type { ActionRun } from '../support/run-as-runner.ts'

const skipped = skippedOnGivenCluster(
  'volume snapshots',
  'the storage driver of the tests freezes processes and copies folders of the machine that the pods run on',
)

describe.skipIf(skipped)('a node whose volumes are snapshotted', () => {
  let storage: SnapshotController
  let node: KubernetesNode
  let run: NodeActions

  beforeAll(async () => {
    storage = await startSnapshotController(await ensureCluster())
  })
  afterEach(async () => {
    storage.behave('make')
    await node?.remove()
    await run?.remove()
  })
  afterAll(async () => {
    const name = 'splice-validator-restore-volume-snapshot'
    await node?.cluster.run(['delete', 'clusterrole,clusterrolebinding', name, '--ignore-not-found'])
    await storage?.[Symbol.asyncDispose]()
  })

  const start = async (options: KubernetesNodeOptions) => {
    node = await startKubernetesNode({ seedBytes: 8_000_000, storageClass: storage.name, ...options })
    run = await nodeActions(node)
  }
  // A lock that a killed run leaves ends soon.
  const locks = { 'lock-lease': '5s', 'lock-timeout': '60s' }
  const method = () => ({ method: 'volume-snapshot', 'volume-snapshot-class': storage.name, ...locks })
  const manifestOf = async (set: ActionRun) =>
    JSON.parse(await readFile(join(run.folder, 'repository', set.outputs['manifest-path'] ?? ''), 'utf8'))
  const snapshots = async (): Promise<
    { metadata: { name: string; creationTimestamp: string }; status?: { creationTime?: string } }[]
  > => JSON.parse(await node.kubectl('get', 'volumesnapshots', '-o', 'json')).items
  const claim = async () => JSON.parse(await node.kubectl('get', 'pvc', 'pg-data-postgres-0', '-o', 'json'))
  const volume = async (name: string) =>
    JSON.parse(await node.cluster.run(['get', 'persistentvolume', name, '-o', 'json']))
  /** A write that only the present content has. */
  const goOn = async () => {
    const before = await node.contents()
    await until(
      'the node writes',
      async () => digestDifferences(before.participant, (await node.contents()).participant).length > 0,
    )
  }

  it('comes back on a new volume, with the old one kept, and goes back to it after a crash', async () => {
    await start({ instances: 1 })
    const replicas = await node.replicas()
    // With exactly the rights that are shipped, dumps' and snapshots' together.
    for (const file of ['backup', 'backup-volume-snapshot', 'restore', 'restore-volume-snapshot'])
      await applyObjects(node.cluster, await shippedRoles(`${file}.yaml`, node.namespace))
    const account = async (name: string) => ({
      kubeconfig: await kubeconfigOfAccount(name, { node, folder: run.folder }),
    })
    const [saver, restorer] = [
      await account('splice-validator-backup'),
      { ...locks, ...(await account('splice-validator-restore')) },
    ]
    const set = green(await run.backup({ ...method(), ...saver }))
    expect(set.outputs['order-proof']).toBe('pass')
    expect(set.summary).toContain('volume snapshots: VolumeSnapshot')
    const [apps, participant] = (await manifestOf(set)).databases
    expect(apps.capture.roles).toEqual(['apps', 'participant'])
    expect(participant.capture).toEqual(apps.capture)
    expect(apps.files).toEqual([])
    expect(await snapshots()).toHaveLength(1)
    const before = await run.contentAt(set)
    const old = await claim()
    await goOn()

    const plan = green(await run.restore({ ...restorer, replace: 'same-node' }))
    expect(plan.outputs['plan']).toMatch(
      /put a new volume made from VolumeSnapshot \S+ behind pg-data-postgres-0/,
    )
    expect((await claim()).metadata.uid).toBe(old.metadata.uid)
    // One verb less, and the plan names it.
    const roles = await shippedRoles('restore-volume-snapshot.yaml', node.namespace)
    for (const role of roles.filter(({ kind }) => /Role$/.test(kind))) {
      for (const [index, rule] of role.rules.entries()) {
        for (const verb of rule.verbs) {
          const verbs = rule.verbs.filter((one) => one !== verb)
          const left = verbs.length > 0 ? [{ ...rule, verbs }] : []
          const rules = role.rules.toSpliced(index, 1, ...left)
          await applyObjects(node.cluster, [{ ...role, rules }])
          const [resource = ''] = rule.resources
          await until(`the plan misses ${verb} ${resource}`, async () => {
            const red = await run.restore({ ...restorer, replace: 'same-node' })
            return (
              red.code === 1 &&
              new RegExp(`may not (\\w+ \\S+; it may not )*${verb} ${resource}`).test(red.log)
            )
          })
        }
      }
      await applyObjects(node.cluster, [role])
    }

    // Killed while the volume is swapped: the next run puts the old one back.
    const killed = await run.restoreOver(set, locks, {
      signalAfter: { log: /a volume for \S+ is made from/, signal: 'SIGKILL' },
    })
    expect(killed.endedBy, killed.log).toBe('SIGKILL')
    const kept = await volume(old.spec.volumeName)
    expect(kept.spec.persistentVolumeReclaimPolicy).toBe('Retain')
    const back = green(await run.restoreOver(set, { mode: 'rollback', ...restorer }))
    expect(back.outputs['verdict']).toBe('rolled-back')
    expect((await claim()).spec.volumeName).toBe(old.spec.volumeName)
    const asBefore = await volume(old.spec.volumeName)
    expect(asBefore.spec.persistentVolumeReclaimPolicy).toBe('Delete')
    expect(asBefore.metadata.labels ?? {}).toEqual({})
    expect(await node.replicas()).toEqual(replicas)

    await node.dropDatabases()
    const done = green(await run.restoreOver(set, { ...restorer, replace: 'any-node' }))
    expect(done.outputs).toMatchObject({
      verdict: 'restored',
      'safety-copy': `PersistentVolume ${old.spec.volumeName}`,
    })
    const after = await run.contentAt(set)
    expect(digestDifferences(before.apps, after.apps)).toEqual([])
    expect(digestDifferences(before.participant, after.participant)).toEqual([])
    expect(await node.replicas()).toEqual(replicas)
    expect((await claim()).spec.volumeName).not.toBe(old.spec.volumeName)
    const aside = await volume(old.spec.volumeName)
    expect(aside.status.phase).toBe('Released')
    expect(aside.metadata.labels['splice-validator-backup/before-restore']).toMatch(/^[a-z]{6}$/)
  })

  it('with an instance each: the apps’ snapshot is ready before the participant’s is asked for', async () => {
    await start({ instances: 2 })
    // What is read of the app for a copy of its own is the most that it can hold: content is compared up to less.
    const least = green(await run.backup())
    storage.behave('wait')
    const running = run.backup(method())
    await until('the first snapshot is asked for', async () => (await snapshots()).length === 1)
    const [first] = await snapshots()
    expect(first?.metadata.name).toMatch(/-apps$/)
    storage.behave('make')
    const set = green(await running)
    const [apps, participant] = await snapshots()
    expect(participant?.metadata.name).toMatch(/-participant$/)
    expect(Date.parse(participant?.metadata.creationTimestamp ?? '')).toBeGreaterThanOrEqual(
      Math.floor(Date.parse(apps?.status?.creationTime ?? '') / 1000) * 1000,
    )
    const before = await run.contentAt(least)

    // A run that is killed between the two leaves a snapshot that the next run removes.
    const killed = await run.backup(method(), {
      signalAfter: { log: /VolumeSnapshot \S+-participant of \S+ is asked for/, signal: 'SIGKILL' },
    })
    expect(killed.endedBy, killed.log).toBe('SIGKILL')
    expect((await snapshots()).length).toBeGreaterThan(2)
    const next = green(await run.backup(method()))
    expect(await snapshots()).toHaveLength(4)

    storage.behave({ fail: 'the pool is full' })
    const inRepository = async () => (await readdir(join(run.folder, 'repository/e2e/sets'))).sort()
    const sets = await inRepository()
    const cancelled = await run.backup(method(), { signalAfter: /the pool is full/ })
    expect(cancelled.code).toBe(130)
    expect(await snapshots()).toHaveLength(4)
    expect(await inRepository()).toEqual(sets)
    storage.behave('make')

    await node.dropDatabases()
    const over = { ...locks, replace: 'any-node', set: set.outputs['set-id'] ?? '' }
    const done = green(await run.restoreOver(set, over))
    expect(done.outputs['verdict']).toBe('restored')
    const after = await run.contentAt(least)
    for (const role of ['apps', 'participant'] as const)
      expect(digestDifferences(before[role], after[role])).toEqual([])

    // A snapshot that somebody deleted is noticed by the plan.
    const named = (await manifestOf(next)).databases[1].capture.reference.split('/').at(-1)
    await node.kubectl('delete', 'volumesnapshot', named)
    const refused = await run.restore({ replace: 'same-node', set: next.outputs['set-id'] ?? '' })
    expect(refused.code).toBe(1)
    expect(refused.log).toContain(`${named} is not there any more`)
  })

  it('goes with its set when no rule keeps it, by the rights of a backup', async () => {
    await start({ instances: 1 })
    for (const file of ['backup', 'backup-volume-snapshot'])
      await applyObjects(node.cluster, await shippedRoles(`${file}.yaml`, node.namespace))
    const saver = {
      ...method(),
      kubeconfig: await kubeconfigOfAccount('splice-validator-backup', { node, folder: run.folder }),
    }
    const idOf = (one: ActionRun) => one.outputs['set-id'] ?? ''
    const snapshotOf = (one: ActionRun) => `splice-${idOf(one).toLowerCase()}-node`
    const label = 'splice-validator-backup/set'
    const relabel = (one: ActionRun, value: string) =>
      node.kubectl('label', 'volumesnapshot', snapshotOf(one), `${label}=${value}`, '--overwrite')
    const lost = green(await run.backup(saver))
    const gone = green(await run.backup(saver))
    await node.kubectl('delete', 'volumesnapshot', snapshotOf(lost))
    await relabel(gone, 'another')
    const pruning = { ...saver, 'keep-last': '1', prune: 'run' }
    const wary = green(await run.backup(pruning))
    expect(wary.log).toContain(`Removed set ${idOf(lost)}.`)
    expect(wary.outputs, wary.log).toMatchObject({ 'sets-kept': '2', 'sets-removed': '1' })
    expect(wary.summary).toContain(`has not the label ${label} of this set`)
    await relabel(gone, idOf(gone).toLowerCase())
    const last = green(await run.backup(pruning))
    expect(last.outputs, last.log).toMatchObject({ 'sets-kept': '1', 'sets-removed': '2' })
    const own = (await manifestOf(last)).databases[1].capture.reference.split('/').at(-1)
    await until('the other snapshots are gone', async () => (await snapshots()).length === 1)
    expect((await snapshots()).map(({ metadata }) => metadata.name)).toEqual([own])
  })
})
