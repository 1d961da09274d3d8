/** Opens the storage that an address names. The SDK of a vendor is loaded only when its storage is used. */
import { Failure } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import type { Storage } from '../repository.ts'
import type { Address } from './address.ts'
import type { AzureSettings } from './azure-settings.ts'
import type { GcsSettings } from './gcs-settings.ts'
import type { S3Settings } from './s3-settings.ts'

/** What the storages need besides their addresses; each takes its own part. */
export interface StorageSettings {
  readonly s3?: S3Settings
  readonly azure?: AzureSettings
  readonly gcs?: GcsSettings
  readonly log: Log
}

/**
 * Opens a storage. Credentials come from the vendor's own chain, never from the address or the settings.
 * @throws Failure when it cannot be used: see the module of the storage.
 */
export async function openStorage(address: Address, settings: StorageSettings): Promise<Storage> {
  switch (address.kind) {
    case 'directory': {
      const { DirectoryStorage } = await import('./directory.ts')
      return new DirectoryStorage(address.path)
    }
    case 's3': {
      const { openS3 } = await import('./s3.ts')
      return await openS3(address, settings.s3 ?? {}, settings.log)
    }
    case 'gcs': {
      const { openGcs } = await import('./gcs.ts')
      return await openGcs(address, settings.gcs ?? {}, settings.log)
    }
    case 'azure': {
      const { openAzure } = await import('./azure.ts')
      return await openAzure(address, settings.azure ?? {}, settings.log)
    }
    case 'artifact':
      throw new Failure('storage-kind', {
        what: 'The repository artifact: is not available in this version.',
        means: 'Nothing was taken.',
        next: 'Name another repository: a folder, s3://…, gs://… or azblob://….',
      })
  }
}
