/** Server copies made and restored by the operator's own commands: those of a managed Postgres, for example. */
import { run } from '../system/child.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { redact } from '../system/secret.ts'
import type { Deployment, Role } from './deployment.ts'
import type { RestoreJob, ServerCopies, ServerCopy, SetAside } from './server-copies.ts'

/** What the operator gives. */
export interface CopyCommands {
  /** Run by `sh -e`; ends when the copy is complete and prints what it is called as its last line. */
  readonly backup: string | undefined
  /** Run by `sh -e`; ends when the server is restored. */
  readonly restore: string | undefined
  /** Run by `sh -e`; ends when a copy is removed, also when it was not there any more. */
  readonly discard?: string | undefined
  /** Whether one run of `backup` saves everything of a server at one moment. */
  readonly atomic: boolean
  /** The longest that one command may take, ms. */
  readonly timeoutMs: number
}

/** What was there before a restore. */
type Kept = { readonly copies: readonly ServerCopy[] } | { readonly none: true }

/** The longest name of a copy: those of cloud providers are URLs of some 200 characters at most. */
const longestReference = 1000

/** Adds the method to a deployment. */
export function withCommandCopies(deployment: Deployment, commands: CopyCommands): Deployment {
  return { ...deployment, copies: { ...deployment.copies, command: commandCopies(deployment, commands) } }
}

function commandCopies(deployment: Deployment, commands: CopyCommands): ServerCopies {
  const groups = async (): Promise<Role[][]> => {
    const { apps, participant } = (await deployment.describe()).databases
    if (apps.server !== participant.server) return [['apps'], ['participant']]
    if (commands.atomic) return [['apps', 'participant']]
    throw new Failure('copy-not-atomic', {
      what: `Both databases are on ${apps.server}, and it is not said that backup-command saves the server at one moment.`,
      means:
        'A copy that takes the participant database before the apps database restores without an error and corrupts silently. Nothing was done.',
      next: 'Set copy-is-atomic: true if it does (disk snapshots and the backups of Cloud SQL and RDS do), or use method: dump.',
    })
  }

  const take = async (
    roles: readonly Role[],
    job: { id: string; log: Log; signal?: AbortSignal | undefined },
    purpose: 'backup' | 'safety-copy',
  ): Promise<ServerCopy> => {
    if (commands.backup === undefined) {
      throw new Failure('backup-command', {
        what: 'backup-command is not given.',
        means:
          'What is there cannot be saved before it is replaced: the restore would have no way back. Nothing was changed.',
        next: 'Give the backup-command of the backup workflow, or keep-safety-copy: false to go without a way back.',
      })
    }
    const printed = await execute('backup', commands.backup, {
      ...job,
      timeoutMs: commands.timeoutMs,
      env: { SPLICE_ROLES: roles.join(' '), SPLICE_ID: job.id, SPLICE_PURPOSE: purpose },
    })
    const reference = printed.trim().split('\n').at(-1)?.trim() ?? ''
    if (reference === '' || reference.length > longestReference || hasControls(reference)) {
      throw new Failure('backup-command', {
        what: `backup-command ended well, but its last line is not the name of a copy (${reference.length} characters).`,
        means: 'Without it the copy could not be found again. It counts as none.',
        next: 'Let the command print the id of what it made as its last line, and everything else to stderr.',
      })
    }
    job.log.info(`${roles.join(' and ')}: saved as ${reference}`)
    return { method: 'command', roles, reference }
  }

  const restore = async (
    copies: readonly ServerCopy[],
    { restoreId, log, signal }: Omit<RestoreJob, 'signal'> & { signal?: AbortSignal },
  ) => {
    if (commands.restore === undefined) throw new Error('the plan demands a restore-command')
    for (const { roles, reference } of copies) {
      log.info(`${roles.join(' and ')}: restoring ${reference}`)
      await execute('restore', commands.restore, {
        log,
        ...(signal && { signal }),
        timeoutMs: commands.timeoutMs,
        env: { SPLICE_ROLES: roles.join(' '), SPLICE_ID: restoreId, SPLICE_REFERENCE: reference },
      })
    }
  }

  return {
    groups,
    take: async (roles, job) => await take(roles, job, 'backup'),

    async discardProblem({ reference }): Promise<string | undefined> {
      return commands.discard === undefined
        ? `${reference} was made by backup-command, and discard-command is not given`
        : undefined
    },

    async discard({ roles, reference }, log): Promise<void> {
      if (commands.discard === undefined) {
        log.warning(`${reference} belongs to no set. It was made by backup-command: remove it the same way.`)
        return
      }
      await execute('discard', commands.discard, {
        log,
        timeoutMs: commands.timeoutMs,
        env: { SPLICE_ROLES: roles.join(' '), SPLICE_REFERENCE: reference },
      })
      log.info(`${reference} is removed`)
    },

    async discardOrphan(setId, log): Promise<void> {
      log.warning(
        `The run of set ${setId} ended before it was complete; backup-command may have left a copy with this id.`,
      )
    },

    async problem(): Promise<string | undefined> {
      if (commands.restore === undefined)
        return 'the set was taken with method: command, and restore-command is not given'
      return undefined
    },

    intention({ roles, reference }): string {
      return `run restore-command for ${roles.join(' and ')} with ${reference}, after backup-command saved what is there`
    },

    async setAside(copies, holds, job): Promise<SetAside> {
      if (!holds) return { label: 'nothing', details: { none: true } satisfies Kept }
      const kept: ServerCopy[] = []
      for (const { roles } of copies)
        kept.push(await take(roles, { id: job.restoreId, log: job.log, signal: job.signal }, 'safety-copy'))
      return {
        label: kept.map(({ reference }) => reference).join(', '),
        details: { copies: kept } satisfies Kept,
      }
    },

    async replace(copies, _aside, job): Promise<void> {
      await restore(copies, job)
    },

    async undo(_copies, { details }, job): Promise<void> {
      const kept = details as Kept
      if ('copies' in kept) {
        await restore(kept.copies, job)
        return
      }
      throw new Failure('no-safety-copy', {
        what: 'What was there before was not saved: there is nothing to put back.',
        means: 'The servers hold what restore-command left in them.',
        next: 'Restore a set again; give another one if this one is the reason.',
      })
    },
  }
}

function hasControls(text: string): boolean {
  return [...text].some((character) => character < ' ' || character === '\u007f')
}

const failures = {
  backup: { code: 'backup-command', means: 'What it may have made counts for nothing.' },
  restore: { code: 'restore-command', means: 'The server may be neither what it was nor restored.' },
  discard: { code: 'discard-command', means: 'The copy may still be there.' },
} as const

async function execute(
  kind: keyof typeof failures,
  text: string,
  options: {
    log: Log
    signal?: AbortSignal | undefined
    timeoutMs: number
    env: Readonly<Record<string, string>>
  },
): Promise<string> {
  const { log, signal, timeoutMs, env } = options
  let rest = ''
  const onErrorOutput = (chunk: string) => {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line.trim() !== '') log.info(`${kind}-command: ${redact(line)}`)
  }
  try {
    return await run(
      // The text is the operator's own: it is in the workflow file for everyone to read.
      { program: 'sh', args: ['-ec', text], env, onErrorOutput },
      { timeoutMs, maxBytes: 1024 * 1024, ...(signal && { signal }) },
    )
  } catch (error) {
    if (error instanceof Failure && error.code === 'cancelled') throw error
    const meaning = failures[kind]
    throw new Failure(meaning.code, {
      what: `${kind}-command failed for ${env['SPLICE_ROLES']}: ${messageOf(error)}`,
      means: meaning.means,
      next: 'Run the command by hand with the same SPLICE_ variables and see why it fails.',
      cause: error,
    })
  }
}
