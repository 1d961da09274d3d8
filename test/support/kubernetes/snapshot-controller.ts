/**
 * Storage with snapshots for the test cluster: a provisioner and a snapshot controller, as a CSI driver brings
 * them, on folders of this machine. A snapshot is of one moment: the processes that use the volume are frozen
 * while it is copied, so that it holds what a crash would leave, as that of a block device.
 */
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Cluster } from './cluster.ts'

const execute = promisify(execFile)
const group = 'snapshot.storage.k8s.io'
const driver = 'snapshots.test'

/** A running controller. */
export interface SnapshotController extends AsyncDisposable {
  /** Name of the StorageClass and of the VolumeSnapshotClass. */
  readonly name: string
  /** Lets snapshots wait, or fail with a message, instead of being made. */
  behave(how: 'make' | 'wait' | { readonly fail: string }): void
}

interface Item {
  metadata: { name: string; namespace?: string; uid: string; deletionTimestamp?: string }
  // biome-ignore lint/suspicious/noExplicitAny: whatever the API server says of it
  spec: any
  // biome-ignore lint/suspicious/noExplicitAny: whatever the API server says of it
  status?: any
}

/** Installs the custom resources and the classes, and works until it is disposed. For our own cluster only. */
export async function startSnapshotController(cluster: Cluster): Promise<SnapshotController> {
  if (!cluster.direct) throw new Error('the snapshot controller needs the cluster on this machine')
  const folder = mkdtempSync(join(tmpdir(), 'snapshots-'))
  const name = folder.slice(folder.lastIndexOf('/') + 1).toLowerCase()
  const apply = (object: unknown) => cluster.run(['apply', '-f', '-'], JSON.stringify(object))
  await apply({ apiVersion: 'v1', kind: 'List', items: resources })
  for (const { spec } of resources)
    await cluster.run([
      'wait',
      '--for=condition=Established',
      `crd/${spec.names.plural}.${group}`,
      '--timeout=60s',
    ])
  await apply({
    apiVersion: 'storage.k8s.io/v1',
    kind: 'StorageClass',
    metadata: { name },
    provisioner: driver,
    reclaimPolicy: 'Delete',
  })
  await apply({
    apiVersion: `${group}/v1`,
    kind: 'VolumeSnapshotClass',
    metadata: { name },
    driver,
    deletionPolicy: 'Delete',
  })
  let behaviour: Parameters<SnapshotController['behave']>[0] = 'make'
  let over = false
  const list = async (kind: string): Promise<Item[]> =>
    JSON.parse(await cluster.run(['get', kind, '--all-namespaces', '-o', 'json'])).items
  const folderOf = (volume: string) => join(folder, volume)

  async function provision(claim: Item, snapshots: readonly Item[]): Promise<void> {
    const volume = `pv-${claim.metadata.uid}`
    const { dataSource, resources: wanted, accessModes } = claim.spec
    mkdirSync(folderOf(volume), { recursive: true })
    if (dataSource !== undefined) {
      const snapshot = snapshots.find(
        ({ metadata }) =>
          metadata.name === dataSource.name && metadata.namespace === claim.metadata.namespace,
      )
      if (snapshot?.status?.readyToUse !== true) return
      await execute('cp', ['-a', `${folderOf(`snapshot-${snapshot.metadata.uid}`)}/.`, folderOf(volume)])
    }
    await apply({
      apiVersion: 'v1',
      kind: 'PersistentVolume',
      metadata: { name: volume, annotations: { 'pv.kubernetes.io/provisioned-by': driver } },
      spec: {
        accessModes,
        capacity: { storage: wanted.requests.storage },
        persistentVolumeReclaimPolicy: 'Delete',
        storageClassName: name,
        hostPath: { path: folderOf(volume), type: 'Directory' },
        claimRef: {
          apiVersion: 'v1',
          kind: 'PersistentVolumeClaim',
          namespace: claim.metadata.namespace,
          name: claim.metadata.name,
          uid: claim.metadata.uid,
        },
      },
    })
  }

  async function snapshot(of: Item, claims: readonly Item[]): Promise<void> {
    const { metadata, spec } = of
    const status = (content: unknown) =>
      cluster.run(
        [
          'replace',
          '--raw',
          `/apis/${group}/v1/namespaces/${metadata.namespace}/volumesnapshots/${metadata.name}/status`,
          '-f',
          '-',
        ],
        JSON.stringify({ ...of, status: content }),
      )
    if (behaviour === 'wait') return
    if (behaviour !== 'make') {
      if (of.status?.error === undefined)
        await status({ readyToUse: false, error: { message: behaviour.fail } })
      return
    }
    const claim = claims.find(
      (one) =>
        one.metadata.name === spec.source.persistentVolumeClaimName &&
        one.metadata.namespace === metadata.namespace,
    )
    if (claim?.spec.storageClassName !== name) return
    const copy = folderOf(`snapshot-${metadata.uid}`)
    await copyAtOneMoment(folderOf(claim.spec.volumeName), copy)
    const content = `content-${metadata.uid}`
    await apply({
      apiVersion: `${group}/v1`,
      kind: 'VolumeSnapshotContent',
      metadata: { name: content },
      spec: {
        deletionPolicy: 'Delete',
        driver,
        source: { volumeHandle: claim.spec.volumeName },
        volumeSnapshotRef: { namespace: metadata.namespace, name: metadata.name, uid: metadata.uid },
      },
    })
    await status({
      readyToUse: true,
      creationTime: new Date().toISOString(),
      restoreSize: claim.spec.resources.requests.storage,
      boundVolumeSnapshotContentName: content,
    })
  }

  async function round(): Promise<void> {
    const [claims, snapshots] = [await list('persistentvolumeclaims'), await list('volumesnapshots')]
    for (const claim of claims) {
      const pending = claim.status?.phase === 'Pending' && claim.spec.volumeName === undefined
      if (pending && claim.spec.storageClassName === name) await provision(claim, snapshots)
    }
    for (const one of snapshots) if (one.status?.readyToUse !== true) await snapshot(one, claims)
    const uids = snapshots.map(({ metadata }) => metadata.uid)
    for (const content of await list('volumesnapshotcontents')) {
      const { uid } = content.spec.volumeSnapshotRef
      if (uids.includes(uid)) continue
      await cluster.run(['delete', 'volumesnapshotcontent', content.metadata.name, '--wait=false'])
      rmSync(folderOf(`snapshot-${uid}`), { recursive: true, force: true })
    }
    for (const volume of await list('persistentvolumes')) {
      const { storageClassName, persistentVolumeReclaimPolicy } = volume.spec
      if (storageClassName !== name || volume.status?.phase !== 'Released') continue
      if (persistentVolumeReclaimPolicy !== 'Delete') continue
      await cluster.run(['delete', 'persistentvolume', volume.metadata.name, '--wait=false'])
      rmSync(folderOf(volume.metadata.name), { recursive: true, force: true })
    }
  }

  const work = (async () => {
    while (!over) {
      // What it reads may be gone a moment later: the next round sees it.
      await round().catch((error: unknown) => {
        if (!over && !/not found|object has been modified|AlreadyExists/i.test(String(error)))
          console.error(error)
      })
      await sleep(200)
    }
  })()

  return {
    name,
    behave(how) {
      behaviour = how
    },
    async [Symbol.asyncDispose]() {
      over = true
      await work
      for (const volume of await list('persistentvolumes')) {
        if (volume.spec.storageClassName === name)
          await cluster.run(['delete', 'persistentvolume', volume.metadata.name, '--wait=false'])
      }
      await cluster.run(['delete', 'storageclass', name])
      await cluster.run(['delete', 'volumesnapshotclass', name])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Copies a folder while no process that lives in it can write. */
async function copyAtOneMoment(from: string, to: string): Promise<void> {
  const frozen = new Set<number>()
  try {
    for (let found = -1; found !== frozen.size; ) {
      found = frozen.size
      for (const pid of processesIn(from)) {
        if (frozen.has(pid)) continue
        process.kill(pid, 'SIGSTOP')
        frozen.add(pid)
      }
    }
    await execute('cp', ['-a', from, to])
  } finally {
    for (const pid of frozen) {
      try {
        process.kill(pid, 'SIGCONT')
      } catch {
        // It has ended since.
      }
    }
  }
}

/** Processes whose working folder is the volume or a folder in it: the programs of Postgres live in their data. */
function processesIn(volume: string): number[] {
  const folders = [volume, ...readdirSync(volume).map((name) => join(volume, name))]
  const inodes = new Set(folders.map((path) => identityOf(path)))
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && inodes.has(identityOf(`/proc/${pid}/cwd`)))
}

function identityOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path)
    return `${dev}:${ino}`
  } catch {
    return `gone ${path}`
  }
}

const crd = (kind: string, plural: string, scope: 'Namespaced' | 'Cluster', withStatus: boolean) => ({
  apiVersion: 'apiextensions.k8s.io/v1',
  kind: 'CustomResourceDefinition',
  metadata: {
    name: `${plural}.${group}`,
    // A group under k8s.io asks for the pull request that approved it.
    annotations: {
      'api-approved.kubernetes.io': 'https://github.com/kubernetes-csi/external-snapshotter/pull/419',
    },
  },
  spec: {
    group,
    scope,
    names: { kind, plural, singular: kind.toLowerCase(), listKind: `${kind}List` },
    versions: [
      {
        name: 'v1',
        served: true,
        storage: true,
        ...(withStatus && { subresources: { status: {} } }),
        schema: {
          openAPIV3Schema: { type: 'object', 'x-kubernetes-preserve-unknown-fields': true },
        },
      },
    ],
  },
})

const resources = [
  crd('VolumeSnapshot', 'volumesnapshots', 'Namespaced', true),
  crd('VolumeSnapshotContent', 'volumesnapshotcontents', 'Cluster', true),
  crd('VolumeSnapshotClass', 'volumesnapshotclasses', 'Cluster', false),
]
