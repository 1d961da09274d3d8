/** A validator node behind the API server of the tests: the charts' objects, real Postgres, the stand-ins' processes. */
import { type ChildProcess, execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { type EmbeddedPostgres, startPostgres } from '../../../demo/embedded-postgres.ts'
import { type SeededNode, seedNode } from '../../../demo/seed.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { freePort } from '../embedded-node.ts'
import type { Container, Images, Program } from './api-server/controllers.ts'
import type { KubeObject } from './api-server/objects.ts'
import { kindOf } from './api-server/resources.ts'
import { type ApiServer, place, startApiServer } from './api-server/server.ts'
import type { ActedOn } from './node-actions.ts'
import {
  appObjects,
  databaseObjects,
  type KubernetesNodeOptions,
  type NodeRole,
  nodeDatabases,
} from './node-objects.ts'

const demo = join(import.meta.dirname, '../../../demo')
const secret = 'the-password-of-the-database'

/** kubectl of a newer release of Debian, which `npm test` has prepared. */
export interface NewerKubectl {
  readonly release: string
  readonly program: string
  readonly version: string
}

export function newerKubectl(): NewerKubectl[] {
  const module = join(import.meta.dirname, '../../../scripts/machine/newer-kubectl.mjs')
  const print = `import(${JSON.stringify(module)}).then((one) => console.log(JSON.stringify(one.newerKubectl())))`
  const found = JSON.parse(
    execFileSync(process.execPath, ['-e', print], { encoding: 'utf8' }),
  ) as NewerKubectl[]
  if (found.some(({ version }) => version === undefined))
    throw new Error('kubectl of newer releases is missing: node scripts/prepare-machine.mjs kubectl')
  return found
}

export interface TodayNode extends AsyncDisposable {
  readonly server: ApiServer
  readonly namespace: string
  readonly postgres: EmbeddedPostgres
  readonly seeded: SeededNode
  /** A private folder; removed at the end. */
  readonly folder: string
  /** This node as a kubectl sees it, with an administrator's rights or those of a ServiceAccount of the namespace. */
  seenBy(kubectl: Pick<NewerKubectl, 'program'>, account?: string): SeenNode
  databaseUrl(role: NodeRole): Promise<string>
  /** Wanted replicas of every Deployment, by name. */
  replicas(): Record<string, unknown>
}

export interface SeenNode extends ActedOn {
  kubectl(...args: string[]): Promise<string>
}

/** Starts one in a second or two. */
export async function startTodayNode(
  options: Omit<KubernetesNodeOptions, 'instances' | 'external' | 'releases'> = {},
): Promise<TodayNode> {
  await using cleanup = new AsyncDisposableStack()
  const temporary = cleanup.use(await temporaryFolder())
  const folder = temporary.path
  const namespace = options.namespace ?? 'validator'
  const postgres = await startPostgres({ dataDir: join(folder, 'postgres'), password: secret })
  cleanup.defer(() => postgres.stop())
  const { apps, participant } = nodeDatabases(options, undefined)
  // A Service's port is that of its pod, and a pod's that of its process.
  const { port } = postgres
  const databases = { apps: { ...apps, port }, participant: { ...participant, port } }
  const { partyHint = 'testbed-validator-1', migrationId = 0, version = '0.4.15' } = options
  const seeded = await seedNode(postgres, {
    bytes: options.seedBytes ?? 1_000_000,
    partyHint,
    migrationId,
    appsDatabase: databases.apps.name,
    participantDatabase: databases.participant.name,
    ...options.seed,
  })
  const server = cleanup.use(await startApiServer(images(postgres)))
  const audience = 'https://validator.example.com'
  const values = {
    ...{ namespace, version, migrationId, partyHint, audience },
    images: 'splice/',
    postgresImage: 'postgres:14',
  }
  const objects = [
    ...(await databaseObjects(options, databases, { apps: secret, participant: secret }, values, undefined)),
    ...(await appObjects(options, databases, values)),
  ] as unknown as KubeObject[]
  place(
    server.store,
    namespace,
    objects.map((object) => onThisMachine(object, join(folder, 'volume'), port)),
  )
  await untilReady(server, namespace)
  const owned = cleanup.move()
  let kubeconfigs = 0
  return {
    ...{ server, namespace, postgres, seeded, folder },
    seenBy({ program }, account) {
      const name = `kubeconfig-${kubeconfigs++}`
      const [kubeconfig, cache] = [join(folder, name), join(folder, `${name}-cache`)]
      writeFileSync(kubeconfig, server.kubeconfig(account && `${namespace}:${account}`), { mode: 0o600 })
      const environment = {
        KUBECONFIG: kubeconfig,
        // What it remembers of another server on this port is of no use.
        KUBECACHEDIR: cache,
        PATH: `${dirname(program)}${delimiter}${process.env['PATH'] ?? ''}`,
      }
      return {
        namespace,
        cluster: { environment },
        databaseUrl: async (role) => postgres.url(databases[role].name),
        async kubectl(...args) {
          const env = { ...process.env, ...environment }
          return (await promisify(execFile)(program, ['-n', namespace, ...args], { env })).stdout.trim()
        },
      }
    },
    databaseUrl: async (role) => postgres.url(databases[role].name),
    replicas: () =>
      Object.fromEntries(
        server.store
          .list(kindOf('deployments'))
          .map(({ metadata, spec }) => [metadata.name, spec?.['replicas']]),
      ),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Containers share files and ports of this machine: their volume for a database is a folder of ours. */
function onThisMachine(object: KubeObject, folder: string, port: number): KubeObject {
  mkdirSync(folder, { recursive: true })
  const text = JSON.stringify(object)
    .replaceAll('"/var/lib/postgresql/data"', JSON.stringify(folder))
    .replaceAll(':5432,', `:${port},`)
  return JSON.parse(text)
}

async function untilReady(server: ApiServer, namespace: string): Promise<void> {
  const wanted = kindOf('deployments')
  const waits = () =>
    server.store
      .list(wanted, namespace)
      .some(({ spec, status }) => (status?.['readyReplicas'] ?? 0) !== spec?.['replicas'])
  await new Promise<void>((resolve) => {
    const stop = server.store.watch(() => {
      if (waits()) return
      stop()
      resolve()
    })
  })
}

/** What the images of the charts are on this machine. */
function images(postgres: EmbeddedPostgres): Images {
  const here = { host: '127.0.0.1', port: postgres.port }
  const instead = (url = '') => url.replace(/@[^/@:]+:/, `@${here.host}:`)
  return {
    // Its socket, where the image lets its own user in, is a TCP port here; so is every host name.
    'postgres:': () => ({ env: { PGHOST: here.host, PGHOSTADDR: here.host, PGPORT: String(here.port) } }),
    'splice/canton-participant:': ({ env }) =>
      processOf('participant-main.ts', { PARTICIPANT_URL: instead(env['PARTICIPANT_URL']) }),
    // The web interfaces are of the same image with a command of their own: nothing has to run for them.
    'splice/validator-app:': ({ env, command }: Container) =>
      command !== undefined
        ? {}
        : processOf('validator-app-main.ts', {
            ...env,
            APPS_URL: instead(env['APPS_URL']),
            PARTICIPANT_URL: instead(env['PARTICIPANT_URL']),
          }),
  }
}

function processOf(main: string, env: Readonly<Record<string, string>>): Program {
  let address: { host: string; port: number } | undefined
  return {
    port: (port) => (port === 5003 ? address : undefined),
    start() {
      let child: ChildProcess | undefined
      let over = false
      const started = freePort().then((port) => {
        if (over) return
        address = { host: '127.0.0.1', port }
        const settings = { PATH: process.env['PATH'], HOST: address.host, PORT: String(port), EVERY_MS: '50' }
        child = spawn(process.execPath, [join(demo, main)], {
          env: { ...env, ...settings },
          stdio: ['ignore', 'ignore', 'inherit'],
        })
        const endWithUs = () => child?.kill()
        process.once('exit', endWithUs)
        child.once('exit', () => process.off('exit', endWithUs))
      })
      return {
        async ready() {
          await started
          if (main === 'participant-main.ts') return true
          const answer = await fetch(`http://127.0.0.1:${address?.port}/api/validator/readyz`)
          return answer.ok
        },
        async stop() {
          over = true
          await started
          if (child === undefined || child.exitCode !== null || child.signalCode !== null) return
          const gone = once(child, 'exit')
          child.kill('SIGTERM')
          await gone
        },
      }
    },
  }
}
