/** Everything about one node. */
import type { NodeCatalogue } from '../catalogue.ts'
import { formatBytes } from '../system/log.ts'
import { type Calendar, calendarOf } from './calendar.ts'
import { calendarView, gapsView } from './calendar-view.ts'
import { chartsView } from './charts.ts'
import { type Html, html } from './html.ts'
import { drillsView, drSetsView, setsView } from './tables.ts'
import { type Verdict, verdictOf } from './verdict.ts'
import { count, short, span, timeOf } from './words.ts'

export interface NodeOptions {
  readonly now: Date
  readonly allowedMs: number
  readonly judgedMs: number
  readonly judgedAll: boolean
  readonly days: number
  readonly maxAgeMs: number
  /** The page is about this node only, and has its name above. */
  readonly only: boolean
  /** The most rows of sets. */
  readonly rows: number
}

/** @param id begins every id in it. */
export function nodeSection(node: NodeCatalogue, id: string, options: NodeOptions): Html {
  const { now, allowedMs, judgedMs, days, rows, only } = options
  const verdict = verdictOf(node, now, allowedMs)
  const calendar = calendarOf(node.sets, { now, days, allowedMs, judgedMs })
  return html`<section id="${id}" aria-labelledby="${id}-name">
<h2 id="${id}-name"${only && html` class="unseen"`}><code>${node.node}</code></h2>
${verdictView(node, verdict, calendar)}
<h3 id="${id}-calendar">Calendar of the last ${days} days</h3>
<p>${goalInNumbers(calendar, options)}</p>
${calendarView(calendar)}
<h3 id="${id}-gaps">Gaps</h3>
${gapsView(calendar, allowedMs, `${id}-gaps`)}
<h3>Sizes and durations</h3>
${chartsView(node.sets, id)}
<h3 id="${id}-drills">Drills</h3>
${drillsView(node, `${id}-drills`)}
<h3 id="${id}-sets">Restore points</h3>
${setsView(node.sets, rows, `${id}-sets`)}
${drSetsView(node, `${id}-dr`)}
${
  node.strayPins.length > 0 &&
  html`<p class="note">Pinned, but not there: ${short(node.strayPins.slice(0, 10).join(', '))}.</p>`
}
</section>
`
}

function goalInNumbers({ kept, judged }: Calendar, { judgedAll, judgedMs }: NodeOptions): string {
  const of = judgedAll
    ? ''
    : ` Only the last ${span(judgedMs)} are judged; what is older was thinned out on purpose.`
  if (judged === 0) return `Nothing to judge yet.${of}`
  return `A set every four hours: ${kept} of ${judged} periods in time (${Math.floor((kept / judged) * 100)} %).${of}`
}

function verdictView(node: NodeCatalogue, verdict: Verdict, { kept, judged, gaps }: Calendar): Html {
  const { state, headline, reasons, latest, goal, drill } = verdict
  const restorable = node.sets.filter(({ standing }) => standing === 'restorable').length
  const bytes = node.sets.reduce((sum, set) => sum + set.bytes, 0)
  const sign = { good: '✓', doubt: '!', bad: '×' }[state]
  const [lastDrill] = node.drills
  return html`<div class="verdict ${state}">
<p class="headline"><span class="sign" aria-hidden="true">${sign}</span> <span>${headline}</span></p>
${reasons.length > 0 && html`<ul>${reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`}
</div>
<dl class="facts">
<div><dt>Newest that can be restored</dt><dd>${
    latest === undefined
      ? 'none'
      : html`${span(latest.ageMs)} old<small>data up to ${timeOf(latest.dataTime ?? latest.at)}<br><code>${latest.id}</code></small>`
  }</dd></div>
<div><dt>Goal: a set every four hours</dt><dd>${goal}<small>${
    judged === 0
      ? 'no history to judge'
      : html`${kept} of ${judged} periods in time, ${count(gaps.length, 'gap')}`
  }</small></dd></div>
<div><dt>Last drill</dt><dd>${drill}<small>${
    lastDrill === undefined
      ? 'no set was restored to try it'
      : html`${timeOf(lastDrill.at)}, depth ${lastDrill.depth}${lastDrill.restoreMs !== undefined && html`<br>restored in ${span(lastDrill.restoreMs)}`}`
  }</small></dd></div>
<div><dt>Restore points</dt><dd>${restorable} of ${node.sets.length}<small>can be restored now; ${formatBytes(bytes)} in the repository</small></dd></div>
</dl>`
}
