import { execFileSync } from 'node:child_process'
import { readdirSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startPostgres } from '../../demo/embedded-postgres.ts'
import { databasesOf, errorOf, expectSame, restore } from '../support/restore-runs.ts'
import { smallDisk } from '../support/small-disk.ts'
import { startStillNode } from '../support/still-node.ts'

describe('a database server whose disk is too small for the old and the new', () => {
  it('keeps the old, and the operator is told what to do', async () => {
    await using still = await startStillNode()
    const { postgres } = still.node
    await postgres.stop()
    // Only the databases: a server that cannot write its log ends at once, which is another story.
    const base = join(postgres.dataDir, 'base')
    const kilobytes = Number(/^\d+/.exec(execFileSync('du', ['-sk', base], { encoding: 'utf8' }))?.[0])
    await using disk = await mountFor(postgres.dataDir, Math.ceil(kilobytes / 1024) + 20)
    execFileSync('cp', ['-a', `${base}/.`, disk.path])
    rmSync(base, { recursive: true })
    symlinkSync(disk.path, base)
    const small = await startPostgres({ dataDir: postgres.dataDir, port: postgres.port })
    try {
      const run = await restore(still.node, still.inputs)
      expect(errorOf(run), run.log).toBe('rolled-back')
      // The server's words depend on whether a part of the page still fitted.
      expect(run.log).toMatch(/No space left on device|Check free disk space/)
      expect(run.log).toContain('Free space on the database server')
      expect(still.calls()).toEqual(['stop', 'start'])
      expect(await databasesOf(still.node)).toEqual(['participant-0', 'validator'])
      expectSame(still.old, await still.node.digests())
    } finally {
      await small.stop()
    }
  })
})

/** A full disk that the server's user can reach: when we are root, that is somebody else. */
async function mountFor(dataDir: string, megabytes: number) {
  const path = join(dataDir, 'small')
  if (process.getuid?.() !== 0) return await smallDisk(path, megabytes)
  const { uid, gid } = statSync(dataDir)
  execFileSync('mkdir', [path])
  execFileSync('mount', [
    '-t',
    'tmpfs',
    '-o',
    `size=${megabytes}m,mode=700,uid=${uid},gid=${gid}`,
    'tmpfs',
    path,
  ])
  expect(readdirSync(path)).toEqual([])
  return {
    path,
    async [Symbol.asyncDispose]() {
      execFileSync('umount', [path])
    },
  }
}
