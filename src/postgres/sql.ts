/**
 * SQL by construction: names and values get into a statement only through functions that quote them, so that none
 * of them can end what it stands in, whatever it holds.
 */

/** A piece of SQL. There is no way to make one out of a text: only `sql`, `name`, `value` and `list` make them. */
export class Sql {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  /** The statement as a server reads it. */
  get text(): string {
    return this.#text
  }

  static #of(text: string): Sql {
    return new Sql(text)
  }

  /** See `sql`. */
  static fromTemplate(strings: TemplateStringsArray, holes: readonly Sql[]): Sql {
    // A caller without types (or with a cast) gets an error, not a statement.
    if (!Array.isArray(strings.raw)) throw new TypeError('sql is a tag of template literals')
    const parts = strings.map((string, index) => {
      const hole = holes[index]
      if (index === strings.length - 1) return string
      if (!(hole instanceof Sql)) throw new TypeError('only names, values and SQL go into SQL')
      return string + hole.#text
    })
    return Sql.#of(parts.join(''))
  }

  /** See `name`. */
  static fromName(parts: readonly string[]): Sql {
    if (parts.length === 0) throw new TypeError('a name has at least one part')
    return Sql.#of(parts.map(quotedName).join('.'))
  }

  /** See `value`. */
  static fromValue(literal: Literal): Sql {
    if (literal === null) return Sql.#of('NULL')
    if (typeof literal === 'boolean') return Sql.#of(literal ? 'TRUE' : 'FALSE')
    if (typeof literal === 'string') return Sql.#of(quoted(literal, "'"))
    if (typeof literal === 'number' && !Number.isFinite(literal)) throw new TypeError('not a number')
    return Sql.#of(literal < 0 ? `(${literal})` : String(literal))
  }

  /** See `list`. */
  static fromList(items: readonly Sql[], separator: Separator): Sql {
    if (!separators.includes(separator)) throw new TypeError('not a separator of SQL')
    return Sql.#of(items.map((item) => item.#text).join(separator))
  }
}

/** What a literal can be made of. */
export type Literal = string | number | bigint | boolean | null

const separators = [', ', ' AND ', ' OR ', ' UNION ALL ', '; ', '\n'] as const
type Separator = (typeof separators)[number]

/** A statement, or a piece of one: raw text stands in the template, everything else is `Sql` already. */
export function sql(strings: TemplateStringsArray, ...holes: readonly Sql[]): Sql {
  return Sql.fromTemplate(strings, holes)
}

/**
 * A quoted name, of several parts where it is qualified: `name(schema, table)`.
 * @throws RangeError for what no object can be called: empty, longer than 63 bytes (a server would cut it and mean
 * another object), with a NUL or half a character.
 */
export function name(...parts: readonly string[]): Sql {
  return Sql.fromName(parts)
}

/** A quoted literal. @throws RangeError for a text that no server holds: with a NUL or half a character. */
export function value(literal: Literal): Sql {
  return Sql.fromValue(literal)
}

/** Pieces side by side, in the order given. */
export function list(items: readonly Sql[], separator: Separator = ', '): Sql {
  return Sql.fromList(items, separator)
}

/** The most bytes that a name has (`NAMEDATALEN` - 1). */
export const longestName = 63

function quotedName(text: string): string {
  if (text === '' || Buffer.byteLength(text) > longestName)
    throw new RangeError(`not the name of an object: ${JSON.stringify(text.slice(0, 100))}`)
  return quoted(text, '"')
}

/** Line ends beyond ASCII are among them: programs that read by lines differ in what they take for one. */
const meaningful = /[^A-Za-z0-9_., \u00a0-\u2027\u202a-\u{10ffff}-]/gu

/**
 * Everything in ASCII that is neither a letter, a digit nor one of `_ . , -` or a blank becomes a Unicode escape: no
 * quote, backslash, dollar, colon or line end of a name or value is ever seen by the server's parser, nor by the
 * one in `psql`, which looks for commands of its own. Beyond ASCII no character means anything to either of them.
 * Needs `standard_conforming_strings`, which each session of ours switches on; a server without it refuses.
 */
function quoted(text: string, quote: '"' | "'"): string {
  if (text.includes('\0') || !text.isWellFormed())
    throw new RangeError('a text with a NUL or half a character cannot be in a database')
  const escaped = text.replaceAll(meaningful, (character) => {
    const code = character.codePointAt(0) ?? 0
    return `\\${code.toString(16).padStart(4, '0')}`
  })
  return escaped === text ? `${quote}${text}${quote}` : `U&${quote}${escaped}${quote}`
}
