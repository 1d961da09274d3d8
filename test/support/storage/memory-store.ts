/** A storage of the tests' own: an object store in this process, put on the kernel and registered like those that there are. */
import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import type { Address, StorageDriver } from '../../../src/repository/storage/driver.ts'
import type { StoreError } from '../../../src/repository/storage/objects/failure.ts'
import { openObjects } from '../../../src/repository/storage/objects/object-storage.ts'
import {
  type ObjectStore,
  type PartUpload,
  type Sending,
  type Stored,
  streamOf,
  type Write,
} from '../../../src/repository/storage/objects/store.ts'

interface MemoryObject extends Stored {
  readonly content: Buffer
  readonly modified: Date
}

/** What a shelf holds. */
export class Shelf {
  readonly objects = new Map<string, MemoryObject>()
  /** Uploads that are not finished, by a number of their own. */
  readonly unfinished = new Map<number, { readonly key: string; readonly since: Date }>()
  count = 0
  /** Changes what it keeps of what it was sent. */
  damage: ((content: Buffer) => Buffer) | undefined
}

class Refusal extends Error {
  readonly kind: StoreError['kind']
  constructor(kind: StoreError['kind']) {
    super(`the shelf says ${kind}`)
    this.kind = kind
  }
}

const digestOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')

function* inChunks(content: Buffer, from: number) {
  for (let at = from; at < content.length; at += 65_536) yield content.subarray(at, at + 65_536)
}

class MemoryStore implements ObjectStore<MemoryObject> {
  readonly words
  readonly prefix = ''
  readonly limits = { partBytes: 1024 ** 2, maxParts: 10_000, parallel: true }
  readonly #shelf: Shelf

  constructor(shelf: Shelf, name: string) {
    const none = 'nothing'
    this.#shelf = shelf
    this.words = {
      description: `shelf ${name}`,
      container: `shelf ${name}`,
      permissions: { list: none, read: none, write: none, remove: none, sweep: none },
      logIn: none,
      inputs: none,
    }
  }

  understand(error: unknown): StoreError | undefined {
    return error instanceof Refusal ? { kind: error.kind, text: error.message } : undefined
  }

  async list(start: string, { most, after }: { most: number; after: string | undefined }) {
    const keys = [...this.#shelf.objects.keys()].filter((key) => key.startsWith(start)).sort()
    const page = keys.filter((key) => after === undefined || key > after).slice(0, most)
    const items = page.flatMap((key) => {
      const object = this.#shelf.objects.get(key)
      return object === undefined ? [] : [{ key, bytes: object.bytes, modified: object.modified }]
    })
    return { items, next: page.length === most ? page.at(-1) : undefined }
  }

  async look(key: string) {
    return this.#shelf.objects.get(key)
  }

  async open(key: string, at: number, version: string | undefined) {
    const object = this.#shelf.objects.get(key)
    if (object === undefined) throw new Refusal('missing')
    if (version !== undefined && version !== object.version) throw new Refusal('exists')
    return {
      ...streamOf(Readable.from(inChunks(object.content, at))),
      start: at,
      total: object.bytes,
      version: object.version,
    }
  }

  whole(write: Write, body: Buffer): Sending<MemoryObject> {
    const content = Buffer.from(body)
    return {
      send: async () => this.#put(write, content),
      differs: (stored) => (digestOf(stored.content) === digestOf(content) ? undefined : 'it is another'),
    }
  }

  async parts(write: Write): Promise<PartUpload<MemoryObject>> {
    const number = ++this.#shelf.count
    this.#shelf.unfinished.set(number, { key: write.key, since: new Date() })
    const parts: Buffer[] = []
    const content = () => Buffer.concat(parts)
    return {
      part: (bytes, place) => async () => {
        parts[place - 1] = Buffer.from(bytes)
      },
      finish: {
        send: async () => {
          this.#put(write, content())
          this.#shelf.unfinished.delete(number)
        },
        differs: (stored) => (digestOf(stored.content) === digestOf(content()) ? undefined : 'it is another'),
      },
      abort: async () => void this.#shelf.unfinished.delete(number),
      left: 'The next run removes it.',
    }
  }

  async remove(key: string) {
    this.#shelf.objects.delete(key)
  }

  async leftovers(start: string) {
    const items = [...this.#shelf.unfinished].flatMap(([number, { key, since }]) =>
      key.startsWith(start)
        ? [{ key, since, drop: async () => void this.#shelf.unfinished.delete(number) }]
        : [],
    )
    return { items, next: undefined }
  }

  #put({ key, id, onlyIf }: Write, sent: Buffer): void {
    const there = this.#shelf.objects.get(key)
    if (onlyIf === 'none' ? there !== undefined : onlyIf !== undefined && onlyIf.version !== there?.version)
      throw new Refusal('exists')
    const content = this.#shelf.damage?.(sent) ?? sent
    const version = String(++this.#shelf.count)
    this.#shelf.objects.set(key, {
      content,
      bytes: content.length,
      version,
      writeId: id,
      modified: new Date(),
    })
  }
}

interface ShelfAddress extends Address {
  readonly kind: 'shelf'
  readonly name: string
}

/** All that is needed for a storage of another kind. */
export function shelfDriver(
  shelfOf: (name: string) => Shelf,
): StorageDriver<'shelf', ShelfAddress, { readonly idleMs: number }> {
  return {
    kind: 'shelf',
    schemes: ['shelf'],
    form: 'shelf://name',
    parse: (rest) => (rest ? { kind: 'shelf', name: rest } : { problem: 'must name a shelf.' }),
    format: ({ name }) => `shelf://${name}`,
    open: async ({ name }, settings, { log }) =>
      await openObjects(new MemoryStore(shelfOf(name), name), log, {
        attempts: 3,
        idleMs: settings?.idleMs ?? 5000,
      }),
  }
}
