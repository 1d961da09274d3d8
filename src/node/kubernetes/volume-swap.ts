/**
 * Putting another volume behind the claim of a database server, and the old one back.
 *
 * Nothing remembers where it stands but the cluster itself: the claim's UID tells whether it is still the old one,
 * an annotation whose the new one is, and the old volume is kept by its reclaim policy before anything else is done.
 */
import { z } from 'zod'
import { Failure } from '../../system/failure.ts'
import { formatDuration } from '../../system/log.ts'
import { waitFor } from '../../system/wait.ts'
import type { Kubectl } from '../kubectl.ts'
import type { RestoreJob, SetAside } from '../server-copies.ts'
import type { SnapshotDetails } from './snapshots.ts'
import {
  asideLabel,
  claimLike,
  claimSpec,
  policyAnnotation,
  restoreAnnotation,
  serverObject,
  snapshotGroup,
  volumeClaim,
  volumeObject,
} from './volume-objects.ts'

const textMap = z.record(z.string(), z.string()).nullish()

/** One server as it was before its volume was replaced. */
const asideSchema = z.object({
  statefulSet: z.string(),
  replicas: z.int(),
  claim: z.object({ name: z.string(), labels: textMap, annotations: textMap, spec: claimSpec }),
  /** Absent when there was no claim, or no volume behind it. */
  before: z.object({ claimUid: z.string(), volume: z.string(), policy: z.string() }).optional(),
})
type Aside = z.infer<typeof asideSchema>

type GoingBack = Omit<RestoreJob, 'signal'>

const podsTimeoutMs = 5 * 60_000
const boundTimeoutMs = 30 * 60_000

/** Looks at the servers and writes down what is needed to go back. Changes nothing. */
export async function setVolumesAside(
  kubectl: Kubectl,
  sources: readonly SnapshotDetails[],
  { restoreId }: RestoreJob,
): Promise<SetAside> {
  const asides: Aside[] = []
  for (const { statefulSet, claim } of sources) {
    const { spec } = await kubectl.get(serverObject, ['statefulset', statefulSet])
    const now = await kubectl.find(volumeClaim, ['persistentvolumeclaim', claim.name])
    if (now?.metadata.annotations?.[restoreAnnotation] === restoreId)
      throw new Error('it was set aside before')
    const volume = now?.spec.volumeName
    const policy = volume
      ? (await kubectl.get(volumeObject, ['persistentvolume', volume])).spec.persistentVolumeReclaimPolicy
      : undefined
    asides.push({
      statefulSet,
      replicas: Math.max(spec.replicas, 1),
      claim: now
        ? {
            name: claim.name,
            labels: now.metadata.labels,
            annotations: now.metadata.annotations,
            spec: claimSpec.parse(now.spec),
          }
        : claim,
      ...(now && volume && { before: { claimUid: now.metadata.uid, volume, policy: policy ?? 'Delete' } }),
    })
  }
  const volumes = asides.flatMap(({ before }) => (before ? [`PersistentVolume ${before.volume}`] : []))
  return { label: volumes.join(', ') || 'nothing', details: asides }
}

/** Puts volumes made from snapshots behind the claims and starts the servers. May be repeated. */
export async function swapVolumes(
  kubectl: Kubectl,
  sources: readonly (SnapshotDetails & { snapshot: string })[],
  aside: SetAside,
  job: RestoreJob,
): Promise<void> {
  const asides = z.array(asideSchema).parse(aside.details)
  for (const [index, one] of asides.entries()) {
    const source = sources[index]
    if (source === undefined) throw new Error('every server has its snapshot')
    // Kept before anything is stopped: a StatefulSet may delete its claims when it is scaled down.
    if (one.before) await keepVolume(kubectl, one.before, job)
    await stopServer(kubectl, one.statefulSet, job)
    const now = await kubectl.find(volumeClaim, ['persistentvolumeclaim', one.claim.name])
    const ours = now?.metadata.annotations?.[restoreAnnotation] === job.restoreId
    if (now !== undefined && !ours) {
      if (now.metadata.uid !== one.before?.claimUid) throw claimTaken(one)
      await deleteClaim(kubectl, one.claim.name)
    }
    if (!ours) {
      const { name, labels, annotations } = one.claim
      const spec = { ...one.claim.spec, resources: { requests: { storage: sizeFor(source, one) } } }
      job.log.info(`a volume for ${name} is made from VolumeSnapshot ${source.snapshot}`)
      await kubectl.change(['create', '--filename', '-'], {
        input: claimLike(
          { name, labels, annotations, spec },
          {
            annotations: { [restoreAnnotation]: job.restoreId },
            spec: { dataSource: { apiGroup: snapshotGroup, kind: 'VolumeSnapshot', name: source.snapshot } },
          },
        ),
      })
    }
    await scaleServer(kubectl, one.statefulSet, one.replicas)
    await untilBound(kubectl, one.claim.name, job.signal)
  }
}

/** Puts the old volumes back behind their claims, from wherever `swapVolumes` ended. */
export async function swapVolumesBack(kubectl: Kubectl, aside: SetAside, job: GoingBack): Promise<void> {
  for (const one of z.array(asideSchema).parse(aside.details).reverse()) {
    const { before, claim } = one
    const now = await kubectl.find(volumeClaim, ['persistentvolumeclaim', claim.name])
    const untouched = now !== undefined && now.metadata.uid === before?.claimUid
    const back = before !== undefined && now?.spec.volumeName === before.volume
    if (!untouched && !back) {
      await stopServer(kubectl, one.statefulSet, job)
      if (now !== undefined) {
        if (now.metadata.annotations?.[restoreAnnotation] !== job.restoreId) throw claimTaken(one)
        await deleteClaim(kubectl, claim.name)
      }
      if (before !== undefined) {
        job.log.info(`PersistentVolume ${before.volume} goes back behind ${claim.name}`)
        // The name stays in it, so that no other claim can take the volume in between.
        await patchVolume(kubectl, before.volume, {
          spec: { claimRef: { uid: null, resourceVersion: null } },
        })
        await kubectl.change(['create', '--filename', '-'], {
          input: claimLike(claim, { annotations: {}, spec: { volumeName: before.volume } }),
        })
      }
    }
    if (before !== undefined) {
      await untilBound(kubectl, claim.name)
      await patchVolume(kubectl, before.volume, {
        metadata: { labels: { [asideLabel]: null }, annotations: { [policyAnnotation]: null } },
        spec: { persistentVolumeReclaimPolicy: before.policy },
      })
    }
    await scaleServer(kubectl, one.statefulSet, one.replicas)
  }
}

async function keepVolume(
  kubectl: Kubectl,
  { volume, policy }: NonNullable<Aside['before']>,
  { restoreId, log }: RestoreJob,
): Promise<void> {
  await patchVolume(kubectl, volume, {
    metadata: { labels: { [asideLabel]: restoreId }, annotations: { [policyAnnotation]: policy } },
    spec: { persistentVolumeReclaimPolicy: 'Retain' },
  })
  const { spec } = await kubectl.get(volumeObject, ['persistentvolume', volume])
  if (spec.persistentVolumeReclaimPolicy !== 'Retain') {
    throw new Failure('volume-not-kept', {
      what: `PersistentVolume ${volume} has reclaim policy ${spec.persistentVolumeReclaimPolicy} although Retain was set.`,
      means: 'It would be deleted with its claim. Nothing was replaced.',
      next: 'Find out what sets it back, and run again.',
    })
  }
  log.info(`PersistentVolume ${volume} is kept (reclaim policy Retain, was ${policy})`)
}

async function patchVolume(kubectl: Kubectl, volume: string, content: unknown): Promise<void> {
  await kubectl.change([
    'patch',
    'persistentvolume',
    volume,
    '--type',
    'merge',
    '--patch',
    JSON.stringify(content),
  ])
}

async function stopServer(kubectl: Kubectl, name: string, job: RestoreJob): Promise<void> {
  const { spec } = await kubectl.get(serverObject, ['statefulset', name])
  if (spec.replicas > 0) {
    job.log.info(`stopping the database server ${name}`)
    await scaleServer(kubectl, name, 0)
  }
  const selector = Object.entries(spec.selector.matchLabels ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .join(',')
  let left = ''
  const gone = await waitFor(
    async () => {
      left = (await kubectl.run(['get', 'pods', '--selector', selector, '--output', 'name'])).trim()
      return left === '' ? true : undefined
    },
    { timeoutMs: podsTimeoutMs, everyMs: 1000, signal: job.signal },
  )
  if (gone) return
  throw new Failure('kubernetes-not-stopped', {
    what: `Pods of the database server ${name} do not end within ${formatDuration(podsTimeoutMs)}: ${left.split('\n').join(', ')}.`,
    means: 'A volume must not be taken from under a running server.',
    next: 'See `kubectl describe pod`; delete it by hand when it is certain that it no longer runs.',
  })
}

async function scaleServer(kubectl: Kubectl, name: string, replicas: number): Promise<void> {
  const content = JSON.stringify({ spec: { replicas } })
  await kubectl.change(['patch', 'statefulset', name, '--type', 'merge', '--patch', content])
}

/** A claim goes when no pod uses it any more. Takes no signal: half deleted is neither here nor there. */
async function deleteClaim(kubectl: Kubectl, name: string): Promise<void> {
  await kubectl.change(['delete', 'persistentvolumeclaim', name, '--wait=false'])
  const gone = await waitFor(
    async () => ((await kubectl.find(volumeClaim, ['persistentvolumeclaim', name])) ? undefined : true),
    { timeoutMs: podsTimeoutMs, everyMs: 500 },
  )
  if (gone) return
  throw new Failure('volume-in-use', {
    what: `The claim ${name} does not go within ${formatDuration(podsTimeoutMs)}.`,
    means: 'A pod uses it, or a finalizer keeps it. Its volume is kept.',
    next: 'See `kubectl describe pvc`, and run again.',
  })
}

async function untilBound(kubectl: Kubectl, name: string, signal?: AbortSignal): Promise<void> {
  const bound = await waitFor(
    async () => {
      const claim = await kubectl.get(volumeClaim, ['persistentvolumeclaim', name])
      return claim.status?.phase === 'Bound' ? true : undefined
    },
    { timeoutMs: boundTimeoutMs, everyMs: 1000, signal },
  )
  if (bound) return
  throw new Failure('volume-not-made', {
    what: `The claim ${name} got no volume within ${formatDuration(boundTimeoutMs)}.`,
    means: 'The database server cannot start on it.',
    next: 'See `kubectl describe pvc`: a quota, the size, or the storage driver may be the reason.',
  })
}

/** The size of the claim, or what the snapshot needs where that is more. */
function sizeFor({ restoreSize }: SnapshotDetails, { claim }: Aside): string {
  const wanted = claim.spec.resources?.requests?.['storage'] ?? restoreSize ?? ''
  return restoreSize && bytesOf(restoreSize) > bytesOf(wanted) ? restoreSize : wanted
}

const units: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
}

/** Bytes of a quantity of Kubernetes (k8s.io/apimachinery, `resource.Quantity`), 0 for none. */
export function bytesOf(quantity: string): number {
  const [, number = '0', unit = ''] = /^([0-9.]+(?:e[0-9]+)?)([kMGTPKi]*)$/.exec(quantity) ?? []
  return Number(number) * (units[unit] ?? 1)
}

function claimTaken({ claim, before }: Aside): Failure {
  return new Failure('claim-taken', {
    what: `The claim ${claim.name} is neither the one that was there before the restore nor one that it made.`,
    means: `Somebody made it meanwhile, or a controller started the server without its volume. It is not touched${before ? `; what was there before is in PersistentVolume ${before.volume}` : ''}.`,
    next: 'Suspend what starts the server, delete that claim if it holds nothing, and run again.',
  })
}
