/** Gives a new database the locale that another had, by the names that this server has for it. */
import { Failure } from '../system/failure.ts'
import { printable } from '../system/printable.ts'
import type { DatabaseLocale } from './catalog.ts'
import { findLocale } from './locales.ts'
import type { Session } from './session.ts'
import { type Sql, sql, value } from './sql.ts'

/** What is known of a locale: sets of older releases say less. */
export type KnownLocale = Pick<DatabaseLocale, 'encoding' | 'collate' | 'ctype'> & Partial<DatabaseLocale>

/** The options of CREATE DATABASE for a locale, and what is not as it was. */
export interface LocaleChoice {
  readonly options: Sql
  readonly change?: string
}

interface ServerLocales {
  readonly major: number
  readonly collate: string
  readonly ctype: string
  readonly icu: boolean
}

/**
 * Chooses how a database of this locale is created here.
 * @param mayChange takes the server's own where it does not have it, which is said in `change`.
 * @throws Failure `locale-unavailable`.
 */
export async function chooseLocale(
  session: Session,
  wanted: KnownLocale,
  mayChange: boolean,
): Promise<LocaleChoice> {
  const server = await session.row<ServerLocales>(
    sql`SELECT current_setting('server_version_num')::int / 10000 AS major, datcollate AS collate, datctype AS ctype,
          EXISTS (SELECT FROM pg_collation WHERE collprovider = 'i') AS icu
        FROM pg_database WHERE datname = 'template0'`,
  )
  const collate = await availableName(session, wanted.collate)
  const ctype = await availableName(session, wanted.ctype)
  const lacks = [
    ...(collate === undefined ? [`LC_COLLATE ${printable(wanted.collate)}`] : []),
    ...(ctype === undefined ? [`LC_CTYPE ${printable(wanted.ctype)}`] : []),
  ]
  const provider = providerOptions(server, wanted)
  if (typeof provider === 'string') lacks.push(provider)
  if (lacks.length > 0 && !mayChange)
    throw new Failure('locale-unavailable', {
      what: `The database server does not have the locale of the set: ${lacks.join(', ')}.`,
      means: 'Text would sort otherwise than on the node that was saved. No database was created.',
      next: 'Restore into a server that has it (install the locale, or take the image of the node), or run again with allow-locale-change: true.',
    })
  const libc = sql`LC_COLLATE ${value(collate ?? server.collate)} LC_CTYPE ${value(ctype ?? server.ctype)}`
  const options = typeof provider === 'string' ? libc : sql`${provider} ${libc}`
  if (lacks.length === 0) return { options }
  return {
    options,
    change: `the server does not have ${lacks.join(', ')}; text sorts by ${printable(collate ?? server.collate)}`,
  }
}

/** Options for a provider other than libc, or what the server lacks for it. */
function providerOptions(server: ServerLocales, wanted: KnownLocale): Sql | string {
  const locale = wanted.locale ?? ''
  // Since Postgres 15 the provider of template0 counts where none is named.
  if (wanted.provider === undefined || wanted.provider === 'libc')
    return server.major >= 15 ? sql`LOCALE_PROVIDER libc` : sql``
  if (wanted.provider === 'icu') {
    if (server.major < 15 || !server.icu) return `ICU locale ${printable(locale)}`
    if (wanted.icuRules !== undefined && server.major < 16) return 'ICU rules'
    const rules = wanted.icuRules === undefined ? sql`` : sql` ICU_RULES ${value(wanted.icuRules)}`
    return sql`LOCALE_PROVIDER icu ICU_LOCALE ${value(locale)}${rules}`
  }
  if (server.major < 17) return `builtin locale ${printable(locale)}`
  return sql`LOCALE_PROVIDER builtin BUILTIN_LOCALE ${value(locale)}`
}

/** The name under which the server has a locale of the system. Where it cannot be asked, creating the database tells. */
async function availableName(session: Session, wanted: string): Promise<string | undefined> {
  const answer = await findLocale(session, wanted)
  return answer === undefined ? wanted : answer.name
}
