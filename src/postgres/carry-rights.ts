/** Gives the objects of a restored database the owners and privileges that they had. */
import { Failure } from '../system/failure.ts'
import { printable } from '../system/printable.ts'
import type { ArchiveEntry } from './archive-toc.ts'
import {
  type GrantStatement,
  grantExpression,
  grantText,
  NoGrant,
  readGrants,
  rolesIn,
} from './grant-statements.ts'
import { largeObjectsOf, type OwnedObject, ownedBy } from './object-owner.ts'
import { type Refusal, runOrRefused } from './refused-statement.ts'
import type { MissingRoles } from './restorability.ts'
import type { Session } from './session.ts'
import { list, name, type Sql, sql, value } from './sql.ts'

/** How owners and privileges are given back. */
export interface CarriedRights {
  /** Whom the database that was dumped belonged to: what was theirs goes to the owner of the new one. */
  readonly dumpedOwner: string
  readonly missingRoles: MissingRoles
  /** Roles that are known to be needed besides those that the archive names. */
  readonly roles: readonly string[]
}

/** What a restore did not give back, in words, with the roles that are why. */
export interface NotCarried {
  readonly lines: readonly string[]
  readonly roles: readonly string[]
}

/** The rights in an archive, ready to be given. */
export interface ArchiveRights {
  readonly owners: readonly { readonly entry: ArchiveEntry; readonly objects: readonly OwnedObject[] }[]
  readonly grants: readonly { readonly entry: ArchiveEntry; readonly statements: readonly GrantStatement[] }[]
  /** Policies and user mappings, which name roles as well. */
  readonly others: readonly ArchiveEntry[]
  /** Entries that hold something else than grants. */
  readonly unreadable: readonly ArchiveEntry[]
}

/** Takes the rights out of an archive's entries. */
export function rightsOf(entries: readonly ArchiveEntry[], ofRights: readonly ArchiveEntry[]): ArchiveRights {
  const grants: { entry: ArchiveEntry; statements: GrantStatement[] }[] = []
  const unreadable: ArchiveEntry[] = []
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  for (const entry of ofRights.filter(({ kind }) => kind === 'ACL' || kind === 'DEFAULT ACL')) {
    try {
      const statements = definitionsOf(entry, byId).flatMap(readGrants)
      grants.push({ entry, statements })
    } catch (error) {
      if (!(error instanceof NoGrant)) throw error
      unreadable.push(entry)
    }
  }
  const owners = entries
    .filter((entry) => entry.section !== 'none')
    .map((entry) => ({ entry, objects: ownedBy(entry) }))
    .filter(({ objects }) => objects.length > 0)
  const others = ofRights.filter(({ kind }) => kind === 'POLICY' || kind === 'USER MAPPING')
  return { owners, grants, others, unreadable }
}

/** Since Postgres 17 one entry may stand for the privileges of many large objects: its text is that of the first. */
function definitionsOf(
  { tag, definition, dependsOn }: ArchiveEntry,
  byId: ReadonlyMap<number, ArchiveEntry>,
): string[] {
  if (!tag.startsWith('LARGE OBJECTS ')) return [definition]
  const [first = '', ...others] = dependsOn.flatMap((id) => {
    const entry = byId.get(id)
    return entry?.kind === 'BLOB METADATA' ? largeObjectsOf(entry.definition) : []
  })
  const mention = new RegExp(`(?<=\\bON LARGE OBJECT )${first}\\b`, 'g')
  return [definition, ...others.map((oid) => definition.replace(mention, oid))]
}

/** Gives rights in one database. */
export class RightsCarrier {
  readonly #session: Session
  readonly #rights: ArchiveRights
  readonly #options: CarriedRights
  /** Whom things of the dumped database's owner go to. */
  readonly #owner: string
  readonly #user: string
  readonly #absent = new Set<string>()
  readonly #lines: string[] = []
  readonly #roles = new Set<string>()

  private constructor(
    session: Session,
    rights: ArchiveRights,
    options: CarriedRights,
    so: { owner: string; user: string },
  ) {
    this.#session = session
    this.#rights = rights
    this.#options = options
    this.#owner = so.owner
    this.#user = so.user
  }

  /**
   * Looks for the roles that are named, before anything is restored, and makes those that are missing where that is
   * wanted.
   * @param owner the owner of the new database, where that is not the user.
   * @throws Failure `roles-missing` when they are missing and must not be.
   */
  static async prepare(
    session: Session,
    rights: ArchiveRights,
    options: CarriedRights,
    owner: string | undefined,
  ): Promise<RightsCarrier> {
    const { user } = await session.row<{ user: string }>(sql`SELECT current_user AS user`)
    const carrier = new RightsCarrier(session, rights, options, { owner: owner ?? user, user })
    await carrier.#lookForRoles()
    return carrier
  }

  /**
   * Gives owners, then privileges, then makes policies. What is refused is named.
   * @param byUser entries that the user created rather than the owner.
   */
  async give(byUser: ReadonlySet<number>): Promise<NotCarried> {
    // What belongs to a schema may need a privilege on it.
    await this.#giveOwners(byUser, ({ kind }) => kind === 'SCHEMA')
    await this.#grant(({ tag }) => tag.startsWith('SCHEMA '))
    await this.#giveOwners(byUser, ({ kind }) => kind !== 'SCHEMA' && kind !== 'EVENT TRIGGER')
    await this.#grant(({ tag }) => !tag.startsWith('SCHEMA '))
    for (const entry of this.#rights.others) await this.#make(entry)
    for (const entry of this.#rights.unreadable)
      this.#lines.push(`privileges of ${printable(entry.tag)}: not in a form that is known`)
    return { lines: this.#lines, roles: [...this.#roles] }
  }

  /** Owners of event triggers: when these are there, the last of all. */
  async giveLast(byUser: ReadonlySet<number>): Promise<NotCarried> {
    await this.#giveOwners(byUser, ({ kind }) => kind === 'EVENT TRIGGER')
    return { lines: this.#lines, roles: [...this.#roles] }
  }

  async #lookForRoles(): Promise<void> {
    const { owners, grants } = this.#rights
    const named = new Set([
      // Schema public is made by the server, and whose it is there is known there.
      ...owners.flatMap(({ entry }) => (isPublic(entry) ? [] : [entry.owner])),
      ...grants.flatMap(({ statements }) => rolesIn(statements)),
      ...this.#options.roles,
    ])
    named.delete(this.#options.dumpedOwner)
    const wanted = [...named].filter(isNameable)
    if (wanted.length === 0) return
    const known = await this.#session.rows<{ name: string }>(
      sql`SELECT rolname AS name FROM pg_catalog.pg_roles WHERE rolname IN (${list(wanted.map(value))})`,
    )
    const there = new Set(known.map((row) => row.name))
    const missing = wanted.filter((role) => !there.has(role)).sort()
    if (missing.length === 0) return
    if (this.#options.missingRoles === 'refuse')
      throw new Failure('roles-missing', {
        what: `The set names roles that the server does not have: ${missing.map(printable).join(', ')}.`,
        means: 'What belongs to them or was granted to them could not be restored as it was.',
        next: 'Create them, or run again with missing-roles: create (without login and password) or missing-roles: skip.',
      })
    for (const role of missing) {
      const refused =
        this.#options.missingRoles === 'create' ? await this.#create(role) : 'the server does not have it'
      if (refused === undefined) continue
      this.#absent.add(role)
      this.#roles.add(role)
      this.#lines.push(`role ${printable(role)}: ${refused}`)
    }
  }

  async #create(role: string): Promise<string | undefined> {
    return (await runOrRefused(this.#session, sql`CREATE ROLE ${name(role)} NOLOGIN`))?.message
  }

  /** Until nothing more is taken: a sequence of a table goes with it, and cannot go before. */
  async #giveOwners(byUser: ReadonlySet<number>, wanted: (entry: ArchiveEntry) => boolean): Promise<void> {
    let left = this.#rights.owners
      .filter(({ entry }) => wanted(entry))
      .flatMap(({ entry, objects }) => objects.map((object) => ({ entry, object })))
      .map((one) => ({
        ...one,
        to: this.#named(one.entry.owner),
        from: byUser.has(one.entry.id) ? this.#user : this.#owner,
        refused: undefined as Refusal | undefined,
      }))
      .filter(({ entry, to, from }) => to !== from || isPublic(entry))
    const absent = left.filter(({ to }) => this.#absent.has(to))
    left = left.filter(({ to }) => !this.#absent.has(to))
    for (let before = -1; left.length > 0 && left.length !== before; ) {
      before = left.length
      const refused: typeof left = []
      for (const one of left) {
        const { text } = one.object
        const why = await this.#run(
          sql`pg_catalog.format('ALTER %s OWNER TO %I', ${text}, ${value(one.to)}::text)`,
        )
        if (why !== undefined) refused.push({ ...one, refused: why })
      }
      left = refused
    }
    for (const { entry, object, to, from, refused } of [...absent, ...left]) {
      if (isPublic(entry)) continue
      this.#roles.add(entry.owner)
      this.#lines.push(
        `${printable(object.words)} belonged to ${printable(to)} and belongs to ${printable(from)} now${refused ? `: ${refused.message}` : ''}`,
      )
    }
  }

  async #grant(wanted: (entry: ArchiveEntry) => boolean): Promise<void> {
    for (const { entry, statements } of this.#rights.grants.filter(({ entry }) => wanted(entry))) {
      for (const statement of statements) {
        const missing = rolesIn([statement]).find((role) => this.#absent.has(this.#named(role)))
        const refused =
          missing === undefined
            ? await this.#run(
                grantExpression(statement, (role) => this.#named(role)),
                statement.grantor && this.#named(statement.grantor),
              )
            : { message: `no role ${missing}` }
        if (refused === undefined) continue
        for (const role of rolesIn([statement])) this.#roles.add(role)
        this.#lines.push(
          `${printable(grantText(statement, (role) => role))}: ${refused.message} (${printable(entry.tag)})`,
        )
      }
    }
  }

  async #make(entry: ArchiveEntry): Promise<void> {
    // A policy is its table's owner's.
    const owner = this.#roles.has(entry.owner) ? this.#owner : this.#named(entry.owner)
    const run = () => this.#run(value(entry.definition), entry.kind === 'POLICY' ? owner : undefined)
    let refused = await run()
    // Not every catalog of a set names the roles of its policies.
    for (let roles = 0; refused?.sqlState === '42704' && roles < 100; roles++) {
      const role = /^role "(.*)" does not exist$/s.exec(refused.message)?.[1]
      if (role === undefined || this.#options.missingRoles !== 'create') break
      if ((await this.#create(role)) !== undefined) break
      refused = await run()
    }
    if (refused === undefined) return
    if (this.#options.missingRoles === 'refuse')
      throw new Failure(refused.sqlState === '42704' ? 'roles-missing' : 'restore-failed', {
        what: `${entry.kind} ${printable(`${entry.schema}.${entry.tag}`)} was refused by the server: ${refused.message}.`,
        means: 'The database being filled is a new one beside the old: the old one was not touched.',
        next: 'Create what is missing, or run again with missing-roles: create or missing-roles: skip.',
      })
    this.#lines.push(`${entry.kind} ${printable(`${entry.schema}.${entry.tag}`)}: ${refused.message}`)
  }

  /** As ourselves, and where that is not enough as the owner. */
  async #run(text: Sql, role?: string): Promise<Refusal | undefined> {
    const refused = await runOrRefused(this.#session, { text }, { role })
    if (refused === undefined || role !== undefined || this.#owner === this.#user) return refused
    if (refused.sqlState !== '42501') return refused
    return (await runOrRefused(this.#session, { text }, { role: this.#owner })) && refused
  }

  #named(role: string): string {
    return role === this.#options.dumpedOwner ? this.#owner : role
  }
}

const isPublic = ({ kind, tag }: ArchiveEntry) => kind === 'SCHEMA' && tag === 'public'
const isNameable = (role: string) => role !== '' && role.isWellFormed() && Buffer.byteLength(role) <= 63
