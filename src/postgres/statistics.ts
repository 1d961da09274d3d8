import type { DatabaseAccess } from './postgres.ts'
import { withSession } from './session.ts'
import { name, sql } from './sql.ts'

/**
 * Gathers the statistics of a whole database: a dump has none, and until autovacuum comes by every query is planned blindly.
 * @param owner of the database, where that is not the user: may do it for every table.
 */
export async function analyzeDatabase(
  access: DatabaseAccess,
  owner: string | undefined,
  signal?: AbortSignal,
): Promise<void> {
  await withSession(
    access,
    async (session) => {
      const { superuser } = await session.row<{ superuser: boolean }>(
        sql`SELECT rolsuper AS superuser FROM pg_roles WHERE rolname = current_user`,
      )
      if (owner !== undefined && !superuser) await session.execute(sql`SET ROLE ${name(owner)}`)
      await session.execute(sql`SET client_min_messages = error; SET lock_timeout = 0; ANALYZE`)
    },
    signal,
  )
}
