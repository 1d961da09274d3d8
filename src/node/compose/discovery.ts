/** Finding a validator node among the containers of a Docker Engine, running or stopped. */
import { Failure } from '../../system/failure.ts'
import type { Role } from '../deployment.ts'
import { type Container, composeContainers } from '../docker.ts'
import type { ComposeRecord } from './record.ts'
import { type ComposeSettings, type Coordinates, composeSettings, isSplice } from './settings.ts'

/** What is there of a node right now, completed by what was recorded of it. */
export interface ComposeNode {
  readonly project: string
  readonly containers: readonly Container[]
  readonly validator?: Container
  readonly participant?: Container
  /** The project's own Postgres; it may be there and empty while the databases are elsewhere. */
  readonly postgres?: Container
  readonly settings: ComposeSettings
  readonly recorded?: ComposeRecord
  /** Folder of the compose files. */
  readonly directory?: string
  readonly configFiles: readonly string[]
  readonly warnings: readonly string[]
}

export interface DiscoveryOptions {
  readonly project?: string | undefined
  readonly directory?: string | undefined
  readonly recorded?: ComposeRecord | undefined
  readonly signal?: AbortSignal | undefined
}

/**
 * Looks at the containers as they are now.
 * @throws Failure `compose-not-found` or `compose-ambiguous`, with the projects that there are.
 */
export async function discoverNode(options: DiscoveryOptions): Promise<ComposeNode> {
  const { recorded, signal } = options
  const all = await composeContainers(undefined, signal)
  const project = chooseProject(all, options)
  const containers = all.filter((container) => container.project === project)
  const warnings: string[] = []
  const one = (what: string, candidates: Container[]): Container | undefined => {
    if (candidates.length > 1) {
      const names = candidates.map(({ name }) => name).join(', ')
      warnings.push(`More than one container could be the ${what}: ${names}. The running one is taken.`)
    }
    return candidates.find(({ running }) => running) ?? candidates[0]
  }
  const service = (name: string, marker: (container: Container) => boolean): Container[] => {
    const byName = containers.filter((container) => container.service === name)
    return byName.length > 0 ? byName : containers.filter(marker)
  }
  const validator = one(
    'validator app',
    service('validator', ({ env }) => 'SPLICE_APP_VALIDATOR_PARTY_HINT' in env),
  )
  const participant = one(
    'participant',
    service('participant', ({ env }) => 'CANTON_PARTICIPANT_POSTGRES_DB' in env),
  )
  const postgres = one(
    'Postgres server',
    service('postgres-splice', ({ env }) => 'POSTGRES_USER' in env && 'PGDATA' in env),
  )
  const known = new Set([validator, participant, postgres])
  const others = containers.filter((container) => !known.has(container))
  const live = composeSettings({ validator, participant, postgres, others })
  const settings = complete(live, recorded)
  const labels = (validator ?? participant ?? postgres)?.labels ?? {}
  const directory =
    options.directory ?? labels['com.docker.compose.project.working_dir'] ?? recorded?.directory
  const files = labels['com.docker.compose.project.config_files']?.split(',') ?? recorded?.configFiles ?? []
  return {
    project,
    containers,
    ...(validator && { validator }),
    ...(participant && { participant }),
    ...(postgres && { postgres }),
    settings,
    ...(recorded && { recorded }),
    ...(directory !== undefined && { directory }),
    configFiles: files,
    warnings,
  }
}

/** Whether the database of a role is in the project's own Postgres, whose container may be gone just now. */
export function isLocal(node: ComposeNode, coordinates: Coordinates): boolean {
  if (node.postgres === undefined) return coordinates.server === 'postgres-splice'
  const { name, service, networks } = node.postgres
  const names = [name, service, ...networks.flatMap(({ aliases }) => aliases)]
  return names.includes(coordinates.server)
}

/**
 * Where the database of a role is.
 * @throws Failure `compose-database` when no container and no record tells.
 */
export function coordinatesOf(node: ComposeNode, role: Role): Coordinates {
  const coordinates = node.settings.databases[role]
  if (coordinates !== undefined) return coordinates
  const [variable, service] =
    role === 'apps'
      ? ['ADDITIONAL_CONFIG_PERSISTENCE', 'validator']
      : ['CANTON_PARTICIPANT_POSTGRES_DB', 'participant']
  throw new Failure('compose-database', {
    what: `The database of the ${service} in compose project ${node.project} cannot be known: no container has ${variable}.`,
    means:
      'Its name is read from the node and never guessed: a wrong one would be an empty or an old database.',
    next: `Bring the containers back with start.sh (a stopped ${service} container is enough), or restore from a set that recorded the deployment.`,
  })
}

function chooseProject(all: readonly Container[], options: DiscoveryOptions): string {
  const { recorded } = options
  const projects = new Map<string, Container[]>()
  for (const container of all) {
    projects.set(container.project, [...(projects.get(container.project) ?? []), container])
  }
  const found = [...projects].map(
    ([name, containers]) => `${name} (${containers.map(({ service }) => service).join(', ')})`,
  )
  const list = found.length === 0 ? 'no compose project at all' : found.join('; ')
  if (options.project !== undefined) {
    const containers = projects.get(options.project) ?? []
    if (recorded !== undefined || containers.some(isNodePart)) return options.project
    throw new Failure('compose-not-found', {
      what: `No container of a Splice validator belongs to compose project ${options.project}; there is ${list}.`,
      means:
        'Stopped containers would do, but after `docker compose down` only a set tells what the node was.',
      next: 'Check compose-project, and that the job runs on the host of the node.',
    })
  }
  const candidates = [...projects]
    .filter(([, containers]) => containers.some(isNodePart))
    .map(([name]) => name)
  if (recorded !== undefined) {
    if (candidates.length === 0 || candidates.includes(recorded.project)) return recorded.project
    throw new Failure('compose-other-project', {
      what: `The set is of compose project ${recorded.project}; here there is ${list}.`,
      means: 'Restoring into a node that happens to be here would destroy it.',
      next: `Give compose-project: ${recorded.project} to bring that back, or the name of the project to restore into.`,
    })
  }
  const [only, ...more] = candidates
  if (only === undefined) {
    throw new Failure('compose-not-found', {
      what: `No compose project of a Splice validator is here: looked for containers of services validator and participant, found ${list}.`,
      means:
        'Stopped containers would do, but after `docker compose down` only a set tells what the node was.',
      next: 'Check that the job runs on the host of the node, or give compose-project.',
    })
  }
  if (more.length > 0) {
    throw new Failure('compose-ambiguous', {
      what: `Several compose projects here are Splice validators: ${candidates.join(', ')}.`,
      means: 'Which one is meant is not guessed.',
      next: 'Give compose-project.',
    })
  }
  return only
}

function isNodePart(container: Container): boolean {
  return isSplice(container) || container.service === 'postgres-splice'
}

/** Containers tell the truth of now; what they do not tell comes from the record. */
function complete(live: ComposeSettings, recorded: ComposeRecord | undefined): ComposeSettings {
  if (recorded === undefined) return live
  const { apps, participant } = recorded.databases
  const { migrationId, partyHint, participantIdentifier, audience, noAuth, variables } = recorded
  return {
    ...(migrationId !== undefined && { migrationId }),
    ...(partyHint !== undefined && { partyHint }),
    ...(participantIdentifier !== undefined && { participantIdentifier }),
    ...(audience !== undefined && { audience }),
    ...(noAuth !== undefined && { noAuth }),
    ...live,
    databases: {
      ...(apps && { apps: withoutUndefined(apps) }),
      ...(participant && { participant: withoutUndefined(participant) }),
      ...live.databases,
    },
    variables: { ...variables, ...live.variables },
  }
}

function withoutUndefined(database: NonNullable<ComposeRecord['databases']['apps']>): Coordinates {
  const { schema, ...rest } = database
  return { ...rest, ...(schema !== undefined && { schema }) }
}
