/** A node on Kubernetes, as Splice's Helm charts make it. */
import type { Log } from '../system/log.ts'
import type { Deployment, NodeDescription, Opened, OpenHow, Stopped } from './deployment.ts'
import { Kubectl } from './kubectl.ts'
import type { PostgresAccess } from './kubernetes/access.ts'
import { kubernetesBootstrap } from './kubernetes/bootstrap.ts'
import { DatabaseServers } from './kubernetes/database-servers.ts'
import { describeNode } from './kubernetes/description.ts'
import { discoverNode, type KubernetesNode } from './kubernetes/discovery.ts'
import { DumpImport } from './kubernetes/dump-import.ts'
import { ValidatorDoor } from './kubernetes/endpoint.ts'
import { neededRights } from './kubernetes/needed-rights.ts'
import { type Controller, controllersOf } from './kubernetes/owners.ts'
import type { KubernetesRecord } from './kubernetes/record.ts'
import { requireRights } from './kubernetes/rights.ts'
import { scaleDown, scaleUp } from './kubernetes/scale.ts'
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
  /** Who runs this, such as the URL of a workflow run: written on the pods that are made. Default: a terminal. */
  readonly owner?: string | undefined
  readonly log: Log
}

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
  const servers = new DatabaseServers(kubectl, look, options)
  const door = new ValidatorDoor(kubectl, log)
  const imports = new DumpImport(kubectl, look, options)

  let allowed: Promise<void> | undefined
  /** A right that is needed late must not be found missing late: looked at once, before anything is done. */
  const refuseWithoutRights = (node: KubernetesNode) => {
    allowed ??= requireAll(kubectl, node, options)
    return allowed
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
      return describeNode(kubectl, node, {
        validator,
        recorded,
        scalers: await scalersInTheWay(kubectl, node, options),
      })
    },

    access: async (role) => await servers.access(role),

    async stop(logTo: Log, signal?: AbortSignal): Promise<Stopped> {
      const node = await look()
      await refuseWithoutRights(node)
      const stopped = await stopNode(kubectl, node, options, logTo, signal)
      servers.heldAtZero = node.deployments.map(({ metadata }) => metadata.name)
      return stopped
    },

    async openDatabases(logTo: Log, { mayReplace, signal }: OpenHow): Promise<Opened> {
      // To go back is right although something has scaled the node up: that may be why.
      if (!mayReplace) servers.heldAtZero = []
      await servers.untilAnswering(logTo, signal)
      return { fresh: [] }
    },

    dumpVolume: async () => await imports.volume(),
    consumption: async (migrationId) => await imports.consumption(migrationId),
    restartForDump: async (logTo, how) => await imports.restart(logTo, how),
    restartLine: async () => await imports.restartLine(),
    watchStart: async () => await imports.watch(),

    async start(stopped: Stopped, logTo: Log, signal?: AbortSignal): Promise<void> {
      servers.heldAtZero = []
      const node = await look()
      try {
        await scaleUp(kubectl, node, stopped, { log: logTo, signal })
      } finally {
        await letGo(kubectl, controllersFor(kubectl, node), logTo)
      }
    },

    async close(): Promise<void> {
      door.close()
      await servers.close()
      await imports.close()
    },
  }
}

function controllersFor(kubectl: Kubectl, { deployments, objects }: KubernetesNode): Controller[] {
  return controllersOf(deployments, objects.autoscalers, kubectl.target.namespace)
}

/** @throws Failure `kubernetes-forbidden` */
async function requireAll(kubectl: Kubectl, node: KubernetesNode, options: KubernetesOptions): Promise<void> {
  const suspends = options.restores && options.suspendControllers === 'suspend'
  const more = suspends ? await suspendRights(kubectl, controllersFor(kubectl, node)) : []
  await requireRights(kubectl, [...neededRights(node, options), ...more], options.log)
}

/** Scales the node to 0; what would scale it up again is held back from before, unless that fails. */
async function stopNode(
  kubectl: Kubectl,
  node: KubernetesNode,
  options: KubernetesOptions,
  log: Log,
  signal: AbortSignal | undefined,
): Promise<Stopped> {
  const controllers = controllersFor(kubectl, node)
  try {
    await holdBack(kubectl, controllers, options.suspendControllers ?? 'refuse', log)
    const timeoutMs = options.stopTimeoutMs ?? stopTimeoutMs
    return await scaleDown(kubectl, node, { log, timeoutMs, signal })
  } catch (error) {
    await letGo(kubectl, controllers, log)
    throw error
  }
}

/** What would start the node while it is restored and is not suspended, as warnings. */
async function scalersInTheWay(
  kubectl: Kubectl,
  node: KubernetesNode,
  { restores, suspendControllers = 'refuse' }: KubernetesOptions,
): Promise<string[]> {
  if (!restores || suspendControllers !== 'refuse') return []
  return (await findScalers(kubectl, controllersFor(kubectl, node))).map(
    (scaler) => `${scaler} would start the node again while it is restored: set suspend-controllers: true.`,
  )
}
