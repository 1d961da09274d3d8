/** Finding a validator node among the objects of a namespace, whether its programs run or not. */
import { Failure } from '../../system/failure.ts'
import { Secret } from '../../system/secret.ts'
import type { Role } from '../deployment.ts'
import type { Kubectl } from '../kubectl.ts'
import { findMigrationId, hoconValue, withoutAuthentication } from '../splice-config.ts'
import { type Coordinates, looksLike, plays, readCoordinates } from './database.ts'
import { clusterData, type DataSource, Environment } from './environment.ts'
import { type DatabaseServer, findServer } from './find-server.ts'
import { type Container, type DeploymentObject, type Objects, readObjects } from './objects.ts'
import type { KubernetesRecord } from './record.ts'

/** A program of the node and the container that it runs in. */
export interface Workload {
  readonly deployment: DeploymentObject
  readonly container: Container
  readonly environment: Environment
}

/** What is there of a node right now, completed by what was recorded of it. */
export interface KubernetesNode {
  readonly objects: Objects
  readonly validator?: Workload
  readonly participant?: Workload
  /** All Deployments of the node, the participant and the validator app among them. */
  readonly deployments: readonly DeploymentObject[]
  readonly databases: Readonly<Record<Role, Coordinates & { readonly at: DatabaseServer }>>
  readonly settings: NodeSettings
}

/** What the validator app is told. */
export interface NodeSettings {
  readonly migrationId?: number
  readonly partyHint?: string
  readonly participantIdentifier?: string
  readonly audience?: string
  readonly noAuth?: boolean
}

/** Inputs that choose where there is more than one. */
export interface Selection {
  readonly validatorDeployment?: string | undefined
  readonly participantDeployment?: string | undefined
  readonly recorded?: KubernetesRecord | undefined
}

/** Web interfaces of the charts, which have no database and end with the node. */
const interfaces = /^(wallet|ans|cns|splitwell)-web-ui$/

/**
 * Looks at the namespace as it is now.
 * @throws Failure `kubernetes-no-node`, `kubernetes-ambiguous`, `kubernetes-database`.
 */
export async function discoverNode(kubectl: Kubectl, selection: Selection): Promise<KubernetesNode> {
  return await nodeOf(await readObjects(kubectl), kubectl.target.namespace, clusterData(kubectl), selection)
}

/** Finds the node in objects that were read. */
export async function nodeOf(
  objects: Objects,
  namespace: string,
  source: DataSource,
  selection: Selection,
): Promise<KubernetesNode> {
  const { recorded } = selection
  const find = (role: Role, wanted: string | undefined) => {
    const deployment = choose(objects, namespace, role, wanted, recorded)
    if (deployment === undefined) return undefined
    const { containers } = deployment.spec.template.spec
    const container =
      containers.find((one) => plays(one, role)) ??
      containers.find((one) => looksLike(one, role)) ??
      containers[0]
    return container && { deployment, container, environment: new Environment(container, source) }
  }
  const validator = find('apps', selection.validatorDeployment)
  const participant = find('participant', selection.participantDeployment)
  const coordinates = {
    apps: await coordinatesOf('apps', validator, source, recorded, namespace),
    participant: await coordinatesOf('participant', participant, source, recorded, namespace),
  }
  const own = [validator, participant].flatMap((one) => (one ? [one.deployment] : []))
  const releases = new Set(own.map(helmRelease).filter(Boolean))
  const others = objects.deployments.filter(
    (one) =>
      !own.includes(one) &&
      !one.spec.template.spec.containers.some(
        (container) => plays(container, 'apps') || plays(container, 'participant'),
      ) &&
      (interfaces.test(one.metadata.name) || releases.has(helmRelease(one) ?? '')),
  )
  return {
    objects,
    ...(validator && { validator }),
    ...(participant && { participant }),
    deployments: [...own, ...others],
    databases: {
      apps: { ...coordinates.apps, at: findServer(objects, namespace, coordinates.apps) },
      participant: {
        ...coordinates.participant,
        at: findServer(objects, namespace, coordinates.participant),
      },
    },
    settings: await settingsOf(validator, recorded),
  }
}

/** The Helm release that a Deployment was installed with. */
export function helmRelease({ metadata }: DeploymentObject): string | undefined {
  return metadata.annotations?.['meta.helm.sh/release-name']
}

const words: Readonly<Record<Role, { program: string; input: string }>> = {
  apps: { program: 'validator app', input: 'validator-deployment' },
  participant: { program: 'participant', input: 'participant-deployment' },
}

function choose(
  objects: Objects,
  namespace: string,
  role: Role,
  wanted: string | undefined,
  recorded: KubernetesRecord | undefined,
): DeploymentObject | undefined {
  const { program, input } = words[role]
  const names = objects.deployments.map(({ metadata }) => metadata.name).join(', ') || 'none'
  if (wanted !== undefined) {
    const named = objects.deployments.find(({ metadata }) => metadata.name === wanted)
    if (named !== undefined) return named
    throw new Failure('kubernetes-no-node', {
      what: `Namespace ${namespace} has no Deployment ${wanted}; there is ${names}.`,
      next: `Check the input ${input}.`,
    })
  }
  const those = (is: typeof plays) =>
    objects.deployments.filter(({ spec }) => spec.template.spec.containers.some((one) => is(one, role)))
  const told = those(plays)
  const candidates = told.length > 0 ? told : those(looksLike)
  const [only, ...more] = candidates
  if (more.length > 0) {
    const list = candidates
      .map(({ metadata, spec }) => `${metadata.name} (${spec.replicas} replicas)`)
      .join(', ')
    throw new Failure('kubernetes-ambiguous', {
      what: `Several Deployments in namespace ${namespace} could be the ${program}: ${list}.`,
      means: 'Which one is meant is not guessed.',
      next: `Give ${input}.`,
    })
  }
  if (only !== undefined || recorded !== undefined) return only
  throw new Failure('kubernetes-no-node', {
    what: `Namespace ${namespace} has no Deployment that is a Splice ${program}; there is ${names}.`,
    means: 'A Deployment at 0 replicas would do, but where it is gone only a set tells what the node was.',
    next: `Check kube-context and namespace, or give ${input}.`,
  })
}

async function coordinatesOf(
  role: Role,
  workload: Workload | undefined,
  source: DataSource,
  recorded: KubernetesRecord | undefined,
  namespace: string,
): Promise<Coordinates> {
  const live = workload && (await readCoordinates(workload.environment, role))
  if (live !== undefined) return live
  const kept = recorded?.databases[role]
  if (kept !== undefined) {
    const { name, schema, server, port, user, passwordFrom, settings } = kept
    const password = passwordFrom && (await source.secret(passwordFrom.secret))?.[passwordFrom.key]
    return {
      name,
      ...(schema !== undefined && { schema }),
      server,
      port,
      user,
      ...(password && { password: new Secret(password) }),
      ...(passwordFrom && { passwordFrom }),
      ...(settings && { settings }),
    }
  }
  throw new Failure('kubernetes-database', {
    what: `Deployment ${workload?.deployment.metadata.name} in namespace ${namespace} does not say which database the ${words[role].program} uses.`,
    means:
      'Its name is read from the node and never guessed: a wrong one would be an empty or an old database.',
    next:
      role === 'apps'
        ? 'Look at its variable ADDITIONAL_CONFIG_PERSISTENCE, or give validator-deployment.'
        : 'Look at its variables CANTON_PARTICIPANT_POSTGRES_DB and ADDITIONAL_CONFIG_PERSISTENCE, or give participant-deployment.',
  })
}

async function settingsOf(
  validator: Workload | undefined,
  recorded: KubernetesRecord | undefined,
): Promise<NodeSettings> {
  const { migrationId, partyHint, participantIdentifier, audience, noAuth } = recorded ?? {}
  const kept = {
    ...(migrationId !== undefined && { migrationId }),
    ...(partyHint && { partyHint }),
    ...(participantIdentifier && { participantIdentifier }),
    ...(audience && { audience }),
    ...(noAuth !== undefined && { noAuth }),
  }
  if (validator === undefined) return kept
  const { literal } = validator.environment
  const liveMigration = findMigrationId(literal, undefined)
  const liveHint = literal['SPLICE_APP_VALIDATOR_PARTY_HINT']
  const liveIdentifier = literal['SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTIFIER']
  const liveAudience = literal['SPLICE_APP_VALIDATOR_AUTH_AUDIENCE'] || unsafeAudience(literal)
  return {
    ...kept,
    ...(liveMigration !== undefined && { migrationId: liveMigration }),
    ...(liveHint && { partyHint: liveHint }),
    ...(liveIdentifier && { participantIdentifier: liveIdentifier }),
    ...(liveAudience && { audience: liveAudience }),
    noAuth: withoutAuthentication(literal),
  }
}

/** With `disableAuth` the charts write the audience beside the algorithm. */
function unsafeAudience(literal: Readonly<Record<string, string>>): string | undefined {
  const text = Object.values(literal).find((value) => value.includes('hs-256-unsafe'))
  if (text === undefined) return undefined
  const block = /\{[^{}]*hs-256-unsafe[^{}]*\}/.exec(text)?.[0]
  return block && hoconValue(block, 'audience')
}
