/** Sizes and durations over time: bars, and the same as a table. */
import type { CatalogueRow } from '../catalogue.ts'
import { formatBytes } from '../system/log.ts'
import { type Html, html } from './html.ts'
import { span, timeOf } from './words.ts'

/** Ten days of a set every four hours. */
const barsShown = 60
const height = 100

/** One chart. @param rows oldest first. */
function chart(
  id: string,
  title: string,
  rows: readonly CatalogueRow[],
  { of, say }: { of: (row: CatalogueRow) => number; say: (value: number) => string },
): Html {
  const values = rows.map(of)
  const most = Math.max(...values)
  const least = Math.min(...values)
  const last = values.at(-1) ?? 0
  const description = `${rows.length} sets, oldest first: from ${say(least)} to ${say(most)}, the newest ${say(last)}.`
  const width = Math.max(rows.length, 12) * 10
  return html`<figure>
<figcaption>${title}: <strong>${say(last)}</strong></figcaption>
<svg class="bars" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-labelledby="${id}-t ${id}-d">
<title id="${id}-t">${title}</title>
<desc id="${id}-d">${description}</desc>
${rows.map((row, index) => {
  // A bar that is there can be seen.
  const bar = most === 0 ? 1 : Math.max(1, Math.round((of(row) / most) * height))
  return html`<rect class="${row.sound ? 'sound' : 'unsound'}" x="${index * 10 + 1}" y="${height - bar}" width="8" height="${bar}"/>`
})}
</svg>
<p class="scale"><span>0</span><span>highest ${say(most)}</span></p>
</figure>`
}

/** Both charts and the table for those who do not see them. Nothing for sets that cannot be read. */
export function chartsView(sets: readonly CatalogueRow[], id: string): Html {
  const rows = sets
    .filter(({ finishedAt }) => finishedAt !== undefined)
    .slice(0, barsShown)
    .reverse()
  const [first] = rows
  if (first === undefined) return html`<p>There is no set whose manifest can be read.</p>`
  return html`<div class="charts">
${chart(`${id}-size`, 'Size in the repository', rows, { of: ({ bytes }) => bytes, say: formatBytes })}
${chart(`${id}-took`, 'Time that the backup took', rows, { of: tookMs, say: span })}
</div>
<p class="note">The newest ${rows.length} sets that can be read, oldest on the left${
    rows.some(({ sound }) => !sound) && ', those that cannot be restored in the other colour'
  }. Copies of servers are kept elsewhere and not in the size.</p>
<details><summary>The same as a table</summary>
<div class="scroll" role="region" tabindex="0" aria-label="Sizes and durations">
<table class="rows">
<thead><tr><th scope="col">Begun (UTC)</th><th scope="col">Size</th><th scope="col">Took</th><th scope="col">Apps saved until (UTC)</th><th scope="col">Participant saved from (UTC)</th></tr></thead>
<tbody>
${rows.toReversed().map((row) => {
  const [apps, participant] = row.databases ?? []
  return html`<tr><td>${timeOf(row.at)}</td><td class="number">${formatBytes(row.bytes)}</td><td class="number">${span(tookMs(row))}</td><td>${apps?.finishedAt.slice(11, 23)}</td><td>${participant?.startedAt.slice(11, 23)}</td></tr>
`
})}</tbody>
</table>
</div>
</details>`
}

function tookMs({ at, finishedAt }: CatalogueRow): number {
  return finishedAt === undefined ? 0 : Math.max(0, Date.parse(finishedAt) - Date.parse(at))
}
