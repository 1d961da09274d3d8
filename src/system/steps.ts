import { messageOf } from './failure.ts'
import { formatBytes, formatDuration, type Log } from './log.ts'

/** A step of a job as it went. */
export interface Step {
  readonly title: string
  readonly status: 'done' | 'failed'
  readonly startedAt: Date
  readonly finishedAt: Date
  readonly bytes?: number
  readonly note?: string
}

/** What a step may say about itself while it runs. */
export interface StepNotes {
  bytes?: number
  note?: string
}

/** Runs the steps of a job one after another and remembers how each went, for the log and the summary. */
export class Steps {
  readonly all: Step[] = []
  readonly #log: Log
  readonly #before: (title: string) => Promise<void>

  /** @param before called with a step's title before it begins: where a journal is written. */
  constructor(log: Log, before: (title: string) => Promise<void> = async () => {}) {
    this.#log = log
    this.#before = before
  }

  async run<T>(title: string, work: (notes: StepNotes) => Promise<T>): Promise<T> {
    await this.#before(title)
    return await this.#log.group(title, async () => {
      const startedAt = new Date()
      const notes: StepNotes = {}
      try {
        const result = await work(notes)
        this.#record(title, 'done', startedAt, notes)
        return result
      } catch (error) {
        this.#record(title, 'failed', startedAt, { ...notes, note: messageOf(error) })
        throw error
      }
    })
  }

  #record(title: string, status: Step['status'], startedAt: Date, notes: StepNotes): void {
    const step = { title, status, startedAt, finishedAt: new Date(), ...notes }
    this.all.push(step)
    const ms = step.finishedAt.getTime() - startedAt.getTime()
    const size = notes.bytes === undefined ? '' : `, ${formatBytes(notes.bytes)}`
    const note = status === 'done' && notes.note ? `: ${notes.note}` : ''
    this.#log.info(`${title} ${status} in ${formatDuration(ms)}${size}${note}`)
  }
}
