/** What the catalog of a database says that its dump does not carry, or carries only where rights and roles allow it. */

/** How a database sorts and classifies text. Each has more than one spelling; a server says its own. */
export interface DatabaseLocale {
  readonly encoding: string
  /** `builtin` since Postgres 17, `icu` for databases since 15. */
  readonly provider: 'libc' | 'icu' | 'builtin'
  readonly collate: string
  readonly ctype: string
  /** Of `icu` and `builtin`. */
  readonly locale?: string
  readonly icuRules?: string
  /** Of the library that sorts, as the database recorded it: text indexes hold for that version. */
  readonly collationVersion?: string
}

/** Read at backup time, recorded in the manifest, compared with a target in the plan and with what was restored. */
export interface DatabaseCatalog {
  readonly locale: DatabaseLocale
  /** -1: none. */
  readonly connectionLimit: number
  readonly comment?: string
  /** Privileges on the database itself as `aclitem`s; absent: the default ones. */
  readonly databasePrivileges?: readonly string[]
  /** Settings made with ALTER ROLE … IN DATABASE. */
  readonly roleSettings: readonly { readonly role: string; readonly setting: string }[]
  /** Owners by object (`table participant.x`, `schema x`, `function x.y(integer)`), of those that are not the database owner's. */
  readonly owners: Readonly<Record<string, string>>
  /** `aclitem`s by object, of those whose privileges are not the default ones; columns and default privileges too. */
  readonly privileges: Readonly<Record<string, readonly string[]>>
  readonly extensions: readonly {
    readonly name: string
    readonly version: string
    readonly schema: string
    /** Whether somebody who is no superuser may create it. */
    readonly trusted: boolean
  }[]
  /** Roles that owners, privileges, policies and settings name, without the ones that every server has. */
  readonly roles: readonly string[]
  /** Objects that only a superuser may create, in words (`event trigger x`, `subscription y`). */
  readonly superuserObjects: readonly string[]
  readonly subscriptions: readonly string[]
  readonly publications: readonly string[]
  /** Tablespaces besides the default one that objects are in. */
  readonly tablespaces: readonly string[]
  /** Indexes that are invalid or being built: a dump does not carry them, or carries them whole. */
  readonly invalidIndexes: readonly string[]
  readonly unloggedTables: readonly string[]
  readonly largeObjects: number
  /** Tables whose rows a policy may hide. */
  readonly policyTables: readonly string[]
  /** Objects whose definitions work only with a search_path (in words, with the path they need where it is known). */
  readonly searchPathObjects: readonly string[]
  /** What could not be read, with the reason; absent: everything was. */
  readonly notRead?: Readonly<Record<string, string>>
}
