/** Who else decides over a node's Deployments, by what they leave on the objects. */
import type { AutoscalerObject, DeploymentObject } from './objects.ts'

/** Something that may scale a Deployment. */
export interface Controller {
  readonly kind: 'HorizontalPodAutoscaler' | 'Application' | 'Kustomization' | 'HelmRelease'
  readonly name: string
  /** Where the controller's own object is. */
  readonly namespace: string
  /** The Deployments that it decides over. */
  readonly deployments: readonly string[]
  /** Made by KEDA, which would undo what is done to it. */
  readonly keda?: boolean
}

/** For people: who owns a Deployment. */
export function ownersOf(deployment: DeploymentObject): string[] {
  const { annotations, labels } = deployment.metadata
  const helm = annotations?.['meta.helm.sh/release-name']
  const reloads = Object.keys(annotations ?? {}).some(
    (name) =>
      /(?:^|\.)reloader\.stakater\.com\//.test(name) ||
      /^(?:secret|configmap)\.reloader\.stakater\.com/.test(name),
  )
  const argo = argoApplication(deployment)
  const flux = fluxOwners(deployment)
  return [
    ...(helm
      ? [`Helm release ${helm}`]
      : labels?.['app.kubernetes.io/managed-by'] === 'Helm'
        ? ['Helm']
        : []),
    ...(argo ? [`Argo CD Application ${argo.name}`] : []),
    ...flux.map(({ kind, name }) => `Flux ${kind} ${name}`),
    ...(reloads ? ['stakater reloader'] : []),
  ]
}

/** Where Argo CD keeps its Applications unless told otherwise. */
const argoNamespace = 'argocd'

/**
 * The controllers that may scale these Deployments, each once.
 * @param namespace of the node.
 */
export function controllersOf(
  deployments: readonly DeploymentObject[],
  autoscalers: readonly AutoscalerObject[],
  namespace: string,
): Controller[] {
  const found = new Map<string, { controller: Omit<Controller, 'deployments'>; deployments: string[] }>()
  const add = (controller: Omit<Controller, 'deployments'>, deployment: string) => {
    const key = `${controller.kind}/${controller.namespace}/${controller.name}`
    const entry = found.get(key) ?? { controller, deployments: [] }
    entry.deployments.push(deployment)
    found.set(key, entry)
  }
  for (const deployment of deployments) {
    const { name } = deployment.metadata
    for (const { metadata, spec } of autoscalers) {
      const target = suspendedTarget(metadata.annotations) ?? spec.scaleTargetRef
      if (target.kind !== 'Deployment' || target.name !== name) continue
      const keda = metadata.labels?.['scaledobject.keda.sh/name'] !== undefined
      add({ kind: 'HorizontalPodAutoscaler', name: metadata.name, namespace, ...(keda && { keda }) }, name)
    }
    const argo = argoApplication(deployment)
    if (argo) add({ kind: 'Application', ...argo }, name)
    for (const flux of fluxOwners(deployment)) add({ ...flux, namespace: flux.namespace ?? namespace }, name)
  }
  // What is above goes first, for it would undo what is done to an autoscaler below it.
  const below = ({ kind }: Controller) => (kind === 'HorizontalPodAutoscaler' ? 1 : 0)
  return [...found.values()]
    .map(({ controller, deployments: names }) => ({ ...controller, deployments: names }))
    .sort((a, b) => below(a) - below(b))
}

/** Holds, on a controller's object, what it was before we suspended it. */
export const suspendedAnnotation = 'splice-validator-backup/suspended'

/** The target that an autoscaler had before we suspended it. */
export function suspendedTarget(
  annotations: Readonly<Record<string, string>> | null | undefined,
): { kind: string; name: string } | undefined {
  const text = annotations?.[suspendedAnnotation]
  return text === undefined
    ? undefined
    : (JSON.parse(text) as { scaleTargetRef: { kind: string; name: string } }).scaleTargetRef
}

/**
 * Argo CD marks what it manages with `argocd.argoproj.io/tracking-id: <application>:<object>`, or with the label
 * `argocd.argoproj.io/instance`; an Application outside of Argo CD's namespace is `<namespace>_<application>`.
 * (Its default label `app.kubernetes.io/instance` is Helm's as well and tells nothing.)
 */
function argoApplication({ metadata }: DeploymentObject): { name: string; namespace: string } | undefined {
  const tracking = metadata.annotations?.['argocd.argoproj.io/tracking-id']?.split(':')[0]
  const name =
    tracking ||
    metadata.labels?.['argocd.argoproj.io/instance'] ||
    metadata.annotations?.['argocd.argoproj.io/instance']
  if (!name) return undefined
  const at = name.indexOf('_')
  return at > 0
    ? { namespace: name.slice(0, at), name: name.slice(at + 1) }
    : { namespace: argoNamespace, name }
}

/** Flux labels what its Kustomizations and HelmReleases apply. */
function fluxOwners({
  metadata,
}: DeploymentObject): { kind: 'Kustomization' | 'HelmRelease'; name: string; namespace?: string }[] {
  const groups = [
    ['Kustomization', 'kustomize.toolkit.fluxcd.io'],
    ['HelmRelease', 'helm.toolkit.fluxcd.io'],
  ] as const
  return groups.flatMap(([kind, group]) => {
    const name = metadata.labels?.[`${group}/name`]
    const namespace = metadata.labels?.[`${group}/namespace`]
    return name ? [{ kind, name, ...(namespace && { namespace }) }] : []
  })
}
