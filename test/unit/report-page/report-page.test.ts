import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Catalogue } from '../../../src/catalogue.ts'
import { escaped } from '../../../src/report-page/html.ts'
import { type ReportPageOptions, reportPage } from '../../../src/report-page.ts'
import { isSetId, type SetId } from '../../../src/repository/set-id.ts'
import { Secret } from '../../../src/system/secret.ts'
import { catalogueOf, drillOf, nodeOf, regular, rowAt } from '../../support/report-catalogue.ts'
import { day, hour } from '../../support/stored-sets.ts'

const page = (catalogue: Catalogue, options: Partial<ReportPageOptions> = {}) =>
  reportPage(catalogue, { allowedMs: 5 * hour, ...options })
/** What is read on the page, without its marks. */
const text = (source: string) =>
  source
    .replace(/<(style|head)[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')

describe('the verdict', () => {
  it('is good when the newest set is young, and a drill restored one', () => {
    const source = page(catalogueOf(nodeOf(regular(20))))
    expect(text(source)).toContain('Can be restored, with the loss of the last 48 min.')
    expect(source).toContain('class="verdict good"')
    expect(text(source)).toContain('Last drill passed 1 h ago')
    expect(text(source)).toMatch(/Goal: a set every four hours met \d+ of \d+ periods in time, 0 gaps/)
  })

  it('says that there is no backup, and that there are no sets', () => {
    const source = page(catalogueOf(nodeOf([], { drills: [], drillCount: 0 })))
    expect(text(source)).toContain('There is no backup of this node.')
    expect(source).toContain('class="verdict bad"')
    expect(text(page(catalogueOf()))).toContain('The repository holds no sets.')
  })

  it('holds for a single set', () => {
    const source = page(catalogueOf(nodeOf([rowAt('2026-11-23T08:17:00Z')])))
    expect(source).toContain('class="verdict good"')
    expect(text(source)).toContain('1 of 1 can be restored now')
  })

  it('is bad when backups are overdue, and names the gap', () => {
    const source = page(catalogueOf(nodeOf(regular(20).slice(3))))
    expect(text(source)).toContain('Backups are overdue: the newest that can be restored is 12 h 48 min old.')
    expect(text(source)).toContain('2026-11-22 20:17 has not ended 12 h 48 min')
    expect(source).toContain('class="verdict bad"')
  })

  it('is in doubt after a drill that failed, and without any', () => {
    const sets = regular(8)
    const failed = drillOf(sets[1], { verdict: 'fail', failed: ['apps-content'] })
    const source = page(catalogueOf(nodeOf(sets, { drills: [failed] })))
    expect(source).toContain('class="verdict doubt"')
    expect(text(source)).toContain('The last drill failed: apps-content.')
    expect(text(source)).toContain('apps-content: fail')
    const never = page(catalogueOf(nodeOf(sets, { drills: [], drillCount: 0 })))
    expect(never).toContain('class="verdict doubt"')
    expect(text(never)).toContain('No drill on record has restored a set')
    const shallow = page(catalogueOf(nodeOf(sets, { drills: [drillOf(sets[0], { depth: 'digest' })] })))
    expect(shallow).toContain('class="verdict doubt"')
  })

  it('says why the newest set is none, and goes by the one before', () => {
    const unreadable = rowAt('2026-11-23T09:00:00Z', {
      standing: 'unreadable',
      sound: false,
      why: ['its manifest is not JSON'],
    })
    const { finishedAt, proofs, participantId, dataTime, identities, method, ...rest } = unreadable
    const source = page(catalogueOf(nodeOf([rest, ...regular(8)])))
    expect(text(source)).toContain(
      `The newest set (${unreadable.id}) cannot be restored: its manifest is not JSON.`,
    )
    expect(text(source)).toContain('Cannot be read its manifest is not JSON not known')
    expect(source).toContain('class="verdict doubt"')
    expect(text(source)).toContain('48 min old')
  })
})

describe('the page', () => {
  it('says of each restore point what it is good for, and why for no more', () => {
    const old = rowAt('2026-10-20T04:00:00Z', {
      standing: 'identities-only',
      why: ['its data is 34 d old'],
      pinned: 'audit 2026',
      identitiesIn: 'vault kv/backup',
      lastDrill: { at: '2026-10-21T00:00:00Z', depth: 'restore', verdict: 'pass' },
    })
    const source = text(page(catalogueOf(nodeOf([...regular(3), old]))))
    expect(source).toContain('! Identities only its data is 34 d old')
    expect(source).toContain('yes audit 2026')
    expect(source).toContain('elsewhere vault kv/backup, not looked at')
    expect(source).toContain('✓ pass restore, 2026-10-21')
    expect(source).toContain(`PAR::validator-1::1220${'ab'.repeat(32)}`)
    expect(source).toContain('PAR::validator-1::1220abababab…abab')
  })

  it('says what was not checked, and of which moment it is', () => {
    const source = text(page(catalogueOf(nodeOf(regular(3)))))
    expect(source).toContain('As of 2026-11-23 09:05 UTC , from s3://backups/splice.')
    expect(source).toContain(
      'Not checked for this page: the contents of the files, and whether a set restores.',
    )
    expect(source).toContain('A set that retention removed cannot be told from one that was never made')
    expect(text(page(catalogueOf(nodeOf(regular(3))), { judgedMs: 2 * day }))).toContain(
      'Only the last 2 d are judged',
    )
  })

  it('takes nothing from the repository for markup', () => {
    const evil = `</title></style><script>alert(1)</script><img src=x onerror=alert(2)>"'&\u202e`
    const row = rowAt('2026-11-23T08:17:00Z', {
      participantId: `PAR::${evil}`,
      pinned: evil,
      why: [evil],
      identitiesIn: evil,
      dataTime: evil,
      proofs: [{ name: evil, verdict: 'fail' }],
      lastDrill: { at: evil, depth: 'restore', verdict: 'fail' },
    })
    const drills = [drillOf(row, { failed: [evil], notChecked: [evil] })]
    const node = nodeOf([row], {
      node: evil,
      drills,
      strayPins: [evil as SetId],
      unreadableDrills: [evil],
      drSets: [{ id: evil as SetId, bytes: 1, timestamp: evil, problem: evil }],
    })
    for (const source of [
      page({ ...catalogueOf(node), repository: evil }),
      page(catalogueOf(node, node), { title: evil }),
    ]) {
      const tags = new Set([...source.matchAll(/<([a-z0-9]+)/gi)].map(([, name]) => name))
      for (const name of ['script', 'img', 'iframe', 'object', 'form']) expect(tags).not.toContain(name)
      // As an attribute of a tag; as text it may be there.
      expect(source).not.toMatch(/<[^>]*\son[a-z]+\s*=/i)
      expect(source).not.toContain('\u202e')
      expect(source.match(/<style>/g)).toHaveLength(1)
      expect(source.match(/<title>/g)).toHaveLength(1)
    }
    expect(escaped(`<a href="x" id='y'>&`)).toBe('&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;')
  })

  it('loads nothing and allows nothing but its own style', () => {
    const source = page(catalogueOf(nodeOf(regular(3))))
    const style = /<style>([\s\S]*?)<\/style>/.exec(source)?.[1] ?? ''
    const digest = createHash('sha256').update(style).digest('base64')
    expect(source.replaceAll('&#39;', "'")).toContain(`default-src 'none'; style-src 'sha256-${digest}';`)
    expect(source).not.toMatch(/<script|<iframe|\sstyle="|url\(|@import|https?:\/\//i)
    expect([...source.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, to]) => to)).toEqual(['data:,', '#main'])
  })

  it('holds no secret, and no user of an address', () => {
    const secret = new Secret('s3cret<&>"value').reveal()
    const row = rowAt('2026-11-23T08:17:00Z', { pinned: `with ${secret}` })
    const source = page({
      ...catalogueOf(nodeOf([row])),
      repository: 'https://user:pass@store.example/bucket',
    })
    expect(source).not.toMatch(/s3cret|value"/)
    expect(source).not.toMatch(/user|pass@/)
    expect(text(source)).toContain('https://store.example/bucket')
  })

  it('stays small however much there is, and says what it leaves out', () => {
    const sets = Array.from({ length: 5000 }, (_, index) =>
      rowAt(Date.parse('2026-11-23T08:17:00Z') - index * 4 * hour, { pinned: 'x'.repeat(5000) }),
    )
    const drills = Array.from({ length: 100 }, () => drillOf(sets[0]))
    const one = page(catalogueOf(nodeOf(sets, { drills, drillCount: 900 })))
    expect(one.length).toBeLessThan(1_500_000)
    expect(text(one)).toContain(
      '4600 older sets not shown, 4600 of them restorable. The catalogue as JSON has them all.',
    )
    expect(text(one)).toContain('850 earlier drills are not shown.')
    const many = page(
      catalogueOf(
        ...Array.from({ length: 300 }, (_, index) => nodeOf(sets.slice(0, 300), { node: `n${index}` })),
      ),
    )
    expect(many.length).toBeLessThan(15_000_000)
    expect(text(many)).toContain('200 more nodes not shown.')
  })

  it('has each id once, and every label leads to one', () => {
    const source = page(
      catalogueOf(
        nodeOf(regular(3)),
        nodeOf(regular(2), {
          node: 'validator-2',
          drSets: [{ id: regular(1)[0]?.id as SetId, bytes: 5, timestamp: '2026-11-01T00:00:00Z' }],
        }),
      ),
    )
    const ids = [...source.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const [, names = ''] of source.matchAll(/aria-labelledby="([^"]*)"/g))
      for (const name of names.split(' ')) expect(ids).toContain(name)
    expect(ids.filter((id) => isSetId(id ?? ''))).toEqual([])
  })
})
