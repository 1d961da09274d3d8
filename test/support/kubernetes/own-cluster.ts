/** The cluster that the scripts in `cluster/` build and run on this machine. Root, or sudo, and Debian. */
import { execFile, execFileSync, spawn } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'

const execute = promisify(execFile)
const scripts = join(import.meta.dirname, 'cluster')
const isRoot = process.getuid?.() === 0

/** Everything of the cluster is in this folder: programs, images, state. */
export const clusterHome = execFileSync(join(scripts, 'home.sh'), { encoding: 'utf8' }).trim()

/** Written with each start. */
export const ownKubeconfig = join(clusterHome, 'run/pki/admin.kubeconfig')

export interface OwnCluster {
  readonly kubectl: string
  readonly hostAddress: string
  loadImages(images: readonly string[]): Promise<void>
}

/** Builds it when it is absent, starts it when it is down, and says how it is used. */
export async function ownCluster(): Promise<OwnCluster> {
  await mkdir(clusterHome, { recursive: true })
  const kubectl = join(clusterHome, 'out/kubectl')
  await script('build.sh')
  const kept = (process.env['SPLICE_K8S_KEEP'] ?? '') !== ''
  await script('up.sh', ...(kept ? [] : [`${runningTests()}`]))
  return {
    kubectl,
    hostAddress: '10.88.0.1',
    loadImages,
  }
}

/** Takes it down, whoever uses it. Images and programs stay. */
export async function takeDown(): Promise<void> {
  await script('down.sh')
}

/** The process whose end is the end of the test run: a vitest worker's parent, else this one. */
function runningTests(): number {
  return process.env['VITEST'] !== undefined && process.send !== undefined ? process.ppid : process.pid
}

/** Runs one of the scripts as root. What it says is shown; an error carries the end of it. */
async function script(name: string, ...args: readonly string[]): Promise<void> {
  const variables = [`K8S_HOME=${clusterHome}`, `NODE=${process.execPath}`]
  const [program, ...before] = asRoot('env', ...variables, join(scripts, name), ...args)
  const child = spawn(program, before, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000)
      process.stdout.write(text)
    })
  }
  // Not `close`: what a script leaves running may hold its streams.
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', resolve)
  })
  if (code !== 0) throw new Error(`${name} failed (${code}):\n${said}`)
}

function asRoot(program: string, ...args: string[]): [string, ...string[]] {
  return isRoot ? [program, ...args] : ['sudo', '-n', program, ...args]
}

/** Copies those that containerd does not have yet. */
async function loadImages(images: readonly string[]): Promise<void> {
  const absent: string[] = []
  const replaced: string[] = []
  for (const image of new Set(images)) {
    const { stdout } = await execute('docker', ['image', 'inspect', '-f', '{{.Id}}', image])
    const held = await heldId(image)
    if (held === stdout.trim()) continue
    absent.push(image)
    if (held !== undefined) replaced.push(held)
  }
  if (absent.length === 0) return
  // Together, so that a layer which several images share is sent once.
  const save = spawn('docker', ['save', ...absent], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [program, ...args] = ctrCommand('images', 'import', '-')
  const load = spawn(program, args, { stdio: ['pipe', 'ignore', 'inherit'] })
  const ends = [save, load].map((child) => new Promise((resolve) => child.once('close', resolve)))
  await pipeline(save.stdout, load.stdin)
  const codes = await Promise.all(ends)
  if (codes.some((code) => code !== 0))
    throw new Error(`docker save | ctr images import: ${codes.join(', ')}`)
  // The kubelet's interface names each image by its id too: what was replaced would stay for ever.
  for (const id of replaced) await ctr('images', 'rm', id).catch(() => {})
}

/** The id that Docker knows an image by, its configuration's digest; undefined when containerd has none. */
async function heldId(image: string): Promise<string | undefined> {
  const listed = await ctr('images', 'ls', `name==${fullName(image)}`)
  const manifest = /sha256:[0-9a-f]{64}/.exec(listed)?.[0]
  if (manifest === undefined) return undefined
  const { config } = JSON.parse(await ctr('content', 'get', manifest)) as { config?: { digest?: string } }
  return config?.digest
}

/** The name that containerd gives to an image of Docker. */
function fullName(image: string): string {
  const first = image.split('/')[0] ?? ''
  if (/[.:]|^localhost$/.test(first) && image.includes('/')) return image
  return image.includes('/') ? `docker.io/${image}` : `docker.io/library/${image}`
}

function ctrCommand(...args: string[]): [string, ...string[]] {
  return asRoot('ctr', '-a', join(clusterHome, 'run/containerd.sock'), '-n', 'k8s.io', ...args)
}

async function ctr(...args: string[]): Promise<string> {
  const [program, ...rest] = ctrCommand(...args)
  return (await execute(program, rest, { maxBuffer: 16 * 1024 * 1024 })).stdout
}
