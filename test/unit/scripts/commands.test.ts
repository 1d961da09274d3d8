import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type CommandBlock, commandBlocks } from '../../support/documented-commands.ts'

const root = join(import.meta.dirname, '../../..')
const blocks = commandBlocks()
const executor = 'test/integration/documented-commands.test.ts'

describe('a block of commands on a page', () => {
  it('is found', () => {
    expect(blocks.length).toBeGreaterThan(20)
  })

  it.each(blocks)('$page:$line is run by a file, or says why by none', ({ runBy, notRun }: CommandBlock) => {
    expect([runBy, notRun].filter((mark) => mark !== undefined)).toHaveLength(1)
  })

  it.each(blocks.filter(({ runBy }) => runBy !== undefined && runBy !== executor))(
    '$page:$line is in $runBy',
    ({ page, commands, runBy = '' }) => {
      const text = readFileSync(join(root, runBy), 'utf8')
      const scripts = [...commands.matchAll(/npm (?:run )?(\S+)/g)].map(([, script = '']) => script)
      // A test takes the block from the page.
      if (scripts.length === 0) expect(text.includes('commandBlocks(') && text.includes(page)).toBe(true)
      for (const script of scripts) expect(text).toMatch(new RegExp(`npm (run )?${script}\\b`))
    },
  )

  it('that the executor is named for is taken up by it', () => {
    expect(existsSync(join(root, executor))).toBe(true)
    const text = readFileSync(join(root, executor), 'utf8')
    for (const { page } of blocks.filter(({ runBy }) => runBy === executor))
      expect(text).toContain(`'${page}'`)
  })
})
