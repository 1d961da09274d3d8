import type { Log } from '../../../src/system/log.ts'

/** A log that keeps its lines, so that a test can read what an operator would. */
export interface ListedLog extends Log {
  readonly lines: string[]
  readonly warnings: string[]
}

export function listedLog(): ListedLog {
  const lines: string[] = []
  const warnings: string[] = []
  return {
    lines,
    warnings,
    info: (line) => void lines.push(line),
    warning: (line) => void warnings.push(line),
    group: async (_title, work) => await work(),
  }
}
