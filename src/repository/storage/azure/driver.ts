/** Azure Blob Storage. */
import { addressParts, behind } from '../address-parts.ts'
import type { Address, StorageDriver } from '../driver.ts'

/** A container. `prefix` has no slash at either end; empty is the whole container. */
export interface AzureAddress extends Address {
  readonly kind: 'azure'
  readonly account: string
  readonly container: string
  readonly prefix: string
}

/** What can be said about an Azure repository besides its address. */
export interface AzureSettings {
  /** Base URL of the blob service, for sovereign clouds, private links and emulators; undefined: the public cloud. */
  readonly endpoint?: string | undefined
  /** Access tier of the files of sets; locks and journals stay in the account's default. */
  readonly accessTier?: 'Hot' | 'Cool' | 'Cold' | undefined
}

export const azure: StorageDriver<'azure', AzureAddress, AzureSettings> = {
  kind: 'azure',
  schemes: ['azblob'],
  form: 'azblob://account/container/prefix',
  parse(rest) {
    const read = addressParts(rest)
    if ('problem' in read) return read
    const [account = '', container = '', ...folders] = read
    // https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules#microsoftstorage
    if (!/^[a-z0-9]{3,24}$/.test(account)) {
      return {
        problem:
          'must name a storage account of 3 to 24 lower-case letters and digits after the two slashes.',
      }
    }
    if (!/^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/.test(container)) {
      return {
        problem:
          'must name a container after the account: 3 to 63 lower-case letters, digits and single hyphens between them.',
      }
    }
    return { kind: 'azure', account, container, prefix: folders.join('/') }
  },
  format: ({ account, container, prefix }) => `azblob://${account}/${container}${behind(prefix)}`,
  async open(address, settings, { log }) {
    const { openAzure } = await import('../azure.ts')
    return await openAzure(address, settings ?? {}, log)
  },
}
