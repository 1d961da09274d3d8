import { inspect } from 'node:util'

/** Everything that has been wrapped, so that text from outside (stderr, error bodies) can be cleaned. */
const known = new Set<string>()

/** Values shorter than this are not masked: replacing them would turn whole logs into `***`. */
const shortestMasked = 4

/**
 * A value that prints as `***` wherever it ends up: logs, JSON, errors, string interpolation.
 * It is revealed only where a process or a request needs it.
 */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
    for (const form of derivedForms(value)) known.add(form)
  }

  /** The value itself. Call it only at the edge: an environment variable, a request header, a pipe. */
  reveal(): string {
    return this.#value
  }

  toString(): string {
    return '***'
  }

  toJSON(): string {
    return '***'
  }

  [inspect.custom](): string {
    return '***'
  }
}

/** The forms under which a secret may show up in a text: as it is, each line, URL-encoded, base64. */
export function derivedForms(value: string): string[] {
  const lines = value.split(/\r?\n/).map((line) => line.trim())
  const forms = [value, ...lines, encodeURIComponent(value), Buffer.from(value).toString('base64')]
  return [...new Set(forms)].filter((form) => form.length >= shortestMasked)
}

/** Replaces every known secret in a text. For text that comes from outside, such as a program's stderr. */
export function redact(text: string): string {
  let clean = text
  for (const form of [...known].sort((a, b) => b.length - a.length)) clean = clean.replaceAll(form, '***')
  return clean.replace(/AGE-SECRET-KEY-[A-Z0-9]+/gi, '***')
}
