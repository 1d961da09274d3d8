/** What the READMEs and action.yml repeat of the catalogue of inputs. */
import { Document, Scalar } from 'yaml'
import type { Input } from '../src/inputs/catalogue.ts'
import type { ActionMetadata } from './action-metadata.ts'

/** Puts the tables of an action's inputs and outputs between the markers of its README. */
export function withTables(
  readme: string,
  inputs: readonly Input[],
  outputs: ActionMetadata['outputs'],
): string {
  const headings = [...new Set(inputs.map((input) => input.heading))]
  const tables = headings.map((heading) => {
    const rows = inputs
      .filter((input) => input.heading === heading)
      .map((input) => [
        code(input.name),
        input.words,
        input.required === true ? 'required' : input.default ? code(input.default) : '',
      ])
    return `### ${heading}\n\n${table(['Input', 'What it is', 'Default'], rows)}`
  })
  const rows = Object.entries(outputs).map(([name, output]) => [code(name), output.description])
  return between(
    between(readme, 'inputs', tables.join('\n\n')),
    'outputs',
    table(['Output', 'What it is'], rows),
  )
}

const written = '# Written from src/inputs/catalogue.ts by `npm run docs`.'

/** Writes the section `inputs` of an action.yml. */
export function withInputs(metadata: string, inputs: readonly Input[]): string {
  const section = /^inputs:\n(?:[ #].*\n|\n)*/m
  if (!section.test(metadata)) throw new Error('there is no section inputs')
  const entries = inputs.map(({ name, words, required = false, default: fallback = '' }) => {
    const description = new Scalar(words)
    description.type = Scalar.BLOCK_FOLDED
    return [name, { description, required, ...(!required && { default: fallback }) }]
  })
  const text = new Document({ inputs: Object.fromEntries(entries) }).toString({ lineWidth: 118 })
  return metadata.replace(section, () => text.replace('\n', `\n  ${written}\n`))
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
  return `\`${text.replaceAll('\n', ' ')}\``
}
