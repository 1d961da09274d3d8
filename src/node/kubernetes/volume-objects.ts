/** The objects of storage, as far as copies of volumes read and write them. */
import { z } from 'zod'
import { Failure } from '../../system/failure.ts'
import type { Kubectl } from '../kubectl.ts'

const text = z.record(z.string(), z.string()).nullish()

export const snapshotObject = z.object({
  metadata: z.object({ name: z.string(), uid: z.string(), labels: text }),
  status: z
    .object({
      readyToUse: z.boolean().nullish(),
      restoreSize: z.string().nullish(),
      boundVolumeSnapshotContentName: z.string().nullish(),
      creationTime: z.string().nullish(),
      error: z.object({ message: z.string().nullish() }).nullish(),
    })
    .nullish(),
})

/** What of a claim is made again with another volume behind it. */
export const claimSpec = z.object({
  accessModes: z.array(z.string()).nullish(),
  storageClassName: z.string().nullish(),
  volumeMode: z.string().nullish(),
  resources: z.object({ requests: text }).nullish(),
})
export type ClaimSpec = z.infer<typeof claimSpec>

export const volumeClaim = z.object({
  metadata: z.object({ name: z.string(), uid: z.string(), labels: text, annotations: text }),
  spec: claimSpec.extend({ volumeName: z.string().nullish() }),
  status: z.object({ phase: z.string().nullish() }).nullish(),
})
export type VolumeClaim = z.infer<typeof volumeClaim>

export const volumeObject = z.object({
  metadata: z.object({ name: z.string() }),
  spec: z.object({
    persistentVolumeReclaimPolicy: z.string().nullish(),
    claimRef: z.object({ uid: z.string().nullish(), name: z.string().nullish() }).nullish(),
  }),
})

export const serverObject = z.object({
  metadata: z.object({ name: z.string(), uid: z.string() }),
  spec: z.object({ replicas: z.number().default(1), selector: z.object({ matchLabels: text }) }),
})

/** On a claim that a restore made: the id of the restore. */
export const restoreAnnotation = 'splice-validator-backup/restore'
/** On a volume that a restore set aside: the id of the restore. */
export const asideLabel = 'splice-validator-backup/before-restore'
/** On a volume that a restore set aside: what was to become of it without its claim. */
export const policyAnnotation = 'splice-validator-backup/reclaim-policy'

export const snapshotGroup = 'snapshot.storage.k8s.io'

/**
 * The version under which the cluster serves VolumeSnapshots.
 * @throws Failure `volume-snapshot-unsupported` where it does not.
 */
export async function snapshotVersion(kubectl: Kubectl): Promise<string> {
  try {
    const group = JSON.parse(await kubectl.run(['get', '--raw', `/apis/${snapshotGroup}`]))
    return z.object({ preferredVersion: z.object({ groupVersion: z.string() }) }).parse(group)
      .preferredVersion.groupVersion
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'kubernetes-not-found') throw error
    throw new Failure('volume-snapshot-unsupported', {
      what: 'The cluster does not know VolumeSnapshots: the CSI snapshot controller is not installed.',
      next: 'Install it with the storage driver, or use method: dump.',
      cause: error,
    })
  }
}

/** Names that belong to the volume which is bound, not to the claim. */
const bound = /^(pv\.kubernetes\.io\/|volume\.(beta\.)?kubernetes\.io\/|control-plane\.alpha)/

/** A claim like another one, with another source behind it. */
export function claimLike(
  like: {
    name: string
    labels?: VolumeClaim['metadata']['labels']
    annotations?: VolumeClaim['metadata']['annotations']
    spec: ClaimSpec
  },
  with_: { annotations: Readonly<Record<string, string>>; spec: Readonly<Record<string, unknown>> },
): string {
  const kept = Object.entries(like.annotations ?? {}).filter(
    ([name]) => !bound.test(name) && name !== restoreAnnotation && !name.startsWith('kubectl.kubernetes.io/'),
  )
  const { accessModes, storageClassName, volumeMode, resources } = like.spec
  return JSON.stringify({
    apiVersion: 'v1',
    kind: 'PersistentVolumeClaim',
    metadata: {
      name: like.name,
      labels: like.labels ?? {},
      annotations: { ...Object.fromEntries(kept), ...with_.annotations },
    },
    spec: {
      accessModes: accessModes ?? ['ReadWriteOnce'],
      ...(storageClassName !== null && storageClassName !== undefined && { storageClassName }),
      ...(volumeMode && { volumeMode }),
      resources: { requests: resources?.requests ?? {} },
      ...with_.spec,
    },
  })
}
