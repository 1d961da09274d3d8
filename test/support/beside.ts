/** Restores a dump beside a database with the code of a restore, without a node, a repository or a manifest of one. */
import type { DatabaseAccess } from '../../src/postgres/postgres.ts'
import { readCatalog } from '../../src/postgres/read-catalog.ts'
import { readContent, readServerFacts } from '../../src/postgres/server.ts'
import { withSession } from '../../src/postgres/session.ts'
import type { Replacement } from '../../src/repository/journal.ts'
import type { Manifest } from '../../src/repository/manifest.ts'
import { type Beside, type BesideOptions, restoreBeside } from '../../src/restore/beside.ts'
import type { SetSource } from '../../src/restore/databases.ts'
import { compareOwnership } from '../../src/restore/ownership.ts'
import type { Proof } from '../../src/splice/splice.ts'
import type { Log } from '../../src/system/log.ts'
import { archiveOf, chunked } from './loaded-archive.ts'

/** A database as a set has it. */
export interface SavedDatabase {
  readonly manifest: Manifest
  readonly source: SetSource
}

/** Saves one. @param older leaves out the catalog, as older releases did. */
export async function save(access: DatabaseAccess, { older = false } = {}): Promise<SavedDatabase> {
  const bytes = await archiveOf(access)
  const read = await withSession(access, async (session) => ({
    server: await readServerFacts(session),
    inventory: await readContent(session),
    ...(older ? {} : { catalog: await readCatalog(session) }),
  }))
  const files = [
    {
      name: 'apps.dump',
      encryption: 'none',
      compression: 'zstd',
      bytes: bytes.length,
      plain: { bytes: bytes.length },
    },
  ]
  // As it is after it was stored and read.
  const entry = JSON.parse(JSON.stringify({ role: 'apps', name: access.database.name, files, ...read }))
  const manifest = { id: 'set', databases: [entry, entry] } as unknown as Manifest
  const sets = { readFile: () => chunked(bytes) } as unknown as SetSource['sets']
  return { manifest, source: { sets, manifest, identity: undefined, ageTool: undefined as never } }
}

/** Lines that were said, warnings among them. */
export interface Heard extends Log {
  readonly lines: string[]
}

export function listening(): Heard {
  const lines: string[] = []
  return {
    lines,
    info: (line) => void lines.push(line),
    warning: (line) => void lines.push(line),
    group: (_title, work) => work(),
  }
}

export function replacementOf(name: string): Replacement {
  return {
    role: 'apps',
    name,
    staging: `restoring-${name}`,
    aside: `before-${name}`,
    existed: true,
    held: true,
  }
}

/** Restores beside the database that `access` names. */
export async function beside(
  access: DatabaseAccess,
  saved: SavedDatabase,
  options: Partial<BesideOptions> = {},
): Promise<Beside> {
  return await restoreBeside(
    { access: async () => access },
    replacementOf(access.database.name),
    saved.source,
    {
      mark: 'the mark',
      speed: { jobs: 2, tuning: 'session' },
      log: listening(),
      signal: new AbortController().signal,
      ...options,
    },
  )
}

/** What is proven of the owners in a restored database. */
export async function ownershipIn(
  access: DatabaseAccess,
  { manifest }: SavedDatabase,
  left?: Beside['notCarried'],
): Promise<Proof> {
  return await withSession(access, async (session) => {
    const found = { catalog: await readCatalog(session), server: await readServerFacts(session) }
    return compareOwnership('apps', manifest.databases[0], found, left)
  })
}
