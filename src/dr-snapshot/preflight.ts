/** Everything that can be known before gigabytes are fetched. Nothing is changed. */
import type { DumpVolume, NodeDescription } from '../node/deployment.ts'
import type { ExpectedSnapshot } from '../splice/data-snapshot.ts'
import { drTime, journalMs } from '../splice/dr-timestamp.ts'
import type { ValidatorApi } from '../splice/validator-api.ts'
import { Failure, messageOf } from '../system/failure.ts'
import { formatDuration, type Log } from '../system/log.ts'
import { redact } from '../system/secret.ts'
import { type DumpThere, dumpThere } from './dump-there.ts'
import { expectedMigrationId, expectedParticipant, ledgerPosition } from './expected.ts'
import type { DrSnapshotOptions, DrSnapshotParts } from './options.ts'
import { requireEndpoint } from './version-gate.ts'

/** What the version gate found. */
export interface Gate {
  readonly description: NodeDescription
  readonly spliceVersion: string
  readonly validator: ValidatorApi
}

/** How the node would be restarted, or why that would not go as the node stands. */
export type PlannedRestart = { readonly line: string } | { readonly refusal: Failure }

/** What was found out before anything was fetched. */
export interface Preflight extends Gate {
  readonly expected: ExpectedSnapshot
  /** Absent when the dump is not to be placed. */
  readonly volume?: DumpVolume
  /** What is in its place now. */
  readonly there?: DumpThere | undefined
  /** Absent when the node is not to be restarted. */
  readonly restart?: PlannedRestart
}

/** Before anything else: whether this version has data snapshots at all. */
export async function versionGate({ deployment, validator: connect, log }: DrSnapshotParts): Promise<Gate> {
  const description = await deployment.describe()
  for (const warning of description.warnings) log.warning(warning)
  log.info(`Node: ${description.location}`)
  const validator = await connect()
  if (validator === undefined) {
    throw new Failure('validator-unknown', {
      what: 'The address of the validator app was not found.',
      means: 'The data snapshot is made by the validator app.',
      next: 'Give validator-url.',
    })
  }
  return { description, validator, spliceVersion: await requireEndpoint(validator, description, log) }
}

/** Which node, for which network, to which place. */
export async function preflight(
  { deployment, backups, log }: DrSnapshotParts,
  options: DrSnapshotOptions,
  gate: Gate,
  signal: AbortSignal,
): Promise<Preflight> {
  const age = Date.now() - drTime(options.timestamp)
  if (age > journalMs)
    log.warning(
      `${options.timestamp} was ${formatDuration(age)} ago; participants can tell their contracts for about the last 24 h.`,
    )
  const position = await ledgerPosition(() => deployment.access('participant'), log, signal)
  const participantId = await expectedParticipant(position, backups, options.participantId, log)
  const migrationId = expectedMigrationId(gate.description, options.migrationId, log)
  const volume = options.copy ? await deployment.dumpVolume?.(log, signal) : undefined
  const there = volume && (await dumpThere(volume, signal))
  if (volume !== undefined) log.info(`The dump goes to ${volume.description}.`)
  const restart = options.restart ? await plannedRestart(deployment, options, migrationId) : undefined
  await gate.validator.waitReady(options.readyTimeoutMs)
  return {
    ...gate,
    expected: {
      timestamp: options.timestamp,
      participantId,
      ...(migrationId !== undefined && { migrationId }),
    },
    ...(volume && { volume, there }),
    ...(restart && { restart }),
  }
}

async function plannedRestart(
  deployment: DrSnapshotParts['deployment'],
  { startCommand }: DrSnapshotOptions,
  migrationId: number | undefined,
): Promise<PlannedRestart | undefined> {
  // An operator's own command may hold a password; the plan is shown to whoever approves.
  if (startCommand !== undefined) return { line: redact(startCommand) }
  try {
    const line = await deployment.restartLine?.(migrationId)
    return line === undefined ? undefined : { line }
  } catch (error) {
    if (error instanceof Failure) return { refusal: error }
    throw error
  }
}

/**
 * Has the app see the token, as the fetch would: a wrong one is found before the approval and not after it.
 * @throws Failure `token-rejected`, `token-forbidden`
 */
export async function checkToken({ validator }: Gate, log: Log): Promise<void> {
  try {
    await validator.users()
    log.info('The validator app accepts the token.')
  } catch (error) {
    if (error instanceof Failure && /^token-/.test(error.code)) throw error
    log.warning(`Whether the validator app accepts the token is not checked: ${messageOf(error)}`)
  }
}
