import { existsSync } from 'node:fs'
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ContentDigest } from '../../demo/content-digest.ts'
import { withClient } from '../../demo/node-schema.ts'
import { startWriter, type Writer } from '../../demo/writer.ts'
import { newSetId } from '../../src/repository/set-id.ts'
import { processes } from '../support/processes.ts'
import { databasesOf, errorOf, expectSame, restore, sql } from '../support/restore-runs.ts'
import type { ActionRun } from '../support/run-as-runner.ts'
import { type StillNode, startStillNode } from '../support/still-node.ts'

describe('a restore that fails', () => {
  let still: StillNode
  let restored: Record<string, ContentDigest>

  beforeAll(async () => {
    still = await startStillNode()
    const run = await restore(still.node, still.inputs)
    expect(run.code, run.log).toBe(0)
    restored = await still.node.digests()
    await still.reset()
  })
  afterAll(async () => await still?.[Symbol.asyncDispose]())
  beforeEach(() => void still.calls())

  /** What was there is there, to the last row, and the node was started again. */
  async function expectRolledBack(run: ActionRun, text: RegExp): Promise<void> {
    expect(errorOf(run), run.log).toBe('rolled-back')
    expect(run.log).toMatch(text)
    expect(run.outputs['verdict']).toBe('rolled-back')
    expect(still.calls()).toEqual(['stop', 'start'])
    expect(await databasesOf(still.node)).toEqual(['participant-0', 'validator'])
    expectSame(still.old, await still.node.digests())
  }

  /** A copy of the set under another id, with another manifest. */
  async function forged(change: (manifest: string) => string): Promise<string> {
    const id = newSetId()
    const sets = join(still.node.repository, 'demo/sets')
    await cp(join(sets, still.set), join(sets, id), { recursive: true })
    const path = join(sets, id, 'manifest.json')
    await writeFile(path, change((await readFile(path, 'utf8')).replaceAll(still.set, id)))
    return id
  }

  describe('before the start puts back what was there', () => {
    it('when somebody is still connected', async () => {
      const url = new URL(still.node.postgres.url('validator'))
      url.searchParams.set('application_name', 'a forgotten console')
      await withClient(url.href, async () => {
        const run = await restore(still.node, { ...still.inputs, 'stop-timeout': '1s' })
        expect(run.log).toContain('Database validator is still in use by: a forgotten console from 127.0.0.1')
        await expectRolledBack(run, /The restore failed and was rolled back/)
      })
    })

    it('when somebody connects while it restores', async () => {
      let writer: Writer | undefined
      const run = await restore(still.node, still.inputs, {
        onLog: (text) => {
          if (text.includes('::group::Prove')) writer ??= startWriter(still.node.postgres, { everyMs: 50 })
        },
      })
      await writer?.stop()
      expect(errorOf(run), run.log).toBe('rolled-back')
      expect(run.log).toMatch(/Database (validator|participant-0) is still in use/)
      expect(await databasesOf(still.node)).toEqual(['participant-0', 'validator'])
      // What the newcomer wrote is there too: the database in use was never replaced.
      const [row] = await sql<{ end: string }>(
        still.node,
        'SELECT ledger_end AS end FROM participant.lapi_parameters',
        'participant-0',
      )
      expect(Number(row?.end)).toBe(writer?.committed().ledgerEnd)
      Object.assign(still.old, await still.node.digests())
    })

    it('and starts the node in a second run when the first one was killed on its way back', async () => {
      const journal = join(still.node.repository, 'demo/restore-journal.json')
      const phase = async () => JSON.parse(await readFile(journal, 'utf8').catch(() => '{}')).phase as string
      let pid: number | undefined
      const killing: Promise<void>[] = []
      const first = restore(
        still.node,
        { ...still.inputs, 'start-command': 'sleep 600' },
        {
          onStart: (started) => {
            pid = started
          },
          onLog: (text) => {
            if (text.includes('::group::Restore the participant database')) killing.push(killPgRestore())
          },
        },
      )
      for (const end = Date.now() + 60_000; (await phase()) !== 'restarting' && Date.now() < end; )
        await sleep(20)
      process.kill(pid ?? 0, 'SIGKILL')
      expect((await first).code).toBeNull()
      await Promise.all(killing)
      expect(still.calls()).toEqual(['stop'])

      const second = await restore(still.node, { ...still.inputs, mode: 'rollback' })
      expect(second.code, second.log).toBe(0)
      expect(second.outputs['verdict']).toBe('rolled-back')
      expect(still.calls()).toEqual(['start'])
      expectSame(still.old, await still.node.digests())
      expect(await phase()).toBe('rolled-back')
    })

    it('when pg_restore is killed', async () => {
      const killing: Promise<void>[] = []
      const run = await restore(still.node, still.inputs, {
        onLog: (text) => {
          if (text.includes('::group::Restore the participant database')) killing.push(killPgRestore())
        },
      })
      await Promise.all(killing)
      await expectRolledBack(run, /Restore into restoring-[a-z]{6}-participant-0 failed/)
    })

    it('when the set is not what its manifest says', async () => {
      const other = still.node.seeded.participantId.replace('demo-validator-1', 'demo-validator-2')
      const foreign = await forged((text) => text.replaceAll(still.node.seeded.participantId, other))
      const run = await restore(still.node, {
        ...still.inputs,
        set: foreign,
        replace: 'any-node',
        confirm: other,
      })
      await expectRolledBack(
        run,
        /same-node fail: the database is of PAR::demo-validator-1\S+ expected PAR::demo-validator-2/,
      )

      const short = await forged((text) =>
        text.replace(/("participant.lapi_users": )(\d+)/, (_, name, rows) => `${name}${Number(rows) + 1}`),
      )
      await expectRolledBack(
        await restore(still.node, { ...still.inputs, set: short }),
        /participant.lapi_users: \d+ of \d+ rows/,
      )
    })

    it('when the stop command fails', async () => {
      const run = await restore(still.node, {
        ...still.inputs,
        'stop-command': `${still.inputs['stop-command']}; exit 3`,
      })
      await expectRolledBack(run, /The stop-command failed/)
    })

    it('when the time is over', async () => {
      const run = await restore(still.node, {
        ...still.inputs,
        timeout: '12s',
        'stop-command': `${still.inputs['stop-command']}; sleep 12`,
      })
      await expectRolledBack(run, /took longer than the input timeout allows/)
    })

    it('when it is cancelled', async () => {
      const run = await restore(still.node, still.inputs, {
        signalAfter: /::group::Restore the participant database/,
      })
      expect(run.code, run.log).toBe(130)
      expect(run.endedBy).toBeNull()
      expect(still.calls()).toEqual(['stop', 'start'])
      expect(await databasesOf(still.node)).toEqual(['participant-0', 'validator'])
      expectSame(still.old, await still.node.digests())
      const again = await restore(still.node, { ...still.inputs, mode: 'rollback' })
      expect(errorOf(again)).toBe('nothing-to-roll-back')
    })

    it('also when it is cancelled while it goes back', async () => {
      const run = await restore(
        still.node,
        {
          ...still.inputs,
          'stop-command': `${still.inputs['stop-command']}; exit 3`,
          'start-command': `sleep 2; ${still.inputs['start-command']}`,
        },
        { signalAfter: /putting back what was there/ },
      )
      expect(run.code, run.log).not.toBe(0)
      expect(still.calls()).toEqual(['stop', 'start'])
      expectSame(still.old, await still.node.digests())
    })

    it('also when the repository goes away', async () => {
      const aside = `${still.node.repository}-away`
      const moved: Promise<void>[] = []
      const run = await restore(still.node, still.inputs, {
        onLog: (text) => {
          if (text.includes('::group::Restore the apps database') && moved.length === 0)
            moved.push(
              rename(still.node.repository, aside).then(() => writeFile(still.node.repository, 'no folder')),
            )
        },
      })
      await Promise.all(moved)
      await rm(still.node.repository)
      await rename(aside, still.node.repository)
      expect(run.log).toContain('That it was rolled back could not be written down')
      await expectRolledBack(run, /The restore failed and was rolled back/)
      const rerun = await restore(still.node, { ...still.inputs, mode: 'rollback' })
      expect(rerun.code, rerun.log).toBe(0)
      expectSame(still.old, await still.node.digests())
    })
  })

  describe('after the start puts nothing back', () => {
    it('when the start command fails: a rerun goes on, and another set can be taken instead', async () => {
      const other = await forged((text) => text)
      const broken = { ...still.inputs, 'start-command': `${still.inputs['start-command']}; exit 4` }
      const run = await restore(still.node, broken)
      expect(errorOf(run), run.log).toBe('after-start')
      expect(run.outputs['verdict']).toBe('failed')
      expect(run.log).toMatch(
        /The start-command failed.*Nothing was put back.*before-restore-[a-z]{6}-validator/,
      )
      expect(still.calls()).toEqual(['stop', 'start'])
      expectSame(restored, await still.node.digests())

      expect(errorOf(await restore(still.node, broken))).toBe('after-start')
      expect(still.calls()).toEqual(['start'])

      const dry = await restore(still.node, { ...still.inputs, set: other, 'dry-run': 'true', confirm: '' })
      expect(dry.outputs['plan'], dry.log).toContain('another set is asked for')
      const instead = await restore(still.node, { ...still.inputs, set: other })
      expect(instead.code, instead.log).toBe(0)
      expect(instead.outputs).toMatchObject({ verdict: 'restored', 'set-id': other })
      expect(still.calls()).toEqual(['stop', 'start'])
      expect(await databasesOf(still.node)).toHaveLength(6)
    })

    it('when the node comes up as another', async () => {
      const { node } = still
      const {
        'validator-url': url,
        'no-auth': noAuth,
        'start-command': start,
        'stop-command': stop,
      } = node.restoreInputs
      const rename = `psql -qX '${node.postgres.url('participant-0')}' -c "UPDATE participant.common_node_id SET identifier = 'somebody-else'"`
      const run = await restore(node, {
        ...still.inputs,
        'validator-url': url ?? '',
        'no-auth': noAuth ?? '',
        'stop-command': stop ?? '',
        'start-command': `${rename}; ${start}`,
      })
      await node.stop()
      expect(errorOf(run), run.log).toBe('after-start')
      expect(run.log).toMatch(
        /The node came up as PAR::somebody-else::\S+; the set is of PAR::demo-validator-1/,
      )
      expect(run.log).toMatch(/What was there before is kept in before-restore-/)
    })
  })

  it('lets one run at a time work on a node', async () => {
    await rm(join(still.node.repository, 'demo/restore-journal.json'))
    // The first run holds the lock in its stop-command until the second one has had its answer.
    const gate = join(still.node.folder, 'second-run-ended')
    const inputs = {
      ...still.inputs,
      replace: 'any-node',
      'lock-timeout': '0s',
      'stop-command': `${still.inputs['stop-command']}; while [ ! -e '${gate}' ]; do sleep 0.1; done`,
    }
    const lock = join(still.node.repository, 'demo/lock.json')
    const first = restore(still.node, inputs)
    for (const end = Date.now() + 60_000; !existsSync(lock) && Date.now() < end; ) await sleep(20)
    const second = await restore(still.node, inputs)
    await writeFile(gate, '')
    expect(second.code, second.log).toBe(1)
    expect(errorOf(second)).toBe('locked')
    expect(second.log).toMatch(/Node demo is locked by restore \(\S+\)/)
    expect((await first).code, (await first).log).toBe(0)
    expect(still.calls()).toEqual(['stop', 'start'])
    expectSame(restored, await still.node.digests())
  })
})

/** Ends the pg_restore that fills the participant's database, as the kernel does when memory runs out. */
async function killPgRestore(): Promise<void> {
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(5)) {
    const filling = /^pg_restore .*--dbname=dbname='restoring-[a-z]{6}-participant-0'/
    const found = processes().filter((one) => filling.test(one.command))
    if (found.length === 0) continue
    for (const { pid } of found) process.kill(pid, 'SIGKILL')
    return
  }
  throw new Error('pg_restore was not seen')
}
