/**
 * What a repository holds as one HTML file, for people who have no access to the workflows: it loads nothing, runs no
 * script, and says what was not checked.
 */
import { createHash } from 'node:crypto'
import type { Catalogue, NodeCatalogue } from './catalogue.ts'
import { calendarOf, dayMs } from './report-page/calendar.ts'
import { Html, html } from './report-page/html.ts'
import { type NodeOptions, nodeSection } from './report-page/node-section.ts'
import { style } from './report-page/style.ts'
import { verdictOf } from './report-page/verdict.ts'
import { count, minute, span, timeOf } from './report-page/words.ts'
import { tool } from './system/version.ts'

export interface ReportPageOptions {
  /** Absent: named after the nodes. */
  readonly title?: string | undefined
  /** Age of the newest restorable data, and time between two sets, that still count as every four hours. */
  readonly allowedMs: number
  /** For how long all sets are kept. Absent: the calendar judges all its days. */
  readonly judgedMs?: number | undefined
  /** Days in the calendar. */
  readonly days?: number
}

/** Five weeks. */
const daysShown = 35
/** Rows of sets on the whole page, about 1.5 kB each; of one node no more than the second and no fewer than the third. */
const rowsInAll = 3000
const rowsOfNode = 200
const rowsAtLeast = 12
/** About 60 kB each without their rows. */
const nodesShown = 100

/** The page. Does nothing else; the same catalogue gives the same page. */
export function reportPage(catalogue: Catalogue, options: ReportPageOptions): string {
  const now = new Date(catalogue.at)
  const days = options.days ?? daysShown
  const nodes = catalogue.nodes.slice(0, nodesShown)
  const left = catalogue.nodes.length - nodes.length
  const rows = Math.floor(rowsInAll / Math.max(1, nodes.length))
  const each: NodeOptions = {
    now,
    allowedMs: options.allowedMs,
    judgedMs: options.judgedMs ?? days * dayMs,
    days,
    judgedAll: options.judgedMs === undefined,
    maxAgeMs: catalogue.maxAgeMs,
    only: catalogue.nodes.length === 1 && options.title === undefined,
    rows: Math.min(rowsOfNode, Math.max(rowsAtLeast, rows)),
  }
  const title = options.title ?? titleOf(catalogue.nodes)
  const sheet = createHash('sha256').update(style).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${sheet}'; img-src data:; base-uri 'none'; form-action 'none'`
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<link rel="icon" href="data:,">
<title>${title}</title>
${new Html(`<style>${style}</style>`)}
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header>
<h1>${title}</h1>
<p>As of <strong>${timeOf(now)} UTC</strong>, from ${withoutUser(catalogue.repository)}. This page does not change by itself: ages are those of that moment.</p>
</header>
<main id="main" tabindex="-1">
${overview(nodes, each)}
${left > 0 && html`<p class="note">${count(left, 'more node')} not shown. The catalogue as JSON has them all.</p>`}
${nodes.map((node, index) => nodeSection(node, `n${index + 1}`, each))}
${catalogue.nodes.length === 0 && html`<p>The repository holds no sets.</p>`}
${notChecked(each)}
</main>
<footer>
<p>Made by ${tool.name} ${tool.version} on ${minute(now)} UTC. All times are UTC.</p>
</footer>
</body>
</html>
`
  return page.text
}

function titleOf(nodes: readonly NodeCatalogue[]): string {
  const [only, ...more] = nodes
  if (only === undefined) return 'Backups'
  return more.length === 0 ? `Backups of ${only.node}` : `Backups of ${nodes.length} nodes`
}

/** An address holds no password by its form; should one get there all the same, it ends here. */
function withoutUser(address: string): string {
  return address.replaceAll(/\/\/[^/@\s]+@/g, '//')
}

/** One line a node, where there are several. */
function overview(nodes: readonly NodeCatalogue[], { now, allowedMs, days, judgedMs }: NodeOptions): Html {
  if (nodes.length < 2) return html``
  return html`<nav aria-labelledby="nodes"><h2 id="nodes">Nodes</h2>
<ul class="nodes">
${nodes.map((node, index) => {
  const { state, headline } = verdictOf(node, now, allowedMs)
  const { kept, judged } = calendarOf(node.sets, { now, days, allowedMs, judgedMs })
  return html`<li><a href="#n${index + 1}"><code>${node.node}</code></a> <span class="mark ${{ good: 'pass', doubt: 'not-checked', bad: 'fail' }[state]}"><span aria-hidden="true">${{ good: '✓', doubt: '!', bad: '×' }[state]}</span> ${headline}</span>${judged > 0 && html` <span class="why">${kept} of ${judged} in time</span>`}</li>
`
})}</ul></nav>`
}

function notChecked({ allowedMs, maxAgeMs, judgedAll, judgedMs }: NodeOptions): Html {
  return html`<section aria-labelledby="not-checked">
<h2 id="not-checked">What this does and does not say</h2>
<ul>
<li><strong>Read for this page:</strong> the list of files in the repository with their sizes, every manifest, the pins and the records of drills.</li>
<li><strong>Not checked for this page:</strong> the contents of the files, and whether a set restores. That is what a drill finds out; the last one of each set is shown.</li>
<li><strong>Not looked at:</strong> the node itself, places outside the repository in which identities or copies of servers are held, and whether anybody still has the key that opens the sets.</li>
<li><strong>Restorable</strong> means: every proof that a restore needs passed when the set was made, every file is there in its size, the last drill of it did not fail, and its data is younger than ${span(maxAgeMs)}, for which the network keeps what the node missed. <strong>Identities only</strong>: the node's keys, and with them its assets, can be brought back from it, its databases cannot. <strong>Sound</strong>: nothing but its age speaks against it.</li>
<li><strong>In time</strong> means: no more than ${span(allowedMs)} between one sound set and the next, four hours and what a schedule may be late. ${
    judgedAll
      ? 'A set that retention removed cannot be told from one that was never made: where sets are removed after a time, the calendar shows gaps before it that were none.'
      : `Only the last ${span(judgedMs)} are judged: what is older, retention has thinned out.`
  }</li>
</ul>
</section>`
}
