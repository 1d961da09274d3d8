/** One stream to several readers at the speed of the slowest, without keeping it. */

/**
 * Gives every chunk of a source to every consumer before the next is read. When one of them ends before the source
 * does, or the source fails, all the others see an error and never a quiet end.
 * @throws what the source threw, else what the first consumer threw.
 */
export async function fanOut<const T extends readonly unknown[]>(
  source: AsyncIterable<Buffer>,
  consumers: { readonly [K in keyof T]: (branch: AsyncIterable<Buffer>) => Promise<T[K]> },
): Promise<T> {
  const branches = consumers.map(() => new Branch())
  let first: { readonly error: unknown } | undefined
  const failed = (error: unknown) => {
    first ??= { error }
    for (const branch of branches) branch.fail(error)
  }
  const results = consumers.map(async (consume, index) => {
    const branch = branches[index] as Branch
    try {
      const result = await consume(branch)
      if (!branch.ended) throw new Error('a reader stopped before the end of the stream')
      return result
    } catch (error) {
      failed(error)
      throw error
    }
  })
  const settled = Promise.allSettled(results)
  try {
    for await (const chunk of source) {
      if (first !== undefined) break
      await Promise.all(branches.map((branch) => branch.push(chunk)))
    }
    if (first === undefined) for (const branch of branches) branch.end()
  } catch (error) {
    // Its own error only: a branch that failed has told it already.
    failed(error)
  }
  const outcomes = await settled
  if (first !== undefined) throw first.error
  return outcomes.map((outcome) =>
    outcome.status === 'fulfilled' ? outcome.value : undefined,
  ) as unknown as T
}

/** A stream that is pushed into, one chunk at a time. */
export class Branch implements AsyncIterable<Buffer> {
  ended = false
  #chunk: Buffer | undefined
  #failure: { readonly error: unknown } | undefined
  #last = false
  #wakeReader = () => {}
  #wakeWriter = () => {}

  /** Resolves when the chunk has been taken and the next is asked for. */
  async push(chunk: Buffer): Promise<void> {
    this.#chunk = chunk
    this.#wakeReader()
    await new Promise<void>((resolve) => {
      this.#wakeWriter = resolve
      if (this.#failure !== undefined || this.#chunk === undefined) resolve()
    })
  }

  end(): void {
    this.#last = true
    this.#wakeReader()
  }

  fail(error: unknown): void {
    this.#failure ??= { error }
    this.#wakeReader()
    this.#wakeWriter()
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Buffer> {
    for (;;) {
      if (this.#failure !== undefined) throw this.#failure.error
      if (this.#chunk !== undefined) {
        const chunk = this.#chunk
        this.#chunk = undefined
        this.#wakeWriter()
        yield chunk
      } else if (this.#last) {
        this.ended = true
        return
      } else {
        await new Promise<void>((resolve) => {
          this.#wakeReader = resolve
          if (this.#failure !== undefined || this.#chunk !== undefined || this.#last) resolve()
        })
      }
    }
  }
}
