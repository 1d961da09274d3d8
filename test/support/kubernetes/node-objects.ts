/** What a node in a namespace is made of: which database is where, and the objects to apply. */
import type { SeedOptions } from '../../../demo/seed.ts'
import {
  addVariables,
  type KubernetesObject,
  noAuthVariables,
  objectsOf,
  type Values,
  type Variable,
} from './helm-objects.ts'

export type NodeRole = 'apps' | 'participant'
export const nodeRoles = ['apps', 'participant'] as const

export interface KubernetesNodeOptions {
  /** Default: `validator-` and a random end. One that is there already is deleted first. */
  readonly namespace?: string
  /** Postgres instances: one for both databases, as a validator has it, or one each, as an SV. Default 1. */
  readonly instances?: 1 | 2
  /**
   * The databases are outside the cluster, on this machine. `service`: behind a Service without a selector,
   * whose endpoint is set by hand, instead of by address.
   */
  readonly external?: boolean | 'service'
  /** Names of the Helm releases. Default: the documented ones. */
  readonly releases?: {
    readonly participant?: string
    readonly validator?: string
    readonly postgres?: string
  }
  /** Wanted replicas of each Deployment, by name. Default 1. */
  readonly replicas?: Readonly<Record<string, number>>
  /** Bytes of ledger data; 0 leaves the databases empty, so that the app makes itself an identity. Default 200 kB. */
  readonly seedBytes?: number
  readonly seed?: Partial<SeedOptions>
  /** Splice version: the image tag. Default 0.4.15. */
  readonly version?: string
  readonly migrationId?: number
  readonly partyHint?: string
  /** True when tokens are signed with the secret `unsafe`. Default true. */
  readonly noAuth?: boolean
  /** More variables, by Deployment. */
  readonly variables?: Readonly<Record<string, readonly Variable[]>>
  /** More annotations and labels, by Deployment or StatefulSet: Argo CD's, Flux's, the reloader's. */
  readonly annotations?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly labels?: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Size of each Postgres volume. Default 1Gi. */
  readonly volumeSize?: string
  /** StorageClass of the Postgres volumes. Default: the cluster's default. */
  readonly storageClass?: string
  /** A last change to all objects, before they are applied. */
  readonly adjust?: (objects: KubernetesObject[]) => void
}

/** Where a role's database is. */
export interface NodeDatabase {
  readonly name: string
  /** As the pods name it. */
  readonly host: string
  readonly port: number
  /** Absent when it is outside the cluster. */
  readonly statefulSet?: string
  /** Secret with the key `postgresPassword`. */
  readonly secret: string
}

export type NodeDatabases = Readonly<Record<NodeRole, NodeDatabase>>

/** What the templates are filled with, whatever the object. */
export interface NodeValues extends Values {
  readonly namespace: string
  readonly audience: string
}

/** An address outside the cluster. */
export interface Outside {
  readonly address: string
  readonly port: number
}

/** Which database is where. */
export function nodeDatabases(options: KubernetesNodeOptions, outside: Outside | undefined): NodeDatabases {
  const release = options.releases?.postgres ?? 'postgres'
  const place = (role: NodeRole) => {
    if (outside !== undefined && options.external === 'service') {
      return { host: 'cloud-postgres', port: 5432, secret: 'postgres-secrets' }
    }
    if (outside !== undefined) {
      return { host: outside.address, port: outside.port, secret: 'postgres-secrets' }
    }
    const own = options.instances === 2 ? `${role}-pg` : release
    const secret = options.instances === 2 ? `${role}-pg-secret` : 'postgres-secrets'
    return { host: own, port: 5432, statefulSet: own, secret }
  }
  const participant = options.seed?.participantDatabase ?? `participant_${options.migrationId ?? 0}`
  return {
    apps: { name: options.seed?.appsDatabase ?? 'cantonnet_validator', ...place('apps') },
    participant: { name: participant, ...place('participant') },
  }
}

/** The Secrets, and the Postgres instances or the Service that stands before the one outside. */
export async function databaseObjects(
  options: KubernetesNodeOptions,
  databases: NodeDatabases,
  passwords: Readonly<Record<NodeRole, string>>,
  values: NodeValues,
  outside: Outside | undefined,
): Promise<KubernetesObject[]> {
  const { namespace } = values
  const objects = await objectsOf('secrets.yaml', values, { namespace })
  for (const role of nodeRoles) {
    const { secret, statefulSet, host } = databases[role]
    const own = { ...values, secret, password: passwords[role] }
    objects.push(...(await objectsOf('database-secret.yaml', own, { namespace })))
    if (statefulSet !== undefined) {
      const { volumeSize = '1Gi' } = options
      const more = { ...own, release: statefulSet, volume: 'pg-data', volumeSize }
      const made = await objectsOf('postgres.yaml', more, { name: statefulSet, namespace })
      for (const { spec } of made) {
        for (const template of spec?.volumeClaimTemplates ?? [])
          if (options.storageClass !== undefined) template.spec.storageClassName = options.storageClass
      }
      objects.push(...made)
    } else if (outside !== undefined && options.external === 'service') {
      objects.push(...(await objectsOf('external-service.yaml', { host, ...outside }, { namespace })))
    }
  }
  // With one instance for both roles everything is there twice.
  const distinct = new Map(objects.map((object) => [`${object.kind}/${object.metadata.name}`, object]))
  return [...distinct.values()].map((object) => adjusted(object, options))
}

/** The participant, the validator app and its user interface. */
export async function appObjects(
  options: KubernetesNodeOptions,
  databases: NodeDatabases,
  values: NodeValues,
): Promise<KubernetesObject[]> {
  const { namespace, audience } = values
  const { participant = 'participant', validator = 'validator' } = options.releases ?? {}
  const at = ({ name, host, port, secret }: NodeDatabase) => ({ database: name, host, port, secret })
  const own = { ...values, ...at(databases.participant), release: participant }
  const theOther = {
    participantRelease: participant,
    participantHost: databases.participant.host,
    participantPort: databases.participant.port,
    participantDatabase: databases.participant.name,
    participantSecret: databases.participant.secret,
  }
  const app = { ...values, ...at(databases.apps), ...theOther, release: validator }
  const objects = [
    ...(await objectsOf('participant.yaml', own, { name: participant, namespace })),
    ...(await objectsOf('validator.yaml', app, { name: validator, namespace })),
  ]
  const noAuth: Record<string, Variable[]> =
    options.noAuth === false ? {} : await noAuthVariables(audience, participant)
  for (const object of objects.filter(({ kind }) => kind === 'Deployment')) {
    const { name } = object.metadata
    addVariables(object, [...(noAuth[name] ?? []), ...(options.variables?.[name] ?? [])])
    if (object.spec !== undefined) object.spec.replicas = options.replicas?.[name] ?? 1
  }
  const all = objects.map((object) => adjusted(object, options))
  options.adjust?.(all)
  return all
}

function adjusted(object: KubernetesObject, options: KubernetesNodeOptions): KubernetesObject {
  if (!['Deployment', 'StatefulSet'].includes(object.kind)) return object
  const { metadata } = object
  const annotations = { ...metadata.annotations, ...options.annotations?.[metadata.name] }
  const labels = { ...metadata.labels, ...options.labels?.[metadata.name] }
  return { ...object, metadata: { ...metadata, annotations, labels } }
}
