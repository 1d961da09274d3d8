/** Bringing identities to a node of which only addresses are known: a file of the runner, and what to configure. */
import { createHash } from 'node:crypto'
import { lstat, open, readFile, rename, rm, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Failure } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import type { Bootstrap, BootstrapPlan, Reonboarding, Signs } from './bootstrap.ts'
import { appConfiguration, dumpExists, otherContent, startEnvironment } from './bootstrap-text.ts'
import { runNodeCommand } from './operator-command.ts'

/** What is given from outside. */
export interface ExternalBootstrapOptions {
  /** Absolute path of the file, as the validator app and this runner both see it. */
  readonly path?: string | undefined
  /** Shell command that starts the node; it is told the path and the identifier in its environment. */
  readonly startCommand?: string | undefined
}

/** The file and the configuration lines of the validator app. */
export function externalBootstrap(options: ExternalBootstrapOptions): Bootstrap {
  const { path, startCommand } = options
  const bootstrap: Bootstrap = {
    async plan(how): Promise<BootstrapPlan> {
      const blockers =
        path === undefined
          ? [
              'with deployment: external, give identities-path: the absolute path at which the validator app reads the file',
            ]
          : []
      return {
        where: path === undefined ? 'nowhere yet' : `file ${path}, readable for the user of this runner only`,
        instructions: appConfiguration(path ?? '/path/of/the/dump', how),
        blockers,
      }
    },
    async place(dump: Buffer, _how: Reonboarding, log: Log): Promise<void> {
      const file = required(path)
      const there = await contentOf(file)
      if (there !== undefined && there.length > 0 && !there.equals(dump)) throw dumpExists(`file ${file}`)
      await writePrivately(file, dump)
      log.info(`identities are in ${file} (${createHash('sha256').update(dump).digest('hex').slice(0, 12)}…)`)
    },
    async signs(): Promise<Signs> {
      return { running: undefined, restarts: 0, log: '' }
    },
    async remove(dump: Buffer, log: Log): Promise<readonly string[]> {
      const file = required(path)
      const there = await contentOf(file)
      if (there === undefined) return []
      if (!there.equals(dump)) return [otherContent(`file ${file}`)]
      // Whoever has the file open or mounted must not find the keys in it either.
      await truncate(file, 0)
      await rm(file)
      log.info(`removed ${file}`)
      return [
        'take participant-bootstrapping-dump and migrate-validator-party out of the configuration again',
      ]
    },
  }
  if (startCommand === undefined) return bootstrap
  return {
    ...bootstrap,
    async start(how, log, signal) {
      const env = startEnvironment(how, required(path))
      await runNodeCommand('start-command', { text: startCommand, env }, log, signal)
    },
  }
}

function required(path: string | undefined): string {
  if (path === undefined) throw new Error('the plan refuses to go on without a path')
  return path
}

async function contentOf(path: string): Promise<Buffer | undefined> {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw placeFailure(path, error)
  })
  if (found === undefined) return undefined
  if (!found.isFile()) throw dumpExists(`${path}, which is no plain file`)
  return await readFile(path)
}

/** Under a name of its own first: a file under the right name is whole. */
async function writePrivately(path: string, content: Buffer): Promise<void> {
  const part = `${path}.part`
  try {
    await rm(part, { force: true })
    const handle = await open(part, 'wx', 0o600)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => {})
    throw placeFailure(path, error)
  }
}

function placeFailure(path: string, cause: unknown): Failure {
  return new Failure('bootstrap-dump-place', {
    what: `The identities cannot be written to ${path}.`,
    means: 'Nothing is left of them there.',
    next: `Check that ${dirname(path)} exists, has room, and may be written by this user.`,
    cause,
  })
}
