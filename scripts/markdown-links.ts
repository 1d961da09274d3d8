import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

/** Checks every relative link and anchor of a Markdown file. Returns a line for each that leads nowhere. */
export function brokenLinks(root: string, file: string): string[] {
  const problems: string[] = []
  const text = prose(readFileSync(join(root, file), 'utf8'))
  for (const link of linksIn(text)) {
    if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(link)) continue
    const [path = '', anchor] = link.split('#')
    const target = path === '' ? join(root, file) : resolve(root, dirname(file), decodeURIComponent(path))
    if (relative(root, target).startsWith('..') || path.startsWith('/') || !existsSync(target)) {
      problems.push(`${file}: ${link} leads to nothing`)
    } else if (anchor !== undefined && target.endsWith('.md') && !anchorsIn(target).has(anchor)) {
      problems.push(`${file}: ${link}: no such heading there`)
    } else if (anchor !== undefined && statSync(target).isDirectory()) {
      problems.push(`${file}: ${link}: an anchor needs a file`)
    }
  }
  return problems
}

/** Links as `[text](target)`, `[name]: target` and `href="target"`, images included. */
function linksIn(text: string): string[] {
  const inline = text.matchAll(/\]\(\s*<?([^\s)<>]+)>?(?:\s+"[^"]*")?\s*\)/g)
  const named = text.matchAll(/^ {0,3}\[[^\]]+\]:\s*<?([^\s<>]+)>?/gm)
  const html = text.matchAll(/(?:href|src)="([^"]+)"/g)
  return [...inline, ...named, ...html].flatMap(([, target]) => target ?? [])
}

/** The anchors that GitHub gives to the headings of a file, and those set by hand. */
function anchorsIn(path: string): Set<string> {
  const anchors = new Set<string>()
  const whole = readFileSync(path, 'utf8')
  for (const [, id] of whole.matchAll(/<a\s+(?:id|name)="([^"]+)"/g)) if (id !== undefined) anchors.add(id)
  for (const [, heading = ''] of withoutFences(whole).matchAll(/^ {0,3}#{1,6}\s+(.+?)\s*#*$/gm)) {
    const shown = heading.replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    const slug = shown
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-')
    let name = slug
    for (let count = 1; anchors.has(name); count++) name = `${slug}-${count}`
    anchors.add(name)
  }
  return anchors
}

function prose(text: string): string {
  return withoutFences(text).replaceAll(/(`+)(?!`).*?[^`]\1(?!`)/g, '')
}

function withoutFences(text: string): string {
  return text.replaceAll(/^ *(`{3,}|~{3,})[^\n]*\n[\s\S]*?^ *\1[`~]*\s*$/gm, '')
}
