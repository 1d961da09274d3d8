/** Beginning with an empty database server, for when the one that is there no longer starts; and going back. */
import { Failure, messageOf } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import { docker } from '../docker.ts'
import { stopComponents } from './components.ts'
import type { ComposeNode } from './discovery.ts'
import { openPostgres } from './postgres.ts'
import {
  copyAside,
  copyState,
  dataVolume,
  emptyVolume,
  putBack,
  removeCopy,
  type SetAside,
  volumeExists,
} from './volume.ts'

interface Target {
  readonly aside: SetAside
  readonly image: string
}

/**
 * Sees to it that the server begins on an empty volume, once per restore: the old one is in the copy named
 * after the restore. Nothing is emptied before that copy is proven.
 * @param mayReplace false: only says what an earlier call did; a copy that was never finished is removed.
 * @returns the copy's name when the volume is a fresh one.
 * @throws Failure `volume-half-emptied` when the server must not be opened as it is.
 */
export async function openFreshVolume(
  node: ComposeNode,
  how: { restoreId: string; mayReplace: boolean; signal?: AbortSignal | undefined },
  log: Log,
): Promise<string | undefined> {
  const { restoreId, mayReplace, signal } = how
  // Without the wish for a fresh one it is no fault that there is no volume.
  if (mayReplace && node.postgres !== undefined) dataVolume(node.postgres)
  const target = targetOf(node, restoreId)
  if (target === undefined) {
    if (mayReplace) log.info('there is no volume to set aside')
    return undefined
  }
  const { aside, image } = target
  const work = { image, signal }
  if (!mayReplace && !(await volumeExists(aside.copy, signal))) return undefined
  let state = await copyState(aside, work)
  if (state === 'incomplete' || state === 'put-back') {
    await removeCopy(aside)
    state = 'absent'
  }
  if (state === 'emptied') return aside.copy
  if (!mayReplace) {
    if (state === 'absent') return undefined
    throw new Failure('volume-half-emptied', {
      what: `Volume ${aside.volume} is emptied in part; its old data is complete in volume ${aside.copy}.`,
      means: 'On what is left the node would make itself a new identity.',
      next: 'Run the action again with mode: rollback.',
    })
  }
  if (!(await volumeExists(aside.volume, signal))) {
    log.info('there is no volume to set aside')
    return undefined
  }
  await stopServer(node, aside.volume, log, signal)
  if (state === 'absent') await copyAside(aside, work, log)
  await emptyVolume(aside, work)
  return aside.copy
}

/**
 * Puts the old volume back if this restore emptied it, and opens the server on it. Everything that could
 * write to the volume is stopped first. Can be repeated: a volume that was put back is never overwritten
 * again, for the node may have run on it since.
 */
export async function undoFreshVolume(
  look: () => Promise<ComposeNode>,
  restoreId: string,
  stopCommand: string | undefined,
  log: Log,
): Promise<void> {
  const node = await look()
  const target = targetOf(node, restoreId)
  if (target === undefined || !(await volumeExists(target.aside.copy))) return
  const { aside, image } = target
  const state = await copyState(aside, { image })
  if (state === 'complete' || state === 'emptied') {
    log.info(`putting back volume ${aside.volume} from its copy ${aside.copy}`)
    await stopComponents(node, { stopCommand }, log)
    await stopServer(node, aside.volume, log)
    await putBack(aside, image, log)
  }
  // It may well be the server that did not start before.
  await look()
    .then((now) => (now.postgres === undefined ? undefined : openPostgres(now, log)))
    .catch((error: unknown) => {
      log.warning(`The server does not come up on its old volume: ${messageOf(error)}`)
    })
  await removeCopy(aside).catch((error: unknown) => {
    log.warning(`Volume ${aside.copy} is not needed any more and could not be removed: ${messageOf(error)}`)
  })
}

/** The volume as far as it can be known: by the container's mount, else by the record. */
function targetOf(node: ComposeNode, restoreId: string): Target | undefined {
  const recorded = node.recorded?.services.find(({ role }) => role === 'postgres')?.image
  const image = node.postgres?.image ?? recorded
  const volume = volumeOf(node)
  if (volume === undefined || image === undefined) return undefined
  return { aside: { volume, copy: `${volume}-before-${restoreId}` }, image }
}

function volumeOf(node: ComposeNode): string | undefined {
  if (node.postgres === undefined) return node.recorded?.volume
  try {
    return dataVolume(node.postgres).volume
  } catch {
    return undefined
  }
}

/**
 * Stops the Postgres container and proves that no container runs on the volume.
 * @throws Failure `volume-in-use`.
 */
async function stopServer(node: ComposeNode, volume: string, log: Log, signal?: AbortSignal): Promise<void> {
  if (node.postgres?.running) {
    log.info(`stopping container ${node.postgres.name}`)
    await docker(['stop', '--time', '120', node.postgres.id], { signal, timeoutMs: 180_000 })
  }
  const format = '{{.Names}}'
  const left = await docker(['ps', '--filter', `volume=${volume}`, '--format', format], { signal })
  if (left.trim() === '') return
  throw new Failure('volume-in-use', {
    what: `Containers run on volume ${volume}: ${left.trim().split('\n').join(', ')}.`,
    means: 'Files must not be copied or replaced under a program that uses them.',
    next: 'Stop them and run again.',
  })
}
