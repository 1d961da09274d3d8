/** HTML that was escaped, piece by piece, as it was put together. */
import { redact } from '../system/secret.ts'

/** A piece of HTML, which is not escaped again. Made by `html`, by hand only of what is in the source. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Piece = string | number | Html | readonly Html[] | undefined | false

/** Puts a piece together. What is put in is escaped, unless it is HTML itself; nothing is made of `undefined`. */
export function html(texts: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  const out = texts.map((text, index) => `${index === 0 ? '' : piece(pieces[index - 1])}${text}`)
  return new Html(out.join(''))
}

/** Text as HTML, for an element or a quoted attribute. Secrets go first: escaped, they would no longer be known. */
export function escaped(text: string): string {
  return (
    redact(text)
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;')
      // Controls are not allowed in HTML, and turning text around hides what it says.
      .replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, (found) => (/\s/.test(found) ? ' ' : '\ufffd'))
  )
}

function piece(value: Piece): string {
  if (value === undefined || value === false) return ''
  if (value instanceof Html) return value.text
  if (typeof value === 'object') return value.map(({ text }) => text).join('')
  return escaped(String(value))
}
