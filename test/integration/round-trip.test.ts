import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type NodePair, newestPair, nodePairs } from '../../demo/catalog-pairs.ts'
import { type ContentDigest, contentDigest, digestDifferences } from '../../demo/content-digest.ts'
import { type EmbeddedPostgres, nativeDirs, startPostgres } from '../../demo/embedded-postgres.ts'
import { withClient } from '../../demo/node-schema.ts'
import { type SeededNode, seedNode } from '../../demo/seed.ts'
import { backup } from '../../src/backup.ts'
import { externalDeployment } from '../../src/node/external.ts'
import { checkIndexes } from '../../src/postgres/index-check.ts'
import { withSession } from '../../src/postgres/session.ts'
import type { Manifest } from '../../src/repository/manifest.ts'
import { BackupSets } from '../../src/repository/sets.ts'
import { DirectoryStorage } from '../../src/repository/storage/directory.ts'
import { restore } from '../../src/restore.ts'
import { Secret } from '../../src/system/secret.ts'
import { newerClients } from '../support/newer-clients.ts'
import { quietLog } from '../support/quiet-log.ts'

// Every line's databases, saved and restored by the jobs themselves, from an old major to each newer one.
type Major = keyof typeof nativeDirs
const journeys: readonly { readonly from: Major; readonly to: Major }[] = [
  { from: 14, to: 14 },
  { from: 14, to: 15 },
  { from: 14, to: 17 },
  { from: 14, to: 18 },
  { from: 15, to: 17 },
]

const roles = ['apps', 'participant'] as const
let folder: string
const servers = new Map<Major, Promise<EmbeddedPostgres>>()
const serverOf = (major: Major) => {
  const started =
    servers.get(major) ??
    startPostgres({ dataDir: join(folder, `pg-${major}`), nativeDir: nativeDirs[major] })
  servers.set(major, started)
  return started
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'round-trip-'))
})
afterAll(async () => {
  for (const server of servers.values()) await (await server).stop()
  await rm(folder, { recursive: true, force: true })
})

/** Client programs that know both majors; the programs of 17 cannot restore into a server before 17. */
const clientsOf = (to: Major) => (to === 18 ? newerClients(18) : to === 17 ? newerClients(17) : undefined)

function nodeOn(server: EmbeddedPostgres, names: Record<(typeof roles)[number], string>, to: Major) {
  const clientPath = clientsOf(to)
  return externalDeployment({
    appsDatabaseUrl: new Secret(server.url(names.apps)),
    participantDatabaseUrl: new Secret(server.url(names.participant)),
    ...(clientPath !== undefined && { clientPath }),
  })
}

/** Stock programs as the target takes them: those of 17 and newer set what an older server does not know. */
function stock(
  to: Major,
  program: string,
  server: EmbeddedPostgres,
  args: readonly string[],
  input?: Buffer,
) {
  const { port, user, password } = server
  return execFileSync(
    to === 18 ? join(newerClients(18), program) : to === 17 ? join(newerClients(17), program) : program,
    ['-h', '127.0.0.1', '-p', String(port), '-U', user, ...args],
    { env: { ...process.env, PGPASSWORD: password }, maxBuffer: 1e8, ...(input && { input }) },
  )
}

/** Definitions with owners and privileges. */
function definitions(server: EmbeddedPostgres, to: Major, database: string): string[] {
  const text = stock(to, 'pg_dump', server, ['--schema-only', database]).toString()
  // What differs by the run: comments, settings of the session, the random token.
  const said = /^(--|SET |SELECT pg_catalog.set_config|\\)/
  return text.split('\n').filter((line) => line !== '' && !said.test(line))
}

/**
 * The definitions as the target itself prints them after stock programs brought them there: servers print the text of a
 * view, names of constraints and the owner of `public` differently.
 */
async function expectedDefinitions(
  source: EmbeddedPostgres,
  database: string,
  target: EmbeddedPostgres,
  to: Major,
): Promise<string[]> {
  const schema = stock(to, 'pg_dump', source, ['--schema-only', '--format=custom', database])
  const reference = `reference-${database}`
  const admin = (statement: string) => withClient(target.url('postgres'), (client) => client.query(statement))
  await admin(`create database "${reference}" template template0`)
  try {
    stock(to, 'pg_restore', target, ['--exit-on-error', '-d', reference], schema)
    return definitions(target, to, reference)
  } finally {
    await admin(`drop database "${reference}" with (force)`)
  }
}

/** Tables that hold rows and of which the planner knows nothing. */
async function withoutStatistics(server: EmbeddedPostgres, database: string): Promise<string[]> {
  const found = await withClient(server.url(database), (client) =>
    client.query(
      `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and c.relpages > 0
         and not exists (select from pg_statistic s where s.starelid = c.oid)`,
    ),
  )
  return found.rows.map((row) => row.name)
}

// Each line goes on one of the journeys, the newest on all; ROUND_TRIPS=all sends every line on every journey.
for (const [index, pair] of nodePairs.entries()) {
  const wanted = journeys.filter(
    (_, number) => process.env['ROUND_TRIPS'] === 'all' || pair === newestPair || index % 5 === number,
  )
  describe(`${pair.participant} beside ${pair.apps}`, () => {
    for (const from of [14, 15] as const) {
      if (!wanted.some((journey) => journey.from === from)) continue
      let source: Promise<Saved> | undefined
      const sourceSaved = () => {
        source ??= saved(pair, from)
        return source
      }
      const targets = wanted.filter((journey) => journey.from === from).map((journey) => journey.to)
      test(`is saved from Postgres ${from}`, async () => {
        expect((await sourceSaved()).manifest.proofs.filter((proof) => proof.verdict !== 'pass')).toEqual([])
      })
      test.each(targets)(`comes back on Postgres ${String(from)} → %s`, async (to) => {
        await comesBack(await sourceSaved(), to)
      })
    }
  })
}

async function saved(pair: NodePair, major: Major) {
  const server = await serverOf(major)
  const names = { apps: `apps-${pair.participant}`, participant: `participant-${pair.participant}` }
  const node = await seedNode(server, {
    bytes: 300_000,
    pair,
    appsDatabase: names.apps,
    participantDatabase: names.participant,
  })
  const sets = new BackupSets(new DirectoryStorage(join(folder, `sets-${major}`)), pair.participant)
  const { manifest } = await backup(
    { deployment: nodeOn(server, names, major), sets, log: quietLog, signal: AbortSignal.timeout(120_000) },
    {
      method: 'dump',
      recipients: [],
      ageTool: 'library',
      zstdLevel: 1,
      readyTimeoutMs: 1000,
      maxDataAgeMs: 3_600_000,
      unknownDatabases: 'warn',
      lockLeaseMs: 600_000,
      lockWaitMs: 0,
      tool: { name: 'round trip', version: '0' },
    },
  )
  const before: Record<string, ContentDigest> = {}
  for (const role of roles) before[role] = await contentDigest(server.url(names[role]))
  return { server, node, names, sets, manifest, before }
}

interface Saved {
  readonly server: EmbeddedPostgres
  readonly node: SeededNode
  readonly names: Record<(typeof roles)[number], string>
  readonly sets: BackupSets
  readonly manifest: Manifest
  readonly before: Readonly<Record<string, ContentDigest>>
}

async function comesBack(
  { server: source, node, names, sets, manifest, before }: Saved,
  to: Major,
): Promise<void> {
  const server = await serverOf(to)
  const back = { apps: `back-${names.apps}`, participant: `back-${names.participant}` }
  const deployment = nodeOn(server, back, to)
  const report = await restore(
    {
      sets,
      connect: async () => deployment,
      validator: async () => undefined,
      log: quietLog,
      signal: AbortSignal.timeout(170_000),
    },
    {
      mode: 'restore',
      set: manifest.id,
      components: 'all',
      replace: 'nothing',
      dryRun: false,
      confirm: node.participantId,
      ageTool: 'library',
      maxAgeMs: 86_400_000,
      readyTimeoutMs: 1000,
      stopTimeoutMs: 10_000,
      reonboardUsers: false,
      keepSafetyCopy: false,
      speed: { jobs: 2, tuning: 'session' },
      missingRoles: 'refuse',
      allowLocaleChange: false,
      lockLeaseMs: 600_000,
      lockWaitMs: 0,
    },
    () => {},
  )
  expect(report.proofs.filter((proof) => proof.verdict === 'fail')).toEqual([])
  try {
    for (const role of roles) {
      const was = before[role]
      if (was === undefined) throw new Error('it was digested')
      expect(digestDifferences(was, await contentDigest(server.url(back[role])))).toEqual([])
      expect(definitions(server, to, back[role])).toEqual(
        await expectedDefinitions(source, names[role], server, to),
      )
      expect(await withoutStatistics(server, back[role])).toEqual([])
      expect(await withSession(await deployment.access(role), checkIndexes)).toBeGreaterThan(0)
    }
  } finally {
    await withClient(server.url('postgres'), async (client) => {
      for (const name of Object.values(back))
        await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`)
    })
  }
}
