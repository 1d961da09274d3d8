/** Opens the storage that an address names. The SDK of a vendor is loaded only when its storage is used. */
import type { Log } from '../../system/log.ts'
import type { Storage } from '../repository.ts'
import type { Address } from './address.ts'
import type { ArtifactSettings } from './artifact-settings.ts'
import type { AzureSettings } from './azure-settings.ts'
import type { GcsSettings } from './gcs-settings.ts'
import type { S3Settings } from './s3-settings.ts'

/** What the storages need besides their addresses; each takes its own part. */
export interface StorageSettings {
  readonly s3?: S3Settings
  readonly azure?: AzureSettings
  readonly gcs?: GcsSettings
  /** Absent outside of a workflow. */
  readonly artifact?: ArtifactSettings
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
    case 'artifact': {
      const { openArtifact } = await import('./artifact.ts')
      return await openArtifact(settings.artifact, settings.log)
    }
  }
}
