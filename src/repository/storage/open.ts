/** Opens the storage that an address names. The SDK of a vendor is loaded only when its storage is used. */
import type { Storage } from '../repository.ts'
import type { Address, StorageContext } from './driver.ts'
import { driverOf, type SettingsByKind } from './drivers.ts'

/** What the storages need besides their addresses, by their kinds; each takes its own part. */
export type StorageSettings = StorageContext & SettingsByKind

/**
 * Opens a storage. Credentials come from the vendor's own chain, never from the address or the settings.
 * @throws Failure when it cannot be used: see the module of the storage.
 */
export async function openStorage(address: Address, settings: StorageSettings): Promise<Storage> {
  return await driverOf(address.kind).open(address, settings[address.kind], { log: settings.log })
}
