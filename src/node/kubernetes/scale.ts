/** Stopping and starting the Deployments of a node, at the replica counts that they had. */
import { Failure } from '../../system/failure.ts'
import { formatDuration, type Log } from '../../system/log.ts'
import { waitFor } from '../../system/wait.ts'
import type { Stopped } from '../deployment.ts'
import type { Kubectl } from '../kubectl.ts'
import type { KubernetesNode } from './discovery.ts'
import {
  type DeploymentObject,
  deploymentObject,
  isReady,
  type Objects,
  type PodObject,
  podsOf,
  readObjects,
  troubleOf,
} from './objects.ts'

/** On a Deployment that we scaled to 0: how many replicas it had. */
export const replicasAnnotation = 'splice-validator-backup/replicas'

/** Large schema migrations take minutes before the participant is ready. */
const readyTimeoutMs = 15 * 60_000

/**
 * Scales everything of the node to 0, the validator app first, so that it does not fail against a participant
 * that is gone, and the participant last. Returns when no pod of theirs is left.
 * @param timeoutMs beyond the time that the pods themselves ask for to end.
 * @throws Failure `kubernetes-not-stopped` that names the pods; the Deployments are scaled back.
 */
export async function scaleDown(
  kubectl: Kubectl,
  node: KubernetesNode,
  options: { log: Log; timeoutMs: number; signal?: AbortSignal | undefined },
): Promise<Stopped> {
  const { log, signal } = options
  const stopped = {
    components: node.deployments.map(({ metadata, spec }) => ({
      name: metadata.name,
      replicas: spec.replicas,
    })),
  }
  const { validator, participant } = node
  const between = node.deployments.filter(
    (one) => one !== validator?.deployment && one !== participant?.deployment,
  )
  const touched: string[] = []
  try {
    for (const group of [[validator?.deployment], between, [participant?.deployment]]) {
      const deployments = group.filter((one) => one !== undefined)
      for (const { metadata, spec } of deployments.filter((one) => one.spec.replicas > 0)) {
        log.info(`scaling ${metadata.name} from ${spec.replicas} to 0`)
        await kubectl.verifyTarget()
        // One that fails may have been done all the same: the answer can be what was lost.
        touched.push(metadata.name)
        await patch(kubectl, metadata.name, {
          replicas: 0,
          annotation: String(spec.replicas),
          uid: metadata.uid,
        })
      }
      await untilGone(kubectl, deployments, options.timeoutMs, signal)
    }
  } catch (error) {
    const scaled = stopped.components.filter(({ name }) => touched.includes(name))
    await scaleBack(kubectl, { components: scaled }, log)
    throw error
  }
  return stopped
}

async function untilGone(
  kubectl: Kubectl,
  deployments: readonly DeploymentObject[],
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (deployments.length === 0) return
  const grace = Math.max(
    ...deployments.map(({ spec }) => spec.template.spec.terminationGracePeriodSeconds ?? 30),
  )
  const limitMs = grace * 1000 + timeoutMs
  let left: PodObject[] = []
  const gone = await waitFor(
    async () => {
      const objects = await readObjects(kubectl)
      await refuseScaledUp(
        kubectl,
        objects,
        deployments.map(({ metadata }) => metadata.name),
      )
      left = deployments.flatMap((deployment) => podsOf(objects, deployment)).filter(isThere)
      return left.length === 0 ? true : undefined
    },
    { timeoutMs: limitMs, everyMs: 1000, signal },
  )
  if (gone) return
  throw new Failure('kubernetes-not-stopped', {
    what: `Pods do not end within ${formatDuration(limitMs)}: ${left.map(describePod).join('; ')}.`,
    means: 'A database must not be replaced under a running program. The Deployments are scaled back.',
    next: 'See `kubectl describe pod`: a finalizer or a node that is lost keeps a pod; delete it by hand when it is certain that it no longer runs.',
  })
}

/** A pod that has ended for good holds no database any more, though it is still listed. */
function isThere({ status }: PodObject): boolean {
  return status.phase !== 'Succeeded' && status.phase !== 'Failed'
}

function describePod({ metadata }: PodObject): string {
  return `${metadata.name} (${metadata.deletionTimestamp ? `asked to end at ${metadata.deletionTimestamp}` : 'not asked to end'})`
}

/**
 * Makes sure that Deployments which were scaled to 0 are still there.
 * @throws Failure `kubernetes-scaled-up` that names who scaled them.
 */
export async function refuseScaledUp(
  kubectl: Kubectl,
  objects: Objects,
  names: readonly string[],
): Promise<void> {
  const up = objects.deployments.find(
    ({ metadata, spec }) => names.includes(metadata.name) && spec.replicas > 0,
  )
  if (up === undefined) return
  const { name } = up.metadata
  // Raw, for `kubectl get` shows who owns a field by another option in each of its versions.
  const path = `/apis/apps/v1/namespaces/${kubectl.target.namespace}/deployments/${name}`
  const by = await kubectl.get(deploymentObject, ['--raw', path]).then(scaledBy, () => undefined)
  throw new Failure('kubernetes-scaled-up', {
    what: `Deployment ${name} was scaled to 0 and is at ${up.spec.replicas} again${by ? `; ${by} did it` : ''}.`,
    means: 'The node must stay stopped while its databases are replaced.',
    next: 'Suspend what scales it (GitOps, an autoscaler, a second operator), and run again.',
  })
}

/** The API server keeps who set a field, under the name that the client gives itself. */
function scaledBy({ metadata }: DeploymentObject): string | undefined {
  const owners = (metadata.managedFields ?? []).filter(({ fieldsV1 }) => {
    const fields = fieldsV1 as { 'f:spec'?: Record<string, unknown> } | undefined
    return fields?.['f:spec']?.['f:replicas'] !== undefined
  })
  return [...owners].sort((a, b) => (a.time ?? '').localeCompare(b.time ?? '')).at(-1)?.manager
}

/** Puts replica counts back without waiting for the pods, as when stopping did not succeed. Not cancellable. */
async function scaleBack(kubectl: Kubectl, stopped: Stopped, log: Log): Promise<void> {
  for (const { name, replicas } of stopped.components) {
    if (replicas === 0) continue
    await patch(kubectl, name, { replicas, annotation: null }).then(
      () => log.info(`${name} is scaled back to ${replicas}`),
      () => log.warning(`${name} could not be scaled back to ${replicas}: do it by hand`),
    )
  }
}

/**
 * Starts what `scaleDown` stopped: the participant, and when it is ready the validator app, then the rest.
 * @throws Failure `kubernetes-workload-missing` for a Deployment that is gone.
 */
export async function scaleUp(
  kubectl: Kubectl,
  node: KubernetesNode,
  stopped: Stopped,
  options: { log: Log; signal?: AbortSignal | undefined },
): Promise<void> {
  const { log, signal } = options
  const wanted = stopped.components.filter(({ replicas }) => replicas > 0)
  if (wanted.length === 0) {
    log.info('nothing was running before, nothing is started')
    return
  }
  const there = new Map(node.objects.deployments.map((one) => [one.metadata.name, one]))
  const missing = wanted.filter(({ name }) => !there.has(name)).map(({ name }) => name)
  if (missing.length > 0) {
    throw new Failure('kubernetes-workload-missing', {
      what: `Namespace ${kubectl.target.namespace} has no Deployment ${missing.join(', ')} to be started.`,
      means:
        'The databases are in place. Deployments are made by what they were installed with, not by a restore.',
      next: 'Install the node with the same Helm values (database names, migration id, party hint) and run the restore again.',
    })
  }
  const rank = (name: string) =>
    name === node.participant?.deployment.metadata.name
      ? 0
      : name === node.validator?.deployment.metadata.name
        ? 1
        : 2
  for (const { name, replicas } of [...wanted].sort((a, b) => rank(a.name) - rank(b.name))) {
    const now = there.get(name)
    if (now?.spec.replicas !== replicas || now.metadata.annotations?.[replicasAnnotation] !== undefined) {
      log.info(`scaling ${name} to ${replicas}`)
      await patch(kubectl, name, { replicas, annotation: null })
    }
    if (rank(name) === 0) await untilReady(kubectl, name, replicas, log, signal)
  }
}

/** The validator app waits for the participant anyway, so a slow one is told, not fatal. */
async function untilReady(
  kubectl: Kubectl,
  name: string,
  replicas: number,
  log: Log,
  signal: AbortSignal | undefined,
): Promise<void> {
  let trouble: string | undefined
  const ready = await waitFor(
    async () => {
      const deployment = await kubectl.get(deploymentObject, ['deployment', name])
      if ((deployment.status.readyReplicas ?? 0) >= replicas) return true
      const pods = podsOf(await readObjects(kubectl), deployment).filter(
        (pod) => !pod.metadata.deletionTimestamp,
      )
      const found = pods
        .filter((pod) => !isReady(pod))
        .map(troubleOf)
        .find(Boolean)
      trouble = found && `${found.reason} ${found.message}`.trim()
      return /^(CrashLoopBackOff|ImagePullBackOff|ErrImagePull|InvalidImageName)/.test(trouble ?? '')
        ? false
        : undefined
    },
    { timeoutMs: readyTimeoutMs, everyMs: 1000, signal },
  )
  if (ready) return
  log.warning(
    `${name} was started but is not ready${trouble ? `: ${trouble}` : ` after ${formatDuration(readyTimeoutMs)}`}`,
  )
}

/** Replicas and the annotation that remembers them change in one step, of the very object that was looked at. */
async function patch(
  kubectl: Kubectl,
  name: string,
  to: { replicas: number; annotation: string | null; uid?: string },
): Promise<void> {
  const content = {
    metadata: { ...(to.uid && { uid: to.uid }), annotations: { [replicasAnnotation]: to.annotation } },
    spec: { replicas: to.replicas },
  }
  const args = ['patch', 'deployment', name, '--type', 'merge', '--patch', JSON.stringify(content)]
  await kubectl.change(args)
}
