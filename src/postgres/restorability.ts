/** What a restore of a database will not do by itself: one list for the backup, the plan and the drill. Pure. */
import type { DatabaseCatalog, DatabaseLocale } from './catalog.ts'
import { blocker, type Finding, inSql, warning } from './finding.ts'
import { sameLocale } from './locales.ts'
import { ofOldDatabase, ofServer } from './restorability-server.ts'
import { someOf, type TargetRights } from './target-rights.ts'

export { type Finding, findingLine } from './finding.ts'

/** What becomes of roles that the set names and the target lacks. */
export type MissingRoles = 'refuse' | 'create' | 'skip'

/** Where a database is to be restored, and what the operator allows. */
export interface RestorabilityTarget {
  readonly rights: TargetRights
  /** Owner of the database in the set. */
  readonly owner: string
  readonly missingRoles: MissingRoles
  readonly allowLocaleChange: boolean
}

/**
 * Draws the findings. Without a target: a blocker is what no restore can mend, a warning what the target has to have.
 * With one: a blocker is why a restore there fails, or would not bring back what was there.
 * @param catalog absent for sets of releases that did not record it: then only the target is looked at.
 * @param saved `copy`: by its server's files, which bring everything back but what is not in the write-ahead log.
 */
export function restorability(
  catalog: DatabaseCatalog | undefined,
  target?: RestorabilityTarget,
  saved: 'dump' | 'copy' = 'dump',
): Finding[] {
  if (catalog !== undefined && saved === 'copy') return ofCopy(catalog)
  if (target === undefined) return catalog === undefined ? [] : [...lost(catalog), ...needed(catalog)]
  const { rights } = target
  return [
    ...ofServer(rights),
    ...ofOldDatabase(rights),
    ...(catalog === undefined ? [] : [...lost(catalog), ...ofCatalog(catalog, target)]),
  ]
}

/** A server that starts on a copy of a running one recovers first, which empties unlogged tables. */
function ofCopy({ unloggedTables }: DatabaseCatalog): Finding[] {
  if (unloggedTables.length === 0) return []
  return [
    blocker(
      'unlogged-tables',
      `a copy of a running server brings unlogged tables back empty: ${someOf(unloggedTables)}`,
      'ALTER TABLE … SET LOGGED, or use method: dump',
    ),
  ]
}

/** What is not in the dump, or not usable from it, whatever the target. */
function lost(catalog: DatabaseCatalog): Finding[] {
  const { invalidIndexes, searchPathObjects, subscriptions, notRead } = catalog
  return [
    ...(invalidIndexes.length > 0
      ? [
          warning(
            'invalid-indexes',
            `indexes that were invalid or being built are not in the dump: ${someOf(invalidIndexes)}`,
            'REINDEX INDEX CONCURRENTLY or drop what stays invalid; the app builds its own at its start',
          ),
        ]
      : []),
    ...(searchPathObjects.length > 0
      ? [
          warning(
            'search-path',
            `may not work while the database is filled: ${someOf(searchPathObjects, 5)}`,
            'ALTER FUNCTION … SET search_path = … in the source database, or name the schema in the function',
          ),
        ]
      : []),
    ...(subscriptions.length > 0
      ? [
          warning(
            'subscriptions',
            `subscriptions are not brought back: ${someOf(subscriptions)}`,
            'make them again by hand when their publisher is as it should be',
          ),
        ]
      : []),
    ...(notRead !== undefined
      ? [
          warning(
            'catalog',
            `not known, for the server did not show it: ${someOf(Object.entries(notRead).map(([what, why]) => `${what} (${why})`))}`,
            'let the user of the backup read the catalog',
          ),
        ]
      : []),
  ]
}

/** What a target has to have, where it is not known. */
function needed(catalog: DatabaseCatalog): Finding[] {
  const { extensions, superuserObjects, roles, tablespaces, locale } = catalog
  // The trusted ones come with every server that has the contrib modules, as pgcrypto does, which each app has: a warning
  // that is there every time is read by nobody. The plan looks whether the target has them.
  const special = extensions.filter((one) => !one.trusted)
  const untrusted = special.map((one) => one.name)
  const unusual = localeInWords(locale)
  return [
    ...(special.length > 0
      ? [
          warning(
            'extensions',
            `the target needs the extensions ${someOf(special.map((one) => `${one.name} ${one.version}`))}`,
            'have them installed on the server that a restore will go to',
          ),
        ]
      : []),
    ...(untrusted.length + superuserObjects.length > 0
      ? [
          warning(
            'superuser',
            `only a superuser can restore: ${someOf([...untrusted.map((name) => `extension ${name}`), ...superuserObjects])}`,
            'have a superuser at hand for a restore',
          ),
        ]
      : []),
    ...(roles.length > 0
      ? [
          warning(
            'missing-roles',
            `owners, grants, policies and settings name the roles ${someOf(roles)}`,
            'have them on the target, or restore with missing-roles: create',
          ),
        ]
      : []),
    ...(tablespaces.length > 0
      ? [
          warning(
            'tablespaces',
            `objects are in the tablespaces ${someOf(tablespaces)}`,
            'create them on the target before a restore',
          ),
        ]
      : []),
    ...(unusual !== undefined
      ? [warning('locale', `the target needs the locale ${unusual}`, 'have it installed on the target')]
      : []),
  ]
}

/** What the image of Postgres and every distribution have is not worth a line each time; the plan looks all the same. */
const usualLocales = ['C', 'POSIX', 'C.UTF-8', 'en_US.UTF-8']

function localeInWords({ provider, collate, ctype, locale }: DatabaseLocale): string | undefined {
  if (provider !== 'libc') return `${locale ?? ''} (${provider})`
  const names = [...new Set([collate, ctype])].filter(
    (name) => !usualLocales.some((usual) => sameLocale(usual, name)),
  )
  return names.length === 0 ? undefined : names.join(', ')
}

function ofCatalog(catalog: DatabaseCatalog, target: RestorabilityTarget): Finding[] {
  return [
    ...rolesAndOwners(catalog, target),
    ...extensionsAndSuperusers(catalog, target.rights),
    ...localeFindings(catalog.locale, target),
    ...tablespaceFindings(catalog, target.rights),
  ]
}

function rolesAndOwners(catalog: DatabaseCatalog, target: RestorabilityTarget): Finding[] {
  const { rights, missingRoles, owner } = target
  const { user } = rights
  const missing = catalog.roles.filter((role) => !rights.roles.includes(role))
  const findings: Finding[] = []
  if (missing.length > 0) {
    const text = `owners, grants, policies or settings of the set name roles that the server lacks: ${someOf(missing)}`
    if (missingRoles === 'refuse')
      findings.push(
        blocker(
          'missing-roles',
          text,
          'create them, or give missing-roles: create (without a password) or skip',
        ),
      )
    else if (missingRoles === 'skip')
      findings.push(
        warning('missing-roles', `${text}: what names them is left out`, 'create them for a whole restore'),
      )
    else if (user.superuser || user.createrole)
      findings.push(
        warning(
          'missing-roles',
          `${text}: they are created, without a password and without LOGIN`,
          'give them what they need',
        ),
      )
    else
      findings.push(
        blocker(
          'missing-roles',
          `${text}, and ${user.name} may not create roles`,
          `ALTER ROLE ${inSql(user.name)} CREATEROLE`,
        ),
      )
  }
  // Whoever creates a role may hand objects to it.
  const foreign = [...new Set(Object.values(catalog.owners))].filter(
    (role) =>
      role !== user.name &&
      !role.startsWith('pg_') &&
      rights.roles.includes(role) &&
      !rights.memberOf.includes(role),
  )
  if (foreign.length > 0 && !user.superuser) {
    const text = `${user.name} may not make objects belong to ${someOf(foreign)}`
    const next = `as a superuser: ${foreign
      .slice(0, 5)
      .map((role) => `GRANT ${inSql(role)} TO ${inSql(user.name)}`)
      .join('; ')}`
    findings.push(
      missingRoles === 'skip'
        ? warning('owners', `${text}: they become the database owner's`, next)
        : blocker('owners', text, `${next}; or give missing-roles: skip`),
    )
  }
  if (owner !== user.name && !rights.memberOf.includes(owner) && !user.superuser && rights.old === undefined)
    findings.push(
      warning(
        'database-owner',
        `the database belonged to ${owner}; here it becomes ${user.name}'s own`,
        `GRANT ${inSql(owner)} TO ${inSql(user.name)}, where ${owner} is to have it`,
      ),
    )
  return findings
}

function extensionsAndSuperusers(catalog: DatabaseCatalog, rights: TargetRights): Finding[] {
  const { user } = rights
  const findings: Finding[] = []
  const of = (name: string) => rights.extensions.filter((one) => one.name === name)
  const absent = catalog.extensions.filter(({ name }) => of(name).length === 0).map((one) => one.name)
  if (absent.length > 0)
    findings.push(
      blocker(
        'extensions',
        `the server does not have the extensions ${someOf(absent)}`,
        'install their packages on the server',
      ),
    )
  const others = catalog.extensions.flatMap(({ name, version }) => {
    const there = of(name).find((one) => one.isDefault)
    return there === undefined || there.version === version
      ? []
      : [`${name} ${version} becomes ${there.version}`]
  })
  if (others.length > 0)
    findings.push(
      warning(
        'extensions',
        `extensions in another version: ${someOf(others)}`,
        'nothing, where that is meant',
      ),
    )
  if (user.superuser) return findings
  const untrusted = catalog.extensions
    .filter(({ name }) => of(name).some((one) => one.isDefault && one.onlySuperuser))
    .map((one) => `extension ${one.name}`)
  const only = [...untrusted, ...catalog.superuserObjects]
  if (only.length > 0) {
    const text = `${user.name} is no superuser, and only one may create: ${someOf(only)}`
    const next = 'restore as a superuser'
    findings.push(
      user.managedBy === undefined
        ? blocker('superuser', text, next)
        : warning(
            'superuser',
            `${text}; ${user.managedBy} may be allowed some`,
            `see what the service allows, or ${next}`,
          ),
    )
  }
  return findings
}

function localeFindings(locale: DatabaseLocale, target: RestorabilityTarget): Finding[] {
  const why = localeProblem(locale, target.rights)
  if (why === undefined) return []
  const next = 'install the locale on the server'
  if (why.unsure) return [warning('locale', why.text, next)]
  return [
    target.allowLocaleChange
      ? warning('locale', `${why.text}: the database sorts by another one after the restore`, next)
      : blocker(
          'locale',
          why.text,
          `${next}, or give allow-locale-change: true: text sorts in another order then`,
        ),
  ]
}

/** Why a server cannot make a database of this locale. */
function localeProblem(
  { provider, collate, ctype, locale }: DatabaseLocale,
  { major, icu, locales }: TargetRights,
): { text: string; unsure: boolean } | undefined {
  const no = (text: string) => ({ text, unsure: false })
  if (provider === 'builtin') {
    const since = locale === 'PG_UNICODE_FAST' ? 18 : 17
    if (major < since) return no(`the server has no builtin locale ${locale ?? ''}: it is Postgres ${major}`)
  }
  if (provider === 'icu') {
    if (major < 15) return no(`the server sorts no database by ICU: it is Postgres ${major}`)
    if (!icu)
      return no(`the server is built without ICU, and the database sorts by its locale ${locale ?? ''}`)
  }
  const names = [...new Set([collate, ctype])]
  const absent = names.filter((name) => locales[name] === null)
  if (absent.length > 0) return no(`the server does not have the locale ${someOf(absent)}`)
  const unknown = names.filter((name) => !(name in locales))
  return unknown.length > 0
    ? { text: `it could not be found out whether the server has the locale ${someOf(unknown)}`, unsure: true }
    : undefined
}

function tablespaceFindings({ tablespaces }: DatabaseCatalog, rights: TargetRights): Finding[] {
  const absent = tablespaces.filter((name) => !rights.tablespaces.includes(name))
  if (absent.length === 0) return []
  return [
    blocker(
      'tablespaces',
      `the server does not have, or ${rights.user.name} may not use, the tablespaces ${someOf(absent)}`,
      'CREATE TABLESPACE, or GRANT CREATE ON TABLESPACE',
    ),
  ]
}
