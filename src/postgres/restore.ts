import { printable } from '../system/printable.ts'
import { splitLoad } from './archive-contents.ts'
import { Peekable, peekArchive } from './archive-head.ts'
import type { ArchiveEntry } from './archive-toc.ts'
import { type NotCarried, RightsCarrier, rightsOf } from './carry-rights.ts'
import { runAt } from './clients.ts'
import { type LoadingUser, planLoad } from './load-plan.ts'
import type { ClientPlace, DatabaseAccess } from './postgres.ts'
import { listable, type RestoreOptions, Restoring } from './restore-runs.ts'
import { type Session, withSession } from './session.ts'
import { list, sql, value } from './sql.ts'

export type { RestoreOptions } from './restore-runs.ts'

/**
 * Restores an archive into an empty database. It stops at the first error, and a source that ends early or
 * fails is an error: what returns is complete, but for what it names.
 *
 * With two jobs or more, large tables are loaded at the same time, each from a pass of its own over the source
 * that reads over what others load; and indexes are built beside that, from the table of contents at the archive's
 * beginning. No row is kept anywhere but in the database.
 * @param open gives the archive's bytes from the beginning, as often as it is called.
 */
export async function restoreArchive(
  access: DatabaseAccess,
  open: () => AsyncIterable<Buffer>,
  options: RestoreOptions,
): Promise<NotCarried> {
  const { place } = access
  const jobs = options.jobs || (await processors(place))
  const first = new Peekable(open())
  try {
    const peeked = await peekArchive(first, options.compression)
    if (peeked === undefined) {
      await new Restoring(access, options, jobs, []).load(first, options.signal)
      const lines = options.rights ? ['owners and privileges: the table of contents is of no known form'] : []
      return { lines, roles: [] }
    }
    const { entries } = peeked.contents
    return await inSession(access, options, async (session) => {
      const facts = await factsOf(session, entries, options)
      const restoring = new Restoring(access, options, jobs, facts.missingTablespaces)
      const plan = planLoad(peeked.contents, facts.user, options.rights !== undefined)
      const carrier =
        options.rights === undefined
          ? undefined
          : await RightsCarrier.prepare(session, rightsOf(entries, plan.rights), options.rights, options.role)
      const parts = splitLoad(peeked.contents, plan.rows, options.tableBytes, jobs).flatMap(listable)
      const loads = parts.map((ids, index) => ({ ids, source: index === 0 ? first : open(), asUser: false }))
      if (plan.rowsOfExtensions.length > 0)
        for (const ids of listable(plan.rowsOfExtensions)) loads.push({ ids, source: open(), asUser: true })
      await restoring.inOrder(plan, loads, peeked, jobs)
      const given = await carrier?.give(plan.byUser)
      if (plan.last.length > 0) await restoring.last(plan, peeked)
      const carried = (plan.last.length > 0 ? await carrier?.giveLast(plan.byUser) : given) ?? {
        lines: [],
        roles: [],
      }
      const left = [
        ...facts.missingTablespaces.map((one) => `tablespace ${printable(one)}: the server does not have it`),
        ...plan.subscriptions.map(
          (one) => `subscription ${printable(one)}: it would take what is sent to the node of the set`,
        ),
      ]
      return { ...carried, lines: [...left, ...carried.lines] }
    })
  } finally {
    first.close()
  }
}

/** A session for what is done beside the programs. Opened first: it sees whether the database can be reached. */
async function inSession<T>(
  access: DatabaseAccess,
  { signal }: RestoreOptions,
  work: (session: Session) => Promise<T>,
): Promise<T> {
  return await withSession(
    access,
    async (session) => {
      await session.execute(sql`SET default_transaction_read_only = off; SET lock_timeout = 0; SET ROLE NONE`)
      return await work(session)
    },
    signal,
  )
}

/** Who we are, and what the server lacks. */
async function factsOf(
  session: Session,
  entries: readonly ArchiveEntry[],
  { role }: RestoreOptions,
): Promise<{ user: LoadingUser | undefined; missingTablespaces: string[] }> {
  const wanted = [...new Set(entries.map((entry) => entry.tablespace))].filter((one) => one !== '')
  const present =
    wanted.length === 0
      ? []
      : await session.rows<{ name: string }>(
          sql`SELECT spcname AS name FROM pg_tablespace WHERE spcname IN (${list(wanted.map(value))})
              AND has_tablespace_privilege(${role === undefined ? sql`current_user` : value(role)}, oid, 'CREATE')`,
        )
  const usable = new Set(present.map((row) => row.name))
  const missingTablespaces = wanted.filter((name) => !usable.has(name))
  if (role === undefined) return { user: undefined, missingTablespaces }
  const { superuser, trusted } = await session.row<{ superuser: boolean; trusted: string[] }>(
    sql`SELECT rolsuper AS superuser, ARRAY(SELECT DISTINCT name::text FROM pg_available_extension_versions
          WHERE trusted OR NOT superuser) AS trusted FROM pg_roles WHERE rolname = current_user`,
  )
  return { user: { superuser, trusted: new Set(trusted) }, missingTablespaces }
}

/** The processors where the programs run, which is next to the server more often than not; at most 8. */
async function processors(place: ClientPlace): Promise<number> {
  const command = { program: 'sh', args: ['-c', 'getconf _NPROCESSORS_ONLN || nproc'] }
  const count = Number(await runAt(place, command).catch(() => '1'))
  return Number.isInteger(count) && count > 0 ? Math.min(count, 8) : 1
}
