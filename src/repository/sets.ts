import type { SealedFile } from '../pipeline/files.ts'
import { verified } from '../pipeline/files.ts'
import { collect, once } from '../pipeline/meter.ts'
import { Failure, messageOf } from '../system/failure.ts'
import { type DrManifest, formatDrManifest, parseDrManifest } from './dr-manifest.ts'
import {
  filesOf,
  formatManifest,
  type Manifest,
  type ManifestFile,
  manifestName,
  parseManifest,
  type ReadManifest,
} from './manifest.ts'
import type { Storage } from './repository.ts'
import { isSetId, type SetId } from './set-id.ts'

const manifestLimit = 16 * 1024 * 1024
/** Writing a lock or a journal takes milliseconds: a partial file of this age is of a run that died in it. */
const leftoverMs = 3_600_000

/** What kinds of sets differ in: where they are kept and how their manifests are read. */
export interface SetKind<M> {
  /** The folder of the node's sets of this kind. */
  readonly folder: string
  parse(bytes: Buffer, where: string): ReadManifest<M>
  format(manifest: M): Buffer
  filesOf(manifest: M): readonly ManifestFile[]
}

/** What every manifest says. */
interface AnyManifest {
  readonly id: string
  readonly node: string
}

/** A complete set, or one that has a manifest which cannot be used. */
export interface ListedSet<M = Manifest> {
  readonly id: SetId
  readonly read?: ReadManifest<M>
  /** Why the manifest cannot be used. */
  readonly problem?: string
}

/** What dead runs left behind. */
export interface Orphan {
  readonly name: string
  readonly bytes: number
}

/** The sets of one kind of one node in a storage. A set is what has a manifest; nothing else is listed. */
export class Sets<M extends AnyManifest> {
  readonly storage: Storage
  readonly node: string
  readonly #kind: SetKind<M>

  constructor(storage: Storage, node: string, kind: SetKind<M>) {
    this.storage = storage
    this.node = node
    this.#kind = kind
  }

  /** Where the sets of the node are kept, with a slash at its end. */
  get prefix(): string {
    return `${this.node}/${this.#kind.folder}/`
  }

  /** The sets with a manifest, newest first. */
  async list(): Promise<ListedSet<M>[]> {
    const ids = (await this.#ids()).complete.sort().reverse()
    return await Promise.all(
      ids.map(async (id) => {
        try {
          return { id, read: await this.read(id) }
        } catch (error) {
          return { id, problem: messageOf(error) }
        }
      }),
    )
  }

  /** @throws Failure `set-missing`, `manifest-invalid`, `manifest-newer` */
  async read(id: SetId): Promise<ReadManifest<M>> {
    let bytes: Buffer
    try {
      bytes = await collect(this.storage.read(`${this.prefix}${id}/${manifestName}`), manifestLimit)
    } catch (error) {
      if (!(error instanceof Failure) || error.code !== 'missing') throw error
      throw new Failure('set-missing', {
        what: `There is no complete set ${id} of node ${this.node} in ${this.storage.description}.`,
        next: 'Take an id from the list that a dry run prints, or `latest`.',
      })
    }
    const read = this.#kind.parse(bytes, `set ${id}`)
    if (read.manifest.id !== id || read.manifest.node !== this.node) {
      throw new Failure('manifest-invalid', {
        what: `The manifest of set ${id} is that of set ${read.manifest.id} of node ${read.manifest.node}.`,
        means: 'A manifest was copied to another place: what it says is not about these files.',
        next: 'Restore the original layout of the repository, or take another set.',
      })
    }
    return read
  }

  /** Where a set's manifest is, for outputs. */
  manifestPath(id: SetId): string {
    return `${this.prefix}${id}/${manifestName}`
  }

  /** A file of a set as it was stored, checked as it passes: its end is an error unless size and digest fit. */
  async *readFile(id: SetId, file: ManifestFile): AsyncGenerator<Buffer> {
    yield* verified(this.storage.read(`${this.prefix}${id}/${file.name}`), file, (found) => {
      const differs =
        found.bytes === file.bytes
          ? `its digest is ${found.sha256}`
          : `it has ${found.bytes} of ${file.bytes} bytes`
      return new Failure('damaged', {
        what: `File ${file.name} of set ${id} is not what was stored: ${differs}.`,
        means: 'The file was cut, altered or exchanged: the set cannot be restored.',
        next: 'Take another copy of the set, or an older set.',
      })
    })
  }

  /** The files that a manifest names and the storage lacks or holds with another size. */
  async problems(manifest: M): Promise<string[]> {
    const stored = new Map(
      (await this.storage.list(`${this.prefix}${manifest.id}/`)).map((object) => [object.name, object.bytes]),
    )
    return this.#kind.filesOf(manifest).flatMap((file) => {
      const bytes = stored.get(`${this.prefix}${manifest.id}/${file.name}`)
      if (bytes === undefined) return [`${file.name} is missing`]
      return bytes === file.bytes ? [] : [`${file.name} has ${bytes} of ${file.bytes} bytes`]
    })
  }

  /** Stores a file of a set that is not published yet. */
  async writeFile(id: SetId, name: string, file: SealedFile): Promise<void> {
    await this.storage.write(`${this.prefix}${id}/${name}`, file.bytes, { exclusive: true })
  }

  /** Writes the manifest: from here on the set exists. Returns its digest. */
  async publish(manifest: M): Promise<string> {
    const bytes = this.#kind.format(manifest)
    const { sha256 } = this.#kind.parse(bytes, `set ${manifest.id}`)
    const missing = await this.problems(manifest)
    if (missing.length > 0) {
      throw new Failure('set-incomplete', {
        what: `The storage does not hold what was written: ${missing.join('; ')}.`,
        means: 'The set was not published.',
        next: 'Check the storage and run the backup again.',
      })
    }
    await this.storage.write(this.manifestPath(manifest.id as SetId), once(bytes), { exclusive: true })
    return sha256
  }

  /** Removes a set that was never published. */
  async discard(id: SetId): Promise<void> {
    for (const object of await this.storage.list(`${this.prefix}${id}/`))
      await this.storage.remove(object.name)
    await this.storage.sweep(`${this.prefix}${id}/`)
  }

  /**
   * Removes what dead runs left: sets without a manifest and partial files. Only the holder of the node's
   * lock may call it, for an unpublished set of a live run looks the same.
   * @param before is called with the id of a set before that goes: what else belongs to it is found by it.
   */
  async removeOrphans(before?: (id: SetId) => Promise<void>): Promise<Orphan[]> {
    const orphans: Orphan[] = []
    for (const id of (await this.#ids()).incomplete) {
      const objects = await this.storage.list(`${this.prefix}${id}/`)
      await before?.(id)
      try {
        await this.discard(id)
      } catch (error) {
        // The store keeps a file of it for a time: the next runs ask again, and nothing else waits for that.
        if (error instanceof Failure && error.code === 'object-locked') continue
        throw error
      }
      orphans.push({ name: id, bytes: objects.reduce((sum, object) => sum + object.bytes, 0) })
    }
    for (const name of await this.storage.sweep(this.prefix)) orphans.push({ name, bytes: 0 })
    // Beside the sets others write as well, at this moment: a run that asks for the lock.
    await this.storage.sweep(`${this.node}/`, leftoverMs)
    return orphans
  }

  async #ids(): Promise<{ complete: SetId[]; incomplete: SetId[] }> {
    const complete = new Set<SetId>()
    const seen = new Set<SetId>()
    for (const object of await this.storage.list(this.prefix)) {
      const [id, file] = object.name.slice(this.prefix.length).split('/')
      if (id === undefined || !isSetId(id)) continue
      seen.add(id)
      if (file === manifestName) complete.add(id)
    }
    return { complete: [...complete], incomplete: [...seen].filter((id) => !complete.has(id)) }
  }
}

const backupSets: SetKind<Manifest> = {
  folder: 'sets',
  parse: parseManifest,
  format: formatManifest,
  filesOf,
}

/** The backup sets of one node. */
export class BackupSets extends Sets<Manifest> {
  constructor(storage: Storage, node: string) {
    super(storage, node, backupSets)
  }
}

const drSets: SetKind<DrManifest> = {
  folder: 'dr-sets',
  parse: parseDrManifest,
  format: formatDrManifest,
  filesOf: ({ snapshot }) => [snapshot.file],
}

/** The data snapshots for disaster recovery of one node. */
export class DrSets extends Sets<DrManifest> {
  constructor(storage: Storage, node: string) {
    super(storage, node, drSets)
  }
}
