import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isLocked } from '../../src/repository/lock.ts'
import { filesOf } from '../../src/repository/manifest.ts'
import { type BackupNode, expectWholeSets, filesBelow, startBackupNode } from '../support/backup-node.ts'

const rounds = 3
const killsEachRound = 4

// backup-interrupted.test.ts kills at chosen steps; this one at moments that nobody chose.
describe('a backup that is killed at any moment', () => {
  let live: BackupNode
  let normalMs: number
  beforeAll(async () => {
    live = await startBackupNode({ writer: { everyMs: 250 } })
    normalMs = (await live.green()).durationMs
  })
  afterAll(async () => await live?.[Symbol.asyncDispose]())

  /** The names of everything that belongs to a whole set. */
  async function expectedNames(): Promise<string[]> {
    const sets = await expectWholeSets(live.sets)
    return sets.flatMap(({ id, read }) => {
      const names = read === undefined ? [] : filesOf(read.manifest).map((file) => file.name)
      return [...names, 'manifest.json'].map((name) => `${live.sets.prefix}${id}/${name}`)
    })
  }

  /** Starts a backup and kills it after a part of the time that one takes. True when it was killed in time. */
  async function killed(afterMs: number): Promise<boolean> {
    const run = await live.backup(
      { 'lock-lease': '1s' },
      {
        onStart: (pid) => {
          void sleep(afterMs).then(() => {
            try {
              process.kill(pid, 'SIGKILL')
            } catch {
              // It has ended: the moment was after its end.
            }
          })
        },
      },
    )
    if (run.endedBy === null) expect(run.code, run.log).toBe(0)
    // Until its lock ends by itself, the next one would be refused.
    await expect.poll(() => isLocked(live.sets.storage, live.sets.node), { timeout: 5000 }).toBe(false)
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
        await expectWholeSets(live.sets)
      }
      expect(kills).toBeGreaterThan(0)
      const next = await live.green()
      expect((await expectWholeSets(live.sets)).map(({ id }) => id)).toContain(next.manifest.id)
      expect(filesBelow(live.node.repository)).toEqual((await expectedNames()).sort())
    },
  )
})
