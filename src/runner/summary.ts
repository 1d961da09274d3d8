import { appendFileSync, statSync } from 'node:fs'
import { type GanttTask, gantt } from '../reports/gantt.ts'
import { redact } from '../system/secret.ts'

/** GitHub drops a step's summary as a whole when it is larger (the runner's FileCommandManager.cs). */
const summaryLimit = 1024 * 1024

/** A cell or a line: plain text, or text that is shown as code, such as an id. */
export type Text = string | number | { readonly code: string }

/** Builds the Markdown page that a run shows on GitHub. Every text is escaped and freed of secrets. */
export class Summary {
  readonly #blocks: string[] = []

  get isEmpty(): boolean {
    return this.#blocks.length === 0
  }

  heading(text: string, level: 2 | 3 | 4 = 2): this {
    return this.#add(`${'#'.repeat(level)} ${markdown(text)}`)
  }

  paragraph(text: Text): this {
    return this.#add(markdown(text))
  }

  list(items: readonly Text[]): this {
    return items.length === 0 ? this : this.#add(items.map((item) => `- ${markdown(item)}`).join('\n'))
  }

  /** Names and values, in two columns without a head. */
  facts(entries: readonly (readonly [name: string, value: Text])[]): this {
    return this.table(['', ''], entries)
  }

  table(head: readonly string[], rows: readonly (readonly Text[])[]): this {
    if (rows.length === 0) return this
    const line = (cells: readonly Text[]) => `| ${cells.map(markdown).join(' | ')} |`
    return this.#add([line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n'))
  }

  /** Text as it is, such as a plan, in a monospaced block. */
  preformatted(text: string): this {
    const clean = redact(text.trimEnd())
    const longest = Math.max(2, ...[...clean.matchAll(/`+/g)].map(([run]) => run.length))
    const fence = '`'.repeat(longest + 1)
    return this.#add(`${fence}text\n${clean}\n${fence}`)
  }

  /** Bars on an axis of time. Adds nothing when there are none. */
  gantt(title: string, tasks: readonly GanttTask[]): this {
    const diagram = gantt(title, tasks)
    return diagram === undefined ? this : this.#add(`\`\`\`mermaid\n${diagram}\n\`\`\``)
  }

  /** A part that is folded until it is opened. */
  details(title: string, fill: (inner: Summary) => void): this {
    const inner = new Summary()
    fill(inner)
    return this.#add(`<details><summary>${markdown(title)}</summary>\n\n${inner.render()}\n</details>`)
  }

  /** The whole page, cut at a line, with a note, when it would be longer than the given number of bytes. */
  render(maxBytes = summaryLimit): string {
    const full = this.#blocks.map((block) => `${block}\n`).join('\n')
    if (Buffer.byteLength(full) <= maxBytes) return full
    const note = '\n_The summary was cut here because of its length. The log has everything._\n'
    const closing = '\n</details>\n'
    const room = maxBytes - Buffer.byteLength(note) - 4 * Buffer.byteLength(closing)
    const bytes = Buffer.from(full).subarray(0, Math.max(0, room))
    const kept = bytes.subarray(0, bytes.lastIndexOf('\n') + 1).toString('utf8')
    return `${kept}${closings(kept, closing)}${note}`
  }

  /** Adds the page to the step's summary file, if there is one. To be called once, however the run ended. */
  write(file: string | undefined = process.env['GITHUB_STEP_SUMMARY']): void {
    if (!file || this.isEmpty) return
    const present = statSync(file, { throwIfNoEntry: false })?.size ?? 0
    appendFileSync(file, this.render(Math.max(0, summaryLimit - present)))
  }

  #add(block: string): this {
    this.#blocks.push(block)
    return this
  }
}

/** What must be closed after a cut, for the note to be seen: a fenced block and folded parts. */
function closings(kept: string, closing: string): string {
  let fence = ''
  for (const [, run = '', rest] of kept.matchAll(/^(`{3,})(.*)$/gm)) {
    if (fence === '') fence = run
    else if (rest === '' && run.length >= fence.length) fence = ''
  }
  const open = (kept.match(/<details>/g) ?? []).length - (kept.match(/<\/details>/g) ?? []).length
  return `${fence === '' ? '' : `${fence}\n`}${closing.repeat(Math.max(0, open))}`
}

/** Escapes what Markdown or HTML would take for its own, so that a name in a table stays that name. */
function markdown(text: Text): string {
  if (typeof text === 'object') return `<code>${markdown(text.code)}</code>`
  // Secrets go first: escaped, they would no longer be known.
  return redact(String(text))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/[\\`*[\]|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, String.raw`\$&`)
    .replaceAll(/\s*\r?\n\s*/g, '<br>')
}
