/** What a run will need of the API server beyond what it reads at once. */
import type { KubernetesOptions } from '../kubernetes.ts'
import type { KubernetesNode } from './discovery.ts'
import { validatorService } from './endpoint.ts'
import type { Right } from './rights.ts'

type Choices = Pick<KubernetesOptions, 'postgresAccess' | 'postgresClientImage' | 'validatorUrl' | 'restores'>

/**
 * The rights that a run uses after it has found the node: to reach the databases and the validator app, and to
 * stop and start the node. deploy/rbac grants exactly these and what finding the node takes.
 */
export function neededRights(node: KubernetesNode, options: Choices): Right[] {
  return [
    ...databaseRights(node, options),
    ...validatorRights(node, options),
    ...(options.restores ? scaleRights(node) : []),
  ]
}

/** Over SPDY `create` is enough. Over WebSocket it is `get`, and from Kubernetes 1.35 both (KEP-4006). */
function connecting(right: Omit<Right, 'verb'>): Right[] {
  const without =
    'kubectl 1.30 and newer need it; without it they may still get through by SPDY, more slowly.'
  return [
    { ...right, verb: 'create' },
    { ...right, verb: 'get', without },
  ]
}

function databaseRights(
  node: KubernetesNode,
  { postgresAccess: mode = 'auto', ...options }: Choices,
): Right[] {
  const purpose = 'to run the Postgres client programs in a pod'
  const exec = (pod?: string): Right[] => [
    { verb: 'get', resource: 'pods', name: pod, purpose },
    ...connecting({ resource: 'pods/exec', name: pod, purpose }),
  ]
  const { apps, participant } = node.databases
  const servers = [apps.at, participant.at].filter(({ kind }) => kind === 'pod')
  const inside = mode === 'auto' || mode === 'pod' ? servers : []
  const names = inside.map(
    ({ pod, statefulSet }) => pod?.metadata.name ?? (statefulSet && `${statefulSet}-0`),
  )
  const clientPod = mode !== 'pod' && mode !== 'direct' && options.postgresClientImage !== undefined
  return [...[...new Set(names)].flatMap(exec), ...(clientPod ? [...exec(), ...makePodRights] : [])]
}

const makePodRights: readonly Right[] = ['create', 'delete'].map((verb) => ({
  verb,
  resource: 'pods',
  purpose: 'with postgres-client-image, for the pod that it runs in',
}))

/** In the cluster the app is called by its Service, which takes no right. */
function validatorRights(node: KubernetesNode, { validatorUrl, restores }: Choices): Right[] {
  const service = validatorService(node)
  const runs = (node.validator?.deployment.spec.replicas ?? 0) > 0
  if (validatorUrl !== undefined || process.env['KUBERNETES_SERVICE_HOST']) return []
  if (service === undefined || !(runs || restores)) return []
  const purpose = 'to reach the validator app without validator-url'
  return [
    { verb: 'get', resource: 'services', name: service, purpose },
    { verb: 'get', resource: 'pods', purpose },
    ...connecting({ resource: 'pods/portforward', purpose }),
  ]
}

function scaleRights(node: KubernetesNode): Right[] {
  return node.deployments.flatMap(({ metadata: { name } }) =>
    ['get', 'patch'].map((verb) => ({
      verb,
      resource: 'deployments.apps',
      name,
      purpose: 'to stop and start the node',
    })),
  )
}
