import { readdir } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { ask } from '../system/ask.ts'
import { type Command, output, start } from '../system/child.ts'
import { Failure } from '../system/failure.ts'
import type { ClientPlace } from './postgres.ts'

/** The runner itself, with the client programs of a folder put first on the PATH. */
export function runnerPlace(folder?: string): ClientPlace {
  const path = folder === undefined ? {} : { PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` }
  return {
    description: 'on the runner',
    start: (command: Command, signal) => {
      // The search for the program itself uses this process's PATH, so the folder is named outright.
      const own = folder !== undefined && /^(pg_|psql)/.test(command.program)
      const program = own ? join(folder, command.program) : command.program
      return start({ ...command, program, env: { ...path, ...command.env } }, signal)
    },
  }
}

/** The major version in what a program of Postgres says of itself: 15 for `pg_dump (PostgreSQL) 15.18`. */
export function majorIn(version: string): number | undefined {
  const major = /\(PostgreSQL\) (\d+)/.exec(version)?.[1]
  return major === undefined ? undefined : Number(major)
}

/** The major version of a program of Postgres at a place. @throws Failure `client-version`, `program-missing` */
export async function clientMajor(place: ClientPlace, program = 'pg_dump'): Promise<number> {
  const text = await runAt(place, { program, args: ['--version'] })
  const major = majorIn(text)
  if (major !== undefined) return major
  throw new Failure('client-version', {
    what: `${program} ${place.description} does not say its version: ${text.trim().slice(0, 100)}`,
  })
}

/**
 * Chooses among the client programs on this machine: Debian keeps each major in a folder of its own.
 * The smallest major that is not older than the server: newer archives cannot be read by older targets.
 * @throws Failure `client-too-old` that lists what was found.
 */
export async function chooseRunnerPlace(serverMajor: number, folder?: string): Promise<ClientPlace> {
  const asked = (folder === undefined ? await clientFolders() : [folder]).map(async (candidate) => {
    // No answer: not a folder with client programs.
    const major = majorIn((await askHere('pg_dump', candidate)) ?? '')
    return major === undefined ? [] : [{ major, folder: candidate }]
  })
  const found = (await Promise.all(asked)).flat()
  const fitting = found
    .filter((client) => client.major >= serverMajor)
    .sort((a, b) => a.major - b.major || (a.folder === undefined ? 1 : -1))[0]
  if (fitting !== undefined) return runnerPlace(fitting.folder)
  const list = found.map((client) => `${client.major} (${client.folder ?? 'PATH'})`).join(', ')
  throw new Failure('client-too-old', {
    what: `The server is Postgres ${serverMajor}; pg_dump on the runner: ${list || 'none'}.`,
    means: 'A client older than its server cannot dump or restore it.',
    next: `Install postgresql-client-${serverMajor} or newer on the runner, or name its folder in postgres-client-path.`,
  })
}

/** Whether a client program is on this machine. */
export async function isHere(program: string, folder?: string): Promise<boolean> {
  return (await askHere(program, folder)) !== undefined
}

/** What it says of its version; undefined when it is not there. */
async function askHere(program: string, folder: string | undefined): Promise<string | undefined> {
  return await ask([folder === undefined ? program : join(folder, program), '--version'])
}

async function clientFolders(): Promise<(string | undefined)[]> {
  const root = '/usr/lib/postgresql'
  const majors = await readdir(root).catch(() => [])
  return [undefined, ...majors.map((major) => join(root, major, 'bin'))]
}

/** Whether a program can be run at a place. */
export async function hasProgram(place: ClientPlace, program: string): Promise<boolean> {
  const running = place.start({ program, args: ['--version'] })
  running.stdin.end()
  running.stdout.resume()
  return (await running.exit).code === 0
}

/** Runs a short program at a place and returns what it printed. */
export async function runAt(place: ClientPlace, command: Command, signal?: AbortSignal): Promise<string> {
  const running = place.start(command, signal)
  running.stdin.end()
  let text = ''
  for await (const chunk of output(running, command.program)) text += chunk.toString()
  return text
}
