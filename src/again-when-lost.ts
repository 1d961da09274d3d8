import type { Deployment, Role } from './node/deployment.ts'
import { maintain } from './postgres/databases.ts'
import { isLostConnection } from './postgres/lost-connection.ts'
import { sql } from './postgres/sql.ts'
import { Failure, messageOf } from './system/failure.ts'
import type { Log } from './system/log.ts'
import { waitFor } from './system/wait.ts'

const attempts = 3

/**
 * Does the work on a role's database, and does it again from its start when the connection was lost in the
 * middle: what was done by then is never taken for the whole. Only where the deployment says that its servers
 * come back by themselves.
 */
export async function againWhenLost<T>(
  deployment: Deployment,
  role: Role,
  { log, signal }: { log: Log; signal: AbortSignal },
  work: () => Promise<T>,
): Promise<T> {
  const { serversReturnWithinMs: timeoutMs } = deployment
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (timeoutMs === undefined || signal.aborted || attempt === attempts || !isLostConnection(error)) {
        throw error
      }
      log.warning(
        `The ${role} database: ${messageOf(error)} Beginning again (${attempt + 1} of ${attempts}).`,
      )
      if (!(await answersWithin(timeoutMs, deployment, role, signal))) throw error
    }
  }
}

/** Waits until the server of a role answers. @throws Failure for what waiting does not change. */
export async function answersWithin(
  timeoutMs: number,
  deployment: Deployment,
  role: Role,
  signal?: AbortSignal,
): Promise<boolean> {
  const answered = await waitFor(
    async () => {
      try {
        await maintain(await deployment.access(role), (session) => session.execute(sql`SELECT 1`), signal)
        return true
      } catch (reason) {
        if (!(reason instanceof Failure) || lasting.includes(reason.code)) throw reason
        return undefined
      }
    },
    { timeoutMs, everyMs: 2000, signal },
  )
  return answered ?? false
}

/** What waiting does not change. */
const lasting = ['cancelled', 'kubernetes-forbidden', 'kubernetes-other-target', 'kubernetes-scaled-up']
