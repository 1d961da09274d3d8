import { mkdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesOf, formatManifest, type Manifest } from '../../../src/repository/manifest.ts'
import { newSetId, type SetId } from '../../../src/repository/set-id.ts'
import { BackupSets } from '../../../src/repository/sets.ts'
import { DirectoryStorage } from '../../../src/repository/storage/directory.ts'
import { chooseSet } from '../../../src/restore/choice.ts'
import { restorabilityProofs } from '../../../src/splice/proofs.ts'
import type { Proof } from '../../../src/splice/splice.ts'
import { temporaryFolder } from '../../../src/system/temporary.ts'
import { sampleManifest } from '../../support/sample-manifest.ts'

const proofs: Proof[] = restorabilityProofs.map((name) => ({ name, verdict: 'pass', detail: '' }))

/** A repository with sets that were finished at these hours of a day. */
async function repository() {
  const folder = await temporaryFolder()
  const sets = new BackupSets(new DirectoryStorage(folder.path), 'demo')
  const folderOf = (id: string) => join(folder.path, 'demo/sets', id)
  return {
    ...folder,
    sets,
    folderOf,
    async add(hour: number, change: Partial<Manifest> = {}): Promise<SetId> {
      const time = `2026-11-22T${String(hour).padStart(2, '0')}:00:00.000Z`
      const id = newSetId(new Date(time))
      const manifest = sampleManifest({ id, proofs, finishedAt: time, ...change })
      await mkdir(folderOf(id), { recursive: true })
      for (const file of filesOf(manifest))
        await writeFile(join(folderOf(id), file.name), Buffer.alloc(file.bytes))
      await writeFile(join(folderOf(id), 'manifest.json'), formatManifest(manifest))
      return id
    },
  }
}

describe('chooseSet', () => {
  it('takes the newest', async () => {
    await using there = await repository()
    await there.add(1)
    const newest = await there.add(3)
    await there.add(2)
    const chosen = await chooseSet(there.sets, 'latest')
    expect(chosen).toMatchObject({
      id: newest,
      why: 'the newest complete set with passing proofs',
      passedOver: [],
    })
  })

  it('passes over what is cut, incomplete, unproven or unreadable, and says why', async () => {
    await using there = await repository()
    const good = await there.add(1)
    const unproven = await there.add(2, {
      proofs: proofs.with(0, { name: 'order', verdict: 'not-checked', detail: '' }),
    })
    const cut = await there.add(3)
    await truncate(join(there.folderOf(cut), 'apps.dump.zst.age'), 2)
    const missing = await there.add(4)
    await rm(join(there.folderOf(missing), 'participant.dump.zst.age'))
    const garbled = await there.add(5)
    await writeFile(join(there.folderOf(garbled), 'manifest.json'), '{"schemaVersion": 1, "kind"')
    const newer = await there.add(6)
    await writeFile(join(there.folderOf(newer), 'manifest.json'), '{"schemaVersion": 3}')
    const unpublished = await there.add(7)
    await rm(join(there.folderOf(unpublished), 'manifest.json'))

    const chosen = await chooseSet(there.sets, 'latest')
    expect(chosen.id).toBe(good)
    expect(chosen.passedOver).toEqual([
      expect.stringMatching(new RegExp(`^${newer}: .*version 3; this release reads up to 2`)),
      expect.stringMatching(new RegExp(`^${garbled}: .*not JSON`)),
      `${missing}: participant.dump.zst.age is missing`,
      `${cut}: apps.dump.zst.age has 2 of 4 bytes`,
      `${unproven}: its proofs do not all pass (order not-checked)`,
    ])
  })

  it('takes the newest that was finished by a time', async () => {
    await using there = await repository()
    const first = await there.add(1)
    const second = await there.add(2)
    const third = await there.add(3)
    const chosen = await chooseSet(there.sets, 'latest', new Date('2026-11-22T02:00:00Z'))
    expect(chosen.id).toBe(second)
    expect(chosen.why).toContain('finished by 2026-11-22T02:00:00.000Z')
    expect(chosen.passedOver).toEqual([expect.stringContaining(third)])
    expect((await chooseSet(there.sets, 'latest', new Date('2026-11-22T01:59:59Z'))).id).toBe(first)
    await expect(chooseSet(there.sets, 'latest', new Date('2026-11-21T00:00:00Z'))).rejects.toMatchObject({
      code: 'no-set',
      what: expect.stringContaining('after the time asked for'),
    })
  })

  it('takes the one that is named, whatever its proofs, if it is whole', async () => {
    await using there = await repository()
    const named = await there.add(1, { proofs: [] })
    const cut = await there.add(2)
    await truncate(join(there.folderOf(cut), 'roles-apps.sql.age'), 1)
    expect(await chooseSet(there.sets, named)).toMatchObject({ id: named, why: 'it was asked for' })
    await expect(chooseSet(there.sets, cut)).rejects.toMatchObject({ code: 'damaged' })
  })

  it('refuses what is no id, what is not there, and an empty repository', async () => {
    await using there = await repository()
    await expect(chooseSet(there.sets, '../other/sets/x')).rejects.toMatchObject({ code: 'set-id' })
    await expect(chooseSet(there.sets, newSetId())).rejects.toMatchObject({ code: 'set-missing' })
    await expect(chooseSet(there.sets, 'latest')).rejects.toMatchObject({
      code: 'no-set',
      what: expect.stringMatching(/has no restorable set of node demo\.$/),
    })
  })

  it('refuses a manifest that was copied from another set', async () => {
    await using there = await repository()
    const id = await there.add(1)
    await writeFile(join(there.folderOf(id), 'manifest.json'), formatManifest(sampleManifest({ proofs })))
    await expect(chooseSet(there.sets, id)).rejects.toMatchObject({
      code: 'manifest-invalid',
      what: expect.stringContaining('is that of set'),
    })
  })
})
