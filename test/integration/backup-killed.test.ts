import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLocked } from '../../src/repository/lock.ts'
import { filesOf } from '../../src/repository/manifest.ts'
import type { Storage } from '../../src/repository/repository.ts'
import { BackupSets } from '../../src/repository/sets.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { type BackupNode, expectWholeSets, filesBelow, startBackupNode } from '../support/backup-node.ts'
import { motoEnvironment } from '../support/storage/moto.ts'
import { s3Place } from '../support/storage/s3-place.ts'

const rounds = 2
const killsEachRound = 5

/** A storage under test, as the action and the test see it. */
interface Place extends AsyncDisposable {
  readonly storage: Storage
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  /** Everything that takes space there, also what no list of objects shows. */
  everything(): Promise<string[]>
  /** Lets time pass for what is spared while somebody may be at it. */
  later?(): void
}

async function directory(live: BackupNode): Promise<Place> {
  const path = join(live.node.folder, 'killed')
  return {
    storage: new DirectoryStorage(path),
    inputs: { repository: path },
    env: {},
    everything: async () => filesBelow(path),
    // A run that was killed while it wrote its lock leaves that half: it is spared for as long as somebody may be at it.
    later() {
      for (const name of filesBelow(path).filter((one) => /lock\.json\.\w+\.partial$/.test(one)))
        utimesSync(join(path, name), new Date(0), new Date(0))
    },
    [Symbol.asyncDispose]: async () => {},
  }
}

async function s3(): Promise<Place> {
  const place = await s3Place()
  const storage = await place.open('killed')
  return {
    storage,
    inputs: {
      repository: `s3://${place.bucket}/company/killed`,
      's3-endpoint': place.moto.url,
      's3-path-style': 'true',
    },
    env: motoEnvironment,
    everything: async () => [
      ...(await storage.list('')).map(({ name }) => name),
      ...(await place.leftovers('killed')).map((name) => `unfinished upload of ${name}`),
    ],
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  }
}

// backup-interrupted.test.ts kills at chosen steps; this one at moments that nobody chose.
describe.each([
  ['a directory', directory],
  ['S3', s3],
])('a backup into %s that is killed at any moment', (_, open) => {
  let live: BackupNode
  let place: Place
  let sets: BackupSets
  let normalMs: number
  beforeAll(async () => {
    live = await startBackupNode({ writer: { everyMs: 250 } })
    place = await open(live)
    sets = new BackupSets(place.storage, 'demo')
    normalMs = (await backup()).durationMs
  })
  afterAll(async () => {
    await place?.[Symbol.asyncDispose]()
    await live?.[Symbol.asyncDispose]()
  })

  const backup = (onStart: (pid: number) => void = () => {}) =>
    live.backup({ ...place.inputs, 'lock-lease': '1s' }, { env: place.env, onStart })

  /** The names of everything that belongs to a whole set. */
  async function expectedNames(): Promise<string[]> {
    return (await expectWholeSets(sets)).flatMap(({ id, read }) => {
      const names = read === undefined ? [] : filesOf(read.manifest).map((file) => file.name)
      return [...names, 'manifest.json'].map((name) => `${sets.prefix}${id}/${name}`)
    })
  }

  /** Starts a backup and kills it after a part of the time that one takes. True when it was killed in time. */
  async function killed(afterMs: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const run = await backup((pid) => {
      timer = setTimeout(() => process.kill(pid, 'SIGKILL'), afterMs)
    })
    // A process that has ended is not there to be killed; its number may be somebody else's.
    clearTimeout(timer)
    if (run.endedBy === null) expect(run.code, run.log).toBe(0)
    // Until its lock ends by itself, the next one would be refused.
    await expect.poll(() => isLocked(sets.storage, sets.node), { timeout: 30_000 }).toBe(false)
    return run.endedBy === 'SIGKILL'
  }

  test.each(Array.from({ length: rounds }, (_, round) => round + 1))(
    'leaves nothing that passes for a set, and the next run succeeds and cleans up (round %i)',
    async () => {
      let kills = 0
      for (let kill = 0; kill < killsEachRound; kill++) {
        // Spread over the whole run, and at random within each part.
        const afterMs = ((kill + Math.random()) / killsEachRound) * normalMs
        if (await killed(afterMs)) kills++
        await expectWholeSets(sets)
      }
      expect(kills).toBeGreaterThan(0)
      place.later?.()
      const next = await backup()
      expect(next.code, next.log).toBe(0)
      expect((await expectWholeSets(sets)).map(({ id }) => id)).toContain(next.outputs['set-id'])
      expect((await place.everything()).sort()).toEqual((await expectedNames()).sort())
    },
  )
})
