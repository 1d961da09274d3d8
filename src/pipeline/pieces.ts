/** Cuts a stream into pieces of a bounded size, each a stream of its own, without keeping any. */

/**
 * Gives the pieces to a writer, one after another. There is always one, which may be empty; none after it is.
 * @param limitBytes how long every piece but the last is.
 * @param write reads a piece to its end, or throws.
 */
export async function inPieces(
  source: AsyncIterable<Buffer>,
  limitBytes: number,
  write: (piece: AsyncIterable<Buffer>) => Promise<void>,
): Promise<void> {
  const chunks = source[Symbol.asyncIterator]()
  /** What was read and is in no piece yet. Undefined: the source has ended. */
  let rest: Buffer | undefined = Buffer.alloc(0)
  const fill = async () => {
    while (rest?.length === 0) rest = ((await chunks.next()) as IteratorResult<Buffer, undefined>).value
    return rest
  }
  async function* piece(): AsyncGenerator<Buffer> {
    for (let room = limitBytes; room > 0; ) {
      const chunk = await fill()
      if (chunk === undefined) return
      const taken = chunk.subarray(0, room)
      rest = chunk.subarray(taken.length)
      room -= taken.length
      yield taken
    }
  }
  try {
    do await write(piece())
    while ((await fill()) !== undefined)
  } finally {
    // Whatever ended it, the source must know that nobody reads on.
    await chunks.return?.()
  }
}
