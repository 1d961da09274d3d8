/** A container on the emulator for tests, with what is asked of it itself and not through the storage. */
import { BlobServiceClient, type ContainerClient, StorageSharedKeyCredential } from '@azure/storage-blob'
import type { Storage } from '../../../src/repository/repository.ts'
import type { AzureSettings } from '../../../src/repository/storage/azure/driver.ts'
import { openAzure } from '../../../src/repository/storage/azure.ts'
import type { StorePatience } from '../../../src/repository/storage/objects/requests.ts'
import { startAzurite } from './azurite.ts'
import type { StorageUnderTest } from './conformance.ts'
import { every, type FaultProxy, startFaultProxy } from './fault-proxy.ts'

export interface AzurePlace extends StorageUnderTest {
  /** Stands before the emulator; the storages go through it. */
  readonly proxy: FaultProxy
  readonly account: string
  readonly container: string
  readonly key: string
  /** A client of the test's own, straight to the emulator. */
  readonly direct: ContainerClient
  /** What the storages have warned of. */
  readonly warnings: string[]
  /** Opens an area with settings. */
  openWith(area: string, settings?: AzureSettings, patience?: StorePatience): Promise<Storage>
}

/** Starts the emulator and makes a container. */
export async function azurePlace(): Promise<AzurePlace> {
  await using cleanup = new AsyncDisposableStack()
  const azurite = cleanup.use(await startAzurite())
  const proxy = cleanup.use(await startFaultProxy(azurite.port))
  const { account, key } = azurite
  delete process.env['AZURE_STORAGE_CONNECTION_STRING']
  process.env['AZURE_STORAGE_KEY'] = key
  const container = 'backups-of-tests'
  const direct = new BlobServiceClient(
    `http://127.0.0.1:${azurite.port}/${account}`,
    new StorageSharedKeyCredential(account, key),
  ).getContainerClient(container)
  await direct.create()
  const warnings: string[] = []
  const log = {
    info: () => {},
    warning: (line: string) => warnings.push(line),
    group: <T>(_title: string, work: () => Promise<T>) => work(),
  }
  const prefixOf = (area: string) => `company/${area}`
  const openWith = (area: string, settings: AzureSettings = {}, patience?: StorePatience) =>
    openAzure(
      { account, container, prefix: prefixOf(area) },
      { endpoint: `${proxy.url}/${account}`, ...settings },
      log,
      patience,
    )
  const names = async (area: string, includeUncommitedBlobs: boolean) => {
    const found: string[] = []
    const prefix = `${prefixOf(area)}/`
    for await (const { name } of direct.listBlobsFlat({ prefix, includeUncommitedBlobs })) found.push(name)
    return found
  }
  const owned = cleanup.move()
  return {
    proxy,
    account,
    container,
    key,
    direct,
    warnings,
    openWith,
    open: (area) => openWith(area),
    partBytes: 8 * 1024 * 1024,
    leftovers: async (area) => {
      const committed = new Set(await names(area, false))
      return (await names(area, true)).filter((name) => !committed.has(name))
    },
    plantLeftover: async (area, name) => {
      const id = Buffer.from('a'.repeat(43)).toString('base64')
      await direct.getBlockBlobClient(`${prefixOf(area)}/${name}`).stageBlock(id, 'half', 4)
    },
    // What the service would refuse is altered in its own words about what it holds instead.
    damaging: (damage, area, work) =>
      proxy.during(
        every(({ method, url }) => method === 'HEAD' && url.includes(area), {
          alterHeaders: (headers) => {
            if (headers['etag'] === undefined) return headers
            return damage === 'cut'
              ? { ...headers, 'content-length': String(Number(headers['content-length']) - 1) }
              : { ...headers, 'content-md5': 'AAAAAAAAAAAAAAAAAAAAAA==' }
          },
        }),
        work,
      ),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
