/** What runs, as the kernel sees it (`/proc`). */
import { readdirSync, readFileSync } from 'node:fs'

/** A process with its command line, arguments joined by spaces. */
export interface SeenProcess {
  readonly pid: number
  readonly parent: number
  readonly command: string
}

/** Everything that runs now. Zombies and kernel threads have no command line and are left out. */
export function processes(): SeenProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
        const status = readFileSync(`/proc/${name}/status`, 'utf8')
        const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1])
        return command === '' ? [] : [{ pid: Number(name), parent, command }]
      } catch {
        return []
      }
    })
}

/** The descendants of a process. A process whose parent ended is no longer one. */
export function processesBelow(pid: number): SeenProcess[] {
  const all = processes()
  const found: SeenProcess[] = []
  let parents = new Set([pid])
  while (parents.size > 0) {
    const children = all.filter((one) => parents.has(one.parent))
    found.push(...children)
    parents = new Set(children.map((one) => one.pid))
  }
  return found
}
