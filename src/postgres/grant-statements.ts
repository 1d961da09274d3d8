/**
 * The statements in the ACL entries of an archive, taken apart as far as roles stand in them. They are run one by one, so
 * that one that names a role that is not there does not take the others with it; and nothing but them is run.
 */
import { list, type Sql, sql, value } from './sql.ts'

/** One GRANT, REVOKE or ALTER DEFAULT PRIVILEGES. */
export interface GrantStatement {
  /** Pieces of its text and, between them, roles. */
  readonly pieces: readonly (string | { readonly role: string })[]
  /** Who gave it, where that is not the owner of the object. */
  readonly grantor?: string
}

interface Token {
  readonly text: string
  readonly at: number
  readonly end: number
}

/** Thrown for a text that `pg_dump` does not write. */
export class NoGrant extends Error {}

/**
 * Reads the definition of an entry of the kind `ACL` or `DEFAULT ACL`. Keywords are in capitals there and names that are
 * would be quoted, so the two cannot be mistaken for each other.
 * @throws NoGrant when something else is in it.
 */
export function readGrants(definition: string): GrantStatement[] {
  const found: GrantStatement[] = []
  let grantor: string | undefined
  for (const tokens of statementsOf(definition)) {
    const words = tokens.map((token) => token.text)
    const begins = (...start: string[]) => start.every((word, index) => words[index] === word)
    if (begins('SET', 'SESSION', 'AUTHORIZATION') && words[3] !== undefined) grantor = nameOf(words[3])
    else if (begins('RESET', 'SESSION', 'AUTHORIZATION')) grantor = undefined
    else if ((begins('GRANT') || begins('REVOKE')) && words.includes('ON'))
      found.push({ pieces: withRoles(definition, tokens), ...(grantor !== undefined && { grantor }) })
    else if (begins('ALTER', 'DEFAULT', 'PRIVILEGES')) found.push({ pieces: withRoles(definition, tokens) })
    else throw new NoGrant()
  }
  return found
}

/** A statement as it is run. @param named gives another name for some roles. */
export function grantText(statement: GrantStatement, named: (role: string) => string): string {
  return statement.pieces
    .map((piece) => (typeof piece === 'string' ? piece : quotedRole(named(piece.role))))
    .join('')
}

/** An SQL expression that gives the same text: the server quotes the roles. */
export function grantExpression(statement: GrantStatement, named: (role: string) => string): Sql {
  const parts = statement.pieces.map((piece) =>
    typeof piece === 'string' ? value(piece) : sql`pg_catalog.quote_ident(${value(named(piece.role))})`,
  )
  return sql`pg_catalog.concat(${list(parts)})`
}

/** Every role that statements name. */
export function rolesIn(statements: readonly GrantStatement[]): string[] {
  return statements.flatMap(({ pieces, grantor }) => [
    ...pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.role])),
    ...(grantor === undefined ? [] : [grantor]),
  ])
}

/** A role in double quotes, for people. */
function quotedRole(role: string): string {
  return `"${role.replaceAll('"', '""')}"`
}

/** Whether a text is one statement and no more: what a signature is taken from may hold nothing else. */
export function isOneStatement(text: string): boolean {
  try {
    return statementsOf(text).length === 1
  } catch {
    return false
  }
}

/** The role behind the last TO or FROM, and the one behind FOR ROLE. */
function withRoles(text: string, tokens: readonly Token[]): GrantStatement['pieces'] {
  const words = tokens.map((token) => token.text)
  const last = Math.max(words.lastIndexOf('TO'), words.lastIndexOf('FROM'))
  const owner = words[3] === 'FOR' && words[4] === 'ROLE' ? 5 : -1
  const roles = [owner, last === -1 ? -1 : last + (words[last + 1] === 'GROUP' ? 2 : 1)]
  const first = tokens[0]
  const end = tokens.at(-1)
  if (first === undefined || end === undefined || last === -1) throw new NoGrant()
  const pieces: (string | { role: string })[] = []
  let at = first.at
  for (const index of roles) {
    const token = tokens[index]
    if (index === -1 || token === undefined || token.text === 'PUBLIC') continue
    pieces.push(text.slice(at, token.at), { role: nameOf(token.text) })
    at = token.end
  }
  pieces.push(text.slice(at, end.end))
  return pieces
}

function nameOf(token: string): string {
  return token.startsWith('"') ? token.slice(1, -1).replaceAll('""', '"') : token
}

/** Words, quoted names and single characters; statements end with a semicolon outside of quotes. */
function statementsOf(text: string): Token[][] {
  const statements: Token[][] = []
  let tokens: Token[] = []
  const pattern = /"(?:[^"]|"")*"|[\p{L}_][\p{L}\p{N}_$]*|\d+|\s+|--|\/\*|[^"]/gu
  let at = 0
  for (const match of text.matchAll(pattern)) {
    if (match.index !== at) throw new NoGrant()
    at += match[0].length
    if (/^\s/.test(match[0])) continue
    if (match[0] === ';') {
      statements.push(tokens)
      tokens = []
    } else if (/^(['$\\]|--|\/\*)/.test(match[0])) {
      throw new NoGrant()
    } else {
      tokens.push({ text: match[0], at: match.index, end: at })
    }
  }
  if (at !== text.length) throw new NoGrant()
  if (tokens.length > 0) statements.push(tokens)
  return statements.filter((statement) => statement.length > 0)
}
