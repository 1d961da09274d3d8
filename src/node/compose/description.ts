/** A compose node in the words of the jobs. */

import type { Component, NodeDescription, Role, ValidatorEndpoint } from '../deployment.ts'
import { type Container, engineAddress, imageDigest } from '../docker.ts'
import { componentName, components } from './components.ts'
import { type ComposeNode, coordinatesOf, isLocal } from './discovery.ts'
import type { ComposeRecord } from './record.ts'
import { dataVolume } from './volume.ts'

/** Databases that Splice's own compose files make besides the two of the node. */
const knownDatabases: Readonly<Record<string, string>> = {
  wallet_gateway_store: 'wallet gateway',
  wallet_gateway_signing_store: 'wallet gateway',
}

/** Describes a node as it is now. */
export async function describeNode(
  node: ComposeNode,
  validatorUrl: string | undefined,
): Promise<NodeDescription> {
  const engine = await engineAddress()
  const { settings } = node
  const validator = validatorEndpoint(node, engine, validatorUrl)
  const otherDatabases = otherDatabaseNames(node)
  return {
    kind: 'compose',
    location: `compose project ${node.project} on ${engine}`,
    components: await describeComponents(node),
    databases: { apps: databaseOf(node, 'apps'), participant: databaseOf(node, 'participant') },
    ...(validator && { validator }),
    ...(settings.migrationId !== undefined && { migrationId: settings.migrationId }),
    ...(settings.partyHint && { partyHint: settings.partyHint }),
    ...(settings.participantIdentifier && { participantIdentifier: settings.participantIdentifier }),
    ...(settings.audience && { audience: settings.audience }),
    ...(settings.noAuth !== undefined && { noAuth: settings.noAuth }),
    ...(Object.keys(otherDatabases).length > 0 && { otherDatabases }),
    logCommands: {
      apps: `docker logs --since 10m ${node.validator?.name ?? `${node.project}-validator-1`}`,
      participant: `docker logs --since 10m ${node.participant?.name ?? `${node.project}-participant-1`}`,
    },
    warnings: [...node.warnings, ...emptyServerWarning(node)],
  }
}

/** What a backup keeps of it. */
export async function recordOf(node: ComposeNode, validatorUrl: string | undefined): Promise<ComposeRecord> {
  const { settings } = node
  const validator = validatorEndpoint(node, await engineAddress(), validatorUrl)
  const services = await Promise.all(
    node.containers.map(async (container) => {
      const digest = await imageDigest(container.imageId)
      return {
        service: container.service,
        role: roleOf(node, container),
        running: container.running,
        image: container.image,
        ...(digest && { imageDigest: digest }),
      }
    }),
  )
  const database = (role: Role) => {
    const { password: _password, ...coordinates } = coordinatesOf(node, role)
    return coordinates
  }
  const local = isLocal(node, coordinatesOf(node, 'participant'))
  return {
    kind: 'compose',
    project: node.project,
    ...(node.directory !== undefined && { directory: node.directory }),
    configFiles: [...node.configFiles],
    services: node.containers.length > 0 ? services : (node.recorded?.services ?? []),
    databases: { apps: database('apps'), participant: database('participant') },
    ...(local && (node.postgres ? volumeOf(node.postgres) : recordedVolume(node))),
    ...(validator && { validator: { ...validator } }),
    ...(settings.migrationId !== undefined && { migrationId: settings.migrationId }),
    ...(settings.partyHint && { partyHint: settings.partyHint }),
    ...(settings.participantIdentifier && { participantIdentifier: settings.participantIdentifier }),
    ...(settings.audience && { audience: settings.audience }),
    ...(settings.noAuth !== undefined && { noAuth: settings.noAuth }),
    variables: { ...settings.variables },
  }
}

function databaseOf(node: ComposeNode, role: Role): NodeDescription['databases'][Role] {
  const coordinates = coordinatesOf(node, role)
  const { name, schema, server, port } = coordinates
  const where = isLocal(node, coordinates) ? (node.postgres?.name ?? server) : `${server}:${port}`
  return { name, ...(schema && { schema }), server: where }
}

async function describeComponents(node: ComposeNode): Promise<Component[]> {
  const live = await Promise.all(
    components(node).map(async (container): Promise<Component> => {
      const digest = await imageDigest(container.imageId)
      return {
        name: componentName(container),
        replicas: container.running ? 1 : 0,
        image: container.image,
        ...(digest && { imageDigest: digest }),
      }
    }),
  )
  const gone = (node.recorded?.services ?? [])
    .filter(({ role }) => role !== 'postgres')
    .filter(({ service }) => !node.containers.some((container) => container.service === service))
    .map(({ service, image }) => ({ name: service, replicas: 0, image }))
  return [...live, ...gone]
}

function roleOf(node: ComposeNode, container: Container): ComposeRecord['services'][number]['role'] {
  if (container === node.validator) return 'validator'
  if (container === node.participant) return 'participant'
  return container === node.postgres ? 'postgres' : 'other'
}

function volumeOf(postgres: Container): { volume?: string } {
  try {
    return { volume: dataVolume(postgres).volume }
  } catch {
    return {} // a bind mount: nothing that could be set aside
  }
}

function recordedVolume({ recorded }: ComposeNode): { volume?: string } {
  return recorded?.volume === undefined ? {} : { volume: recorded.volume }
}

/**
 * The reverse proxy's published port with the Host that it chooses by (`wallet.localhost` in Splice's
 * nginx.conf). Where the proxy does not run beside a validator app that does: the app's own address on the
 * node's network, which is in reach of the engine's host.
 */
function validatorEndpoint(
  node: ComposeNode,
  engine: string,
  given: string | undefined,
): ValidatorEndpoint | undefined {
  if (given !== undefined) return { url: given }
  const proxy = node.containers.find(({ service }) => service === 'nginx')
  const binding = proxy?.published['80/tcp']
  const address = node.validator?.networks.find((network) => network.address !== undefined)?.address
  const direct = address === undefined ? undefined : { url: `http://${address}:5003` }
  if (binding === undefined || (direct !== undefined && proxy?.running === false)) {
    if (direct !== undefined) return direct
    const recorded = node.recorded?.validator
    if (recorded === undefined) return undefined
    return { url: recorded.url, ...(recorded.hostHeader && { hostHeader: recorded.hostHeader }) }
  }
  const host = ['', '0.0.0.0', '::'].includes(binding.host) ? engineHost(engine) : binding.host
  const shown = host.includes(':') ? `[${host}]` : host
  return { url: `http://${shown}:${binding.port}`, hostHeader: 'wallet.localhost' }
}

/** A port that is published on all addresses of the engine's host. */
function engineHost(engine: string): string {
  return /^(?:tcp|ssh):\/\/(?:[^@/]*@)?(\[[^\]]+\]|[^:/]+)/.exec(engine)?.[1] ?? '127.0.0.1'
}

function otherDatabaseNames(node: ComposeNode): Record<string, string> {
  const own = Object.values(node.settings.databases).map(({ name }) => name)
  const others: Record<string, string> = {}
  for (const [variable, name] of Object.entries(node.postgres?.env ?? {})) {
    if (!variable.startsWith('CREATE_DATABASE_') || name === '' || own.includes(name)) continue
    others[name] = knownDatabases[name] ?? `made by the deployment (${variable})`
  }
  return others
}

/** SPLICE_DB_SERVER elsewhere: the project's own Postgres then runs beside it, empty. */
function emptyServerWarning(node: ComposeNode): string[] {
  const { participant } = node.settings.databases
  if (node.postgres === undefined || participant === undefined || isLocal(node, participant)) return []
  return [
    `The databases are on ${participant.server}, not in container ${node.postgres.name}, which is left alone.`,
  ]
}
