/** How what a drill makes outside of its process is known as its own, and as left behind when the drill is dead. */
import { createHash, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { isAlive } from '../system/alive.ts'

/** What everything that a drill makes is named after. */
export const drillPrefix = 'splice-drill'

const shape = /splice-drill-([0-9a-f]{8})-(\d+)-(\d+)-[0-9a-f]{6}/

/** Machines are told apart by their host name; containers on one machine have names of their own as well. */
const machine = () => createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/**
 * A name for what a drill makes: a folder, a container, a pod. It says which process of which machine it belongs to,
 * with the time at which that began, for process ids are used again.
 */
export function drillName(): string {
  return `${drillPrefix}-${machine()}-${process.pid}-${startOf(process.pid) ?? 0}-${randomBytes(3).toString('hex')}`
}

/** The name of a drill in a text such as a path or a command line. */
export function drillNameIn(text: string): string | undefined {
  return shape.exec(text)?.[0]
}

/** Whether the drill of this name was one of this machine and its process is gone. */
export function isDead(name: string): boolean {
  const [, host, pid, start] = shape.exec(name) ?? []
  if (host !== machine() || pid === undefined) return false
  const began = startOf(Number(pid))
  return began === undefined ? !isAlive(Number(pid)) : start !== '0' && began !== start
}

/** When a process began, in clock ticks since the machine did (proc(5), field 22); undefined when it is gone. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is a name in parentheses, which may hold spaces.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
