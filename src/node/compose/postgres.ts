/** Bringing the project's Postgres up by itself, and knowing when it really answers. */
import { Failure, messageOf } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import { waitFor } from '../../system/wait.ts'
import { type Container, composeContainers, docker, inspect, lastLogLines } from '../docker.ts'
import { composeUp } from './command.ts'
import type { ComposeNode } from './discovery.ts'

/** Crash recovery of a large server takes minutes; longer means that something is wrong. */
const readyTimeoutMs = 15 * 60_000

/**
 * Starts the Postgres container if it is stopped, creates it if it is gone, and waits until it answers.
 * @returns the container, and whether it was us who started it.
 */
export async function openPostgres(
  node: ComposeNode,
  log: Log,
  signal?: AbortSignal,
): Promise<{ container: Container; started: boolean }> {
  let container = node.postgres
  const started = !container?.running
  const began = new Date().toISOString()
  if (container === undefined) {
    log.info(`creating the Postgres container of compose project ${node.project}`)
    await composeUp(node, ['postgres-splice'], signal)
    const now = await composeContainers(node.project, signal)
    container = now.find(({ service }) => service === 'postgres-splice')
    if (container === undefined) {
      throw new Failure('compose-postgres', {
        what: `docker compose made no container for service postgres-splice in project ${node.project}.`,
        next: `Check the compose files in ${node.directory ?? 'compose-directory'}.`,
      })
    }
  } else if (started) {
    log.info(`starting container ${container.name}`)
    await docker(['start', container.id], { signal, timeoutMs: 120_000 })
  }
  try {
    await untilAnswers(container, started ? began : '10m', signal)
  } catch (error) {
    // A container that was down is not left restarting for ever.
    if (started) await docker(['stop', container.id]).catch(() => {})
    throw error
  }
  await reportStrayDatabase(container, node, log, signal)
  return { container, started }
}

/**
 * Waits for the container's own health check, then for an answer over TCP: `pg_isready` on the socket, which
 * is also what the health check asks, is answered by the temporary server that the entrypoint runs while it
 * prepares the data folder.
 * @throws Failure `postgres-restarts`, `postgres-exited`, `postgres-not-ready`, with the last lines of its log.
 */
async function untilAnswers(
  container: Container,
  since: string,
  signal: AbortSignal | undefined,
): Promise<void> {
  const port = container.env['PGPORT'] ?? '5432'
  const user = container.env['POSTGRES_USER'] ?? 'postgres'
  const probe = ['exec', container.id, 'pg_isready', '-q', '-h', '127.0.0.1', '-p', port, '-U', user]
  const [before] = await inspect([container.id], signal)
  const restarts = before?.restartCount ?? 0
  let state = 'not asked yet'
  const ready = await waitFor(
    async () => {
      const [now] = await inspect([container.id], signal)
      if (now === undefined) throw await startFailure('postgres-exited', container, 'was removed', since)
      if (now.status === 'restarting' || now.restartCount > restarts) {
        throw await startFailure('postgres-restarts', container, `ends and is restarted over and over`, since)
      }
      if (!now.running && now.status !== 'created') {
        throw await startFailure('postgres-exited', container, `ended with exit code ${now.exitCode}`, since)
      }
      state = now.health ?? now.status
      if (now.health !== undefined && now.health !== 'healthy') return undefined
      return await docker(probe, { signal, timeoutMs: 15_000 }).then(
        () => true as const,
        () => undefined,
      )
    },
    { timeoutMs: readyTimeoutMs, everyMs: 500, signal },
  )
  if (ready === undefined) {
    throw await startFailure(
      'postgres-not-ready',
      container,
      `does not answer after 15 min (${state})`,
      since,
    )
  }
}

async function startFailure(
  code: string,
  container: Container,
  what: string,
  since: string,
): Promise<Failure> {
  const { shown, all } = await lastLogLines(container.id, since)
  const guard = /participant database\(s\) already exist/.test(all)
  const nameless = /zero-length delimited identifier/.test(all)
  return new Failure(code, {
    what: `Postgres container ${container.name} ${what}. It says: ${shown}`,
    means: guard
      ? 'The entrypoint refuses to make a second participant database beside the one that is there.'
      : nameless
        ? 'The entrypoint was told to make a database without a name: PARTICIPANT_DB_NAME was empty when the container was made.'
        : 'The databases cannot be opened.',
    next: guard
      ? 'Start the node with the same -m as before, so that it names the existing database; do not switch the check off.'
      : nameless
        ? `Remove the container (docker rm -f ${container.name}; its volume stays) and run again: it is then made with the right names.`
        : `See docker logs ${container.name}. If its files are damaged, restore with fresh-volume: true.`,
  })
}

/**
 * `docker compose up postgres-splice` without MIGRATION_ID makes a database called `participant-`. It is empty
 * and does no harm by itself, but the guard of Splice 0.6.8 and later counts it as a second participant.
 */
async function reportStrayDatabase(
  container: Container,
  node: ComposeNode,
  log: Log,
  signal?: AbortSignal,
): Promise<void> {
  const user = container.env['POSTGRES_USER'] ?? 'postgres'
  const sql = "SELECT datname FROM pg_database WHERE datname = 'participant-'"
  const args = ['exec', container.id, 'psql', '-XAt', '-w', '-U', user, '-d', 'postgres', '-c', sql]
  const found = await docker(args, { signal }).catch((error: unknown) => {
    log.warning(`the databases of ${container.name} could not be listed: ${messageOf(error)}`)
    return ''
  })
  if (found.trim() === '' || node.settings.databases.participant?.name === 'participant-') return
  log.warning(
    `A database named "participant-" is on ${container.name}: somebody started Postgres without MIGRATION_ID. ` +
      'It is not used; drop it when it is empty.',
  )
}
