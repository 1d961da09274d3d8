/**
 * Drops the uncommitted blocks of a blob that was never committed. Azure has no request for that: blocks go when the
 * blob is written, or after a week. So an empty list of blocks is committed under the name, marked as nothing, and removed at once.
 * While it is there no storage of ours shows it.
 */
import type { BlockBlobClient, ContainerClient } from '@azure/storage-blob'
import { understand } from './errors.ts'

const mark = 'splicediscarded'

/** Whether the metadata is that of a blob that stands for nothing. */
export function isDiscarded(metadata: Readonly<Record<string, string>> | undefined): boolean {
  return metadata?.[mark] !== undefined
}

/**
 * A blob that is there is not touched: the blocks beside it go when it is written next, or after a week.
 * Nor is one made where a policy would keep it: false then. It may be called again after an error.
 */
export async function discard(
  container: ContainerClient,
  blob: BlockBlobClient,
  abortSignal: AbortSignal,
): Promise<boolean> {
  if (await keepsAll(container, abortSignal)) return false
  let etag: string | undefined
  try {
    const conditions = { ifNoneMatch: '*' }
    const made = await blob.commitBlockList([], { abortSignal, conditions, metadata: { [mark]: '1' } })
    etag = made.etag
  } catch (error) {
    if (understand(error)?.kind !== 'exists') throw error
    // Of an attempt of ours whose answer was lost; or a blob of somebody else's, which stays.
    const found = await blob.getProperties({ abortSignal })
    if (!isDiscarded(found.metadata)) return true
    etag = found.etag
  }
  await removeDiscarded(blob, etag, abortSignal)
  return true
}

/** Removes a mark that is left. */
export async function removeDiscarded(
  blob: BlockBlobClient,
  etag: string | undefined,
  abortSignal: AbortSignal,
): Promise<void> {
  const conditions = etag === undefined ? {} : { ifMatch: etag }
  await blob.deleteIfExists({ abortSignal, conditions })
}

/** Whether a policy of the container keeps what is written into it. Who may not see that is not told. */
async function keepsAll(container: ContainerClient, abortSignal: AbortSignal): Promise<boolean> {
  try {
    const found = await container.getProperties({ abortSignal })
    return Boolean(
      found.hasImmutabilityPolicy || found.hasLegalHold || found.isImmutableStorageWithVersioningEnabled,
    )
  } catch {
    return false
  }
}
