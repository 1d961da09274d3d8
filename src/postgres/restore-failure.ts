/** What became of a restore that `pg_restore` gave up. */
import { type Exit, exitFailure } from '../system/child.ts'
import { Failure } from '../system/failure.ts'
import { printable } from '../system/printable.ts'
import type { ArchiveEntry } from './archive-toc.ts'
import { withoutRows } from './program-errors.ts'

/** The server refused an entry: what that says may depend on what was restored before it. */
export class EntryRefused extends Failure {}

/**
 * The error of a restore: which object it was at and why, without rows.
 * @param entries of the archive by id, where they are known.
 */
export function restoreFailure(
  exit: Exit,
  database: string,
  entries: ReadonlyMap<number, ArchiveEntry>,
): Failure {
  const places = [...exit.stderr.matchAll(/^pg_restore: from TOC entry (\d+);.*$/gm)]
  const entry = entries.get(Number(places.at(-1)?.[1]))
  const at = entry === undefined ? '' : ` at ${describe(entry)}`
  const failure = exitFailure(
    'pg_restore',
    withoutRows({ ...exit, stderr: exit.stderr.replace(progress, '') }),
    `Restore into ${printable(database)} failed${at}`,
  )
  if (failure.code === 'stream-cut') return failure
  const means = 'The database being filled is a new one beside the old: the old one was not touched.'
  if (fullDisk(failure.what))
    return new Failure('disk-full', {
      what: failure.what,
      means,
      next: 'Free space on the database server (the plan states how much is needed) and run again.',
    })
  const missing = unqualified.exec(failure.what)
  if (entry !== undefined && missing !== null && !definesOnly.has(entry.kind))
    return new Failure('restore-search-path', {
      what: `${failure.what}: ${describe(entry)} uses a function that names ${missing[1]} without its schema.`,
      means: `Such a function works only where search_path finds the name; no dump has a search_path while it is restored. ${means}`,
      next: 'Give the function a search_path of its own on the node (ALTER FUNCTION … SET search_path) and take a new set. For this set: docs/restore.md, "Functions that need a search_path".',
    })
  const Kind = entry === undefined ? Failure : EntryRefused
  return new Kind('restore-failed', {
    what: failure.what,
    means,
    next: 'See the line of pg_restore above; the new database is removed.',
  })
}

/** What --verbose says besides errors: names are in it, which may look like anything. */
const progress =
  /^pg_restore: (?:connecting|creating|processing|executing|implied|entering|dropping|enabling|disabling|restoring|restored|setting|while|from)\b.*$/gm

/** Names that pg_dump writes have their schema: one without it is in the body of a function. */
const unqualified =
  /ERROR: +((?:relation|function|type|operator|sequence|view) "?[^". ]+"?(?:\(.*?\))?) does not exist/

/** What is not looked into when it is created. */
const definesOnly = new Set(['FUNCTION', 'PROCEDURE', 'TABLE', 'SCHEMA', 'TYPE', 'DOMAIN', 'EXTENSION'])

function describe({ kind, schema, tag }: ArchiveEntry): string {
  return printable(schema === '' ? `${kind} ${tag}` : `${kind} ${schema}.${tag}`)
}

const fullDisk = (text: string) =>
  /no space left|disk full|check free disk space|could not extend file/i.test(text)
