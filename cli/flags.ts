import { Option } from 'commander'
import type { ActionMetadata } from '../src/inputs/action-metadata.ts'
import { isSecretInput, secretName } from '../src/inputs/secret-inputs.ts'
import { groupOf } from './help-groups.ts'

type Input = ActionMetadata['inputs'][string]

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

/** The flags of one input, as `--help` lists them. */
export function flagsOf(name: string, input: Input): Option[] {
  const description = described(input)
  const options = isSecretInput(name)
    ? secretFlags(name, description)
    : isBoolean(input)
      ? booleanFlags(name, description)
      : [textFlag(name, input, description)]
  return options.map((option) => option.helpGroup(groupOf(name)))
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

function textFlag(name: string, input: Input, description: string): Option {
  const several = isList(input)
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

function isBoolean(input: Input): boolean {
  return input.default === 'true' || input.default === 'false'
}

/** action.yml has no lists; ours say of an input that has lines that it is "one a line". */
function isList(input: Input): boolean {
  return /\bone a line\b/.test(input.description)
}

function described(input: Input): string {
  const text = input.description.replaceAll(/\s+/g, ' ').trim()
  if (input.required === true) return `${text} Required.`
  // An expression is GitHub's to evaluate; the environment variable stands for it here.
  return input.default && !input.default.includes('${{') ? `${text} (default: ${input.default})` : text
}
