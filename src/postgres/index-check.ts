import { Failure } from '../system/failure.ts'
import type { Session } from './session.ts'
import { name, sql } from './sql.ts'

/**
 * Checks the structure of every B-tree index of the session's database with Postgres' own `amcheck`, which it installs:
 * for a database that is thrown away.
 * @returns how many; undefined when the server has no `amcheck`.
 * @throws Failure `index-corrupt` with what it found.
 */
export async function checkIndexes(session: Session): Promise<number | undefined> {
  const available = await session.rows(sql`SELECT FROM pg_available_extensions WHERE name = 'amcheck'`)
  if (available.length === 0) return undefined
  const schema = name('splice_drill_amcheck')
  await session.execute(sql`CREATE SCHEMA ${schema}; CREATE EXTENSION amcheck SCHEMA ${schema}`)
  try {
    const { checked } = await session.row<{ checked: number }>(
      sql`SELECT count(*) AS checked FROM
         (SELECT ${schema}.bt_index_check(i.indexrelid) FROM pg_index i
          JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am a ON a.oid = c.relam
          JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE a.amname = 'btree' AND c.relkind = 'i' AND c.relpersistence = 'p' AND i.indisready AND i.indisvalid
            AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_'
          OFFSET 0) AS each_index`,
    )
    return checked
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'database-query') throw error
    throw new Failure('index-corrupt', {
      what: `amcheck refuses an index of the restored database: ${error.what}`,
      means: 'Queries by that index give wrong answers.',
      next: 'Look at the version of the system’s locales first; restore the set elsewhere and REINDEX.',
      cause: error,
    })
  }
}
