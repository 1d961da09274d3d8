import { dataTimeOf, flawsOf, hasIdentities } from '../catalogue/standing.ts'
import { drillVerdict, type ListedDrill, listDrills } from '../repository/drills.ts'
import { isUnfinished, Journal } from '../repository/journal.ts'
import type { SurveyedSet } from '../repository/listed-sets.ts'
import { listPins } from '../repository/pins.ts'
import type { RetentionSet } from '../repository/retention.ts'
import { type SetId, setTime } from '../repository/set-id.ts'
import type { BackupSets } from '../repository/sets.ts'

/** A set with what a decision about it depends on. */
export interface FoundSet {
  readonly set: SurveyedSet
  readonly facts: RetentionSet
}

/** Looks at everything in the repository that a decision depends on. @throws Failure `journal-invalid` */
export async function lookAtSets(sets: BackupSets): Promise<FoundSet[]> {
  const { storage, node } = sets
  const [surveyed, pins, drills, journal] = await Promise.all([
    sets.survey(),
    listPins(storage, node),
    listDrills(storage, node),
    new Journal(storage, node).read(),
  ])
  const inUse = isUnfinished(journal) ? journal.set : undefined
  return surveyed.map((set) => ({
    set,
    facts: factsOf(set, { pinned: pins.get(set.id), drills, inUse: set.id === inUse }),
  }))
}

function factsOf(
  set: SurveyedSet,
  beside: { pinned?: string | undefined; drills: readonly ListedDrill[]; inUse: boolean },
): RetentionSet {
  const { id, read, problem, problems } = set
  const { pinned, drills, inUse } = beside
  if (read === undefined) {
    const at = setTime(id)
    return { id, unreadable: problem ?? 'no reason', flaws: [], dataAt: at, finishedAt: at, pinned, inUse }
  }
  const { manifest } = read
  const lastDrill = lastDrillOf(id, read.sha256, drills)
  return {
    id,
    flaws: flawsOf(manifest, problems, lastDrill),
    dataAt: dataTimeOf(manifest),
    finishedAt: new Date(manifest.finishedAt),
    identitiesOf: hasIdentities(manifest, problems) ? manifest.identities?.participantId : undefined,
    identitiesIn: manifest.identities?.file.heldIn?.place,
    participantId: manifest.participantId,
    migrationId: manifest.deployment.migrationId,
    spliceVersion: manifest.spliceVersion,
    synchronizerIds: manifest.synchronizerIds,
    restoredByDrill: lastDrill?.depth === 'restore' && drillVerdict(lastDrill) === 'pass',
    pinned,
    inUse,
  }
}

function lastDrillOf(id: SetId, manifestSha256: string, drills: readonly ListedDrill[]) {
  return drills.find(({ drill }) => drill?.set === id && drill.manifestSha256 === manifestSha256)?.drill
}
