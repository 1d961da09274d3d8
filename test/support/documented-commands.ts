/** The commands that the pages show, with what is said of each: which test runs it, or why none does. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** A block of shell commands on a page. */
export interface CommandBlock {
  readonly page: string
  readonly line: number
  readonly commands: string
  /** The file that runs it, relative to the repository. */
  readonly runBy?: string
  /** Why nothing runs it. */
  readonly notRun?: string
}

/**
 * Every block of shell commands of every page. Right before a block stands `<!-- run by: FILE -->` or
 * `<!-- not run: REASON -->`.
 */
export function commandBlocks(): CommandBlock[] {
  const pages = globSync(['*.md', 'docs/*.md', 'action-*/*.md'], { cwd: root }).sort()
  return pages.flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8')
    return [...text.matchAll(/^( *)```(?:sh|bash|shell|console)\n([\s\S]*?)^ *```/gm)].map(
      ({ index, 1: indent = '', 2: block = '' }) => {
        const before = text.slice(0, index).trimEnd().split('\n').at(-1)?.trim() ?? ''
        const runBy = /^<!-- run by: (\S+) -->$/.exec(before)?.[1]
        const notRun = /^<!-- not run: (.+) -->$/.exec(before)?.[1]
        return {
          page,
          line: text.slice(0, index).split('\n').length,
          commands: block.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
          ...(runBy !== undefined && { runBy }),
          ...(notRun !== undefined && { notRun }),
        }
      },
    )
  })
}
