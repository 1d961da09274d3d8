import type { Query } from './postgres.ts'
import { sql } from './sql.ts'

export { type ContentForm, type DatabaseContent, readContent } from './content.ts'

/** The major version of a session's server, as `major`. */
export const serverMajor = sql`SELECT current_setting('server_version_num')::int / 10000 AS major`

/** What is known of a database server and one of its databases, for the manifest and for a new database. */
export interface ServerFacts {
  /** `14.23`. */
  readonly version: string
  readonly major: number
  readonly encoding: string
  readonly collate: string
  readonly ctype: string
  readonly owner: string
  /** Size of the database on the server's disk, bytes. */
  readonly databaseBytes: number
  /** Settings made with ALTER DATABASE … SET, which a dump does not hold: `search_path=validator`. */
  readonly settings: readonly string[]
  /** Checksums of data pages: `on` or `off`. */
  readonly dataChecksums: string
}

/** Reads them in the session's database. */
export async function readServerFacts(query: Query): Promise<ServerFacts> {
  const [row] = await query.rows<ServerFacts>(
    sql`SELECT current_setting('server_version') AS version,
            current_setting('server_version_num')::int / 10000 AS major,
            pg_encoding_to_char(d.encoding) AS encoding, d.datcollate AS collate, d.datctype AS ctype,
            pg_get_userbyid(d.datdba) AS owner, pg_database_size(d.oid) AS "databaseBytes",
            coalesce((SELECT array_agg(setting ORDER BY setting) FROM pg_db_role_setting s, unnest(s.setconfig) setting
                      WHERE s.setdatabase = d.oid AND s.setrole = 0), '{}') AS settings,
            current_setting('data_checksums') AS "dataChecksums"
     FROM pg_database d WHERE d.datname = current_database()`,
  )
  if (row === undefined) throw new Error('the session has a database')
  return row
}

/** The databases of the server besides the templates. */
export async function listDatabases(query: Query): Promise<{ name: string; bytes: number }[]> {
  return await query.rows(
    sql`SELECT datname AS name,
            CASE WHEN has_database_privilege(datname, 'CONNECT') THEN pg_database_size(datname) ELSE 0 END AS bytes
     FROM pg_database WHERE NOT datistemplate AND datallowconn ORDER BY datname`,
  )
}
