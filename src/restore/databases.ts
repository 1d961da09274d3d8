import type { Deployment, Role } from '../node/deployment.ts'
import type { Identity } from '../pipeline/keys.ts'
import { type AgeTool, open } from '../pipeline/seal.ts'
import { waitUntilUnused } from '../postgres/database-clients.ts'
import { isOpenToPublic, openingStatements } from '../postgres/database-rights.ts'
import {
  databaseDescription,
  databaseExists,
  describeDatabase,
  dropIfPossible,
  isEmpty,
  maintain,
  renameDatabases,
} from '../postgres/databases.ts'
import { readCatalog } from '../postgres/read-catalog.ts'
import { type DatabaseContent, readContent, readServerFacts } from '../postgres/server.ts'
import { inDatabase, type Session, withSession } from '../postgres/session.ts'
import { type PostgresTuning, undoTuning } from '../postgres/tuning.ts'
import type { JournalContent, Replacement } from '../repository/journal.ts'
import { databaseOf, type Manifest, type ManifestFile } from '../repository/manifest.ts'
import type { SetId } from '../repository/set-id.ts'
import type { BackupSets } from '../repository/sets.ts'
import { setAsidePrefix, stagingPrefix } from '../splice/database-names.ts'
import { readAppsFacts, readParticipantFacts } from '../splice/ledger-facts.ts'
import { prove } from '../splice/proofs.ts'
import type { AppsFacts, ParticipantFacts, Proof } from '../splice/splice.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { printable } from '../system/printable.ts'
import { compareOwnership, type LeftBehind } from './ownership.ts'

/** Where a set's bytes come from and how they are opened. */
export interface SetSource {
  readonly sets: BackupSets
  readonly manifest: Manifest
  /** Absent only for a set that is not encrypted. */
  readonly identity: Identity | undefined
  readonly ageTool: AgeTool
}

/** A file of the set as it went into encryption; its end is an error unless every digest fits. */
export function openFile(source: SetSource, file: ManifestFile, signal?: AbortSignal): AsyncIterable<Buffer> {
  const stored = source.sets.readFile(source.manifest.id as SetId, file)
  if (file.encryption === 'none') return stored
  if (source.identity === undefined) throw new Error('an encrypted set needs an identity')
  return open(stored, source.identity, source.ageTool, signal)
}

/** Names the databases of a restore and looks at what is there. Nothing is changed. */
export async function planReplacement(
  deployment: Deployment,
  role: Role,
  restoreId: string,
  signal: AbortSignal,
): Promise<Replacement> {
  const access = await deployment.access(role)
  const { name } = access.database
  const existed = await maintain(access, (session) => databaseExists(session, name), signal)
  const held = existed && !(await isEmpty(access, signal))
  const named = (prefix: string) => shortenedName(`${prefix}${restoreId}-${name}`, role)
  return { role, name, staging: named(stagingPrefix), aside: named(setAsidePrefix), existed, held }
}

/** Postgres keeps 63 bytes of a name. A longer one is cut, and ends with its role to stay apart from the other's. */
export function shortenedName(name: string, role: Role): string {
  if (Buffer.byteLength(name) <= 63) return name
  const kept = Buffer.from(name).subarray(0, 63 - role.length - 1)
  // A character that was cut in its middle is left out.
  return `${kept.toString('utf8').replace(/\uFFFD+$/, '')}-${role}`
}

/** What is written on a database that a restore makes, so that no other is ever taken for it. */
export function markOf({ id, set }: Pick<JournalContent, 'id' | 'set'>): string {
  return `Made from backup set ${set} by restore ${id}`
}

/** What a restore may use to be fast. */
export interface RestoreSpeed {
  /** Sessions at a time; 0: as many as there are processors. */
  readonly jobs: number
  readonly tuning: PostgresTuning
}

/** Where databases are restored: a node, or the scratch server of a drill. */
export type RestoreTarget = Pick<Deployment, 'access'>

/** What was restored: into databases beside those in use, or with their whole servers. */
export interface Restored {
  readonly replacements: readonly Replacement[]
  readonly roles: readonly Role[]
  /** What the restore named as not given back, by role. */
  readonly notCarried?: Partial<Readonly<Record<Role, LeftBehind>>>
}

/**
 * Proves the restored databases before they are used: node identity, order, and that everything is there.
 * A database that is not restored is taken as it is.
 * @param identitiesId of the identities in the set, where they were looked at.
 * @returns the proofs, and what the databases say of themselves.
 */
export async function proveRestored(
  deployment: RestoreTarget,
  { replacements, roles, notCarried }: Restored,
  manifest: Manifest,
  signal: AbortSignal,
  identitiesId?: string,
): Promise<{ proofs: Proof[]; apps: AppsFacts; participant: ParticipantFacts }> {
  const look = async <T>(role: Role, read: (session: Session) => Promise<T>) => {
    const access = await deployment.access(role)
    const staged = replacements.find((replacement) => replacement.role === role)
    const work = async (session: Session) => ({
      facts: await read(session),
      proofs: roles.includes(role) ? await contentProofs(session, role, manifest, notCarried?.[role]) : [],
    })
    return await withSession(staged === undefined ? access : inDatabase(access, staged.staging), work, signal)
  }
  const apps = await look('apps', readAppsFacts)
  const participant = await look('participant', readParticipantFacts)
  const proofs = prove(apps.facts, participant.facts, {
    ...(manifest.participantId && { expectedId: manifest.participantId }),
    ...(manifest.deployment.migrationId !== undefined && { migrationId: manifest.deployment.migrationId }),
    ...(identitiesId && { identitiesId }),
  })
  return {
    proofs: [...proofs, ...apps.proofs, ...participant.proofs],
    apps: apps.facts,
    participant: participant.facts,
  }
}

/** Whether a database has what the manifest says, and gives it to whom it says. */
async function contentProofs(
  session: Session,
  role: Role,
  manifest: Manifest,
  notCarried: LeftBehind | undefined,
): Promise<Proof[]> {
  const entry = databaseOf(manifest, role)
  const counted = Object.entries(entry.inventory.rows).flatMap(([table, rows]) =>
    rows === null ? [] : table,
  )
  const inventory = await readContent(session, counted, manifest.schemaVersion)
  const found = { catalog: await readCatalog(session), server: await readServerFacts(session) }
  return [compareContent(role, entry.inventory, inventory), compareOwnership(role, entry, found, notCarried)]
}

/** Whether a restored database holds everything the dump was taken of. */
export function compareContent(role: Role, recorded: DatabaseContent, found: DatabaseContent): Proof {
  const differences: string[] = []
  for (const kind of ['tables', 'indexes', 'sequences', 'constraints'] as const) {
    if (recorded[kind] !== found[kind]) differences.push(`${found[kind]} of ${recorded[kind]} ${kind}`)
  }
  for (const [table, rows] of Object.entries(recorded.rows)) {
    if (rows !== null && found.rows[table] !== rows)
      differences.push(`${table}: ${found.rows[table] ?? 'no'} of ${rows} rows`)
  }
  for (const [sequence, value] of Object.entries(recorded.sequenceValues)) {
    // Sequences do not take part in snapshots: pg_dump may have read a later value, never an earlier one.
    if (value !== null && (found.sequenceValues[sequence] ?? Number.NEGATIVE_INFINITY) < value) {
      differences.push(`sequence ${sequence} at ${found.sequenceValues[sequence]}, was at ${value}`)
    }
  }
  const name = `${role}-content`
  if (differences.length > 0)
    return { name, verdict: 'fail', detail: printable(differences.slice(0, 10).join('; ')) }
  const counted = Object.values(recorded.rows).filter((rows) => rows !== null).length
  return {
    name,
    verdict: 'pass',
    detail: `${found.tables} tables, ${found.indexes} indexes, ${found.constraints} constraints, ${found.sequences} sequences; rows of ${counted} tables counted`,
  }
}

/** How long whoever connected in the last moment is given to go away again. */
const swapPatienceMs = 5000

/**
 * Puts the restored database in the place of the one in use, which is kept under its set-aside name: both
 * names change at once or not at all. Who may connect, and how many, is what it was from the same moment on.
 * @throws Failure `still-connected` when somebody uses the database again: it may be the node, writing to it.
 */
export async function swapIn(
  deployment: Deployment,
  { role, name, staging, aside }: Replacement,
  manifest: Manifest,
  signal: AbortSignal,
): Promise<void> {
  const { catalog } = databaseOf(manifest, role)
  await maintain(
    await deployment.access(role),
    async (session) => {
      const there = await databaseExists(session, name)
      if (there) await waitUntilUnused(session, name, swapPatienceMs, signal)
      await renameDatabases(
        session,
        [...(there ? [{ from: name, to: aside }] : []), { from: staging, to: name }],
        openingStatements(name, {
          open: isOpenToPublic(catalog?.databasePrivileges),
          connectionLimit: catalog?.connectionLimit ?? -1,
        }),
      )
    },
    signal,
  )
}

/**
 * Puts back what was there, from wherever the swap stood, and removes what the restore made. Only a database
 * with the restore's mark is removed. Takes no cancel signal: it is what a cancel runs.
 * @param log is told what could not be removed: it is in nobody's way.
 * @throws Failure `name-taken` when a database that the restore did not make has the name of the one set aside.
 */
export async function putBack(
  deployment: Deployment,
  replacement: Replacement,
  mark: string,
  log: Log,
): Promise<void> {
  const { name, staging, aside } = replacement
  const access = await deployment.access(replacement.role)
  await maintain(access, async (session) => {
    const ours = (await databaseDescription(session, name)) === mark
    if (await databaseExists(session, aside)) {
      if (!ours && (await databaseExists(session, name))) {
        throw new Failure('name-taken', {
          what: `Database ${name} was not made by the restore, and ${aside} holds what was there before it.`,
          means: 'Somebody made a database of that name meanwhile. Neither is touched.',
          next: `Rename ${name} if it is to be kept, or drop it, and run again.`,
        })
      }
      await renameDatabases(session, [
        ...(ours ? [{ from: name, to: staging }] : []),
        { from: aside, to: name },
      ])
    } else if (ours) {
      await renameDatabases(session, [{ from: name, to: staging }])
    }
    await undoTuning(session, undefined)
  })
  const left = await dropIfPossible(access, staging)
  if (left !== undefined) log.warning(left)
}

/**
 * Says of the restored databases what was said of those in the set, in the place of the restore's mark. Only when nothing
 * is put back any more, for nothing without the mark is ever removed.
 */
export async function giveBackComments(
  deployment: Deployment,
  replacements: readonly Replacement[],
  manifest: Manifest,
  mark: string,
  log: Log,
): Promise<void> {
  for (const { role, name } of replacements) {
    const { catalog } = databaseOf(manifest, role)
    if (catalog === undefined) continue
    try {
      await maintain(await deployment.access(role), async (session) => {
        if ((await databaseDescription(session, name)) !== mark) return
        await describeDatabase(session, name, catalog.comment ?? null)
      })
    } catch (error) {
      log.warning(`The comment on database ${name} was not put back: ${messageOf(error)}`)
    }
  }
}

/**
 * After a success: removes what was set aside and held nothing, or everything when it is not to be kept.
 * Returns the names that are kept.
 */
export async function tidySafetyCopies(
  deployment: Deployment,
  replacements: readonly Replacement[],
  keep: boolean,
  log: Log,
): Promise<string[]> {
  const kept: string[] = []
  for (const { role, existed, held, aside } of replacements) {
    if (held && keep) kept.push(aside)
    if (!existed || (held && keep)) continue
    const left = await dropIfPossible(await deployment.access(role), aside)
    if (left === undefined) continue
    log.warning(left)
    if (held) kept.push(aside)
  }
  return kept
}
