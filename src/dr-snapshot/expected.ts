/** What the data snapshot has to be: of which node, for which network. Found before anything is fetched. */
import type { NodeDescription } from '../node/deployment.ts'
import type { DatabaseAccess } from '../postgres/postgres.ts'
import { withSession } from '../postgres/session.ts'
import type { BackupSets } from '../repository/sets.ts'
import { readParticipantFacts } from '../splice/ledger-facts.ts'
import type { ParticipantId } from '../splice/splice.ts'
import { Failure, messageOf } from '../system/failure.ts'
import type { Log } from '../system/log.ts'

/** How far the participant has come; absent when its database cannot be read. */
export interface LedgerPosition {
  readonly participantId?: ParticipantId
  readonly ledgerEnd?: number
  readonly dataTime?: string
}

/** Reads it. Undefined, with the reason in the log, when the database cannot be reached. */
export async function ledgerPosition(
  access: () => Promise<DatabaseAccess>,
  log: Log,
  signal: AbortSignal,
): Promise<LedgerPosition | undefined> {
  try {
    const { participantId, ledgerEnd, dataTime } = await withSession(
      await access(),
      readParticipantFacts,
      signal,
    )
    return {
      ...(participantId !== undefined && { participantId }),
      ...(ledgerEnd !== undefined && { ledgerEnd }),
      ...(dataTime !== undefined && { dataTime }),
    }
  } catch (error) {
    if (signal.aborted) throw signal.reason
    log.info(`The participant database cannot be read: ${messageOf(error)}`)
    return undefined
  }
}

/**
 * Which node this is: by its participant database, else by its newest backup set, else by what the operator says.
 * @throws Failure `participant-unknown`, `participant-contradiction`
 */
export async function expectedParticipant(
  position: LedgerPosition | undefined,
  backups: BackupSets,
  given: ParticipantId | undefined,
  log: Log,
): Promise<ParticipantId> {
  const found =
    position?.participantId !== undefined
      ? { id: position.participantId, by: 'its participant database' }
      : await fromSets(backups)
  if (found !== undefined && given !== undefined && found.id !== given) {
    throw new Failure('participant-contradiction', {
      what: `participant-id is ${given}; by ${found.by} this node is ${found.id}.`,
      means: 'A node that imports the dump of another becomes that other. Nothing was fetched.',
      next: 'Check participant-id, the databases and the repository.',
    })
  }
  if (found !== undefined) log.info(`The node is ${found.id}, by ${found.by}.`)
  const id = found?.id ?? given
  if (id !== undefined) return id
  throw new Failure('participant-unknown', {
    what: 'Which participant this node is cannot be known: its database cannot be read and no backup set of it is in the repository.',
    means: 'Then nobody would notice a dump of another node. Nothing was fetched.',
    next: 'Give it as participant-id (PAR::…::1220…), from an earlier backup or from the console of the participant.',
  })
}

async function fromSets(backups: BackupSets): Promise<{ id: ParticipantId; by: string } | undefined> {
  for (const { id, read } of await backups.list()) {
    const participantId = read?.manifest.participantId
    if (participantId !== undefined) return { id: participantId, by: `backup set ${id}` }
  }
  return undefined
}

/**
 * The migration id of the network to come. Without a word of the operator: one more than now, as the app itself
 * counts (`migration_id` in Splice's validator-internal.yaml).
 * @throws Failure `migration-id` for one that is not beyond the node's own.
 */
export function expectedMigrationId(
  { migrationId: own }: NodeDescription,
  given: number | undefined,
  log: Log,
): number | undefined {
  if (given === undefined) return own === undefined ? undefined : own + 1
  if (own === undefined) return given
  if (given <= own) {
    throw new Failure('migration-id', {
      what: `migration-id is ${given}; the node itself is at ${own}.`,
      means:
        'The network that recovers has a new migration id; an app imports a dump only into a later one. Nothing was fetched.',
      next: `Give the id that the SVs announced, most likely ${own + 1}.`,
    })
  }
  if (given > own + 1) log.warning(`migration-id is ${given} where ${own + 1} would be the next one.`)
  return given
}
