/** Which set a drill is of. A bad newest set is what a drill is there to find: it is never passed over quietly. */
import type { ReadManifest } from '../repository/manifest.ts'
import { isSetId, type SetId } from '../repository/set-id.ts'
import type { BackupSets } from '../repository/sets.ts'
import { chooseSet } from '../restore/choice.ts'
import { Failure, messageOf } from '../system/failure.ts'

/** The set that is looked at. */
export interface DrilledSet {
  readonly id: SetId
  /** Absent when its manifest cannot be used. */
  readonly read?: ReadManifest
  /** Why its manifest cannot be used. */
  readonly problem?: string
  readonly why: string
  /** With `latest`: newer sets that a restore would pass over, with the reason. */
  readonly passedOver: readonly string[]
}

/**
 * `newest`: the newest set that is complete, whatever its proofs; `latest`: what a restore with `set: latest` takes; or
 * the set of an id.
 * @throws Failure `no-set`, `set-missing`, `set-id`
 */
export async function chooseForDrill(sets: BackupSets, wanted: string): Promise<DrilledSet> {
  if (wanted === 'latest') {
    const { id, read, why, passedOver } = await chooseSet(sets, 'latest')
    return { id, read, why, passedOver }
  }
  if (wanted === 'newest') {
    const [newest] = await sets.list()
    if (newest === undefined) {
      throw new Failure('no-set', {
        what: `${sets.storage.description} has no complete set of node ${sets.node}.`,
        means: 'There is nothing to restore from here.',
        next: 'Check the inputs repository and node.',
      })
    }
    return { ...newest, why: 'it is the newest', passedOver: [] }
  }
  if (!isSetId(wanted)) {
    throw new Failure('set-id', {
      what: `set: ${JSON.stringify(wanted)} is not a set id.`,
      next: 'Give `newest`, `latest` or an id such as 20261122T183012345Z-k7f3qz.',
    })
  }
  try {
    return { id: wanted, read: await sets.read(wanted), why: 'it was asked for', passedOver: [] }
  } catch (error) {
    const unusable = error instanceof Failure && /^manifest-(invalid|newer)$/.test(error.code)
    if (!unusable) throw error
    return { id: wanted, problem: messageOf(error), why: 'it was asked for', passedOver: [] }
  }
}

/**
 * Ends a drill whose set was removed meanwhile: drills take no lock, and what is missing then is not damage.
 * @throws Failure `set-vanished`
 */
export async function refuseVanished(sets: BackupSets, { id, read }: DrilledSet): Promise<void> {
  let now: ReadManifest | undefined
  try {
    now = await sets.read(id)
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.code !== 'set-missing') return
  }
  if (now !== undefined && now.sha256 === read?.sha256) return
  throw new Failure('set-vanished', {
    what: `Set ${id} was ${now === undefined ? 'removed' : 'replaced'} while the drill looked at it.`,
    means:
      'What the drill found missing says nothing. Retention removes old sets; a drill does not hold them.',
    next: 'Run the drill again, of a set that is kept.',
  })
}
