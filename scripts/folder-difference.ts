import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Compares two folders byte by byte. Returns a line for each file that is missing, extra or different. */
export function folderDifference(expected: string, actual: string): string[] {
  const wanted = filesIn(expected)
  const found = filesIn(actual)
  const lines: string[] = []
  for (const name of [...new Set([...wanted, ...found])].sort()) {
    if (!found.includes(name)) lines.push(`missing: ${name}`)
    else if (!wanted.includes(name)) lines.push(`extra: ${name}`)
    else if (!readFileSync(join(expected, name)).equals(readFileSync(join(actual, name)))) {
      lines.push(`differs: ${name}`)
    }
  }
  return lines
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}
