import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The name of the file in `dist` that says which sources the bundle was made of. */
export const sourceDigestName = 'source.sha256'

/** The TypeScript that the bundle is made of, relative to the root, in order. */
export function sourceFiles(root: string): string[] {
  const inFolder = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  const actions = readdirSync(root).filter((name) => name.startsWith('action-'))
  return ['actions.ts', ...['src', 'cli', ...actions].flatMap(inFolder)].sort()
}

/** A digest of everything that the bundle is made of: the sources, the lock file and how they are put together. */
export function sourceDigest(root: string): string {
  const hash = createHash('sha256')
  for (const file of [...sourceFiles(root), 'package-lock.json', 'scripts/build.ts'])
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0')
  return `${hash.digest('hex')}\n`
}
