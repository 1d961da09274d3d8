/** A dump for the validator app of a node on Kubernetes: where it goes, what makes the app read it, how that goes. */
import { dumpFolder } from '../../splice/splice.ts'
import { Failure } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import type { AppStart, Consumption, DumpVolume } from '../deployment.ts'
import type { Kubectl } from '../kubectl.ts'
import type { KubernetesOptions } from '../kubernetes.ts'
import { runNodeCommand } from '../operator-command.ts'
import { importsDump } from '../splice-config.ts'
import { ClientPod } from './client-pod.ts'
import { helmRelease, type KubernetesNode, type Workload } from './discovery.ts'
import { isReady, podsOf } from './objects.ts'
import { podPlace } from './place.ts'

/** Brings a dump to the validator app, and the app to import it. */
export class DumpImport {
  readonly #kubectl: Kubectl
  readonly #look: () => Promise<KubernetesNode>
  readonly #run: Pick<KubernetesOptions, 'log' | 'owner'>
  /** Through which the volume of an app at 0 replicas is reached. */
  #mountPod: ClientPod | undefined
  /** The app's pods before a restart, by UID. */
  #earlierPods: ReadonlySet<string> = new Set()

  constructor(
    kubectl: Kubectl,
    look: () => Promise<KubernetesNode>,
    run: Pick<KubernetesOptions, 'log' | 'owner'>,
  ) {
    this.#kubectl = kubectl
    this.#look = look
    this.#run = run
  }

  /**
   * The volume claim that the app's Deployment mounts for the dump: through the app's own pod while that runs, else
   * through a short-lived pod of the app's own image, which the cluster has, with the app's own rights.
   * @throws Failure `dump-volume-missing`
   */
  async volume(): Promise<DumpVolume> {
    const node = await this.#look()
    const { deployment, container } = appOf(node)
    const { name } = deployment.metadata
    const { spec } = deployment.spec.template
    const claim = claimOf(spec, container)
    if (claim === undefined) {
      throw new Failure('dump-volume-missing', {
        what: `Deployment ${name} mounts no volume claim at ${dumpFolder}.`,
        means: 'The app would not see the dump wherever it was put, and it would be lost with the pod.',
        next: 'Set migration.attachPvc: true in the Helm values of the validator, apply them, and run again.',
      })
    }
    const running = podsOf(node.objects, deployment).find(isReady)
    if (running === undefined) {
      this.#mountPod ??= new ClientPod(this.#kubectl, container.image, this.#run, {
        claim,
        path: dumpFolder,
        security: { pod: spec.securityContext ?? {}, container: container.securityContext ?? {} },
        beside: deployment.spec.selector.matchLabels ?? {},
      })
    }
    const at = running
      ? { pod: running.metadata.name, container: container.name }
      : await this.#mountPod?.ready()
    if (at === undefined) throw new Error('the pod was made above')
    const volume = `volume claim ${claim} of Deployment ${name}`
    return {
      description: `${volume}, through pod ${at.pod}`,
      volume,
      place: podPlace(this.#kubectl, at),
      folder: dumpFolder,
    }
  }

  async consumption(migrationId: number): Promise<Consumption> {
    return kubernetesConsumption(await this.#look(), migrationId)
  }

  /**
   * Restarts the app, or runs the operator's command that does.
   * @throws Failure `import-not-told` when the Deployment would come up without the dump.
   */
  async restart(
    log: Log,
    { command, signal }: { command?: string | undefined; signal?: AbortSignal | undefined },
  ): Promise<void> {
    const node = await this.#look()
    const app = appOf(node)
    const { deployment } = app
    this.#earlierPods = new Set(podsOf(node.objects, deployment).map(({ metadata }) => metadata.uid))
    if (command !== undefined) {
      const means = 'The dump is in its place; the app was not restarted, or only in part.'
      return await runNodeCommand('start-command', { text: command, means }, log, signal)
    }
    refuseUntold(app, {
      means: 'The dump is in its place and in the repository.',
      next: 'Apply the Helm values that this run printed (helm upgrade restarts the app), by hand or as start-command.',
    })
    log.info(`restarting Deployment ${deployment.metadata.name}`)
    await this.#kubectl.change(rolloutRestart(app))
  }

  /** What `restart` would run without a command of the operator. @throws Failure `import-not-told` */
  async restartLine(): Promise<string> {
    const app = appOf(await this.#look())
    refuseUntold(app, {
      means: 'Nothing was touched.',
      next: 'Give the helm upgrade that applies the values (migration.id, migrating: true) as start-command, or leave restart out: the run prints the values.',
    })
    return `kubectl --namespace ${this.#kubectl.target.namespace} ${rolloutRestart(app).join(' ')}`
  }

  /** What the pods that came after the restart have printed, their last crash included. */
  async watch(): Promise<AppStart> {
    const node = await this.#look()
    const { deployment, container, environment } = appOf(node)
    const pods = podsOf(node.objects, deployment).filter(
      ({ metadata }) => !this.#earlierPods.has(metadata.uid) && !metadata.deletionTimestamp,
    )
    const log: string[] = []
    for (const { metadata, status } of pods) {
      const args = ['logs', metadata.name, '--container', container.name, '--tail=300']
      const crashed = status.containerStatuses?.some(({ restartCount }) => restartCount > 0) === true
      // A container that has not started yet has no log, which is an error to kubectl.
      for (const more of crashed ? [['--previous'], []] : [[]])
        log.push(await this.#kubectl.run([...args, ...more], { timeoutMs: 20_000 }).catch(() => ''))
    }
    return { log: log.join('\n'), up: pods.some(isReady), told: importsDump(environment.literal) }
  }

  async close(): Promise<void> {
    await this.#mountPod?.remove()
  }
}

/** The values that the charts need, with the node's own names. */
function kubernetesConsumption(node: KubernetesNode, migrationId: number): Consumption {
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
