/** How names in a repository become keys in an object store, and back. */
import { Failure } from '../../../system/failure.ts'

/**
 * The key of a name below a prefix (no slash at its ends; empty is none).
 * @throws Failure `name-escapes` for a name that leads out of the repository where keys are taken for paths.
 */
export function objectKey(prefix: string, name: string): string {
  if (name.split('/').some((part) => part === '' || part === '.' || part === '..')) {
    throw new Failure('name-escapes', {
      what: `The name ${JSON.stringify(name)} leads out of the repository.`,
    })
  }
  return keyPrefix(prefix, name)
}

/** What every key begins with whose name begins so; for lists. */
export function keyPrefix(prefix: string, namePrefix: string): string {
  return prefix === '' ? namePrefix : `${prefix}/${namePrefix}`
}

/** The name of a key below a prefix; undefined for a key beside it, or of a folder that a console has made. */
export function nameOfKey(prefix: string, key: string): string | undefined {
  const start = prefix === '' ? '' : `${prefix}/`
  const name = key.startsWith(start) ? key.slice(start.length) : ''
  return name === '' || name.endsWith('/') ? undefined : name
}
