/** What Postgres' programs say when they fail, without the rows that they were at. */
import type { Exit } from '../system/child.ts'

/**
 * Lines that hold rows or whole definitions, and the lines that such a text goes on with: everything up to the next
 * line that a program begins with its own name. A failed COPY prints the row that it failed at (`DETAIL:  Failing row
 * contains (…)`, `CONTEXT:  COPY …, line 5: "…"`), which may be a private key.
 */
const withheld = /^\s*(DETAIL|CONTEXT|HINT|STATEMENT|QUERY|LINE \d+|Command was)\s*:/
const begins = /^(psql|pg_dump|pg_dumpall|pg_restore)(:| \(|\.\S+:)|^(ERROR|FATAL|PANIC|WARNING|NOTICE):/

/** How a program ended, with only what it says of the failure itself. */
export function withoutRows(exit: Exit): Exit {
  let taken = true
  const lines: string[] = []
  for (const line of exit.stderr.split('\n')) {
    if (withheld.test(line)) taken = false
    else if (begins.test(line)) taken = true
    if (taken) lines.push(withoutValues(line))
  }
  return { ...exit, stderr: lines.join('\n') }
}

/**
 * A message of the server without values: some name what they could not read (`invalid input syntax for type bigint:
 * "…"`). Names of objects stay.
 */
export function withoutValues(message: string): string {
  return message
    .replace(/(invalid input (?:syntax|value) for [^:]{1,100}: ).*$/s, '$1(a value)')
    .replace(
      /((?:value|date\/time field value|time zone displacement)(?: out of range)?: )".*"/s,
      '$1(a value)',
    )
    .replace(/(?<=\bvalue )"[^"]*"(?= is out of range)/s, '(a value)')
    .replace(/(invalid byte sequence for encoding "[^"]{1,60}": ).*$/s, '$1(bytes)')
    .replace(/((?:malformed|invalid) [\w ]{1,40}literal: ).*$/s, '$1(a value)')
}
