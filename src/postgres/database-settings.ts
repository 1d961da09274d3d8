import { runOrRefused } from './refused-statement.ts'
import type { Session } from './session.ts'
import { list, type Sql, sql, name as sqlName, value as sqlValue } from './sql.ts'

/**
 * Settings whose value is a list of names, each quoted on its own (GUC_LIST_QUOTE; the list is that of
 * `variable_is_guc_list_quote` in pg_dump's dumputils.c). Quoted as one text, `a, b` would be one name.
 */
const lists = new Set([
  'local_preload_libraries',
  'search_path',
  'session_preload_libraries',
  'shared_preload_libraries',
  'temp_tablespaces',
  'unix_socket_directories',
])

/**
 * Puts the settings that were made with ALTER DATABASE back: a dump does not hold them.
 * @param settings as the catalog has them: `search_path=validator, public`.
 * @returns those that the server refused (a managed server reserves some for itself), with its reason.
 */
export async function applyDatabaseSettings(
  session: Session,
  name: string,
  settings: readonly string[],
): Promise<string[]> {
  const refused: string[] = []
  for (const setting of settings) {
    const at = setting.indexOf('=')
    const parameter = setting.slice(0, at)
    if (!/^[a-z_][a-z0-9_.]*$/i.test(parameter)) {
      refused.push(`${setting}: not the name of a setting`)
      continue
    }
    const change = sql`ALTER DATABASE ${sqlName(name)} SET ${sqlName(...parameter.split('.'))} TO ${settingValue(parameter, setting.slice(at + 1))}`
    const refusal = await runOrRefused(session, change)
    if (refusal !== undefined) refused.push(`${setting}: ${refusal.message}`)
  }
  return refused
}

/** A setting's value from the catalog as SQL. */
export function settingValue(parameter: string, value: string): Sql {
  if (!lists.has(parameter.toLowerCase())) return sqlValue(value)
  const names = splitNames(value)
  return names.length === 0 ? sql`''` : list(names.map(sqlValue))
}

/** The names in a list such as `"$user", public`: quoted ones as they are, others in lower case. */
function splitNames(list: string): string[] {
  const found = list.matchAll(/"((?:[^"]|"")*)"|[^\s,"]+/g)
  return [...found].map(([text, quoted]) => quoted?.replaceAll('""', '"') ?? text.toLowerCase())
}
