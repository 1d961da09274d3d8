import { Failure } from '../system/failure.ts'
import { waitFor } from '../system/wait.ts'
import type { Query } from './postgres.ts'
import { applicationName, type Session } from './session.ts'
import { type Sql, sql, value } from './sql.ts'

/** Somebody who is connected to a database. */
export interface Client {
  readonly application: string
  readonly user: string
  readonly address: string
}

/**
 * Sessions that somebody opened, as opposed to the server's own workers. Not by `backend_type`: of other users'
 * sessions, a user without pg_read_all_stats sees the user and the database, but neither type nor address.
 */
const sessionsIn = (database: string): Sql =>
  sql`FROM pg_stat_activity WHERE datname = ${value(database)} AND pid <> pg_backend_pid()
     AND usesysid IS NOT NULL AND coalesce(backend_type, '') <> 'parallel worker'`

/** Who is connected to a database besides ourselves. */
export async function otherClients(session: Query, name: string): Promise<Client[]> {
  return await session.rows<Client>(
    sql`SELECT DISTINCT coalesce(application_name, '') AS application, coalesce(usename, '') AS user,
            coalesce(client_addr::text, 'local or not shown') AS address
     ${sessionsIn(name)} AND coalesce(application_name, '') <> ${value(applicationName)}`,
  )
}

/**
 * Waits until nobody is connected to a database: a component that was stopped may take a moment to go.
 * @throws Failure `still-connected` that names who is.
 */
export async function waitUntilUnused(
  session: Query,
  name: string,
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<void> {
  let clients: Client[] = []
  const unused = await waitFor(
    async () => {
      clients = await otherClients(session, name)
      return clients.length === 0 ? true : undefined
    },
    { timeoutMs, everyMs: 500, signal },
  )
  if (unused) return
  const list = clients
    .map((client) => `${client.application || client.user} from ${client.address}`)
    .join(', ')
  throw new Failure('still-connected', {
    what: `Database ${name} is still in use by: ${list}.`,
    means: 'The node is not stopped, or something else uses its database. The database was not replaced.',
    next: 'Stop what is listed (another copy of the node, a console, a scaler) and run again.',
  })
}

/**
 * Ends the sessions in a database and waits until they are gone: a database with sessions can be neither
 * renamed nor dropped. The server itself ends its own workers for that; sessions that we may not end are left
 * to its refusal, which names the database.
 */
export async function endSessions(session: Session, name: string): Promise<void> {
  // Quoted as a text, not between dollars: a name may hold those.
  const block = sql`DECLARE one integer; BEGIN
       FOR one IN SELECT pid ${sessionsIn(name)} LOOP
         BEGIN PERFORM pg_terminate_backend(one); EXCEPTION WHEN insufficient_privilege THEN NULL; END;
       END LOOP; END`
  await session.execute(sql`DO ${value(block.text)}`)
  await waitFor(
    async () =>
      (await session.rows(sql`SELECT 1 AS one ${sessionsIn(name)}`)).length === 0 ? true : undefined,
    { timeoutMs: 5000, everyMs: 100 },
  )
}
