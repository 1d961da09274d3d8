/** Who may do what with a database as a whole, and what is set for it: a dump restores none of it. */
import { printable } from '../system/printable.ts'
import { readAclItem } from './acl-item.ts'
import type { NotCarried } from './carry-rights.ts'
import { settingValue } from './database-settings.ts'
import { runOrRefused } from './refused-statement.ts'
import type { Session } from './session.ts'
import { type Sql, sql, name as sqlName, value } from './sql.ts'

const words = new Map([
  ['C', sql`CREATE`],
  ['c', sql`CONNECT`],
  ['T', sql`TEMPORARY`],
])

/** Keeps everybody out who may connect to every database: an exporter would be in the way of the swap. */
export async function closeToPublic(session: Session, database: string): Promise<void> {
  await session.execute(sql`REVOKE CONNECT ON DATABASE ${sqlName(database)} FROM PUBLIC`)
}

/** Whether everybody may connect to a database of these privileges; absent: the default ones. */
export function isOpenToPublic(privileges: readonly string[] | undefined): boolean {
  if (privileges === undefined) return true
  return privileges.some((item) => {
    const read = readAclItem(item)
    return read?.grantee === '' && read.privileges.includes('c')
  })
}

/** What is changed as the database gets its own name. */
export function openingStatements(
  database: string,
  { open, connectionLimit }: { open: boolean; connectionLimit: number },
): Sql[] {
  return [
    ...(open ? [sql`GRANT CONNECT ON DATABASE ${sqlName(database)} TO PUBLIC`] : []),
    ...(connectionLimit === -1
      ? []
      : [sql`ALTER DATABASE ${sqlName(database)} CONNECTION LIMIT ${value(connectionLimit)}`]),
  ]
}

/**
 * Gives a database its privileges, but for the right of everybody to connect.
 * @param privileges as the catalog has them.
 * @param named gives the name that a role of the set has here.
 */
export async function applyDatabasePrivileges(
  session: Session,
  database: string,
  privileges: readonly string[],
  { owner, named }: { owner: string; named: (role: string) => string },
): Promise<NotCarried> {
  const at = sql`ON DATABASE ${sqlName(database)}`
  const lines: string[] = []
  const roles: string[] = []
  for (const everything of [sql`PUBLIC`, sqlName(owner)])
    await runOrRefused(session, sql`REVOKE ALL ${at} FROM ${everything}`)
  for (const item of privileges) {
    const read = readAclItem(item)
    if (read === undefined) continue
    const grantee = read.grantee === '' ? sql`PUBLIC` : sqlName(named(read.grantee))
    const grantor = named(read.grantor)
    for (const [, letter = '', more = ''] of read.privileges.matchAll(/([A-Za-z])(\*?)/g)) {
      const word = words.get(letter)
      if (word === undefined || (read.grantee === '' && letter === 'c')) continue
      const option = more === '' ? sql`` : sql` WITH GRANT OPTION`
      const statement = sql`GRANT ${word} ${at} TO ${grantee}${option}`
      const refused = await runOrRefused(session, statement, grantor === owner ? {} : { role: grantor })
      if (refused === undefined) continue
      roles.push(read.grantee, read.grantor)
      lines.push(`privilege ${word.text} on the database for ${printable(read.grantee)}: ${refused.message}`)
    }
  }
  return { lines, roles }
}

/** Settings made with ALTER ROLE … IN DATABASE. */
export async function applyRoleSettings(
  session: Session,
  database: string,
  settings: readonly { readonly role: string; readonly setting: string }[],
  named: (role: string) => string,
): Promise<NotCarried> {
  const lines: string[] = []
  const roles: string[] = []
  for (const { role, setting } of settings) {
    const at = setting.indexOf('=')
    const parameter = setting.slice(0, at)
    const there = await session.rows(
      sql`SELECT 1 AS one FROM pg_catalog.pg_roles WHERE rolname = ${value(named(role))}`,
    )
    const refused =
      there.length === 0
        ? { message: 'the server does not have the role' }
        : !/^[a-z_][a-z0-9_.]*$/i.test(parameter)
          ? { message: 'not the name of a setting' }
          : await runOrRefused(
              session,
              sql`ALTER ROLE ${sqlName(named(role))} IN DATABASE ${sqlName(database)} SET ${sqlName(...parameter.split('.'))} TO ${settingValue(parameter, setting.slice(at + 1))}`,
            )
    if (refused === undefined) continue
    roles.push(role)
    lines.push(
      `setting ${printable(parameter)} of role ${printable(role)} in the database: ${refused.message}`,
    )
  }
  return { lines, roles }
}
