import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folderDifference } from '../../../scripts/folder-difference.ts'
import { withTables } from '../../../scripts/input-tables.ts'
import { brokenLinks } from '../../../scripts/markdown-links.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'

function write(root: string, files: Record<string, string>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), text)
  }
}

describe('brokenLinks', () => {
  it('finds links and anchors that lead nowhere, and only those', async () => {
    await using root = await temporaryFolder()
    write(root.path, {
      'README.md': [
        '# The title',
        '[page](docs/page.md) [heading](docs/page.md#what-is-a-set) [twin](docs/page.md#twice-1) [own](#the-title)',
        '[web](https://example.com/x#y) ![picture](docs/a.png "Title") [mail](mailto:a@example.com)',
        '`[code](nowhere.md)` and',
        '```md',
        '[fenced](nowhere.md)',
        '```',
        '[gone](docs/gone.md) [heading](docs/page.md#nope) <a href="docs/nope.html">x</a>',
        '[outside](../elsewhere.md) [root](/docs/page.md)',
        '[ref]: docs/ref.md',
      ].join('\n'),
      'docs/page.md': ['## What *is* a `set`?', '## Twice', '## Twice', '```', '# nope', '```'].join('\n'),
      'docs/a.png': '',
    })
    expect(brokenLinks(root.path, 'docs/page.md')).toEqual([])
    expect(brokenLinks(root.path, 'README.md').map((line) => line.split(' ')[1])).toEqual([
      'docs/gone.md',
      'docs/page.md#nope:',
      '../elsewhere.md',
      '/docs/page.md',
      'docs/ref.md',
      'docs/nope.html',
    ])
  })
})

describe('withTables', () => {
  const metadata = {
    name: 'x',
    description: 'x',
    inputs: {
      node: { description: 'The node:\n  `a` | `b`', required: true },
      jobs: { description: 'How many', default: '0' },
      set: { description: 'Which', default: '' },
    },
    outputs: { id: { description: 'The id' } },
    runs: { using: 'node24', main: 'dist/index.js' },
  }

  it('puts the tables between the markers, again and again', () => {
    const once = withTables(
      '# x\n<!-- inputs --><!-- /inputs -->\nkept\n<!-- outputs -->old<!-- /outputs -->\n',
      metadata,
    )
    expect(once).toBe(`# x
<!-- inputs -->

| Input | What it is | Default |
| --- | --- | --- |
| \`node\` | The node: \`a\` \\| \`b\` | required |
| \`jobs\` | How many | \`0\` |
| \`set\` | Which |  |

<!-- /inputs -->
kept
<!-- outputs -->

| Output | What it is |
| --- | --- |
| \`id\` | The id |

<!-- /outputs -->
`)
    expect(withTables(once, metadata)).toBe(once)
  })

  it('says so when a marker is missing', () => {
    expect(() => withTables('<!-- inputs -->', metadata)).toThrow('<!-- /inputs -->')
  })
})

describe('folderDifference', () => {
  it('names what is missing, extra and different', async () => {
    await using root = await temporaryFolder()
    write(root.path, {
      'a/same': '1',
      'a/deep/differs': '1',
      'a/only': '',
      'b/same': '1',
      'b/deep/differs': '2',
      'b/new': '',
    })
    const difference = folderDifference(join(root.path, 'a'), join(root.path, 'b'))
    expect(difference).toEqual(['differs: deep/differs', 'extra: new', 'missing: only'])
    expect(folderDifference(join(root.path, 'a'), join(root.path, 'none'))).toHaveLength(3)
  })
})
