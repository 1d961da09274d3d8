import { againWhenLost } from '../again-when-lost.ts'
import type { Deployment, Role } from '../node/deployment.ts'
import type { Sealing } from '../pipeline/files.ts'
import { progress } from '../pipeline/progress.ts'
import { chooseDumpMethod, dump, dumpRoles, exportSnapshot } from '../postgres/dump.ts'
import { readCatalog } from '../postgres/read-catalog.ts'
import { readContent, readServerFacts } from '../postgres/server.ts'
import { Session } from '../postgres/session.ts'
import { sql } from '../postgres/sql.ts'
import type { ManifestFile } from '../repository/manifest.ts'
import { writeFile } from '../repository/set-file.ts'
import type { SetId } from '../repository/set-id.ts'
import type { BackupSets } from '../repository/sets.ts'
import { readAppsFacts, readParticipantFacts } from '../splice/ledger-facts.ts'
import { Failure } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { type FactsOf, type Saved, saved } from './saved.ts'

/** Where a set's files go and how. */
export interface SetTarget {
  readonly sets: BackupSets
  readonly id: SetId
  readonly sealing: Sealing
  readonly zstdLevel: number
  readonly log: Log
  readonly signal: AbortSignal
}

/** Dumps the apps database. */
export async function dumpApps(deployment: Deployment, target: SetTarget): Promise<Saved<'apps'>> {
  return await againWhenLost(deployment, 'apps', target, () =>
    dumpDatabase(deployment, 'apps', readAppsFacts, target),
  )
}

/**
 * Dumps the participant database. It takes the finished apps dump, for it may not begin before: the other
 * order restores without an error and corrupts silently (runbook, "Backups of postgres instances").
 */
export async function dumpParticipant(
  after: Saved<'apps'>,
  deployment: Deployment,
  target: SetTarget,
): Promise<Saved<'participant'>> {
  if (after.finishedAt.getTime() > Date.now()) throw new Error('the apps dump is not finished')
  return await againWhenLost(deployment, 'participant', target, () =>
    dumpDatabase(deployment, 'participant', readParticipantFacts, target),
  )
}

async function dumpDatabase<R extends Role>(
  deployment: Deployment,
  role: R,
  readFacts: (query: Session) => Promise<FactsOf<R>>,
  target: SetTarget,
): Promise<Saved<R>> {
  const access = await deployment.access(role)
  const startedAt = new Date()
  await using session = await Session.open(access, target.signal)
  // As for pg_dump: a migration that holds a table exclusively must fail the backup, not stall it for hours.
  await session.execute(sql`SET lock_timeout = '2min'`)
  const server = await readServerFacts(session)
  const method = await chooseDumpMethod(access.place, server.major, target.zstdLevel)
  if (method.clientMajor < server.major) {
    throw new Failure('client-too-old', {
      what: `pg_dump ${method.clientMajor} ${access.place.description} is older than the server (Postgres ${server.major}).`,
      next: `Use client programs of major ${server.major} or newer.`,
    })
  }
  const snapshot = await exportSnapshot(session)
  const facts = await readFacts(session)
  const inventory = await readContent(session)
  const catalog = await readCatalog(session)
  target.log.info(
    `Database ${access.database.name} ${access.place.description}: Postgres ${server.version}, pg_dump ${method.clientMajor}, compressed by ${method.compression === 'node' ? 'this process' : method.compression}.`,
  )
  const archive = progress(dump(access, snapshot, method, target.signal), target.log, `${role} dump`)
  const zstd = method.compression !== 'pg_dump'
  const file = await writeFile(target, `${role}.dump${zstd ? '.zst' : ''}`, archive, {
    compression: zstd ? 'zstd' : 'none',
    reader: 'pg_restore --exit-on-error --no-owner --no-privileges -d EMPTY_DATABASE',
  })
  const finishedAt = new Date()
  const { name, schema } = access.database
  const capture = { method: 'dump', clientMajor: method.clientMajor } as const
  return saved({
    role,
    name,
    ...(schema !== undefined && { schema }),
    server,
    inventory,
    catalog,
    facts,
    startedAt,
    finishedAt,
    capture,
    files: [file],
  })
}

/** Captures the roles of a role's server. Undefined, with a warning, when the user may not read them. */
export async function captureRoles(
  deployment: Deployment,
  role: Role,
  name: string,
  target: SetTarget,
): Promise<ManifestFile | undefined> {
  try {
    return await againWhenLost(deployment, role, target, async () => {
      const roles = dumpRoles(await deployment.access(role), target.signal)
      return await writeFile(target, name, roles, { compression: 'none', reader: 'psql -d postgres' })
    })
  } catch (error) {
    if (target.signal.aborted || !(error instanceof Failure) || error.code === 'disk-full') throw error
    target.log.warning(`The roles of the ${role} server were not captured: ${error.what}`)
    return undefined
  }
}
