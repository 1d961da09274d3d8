import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The name of the file in `dist` that says which sources the bundle was made of. */
export const sourceDigestName = 'source.sha256'

/** A digest of everything that the bundle is made of: the sources and the lock file. */
export function sourceDigest(root: string): string {
  const inFolder = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  const actions = readdirSync(root).filter((name) => name.startsWith('action-'))
  const files = ['actions.ts', 'package-lock.json', ...['src', 'cli', ...actions].flatMap(inFolder)].sort()
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return `${hash.digest('hex')}\n`
}
