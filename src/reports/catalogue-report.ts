import type { Standing } from '../catalogue/standing.ts'
import type { Catalogue, CatalogueRow, NodeCatalogue } from '../catalogue.ts'
import { jsonOutput } from '../runner/json-output.ts'
import type { Context } from '../runner/main.ts'
import type { Summary } from '../runner/summary.ts'
import { formatBytes, formatDuration } from '../system/log.ts'
import { verdictMarks } from './report.ts'

const standingMarks: Readonly<Record<Standing, string>> = {
  restorable: '✅ restorable',
  'identities-only': '🔑 identities only',
  'not-restorable': '❌ not restorable',
  unreadable: '❌ cannot be read',
}

/** Outputs `sets`, `restorable`, `latest` (of one node) and `catalogue`, and a table of each node's sets. */
export function reportCatalogue(
  found: Catalogue,
  context: Pick<Context, 'summary' | 'output' | 'log'>,
): void {
  const { summary, output, log } = context
  const sets = found.nodes.flatMap((node) => node.sets)
  const [only, ...more] = found.nodes
  output('sets', sets.length)
  output('restorable', sets.filter(({ standing }) => standing === 'restorable').length)
  output('latest', more.length === 0 ? (only?.latest ?? '') : '')
  jsonOutput(context, 'catalogue', found)
  for (const node of found.nodes) {
    log.info(`${node.node}: ${node.sets.length} sets, newest restorable: ${node.latest ?? 'none'}`)
    for (const set of node.sets) log.info(`  ${set.id}  ${set.standing}  ${set.why.join('; ')}`.trimEnd())
  }
  if (found.nodes.length === 0) summary.paragraph(`There are no sets in ${found.repository}.`)
  for (const node of found.nodes) nodeTable(summary, node, found)
}

function nodeTable(summary: Summary, node: NodeCatalogue, { repository, maxAgeMs }: Catalogue): void {
  const bytes = node.sets.reduce((sum, set) => sum + set.bytes, 0)
  summary.heading(`Sets of ${node.node}`).facts([
    ['Repository', repository],
    ['Sets', `${node.sets.length}, ${formatBytes(bytes)}`],
    ['Newest restorable', node.latest === undefined ? 'none' : { code: node.latest }],
    ['Databases restorable up to an age of', formatDuration(maxAgeMs)],
  ])
  summary.table(
    ['Set', 'Good for', 'Data', 'Size', 'Saved as', 'Participant', 'Identities', 'Last drill', 'Pinned'],
    node.sets.map((set) => [
      { code: set.id },
      [standingMarks[set.standing], ...set.why].join('\n'),
      `${formatDuration(Math.max(0, set.ageMs))} old`,
      formatBytes(set.bytes),
      set.method ?? '',
      set.participantId ?? '',
      set.identities === undefined ? '' : set.identities ? `in ${set.identitiesIn ?? 'the set'}` : 'no',
      drillCell(set),
      set.pinned ?? '',
    ]),
  )
  if (node.drSets.length > 0) {
    summary.heading('Data snapshots for disaster recovery', 3).table(
      ['Set', 'Timestamp', 'Size', ''],
      node.drSets.map(({ id, timestamp, bytes: size, problem }) => [
        { code: id },
        timestamp ?? '',
        formatBytes(size),
        problem ?? '',
      ]),
    )
  }
  summary.list([
    ...node.strayPins.map((id) => `pinned, but not there: ${id}`),
    ...node.unreadableDrills.map((name) => `the record of a drill cannot be read: ${name}`),
  ])
}

function drillCell({ lastDrill }: CatalogueRow): string {
  if (lastDrill === undefined) return 'none'
  const { at, depth, verdict, restoreMs } = lastDrill
  const took = restoreMs === undefined ? '' : `, ${formatDuration(restoreMs)}`
  return `${verdictMarks[verdict]} (${depth}${took})\n${at.slice(0, 10)}`
}
