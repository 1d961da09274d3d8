/** Locales under the names that a server knows them by. */
import type { Session } from './session.ts'
import { sql, value } from './sql.ts'

/** One locale has more than one spelling: `en_US.UTF-8` and `en_US.utf8` are the same to the C library. */
export function sameLocale(one: string, other: string): boolean {
  return normalForm(one) === normalForm(other)
}

function normalForm(locale: string): string {
  if (locale === 'POSIX') return normalForm('C')
  const [, base = '', codeset, modifier] = /^([^.@]*)(?:\.([^@]*))?(?:@(.*))?$/.exec(locale) ?? []
  const plain = codeset?.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return [base.toLowerCase(), plain, modifier?.toLowerCase()].map((part) => part ?? '').join('\0')
}

/** What a server says to a locale of the C library: how it spells it, that it has none, or that it cannot be asked. */
export type LocaleAnswer = { readonly name: string } | { readonly name: undefined } | undefined

/**
 * Looks for a locale of the C library: among the server's collations first, under any spelling; one that was installed
 * later is in none of them, so the server is made to open it, in a transaction that is rolled back.
 */
export async function findLocale(session: Session, wanted: string): Promise<LocaleAnswer> {
  if (wanted === 'C' || wanted === 'POSIX') return { name: wanted }
  const rows = await session.rows<{ name: string }>(
    sql`SELECT DISTINCT name FROM (SELECT collcollate AS name FROM pg_collation WHERE collprovider = 'c' AND collcollate = collctype
        UNION SELECT datcollate FROM pg_database UNION SELECT datctype FROM pg_database) AS known
        WHERE name IS NOT NULL ORDER BY 1`,
  )
  const known = rows.map((row) => row.name).filter((name) => sameLocale(name, wanted))
  const [first] = known
  if (known.includes(wanted)) return { name: wanted }
  if (first !== undefined) return { name: first }
  const probe = sql`BEGIN CREATE COLLATION pg_temp.probe (PROVIDER = libc, LOCALE = ${value(wanted)});
    PERFORM set_config('backup.answer', 'opened', true);
    EXCEPTION WHEN OTHERS THEN PERFORM set_config('backup.answer', SQLERRM, true); END`
  await session.execute(sql`BEGIN`)
  await session.execute(sql`DO ${value(probe.text)}`)
  const { said } = await session.row<{ said: string }>(sql`SELECT current_setting('backup.answer') AS said`)
  await session.execute(sql`ROLLBACK`)
  if (said === 'opened') return { name: wanted }
  // In another language the reason is not known for sure.
  return /could not create locale/.test(said) ? { name: undefined } : undefined
}
