/** What the containers of a compose deployment were told in their environment, read into what it means. */
import { Secret } from '../../system/secret.ts'
import type { Role } from '../deployment.ts'
import type { Container } from '../docker.ts'
import { type Env, findMigrationId, hoconValue, withoutAuthentication } from '../splice-config.ts'

export { hoconValue } from '../splice-config.ts'

/** Where a program's database is, as the program itself sees it. */
export interface Coordinates {
  readonly name: string
  readonly schema?: string
  /** A host name on the node's network: a service of the project or a server elsewhere. */
  readonly server: string
  readonly port: number
  readonly user: string
  readonly password?: Secret
}

/** The settings of a node; what is absent was not in any container. */
export interface ComposeSettings {
  readonly databases: Readonly<Partial<Record<Role, Coordinates>>>
  readonly migrationId?: number
  readonly partyHint?: string
  readonly participantIdentifier?: string
  readonly audience?: string
  readonly noAuth?: boolean
  /** Values of the variables that the compose files are filled in with. No secret is among them. */
  readonly variables: Readonly<Record<string, string>>
}

/**
 * Reads the settings from the environment of the containers that are there, running or stopped.
 * Names as in Splice's cluster/compose/validator/compose.yaml.
 */
export function composeSettings(containers: {
  validator?: Container | undefined
  participant?: Container | undefined
  postgres?: Container | undefined
  others?: readonly Container[]
}): ComposeSettings {
  const validator = containers.validator?.env ?? {}
  const apps = appsCoordinates(validator)
  const participant = participantCoordinates(containers.participant?.env ?? {})
  const migrationId = findMigrationId(validator, participant?.name)
  const partyHint = validator['SPLICE_APP_VALIDATOR_PARTY_HINT'] || undefined
  const participantIdentifier = validator['SPLICE_APP_VALIDATOR_PARTICIPANT_IDENTIFIER'] || undefined
  const audience = validator['SPLICE_APP_VALIDATOR_AUTH_AUDIENCE'] || undefined
  const variables = {
    ...(migrationId !== undefined && { MIGRATION_ID: String(migrationId) }),
    ...(participant && { PARTICIPANT_DB_NAME: participant.name }),
    ...(partyHint && { PARTY_HINT: partyHint }),
    ...(participantIdentifier && { PARTICIPANT_IDENTIFIER: participantIdentifier }),
    ...startVariables(validator, containers.validator?.image ?? containers.participant?.image),
    ...interfaceVariables(containers.others ?? []),
  }
  return {
    databases: { ...(apps && { apps }), ...(participant && { participant }) },
    ...(migrationId !== undefined && { migrationId }),
    ...(partyHint && { partyHint }),
    ...(participantIdentifier && { participantIdentifier }),
    ...(audience && { audience }),
    ...(containers.validator && { noAuth: withoutAuthentication(validator) }),
    variables,
  }
}

/** Whether a container is one of a Splice validator, by what it was told. */
export function isSplice(container: Container): boolean {
  return (
    'CANTON_PARTICIPANT_POSTGRES_DB' in container.env ||
    'SPLICE_APP_VALIDATOR_PARTY_HINT' in container.env ||
    /validator-apps/.test(container.env['ADDITIONAL_CONFIG_PERSISTENCE'] ?? '')
  )
}

function participantCoordinates(env: Env): Coordinates | undefined {
  const name = env['CANTON_PARTICIPANT_POSTGRES_DB']
  if (!name) return undefined
  const schema = env['CANTON_PARTICIPANT_POSTGRES_SCHEMA']
  const password = env['CANTON_PARTICIPANT_POSTGRES_PASSWORD']
  return {
    name,
    ...(schema && { schema }),
    server: env['CANTON_PARTICIPANT_POSTGRES_SERVER'] || 'postgres-splice',
    port: Number(env['CANTON_PARTICIPANT_POSTGRES_PORT'] || 5432),
    user: env['CANTON_PARTICIPANT_POSTGRES_USER'] || 'cnadmin',
    ...(password && { password: new Secret(password) }),
  }
}

function appsCoordinates(env: Env): Coordinates | undefined {
  const text = env['ADDITIONAL_CONFIG_PERSISTENCE']
  if (text === undefined) return undefined
  const name = hoconValue(text, 'databaseName', env)
  if (!name) return undefined
  const schema = hoconValue(text, 'currentSchema', env)
  const password = hoconValue(text, 'password', env)
  return {
    name,
    ...(schema && { schema }),
    server: hoconValue(text, 'serverName', env) || 'postgres-splice',
    port: Number(hoconValue(text, 'portNumber', env) || 5432),
    user: hoconValue(text, 'user', env) || 'cnadmin',
    ...(password && { password: new Secret(password) }),
  }
}

/** What start.sh exports besides the ids, read back from where the compose file put it. */
function startVariables(env: Env, image: string | undefined): Record<string, string> {
  const tag = image === undefined ? undefined : /:([\w][\w.-]*)$/.exec(image.replace(/@.*$/, ''))?.[1]
  const sponsor = env['SPLICE_APP_VALIDATOR_SV_SPONSOR_ADDRESS']
  const scan = env['SPLICE_APP_VALIDATOR_SCAN_ADDRESS']
  return {
    ...(tag !== undefined && { IMAGE_TAG: tag }),
    ...(sponsor && { SPONSOR_SV_ADDRESS: sponsor }),
    ...(scan && { SCAN_ADDRESS: scan }),
    // An onboarded node needs none; the one it was onboarded with is spent.
    ONBOARDING_SECRET: '',
  }
}

/** The names that start.sh fetches for the web interfaces. */
function interfaceVariables(containers: readonly Container[]): Record<string, string> {
  const variables: Record<string, string> = {}
  for (const { env } of containers) {
    for (const [name, value] of Object.entries(env)) {
      if (/^SPLICE_APP_UI_(NETWORK|AMULET|NAME_SERVICE)_/.test(name)) variables[name] = value
    }
  }
  return variables
}
