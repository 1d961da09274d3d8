/** A validator node on Docker Engine and Compose, named and wired as Splice's, with data of a chosen size. */
import { execFile } from 'node:child_process'
import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { type ContentDigest, contentDigest } from '../../../demo/content-digest.ts'
import type { SeededNode, SeedOptions } from '../../../demo/seed.ts'
import { seedNode } from '../../../demo/seed.ts'
import { imageRepository, postgresImage, spliceImages } from './images.ts'

const execute = promisify(execFile)
const deploymentFiles = join(import.meta.dirname, 'validator')
const password = 'supersafe'

export interface ComposeNodeOptions {
  /** Default `splice-validator`, as the compose file says. */
  readonly project?: string
  /** Splice version: the image tag, and from 0.6.8 on the way of naming the participant's database. */
  readonly version?: string
  /** `null`: start.sh is called without `-m`, possible since 0.6.8. Default 0. */
  readonly migrationId?: number | null
  readonly partyHint?: string
  /** Bytes of ledger data; 0 leaves the databases empty, so that the app makes itself an identity. Default 200 kB. */
  readonly seedBytes?: number
  readonly seed?: Partial<SeedOptions>
  /** More lines for `.env`, the last word: `SPLICE_DB_SERVER`, `SPLICE_POSTGRES_VERSION`, … */
  readonly variables?: Readonly<Record<string, string>>
  /** Only Postgres is started (and seeded). */
  readonly onlyPostgres?: boolean
}

/** A node under test. */
export interface ComposeNode {
  readonly project: string
  /** The folder with compose.yaml, .env, start.sh and stop.sh: this node's own copy. */
  readonly directory: string
  /** Where the wallet's reverse proxy is published; asks for `Host: wallet.localhost`. */
  readonly url: string
  readonly participantDatabase: string
  readonly seeded: SeededNode | undefined
  /** The line that an operator would type to start it, in `directory`. */
  readonly startCommand: string
  /** `start.sh` with the node's own arguments; waits for the containers to be healthy. */
  start(): Promise<void>
  /** `stop.sh`: containers are removed, volumes stay. */
  stop(): Promise<void>
  /** `docker compose down`, with volumes on request. */
  down(options?: { volumes?: boolean }): Promise<void>
  /** `docker compose …` with the variables that start.sh would export. */
  compose(...args: string[]): Promise<string>
  /** The same with some of the variables changed: as an operator who forgot one. */
  composeWith(variables: Readonly<Record<string, string>>, ...args: string[]): Promise<string>
  /** Name of a service's container. */
  container(service: string): string
  /** `docker inspect -f` of a service's container. */
  inspect(service: string, format: string): Promise<string>
  /** URL of a database, as reached from this host over the container's address. */
  databaseUrl(database: string): Promise<string>
  /** What both databases hold, for "the same content". */
  contents(): Promise<{ apps: ContentDigest; participant: ContentDigest }>
  /** Removes containers, volumes and the folder, whatever state they are in. */
  remove(): Promise<void>
}

/** Runs a docker command and returns what it printed. */
export async function docker(...args: string[]): Promise<string> {
  return (await execute('docker', args, { maxBuffer: 64 * 1024 * 1024 })).stdout.trim()
}

/** Builds what is missing, starts a node and waits until it is ready. */
export async function startComposeNode(options: ComposeNodeOptions = {}): Promise<ComposeNode> {
  const { project = 'splice-validator', version = '0.4.15', partyHint = 'testbed-validator-1' } = options
  const migrationId = options.migrationId === undefined ? 0 : options.migrationId
  const participantDatabase = migrationId === null ? 'participant' : `participant-${migrationId}`
  await postgresImage(14)
  await spliceImages(version)
  const directory = await mkdtemp(join(tmpdir(), 'validator-'))
  // Postgres reads its entrypoint from here as a user of its own.
  await chmod(directory, 0o755)
  await cp(deploymentFiles, directory, {
    recursive: true,
    filter: (source) => basename(source) !== 'reverse-proxy.ts',
  })
  const port = await freePort()
  const variables = { HOST_PORT: `${port}`, ...options.variables }
  const lines = Object.entries(variables).map(([name, value]) => `${name}=${value}\n`)
  await writeFile(
    join(directory, '.env'),
    `${await readFile(join(directory, '.env'), 'utf8')}\n${lines.join('')}`,
  )
  const named = atLeast(version, '0.6.8')
  const files = [
    'compose.yaml',
    'compose-disable-auth.yaml',
    ...(named ? ['compose-named-database.yaml'] : []),
  ]
  const exported = {
    IMAGE_TAG: version,
    MIGRATION_ID: `${migrationId ?? ''}`,
    PARTICIPANT_DB_NAME: participantDatabase,
    PARTY_HINT: partyHint,
    PARTICIPANT_IDENTIFIER: partyHint,
    SPONSOR_SV_ADDRESS: 'https://sv.example.com',
    SCAN_ADDRESS: 'https://scan.example.com',
    ONBOARDING_SECRET: '',
  }
  const flags = `-s https://sv.example.com -o "" -p ${partyHint}${migrationId === null ? '' : ` -m ${migrationId}`} -w`
  const startCommand = `COMPOSE_PROJECT_NAME=${project} IMAGE_TAG=${version} ./start.sh ${flags}`
  const shell = async (line: string) => {
    await execute('bash', ['-ec', line], { cwd: directory, maxBuffer: 16 * 1024 * 1024 })
  }

  const node = {
    project,
    directory,
    url: `http://127.0.0.1:${port}`,
    participantDatabase,
    startCommand,
    start: () => shell(startCommand),
    stop: () => shell(`COMPOSE_PROJECT_NAME=${project} ./stop.sh`),
    async down(how: { volumes?: boolean } = {}) {
      await node.compose('down', '--remove-orphans', '--timeout', '2', ...(how.volumes ? ['--volumes'] : []))
    },
    compose: (...args: string[]) => node.composeWith({}, ...args),
    async composeWith(changed: Readonly<Record<string, string>>, ...args: string[]) {
      const fileArguments = files.flatMap((file) => ['-f', join(directory, file)])
      const all = ['compose', '-p', project, '--project-directory', directory, ...fileArguments, ...args]
      const { stdout } = await execute('docker', all, {
        env: { ...process.env, ...exported, ...changed },
        maxBuffer: 64 * 1024 * 1024,
      })
      return stdout.trim()
    },
    container: (service: string) => `${project}-${service}-1`,
    inspect: (service: string, format: string) => docker('inspect', '-f', format, node.container(service)),
    async databaseUrl(database: string) {
      const format = '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}'
      const address = await node.inspect('postgres-splice', format)
      if (address === '') throw new Error(`Postgres of ${project} does not run`)
      return `postgresql://cnadmin:${password}@${address}:5432/${encodeURIComponent(database)}`
    },
    async contents() {
      const apps = await contentDigest(await node.databaseUrl('validator'))
      return { apps, participant: await contentDigest(await node.databaseUrl(participantDatabase)) }
    },
    async remove() {
      await node.down({ volumes: true })
      await rm(directory, { recursive: true, force: true })
    },
  }

  try {
    // What an earlier run that was killed may have left behind.
    await node.down({ volumes: true })
    await node.compose('up', '-d', '--wait', 'postgres-splice')
    let seeded: SeededNode | undefined
    if (options.seedBytes !== 0) {
      const base = new URL(await node.databaseUrl('postgres'))
      await untilListening(base.hostname)
      const url = (database: string) => new URL(encodeURIComponent(database), base).href
      seeded = await seedNode(
        { url },
        {
          bytes: options.seedBytes ?? 200_000,
          partyHint,
          participantDatabase,
          migrationId: migrationId ?? 0,
          ...options.seed,
        },
      )
    }
    if (!options.onlyPostgres) await node.start()
    return { ...node, seeded }
  } catch (error) {
    await node.remove().catch(() => {})
    throw error
  }
}

/**
 * Removes every node of the test bed that a killed run has left behind, with its volumes: for tests about
 * what there is on the whole engine. Restart policies bring such nodes back with each start of the engine.
 */
export async function removeLeftovers(): Promise<void> {
  const format = '{{.Label "com.docker.compose.project"}}\t{{.Image}}\t{{.ID}}'
  const label = 'label=com.docker.compose.project'
  const rows = (await docker('ps', '--all', '--no-trunc', '--filter', label, '--format', format)).split('\n')
  const ours = rows.map((row) => row.split('\t')).filter(([, image]) => image?.startsWith(imageRepository))
  for (const [, , id] of ours) if (id !== undefined) await docker('rm', '--force', '--volumes', id)
  for (const project of new Set(ours.map(([name]) => name))) {
    const volumes = await docker('volume', 'ls', '--quiet', '--filter', `${label}=${project}`)
    for (const volume of volumes.split('\n').filter(Boolean)) await docker('volume', 'rm', volume)
  }
}

/** Polls until a condition holds. */
export async function until(
  what: string,
  condition: () => Promise<boolean>,
  timeoutMs = 60_000,
): Promise<void> {
  const end = Date.now() + timeoutMs
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`not within ${timeoutMs / 1000} s: ${what}`)
    await sleep(100)
  }
}

/** The health check asks on the socket, which the entrypoint's temporary server answers too. */
async function untilListening(host: string): Promise<void> {
  await until(`Postgres listens on ${host}`, async () =>
    execute('pg_isready', ['-q', '-h', host, '-U', 'cnadmin']).then(
      () => true,
      () => false,
    ),
  )
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port')
  return address.port
}

function atLeast(version: string, minimum: string): boolean {
  return version.localeCompare(minimum, 'en', { numeric: true }) >= 0
}
