/** A seeded node on a real Postgres, with its two processes, for the tests that run an action on it. */
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { generateIdentity, identityToRecipient } from 'age-encryption'
import { type ContentDigest, contentDigest } from '../../demo/content-digest.ts'
import { type EmbeddedPostgres, startPostgres } from '../../demo/embedded-postgres.ts'
import { startNode, stopNode, writeSettings } from '../../demo/node-control.ts'
import { type SeededNode, type SeedOptions, seedNode } from '../../demo/seed.ts'
import { temporaryFolder } from '../../src/system/temporary.ts'
import { compileCache } from './run-as-runner.ts'

/** The databases of the node, apps first. */
export const nodeDatabases = ['validator', 'participant-0'] as const

export interface EmbeddedNodeOptions {
  /** Size of the seeded data. Default 4 MB. */
  readonly bytes?: number
  readonly seed?: Partial<SeedOptions>
  /** Server settings, such as `max_connections`. */
  readonly settings?: Readonly<Record<string, string>>
  /** Further variables for the node's processes: see `demo/validator-app-main.ts`. */
  readonly env?: Readonly<Record<string, string>>
  /** Takes another server instead of a new one; it is not stopped at the end. */
  readonly postgres?: EmbeddedPostgres
  /** Folder with `bin`, `lib` and `share` of another major: see `nativeDirs`. */
  readonly nativeDir?: string
  /** False: the processes are not started. Default true. */
  readonly running?: boolean
}

export interface EmbeddedNode extends AsyncDisposable {
  readonly postgres: EmbeddedPostgres
  readonly seeded: SeededNode
  /** Where the validator app listens while the node runs. */
  readonly url: string
  /** A private folder for whatever a test needs; removed at the end. */
  readonly folder: string
  readonly repository: string
  /** The age private key that opens the sets, and its recipient. */
  readonly key: string
  readonly recipient: string
  /** What backup and restore share. */
  readonly inputs: Readonly<Record<string, string>>
  /** `inputs` with the recipient. */
  readonly backupInputs: Readonly<Record<string, string>>
  /** `inputs` with the key and the commands that stop and start the processes. */
  readonly restoreInputs: Readonly<Record<string, string>>
  /** Starts both processes and waits until the app is ready. */
  start(): Promise<void>
  stop(): Promise<void>
  /** Digests both databases as they are now, by database name. Stop the node first: it writes. */
  digests(): Promise<Record<string, ContentDigest>>
}

export const audience = 'https://validator.example.com'

/** Starts one. `await using` it: its processes, server and folder are gone afterwards. */
export async function startEmbeddedNode(options: EmbeddedNodeOptions = {}): Promise<EmbeddedNode> {
  await using cleanup = new AsyncDisposableStack()
  const temporary = await temporaryFolder()
  cleanup.use(temporary)
  const folder = temporary.path
  const control = join(folder, 'node')
  mkdirSync(control)
  const postgres =
    options.postgres ??
    (await startPostgres({
      dataDir: join(folder, 'postgres'),
      ...(options.settings && { settings: options.settings }),
      ...(options.nativeDir !== undefined && { nativeDir: options.nativeDir }),
    }))
  if (options.postgres === undefined) cleanup.defer(() => postgres.stop())
  const seeded = await seedNode(postgres, { bytes: options.bytes ?? 4_000_000, ...options.seed })
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  writeSettings(control, {
    env: {
      APPS_URL: postgres.url(nodeDatabases[0]),
      PARTICIPANT_URL: postgres.url(nodeDatabases[1]),
      PORT: String(port),
      HOST: '127.0.0.1',
      AUTH_MODE: 'unsafe',
      AUDIENCE: audience,
      EVERY_MS: '100',
      ...compileCache(),
      ...options.env,
    },
  })
  cleanup.defer(() => stopNode(control))
  const key = await generateIdentity()
  const recipient = await identityToRecipient(key)
  const inputs = {
    deployment: 'external',
    node: 'demo',
    repository: join(folder, 'repository'),
    'validator-url': url,
    'no-auth': 'true',
    audience,
    'apps-database-url': postgres.url(nodeDatabases[0]),
    'participant-database-url': postgres.url(nodeDatabases[1]),
  }
  const start = async () => {
    await startNode(control)
    await untilReady(url)
  }
  if (options.running !== false) await start()
  const owned = cleanup.move()
  return {
    postgres,
    seeded,
    url,
    folder,
    repository: inputs.repository,
    key,
    recipient,
    inputs,
    backupInputs: { ...inputs, 'encryption-recipients': recipient },
    restoreInputs: {
      ...inputs,
      'encryption-identity': key,
      'stop-command': controlCommand('stop', control),
      'start-command': controlCommand('start', control),
    },
    start,
    stop: () => stopNode(control),
    digests: async () => ({
      [nodeDatabases[0]]: await contentDigest(postgres.url(nodeDatabases[0])),
      [nodeDatabases[1]]: await contentDigest(postgres.url(nodeDatabases[1])),
    }),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

const controlProgram = join(import.meta.dirname, '../../demo/node-control.ts')

/** A shell command as an operator gives it in `stop-command` and `start-command`. */
export function controlCommand(action: 'start' | 'stop', control: string): string {
  return `'${process.execPath}' '${controlProgram}' ${action} '${control}'`
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Waits until the validator app says that it is ready. */
export async function untilReady(url: string, timeoutMs = 60_000): Promise<void> {
  for (const until = Date.now() + timeoutMs; Date.now() < until; await sleep(100)) {
    const answer = await fetch(`${url}/api/validator/readyz`).catch(() => undefined)
    if (answer?.status === 200) return
  }
  throw new Error('the validator app does not become ready')
}
