/** A bucket on moto for tests, with what is asked of moto itself and not through the storage. */
import {
  CreateBucketCommand,
  CreateMultipartUploadCommand,
  ListMultipartUploadsCommand,
  PutBucketVersioningCommand,
  S3Client,
  UploadPartCommand,
} from '@aws-sdk/client-s3'
import type { Storage } from '../../../src/repository/repository.ts'
import type { StorePatience } from '../../../src/repository/storage/objects/requests.ts'
import type { S3Settings } from '../../../src/repository/storage/s3/driver.ts'
import { openS3 } from '../../../src/repository/storage/s3.ts'
import type { StorageUnderTest } from './conformance.ts'
import { every, type FaultProxy, startFaultProxy } from './fault-proxy.ts'
import { type Moto, motoEnvironment, startMoto } from './moto.ts'

/** Quick to give up, for tests of what lasts. */
export const impatient: StorePatience = { idleMs: 1500, attempts: 3 }

export interface S3Place extends StorageUnderTest {
  readonly moto: Moto
  /** Stands before moto; the storages go through it. */
  readonly proxy: FaultProxy
  readonly bucket: string
  /** A client of the test's own, straight to moto. */
  readonly direct: S3Client
  /** What the storages have warned of. */
  readonly warnings: string[]
  /** Opens an area with settings. */
  openWith(area: string, settings?: S3Settings, patience?: StorePatience): Promise<Storage>
}

/** Starts moto and makes a bucket. */
export async function s3Place(options: { objectLock?: boolean; versioned?: boolean } = {}): Promise<S3Place> {
  Object.assign(process.env, motoEnvironment)
  await using cleanup = new AsyncDisposableStack()
  const moto = cleanup.use(await startMoto())
  const proxy = cleanup.use(await startFaultProxy(moto.port))
  const direct = new S3Client({ endpoint: moto.url, forcePathStyle: true, region: 'us-east-1' })
  cleanup.defer(() => direct.destroy())
  const bucket = 'backups-of-tests'
  await direct.send(
    new CreateBucketCommand({ Bucket: bucket, ObjectLockEnabledForBucket: options.objectLock ?? false }),
  )
  if (options.versioned) {
    await direct.send(
      new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration: { Status: 'Enabled' } }),
    )
  }
  const warnings: string[] = []
  const log = {
    info: () => {},
    warning: (line: string) => warnings.push(line),
    group: <T>(_title: string, work: () => Promise<T>) => work(),
  }
  const prefixOf = (area: string) => `company/${area}`
  const openWith = (area: string, settings: S3Settings = {}, patience?: StorePatience) =>
    openS3(
      { bucket, prefix: prefixOf(area) },
      { endpoint: proxy.url, pathStyle: true, ...settings },
      log,
      patience,
    )
  const owned = cleanup.move()
  return {
    moto,
    proxy,
    bucket,
    direct,
    warnings,
    openWith,
    open: (area) => openWith(area),
    partBytes: 8 * 1024 * 1024,
    leftovers: async (area) => {
      const { Uploads } = await direct.send(
        new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: `${prefixOf(area)}/` }),
      )
      return (Uploads ?? []).map(({ Key }) => Key ?? '')
    },
    plantLeftover: async (area, name) => {
      const Key = `${prefixOf(area)}/${name}`
      const { UploadId } = await direct.send(new CreateMultipartUploadCommand({ Bucket: bucket, Key }))
      await direct.send(
        new UploadPartCommand({ Bucket: bucket, Key, UploadId, PartNumber: 1, Body: Buffer.from('half') }),
      )
    },
    // What S3 would refuse moto takes: so the store's own words about what it holds are changed instead.
    damaging: (damage, area, work) =>
      proxy.during(
        every(({ method, url }) => method === 'HEAD' && url.includes(area) && !url.includes('.trial-'), {
          alterHeaders: (headers) => {
            if (headers['etag'] === undefined) return headers
            return damage === 'cut'
              ? { ...headers, 'content-length': String(Number(headers['content-length']) - 1) }
              : { ...headers, 'x-amz-checksum-sha256': `${'A'.repeat(43)}=` }
          },
        }),
        work,
      ),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}
