/** Asking for the data snapshot, as long as asking again makes sense. */
import type { SnapshotQuery } from '../splice/snapshot-failure.ts'
import type { ValidatorApi } from '../splice/validator-api.ts'
import { Failure } from '../system/failure.ts'
import { formatDuration, type Log } from '../system/log.ts'
import { waitFor } from '../system/wait.ts'
import type { LedgerPosition } from './expected.ts'

/** How long a participant that is behind is waited for, ms. */
export interface CatchUp {
  readonly timeoutMs: number
  /** A ledger end that does not move for so long will not. */
  readonly stillMs: number
  readonly everyMs: number
}

/**
 * Asks, and while the participant is behind and still moves, again. In a disaster the synchronizer is gone and the
 * ledger end stands still: then waiting is of no use, and it is said at once.
 * @throws Failure as `ValidatorApi.dataSnapshot`
 */
export async function fetchSnapshot(
  validator: ValidatorApi,
  query: SnapshotQuery,
  position: () => Promise<LedgerPosition | undefined>,
  catchUp: CatchUp,
  { log, signal }: { log: Log; signal: AbortSignal },
): Promise<AsyncIterable<Buffer>> {
  const until = Date.now() + catchUp.timeoutMs
  let before: LedgerPosition | undefined
  for (let attempt = 1; ; attempt++) {
    try {
      return await validator.dataSnapshot(query)
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'snapshot-not-caught-up') throw error
      before ??= await position()
      if (before?.ledgerEnd === undefined)
        throw behind(error, 'Whether it still moves is not known: its database cannot be read.')
      if (attempt === 1)
        log.info(`${error.what} Its ledger end is ${before.ledgerEnd}; looking whether it moves.`)
      const seen = before
      const left = until - Date.now()
      const moved = await waitFor(
        async () => {
          const now = await position()
          return now !== undefined && moves(seen, now) ? now : undefined
        },
        { timeoutMs: Math.max(0, Math.min(catchUp.stillMs, left)), everyMs: catchUp.everyMs, signal },
      )
      if (moved === undefined)
        throw behind(
          error,
          `Its ledger end stands at ${before.ledgerEnd} and did not move within ${formatDuration(catchUp.stillMs)}.`,
        )
      if (Date.now() >= until)
        throw behind(
          error,
          `Its ledger end still moves (${moved.ledgerEnd}), but not far enough within ${formatDuration(catchUp.timeoutMs)}.`,
        )
      log.info(
        `The ledger end moved to ${moved.ledgerEnd}${moved.dataTime ? `, ${moved.dataTime}` : ''}; asking again.`,
      )
      before = moved
    }
  }
}

function moves(before: LedgerPosition, now: LedgerPosition): boolean {
  return now.ledgerEnd !== before.ledgerEnd || now.dataTime !== before.dataTime
}

function behind(error: Failure, more: string): Failure {
  return new Failure('snapshot-not-caught-up', {
    what: `${error.what} ${more}`,
    ...(error.means !== undefined && { means: error.means }),
    ...(error.next !== undefined && { next: error.next }),
  })
}
