/** Settings of the stand-in processes, from the variables that Splice's compose file and charts set. */

type Environment = Readonly<Record<string, string | undefined>>

/** Where a database is. */
export interface Coordinates {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password: string
}

/** A connection URL with everything in it. */
export function databaseUrl(at: Coordinates): string {
  const user = `${encodeURIComponent(at.user)}:${encodeURIComponent(at.password)}`
  return `postgresql://${user}@${at.host}:${at.port}/${encodeURIComponent(at.database)}`
}

/** The apps database from `ADDITIONAL_CONFIG_PERSISTENCE`: a piece of HOCON with the data source's properties. */
export function appsCoordinates(hocon: string): Coordinates {
  const value = (key: string) => {
    const found = new RegExp(`\\b${key}"?\\s*[=:]\\s*(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s,}"]+))`).exec(hocon)
    if (found === null) throw new Error(`ADDITIONAL_CONFIG_PERSISTENCE does not say ${key}`)
    return found[1]?.replace(/\\(.)/g, '$1') ?? found[2] ?? ''
  }
  return {
    host: value('serverName'),
    port: Number(value('portNumber')),
    database: value('databaseName'),
    user: value('user'),
    password: value('password'),
  }
}

/** The participant database from `CANTON_PARTICIPANT_POSTGRES_*`. */
export function participantCoordinates(env: Environment): Coordinates {
  const value = (name: string) => required(env, `CANTON_PARTICIPANT_POSTGRES_${name}`)
  return {
    host: value('SERVER'),
    port: Number(env['CANTON_PARTICIPANT_POSTGRES_PORT'] ?? 5432),
    database: value('DB'),
    user: value('USER'),
    password: value('PASSWORD'),
  }
}

/** A variable that has to be there, under the first of its names that is set. */
export function required(env: Environment, ...names: string[]): string {
  const value = optional(env, ...names)
  if (value === undefined) throw new Error(`${names.join(' or ')} is not set`)
  return value
}

/** The first of the variables that is set and not empty. */
export function optional(env: Environment, ...names: string[]): string | undefined {
  return names.map((name) => env[name]).find((value) => value !== undefined && value !== '')
}
