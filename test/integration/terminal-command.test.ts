import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { type HeldDump, heldDump } from '../support/held-dump.ts'
import { databasesOf, sql } from '../support/restore-runs.ts'
import { asOperator, type CommandOptions, splice } from '../support/terminal-command.ts'

let node: EmbeddedNode
let tap: HeldDump
beforeAll(async () => {
  node = await startEmbeddedNode()
  tap = heldDump(node.folder)
})
afterAll(() => node?.[Symbol.asyncDispose]())

/** Runs the command with what an operator of this node gives; nothing that was secret may be on the screen. */
async function run(
  action: string,
  inputs: Readonly<Record<string, string>>,
  { more = [], ...options }: CommandOptions & { more?: string[] } = {},
) {
  const { flags, env } = asOperator(inputs)
  const ended = await splice([action, ...flags, ...more], { ...options, env: { ...env, ...options.env } })
  const screen = ended.stdout + ended.stderr
  for (const secret of [node.key, new URL(node.postgres.url('validator')).password])
    if (secret !== '') expect(screen).not.toContain(secret)
  return { code: ended.code, screen }
}

const lockFile = () => join(node.repository, 'demo/lock.json')

describe('at a terminal', () => {
  it('a backup shows its progress, its outputs and its summary', async () => {
    const files = [join(node.folder, 'summary.md'), join(node.folder, 'outputs.jsonl')] as const
    const { code, screen } = await run('backup', node.backupInputs, {
      more: ['--summary-file', files[0], '--outputs-file', files[1]],
    })
    expect(code, screen).toBe(0)
    const set = /^output set-id=(\S+)$/m.exec(screen)?.[1] ?? ''
    expect(existsSync(join(node.repository, 'demo/sets', set, 'manifest.json')), screen).toBe(true)
    expect(readFileSync(files[0], 'utf8')).toMatch(/^## Backup of demo/)
    expect(readFileSync(files[1], 'utf8')).toContain(JSON.stringify({ name: 'set-id', value: set }))
    expect(screen).not.toMatch(/^::/m)
  })

  it.each(['one Ctrl-C', 'SIGTERM to the command'])(
    '%s in the middle of a dump stops the backup in order: 130, no lock, no set, the next one is green',
    async (how) => {
      tap.hold('participant-0')
      const inputs = { ...node.backupInputs, 'postgres-client-path': tap.path }
      let command: { kill(signal: NodeJS.Signals): void; type(text: string): void } | undefined
      const running = run('backup', inputs, {
        terminal: how === 'one Ctrl-C',
        onText: (_, it) => {
          command = it
        },
      })
      await tap.reached()
      expect(existsSync(lockFile())).toBe(true)
      if (how === 'one Ctrl-C') command?.type('\u0003')
      else command?.kill('SIGTERM')
      const { code, screen } = await running
      tap.release()
      expect(code, screen).toBe(130)
      expect(screen.match(/SIG(INT|TERM): stopping/g)).toHaveLength(1)
      expect(screen).not.toMatch(/output set-id/)
      expect(existsSync(lockFile())).toBe(false)
      expect((await run('backup', node.backupInputs)).code).toBe(0)
    },
  )
})

describe('a restore at a terminal', () => {
  const inputs = () => ({ ...node.restoreInputs, replace: 'same-node', 'dry-run': 'false' })
  const damaged = async () =>
    (await sql<{ left: string }>(node, 'SELECT count(*) AS left FROM damage', 'validator'))[0]?.left

  beforeAll(async () => {
    const { code, screen } = await run('backup', node.backupInputs)
    expect(code, screen).toBe(0)
    await sql(node, 'CREATE TABLE damage AS SELECT 1 AS x', 'validator')
  })

  it('is refused without a terminal and without the confirmation', async () => {
    const { code, screen } = await run('restore', inputs())
    expect(code).toBe(1)
    expect(screen).toContain('confirm: is required')
    expect(await damaged()).toBe('1')
  })

  it.each([
    ['another id', 'participant::1220\n', 1, 'That is not the id in the plan. Nothing was changed.'],
    ['Ctrl-C', '\u0003', 130, 'Nothing was changed.'],
    ['Ctrl-D', '\u0004', 130, 'Nothing was changed.'],
  ])('shows the plan, and changes nothing when the answer is %s', async (_, answer, expected, said) => {
    const { code, screen } = await atTheQuestion(answer)
    expect(code, screen).toBe(expected)
    expect(screen).toContain(said)
    expect(await damaged()).toBe('1')
  })

  it('shows the plan, and carries exactly this one out when the id of the participant is typed', async () => {
    const { code, screen } = await atTheQuestion(`${node.seeded.participantId}\n`)
    expect(code, screen).toBe(0)
    expect(screen.indexOf('output verdict=planned')).toBeGreaterThan(0)
    expect(screen.indexOf('output verdict=restored')).toBeGreaterThan(screen.indexOf('type the id'))
    await expect(damaged()).rejects.toThrow('does not exist')
    // What was there is kept beside it.
    expect((await databasesOf(node)).length).toBeGreaterThan(2)
  })

  function atTheQuestion(answer: string) {
    let answered = false
    return run('restore', inputs(), {
      terminal: true,
      onText: (text, command) => {
        if (answered || !text.includes('type the id of the participant that it names: ')) return
        answered = true
        command.type(answer)
      },
    })
  }
})
