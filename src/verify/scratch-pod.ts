/** A scratch server in a pod that a NetworkPolicy shuts off. */
import { Kubectl, type KubectlOptions } from '../node/kubectl.ts'
import { isReady, objectList, podObject, sortObjects, troubleOf } from '../node/kubernetes/objects.ts'
import { podPlace } from '../node/kubernetes/place.ts'
import { runAt } from '../postgres/clients.ts'
import type { DatabaseAccess } from '../postgres/postgres.ts'
import type { Proof } from '../splice/splice.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { waitFor } from '../system/wait.ts'
import { drillName, isDead } from './drill-mark.ts'
import { isolationName, tryToReach } from './isolation.ts'
import type { Scratch, ScratchNeed, ScratchWay } from './scratch.ts'
import { requireMajors, requireRoom } from './scratch-container.ts'
import { lifetimeSeconds, scratchScript, scratchSocket, scratchUser } from './scratch-script.ts'

const label = 'app.kubernetes.io/component'
const component = 'splice-validator-drill'
const drillLabel = 'splice-validator-backup/drill'
const container = 'postgres'
/** Pulling an image over a slow line takes minutes. */
const readyTimeoutMs = 10 * 60_000
/** Policies are put in force by another program, a moment after they are made. */
const policyTimeoutMs = 10_000

const hopeless =
  /^(ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|CreateContainerConfigError|CreateContainerError|RunContainerError|CrashLoopBackOff|Failed|DeadlineExceeded|Evicted)$/

/**
 * @param options `namespace` is where the pod is made: one for drills, never that of the node.
 * @param image by default the official one of the major.
 */
export function podWay(options: KubectlOptions, image: string | undefined): ScratchWay {
  return {
    kind: 'pod',
    description: 'a pod',
    async problem() {
      if (options.namespace === undefined) return 'scratch-namespace is not given'
      try {
        await Kubectl.connect(options)
        return undefined
      } catch (error) {
        return messageOf(error)
      }
    },
    async open(need) {
      const kubectl = await Kubectl.connect(options)
      await removeDeadPods(kubectl, need.log)
      return await startPod(kubectl, image ?? `postgres:${need.major}`, need)
    },
  }
}

async function startPod(kubectl: Kubectl, image: string, need: ScratchNeed): Promise<Scratch> {
  const { log, signal } = need
  const name = drillName()
  let removed: Promise<void> | undefined
  const remove = () => {
    removed ??= removePod(kubectl, name)
    return removed
  }
  try {
    log.info(`Starting pod ${name} of ${image} in namespace ${kubectl.target.namespace}.`)
    // The policy first: the pod is never without it.
    const objects = {
      apiVersion: 'v1',
      kind: 'List',
      items: [denyAll(name), scratchPod(name, image, need.bytes)],
    }
    await kubectl.change(['create', '--filename', '-'], { input: JSON.stringify(objects) })
    await untilReady(kubectl, name, image, signal)
    const place = podPlace(kubectl, { pod: name, container })
    await requireMajors(place, image, need)
    await requireRoom(place, need, `The volume of pod ${name}`)
    const access = { place, database: { name: 'postgres', host: scratchSocket, user: scratchUser } }
    return {
      kind: 'pod',
      description: `pod ${name} of ${image} in namespace ${kubectl.target.namespace}, under a NetworkPolicy that denies everything`,
      access,
      isolation: () => proveShutOff(access, signal),
      [Symbol.asyncDispose]: remove,
    }
  } catch (error) {
    await remove()
    throw error
  }
}

/**
 * The server is made to connect to the API server of its cluster, which every pod reaches that nothing keeps from it.
 * A policy without a network plugin that carries it out keeps nobody from anything.
 */
async function proveShutOff(access: DatabaseAccess, signal: AbortSignal): Promise<Proof> {
  const text = await runAt(
    access.place,
    { program: 'sh', args: ['-c', 'echo "$KUBERNETES_SERVICE_HOST $KUBERNETES_SERVICE_PORT"'] },
    signal,
  )
  const [host = '', port = ''] = text.trim().split(' ')
  if (host === '' || !/^\d+$/.test(port)) {
    const detail = 'the pod does not know the address of its API server, so there is nothing to try'
    return { name: isolationName, verdict: 'not-checked', detail }
  }
  const tried = `it tried to connect to the API server at ${host}:${port}`
  let last = ''
  const blocked = await waitFor(
    async () => {
      const { attempt, answer } = await tryToReach(access, { host, port: Number(port) }, signal)
      last = answer
      return attempt === 'blocked' ? true : undefined
    },
    { timeoutMs: policyTimeoutMs, everyMs: 1000, signal },
  )
  return blocked
    ? { name: isolationName, verdict: 'pass', detail: `a NetworkPolicy denies everything; ${tried}: ${last}` }
    : {
        name: isolationName,
        verdict: 'not-checked',
        detail: `the cluster does not carry out the NetworkPolicy: ${tried}, and was answered (${last})`,
      }
}

function metadata(name: string): unknown {
  const labels = {
    [label]: component,
    [drillLabel]: name,
    'app.kubernetes.io/managed-by': 'splice-validator-backup',
  }
  return { name, labels, annotations: { 'sidecar.istio.io/inject': 'false' } }
}

/** Nothing in, nothing out. */
function denyAll(name: string): unknown {
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: metadata(name),
    spec: { podSelector: { matchLabels: { [drillLabel]: name } }, policyTypes: ['Ingress', 'Egress'] },
  }
}

/** Nothing that a namespace of the restricted Pod Security Standard would refuse. */
function scratchPod(name: string, image: string, bytes: number): unknown {
  const mounts = {
    [scratchSocket]: { sizeLimit: String(2 * bytes) },
    '/dev/shm': { medium: 'Memory', sizeLimit: '256Mi' },
  }
  const volumes = Object.entries(mounts).map(([path, emptyDir], index) => ({
    path,
    name: `volume-${index}`,
    emptyDir,
  }))
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: metadata(name),
    spec: {
      restartPolicy: 'Never',
      activeDeadlineSeconds: lifetimeSeconds,
      terminationGracePeriodSeconds: 1,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: {
        runAsNonRoot: true,
        // A user that the image knows, for initdb asks for its name.
        runAsUser: 65534,
        runAsGroup: 65534,
        fsGroup: 65534,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      containers: [
        {
          name: container,
          image,
          imagePullPolicy: 'IfNotPresent',
          command: ['sh', '-c', scratchScript],
          securityContext: {
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
          },
          readinessProbe: {
            exec: { command: ['pg_isready', '-q', '-h', scratchSocket] },
            periodSeconds: 1,
            failureThreshold: 600,
          },
          volumeMounts: volumes.map(({ name, path }) => ({ name, mountPath: path })),
          resources: { requests: { cpu: '100m', memory: '256Mi' }, limits: { memory: '2Gi' } },
        },
      ],
      volumes: volumes.map(({ name, emptyDir }) => ({ name, emptyDir })),
    },
  }
}

async function untilReady(kubectl: Kubectl, name: string, image: string, signal: AbortSignal): Promise<void> {
  let trouble = 'it has not been scheduled'
  const ready = await waitFor(
    async () => {
      const pod = await kubectl.get(podObject, ['pod', name])
      if (isReady(pod)) return true
      const found = troubleOf(pod)
      if (found === undefined) return undefined
      trouble = `${found.reason}${found.message ? `: ${found.message}` : ''}`
      return hopeless.test(found.reason) || pod.status.phase === 'Failed' ? false : undefined
    },
    { timeoutMs: readyTimeoutMs, everyMs: 500, signal },
  )
  if (ready) return
  const printed = await kubectl.run(['logs', name, '--tail=5'], { timeoutMs: 10_000 }).catch(() => '')
  throw new Failure('scratch-start', {
    what: `The scratch server in pod ${name} of ${image} does not come up: ${printed.trim().slice(-400) || trouble}.`,
    means: 'The set was not restored. That says nothing about the set.',
    next: 'Check scratch-image: the cluster must be able to pull it, and it needs a shell and the programs of a Postgres server and its clients.',
  })
}

/** Removes what dead drills of this machine left. That of another machine ends by itself. */
async function removeDeadPods(kubectl: Kubectl, log: Log): Promise<void> {
  const { pods } = sortObjects(
    (await kubectl.get(objectList, ['pods', '--selector', `${label}=${component}`])).items,
  )
  for (const { metadata, status } of pods) {
    if (metadata.deletionTimestamp) continue
    const over = status.phase === 'Succeeded' || status.phase === 'Failed'
    if (!over && !isDead(metadata.name)) continue
    log.warning(`Removed pod ${metadata.name}, left by a drill that is over.`)
    await removePod(kubectl, metadata.name)
  }
}

/** The pod first: while it is there, its policy is. */
async function removePod(kubectl: Kubectl, name: string): Promise<void> {
  const how = ['--ignore-not-found', '--grace-period=1']
  await kubectl.change(['delete', 'pod', name, ...how, '--timeout=30s'], { timeoutMs: 40_000 })
  await kubectl.change(['delete', 'networkpolicy', name, '--ignore-not-found', '--wait=false'])
}
