/** The vocabulary of this folder: the place that holds backup sets. */

/** A stored object. */
export interface StoredObject {
  /** Path inside the storage, `/` between parts. */
  readonly name: string
  readonly bytes: number
  readonly modified: Date
}

/** How an object is written. */
export interface WriteOptions {
  /** Only if there is none of that name. */
  readonly exclusive?: boolean
  /** How many bytes come, where that is known before: a store may have to cut a very large object otherwise then. */
  readonly bytes?: number
}

/** Until when a store itself keeps an object; `Infinity` under a legal hold. Undefined: it may be removed. */
export type LockedUntil = Date | typeof Number.POSITIVE_INFINITY | undefined

/**
 * Where bytes are kept: a directory or an object store. An object is either complete under its name or
 * not there at all.
 */
export interface Storage {
  /** For people: the folder, the bucket. Never with credentials. */
  readonly description: string
  /** How large the objects are at most that files of sets are cut into. Absent: see `Sets.writeFile`. */
  readonly pieceBytes?: number | undefined
  /** Everything whose name starts with the prefix, in no promised order. */
  list(prefix: string): Promise<StoredObject[]>
  /**
   * Stores an object. It appears only when the source has ended well and the bytes are on disk.
   * @throws Failure `exists` when `exclusive` and there is one of that name.
   */
  write(name: string, source: AsyncIterable<Buffer>, options?: WriteOptions): Promise<void>
  /** @throws Failure `missing` when there is none. */
  read(name: string): AsyncIterable<Buffer>
  /**
   * Says that what was read last under this name is not what was stored. True: another copy is read from now on.
   * Absent: there is one copy only.
   */
  elsewhere?(name: string): boolean
  /**
   * Replaces an object only if it still holds what was seen: how two runs cannot both take a lock.
   * Returns false when it holds something else or is gone.
   */
  replace(name: string, seen: Buffer, content: Buffer): Promise<boolean>
  /**
   * Removes an object; one that is not there is no error.
   * @throws Failure `object-locked` when the store keeps it until a time (object lock, retention policy, legal hold).
   */
  remove(name: string): Promise<void>
  /**
   * Removes what dead runs left under a prefix that is not an object (partial files). Returns their names.
   * @param olderThanMs spares what a live run may be writing at this moment. Default 0: nobody else writes there.
   */
  sweep(prefix: string, olderThanMs?: number): Promise<string[]>
  /** Until when the store keeps an object, whoever asks for its removal. Absent: this storage cannot lock. */
  lockedUntil?(name: string): Promise<LockedUntil>
  /** Free space in bytes, where that is a limit. */
  freeBytes(): Promise<number | undefined>
}

/** Kinds of places that hold identities apart from the set they belong to. */
export const identityStoreKinds = [
  'repository',
  'aws-secretsmanager',
  'gcp-secretmanager',
  'vault',
  'kubernetes-secret',
] as const
export type IdentityStoreKind = (typeof identityStoreKinds)[number]

/**
 * Holds identities apart from the data: another repository, or a secret manager. What it was given once is never
 * overwritten: each `put` makes something new, and its reference finds exactly that.
 */
export interface IdentityStore {
  readonly kind: IdentityStoreKind
  /** The address as an operator writes it. It stands in manifests, and holds no secret. */
  readonly place: string
  /** More than this it does not take. */
  readonly limitBytes: number
  /**
   * Keeps the bytes and returns by what they are found again.
   * @throws Failure `exists` when there is something of this set already.
   */
  put(owner: IdentityOwner, bytes: Buffer): Promise<string>
  /** @throws Failure `missing` when nothing is there. */
  get(reference: string): Promise<Buffer>
  /** Takes back what belongs to no published set. */
  remove(reference: string): Promise<void>
  /** The reference that `put` of a set has made or would have made. Absent where the store itself chooses it. */
  referenceOf?(owner: IdentityOwner): string
}

/** Whose identities they are. `name` is what the file would be called in the set. */
export interface IdentityOwner {
  readonly node: string
  readonly id: string
  readonly name: string
}
