/** How the page says times, ages, and long texts. */
import { formatDuration } from '../system/log.ts'
import { type Html, html } from './html.ts'

const dayNames = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-11-23 04:17`, in UTC. A text that is no time stays what it is. */
export function minute(time: string | Date): string {
  const date = new Date(time)
  return Number.isNaN(date.getTime()) ? String(time) : date.toISOString().slice(0, 16).replace('T', ' ')
}

/** The same for machines too. */
export function timeOf(time: string | Date): Html {
  const date = new Date(time)
  if (Number.isNaN(date.getTime())) return html`${String(time)}`
  return html`<time datetime="${date.toISOString()}">${minute(date)}</time>`
}

/** `04:17`. */
export function clock(date: Date): string {
  return date.toISOString().slice(11, 16)
}

/** `Mon 23 Nov`. */
export function dayOf(date: Date): string {
  return `${dayNames[date.getUTCDay()]} ${date.getUTCDate()} ${monthNames[date.getUTCMonth()]}`
}

/** An age or a length, to the minute when it is longer than ten. */
export function span(ms: number): string {
  const positive = Math.max(0, ms)
  if (positive < 10 * 60_000) return formatDuration(Math.round(positive / 1000) * 1000).replace(/ 0 s$/, '')
  const minutes = Math.round(positive / 60_000)
  if (minutes < 60) return `${minutes} min`
  return formatDuration(minutes * 60_000).replace(/ 0 (h|min)$/, '')
}

/** `1 set`, `2 sets`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

/** A text of somebody else's, no longer than fits. */
export function short(text: string, limit = 240): string {
  const characters = [...text]
  return characters.length <= limit ? text : `${characters.slice(0, limit).join('')}…`
}

/** A participant id with its fingerprint shortened in the middle. */
export function shortId(id: string): string {
  return short(
    id.replace(/::([0-9a-f]{12})[0-9a-f]+([0-9a-f]{4})$/i, (_, head: string, tail: string) => {
      return `::${head}…${tail}`
    }),
    80,
  )
}
