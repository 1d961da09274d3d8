/** Whether a restored database belongs to whom it belonged, and lets in whom it let in. */
import type { Role } from '../node/deployment.ts'
import { readAclItem } from '../postgres/acl-item.ts'
import type { NotCarried } from '../postgres/carry-rights.ts'
import type { DatabaseCatalog } from '../postgres/catalog.ts'
import { sameLocale } from '../postgres/locales.ts'
import type { ServerFacts } from '../postgres/server.ts'
import type { ManifestDatabase } from '../repository/manifest.ts'
import type { Proof } from '../splice/splice.ts'
import { printable } from '../system/printable.ts'

/** What a restore named as not given back. */
export interface LeftBehind extends NotCarried {
  /** Names of settings that the server refused. */
  readonly settings: readonly string[]
  readonly localeChanged: boolean
}

const nothing: LeftBehind = { lines: [], roles: [], settings: [], localeChanged: false }

/**
 * Compares what the manifest recorded with what is there. What the restore named is no difference. Comment and
 * connection limit are left to the swap and to what follows it.
 */
export function compareOwnership(
  role: Role,
  recorded: Pick<ManifestDatabase, 'server' | 'catalog'>,
  found: { readonly catalog: DatabaseCatalog; readonly server: ServerFacts },
  left: LeftBehind = nothing,
): Proof {
  const name = `${role}-ownership`
  const { catalog } = recorded
  if (catalog === undefined)
    return { name, verdict: 'not-checked', detail: 'the set is of a release that did not record owners' }
  const unread = Object.values(found.catalog.notRead ?? {})
  if (unread.length > 0)
    return {
      name,
      verdict: 'not-checked',
      detail: `the restored catalog cannot be read: ${unread.join('; ')}`,
    }
  const compared = new Comparison(recorded.server, found, left)
  const differences = [
    ...compared.owners(catalog),
    ...compared.privileges(catalog),
    ...compared.database(catalog),
  ]
  if (differences.length > 0)
    return { name, verdict: 'fail', detail: differences.slice(0, 10).map(printable).join('; ') }
  const named = left.lines.length > 0 ? `; ${left.lines.length} named as not carried over` : ''
  const counts = `${Object.keys(catalog.owners).length} owners, ${Object.keys(catalog.privileges).length} privileges`
  return { name, verdict: 'pass', detail: `${counts}, settings and locale as recorded${named}` }
}

class Comparison {
  readonly #dumped: ServerFacts
  readonly #found: { readonly catalog: DatabaseCatalog; readonly server: ServerFacts }
  readonly #left: LeftBehind
  readonly #tolerated: ReadonlySet<string>

  constructor(
    dumped: ServerFacts,
    found: { readonly catalog: DatabaseCatalog; readonly server: ServerFacts },
    left: LeftBehind,
  ) {
    this.#dumped = dumped
    this.#found = found
    this.#left = left
    this.#tolerated = new Set(left.roles)
  }

  owners({ owners }: DatabaseCatalog): string[] {
    const { catalog, server } = this.#found
    return Object.entries(owners).flatMap(([object, owner]) => {
      const is = catalog.owners[this.#object(object)] ?? server.owner
      if (is === this.#named(owner) || this.#tolerated.has(owner)) return []
      return [`${object} belongs to ${is}, not to ${this.#named(owner)}`]
    })
  }

  privileges({ privileges }: DatabaseCatalog): string[] {
    return Object.entries(privileges).flatMap(([object, items]) => {
      const wanted = this.#items(items)
      const is = this.#items(this.#found.catalog.privileges[this.#object(object)] ?? [])
      const lacks = [...wanted].filter((item) => !is.has(item))
      const more = [...is].filter((item) => !wanted.has(item))
      if (lacks.length === 0 && more.length === 0) return []
      const isNamed = (item: string) => {
        const read = readAclItem(item)
        return read !== undefined && [read.grantee, read.grantor].some((one) => this.#tolerated.has(one))
      }
      const mentions = items.some(isNamed) || [...wanted, ...is].some(isNamed)
      if (mentions) return []
      return [
        `privileges on ${object}: ${[...lacks.map((item) => `no ${item}`), ...more.map((item) => `also ${item}`)].join(', ')}`,
      ]
    })
  }

  database(catalog: DatabaseCatalog): string[] {
    const differences: string[] = []
    const { server, catalog: found } = this.#found
    for (const setting of this.#dumped.settings) {
      const parameter = setting.slice(0, setting.indexOf('='))
      if (!server.settings.includes(setting) && !this.#left.settings.includes(parameter))
        differences.push(`setting ${parameter} of the database is not there`)
    }
    const there = new Set(found.roleSettings.map(({ role, setting }) => JSON.stringify([role, setting])))
    for (const { role, setting } of catalog.roleSettings) {
      if (!there.has(JSON.stringify([this.#named(role), setting])) && !this.#tolerated.has(role))
        differences.push(`a setting of ${role} in the database is not there`)
    }
    // Everybody's right to connect comes with the swap.
    const isTheirs = (item: string) => !/^=(c|Tc?|cT)?\//.test(item)
    const wanted = this.#items(catalog.databasePrivileges ?? [])
    const is = this.#items(found.databasePrivileges ?? [])
    for (const item of wanted) {
      const read = readAclItem(item)
      const tolerated = [read?.grantee, read?.grantor].some(
        (one) => one !== undefined && this.#tolerated.has(one),
      )
      if (isTheirs(item) && !is.has(item) && !tolerated)
        differences.push(`privilege ${item} on the database is not there`)
    }
    if (!this.#left.localeChanged) differences.push(...this.#locale(catalog, found))
    return differences
  }

  #locale({ locale }: DatabaseCatalog, found: DatabaseCatalog): string[] {
    return (['encoding', 'provider', 'collate', 'ctype', 'locale', 'icuRules'] as const).flatMap((what) => {
      const [was, is] = [locale[what], found.locale[what]]
      if (was === is || sameLocale(was ?? '', is ?? '')) return []
      return [`${what} is ${is ?? 'not set'}, was ${was ?? 'not set'}`]
    })
  }

  /** As items whose roles are those of this server. Postgres 17 brought a privilege that owners have with the others. */
  #items(items: readonly string[]): ReadonlySet<string> {
    const older = this.#dumped.major < 17 && this.#found.server.major >= 17
    return new Set(
      items.map((item) => {
        const read = readAclItem(item)
        if (read === undefined) return item
        const privileges = older ? read.privileges.replace(/m\*?/, '') : read.privileges
        return `${quoted(this.#named(read.grantee))}=${privileges}/${quoted(this.#named(read.grantor))}`
      }),
    )
  }

  #named(role: string): string {
    return role === this.#dumped.owner ? this.#found.server.owner : role
  }

  /** Default privileges are called after a role. */
  #object(object: string): string {
    const begin = `default acl for role ${identifier(this.#dumped.owner)}`
    return object === begin || object.startsWith(`${begin} `)
      ? `default acl for role ${identifier(this.#found.server.owner)}${object.slice(begin.length)}`
      : object
  }
}

const quoted = (role: string) => (/^\w*$/.test(role) ? role : `"${role.replaceAll('"', '""')}"`)
const identifier = (role: string) => (/^[a-z_][a-z0-9_]*$/.test(role) ? role : quoted(role))
