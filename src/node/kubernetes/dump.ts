/** A dump for the validator app of a node on Kubernetes: where it goes, what makes the app read it, how that goes. */
import { dumpFolder } from '../../splice/splice.ts'
import { Failure } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import type { AppStart, Consumption, DumpVolume } from '../deployment.ts'
import type { Kubectl } from '../kubectl.ts'
import { runNodeCommand } from '../operator-command.ts'
import { importsDump } from '../splice-config.ts'
import { ClientPod } from './client-pod.ts'
import { helmRelease, type KubernetesNode, type Workload } from './discovery.ts'
import { isReady, podsOf } from './objects.ts'
import { podPlace } from './place.ts'

/**
 * The volume claim that the app's Deployment mounts for the dump: through the app's own pod while that runs, else
 * through a short-lived pod of the app's own image, which the cluster has, with the app's own rights.
 * @throws Failure `dump-volume-missing`
 */
export async function kubernetesDumpVolume(
  kubectl: Kubectl,
  node: KubernetesNode,
  log: Log,
): Promise<{ volume: DumpVolume; clientPod?: ClientPod }> {
  const { deployment, container } = appOf(node)
  const { name } = deployment.metadata
  const claim = claimOf(deployment.spec.template.spec, container)
  if (claim === undefined) {
    throw new Failure('dump-volume-missing', {
      what: `Deployment ${name} mounts no volume claim at ${dumpFolder}.`,
      means: 'The app would not see the dump wherever it was put, and it would be lost with the pod.',
      next: 'Set migration.attachPvc: true in the Helm values of the validator, apply them, and run again.',
    })
  }
  const pod = podsOf(node.objects, deployment).find(isReady)
  const description = `volume claim ${claim} of Deployment ${name}`
  if (pod !== undefined) {
    const at = { pod: pod.metadata.name, container: container.name }
    return {
      volume: {
        description: `${description}, through pod ${at.pod}`,
        volume: description,
        place: podPlace(kubectl, at),
        folder: dumpFolder,
      },
    }
  }
  const beside = deployment.spec.selector.matchLabels ?? {}
  const clientPod = new ClientPod(kubectl, container.image, log, {
    claim,
    path: dumpFolder,
    security: {
      pod: deployment.spec.template.spec.securityContext ?? {},
      container: container.securityContext ?? {},
    },
    beside,
  })
  const at = await clientPod.ready()
  return {
    volume: {
      description: `${description}, through pod ${at.pod}`,
      volume: description,
      place: podPlace(kubectl, at),
      folder: dumpFolder,
    },
    clientPod,
  }
}

/** The values that the charts need, with the node's own names. */
export function kubernetesConsumption(node: KubernetesNode, migrationId: number): Consumption {
  const validator = (node.validator && helmRelease(node.validator.deployment)) ?? 'validator'
  const participant = (node.participant && helmRelease(node.participant.deployment)) ?? 'participant'
  const database = nextDatabase(node.databases.participant.name, node.settings.migrationId, migrationId)
  return {
    title: 'Helm values that make the validator app import the dump',
    text: [
      `# Release ${participant} (chart splice-participant): first`,
      'persistence:',
      `  databaseName: ${JSON.stringify(database)}`,
      '---',
      `# Release ${validator} (chart splice-validator): then`,
      'migration:',
      `  id: "${migrationId}"`,
      '  migrating: true',
      '  attachPvc: true',
    ].join('\n'),
    notes: [
      `The participant gets the new, empty database ${database}; ${node.databases.apps.name} of the validator app is kept.`,
      'Add the values to those that the releases have and apply them with helm upgrade: that restarts both.',
      'When the node is back, set migrating to false and apply the values again, or the app looks for the dump at each start.',
    ],
  }
}

/** `participant_0` becomes `participant_1`; a name without the old migration id becomes the documented one. */
function nextDatabase(name: string, own: number | undefined, migrationId: number): string {
  const match = own === undefined ? null : new RegExp(`^(.*[_-])${own}$`).exec(name)
  return match === null ? `participant_${migrationId}` : `${match[1]}${migrationId}`
}

/**
 * Restarts the app, or runs the operator's command that does. Returns the UIDs of the pods that there were before.
 * @throws Failure `import-not-told` when the Deployment would come up without the dump.
 */
export async function restartForDump(
  kubectl: Kubectl,
  node: KubernetesNode,
  command: string | undefined,
  log: Log,
  signal: AbortSignal | undefined,
): Promise<ReadonlySet<string>> {
  const app = appOf(node)
  const { name } = app.deployment.metadata
  const before = new Set(podsOf(node.objects, app.deployment).map(({ metadata }) => metadata.uid))
  if (command !== undefined) {
    const means = 'The dump is in its place; the app was not restarted, or only in part.'
    await runNodeCommand('start-command', { text: command, means }, log, signal)
    return before
  }
  refuseUntold(app, {
    means: 'The dump is in its place and in the repository.',
    next: 'Apply the Helm values that this run printed (helm upgrade restarts the app), by hand or as start-command.',
  })
  log.info(`restarting Deployment ${name}`)
  await kubectl.change(rolloutRestart(app))
  return before
}

/** What `restartForDump` would run without a command of the operator. @throws Failure `import-not-told` */
export function restartLine(kubectl: Kubectl, node: KubernetesNode): string {
  const app = appOf(node)
  refuseUntold(app, {
    means: 'Nothing was touched.',
    next: 'Give the helm upgrade that applies the values (migration.id, migrating: true) as start-command, or leave restart out: the run prints the values.',
  })
  return `kubectl --namespace ${kubectl.target.namespace} ${rolloutRestart(app).join(' ')}`
}

function rolloutRestart({ deployment }: Workload): string[] {
  return ['rollout', 'restart', `deployment/${deployment.metadata.name}`]
}

function refuseUntold(app: Workload, text: { means: string; next: string }): void {
  if (importsDump(app.environment.literal)) return
  throw new Failure('import-not-told', {
    what: `Deployment ${app.deployment.metadata.name} is not told to import a dump: a restart would bring it up as it was.`,
    ...text,
  })
}

/** What the pods that came after those have printed, their last crash included. */
export async function watchKubernetesStart(
  kubectl: Kubectl,
  node: KubernetesNode,
  before: ReadonlySet<string>,
): Promise<AppStart> {
  const { deployment, container, environment } = appOf(node)
  const pods = podsOf(node.objects, deployment).filter(
    ({ metadata }) => !before.has(metadata.uid) && !metadata.deletionTimestamp,
  )
  const log: string[] = []
  for (const { metadata, status } of pods) {
    const args = ['logs', metadata.name, '--container', container.name, '--tail=300']
    const crashed = status.containerStatuses?.some(({ restartCount }) => restartCount > 0) === true
    // A container that has not started yet has no log, which is an error to kubectl.
    for (const more of crashed ? [['--previous'], []] : [[]])
      log.push(await kubectl.run([...args, ...more], { timeoutMs: 20_000 }).catch(() => ''))
  }
  return {
    log: log.join('\n'),
    up: pods.some(isReady),
    told: importsDump(environment.literal),
  }
}

function appOf(node: KubernetesNode): Workload {
  if (node.validator !== undefined) return node.validator
  throw new Failure('dump-volume-missing', {
    what: 'The Deployment of the validator app is gone.',
    means: 'What it mounts as the folder of the dump cannot be known.',
    next: 'Install the chart again (0 replicas are enough), or use copy: false.',
  })
}

type PodSpec = Workload['deployment']['spec']['template']['spec']

function claimOf(spec: PodSpec, container: Workload['container']): string | undefined {
  const mount = container.volumeMounts?.find(
    ({ mountPath, readOnly }) => mountPath.replace(/\/+$/, '') === dumpFolder && readOnly !== true,
  )
  return spec.volumes?.find(({ name }) => name === mount?.name)?.persistentVolumeClaim?.claimName
}
