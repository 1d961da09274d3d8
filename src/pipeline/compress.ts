import { pipeline } from 'node:stream'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'
import { ask } from '../system/ask.ts'
import { throughProgram } from './through-program.ts'

/**
 * zstd in this process, where no `zstd` program is at hand. The frame carries a checksum: without it
 * 188 of 200 random bit flips decompressed silently.
 */
export async function* compress(source: AsyncIterable<Buffer>, level: number): AsyncGenerator<Buffer> {
  const zstd = createZstdCompress({
    params: { [constants.ZSTD_c_compressionLevel]: level, [constants.ZSTD_c_checksumFlag]: 1 },
  })
  yield* throughTransform(source, zstd)
}

/** The same by the `zstd` program where there is one: another processor's work, and no garbage here. */
export async function* compressOutside(
  source: AsyncIterable<Buffer>,
  level: number,
  signal?: AbortSignal,
): AsyncGenerator<Buffer> {
  if ((await ask(['zstd', '--version'])) !== undefined) {
    const args = ['-q', '-c', '--check', `-${level}`]
    yield* throughProgram(source, { program: 'zstd', args }, 'zstd', signal)
  } else yield* compress(source, level)
}

/** Undoes `compress` and the `zstd` program. Fails on a bad checksum and on a cut frame. */
export async function* decompress(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  yield* throughTransform(source, createZstdDecompress())
}

async function* throughTransform(
  source: AsyncIterable<Buffer>,
  transform: ReturnType<typeof createZstdCompress>,
): AsyncGenerator<Buffer> {
  // pipeline() destroys the transform with the source's error, which the loop below then throws.
  pipeline(source, transform, () => {})
  for await (const chunk of transform) yield chunk as Buffer
}
