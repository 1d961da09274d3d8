/**
 * A real Kubernetes cluster for the tests: the one that `KUBECONFIG` names (kind, k3d: what a contributor
 * has), else one of our own on this machine, built once (ten minutes), started in half a minute.
 *
 * Settings: `KUBECONFIG`; `SPLICE_K8S_HOME`, where our own is cached; `SPLICE_K8S_KEEP=1` leaves it running
 * after the test run; `SPLICE_K8S_LOAD_IMAGE`, a shell command that makes the image `$IMAGE` of this Docker
 * Engine known to a given cluster that is neither kind's nor k3d's.
 */
import { execFile, spawn } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { delimiter, dirname } from 'node:path'
import { promisify } from 'node:util'
import { ownCluster, ownKubeconfig } from './own-cluster.ts'
import { forwardedPort } from './port-forward.ts'

const execute = promisify(execFile)

/** A port of a pod, as this machine reaches it. */
export interface Address {
  readonly host: string
  readonly port: number
}

/** A cluster that answers. */
export interface Cluster {
  /** Absolute path of the file with administrator's rights. */
  readonly kubeconfig: string
  /** The client program. */
  readonly kubectl: string
  /** URL of the API server. */
  readonly server: string
  readonly context: string
  /** True when it is our own: pods and Services have addresses that this machine reaches directly. */
  readonly direct: boolean
  /** An address of this machine that pods reach. */
  readonly hostAddress: string
  /** `KUBECONFIG` and a `PATH` with `kubectl` on it, for the programs under test. */
  readonly environment: Readonly<Record<'KUBECONFIG' | 'PATH', string>>
  /** Runs kubectl and returns what it printed; `input` goes to its stdin. */
  run(args: readonly string[], input?: string): Promise<string>
  /** Makes images of this machine's Docker Engine known to the cluster, under the same names. */
  loadImages(images: readonly string[]): Promise<void>
  /** Where this machine reaches a port of a running pod. Ask again after the pod was replaced. */
  reach(namespace: string, pod: string, port: number): Promise<Address>
}

/** The kubeconfig of a cluster that was given; undefined where the tests run on their own. */
const given = [undefined, '', ownKubeconfig].includes(process.env['KUBECONFIG'])
  ? undefined
  : process.env['KUBECONFIG']

/**
 * For a suite that only our own cluster can run: whether it is skipped, because another was given. Says so and why.
 * @param reason what a given one lacks
 */
export function skippedOnGivenCluster(suite: string, reason: string): boolean {
  if (given !== undefined) console.log(`SKIPPED on the cluster of KUBECONFIG=${given}: ${suite}: ${reason}`)
  return given !== undefined
}

let ensured: Promise<Cluster> | undefined

/**
 * Finds, starts or builds the cluster. Cheap when it runs already. Our own is taken down a second after the
 * last test run that asked for it has ended, even if that was killed.
 */
export function ensureCluster(): Promise<Cluster> {
  ensured ??= find()
  return ensured
}

async function find(): Promise<Cluster> {
  const own = given === undefined ? await ownCluster() : undefined
  const kubeconfig = given ?? ownKubeconfig
  const kubectl = own?.kubectl ?? 'kubectl'
  const path = process.env['PATH'] ?? ''
  const environment = {
    KUBECONFIG: kubeconfig,
    PATH: own === undefined ? path : `${dirname(own.kubectl)}${delimiter}${path}`,
  }
  const env = { ...process.env, ...environment }

  const run = async (args: readonly string[], input?: string): Promise<string> => {
    const call = execute(kubectl, [...args], { env, maxBuffer: 128 * 1024 * 1024 })
    call.child.stdin?.on('error', () => {}).end(input ?? '')
    return (await call).stdout.trim()
  }
  const field = (expression: string) => run(['config', 'view', '--minify', '-o', `jsonpath={${expression}}`])
  const context = await field('.current-context')

  return {
    kubeconfig,
    kubectl,
    context,
    server: await field('.clusters[0].cluster.server'),
    direct: own !== undefined,
    hostAddress: own?.hostAddress ?? lanAddress(),
    environment,
    run,
    async loadImages(images) {
      if (own === undefined) for (const image of images) await loadInto(context, image)
      else await own.loadImages(images)
    },
    async reach(namespace, pod, port) {
      if (own === undefined) return forwardedPort(kubectl, env, { namespace, pod, port })
      const host = await run(['-n', namespace, 'get', 'pod', pod, '-o', 'jsonpath={.status.podIP}'])
      if (host === '') throw new Error(`pod ${pod} has no address yet`)
      return { host, port }
    },
  }
}

/** Clusters whose nodes are containers take images from the Docker Engine that runs them. */
async function loadInto(context: string, image: string): Promise<void> {
  const [, kind, name = ''] = /^(kind|k3d)-(.+)$/.exec(context) ?? []
  const custom = process.env['SPLICE_K8S_LOAD_IMAGE']
  if (custom !== undefined) {
    const child = spawn('bash', ['-ec', custom], { env: { ...process.env, IMAGE: image }, stdio: 'inherit' })
    const code = await new Promise((resolve) => child.once('close', resolve))
    if (code !== 0) throw new Error(`SPLICE_K8S_LOAD_IMAGE failed for ${image} (${code})`)
  } else if (kind === 'kind') {
    await execute('kind', ['load', 'docker-image', image, '--name', name])
  } else if (kind === 'k3d') {
    await execute('k3d', ['image', 'import', image, '--cluster', name])
  } else {
    throw new Error(
      `nobody knows how ${context} gets the image ${image}: set SPLICE_K8S_LOAD_IMAGE to a command that loads $IMAGE`,
    )
  }
}

function lanAddress(): string {
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? [])
  const found = addresses.find(({ family, internal }) => family === 'IPv4' && !internal)
  if (found === undefined) throw new Error('this machine has no address that a pod could reach')
  return found.address
}
