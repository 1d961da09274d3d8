import { randomBytes } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
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
import { Failure, messageOf } from '../../system/failure.ts'
import type { Storage, StoredObject } from '../repository.ts'

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

  async write(
    name: string,
    source: AsyncIterable<Buffer>,
    options: { exclusive?: boolean } = {},
  ): Promise<void> {
    const path = this.#path(name)
    const temporary = `${path}.${randomBytes(6).toString('hex')}${partial}`
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 })
      const file = await open(temporary, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600)
      try {
        for await (const chunk of source) await writeAll(file, chunk)
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
      await rm(temporary, { force: true })
      throw storageFailure(error, `write ${name}`, this.description)
    }
  }

  async *read(name: string): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of createReadStream(this.#path(name), { highWaterMark: 1024 * 1024 })) {
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

  async sweep(prefix: string): Promise<string[]> {
    const swept: string[] = []
    for await (const path of this.#walk(prefix)) {
      if (!path.endsWith(partial)) continue
      await rm(path, { force: true })
      await this.#removeEmptyFolders(dirname(path))
      swept.push(this.#nameOf(path))
    }
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
    if (!path.startsWith(this.#root + sep)) {
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
    const folder = prefix.includes('/') ? this.#path(prefix.slice(0, prefix.lastIndexOf('/'))) : this.#root
    let entries: { parentPath: string; name: string; isFile(): boolean }[]
    try {
      entries = await readdir(folder, { recursive: true, withFileTypes: true })
    } catch (error) {
      if (hasCode(error, 'ENOENT')) return
      throw storageFailure(error, 'list', this.description)
    }
    for (const entry of entries) if (entry.isFile()) yield join(entry.parentPath, entry.name)
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

/** A swap takes milliseconds: a mutex older than this belongs to a process that died in it. */
const mutexStaleMs = 30_000

/** Creates the mutex file, or breaks one that a dead process left. False: somebody else is swapping now. */
async function takeMutex(path: string): Promise<boolean> {
  try {
    await (await open(path, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600)).close()
    return true
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false
    if (!hasCode(error, 'EEXIST')) throw storageFailure(error, 'lock', path)
  }
  const info = await stat(path).catch(() => undefined)
  if (info !== undefined && Date.now() - info.mtimeMs > mutexStaleMs) await rm(path, { force: true })
  return false
}

/** write() may take less than it was given. */
async function writeAll(file: Awaited<ReturnType<typeof open>>, chunk: Buffer): Promise<void> {
  let written = 0
  while (written < chunk.length) {
    written += (await file.write(chunk, written, chunk.length - written)).bytesWritten
  }
}

function hasCode(error: unknown, code: string): boolean {
  return (error as { code?: unknown } | null)?.code === code
}

const meanings: Readonly<Record<string, { code: string; means: string; next: string }>> = {
  ENOENT: {
    code: 'missing',
    means: 'The repository does not hold it.',
    next: 'Check the repository input; a file that is missing from a set makes the set unusable.',
  },
  EEXIST: {
    code: 'exists',
    means: 'Another run has written it.',
    next: 'Run again when that run has ended.',
  },
  ENOSPC: {
    code: 'disk-full',
    means: 'The disk of the repository is full. The set was not published; complete sets are untouched.',
    next: 'Free space or move old sets away, then run again.',
  },
  EACCES: {
    code: 'no-access',
    means: 'The user of the runner may not do that.',
    next: 'Give the user of the runner the rights on the repository directory.',
  },
  EROFS: {
    code: 'no-access',
    means: 'The file system is read-only.',
    next: 'Check the mount of the repository.',
  },
}

function storageFailure(error: unknown, doing: string, where: string): unknown {
  const code = (error as { code?: unknown } | null)?.code
  // Errors of the source pass through as they are; only the disk's own are ours to explain.
  if (error instanceof Failure || typeof (error as { syscall?: unknown } | null)?.syscall !== 'string')
    return error
  const meaning = meanings[String(code)] ?? {
    code: 'storage',
    means: 'The repository did not do it.',
    next: 'Check the disk or the mount of the repository.',
  }
  return new Failure(meaning.code, {
    what: `Cannot ${doing} in ${where}: ${messageOf(error)}.`,
    means: meaning.means,
    next: meaning.next,
    cause: error,
  })
}
