import type { ActionMetadata } from '../src/inputs/action-metadata.ts'

/** Puts the tables of an action's inputs and outputs between the markers of its README. */
export function withTables(readme: string, metadata: ActionMetadata): string {
  const inputs = Object.entries(metadata.inputs).map(([name, input]) => [
    code(name),
    input.description,
    input.required === true ? 'required' : input.default ? code(input.default) : '',
  ])
  const outputs = Object.entries(metadata.outputs).map(([name, output]) => [code(name), output.description])
  const first = between(readme, 'inputs', table(['Input', 'What it is', 'Default'], inputs))
  return between(first, 'outputs', table(['Output', 'What it is'], outputs))
}

function between(text: string, name: string, content: string): string {
  const begin = `<!-- ${name} -->`
  const end = `<!-- /${name} -->`
  const from = text.indexOf(begin)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`the markers ${begin} and ${end} are missing`)
  return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n')
}

function cell(text: string): string {
  return text.trim().replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
}

function code(text: string): string {
  return `\`${text}\``
}
