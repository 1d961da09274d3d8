/** The calendar as tables, a week each: by colour, by sign, and in words for those who hear it. */
import type { Calendar, SlotState } from './calendar.ts'
import { type Html, html } from './html.ts'
import { clock, count, dayOf, span, timeOf } from './words.ts'

/** A sign for each state, so that colour is not needed, and what it means. */
export const slotSigns: Readonly<Record<SlotState, { readonly sign: string; readonly means: string }>> = {
  kept: { sign: '✓', means: 'a sound set, in time' },
  late: { sign: '~', means: 'a sound set, late' },
  missed: { sign: '×', means: 'no set, and the one before too old' },
  flawed: { sign: '!', means: 'only sets that cannot be restored' },
  open: { sign: '…', means: 'not over yet, and nothing overdue' },
  stored: { sign: '+', means: 'a set, in a time that is not judged' },
  unjudged: { sign: '–', means: 'none kept, in a time that is not judged' },
  none: { sign: '', means: 'before the oldest set, or to come' },
}

const gapsShown = 20
const slotHours = [0, 4, 8, 12, 16, 20]

/** The days by weeks, the goal in numbers, and what every sign means. */
export function calendarView(calendar: Calendar): Html {
  const weeks = Array.from({ length: Math.ceil(calendar.days.length / 7) }, (_, index) =>
    calendar.days.slice(index * 7, index * 7 + 7),
  )
  const used = new Set(calendar.days.flatMap(({ slots }) => slots.map(({ state }) => state)))
  const legend = Object.entries(slotSigns).filter(([state]) => used.has(state as SlotState))
  return html`
<ul class="legend" aria-label="Signs of the calendar">
${legend.map(
  ([
    state,
    { sign, means },
  ]) => html`<li><span class="cell ${state}" aria-hidden="true">${sign}</span> ${means}</li>
`,
)}</ul>
<div class="weeks">
${weeks.map(weekTable)}</div>`
}

function weekTable(days: Calendar['days']): Html {
  const [newest] = days
  const oldest = days.at(-1)
  if (newest === undefined || oldest === undefined) return html``
  return html`<table class="week">
<caption>${dayOf(oldest.day)} – ${dayOf(newest.day)}</caption>
<thead><tr><th scope="col"><span class="unseen">Day</span></th>${slotHours.map(
    (hour) =>
      html`<th scope="col"><span class="unseen">from </span>${String(hour).padStart(2, '0')}<span class="unseen">:00</span></th>`,
  )}</tr></thead>
<tbody>
${days.map(
  ({ day, slots }) => html`<tr><th scope="row">${dayOf(day)}</th>${slots.map(
    ({ from, state, text }) =>
      html`<td><span class="cell ${state}" aria-hidden="true" title="${dayOf(from)}, ${clock(from)}: ${text}">${slotSigns[state].sign}</span><span class="unseen">${text}</span></td>`,
  )}</tr>
`,
)}</tbody>
</table>
`
}

/** The stretches without a set. */
export function gapsView({ gaps }: Calendar, allowedMs: number, id: string): Html {
  if (gaps.length === 0)
    return html`<p>None: there were never more than ${span(allowedMs)} between one sound set and the next.</p>`
  return html`<div class="scroll" role="region" tabindex="0" aria-labelledby="${id}">
<table class="rows">
<thead><tr><th scope="col">From (UTC)</th><th scope="col">To (UTC)</th><th scope="col">Length</th></tr></thead>
<tbody>
${gaps.slice(0, gapsShown).map(
  ({ from, to, ms }) =>
    html`<tr><td>${timeOf(from)}</td><td>${to === undefined ? 'has not ended' : timeOf(to)}</td><td class="number">${span(ms)}</td></tr>
`,
)}</tbody>
</table>
</div>${
    gaps.length > gapsShown &&
    html`
<p class="note">${count(gaps.length - gapsShown, 'older one')} not shown.</p>`
  }`
}
