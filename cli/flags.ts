import { Option } from 'commander'
import { type Input, secretName } from '../src/inputs/catalogue.ts'

/** An option whose value is kept under the name that it is given, not under one that commander makes of the flag. */
class NamedOption extends Option {
  readonly #key: string

  constructor(flags: string, description: string, key: string) {
    super(flags, description)
    this.#key = key
    // `--no-auth` is the input no-auth, not the opposite of an input auth.
    this.negate = false
  }

  override attributeName(): string {
    return this.#key
  }
}

/** The flags of one input, as `--help` lists them: those that a first user needs stand apart from the rest. */
export function flagsOf(input: Input): Option[] {
  const { name, kind } = input
  const description = described(input)
  const options =
    kind === 'secret'
      ? secretFlags(name, description)
      : kind === 'boolean'
        ? booleanFlags(name, description)
        : [textFlag(name, description, kind === 'list')]
  return options.map((option) => option.helpGroup(`${input.heading}:`))
}

/** What an input is where nothing is given. Only GitHub's runner has a token of its own. */
export function defaultOf({ kind, default: fallback = '' }: Input): string {
  return kind === 'secret' ? '' : fallback
}

/** How `--help` names a flag: `--dry-run, --no-dry-run`. */
export function optionTerm(option: Option): string {
  const both = option instanceof NamedOption && option.optional
  return both
    ? `${option.long}${option.long?.startsWith('--no-') ? '' : `, --no-${option.name()}`}`
    : option.flags
}

/** The key under which the path of a secret's file is parsed. */
export function fileKey(name: string): string {
  return `${name}-file`
}

function textFlag(name: string, description: string, several: boolean): Option {
  const text = several ? `${description} Repeat the flag for more lines.` : description
  return new NamedOption(`--${name} <value>`, text, name).argParser((value, before: unknown) => {
    if (typeof before !== 'string') return value
    // Twice means a mistake, unless the input has lines: a run with the other value would be a surprise.
    return several ? `${before}\n${value}` : new Repeated()
  })
}

/** Stands for a value that was given twice to an input that has one. */
export class Repeated {}

function booleanFlags(name: string, description: string): Option[] {
  const yes = new NamedOption(`--${name} [value]`, description, name)
    .preset('true')
    .argParser((value) => (value === '' ? 'true' : value))
  const no = new NamedOption(`--no-${name}`, `The same as --${name}=false.`, name)
    .preset('false')
    .argParser(() => 'false')
  // `--no-no-auth` is nothing that anybody would write.
  return name.startsWith('no-') ? [yes] : [yes, no.hideHelp()]
}

function secretFlags(name: string, description: string): Option[] {
  return [
    new NamedOption(
      `--${fileKey(name)} <path>`,
      `File with: ${description} Or in the environment: ${secretName(name)}.`,
      fileKey(name),
    ),
    // Taken only to be refused with the reason, instead of as an unknown flag.
    new NamedOption(`--${name} [value]`, '', name).hideHelp(),
  ]
}

function described(input: Input): string {
  if (input.required === true) return `${input.words} Required.`
  const fallback = defaultOf(input)
  return fallback === '' ? input.words : `${input.words} (default: ${fallback.replaceAll('\n', ', ')})`
}
