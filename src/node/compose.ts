/** A node in Docker containers, as Splice's compose files make it. */

import { runAt } from '../postgres/clients.ts'
import type { Database, DatabaseAccess } from '../postgres/postgres.ts'
import { Failure } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { composeBootstrap } from './compose/bootstrap.ts'
import { startComponents, stopComponents } from './compose/components.ts'
import { describeNode, recordOf } from './compose/description.ts'
import { type ComposeNode, coordinatesOf, discoverNode, isLocal } from './compose/discovery.ts'
import { composeConsumption, composeDumpVolume, startLine, watchComposeStart } from './compose/dump-import.ts'
import { openFreshVolume, undoFreshVolume } from './compose/fresh-volume.ts'
import { openPostgres } from './compose/postgres.ts'
import { type ComposeRecord, parseComposeRecord } from './compose/record.ts'
import type {
  AppStart,
  Consumption,
  Deployment,
  DumpVolume,
  NodeDescription,
  Opened,
  OpenHow,
  Role,
  Stopped,
} from './deployment.ts'
import { containerPlace, sidecarPlace, throughSocket } from './docker-place.ts'
import { runNodeCommand } from './operator-command.ts'

export type { ComposeRecord } from './compose/record.ts'
export { parseComposeRecord } from './compose/record.ts'

/** What is given from outside; everything else is discovered. */
export interface ComposeOptions {
  /** Name of the compose project; needed only when there are several validators, or a different one. */
  readonly project?: string | undefined
  /** Folder with compose.yaml and .env; needed only when containers have to be made. */
  readonly directory?: string | undefined
  /** Run instead of stopping and starting the containers, in `directory`; `start.sh …` for example. */
  readonly stopCommand?: string | undefined
  readonly startCommand?: string | undefined
  readonly validatorUrl?: string | undefined
  /** Set the databases' volume aside and begin with an empty server when the databases are opened. */
  readonly freshVolume?: boolean | undefined
  /** Where identities are placed for a node that is onboarded again. */
  readonly identitiesPath?: string | undefined
  /** The record of a backup set, for when no container is left to tell. */
  readonly recorded?: ComposeRecord | undefined
  readonly log: Log
}

/** What compose can do besides what every deployment can. */
export interface ComposeDeployment extends Deployment {
  /** What a backup keeps of the deployment, for a restore that finds nothing. JSON, without secrets. */
  record(): Promise<ComposeRecord>
  undoOpenDatabases(log: Log, restoreId: string): Promise<void>
}

/**
 * Finds the node.
 * @throws Failure `compose-not-found`, `compose-ambiguous`, `docker-unreachable`.
 */
export async function composeDeployment(options: ComposeOptions): Promise<ComposeDeployment> {
  const recorded = options.recorded === undefined ? undefined : parseComposeRecord(options.recorded)
  let project = options.project
  const look = async () => await discoverNode({ ...options, project, recorded })
  const first = await look()
  // From here on it is this project, whatever else is started or removed meanwhile.
  project = first.project
  for (const warning of first.warnings) options.log.warning(warning)

  return {
    kind: 'compose',
    bootstrap: composeBootstrap(look, { path: options.identitiesPath, startCommand: options.startCommand }),

    async describe(): Promise<NodeDescription> {
      const node = await look()
      const description = await describeNode(node, options.validatorUrl)
      return { ...description, record: await recordOf(node, options.validatorUrl) }
    },

    async record(): Promise<ComposeRecord> {
      return await recordOf(await look(), options.validatorUrl)
    },

    async access(role: Role): Promise<DatabaseAccess> {
      return accessTo(await look(), role)
    },

    async stop(log: Log, signal?: AbortSignal): Promise<Stopped> {
      return await stopComponents(await look(), { ...options, signal }, log)
    },

    async openDatabases(log: Log, how: OpenHow): Promise<Opened> {
      const { signal } = how
      const node = await look()
      const roles = (['apps', 'participant'] as const).filter((role) =>
        isLocal(node, coordinatesOf(node, role)),
      )
      let copy: string | undefined
      if (roles.length > 0) {
        const mayReplace = how.mayReplace && options.freshVolume === true
        copy = await openFreshVolume(node, { ...how, mayReplace }, log)
        await openPostgres(await look(), log, signal)
      }
      await probeElsewhere(await look(), signal)
      return copy === undefined ? { fresh: [] } : { fresh: roles, aside: `volume ${copy}` }
    },

    async undoOpenDatabases(log: Log, restoreId: string): Promise<void> {
      await undoFreshVolume(look, restoreId, options.stopCommand, log)
    },

    async dumpVolume(): Promise<DumpVolume> {
      return composeDumpVolume(await look())
    },

    async consumption(migrationId: number): Promise<Consumption> {
      return composeConsumption(await look(), migrationId)
    },

    async restartForDump(log, how): Promise<void> {
      const node = await look()
      const text = how.command ?? startLine(node, how.migrationId)
      await runNodeCommand('start-command', { text, cwd: node.directory }, log, how.signal)
    },

    async restartLine(migrationId): Promise<string> {
      return startLine(await look(), migrationId ?? 'NEW_MIGRATION_ID')
    },

    async watchStart(since: Date): Promise<AppStart> {
      return await watchComposeStart(await look(), since)
    },

    async start(stopped: Stopped, log: Log, signal?: AbortSignal): Promise<void> {
      await startComponents(look, stopped, { ...options, signal }, log)
    },
  }
}

/** The database of a role, and the place from which it is reached. */
function accessTo(node: ComposeNode, role: Role): DatabaseAccess {
  const { name, schema, server, port, user, password } = coordinatesOf(node, role)
  const database: Database = {
    name,
    ...(schema !== undefined && { schema }),
    host: server,
    port,
    user,
    ...(password && { password }),
  }
  const { postgres } = node
  if (isLocal(node, { name, server, port, user })) {
    if (postgres === undefined) {
      throw new Failure('compose-no-postgres', {
        what: `Compose project ${node.project} has no Postgres container just now.`,
        means: 'Its databases cannot be read until the container is made again from the compose files.',
        next: 'Start the node with start.sh; a restore makes the container itself.',
      })
    }
    const inside = { ...throughSocket(database), user: postgres.env['POSTGRES_USER'] ?? user }
    return { database: inside, place: containerPlace(postgres.name, stagingFolder(node)) }
  }
  const beside = node.participant ?? node.validator ?? postgres
  const network = beside?.networks[0]?.name
  const image = postgres?.image ?? recordedPostgresImage(node)
  if (network === undefined || image === undefined) {
    throw new Failure('compose-no-network', {
      what: `The database server ${server} of compose project ${node.project} is reached over the node's network, but no container is left on one.`,
      next: 'Start the node with start.sh, or use deployment: external with the URLs of its databases.',
    })
  }
  return { database, place: sidecarPlace({ image, network }) }
}

/**
 * Archives are staged inside the volume, because that is the disk with the room: in the data folder itself
 * when the volume begins there. Postgres ignores a folder that it does not know.
 */
function stagingFolder(node: ComposeNode): string | undefined {
  if (node.postgres === undefined) return undefined
  const data = node.postgres.env['PGDATA'] ?? '/var/lib/postgresql/data'
  const mount = node.postgres.mounts
    .map(({ destination }) => destination)
    .filter((destination) => data === destination || data.startsWith(`${destination}/`))
    .sort((a, b) => b.length - a.length)[0]
  return `${mount ?? data}/.splice-validator-staging`
}

function recordedPostgresImage(node: ComposeNode): string | undefined {
  return node.recorded?.services.find(({ role }) => role === 'postgres')?.image
}

/** A server elsewhere is not ours to start, but it must answer from the node's network. */
async function probeElsewhere(node: ComposeNode, signal: AbortSignal | undefined): Promise<void> {
  for (const role of ['apps', 'participant'] as const) {
    const coordinates = coordinatesOf(node, role)
    if (isLocal(node, coordinates)) continue
    const { place } = accessTo(node, role)
    const { server, port } = coordinates
    try {
      await runAt(place, { program: 'pg_isready', args: ['-q', '-h', server, '-p', `${port}`] }, signal)
    } catch (error) {
      throw new Failure('database-server', {
        what: `The database server ${server}:${port} does not answer ${place.description}.`,
        means: 'It is not part of the compose project, so it is not started from here.',
        next: 'Start it, or check SPLICE_DB_SERVER in .env.',
        cause: error,
      })
    }
  }
}
