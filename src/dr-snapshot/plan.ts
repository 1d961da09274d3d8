import { planDigest } from '../plan-digest.ts'
import type { DrSets } from '../repository/sets.ts'
import type { ParticipantId } from '../splice/splice.ts'
import { dumpName } from '../splice/splice.ts'
import type { Failure } from '../system/failure.ts'
import { formatBytes } from '../system/log.ts'
import type { DrSnapshotOptions } from './options.ts'
import type { Preflight } from './preflight.ts'

/** What a DR snapshot would do. */
export interface DrPlan {
  readonly participantId: ParticipantId
  readonly migrationId: number | undefined
  /** Why it cannot be carried out to its end. */
  readonly refusal: Failure | undefined
  /** The plan for people. The same as long as the same would be done: it has no ages and no durations. */
  readonly text: string
  /** Stands for the plan where it is approved: see `planDigest`. */
  readonly digest: string
}

/** Draws the plan. Pure: everything was looked at before. */
export function drawDrPlan(
  { node, prefix, storage }: Pick<DrSets, 'node' | 'prefix' | 'storage'>,
  options: DrSnapshotOptions,
  found: Preflight,
): DrPlan {
  const { description, expected, spliceVersion, volume, there, restart } = found
  const { participantId, migrationId } = expected
  const refusal = restart !== undefined && 'refusal' in restart ? restart.refusal : undefined
  const recipients = [...options.recipients]
  const lines = [
    `Data snapshot plan for node ${node}`,
    '',
    row('Moment', [
      `${options.timestamp}: compare it with the announcement of the SVs`,
      options.force
        ? 'force: at any moment, as in the runbook'
        : 'only if the validator app finds it a clean one',
    ]),
    row('Migration id', [
      migrationId === undefined ? 'not known here: what the dump says is not checked' : `${migrationId}`,
    ]),
    row('Participant', [participantId]),
    row('Version', [`Splice ${spliceVersion}, which has data snapshots`]),
    '',
    row('Target', [description.location]),
    row('Dump', dumpLines(volume, there, options)),
    row('Repository', [
      storage.description,
      `a new DR set in ${prefix}, ${recipients.length === 0 ? 'not encrypted: it holds the private keys of the node' : 'encrypted for:'}`,
      ...recipients.map((recipient) => `  ${recipient}`),
    ]),
    row('Restart', restartLines(found, options)),
    '',
    row('Steps', numbered(stepsOf(found))),
    row('Going back', [
      volume === undefined
        ? 'a failure leaves the repository as it was'
        : 'a failure before the dump has its name leaves volume and repository as they were',
    ]),
    '',
    ...(refusal === undefined
      ? ['To carry it out, run again with the same inputs and', '  dry-run: false']
      : [row('REFUSED', [refusal.what, ...(refusal.next === undefined ? [] : [refusal.next])])]),
  ]
  return {
    participantId,
    migrationId,
    refusal,
    text: lines.join('\n'),
    digest: planDigest({
      snapshot: { ...expected, force: options.force, spliceVersion },
      target: {
        kind: description.kind,
        location: description.location,
        databases: description.databases,
        volume: volume?.volume,
        folder: volume?.folder,
      },
      content: there,
      repository: { address: storage.description, prefix, recipients },
      choices: {
        copy: options.copy,
        restart: restart && ('line' in restart ? restart.line : restart.refusal.code),
      },
    }),
  }
}

function dumpLines(
  volume: Preflight['volume'],
  there: Preflight['there'],
  { copy }: DrSnapshotOptions,
): string[] {
  if (volume === undefined)
    return [
      copy
        ? 'not placed: where the app reads it is not known'
        : 'not placed: it is stored in the repository only',
    ]
  const path = `${volume.folder}/${dumpName}`
  const size =
    there && `${formatBytes(there.bytes)}, ${there.sha256 ?? 'which cannot be read by who writes there'}`
  return [
    `${path} in ${volume.volume}`,
    size === undefined
      ? 'there is none now'
      : `a dump is there (${size}): it is kept as ${dumpName}.before-<id of the DR set>`,
  ]
}

function restartLines({ restart, description }: Preflight, options: DrSnapshotOptions): string[] {
  if (!options.restart) return ['no: the node runs on as it is']
  if (restart === undefined) return ['yes, as the deployment does it']
  if ('refusal' in restart) return [`not as the node stands: ${restart.refusal.what}`]
  const by = options.startCommand === undefined ? `as ${description.kind} nodes are` : 'by start-command'
  return [
    `yes, ${by}, and watched until it answers as this participant:`,
    ...restart.line.split('\n').map((line) => `  ${line}`),
  ]
}

function stepsOf({ volume, there, restart }: Preflight): string[] {
  return [
    'take the lock of the node',
    volume === undefined
      ? 'fetch the data snapshot from the validator app into the repository, encrypted on its way'
      : 'fetch the data snapshot from the validator app, into the repository and under another name into the volume',
    'check it: whole, of this participant, of this moment, for this network; read the stored copy back',
    ...(volume === undefined
      ? []
      : [
          `${there === undefined ? '' : 'keep the dump that is there under its other name, and '}give the new one its name`,
        ]),
    'write the manifest of the DR set',
    ...(restart === undefined ? [] : ['restart the node and watch it import the dump']),
  ]
}

function numbered(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index + 1}. ${line}`)
}

function row(title: string, lines: readonly string[]): string {
  return `${title.padEnd(14)}${lines.join('\n'.padEnd(15))}`
}
