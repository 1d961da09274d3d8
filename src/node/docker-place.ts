/** Postgres client programs in containers: inside the server's own, or beside the node on its network. */
import { randomUUID } from 'node:crypto'
import type { ClientPlace, Database } from '../postgres/postgres.ts'
import { type Command, type Exit, type Running, start } from '../system/child.ts'
import { Failure } from '../system/failure.ts'
import { endInsideScript } from './end-inside.ts'

/** Marks what we started inside a container, so that exactly that can be ended. */
const marker = 'SPLICE_VALIDATOR_RUN'

/**
 * Client programs inside a running container, by `docker exec`.
 *
 * Never `-t`: a terminal turns LF into CRLF. Values of variables reach the program through the environment
 * of the docker client and are only named in its arguments, which every user of the host can read.
 */
export function containerPlace(container: string, stagingFolder?: string): ClientPlace {
  return {
    description: `in container ${container}`,
    ...(stagingFolder !== undefined && { stagingFolder }),
    start(command, signal) {
      refuseSecretInput(command)
      const id = randomUUID()
      const folder = command.cwd === undefined ? [] : ['--workdir', command.cwd]
      const args = ['exec', '-i', ...named({ ...command.env, [marker]: id }), ...folder]
      const running = start(
        {
          program: 'docker',
          args: [...args, container, command.program, ...command.args],
          env: { ...command.env, [marker]: id },
        },
        signal,
      )
      return withEnding(running, command, container, signal, () => endInside(container, id))
    },
  }
}

/**
 * Client programs in a container of their own on the node's network, for a server that is elsewhere: each
 * program is one `docker run --rm` of an image that has them.
 */
export function sidecarPlace(options: {
  image: string
  network: string
  /** Volumes or folders of the host, with where the container sees them. */
  mounts?: Readonly<Record<string, string>>
  user?: string
}): ClientPlace {
  const description = `in a container of ${options.image} on network ${options.network}`
  return {
    description,
    start(command, signal) {
      refuseSecretInput(command)
      const name = `splice-validator-client-${randomUUID().slice(0, 13)}`
      const folder = command.cwd === undefined ? [] : ['--workdir', command.cwd]
      // Without a log driver of none, the engine would write every byte of a dump into a log file, in the clear.
      const args = ['run', '--rm', '-i', '--log-driver', 'none', '--name', name, '--network', options.network]
      args.push(...folder, ...(options.user === undefined ? [] : ['--user', options.user]))
      for (const [source, target] of Object.entries(options.mounts ?? {}))
        args.push('--volume', `${source}:${target}`)
      args.push(...named(command.env ?? {}), '--entrypoint', command.program, options.image, ...command.args)
      const running = start({ program: 'docker', args, ...(command.env && { env: command.env }) }, signal)
      return withEnding(running, command, options.image, signal, () => removeContainer(name))
    },
  }
}

/** The database as it is reached over the container's own socket, where the image trusts its users. */
export function throughSocket(database: Database): Database {
  const { host: _host, port: _port, ...rest } = database
  return rest
}

function named(env: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(env).flatMap((name) => ['--env', name])
}

function refuseSecretInput(command: Command): void {
  if (command.secretInput === undefined) return
  throw new Failure('container-secret-input', {
    what: `${command.program} cannot be given a key in a container: there is no further pipe into it.`,
    next: 'Encrypt on the runner.',
  })
}

/**
 * Ends the program itself when it is told to end. Ending the docker client is not enough: the engine goes on
 * running an exec'd process and throws its output away (github.com/moby/moby/issues/9098).
 */
function withEnding(
  running: Running,
  command: Command,
  where: string,
  signal: AbortSignal | undefined,
  endProgram: () => Promise<void>,
): Running {
  let ending: Promise<void> | undefined
  const end = () => {
    ending ??= endProgram()
  }
  const exit = running.exit.then(async (result) => {
    signal?.removeEventListener('abort', end)
    if (ending === undefined) return explained(result, command.program, where)
    await ending
    // A docker client that is told to end exits with 0, as if the program had done its work.
    return { ...result, code: null, signal: result.signal ?? 'SIGTERM' }
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

/** A missing program is 126 or 127 here, and its message may have gone to stdout: say it in the usual way. */
function explained(exit: Exit, program: string, where: string): Exit {
  if (exit.code !== 126 && exit.code !== 127) return exit
  if (/permission denied/i.test(exit.stderr)) return exit
  return { ...exit, code: 127, stderr: `${program} is not in the container (${where})` }
}

/** Ends the processes inside the container that carry our mark. */
async function endInside(container: string, id: string): Promise<void> {
  const args = ['exec', container, 'sh', '-c', endInsideScript, 'sh', `${marker}=${id}`]
  await finished(start({ program: 'docker', args }))
}

async function removeContainer(name: string): Promise<void> {
  // The container may be about to be created when the cancel comes: look again.
  for (let attempt = 0; attempt < 3; attempt++) {
    const exit = await finished(start({ program: 'docker', args: ['rm', '--force', '--volumes', name] }))
    if (exit.code === 0 && !/no such container/i.test(exit.stderr)) return
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
}

async function finished(running: Running): Promise<Exit> {
  running.stdin.end()
  running.stdout.resume()
  return await running.exit
}
