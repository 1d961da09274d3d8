/** Telling a connection that was lost from a job that cannot be done. */
import { Failure, messageOf } from '../system/failure.ts'

/** What Postgres' programs say when the server went away under them, or is just coming up. */
const gone =
  /server closed the connection unexpectedly|terminating connection due to|connection to server was lost|no connection to the server|the database system is (?:starting up|shutting down|in recovery mode)|could not receive data from|could not send data to|invalid snapshot identifier|snapshot .* does not exist/i

/**
 * Whether something failed because a connection did, whether to the place where a program ran or between that
 * and the server: doing it again from its start may succeed.
 */
export function isLostConnection(error: unknown): boolean {
  for (let one: unknown = error, depth = 0; one instanceof Error && depth < 6; one = one.cause, depth++) {
    if (one instanceof Failure && one.code === 'stream-cut') return true
    if (one instanceof Failure && one.code === 'cancelled') return false
  }
  return gone.test(messageOf(error))
}
