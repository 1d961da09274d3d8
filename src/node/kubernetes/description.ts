/** A node on Kubernetes in the words of the jobs. */
import type { Component, NodeDescription, Role, ValidatorEndpoint } from '../deployment.ts'
import type { Kubectl } from '../kubectl.ts'
import type { KubernetesNode } from './discovery.ts'
import { type DeploymentObject, podsOf } from './objects.ts'
import { ownersOf } from './owners.ts'
import type { KubernetesRecord } from './record.ts'
import { replicasAnnotation } from './scale.ts'

/** Describes a node as it is now. */
export function describeNode(
  kubectl: Kubectl,
  node: KubernetesNode,
  more: {
    validator?: ValidatorEndpoint | undefined
    recorded?: KubernetesRecord | undefined
    scalers: readonly string[]
  },
): NodeDescription {
  const { server, context, namespace, namespaceUid } = kubectl.target
  const { settings } = node
  const database = (role: Role) => {
    const { name, schema, at } = node.databases[role]
    return { name, ...(schema && { schema }), server: at.label }
  }
  return {
    kind: 'kubernetes',
    location: `namespace ${namespace} (UID ${namespaceUid}) of ${server} (context ${context})`,
    components: [
      ...node.deployments.map((one) => component(node, one)),
      ...goneComponents(node, more.recorded),
    ],
    databases: { apps: database('apps'), participant: database('participant') },
    ...(more.validator && { validator: more.validator }),
    ...settings,
    logCommands: {
      apps: logCommand(kubectl, node.validator?.deployment.metadata.name ?? 'validator-app'),
      participant: logCommand(kubectl, node.participant?.deployment.metadata.name ?? 'participant'),
    },
    record: recordOf(kubectl, node),
    warnings: [...warnings(kubectl, node, more.recorded), ...more.scalers],
  }
}

function logCommand(kubectl: Kubectl, deployment: string): string {
  const { context, namespace } = kubectl.target
  return `kubectl --context ${context} --namespace ${namespace} logs deployment/${deployment} --since=10m`
}

function component(node: KubernetesNode, deployment: DeploymentObject): Component {
  const image = imageOf(node, deployment)
  const digest = digestOf(node, deployment)
  return {
    name: deployment.metadata.name,
    replicas: deployment.spec.replicas,
    image,
    ...(digest && { imageDigest: digest }),
  }
}

function goneComponents(node: KubernetesNode, recorded: KubernetesRecord | undefined): Component[] {
  const there = node.objects.deployments.map(({ metadata }) => metadata.name)
  return (recorded?.deployments ?? [])
    .filter(({ name }) => !there.includes(name))
    .map(({ name, image }) => ({ name, replicas: 0, image }))
}

/** What a backup keeps of it. */
function recordOf(kubectl: Kubectl, node: KubernetesNode): KubernetesRecord {
  const database = (role: Role): KubernetesRecord['databases'][Role] => {
    const { password: _password, at, ...coordinates } = node.databases[role]
    return {
      ...coordinates,
      ...(at.statefulSet && { statefulSet: at.statefulSet }),
      ...(at.claim && { claim: at.claim }),
    }
  }
  return {
    kind: 'kubernetes',
    ...kubectl.target,
    deployments: node.deployments.map((deployment) => ({
      name: deployment.metadata.name,
      role: roleOf(node, deployment),
      replicas: deployment.spec.replicas,
      image: imageOf(node, deployment),
      ...(digestOf(node, deployment) && { imageDigest: digestOf(node, deployment) }),
      owners: ownersOf(deployment),
    })),
    databases: { apps: database('apps'), participant: database('participant') },
    ...node.settings,
  }
}

function roleOf(node: KubernetesNode, deployment: DeploymentObject): 'validator' | 'participant' | 'other' {
  if (deployment === node.validator?.deployment) return 'validator'
  return deployment === node.participant?.deployment ? 'participant' : 'other'
}

function containerOf(node: KubernetesNode, deployment: DeploymentObject) {
  const workload = [node.validator, node.participant].find((one) => one?.deployment === deployment)
  return workload?.container ?? deployment.spec.template.spec.containers[0]
}

function imageOf(node: KubernetesNode, deployment: DeploymentObject): string {
  return containerOf(node, deployment)?.image ?? ''
}

/** The digest of the image that runs, as the kubelet says; not known while nothing runs. */
function digestOf(node: KubernetesNode, deployment: DeploymentObject): string | undefined {
  const name = containerOf(node, deployment)?.name
  for (const { status } of podsOf(node.objects, deployment)) {
    const id = status.containerStatuses?.find((one) => one.name === name)?.imageID
    const digest = /sha256:[0-9a-f]{64}/.exec(id ?? '')?.[0]
    if (digest) return digest
  }
  return undefined
}

function warnings(kubectl: Kubectl, node: KubernetesNode, recorded: KubernetesRecord | undefined): string[] {
  const said: string[] = []
  const { target } = kubectl
  if (recorded !== undefined && recorded.namespaceUid !== target.namespaceUid) {
    said.push(
      `The set was taken in namespace ${recorded.namespace} (UID ${recorded.namespaceUid}) of ${recorded.server}; this is another one.`,
    )
  }
  for (const { metadata, spec } of node.deployments) {
    const before = metadata.annotations?.[replicasAnnotation]
    if (before !== undefined && spec.replicas === 0) {
      said.push(`Deployment ${metadata.name} was scaled from ${before} to 0 by a restore that has not ended.`)
    }
  }
  return said
}
