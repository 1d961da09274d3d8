/** Reads the inputs of an action as the catalogue has them. Problems are kept in `inputs` for `finish`. */
import { Secret } from '../system/secret.ts'
import type { ActionName, Company } from './catalogue/entry.ts'
import { type Given, type Hold, type Input, inputsOf } from './catalogue.ts'
import { type Inputs, oneOf } from './inputs.ts'
import { parseDuration } from './units.ts'

/** Every input of an action but the settings of storages, each by its kind, with all that is wrong with them. */
export function read<A extends ActionName>(action: A, inputs: Inputs): Given<A> {
  const own = inputsOf(action).filter(({ storage }) => storage === undefined)
  const values = readEach(inputs, own, (name) => name)
  for (const input of own) checkCompany(inputs, input, own)
  return values as Given<A>
}

/**
 * The values of inputs by their names in camel case, durations with `Ms` at the end.
 * @param short what is left of a name where the others have a part in common.
 */
export function readEach(
  inputs: Inputs,
  all: readonly Input[],
  short: (name: string) => string,
): Record<string, unknown> {
  return Object.fromEntries(
    all.map((input) => {
      const key = short(input.name).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
      return [input.kind === 'duration' ? `${key}Ms` : key, readOne(inputs, input)]
    }),
  )
}

/** Whether an input says something else than its default. The runner gives defaults as if they had been written. */
export function isGiven(inputs: Inputs, input: Input): boolean {
  const text = inputs.text(input.name)
  return text !== undefined && plain(input, text) !== input.default
}

function readOne(inputs: Inputs, input: Input): unknown {
  const { name } = input
  const text = inputs.text(name) ?? (input.kind === 'secret' ? undefined : input.default)
  if (text === undefined && input.required)
    inputs.problem(name, input.kind === 'choice' ? `is required: ${oneOf(input.values)}.` : 'is required.')
  const refused = input.refused?.values.find((value) => value.toLowerCase() === text?.toLowerCase())
  if (refused !== undefined) {
    inputs.problem(name, `${refused} ${input.refused?.why}.`)
    return undefined
  }
  switch (input.kind) {
    case 'choice': {
      if (text === undefined) return input.required ? input.values[0] : undefined
      const known = input.anyCase && input.values.find((value) => value.toLowerCase() === text.toLowerCase())
      return known ?? inputs.choice(name, input.values, input.values[0] ?? '')
    }
    case 'boolean':
      return inputs.boolean(name, input.default === 'true')
    case 'integer':
      return text === undefined ? undefined : inputs.integer(name, Number(input.default ?? 0), input)
    case 'duration':
      return text === undefined ? undefined : inputs.duration(name, text)
    case 'list':
      return inputs.list(name, input.default)
    case 'secret':
      if (input.protocols === undefined) return inputs.secret(name)
      // Masks the password, and reports a wrong form.
      inputs.url(name, { protocols: input.protocols })
      return text === undefined ? undefined : new Secret(text)
    case 'url':
      return readUrl(inputs, name, input)
    case 'path':
      if (text !== undefined && !text.startsWith('/')) inputs.problem(name, 'must be an absolute path.')
      return text
    case 'time':
      return text === undefined ? undefined : readTime(inputs, name, text)
    case 'hold':
      return text === undefined ? undefined : readHold(inputs, name, text)
    case undefined:
      if (text !== undefined && input.pattern?.test(text) === false)
        inputs.problem(name, `must ${input.must}.`)
      return text ?? (input.required ? '' : undefined)
  }
}

function readUrl(
  inputs: Inputs,
  name: string,
  { protocols, bare }: { readonly protocols: readonly string[]; readonly bare?: true },
): URL | undefined {
  const read = inputs.url(name, { protocols })
  if (!bare || read === undefined) return read
  if (read.username !== '' || read.password !== '')
    inputs.problem(name, 'must not hold credentials; they are given in another way.')
  if (read.search !== '' || read.hash !== '') inputs.problem(name, 'must not have parameters (? or #).')
  return read
}

function readTime(inputs: Inputs, name: string, text: string): Date {
  const read = new Date(text)
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.test(text))
    inputs.problem(name, 'must be a time with its zone, such as 2026-11-22T18:30:00Z.')
  else if (Number.isNaN(read.getTime())) inputs.problem(name, 'is a date that does not exist.')
  return read
}

function readHold(inputs: Inputs, name: string, text: string): Hold | undefined {
  const [, mode, duration = ''] = /^(governance|compliance)\s+(\S+)$/i.exec(text) ?? []
  const durationMs = parseDuration(duration)
  if (mode === undefined || durationMs === undefined || durationMs <= 0) {
    inputs.problem(name, 'must be a mode and a duration, such as governance 35d or compliance 35d.')
    return undefined
  }
  return { mode: mode.toUpperCase() === 'COMPLIANCE' ? 'COMPLIANCE' : 'GOVERNANCE', durationMs }
}

/** Notes an input that lacks what it goes with, and one that is missing though others require it. */
function checkCompany(inputs: Inputs, input: Input, all: readonly Input[]): void {
  const { name, requiredWith, goesWith } = input
  const holds = (company: Company) =>
    Object.entries(company).map(([other, values]) => meets(inputs, all, other, values))
  if (requiredWith && (inputs.text(name) ?? input.default) === undefined) {
    if (holds(requiredWith).every((met) => met === true))
      inputs.problem(name, `is required with ${phrase(requiredWith)}.`)
  } else if (goesWith && isGiven(inputs, input) && holds(goesWith).includes(false))
    inputs.problem(name, `goes with ${phrase(goesWith)} only.`)
}

/** Whether another input has one of the values; undefined where the action has no such input, or a wrong one. */
function meets(
  inputs: Inputs,
  all: readonly Input[],
  name: string,
  values: readonly string[],
): boolean | undefined {
  const other = all.find((input) => input.name === name)
  if (other === undefined) return undefined
  const given = inputs.text(name) ?? other.default
  if (values.length === 0) return given !== undefined
  if (given === undefined) return other.required ? undefined : false
  const text = plain(other, given)
  if (other.kind === 'choice' && !other.values.includes(text)) return undefined
  return values.includes(text)
}

function plain({ kind }: Input, text: string): string {
  return kind === 'boolean' ? text.toLowerCase() : text
}

function phrase(company: Company): string {
  return Object.entries(company)
    .map(([name, values]) => (values.length === 0 ? name : `${name}: ${oneOf(values)}`))
    .join(' and ')
}
