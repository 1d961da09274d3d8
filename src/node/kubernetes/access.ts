/** Choosing from where a node's databases are reached. */
import { connect } from 'node:net'
import { maintain } from '../../postgres/databases.ts'
import type { Database, DatabaseAccess } from '../../postgres/postgres.ts'
import { runnerAccess } from '../../postgres/runner-access.ts'
import { sql } from '../../postgres/sql.ts'
import { Failure, messageOf } from '../../system/failure.ts'
import type { Role } from '../deployment.ts'
import type { Kubectl } from '../kubectl.ts'
import type { ClientPod } from './client-pod.ts'
import type { KubernetesNode } from './discovery.ts'
import { isReady } from './objects.ts'
import { type PodContainer, podPlace } from './place.ts'

/** Where client programs may run; `auto` takes the first that can. */
export type PostgresAccess = 'auto' | 'pod' | 'client-pod' | 'direct'

/** How the databases may be reached. */
export interface AccessParts {
  readonly kubectl: Kubectl
  readonly mode: PostgresAccess
  /** Absent without an image for it. */
  readonly clientPod?: ClientPod | undefined
  /** Folder with client programs on the runner. */
  readonly clientPath?: string | undefined
}

const probeTimeoutMs = 3000

/**
 * The database of a role and the place from which it is reached: in the server's own pod when it has the client
 * programs, else in a pod of ours, else on the runner when the server can be reached from there.
 * @throws Failure `postgres-access` that says why each way was not taken.
 */
export async function chooseAccess(
  parts: AccessParts,
  node: KubernetesNode,
  role: Role,
): Promise<DatabaseAccess> {
  const { mode } = parts
  const ways: readonly (readonly [PostgresAccess, () => Promise<DatabaseAccess>])[] = [
    ['pod', () => inServerPod(parts, node, role)],
    ['client-pod', () => inClientPod(parts, node, role)],
    ['direct', () => fromRunner(parts, node, role)],
  ]
  const refused: string[] = []
  for (const [way, open] of ways) {
    if (mode !== 'auto' && mode !== way) continue
    try {
      return await open()
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'postgres-access') throw error
      refused.push(`${way}: ${error.what}`)
    }
  }
  throw notThisWay(
    `The ${role} database ${node.databases[role].name} on ${node.databases[role].at.label} cannot be reached. ${refused.join('; ')}.`,
    'Give postgres-client-image (an image with a shell and the Postgres client programs that the cluster can pull), or run the job where the server can be reached.',
  )
}

function notThisWay(what: string, next?: string): Failure {
  return new Failure('postgres-access', { what, ...(next && { next }) })
}

async function inServerPod(
  { kubectl }: AccessParts,
  node: KubernetesNode,
  role: Role,
): Promise<DatabaseAccess> {
  const { at, name, schema, user, password } = node.databases[role]
  if (at.kind !== 'pod') throw notThisWay(`${at.label} is not a pod of this namespace`)
  const { pod, container, podPort, dataMount } = at
  if (pod === undefined || container === undefined) throw notThisWay(`${at.label} has no pod just now`)
  if (!isReady(pod)) throw notThisWay(`pod ${pod.metadata.name} is not ready`)
  const where = { pod: pod.metadata.name, container: container.name }
  const missing = await lacks(kubectl, where, `container ${container.name} of pod ${pod.metadata.name}`)
  if (missing !== undefined) throw notThisWay(missing)
  const place = podPlace(kubectl, where, dataMount && `${dataMount}/.splice-validator-staging`)
  const base: Database = { name, ...(schema && { schema }), user, ...(password && { password }) }
  // Over the socket, where images let their own user in without a password; else as any other client.
  const forms: Database[] = [base, { ...base, host: '127.0.0.1', ...(podPort && { port: podPort }) }]
  let last: unknown
  for (const database of forms) {
    try {
      await maintain({ database, place }, (session) => session.execute(sql`SELECT 1`))
      return { database, place }
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'database-connect') throw error
      last = error
    }
  }
  throw last
}

async function inClientPod(
  { clientPod }: AccessParts,
  node: KubernetesNode,
  role: Role,
): Promise<DatabaseAccess> {
  if (clientPod === undefined) throw notThisWay('postgres-client-image is not given')
  const where = await clientPod.ready()
  const missing = await lacks(clientPod.kubectl, where, `image ${clientPod.image}`)
  if (missing !== undefined) {
    throw new Failure('client-pod', {
      what: `${missing}.`,
      next: 'Give a postgres-client-image that has them.',
    })
  }
  const { name, schema, server, port, user, password, settings } = node.databases[role]
  const database = {
    name,
    ...(schema && { schema }),
    host: server,
    port,
    user,
    ...(password && { password }),
    ...(settings && { settings }),
  }
  return { database, place: podPlace(clientPod.kubectl, where) }
}

async function fromRunner(
  { mode, clientPath }: AccessParts,
  node: KubernetesNode,
  role: Role,
): Promise<DatabaseAccess> {
  const { at, name, schema, server, port, user, password, settings } = node.databases[role]
  const inside = at.kind !== 'outside'
  // Outside the cluster a Service's name or address may be that of some other host.
  if (inside && mode === 'auto' && !process.env['KUBERNETES_SERVICE_HOST']) {
    throw notThisWay(`${at.label} is in the cluster and this runner is not`)
  }
  const outOfCluster = inside && !process.env['KUBERNETES_SERVICE_HOST']
  const host = (outOfCluster ? (at.clusterIp ?? at.pod?.status.podIP) : undefined) ?? server
  const problem = await connects(host, port)
  if (problem !== undefined)
    throw notThisWay(`${host}:${port} cannot be reached from the runner (${problem})`)
  const database = {
    name,
    ...(schema && { schema }),
    host,
    port,
    user,
    ...(password && { password }),
    ...(settings && { settings }),
  }
  return await runnerAccess(database, clientPath, 'give postgres-client-image to use a pod')
}

/** Prints the names of programs that are not there. */
const probeScript = `
for program in tee psql pg_dump pg_restore; do command -v "$program" >/dev/null || echo "$program"; done
command -v sha256sum >/dev/null || command -v openssl >/dev/null || echo sha256sum`

/** What a container lacks to be a place, in words; undefined when it has everything. */
async function lacks(
  kubectl: Kubectl,
  { pod, container }: PodContainer,
  where: string,
): Promise<string | undefined> {
  try {
    const args = ['exec', pod, '--container', container, '--', 'sh', '-c', probeScript]
    const missing = (await kubectl.run(args)).split('\n').filter(Boolean)
    return missing.length === 0 ? undefined : `${where} has no ${missing.join(', ')}`
  } catch (error) {
    if (/executable file not found|no such file or directory/.test(messageOf(error)))
      return `${where} has no shell`
    throw error
  }
}

/** Why no connection can be made; undefined when one can. */
async function connects(host: string, port: number): Promise<string | undefined> {
  return await new Promise((resolve) => {
    const socket = connect({ host, port, timeout: probeTimeoutMs })
    const done = (problem?: string) => {
      socket.destroy()
      resolve(problem)
    }
    socket.once('connect', () => done())
    socket.once('timeout', () => done('no answer'))
    socket.once('error', (error) => done(messageOf(error)))
  })
}
