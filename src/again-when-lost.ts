import type { Deployment, Role } from './node/deployment.ts'
import { maintain } from './postgres/databases.ts'
import { isLostConnection } from './postgres/lost-connection.ts'
import { Failure, messageOf } from './system/failure.ts'
import type { Log } from './system/log.ts'
import { waitFor } from './system/wait.ts'

const attempts = 3
/** A server that was moved to another machine, or that recovers after a crash, takes its time. */
const backTimeoutMs = 10 * 60_000

/**
 * Does the work on a role's database, and does it again from its start when the connection was lost in the
 * middle: what was done by then is never taken for the whole.
 */
export async function againWhenLost<T>(
  deployment: Deployment,
  role: Role,
  { log, signal }: { log: Log; signal: AbortSignal },
  work: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (signal.aborted || attempt === attempts || !isLostConnection(error)) throw error
      log.warning(
        `The ${role} database: ${messageOf(error)} Beginning again (${attempt + 1} of ${attempts}).`,
      )
      await untilBack(deployment, role, signal, error)
    }
  }
}

/** Waits until the server answers again. @throws the first error when it does not. */
async function untilBack(
  deployment: Deployment,
  role: Role,
  signal: AbortSignal,
  error: unknown,
): Promise<void> {
  const back = await waitFor(
    async () => {
      try {
        await maintain(await deployment.access(role), (session) => session.execute('SELECT 1'), signal)
        return true
      } catch (reason) {
        if (!(reason instanceof Failure) || lasting.includes(reason.code)) throw reason
        return undefined
      }
    },
    { timeoutMs: backTimeoutMs, everyMs: 2000, signal },
  )
  if (!back) throw error
}

/** What waiting does not change. */
const lasting = ['cancelled', 'kubernetes-forbidden', 'kubernetes-other-target', 'kubernetes-scaled-up']
