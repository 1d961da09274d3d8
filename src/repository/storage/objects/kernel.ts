/** A store with patience: its requests have time limits, pass over what passes, and fail in the words of all stores. */
import { HttpFailure } from '../../../http/http.ts'
import { Failure, messageOf } from '../../../system/failure.ts'
import type { Log } from '../../../system/log.ts'
import { type Doing, passesBy, type StoreError, type StoreErrorKind, storeFailure } from './failure.ts'
import { NoAnswer, patiently, type StorePatience } from './requests.ts'
import type { ObjectStore, Send, Stored } from './store.ts'

export class Kernel<S extends Stored> {
  readonly store: ObjectStore<S>
  readonly patience: StorePatience
  readonly log: Log

  constructor(store: ObjectStore<S>, patience: StorePatience, log: Log) {
    this.store = store
    this.patience = patience
    this.log = log
  }

  /** Sends a request, again after errors that pass. */
  async request<T>(
    work: (signal: AbortSignal) => Promise<T>,
    how: { readonly bytes?: number; readonly stop?: AbortSignal } = {},
  ): Promise<T> {
    const passes = (error: unknown) => {
      const said = this.#understand(error)
      return said !== undefined && passesBy(said)
    }
    return await patiently(this.patience, work, passes, how)
  }

  readonly send: Send = async (work) => await this.request(work)

  kindOf(error: unknown): StoreErrorKind | undefined {
    return this.#understand(error)?.kind
  }

  /** Explains an error of the store; others, such as those of the source of bytes, pass as they are. */
  explain(error: unknown, doing: Doing, what: string): unknown {
    const said = this.#understand(error)
    return said === undefined ? error : storeFailure(said, doing, what, this.store.words, error)
  }

  async explained<T>(doing: Doing, what: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      throw this.explain(error, doing, what)
    }
  }

  async look(key: string): Promise<S | undefined> {
    return await this.request((signal) => this.store.look(key, signal))
  }

  /** Whether the object is that of a write. Not known is no. */
  async isOf(write: { readonly key: string; readonly id: string }): Promise<boolean> {
    return (await this.look(write.key).catch(() => undefined))?.writeId === write.id
  }

  #understand(error: unknown): StoreError | undefined {
    // That of a request is a store's; any other has its words already.
    if (error instanceof Failure && !(error instanceof HttpFailure)) return undefined
    return error instanceof NoAnswer ? { kind: 'cut', text: messageOf(error) } : this.store.understand(error)
  }
}
