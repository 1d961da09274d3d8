/** What is behind the host name of a database: a pod of this namespace, or a server that is elsewhere. */
import type { Coordinates } from './database.ts'
import {
  type Container,
  isReady,
  type Objects,
  type PodObject,
  podsOf,
  type ServiceObject,
  type StatefulSetObject,
  selects,
} from './objects.ts'

/** A database server as seen in the namespace. */
export interface DatabaseServer {
  /** In a pod here, elsewhere in the cluster, or outside of it. */
  readonly kind: 'pod' | 'cluster' | 'outside'
  /** For people and for comparing: `postgres (StatefulSet)`, `db.example.com:5432`. */
  readonly label: string
  readonly service?: string
  readonly clusterIp?: string
  readonly statefulSet?: string
  /** The pod that runs it, ready or not; absent while there is none. */
  readonly pod?: PodObject
  /** The container of the server in that pod. */
  readonly container?: Container
  /** The claim of the volume that holds the data, and where it is mounted: the disk with the room. */
  readonly claim?: string
  readonly dataMount?: string
  /** Port that the server listens on in its pod. */
  readonly podPort?: number
}

/** Finds the server of a database by the host name that its program uses. */
export function findServer(
  objects: Objects,
  namespace: string,
  at: Pick<Coordinates, 'server' | 'port'>,
): DatabaseServer {
  const label = `${at.server}:${at.port}`
  const [name = '', ...rest] = at.server.split('.')
  const local = rest.length === 0 || (rest[0] === namespace && (rest.length === 1 || rest[1] === 'svc'))
  const service = local ? objects.services.find(({ metadata }) => metadata.name === name) : undefined
  if (service === undefined) {
    // `pod.service` is how a single pod behind a headless Service is named.
    const headless = objects.services.find(({ metadata }) => metadata.name === rest[0])
    const single = objects.pods.find((pod) => pod.metadata.name === name)
    if (headless && single) return inPod(objects, [single], headless, at.port)
    return { kind: rest.includes('svc') || rest.length === 0 ? 'cluster' : 'outside', label }
  }
  const { type, externalName, selector, clusterIP } = service.spec
  if (type === 'ExternalName' && externalName) {
    return { kind: 'outside', label: `${externalName}:${at.port}`, service: name }
  }
  const named = { service: name, ...(clusterIP && clusterIP !== 'None' && { clusterIp: clusterIP }) }
  // Without a selector the Service leads to addresses that somebody entered by hand.
  if (Object.keys(selector ?? {}).length === 0) return { kind: 'cluster', label, ...named }
  const pods = objects.pods.filter((pod) => selects(selector, pod.metadata.labels))
  return inPod(objects, pods, service, at.port)
}

function inPod(
  objects: Objects,
  pods: readonly PodObject[],
  service: ServiceObject,
  port: number,
): DatabaseServer {
  const living = pods.filter(({ metadata }) => !metadata.deletionTimestamp)
  const pod = living.find(isReady) ?? living[0]
  const owner = objects.statefulSets.find((set) => isOf(objects, set, service, pod))
  const spec = pod?.spec ?? owner?.spec.template.spec
  const target = service.spec.ports?.find((one) => one.port === port)?.targetPort ?? port
  const container = spec?.containers.find((one) =>
    one.ports?.some(({ containerPort, name }) => containerPort === target || name === target),
  )
  const server =
    container ??
    spec?.containers.find((one) => one.env?.some(({ name }) => name === 'PGDATA')) ??
    spec?.containers[0]
  const podPort =
    typeof target === 'number' ? target : server?.ports?.find(({ name }) => name === target)?.containerPort
  const data = pod && server && dataVolume(pod, server)
  const { clusterIP } = service.spec
  return {
    kind: 'pod',
    label: owner ? `${owner.metadata.name} (StatefulSet)` : `${service.metadata.name} (Service)`,
    service: service.metadata.name,
    ...(clusterIP && clusterIP !== 'None' && { clusterIp: clusterIP }),
    ...(owner && { statefulSet: owner.metadata.name }),
    ...(pod && { pod }),
    ...(server && { container: server }),
    ...data,
    podPort: podPort ?? port,
  }
}

function isOf(
  objects: Objects,
  set: StatefulSetObject,
  service: ServiceObject,
  pod: PodObject | undefined,
): boolean {
  if (pod) return podsOf(objects, set).some(({ metadata }) => metadata.name === pod.metadata.name)
  return selects(service.spec.selector, set.spec.template.metadata?.labels)
}

/** The claim mounted where the data is: of several, the one whose path the data folder begins with. */
function dataVolume(pod: PodObject, container: Container): { claim: string; dataMount: string } | undefined {
  const folder = container.env?.find(({ name }) => name === 'PGDATA')?.value ?? '/var/lib/postgresql/data'
  const claims = new Map(
    pod.spec.volumes?.map(({ name, persistentVolumeClaim }) => [name, persistentVolumeClaim?.claimName]),
  )
  const mounts = (container.volumeMounts ?? []).filter(({ name }) => claims.get(name) !== undefined)
  const holding = mounts.filter(({ mountPath }) => folder === mountPath || folder.startsWith(`${mountPath}/`))
  const [first] = [...holding].sort((a, b) => b.mountPath.length - a.mountPath.length)
  const mount = first ?? mounts[0]
  const claim = claims.get(mount?.name ?? '')
  return mount && claim ? { claim, dataMount: mount.mountPath } : undefined
}
