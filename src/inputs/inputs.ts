import { detectRunner, type Runner } from '../runner/runner.ts'
import { Failure } from '../system/failure.ts'
import { derivedForms, Secret } from '../system/secret.ts'
import { parseDuration } from './units.ts'

/**
 * The inputs of an action, read and checked by kind. Nothing throws while reading: every problem is kept, and
 * `finish` reports them all at once, before anything has been done.
 *
 * After a problem the method returns a harmless value of its type; call `finish` before using any of them.
 */
export class Inputs {
  readonly #env: NodeJS.ProcessEnv
  readonly #runner: Runner
  readonly #problems: { name: string; text: string }[] = []
  readonly #read = new Set<string>()
  readonly #replaced = new Map<string, string>()

  constructor(env: NodeJS.ProcessEnv = process.env, runner: Runner = detectRunner(env)) {
    this.#env = env
    this.#runner = runner
  }

  /** The text of an input without the space around it, or the default; undefined when it is empty. */
  text(name: string): string | undefined
  text(name: string, options: { default: string }): string
  text(name: string, options?: { default: string }): string | undefined {
    const variable = variableOf(name)
    this.#read.add(variable)
    return (this.#replaced.get(variable) ?? this.#env[variable])?.trim() || options?.default
  }

  /** Gives an input the value that the settings have for it. It must not be a secret. */
  replace(name: string, value: string): void {
    this.#replaced.set(variableOf(name), value)
  }

  /** Keeps a text out of the log and of every message, where a secret was given in a wrong place. */
  hide(value: string): void {
    this.#keep(value)
  }

  /** An input that must not be empty. */
  required(name: string): string {
    const value = this.text(name)
    if (value === undefined) this.problem(name, 'is required.')
    return value ?? ''
  }

  /** A secret input, masked in the log in every form that it may take, before anything else can show it. */
  secret(name: string): Secret | undefined {
    const value = this.text(name)
    return value === undefined ? undefined : this.#keep(value)
  }

  /** One of the given values. */
  choice<const T extends string>(name: string, values: readonly T[], fallback: NoInfer<T>): T {
    const value = this.text(name)
    if (value === undefined) return fallback
    const match = values.find((candidate) => candidate === value)
    if (match === undefined) this.problem(name, `is ${quote(value)}, but must be ${oneOf(values)}.`)
    return match ?? fallback
  }

  /** A boolean in the forms of YAML 1.2's core schema, as GitHub's own actions take them. */
  boolean(name: string, fallback: boolean): boolean {
    const value = this.text(name)
    if (value === undefined) return fallback
    if (/^(true|True|TRUE)$/.test(value)) return true
    if (/^(false|False|FALSE)$/.test(value)) return false
    this.problem(name, `is ${quote(value)}, but must be true or false.`)
    return fallback
  }

  /** One entry a line; empty lines and `#` comments are left out. */
  list(name: string, fallback = ''): string[] {
    const lines = (this.text(name) ?? fallback).split(/\r?\n/)
    return lines.map((line) => line.replace(/(^|\s)#.*$/, '').trim()).filter((line) => line !== '')
  }

  /**
   * A URL with one of the given protocols, named without the colon. The value may hold a password: it is
   * masked, and no message repeats it.
   */
  url(name: string, options: { protocols: readonly string[] }): URL | undefined {
    const value = this.text(name)
    if (value === undefined) return undefined
    const forms = oneOf(options.protocols.map((protocol) => `${protocol}://…`))
    const url = URL.parse(value)
    if (url === null) {
      // Whatever it is, it may have been meant as a URL with a password.
      if (value.includes('@')) this.#keep(value)
      this.problem(
        name,
        `is not a URL (${forms}). Characters such as @ / # ? in a password must be percent-encoded.`,
      )
      return undefined
    }
    if (url.password !== '') {
      this.#keep(url.password)
      this.#keep(percentDecoded(url.password))
      this.#keep(value)
    }
    if (!options.protocols.includes(url.protocol.slice(0, -1))) {
      // What stands before the first colon may be a user, or half of a password.
      this.#keep(value)
      this.problem(name, `does not begin as it must (${forms}).`)
    }
    return url
  }

  /** A duration with units (`90s`, `30m`, `5h`, `2d`, `1h30m`) in milliseconds. */
  duration(name: string): number | undefined
  duration(name: string, fallback: string): number
  duration(name: string, fallback?: string): number | undefined {
    const value = this.text(name) ?? fallback
    if (value === undefined) return undefined
    const milliseconds = parseDuration(value)
    if (milliseconds === undefined) {
      this.problem(
        name,
        `is ${quote(value)}, but must be a number with a unit, such as 90s, 30m, 5h, 2d or 1h30m.`,
      )
    }
    return milliseconds ?? 0
  }

  /** A whole number within bounds. */
  integer(name: string, fallback: number, bounds: { min?: number; max?: number } = {}): number {
    const value = this.text(name)
    if (value === undefined) return fallback
    const { min = 0, max = Number.MAX_SAFE_INTEGER } = bounds
    const number = /^-?\d+$/.test(value) ? Number(value) : Number.NaN
    if (number >= min && number <= max) return number
    const range = bounds.max === undefined ? `of ${min} or more` : `from ${min} to ${max}`
    this.problem(name, `is ${quote(value)}, but must be a whole number ${range}.`)
    return fallback
  }

  /** Notes what is wrong with an input, such as a contradiction to another. It is reported by `finish`. */
  problem(name: string, text: string): void {
    this.#problems.push({ name, text })
  }

  /** Throws one error with every problem, one a line. To be called before the first side effect. */
  finish(): void {
    if (this.#problems.length === 0) return
    const source = (name: string) => (this.#replaced.has(variableOf(name)) ? ' (from settings)' : '')
    const lines = this.#problems.map(({ name, text }) => `- ${name}${source(name)}: ${text}`)
    throw new Failure('inputs', {
      what: `${lines.length === 1 ? 'An input is' : `${lines.length} inputs are`} wrong:\n${lines.join('\n')}`,
      means: 'Nothing was touched.',
      next: 'Correct the inputs and run again.',
    })
  }

  /** Inputs that were given but not asked for. On GitHub the runner itself warns of names it does not know. */
  unread(): string[] {
    const all = [...Object.entries(this.#env), ...this.#replaced]
    const given = new Map(all.filter(([key, value]) => key.startsWith('INPUT_') && value))
    return [...given.keys()]
      .filter((key) => !this.#read.has(key))
      .map((key) => key.slice('INPUT_'.length).toLowerCase())
  }

  #keep(value: string): Secret {
    for (const form of derivedForms(value)) this.#runner.mask(form)
    return new Secret(value)
  }
}

/** The runner's own rule: upper case, and only spaces replaced. */
function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** A value for a message: short, and on one line. */
export function quote(value: string): string {
  const line = value.replaceAll(/\s+/g, ' ')
  return `"${line.length > 60 ? `${line.slice(0, 60)}…` : line}"`
}

/** `a, b or c`. */
export function oneOf(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
