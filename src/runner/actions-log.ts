import type { Log } from '../system/log.ts'
import { redact } from '../system/secret.ts'
import type { Runner } from './runner.ts'

/** GitHub shows at most ten annotations of a level for each step; the rest is dropped without a word. */
const annotationLimit = 10

/**
 * The log of a run on GitHub: groups, and warnings as annotations.
 * GitHub cannot nest groups: a group within a group is shown beside it, with both titles.
 */
export class ActionsLog implements Log {
  readonly #runner: Runner
  readonly #titles: { text: string }[] = []
  readonly #warnings: string[] = []
  #open: string | undefined

  constructor(runner: Runner) {
    this.#runner = runner
  }

  /** Every warning so far, for the summary. */
  get warnings(): readonly string[] {
    return this.#warnings
  }

  info(line: string): void {
    this.#showGroup()
    this.#runner.info(line)
  }

  warning(line: string): void {
    this.#showGroup()
    this.#warnings.push(redact(line))
    // The last annotation is kept for what else there may be, see `finish`.
    if (this.#warnings.length < annotationLimit) this.#runner.warning(line)
    else this.#runner.info(`Warning: ${line}`)
  }

  async group<T>(title: string, work: () => Promise<T>): Promise<T> {
    const entry = { text: title }
    this.#titles.push(entry)
    this.#showGroup()
    try {
      return await work()
    } finally {
      this.#titles.splice(this.#titles.indexOf(entry), 1)
      this.#closeGroup()
    }
  }

  /** Closes what is open and annotates what did not fit. Nothing that comes later is hidden in a group. */
  finish(): void {
    this.#titles.length = 0
    this.#closeGroup()
    const left = this.#warnings.slice(annotationLimit - 1)
    const [only] = left
    if (left.length === 1 && only !== undefined) this.#runner.warning(only)
    else if (left.length > 1) this.#runner.warning(`${left.length} more warnings are in the log.`)
  }

  #showGroup(): void {
    const title = this.#titles.map(({ text }) => text).join(' › ')
    if (title === (this.#open ?? '')) return
    this.#closeGroup()
    if (title === '') return
    this.#runner.startGroup(title)
    this.#open = title
  }

  #closeGroup(): void {
    if (this.#open === undefined) return
    this.#runner.endGroup()
    this.#open = undefined
  }
}
