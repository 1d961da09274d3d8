/** The URL of a database, as an operator gives it. */
import type { Database } from '../postgres/postgres.ts'
import { Failure } from '../system/failure.ts'
import { Secret } from '../system/secret.ts'

const libpqSettings: Readonly<Record<string, string>> = {
  sslmode: 'PGSSLMODE',
  sslrootcert: 'PGSSLROOTCERT',
  sslcert: 'PGSSLCERT',
  sslkey: 'PGSSLKEY',
  channel_binding: 'PGCHANNELBINDING',
  target_session_attrs: 'PGTARGETSESSIONATTRS',
  connect_timeout: 'PGCONNECT_TIMEOUT',
}

/**
 * Reads a `postgres://` URL as libpq does: user, password and database percent-encoded, further settings as
 * parameters. The text itself is never repeated in an error.
 */
export function parseDatabaseUrl(text: Secret, input: string): Database {
  const problem = (why: string) =>
    new Failure('database-url', {
      what: `${input}: ${why}.`,
      next: 'Give postgresql://USER:PASSWORD@HOST:PORT/DATABASE?sslmode=require, special characters percent-encoded.',
    })
  let url: URL
  try {
    url = new URL(text.reveal())
  } catch {
    throw problem('it is not a URL (a character in the password may need percent-encoding)')
  }
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:')
    throw problem('it is not a postgresql:// URL')
  let name: string
  let host: string
  let user: string
  let password: string
  try {
    name = decodeURIComponent(url.pathname.slice(1))
    host = decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, '$1')
    user = decodeURIComponent(url.username)
    password = decodeURIComponent(url.password)
  } catch {
    throw problem('a % in it is not followed by two hex digits: a % itself is written %25')
  }
  if (name === '' || name.includes('/')) throw problem('it names no database')
  if (/[=\s\0]|^postgres(ql)?:/.test(name))
    throw problem('its database name holds characters that are not supported')
  // The server would cut it and find a database of the shorter name, or none.
  if (Buffer.byteLength(name) > 63) throw problem('its database name is longer than 63 bytes')
  const settings: Record<string, string> = {}
  let schema = ''
  for (const [key, value] of url.searchParams) {
    if (key === 'host') host = value
    else if (key === 'user') user = value
    else if (key === 'password') password = value
    else if (key === 'currentSchema') schema = value
    else if (Object.hasOwn(libpqSettings, key)) settings[libpqSettings[key] as string] = value
    // Not by its name: what looks like a parameter may be the rest of a password.
    else
      throw problem(
        `a parameter in it is not supported (currentSchema, ${Object.keys(libpqSettings).join(', ')} are)`,
      )
  }
  if (host === '') throw problem('it names no host')
  return {
    name,
    host,
    ...(schema !== '' && { schema }),
    ...(url.port !== '' && { port: Number(url.port) }),
    ...(user !== '' && { user }),
    ...(password !== '' && { password: new Secret(password) }),
    ...(Object.keys(settings).length > 0 && { settings }),
  }
}
