/** The objects of a namespace, as far as this folder reads them. Everything else of them is ignored. */
import { z } from 'zod'
import type { Kubectl } from '../kubectl.ts'

const text = z.record(z.string(), z.string()).nullish()
const metadata = z.object({
  name: z.string(),
  uid: z.string().default(''),
  labels: text,
  annotations: text,
  deletionTimestamp: z.string().nullish(),
  ownerReferences: z.array(z.object({ kind: z.string(), name: z.string() })).nullish(),
  managedFields: z
    .array(
      z.object({
        manager: z.string().optional(),
        time: z.string().optional(),
        fieldsV1: z.unknown().optional(),
      }),
    )
    .nullish(),
})

const variable = z.object({
  name: z.string(),
  value: z.string().nullish(),
  valueFrom: z
    .object({
      secretKeyRef: z.object({ name: z.string(), key: z.string() }).nullish(),
      configMapKeyRef: z.object({ name: z.string(), key: z.string() }).nullish(),
    })
    .nullish(),
})
const container = z.object({
  name: z.string(),
  image: z.string().default(''),
  env: z.array(variable).nullish(),
  envFrom: z
    .array(
      z.object({
        prefix: z.string().nullish(),
        secretRef: z.object({ name: z.string() }).nullish(),
        configMapRef: z.object({ name: z.string() }).nullish(),
      }),
    )
    .nullish(),
  ports: z.array(z.object({ containerPort: z.number(), name: z.string().nullish() })).nullish(),
  securityContext: z.record(z.string(), z.json()).nullish(),
  volumeMounts: z
    .array(z.object({ name: z.string(), mountPath: z.string(), readOnly: z.boolean().nullish() }))
    .nullish(),
})
const podSpec = z.object({
  securityContext: z.record(z.string(), z.json()).nullish(),
  containers: z.array(container),
  terminationGracePeriodSeconds: z.number().nullish(),
  volumes: z
    .array(
      z.object({
        name: z.string(),
        persistentVolumeClaim: z.object({ claimName: z.string() }).nullish(),
        secret: z.object({ secretName: z.string().nullish() }).nullish(),
      }),
    )
    .nullish(),
})
const workloadSpec = z.object({
  replicas: z.number().default(1),
  selector: z.object({ matchLabels: text }).default({}),
  template: z.object({ metadata: z.object({ labels: text }).nullish(), spec: podSpec }),
})

export const deploymentObject = z.object({
  kind: z.literal('Deployment'),
  metadata,
  spec: workloadSpec,
  status: z
    .object({
      observedGeneration: z.number().nullish(),
      readyReplicas: z.number().nullish(),
      replicas: z.number().nullish(),
    })
    .default({}),
})
const statefulSetObject = z.object({ kind: z.literal('StatefulSet'), metadata, spec: workloadSpec })
export const podObject = z.object({
  kind: z.literal('Pod'),
  metadata,
  spec: podSpec,
  status: z
    .object({
      phase: z.string().nullish(),
      podIP: z.string().nullish(),
      reason: z.string().nullish(),
      message: z.string().nullish(),
      conditions: z
        .array(
          z.object({
            type: z.string(),
            status: z.string(),
            reason: z.string().nullish(),
            message: z.string().nullish(),
          }),
        )
        .nullish(),
      containerStatuses: z
        .array(
          z.object({
            name: z.string(),
            imageID: z.string().nullish(),
            restartCount: z.number().default(0),
            state: z
              .object({
                waiting: z.object({ reason: z.string().nullish(), message: z.string().nullish() }).nullish(),
              })
              .nullish(),
          }),
        )
        .nullish(),
    })
    .default({}),
})
const serviceObject = z.object({
  kind: z.literal('Service'),
  metadata,
  spec: z.object({
    type: z.string().nullish(),
    clusterIP: z.string().nullish(),
    externalName: z.string().nullish(),
    selector: text,
    ports: z
      .array(z.object({ port: z.number(), targetPort: z.union([z.number(), z.string()]).nullish() }))
      .nullish(),
  }),
})
const claimObject = z.object({
  kind: z.literal('PersistentVolumeClaim'),
  metadata,
  spec: z.object({ volumeName: z.string().nullish(), storageClassName: z.string().nullish() }),
  status: z.object({ capacity: text }).nullish(),
})
export const autoscalerObject = z.object({
  kind: z.literal('HorizontalPodAutoscaler'),
  metadata,
  spec: z.object({
    scaleTargetRef: z.object({ apiVersion: z.string().optional(), kind: z.string(), name: z.string() }),
    minReplicas: z.number().nullish(),
  }),
})

export type DeploymentObject = z.infer<typeof deploymentObject>
export type StatefulSetObject = z.infer<typeof statefulSetObject>
export type PodObject = z.infer<typeof podObject>
export type ServiceObject = z.infer<typeof serviceObject>
export type ClaimObject = z.infer<typeof claimObject>
export type AutoscalerObject = z.infer<typeof autoscalerObject>
export type Container = z.infer<typeof container>
export type Labels = Readonly<Record<string, string>> | null | undefined

const object = z.discriminatedUnion('kind', [
  deploymentObject,
  statefulSetObject,
  podObject,
  serviceObject,
  claimObject,
  autoscalerObject,
])
export const objectList = z.object({ items: z.array(object) })

/** What a namespace holds. */
export interface Objects {
  readonly deployments: readonly DeploymentObject[]
  readonly statefulSets: readonly StatefulSetObject[]
  readonly pods: readonly PodObject[]
  readonly services: readonly ServiceObject[]
  readonly claims: readonly ClaimObject[]
  readonly autoscalers: readonly AutoscalerObject[]
}

const kinds = [
  'deployments.apps',
  'statefulsets.apps',
  'pods',
  'services',
  'persistentvolumeclaims',
  'horizontalpodautoscalers.autoscaling',
]

/** Reads everything of a namespace that tells of a node, as it is now. */
export async function readObjects(kubectl: Kubectl): Promise<Objects> {
  return sortObjects((await kubectl.get(objectList, [kinds.join(',')])).items)
}

/** Puts objects of a list where they belong. */
export function sortObjects(items: z.infer<typeof objectList>['items']): Objects {
  return {
    deployments: items.filter((item) => item.kind === 'Deployment'),
    statefulSets: items.filter((item) => item.kind === 'StatefulSet'),
    pods: items.filter((item) => item.kind === 'Pod'),
    services: items.filter((item) => item.kind === 'Service'),
    claims: items.filter((item) => item.kind === 'PersistentVolumeClaim'),
    autoscalers: items.filter((item) => item.kind === 'HorizontalPodAutoscaler'),
  }
}

/** Whether labels hold everything that a selector asks for. An empty selector selects nothing here. */
export function selects(selector: Labels, labels: Labels): boolean {
  const wanted = Object.entries(selector ?? {})
  return wanted.length > 0 && wanted.every(([name, value]) => labels?.[name] === value)
}

/** The pods of a workload, those that are about to go included. */
export function podsOf(objects: Objects, workload: DeploymentObject | StatefulSetObject): PodObject[] {
  return objects.pods.filter((pod) => selects(workload.spec.selector.matchLabels, pod.metadata.labels))
}

/** Whether a pod takes requests. */
export function isReady(pod: PodObject): boolean {
  const ready =
    pod.status.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') === true
  return ready && !pod.metadata.deletionTimestamp
}

/** Why a pod does not come up, in kubelet's words; undefined while there is nothing to say. */
export function troubleOf(pod: PodObject): { reason: string; message: string } | undefined {
  for (const { state } of pod.status.containerStatuses ?? []) {
    const { reason, message } = state?.waiting ?? {}
    if (reason && !['ContainerCreating', 'PodInitializing'].includes(reason))
      return { reason, message: message ?? '' }
  }
  const unscheduled = pod.status.conditions?.find(
    ({ type, status }) => type === 'PodScheduled' && status === 'False',
  )
  if (unscheduled)
    return { reason: unscheduled.reason ?? 'Unschedulable', message: unscheduled.message ?? '' }
  if (pod.status.phase === 'Failed')
    return { reason: pod.status.reason ?? 'Failed', message: pod.status.message ?? '' }
  return undefined
}
