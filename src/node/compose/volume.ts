/** Copying a volume aside, emptying it and putting it back, so that a crash at any moment loses nothing. */
import { Failure, messageOf } from '../../system/failure.ts'
import { formatBytes, formatDuration, type Log } from '../../system/log.ts'
import { waitFor } from '../../system/wait.ts'
import type { Container } from '../docker.ts'
import { docker } from '../docker.ts'

/** A volume and the copy of it that belongs to one restore. */
export interface SetAside {
  readonly volume: string
  readonly copy: string
}

export interface VolumeWork {
  /** An image with a shell and the usual programs: the Postgres image of the node. */
  readonly image: string
  readonly signal?: AbortSignal | undefined
}

/**
 * How far it is. Only `incomplete` means that the volume is untouched; only from a copy that was compared
 * byte by byte is anything put back.
 * - `absent`: nothing was begun, or everything is over
 * - `incomplete`: the copy is under way or failed
 * - `complete`: the copy is proven, the volume may be emptied in part
 * - `emptied`: the volume began anew
 * - `put-back`: the volume holds its old data again and may have been used since
 */
export type CopyState = 'absent' | 'incomplete' | 'complete' | 'emptied' | 'put-back'

/** A copy runs at the disk's speed; a day is no real limit, only an end. */
const copyTimeoutMs = 24 * 60 * 60_000

/** The file in the copy that says how far it is. It is never copied to or from the volume. */
const marker = '.splice-validator-copy'

/**
 * For the scripts below. `same` compares the bytes, then what Postgres insists on besides. The marker is
 * written in full beside its place first, so that no crash leaves half of one.
 */
const functions = `
set -e
entries() { find "$1" -mindepth 1 -maxdepth 1 ! -name '${marker}*'; }
copy() {
  entries "$1" | while IFS= read -r entry; do cp -a "$entry" "$2/"; done
  chown "$(stat -c %u:%g "$1")" "$2"
  chmod "$(stat -c %a "$1")" "$2"
  sync
}
listing() { (cd "$1" && find . ! -name '${marker}*' -exec stat -c '%n %f %u %g' {} + | sort); }
same() {
  listing "$1" > /tmp/one
  listing "$2" > /tmp/two
  cmp /tmp/one /tmp/two
  entries "$1" | while IFS= read -r entry; do diff -rq "$entry" "$2/\${entry##*/}"; done
}
mark() {
  echo "$1" > /copy/${marker}.new
  sync
  mv /copy/${marker}.new /copy/${marker}
  sync
}
empty() { find "$1" -mindepth 1 -delete; sync; }
`

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

/** How far a copy is. Ends what a run that was killed may have left at work on the volume, first. */
export async function copyState({ volume, copy }: SetAside, work: VolumeWork): Promise<CopyState> {
  await endWork(volume)
  if (!(await volumeExists(copy, work.signal))) return 'absent'
  const script = `cat /copy/${marker} 2>/dev/null || echo incomplete`
  const state = (await inVolumes(volume, 'look', { [copy]: '/copy:ro' }, script, work)).trim()
  const known = ['incomplete', 'complete', 'emptied', 'put-back'] as const
  const found = known.find((name) => name === state)
  if (found !== undefined) return found
  throw new Failure('volume-state', {
    what: `Volume ${copy} says of itself "${state.slice(0, 40)}", which is not known.`,
    means: 'Nothing is put back from it or removed.',
    next: 'Use the version of the action that made it.',
  })
}

/**
 * Copies a volume and proves the copy byte by byte. The server on it must be stopped.
 * @throws Failure `volume-space`, `volume-copy`; the volume is untouched then, and the copy `incomplete`.
 */
export async function copyAside(aside: SetAside, work: VolumeWork, log: Log): Promise<void> {
  const { volume, copy } = aside
  const started = Date.now()
  await docker(['volume', 'create', '--label', `splice-validator.copy-of=${volume}`, copy], work)
  const both = { [volume]: '/volume:ro', [copy]: '/copy' }
  const space = await inVolumes(volume, 'look', both, 'du -sk /volume; df -Pk /copy | tail -n 1', work)
  const [, used = '0'] = /^(\d+)\s+\/volume/m.exec(space) ?? []
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
    await inVolumes(volume, 'copy', both, 'copy /volume /copy; same /volume /copy; mark complete', work)
  } catch (error) {
    if (work.signal?.aborted) throw error
    throw new Failure('volume-copy', {
      what: `Volume ${volume} could not be copied to ${copy}: ${messageOf(error)}`,
      means: 'Nothing was changed.',
      cause: error,
    })
  }
  log.info(
    `volume ${copy} holds the old data, compared byte by byte, in ${formatDuration(Date.now() - started)}`,
  )
}

/**
 * Empties a volume whose copy is complete. Emptying it in place does what removing and recreating would, and
 * leaves container, volume name and labels as they are.
 */
export async function emptyVolume({ volume, copy }: SetAside, work: VolumeWork): Promise<void> {
  const both = { [volume]: '/volume', [copy]: '/copy' }
  const script = `grep -qx complete /copy/${marker}; empty /volume; mark emptied`
  await inVolumes(volume, 'empty', both, script, work)
}

/**
 * Puts a volume back from its complete copy; the server on it must be stopped. Can be repeated until it is
 * through. Takes no cancel signal: a cancelled run must not leave an empty volume behind.
 * @throws Failure `volume-put-back` that names the copy.
 */
export async function putBack({ volume, copy }: SetAside, image: string, log: Log): Promise<void> {
  const both = { [volume]: '/volume', [copy]: '/copy' }
  const script = `
    grep -qxE 'complete|emptied' /copy/${marker}
    empty /volume; copy /copy /volume; same /copy /volume; mark put-back`
  try {
    await inVolumes(volume, 'put-back', both, script, { image })
  } catch (error) {
    throw new Failure('volume-put-back', {
      what: `Volume ${volume} could not be put back: ${messageOf(error)}`,
      means: `Its old data is complete in volume ${copy}. On the volume as it is now, the node would make itself a new identity.`,
      next: `Do not start the node. Run the action again with mode: rollback, or copy it back by hand (cp -a).`,
      cause: error,
    })
  }
  log.info(`volume ${volume} holds its old data again, compared byte by byte`)
}

/** Removes a copy. */
export async function removeCopy({ copy }: SetAside): Promise<void> {
  await docker(['volume', 'rm', copy], { timeoutMs: 10 * 60_000 })
}

/** One at a time on a volume: the name is taken as long as a container of it is there. */
function workName(volume: string): string {
  return `splice-validator-volume-${volume}`
}

/** Ending the docker client, or the whole run, does not end the container. */
async function endWork(volume: string): Promise<void> {
  const name = workName(volume)
  const gone = await waitFor(
    async () => {
      // Somebody else may be removing it in this moment, which is an error and not yet its end.
      await docker(['rm', '--force', '--volumes', name]).catch(() => {})
      const left = await docker(['ps', '--all', '--quiet', '--filter', `name=^/${name}$`])
      return left.trim() === '' ? true : undefined
    },
    { timeoutMs: 60_000, everyMs: 300 },
  )
  if (gone) return
  throw new Failure('volume-in-use', {
    what: `Container ${name}, which an earlier run left at work on volume ${volume}, cannot be removed.`,
    next: `Remove it (docker rm -f ${name}) and run again.`,
  })
}

/** Runs a script in a container that sees the volumes and nothing else, and is gone afterwards. */
async function inVolumes(
  volume: string,
  step: string,
  volumes: Readonly<Record<string, string>>,
  script: string,
  work: VolumeWork,
): Promise<string> {
  const mounts = Object.entries(volumes).flatMap(([name, target]) => ['--volume', `${name}:${target}`])
  const names = ['--name', workName(volume), '--label', `splice-validator.step=${step}`]
  const isolation = ['--rm', ...names, '--network', 'none', '--user', '0:0', '--entrypoint', 'sh']
  try {
    return await docker(['run', ...isolation, ...mounts, work.image, '-ec', `${functions}\n${script}`], {
      signal: work.signal,
      timeoutMs: copyTimeoutMs,
    })
  } catch (error) {
    await endWork(volume).catch(() => {})
    throw error
  }
}
