/** Server copies made and restored by the operator's own commands: those of a managed Postgres, for example. */
import { Failure } from '../system/failure.ts'
import type { Log } from '../system/log.ts'
import { printable } from '../system/printable.ts'
import type { Deployment, Role } from './deployment.ts'
import { runOperatorCommand } from './operator-command.ts'
import type { CopyJob, RestoreJob, ServerCopies, ServerCopy, SetAside } from './server-copies.ts'

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
  return {
    groups: async () => await groupsOf(deployment, commands),
    take: async (roles, job) => await take(commands, roles, job, 'backup'),

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
      const env = { SPLICE_REFERENCE: reference }
      await execute('discard', commands.discard, { roles, env, log, timeoutMs: commands.timeoutMs })
      log.info(`${reference} is removed`)
    },

    async discardOrphan(setId, log): Promise<void> {
      log.warning(
        `The run of set ${setId} ended before it was complete; backup-command may have left a copy with this id.`,
      )
    },

    async problem(): Promise<string | undefined> {
      return commands.restore === undefined
        ? 'the set was taken with method: command, and restore-command is not given'
        : undefined
    },

    intention({ roles, reference }): string {
      return `run restore-command for ${roles.join(' and ')} with ${reference}, after backup-command saved what is there`
    },

    async setAside(copies, holds, { restoreId, ...job }): Promise<SetAside> {
      if (!holds) return { label: 'nothing', details: { none: true } satisfies Kept }
      const kept: ServerCopy[] = []
      for (const { roles } of copies)
        kept.push(await take(commands, roles, { id: restoreId, ...job }, 'safety-copy'))
      return {
        label: kept.map(({ reference }) => reference).join(', '),
        details: { copies: kept } satisfies Kept,
      }
    },

    replace: async (copies, _aside, job) => await restore(commands, copies, job),

    async undo(_copies, { details }, job): Promise<void> {
      const kept = details as Kept
      if ('copies' in kept) return await restore(commands, kept.copies, job)
      throw new Failure('no-safety-copy', {
        what: 'What was there before was not saved: there is nothing to put back.',
        means: 'The servers hold what restore-command left in them.',
        next: 'Restore a set again; give another one if this one is the reason.',
      })
    },
  }
}

/** The databases that one run of backup-command saves. */
async function groupsOf(deployment: Deployment, { atomic }: CopyCommands): Promise<Role[][]> {
  const { apps, participant } = (await deployment.describe()).databases
  if (apps.server !== participant.server) return [['apps'], ['participant']]
  if (atomic) return [['apps', 'participant']]
  throw new Failure('copy-not-atomic', {
    what: `Both databases are on ${apps.server}, and it is not said that backup-command saves the server at one moment.`,
    means:
      'A copy that takes the participant database before the apps database restores without an error and corrupts silently. Nothing was done.',
    next: 'Set copy-is-atomic: true if it does (disk snapshots and the backups of Cloud SQL and RDS do), or use method: dump.',
  })
}

async function take(
  { backup, timeoutMs }: CopyCommands,
  roles: readonly Role[],
  { id, log, signal }: Omit<CopyJob, 'signal'> & { signal?: AbortSignal },
  purpose: 'backup' | 'safety-copy',
): Promise<ServerCopy> {
  if (backup === undefined) {
    throw new Failure('backup-command', {
      what: 'backup-command is not given.',
      means:
        'What is there cannot be saved before it is replaced: the restore would have no way back. Nothing was changed.',
      next: 'Give the backup-command of the backup workflow, or keep-safety-copy: false to go without a way back.',
    })
  }
  const env = { SPLICE_ID: id, SPLICE_PURPOSE: purpose }
  const printed = await execute('backup', backup, { roles, env, log, signal, timeoutMs })
  const reference = printed.trim().split('\n').at(-1)?.trim() ?? ''
  if (reference === '' || reference.length > longestReference || printable(reference) !== reference) {
    throw new Failure('backup-command', {
      what: `backup-command ended well, but its last line is not the name of a copy (${reference.length} characters).`,
      means: 'Without it the copy could not be found again. It counts as none.',
      next: 'Let the command print the id of what it made as its last line, and everything else to stderr.',
    })
  }
  log.info(`${roles.join(' and ')}: saved as ${reference}`)
  return { method: 'command', roles, reference }
}

async function restore(
  commands: CopyCommands,
  copies: readonly ServerCopy[],
  { restoreId, log, signal }: RestoreJob,
): Promise<void> {
  if (commands.restore === undefined) throw new Error('the plan demands a restore-command')
  for (const { roles, reference } of copies) {
    log.info(`${roles.join(' and ')}: restoring ${reference}`)
    const env = { SPLICE_ID: restoreId, SPLICE_REFERENCE: reference }
    await execute('restore', commands.restore, { roles, env, log, signal, timeoutMs: commands.timeoutMs })
  }
}

const meanings = {
  backup: 'What it may have made counts for nothing.',
  restore: 'The server may be neither what it was nor restored.',
  discard: 'The copy may still be there.',
} as const

async function execute(
  kind: keyof typeof meanings,
  text: string,
  how: {
    roles: readonly Role[]
    env: Readonly<Record<string, string>>
    timeoutMs: number
    log: Log
    signal?: AbortSignal | undefined
  },
): Promise<string> {
  const about = how.roles.join(' ')
  return await runOperatorCommand(
    {
      input: `${kind}-command`,
      text,
      env: { SPLICE_ROLES: about, ...how.env },
      timeoutMs: how.timeoutMs,
      about,
      means: meanings[kind],
      next: 'Run the command by hand with the same SPLICE_ variables and see why it fails.',
    },
    how.log,
    how.signal,
  )
}
