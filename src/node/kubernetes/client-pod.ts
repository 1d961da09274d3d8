/** A short-lived pod with Postgres client programs, for a server whose own pod has none or that is elsewhere. */
import { randomBytes } from 'node:crypto'
import { hostname } from 'node:os'
import { Failure, messageOf } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import { waitFor } from '../../system/wait.ts'
import type { Kubectl } from '../kubectl.ts'
import { isReady, objectList, type PodObject, podObject, sortObjects, troubleOf } from './objects.ts'
import type { PodContainer } from './place.ts'

const label = 'app.kubernetes.io/component=splice-validator-backup-client'
const ownerAnnotation = 'splice-validator-backup/run'
const processAnnotation = 'splice-validator-backup/process'
const container = 'client'

/** Pulling an image over a slow line takes minutes. */
const readyTimeoutMs = 5 * 60_000
/** Longer than any run; the pod ends long before, when nobody uses it. */
const lifetimeSeconds = 24 * 3600
const idleMinutes = 20

/** Reasons from which a pod does not recover by waiting. */
const hopeless =
  /^(ErrImagePull|ImagePullBackOff|InvalidImageName|ErrImageNeverPull|CreateContainerConfigError|CreateContainerError|RunContainerError|CrashLoopBackOff|Failed|DeadlineExceeded|Evicted)$/

/**
 * Keeps the pod alive while something is exec'd in it, and ends it when nothing was for a while: a run that was
 * killed leaves no pod that lives for ever.
 */
const idleScript = `
trap 'exit 0' TERM
idle=0
while [ "$idle" -lt ${idleMinutes * 6} ]; do
  sleep 10 & wait $!
  busy=0
  for file in /proc/[0-9]*/environ; do
    grep -qz SPLICE_VALIDATOR_RUN= "$file" 2>/dev/null && busy=1
  done
  if [ "$busy" = 1 ]; then idle=0; else idle=$((idle + 1)); fi
done`

/** A volume that the pod is made for. */
export interface PodMount {
  readonly claim: string
  readonly path: string
  /** As what the pod and its container run: as those do that the volume is of. */
  readonly security: { readonly pod: unknown; readonly container: unknown }
  /** Pods beside which it should run: a volume that one machine may use is where they are. */
  readonly beside: Readonly<Record<string, string>>
}

/** The pod's definition: nothing that a namespace of the restricted Pod Security Standard would refuse. */
export function clientPod(
  name: string,
  image: string,
  owner: { run: string; process: string },
  mount?: PodMount,
): unknown {
  const [key = '', value = ''] = label.split('=')
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: {
      name,
      labels: { [key]: value, 'app.kubernetes.io/managed-by': 'splice-validator-backup' },
      annotations: {
        [ownerAnnotation]: owner.run,
        [processAnnotation]: owner.process,
        // A mesh's proxy would keep the pod from ever ending, and Postgres' protocol needs none.
        'sidecar.istio.io/inject': 'false',
      },
    },
    spec: {
      restartPolicy: 'Never',
      activeDeadlineSeconds: lifetimeSeconds,
      terminationGracePeriodSeconds: 1,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      securityContext: mount?.security.pod ?? {
        runAsNonRoot: true,
        runAsUser: 65534,
        runAsGroup: 65534,
        seccompProfile: { type: 'RuntimeDefault' },
      },
      containers: [
        {
          name: container,
          image,
          imagePullPolicy: 'IfNotPresent',
          command: ['sh', '-c', idleScript],
          securityContext: mount?.security.container ?? {
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
          },
          // The shell keeps a here-document there.
          volumeMounts: [
            { name: 'tmp', mountPath: '/tmp' },
            ...(mount ? [{ name: 'mount', mountPath: mount.path }] : []),
          ],
          resources: { requests: { cpu: '100m', memory: '64Mi' }, limits: { memory: '1Gi' } },
        },
      ],
      ...(mount && {
        affinity: {
          podAffinity: {
            preferredDuringSchedulingIgnoredDuringExecution: [
              {
                weight: 100,
                podAffinityTerm: {
                  labelSelector: { matchLabels: mount.beside },
                  topologyKey: 'kubernetes.io/hostname',
                },
              },
            ],
          },
        },
      }),
      volumes: [
        { name: 'tmp', emptyDir: { sizeLimit: '64Mi' } },
        ...(mount ? [{ name: 'mount', persistentVolumeClaim: { claimName: mount.claim } }] : []),
      ],
    },
  }
}

/** One pod for a run, made when it is first needed. */
export class ClientPod {
  readonly kubectl: Kubectl
  readonly image: string
  readonly #log: Log
  readonly #run: string
  readonly #mount: PodMount | undefined
  #name: string | undefined

  /** @param owner whose pod it is: where to look for it is written on the pod. */
  constructor(
    kubectl: Kubectl,
    image: string,
    { log, owner = 'a terminal' }: { readonly log: Log; readonly owner?: string | undefined },
    mount?: PodMount,
  ) {
    this.#mount = mount
    this.kubectl = kubectl
    this.image = image
    this.#log = log
    this.#run = owner
  }

  /**
   * The pod, ready.
   * @throws Failure `client-pod` with the reason why it does not come up; it is removed again.
   */
  async ready(): Promise<PodContainer> {
    if (this.#name !== undefined) {
      if (await this.stillReady()) return { pod: this.#name, container }
      await this.remove()
    }
    await removeOrphans(this.kubectl, this.#log)
    const name = `splice-validator-client-${randomBytes(4).toString('hex')}`
    this.#log.info(`starting pod ${name} of ${this.image}`)
    const definition = clientPod(name, this.image, { run: this.#run, process: processName() }, this.#mount)
    this.#name = name
    await this.kubectl.change(['create', '--filename', '-'], { input: JSON.stringify(definition) })
    try {
      await this.#untilReady(name)
    } catch (error) {
      await this.remove()
      throw error
    }
    return { pod: name, container }
  }

  /** Whether the pod that was made is still ready; undefined when none was made. */
  async stillReady(): Promise<boolean | undefined> {
    if (this.#name === undefined) return undefined
    const pod = await this.kubectl.find(podObject, ['pod', this.#name])
    return pod !== undefined && isReady(pod)
  }

  /** Removes the pod. It is not waited for: it has a second to go. */
  async remove(): Promise<void> {
    const name = this.#name
    this.#name = undefined
    if (name !== undefined) await removePod(this.kubectl, name)
  }

  async #untilReady(name: string): Promise<void> {
    let trouble = 'it has not been scheduled'
    const ready = await waitFor(
      async () => {
        const pod = await this.kubectl.get(podObject, ['pod', name])
        if (isReady(pod)) return true
        const found = troubleOf(pod)
        if (found === undefined) return undefined
        trouble = `${found.reason}${found.message ? `: ${found.message}` : ''}`
        return hopeless.test(found.reason) ? false : undefined
      },
      { timeoutMs: readyTimeoutMs, everyMs: 500 },
    )
    if (ready) return
    throw new Failure('client-pod', {
      what: `The pod ${name} of image ${this.image} does not come up: ${trouble}.`,
      means:
        this.#mount === undefined
          ? 'The databases cannot be reached through it. It was removed again.'
          : `Volume claim ${this.#mount.claim} cannot be written to through it. It was removed again.`,
      next:
        this.#mount !== undefined
          ? 'See `kubectl describe pvc` and the events of the namespace; or scale the Deployment to 1, then its own pod is used.'
          : 'Check postgres-client-image: the cluster must be able to pull it, and it needs a shell and the Postgres client programs.',
    })
  }
}

/**
 * Removes client pods whose run is over: they have ended, or the process that made them on this machine is
 * gone. One of a live run elsewhere is left alone; it ends by itself when it is no longer used.
 */
export async function removeOrphans(kubectl: Kubectl, log: Log): Promise<void> {
  const { pods } = sortObjects((await kubectl.get(objectList, ['pods', '--selector', label])).items)
  for (const pod of pods.filter(isOrphan)) {
    const run = pod.metadata.annotations?.[ownerAnnotation] ?? 'unknown'
    log.warning(`Removed pod ${pod.metadata.name}, left by a run that is over (${run}).`)
    await removePod(kubectl, pod.metadata.name)
  }
}

function isOrphan({ metadata, status }: PodObject): boolean {
  if (metadata.deletionTimestamp) return false
  if (status.phase === 'Succeeded' || status.phase === 'Failed') return true
  const [host, pid] = (metadata.annotations?.[processAnnotation] ?? '').split(' ')
  if (host !== hostname() || !/^\d+$/.test(pid ?? '')) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}

async function removePod(kubectl: Kubectl, name: string): Promise<void> {
  const args = ['delete', 'pod', name, '--ignore-not-found', '--wait=false', '--grace-period=1']
  await kubectl.change(args, { timeoutMs: 10_000 }).catch((error: unknown) => {
    throw new Failure('client-pod', {
      what: `Pod ${name} could not be removed: ${messageOf(error)}`,
      means: `It ends by itself after ${idleMinutes} minutes without use.`,
      cause: error,
    })
  })
}

function processName(): string {
  return `${hostname()} ${process.pid}`
}
