/** Statements that may be refused without harm. */
import { printable } from '../system/printable.ts'
import { withoutValues } from './program-errors.ts'
import type { Session } from './session.ts'
import { name, Sql, sql, value } from './sql.ts'

/** Why the server refused a statement. */
export interface Refusal {
  readonly sqlState: string
  readonly message: string
}

/**
 * Runs a statement in the session; what is refused leaves no trace. The server gets the text as a value and catches its
 * error itself, which would end the session.
 * @param statement `text`: an expression that gives it, for what comes from an archive as a text.
 * @param options `role`: who runs it.
 * @returns why it was refused, or undefined when it was done.
 */
export async function runOrRefused(
  session: Session,
  statement: Sql | { readonly text: Sql },
  { role }: { role?: string | undefined } = {},
): Promise<Refusal | undefined> {
  const as = role === undefined ? sql`` : sql`SET LOCAL ROLE ${name(role)};`
  const back = role === undefined ? sql`` : sql`RESET ROLE;`
  const text = statement instanceof Sql ? value(statement.text) : statement.text
  const block = sql`BEGIN ${as} EXECUTE ${text}; ${back} PERFORM pg_catalog.set_config('backup.refused', '', false);
     EXCEPTION WHEN OTHERS THEN PERFORM pg_catalog.set_config('backup.refused', SQLSTATE || ' ' || SQLERRM, false); END`
  await session.execute(sql`DO ${value(block.text)}`)
  const { refused } = await session.row<{ refused: string }>(
    sql`SELECT pg_catalog.current_setting('backup.refused') AS refused`,
  )
  if (refused === '') return undefined
  return { sqlState: refused.slice(0, 5), message: printable(withoutValues(refused.slice(6))) }
}
