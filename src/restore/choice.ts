import { type ListedSet, textsOf } from '../repository/listed-sets.ts'
import type { ReadManifest } from '../repository/manifest.ts'
import { isSetId, type SetId } from '../repository/set-id.ts'
import type { BackupSets } from '../repository/sets.ts'
import { isRestorable } from '../splice/proofs.ts'
import { Failure } from '../system/failure.ts'

/** The set that is restored and why it. */
export interface ChosenSet {
  readonly id: SetId
  readonly read: ReadManifest
  readonly why: string
  /** Newer sets that were passed over, with the reason. */
  readonly passedOver: readonly string[]
}

/**
 * Chooses a set: the one named, or for `latest` the newest complete one whose proofs pass and whose files are
 * all there.
 * @param before only sets that were finished by then.
 */
export async function chooseSet(sets: BackupSets, wanted: string, before?: Date): Promise<ChosenSet> {
  if (wanted !== 'latest') {
    if (!isSetId(wanted)) {
      throw new Failure('set-id', {
        what: `set: ${JSON.stringify(wanted)} is not a set id.`,
        next: 'Give `latest` or an id such as 20261122T183012345Z-k7f3qz.',
      })
    }
    const read = await sets.read(wanted)
    const problems = await sets.problems(read.manifest)
    if (problems.length > 0) throw damaged(wanted, textsOf(problems))
    return { id: wanted, read, why: 'it was asked for', passedOver: [] }
  }
  const listed = await sets.list()
  const passedOver: string[] = []
  for (const set of listed) {
    const reason = await unfit(sets, set, before)
    if (reason === undefined && set.read !== undefined) {
      const limit = before === undefined ? '' : ` that was finished by ${before.toISOString()}`
      return {
        id: set.id,
        read: set.read,
        why: `the newest complete set with passing proofs${limit}`,
        passedOver,
      }
    }
    passedOver.push(`${set.id}: ${reason}`)
  }
  throw new Failure('no-set', {
    what: `${sets.storage.description} has no restorable set of node ${sets.node}${listed.length === 0 ? '' : ` (${passedOver.slice(0, 5).join('; ')})`}.`,
    means: 'There is nothing to restore from here.',
    next: 'Check the inputs repository, node and before. A set can also be named outright by its id.',
  })
}

async function unfit(
  sets: BackupSets,
  set: ListedSet,
  before: Date | undefined,
): Promise<string | undefined> {
  if (set.read === undefined) return set.problem ?? 'its manifest cannot be read'
  const { manifest } = set.read
  if (before !== undefined && Date.parse(manifest.finishedAt) > before.getTime()) {
    return `finished ${manifest.finishedAt}, after the time asked for`
  }
  if (!isRestorable(manifest.proofs)) {
    const open = manifest.proofs
      .filter((proof) => proof.verdict !== 'pass')
      .map((proof) => `${proof.name} ${proof.verdict}`)
    return `its proofs do not all pass (${open.join(', ')})`
  }
  const problems = await sets.problems(manifest)
  return problems.length === 0 ? undefined : textsOf(problems).join(', ')
}

function damaged(id: string, problems: readonly string[]): Failure {
  return new Failure('damaged', {
    what: `Set ${id} is not whole: ${problems.join('; ')}.`,
    means: 'It cannot be restored. Nothing was changed.',
    next: 'Take another copy of the set, or an older set.',
  })
}
