/** Artifacts of GitHub's workflows as a storage. Not what artifacts are for: docs/storage.md says what is lost. */
import { createWriteStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { collect, Meter, once } from '../../pipeline/meter.ts'
import { Failure } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import { temporaryFolder } from '../../system/temporary.ts'
import type { Storage, StoredObject, WriteOptions } from '../repository.ts'
import type { ArtifactSettings } from './artifact/driver.ts'
import { artifactName, objectOfArtifact } from './artifact/name.ts'
import { type Artifact, ArtifactService } from './artifact/service.ts'
import { resumedDownload } from './objects/download.ts'
import { existsFailure, storedWrongFailure } from './objects/failure.ts'
import { objectKey } from './objects/key.ts'
import { type StorePatience, storePatience } from './objects/requests.ts'

/** A lock or a counter. */
const swapLimit = 4 * 1024 * 1024
/** How often a read begins again because what it found is gone. */
const mostLooks = 20

/**
 * Opens the artifacts of the repository that the workflow runs in, after a look at them.
 * @throws Failure `storage-credentials`, `storage-access`, `storage-not-found`, `storage-unreachable`, `storage-busy`
 */
export async function openArtifact(
  settings: ArtifactSettings | undefined,
  log: Log,
  patience: StorePatience = storePatience,
): Promise<Storage> {
  if (settings === undefined || process.env['ACTIONS_RUNTIME_TOKEN'] === undefined) {
    throw new Failure('storage-credentials', {
      what: 'repository: artifact: is used outside of a job of GitHub Actions.',
      means: 'Artifacts can be written and found in a job only.',
      next: 'Run it in a workflow, or give another repository.',
    })
  }
  const storage = new ArtifactStorage(new ArtifactService(settings, patience))
  await storage.list('')
  log.warning(
    `The repository is ${storage.description}. GitHub deletes them after some days (90 at most in public repositories, 400 in private ones), whoever reads the repository can download them, and two runs that begin in the same moment may both believe that they are alone: keep a concurrency group, and keep sets elsewhere as well.`,
  )
  return storage
}

class ArtifactStorage implements Storage {
  readonly description: string
  readonly #service: ArtifactService

  constructor(service: ArtifactService) {
    this.#service = service
    this.description = service.description
  }

  async list(prefix: string): Promise<StoredObject[]> {
    const newest = new Map<string, Artifact>()
    for (const artifact of (await this.#service.all()).sort((a, b) => a.id - b.id)) {
      const name = objectOfArtifact(artifact.name)
      if (name?.startsWith(prefix)) newest.set(name, artifact)
    }
    return [...newest].map(([name, { bytes, created }]) => ({ name, bytes, modified: created }))
  }

  async write(name: string, source: AsyncIterable<Buffer>, options: WriteOptions = {}): Promise<void> {
    const taken = async () => options.exclusive === true && (await this.#versions(name)).length > 0
    const own = await this.#upload(name, source, taken)
    if (own === undefined) throw existsFailure(name, this.description)
    const older = own.before
    if (options.exclusive && older.length > 0) {
      // Somebody was first meanwhile: by the numbers, which GitHub gives one after the other.
      await this.#service.remove(own.id, name)
      throw existsFailure(name, this.description)
    }
    for (const { id } of older) await this.#service.remove(id, name)
  }

  async *read(name: string): AsyncGenerator<Buffer> {
    for (let begun = false, look = 1; ; look++) {
      const artifact = (await this.#versions(name)).at(-1)
      if (artifact === undefined) throw missing(name, this.description)
      try {
        for await (const chunk of this.#download(artifact, name)) {
          begun = true
          yield chunk
        }
        return
      } catch (error) {
        // Between the list and the download a newer one may have taken its place.
        if (begun || look >= mostLooks || !isMissing(error)) throw error
      }
    }
  }

  async replace(name: string, seen: Buffer, content: Buffer): Promise<boolean> {
    const before = (await this.#versions(name)).at(-1)
    if (before === undefined) return false
    try {
      if (!(await collect(this.#download(before, name), swapLimit)).equals(seen)) return false
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
    const own = await this.#upload(name, once(content), async () => false)
    if (own === undefined) return false
    const won = own.before.at(-1)?.id === before.id
    await this.#service.remove(won ? before.id : own.id, name)
    return won
  }

  async remove(name: string): Promise<void> {
    for (const { id } of await this.#versions(name)) await this.#service.remove(id, name)
  }

  /** An upload that was not finished is no artifact, and GitHub lists none. */
  sweep(): Promise<string[]> {
    return Promise.resolve([])
  }

  freeBytes(): Promise<undefined> {
    return Promise.resolve(undefined)
  }

  /** The artifacts under a name, the oldest first. */
  async #versions(name: string): Promise<Artifact[]> {
    objectKey('', name) // refuses names that lead out of the repository
    return versionsIn(await this.#service.all(), name)
  }

  #download(artifact: Artifact, name: string): AsyncGenerator<Buffer> {
    return resumedDownload({
      patience: this.#service.patience,
      open: (at) => this.#service.open(artifact, at, name),
      isReplaced: () => false,
      explain: (error) => error,
      name,
      place: this.description,
    })
  }

  /**
   * Uploads the source once it has ended well, from a private file: a stream that breaks off in the middle would be taken for
   * a whole artifact. What is stored of a set is encrypted, so the file is too. The list that proves it stored tells as well
   * which artifacts were there before it: a list takes a request for each hundred artifacts.
   * @param skip asked when the source has ended; then nothing is uploaded.
   */
  async #upload(
    name: string,
    source: AsyncIterable<Buffer>,
    skip: () => Promise<boolean>,
  ): Promise<{ readonly id: number; readonly before: readonly Artifact[] } | undefined> {
    await using folder = await temporaryFolder()
    const path = join(folder.path, artifactName(name))
    const meter = new Meter()
    await pipeline(meter.through(source), createWriteStream(path, { mode: 0o600, flags: 'wx' }))
    if (await skip()) return undefined
    const { bytes, sha256 } = meter.measured
    const id = await this.#service.upload(path, name)
    await rm(path)
    const all = await this.#service.all()
    const stored = all.find((artifact) => artifact.id === id)
    const difference =
      stored === undefined
        ? 'it is not in the list'
        : stored.bytes !== bytes
          ? `${stored.bytes} bytes are there, ${bytes} were sent`
          : stored.digest !== undefined && stored.digest !== sha256
            ? 'its SHA-256 is another'
            : undefined
    if (difference !== undefined) {
      await this.#service.remove(id, name)
      throw storedWrongFailure(name, this.description, difference)
    }
    return { id, before: versionsIn(all, name).filter((artifact) => artifact.id < id) }
  }
}

function versionsIn(artifacts: readonly Artifact[], name: string): Artifact[] {
  return artifacts.filter((artifact) => objectOfArtifact(artifact.name) === name).sort((a, b) => a.id - b.id)
}

function isMissing(error: unknown): boolean {
  return error instanceof Failure && error.code === 'missing'
}

function missing(name: string, description: string): Failure {
  return new Failure('missing', {
    what: `Cannot read ${name} in ${description}: it is not there.`,
    means: 'The repository does not hold it, or GitHub has deleted it because of its age.',
    next: 'Check the repository input; a file that is missing from a set makes the set unusable.',
  })
}
