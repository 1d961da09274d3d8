/** What errors of a file system mean for a repository. */
import { Failure, messageOf } from '../../../system/failure.ts'

/** Whether an error has this code of the operating system. */
export function hasCode(error: unknown, code: string): boolean {
  return (error as { code?: unknown } | null)?.code === code
}

const meanings: Readonly<Record<string, { code: string; means: string; next: string }>> = {
  ENOENT: {
    code: 'missing',
    means: 'The repository does not hold it.',
    next: 'Check the repository input; a file that is missing from a set makes the set unusable.',
  },
  EEXIST: {
    code: 'exists',
    means: 'Another run has written it.',
    next: 'Run again when that run has ended.',
  },
  ENOSPC: {
    code: 'disk-full',
    means: 'The disk of the repository is full. The set was not published; complete sets are untouched.',
    next: 'Free space or move old sets away, then run again.',
  },
  EACCES: {
    code: 'no-access',
    means: 'The user of the runner may not do that.',
    next: 'Give the user of the runner the rights on the repository directory.',
  },
  EROFS: {
    code: 'no-access',
    means: 'The file system is read-only.',
    next: 'Check the mount of the repository.',
  },
}

/** Explains an error of the disk; others pass as they are. */
export function storageFailure(error: unknown, doing: string, where: string): unknown {
  const code = (error as { code?: unknown } | null)?.code
  // Errors of the source pass through as they are; only the disk's own are ours to explain.
  if (error instanceof Failure || typeof (error as { syscall?: unknown } | null)?.syscall !== 'string')
    return error
  const meaning = meanings[String(code)] ?? {
    code: 'storage',
    means: 'The repository did not do it.',
    next: 'Check the disk or the mount of the repository.',
  }
  return new Failure(meaning.code, {
    what: `Cannot ${doing} in ${where}: ${messageOf(error)}.`,
    means: meaning.means,
    next: meaning.next,
    cause: error,
  })
}
