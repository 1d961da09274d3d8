import type { Storage } from '../repository.ts'

/** Stands for a storage that could not be opened: whatever is asked of it fails with the same reason. */
export class UnavailableStorage implements Storage {
  readonly description: string
  readonly #reason: unknown

  constructor(description: string, reason: unknown) {
    this.description = description
    this.#reason = reason
  }

  async list(): Promise<never> {
    throw this.#reason
  }

  async write(): Promise<never> {
    throw this.#reason
  }

  // biome-ignore lint/correctness/useYield: it fails before the first piece, as a real one would
  async *read(): AsyncGenerator<Buffer> {
    throw this.#reason
  }

  async replace(): Promise<never> {
    throw this.#reason
  }

  async remove(): Promise<never> {
    throw this.#reason
  }

  async sweep(): Promise<never> {
    throw this.#reason
  }

  async freeBytes(): Promise<never> {
    throw this.#reason
  }
}
