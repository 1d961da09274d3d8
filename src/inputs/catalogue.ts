/**
 * Every input of every action, said once: what reads them, and everything that tells of them (action.yml, the READMEs, the
 * workflows, the schemas, `--help`), takes it from here. It is data, and loads nothing.
 */
import type { Secret } from '../system/secret.ts'
import { aroundGroups } from './catalogue/around.ts'
import type { ActionName, Entry, Group } from './catalogue/entry.ts'
import { jobGroups } from './catalogue/jobs.ts'
import { nodeGroups } from './catalogue/node.ts'
import { repositoryGroups } from './catalogue/repository.ts'
import { runGroups } from './catalogue/run.ts'
import { verifyGroups } from './catalogue/verify.ts'

export const catalogue = {
  ...jobGroups,
  ...verifyGroups,
  ...aroundGroups,
  ...nodeGroups,
  ...repositoryGroups,
  ...runGroups,
} as const
const groups: readonly Group[] = Object.values(catalogue)

/** Over the inputs that a first user needs. */
const beginning = 'To begin with'

/** An input as one action has it. */
export type Input = Entry & {
  readonly name: string
  /** Over it in the README and in `--help`; what a first user needs stands apart from the rest. */
  readonly heading: string
  /** The kind of storage that it goes with. */
  readonly storage: string | undefined
}

const made = new Map<ActionName, readonly Input[]>()

/** The inputs of an action: first those that a first user needs, then group by group. */
export function inputsOf(action: ActionName): readonly Input[] {
  const known = made.get(action)
  if (known !== undefined) return known
  const all = groups.flatMap((group) => inputsOfGroup(group, action))
  const inputs = all.sort((a, b) => Number(b.heading === beginning) - Number(a.heading === beginning))
  made.set(action, inputs)
  return inputs
}

/** The inputs of a group as an action has them. */
export function inputsOfGroup(group: Group, action: ActionName): Input[] {
  return Object.entries(group.inputs).flatMap(([name, said]) => {
    const entry: Entry = typeof said === 'string' ? { words: said } : said
    if (!(entry.actions ?? group.actions).includes(action)) return []
    const { heading, storage, goesWith } = group
    const begins = entry.first === true || entry.first?.includes(action) === true
    const place = { name, heading: begins ? beginning : heading, storage }
    return [{ ...(goesWith && { goesWith }), ...entry, ...entry.for?.[action], ...place }]
  })
}

/** How many entries there are of a name: with more than one it does not mean the same in every action. */
export function meanings(name: string): number {
  return groups.filter(({ inputs }) => Object.hasOwn(inputs, name)).length
}

/** The inputs that hold a secret. They are not taken from settings nor from a command line. */
export const secretInputs: readonly string[] = [
  ...new Set(
    groups.flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([name, entry]) =>
        typeof entry !== 'string' && entry.kind === 'secret' ? [name] : [],
      ),
    ),
  ),
]

/** The name under which a secret is found in a workflow's secrets and in an environment: `client-secret` is `CLIENT_SECRET`. */
export function secretName(input: string): string {
  return input.replaceAll('-', '_').toUpperCase()
}

type Groups = (typeof catalogue)[keyof typeof catalogue]
type Declared<G extends Group> = {
  [N in keyof G['inputs'] & string]: {
    readonly name: N
    readonly entry: G['inputs'][N]
    readonly actions: G['inputs'][N] extends { actions: readonly (infer A)[] } ? A : G['actions'][number]
  }
}[keyof G['inputs'] & string]
type Declaration = Groups extends infer G
  ? G extends { readonly storage: string }
    ? never
    : G extends Group
      ? Declared<G>
      : never
  : never

/** `zstd-level` is `zstdLevel`. */
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name
type Key<Name extends string, E> = E extends { kind: 'duration' } ? `${Camel<Name>}Ms` : Camel<Name>

/** An object lock: for how long, from the upload on. */
export interface Hold {
  readonly mode: 'GOVERNANCE' | 'COMPLIANCE'
  readonly durationMs: number
}

type Plain<E> = E extends { kind: infer K }
  ? K extends 'choice'
    ? E extends { values: readonly (infer V)[] }
      ? V
      : never
    : K extends keyof Values
      ? Values[K]
      : never
  : string
interface Values {
  boolean: boolean
  integer: number
  duration: number
  list: string[]
  secret: Secret
  url: URL
  path: string
  time: Date
  hold: Hold
}

/** What an action says of an entry, which wins over what the entry says. */
type SaidFor<E, A extends ActionName, K extends string> = E extends { for: Record<A, Record<K, infer V>> }
  ? V
  : E extends Record<K, infer V>
    ? V
    : undefined
type IsThere<E, A extends ActionName> = E extends { kind: 'boolean' | 'list' }
  ? true
  : E extends { kind: 'secret' }
    ? false
    : SaidFor<E, A, 'default'> extends string
      ? true
      : SaidFor<E, A, 'required'> extends true
        ? true
        : false
type Value<E, A extends ActionName> = IsThere<E, A> extends true ? Plain<E> : Plain<E> | undefined

/** The inputs of an action, read: `read-time` in camel case, durations in milliseconds with `Ms` at the end of the name. */
export type Given<A extends ActionName> = {
  readonly [D in Declaration as A extends D['actions'] ? Key<D['name'], D['entry']> : never]: Value<
    D['entry'],
    A
  >
}
