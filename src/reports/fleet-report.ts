import type { FleetJob, NodeOutcome } from '../fleet.ts'
import type { Summary, Text } from '../runner/summary.ts'
import { formatBytes, formatDuration } from '../system/log.ts'

/** One table of the whole fleet, and above it who is not well. */
export function fleetTable(
  summary: Summary,
  job: FleetJob,
  all: readonly NodeOutcome[],
  now = Date.now(),
): void {
  const bad = all.filter(({ problem }) => problem !== undefined)
  summary.heading(`Fleet: ${job} of ${all.length} ${all.length === 1 ? 'node' : 'nodes'}`)
  summary.paragraph(
    bad.length === 0
      ? 'All ended well.'
      : `${bad.length} did not end well: ${bad.map(({ node }) => node).join(', ')}.`,
  )
  summary.table(
    ['Node', 'Result', 'Set', 'Data', 'Took', 'Size', 'Proofs', 'Run'],
    all.map((outcome) => row(outcome, now)),
  )
}

function row({ node, result, problem }: NodeOutcome, now: number): Text[] {
  const mark = problem === undefined ? '✅' : `❌ ${problem}`
  if (result === undefined) return [node, mark, '', '', '', '', '', '']
  const { outputs } = result
  const set = outputs['set-id'] ?? outputs['newest-good-set'] ?? outputs['newest-set']
  const seconds = outputs['restore-seconds'] ?? outputs['duration-seconds']
  const bytes = outputs.bytes ?? outputs['snapshot-bytes']
  return [
    { code: node },
    mark,
    set === undefined ? '' : { code: set },
    data(outputs, now),
    isNumber(seconds) ? formatDuration(Number(seconds) * 1000) : '',
    isNumber(bytes) ? formatBytes(Number(bytes)) : '',
    proofs(outputs),
    result.run ?? '',
  ]
}

/** Up to when the data goes, and how old that is: what would be lost if the node were lost now. */
function data(outputs: NonNullable<NodeOutcome['result']>['outputs'], now: number): string {
  const time = outputs['data-time']
  const age = outputs['data-age-seconds']
  const ageMs = time === undefined ? Number.NaN : now - Date.parse(time)
  if (time !== undefined && Number.isFinite(ageMs))
    return `${formatDuration(Math.max(0, ageMs))} old\n${new Date(time).toISOString().slice(0, 19)}Z`
  if (isNumber(age)) return `${formatDuration(Number(age) * 1000)} old at the drill`
  return outputs.age ?? ''
}

function proofs(outputs: NonNullable<NodeOutcome['result']>['outputs']): string {
  const order = outputs['order-proof']
  const open = outputs['not-checked']
  const lines = [
    outputs.verdict,
    order === undefined ? undefined : `order: ${order}`,
    outputs['failed-checks'] === undefined ? undefined : `failed: ${outputs['failed-checks']}`,
    open === undefined ? undefined : `not checked: ${open}`,
  ]
  return lines.filter((line) => line !== undefined).join('\n')
}

function isNumber(text: string | undefined): text is string {
  return text !== undefined && /^\d+(\.\d+)?$/.test(text)
}
