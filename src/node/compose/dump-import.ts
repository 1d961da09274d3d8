/** A dump for the validator app of a compose node: where it goes, what makes the app read it, how that goes. */
import { dumpFolder } from '../../splice/splice.ts'
import { Failure } from '../../system/failure.ts'
import type { AppStart, Consumption, DumpVolume } from '../deployment.ts'
import { lastLogLines } from '../docker.ts'
import { sidecarPlace } from '../docker-place.ts'
import { quoted } from '../exec-protocol.ts'
import { importsDump } from '../splice-config.ts'
import type { ComposeNode } from './discovery.ts'

/** The name that compose.yaml gives the project since Splice 0.2.2. */
const defaultProject = 'splice-validator'

/**
 * What the validator's container mounts for the dump, by its mounts: `docker run -v domain-upgrade-dump:…` of the
 * runbook makes a new, empty volume beside it, for compose puts the project's name before its own.
 *
 * It is written from a container of the app's own image, as root: the app may be stopped or in a restart loop, and
 * a new volume belongs to root while the app runs as 1001.
 */
export function composeDumpVolume(node: ComposeNode): DumpVolume {
  const { validator } = node
  if (validator === undefined) {
    throw new Failure('dump-volume-missing', {
      what: `Compose project ${node.project} has no container of the validator app.`,
      means:
        'What it mounts as the folder of the dump cannot be known, and the volume is not guessed by its name.',
      next: 'Bring the container back with start.sh (a stopped one is enough).',
    })
  }
  const mount = validator.mounts.find(({ destination }) => destination.replace(/\/+$/, '') === dumpFolder)
  const source = mount?.volume ?? mount?.source
  if (mount === undefined || source === undefined) {
    const mounted = validator.mounts.map(({ destination }) => destination).join(', ') || 'nothing'
    throw new Failure('dump-volume-missing', {
      what: `Container ${validator.name} does not mount ${dumpFolder} (it mounts ${mounted}).`,
      means: 'The app would not see the dump wherever it was put, and it would be lost with the container.',
      next: `Add domain-upgrade-dump:${dumpFolder} to the volumes of service ${validator.service}, as Splice's compose.yaml has it, and start the node again.`,
    })
  }
  const description = `${mount.type === 'volume' ? 'volume' : 'folder'} ${source} of container ${validator.name}`
  return {
    description,
    volume: description,
    folder: dumpFolder,
    place: sidecarPlace({
      image: validator.imageId,
      network: 'none',
      user: '0:0',
      mounts: { [source]: dumpFolder },
    }),
  }
}

/** The line of start.sh with the new migration id and `-M`, filled in from the containers. */
export function composeConsumption(node: ComposeNode, migrationId: number): Consumption {
  const { directory } = node
  return {
    title: `Line that starts the node with the dump${directory === undefined ? '' : `, in ${directory}`}`,
    text: `${startLine(node, migrationId)} -w`,
    notes: [
      `-m ${migrationId} gives the participant the new, empty database participant-${migrationId}; the database of the validator app is kept.`,
      'Add the other flags that the node is started with, if there are any (-c, -n, -b, -E).',
      'Only the first start takes -M: leave it out from the next start on, or the app looks for the dump again.',
    ],
  }
}

/** That line without `-w`: the app is watched, and a start that fails is told by its log and not by a timeout. */
export function startLine(
  { settings, project }: ComposeNode,
  migrationId: number | 'NEW_MIGRATION_ID',
): string {
  const { partyHint, participantIdentifier, noAuth, variables } = settings
  const sponsor = variables['SPONSOR_SV_ADDRESS'] ?? 'SPONSOR_SV_URL'
  const named = project === defaultProject ? '' : `COMPOSE_PROJECT_NAME=${quoted(project)} `
  const identifier = participantIdentifier !== undefined && participantIdentifier !== partyHint
  const flags = [
    `-s ${quoted(sponsor)}`,
    '-o ""',
    `-p ${quoted(partyHint ?? 'PARTY_HINT')}`,
    ...(identifier ? [`-P ${quoted(participantIdentifier)}`] : []),
    `-m ${migrationId}`,
    '-M',
    ...(noAuth === true ? [] : ['-a']),
  ]
  return `${named}./start.sh ${flags.join(' ')}`
}

/** What the app's container has printed, and whether it has come up since. */
export async function watchComposeStart(node: ComposeNode, since: Date): Promise<AppStart> {
  const { validator } = node
  if (validator === undefined) return { log: '', up: false, told: false }
  const { all } = await lastLogLines(validator.id, since.toISOString())
  const up = validator.status === 'running' && (validator.health ?? 'healthy') === 'healthy'
  return { log: all, up, told: importsDump(validator.env) }
}
