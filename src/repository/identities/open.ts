/** Opens the place for identities that an address names. What it needs of a vendor is loaded only when it is used. */
import type { IdentityStore } from '../repository.ts'
import { openStorage, type StorageSettings } from '../storage/open.ts'
import { formatIdentityAddress, type IdentityAddress } from './address.ts'

/** What the places need besides their addresses. */
export interface IdentityStoreSettings {
  readonly storage: StorageSettings
  /** Kubernetes is the business of another folder: whoever puts the parts together brings it. */
  readonly kubernetes: (address: {
    readonly namespace: string
    readonly name: string
  }) => Promise<IdentityStore>
}

/** @throws Failure when the place cannot be used: see its module. */
export async function openIdentityStore(
  address: IdentityAddress,
  settings: IdentityStoreSettings,
): Promise<IdentityStore> {
  switch (address.kind) {
    case 'repository': {
      const { repositoryIdentityStore } = await import('./repository.ts')
      const storage = await openStorage(address.address, settings.storage)
      return repositoryIdentityStore(storage, formatIdentityAddress(address))
    }
    case 'aws-secretsmanager': {
      const { openAwsIdentityStore } = await import('./aws.ts')
      return await openAwsIdentityStore(address)
    }
    case 'gcp-secretmanager': {
      const { openGcpIdentityStore } = await import('./gcp.ts')
      return await openGcpIdentityStore(address)
    }
    case 'vault': {
      const { openVaultIdentityStore } = await import('./vault.ts')
      return await openVaultIdentityStore(address)
    }
    case 'kubernetes-secret':
      return await settings.kubernetes(address)
  }
}
