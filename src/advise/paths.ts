/** What each recovery path is called, loses and asks for. Source: `production-operations/validator-disaster-recovery.mdx`. */
import type { Manifest } from '../repository/manifest.ts'
import type { Choice } from './choose.ts'
import type { AdviceFacts } from './facts.ts'

/** The path in words. */
export function titleOf({ path, set }: Choice): string {
  switch (path) {
    case 'onboard-anew':
      return 'onboard anew: nothing of this repository fits the network'
    case 'roll-forward-lsu':
      return set
        ? 'come back first, then follow the roll-forward upgrade'
        : 'follow the roll-forward upgrade of the SVs'
    case 'none':
      return 'nothing to recover: the node runs'
    case 'restore':
      return `restore set ${set?.id} (mode: restore)`
    case 'restore-before-lsu':
      return `restore set ${set?.id} (mode: restore) and let it catch up on the old synchronizer`
    case 'identities':
      return `re-onboard from the identities of set ${set?.id} (mode: identities)`
    case 'derive-identities':
      return `derive the identities from the participant database of set ${set?.id}, then re-onboard with them`
    case 'contact-support':
      return 'ask the support of your SV: no documented way leads back'
    case 'nothing-left':
      return 'nothing to recover from'
  }
}

/** What does not come back. */
export function lossesOf({ path, set }: Choice, { live }: AdviceFacts): string[] {
  switch (path) {
    case 'none':
      return ['nothing']
    case 'onboard-anew':
      return ['everything of the network before: a reset network begins empty']
    case 'roll-forward-lsu':
      return [
        'what happened after the time from which the SVs go on, for everybody',
        ...(set ? restoreLosses(set.manifest) : []),
      ]
    case 'restore':
    case 'restore-before-lsu':
      return [
        ...(set ? restoreLosses(set.manifest) : []),
        ...(live.databases.participant === 'holds'
          ? ['nothing for good at first: what is in the databases now is kept as a safety copy']
          : []),
      ]
    case 'identities':
    case 'derive-identities':
      return reonboardingLosses(set?.manifest)
    case 'contact-support':
    case 'nothing-left':
      return ['all assets of the node, unless a backup or the keys turn up elsewhere']
  }
}

function restoreLosses(manifest: Manifest): string[] {
  const since = manifest.facts.dataTime ?? manifest.finishedAt
  return [
    `local changes since ${since}: users, rights, uploaded packages, settings. The network replays the ledger`,
    'users who were onboarded since then have to be onboarded again',
  ]
}

/** What a re-onboarding loses, whatever the identities come from. */
export function reonboardingLosses(manifest: Manifest | undefined): string[] {
  const external = manifest ? externalParties(manifest) : 0
  return [
    'all contracts that the DSO does not see: only coins and name entries come back, from Scan',
    'the history, and the data of all other apps',
    'the users and their rights: every user has to be onboarded again and sees a balance after that',
    'parties that are hosted on several participants and external parties are not moved to the new participant',
    ...(external > 0
      ? [
          `the set knows parties of other namespaces (${external}, in its list of users): recover external parties on a separate, completely new validator`,
        ]
      : []),
  ]
}

/** How many parties of ledger users are of a namespace that is not the participant's. */
export function externalParties(manifest: Manifest): number {
  if (manifest.users !== undefined) return manifest.users.externalParties
  const namespace = manifest.participantId?.split('::')[2]
  if (namespace === undefined) return 0
  const parties = (manifest.facts.users ?? []).flatMap(({ primaryParty }) => primaryParty ?? [])
  return new Set(parties.filter((party) => party.split('::')[1] !== namespace)).size
}

/** What to do, in order. */
export function nextOf({ path, set }: Choice, { network, live }: AdviceFacts): string[] {
  switch (path) {
    case 'none':
      return ['nothing; keep taking backups']
    case 'onboard-anew':
      return [
        'take a new onboarding secret and onboard as a new validator',
        'keep the sets apart: they are worth nothing on this network',
      ]
    case 'roll-forward-lsu':
      return [
        ...(set ? [`run with mode: restore, set: ${set.id}`] : []),
        ...rollForwardSteps(network.rollForward),
      ]
    case 'restore':
      return restoreSteps(set?.id, live)
    case 'restore-before-lsu':
      return [
        ...restoreSteps(set?.id, live),
        'the node connects to the old synchronizer as it is in the set; wait until it has caught up and was upgraded',
      ]
    case 'identities':
      return [
        'make sure that the old node is gone for good, and that both databases are empty',
        'run with mode: identities and a new-participant-identifier that was never used; read the plan',
        'run again with dry-run: false and confirm',
      ]
    case 'derive-identities':
      return [
        `restore the participant database of set ${set?.id} into a server apart, and start a participant on it without a validator app`,
        'run manual-identities-dump.sc of the Splice release in its console: it writes identities-dump.json (docs: recovery from identities)',
        're-onboard with that file as with identities of a set',
      ]
    case 'contact-support':
      return ['keep the keys in the KMS as they are, and contact the support of your SV']
    case 'nothing-left':
      return ['look for other repositories, snapshots of volumes and copies of the identities']
  }
}

function restoreSteps(id: string | undefined, { databases }: AdviceFacts['live']): string[] {
  const replace = Object.values(databases).includes('holds') ? ', replace: same-node' : ''
  return [
    'make sure that no copy of the node runs elsewhere',
    `run with mode: restore, set: ${id}${replace}; read the plan`,
    'run again with dry-run: false and confirm',
  ]
}

/** The console commands, with the values that Scan names. */
function rollForwardSteps(rollForward: AdviceFacts['network']['rollForward']): string[] {
  const known = 'known' in rollForward ? rollForward.known : null
  return [
    'wait until the participant has caught up: no new line with "Processing event at" in its log',
    'after a failed upgrade the validator app follows by itself: see whether it does',
    'else, in the participant\'s console: val existing = participant.synchronizers.list_connected().find(_.synchronizerAlias == "global").head.physicalSynchronizerId; participant.synchronizers.perform_manual_lsu(existing, newPhysicalSynchronizerId, upgradeTime = None, sequencerSuccessors)',
    `newPhysicalSynchronizerId${known ? ` (Scan names ${known.successor})` : ''} and sequencerSuccessors are what the SVs announce`,
  ]
}
