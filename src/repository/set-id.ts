import { randomInt } from 'node:crypto'

/** `20261122T183012345Z-k7f3qz`: sorts by time, unique, legal as file name, object key and artifact name. */
export type SetId = string & { readonly setId: unique symbol }

const alphabet = 'abcdefghjkmnpqrstuvwxyz23456789'
const shape = /^(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})(\d{3})Z-[a-z2-9]{6}$/

/** Makes the id of a set that begins now. */
export function newSetId(now = new Date()): SetId {
  const time = now.toISOString().replaceAll(/[-:.]/g, '')
  const random = Array.from({ length: 6 }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${time}-${random}` as SetId
}

/** Whether a text is a set id. */
export function isSetId(text: string): text is SetId {
  return timeIn(text) !== undefined
}

/** When the set began. */
export function setTime(id: SetId): Date {
  const time = timeIn(id)
  if (time === undefined) throw new Error(`not a set id: ${id}`)
  return time
}

function timeIn(text: string): Date | undefined {
  const parts = shape.exec(text)
  if (parts === null) return undefined
  const [, year, month, day, hour, minute, second, ms] = parts
  const time = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}.${ms}Z`)
  return Number.isNaN(time.getTime()) ? undefined : time
}
