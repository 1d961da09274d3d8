/** Postgres client programs in a pod, by `kubectl exec`. */
import type { ClientPlace } from '../../postgres/postgres.ts'
import { type Exit, type Running, start } from '../../system/child.ts'
import { endInsideScript } from '../end-inside.ts'
import { farCommand, overProtocol, processMark } from '../exec-protocol.ts'
import type { Kubectl } from '../kubectl.ts'

/** A container of a pod. */
export interface PodContainer {
  readonly pod: string
  readonly container: string
}

/**
 * A place in a running container. Streams are compared end to end: see `exec-protocol.ts`. The pod needs a POSIX
 * shell, `tee`, and `sha256sum` or `openssl`, which every image with client programs has.
 */
export function podPlace(kubectl: Kubectl, at: PodContainer, stagingFolder?: string): ClientPlace {
  return {
    description: `in pod ${at.pod}`,
    ...(stagingFolder !== undefined && { stagingFolder }),
    start(command, signal) {
      const far = farCommand(command)
      const shell = ['exec', '--stdin', at.pod, '--container', at.container, '--', 'sh', ...far.shellArgs]
      const running = overProtocol(
        (onErrorOutput) => start({ ...kubectl.command(shell), onErrorOutput }, signal),
        far,
      )
      return withEnding(running, signal, () => endInside(kubectl, at, far.mark))
    },
  }
}

/**
 * Ends the program itself when it is told to end, and when the connection to it was lost: what is exec'd in a
 * container goes on running when its client is gone (github.com/kubernetes/kubernetes/issues/97265).
 */
function withEnding(
  running: Running,
  signal: AbortSignal | undefined,
  endProgram: () => Promise<void>,
): Running {
  let ending: Promise<void> | undefined
  const end = () => {
    ending ??= endProgram()
  }
  const exit = running.exit.then(async (result): Promise<Exit> => {
    signal?.removeEventListener('abort', end)
    if (ending === undefined) {
      if (result.lost !== undefined) await endProgram()
      return result
    }
    await ending
    const { lost: _lost, ...told } = result
    return { ...told, code: null, signal: result.signal ?? 'SIGTERM' }
  })
  if (signal?.aborted) end()
  else signal?.addEventListener('abort', end, { once: true })
  return {
    stdin: running.stdin,
    stdout: running.stdout,
    exit,
    kill() {
      end()
      running.kill()
    },
  }
}

/** Best effort: the pod may be what is gone. */
async function endInside(kubectl: Kubectl, { pod, container }: PodContainer, mark: string): Promise<void> {
  const args = [
    'exec',
    pod,
    '--container',
    container,
    '--',
    'sh',
    '-c',
    endInsideScript,
    'sh',
    `${processMark}=${mark}`,
  ]
  await kubectl.run(args, { timeoutMs: 10_000 }).catch(() => {})
}
