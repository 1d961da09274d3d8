/** A repository with a history, for the report page: fixed times and ids, so that its pictures stay the same. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { type Catalogue, catalogue } from '../../src/catalogue.ts'
import { type Drill, writeDrill } from '../../src/repository/drills.ts'
import type { Manifest } from '../../src/repository/manifest.ts'
import { pin } from '../../src/repository/pins.ts'
import { isSetId, type SetId } from '../../src/repository/set-id.ts'
import { BackupSets } from '../../src/repository/sets.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { sampleManifest } from './sample-manifest.ts'
import { day, goodProofs, hour, storeSet } from './stored-sets.ts'

const minuteMs = 60_000
export const sampleNow = new Date('2026-11-23T09:05:00.000Z')
const giB = 1024 ** 3

/**
 * Five weeks of a set every four hours, with what happens in five weeks: two missed, one late, one that could not be
 * proven, one that lost a file, one whose drill failed, and a drill a day.
 */
export async function sampleCatalogue(node = 'validator-1'): Promise<Catalogue> {
  await using folder = await temporaryFolder()
  const root = join(folder.path, 'repository')
  const storage = new DirectoryStorage(root)
  const sets = new BackupSets(storage, node)
  const first = Date.parse('2026-10-20T00:17:00.000Z')
  const ids: SetId[] = []
  for (let index = 0; first + index * 4 * hour < sampleNow.getTime(); index++) {
    if (index === 97 || index === 98 || index === 170) continue
    const at = first + index * 4 * hour + (index === 141 ? 100 * minuteMs : (index % 7) * 11_000)
    ids.push(await storeSet(storage, at, manifestOf(at, index, node), node))
  }
  const [unproven, lost] = [ids.at(-25), ids.at(-60)]
  if (unproven === undefined || lost === undefined) throw new Error('there are more sets')
  rmSync(join(root, sets.prefix, lost, 'participant.dump.zst.age'))
  await pin(storage, node, { set: ids.at(-50) ?? lost, reason: 'before the upgrade to 0.6.8' })
  for (let index = 0; index < 21; index++) await drill(sets, ids.at(-2 - index * 6) ?? lost, index)
  const found = await catalogue(storage, { node, maxAgeMs: 30 * day, now: sampleNow })
  return { ...found, repository: 's3://example-backups/splice', nodes: found.nodes.map(larger) }
}

function manifestOf(at: number, index: number, node: string): Partial<Manifest> {
  const time = (ms: number) => new Date(at + ms).toISOString()
  const id = `${time(0).replaceAll(/[-:.]/g, '')}-${suffix(index)}`
  if (!isSetId(id)) throw new Error(`${id} is no id`)
  const { databases, facts } = sampleManifest()
  const took = (150 + ((index * 37) % 40) + index * 0.4) * 1000
  const [apps, participant] = databases
  return {
    id,
    node,
    startedAt: time(0),
    finishedAt: time(took),
    facts: { ...facts, dataTime: time(4_000) },
    databases: [
      { ...apps, startedAt: time(5_000), finishedAt: time(took * 0.4) },
      { ...participant, startedAt: time(took * 0.4 + 12), finishedAt: time(took * 0.97) },
    ],
    proofs: goodProofs.map((proof) =>
      proof.name === 'order' && index === 185 ? { ...proof, verdict: 'not-checked' } : proof,
    ),
  }
}

function suffix(index: number): string {
  const letters = 'abcdefghjkmnpqrstuvwxyz23456789'
  return Array.from({ length: 6 }, (_, at) => letters[(index * (at + 7) + at * at) % letters.length]).join('')
}

async function drill(sets: BackupSets, set: SetId, index: number): Promise<void> {
  const { sha256 } = await sets.read(set)
  const failed = index === 9
  const verdict = (name: string): Drill['checks'][number] => ({
    name,
    verdict: failed && name === 'apps-content' ? 'fail' : 'pass',
    detail: '',
  })
  await writeDrill(sets.storage, sets.node, {
    version: 1,
    set,
    manifestSha256: sha256,
    at: new Date(Date.parse('2026-11-23T05:41:12.000Z') - index * day).toISOString(),
    depth: 'restore',
    checks: ['digests', 'order', 'same-node', 'apps-content', 'participant-content'].map(verdict),
    restoreMs: 312_000 + ((index * 53) % 60) * 1000,
    dataAgeMs: 5.5 * hour,
    tool: { name: 'test', version: '0' },
  })
}

/** Nobody stores gigabytes for a picture: the sizes alone are made up. */
function larger(node: Catalogue['nodes'][number]): Catalogue['nodes'][number] {
  const { length } = node.sets
  return {
    ...node,
    sets: node.sets.map((set, index) => ({
      ...set,
      bytes: Math.round(
        (6.2 + (length - index) * 0.011 + ((index * 29) % 13) * 0.03) *
          giB *
          (set.why.some((why) => why.includes('missing')) ? 0.3 : 1),
      ),
    })),
  }
}
