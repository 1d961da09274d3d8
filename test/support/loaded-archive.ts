/** A database dumped and loaded again without a node around it. */
import type { EmbeddedPostgres } from '../../demo/embedded-postgres.ts'
import { withClient } from '../../demo/node-schema.ts'
import { collect } from '../../src/pipeline/meter.ts'
import { runnerPlace } from '../../src/postgres/clients.ts'
import { dump, exportSnapshot } from '../../src/postgres/dump.ts'
import type { DatabaseAccess } from '../../src/postgres/postgres.ts'
import { readCatalog } from '../../src/postgres/read-catalog.ts'
import { withSession } from '../../src/postgres/session.ts'
import { Secret } from '../../src/system/secret.ts'

/** A database of a test's server, as the actions reach it. */
export function accessTo(
  postgres: EmbeddedPostgres,
  name: string,
  {
    user = postgres.user,
    password = postgres.password,
    clients,
  }: { user?: string; password?: string; clients?: string } = {},
): DatabaseAccess {
  return {
    database: { name, host: postgres.host, port: postgres.port, user, password: new Secret(password) },
    place: runnerPlace(clients),
  }
}

/** A database as the pipeline stores it: a custom-format archive in a zstd frame. */
export async function archiveOf(access: DatabaseAccess): Promise<Buffer> {
  return await withSession(access, async (session) => {
    const snapshot = await exportSnapshot(session)
    const method = { compression: 'node', level: 1, clientMajor: 15 } as const
    return await collect(dump(access, snapshot, method), 64 * 1024 * 1024)
  })
}

export async function* chunked(bytes: Buffer, size = 65_536): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** Owners and privileges of everything in a database, by object. */
export async function rightsIn(access: DatabaseAccess): Promise<Record<string, unknown>> {
  const catalog = await withSession(access, readCatalog)
  const privileges = Object.entries(catalog.privileges).map(([object, items]) => [object, [...items].sort()])
  return { owners: catalog.owners, privileges: Object.fromEntries(privileges) }
}

/** Makes an empty database, in the place of one that is there. */
export async function emptyDatabase(
  postgres: EmbeddedPostgres,
  name: string,
  owner = 'cnadmin',
): Promise<string> {
  await withClient(postgres.url('postgres'), async (client) => {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await client.query(`CREATE DATABASE "${name}" OWNER "${owner}" TEMPLATE template0`)
  })
  return name
}
