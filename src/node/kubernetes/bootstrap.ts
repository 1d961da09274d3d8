/** Bringing identities to a node on Kubernetes: the Secret that the chart mounts, and the values for it. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Failure, messageOf } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import { redact, Secret } from '../../system/secret.ts'
import type { Bootstrap, BootstrapPlan, Reonboarding, Signs } from '../bootstrap.ts'
import { bootstrapSecret, dumpExists, helmValues, otherContent } from '../bootstrap-text.ts'
import type { Kubectl } from '../kubectl.ts'
import { helmRelease, type KubernetesNode, type Workload } from './discovery.ts'
import { type PodObject, podsOf } from './objects.ts'
import { type Right, requireRights } from './rights.ts'

const secretObject = z.object({
  metadata: z.object({ resourceVersion: z.string() }),
  data: z.record(z.string(), z.string()).nullish(),
})
type SecretObject = z.infer<typeof secretObject>

const { name, key } = bootstrapSecret
const label = { 'app.kubernetes.io/managed-by': 'splice-validator-backup' }
/** Stands where the identities were, for pods that mount the Secret and have to start again. */
const shell = 'removed after the recovery\n'
const documentedChart = 'oci://ghcr.io/digital-asset/decentralized-canton-sync/helm/splice-validator'

/** deploy/rbac/restore-identities.yaml grants exactly these. */
const rights: readonly Right[] = [
  { verb: 'create', resource: 'secrets', purpose: 'to place the identities' },
  ...['get', 'update', 'patch', 'delete'].map((verb) => ({
    verb,
    resource: 'secrets',
    name,
    purpose: 'to place the identities and to take them away',
  })),
  { verb: 'get', resource: 'pods/log', purpose: 'to see failures in the log of the node' },
]

/** @param look finds the node as it is at that moment. */
export function kubernetesBootstrap(
  kubectl: Kubectl,
  look: () => Promise<KubernetesNode>,
  runLog: Log,
): Bootstrap {
  const where = `Secret ${name} in namespace ${kubectl.target.namespace}, key ${key}`
  const find = () => kubectl.find(secretObject, ['secret', name])
  return {
    async plan(how): Promise<BootstrapPlan> {
      const { validator } = await look()
      // A key that was placed must be taken away again: the rights for that are looked at first.
      await requireRights(kubectl, rights, runLog)
      const running = validator !== undefined && validator.deployment.spec.replicas > 0
      return {
        where,
        instructions: instructions(kubectl, validator, how),
        blockers: running
          ? [
              `Deployment ${validator.deployment.metadata.name} is at ${validator.deployment.spec.replicas} replicas: on empty databases the app makes itself a new identity; scale it to 0`,
            ]
          : [],
      }
    },

    async place(dump: Buffer, _how: Reonboarding, log: Log): Promise<void> {
      const base64 = dump.toString('base64')
      // Whatever kubectl may quote of its input in an error, this is masked.
      new Secret(base64)
      const there = await find()
      if (there !== undefined && !isOurs(there, dump) && !isShell(there)) throw dumpExists(where)
      const sha256 = createHash('sha256').update(dump).digest('hex')
      const object = {
        apiVersion: 'v1',
        kind: 'Secret',
        metadata: {
          name,
          labels: label,
          ...(there && { resourceVersion: there.metadata.resourceVersion }),
        },
        type: 'Opaque',
        data: { [key]: base64 },
      }
      const input = JSON.stringify(object)
      await kubectl.change([there ? 'replace' : 'create', '--filename', '-'], { input })
      const now = await find()
      if (now === undefined || !isOurs(now, dump)) {
        throw new Failure('bootstrap-dump-place', {
          what: `${where} does not hold what was written to it.`,
          means: 'Something else writes to it at the same time.',
          next: 'Find out what (a GitOps tool, an external secret operator), stop it, and run again.',
        })
      }
      log.info(`identities are in ${where} (sha256 ${sha256.slice(0, 12)}…)`)
    },

    async signs(since: Date): Promise<Signs> {
      return await signsOf(kubectl, await look(), since)
    },

    async remove(dump: Buffer, log: Log): Promise<readonly string[]> {
      const there = await find()
      if (there === undefined) return []
      if (!isOurs(there, dump) && !isShell(there)) return [otherContent(where)]
      return await takeAway(kubectl, await look(), where, log)
    },
  }
}

/** What the pods of the validator app show, with their logs and those of the participant. */
async function signsOf(kubectl: Kubectl, node: KubernetesNode, since: Date): Promise<Signs> {
  const { validator, participant } = node
  if (validator === undefined) return { running: false, restarts: 0, log: '' }
  const pods = podsOf(node.objects, validator.deployment).filter((pod) => !pod.metadata.deletionTimestamp)
  const restarts = Math.max(0, ...pods.map((pod) => restartsOf(pod, validator)))
  const beside = participant ? podsOf(node.objects, participant.deployment) : []
  const parts = await Promise.all([
    ...pods.map((pod) => logOf(kubectl, pod, validator, since, restarts > 0)),
    ...beside.map((pod) => logOf(kubectl, pod, participant ?? validator, since, false)),
  ])
  return {
    running: pods.some(({ status }) => status.phase === 'Running'),
    restarts,
    log: parts.join('\n'),
  }
}

/** Deletes the Secret, or leaves it as an empty shell where a Deployment mounts it. Says what is left to do. */
async function takeAway(
  kubectl: Kubectl,
  node: KubernetesNode,
  where: string,
  log: Log,
): Promise<readonly string[]> {
  const users = node.deployments.filter(({ spec }) =>
    spec.template.spec.volumes?.some(({ secret }) => secret?.secretName === name),
  )
  const byHand = `kubectl -n ${kubectl.target.namespace} delete secret ${name}`
  try {
    if (users.length === 0) {
      await kubectl.change(['delete', 'secret', name, '--wait=false'])
      log.info(`deleted ${where}`)
      return []
    }
    const data = { data: { [key]: Buffer.from(shell).toString('base64') } }
    await kubectl.change(['patch', 'secret', name, '--type', 'merge', '--patch', JSON.stringify(data)])
  } catch (error) {
    throw new Failure('bootstrap-dump-left', {
      what: `The identities in ${where} could not be removed: ${messageOf(error)}`,
      means: 'Everybody who may read the Secret can read the private keys of the node.',
      next: `Remove it yourself: ${byHand}`,
      cause: error,
    })
  }
  const names = users.map(({ metadata }) => metadata.name).join(', ')
  log.info(`emptied ${where}; the Secret stays as an empty shell because ${names} mounts it`)
  return [
    'take participantIdentitiesDumpImport and migrateValidatorParty out of the values (nodeIdentifier stays) and upgrade the release',
    `then delete the empty Secret: ${byHand}`,
  ]
}

/** The values, and the command that applies them to the release as it is. */
function instructions(kubectl: Kubectl, validator: Workload | undefined, how: Reonboarding): string[] {
  const release = (validator && helmRelease(validator.deployment)) ?? 'validator'
  const { namespace } = kubectl.target
  return [
    '# identities-values.yaml, beside your own values of the chart splice-validator',
    ...helmValues(how),
    ...(how.migrationId === undefined
      ? []
      : [`# up to Splice 0.6.7: migration.id stays ${how.migrationId}, migration.migrating is false`]),
    '# no onboarding secret is needed',
    `# helm upgrade --install ${release} ${documentedChart} --namespace ${namespace} --version VERSION -f your-values.yaml -f identities-values.yaml`,
  ]
}

function contentOf(secret: SecretObject): Buffer {
  return Buffer.from(secret.data?.[key] ?? '', 'base64')
}

function isOurs(secret: SecretObject, dump: Buffer): boolean {
  return contentOf(secret).equals(dump)
}

/** Left over from an earlier recovery: it holds nothing. */
function isShell(secret: SecretObject): boolean {
  const content = contentOf(secret)
  return content.length === 0 || content.toString('utf8') === shell
}

function restartsOf({ status }: PodObject, { container }: Workload): number {
  return status.containerStatuses?.find((one) => one.name === container.name)?.restartCount ?? 0
}

/** What a container printed since a time, and with `previous` also the one before it, which ended. */
async function logOf(
  kubectl: Kubectl,
  { metadata }: PodObject,
  { container }: Workload,
  since: Date,
  previous: boolean,
): Promise<string> {
  const args = ['logs', metadata.name, '--container', container.name, '--tail', '5000']
  const read = async (more: readonly string[]) =>
    await kubectl.run([...args, ...more], { timeoutMs: 30_000 }).catch((error: unknown) => {
      // Not started yet, or without a log: what matters is seen at the next look. A missing right is not.
      if (error instanceof Failure && error.code === 'kubernetes-forbidden') throw error
      return ''
    })
  const now = await read(['--since-time', since.toISOString()])
  const before = previous ? await read(['--previous']) : ''
  return redact(`${before}\n${now}`)
}
