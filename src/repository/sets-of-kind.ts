/** What sets of every kind are: folders with a manifest, in a storage. */
import type { SealedFile } from '../pipeline/files.ts'
import { verified } from '../pipeline/files.ts'
import { collect, type Measured, Meter, once } from '../pipeline/meter.ts'
import { inPieces } from '../pipeline/pieces.ts'
import { Failure, messageOf } from '../system/failure.ts'
import { type FileProblem, type ListedSet, type Orphan, type SurveyedSet, textsOf } from './listed-sets.ts'
import { type ManifestFile, manifestName, type Piece, piecesOf, type ReadManifest } from './manifest.ts'
import type { LockedUntil, Storage, StoredObject } from './repository.ts'
import { isSetId, type SetId } from './set-id.ts'

const manifestLimit = 16 * 1024 * 1024
/** Writing a lock or a journal takes milliseconds: a partial file of this age is of a run that died in it. */
const leftoverMs = 3_600_000
/**
 * Longer files are cut into pieces of this size. Every store takes objects of it in parts that are small (see the limits
 * in `storage/`: 78 GiB in parts of 8 MiB is where S3 ends), so that the memory of a run does not depend on the file.
 */
export const pieceBytes = 64 * 1024 ** 3

/** What a file of a set is found by. */
export type StoredFile = Piece & Pick<ManifestFile, 'pieces'>

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
    return await this.newest(Number.POSITIVE_INFINITY)
  }

  /** The newest sets, newest first: no other manifest is read. */
  async newest(count: number): Promise<ListedSet<M>[]> {
    const { complete } = idsIn(await this.storage.list(this.prefix), this.prefix)
    return await Promise.all(complete.slice(0, count).map((id) => this.#listed(id)))
  }

  /** Every set with a manifest, newest first, with what is stored of it, from one listing of the storage. */
  async survey(): Promise<SurveyedSet<M>[]> {
    const objects = await this.storage.list(this.prefix)
    const bySet = Map.groupBy(objects, ({ name }) => name.slice(this.prefix.length).split('/')[0])
    return await Promise.all(
      idsIn(objects, this.prefix).complete.map(async (id) => {
        const stored = bySet.get(id) ?? []
        const listed = await this.#listed(id)
        return {
          ...listed,
          bytes: stored.reduce((sum, object) => sum + object.bytes, 0),
          problems: listed.read === undefined ? [] : this.#problemsIn(listed.read.manifest, stored),
        }
      }),
    )
  }

  /** Whether a set of this id was published. */
  async has(id: SetId): Promise<boolean> {
    const path = this.manifestPath(id)
    return (await this.storage.list(path)).some(({ name }) => name === path)
  }

  async #listed(id: SetId): Promise<ListedSet<M>> {
    try {
      return { id, read: await this.read(id) }
    } catch (error) {
      return { id, problem: messageOf(error) }
    }
  }

  /** @throws Failure `set-missing`, `manifest-invalid`, `manifest-newer` */
  async read(id: SetId): Promise<ReadManifest<M>> {
    for (;;) {
      try {
        return await this.#readOnce(id)
      } catch (error) {
        const invalid = error instanceof Failure && error.code === 'manifest-invalid'
        if (!invalid || !this.storage.elsewhere?.(this.manifestPath(id))) throw error
      }
    }
  }

  async #readOnce(id: SetId): Promise<ReadManifest<M>> {
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

  /**
   * A file of a set as it was stored, checked as it passes: its end is an error unless size and digest fit.
   * @param reading is told which of its pieces is being read.
   */
  async *readFile(id: SetId, file: StoredFile, reading: { piece?: string } = {}): AsyncGenerator<Buffer> {
    const damaged = (name: string, bytes: number) => (found: Measured) => {
      const differs =
        found.bytes === bytes ? `its digest is ${found.sha256}` : `it has ${found.bytes} of ${bytes} bytes`
      return new Failure('damaged', {
        what: `File ${name} of set ${id} is not what was stored: ${differs}.`,
        means: 'The file was cut, altered or exchanged: the set cannot be restored.',
        next: 'Take another copy of the set, or an older set.',
      })
    }
    const { storage, prefix } = this
    async function* whole() {
      for (const piece of piecesOf(file)) {
        reading.piece = piece.name
        const stored = storage.read(`${prefix}${id}/${piece.name}`)
        if (file.pieces === undefined) yield* stored
        else yield* verified(stored, piece, damaged(piece.name, piece.bytes))
      }
    }
    yield* verified(whole(), file, damaged(file.name, file.bytes))
  }

  /**
   * Reads a file to its end. Where several repositories hold the set, a copy that is damaged is passed over for good: a
   * whole one is read from then on.
   * @returns its bytes. @throws Failure `damaged` when no copy is whole.
   */
  async checkFile(id: SetId, file: StoredFile, signal: AbortSignal): Promise<number> {
    for (;;) {
      const reading = { piece: file.name }
      try {
        let bytes = 0
        for await (const chunk of this.readFile(id, file, reading)) {
          bytes += chunk.length
          signal.throwIfAborted()
        }
        return bytes
      } catch (error) {
        if (signal.aborted || !this.storage.elsewhere?.(`${this.prefix}${id}/${reading.piece}`)) throw error
      }
    }
  }

  /** The files that a manifest names and the storage lacks or holds with another size. */
  async problems(manifest: M): Promise<FileProblem[]> {
    return this.#problemsIn(manifest, await this.storage.list(`${this.prefix}${manifest.id}/`))
  }

  #problemsIn(manifest: M, objects: readonly StoredObject[]): FileProblem[] {
    const stored = new Map(objects.map((object) => [object.name, object.bytes]))
    return this.#kind.filesOf(manifest).flatMap((file) =>
      piecesOf(file).flatMap((piece): FileProblem[] => {
        const bytes = stored.get(`${this.prefix}${manifest.id}/${piece.name}`)
        if (bytes === undefined)
          return [{ file: file.name, kind: 'missing', text: `${piece.name} is missing` }]
        if (bytes === piece.bytes) return []
        return [{ file: file.name, kind: 'size', text: `${piece.name} has ${bytes} of ${piece.bytes} bytes` }]
      }),
    )
  }

  /**
   * Stores a file of a set that is not published yet. A long one is cut: its first piece has its name, the others a number
   * behind that, so that `cat NAME NAME.[0-9]*` puts them together.
   * @returns the pieces; one has the digest of the whole.
   */
  async writeFile(id: SetId, name: string, { bytes, sealed }: SealedFile): Promise<readonly Piece[]> {
    const pieces: Piece[] = []
    await inPieces(bytes, this.storage.pieceBytes ?? pieceBytes, async (source) => {
      const first = pieces.length === 0
      const own = first ? sealed : new Meter()
      const piece = first ? name : `${name}.${String(pieces.length + 1).padStart(4, '0')}`
      const passing = sealed.through(first ? source : own.through(source))
      await this.storage.write(`${this.prefix}${id}/${piece}`, passing, { exclusive: true })
      pieces.push({ name: piece, ...own.measured })
    })
    return pieces
  }

  /** Writes the manifest: from here on the set exists. Returns its digest. */
  async publish(manifest: M): Promise<string> {
    const bytes = this.#kind.format(manifest)
    const { sha256 } = this.#kind.parse(bytes, `set ${manifest.id}`)
    const missing = await this.problems(manifest)
    if (missing.length > 0) {
      throw new Failure('set-incomplete', {
        what: `The storage does not hold what was written: ${textsOf(missing).join('; ')}.`,
        means: 'The set was not published.',
        next: 'Check the storage and run the backup again.',
      })
    }
    await this.storage.write(this.manifestPath(manifest.id as SetId), once(bytes), { exclusive: true })
    return sha256
  }

  /**
   * Until when the store keeps something of a set, whatever is asked of it; `Infinity` under a legal hold.
   * Undefined: it may be removed, or the storage cannot lock.
   */
  async lockedUntil(id: SetId): Promise<LockedUntil> {
    const { storage } = this
    if (storage.lockedUntil === undefined) return undefined
    let latest: LockedUntil
    for (const { name } of await storage.list(`${this.prefix}${id}/`)) {
      const until = await storage.lockedUntil(name)
      if (until !== undefined && until.valueOf() > (latest?.valueOf() ?? Date.now())) latest = until
    }
    return latest
  }

  /**
   * Removes a set, its manifest first: what is half-removed is not listed, and the next backup removes the rest.
   * @param between is called when the set is no longer one and before its files go.
   * @throws Failure `object-locked` where the store keeps it.
   */
  async remove(id: SetId, between: () => Promise<void> = async () => {}): Promise<void> {
    await this.storage.remove(this.manifestPath(id))
    await between()
    await this.discard(id)
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
    for (const id of idsIn(await this.storage.list(this.prefix), this.prefix).incomplete) {
      const objects = await this.storage.list(`${this.prefix}${id}/`)
      const orphan = { name: id, bytes: objects.reduce((sum, object) => sum + object.bytes, 0) }
      await before?.(id)
      try {
        await this.discard(id)
        orphans.push(orphan)
      } catch (error) {
        // A store that keeps what it is given must not keep the node from being backed up.
        if (!(error instanceof Failure) || error.code !== 'object-locked') throw error
        orphans.push({ ...orphan, kept: error.what })
      }
    }
    for (const name of await this.storage.sweep(this.prefix)) orphans.push({ name, bytes: 0 })
    // Beside the sets others write as well, at this moment: a run that asks for the lock.
    await this.storage.sweep(`${this.node}/`, leftoverMs)
    return orphans
  }
}

/** The sets in a listing, newest first: those with a manifest, and those without. */
function idsIn(objects: readonly StoredObject[], prefix: string): { complete: SetId[]; incomplete: SetId[] } {
  const complete = new Set<SetId>()
  const seen = new Set<SetId>()
  for (const object of objects) {
    const [id, file] = object.name.slice(prefix.length).split('/')
    if (id === undefined || !isSetId(id)) continue
    seen.add(id)
    if (file === manifestName) complete.add(id)
  }
  return {
    complete: [...complete].sort().reverse(),
    incomplete: [...seen].filter((id) => !complete.has(id)),
  }
}
