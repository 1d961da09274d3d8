/** The form of what the catalogue says of an input. */

/** Every action, in the order in which an operator meets them. */
export const actionNames = ['backup', 'restore', 'dr-snapshot', 'verify', 'alert', 'fleet'] as const
export type ActionName = (typeof actionNames)[number]

/** The actions that work on a node, and those that work on sets. */
export const nodeActions = ['backup', 'restore', 'dr-snapshot'] as const
export const setActions = [...nodeActions, 'verify'] as const

/** What a node may be called: the name is that of a folder and part of object keys. */
export const nodeName = {
  pattern: /^[a-z0-9][a-z0-9._-]{0,62}$/i,
  must: 'be 1 to 63 letters, digits, dots, hyphens or underscores, and begin with a letter or digit',
} as const

/**
 * Other inputs and the values that they must have, all of them; no value: it must be given. An input that the action does
 * not have is no condition there.
 */
export type Company = Readonly<Record<string, readonly string[]>>

/** What an input's value is: a text when the entry says nothing. */
type Kind =
  | {
      readonly kind?: undefined
      readonly pattern?: RegExp
      /** What the pattern asks for: the end of a sentence "must …". */
      readonly must?: string
    }
  /** `anyCase`: `cool` is `Cool`. */
  | { readonly kind: 'choice'; readonly values: readonly string[]; readonly anyCase?: true }
  | { readonly kind: 'integer'; readonly min?: number; readonly max?: number }
  /** `protocols`: it is a URL with a password in it. */
  | { readonly kind: 'secret'; readonly protocols?: readonly string[] }
  /** `bare`: without credentials and parameters. */
  | { readonly kind: 'url'; readonly protocols: readonly string[]; readonly bare?: true }
  /** `list`: one entry a line; `path`: an absolute one; `time`: with its zone; `hold`: an object lock (`governance 35d`). */
  | { readonly kind: 'boolean' | 'duration' | 'list' | 'path' | 'time' | 'hold' }

/** What may differ between the actions that have an input. */
interface Said {
  /** What `--help`, the README, action.yml and the workflows say of it. */
  readonly words: string
  /** The text that stands for it where it is not given. An expression is the runner's to evaluate. */
  readonly default?: string
  readonly required?: boolean
  readonly requiredWith?: Company
  /** Given without this company it is a problem: somebody counts on it. */
  readonly goesWith?: Company
}

/** One input. The same name with another meaning, in another action, is another entry. */
export type Entry = Kind &
  Said & {
    /** Fewer actions than those of its group, or others. */
    readonly actions?: readonly ActionName[]
    /** Whether a first user needs it: it stands apart from the rest then. */
    readonly first?: true | readonly ActionName[]
    /**
     * It decides what one run does, or confirms it. It belongs to the run and to who started it, and must be seen there: a
     * file that was written for every run must not confirm one, nor wave it past its approval.
     */
    readonly decides?: true
    /** Values that look right and are not. `why` ends a sentence that begins with the value. */
    readonly refused?: { readonly values: readonly string[]; readonly why: string }
    readonly for?: Partial<Record<ActionName, Partial<Said>>>
  }

/** Inputs that belong together. */
export interface Group {
  /** Over them in the README and in `--help`. */
  readonly heading: string
  readonly actions: readonly ActionName[]
  /** The kind of storage whose settings they are: they go with such an address only. */
  readonly storage?: string
  /** What addresses of that kind look like. */
  readonly address?: string
  /** For each input that says nothing else. */
  readonly goesWith?: Company
  /** By name. A text alone is the words of a text input. */
  readonly inputs: Readonly<Record<string, Entry | string>>
}

export type Groups = Readonly<Record<string, Group>>
