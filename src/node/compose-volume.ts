/** Setting the databases' volume aside before a restore, so that the old files are there until the new ones are proven. */
import { randomUUID } from 'node:crypto'
import { Failure, messageOf } from '../system/failure.ts'
import { formatBytes, formatDuration, type Log } from '../system/log.ts'
import type { Container } from './docker.ts'
import { docker } from './docker.ts'

/** A copy of a volume that was emptied, and what it takes to put it back. */
export interface SetAside {
  readonly volume: string
  /** The volume that holds the copy now. */
  readonly copy: string
}

interface VolumeWork {
  /** An image with a shell and the usual programs: the Postgres image of the node. */
  readonly image: string
  readonly signal?: AbortSignal | undefined
}

/** A copy runs at the disk's speed; a day is no real limit, only an end. */
const copyTimeoutMs = 24 * 60 * 60_000

/** How old and new are compared: the bytes, then what Postgres insists on besides. */
const compare = `
same() {
  diff -rq "$1" "$2" &&
  (cd "$1" && find . -exec stat -c '%n %f %u %g' {} + | sort) > /tmp/one &&
  (cd "$2" && find . -exec stat -c '%n %f %u %g' {} + | sort) > /tmp/two &&
  cmp /tmp/one /tmp/two
}`

/**
 * The named volume under a container's data folder, by the container's mount and not by its name: the
 * project may be called anything.
 * @throws Failure `volume-unknown` when the data is not in a named volume.
 */
export function dataVolume(container: Container): { volume: string; mountPoint: string } {
  const data = container.env['PGDATA'] ?? '/var/lib/postgresql/data'
  const mount = container.mounts
    .filter(({ destination }) => data === destination || data.startsWith(`${destination}/`))
    .sort((a, b) => b.destination.length - a.destination.length)[0]
  if (mount?.type === 'volume' && mount.volume !== undefined) {
    return { volume: mount.volume, mountPoint: mount.destination }
  }
  throw new Failure('volume-unknown', {
    what: `The data folder ${data} of container ${container.name} is not in a named volume (${mount ? `${mount.type} ${mount.source ?? ''}` : 'no mount'}).`,
    next: 'Run without fresh-volume: the databases are then replaced inside the running server.',
  })
}

/** Whether Docker has the volume. */
export async function volumeExists(volume: string, signal?: AbortSignal): Promise<boolean> {
  const names = await docker(['volume', 'ls', '--quiet', '--filter', `name=${volume}`], { signal })
  return names.split('\n').includes(volume)
}

/**
 * Copies a volume, proves the copy byte by byte, and only then empties the volume. Emptying it in place does
 * what removing and recreating would, and leaves container, volume name and labels as they are.
 * The server on it must be stopped.
 * @throws Failure `volume-space`, `volume-copy`; the volume is untouched then and the copy removed.
 */
export async function setAside(volume: string, id: string, work: VolumeWork, log: Log): Promise<SetAside> {
  const copy = `${volume}-before-${id}`
  const started = Date.now()
  const space = await inVolumes(work, { [volume]: '/from:ro' }, 'du -sk /from; df -Pk /from | tail -n 1')
  const [, used = '0'] = /^(\d+)\s+\/from/m.exec(space) ?? []
  const free = space.trim().split('\n').at(-1)?.trim().split(/\s+/)[3] ?? '0'
  // Some room stays free: a server whose disk is full does not start again either.
  if (Number(used) * 1.05 + 65_536 > Number(free)) {
    throw new Failure('volume-space', {
      what: `Volume ${volume} holds ${formatBytes(Number(used) * 1024)}, but only ${formatBytes(Number(free) * 1024)} are free beside it.`,
      means: 'The old volume is copied before it is emptied; nothing was changed.',
      next: 'Make room, or run without fresh-volume.',
    })
  }
  log.info(`setting volume ${volume} (${formatBytes(Number(used) * 1024)}) aside as ${copy}`)
  try {
    await docker(['volume', 'create', '--label', `splice-validator.copy-of=${volume}`, copy], work)
    await copyVolume(volume, copy, work)
  } catch (error) {
    await docker(['volume', 'rm', copy]).catch(() => {})
    throw new Failure('volume-copy', {
      what: `Volume ${volume} could not be copied to ${copy}: ${messageOf(error)}`,
      means: 'Nothing was changed.',
      cause: error,
    })
  }
  const aside = { volume, copy }
  try {
    await emptyVolume(volume, work)
  } catch (error) {
    // Perhaps half of it is gone. Not cancellable: the node must not be left with that.
    await putBack(aside, { image: work.image }, log)
    throw error
  }
  log.info(
    `volume ${copy} holds the old data, compared byte by byte, in ${formatDuration(Date.now() - started)}`,
  )
  return aside
}

/**
 * Puts a volume back that was set aside; the server on it must be stopped. The copy stays.
 * @throws Failure `volume-put-back` that names the copy.
 */
export async function putBack(aside: SetAside, work: VolumeWork, log: Log): Promise<void> {
  try {
    await emptyVolume(aside.volume, work)
    await copyVolume(aside.copy, aside.volume, work)
  } catch (error) {
    throw new Failure('volume-put-back', {
      what: `Volume ${aside.volume} could not be put back: ${messageOf(error)}`,
      means: `Its old data is complete in volume ${aside.copy}.`,
      next: `Copy it back by hand (cp -a) before the node is started, or run the restore again.`,
      cause: error,
    })
  }
  log.info(`volume ${aside.volume} holds its old data again; the copy ${aside.copy} is kept`)
}

async function copyVolume(from: string, to: string, work: VolumeWork): Promise<void> {
  const script = `set -e; ${compare}; cp -a /from/. /to/; sync; same /from /to`
  await inVolumes(work, { [from]: '/from:ro', [to]: '/to' }, script)
}

async function emptyVolume(volume: string, work: VolumeWork): Promise<void> {
  await inVolumes(work, { [volume]: '/to' }, 'find /to -mindepth 1 -delete; sync')
}

/** Runs a script in a container that sees the volumes and nothing else, and is gone afterwards. */
async function inVolumes(
  work: VolumeWork,
  volumes: Readonly<Record<string, string>>,
  script: string,
): Promise<string> {
  const name = `splice-validator-volume-${randomUUID().slice(0, 13)}`
  const mounts = Object.entries(volumes).flatMap(([volume, target]) => ['--volume', `${volume}:${target}`])
  const isolation = ['--rm', '--name', name, '--network', 'none', '--user', '0:0', '--entrypoint', 'sh']
  try {
    return await docker(['run', ...isolation, ...mounts, work.image, '-ec', script], {
      signal: work.signal,
      timeoutMs: copyTimeoutMs,
    })
  } catch (error) {
    // Ending the docker client does not end the container.
    await docker(['rm', '--force', '--volumes', name]).catch(() => {})
    throw error
  }
}
