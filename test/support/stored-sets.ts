/** Sets in a repository that nobody had to dump a database for: real manifests, files of the sizes that they name. */
import { once } from '../../src/pipeline/meter.ts'
import { filesOf, formatManifest, type Manifest } from '../../src/repository/manifest.ts'
import type { Storage } from '../../src/repository/repository.ts'
import { newSetId, type SetId } from '../../src/repository/set-id.ts'
import { BackupSets } from '../../src/repository/sets.ts'
import { restorabilityProofs } from '../../src/splice/proofs.ts'
import { sampleManifest } from './sample-manifest.ts'

export const hour = 3_600_000
export const day = 24 * hour

export const goodProofs: Manifest['proofs'] = restorabilityProofs.map((name) => ({
  name,
  verdict: 'pass',
  detail: 'seen',
}))

/** Stores a set that was taken at a time and can be restored, unless it is changed. */
export async function storeSet(
  storage: Storage,
  at: Date | number,
  change: Partial<Manifest> = {},
  node = 'demo',
): Promise<SetId> {
  const time = new Date(at)
  const id = (change.id as SetId | undefined) ?? newSetId(time)
  const sample = sampleManifest({
    id,
    node,
    startedAt: time.toISOString(),
    finishedAt: new Date(time.getTime() + 60_000).toISOString(),
    proofs: goodProofs,
  })
  const manifest = { ...sample, facts: { ...sample.facts, dataTime: time.toISOString() }, ...change }
  const sets = new BackupSets(storage, node)
  for (const file of filesOf(manifest))
    await storage.write(`${sets.prefix}${id}/${file.name}`, once(Buffer.alloc(file.bytes, 'x')))
  await storage.write(sets.manifestPath(id), once(formatManifest(manifest)))
  return id
}

/** The two databases of a manifest as copies of their server instead of dumps. */
export function copied(method: 'command' | 'volume-snapshot', reference: string): Partial<Manifest> {
  const { databases } = sampleManifest()
  const capture = { method, roles: ['apps', 'participant'] as ('apps' | 'participant')[], reference }
  return {
    databases: databases.map((one) => ({ ...one, capture, files: [] })) as unknown as Manifest['databases'],
  }
}
