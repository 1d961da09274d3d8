/** Far above any inventory. */
const limitBytes = 1024 * 1024

/**
 * Reads YAML 1.2 without surprises: no key twice, no unknown tags, and no number whose text is not what would be handed on
 * (`007`, `1e3`, an id of twenty digits).
 */
export async function readYaml(
  text: string,
): Promise<{ readonly value: unknown } | { readonly problems: readonly string[] }> {
  if (Buffer.byteLength(text) > limitBytes) return { problems: ['the file is larger than 1 MiB.'] }
  const { LineCounter, parseDocument, visit } = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const at = (offset: number) => `line ${lineCounter.linePos(offset).line}`
  const problems = [...document.errors, ...document.warnings].map(
    ({ pos, message }) => `${at(pos[0])}: ${message}`,
  )
  visit(document, {
    Scalar(_key, { value, source, range }) {
      if (typeof value === 'number' && source !== undefined && String(value) !== source)
        problems.push(`${at(range?.[0] ?? 0)}: ${source} is read as the number ${value}; put it in quotes.`)
    },
  })
  if (problems.length > 0) return { problems }
  try {
    return { value: document.toJS() }
  } catch {
    // The only way to get here: more aliases than any file needs.
    return { problems: ['it has too many aliases (*name).'] }
  }
}
