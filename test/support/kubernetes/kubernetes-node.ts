/** A validator node in a Kubernetes namespace, shaped as the Helm charts shape it, with data of a chosen size. */
import { randomBytes } from 'node:crypto'
import { type ContentDigest, contentDigest } from '../../../demo/content-digest.ts'
import { withClient } from '../../../demo/node-schema.ts'
import { type SeededNode, type SeedOptions, seedNode } from '../../../demo/seed.ts'
import { until } from '../docker/compose-node.ts'
import { imageRepository, postgresImage, spliceImages } from '../docker/images.ts'
import { type Cluster, ensureCluster } from './cluster.ts'
import { startExternalPostgres } from './external-postgres.ts'
import {
  appObjects,
  databaseObjects,
  type KubernetesNodeOptions,
  type NodeDatabases,
  type NodeRole,
  nodeDatabases,
  nodeRoles,
} from './node-objects.ts'

export type { KubernetesNodeOptions, NodeDatabase, NodeRole } from './node-objects.ts'

/** A node under test. */
export interface KubernetesNode {
  readonly cluster: Cluster
  readonly namespace: string
  /** Name of the participant's Deployment; the others have fixed names. */
  readonly participant: string
  readonly databases: NodeDatabases
  readonly audience: string
  readonly seeded: SeededNode | undefined
  /** kubectl in the node's namespace. */
  kubectl(...args: string[]): Promise<string>
  /** Name of the ready pod with this `app` label; waits for it. */
  pod(app: string): Promise<string>
  /** URL of a role's database, or of another one on its instance, as this machine reaches it. */
  databaseUrl(role: NodeRole, database?: string): Promise<string>
  /** What both databases hold, for "the same content". Scale the apps down first: they write. */
  contents(): Promise<Record<NodeRole, ContentDigest>>
  /** The loss: both databases are gone, whoever uses them. */
  dropDatabases(): Promise<void>
  /** Wanted replicas of every Deployment and StatefulSet, by name. */
  replicas(): Promise<Record<string, number>>
  /** Scales a Deployment or StatefulSet and waits until its pods are ready, or gone. */
  scale(name: string, replicas: number): Promise<void>
  /** URL of the validator app as this machine reaches it. Ask again after its pod was replaced. */
  url(): Promise<string>
  /** Waits until the validator app answers that it is ready. */
  untilReady(): Promise<void>
  /** Deletes the namespace with everything in it, and waits until it is gone. */
  remove(): Promise<void>
}

const rolloutTimeout = '--timeout=240s'

/** Starts the cluster if it must, makes its images known, installs a node and waits until it is ready. */
export async function startKubernetesNode(options: KubernetesNodeOptions = {}): Promise<KubernetesNode> {
  const { version = '0.4.15', migrationId = 0, partyHint = 'testbed-validator-1' } = options
  const random = randomBytes(3).toString('hex')
  const namespace = options.namespace ?? `validator-${random}`
  const audience = 'https://validator.example.com'
  const password = randomBytes(12).toString('hex')
  const passwords = {
    apps: password,
    participant: options.instances === 2 ? `${password}-participant` : password,
  }

  const cluster = await ensureCluster()
  const image = await postgresImage(14)
  await spliceImages(version)
  const apps = ['canton-participant', 'validator-app'].map((name) => `${imageRepository}${name}:${version}`)
  await cluster.loadImages([image, ...apps])

  const server = options.external ? await startExternalPostgres(cluster.hostAddress, password) : undefined
  const outside = server && { address: cluster.hostAddress, port: server.port }
  const databases = nodeDatabases(options, outside)
  const kubectl = (...args: string[]) => cluster.run(['-n', namespace, ...args])
  const apply = (items: readonly unknown[]) =>
    cluster.run(
      ['-n', namespace, 'apply', '-f', '-'],
      JSON.stringify({ apiVersion: 'v1', kind: 'List', items }),
    )
  const deleteNamespace = () =>
    cluster.run(['delete', 'namespace', namespace, '--ignore-not-found', '--timeout=180s'])

  const node: Omit<KubernetesNode, 'seeded'> = {
    cluster,
    namespace,
    participant: options.releases?.participant ?? 'participant',
    databases,
    audience,
    kubectl,
    async pod(app) {
      const path =
        '{range .items[*]}{.metadata.name},{.metadata.deletionTimestamp},{.status.conditions[?(@.type=="Ready")].status}{"\\n"}{end}'
      let found: string | undefined
      await until(
        `a pod of ${app} is ready`,
        async () => {
          const rows = await kubectl('get', 'pods', '-l', `app=${app}`, '-o', `jsonpath=${path}`)
          found = /^([^,\n]+),,True$/m.exec(rows)?.[1]
          return found !== undefined
        },
        120_000,
      )
      return found ?? ''
    },
    async databaseUrl(role, database = databases[role].name) {
      if (server !== undefined) return server.url(database)
      const at = await cluster.reach(namespace, `${databases[role].statefulSet}-0`, 5432)
      return `postgresql://cnadmin:${passwords[role]}@${at.host}:${at.port}/${encodeURIComponent(database)}`
    },
    async contents() {
      const content = await contentDigest(await node.databaseUrl('apps'))
      return { apps: content, participant: await contentDigest(await node.databaseUrl('participant')) }
    },
    async dropDatabases() {
      for (const role of nodeRoles) {
        await withClient(await node.databaseUrl(role, 'cantonnet'), (client) =>
          client.query(`drop database ${client.escapeIdentifier(databases[role].name)} with (force)`),
        )
      }
    },
    async replicas() {
      const path = '{range .items[*]}{.metadata.name} {.spec.replicas}{"\\n"}{end}'
      const rows = (await kubectl('get', 'deployments,statefulsets', '-o', `jsonpath=${path}`)).split('\n')
      return Object.fromEntries(
        rows.map((row) => row.split(' ')).map(([name, count]) => [name, Number(count)]),
      )
    },
    async scale(name, replicas) {
      const stateful = nodeRoles.some((role) => databases[role].statefulSet === name)
      const resource = `${stateful ? 'statefulset' : 'deployment'}/${name}`
      await kubectl('scale', resource, `--replicas=${replicas}`)
      if (replicas > 0) await kubectl('rollout', 'status', resource, rolloutTimeout)
      else await untilGone(kubectl, name)
    },
    async url() {
      const at = await cluster.reach(namespace, await node.pod('validator-app'), 5003)
      return `http://${at.host}:${at.port}`
    },
    async untilReady() {
      const ready = async () =>
        fetch(`${await node.url()}/api/validator/readyz`, { signal: AbortSignal.timeout(3000) })
      await until(
        'the validator app is ready',
        () =>
          ready().then(
            (answer) => answer.ok,
            () => false,
          ),
        180_000,
      )
    },
    async remove() {
      await deleteNamespace()
      await server?.remove()
    },
  }

  try {
    // What an earlier run that was killed may have left behind.
    await deleteNamespace()
    await cluster.run(['create', 'namespace', namespace])
    const values = {
      namespace,
      images: imageRepository,
      postgresImage: image,
      version,
      migrationId,
      partyHint,
      audience,
    }
    await apply(await databaseObjects(options, databases, passwords, values, outside))
    await prepareInstances(node)
    const seedOptions = { bytes: options.seedBytes ?? 200_000, partyHint, migrationId, ...options.seed }
    const seeded = options.seedBytes === 0 ? undefined : await seed(node, seedOptions)
    const objects = await appObjects(options, databases, values)
    await apply(objects)
    const deployments = objects.filter(({ kind }) => kind === 'Deployment')
    for (const { metadata } of deployments) {
      await kubectl('rollout', 'status', `deployment/${metadata.name}`, rolloutTimeout)
    }
    if (options.replicas?.['validator-app'] !== 0) await node.untilReady()
    return { ...node, seeded }
  } catch (error) {
    const pods = await kubectl('get', 'pods', '-o', 'wide').catch(String)
    const events = await kubectl('get', 'events', '--sort-by=.lastTimestamp').catch(String)
    console.error(`${pods}\n${events.split('\n').slice(-15).join('\n')}`)
    await node.remove().catch(() => {})
    throw error
  }
}

async function untilGone(kubectl: KubernetesNode['kubectl'], app: string): Promise<void> {
  await until(
    `the pods of ${app} are gone`,
    async () => (await kubectl('get', 'pods', '-l', `app=${app}`, '-o', 'name')) === '',
    120_000,
  )
}

/** Waits until the servers answer, and makes the empty database that the init containers connect to. */
async function prepareInstances(node: Omit<KubernetesNode, 'seeded'>): Promise<void> {
  for (const role of nodeRoles) {
    const { statefulSet } = node.databases[role]
    if (statefulSet !== undefined) {
      await node.kubectl('rollout', 'status', `statefulset/${statefulSet}`, rolloutTimeout)
    }
    const ready = async () =>
      withClient(await node.databaseUrl(role, 'postgres'), async (client) => {
        const found = await client.query(`select 1 from pg_database where datname = 'cantonnet'`)
        if (found.rowCount === 0) await client.query('create database cantonnet')
      })
    await until(
      `the Postgres of the ${role} answers`,
      () =>
        ready().then(
          () => true,
          () => false,
        ),
      120_000,
    )
  }
}

/** Makes and fills both databases, each on its own instance. */
async function seed(node: Omit<KubernetesNode, 'seeded'>, options: SeedOptions): Promise<SeededNode> {
  const { apps, participant } = node.databases
  const [appsUrl, participantUrl, maintenance] = await Promise.all([
    node.databaseUrl('apps'),
    node.databaseUrl('participant'),
    node.databaseUrl('apps', 'cantonnet'),
  ])
  const apart = apps.statefulSet !== participant.statefulSet
  const create = async (role: NodeRole) =>
    withClient(await node.databaseUrl(role, 'cantonnet'), (client) =>
      client.query(`create database ${client.escapeIdentifier(node.databases[role].name)}`),
    )
  for (const role of nodeRoles) await create(role)
  const url = (database: string) =>
    database === apps.name ? appsUrl : database === participant.name ? participantUrl : maintenance
  const seeded = await seedNode(
    { url },
    { ...options, appsDatabase: apps.name, participantDatabase: participant.name },
  )
  // The seed expects one server, and makes there what it does not find.
  if (apart) {
    await withClient(maintenance, (client) =>
      client.query(`drop database if exists ${client.escapeIdentifier(participant.name)}`),
    )
  }
  return seeded
}
