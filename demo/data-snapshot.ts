/**
 * The data snapshot of the stand-in: what `/v0/admin/domain/data-snapshot` answers and how it is imported at the next
 * start. Shapes and errors follow Splice's validator-internal.yaml, common-internal.yaml, HttpErrorHandler and
 * Canton's RepairServiceError, up to 0.6.1.
 */
import { createHash } from 'node:crypto'
import events from 'node:events'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import type { IdentitiesDump } from './node-identity.ts'
import { HttpError } from './validator-auth.ts'

/** How answers go wrong. All of them are sent with status 200. */
export type BrokenSnapshot =
  | 'truncated'
  | 'cut-connection'
  | 'empty'
  | 'html'
  | 'not-json'
  | 'other-node'
  | 'other-timestamp'
  | 'other-migration'
  | 'not-base64'
  | 'no-dars'
  | 'no-participant'
  | 'separate-files'

/** What the participant of the stand-in can tell. */
export interface SnapshotState {
  /** Size of `acs_snapshot` as text. Default 100 kB. */
  readonly acsBytes?: number
  /** Pruned beyond this moment; earlier ones are 400. */
  readonly prunedTo?: string
  /** Has not come further than this; later ones are 429. */
  readonly caughtUpTo?: string
  /** How many of the next requests are 503: too slow, or for a moment inconsistent. */
  unavailable?: { kind: 'slow' | 'inconsistent'; times: number }
  readonly broken?: BrokenSnapshot
}

/** What is asked for, from the query. Throws the 400 of a query that is none. */
export function snapshotQuery(url: URL, ownMigrationId: number) {
  const timestamp = url.searchParams.get('timestamp') ?? ''
  if (
    !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/.test(timestamp) ||
    Number.isNaN(Date.parse(timestamp))
  )
    throw new HttpError(400, `Text '${timestamp}' could not be parsed at index 0`)
  const migration = url.searchParams.get('migration_id')
  return { timestamp, migrationId: migration === null ? ownMigrationId + 1 : Number(migration) }
}

/** Throws what the participant answers when it has no contracts as of that moment. */
export function refuse(state: SnapshotState, timestamp: string): void {
  const at = Date.parse(timestamp)
  if (state.unavailable !== undefined && state.unavailable.times > 0) {
    state.unavailable.times--
    throw new HttpError(
      503,
      state.unavailable.kind === 'slow'
        ? 'The server is taking too long to respond to the request at /api/validator/v0/admin/domain/data-snapshot'
        : 'UNAVAILABLE: INCONSISTENT_ACS_SNAPSHOT(1,0): the snapshot changed while it was read',
    )
  }
  if (state.prunedTo !== undefined && at < Date.parse(state.prunedTo))
    throw new HttpError(
      400,
      `FAILED_PRECONDITION: UNAVAILABLE_ACS_SNAPSHOT(9,0): The participant does not support the requested timestamp ${timestamp}; pruned to ${state.prunedTo}`,
    )
  if (state.caughtUpTo !== undefined && at > Date.parse(state.caughtUpTo))
    throw new HttpError(
      429,
      `ABORTED: INVALID_ACS_SNAPSHOT_TIMESTAMP(2,0): The participant is at ${state.caughtUpTo}, before ${timestamp}`,
    )
}

/** Pieces of 64 kB of base64, too many to be found again by a compressor: contracts are compressed already. */
let pieces: readonly Buffer[] | undefined
function makePieces(): readonly Buffer[] {
  return Array.from({ length: 200 }, (_, piece) =>
    Buffer.from(
      Buffer.concat(
        Array.from({ length: 768 }, (_, n) => createHash('sha512').update(`contract ${piece}/${n}`).digest()),
      ).toString('base64'),
    ),
  )
}

/** Sends the answer as the app does: one line of JSON, without a length, however many gigabytes. */
export async function sendSnapshot(
  response: ServerResponse,
  state: SnapshotState,
  content: {
    identities: IdentitiesDump
    users: readonly { id: string; primaryParty?: string }[]
    timestamp: string
    migrationId: number
  },
): Promise<void> {
  const { broken } = state
  const html = '<!doctype html><html><title>Sign in</title><body>Please sign in</body></html>'
  response.writeHead(200, { 'content-type': broken === 'html' ? 'text/html' : 'application/json' })
  if (broken === 'empty' || broken === 'html' || broken === 'not-json') {
    response.end({ empty: '', html, 'not-json': '"it works"' }[broken])
    return
  }
  const [before, after] = textAround(broken, content)
  const gone = new AbortController()
  response.once('close', () => gone.abort())
  const write = async (bytes: Buffer | string) => {
    if (response.destroyed) throw new Error('the client is gone')
    if (!response.write(bytes)) await events.once(response, 'drain', { signal: gone.signal })
  }
  await write(before)
  let left = broken === 'separate-files' ? 0 : Math.ceil((state.acsBytes ?? 100_000) / 4) * 4
  const half = left / 2
  pieces ??= makePieces()
  while (left > 0) {
    if ((broken === 'truncated' || broken === 'cut-connection') && left <= half) {
      if (broken === 'truncated') response.end()
      else response.socket?.resetAndDestroy()
      return
    }
    const piece = pieces[Math.floor(left / 65_536) % pieces.length] as Buffer
    const part = piece.subarray(0, Math.min(left, piece.length))
    await write(broken === 'not-base64' && left <= half ? '!!!!' : part)
    left -= part.length
  }
  await write(after)
  response.end()
}

/** What comes before and after the contracts. */
function textAround(
  broken: BrokenSnapshot | undefined,
  { identities, users, timestamp, migrationId }: Parameters<typeof sendSnapshot>[2],
): [string, string] {
  const other = `PAR::somebody-else::1220${'ab'.repeat(32)}`
  const dar = createHash('sha512').update('dar').digest()
  const dump = {
    created_at: new Date().toISOString(),
    ...(broken !== 'no-participant' && {
      participant: broken === 'other-node' ? { ...identities, id: other } : identities,
    }),
    participant_users: {
      identityProviders: [],
      users: users.map((user) => ({ ...user, rights: [], isDeactivated: false, annotations: [] })),
    },
    domain_id: `global-domain::1220${'cd'.repeat(32)}`,
    migration_id: broken === 'other-migration' ? migrationId + 1 : migrationId,
    acs_timestamp: broken === 'other-timestamp' ? '2001-01-01T00:00:00Z' : timestamp,
    acs_snapshot: broken === 'separate-files' ? 'acs_snapshot_file' : 'ACS',
    dars:
      broken === 'no-dars'
        ? []
        : [1, 2].map((n) => ({
            hash: createHash('sha256').update(`${n}`).digest('hex'),
            content: Buffer.concat(Array.from({ length: 600 * n }, () => dar)).toString('base64'),
          })),
    ...(broken === 'separate-files' && { separate_payload_files: true }),
  }
  const text = JSON.stringify({ data_snapshot: dump, migration_id: migrationId })
  const at = text.indexOf('"ACS"')
  return at < 0 ? [text, ''] : [text.slice(0, at + 1), text.slice(at + 4)]
}

/** What lies where a dump is looked for: its size and digest, as the app sees them. Undefined when there is none. */
export async function describeDump(path: string): Promise<string | undefined> {
  const info = await stat(path).catch(() => undefined)
  if (info === undefined) return undefined
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return `Migration dump ${path}: ${info.size} bytes, sha256:${hash.digest('hex')}, owner ${info.uid}:${info.gid}`
}

/** A dump to import. Its contracts are not looked into. */
export async function readDump(path: string): Promise<{ identities: IdentitiesDump; migrationId: number }> {
  try {
    const dump = JSON.parse(await readFile(path, 'utf8')) as {
      participant: IdentitiesDump
      migration_id: number
    }
    return { identities: dump.participant, migrationId: dump.migration_id }
  } catch {
    throw new Error(`Failed to read migration dump from ${path}`)
  }
}
