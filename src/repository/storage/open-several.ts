/** Opens several repositories as one. */
import type { Storage } from '../repository.ts'
import { type Address, formatAddress } from './address.ts'
import { openStorage, type StorageSettings } from './open.ts'
import { type Member, SeveralStorages } from './several.ts'

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
      return unavailable(formatAddress(address), error)
    })
    members.push({ storage, required })
  }
  return new SeveralStorages(members, settings.log)
}

/** Stands for a storage that could not be opened: whatever is asked of it fails with the same reason. */
function unavailable(description: string, reason: unknown): Storage {
  const fails = () => Promise.reject(reason)
  // biome-ignore lint/correctness/useYield: it fails before the first piece, as a real one would
  async function* read(): AsyncGenerator<Buffer> {
    throw reason
  }
  return {
    description,
    read,
    list: fails,
    write: fails,
    replace: fails,
    remove: fails,
    sweep: fails,
    freeBytes: fails,
  }
}
