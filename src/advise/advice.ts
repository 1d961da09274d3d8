import { capabilities } from '../splice/versions.ts'
import { formatDuration } from '../system/log.ts'
import { type Choice, choosePath, currentSets, type RecoveryPath } from './choose.ts'
import type { AdviceFacts } from './facts.ts'
import { lossesOf, nextOf, titleOf } from './paths.ts'

export type { RecoveryPath } from './choose.ts'

/** Which recovery path applies and why. */
export interface Advice {
  readonly path: RecoveryPath
  readonly why: readonly string[]
  /** What does not come back on this path. */
  readonly loses: readonly string[]
  /** What to do, in order. */
  readonly next: readonly string[]
  /** What the advice would depend on and could not be found out, with what would settle it. */
  readonly notChecked: readonly string[]
  /** The whole for people. */
  readonly text: string
}

/** Draws the advice. Pure: everything was looked at before. */
export function drawAdvice(facts: AdviceFacts): Advice {
  const { choice, otherwise } = choosePath(facts)
  const loses = lossesOf(choice, facts)
  const next = nextOf(choice, facts)
  const notChecked = notCheckedOf(facts)
  const lines = [
    `Recovery of node ${facts.node}`,
    '',
    block('Path', [titleOf(choice)]),
    block('Why', choice.why),
    block('Loses', loses),
    block('Next', numbered(next)),
    ...(otherwise ? [block('If it is', elseLines(otherwise, facts)), ''] : ['']),
    block('Sets', setLines(facts)),
    block('Node now', [liveLine(facts)]),
    ...(notChecked.length > 0 ? [block('Not checked', notChecked)] : []),
    block('Also', notes(facts)),
  ]
  return { path: choice.path, why: choice.why, loses, next, notChecked, text: lines.join('\n') }
}

function block(title: string, lines: readonly string[]): string {
  return `${title.padEnd(14)}${lines.join('\n'.padEnd(15))}`
}

function numbered(lines: readonly string[]): string[] {
  return lines.length === 1 ? [...lines] : lines.map((line, index) => `${index + 1}. ${line}`)
}

/** For a node that runs: what would apply if it were lost. */
function elseLines(choice: Choice, facts: AdviceFacts): string[] {
  const lost = lossesOf(choice, facts)[0]
  return [`lost: ${titleOf(choice)}${lost ? `; loses ${lost}` : ''}`, ...choice.why]
}

function setLines({ sets, unusable, now }: AdviceFacts): string[] {
  if (sets.length === 0 && unusable.length === 0) return ['none']
  const shown = sets.slice(0, 5).map(({ id, manifest, problems }) => {
    const { dataTime } = manifest.facts
    const age = dataTime
      ? `data ${formatDuration(now.getTime() - Date.parse(dataTime))} old`
      : 'age not known'
    const identities = manifest.identities ? 'identities' : 'no identities'
    return `${id}: ${age}, ${identities}, ${problems.length === 0 ? 'proofs pass' : problems.join(', ')}`
  })
  const more = sets.length - shown.length
  return [...shown, ...(more > 0 ? [`and ${more} older`] : []), ...unusable.slice(0, 3)]
}

function liveLine({ live }: AdviceFacts): string {
  const state = {
    ready: 'ready',
    'not-ready': 'not ready',
    'not-found': 'not found',
    'not-known': 'not known',
  }[live.app]
  const version = live.version ? `, Splice ${live.version}` : ''
  const { apps, participant } = live.databases
  const databases =
    apps === 'not-looked-at' ? '' : `; apps database ${apps}, participant database ${participant}`
  const id = live.participantId ? ` (${live.participantId})` : ''
  return `${state}${version}${databases}${id}${live.reason ? `: ${live.reason}` : ''}`
}

function notCheckedOf(facts: AdviceFacts): string[] {
  const { network, live, sets } = facts
  const said: string[] = []
  if ('notChecked' in network.dsoParty)
    said.push(`whether the network was reset: ${network.dsoParty.notChecked}`)
  else if (sets.length > 0 && sets.every(({ manifest }) => manifest.dsoParty === undefined))
    said.push('whether the network was reset: no set knows its DSO party')
  if ('notChecked' in network.rollForward)
    said.push(`whether the SVs announced a roll-forward upgrade: ${network.rollForward.notChecked}`)
  if ('notChecked' in network.upgrade)
    said.push(`whether the synchronizer was upgraded since the sets: ${network.upgrade.notChecked}`)
  else if (network.upgrade.known === null)
    said.push('whether the synchronizer was upgraded since the sets: Scan names announced upgrades only')
  if (live.app === 'not-known' || live.app === 'not-found')
    said.push(`whether the node runs somewhere else: look there before anything is started a second time`)
  if (currentSets(facts).some(({ manifest }) => manifest.facts.dataTime === undefined))
    said.push('the age of the data of sets that do not know it')
  return said
}

function notes({ network, live, now }: AdviceFacts): string[] {
  const said: string[] = []
  if ('known' in network.upgrade && network.upgrade.known !== null) {
    const { upgradeTime, successor } = network.upgrade.known
    if (Date.parse(upgradeTime) > now.getTime())
      said.push(
        `the synchronizer is upgraded to ${successor} at ${upgradeTime}: the node must have caught up by then`,
      )
  }
  const can = live.version === undefined ? undefined : capabilities(live.version)
  said.push(
    can?.dataSnapshot === true
      ? 'if the SVs announced a timestamp to recover from: take the data snapshot first (action-dr-snapshot)'
      : can?.dataSnapshot === false
        ? 'if the whole network is lost, the SVs announce a roll-forward upgrade: this version has no data snapshot'
        : 'if the SVs announced a timestamp to recover from: up to Splice 0.6.1 that is action-dr-snapshot, later a roll-forward upgrade',
  )
  return said
}
