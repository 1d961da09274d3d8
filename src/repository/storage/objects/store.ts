/**
 * What the kernel needs of an object store: single requests, as the vendor's library sends them. Time limits, attempts,
 * parts, reading back, going on after a cut and the words of failures are the kernel's (`objects.ts` and the files here).
 */
import type { Readable } from 'node:stream'
import type { LockedUntil } from '../../repository.ts'
import type { StoreError, StoreWords } from './failure.ts'

/** What a store says of an object. A driver may keep more in it. */
export interface Stored {
  readonly bytes: number
  /** What tells this state of the object from any other: an ETag, a generation. */
  readonly version: string
  /** Which write made it, as `Write.id` went into its metadata. */
  readonly writeId: string | undefined
}

/** Where large objects are cut, as the store documents its limits. */
export interface PartLimits {
  /** How large parts are, where an object of `maxParts` of them is large enough. */
  readonly partBytes: number
  readonly maxParts: number
  /** Parts may be sent at the same time, in any order. */
  readonly parallel: boolean
}

/** One write of one object. */
export interface Write {
  readonly key: string
  /** As the repository calls it. */
  readonly name: string
  /** Unique. Kept in the object's metadata: an answer may be lost, and the write done all the same. */
  readonly id: string
  /** What must be there for it to be done: nothing, or this state. Undefined: whatever is. */
  readonly onlyIf: 'none' | { readonly version: string } | undefined
  /** It is a file of a set: written once, kept long. */
  readonly ofSet: boolean
}

/** A request that can be sent again, and how the store's word afterwards is compared with what it carried. */
export interface Sending<S extends Stored> {
  send(signal: AbortSignal): Promise<void>
  /** How what is stored now differs from what was sent, beyond its size. Undefined: it does not. */
  differs(stored: S, signal: AbortSignal): string | undefined | Promise<string | undefined>
}

/** An object that is sent in parts and appears at the end. */
export interface PartUpload<S extends Stored> {
  /** Takes the parts in their order, from 1. What it returns sends that part. */
  part(bytes: Buffer, number: number, last: boolean): (signal: AbortSignal) => Promise<void>
  /** Makes the object appear. Called once all parts are there. */
  readonly finish: Sending<S>
  /** Drops what was sent. May be called again after an error. */
  abort(signal: AbortSignal): Promise<void>
  /** Who removes what an abort that failed has left, as a sentence. */
  readonly left: string
}

/** What a dead run left that is no object. */
export interface Leftover {
  readonly key: string
  readonly since: Date
  drop(signal: AbortSignal): Promise<void>
}

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[]
  /** What the next page is asked for with; undefined: this was the last. */
  readonly next: string | undefined
}

/** The answer to a request for an object from some byte on. */
export interface Opened {
  readonly body: AsyncIterable<Buffer>
  /** Drops the connection. A read that waits fails. */
  close(): void
  /** Size of the whole object. */
  readonly total: number
  /** Where the body begins in it. */
  readonly start: number
  readonly version: string
}

/** The body of an answer as the SDKs give it. */
export function streamOf(body: Readable): Pick<Opened, 'body' | 'close'> {
  // A body that is destroyed between two reads says so with an event, which nobody else hears.
  body.on('error', () => {})
  return { body, close: () => void body.destroy() }
}

/** Sends a request of a driver's own as the kernel sends the others: with a time limit, again after errors that pass. */
export type Send = <T>(work: (signal: AbortSignal) => Promise<T>) => Promise<T>

/** A vendor's store. Every method sends its request once and throws the vendor's error as it is, unless it says otherwise. */
export interface ObjectStore<S extends Stored = Stored> {
  readonly words: StoreWords
  /** Where in the bucket the repository is, without slash at its ends. */
  readonly prefix: string
  readonly limits: PartLimits
  /** What an error says; undefined: it is none of the store's. */
  understand(error: unknown): StoreError | undefined
  list(
    keyPrefix: string,
    ask: { readonly most: number; readonly after: string | undefined },
    signal: AbortSignal,
  ): Promise<Page<{ readonly key: string; readonly bytes: number; readonly modified: Date }>>
  /** Undefined: there is none. */
  look(key: string, signal: AbortSignal): Promise<S | undefined>
  /** The bytes from `at` on, of the given version when there is one. The signal ends with the head of the answer. */
  open(key: string, at: number, version: string | undefined, signal: AbortSignal): Promise<Opened>
  /** A small object in one request. */
  whole(write: Write, body: Buffer): Sending<S>
  /** Begins an object in parts. */
  parts(write: Write, signal: AbortSignal): Promise<PartUpload<S>>
  /** Removes an object; that of this very state, when one is given. */
  remove(key: string, stored: S | undefined, signal: AbortSignal): Promise<void>
  /** Until when the store keeps an object, and by what. Absent: it cannot. */
  keptUntil?(key: string, stored: S, signal: AbortSignal): Promise<LockedUntil>
  /** What unfinished uploads left. Absent: the store drops it by itself. */
  leftovers?(keyPrefix: string, after: string | undefined, signal: AbortSignal): Promise<Page<Leftover>>
  /** Called when the storage is opened, for what must be there besides the bucket. */
  opening?(send: Send): Promise<void>
  /** Called before the first write: what the store can do may have to be found out. */
  prepare?(send: Send): Promise<void>
  /** Called with all objects of a set before its manifest is written. */
  publish?(keys: readonly string[], send: Send): Promise<void>
}
