import { Failure } from '../system/failure.ts'
import { waitFor } from '../system/wait.ts'
import type { Session } from './session.ts'
import { sql, value } from './sql.ts'

/** The WAL writer works every 200 ms (`wal_writer_delay`). */
const patienceMs = 60_000

/**
 * Waits until everything that was committed by now is on the server's disk. A program may commit without
 * waiting for that (`synchronous_commit = off`); a copy of the disk would lack what was read a moment before.
 * @throws Failure `not-durable` when the server does not write to its disk, or must not be copied by it.
 */
export async function waitUntilDurable(session: Session, signal: AbortSignal): Promise<void> {
  const { fsync, pages, spaces } = await session.row<{ fsync: string; pages: string; spaces: number }>(
    sql`SELECT current_setting('fsync') AS fsync, current_setting('full_page_writes') AS pages,
            (SELECT count(*) FROM pg_tablespace WHERE spcname NOT IN ('pg_default', 'pg_global')) AS spaces`,
  )
  if (fsync !== 'on' || pages !== 'on') {
    throw notDurable(`The server runs with fsync ${fsync} and full_page_writes ${pages}.`)
  }
  if (spaces > 0) throw notDurable(`The server has ${spaces} tablespaces besides its own, on other disks.`)
  const { wanted } = await session.row<{ wanted: string }>(sql`SELECT pg_current_wal_insert_lsn() AS wanted`)
  const written = await waitFor(
    async () => {
      const { reached } = await session.row<{ reached: boolean }>(
        sql`SELECT pg_current_wal_flush_lsn() >= ${value(wanted)}::pg_lsn AS reached`,
      )
      return reached || undefined
    },
    { timeoutMs: patienceMs, everyMs: 100, signal },
  )
  if (!written) throw notDurable(`The server did not write its log to the disk for ${patienceMs / 1000} s.`)
}

function notDurable(what: string): Failure {
  return new Failure('not-durable', {
    what,
    means: 'A copy of its disk might not hold what was committed, or not start.',
    next: 'Set that right, or back up with method: dump.',
  })
}
