/** What controllers and a kubelet make of the objects: pods that come and go, with processes of this machine in them. */
import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type KubeObject, now, type ObjectStore } from './objects.ts'
import { kindOf } from './resources.ts'

/** A container whose variables are known. */
export interface Container {
  readonly name: string
  readonly image: string
  readonly command?: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** What runs in a container. */
export interface Program {
  /** Further variables of what is exec'd in it. */
  readonly env?: Readonly<Record<string, string>>
  /** The local address behind a port of the container. */
  readonly port?: (port: number) => { host: string; port: number } | undefined
  /** Its main process; absent where nothing has to run. */
  start?(): { ready(): Promise<boolean>; stop(): Promise<void> }
}

/** By the beginning of an image's name; an image that is none of these cannot be pulled. */
export type Images = Readonly<Record<string, (container: Container) => Program>>

interface PodTemplate {
  metadata?: { labels?: Record<string, string>; annotations?: Record<string, string> }
  spec: PodSpec
}
interface PodSpec {
  containers: { name: string; image: string; command?: string[]; env?: Variable[]; envFrom?: FromWhole[] }[]
  volumes?: { name: string; persistentVolumeClaim?: { claimName: string } }[]
}
interface Variable {
  name: string
  value?: string
  valueFrom?: { secretKeyRef?: KeyOf; configMapKeyRef?: KeyOf }
}
type KeyOf = { name: string; key: string; optional?: boolean }
type FromWhole = { secretRef?: { name: string }; configMapRef?: { name: string } }
interface WorkloadSpec {
  replicas?: number
  template: PodTemplate
  volumeClaimTemplates?: { metadata: { name: string }; spec: Record<string, unknown> }[]
}

const pods = kindOf('pods')
const claims = kindOf('persistentvolumeclaims')
const workloads = [kindOf('deployments'), kindOf('statefulsets')]

/** A running pod. */
interface Running {
  readonly program: Program
  readonly container: Container
  readonly process: ReturnType<NonNullable<Program['start']>> | undefined
}

export class Controllers {
  readonly #store: ObjectStore
  readonly #images: Images
  readonly #running = new Map<string, Running>()
  readonly #unwatch: () => void
  #over = false
  #due = false

  constructor(store: ObjectStore, images: Images) {
    this.#store = store
    this.#images = images
    this.#unwatch = store.watch(() => this.#soon())
  }

  /** What runs in a pod; undefined while it does not. */
  running(pod: KubeObject): Running | undefined {
    return this.#running.get(pod.metadata.uid ?? '')
  }

  /** Asks a pod to end, as DELETE does. It is gone when its process is. */
  end(pod: KubeObject, graceSeconds: number): void {
    if (pod.metadata.deletionTimestamp !== undefined) return
    this.#store.change(pods, pod, ({ metadata }) => {
      metadata.deletionTimestamp = now()
      metadata.deletionGracePeriodSeconds = graceSeconds
    })
    void this.#stop(pod)
  }

  async close(): Promise<void> {
    this.#over = true
    this.#unwatch()
    await Promise.all([...this.#running.values()].map(({ process }) => process?.stop()))
  }

  #soon(): void {
    if (this.#due || this.#over) return
    this.#due = true
    setTimeout(() => {
      this.#due = false
      if (!this.#over) this.#round()
    }, 10)
  }

  #round(): void {
    for (const resource of workloads)
      for (const one of this.#store.list(resource)) this.#reconcile(resource, one)
    for (const pod of this.#store.list(pods)) if (pod.status === undefined) void this.#start(pod)
    for (const claim of this.#store.list(claims)) if (claim.status === undefined) this.#bind(claim)
    this.#makeSnapshots()
  }

  #reconcile(resource: (typeof workloads)[number], workload: KubeObject): void {
    const { name, namespace = '', uid = '' } = workload.metadata
    const { replicas = 1, template, volumeClaimTemplates = [] } = workload.spec as unknown as WorkloadSpec
    const own = this.#store
      .list(pods, namespace)
      .filter(({ metadata }) => metadata.ownerReferences?.some((owner) => owner.uid === uid))
    const made = JSON.stringify(template)
    const old = own.filter((pod) => pod['x-template'] !== made)
    const current = own.filter((pod) => pod['x-template'] === made && !pod.metadata.deletionTimestamp)
    for (const pod of [...old, ...current.slice(replicas)]) this.end(pod, 30)
    const stateful = resource.plural === 'statefulsets'
    // `Recreate`, as the charts have it: old pods are gone before new ones come.
    const room = old.length > 0 ? 0 : replicas - own.length
    for (let index = 0; index < room; index++) {
      const ordinal = own.length + index
      const pod = structuredClone(template) as unknown as KubeObject
      const volumes = volumeClaimTemplates.map(({ metadata, spec }) => {
        const claimName = `${metadata.name}-${name}-${ordinal}`
        if (!this.#store.find(claims, namespace, claimName))
          this.#store.create(claims, {
            apiVersion: 'v1',
            kind: 'PersistentVolumeClaim',
            metadata: { name: claimName, namespace, labels: template.metadata?.labels ?? {} },
            spec,
          })
        return { name: metadata.name, persistentVolumeClaim: { claimName } }
      })
      this.#store.create(pods, {
        ...pod,
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: {
          ...template.metadata,
          name: `${name}-${stateful ? ordinal : randomBytes(5).toString('hex')}`,
          namespace,
          ownerReferences: [{ apiVersion: 'apps/v1', kind: workload.kind, name, uid }],
        },
        spec: { ...template.spec, volumes: [...(template.spec.volumes ?? []), ...volumes] },
        'x-template': made,
      })
    }
    const ready = current.filter(isReady).length
    this.#store.change(resource, workload, (object) => {
      const { generation } = object.metadata
      const counts = { replicas: own.length, updatedReplicas: current.length, availableReplicas: ready }
      object.status = {
        ...counts,
        observedGeneration: generation,
        ...(ready > 0 && { readyReplicas: ready }),
      }
    })
  }

  async #start(pod: KubeObject): Promise<void> {
    const [first] = (pod.spec as unknown as PodSpec).containers
    if (first === undefined) return
    const image = Object.entries(this.#images).find(([name]) => first.image.startsWith(name))?.[1]
    if (image === undefined) {
      const message = `failed to pull and unpack image "${first.image}": not found`
      this.#state(pod, 'Pending', { waiting: { reason: 'ErrImagePull', message } })
      return
    }
    let container: Container
    try {
      container = { ...first, env: this.#variables(pod.metadata.namespace ?? '', first) }
    } catch (error) {
      this.#state(pod, 'Pending', {
        waiting: { reason: 'CreateContainerConfigError', message: String(error) },
      })
      return
    }
    this.#state(pod, 'Pending', { waiting: { reason: 'ContainerCreating' } })
    const program = image(container)
    const process = program.start?.()
    this.#running.set(pod.metadata.uid ?? '', { program, container, process })
    this.#state(pod, 'Running', { running: { startedAt: now() } })
    while (!this.#over && this.running(pod) !== undefined && process !== undefined) {
      if (await process.ready().catch(() => false)) break
      await sleep(50)
    }
    if (this.running(pod) !== undefined) this.#state(pod, 'Running', { running: { startedAt: now() } }, true)
  }

  async #stop(pod: KubeObject): Promise<void> {
    const running = this.running(pod)
    await running?.process?.stop()
    this.#running.delete(pod.metadata.uid ?? '')
    this.#store.remove(pods, pod)
  }

  #state(pod: KubeObject, phase: string, state: Record<string, unknown>, ready = false): void {
    this.#store.change(pods, pod, (object) => {
      const { containers } = object.spec as unknown as PodSpec
      object.status = {
        phase,
        podIP: '127.0.0.1',
        conditions: [{ type: 'Ready', status: ready ? 'True' : 'False' }],
        containerStatuses: containers.map(({ name, image }) => ({
          ...{ name, image, ready, state, restartCount: 0, imageID: `${image}@sha256:${'0'.repeat(64)}` },
        })),
      }
    })
  }

  /** As the kubelet makes them: references, then `$(NAME)` of what stands before. */
  #variables(
    namespace: string,
    { env = [], envFrom = [] }: PodSpec['containers'][number],
  ): Record<string, string> {
    const data = (plural: string, name: string) => {
      const found = this.#store.find(kindOf(plural), namespace, name)?.['data'] as
        | Record<string, string>
        | undefined
      const decoded = (value: string) =>
        plural === 'secrets' ? Buffer.from(value, 'base64').toString() : value
      return Object.fromEntries(Object.entries(found ?? {}).map(([key, value]) => [key, decoded(value)]))
    }
    const result: Record<string, string> = {}
    for (const { secretRef, configMapRef } of envFrom) {
      if (secretRef) Object.assign(result, data('secrets', secretRef.name))
      if (configMapRef) Object.assign(result, data('configmaps', configMapRef.name))
    }
    for (const { name, value = '', valueFrom } of env) {
      const { secretKeyRef: secret, configMapKeyRef: map } = valueFrom ?? {}
      const reference = secret ?? map
      if (reference === undefined) {
        result[name] = value.replace(
          /\$\(([A-Za-z_]\w*)\)/g,
          (whole, other: string) => result[other] ?? whole,
        )
        continue
      }
      const found = data(secret ? 'secrets' : 'configmaps', reference.name)[reference.key]
      if (found === undefined && !reference.optional)
        throw new Error(`couldn't find key ${reference.key} in ${reference.name}`)
      if (found !== undefined) result[name] = found
    }
    return result
  }

  #bind(claim: KubeObject): void {
    const { name, namespace, uid } = claim.metadata
    const { resources = { requests: {} }, volumeName } = claim.spec as {
      resources?: { requests: Record<string, string> }
      volumeName?: string
    }
    const volume = volumeName ?? `pvc-${uid}`
    const volumes = kindOf('persistentvolumes')
    if (!this.#store.find(volumes, undefined, volume))
      this.#store.create(volumes, {
        apiVersion: 'v1',
        kind: 'PersistentVolume',
        metadata: { name: volume },
        spec: {
          persistentVolumeReclaimPolicy: 'Delete',
          claimRef: { kind: claim.kind, namespace, name, uid },
        },
        status: { phase: 'Bound' },
      })
    this.#store.change(claims, claim, (object) => {
      object.spec = { ...object.spec, volumeName: volume }
      object.status = { phase: 'Bound', capacity: resources.requests }
    })
  }

  /** Ready at once, with nothing in them. */
  #makeSnapshots(): void {
    const snapshots = kindOf('volumesnapshots')
    for (const one of this.#store.list(snapshots).filter(({ status }) => status === undefined))
      this.#store.change(snapshots, one, (object) => {
        object.status = { readyToUse: true, creationTime: new Date().toISOString(), restoreSize: '1Gi' }
      })
  }
}

export function isReady({ status }: KubeObject): boolean {
  const conditions = (status?.['conditions'] ?? []) as { type: string; status: string }[]
  return conditions.some(({ type, status: is }) => type === 'Ready' && is === 'True')
}
