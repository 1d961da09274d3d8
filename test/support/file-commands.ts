/**
 * Reads what an action wrote to `GITHUB_OUTPUT`: `name=value`, or `name<<delimiter`, lines, `delimiter`.
 * Throws on what the runner would not take.
 */
export function parseFileCommands(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? ''
    if (line === '') continue
    const [, name, delimiter] = /^([^=]+?)<<(.+)$/.exec(line) ?? []
    if (name !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, index + 1)
      if (end < 0) throw new Error(`the value of ${name} has no end`)
      values[name] = lines.slice(index + 1, end).join('\n')
      index = end
      continue
    }
    const equals = line.indexOf('=')
    if (equals < 1) throw new Error(`not a file command: ${line}`)
    values[line.slice(0, equals)] = line.slice(equals + 1)
  }
  return values
}
