/** The Docker Engine as this folder needs it: short commands, and containers as they are right now. */
import { z } from 'zod'
import { run } from '../system/child.ts'
import { Cancelled, Failure, messageOf } from '../system/failure.ts'
import { redact } from '../system/secret.ts'

const binding = z.object({ HostIp: z.string().nullish(), HostPort: z.string().nullish() })
const inspected = z.object({
  Id: z.string(),
  Name: z.string(),
  Image: z.string(),
  RestartCount: z.number().default(0),
  State: z.object({
    Status: z.string(),
    Running: z.boolean(),
    Restarting: z.boolean().default(false),
    ExitCode: z.number().default(0),
    Health: z.object({ Status: z.string() }).nullish(),
  }),
  Config: z.object({
    Image: z.string(),
    Env: z.array(z.string()).nullish(),
    Labels: z.record(z.string(), z.string()).nullish(),
  }),
  HostConfig: z.object({
    NetworkMode: z.string().nullish(),
    PortBindings: z.record(z.string(), z.array(binding).nullish()).nullish(),
  }),
  NetworkSettings: z.object({
    Ports: z.record(z.string(), z.array(binding).nullish()).nullish(),
    Networks: z
      .record(
        z.string(),
        z.object({ IPAddress: z.string().nullish(), Aliases: z.array(z.string()).nullish() }),
      )
      .nullish(),
  }),
  Mounts: z
    .array(
      z.object({
        Type: z.string(),
        Name: z.string().nullish(),
        Source: z.string().nullish(),
        Destination: z.string(),
      }),
    )
    .nullish(),
})

/** A container of a compose project, running or not. */
export interface Container {
  readonly id: string
  readonly name: string
  readonly project: string
  readonly service: string
  readonly labels: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly image: string
  readonly imageId: string
  /** Runs, or will be run again by its restart policy in a moment. */
  readonly running: boolean
  /** `created`, `running`, `restarting`, `exited`, … */
  readonly status: string
  readonly exitCode: number
  readonly restartCount: number
  /** `starting`, `healthy`, `unhealthy`; absent without a health check. */
  readonly health?: string
  readonly networks: readonly { name: string; address?: string; aliases: readonly string[] }[]
  /** Where a port of the container is published on the host: `80/tcp` → `127.0.0.1:8080`. */
  readonly published: Readonly<Record<string, { host: string; port: string }>>
  readonly mounts: readonly { type: string; volume?: string; source?: string; destination: string }[]
}

/** Runs a short `docker` command and returns what it printed. */
export async function docker(
  args: readonly string[],
  options: {
    signal?: AbortSignal | undefined
    timeoutMs?: number
    env?: Readonly<Record<string, string>>
  } = {},
): Promise<string> {
  const { signal, timeoutMs, env } = options
  try {
    return await run(
      { program: 'docker', args, ...(env && { env }) },
      { ...(signal && { signal }), ...(timeoutMs && { timeoutMs }) },
    )
  } catch (error) {
    if (error instanceof Cancelled) throw error
    const text = messageOf(error)
    if (/cannot connect to the docker daemon|permission denied.*docker\.sock/i.test(text)) {
      throw new Failure('docker-unreachable', {
        what: `The Docker Engine cannot be used from here: ${text}`,
        next: 'Run the job on the host of the node as a user of the docker group, or set DOCKER_HOST.',
        cause: error,
      })
    }
    if (error instanceof Failure && error.code === 'program-missing') {
      throw new Failure('docker-missing', {
        what: 'The program docker is not on the PATH of this runner.',
        next: 'Install the Docker CLI with its Compose plugin, or use deployment: external.',
        cause: error,
      })
    }
    throw error
  }
}

/** Containers made by Docker Compose, of one project or of all; one-off `compose run` containers are left out. */
export async function composeContainers(project?: string, signal?: AbortSignal): Promise<Container[]> {
  const label = 'com.docker.compose.project'
  const filter = project === undefined ? label : `${label}=${project}`
  const ids = await docker(['ps', '--all', '--quiet', '--no-trunc', '--filter', `label=${filter}`], {
    signal,
  })
  const containers = await inspect(ids.split('\n').filter(Boolean), signal)
  return containers.filter(({ labels }) => labels['com.docker.compose.oneoff']?.toLowerCase() !== 'true')
}

/** The containers of these ids or names, as they are now. One that went away in the meantime is left out. */
export async function inspect(ids: readonly string[], signal?: AbortSignal): Promise<Container[]> {
  if (ids.length === 0) return []
  let text: string
  try {
    text = await docker(['container', 'inspect', ...ids], { signal })
  } catch (error) {
    if (!/no such container/i.test(messageOf(error))) throw error
    const single = ids.length === 1 ? [] : await Promise.all(ids.map((id) => inspect([id], signal)))
    return single.flat()
  }
  const parsed = z.array(inspected).safeParse(JSON.parse(text))
  if (!parsed.success) {
    throw new Failure('docker-answer', {
      what: `docker inspect answers in a form that is not known: ${z.prettifyError(parsed.error)}`,
      next: 'Report this with the output of `docker version`.',
    })
  }
  return parsed.data.map(toContainer)
}

function toContainer(raw: z.infer<typeof inspected>): Container {
  const labels = raw.Config.Labels ?? {}
  const env: Record<string, string> = {}
  for (const entry of raw.Config.Env ?? []) {
    const at = entry.indexOf('=')
    if (at > 0) env[entry.slice(0, at)] = entry.slice(at + 1)
  }
  const published: Record<string, { host: string; port: string }> = {}
  // The configured bindings are known while the container is stopped, the live ones when the port was left to Docker.
  for (const ports of [raw.HostConfig.PortBindings, raw.NetworkSettings.Ports]) {
    for (const [inside, bindings] of Object.entries(ports ?? {})) {
      const first = bindings?.find(({ HostPort }) => HostPort && HostPort !== '0')
      if (first?.HostPort) published[inside] = { host: first.HostIp ?? '', port: first.HostPort }
    }
  }
  return {
    id: raw.Id,
    name: raw.Name.replace(/^\//, ''),
    project: labels['com.docker.compose.project'] ?? '',
    service: labels['com.docker.compose.service'] ?? '',
    labels,
    env,
    image: raw.Config.Image,
    imageId: raw.Image,
    running: raw.State.Running || raw.State.Restarting,
    status: raw.State.Restarting ? 'restarting' : raw.State.Status,
    exitCode: raw.State.ExitCode,
    restartCount: raw.RestartCount,
    ...(raw.State.Health && raw.State.Health.Status !== 'none' && { health: raw.State.Health.Status }),
    networks: Object.entries(raw.NetworkSettings.Networks ?? {}).map(([name, network]) => ({
      name,
      ...(network.IPAddress && { address: network.IPAddress }),
      aliases: network.Aliases ?? [],
    })),
    published,
    mounts: (raw.Mounts ?? []).map((mount) => ({
      type: mount.Type,
      ...(mount.Name && { volume: mount.Name }),
      ...(mount.Source && { source: mount.Source }),
      destination: mount.Destination,
    })),
  }
}

/** The registry digest of an image where it came from one, else its local id; undefined if it is gone. */
export async function imageDigest(imageId: string, signal?: AbortSignal): Promise<string | undefined> {
  try {
    const digests = await docker(['image', 'inspect', '--format', '{{join .RepoDigests "\\n"}}', imageId], {
      signal,
    })
    return /@(sha256:[0-9a-f]{64})/.exec(digests)?.[1] ?? imageId
  } catch (error) {
    if (error instanceof Cancelled) throw error
    return undefined
  }
}

/** The engine that is used: `unix:///var/run/docker.sock`. */
export async function engineAddress(signal?: AbortSignal): Promise<string> {
  const fromEnvironment = process.env['DOCKER_HOST']
  if (fromEnvironment) return fromEnvironment
  const host = await docker(['context', 'inspect', '--format', '{{.Endpoints.docker.Host}}'], { signal })
  return host.trim()
}

/**
 * What a container printed to both of its streams; why that cannot be had, where it cannot.
 * @param since a time or a duration as `docker logs` knows it; older lines tell of an older trouble.
 */
export async function containerLog(id: string, since: string, lines: number): Promise<string> {
  // docker logs splits the container's streams over its own two: both are wanted, in one.
  const script = 'exec docker logs --since "$2" --tail "$3" "$1" 2>&1'
  const command = { program: 'sh', args: ['-c', script, 'sh', id, since, String(lines)] }
  return await run(command, { timeoutMs: 30_000 }).catch(messageOf)
}

/** The end of it for an error message: its last errors and its last lines. */
export async function lastLogLines(id: string, since = '10m'): Promise<{ shown: string; all: string }> {
  const text = await containerLog(id, since, 100)
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  const errors = lines.filter((line) => /\b(ERROR|FATAL|PANIC)\b/.test(line))
  const shown = new Set([...[...new Set(errors)].slice(-3), ...lines.slice(-3)])
  return { shown: redact([...shown].join(' | ')) || '(nothing)', all: text }
}
