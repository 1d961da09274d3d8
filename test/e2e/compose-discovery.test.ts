import { execFileSync } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seedNode } from '../../demo/seed.ts'
import { type ComposeOptions, composeDeployment, parseComposeRecord } from '../../src/node/compose.ts'
import { runAt } from '../../src/postgres/clients.ts'
import { withSession } from '../../src/postgres/session.ts'
import { sql } from '../../src/postgres/sql.ts'
import {
  type ComposeNode,
  docker,
  removeLeftovers,
  startComposeNode,
  until,
} from '../support/docker/compose-node.ts'
import { imageRepository } from '../support/docker/images.ts'
import { listedLog } from '../support/docker/listed-log.ts'

const opening = { restoreId: 'abcdef', mayReplace: true }

beforeAll(removeLeftovers)

const find = (options: Partial<ComposeOptions> = {}) => composeDeployment({ log: listedLog(), ...options })

test('says what it looked for where there is no node', async () => {
  await expect(find()).rejects.toMatchObject({
    code: 'compose-not-found',
    what: expect.stringContaining('services validator and participant'),
  })
})

describe('a node', () => {
  let node: ComposeNode
  beforeAll(async () => {
    node = await startComposeNode({ project: 'splice-validator', migrationId: 3, partyHint: 'acme-node-1' })
  })
  afterAll(() => node?.remove())

  test('is described from its containers alone', async () => {
    const description = await (await find()).describe()
    expect(description).toMatchObject({
      kind: 'compose',
      location: expect.stringMatching(/^compose project splice-validator on unix:/),
      databases: {
        apps: { name: 'validator', schema: 'validator', server: 'splice-validator-postgres-splice-1' },
        participant: { name: 'participant-3', schema: 'participant' },
      },
      validator: { url: node.url, hostHeader: 'wallet.localhost' },
      migrationId: 3,
      partyHint: 'acme-node-1',
      participantIdentifier: 'acme-node-1',
      audience: 'https://validator.example.com',
      noAuth: true,
      warnings: [],
    })
    expect(description.components).toContainEqual({
      name: 'validator',
      replicas: 1,
      image: `${imageRepository}validator-app:0.4.15`,
      imageDigest: expect.stringMatching(/^sha256:/),
    })
    const names = description.components.map(({ name }) => name).sort()
    expect(names).toEqual(['nginx', 'participant', 'validator'])
  })

  test('is reached through its reverse proxy', async () => {
    const { validator } = await (await find()).describe()
    const url = new URL('/api/validator/version', validator?.url)
    const header = ['--header', `Host: ${validator?.hostHeader}`]
    expect(execFileSync('curl', ['--silent', ...header, url.href]).toString()).toContain('"0.4.15"')
  })

  test('is reached directly while its reverse proxy is stopped', async () => {
    await docker('stop', node.container('nginx'))
    const { validator } = await (await find()).describe()
    expect(validator).toEqual({ url: expect.stringMatching(/^http:\/\/[\d.]+:5003$/) })
    expect((await fetch(`${validator?.url}/api/validator/version`)).status).toBe(200)
    await docker('start', node.container('nginx'))
  })

  test('opens both databases inside the server’s own container', async () => {
    const deployment = await find()
    for (const [role, name] of [
      ['apps', 'validator'],
      ['participant', 'participant-3'],
    ] as const) {
      const access = await deployment.access(role)
      expect(access.place.description).toBe('in container splice-validator-postgres-splice-1')
      const row = await withSession(access, (session) =>
        session.row<{ name: string }>(sql`SELECT current_database() AS name`),
      )
      expect(row).toEqual({ name })
    }
  })

  test('keeps a record that is JSON and holds no password', async () => {
    const record = await (await find()).record()
    const text = JSON.stringify(record)
    expect(text).not.toContain('supersafe')
    expect(parseComposeRecord(JSON.parse(text))).toEqual(record)
    expect(record).toMatchObject({
      project: 'splice-validator',
      directory: node.directory,
      volume: 'splice-validator_postgres-splice',
      variables: { MIGRATION_ID: '3', PARTICIPANT_DB_NAME: 'participant-3', IMAGE_TAG: '0.4.15' },
    })
  })

  test('stages archives where they do not keep Postgres from starting', async () => {
    const { place } = await (await find()).access('participant')
    const folder = place.stagingFolder ?? ''
    await runAt(place, { program: 'sh', args: ['-c', `mkdir -p ${folder} && echo archive > ${folder}/file`] })
    await docker('restart', '--time', '20', node.container('postgres-splice'))
    await until('Postgres answers', () =>
      docker('exec', node.container('postgres-splice'), 'pg_isready', '-h', '127.0.0.1').then(
        () => true,
        () => false,
      ),
    )
    expect(await runAt(place, { program: 'cat', args: [`${folder}/file`] })).toBe('archive\n')
    await runAt(place, { program: 'rm', args: ['-r', folder] })
  })

  test('is ambiguous beside a second one, until its project is named', async () => {
    const second = await startComposeNode({
      project: 'compose',
      migrationId: 1,
      seedBytes: 0,
      onlyPostgres: true,
    })
    try {
      await second.compose('create', 'participant', 'validator')
      await expect(find()).rejects.toMatchObject({
        code: 'compose-ambiguous',
        what: expect.stringMatching(/compose, splice-validator|splice-validator, compose/),
      })
      const { databases } = await (await find({ project: 'compose' })).describe()
      expect(databases.participant.name).toBe('participant-1')
      await expect(find({ project: 'acme' })).rejects.toMatchObject({
        code: 'compose-not-found',
        what: expect.stringContaining('splice-validator (nginx'),
      })
    } finally {
      await second.remove()
    }
  })

  test('is described the same when it is stopped', async () => {
    // Only what runs differs, in the components and in the record of them.
    const unchanging = async () => {
      const { record: _record, components, ...rest } = await (await find()).describe()
      return { ...rest, components: components.map(({ replicas: _replicas, ...component }) => component) }
    }
    const before = await unchanging()
    await node.compose('stop', '--timeout', '5')
    expect(await unchanging()).toEqual(before)
    const { components } = await (await find()).describe()
    expect(components.every(({ replicas }) => replicas === 0)).toBe(true)
  })

  test('that was taken down is known from its record, and never taken for another', async () => {
    const record = await (await find()).record()
    await node.compose('start')
    await node.stop()
    await expect(find()).rejects.toMatchObject({ code: 'compose-not-found' })
    const description = await (await find({ recorded: record })).describe()
    expect(description).toMatchObject({
      databases: { participant: { name: 'participant-3' } },
      migrationId: 3,
      validator: { url: node.url },
    })
    const other = await startComposeNode({ project: 'other-node', seedBytes: 0, onlyPostgres: true })
    try {
      await expect(find({ recorded: record })).rejects.toMatchObject({ code: 'compose-other-project' })
    } finally {
      await other.remove()
    }
  })
})

describe('a node whose databases are on a server elsewhere', () => {
  const elsewhere = 'database-elsewhere'
  let node: ComposeNode
  beforeAll(async () => {
    node = await startComposeNode({
      seedBytes: 0,
      onlyPostgres: true,
      variables: { SPLICE_DB_SERVER: 'db.example.com' },
    })
    await docker('rm', '--force', '--volumes', elsewhere).catch(() => {})
    const network = ['--network', 'splice-validator_splice_validator', '--network-alias', 'db.example.com']
    const settings = [
      '-e',
      'POSTGRES_USER=cnadmin',
      '-e',
      'POSTGRES_PASSWORD=supersafe',
      '-e',
      'POSTGRES_DB=postgres',
    ]
    await docker(
      'run',
      '--detach',
      '--name',
      elsewhere,
      ...network,
      ...settings,
      `${imageRepository}postgres:14`,
    )
    const format = '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}'
    const address = await docker('inspect', '-f', format, elsewhere)
    await until('the server elsewhere answers', () =>
      docker('exec', elsewhere, 'pg_isready', '-h', address).then(
        () => true,
        () => false,
      ),
    )
    const url = (database: string) =>
      `postgresql://cnadmin:supersafe@${address}/${encodeURIComponent(database)}`
    await seedNode({ url }, { bytes: 100_000, partyHint: 'testbed-validator-1' })
    await node.start()
  })
  afterAll(async () => {
    await docker('rm', '--force', '--volumes', elsewhere).catch(() => {})
    await node?.remove()
  })

  test('is read there, not from the empty server beside it', async () => {
    const deployment = await find()
    const { databases, warnings } = await deployment.describe()
    expect(databases.participant).toMatchObject({ name: 'participant-0', server: 'db.example.com:5432' })
    expect(warnings.join()).toContain('not in container splice-validator-postgres-splice-1')
    const access = await deployment.access('participant')
    expect(access.place.description).toContain('on network splice-validator_splice_validator')
    const row = await withSession(access, (session) =>
      session.row<{ events: number }>(
        sql`SELECT count(*)::int AS events FROM participant.common_sequenced_events`,
      ),
    )
    expect(row.events).toBeGreaterThan(0)
    await deployment.openDatabases(listedLog(), opening)
  })

  test('is an error that names the server when it does not answer', async () => {
    const deployment = await find()
    await docker('stop', elsewhere)
    await expect(deployment.openDatabases(listedLog(), opening)).rejects.toMatchObject({
      code: 'database-server',
      what: expect.stringContaining('db.example.com:5432'),
    })
  })
})
