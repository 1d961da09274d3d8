/** Opens several repositories as one. */
import { type Address, formatAddress } from './address.ts'
import { openStorage, type StorageSettings } from './open.ts'
import { type Member, SeveralStorages } from './several.ts'
import { UnavailableStorage } from './unavailable.ts'

/** A repository and what it counts for. */
export interface MemberAddress {
  readonly address: Address
  readonly required: boolean
}

/**
 * Opens each. For a run that reads, one that cannot be opened is one that has nothing: another may have the set. For a
 * run that writes that holds for optional ones only.
 * @throws Failure of a required one in a run that writes.
 */
export async function openSeveral(
  addresses: readonly MemberAddress[],
  settings: StorageSettings,
  { writes }: { writes: boolean },
): Promise<SeveralStorages> {
  const members: Member[] = []
  for (const { address, required } of addresses) {
    const storage = await openStorage(address, settings).catch((error: unknown) => {
      if (required && writes) throw error
      return new UnavailableStorage(formatAddress(address), error)
    })
    members.push({ storage, required })
  }
  return new SeveralStorages(members, settings.log)
}
