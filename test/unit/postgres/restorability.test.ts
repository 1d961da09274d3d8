import { describe, expect, it } from 'vitest'
import type { DatabaseCatalog, DatabaseLocale } from '../../../src/postgres/catalog.ts'
import { sameLocale } from '../../../src/postgres/locales.ts'
import { type RestorabilityTarget, restorability } from '../../../src/postgres/restorability.ts'
import type { TargetRights } from '../../../src/postgres/target-rights.ts'
import { sampleCatalog } from '../../support/sample-manifest.ts'

type Old = NonNullable<TargetRights['old']>

const old = (change: Partial<Old> = {}): Old => ({
  owner: 'cnadmin',
  ownedByUs: true,
  preparedTransactions: [],
  slots: [],
  subscriptions: [],
  workers: [],
  ...change,
})
const rights = (change: Partial<TargetRights> = {}): TargetRights => ({
  major: 17,
  user: { name: 'cnadmin', superuser: true, createdb: true, createrole: true },
  standby: false,
  readOnly: false,
  roles: ['cnadmin'],
  memberOf: ['cnadmin'],
  extensions: [],
  tablespaces: [],
  locales: { C: 'C' },
  icu: true,
  ...change,
})
const target = (
  change: Partial<TargetRights> = {},
  choices: Partial<RestorabilityTarget> = {},
): RestorabilityTarget => ({
  rights: rights(change),
  owner: 'cnadmin',
  missingRoles: 'refuse',
  allowLocaleChange: false,
  ...choices,
})
const plain = { name: 'plain', superuser: false, createdb: true, createrole: false }
const ordinary = (change: Partial<TargetRights> = {}) =>
  target({ user: plain, roles: ['cnadmin', 'plain', 'other'], memberOf: ['plain', 'cnadmin'], ...change })
const extension = (name: string, trusted: boolean) => ({ name, version: '1.0', schema: 'public', trusted })
const available = (name: string, onlySuperuser: boolean, version = '1.0', isDefault = true) => ({
  name,
  version,
  isDefault,
  onlySuperuser,
})
const locale = (change: Partial<DatabaseLocale>): DatabaseLocale => ({
  encoding: 'UTF8',
  provider: 'libc',
  collate: 'C',
  ctype: 'C',
  ...change,
})

const found = (catalog: Partial<DatabaseCatalog> | undefined, where?: RestorabilityTarget) =>
  restorability(catalog === undefined ? undefined : { ...sampleCatalog(), ...catalog }, where).map(
    ({ name, severity, text }) => `${severity} ${name}: ${text}`,
  )

describe('restorability', () => {
  it('has nothing to say of an ordinary database, on any ordinary server, by any role that may create databases', () => {
    expect(found({})).toEqual([])
    expect(found(undefined)).toEqual([])
    expect(found({}, target({ old: old() }))).toEqual([])
    expect(found({}, ordinary())).toEqual([])
    expect(found(undefined, ordinary({ old: old() }))).toEqual([])
  })

  it('does not repeat at each backup what every server has', () => {
    const usual = {
      extensions: [extension('pgcrypto', true)],
      locale: locale({ collate: 'en_US.utf8', ctype: 'en_US.utf8' }),
    }
    expect(found(usual)).toEqual([])
  })

  it('says at backup time what a target will need, and what is lost', () => {
    const catalog = {
      extensions: [extension('pgcrypto', true), extension('file_fdw', false)],
      superuserObjects: ['event trigger x'],
      roles: ['reader'],
      tablespaces: ['fast'],
      locale: locale({ collate: 'tr_TR.UTF-8', ctype: 'tr_TR.UTF-8' }),
      invalidIndexes: ['a.b'],
      subscriptions: ['follows'],
      searchPathObjects: ['function x'],
      notRead: { extensions: 'permission denied' },
    }
    const findings = restorability({ ...sampleCatalog(), ...catalog })
    expect(findings.map(({ name }) => name).sort()).toEqual([
      'catalog',
      'extensions',
      'invalid-indexes',
      'locale',
      'missing-roles',
      'search-path',
      'subscriptions',
      'superuser',
      'tablespaces',
    ])
    expect(findings.every(({ severity }) => severity === 'warning')).toBe(true)
    expect(findings.find(({ name }) => name === 'superuser')?.text).toBe(
      'only a superuser can restore: extension file_fdw, event trigger x',
    )
  })

  it.each<[string, Partial<TargetRights>, string]>([
    [
      'a standby',
      { standby: true, readOnly: true },
      'blocker standby: the server is a standby: nothing can be written there',
    ],
    ['a read-only server', { readOnly: true }, 'blocker read-only: default_transaction_read_only is on'],
    [
      'a user without CREATEDB',
      { user: { ...plain, createdb: false } },
      'blocker rights: plain may not create databases',
    ],
    [
      'a database of somebody else',
      { user: plain, old: old({ ownedByUs: false }) },
      'blocker rights: plain may not rename the database that is there: it belongs to cnadmin',
    ],
    [
      'prepared transactions',
      { old: old({ preparedTransactions: ['one'] }) },
      'blocker prepared-transactions: prepared transactions hold the database that is there: one',
    ],
    [
      'a slot that is read',
      { old: old({ slots: [{ name: 's', active: true }] }) },
      'blocker replication-slots: somebody reads changes of the database that is there, by the replication slots s',
    ],
    [
      'a slot that is not',
      { old: old({ slots: [{ name: 's', active: false }] }) },
      'warning replication-slots: replication slots stay with the database that is set aside, which cannot be dropped with them, and keep write-ahead log: s',
    ],
    [
      'a subscription',
      { old: old({ subscriptions: [{ name: 's', enabled: true }] }) },
      'blocker subscriptions: the database that is there takes changes from elsewhere, by the subscriptions s',
    ],
    [
      'a worker',
      { old: old({ workers: ['pg_cron'] }) },
      'warning workers: background workers of extensions are at the database that is there, and may come back while it is renamed: pg_cron',
    ],
  ])('names %s, also for a set without a catalog', (_, change, line) => {
    expect(found(undefined, target(change))).toEqual([line])
  })

  it('names missing roles, and does with them what was chosen', () => {
    const catalog = { roles: ['cnadmin', 'reader\n::error::'] }
    const text =
      'owners, grants, policies or settings of the set name roles that the server lacks: reader\\u{a}::error::'
    const where = (missingRoles: RestorabilityTarget['missingRoles'], change: Partial<TargetRights> = {}) =>
      target(change, { missingRoles })
    expect(found(catalog, where('refuse'))).toEqual([`blocker missing-roles: ${text}`])
    expect(found(catalog, where('skip'))).toEqual([
      `warning missing-roles: ${text}: what names them is left out`,
    ])
    expect(found(catalog, where('create'))).toEqual([expect.stringMatching(/^warning .*they are created/)])
    const without = { user: plain, memberOf: ['cnadmin', 'plain'] }
    expect(found(catalog, where('create', without))).toEqual([
      expect.stringMatching(/^blocker .*plain may not create roles/),
    ])
  })

  it('names owners that the user may not give objects to', () => {
    const catalog = { owners: { 'table a.b': 'other', 'table a.c': 'plain' }, roles: ['other', 'plain'] }
    expect(found(catalog, ordinary())).toEqual(['blocker owners: plain may not make objects belong to other'])
    expect(found(catalog, { ...ordinary(), missingRoles: 'skip' })).toEqual([
      expect.stringMatching(/^warning owners/),
    ])
    expect(found(catalog, target({ roles: ['other', 'plain'] }))).toEqual([])
  })

  it('names extensions that are absent, of another version, or for a superuser only', () => {
    const catalog = { extensions: [extension('pgcrypto', true), extension('file_fdw', false)] }
    expect(found(catalog, target())).toEqual([
      'blocker extensions: the server does not have the extensions pgcrypto, file_fdw',
    ])
    const there = [
      available('pgcrypto', false, '1.1'),
      available('pgcrypto', false, '1.0', false),
      available('file_fdw', true),
    ]
    expect(found(catalog, target({ extensions: there }))).toEqual([
      'warning extensions: extensions in another version: pgcrypto 1.0 becomes 1.1',
    ])
    expect(found(catalog, ordinary({ extensions: there }))).toContain(
      'blocker superuser: plain is no superuser, and only one may create: extension file_fdw',
    )
    const managed = { ...plain, managedBy: 'rds_superuser' }
    expect(found(catalog, ordinary({ extensions: there, user: managed }))).toContain(
      'warning superuser: plain is no superuser, and only one may create: extension file_fdw; rds_superuser may be allowed some',
    )
    expect(found({ superuserObjects: ['event trigger x'] }, ordinary())).toEqual([
      'blocker superuser: plain is no superuser, and only one may create: event trigger x',
    ])
  })

  it.each<[string, DatabaseLocale, Partial<TargetRights>, string | undefined]>([
    [
      'another spelling',
      locale({ collate: 'en_US.UTF-8' }),
      { locales: { C: 'C', 'en_US.UTF-8': 'en_US.utf8' } },
      undefined,
    ],
    [
      'a locale that is absent',
      locale({ collate: 'de_DE' }),
      { locales: { C: 'C', de_DE: null } },
      'does not have the locale de_DE',
    ],
    [
      'ICU before 15',
      locale({ provider: 'icu', locale: 'und' }),
      { major: 14 },
      'sorts no database by ICU: it is Postgres 14',
    ],
    [
      'ICU in a build without',
      locale({ provider: 'icu', locale: 'und' }),
      { icu: false },
      'is built without ICU, and the database sorts by its locale und',
    ],
    ['ICU', locale({ provider: 'icu', locale: 'und' }), {}, undefined],
    [
      'builtin before 17',
      locale({ provider: 'builtin', locale: 'C.UTF-8' }),
      { major: 16 },
      'has no builtin locale C.UTF-8: it is Postgres 16',
    ],
    ['builtin', locale({ provider: 'builtin', locale: 'C.UTF-8' }), {}, undefined],
    [
      'a builtin locale of 18',
      locale({ provider: 'builtin', locale: 'PG_UNICODE_FAST' }),
      {},
      'has no builtin locale PG_UNICODE_FAST: it is Postgres 17',
    ],
  ])('with a locale: %s', (_, wanted, change, why) => {
    const catalog = { locale: wanted }
    if (why === undefined) {
      expect(found(catalog, target(change))).toEqual([])
      return
    }
    expect(found(catalog, target(change))).toEqual([`blocker locale: the server ${why}`])
    expect(found(catalog, target(change, { allowLocaleChange: true }))).toEqual([
      `warning locale: the server ${why}: the database sorts by another one after the restore`,
    ])
  })

  it('does not refuse for a locale that nobody could ask for', () => {
    expect(found({ locale: locale({ collate: 'xx' }) }, target())).toEqual([
      'warning locale: it could not be found out whether the server has the locale xx',
    ])
  })

  it('refuses nothing of a copy but what it brings back empty', () => {
    const catalog = sampleCatalog({ roles: ['x'], unloggedTables: ['a.b'] })
    expect(restorability(catalog, undefined, 'copy').map(({ name, severity }) => [name, severity])).toEqual([
      ['unlogged-tables', 'blocker'],
    ])
    expect(restorability(sampleCatalog({ unloggedTables: ['a.b'] }))).toEqual([])
  })

  it('is one line for each, whatever roles are called', () => {
    const user = { ...plain, name: 'it "is"\n::error::', createdb: false }
    const [one] = restorability(undefined, target({ user }))
    expect(one?.text).toBe('it "is"\\u{a}::error:: may not create databases')
    expect(one?.next).toBe('as a superuser: ALTER ROLE "it ""is""\\u{a}::error::" CREATEDB')
  })

  it('names tablespaces', () => {
    expect(found({ tablespaces: ['fast'] }, target({ tablespaces: ['pg_default'] }))).toEqual([
      'blocker tablespaces: the server does not have, or cnadmin may not use, the tablespaces fast',
    ])
  })
})

describe('the name of a locale', () => {
  it.each([
    ['en_US.UTF-8', 'en_US.utf8', true],
    ['C.UTF-8', 'C.utf8', true],
    ['POSIX', 'C', true],
    ['de_DE@euro', 'de_DE@EURO', true],
    ['en_US.UTF-8', 'en_US', false],
    ['en_US.UTF-8', 'en_GB.UTF-8', false],
    ['C', 'C.UTF-8', false],
    ['de_DE.UTF-8', 'de_DE.UTF-8@euro', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(sameLocale(one, other)).toBe(same)
  })
})
