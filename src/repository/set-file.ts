import { type SealedFile, type Sealing, sealFile } from '../pipeline/files.ts'
import type { ManifestFile } from './manifest.ts'
import type { SetId } from './set-id.ts'

/** A set that is being written. */
export interface FileTarget {
  readonly sets: { writeFile(id: SetId, name: string, file: SealedFile): Promise<void> }
  readonly id: SetId
  readonly sealing: Sealing
  readonly signal: AbortSignal
}

/**
 * Seals a stream into a file of the set and describes it for the manifest.
 * @param how `compression`: what the source is compressed with already; `reader`: the program that the opened file
 * is for.
 */
export async function writeFile(
  target: FileTarget,
  name: string,
  source: AsyncIterable<Buffer>,
  how: { compression: ManifestFile['compression']; reader: string },
): Promise<ManifestFile> {
  const encrypted = target.sealing.recipients.length > 0
  const stored = encrypted ? `${name}.age` : name
  const sealed = sealFile(source, target.sealing, target.signal)
  await target.sets.writeFile(target.id, stored, sealed)
  const unpack = how.compression === 'zstd' ? ['zstd -d'] : []
  const open = encrypted
    ? [`age -d -i KEY_FILE ${stored}`, ...unpack]
    : unpack.length > 0
      ? [`zstd -dc ${stored}`]
      : [`cat ${stored}`]
  return {
    name: stored,
    ...sealed.sealed.measured,
    plain: sealed.plain.measured,
    encryption: encrypted ? 'age' : 'none',
    compression: how.compression,
    open: [...open, how.reader].filter(Boolean).join(' | '),
  }
}
