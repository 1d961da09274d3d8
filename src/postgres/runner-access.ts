/** Reaching a database from the runner, with client programs there that fit its server. */

import { Failure } from '../system/failure.ts'
import { chooseRunnerPlace, isHere, runnerPlace } from './clients.ts'
import { maintain } from './databases.ts'
import type { Database, DatabaseAccess } from './postgres.ts'
import { serverMajor } from './server.ts'
import { DatabaseMissing, type Session, withSession } from './session.ts'

/**
 * The client programs that fit the server's major, found by asking the server with whatever psql there is.
 * @param folder with client programs; by default those of this machine.
 * @param otherwise what helps besides installing them.
 * @throws Failure `program-missing`, `client-too-old`, `database-connect`
 */
export async function runnerAccess(
  database: Database,
  folder: string | undefined,
  otherwise: string,
): Promise<DatabaseAccess> {
  if (!(await isHere('psql', folder))) {
    throw new Failure('program-missing', {
      what: 'The Postgres client programs are not on the runner.',
      means: 'psql, pg_dump and pg_restore read and write the databases.',
      next: `Install postgresql-client on the runner, or ${otherwise}.`,
    })
  }
  const first = { database, place: runnerPlace(folder) }
  const ask = async (session: Session) => (await session.row<{ major: number }>(serverMajor)).major
  const major = await withSession(first, ask).catch(async (error: unknown) => {
    // A restore may have to create it.
    if (error instanceof DatabaseMissing) return await maintain(first, ask)
    throw error
  })
  return { database, place: await chooseRunnerPlace(major, folder) }
}
