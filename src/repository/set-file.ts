import { type SealedFile, type Sealing, sealFile } from '../pipeline/files.ts'
import type { ManifestFile, Piece } from './manifest.ts'
import type { SetId } from './set-id.ts'

/** A set that is being written. */
export interface FileTarget {
  readonly sets: { writeFile(id: SetId, name: string, file: SealedFile): Promise<readonly Piece[]> }
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
  const pieces = await target.sets.writeFile(target.id, stored, sealed)
  const open = [
    encrypted ? 'age -d -i KEY_FILE' : '',
    how.compression === 'zstd' ? `zstd -d${encrypted ? '' : 'c'}` : '',
  ].filter(Boolean)
  if (pieces.length > 1) open.unshift(`cat ${stored} ${stored}.[0-9]*`)
  else open.splice(0, 1, `${open[0] ?? 'cat'} ${stored}`)
  return {
    name: stored,
    ...sealed.sealed.measured,
    plain: sealed.plain.measured,
    encryption: encrypted ? 'age' : 'none',
    compression: how.compression,
    open: [...open, how.reader].filter(Boolean).join(' | '),
    ...(pieces.length > 1 && { pieces: [...pieces] }),
  }
}
