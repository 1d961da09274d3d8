/** How a repository is named: one text that says which storage it is and where in it. */
import type { Address, WrongAddress } from './driver.ts'
import { driverOf, storageDrivers } from './drivers.ts'

export type { Address, WrongAddress } from './driver.ts'

/**
 * Reads an address. The text is never repeated in a problem: somebody may have put a password into it.
 */
export function parseAddress(text: string): Address | WrongAddress {
  const [, scheme, rest] = text.startsWith('/') ? [text, '/', text] : (split.exec(text) ?? [])
  const asked = scheme?.toLowerCase()
  const driver = storageDrivers().find(({ schemes }) => asked !== undefined && schemes.includes(asked))
  if (driver !== undefined && asked !== undefined) return driver.parse(rest, asked)
  const must = `must be ${forms()}.`
  if (scheme === undefined || rest === undefined) return { problem: must }
  return { problem: `begins with ${JSON.stringify(scheme.slice(0, 20))}, but ${must}` }
}

/** `scheme`, `scheme:` or `scheme://rest`. */
const split = /^([a-z][a-z0-9+.-]*)(?::|:\/\/(.*))?$/is

function forms(): string {
  const all = storageDrivers().map(({ form }) => form)
  return `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`
}

/** The address as an operator writes it. It holds no secret. */
export function formatAddress(address: Address): string {
  return driverOf(address.kind).format(address)
}

/** Whether reading an address went wrong. */
export function isWrong(read: Address | WrongAddress): read is WrongAddress {
  return 'problem' in read
}
