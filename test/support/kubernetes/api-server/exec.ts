/** `kubectl exec` over WebSocket: `v5.channel.k8s.io` (KEP-4006), with a process of this machine at the far end. */
import { spawn } from 'node:child_process'
import type { WebSocketConnection } from './websocket.ts'

/** The first byte of each message. */
const channels = { stdin: 0, stdout: 1, stderr: 2, error: 3, close: 255 } as const

/** The protocols in which the far end's exit code is told; only the newest can end stdin alone. */
export const execProtocols = ['v5.channel.k8s.io', 'v4.channel.k8s.io']

/**
 * Runs a command and passes its streams on until it has ended. It goes on when the connection is lost, as in a
 * container (github.com/kubernetes/kubernetes/issues/97265).
 */
export function execOver(
  connection: WebSocketConnection,
  command: readonly string[],
  options: { env: NodeJS.ProcessEnv; cwd: string; stdin: boolean },
): void {
  const [program = '', ...args] = command
  const child = spawn(program, args, {
    env: options.env,
    cwd: options.cwd,
    stdio: [options.stdin ? 'pipe' : 'ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const { socket } = connection
  const { stdin, stdout, stderr } = child
  stdin?.on('error', () => {})
  stdin?.on('drain', () => socket.resume())
  connection.onMessage((message) => {
    const content = message.subarray(1)
    if (message[0] === channels.stdin && stdin?.writable && !stdin.write(content)) socket.pause()
    if (message[0] === channels.close && content[0] === channels.stdin) stdin?.end()
  })
  connection.onClose(() => stdin?.end())
  for (const [stream, channel] of [
    [stdout, channels.stdout],
    [stderr, channels.stderr],
  ] as const) {
    stream?.on('data', (bytes: Buffer) => {
      if (connection.send(Buffer.concat([Buffer.from([channel]), bytes])) || socket.destroyed) return
      stream.pause()
      socket.once('drain', () => stream.resume())
    })
    // Nobody takes what is left, and the program would wait for ever.
    connection.onClose(() => stream?.resume())
  }
  const end = (status: unknown) => {
    connection.send(Buffer.concat([Buffer.from([channels.error]), Buffer.from(JSON.stringify(status))]))
    connection.close()
  }
  child.once('error', () => {
    const message = `error executing command in container: exec: "${program}": executable file not found in $PATH`
    end({ metadata: {}, status: 'Failure', reason: 'InternalError', message, code: 500 })
  })
  child.once('close', (code, signal) => {
    if (child.pid === undefined) return
    if (code === 0) return end({ metadata: {}, status: 'Success' })
    const exit = code ?? 128 + (signal === 'SIGKILL' ? 9 : 15)
    end({
      metadata: {},
      status: 'Failure',
      reason: 'NonZeroExitCode',
      message: `command terminated with non-zero exit code: exit status ${exit}`,
      details: { causes: [{ reason: 'ExitCode', message: String(exit) }] },
    })
  })
}
