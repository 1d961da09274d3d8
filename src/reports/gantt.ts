/**
 * Text of a mermaid gantt diagram, which GitHub draws in a summary (docs.github.com, "Creating diagrams"). What ends a
 * title or begins another statement is known from mermaid's grammar
 * (packages/mermaid/src/diagrams/gantt/parser/gantt.jison): `#`, `:`, `;`, a new line, `%%`, and words such as `section`
 * or `click` at the beginning of a line.
 */
import { redact } from '../system/secret.ts'

/** A bar. What failed is drawn as critical. */
export interface GanttTask {
  readonly title: string
  readonly from: Date
  readonly to: Date
  readonly failed: boolean
}

const longestTitle = 60

/**
 * A bar for each task, on a time axis in UTC, to the millisecond. Undefined without tasks: mermaid draws no empty one.
 *
 * The times are given without a zone, and mermaid takes them and shows them in that of the reader: so what is shown is
 * UTC everywhere, which instants (`dateFormat x`) would not be.
 */
export function gantt(title: string, tasks: readonly GanttTask[]): string | undefined {
  const [first, ...more] = tasks
  if (first === undefined) return undefined
  const from = Math.min(...tasks.map((task) => task.from.getTime()))
  const to = Math.max(...tasks.map((task) => task.to.getTime()))
  return [
    'gantt',
    `title ${plain(title)}`,
    'dateFormat YYYY-MM-DD HH:mm:ss.SSS',
    `axisFormat ${axisFormat(to - from)}`,
    // There is a mark for the present moment otherwise, long after all bars.
    'todayMarker off',
    // A number before each title: no title can be taken for a statement.
    ...[first, ...more].map(
      (task, index) =>
        `${index + 1}. ${plain(task.title)} :${task.failed ? 'crit' : 'done'}, ${time(task.from)}, ${time(task.to)}`,
    ),
  ].join('\n')
}

/** Only what mermaid takes for no more than text. Secrets go first: altered, they would no longer be known. */
function plain(text: string): string {
  const clean = redact(text)
    .replaceAll(/[^\p{L}\p{N} .()*/_-]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return [...clean].slice(0, longestTitle).join('').trim() || 'without a name'
}

const time = (date: Date) => date.toISOString().slice(0, 23).replace('T', ' ')

/** Of d3-time-format; mermaid draws about ten marks. */
function axisFormat(ms: number): string {
  if (ms < 10_000) return '%H:%M:%S.%L'
  return ms < 30 * 60_000 ? '%H:%M:%S' : '%H:%M'
}
