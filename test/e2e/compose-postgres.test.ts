import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { digestDifferences } from '../../demo/content-digest.ts'
import { type ComposeOptions, composeDeployment } from '../../src/node/compose.ts'
import { type ComposeNode, docker, startComposeNode, until } from '../support/docker/compose-node.ts'
import { listedLog } from '../support/docker/listed-log.ts'

const project = 'compose-postgres'
const opening = { restoreId: 'abcdef', mayReplace: true }
let node: ComposeNode
afterEach(async () => {
  await node?.remove()
  const copies = await docker(
    'volume',
    'ls',
    '--quiet',
    '--filter',
    `name=${project}_postgres-splice-before-`,
  )
  for (const copy of copies.split('\n').filter(Boolean)) await docker('volume', 'rm', copy)
})

const find = (options: Partial<ComposeOptions> = {}) =>
  composeDeployment({ project, log: listedLog(), ...options })

async function copies(): Promise<string[]> {
  const names = await docker('volume', 'ls', '--quiet', '--filter', 'name=-before-')
  return names.split('\n').filter((name) => name.startsWith(`${project}_`))
}

describe('opening the databases', () => {
  test('starts a stopped server and waits until it answers on the network, not on its socket', async () => {
    node = await startComposeNode({ project })
    await node.compose('stop', '--timeout', '5')
    const deployment = await find()
    await deployment.openDatabases(listedLog(), opening)
    expect(await node.inspect('postgres-splice', '{{.State.Health.Status}}')).toBe('healthy')
    await docker('exec', node.container('postgres-splice'), 'pg_isready', '-q', '-h', '127.0.0.1')
    expect(await node.inspect('validator', '{{.State.Status}}')).toBe('exited')
    // Again, while it runs: nothing to do.
    await deployment.openDatabases(listedLog(), opening)
  })

  test('tells of a database that an operator made by forgetting MIGRATION_ID', async () => {
    node = await startComposeNode({ project })
    await node.stop()
    const forgotten = { MIGRATION_ID: '', IMAGE_TAG: '', PARTICIPANT_DB_NAME: '' }
    await node.composeWith(forgotten, 'up', '-d', 'postgres-splice')
    await node.composeWith({}, 'create', '--no-recreate', 'participant', 'validator')
    const log = listedLog()
    await (await find()).openDatabases(log, opening)
    expect(log.warnings).toHaveLength(1)
    expect(log.warnings[0]).toContain('"participant-"')
  })

  test('says why a server restarts over and over, with the last lines of its log', async () => {
    node = await startComposeNode({ project, version: '0.6.8' })
    expect(node.participantDatabase).toBe('participant-0')
    await node.compose('stop', '--timeout', '5')
    await docker('rm', node.container('postgres-splice'))
    await node.composeWith({ PARTICIPANT_DB_NAME: '' }, 'up', '-d', 'postgres-splice')
    await expect((await find()).openDatabases(listedLog(), opening)).rejects.toMatchObject({
      code: 'postgres-restarts',
      what: expect.stringContaining('zero-length delimited identifier'),
      means: expect.stringContaining('PARTICIPANT_DB_NAME was empty'),
    })
  })

  test('says so when the guard refuses a second participant database', async () => {
    node = await startComposeNode({ project, version: '0.6.8' })
    await node.compose('stop', '--timeout', '5')
    await docker('rm', node.container('postgres-splice'))
    await node.composeWith({ PARTICIPANT_DB_NAME: 'participant' }, 'create', 'postgres-splice')
    const deployment = await find()
    await expect(deployment.openDatabases(listedLog(), opening)).rejects.toMatchObject({
      code: 'postgres-restarts',
      next: expect.stringContaining('same -m as before'),
    })
    // It was down when we came, so it is not left restarting.
    expect(await node.inspect('postgres-splice', '{{.State.Running}} {{.State.Restarting}}')).toBe(
      'false false',
    )
  })

  test('says so when a server ends by itself', async () => {
    node = await startComposeNode({ project, onlyPostgres: true })
    await node.compose('create', 'participant', 'validator')
    await node.compose('stop', '--timeout', '5')
    await writeFile(
      join(node.directory, 'postgres-entrypoint.sh'),
      '#!/bin/bash\necho no room left\nexit 3\n',
    )
    await expect((await find()).openDatabases(listedLog(), opening)).rejects.toMatchObject({
      code: 'postgres-exited',
      what: expect.stringMatching(/exit code 3.*no room left/),
    })
  })
})

describe('a fresh volume', () => {
  test('is had by setting the old one aside, which can be put back', async () => {
    node = await startComposeNode({ project, seedBytes: 1_000_000 })
    const deployment = await find({ freshVolume: true })
    const stopped = await deployment.stop(listedLog())
    const before = await node.contents()
    const log = listedLog()
    expect(await deployment.openDatabases(log, opening)).toEqual({
      fresh: ['apps', 'participant'],
      aside: `volume ${project}_postgres-splice-before-abcdef`,
    })
    expect(await copies()).toEqual([`${project}_postgres-splice-before-abcdef`])
    const empty = await node.contents()
    expect(Object.keys(empty.apps.tables)).toEqual([])
    // Only once: opening again does not set the new one aside.
    await deployment.openDatabases(log, opening)
    expect(await copies()).toHaveLength(1)
    // What another restore set aside is none of this one's.
    await deployment.undoOpenDatabases(log, 'ghjkmn')
    expect(await node.contents()).toEqual(empty)

    await deployment.undoOpenDatabases(log, 'abcdef')
    expect(await copies()).toEqual([])
    await deployment.undoOpenDatabases(log, 'abcdef')
    const after = await node.contents()
    expect(digestDifferences(before.apps, after.apps)).toEqual([])
    expect(digestDifferences(before.participant, after.participant)).toEqual([])
    await deployment.start(stopped, log)
    await until(
      'the validator app is healthy',
      async () => (await node.inspect('validator', '{{.State.Health.Status}}')) === 'healthy',
    )
  })

  test('that does not work is undone', async () => {
    node = await startComposeNode({ project, seedBytes: 1_000_000 })
    const deployment = await find({ freshVolume: true })
    await deployment.stop(listedLog())
    const before = await node.contents()
    const script = join(node.directory, 'postgres-entrypoint.sh')
    const text = await readFile(script, 'utf8')
    const broken = '[ -s "$PGDATA/PG_VERSION" ] || { echo "initdb: no" >&2; exit 1; }'
    await writeFile(script, text.replace('set -Eeo pipefail', `set -Eeo pipefail\n${broken}`))
    const log = listedLog()
    await expect(deployment.openDatabases(log, opening)).rejects.toMatchObject({
      code: 'postgres-exited',
      what: expect.stringContaining('initdb: no'),
    })
    await deployment.undoOpenDatabases(log, 'abcdef')
    expect(log.lines.join()).toContain('holds its old data again')
    const after = await node.contents()
    expect(digestDifferences(before.apps, after.apps)).toEqual([])
    expect(digestDifferences(before.participant, after.participant)).toEqual([])
  })

  test('is not begun when a cancel comes while the old one is copied', async () => {
    node = await startComposeNode({ project, seedBytes: 1_000_000 })
    await (await find()).stop(listedLog())
    const before = await node.contents()
    const cancel = new AbortController()
    const log = listedLog()
    const deployment = await find({ freshVolume: true })
    const copying = deployment.openDatabases(log, { ...opening, signal: cancel.signal })
    await until('the copy begins', async () => (await copies()).length === 1)
    cancel.abort()
    await expect(copying).rejects.toThrow()
    await deployment.undoOpenDatabases(log, 'abcdef')
    expect(await copies()).toEqual([])
    expect(await docker('ps', '--all', '--quiet', '--filter', 'name=splice-validator-volume')).toBe('')
    await (await find()).openDatabases(log, opening)
    const after = await node.contents()
    expect(digestDifferences(before.participant, after.participant)).toEqual([])
  })
})
