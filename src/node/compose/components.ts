/** Stopping and starting the programs of a node, everything but its Postgres. */
import { setTimeout as sleep } from 'node:timers/promises'
import { Failure } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import { waitFor } from '../../system/wait.ts'
import type { Stopped } from '../deployment.ts'
import { type Container, docker, inspect, lastLogLines } from '../docker.ts'
import { runNodeCommand } from '../operator-command.ts'
import { composeUp } from './command.ts'
import type { ComposeNode } from './discovery.ts'

interface Commands {
  readonly stopCommand?: string | undefined
  readonly startCommand?: string | undefined
  readonly signal?: AbortSignal | undefined
}

/** A JVM that flushes takes its time; after this Docker kills it. */
const stopGraceSeconds = 60
/** Large schema migrations take minutes before the participant is healthy. */
const healthyTimeoutMs = 15 * 60_000

/** The name under which a container is kept in the journal: its service, numbered when there are several. */
export function componentName(container: Container): string {
  const number = container.labels['com.docker.compose.container-number'] ?? '1'
  return number === '1' ? container.service : `${container.service}-${number}`
}

/** The containers that are stopped for a restore: all of the project but Postgres. */
export function components(node: ComposeNode): Container[] {
  return node.containers.filter((container) => container !== node.postgres)
}

/**
 * Stops the validator app first, so that it does not fail against a participant that is gone; then every
 * other client of the ledger, the participant last. Proves that none comes back by its restart policy.
 * @throws Failure `compose-not-stopped`.
 */
export async function stopComponents(node: ComposeNode, commands: Commands, log: Log): Promise<Stopped> {
  const { signal } = commands
  const all = components(node)
  const stopped = all.map((container) => ({
    name: componentName(container),
    replicas: container.running ? 1 : 0,
  }))
  // What is gone altogether is known from the record only, and was not stopped by us.
  for (const { service, role, running } of node.recorded?.services ?? []) {
    if (role === 'postgres' || all.some((container) => container.service === service)) continue
    stopped.push({ name: service, replicas: running ? 1 : 0 })
  }
  if (commands.stopCommand !== undefined && all.some(({ running }) => running)) {
    await runNodeCommand('stop-command', { text: commands.stopCommand, cwd: node.directory }, log, signal)
  }
  for (const group of [
    all.filter((container) => container === node.validator),
    all.filter((container) => container !== node.validator && container !== node.participant),
    all.filter((container) => container === node.participant),
  ]) {
    const running = (
      await inspect(
        group.map(({ id }) => id),
        signal,
      )
    ).filter((container) => container.running)
    if (running.length === 0) continue
    log.info(`stopping ${running.map(({ name }) => name).join(', ')}`)
    const ids = running.map(({ id }) => id)
    await docker(['stop', '--time', String(stopGraceSeconds), ...ids], {
      signal,
      timeoutMs: (stopGraceSeconds * ids.length + 60) * 1000,
    })
  }
  await proveGone(all, signal)
  return { components: stopped }
}

/** Not running at two looks, a second apart: a restart policy acts within milliseconds. */
async function proveGone(containers: readonly Container[], signal?: AbortSignal): Promise<void> {
  const ids = containers.map(({ id }) => id)
  const look = async () => (await inspect(ids, signal)).filter(({ running }) => running)
  let alive = await look()
  if (alive.length === 0 && ids.length > 0) {
    await sleep(1000, undefined, signal && { signal })
    alive = await look()
  }
  if (alive.length === 0) return
  throw new Failure('compose-not-stopped', {
    what: `Containers that were stopped run again: ${alive.map(({ name, status }) => `${name} (${status})`).join(', ')}.`,
    means: 'A database must not be replaced under a running participant or validator app.',
    next: 'Find what starts them (a systemd unit, a cron job, a second operator), switch it off, and run again.',
  })
}

/**
 * Starts what `stopComponents` found running, participant first; a container that was stopped stays stopped.
 * Containers that are gone are made again: by the start command where one is given, else by docker compose
 * with what was recorded.
 */
export async function startComponents(
  look: () => Promise<ComposeNode>,
  stopped: Stopped,
  commands: Commands,
  log: Log,
): Promise<void> {
  const { signal } = commands
  const node = await look()
  const wanted = stopped.components.filter(({ replicas }) => replicas > 0).map(({ name }) => name)
  if (wanted.length === 0) {
    log.info('nothing was running before, nothing is started')
    return
  }
  if (commands.startCommand !== undefined) {
    await runNodeCommand('start-command', { text: commands.startCommand, cwd: node.directory }, log, signal)
    return
  }
  const present = (now: ComposeNode) =>
    components(now).filter((container) => wanted.includes(componentName(container)))
  const missing = wanted.filter(
    (name) => !present(node).some((container) => componentName(container) === name),
  )
  const isParticipant = (name: string) => name === (node.participant?.service ?? 'participant')

  await bringUp(node, missing.filter(isParticipant), log, signal)
  const participant = present(await look()).find(({ service }) => isParticipant(service))
  if (participant !== undefined) {
    await startContainers([participant], log, signal)
    await untilHealthy(participant, log, signal)
  }
  await bringUp(
    await look(),
    missing.filter((name) => !isParticipant(name)),
    log,
    signal,
  )
  const rest = present(await look()).filter(({ service }) => !isParticipant(service))
  const apps = rest.filter(({ service }) => service === (node.validator?.service ?? 'validator'))
  await startContainers(apps, log, signal)
  await startContainers(
    rest.filter((container) => !apps.includes(container)),
    log,
    signal,
  )
}

async function bringUp(
  node: ComposeNode,
  services: readonly string[],
  log: Log,
  signal: AbortSignal | undefined,
): Promise<void> {
  if (services.length === 0) return
  log.info(`creating containers of compose project ${node.project}: ${services.join(', ')}`)
  await composeUp(node, services, signal)
}

async function startContainers(
  containers: readonly Container[],
  log: Log,
  signal: AbortSignal | undefined,
): Promise<void> {
  const stopped = containers.filter(({ running }) => !running)
  if (stopped.length === 0) return
  log.info(`starting ${stopped.map(({ name }) => name).join(', ')}`)
  await docker(['start', ...stopped.map(({ id }) => id)], { signal, timeoutMs: 120_000 })
}

/** The validator app waits for the participant anyway, so a slow one is told, not fatal. */
async function untilHealthy(container: Container, log: Log, signal: AbortSignal | undefined): Promise<void> {
  let restarts: number | undefined
  const outcome = await waitFor(
    async () => {
      const [now] = await inspect([container.id], signal)
      restarts ??= now?.restartCount
      if (now === undefined || !now.running || now.restartCount > (restarts ?? 0)) return 'failing' as const
      return now.status === 'running' && (now.health ?? 'healthy') === 'healthy'
        ? ('ready' as const)
        : undefined
    },
    { timeoutMs: healthyTimeoutMs, everyMs: 500, signal },
  )
  if (outcome === 'ready') return
  log.warning(
    `${container.name} was started but ${outcome === 'failing' ? 'ends again' : 'is not healthy after 15 min'}; ` +
      `it says: ${(await lastLogLines(container.id)).shown}`,
  )
}
