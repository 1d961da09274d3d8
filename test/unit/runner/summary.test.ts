import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Summary } from '../../../src/runner/summary.ts'
import { Secret } from '../../../src/system/secret.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'

describe('Summary', () => {
  it('renders its parts and escapes what would be taken for markup', () => {
    const summary = new Summary()
      .heading('Backup of <node>')
      .facts([['Party', { code: 'a|b::1220' }]])
      .table(['Step', 'Size'], [['postgres_splice *x*', 12]])
      .details('More', (inner) => inner.list(['one', '_two_\nlines']))
      .preformatted('plan\n```\n')
    expect(summary.render()).toBe(`## Backup of &lt;node&gt;

|  |  |
| --- | --- |
| Party | <code>a\\|b::1220</code> |

| Step | Size |
| --- | --- |
| postgres_splice \\*x\\* | 12 |

<details><summary>More</summary>

- one
- \\_two\\_<br>lines

</details>

\`\`\`\`text
plan
\`\`\`
\`\`\`\`
`)
  })

  it('holds no secret', () => {
    // With characters that are escaped: the value must be gone before.
    const value = new Secret('s|cr*t <summary>').reveal()
    const summary = new Summary()
      .paragraph(`x ${value}`)
      .list([{ code: value }])
      .preformatted(value)
    expect(summary.render()).not.toMatch(/cr|summary/)
    expect(summary.render()).toContain('x \\*\\*\\*\n')
  })

  it('is cut at a line with a note, its parts closed, and fits beside what is in the file', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'summary')
    writeFileSync(file, 'x'.repeat(500_000))
    const rows = Array.from({ length: 40_000 }, (_, index) => [`row ${index} é`, index])
    const summary = new Summary().details('Rows', (inner) => inner.table(['name', 'value'], rows))
    summary.write(file)
    const text = readFileSync(file)
    expect(text.length).toBeLessThanOrEqual(1024 * 1024)
    expect(text.length).toBeGreaterThan(1_000_000)
    expect(text.toString().trimEnd()).toMatch(
      /\| row \d+ é \| \d+ \|\n\n<\/details>\n\n_The summary was cut.*_$/,
    )

    const plan = new Summary().preformatted(Array.from({ length: 99 }, () => 'a line').join('\n')).render(300)
    expect(plan.match(/^```/gm)).toHaveLength(2)
    expect(Buffer.byteLength(plan)).toBeLessThanOrEqual(300)
  })

  it('writes nothing when it is empty or there is no file', () => {
    new Summary().write('/nowhere/summary')
    new Summary().paragraph('x').write('')
  })
})
