import type { FileProblem } from '../repository/listed-sets.ts'
import { formatDuration } from '../system/log.ts'
import type { AdviceFacts, SetFacts } from './facts.ts'

/** The ways back, in the order in which they are considered. */
export type RecoveryPath =
  | 'onboard-anew'
  | 'roll-forward-lsu'
  | 'none'
  | 'restore'
  | 'restore-before-lsu'
  | 'identities'
  | 'derive-identities'
  | 'contact-support'
  | 'nothing-left'

/** A path with the reasons for it and the set that it goes with. */
export interface Choice {
  readonly path: RecoveryPath
  readonly why: readonly string[]
  readonly set?: SetFacts
}

/** What was found out about one set as something to restore. */
interface Candidate {
  readonly set: SetFacts
  readonly path: 'restore' | 'restore-before-lsu'
  readonly why: readonly string[]
}

/**
 * Which path applies. The order is that of `production-operations/validator-disaster-recovery.mdx`: a reset network
 * first, then what the SVs announced, then a backup, then the identities.
 */
export function choosePath(facts: AdviceFacts): { choice: Choice; otherwise?: Choice } {
  const reset = networkReset(facts)
  if (reset !== undefined) return { choice: { path: 'onboard-anew', why: [reset] } }
  const back = wayBack(facts)
  const rolled = rollForward(facts, back)
  if (rolled !== undefined) return { choice: rolled }
  if (facts.live.app === 'ready') {
    return { choice: { path: 'none', why: ['the validator app answers that it is ready'] }, otherwise: back }
  }
  return { choice: back }
}

/** The sets of the participant that the newest set is of: after a re-onboarding the older ones are of another. */
export function currentSets({ sets }: Pick<AdviceFacts, 'sets'>): readonly SetFacts[] {
  const id = sets.find(({ manifest }) => participantOf(manifest) !== undefined)
  const current = id && participantOf(id.manifest)
  return sets.filter(({ manifest }) => participantOf(manifest) === current)
}

function participantOf(manifest: SetFacts['manifest']): string | undefined {
  return manifest.participantId ?? manifest.identities?.participantId
}

function networkReset({ sets, network }: AdviceFacts): string | undefined {
  const set = sets.find(({ manifest }) => manifest.dsoParty !== undefined)
  if (set?.manifest.dsoParty === undefined || !('known' in network.dsoParty)) return undefined
  if (set.manifest.dsoParty === network.dsoParty.known) return undefined
  return `the network's DSO party is ${network.dsoParty.known}, that of the newest set is ${set.manifest.dsoParty}: the network was reset, or it is another network`
}

function rollForward({ network, live }: AdviceFacts, back: Choice): Choice | undefined {
  if (!('known' in network.rollForward) || network.rollForward.known === null) return undefined
  const { upgradeTime, successor } = network.rollForward.known
  const why = [`the SVs announced a roll-forward upgrade to ${successor} at ${upgradeTime}`]
  const lost = live.app !== 'ready' && live.databases.participant !== 'holds'
  if (!lost) return { path: 'roll-forward-lsu', why }
  why.push('the node has no data to catch up with, so that has to come back first')
  return { path: 'roll-forward-lsu', why, ...(back.set && { set: back.set }) }
}

/** What brings a node back whose databases are lost. */
function wayBack(facts: AdviceFacts): Choice {
  const passedOver: string[] = []
  for (const set of currentSets(facts)) {
    const judged = judge(facts, set)
    if (typeof judged !== 'string')
      return { path: judged.path, set, why: [...judged.why, ...some(passedOver)] }
    passedOver.push(`set ${set.id} cannot be restored: ${judged}`)
  }
  const why = passedOver.length > 0 ? some(passedOver) : ['the repository has no set of this node']
  return { ...withoutDatabases(facts), why: [...why, ...withoutDatabases(facts).why] }
}

/** A long list says no more than its beginning. */
function some(lines: readonly string[]): string[] {
  const rest = lines.length - 3
  return [...lines.slice(0, 3), ...(rest > 0 ? [`${rest} more sets cannot be restored either`] : [])]
}

/** Whether a set can be restored, or why not. */
function judge(facts: AdviceFacts, set: SetFacts): Candidate | string {
  if (set.problems.length > 0) return set.problems.join(', ')
  const { dataTime } = set.manifest.facts
  if (dataTime === undefined) {
    return {
      set,
      path: 'restore',
      why: [`set ${set.id} is whole and its proofs pass; the age of its data is not known`],
    }
  }
  const age = facts.now.getTime() - Date.parse(dataTime)
  if (age > facts.maxAgeMs)
    return `its data is ${formatDuration(age)} old, and sequencers keep ${formatDuration(facts.maxAgeMs)}`
  const why = [`set ${set.id} is whole, its proofs pass, and its data is ${formatDuration(age)} old`]
  const upgrade = pastUpgrade(facts)
  if (upgrade === undefined || Date.parse(dataTime) >= Date.parse(upgrade))
    return { set, path: 'restore', why }
  const old = oldSynchronizer(facts)
  if (old === 'gone')
    return `its data is from before the synchronizer upgrade of ${upgrade}, and no sequencer of the old synchronizer is listed any more`
  return {
    set,
    path: 'restore-before-lsu',
    why: [
      ...why,
      `its data is from before the synchronizer upgrade of ${upgrade}${old === 'listed' ? ', and sequencers of the old synchronizer are still listed' : ''}`,
    ],
  }
}

function pastUpgrade({ network, now }: AdviceFacts): string | undefined {
  if (!('known' in network.upgrade) || network.upgrade.known === null) return undefined
  const { upgradeTime } = network.upgrade.known
  return Date.parse(upgradeTime) <= now.getTime() ? upgradeTime : undefined
}

/** Whether the physical synchronizer before the one in use can still be reached, by what Scan lists. */
function oldSynchronizer({ network }: AdviceFacts): 'listed' | 'gone' | 'not-checked' {
  const { activeSerial, listedSerials } = network
  if (!('known' in activeSerial) || !('known' in listedSerials)) return 'not-checked'
  // From before serials, sequencers are listed by migration id, and the list of serials says nothing of them.
  if (!listedSerials.known.includes(activeSerial.known)) return 'not-checked'
  return listedSerials.known.some((serial) => serial < activeSerial.known) ? 'listed' : 'gone'
}

/** No database pair can be restored: what is left that knows who the node was. */
function withoutDatabases(facts: AdviceFacts): Choice {
  const sets = currentSets(facts)
  const identities = sets.find(({ manifest, missingFiles }) => {
    const file = manifest.identities?.file.name
    return file !== undefined && !missing(missingFiles, [file])
  })
  if (identities !== undefined) {
    const { identities: dump } = identities.manifest
    const keys =
      dump?.custody === 'kms'
        ? 'they name keys in a KMS, which must still be there'
        : 'they hold the keys of the participant'
    return {
      path: 'identities',
      set: identities,
      why: [
        `set ${identities.id} has the identities of ${dump?.participantId}, taken ${dump?.takenAt}: ${keys}`,
        ...(dump?.file.heldIn
          ? [
              `they are in ${dump.file.heldIn.place}: give that as identities-repository (whether they are there was not checked)`,
            ]
          : []),
      ],
    }
  }
  const participant = sets.find(({ manifest, missingFiles }) => {
    const files = manifest.databases[1].files.map(({ name }) => name)
    return manifest.facts.custody !== 'kms' && !missing(missingFiles, files)
  })
  if (participant !== undefined) {
    return {
      path: 'derive-identities',
      set: participant,
      why: [
        'no set has identities that can be opened',
        `set ${participant.id} has the participant database, which holds the keys${participant.manifest.facts.custody === 'wrapped' ? ', wrapped by a KMS key that must still be there' : ''}`,
      ],
    }
  }
  if (sets.some(({ manifest }) => manifest.facts.custody === 'kms')) {
    return {
      path: 'contact-support',
      why: ['the keys of the node are in a KMS, and nothing else of it is left'],
    }
  }
  return { path: 'nothing-left', why: ['neither a database nor identities of the node are left here'] }
}

function missing(missingFiles: readonly FileProblem[], names: readonly string[]): boolean {
  return names.some((name) => missingFiles.some(({ file }) => file === name))
}
