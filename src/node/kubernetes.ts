/** A node on Kubernetes, as Splice's Helm charts make it. */
import type { DatabaseAccess } from '../postgres/postgres.ts'
import { Failure } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { waitFor } from '../system/wait.ts'
import type {
  AppStart,
  Consumption,
  Deployment,
  DumpVolume,
  NodeDescription,
  Opened,
  OpenHow,
  Role,
  Stopped,
} from './deployment.ts'
import { Kubectl } from './kubectl.ts'
import { chooseAccess, type PostgresAccess } from './kubernetes/access.ts'
import { kubernetesBootstrap } from './kubernetes/bootstrap.ts'
import { ClientPod } from './kubernetes/client-pod.ts'
import { describeNode } from './kubernetes/description.ts'
import { discoverNode, type KubernetesNode } from './kubernetes/discovery.ts'
import {
  kubernetesConsumption,
  kubernetesDumpVolume,
  restartForDump,
  restartLine,
  watchKubernetesStart,
} from './kubernetes/dump.ts'
import { ValidatorDoor } from './kubernetes/endpoint.ts'
import { neededRights } from './kubernetes/needs.ts'
import { isReady, troubleOf } from './kubernetes/objects.ts'
import { controllersOf } from './kubernetes/owners.ts'
import type { KubernetesRecord } from './kubernetes/record.ts'
import { requireRights } from './kubernetes/rights.ts'
import { refuseScaledUp, scaleDown, scaleUp } from './kubernetes/scale.ts'
import { volumeSnapshots } from './kubernetes/snapshots.ts'
import { findScalers, holdBack, letGo, type SuspendPolicy, suspendRights } from './kubernetes/suspend.ts'

export type { KubernetesRecord } from './kubernetes/record.ts'
export { parseKubernetesRecord } from './kubernetes/record.ts'

/** What is given from outside; everything else is discovered. Durations in ms. */
export interface KubernetesOptions {
  readonly kubeconfig?: string | undefined
  readonly context?: string | undefined
  readonly namespace?: string | undefined
  readonly validatorDeployment?: string | undefined
  readonly participantDeployment?: string | undefined
  readonly validatorUrl?: string | undefined
  readonly postgresAccess?: PostgresAccess | undefined
  readonly postgresClientImage?: string | undefined
  /** Folder with client programs on the runner. */
  readonly clientPath?: string | undefined
  readonly volumeSnapshotClass?: string | undefined
  readonly suspendControllers?: SuspendPolicy | undefined
  /** How long pods may take to end beyond what they ask for themselves. */
  readonly stopTimeoutMs?: number | undefined
  /** The node will be stopped and started: what would scale it up is looked at for the plan. */
  readonly restores?: boolean | undefined
  /** The record of a backup set, for when its Deployments are gone. */
  readonly recorded?: KubernetesRecord | undefined
  readonly log: Log
}

/** Crash recovery of a large server takes minutes. */
const databaseTimeoutMs = 15 * 60_000
/** A server pod that is moved to another machine brings its volume along. */
const serversReturnWithinMs = 10 * 60_000
const stopTimeoutMs = 2 * 60_000

/**
 * Finds the cluster, the namespace and the node. What it opens (a client pod, a forwarded port) is closed by
 * `close`.
 * @throws Failure `kubernetes-no-node`, `kubernetes-ambiguous`, and those of `Kubectl.connect`. `describe` and `stop`
 * throw `kubernetes-forbidden` when a right is missing that the run needs at any time.
 */
export async function kubernetesDeployment(
  options: KubernetesOptions,
): Promise<Deployment & Required<Pick<Deployment, 'close'>>> {
  const { log, recorded } = options
  const kubectl = await Kubectl.connect(options)
  const look = async () => await discoverNode(kubectl, options)
  await look()
  const image = options.postgresClientImage
  const clientPod = image === undefined ? undefined : new ClientPod(kubectl, image, log)
  const door = new ValidatorDoor(kubectl, log)
  const known = new Map<Role, { pod: string | undefined; access: DatabaseAccess }>()
  /** Deployments that this run keeps at 0. */
  let held: readonly string[] = []
  /** Through which the volume of a validator app at 0 replicas is reached. */
  let mountPod: ClientPod | undefined
  /** The validator app's pods before a restart, by UID. */
  let earlierPods: ReadonlySet<string> = new Set()

  const controllers = (node: KubernetesNode) =>
    controllersOf(node.deployments, node.objects.autoscalers, kubectl.target.namespace)

  let allowed: Promise<void> | undefined
  /** A right that is needed late must not be found missing late: looked at once, before anything is done. */
  const refuseWithoutRights = (node: KubernetesNode) => {
    const check = async () => {
      const suspends = options.restores && options.suspendControllers === 'suspend'
      const more = suspends ? await suspendRights(kubectl, controllers(node)) : []
      await requireRights(kubectl, [...neededRights(node, options), ...more], log)
    }
    allowed ??= check()
    return allowed
  }

  const access = async (role: Role): Promise<DatabaseAccess> => {
    // What goes into a pod is not seen by `Kubectl.change`, and changes no less.
    await kubectl.verifyTarget()
    const node = await look()
    await refuseScaledUp(kubectl, node.objects, held)
    // What was chosen holds while the same server pod is ready; a client pod says itself whether it still is.
    const { pod } = node.databases[role].at
    const before = known.get(role)
    const same =
      before !== undefined && before.pod === pod?.metadata.uid && (pod === undefined || isReady(pod))
    if (same && (await clientPod?.stillReady()) !== false) return before.access
    const parts = {
      kubectl,
      mode: options.postgresAccess ?? 'auto',
      clientPod,
      clientPath: options.clientPath,
    }
    const chosen = await chooseAccess(parts, node, role)
    known.set(role, { pod: pod?.metadata.uid, access: chosen })
    return chosen
  }

  return {
    kind: 'kubernetes',
    serversReturnWithinMs,
    bootstrap: kubernetesBootstrap(kubectl, look, log),
    copies: { 'volume-snapshot': volumeSnapshots(kubectl, look, options.volumeSnapshotClass) },

    async describe(): Promise<NodeDescription> {
      const node = await look()
      await refuseWithoutRights(node)
      const given = options.validatorUrl
      const validator = given === undefined ? await door.endpoint(node) : { url: given }
      const suspends = options.suspendControllers ?? 'refuse'
      const scalers =
        options.restores && suspends === 'refuse' ? await findScalers(kubectl, controllers(node)) : []
      return describeNode(kubectl, node, { validator, recorded, scalers: scalers.map(asWarning) })
    },

    access,

    async stop(logTo: Log, signal?: AbortSignal): Promise<Stopped> {
      const node = await look()
      await refuseWithoutRights(node)
      try {
        await holdBack(kubectl, controllers(node), options.suspendControllers ?? 'refuse', logTo)
        const timeoutMs = options.stopTimeoutMs ?? stopTimeoutMs
        const stopped = await scaleDown(kubectl, node, { log: logTo, timeoutMs, signal })
        held = node.deployments.map(({ metadata }) => metadata.name)
        return stopped
      } catch (error) {
        await letGo(kubectl, controllers(node), logTo)
        throw error
      }
    },

    async openDatabases(logTo: Log, { mayReplace, signal }: OpenHow): Promise<Opened> {
      // To go back is right although something has scaled the node up: that may be why.
      if (!mayReplace) held = []
      for (const role of ['apps', 'participant'] as const) {
        await untilServes(look, role, logTo, signal)
        await untilAnswers(() => access(role), signal)
      }
      return { fresh: [] }
    },

    async dumpVolume(): Promise<DumpVolume> {
      const found = await kubernetesDumpVolume(kubectl, await look(), log)
      mountPod = found.clientPod
      return found.volume
    },

    async consumption(migrationId: number): Promise<Consumption> {
      return kubernetesConsumption(await look(), migrationId)
    },

    async restartForDump(logTo, how): Promise<void> {
      earlierPods = await restartForDump(kubectl, await look(), how.command, logTo, how.signal)
    },

    async restartLine(): Promise<string> {
      return restartLine(kubectl, await look())
    },

    async watchStart(): Promise<AppStart> {
      return await watchKubernetesStart(kubectl, await look(), earlierPods)
    },

    async start(stopped: Stopped, logTo: Log, signal?: AbortSignal): Promise<void> {
      held = []
      const node = await look()
      try {
        await scaleUp(kubectl, node, stopped, { log: logTo, signal })
      } finally {
        await letGo(kubectl, controllers(node), logTo)
      }
    },

    async close(): Promise<void> {
      door.close()
      await clientPod?.remove()
      await mountPod?.remove()
    },
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
    { timeoutMs: databaseTimeoutMs, everyMs: 1000, signal },
  )
  if (!answered) throw last
}

/** What passes by itself while a server comes up. */
const passing = ['database-connect', 'stream-cut']

function asWarning(scaler: string): string {
  return `${scaler} would start the node again while it is restored: set suspend-controllers: true.`
}

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
    { timeoutMs: databaseTimeoutMs, everyMs: 1000, signal },
  )
  if (served) return
  const trouble = seen?.pod && troubleOf(seen.pod)
  throw new Failure('kubernetes-postgres', {
    what: `The ${role} database server ${seen?.label} ${seen?.pod ? `is not ready${trouble ? `: ${trouble.reason} ${trouble.message}` : ''}` : 'has no pod'}.`,
    means: 'The databases cannot be opened. Nothing was replaced.',
    next: 'Scale its StatefulSet to 1, and see `kubectl describe pod` and the log of the server.',
  })
}
