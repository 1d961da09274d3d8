// The commands of the pages, run as they stand there, but for the words that a reader is to replace.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listPins } from '../../src/repository/pins.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { type CommandBlock, commandBlocks } from '../support/documented-commands.ts'
import { type EmbeddedNode, startEmbeddedNode } from '../support/embedded-node.ts'
import { runAction } from '../support/run-as-runner.ts'

const root = join(import.meta.dirname, '../..')
const self = 'test/integration/documented-commands.test.ts'
const mine = commandBlocks().filter(({ runBy }) => runBy === self)
const taken = new Set<CommandBlock>()

/** The next block of a page that names this test. */
function block(page: string): string {
  const next = mine.find((one) => one.page === page && !taken.has(one))
  if (next === undefined) throw new Error(`${page} has no further block that names ${self}`)
  taken.add(next)
  return next.commands
}

let node: EmbeddedNode
let set: string
let folder: string
beforeAll(async () => {
  node = await startEmbeddedNode()
  const backup = await runAction('backup', node.backupInputs)
  expect(backup.code, backup.log).toBe(0)
  set = backup.outputs['set-id'] ?? ''
  // Commands that write beside the files of a set must not do so in the repository of the node.
  folder = join(node.folder, 'set')
  cpSync(join(node.repository, 'demo/sets', set), folder, { recursive: true })
  writeFileSync(join(folder, 'KEY_FILE'), `${node.key}\n`, { mode: 0o600 })
})
afterAll(async () => {
  await node?.[Symbol.asyncDispose]()
})

function run(commands: string, cwd: string): string {
  const done = spawnSync('bash', ['-ec', commands], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: {
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
      HOME: node.folder,
      PGHOST: node.postgres.host,
      PGPORT: String(node.postgres.port),
      PGUSER: node.postgres.user,
      PGPASSWORD: node.postgres.password,
      PGDATABASE: 'postgres',
    },
  })
  if (done.status !== 0) throw new Error(`exit ${done.status}\n${commands}\n${done.stdout}\n${done.stderr}`)
  return done.stdout
}

describe('the commands of', () => {
  it('docs/keys.md make a pair that only its owner can read', () => {
    const output = run(block('docs/keys.md'), node.folder)
    expect(output).toMatch(/^age1[a-z0-9]+$/m)
    const file = join(node.folder, 'splice-backup.key')
    expect(statSync(file).mode & 0o077).toBe(0)
    expect(readFileSync(file, 'utf8')).toContain('AGE-SECRET-KEY-1')
  })

  it('docs/backup-set.md and docs/restore.md open a set without this software, and compare what is in it', () => {
    const { participantId, facts } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
    const commands = block('docs/backup-set.md').replace(
      // The roles of the server that the set came from are there already: psql says so and goes on.
      /psql -d postgres$/m,
      'psql -d postgres 2>&1',
    )
    const output = run(commands, folder)
    expect(output).toContain('participant.dump.zst.age: OK')
    expect(output).toMatch(/TABLE DATA participant /)
    expect(statSync(join(folder, 'identities.json')).mode & 0o077).toBe(0)
    expect(JSON.parse(readFileSync(join(folder, 'identities.json'), 'utf8')).id).toBe(participantId)

    const compared = run(
      block('docs/restore.md').replace('PAR::IDENTIFIER::NAMESPACE', participantId),
      folder,
    ).trim()
    const [identity, ledgerEnd, offset] = compared.split('\n')
    expect(identity).toBe(participantId)
    expect(ledgerEnd).toBe(String(facts.ledgerEnd))
    expect(offset?.split('|')[1]).toBe(String(facts.appsOffset))
  })

  it('docs/recover-from-identities.md restore the participant apart', () => {
    run(block('docs/recover-from-identities.md'), folder)
    expect(
      run(
        `psql -d participant-recovery -Atc 'SELECT count(*) FROM participant.common_node_id'`,
        folder,
      ).trim(),
    ).toBe('1')
  })

  it('docs/retention.md pin a set', async () => {
    const example = '20261122T191312299Z-9jwx2u'
    const repository = join(node.folder, 'pinned')
    mkdirSync(join(repository, 'validator-1'), { recursive: true })
    run(block('docs/retention.md').replaceAll('/mnt/validator-backups', repository), folder)
    expect([...(await listPins(new DirectoryStorage(repository), 'validator-1'))]).toEqual([
      [example, 'audit 2026'],
    ])
  })

  it('docs/break-glass.md show every action and every input', () => {
    const output = run(block('docs/break-glass.md'), root)
    expect(output).toMatch(/^ {2}restore /m)
    expect(output).toContain('--encryption-identity-file')
  })

  it('CONTRIBUTING.md start an action in a terminal, which says what is wrong', () => {
    const [last, ...before] = block('CONTRIBUTING.md').trim().split('\n').reverse()
    expect(last).toContain('action-restore/main.ts')
    const output = run([...before.reverse(), `${last} || echo "ended with $?"`].join('\n'), root)
    expect(output).toMatch(/apps-database-url: is required/)
    expect(output).toContain('ended with 1')
  })

  it('no other block names this test', () => {
    expect(mine.filter((one) => !taken.has(one))).toEqual([])
  })
})
