/** A bucket on the contract server for tests, reached with credentials of workload identity federation. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Storage } from '../../../src/repository/repository.ts'
import type { GcsSettings } from '../../../src/repository/storage/gcs/driver.ts'
import { openGcs } from '../../../src/repository/storage/gcs.ts'
import type { StorePatience } from '../../../src/repository/storage/objects/requests.ts'
import type { StorageUnderTest } from './conformance.ts'
import { type FaultProxy, startFaultProxy } from './fault-proxy.ts'
import { type GcsServer, startGcsServer } from './gcs-server.ts'

export interface GcsPlace extends StorageUnderTest {
  readonly server: GcsServer
  /** Stands before the server; the storages go through it. */
  readonly proxy: FaultProxy
  /** What the storages have warned of. */
  readonly warnings: string[]
  /** Opens an area with settings. */
  openWith(area: string, settings?: GcsSettings, patience?: StorePatience): Promise<Storage>
}

/** Starts the server, and writes the credentials file that google-github-actions/auth would write. */
export async function gcsPlace(): Promise<GcsPlace> {
  await using cleanup = new AsyncDisposableStack()
  const bucket = 'backups_of.tests'
  const server = cleanup.use(await startGcsServer(bucket))
  const proxy = cleanup.use(await startFaultProxy(server.port))
  const folder = await mkdtemp(join(tmpdir(), 'gcs-credentials-'))
  cleanup.defer(() => rm(folder, { recursive: true, force: true }))
  const subject = join(folder, 'oidc-token')
  await writeFile(subject, 'oidc-token-of-the-run', { mode: 0o600 })
  const credentials = join(folder, 'credentials.json')
  await writeFile(
    credentials,
    JSON.stringify({
      type: 'external_account',
      audience: '//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/p/providers/github',
      subject_token_type: 'urn:ietf:params:oauth:token-type:jwt',
      token_url: `http://127.0.0.1:${server.port}/sts/v1/token`,
      credential_source: { file: subject },
    }),
    { mode: 0o600 },
  )
  process.env['GOOGLE_APPLICATION_CREDENTIALS'] = credentials
  const warnings: string[] = []
  const log = {
    info: () => {},
    warning: (line: string) => warnings.push(line),
    group: <T>(_title: string, work: () => Promise<T>) => work(),
  }
  const openWith = (area: string, settings: GcsSettings = {}, patience?: StorePatience) =>
    openGcs({ bucket, prefix: `company/${area}` }, { endpoint: proxy.url, ...settings }, log, patience)
  const owned = cleanup.move()
  return {
    server,
    proxy,
    warnings,
    openWith,
    open: (area) => openWith(area),
    partBytes: 16 * 1024 * 1024,
    leftovers: (area) =>
      Promise.resolve(
        [...server.sessions.values()]
          .map(({ query }) => query.get('name') ?? '')
          .filter((name) => name.startsWith(`company/${area}/`)),
      ),
    damaging: async (damage, area, work) => {
      server.damage = (name, content) => {
        if (!name.startsWith(`company/${area}/`)) return content
        if (damage === 'cut') return content.subarray(0, -1)
        const altered = Buffer.from(content)
        altered[altered.length >> 1] = (altered[altered.length >> 1] ?? 0) ^ 1
        return altered
      }
      try {
        await work()
      } finally {
        server.damage = undefined
      }
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
