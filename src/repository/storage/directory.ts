import { randomBytes } from 'node:crypto'
import { constants, createReadStream, type Dirent } from 'node:fs'
import {
  link,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  stat,
  statfs,
  unlink,
} from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { once } from '../../pipeline/meter.ts'
import { Failure } from '../../system/failure.ts'
import type { Storage, StoredObject, WriteOptions } from '../repository.ts'
import { hasCode, storageFailure } from './directory/failure.ts'
import { takeMutex } from './directory/mutex.ts'

/** Marks a file that is being written. Never listed. */
const partial = '.partial'

/** A directory on a disk that outlives the node: an NFS mount, a backup volume. */
export class DirectoryStorage implements Storage {
  readonly description: string
  readonly #root: string

  constructor(root: string) {
    this.#root = resolve(root)
    this.description = `directory ${this.#root}`
  }

  async list(prefix: string): Promise<StoredObject[]> {
    const objects: StoredObject[] = []
    for await (const path of this.#walk(prefix)) {
      if (path.endsWith(partial)) continue
      const name = this.#nameOf(path)
      const info = await stat(path).catch(() => undefined)
      if (info?.isFile() && name.startsWith(prefix)) {
        objects.push({ name, bytes: info.size, modified: info.mtime })
      }
    }
    return objects
  }

  async write(name: string, source: AsyncIterable<Buffer>, options: WriteOptions = {}): Promise<void> {
    const path = this.#path(name)
    const temporary = `${path}.${randomBytes(6).toString('hex')}${partial}`
    try {
      const file = await createIn(dirname(path), temporary)
      try {
        await writeStream(file, source)
        await file.sync()
      } finally {
        await file.close()
      }
      if (options.exclusive) {
        // link() refuses an existing name, rename() would replace it.
        await link(temporary, path)
        await unlink(temporary)
      } else {
        await rename(temporary, path)
      }
      await this.#syncFolders(path)
    } catch (error) {
      // What went wrong is the story, not that there is nothing to clean up.
      await rm(temporary, { force: true }).catch(() => {})
      throw storageFailure(error, `write ${name}`, this.description)
    }
  }

  async *read(name: string): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of createReadStream(this.#path(name), { highWaterMark: 256 * 1024 })) {
        yield chunk as Buffer
      }
    } catch (error) {
      throw storageFailure(error, `read ${name}`, this.description)
    }
  }

  async replace(name: string, seen: Buffer, content: Buffer): Promise<boolean> {
    // Compare and swap under a mutex file, so that the object itself is never absent for a moment: a reader
    // must not take the renewal of a lock for its release.
    const path = this.#path(name)
    const mutex = `${path}.mutex${partial}`
    if (!(await takeMutex(mutex))) return false
    try {
      const current = await readFile(path).catch((error: unknown) => {
        if (hasCode(error, 'ENOENT')) return undefined
        throw storageFailure(error, `replace ${name}`, this.description)
      })
      if (!current?.equals(seen)) return false
      await this.write(name, once(content))
      return true
    } finally {
      await rm(mutex, { force: true })
    }
  }

  async remove(name: string): Promise<void> {
    const path = this.#path(name)
    await rm(path, { force: true })
    await this.#removeEmptyFolders(dirname(path))
  }

  async sweep(prefix: string, olderThanMs = 0): Promise<string[]> {
    const swept: string[] = []
    for await (const path of this.#walk(prefix)) {
      if (!path.endsWith(partial)) continue
      const info = await stat(path).catch(() => undefined)
      if (info === undefined || Date.now() - info.mtimeMs < olderThanMs) continue
      await rm(path, { force: true })
      await this.#removeEmptyFolders(dirname(path))
      swept.push(this.#nameOf(path))
    }
    if (olderThanMs === 0) await removeEmptyBelow(this.#folderOf(prefix))
    return swept
  }

  async freeBytes(): Promise<number | undefined> {
    try {
      await mkdir(this.#root, { recursive: true, mode: 0o700 })
      const info = await statfs(this.#root)
      return info.bavail * info.bsize
    } catch (error) {
      throw storageFailure(error, 'open', this.description)
    }
  }

  #path(name: string): string {
    const path = resolve(this.#root, name)
    if (!path.startsWith(this.#root.endsWith(sep) ? this.#root : this.#root + sep)) {
      throw new Failure('name-escapes', {
        what: `The name ${JSON.stringify(name)} leads out of the repository.`,
      })
    }
    return path
  }

  #nameOf(path: string): string {
    return relative(this.#root, path).split(sep).join('/')
  }

  async *#walk(prefix: string): AsyncGenerator<string> {
    yield* this.#files(this.#folderOf(prefix))
  }

  /** The folder that holds everything whose name starts with the prefix. */
  #folderOf(prefix: string): string {
    return prefix.includes('/') ? this.#path(prefix.slice(0, prefix.lastIndexOf('/'))) : this.#root
  }

  /** Folder by folder: one that another run removes meanwhile must not hide the others. */
  async *#files(folder: string): AsyncGenerator<string> {
    let entries: Dirent[]
    try {
      entries = await readdir(folder, { withFileTypes: true })
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return
      throw storageFailure(error, 'list', this.description)
    }
    for (const entry of entries) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) yield* this.#files(path)
      else if (entry.isFile()) yield path
    }
  }

  /** A name is safe on disk only when the folders that hold it are. */
  async #syncFolders(path: string): Promise<void> {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const handle = await open(folder, constants.O_RDONLY)
      try {
        await handle.sync()
      } finally {
        await handle.close()
      }
      if (folder === this.#root) return
    }
  }

  async #removeEmptyFolders(from: string): Promise<void> {
    for (let folder = from; folder !== this.#root; folder = dirname(folder)) {
      try {
        await rmdir(folder)
      } catch {
        return
      }
    }
  }
}

type FileHandle = Awaited<ReturnType<typeof open>>

const createFlags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY

/** Creates a file and the folders above it, also while another run removes them as empty. */
async function createIn(folder: string, path: string): Promise<FileHandle> {
  for (let attempt = 1; ; attempt++) {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      return await open(path, createFlags, 0o600)
    } catch (error) {
      if (!hasCode(error, 'ENOENT') || attempt >= 100) throw error
    }
  }
}

/** Removes the empty folders in a folder: what a run leaves that died before its first byte. */
async function removeEmptyBelow(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    if (!entry.isDirectory()) continue
    await removeEmptyBelow(join(folder, entry.name))
    await rmdir(join(folder, entry.name)).catch(() => {})
  }
}

/** What may be written and not on its way to the disk yet. */
const syncEveryBytes = 32 * 1024 * 1024

/**
 * Writes a stream, and has the disk take it while more comes in: the sync at the end then waits for the last
 * part of gigabytes only.
 */
async function writeStream(file: FileHandle, source: AsyncIterable<Buffer>): Promise<void> {
  let unsynced = 0
  let syncing: Promise<void> | undefined
  // The system reports that a page could not be written once: it must not be lost.
  let failure: { readonly error: unknown } | undefined
  try {
    for await (const chunk of source) {
      await writeAll(file, chunk)
      unsynced += chunk.length
      if (failure !== undefined) break
      if (unsynced < syncEveryBytes || syncing !== undefined) continue
      unsynced = 0
      syncing = file
        .datasync()
        .catch((error: unknown) => {
          failure = { error }
        })
        .finally(() => {
          syncing = undefined
        })
    }
  } finally {
    await syncing
  }
  if (failure !== undefined) throw failure.error
}

/** write() may take less than it was given. */
async function writeAll(file: FileHandle, chunk: Buffer): Promise<void> {
  let written = 0
  while (written < chunk.length) {
    written += (await file.write(chunk, written, chunk.length - written)).bytesWritten
  }
}
