/** Where a scratch server by programs is: a folder that the user it runs as can enter, with room for its data. */
import { chmod, chown, mkdir, rm, stat, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Failure, messageOf } from '../system/failure.ts'
import { formatBytes } from '../system/log.ts'
import { drillName } from './drill-mark.ts'
import { copyPrograms } from './programs-copy.ts'
import { canEnter, canRun, type ServerUser } from './server-user.ts'

export interface ScratchFolder {
  /** All of it, to be removed at the end. */
  readonly path: string
  /** The server's own (0700), for its data and its socket. */
  readonly server: string
  /** The folder with the programs that the server's user can run. */
  readonly programs: string
  /** Whether they are a copy below `path`. */
  readonly copied: boolean
}

export interface FolderNeed {
  /** Room for the data. */
  readonly bytes: number
  /** Another user than we are, whom the server runs as. */
  readonly user: ServerUser | undefined
  /** The folder with the programs. They are copied when the user cannot run them there. */
  readonly programs: string
}

/** A Unix socket's whole path has at most 107 bytes (unix(7)); the socket's own name takes 14 of them. */
const longestFolder = 93
/** For a copy of the programs with their libraries: those of the packages take 60 MB. */
const copyBytes = 128 * 1024 ** 2

/** Folders in which scratch folders may be, now or after a run that died. */
export function scratchParents(): string[] {
  const system = [tmpdir(), '/tmp', '/var/tmp']
  return [...new Set([process.env['RUNNER_TEMP'] || tmpdir(), ...system].map((parent) => resolve(parent)))]
}

/**
 * Makes the folder in the first of some folders where it can be.
 * @throws Failure `scratch-space` where only room is missing, else `scratch-folder`
 */
export async function scratchFolder(
  need: FolderNeed,
  parents: readonly string[] = scratchParents(),
): Promise<ScratchFolder> {
  const { user } = need
  const copied = user !== undefined && !(await canRun(user, need.programs))
  const closed: string[] = []
  const full: string[] = []
  for (const parent of parents) {
    try {
      const path = join(parent, drillName())
      const problem = await closedBecause(parent, join(path, 'db'), user, copied)
      if (problem !== undefined) {
        closed.push(`${parent}: ${problem}`)
        continue
      }
      const { bavail, bsize } = await statfs(parent)
      const [free, needed] = [bavail * bsize, need.bytes + (copied ? copyBytes : 0)]
      if (free >= needed) return await make(path, need, copied)
      full.push(`${parent}: ${formatBytes(free)} free, ${formatBytes(needed)} needed`)
    } catch (error) {
      closed.push(`${parent}: ${messageOf(error)}`)
    }
  }
  throw full.length > 0 ? noRoom([...full, ...closed]) : noFolder(closed, user)
}

async function closedBecause(
  parent: string,
  server: string,
  user: ServerUser | undefined,
  copied: boolean,
): Promise<string | undefined> {
  if (Buffer.byteLength(server) > longestFolder) return 'its path is too long for a socket'
  if (user !== undefined && !(await canEnter(user, parent))) return `the user ${user.name} may not enter it`
  // Whoever writes there could put other programs in the place of ours, unless the sticky bit is set.
  if (copied && ((await stat(parent)).mode & 0o1002) === 0o0002)
    return 'everybody may rename what is in it, so that no programs are copied there'
  return undefined
}

/** The names cannot be foreseen, and what is there already is not taken. */
async function make(path: string, { user, programs }: FolderNeed, copied: boolean): Promise<ScratchFolder> {
  await mkdir(path, { mode: 0o700 })
  try {
    const server = join(path, 'db')
    await mkdir(server, { mode: 0o700 })
    if (user === undefined) return { path, server, programs, copied }
    // Ours, so that the server's user can change nothing but what is its own; others see nothing.
    await chown(path, 0, user.gid)
    await chmod(path, 0o750)
    await chown(server, user.uid, user.gid)
    if (!copied) return { path, server, programs, copied }
    const copy = await copyPrograms(programs, join(path, 'programs'))
    if (await canRun(user, copy)) return { path, server, programs: copy, copied }
    throw new Error(`the user ${user.name} cannot run a copy of ${programs} there (is it mounted noexec?)`)
  } catch (error) {
    await rm(path, { recursive: true, force: true })
    throw error
  }
}

const saysNothing = 'The set was not restored. That says nothing about the set.'

function noRoom(problems: readonly string[]): Failure {
  return new Failure('scratch-space', {
    what: `No folder for a scratch server: ${problems.join('; ')}.`,
    means: saysNothing,
    next: 'Free space, or set RUNNER_TEMP to a folder on a larger disk.',
  })
}

function noFolder(problems: readonly string[], user: ServerUser | undefined): Failure {
  return new Failure('scratch-folder', {
    what: `The scratch server${user === undefined ? '' : `, which runs as the user ${user.name}, `} can be in no folder here: ${problems.join('; ')}.`,
    means: saysNothing,
    next:
      user === undefined
        ? 'Set RUNNER_TEMP to a folder that this user may write to, or use scratch: container.'
        : `Set RUNNER_TEMP to a folder that ${user.name} may enter, with all folders above it (mode 0755), run the runner as an ordinary user, or use scratch: container.`,
  })
}
