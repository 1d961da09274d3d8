import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ContentDigest } from '../../demo/content-digest.ts'
import { type EmbeddedNode, nodeDatabases, startEmbeddedNode } from '../support/embedded-node.ts'
import { backUp, confirmed, errorOf, expectSame, restore, sql } from '../support/restore-runs.ts'
import { type ActionRun, runAction } from '../support/run-as-runner.ts'

// A managed server of which nobody sees the disk: its backups are made and restored by commands of the operator,
// which keep them in a folder here. Order, lock, journal and manifest are the same as with dumps.
describe('a node that is saved by the operator’s own commands', () => {
  let node: EmbeddedNode
  let store: string
  let commands: { backup: string; restore: string }
  let atomic: Record<string, string>
  let set: ActionRun
  let saved: Record<string, ContentDigest>

  beforeAll(async () => {
    node = await startEmbeddedNode({ running: false })
    store = join(node.folder, 'managed')
    mkdirSync(store)
    const url = (database: string) => node.postgres.url(database)
    const save = nodeDatabases.map((name) => `pg_dump -Fc -f "$to/${name}" '${url(name)}'`).join('\n')
    const put = nodeDatabases
      .map(
        (
          name,
        ) => `psql -q '${url('postgres')}' -c 'drop database if exists "${name}" with (force)' -c 'create database "${name}"'
pg_restore --exit-on-error --no-owner -d '${url(name)}' "${store}/$SPLICE_REFERENCE/${name}"`,
      )
      .join('\n')
    commands = {
      // The inputs of the action, keys among them, are not for a command.
      backup: `if env | grep -q '^INPUT_'; then echo inputs leak >&2; exit 1; fi
to='${store}'/copy-$SPLICE_PURPOSE-$SPLICE_ID; mkdir "$to"; echo "saving $SPLICE_ROLES" >&2
${save}
echo some chatter; basename "$to"`,
      restore: `echo "restoring $SPLICE_ROLES" >&2; test -d "${store}/$SPLICE_REFERENCE"
${put}`,
    }
    atomic = { method: 'command', 'backup-command': commands.backup, 'copy-is-atomic': 'true', ...noApp }
    set = await backUp(node, atomic)
    saved = await node.digests()
  })
  afterAll(async () => await node?.[Symbol.asyncDispose]())

  const noApp = { identities: 'none', 'no-auth': 'false', 'validator-url': '', 'max-data-age': '1000d' }
  const copies = () => readdirSync(store).sort()
  const inputs = () => ({
    ...confirmed(node),
    'stop-command': 'true',
    'start-command': 'true',
    'validator-url': '',
    'no-auth': 'false',
    'backup-command': commands.backup,
    'restore-command': commands.restore,
    'copy-is-atomic': 'true',
    // The lock of a run that was killed ends soon.
    'lock-lease': '3s',
    'lock-timeout': '60s',
  })
  /** Something that only the present content has. */
  async function goOn(): Promise<Record<string, ContentDigest>> {
    await sql(
      node,
      `create table validator.only_now (id int); insert into validator.only_now values (1)`,
      'validator',
    )
    return await node.digests()
  }
  const back = async () => {
    await sql(node, 'drop table if exists validator.only_now', 'validator')
    rmSync(join(node.repository, 'demo/restore-journal.json'), { force: true })
    expectSame(saved, await node.digests())
  }
  beforeEach(back)

  it('has a set that names the copy, with the facts and proofs of any other', () => {
    const reference = `copy-backup-${set.outputs['set-id']}`
    expect(copies()).toEqual([reference])
    expect(set.outputs['order-proof']).toBe('pass')
    expect(set.outputs['ledger-end']).not.toBe('')
    expect(set.summary).toContain(`copies by backup-command: ${reference}. They are not in the repository`)
    expect(set.log).toContain('backup-command: saving apps participant')
    expect(readdirSync(join(node.repository, 'demo/sets', set.outputs['set-id'] ?? '')).sort()).toEqual([
      'manifest.json',
      'roles-apps.sql.age',
      'users.json.age',
    ])
  })

  it('comes back, with what was there before saved by the same command', async () => {
    const plan = await restore(node, { ...inputs(), 'dry-run': 'true', confirm: '' })
    expect(plan.outputs['plan'], plan.log).toContain(
      `run restore-command for apps and participant with copy-backup-${set.outputs['set-id']}, after backup-command saved what is there`,
    )
    expect(plan.outputs['plan']).toContain('whatever else is on the servers goes back with them')
    const now = await goOn()
    const run = await restore(node, inputs())
    expect(run.code, run.log).toBe(0)
    expectSame(saved, await node.digests())
    const kept = run.outputs['safety-copy'] ?? ''
    expect(kept).toMatch(/^copy-safety-copy-[a-z]{6}$/)
    expect(copies()).toContain(kept)
    expect(now['validator']).not.toEqual(saved['validator'])
  })

  it('comes back after the loss of both databases', async () => {
    for (const name of nodeDatabases) await sql(node, `drop database "${name}" with (force)`)
    const before = copies()
    const run = await restore(node, inputs())
    expect(run.code, run.log).toBe(0)
    expectSame(saved, await node.digests())
    expect(copies(), 'nothing was there to be saved').toEqual(before)
  })

  it('is put back when what was restored is not what the set holds', async () => {
    const now = await goOn()
    const truncating = `${commands.restore}
psql -q '${node.postgres.url('participant-0')}' -c 'update participant.lapi_parameters set ledger_end = 1'`
    const bad = `case "$SPLICE_REFERENCE" in copy-backup-*) ${truncating} ;; *) ${commands.restore} ;; esac`
    const run = await restore(node, { ...inputs(), 'restore-command': bad })
    expect(errorOf(run), run.log).toBe('rolled-back')
    expect(run.log).toMatch(/restored databases are not proven: order fail/)
    expect(run.outputs['verdict']).toBe('rolled-back')
    expectSame(now, await node.digests())
  })

  it('is put back when the restore-command fails half-way, and when it is killed there', async () => {
    const now = await goOn()
    const half = `case "$SPLICE_REFERENCE" in
copy-backup-*) psql -q '${node.postgres.url('postgres')}' -c 'drop database validator with (force)'; exec false ;;
*) ${commands.restore} ;; esac`
    const failed = await restore(node, { ...inputs(), 'restore-command': half })
    expect(errorOf(failed), failed.log).toBe('rolled-back')
    expectSame(now, await node.digests())

    const stuck = half.replace(
      'exec false',
      () => `echo $$ > '${node.folder}/pid'; echo half >&2; exec sleep 600`,
    )
    const killed = await restore(
      node,
      { ...inputs(), 'restore-command': stuck },
      { signalAfter: { log: /restore-command: half/, signal: 'SIGKILL' } },
    )
    expect(killed.endedBy, killed.log).toBe('SIGKILL')
    process.kill(Number(readFileSync(join(node.folder, 'pid'), 'utf8')))
    const without = await restore(node, {
      ...inputs(),
      mode: 'rollback',
      'restore-command': '',
      'backup-command': '',
    })
    expect(without.code).toBe(1)
    expect(without.log).toMatch(/no way to restore what was saved with method: command/)
    const rolledBack = await restore(node, { ...inputs(), mode: 'rollback' })
    expect(rolledBack.code, rolledBack.log).toBe(0)
    expectSame(now, await node.digests())
  })

  it('is not replaced when what is there cannot be saved', async () => {
    const now = await goOn()
    const run = await restore(node, { ...inputs(), 'backup-command': 'echo no quota >&2; false' })
    expect(run.code).toBe(1)
    expect(run.log).toMatch(/backup-command failed for apps participant/)
    expectSame(now, await node.digests())
    const none = await restore(node, { ...inputs(), 'backup-command': '' })
    expect(none.log).toMatch(/backup-command is not given/)
    expectSame(now, await node.digests())
  })

  it('is not restored when the copy is gone: the plan cannot know, the command does', async () => {
    const now = await goOn()
    const [first = ''] = copies()
    renameSync(join(store, first), join(store, 'elsewhere'))
    try {
      const run = await restore(node, inputs())
      expect(errorOf(run), run.log).toBe('rolled-back')
      expectSame(now, await node.digests())
    } finally {
      renameSync(join(store, 'elsewhere'), join(store, first))
    }
  })

  it.each([
    ['that fails', 'echo quota exceeded >&2; exit 3', 'backup-command', /quota exceeded/],
    ['that prints nothing', 'true', 'backup-command', /not the name of a copy/],
    ['that prints a control character', `printf 'a\\001b'`, 'backup-command', /not the name of a copy/],
  ])('a backup-command %s makes no set', async (_, command, code, words) => {
    const before = readdirSync(join(node.repository, 'demo/sets'))
    const run = await runAction(
      'backup',
      { ...node.backupInputs, ...atomic, 'backup-command': command },
      { dist: false },
    )
    expect(errorOf(run), run.log).toBe(code)
    expect(run.log).toMatch(words)
    expect(readdirSync(join(node.repository, 'demo/sets'))).toEqual(before)
  })

  it('one server needs the word that a copy is of one moment', async () => {
    const run = await runAction(
      'backup',
      { ...node.backupInputs, ...atomic, 'copy-is-atomic': 'false' },
      { dist: false },
    )
    expect(errorOf(run), run.log).toBe('copy-not-atomic')
  })

  it('a database whose schema changes meanwhile makes no set', async () => {
    const change = `psql -q '${node.postgres.url('validator')}' -c 'create table validator.only_now (id int)'`
    const run = await runAction(
      'backup',
      { ...node.backupInputs, ...atomic, 'backup-command': `${change}\n${commands.backup}` },
      { dist: false },
    )
    expect(errorOf(run), run.log).toBe('schema-changed')
    const [left = ''] = copies().filter((name) => run.log.includes(name))
    expect(run.log).toContain(`${left} belongs to no set`)
    writeFileSync(join(store, left, 'seen'), '')
  })
})

// Two names of one server stand for two servers: each command saves and restores the database of its role only.
describe('a node on two servers that are saved by commands', () => {
  let node: EmbeddedNode
  let store: string
  let inputs: Record<string, string>
  let restoring: Record<string, string>

  beforeAll(async () => {
    node = await startEmbeddedNode()
    store = join(node.folder, 'managed')
    mkdirSync(store)
    const [apps, participant] = nodeDatabases.map((name) => node.postgres.url(name))
    const at = `case "$SPLICE_ROLES" in apps) url='${apps}' name=validator ;; participant) url='${participant}' name=participant-0 ;; *) exit 9 ;; esac`
    inputs = {
      'participant-database-url': (participant ?? '').replace('127.0.0.1', 'localhost'),
      'backup-command': `${at}
id=$SPLICE_ROLES-$SPLICE_PURPOSE-$SPLICE_ID; pg_dump -Fc -f '${store}'/$id "$url"; echo $id`,
    }
    const restoreCommand = `${at}
psql -q '${node.postgres.url('postgres')}' -c "drop database if exists \\"$name\\" with (force)" -c "create database \\"$name\\""
pg_restore --exit-on-error --no-owner -d "$url" '${store}'/"$SPLICE_REFERENCE"`
    restoring = { ...inputs, ...confirmed(node), 'restore-command': restoreCommand }
  })
  afterAll(async () => await node?.[Symbol.asyncDispose]())

  it('has a copy of each, the apps’ first, and both come back under their proofs', async () => {
    const set = await backUp(node, { ...inputs, method: 'command' })
    const id = set.outputs['set-id'] ?? ''
    expect(set.log.indexOf(`saved as apps-backup-${id}`)).toBeGreaterThan(0)
    expect(set.log.indexOf(`saved as participant-backup-${id}`)).toBeGreaterThan(
      set.log.indexOf(`saved as apps-backup-${id}`),
    )
    expect(Number(set.outputs['apps-offset'])).toBeLessThanOrEqual(Number(set.outputs['ledger-end']))

    const run = await restore(node, restoring)
    expect(run.code, run.log).toBe(0)
    expect(run.outputs['verdict']).toBe('restored')
    expect(run.outputs['safety-copy']).toMatch(
      /^apps-safety-copy-[a-z]{6}, participant-safety-copy-[a-z]{6}$/,
    )
  })

  it('with one copy lost, what is there comes back, both databases of it', async () => {
    const set = await backUp(node, { ...inputs, method: 'command' })
    await node.stop()
    const now = await node.digests()
    rmSync(join(store, `participant-backup-${set.outputs['set-id']}`))
    const still = { 'stop-command': 'true', 'start-command': 'true', 'validator-url': '', 'no-auth': 'false' }
    const run = await restore(node, { ...restoring, ...still })
    expect(errorOf(run), run.log).toBe('rolled-back')
    expectSame(now, await node.digests())
  })
})
