/** Where a program's database is, as its Deployment says. */
import { Secret } from '../../system/secret.ts'
import type { Role } from '../deployment.ts'
import { hoconValue, hoconVariables } from '../splice-config.ts'
import type { Environment } from './environment.ts'
import type { Container } from './objects.ts'

/** A database as the program itself is told to reach it. */
export interface Coordinates {
  readonly name: string
  readonly schema?: string
  /** A Service of the cluster, or a host outside. */
  readonly server: string
  readonly port: number
  readonly user: string
  readonly password?: Secret
  /** Where the password is kept, so that it can be read again when only this is left. */
  readonly passwordFrom?: SecretReference
  /** libpq settings for what the JDBC driver is told: `PGSSLMODE`. */
  readonly settings?: Readonly<Record<string, string>>
}

/** A key of a Secret. */
export interface SecretReference {
  readonly secret: string
  readonly key: string
}

/** The user of the charts and of the images' own configuration. */
const chartUser = 'cnadmin'
const persistence = 'ADDITIONAL_CONFIG_PERSISTENCE'

/** The section of the HOCON configuration that a role's program reads. */
const section: Readonly<Record<Role, RegExp>> = {
  apps: /canton\.validator-apps\./,
  participant: /canton\.participants\./,
}

/**
 * Reads the coordinates from a container's environment. The validator app has them in a HOCON text; so has the
 * participant of newer charts, older ones name `CANTON_PARTICIPANT_POSTGRES_*` (templates validator.yaml and
 * participant.yaml of Splice's Helm charts). Undefined when the database is not named: it is never guessed.
 */
export async function readCoordinates(
  environment: Environment,
  role: Role,
): Promise<Coordinates | undefined> {
  const text = await environment.value(persistence)
  if (text !== undefined && section[role].test(text)) return await fromHocon(text, environment)
  return role === 'participant' ? await fromVariables(environment) : undefined
}

const image: Readonly<Record<Role, RegExp>> = {
  apps: /(?:^|\/)validator-app(?:[:@]|$)/,
  participant: /(?:^|\/)canton-participant(?:[:@]|$)/,
}

/** Whether a container is that of a role, by what the pod spec itself tells it. */
export function plays(container: Container, role: Role): boolean {
  const env = new Map((container.env ?? []).map(({ name, value }) => [name, value ?? '']))
  if (section[role].test(env.get(persistence) ?? '')) return true
  return role === 'participant' && env.has('CANTON_PARTICIPANT_POSTGRES_SERVER')
}

/** Whether a container has a role's image: what tells it when its variables come from a ConfigMap as a whole. */
export function looksLike(container: Container, role: Role): boolean {
  return image[role].test(container.image)
}

async function fromHocon(text: string, environment: Environment): Promise<Coordinates | undefined> {
  const env: Record<string, string> = {}
  for (const name of hoconVariables(text)) {
    const value = await environment.value(name)
    if (value !== undefined) env[name] = value
  }
  const name = hoconValue(text, 'databaseName', env)
  const server = hoconValue(text, 'serverName', env)
  if (!name || !server) return undefined
  const schema = hoconValue(text, 'currentSchema', env)
  const password = hoconValue(text, 'password', env)
  const variable = /(?<![\w-])password\s*[=:]\s*\$\{\??(\w+)\}/.exec(text)?.[1]
  const passwordFrom = variable === undefined ? undefined : environment.secretReference(variable)
  const mode = hoconValue(text, 'sslmode', env)
  return {
    name,
    ...(schema && { schema }),
    server,
    port: Number(hoconValue(text, 'portNumber', env) || 5432),
    user: hoconValue(text, 'user', env) || chartUser,
    ...(password && { password: new Secret(password) }),
    ...(passwordFrom && { passwordFrom }),
    ...(mode && { settings: { PGSSLMODE: mode } }),
  }
}

async function fromVariables(environment: Environment): Promise<Coordinates | undefined> {
  const value = (name: string) => environment.value(`CANTON_PARTICIPANT_POSTGRES_${name}`)
  const name = await value('DB')
  const server = await value('SERVER')
  if (!name || !server) return undefined
  const schema = await value('SCHEMA')
  const password = await value('PASSWORD')
  const passwordFrom = environment.secretReference('CANTON_PARTICIPANT_POSTGRES_PASSWORD')
  return {
    name,
    ...(schema && { schema }),
    server,
    port: Number((await value('PORT')) || 5432),
    user: (await value('USER')) || chartUser,
    ...(password && { password: new Secret(password) }),
    ...(passwordFrom && { passwordFrom }),
  }
}
