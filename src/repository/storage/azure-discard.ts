/**
 * Drops the uncommitted blocks of a blob that was never committed. Azure has no request for that: blocks go when the
 * blob is written, or after a week. So an empty list of blocks is committed under the name, marked as nothing, and removed at once.
 * While it is there no storage of ours shows it.
 */
import type { BlockBlobClient } from '@azure/storage-blob'
import type { AzureContainer } from './azure-container.ts'
import { isConditionLost, passesBy } from './azure-failure.ts'
import { patiently } from './store-requests.ts'

const mark = 'splicediscarded'

/** Whether the metadata is that of a blob that stands for nothing. */
export function isDiscarded(metadata: Readonly<Record<string, string>> | undefined): boolean {
  return metadata?.[mark] !== undefined
}

/**
 * A blob that is there is not touched: the blocks beside it go when it is written next, or after a week.
 * Nor is one made where a policy would keep it.
 */
export async function discard(container: AzureContainer, blob: BlockBlobClient, name: string): Promise<void> {
  if (await keepsAll(container)) {
    container.log.warning(
      `Uncommitted blocks of ${name} are left in ${container.description}, which has an immutability policy: Azure removes them within a week.`,
    )
    return
  }
  let etag: string | undefined
  try {
    const made = await patiently(
      container.patience,
      (abortSignal) =>
        blob.commitBlockList([], {
          abortSignal,
          conditions: { ifNoneMatch: '*' },
          metadata: { [mark]: '1' },
        }),
      passesBy,
    )
    etag = made.etag
  } catch (error) {
    if (!isConditionLost(error)) throw error
    // Of an attempt of ours whose answer was lost; or a blob of somebody else's, which stays.
    const found = await blob.getProperties()
    if (!isDiscarded(found.metadata)) return
    etag = found.etag
  }
  await removeDiscarded(container, blob, etag)
}

/** Removes a mark that is left. */
export async function removeDiscarded(
  container: AzureContainer,
  blob: BlockBlobClient,
  etag: string | undefined,
): Promise<void> {
  await patiently(
    container.patience,
    (abortSignal) =>
      blob.deleteIfExists({ abortSignal, conditions: etag === undefined ? {} : { ifMatch: etag } }),
    passesBy,
  )
}

/** Whether a policy of the container keeps what is written into it. Who may not see that is not told. */
async function keepsAll({ client, patience }: AzureContainer): Promise<boolean> {
  try {
    const found = await patiently(patience, (abortSignal) => client.getProperties({ abortSignal }), passesBy)
    return Boolean(
      found.hasImmutabilityPolicy || found.hasLegalHold || found.isImmutableStorageWithVersioningEnabled,
    )
  } catch {
    return false
  }
}
