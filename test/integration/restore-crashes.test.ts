import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ContentDigest } from '../../demo/content-digest.ts'
import { withClient } from '../../demo/node-schema.ts'
import { databasesOf, errorOf, expectSame, restore, sql } from '../support/restore-runs.ts'
import { type StillNode, startStillNode } from '../support/still-node.ts'

// The runner may go away at any moment: killed at every step, the next run ends with exactly what was there or
// exactly what the set holds, never with a mixture.
describe('a restore whose process is killed', () => {
  let still: StillNode
  let restored: Record<string, ContentDigest>

  beforeAll(async () => {
    still = await startStillNode()
    const run = await restore(still.node, still.inputs)
    expect(run.code, run.log).toBe(0)
    restored = await still.node.digests()
    expect(still.calls()).toEqual(['stop', 'start'])
    await still.reset()
    expectSame(still.old, await still.node.digests())
  })
  afterAll(async () => await still?.[Symbol.asyncDispose]())
  beforeEach(() => {
    // What one case leaves in the journal is not the beginning of the next.
    rmSync(journalPath(), { force: true })
    still.calls()
  })

  const journalPath = () => join(still.node.repository, 'demo/restore-journal.json')
  const journal = () => JSON.parse(readFileSync(journalPath(), 'utf8'))
  const phase = (): string => journal().phase
  /** As if it had been killed a moment earlier. */
  const standAt = (earlier: string) =>
    writeFileSync(journalPath(), JSON.stringify({ ...journal(), phase: earlier }))
  const killedAt = (log: RegExp) =>
    restore(still.node, still.inputs, { signalAfter: { log, signal: 'SIGKILL' } })

  async function expectOld(): Promise<void> {
    expect(await databasesOf(still.node)).toEqual(['participant-0', 'validator'])
    expectSame(still.old, await still.node.digests())
  }
  async function expectRestored(): Promise<void> {
    const names = (await databasesOf(still.node)).map((name) => name.replace(/-[a-z]{6}-/, '-'))
    expect(names).toEqual([
      'before-restore-participant-0',
      'before-restore-validator',
      'participant-0',
      'validator',
    ])
    expectSame(restored, await still.node.digests())
    await still.reset()
    expectSame(still.old, await still.node.digests())
  }

  const early = [
    'Stop the node',
    'Look at the databases again',
    'Restore the apps database',
    'Restore the participant database',
    'Prove the restored databases',
    'Put the restored databases in place',
  ]

  it.each(early)('at "%s": a rerun begins anew and carries it out', async (step) => {
    const killed = await killedAt(new RegExp(`::group::${step}`))
    expect(killed.endedBy, killed.log).toBe('SIGKILL')
    const rerun = await restore(still.node, still.inputs)
    expect(rerun.code, rerun.log).toBe(0)
    expect(still.calls().at(-1)).toBe('start')
    await expectRestored()
  })

  it.each(['Restore the participant database', 'Put the restored databases in place'])(
    'at "%s": mode rollback puts back what was there',
    async (step) => {
      await killedAt(new RegExp(`::group::${step}`))
      const began = phase()
      const dry = await restore(still.node, { ...still.inputs, 'dry-run': 'true', confirm: '' })
      expect(dry.outputs['plan'], dry.log).toMatch(
        /Unfinished {4}restore [a-z]{6} of set \S+ stopped at "\w+"/,
      )
      const rerun = await restore(still.node, { ...still.inputs, mode: 'rollback' })
      if (began === 'starting') {
        expect(errorOf(rerun)).toBe('nothing-to-roll-back')
        await expectRestored()
      } else {
        expect(rerun.code, rerun.log).toBe(0)
        expect(rerun.outputs['verdict']).toBe('rolled-back')
        expect(still.calls().at(-1)).toBe('start')
        await expectOld()
        const again = await restore(still.node, { ...still.inputs, mode: 'rollback' })
        expect(errorOf(again)).toBe('nothing-to-roll-back')
      }
    },
  )

  it('at its start: a rerun goes on, a rollback is refused', async () => {
    await killedAt(/::group::Start the node/)
    expect(phase()).toBe('starting')
    const dry = await restore(still.node, {
      ...still.inputs,
      'dry-run': 'true',
      confirm: '',
      replace: 'nothing',
    })
    expect(dry.code, dry.log).toBe(0)
    expect(dry.outputs['plan']).toContain('it goes on with the start of the node')
    const back = await restore(still.node, { ...still.inputs, mode: 'rollback' })
    expect(errorOf(back)).toBe('nothing-to-roll-back')
    expect(back.log).toMatch(/going back would fork the node.*before-restore-/)
    still.calls()
    const unconfirmed = await restore(still.node, { ...still.inputs, confirm: 'PAR::x' })
    expect(errorOf(unconfirmed)).toBe('not-confirmed')
    const rerun = await restore(still.node, { ...still.inputs, replace: 'nothing' })
    expect(rerun.code, rerun.log).toBe(0)
    expect(rerun.log).toContain('Going on with restore')
    expect(still.calls()).toEqual(['start'])
    expect(phase()).toBe('done')
    await expectRestored()
  })

  it('at any moment: what comes after is one or the other', async () => {
    for (let attempt = 0; attempt < 3; attempt++) {
      const controller = /::group::(Stop|Restore the apps|Restore the participant|Prove|Put)/g
      // After a number of lines that differs each time, so that it hits inside of steps too.
      const lines = 12 + Math.floor(Math.random() * 40)
      const killed = await killedAt(new RegExp(`(?:[^\\n]*\\n){${lines + 30}}`))
      const moment = `${lines} lines: ${killed.log.match(controller)?.at(-1) ?? 'before the stop'}`
      const rerun = await restore(still.node, { ...still.inputs, mode: 'rollback' })
      if (rerun.code === 0) expectSame(still.old, await still.node.digests())
      else expect(errorOf(rerun), `${moment}\n${rerun.log}`).toBe('nothing-to-roll-back')
      const digests = await still.node.digests()
      const isOld = JSON.stringify(digests) === JSON.stringify(still.old)
      if (!isOld) expectSame(restored, digests)
      await still.reset()
      rmSync(journalPath(), { force: true })
    }
  })

  it('before the start, with the node started by hand since: it is not put back under a running node', async () => {
    await killedAt(/::group::Start the node/)
    standAt('swapped')
    // An operator has started the node on what is in place.
    await sql(
      still.node,
      'UPDATE participant.lapi_parameters SET ledger_end = ledger_end + 1000',
      'participant-0',
    )
    const back = await restore(still.node, { ...still.inputs, mode: 'rollback' })
    expect(errorOf(back)).toBe('nothing-to-roll-back')
    expect(back.log).toContain('the node may have run since')
    const rerun = await restore(still.node, still.inputs)
    expect(rerun.log).toContain('Going on with restore')
    expect(rerun.code, rerun.log).toBe(0)
    await still.reset()
  })

  it('between the two swaps: neither a rerun nor a rollback goes on under somebody who uses the pair', async () => {
    await killedAt(/::group::Start the node/)
    standAt('swapping')
    const participant = journal().replacements.find((one: { role: string }) => one.role === 'participant')
    await sql(still.node, `ALTER DATABASE "participant-0" RENAME TO "${participant.staging}"`)
    await sql(still.node, `ALTER DATABASE "${participant.aside}" RENAME TO "participant-0"`)
    await withClient(still.node.postgres.url('validator'), async () => {
      const back = await restore(still.node, { ...still.inputs, mode: 'rollback', 'stop-timeout': '1s' })
      expect(errorOf(back), back.log).toBe('still-connected')
    })
    const rerun = await restore(still.node, { ...still.inputs, mode: 'rollback' })
    expect(rerun.code, rerun.log).toBe(0)
    await expectOld()
  })

  it('leaves alone a database that somebody made under the name meanwhile', async () => {
    await killedAt(/::group::Start the node/)
    standAt('swapping')
    await sql(still.node, 'DROP DATABASE validator')
    await sql(still.node, 'CREATE DATABASE validator')
    await sql(still.node, 'CREATE TABLE by_hand (a int)', 'validator')
    const back = await restore(still.node, { ...still.inputs, mode: 'rollback' })
    expect(errorOf(back)).toBe('name-taken')
    expect(await sql(still.node, 'SELECT * FROM by_hand', 'validator')).toEqual([])
    await sql(still.node, 'DROP DATABASE validator')
    const again = await restore(still.node, { ...still.inputs, mode: 'rollback' })
    expect(again.code, again.log).toBe(0)
    await expectOld()
  })
})
