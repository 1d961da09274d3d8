/** Loads a dump of a set into a new database beside the one in use, with the rights that it had. */
import { progress } from '../pipeline/progress.ts'
import type { NotCarried } from '../postgres/carry-rights.ts'
import type { DatabaseCatalog } from '../postgres/catalog.ts'
import { applyDatabasePrivileges, applyRoleSettings, closeToPublic } from '../postgres/database-rights.ts'
import { applyDatabaseSettings } from '../postgres/database-settings.ts'
import { createDatabase, describeDatabase, dropDatabase, maintain } from '../postgres/databases.ts'
import { isLostConnection } from '../postgres/lost-connection.ts'
import type { DatabaseAccess } from '../postgres/postgres.ts'
import type { MissingRoles } from '../postgres/restorability.ts'
import { restoreArchive } from '../postgres/restore.ts'
import { EntryRefused } from '../postgres/restore-failure.ts'
import { inDatabase, type Session } from '../postgres/session.ts'
import { sql, value } from '../postgres/sql.ts'
import { analyzeDatabase } from '../postgres/statistics.ts'
import { tuneServer } from '../postgres/tuning.ts'
import type { Replacement } from '../repository/journal.ts'
import { databaseOf, type ManifestDatabase } from '../repository/manifest.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { openFile, type RestoreSpeed, type RestoreTarget, type SetSource } from './databases.ts'
import type { LeftBehind } from './ownership.ts'

/** How a database is restored. */
export interface BesideOptions {
  /** What is written on it: see `markOf`. */
  readonly mark: string
  readonly speed: RestoreSpeed
  /** What is done about roles that the set names and the server does not have. Default: it is refused. */
  readonly missingRoles?: MissingRoles
  /** Takes the server's own locale where it does not have that of the set. Default: it is refused. */
  readonly allowLocaleChange?: boolean
  readonly log: Log
  readonly signal: AbortSignal
}

/** A database that was restored. */
export interface Beside {
  readonly bytes: number
  readonly notCarried: LeftBehind
}

/** The most lines about what was not carried over that go into the log one by one. */
const mostLines = 20

/** Restores a role's dump into a new database beside the one in use. */
export async function restoreBeside(
  deployment: RestoreTarget,
  replacement: Replacement,
  source: SetSource,
  options: BesideOptions,
): Promise<Beside> {
  const { log } = options
  const access = await deployment.access(replacement.role)
  const entry = databaseOf(source.manifest, replacement.role)
  const [file] = entry.files
  if (file === undefined || entry.files.length > 1)
    throw new Error('a dump of several files is not known yet')
  const work = new Work(access, replacement, entry, options)
  let made = await work.create()
  // Further passes over the file say nothing: they would be as far as the first.
  let said = false
  const open = () => {
    const archive = openFile(source, file, options.signal)
    if (said) return archive
    said = true
    return progress(archive, log, `${replacement.role} restore`, file.plain.bytes)
  }
  const { jobs } = options.speed
  const load = async (atATime: number) => {
    await using _tuned = await tuneServer(
      access,
      options.speed.tuning,
      entry.server.databaseBytes,
      log,
      options.signal,
    )
    return await restoreArchive(inDatabase(access, replacement.staging), open, {
      compression: file.compression,
      jobs: atATime,
      tableBytes: entry.inventory.tableBytes,
      signal: options.signal,
      ...(made.owner !== undefined && { role: made.owner }),
      rights: {
        dumpedOwner: entry.server.owner,
        missingRoles: options.missingRoles ?? 'refuse',
        roles: entry.catalog?.roles ?? [],
      },
    })
  }
  const loaded = await load(jobs).catch(async (error: unknown) => {
    if (!(error instanceof EntryRefused) || isLostConnection(error) || jobs === 1) throw error
    // Something that is created may look at what comes later: once more, in the order of the dump.
    log.warning(
      `${messageOf(error)} Loading it again from its beginning, everything in the order of the dump.`,
    )
    made = await work.create()
    said = false
    return await load(1)
  })
  const left = await work.finish(made.owner, loaded, made.change)
  for (const line of left.lines.slice(0, mostLines))
    log.warning(`Not as it was in ${replacement.name}: ${line}`)
  if (left.lines.length > mostLines)
    log.warning(`Not as it was in ${replacement.name}: ${left.lines.length - mostLines} more.`)
  return { bytes: file.bytes, notCarried: left }
}

/**
 * Gathers the statistics of a restored database before anybody uses it. That it could not is no reason to go back: the
 * server does it by itself, later.
 */
export async function analyzeBeside(
  deployment: RestoreTarget,
  { role, name, staging }: Replacement,
  { log, signal }: Pick<BesideOptions, 'log' | 'signal'>,
): Promise<void> {
  try {
    const access = await deployment.access(role)
    const owner = await maintain(access, (session) => ownerOf(session, staging, ''), signal)
    await analyzeDatabase(inDatabase(access, staging), owner, signal)
  } catch (error) {
    if (signal.aborted || !(error instanceof Failure)) throw error
    log.warning(
      `No statistics of ${name}: ${messageOf(error)} Queries may be slow until autovacuum has been there.`,
    )
  }
}

/** The new database around its load. */
class Work {
  readonly #access: DatabaseAccess
  readonly #replacement: Replacement
  readonly #entry: ManifestDatabase
  readonly #options: BesideOptions

  constructor(
    access: DatabaseAccess,
    replacement: Replacement,
    entry: ManifestDatabase,
    options: BesideOptions,
  ) {
    this.#access = access
    this.#replacement = replacement
    this.#entry = entry
    this.#options = options
  }

  /** An empty database with our mark, in the place of one that was begun. */
  async create(): Promise<{ owner: string | undefined; change: string | undefined }> {
    const { mark, log, signal } = this.#options
    const { staging, name } = this.#replacement
    const { server, catalog } = this.#entry
    return await maintain(
      this.#access,
      async (session) => {
        const owner = await ownerOf(session, name, server.owner)
        await dropDatabase(session, staging)
        const { encoding, collate, ctype } = server
        const change = await createDatabase(session, staging, {
          ...(catalog?.locale ?? { encoding, collate, ctype }),
          allowLocaleChange: this.#options.allowLocaleChange ?? false,
          // Without one it is the user's own: the owner of the dump may not exist here, or may not be given.
          ...(owner !== undefined && { owner }),
        })
        await describeDatabase(session, staging, mark)
        await closeToPublic(session, staging)
        if (owner === undefined && server.owner !== this.#access.database.user)
          log.info(`${name} belonged to ${server.owner} in the set; here it is the user's own.`)
        return { owner, change }
      },
      signal,
    )
  }

  /** What is the database's own, when everything is in it: a setting would have been in the way before. */
  async finish(
    owner: string | undefined,
    loaded: NotCarried,
    change: string | undefined,
  ): Promise<LeftBehind> {
    const { staging } = this.#replacement
    const { server, catalog } = this.#entry
    return await maintain(
      this.#access,
      async (session) => {
        const refused = await applyDatabaseSettings(session, staging, server.settings)
        const here = owner ?? (await userOf(session))
        const named = (role: string) => (role === server.owner ? here : role)
        const rest = catalog === undefined ? [] : await this.#ofCatalog(session, catalog, here, named)
        const all = [loaded, ...rest]
        return {
          lines: [
            ...(change === undefined ? [] : [change]),
            ...all.flatMap(({ lines }) => lines),
            ...refused.map((setting) => `a setting was not accepted by the server: ${setting}`),
          ],
          roles: all.flatMap(({ roles }) => roles),
          settings: refused.map((setting) => setting.slice(0, setting.indexOf('='))),
          localeChanged: change !== undefined,
        }
      },
      this.#options.signal,
    )
  }

  async #ofCatalog(
    session: Session,
    { databasePrivileges, roleSettings }: DatabaseCatalog,
    owner: string,
    named: (role: string) => string,
  ): Promise<NotCarried[]> {
    const { staging } = this.#replacement
    return [
      ...(databasePrivileges === undefined
        ? []
        : [await applyDatabasePrivileges(session, staging, databasePrivileges, { owner, named })]),
      await applyRoleSettings(session, staging, roleSettings, named),
    ]
  }
}

/** The owner of what is restored: that of the database in use, else that of the dump where the server knows it. */
async function ownerOf(session: Session, database: string, recorded: string): Promise<string | undefined> {
  const rows = await session.rows<{ owner: string }>(
    sql`SELECT rolname AS owner FROM pg_roles
     WHERE pg_has_role(current_user, oid, 'MEMBER') AND rolname <> current_user
       AND rolname = coalesce((SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = ${value(database)}),
                              ${value(recorded)})`,
  )
  return rows[0]?.owner
}

async function userOf(session: Session): Promise<string> {
  return (await session.row<{ user: string }>(sql`SELECT current_user AS user`)).user
}
