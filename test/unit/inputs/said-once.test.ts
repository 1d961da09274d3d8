import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionNames } from '../../../src/inputs/catalogue/entry.ts'
import { inputsOf } from '../../../src/inputs/catalogue.ts'

const root = join(import.meta.dirname, '../../..')
const inputs = actionNames.flatMap((action) => inputsOf(action))

/** What is written by hand: without what `npm run docs` writes, the bundle and the tests. */
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' })
  .split('\n')
  .filter((name) => /\.(ts|md|ya?ml|json)$/.test(name) && existsSync(join(root, name)))
  .filter(
    (name) =>
      !/^(dist|test|bench)\/|^src\/inputs\/catalogue\/|-checkout\.yml$|\.schema\.json$|^package/.test(name),
  )
  .map((name) => [name, byHand(name, readFileSync(join(root, name), 'utf8'))] as const)

function byHand(name: string, text: string): string {
  if (name.endsWith('action.yml')) return text.replace(/^inputs:\n(?:[ #].*\n|\n)*/m, '')
  if (name.endsWith('.md')) return text.replaceAll(/<!-- (inputs|outputs) -->[\s\S]*?<!-- \/\1 -->/g, '')
  return text.replaceAll(/^ *# generated: [\s\S]*?^ *# end generated$/gm, '')
}

describe('an input is said once', () => {
  it('in words', () => {
    const flat = files.map(([name, text]) => [name, text.replaceAll(/\s+/g, ' ')] as const)
    // Two sentences can be alike by chance; a long one is copied.
    const words = new Set(
      inputs.flatMap((input) => input.words.split(/(?<=\.) /)).filter((one) => one.length > 40),
    )
    expect(words.size).toBeGreaterThan(100)
    const twice = flat.flatMap(([name, text]) =>
      [...words].filter((one) => text.includes(one)).map((one) => `${name}: ${one}`),
    )
    expect(twice).toEqual([])
  })

  it('with its default', () => {
    const twice = files
      .filter(([name]) => /^(src|cli|scripts|action-[a-z-]+)\/.*\.ts$/.test(name))
      .flatMap(([name, text]) =>
        inputs
          .filter(({ default: fallback }) => fallback !== undefined)
          .filter(({ name: input, default: fallback }) =>
            // inputs.duration('timeout', '5h')
            new RegExp(
              `inputs\\.(?!problem)\\w+\\(\\s*'${input}',[^)]*\\b${escaped(fallback ?? '')}\\b`,
            ).test(text),
          )
          .map((input) => `${name}: ${input.name}`),
      )
    expect(twice).toEqual([])
  })

  it('and in no table that is written by hand', () => {
    const pages = files.filter(([name]) => name.endsWith('README.md') && name.startsWith('action-'))
    const rows = pages.flatMap(([name, text]) =>
      [...text.matchAll(/^\| `([a-z-]+)` \|/gm)]
        .map(([, input = '']) => input)
        .filter((input) => inputs.some((one) => one.name === input))
        .map((input) => `${name}: ${input}`),
    )
    expect(rows).toEqual([])
  })

  it('in action.yml by the catalogue alone', () => {
    for (const action of actionNames) {
      const text = readFileSync(join(root, `action-${action}/action.yml`), 'utf8')
      expect(text).toContain('# Written from src/inputs/catalogue.ts')
    }
  })
})

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
