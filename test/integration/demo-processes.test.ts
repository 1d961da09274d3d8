import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { SignJWT } from 'jose'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { type EmbeddedPostgres, startPostgres } from '../../demo/embedded-postgres.ts'
import { ensureDatabases, offsetFromHex, withClient } from '../../demo/node-schema.ts'
import { appsCoordinates, databaseUrl } from '../../demo/splice-environment.ts'

const demo = join(import.meta.dirname, '../../demo')
const audience = 'https://validator.example.com'
const password = 'super"s\\afe'
/** After so long Docker kills what it stops. */
const dockerGraceMs = 10_000
let folder: string
let server: EmbeddedPostgres
const children: ChildProcess[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'demo-processes-'))
  server = await startPostgres({ dataDir: join(folder, 'pg'), password })
})

afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode === null) child.kill('SIGKILL')
  }
})

afterAll(async () => {
  await server.stop()
  await rm(folder, { recursive: true, force: true })
})

function begin(file: string, env: Record<string, string>) {
  const child = spawn(process.execPath, [join(demo, file)], {
    env: { PATH: process.env['PATH'] ?? '', EVERY_MS: '20', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  return {
    output: () => output,
    async end(): Promise<{ code: number | null; ms: number }> {
      const began = performance.now()
      const gone = new Promise<number | null>((done) => child.once('exit', done))
      child.kill('SIGTERM')
      return { code: await gone, ms: performance.now() - began }
    },
  }
}

async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  const deadline = Date.now() + 30_000
  for (;;) {
    const answer = await ask().catch(() => undefined)
    if (answer !== undefined) return answer
    if (Date.now() > deadline) throw new Error(`not within 30 s: ${what}`)
    await sleep(50)
  }
}

const ledgerEnd = () =>
  withClient(server.url('participant-3'), async (client) =>
    Number(
      (await client.query('select ledger_end from participant.lapi_parameters')).rows[0]?.ledger_end ?? 0,
    ),
  )
const appsOffset = () =>
  withClient(server.url('validator'), async (client) =>
    offsetFromHex(
      (await client.query('select max(last_ingested_offset) as o from validator.store_last_ingested_offsets'))
        .rows[0].o,
    ),
  )

/** As Splice's compose file sets them. */
function settings() {
  const quoted = password.replace(/["\\]/g, '\\$&')
  const participant = {
    CANTON_PARTICIPANT_POSTGRES_SERVER: '127.0.0.1',
    CANTON_PARTICIPANT_POSTGRES_PORT: `${server.port}`,
    CANTON_PARTICIPANT_POSTGRES_DB: 'participant-3',
    CANTON_PARTICIPANT_POSTGRES_SCHEMA: 'participant',
    CANTON_PARTICIPANT_POSTGRES_USER: 'cnadmin',
    CANTON_PARTICIPANT_POSTGRES_PASSWORD: password,
  }
  const validator = {
    ADDITIONAL_CONFIG_PERSISTENCE: `canton.validator-apps.validator_backend.storage {
      type = postgres
      config {
        dataSourceClass = "org.postgresql.ds.PGSimpleDataSource"
        properties {
          databaseName = validator
          currentSchema = "validator"
          serverName = "127.0.0.1"
          portNumber = ${server.port}
          user = cnadmin
          password = "${quoted}"
        }
      }
    }`,
    ADDITIONAL_CONFIG_DISABLE_AUTH:
      'canton.validator-apps.validator_backend.auth { algorithm = "hs-256-unsafe" }',
    SPLICE_APP_VALIDATOR_AUTH_AUDIENCE: audience,
    SPLICE_APP_VALIDATOR_AUTH_JWKS_URL: 'http://127.0.0.1:9/unused',
    SPLICE_APP_VALIDATOR_PARTY_HINT: 'acme-validator-1',
    MIGRATION_ID: '3',
    HOST: '127.0.0.1',
  }
  return { participant, validator: { ...participant, ...validator } }
}

test('coordinates are read from HOCON in its usual spellings', () => {
  expect(
    appsCoordinates(
      'x.properties = { "databaseName": "a-b", serverName=db.internal, portNumber : "6432", user="u", password = "a\\"b\\\\c" }',
    ),
  ).toEqual({ database: 'a-b', host: 'db.internal', port: 6432, user: 'u', password: 'a"b\\c' })
  expect(() => appsCoordinates('serverName = x')).toThrow(/portNumber/)
  expect(databaseUrl({ host: 'h', port: 1, database: 'p-0', user: 'u', password: 'a/b@c' })).toBe(
    'postgresql://u:a%2Fb%40c@h:1/p-0',
  )
})

test('both processes wait for their databases, write in order, survive a restart, and end on SIGTERM', async () => {
  const env = settings()
  const participant = begin('participant-main.ts', env.participant)
  const validator = begin('validator-app-main.ts', { ...env.validator, PORT: '0' })
  await until('the participant to complain', async () =>
    participant.output().includes('does not exist') ? true : undefined,
  )
  const port = await until('the port', async () => /listening on (\d+)/.exec(validator.output())?.[1])
  expect((await fetch(`http://127.0.0.1:${port}/api/validator/readyz`)).status).toBe(503)

  await ensureDatabases(server, ['validator', 'participant-3'])
  await until('the app to follow', async () => ((await appsOffset()) > 10 ? true : undefined))
  for (let look = 0; look < 30; look++) expect(await appsOffset()).toBeLessThanOrEqual(await ledgerEnd())
  expect((await fetch(`http://127.0.0.1:${port}/api/validator/readyz`)).status).toBe(200)
  const token = await new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setAudience(audience)
    .setSubject('ledger-api-user')
    .sign(new TextEncoder().encode('unsafe'))
  const answer = await fetch(`http://127.0.0.1:${port}/api/validator/v0/admin/participant/identities`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(JSON.parse(await answer.text()).id).toMatch(/^PAR::acme-validator-1::1220/)
  const sessions = await withClient(server.url('postgres'), (client) =>
    client.query(`select datname, count(*)::int from pg_stat_activity where datname in ('validator', 'participant-3')
      group by 1 order by 1`),
  )
  expect(sessions.rows.map(({ datname }) => datname)).toEqual(['participant-3', 'validator'])

  const before = await appsOffset()
  await server.stop()
  server = await startPostgres({ dataDir: join(folder, 'pg'), port: server.port, password })
  await until('the app to go on', async () => ((await appsOffset()) > before + 10 ? true : undefined))
  expect(await appsOffset()).toBeLessThanOrEqual(await ledgerEnd())

  for (const { end } of [validator, participant]) {
    const { code, ms } = await end()
    expect(code).toBe(0)
    expect(ms).toBeLessThan(dockerGraceMs)
  }
  expect(participant.output() + validator.output()).not.toContain(password)
})

test('both processes end on SIGTERM while there is no database to speak to', async () => {
  const env = settings()
  await server.stop()
  try {
    const participant = begin('participant-main.ts', env.participant)
    const validator = begin('validator-app-main.ts', { ...env.validator, PORT: '0' })
    await until('both to complain', async () =>
      [participant, validator].every(({ output }) => output().includes('ECONNREFUSED')) ? true : undefined,
    )
    for (const { end } of [validator, participant]) {
      const { code, ms } = await end()
      expect(code).toBe(0)
      expect(ms).toBeLessThan(dockerGraceMs)
    }
  } finally {
    server = await startPostgres({ dataDir: join(folder, 'pg'), port: server.port, password })
  }
})

test('the digest program prints what a database holds', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(demo, 'content-digest.ts'),
    server.url('participant-3'),
  ])
  expect(JSON.parse(stdout).tables['participant.common_node_id'].rows).toBe(1)
})
