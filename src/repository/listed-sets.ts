/** What is said of the sets in a storage, and of what is no set. */
import { formatBytes, type Log } from '../system/log.ts'
import type { Manifest, ReadManifest } from './manifest.ts'
import type { SetId } from './set-id.ts'

/** A complete set, or one that has a manifest which cannot be used. */
export interface ListedSet<M = Manifest> {
  readonly id: SetId
  readonly read?: ReadManifest<M>
  /** Why the manifest cannot be used. */
  readonly problem?: string
}

/** A file that a manifest names and the storage has not, or not as it was stored. */
export interface FileProblem {
  /** Its name in the set, whichever of its pieces it is. */
  readonly file: string
  readonly kind: 'missing' | 'size'
  /** For people: `apps.dump is missing`. */
  readonly text: string
}

/** A listed set with what the storage holds of it. */
export interface SurveyedSet<M = Manifest> extends ListedSet<M> {
  /** Of all files in its folder. */
  readonly bytes: number
  /** Files that its manifest names and that are missing or have another size. */
  readonly problems: readonly FileProblem[]
}

/** Problems in words. */
export function textsOf(problems: readonly FileProblem[]): string[] {
  return problems.map(({ text }) => text)
}

/** What dead runs left behind. */
export interface Orphan {
  readonly name: string
  readonly bytes: number
  /** Why the store did not let it go: a lock that ends by itself. */
  readonly kept?: string
}

/** Says what became of an orphan. */
export function warnOfOrphan({ name, bytes, kept }: Orphan, log: Log): void {
  const what = `what a dead run left: ${name} (${formatBytes(bytes)})`
  log.warning(kept === undefined ? `Removed ${what}.` : `Not removed, ${what}: ${kept}`)
}
