import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { folderDifference } from '../../../scripts/folder-difference.ts'
import { withInputs, withTables } from '../../../scripts/input-tables.ts'
import { brokenLinks } from '../../../scripts/markdown-links.ts'
import type { Input } from '../../../src/inputs/catalogue.ts'
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

/** Inputs of an action as the catalogue has them. */
const inputs: Input[] = [
  {
    name: 'node',
    heading: 'To begin with',
    storage: undefined,
    words: 'The node: `a` | `b`.',
    required: true,
  },
  {
    name: 'jobs',
    heading: 'What to do',
    storage: undefined,
    kind: 'integer',
    words: 'How many.',
    default: '0',
  },
  { name: 'set', heading: 'What to do', storage: undefined, words: 'Which.' },
]

describe('withTables', () => {
  const outputs = { id: { description: 'The id' } }

  it('puts the tables between the markers, again and again', () => {
    const once = withTables(
      '# x\n<!-- inputs --><!-- /inputs -->\nkept\n<!-- outputs -->old<!-- /outputs -->\n',
      inputs,
      outputs,
    )
    expect(once).toBe(`# x
<!-- inputs -->

### To begin with

| Input | What it is | Default |
| --- | --- | --- |
| \`node\` | The node: \`a\` \\| \`b\`. | required |

### What to do

| Input | What it is | Default |
| --- | --- | --- |
| \`jobs\` | How many. | \`0\` |
| \`set\` | Which. |  |

<!-- /inputs -->
kept
<!-- outputs -->

| Output | What it is |
| --- | --- |
| \`id\` | The id |

<!-- /outputs -->
`)
    expect(withTables(once, inputs, outputs)).toBe(once)
  })

  it('says so when a marker is missing', () => {
    expect(() => withTables('<!-- inputs -->', inputs, outputs)).toThrow('<!-- /inputs -->')
  })
})

describe('withInputs', () => {
  it('writes the section between what is written by hand, again and again', () => {
    const once = withInputs('name: x\ninputs:\n  old:\n    description: y\n\noutputs:\n  id: z\n', inputs)
    expect(once).toMatch(/^name: x\ninputs:\n {2}# Written from .*\n {2}node:\n/)
    expect(once).toMatch(/\noutputs:\n {2}id: z\n$/)
    expect(parse(once).inputs).toEqual({
      node: { description: 'The node: `a` | `b`.', required: true },
      jobs: { description: 'How many.', required: false, default: '0' },
      set: { description: 'Which.', required: false, default: '' },
    })
    expect(withInputs(once, inputs)).toBe(once)
    expect(() => withInputs('name: x\n', inputs)).toThrow('no section inputs')
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
