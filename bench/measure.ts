import { formatDuration } from '../src/system/log.ts'

/** One way of doing the work: what it is called, and how. */
export interface Way {
  readonly name: string
  /** Whatever must be so before the clock starts: databases emptied, files removed. */
  readonly prepare?: () => Promise<void>
  /** The timed part. Returns what else it measured, in ms by name. */
  readonly work: () => Promise<Readonly<Record<string, number>> | undefined>
  /** Throws unless the work is complete: only then does its time count. */
  readonly check?: () => Promise<void>
}

/** Times in ms of every round, by the name of the way or of what it measured inside. */
export type Times = ReadonlyMap<string, readonly number[]>

/**
 * Does all ways in turn, again and again: what changes on the machine meanwhile changes for all of them. Each
 * round begins with another way, so that none is always the one after the slowest.
 */
export async function interleave(
  ways: readonly Way[],
  rounds: number,
  say: (line: string) => void,
): Promise<Times> {
  const times = new Map<string, number[]>()
  const add = (name: string, ms: number) => times.set(name, [...(times.get(name) ?? []), ms])
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < ways.length; turn++) {
      const way = ways[(turn + round) % ways.length]
      if (way === undefined) continue
      await way.prepare?.()
      const began = performance.now()
      const inside = await way.work()
      const ms = performance.now() - began
      await way.check?.()
      add(way.name, ms)
      for (const [name, part] of Object.entries(inside ?? {})) add(name, part)
      say(`  round ${round + 1}: ${way.name} ${formatDuration(ms)}`)
    }
  }
  return times
}

/** The middle one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]]
  if (low === undefined || high === undefined) throw new Error('no values')
  return (low + high) / 2
}

/** The median time of one way. */
export function medianOf(times: Times, name: string): number {
  return median(times.get(name) ?? [])
}

/** A line of a report: a ratio and what is aimed at. */
export function ratioLine(times: Times, ours: string, theirs: string, aim?: number): string {
  const ratio = medianOf(times, ours) / medianOf(times, theirs)
  const verdict = aim === undefined ? '' : ratio <= aim ? `aim ${aim}: reached` : `aim ${aim}: missed`
  return `  ${`${ours} / ${theirs}`.padEnd(76)} ${ratio.toFixed(2)}   ${verdict}`
}

/** The medians, and the spread that they hide. */
export function timeLines(times: Times): string[] {
  return [...times].map(([name, values]) => {
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const spread = `${(low / 1000).toFixed(2)} to ${(high / 1000).toFixed(2)} s`
    return `  ${name.padEnd(76)} ${(median(values) / 1000).toFixed(2).padStart(7)} s   (${spread})`
  })
}
