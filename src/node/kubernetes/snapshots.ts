/** Copies of a node's database servers as snapshots of their volumes (CSI VolumeSnapshots). */
import { z } from 'zod'
import { Failure } from '../../system/failure.ts'
import { waitFor } from '../../system/wait.ts'
import type { Role } from '../deployment.ts'
import type { Kubectl } from '../kubectl.ts'
import type { CopyJob, ServerCopies, ServerCopy } from '../server-copies.ts'
import type { KubernetesNode } from './discovery.ts'
import { mayNot, missingRights, type Right } from './rights.ts'
import {
  claimSpec,
  serverObject,
  snapshotGroup,
  snapshotObject,
  snapshotVersion,
  volumeClaim,
} from './volume-objects.ts'
import { setVolumesAside, swapVolumes, swapVolumesBack } from './volume-swap.ts'

/** What a manifest keeps of a snapshot: enough to make the volume again where nothing but the snapshot is left. */
const detailsSchema = z.object({
  namespace: z.string(),
  namespaceUid: z.string(),
  uid: z.string(),
  statefulSet: z.string(),
  claim: z.object({
    name: z.string(),
    labels: z.record(z.string(), z.string()).nullish(),
    annotations: z.record(z.string(), z.string()).nullish(),
    spec: claimSpec,
  }),
  /** The size that a volume made from it needs, as Kubernetes writes it. */
  restoreSize: z.string().nullish(),
  content: z.string().nullish(),
})
export type SnapshotDetails = z.infer<typeof detailsSchema>

const resource = `volumesnapshots.${snapshotGroup}`
const managedBy = 'splice-validator-backup'
const setLabel = 'splice-validator-backup/set'
/** Large volumes are uploaded before their snapshot can be used. */
const readyTimeoutMs = 2 * 3600_000
/** A driver that is busy reports errors and tries again; one that stays is final. */
const errorPatienceMs = 3 * 60_000

const volumes = { namespace: '', purpose: 'to keep the volume that is replaced' }
const claims = { purpose: 'to put another volume behind the claim' }
const servers = { purpose: 'to stop and start the database server' }
/** What a restore needs beyond a restore from dumps. */
const restoreRights: readonly Right[] = [
  ...['create', 'delete', 'get'].map((verb) => ({ verb, resource: 'persistentvolumeclaims', ...claims })),
  ...['get', 'patch'].map((verb) => ({ verb, resource: 'statefulsets.apps', ...servers })),
  ...['get', 'patch'].map((verb) => ({ verb, resource: 'persistentvolumes', ...volumes })),
]

/** How snapshots are made of the node that `look` finds. */
export function volumeSnapshots(
  kubectl: Kubectl,
  look: () => Promise<KubernetesNode>,
  snapshotClass: string | undefined,
): ServerCopies {
  const serverOf = async (role: Role) => await serverWithVolume(kubectl, await look(), role)
  return {
    async groups(): Promise<Role[][]> {
      await snapshotVersion(kubectl)
      const apps = await serverOf('apps')
      const participant = await serverOf('participant')
      return apps.claim === participant.claim ? [['apps', 'participant']] : [['apps'], ['participant']]
    },

    async take(roles: readonly Role[], job: CopyJob): Promise<ServerCopy> {
      const [role] = roles
      if (role === undefined) throw new Error('a copy holds a database')
      const name = `splice-${job.id.toLowerCase()}-${roles.length === 2 ? 'node' : role}`
      return { roles, ...(await takeSnapshot(kubectl, name, await serverOf(role), snapshotClass, job)) }
    },

    async discardProblem(copy, setId): Promise<string | undefined> {
      const own = await findOwn(kubectl, copy)
      if ('problem' in own) return own.problem
      const { snapshot } = own
      if (snapshot === undefined) return undefined
      // The name is what a manifest says; the label is what the backup of the set has written.
      return snapshot.metadata.labels?.[setLabel] === setId.toLowerCase()
        ? undefined
        : `${copy.reference} has not the label ${setLabel} of this set`
    },

    async discard(copy, log): Promise<void> {
      await remove(kubectl, [nameOf(copy)])
      log.info(`${copy.reference} is removed`)
    },

    async discardOrphan(setId): Promise<void> {
      await remove(kubectl, ['--selector', `${setLabel}=${setId.toLowerCase()}`])
    },

    async problem(copy): Promise<string | undefined> {
      const own = await findOwn(kubectl, copy, ', and a snapshot can be used in its own namespace only')
      if ('problem' in own) return own.problem
      const { snapshot } = own
      if (snapshot === undefined) return `${copy.reference} is not there any more`
      if (snapshot.status?.readyToUse !== true) return `${copy.reference} cannot be used now`
      const missing = await missingRights(kubectl, restoreRights)
      if (missing.length > 0)
        return `this account ${mayNot(kubectl, missing)}; deploy/rbac/restore-volume-snapshot.yaml grants it`
      const { statefulSet } = detailsOf(copy)
      if ((await kubectl.find(serverObject, ['statefulset', statefulSet])) === undefined)
        return `there is no StatefulSet ${statefulSet} to be started on the volume: install it first, with the same values`
      return undefined
    },

    intention(copy): string {
      const { statefulSet, claim } = detailsOf(copy)
      return `stop ${statefulSet}, put a new volume made from ${copy.reference} behind ${claim.name}, start it; the volume that is there now is kept`
    },

    async setAside(copies, _holds, job) {
      return await setVolumesAside(kubectl, copies.map(detailsOf), job)
    },

    async replace(copies, aside, job) {
      const sources = copies.map((copy) => ({ ...detailsOf(copy), snapshot: nameOf(copy) }))
      await swapVolumes(kubectl, sources, aside, job)
    },

    async undo(_copies, aside, job) {
      await swapVolumesBack(kubectl, aside, job)
    },
  }
}

/** The StatefulSet of a database's server and the claim of its one volume. @throws Failure `volume-snapshot-unsupported` */
async function serverWithVolume(
  kubectl: Kubectl,
  node: KubernetesNode,
  role: Role,
): Promise<{ statefulSet: string; claim: string }> {
  const { at } = node.databases[role]
  const { statefulSet, claim, pod } = at
  if (statefulSet === undefined || claim === undefined) {
    throw new Failure('volume-snapshot-unsupported', {
      what: `The ${role} database is on ${at.label}, which is ${pod === undefined && at.kind === 'pod' ? 'not running' : 'no StatefulSet of this namespace with a claimed volume'}.`,
      means: 'There is no volume to take a snapshot of.',
      next: 'Use method: dump, or method: command with the backups of the managed database.',
    })
  }
  const { spec } = await kubectl.get(serverObject, ['statefulset', statefulSet])
  if (spec.replicas > 1) {
    throw new Failure('volume-snapshot-unsupported', {
      what: `StatefulSet ${statefulSet} has ${spec.replicas} replicas: which volume holds the data is its own affair.`,
      next: 'Use method: dump, or the backups of what runs the replicated server with method: command.',
    })
  }
  const mounts = at.container?.volumeMounts ?? []
  const claims = (pod?.spec.volumes ?? []).filter(
    ({ name, persistentVolumeClaim }) => persistentVolumeClaim && mounts.some((mount) => mount.name === name),
  )
  if (claims.length > 1) {
    throw new Failure('volume-snapshot-unsupported', {
      what: `The server ${statefulSet} has ${claims.length} volumes: snapshots of them are not of one moment.`,
      next: 'Use method: dump.',
    })
  }
  return { statefulSet, claim }
}

/** Asks for a snapshot and waits until it can be used. One that does not come to that is removed. */
async function takeSnapshot(
  kubectl: Kubectl,
  name: string,
  { statefulSet, claim }: { statefulSet: string; claim: string },
  snapshotClass: string | undefined,
  job: CopyJob,
): Promise<Omit<ServerCopy, 'roles'>> {
  const found = await kubectl.get(volumeClaim, ['persistentvolumeclaim', claim])
  const object = {
    apiVersion: await snapshotVersion(kubectl),
    kind: 'VolumeSnapshot',
    metadata: {
      name,
      labels: { 'app.kubernetes.io/managed-by': managedBy, [setLabel]: job.id.toLowerCase() },
    },
    spec: {
      ...(snapshotClass !== undefined && { volumeSnapshotClassName: snapshotClass }),
      source: { persistentVolumeClaimName: claim },
    },
  }
  await kubectl.change(['create', '--filename', '-'], { input: JSON.stringify(object) })
  job.log.info(`VolumeSnapshot ${name} of ${claim} is asked for`)
  try {
    const snapshot = await untilReady(kubectl, name, job)
    const { namespace, namespaceUid } = kubectl.target
    const { labels, annotations } = found.metadata
    const details: SnapshotDetails = {
      namespace,
      namespaceUid,
      uid: snapshot.metadata.uid,
      statefulSet,
      claim: { name: claim, labels, annotations, spec: claimSpec.parse(found.spec) },
      restoreSize: snapshot.status?.restoreSize,
      content: snapshot.status?.boundVolumeSnapshotContentName,
    }
    return { method: 'volume-snapshot', reference: `VolumeSnapshot ${namespace}/${name}`, details }
  } catch (error) {
    await remove(kubectl, [name]).catch(() =>
      job.log.warning(`VolumeSnapshot ${name} could not be removed; the next backup does.`),
    )
    throw error
  }
}

/** The snapshot of a copy as it is now; why it is not there, or not the copy's, where that is so. */
async function findOwn(
  kubectl: Kubectl,
  copy: ServerCopy,
  more = '',
): Promise<{ snapshot: z.infer<typeof snapshotObject> | undefined } | { problem: string }> {
  const details = detailsOf(copy)
  const { namespace, namespaceUid } = kubectl.target
  if (details.namespaceUid !== namespaceUid)
    return {
      problem: `${copy.reference} is of namespace ${details.namespace} (UID ${details.namespaceUid}); this is ${namespace} (UID ${namespaceUid})${more}`,
    }
  const snapshot = await kubectl.find(snapshotObject, [resource, nameOf(copy)])
  return snapshot !== undefined && snapshot.metadata.uid !== details.uid
    ? { problem: `${copy.reference} is another snapshot than the set's: it was made again under its name` }
    : { snapshot }
}

function detailsOf(copy: ServerCopy): SnapshotDetails {
  return detailsSchema.parse(copy.details)
}

function nameOf({ reference }: ServerCopy): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}

async function remove(kubectl: Kubectl, which: readonly string[]): Promise<void> {
  await kubectl.change(['delete', resource, ...which, '--ignore-not-found', '--wait=false'])
}

async function untilReady(kubectl: Kubectl, name: string, { log, signal }: CopyJob) {
  let trouble: { since: number; message: string } | undefined
  const ready = await waitFor(
    async () => {
      const snapshot = await kubectl.get(snapshotObject, [resource, name])
      const { readyToUse, error } = snapshot.status ?? {}
      if (readyToUse === true) return snapshot
      const message = error?.message ?? undefined
      if (message === undefined) trouble = undefined
      else if (trouble === undefined) {
        log.warning(`VolumeSnapshot ${name}: ${message}`)
        trouble = { since: Date.now(), message }
      }
      return trouble !== undefined && Date.now() - trouble.since > errorPatienceMs ? false : undefined
    },
    { timeoutMs: readyTimeoutMs, everyMs: 1000, signal },
  )
  if (ready) return ready
  throw new Failure('volume-snapshot', {
    what: `VolumeSnapshot ${name} does not become ready${trouble ? `: ${trouble.message}` : ''}.`,
    means: 'Nothing was published.',
    next: 'See `kubectl describe volumesnapshot`; a class may be missing (volume-snapshot-class), or a quota may be full.',
  })
}
