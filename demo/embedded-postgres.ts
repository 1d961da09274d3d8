/** A real Postgres server from npm, for the demo and the tests: no Docker, no system package. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { isAlive } from '../src/system/alive.ts'
import { nativeDirs, readableNativeDir } from './postgres-programs.ts'

export { nativeDirs } from './postgres-programs.ts'

/** A running server. */
export interface EmbeddedPostgres {
  readonly host: '127.0.0.1'
  readonly port: number
  /** Superuser of the instance, named as in Splice's own compose file. */
  readonly user: 'cnadmin'
  readonly password: string
  readonly dataDir: string
  /** A fast shutdown: open sessions are ended, everything committed is on disk. The data directory stays. */
  stop(): Promise<void>
  /** `postgresql://…` with the password in it. */
  url(database: string): string
}

export interface PostgresOptions {
  /** Created when it is empty; kept across stop and start. */
  readonly dataDir: string
  /** A free one is chosen when absent. */
  readonly port?: number
  /** Default `supersafe`, the default of Splice's compose file. Only used when the data directory is created. */
  readonly password?: string
  /** Take over a server that already runs on `dataDir` instead of failing; `stop` then stops that one. */
  readonly adopt?: boolean
  /** The folder with `bin`, `lib` and `share` of another major: see `nativeDirs`. Default: 14. */
  readonly nativeDir?: string
  /** More server settings (`max_wal_size`, …). None by default: the server is as untouched as the real one. */
  readonly settings?: Readonly<Record<string, string>>
}

const user = 'cnadmin'
const startTimeoutMs = 60_000

/**
 * Starts a server that listens on 127.0.0.1 only, with scram-sha-256 and no Unix socket.
 * Works as root too: Postgres refuses to run as root, so it gets an unprivileged user.
 * Throws when the data directory is in use (unless `adopt`) or belongs to another major.
 */
export async function startPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const dataDir = resolve(options.dataDir)
  const password = options.password ?? 'supersafe'
  const running = await runningServer(dataDir)
  if (running !== undefined) {
    if (!options.adopt) throw new Error(`a server already runs on ${dataDir} (pid ${running.pid})`)
    await accepts(running.port, password)
    return handle(dataDir, running.port, password, () => stopByPid(running.pid))
  }

  const owner = unprivilegedOwner()
  const nativeDir = await readableNativeDir(options.nativeDir ?? nativeDirs[14], owner !== undefined)
  await prepareFolder(dataDir, owner)
  if (!existsSync(join(dataDir, 'PG_VERSION'))) await initialise(nativeDir, dataDir, password, owner)

  const port = options.port ?? (await freePort())
  const settings = { listen_addresses: '127.0.0.1', unix_socket_directories: '', ...options.settings }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const server = spawn(join(nativeDir, 'bin/postgres'), ['-D', dataDir, '-p', `${port}`, ...flags], {
    ...owner,
    cwd: dataDir,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await untilReady(server, port, password)
  const endWithUs = () => server.kill('SIGINT')
  process.once('exit', endWithUs)
  return handle(dataDir, port, password, async () => {
    process.off('exit', endWithUs)
    await stopChild(server)
  })
}

function handle(
  dataDir: string,
  port: number,
  password: string,
  stop: () => Promise<void>,
): EmbeddedPostgres {
  const url = (database: string) =>
    `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${encodeURIComponent(database)}`
  return { host: '127.0.0.1', port, user, password, dataDir, stop, url }
}

type Owner = { uid: number; gid: number } | undefined

/** The user to run as when we are root: `postgres` where it exists, else `nobody`. */
function unprivilegedOwner(): Owner {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: 'pipe' }))
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // No such user here.
    }
  }
  throw new Error('Postgres cannot run as root, and there is neither a user postgres nor nobody')
}

async function prepareFolder(dataDir: string, owner: Owner): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  if (owner === undefined) return
  await chown(dataDir, owner.uid, owner.gid)
  // The server must be able to pass through the folders above. A private temporary folder made by a test
  // is opened for passing through (not for listing); anybody else's folder is left alone.
  for (let folder = dirname(dataDir); folder !== dirname(folder); folder = dirname(folder)) {
    const { mode } = await stat(folder)
    if ((mode & 0o001) !== 0) continue
    const temporary = [process.env['RUNNER_TEMP'], tmpdir()].some(
      (root) => root !== undefined && folder.startsWith(`${resolve(root)}/`),
    )
    if (!temporary) throw new Error(`the server's user cannot reach ${dataDir}: ${folder} is private`)
    await chmod(folder, (mode & 0o777) | 0o011)
  }
}

async function initialise(nativeDir: string, dataDir: string, password: string, owner: Owner): Promise<void> {
  // initdb wants the password in a file; it lives inside the empty data directory's parent for a moment.
  const passwordFile = `${dataDir}.pw-${process.pid}`
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 })
  try {
    if (owner !== undefined) await chown(passwordFile, owner.uid, owner.gid)
    const args = ['-D', dataDir, '-U', user, '--pwfile', passwordFile, '--auth=scram-sha-256']
    const child = spawn(
      join(nativeDir, 'bin/initdb'),
      [...args, '--encoding=UTF8', '--locale=C', '--no-instructions'],
      { ...owner, cwd: dataDir, stdio: ['ignore', 'ignore', 'pipe'] },
    )
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    const code = await new Promise((done) => {
      child.once('error', (error) => {
        errors += error.message
        done(127)
      })
      child.once('close', done)
    })
    if (code !== 0) throw new Error(`initdb failed (${code}): ${errors.trim()}`)
  } finally {
    await rm(passwordFile, { force: true })
  }
}

async function untilReady(server: ChildProcess, port: number, password: string): Promise<void> {
  let log = ''
  let ended: string | undefined
  server.stderr?.on('data', (chunk) => {
    log = (log + chunk).slice(-4096)
  })
  server.once('error', (error) => {
    ended = error.message
  })
  server.once('exit', (code) => {
    ended = `exit code ${code}`
  })
  const until = Date.now() + startTimeoutMs
  for (;;) {
    if (ended !== undefined) throw new Error(`the Postgres server did not start (${ended}): ${log.trim()}`)
    try {
      return await accepts(port, password)
    } catch (error) {
      const code = (error as { code?: string }).code
      // 57P03: starting up, also during crash recovery. Anything else, such as a wrong password, is final.
      if (code !== 'ECONNREFUSED' && code !== '57P03') {
        server.kill('SIGINT')
        throw error
      }
      if (Date.now() > until) {
        server.kill('SIGQUIT')
        throw new Error(`the Postgres server does not answer: ${log.trim()}`)
      }
      await sleep(50)
    }
  }
}

async function accepts(port: number, password: string): Promise<void> {
  const client = new pg.Client({ host: '127.0.0.1', port, user, password, database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
  } finally {
    await client.end().catch(() => {})
  }
}

async function stopChild(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return
  const gone = new Promise((done) => server.once('exit', done))
  server.kill('SIGINT')
  await gone
}

async function stopByPid(pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT')
  const until = Date.now() + startTimeoutMs
  while (isAlive(pid)) {
    if (Date.now() > until) throw new Error(`the Postgres server ${pid} does not stop`)
    await sleep(50)
  }
}

/** The live server on a data directory: its `postmaster.pid` has the pid in line 1 and the port in line 4. */
async function runningServer(dataDir: string): Promise<{ pid: number; port: number } | undefined> {
  const text = await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(() => undefined)
  const lines = text?.split('\n') ?? []
  const pid = Number(lines[0])
  const port = Number(lines[3])
  return pid > 0 && port > 0 && isAlive(pid) ? { pid, port } : undefined
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done, failed) => {
    server.once('error', failed)
    server.listen(0, '127.0.0.1', done)
  })
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}
