import { compress } from '../pipeline/compress.ts'
import { output } from '../system/child.ts'
import { clientMajor, hasProgram } from './clients.ts'
import type { ClientPlace, DatabaseAccess } from './postgres.ts'
import { withoutRows } from './program-errors.ts'
import { connectionEnvironment, databaseArgument, type Session } from './session.ts'
import { sql } from './sql.ts'

/**
 * Where a dump is compressed: inside `pg_dump`, in a `zstd` process next to it, or in this process.
 * Earliest is cheapest: uncompressed gigabytes should not cross JavaScript.
 */
export type Compression = 'pg_dump' | 'zstd' | 'node'

/** How a dump is made and which client made it. */
export interface DumpMethod {
  readonly compression: Compression
  readonly level: number
  readonly clientMajor: number
}

/**
 * Chooses the method for a place. Compression inside `pg_dump` needs client and server 16 or newer: with
 * an older server the archive would be one that clients of that server's major cannot read.
 */
export async function chooseDumpMethod(
  place: ClientPlace,
  serverMajor: number,
  level: number,
): Promise<DumpMethod> {
  const major = await clientMajor(place)
  if (major >= 16 && serverMajor >= 16 && (await buildHasZstd(place, level))) {
    return { compression: 'pg_dump', level, clientMajor: major }
  }
  const compression = (await hasProgram(place, 'zstd')) ? 'zstd' : 'node'
  return { compression, level, clientMajor: major }
}

/** pg_dump checks its compression option before it connects, so an impossible host is enough to ask. */
async function buildHasZstd(place: ClientPlace, level: number): Promise<boolean> {
  const running = place.start({
    program: 'pg_dump',
    args: ['-w', '-Fc', `--compress=zstd:${level}`],
    env: { PGHOST: '/nonexistent', PGDATABASE: 'postgres' },
  })
  running.stdin.end()
  running.stdout.resume()
  return !/compression/i.test((await running.exit).stderr)
}

/** Not those of a role that a setting of the database names. */
const ownRights = { role: 'none' }

/** Opens a transaction whose snapshot other sessions can use, and returns the snapshot's name. */
export async function exportSnapshot(session: Session): Promise<string> {
  await session.execute(sql`BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY`)
  return (await session.row<{ snapshot: string }>(sql`SELECT pg_export_snapshot() AS snapshot`)).snapshot
}

/**
 * Dumps a database as of an exported snapshot: a custom-format archive, compressed with zstd.
 * The stream fails when `pg_dump` or the compressor does, so what ended well is complete.
 */
export async function* dump(
  access: DatabaseAccess,
  snapshot: string,
  method: DumpMethod,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  const inside = method.compression === 'pg_dump' ? `zstd:${method.level}` : '0'
  const args = [
    '--no-password',
    '--format=custom',
    `--compress=${inside}`,
    `--snapshot=${snapshot}`,
    // A migration that holds a table exclusively must fail the backup, not stall it for hours.
    '--lock-wait-timeout=120000',
  ]
  const env = connectionEnvironment(access, ownRights)
  if (method.compression !== 'zstd') {
    const running = access.place.start({ program: 'pg_dump', args, env }, signal)
    running.stdin.end()
    const archive = output(running, 'pg_dump', withoutRows)
    yield* method.compression === 'node' ? compress(archive, method.level) : archive
    return
  }
  const running = access.place.start(
    { program: 'sh', args: ['-c', bothMustSucceed, 'sh', `-${method.level}`, 'pg_dump', ...args], env },
    signal,
  )
  running.stdin.end()
  yield* output(running, 'pg_dump', withoutRows)
}

/**
 * `pg_dump … | zstd` where the failure of either is the failure of both, in any POSIX shell: `pipefail` is
 * not everywhere. $1 is the level, the rest the command. File descriptor 4 is the real output; the
 * status of the first program comes back through 3.
 *
 * Where there is `stdbuf`, pg_dump writes 256 KiB at a time instead of 4, and zstd works in one thread: its
 * default is one worker to which all bytes are copied first. Together that is a fifth of the clients' processor
 * time.
 */
const bothMustSucceed = `
level=$1; shift
if stdbuf -o 256K true 2>/dev/null; then set -- stdbuf -o 256K "$@"; fi
exec 4>&1
status=$({ { "$@" 3>&- 4>&-; echo $? >&3; } | zstd -q --check --single-thread "$level" -c >&4 3>&- || echo 1 >&3; } 3>&1)
case $status in 0) exit 0;; *) exit 1;; esac`

/** The roles of the server as SQL, without their passwords. */
export async function* dumpRoles(access: DatabaseAccess, signal?: AbortSignal): AsyncGenerator<Buffer> {
  const running = access.place.start(
    {
      program: 'pg_dumpall',
      args: [
        '--no-password',
        '--roles-only',
        '--no-role-passwords',
        `--database=${databaseArgument(access.database.name)}`,
      ],
      env: connectionEnvironment(access, ownRights),
    },
    signal,
  )
  running.stdin.end()
  yield* output(running, 'pg_dumpall', withoutRows)
}
