/** The moment that the SVs recover from, as they announce it: `2024-04-17T19:12:02Z` (runbook, "Technical Details"). */

/** A moment in UTC to the second, in the one form that is taken. */
export type DrTimestamp = string & { readonly drTimestamp: unique symbol }

/** About how far back a participant can tell its contracts (journal-garbage-collection-delay of Splice's participant). */
export const journalMs = 24 * 3600_000

const form = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})Z$/

/**
 * Reads a timestamp strictly: a moment that is off by hours or by a digit gives a dump of another state than that
 * of everybody else, and nothing downstream would notice.
 * @returns the timestamp, or why it is refused, as the end of a sentence that begins with the input's name.
 */
export function parseDrTimestamp(
  text: string,
  now = Date.now(),
): { readonly timestamp: DrTimestamp } | { readonly problem: string } {
  const parts = form.exec(text)
  if (parts === null) return { problem: whyNot(text) }
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts.slice(1).map(Number)
  if (hour > 23 || minute > 59 || second > 59) return { problem: `names a time of day that does not exist` }
  const at = Date.UTC(year, month - 1, day, hour, minute, second)
  // The calendar of Date rolls over where a day does not exist; years below 100 it takes for 19xx.
  if (new Date(at).toISOString() !== `${text.slice(0, -1)}.000Z`) {
    return { problem: `names a day that does not exist` }
  }
  if (at > now) {
    return {
      problem: `is in the future: it is ${new Date(now).toISOString().slice(0, 19)}Z now. The SVs recover from a moment before the disaster`,
    }
  }
  return { timestamp: text as DrTimestamp }
}

/** Milliseconds since 1970. */
export function drTime(timestamp: DrTimestamp): number {
  return Date.parse(timestamp)
}

/** Whether what a dump says of itself is that very moment; `…:02Z` and `…:02.000000Z` are the same. */
export function isMoment(text: string, timestamp: DrTimestamp): boolean {
  return text.replace(/\.0+Z$/, 'Z') === timestamp
}

const wanted = 'give it in UTC as the SVs announced it, such as 2024-04-17T19:12:02Z'

function whyNot(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(\.\d+)?[+-]\d{2}:?\d{2}$/.test(text))
    return `has the offset of a local time: ${wanted}`
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?(\.\d+)?$/.test(text))
    return `does not say its time zone, so it may be a local time: ${wanted}`
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d+Z$/.test(text)) return `has parts of a second: ${wanted}`
  return `is not of the form YYYY-MM-DDTHH:MM:SSZ: ${wanted}`
}
