import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/catalogue.ts'
import { reportCatalogue } from '../../../src/reports/catalogue-report.ts'
import { type Drill, writeDrill } from '../../../src/repository/drills.ts'
import { pin } from '../../../src/repository/pins.ts'
import { newSetId, type SetId } from '../../../src/repository/set-id.ts'
import { BackupSets } from '../../../src/repository/sets.ts'
import { DirectoryStorage } from '../../../src/repository/storage/directory.ts'
import { Summary } from '../../../src/runner/summary.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { sampleManifest } from '../../support/sample-manifest.ts'
import { copied, day, goodProofs, hour, storeSet } from '../../support/stored-sets.ts'

let folder: Awaited<ReturnType<typeof temporaryFolder>>
let root: string
let storage: DirectoryStorage
let sets: BackupSets
beforeEach(async () => {
  folder = await temporaryFolder()
  root = join(folder.path, 'repository')
  storage = new DirectoryStorage(root)
  sets = new BackupSets(storage, 'demo')
})
afterEach(() => folder[Symbol.asyncDispose]())

const now = new Date('2026-11-23T12:00:00.000Z')
const maxAgeMs = 30 * day
const of = async (node?: string) => await catalogue(storage, { node, maxAgeMs, now })
const ago = (ms: number) => now.getTime() - ms

async function drilled(set: SetId, verdict: Drill['checks'][number]['verdict'], at = now, sha256?: string) {
  const own = (await sets.read(set)).sha256
  await writeDrill(storage, 'demo', {
    version: 1,
    set,
    manifestSha256: sha256 ?? own,
    at: at.toISOString(),
    depth: 'restore',
    checks: [{ name: 'row-counts', verdict, detail: '' }],
    restoreMs: 90_000,
    tool: { name: 'test', version: '0' },
  })
}

describe('the catalogue', () => {
  it('says what each set is good for, and why for no more', async () => {
    const without: Parameters<typeof storeSet>[2] = {
      identitiesNotIncluded: 'said so',
      identities: undefined,
    }
    const ids = {
      noIdentities: await storeSet(storage, ago(40 * day), without),
      old: await storeSet(storage, ago(31 * day)),
      reversed: await storeSet(storage, ago(20 * hour), {
        proofs: goodProofs.map((proof) =>
          proof.name === 'order' ? { ...proof, verdict: 'not-checked' } : proof,
        ),
      }),
      lost: await storeSet(storage, ago(16 * hour)),
      keyless: await storeSet(storage, ago(14 * hour)),
      scrawled: await storeSet(storage, ago(12 * hour)),
      failed: await storeSet(storage, ago(8 * hour)),
      copied: await storeSet(storage, ago(4 * hour), copied('command', 'copy-1')),
      good: await storeSet(storage, ago(hour)),
    }
    rmSync(join(root, sets.prefix, ids.lost, 'participant.dump.zst.age'))
    rmSync(join(root, sets.prefix, ids.keyless, 'identities.json.age'))
    writeFileSync(join(root, sets.manifestPath(ids.scrawled)), '{')
    await drilled(ids.failed, 'pass', new Date(ago(6 * hour)))
    await drilled(ids.failed, 'fail', new Date(ago(hour)))
    await drilled(ids.good, 'fail', new Date(ago(hour)), `sha256:${'0'.repeat(64)}`)
    await pin(storage, 'demo', { set: ids.old, reason: 'audit' })

    const [node] = (await of('demo')).nodes
    const found = Object.fromEntries(
      Object.entries(ids).map(([name, id]) => {
        const row = node?.sets.find((one) => one.id === id)
        return [name, [row?.standing, row?.why.join('; ') ?? ''] as const]
      }),
    )
    expect(found).toEqual({
      good: ['restorable', ''],
      copied: ['restorable', ''],
      failed: ['identities-only', 'the drill of 2026-11-23T11:00:00.000Z failed: row-counts'],
      scrawled: ['unreadable', expect.stringMatching(/not JSON/)],
      keyless: ['not-restorable', 'identities.json.age is missing'],
      lost: ['identities-only', 'participant.dump.zst.age is missing'],
      reversed: ['identities-only', 'order: not checked'],
      old: ['identities-only', expect.stringMatching(/^its data is 31 d 0 h old: after 30 d 0 h /)],
      noIdentities: ['not-restorable', expect.stringMatching(/^its data is 40 d/)],
    })
    expect(node?.latest).toBe(ids.good)
    expect(node?.sets.map(({ id }) => id)).toEqual(Object.values(ids).reverse())
    const row = (id: SetId) => node?.sets.find((one) => one.id === id)
    expect(row(ids.old)?.pinned).toBe('audit')
    expect(row(ids.failed)?.lastDrill).toMatchObject({ verdict: 'fail', depth: 'restore', restoreMs: 90_000 })
    expect(row(ids.good)?.lastDrill, 'of another manifest under the same id').toBeUndefined()
    expect(row(ids.copied)?.method).toBe('command')
    expect(node?.sets.filter(({ sound }) => sound).map(({ id }) => id)).toEqual([
      ids.good,
      ids.copied,
      ids.old,
      ids.noIdentities,
    ])
    expect(node?.drillCount).toBe(3)
    expect(node?.drills.map(({ set, verdict, failed }) => [set, verdict, failed])).toEqual([
      [ids.good, 'fail', ['row-counts']],
      [ids.failed, 'fail', ['row-counts']],
      [ids.failed, 'pass', []],
    ])
    expect(Date.parse(row(ids.good)?.finishedAt ?? '')).toBe(ago(hour) + 60_000)
    expect(row(ids.good)?.databases).toMatchObject([
      { role: 'apps', bytes: 4, databaseBytes: 8_000_000 },
      { role: 'participant', bytes: 4, databaseBytes: 8_000_000 },
    ])
    expect(row(ids.copied)?.databases?.map(({ bytes }) => bytes)).toEqual([0, 0])
    expect(row(ids.scrawled)?.databases).toBeUndefined()
  })

  it('finds every node of a repository, and what lies beside the sets', async () => {
    await storeSet(storage, ago(hour))
    await storeSet(storage, ago(2 * hour), { node: 'other' }, 'other')
    const stray = newSetId(now)
    await pin(storage, 'demo', { set: stray, reason: 'gone by hand' })
    const found = await of()
    expect(found.nodes.map(({ node, sets: rows }) => [node, rows.length])).toEqual([
      ['demo', 1],
      ['other', 1],
    ])
    expect(found.nodes[0]?.strayPins).toEqual([stray])
    expect((await of('nobody')).nodes).toEqual([
      {
        node: 'nobody',
        sets: [],
        drSets: [],
        strayPins: [],
        drills: [],
        drillCount: 0,
        unreadableDrills: [],
      },
    ])
  })

  it('is shown as a table, and given as JSON', async () => {
    const id = await storeSet(storage, ago(31 * day))
    await pin(storage, 'demo', { set: id, reason: 'with | and <b>' })
    const summary = new Summary()
    const outputs: Record<string, string> = {}
    const lines: string[] = []
    const found = await of('demo')
    reportCatalogue(found, {
      summary,
      output: (name, value) => {
        outputs[name] = String(value)
      },
      log: {
        info: (line) => lines.push(line),
        warning: (line) => lines.push(line),
        group: (_, work) => work(),
      },
    })
    expect(outputs).toMatchObject({ sets: '1', restorable: '0', latest: '' })
    expect(JSON.parse(outputs['catalogue'] ?? '')).toEqual(JSON.parse(JSON.stringify(found)))
    const page = summary.render()
    expect(page).toContain(`<code>${id}</code>`)
    expect(page).toContain('🔑 identities only<br>its data is 31 d 0 h old')
    expect(page).toContain(String.raw`with \| and &lt;b&gt;`)
    expect(page).toContain(sampleManifest().participantId ?? '')
    expect(lines.join('\n')).toContain(`${id}  identities-only`)
  })
})
