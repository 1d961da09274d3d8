/** The database servers of a node: waited for, and reached while nothing starts the node. */
import type { DatabaseAccess } from '../../postgres/postgres.ts'
import { Failure } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import { waitFor } from '../../system/wait.ts'
import type { Role } from '../deployment.ts'
import type { Kubectl } from '../kubectl.ts'
import type { KubernetesOptions } from '../kubernetes.ts'
import { chooseAccess } from './access.ts'
import { ClientPod } from './client-pod.ts'
import type { KubernetesNode } from './discovery.ts'
import { isReady, troubleOf } from './objects.ts'
import { refuseScaledUp } from './scale.ts'

/** Crash recovery of a large server takes minutes. */
const timeoutMs = 15 * 60_000

export class DatabaseServers {
  /** Names of the Deployments that this run keeps at 0: no database is reached when one of them is up again. */
  heldAtZero: readonly string[] = []
  readonly #kubectl: Kubectl
  readonly #look: () => Promise<KubernetesNode>
  readonly #options: KubernetesOptions
  readonly #clientPod: ClientPod | undefined
  readonly #known = new Map<Role, { pod: string | undefined; access: DatabaseAccess }>()

  constructor(kubectl: Kubectl, look: () => Promise<KubernetesNode>, options: KubernetesOptions) {
    this.#kubectl = kubectl
    this.#look = look
    this.#options = options
    const { postgresClientImage: image } = options
    this.#clientPod = image === undefined ? undefined : new ClientPod(kubectl, image, options)
  }

  /** @throws Failure `kubernetes-scaled-up`, `postgres-access` */
  async access(role: Role): Promise<DatabaseAccess> {
    // What goes into a pod is not seen by `Kubectl.change`, and changes no less.
    await this.#kubectl.verifyTarget()
    const node = await this.#look()
    await refuseScaledUp(this.#kubectl, node.objects, this.heldAtZero)
    // What was chosen holds while the same server pod is ready; a client pod says itself whether it still is.
    const { pod } = node.databases[role].at
    const before = this.#known.get(role)
    const same =
      before !== undefined && before.pod === pod?.metadata.uid && (pod === undefined || isReady(pod))
    if (same && (await this.#clientPod?.stillReady()) !== false) return before.access
    const { postgresAccess: mode = 'auto', clientPath } = this.#options
    const parts = { kubectl: this.#kubectl, mode, clientPod: this.#clientPod, clientPath }
    const access = await chooseAccess(parts, node, role)
    this.#known.set(role, { pod: pod?.metadata.uid, access })
    return access
  }

  /** Waits until both servers answer. @throws Failure `kubernetes-postgres`, or why the last try failed. */
  async untilAnswering(log: Log, signal: AbortSignal | undefined): Promise<void> {
    for (const role of ['apps', 'participant'] as const) {
      await untilServes(this.#look, role, log, signal)
      await untilAnswers(() => this.access(role), signal)
    }
  }

  async close(): Promise<void> {
    await this.#clientPod?.remove()
  }
}

/** A pod of the charts counts as ready before its server answers: they have no readiness probe. */
async function untilAnswers(open: () => Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  let last: unknown
  const answered = await waitFor(
    async () => {
      try {
        await open()
        return true
      } catch (error) {
        if (!(error instanceof Failure) || !passing.includes(error.code)) throw error
        last = error
        return undefined
      }
    },
    { timeoutMs, everyMs: 1000, signal },
  )
  if (!answered) throw last
}

/** What passes by itself while a server comes up. */
const passing = ['database-connect', 'stream-cut']

/** A server in a pod is the StatefulSet's to start; it is waited for, as after a pod was evicted. */
async function untilServes(
  look: () => Promise<KubernetesNode>,
  role: Role,
  log: Log,
  signal: AbortSignal | undefined,
): Promise<void> {
  let seen: KubernetesNode['databases'][Role]['at'] | undefined
  const served = await waitFor(
    async () => {
      const { at } = (await look()).databases[role]
      if (seen === undefined && at.kind === 'pod' && !(at.pod && isReady(at.pod)))
        log.info(`waiting for ${at.label}`)
      seen = at
      return at.kind !== 'pod' || (at.pod && isReady(at.pod)) ? true : undefined
    },
    { timeoutMs, everyMs: 1000, signal },
  )
  if (served) return
  const trouble = seen?.pod && troubleOf(seen.pod)
  throw new Failure('kubernetes-postgres', {
    what: `The ${role} database server ${seen?.label} ${seen?.pod ? `is not ready${trouble ? `: ${trouble.reason} ${trouble.message}` : ''}` : 'has no pod'}.`,
    means: 'The databases cannot be opened. Nothing was replaced.',
    next: 'Scale its StatefulSet to 1, and see `kubectl describe pod` and the log of the server.',
  })
}
