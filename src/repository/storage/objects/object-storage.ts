/** A storage made of an object store. Everything that is the same for all of them is here and in the files beside it. */
import { randomUUID } from 'node:crypto'
import { collect, once } from '../../../pipeline/meter.ts'
import { Failure } from '../../../system/failure.ts'
import type { Log } from '../../../system/log.ts'
import type { LockedUntil, Storage, StoredObject, WriteOptions } from '../../repository.ts'
import { resumedDownload } from './download.ts'
import { keptFailure } from './failure.ts'
import { Kernel } from './kernel.ts'
import { keyPrefix, nameOfKey, objectKey } from './key.ts'
import { type StorePatience, storePatience } from './requests.ts'
import { isSetFile, publishedSet } from './set-object.ts'
import type { ObjectStore, Page, Stored, Write } from './store.ts'
import { upload } from './upload.ts'

/** A lock or a counter. */
const swapLimit = 4 * 1024 * 1024
const pageSize = 1000

/**
 * Opens a storage on a store after a look at it: whether there is a bucket, and whether it may be listed.
 * @throws Failure `storage-credentials`, `storage-access`, `storage-not-found`, `storage-region`, `storage-tls`,
 * `storage-unreachable`, `storage-busy`
 */
export async function openObjects<S extends Stored>(
  store: ObjectStore<S>,
  log: Log,
  patience: StorePatience = storePatience,
): Promise<Storage> {
  const kernel = new Kernel(store, patience, log)
  const start = keyPrefix(store.prefix, '')
  await kernel.explained('list', '', () =>
    kernel.request((signal) => store.list(start, { most: 1, after: undefined }, signal)),
  )
  await kernel.explained('lock', '', async () => await store.opening?.(kernel.send))
  return new ObjectStorage(kernel)
}

class ObjectStorage<S extends Stored> implements Storage {
  readonly description: string
  readonly #kernel: Kernel<S>
  #prepared: Promise<void> | undefined

  constructor(kernel: Kernel<S>) {
    this.#kernel = kernel
    this.description = kernel.store.words.description
  }

  get #store(): ObjectStore<S> {
    return this.#kernel.store
  }

  async list(prefix: string): Promise<StoredObject[]> {
    return await this.#kernel.explained('list', prefix, async () => {
      const objects: StoredObject[] = []
      const start = keyPrefix(this.#store.prefix, prefix)
      for await (const { key, ...rest } of this.#all((after, signal) =>
        this.#store.list(start, { most: pageSize, after }, signal),
      )) {
        const name = nameOfKey(this.#store.prefix, key)
        if (name !== undefined) objects.push({ name, ...rest })
      }
      return objects
    })
  }

  async write(name: string, source: AsyncIterable<Buffer>, options: WriteOptions = {}): Promise<void> {
    const set = publishedSet(name)
    await this.#prepare()
    if (set !== undefined && this.#store.publish !== undefined) {
      const keys = (await this.list(set)).map((object) => this.#key(object.name))
      await this.#kernel.explained('lock', set, async () => {
        await this.#store.publish?.(keys, this.#kernel.send)
      })
    }
    await this.#upload(name, source, options.exclusive ? 'none' : undefined, options.bytes)
  }

  async *read(name: string): AsyncGenerator<Buffer> {
    yield* this.#download(name, () => {})
  }

  async replace(name: string, seen: Buffer, content: Buffer): Promise<boolean> {
    let version = ''
    try {
      await this.#prepare()
      const current = await collect(
        this.#download(name, (opened) => {
          version = opened
        }),
        swapLimit,
      )
      if (!current.equals(seen)) return false
      await this.#upload(name, once(content), { version })
      return true
    } catch (error) {
      // Somebody else was quicker, or it is gone.
      if (error instanceof Failure && ['missing', 'storage-changed', 'exists'].includes(error.code))
        return false
      throw error
    }
  }

  async remove(name: string): Promise<void> {
    const key = this.#key(name)
    await this.#kernel.explained('remove', name, async () => {
      const stored = await this.#kernel.look(key)
      if (stored === undefined) return
      const until = await this.#keptUntil(key, stored)
      if (until !== undefined) throw keptFailure(name, this.#store.words, until)
      try {
        await this.#kernel.request((signal) => this.#store.remove(key, undefined, signal))
      } catch (error) {
        if (this.#kernel.kindOf(error) !== 'missing') throw error
      }
    })
  }

  async sweep(prefix: string, olderThanMs = 0): Promise<string[]> {
    const { leftovers } = this.#store
    if (leftovers === undefined) return []
    return await this.#kernel.explained('sweep', prefix, async () => {
      const swept: string[] = []
      const start = keyPrefix(this.#store.prefix, prefix)
      for await (const { key, since, drop } of this.#all((after, signal) =>
        leftovers.call(this.#store, start, after, signal),
      )) {
        const name = nameOfKey(this.#store.prefix, key)
        if (name === undefined || Date.now() - since.getTime() < olderThanMs) continue
        await this.#kernel.request(drop)
        swept.push(name)
      }
      return swept
    })
  }

  async lockedUntil(name: string): Promise<LockedUntil> {
    const key = this.#key(name)
    return await this.#kernel.explained('read', name, async () => {
      const stored = await this.#kernel.look(key)
      return stored === undefined ? undefined : await this.#keptUntil(key, stored)
    })
  }

  freeBytes(): Promise<undefined> {
    return Promise.resolve(undefined)
  }

  #key(name: string): string {
    return objectKey(this.#store.prefix, name)
  }

  /** What the store can do is found out once, before the first write; one that was away for a moment is asked again. */
  async #prepare(): Promise<void> {
    this.#prepared ??= this.#store.prepare?.(this.#kernel.send) ?? Promise.resolve()
    try {
      await this.#prepared
    } catch (error) {
      this.#prepared = undefined
      throw this.#kernel.explain(error, 'write', 'a trial object')
    }
  }

  async #upload(
    name: string,
    source: AsyncIterable<Buffer>,
    onlyIf: Write['onlyIf'],
    bytes?: number,
  ): Promise<void> {
    const write = { key: this.#key(name), name, id: randomUUID(), onlyIf, ofSet: isSetFile(name) }
    let failed: { readonly error: unknown } | undefined
    async function* watched() {
      try {
        yield* source
      } catch (error) {
        failed = { error }
        throw error
      }
    }
    try {
      await upload(this.#kernel, watched(), write, bytes)
    } catch (error) {
      // A connection that the source has lost is none to the store.
      throw error === failed?.error ? error : this.#kernel.explain(error, 'write', name)
    }
  }

  #download(name: string, opening: (version: string) => void): AsyncGenerator<Buffer> {
    const key = this.#key(name)
    const kernel = this.#kernel
    return resumedDownload({
      patience: kernel.patience,
      name,
      place: this.description,
      // A state that was replaced is gone, unless the store keeps versions.
      isReplaced: (error) => ['exists', 'missing'].includes(kernel.kindOf(error) ?? ''),
      explain: (error) => kernel.explain(error, 'read', name),
      open: async (at, version) => {
        const opened = await kernel.request((signal) => this.#store.open(key, at, version, signal))
        opening(opened.version)
        return opened
      },
    })
  }

  async #keptUntil(key: string, stored: S): Promise<LockedUntil> {
    return await this.#kernel.request(async (signal) => await this.#store.keptUntil?.(key, stored, signal))
  }

  async *#all<T>(page: (after: string | undefined, signal: AbortSignal) => Promise<Page<T>>) {
    let after: string | undefined
    do {
      const at = after
      const { items, next }: Page<T> = await this.#kernel.request((signal) => page(at, signal))
      yield* items
      after = next
    } while (after !== undefined)
  }
}
