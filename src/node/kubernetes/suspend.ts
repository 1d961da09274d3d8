/** Keeping autoscalers and GitOps from starting a node while its databases are replaced, and letting them again. */
import { z } from 'zod'
import { Failure, messageOf } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import type { Kubectl } from '../kubectl.ts'
import { type Controller, suspendedAnnotation } from './owners.ts'
import type { Right } from './rights.ts'

/** What to do about controllers that would scale the node up: refuse, suspend them for the while, or leave them. */
export type SuspendPolicy = 'refuse' | 'suspend' | 'ignore'

const resources: Readonly<Record<Controller['kind'], { resource: string; title: string }>> = {
  HorizontalPodAutoscaler: {
    resource: 'horizontalpodautoscalers.autoscaling',
    title: 'HorizontalPodAutoscaler',
  },
  Application: { resource: 'applications.argoproj.io', title: 'Argo CD Application' },
  Kustomization: { resource: 'kustomizations.kustomize.toolkit.fluxcd.io', title: 'Flux Kustomization' },
  HelmRelease: { resource: 'helmreleases.helm.toolkit.fluxcd.io', title: 'Flux HelmRelease' },
}

const controllerObject = z.object({
  metadata: z.object({ annotations: z.record(z.string(), z.string()).nullish() }),
  spec: z
    .object({
      scaleTargetRef: z
        .object({ apiVersion: z.string().optional(), kind: z.string(), name: z.string() })
        .optional(),
      syncPolicy: z.object({ automated: z.record(z.string(), z.unknown()).nullish() }).nullish(),
      suspend: z.boolean().nullish(),
      driftDetection: z.object({ mode: z.string().nullish() }).nullish(),
    })
    .default({}),
})
type ControllerObject = z.infer<typeof controllerObject>

/** How a controller stands: what it does to a node that is scaled to 0. */
type Standing = 'scales-up' | 'harmless' | 'suspended-by-us'

/** The controllers that would scale the node up, each in words. Nothing is changed. */
export async function findScalers(kubectl: Kubectl, controllers: readonly Controller[]): Promise<string[]> {
  return (await scalers(kubectl, controllers)).map(({ words }) => words)
}

/** What suspending the controllers that would scale the node up takes. */
export async function suspendRights(kubectl: Kubectl, controllers: readonly Controller[]): Promise<Right[]> {
  return (await scalers(kubectl, controllers)).flatMap(({ controller: { kind, name, namespace } }) =>
    ['get', 'patch'].map((verb) => ({
      verb,
      resource: resources[kind].resource,
      name,
      namespace,
      purpose: 'with suspend-controllers: true',
    })),
  )
}

/** What cannot be looked at counts as one of them. */
async function scalers(
  kubectl: Kubectl,
  controllers: readonly Controller[],
): Promise<{ controller: Controller; words: string }[]> {
  const found: { controller: Controller; words: string }[] = []
  for (const controller of controllers) {
    try {
      const object = await read(kubectl, controller)
      if (standing(controller, object) === 'scales-up') found.push({ controller, words: inWords(controller) })
    } catch (error) {
      if (!(error instanceof Failure) || !unreadable.includes(error.code)) throw error
      const words = `${inWords(controller)} (which cannot be looked at: ${error.what})`
      found.push({ controller, words })
    }
  }
  return found
}

const unreadable = ['kubernetes-forbidden', 'kubernetes-not-found']

/**
 * Sees to it that nothing scales the node up again.
 * @throws Failure `kubernetes-controllers` that names them, before anything was changed.
 */
export async function holdBack(
  kubectl: Kubectl,
  controllers: readonly Controller[],
  policy: SuspendPolicy,
  log: Log,
): Promise<void> {
  const found = await findScalers(kubectl, controllers)
  if (found.length === 0) return
  if (policy === 'ignore') {
    log.warning(`Not suspended, as was asked for: ${found.join('; ')}.`)
    return
  }
  const keda = controllers.filter((one) => one.keda)
  if (policy === 'refuse' || keda.length > 0) {
    throw new Failure('kubernetes-controllers', {
      what: `Something would scale the node up again while its databases are replaced: ${found.join('; ')}.`,
      means: 'The node was not stopped.',
      next:
        keda.length > 0
          ? 'Pause the ScaledObject (annotation autoscaling.keda.sh/paused-replicas: "0"), and take it off again afterwards.'
          : 'Set suspend-controllers: true to have them suspended for the time of the restore, or suspend them yourself.',
    })
  }
  for (const controller of controllers) await suspend(kubectl, controller, log)
}

/** Lets every controller that we suspended, in this run or an earlier one, do its work again. */
export async function letGo(kubectl: Kubectl, controllers: readonly Controller[], log: Log): Promise<void> {
  for (const controller of [...controllers].reverse()) {
    const object = await read(kubectl, controller).catch((error: unknown) => {
      if (error instanceof Failure && unreadable.includes(error.code)) return undefined
      throw error
    })
    const kept = object?.metadata.annotations?.[suspendedAnnotation]
    if (kept === undefined) continue
    const spec: unknown = JSON.parse(kept)
    await patch(kubectl, controller, { metadata: { annotations: { [suspendedAnnotation]: null } }, spec })
    log.info(`${inWords(controller)} works again`)
  }
}

async function suspend(kubectl: Kubectl, controller: Controller, log: Log): Promise<void> {
  const object = await read(kubectl, controller)
  if (standing(controller, object) !== 'scales-up') return
  const { before, during } = change(controller, object)
  // One patch sets both, so that there is no moment in which it is suspended and nobody knows what it was.
  const annotations = { [suspendedAnnotation]: JSON.stringify(before) }
  await patch(kubectl, controller, { metadata: { annotations }, spec: during })
  log.info(`${inWords(controller)} is suspended`)
}

/** The parts of `spec` as they were, and as they are while it is suspended. */
function change({ kind }: Controller, { spec }: ControllerObject): { before: unknown; during: unknown } {
  switch (kind) {
    case 'HorizontalPodAutoscaler': {
      // There is no switch: an autoscaler whose target does not exist does nothing.
      const target = spec.scaleTargetRef
      return {
        before: { scaleTargetRef: target },
        during: { scaleTargetRef: { name: `${target?.name}-suspended`.slice(0, 253) } },
      }
    }
    case 'Application':
      return {
        before: { syncPolicy: { automated: spec.syncPolicy?.automated } },
        during: { syncPolicy: { automated: null } },
      }
    case 'Kustomization':
    case 'HelmRelease':
      return { before: { suspend: spec.suspend ?? null }, during: { suspend: true } }
  }
}

function standing({ kind }: Controller, { metadata, spec }: ControllerObject): Standing {
  if (metadata.annotations?.[suspendedAnnotation] !== undefined) return 'suspended-by-us'
  switch (kind) {
    case 'HorizontalPodAutoscaler':
      return 'scales-up'
    case 'Application':
      return spec.syncPolicy?.automated ? 'scales-up' : 'harmless'
    case 'Kustomization':
      return spec.suspend === true ? 'harmless' : 'scales-up'
    case 'HelmRelease':
      // Without drift detection it acts on a new chart or new values only; that may come at any time.
      return spec.suspend === true ? 'harmless' : 'scales-up'
  }
}

async function read(kubectl: Kubectl, { kind, name, namespace }: Controller): Promise<ControllerObject> {
  return await kubectl.get(controllerObject, [resources[kind].resource, name], namespace)
}

async function patch(
  kubectl: Kubectl,
  { kind, name, namespace }: Controller,
  content: unknown,
): Promise<void> {
  const args = [
    'patch',
    resources[kind].resource,
    name,
    '--type',
    'merge',
    '--patch',
    JSON.stringify(content),
  ]
  try {
    await kubectl.change(args, { namespace })
  } catch (error) {
    throw new Failure('kubernetes-suspend', {
      what: `${resources[kind].title} ${name} in namespace ${namespace} could not be changed: ${messageOf(error)}`,
      means: `Its annotation ${suspendedAnnotation} says what it was before it was suspended.`,
      ...(error instanceof Failure && error.next !== undefined && { next: error.next }),
      cause: error,
    })
  }
}

function inWords({ kind, name, namespace, deployments }: Controller): string {
  return `${resources[kind].title} ${name} in namespace ${namespace} (of ${deployments.join(', ')})`
}
