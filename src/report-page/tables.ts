/** Drills, restore points and data snapshots, as tables. */
import type { Standing } from '../catalogue/standing.ts'
import type { CatalogueDrill, CatalogueRow, NodeCatalogue } from '../catalogue.ts'
import type { Proof } from '../splice/splice.ts'
import { formatBytes } from '../system/log.ts'
import { type Html, html } from './html.ts'
import { count, short, shortId, span, timeOf } from './words.ts'

const drillsShown = 50
const standingWords: Readonly<Record<Standing, string>> = {
  restorable: 'Restorable',
  'identities-only': 'Identities only',
  'not-restorable': 'Not restorable',
  unreadable: 'Cannot be read',
}
const verdictWords: Readonly<Record<Proof['verdict'], string>> = {
  pass: 'pass',
  fail: 'fail',
  'not-checked': 'not checked',
}

/** What it says, with a sign and a colour for it. */
function mark(verdict: Proof['verdict'], text: string): Html {
  const sign = { pass: '✓', fail: '×', 'not-checked': '?' }[verdict]
  return html`<span class="mark ${verdict}"><span aria-hidden="true">${sign}</span> ${text}</span>`
}

export function drillsView({ drills, drillCount, unreadableDrills }: NodeCatalogue, id: string): Html {
  const unreadable =
    unreadableDrills.length > 0 &&
    html`<p>${count(unreadableDrills.length, 'record')} of drills cannot be read: ${short(unreadableDrills.slice(0, 5).join(', '))}.</p>`
  if (drills.length === 0)
    return html`<p>No drill is on record. That a set restores is proven by restoring it.</p>${unreadable}`
  const shown = drills.slice(0, drillsShown)
  const restores = shown.flatMap(({ restoreMs }) => restoreMs ?? [])
  return html`${
    restores.length > 0 &&
    html`<p>Time to restore (RTO) in ${
      restores.length === 1 ? 'the only restore' : `the last ${restores.length} restores`
    }: ${[...new Set([Math.min(...restores), Math.max(...restores)].map(span))].join(' to ')}. Stopping, starting and catching up come on top.</p>`
  }
<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">
<table class="rows">
<thead><tr><th scope="col">When (UTC)</th><th scope="col">Result</th><th scope="col">How deep</th><th scope="col">Time to restore (RTO)</th><th scope="col">Age of the data (RPO)</th><th scope="col">Set</th><th scope="col">Open or failed checks</th></tr></thead>
<tbody>
${shown.map(drillRow)}</tbody>
</table>
</div>${
    drillCount - unreadableDrills.length > shown.length &&
    html`
<p class="note">${drillCount - unreadableDrills.length - shown.length} earlier drills are not shown.</p>`
  }${unreadable}`
}

function drillRow({
  at,
  verdict,
  depth,
  restoreMs,
  dataAgeMs,
  set,
  failed,
  notChecked,
}: CatalogueDrill): Html {
  const open = [...failed.map((name) => `${name}: fail`), ...notChecked.map((name) => `${name}: not checked`)]
  return html`<tr><td>${timeOf(at)}</td><td>${mark(verdict, verdictWords[verdict])}</td><td>${depth}</td><td class="number">${
    restoreMs === undefined ? 'nothing restored' : span(restoreMs)
  }</td><td class="number">${dataAgeMs === undefined ? 'not known' : span(dataAgeMs)}</td><td><code>${set}</code></td><td>${short(open.join(', ')) || 'none'}</td></tr>
`
}

/** @param limit the most rows. Which rows are left out is said. */
export function setsView(sets: readonly CatalogueRow[], limit: number, id: string): Html {
  if (sets.length === 0) return html`<p>There are none.</p>`
  const shown = sets.filter((row, index) => index < limit || row.pinned !== undefined).slice(0, 2 * limit)
  const rest = sets.length - shown.length
  const participants = [...new Set(sets.flatMap(({ participantId }) => participantId ?? []))]
  return html`${
    participants.length > 0 &&
    html`<p>${participants.length === 1 ? 'Participant' : 'Participants'}: ${participants
      .slice(0, 10)
      .map(
        (one, index) => html`${index > 0 && ', '}<code class="whole">${one}</code>`,
      )}${participants.length > 10 && ' and others'}</p>`
  }
<div class="scroll tall" role="region" tabindex="0" aria-labelledby="${id}">
<table class="rows">
<thead><tr><th scope="col">Begun (UTC), id</th><th scope="col">Good for</th><th scope="col">Data up to (UTC)</th><th scope="col">Size</th><th scope="col">Proofs</th><th scope="col">Last drill</th><th scope="col">Identities</th><th scope="col">Participant</th><th scope="col">Pinned</th></tr></thead>
<tbody>
${shown.map(setRow)}</tbody>
</table>
</div>${
    rest > 0 &&
    html`
<p class="note">${count(rest, 'older set')} not shown, ${sets.filter((row) => row.standing === 'restorable' && !shown.includes(row)).length} of them restorable. The catalogue as JSON has them all.</p>`
  }`
}

function setRow(row: CatalogueRow): Html {
  const verdict =
    row.standing === 'restorable' ? 'pass' : row.standing === 'identities-only' ? 'not-checked' : 'fail'
  const drill = row.lastDrill
  const participant = row.participantId
  return html`<tr><td>${timeOf(row.at)}<code class="under">${row.id}</code></td><td>${standing(row, verdict)}</td><td>${
    row.dataTime === undefined ? 'not known' : timeOf(row.dataTime)
  }<span class="under">${span(row.ageMs)} old</span></td><td class="number">${formatBytes(row.bytes)}<span class="under">${
    row.method ?? 'not known'
  }</span></td><td>${proofs(row)}</td><td>${
    drill === undefined
      ? 'none'
      : html`${mark(drill.verdict, verdictWords[drill.verdict])}<span class="under">${drill.depth}, ${drill.at.slice(0, 10)}</span>`
  }</td><td>${identities(row)}</td><td>${
    participant === undefined ? 'not known' : html`<code class="id">${shortId(participant)}</code>`
  }</td><td>${row.pinned === undefined ? 'no' : html`yes<span class="why">${short(row.pinned, 120)}</span>`}</td></tr>
`
}

function identities({ identities: has, identitiesIn }: CatalogueRow): Html {
  if (has === undefined) return html`not known`
  if (!has) return html`no`
  if (identitiesIn === undefined) return html`in the set`
  return html`elsewhere<span class="why">${short(identitiesIn, 80)}, not looked at</span>`
}

function standing(row: CatalogueRow, verdict: Proof['verdict']): Html {
  // A drawn sign of its own: identities are good for something, but not checked is not what they are.
  const sign = { pass: '✓', 'not-checked': '!', fail: '×' }[verdict]
  return html`<span class="mark ${verdict}"><span aria-hidden="true">${sign}</span> ${standingWords[row.standing]}</span>${
    row.why.length > 0 && html`<span class="why">${short(row.why.join('; '))}</span>`
  }`
}

function proofs({ proofs: all }: CatalogueRow): Html {
  if (all === undefined) return html`not known`
  const passed = all.filter(({ verdict }) => verdict === 'pass').length
  const worst = all.some(({ verdict }) => verdict === 'fail')
    ? 'fail'
    : passed === all.length && passed > 0
      ? 'pass'
      : 'not-checked'
  return html`<details><summary>${mark(worst, `${passed} of ${all.length}`)}</summary><ul class="proofs">${all.map(
    ({ name, verdict }) => html`<li>${name}: ${verdictWords[verdict]}</li>`,
  )}</ul></details>`
}

/** Nothing where there are none. */
export function drSetsView({ drSets }: NodeCatalogue, id: string): Html {
  if (drSets.length === 0) return html``
  return html`<h3 id="${id}">Data snapshots for disaster recovery</h3>
<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">
<table class="rows">
<thead><tr><th scope="col">Timestamp</th><th scope="col">Size</th><th scope="col">Set</th><th scope="col">Problem</th></tr></thead>
<tbody>
${drSets.slice(0, 50).map(
  ({ id: set, timestamp, bytes, problem }) =>
    html`<tr><td>${timestamp === undefined ? 'not known' : timeOf(timestamp)}</td><td class="number">${formatBytes(bytes)}</td><td><code>${set}</code></td><td>${short(problem ?? 'none')}</td></tr>
`,
)}</tbody>
</table>
</div>${drSets.length > 50 && html`<p class="note">${drSets.length - 50} older ones are not shown.</p>`}`
}
