/**
 * One upload in a process of its own, so that its memory can be seen: `node s3-upload.ts ours|sdk URL BYTES`. Prints
 * milliseconds and the most memory that the process had.
 */
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'

const [way, url = '', bytes = '0'] = process.argv.slice(2)

/** As files come out of the pipeline: pieces of 64 KiB. Nothing is computed for them. */
async function* source(): AsyncGenerator<Buffer> {
  const piece = Buffer.alloc(64 * 1024, 'backup')
  for (let left = Number(bytes); left > 0; left -= piece.length)
    yield left < piece.length ? piece.subarray(0, left) : piece
}

async function ours(): Promise<() => Promise<void>> {
  const { openS3 } = await import('../src/repository/storage/s3.ts')
  const log = {
    info: () => {},
    warning: console.error,
    group: <T>(_: string, work: () => Promise<T>) => work(),
  }
  const settings = { endpoint: url, pathStyle: true }
  const storage = await openS3({ bucket: 'bench', prefix: '' }, settings, log)
  return () => storage.write(`ours-${process.pid}`, source(), { exclusive: true })
}

async function sdk(): Promise<() => Promise<void>> {
  const { S3Client } = await import('@aws-sdk/client-s3')
  const { Upload } = await import('@aws-sdk/lib-storage')
  const client = new S3Client({ endpoint: url, forcePathStyle: true, region: 'us-east-1' })
  const params = { Bucket: 'bench', Key: `sdk-${process.pid}`, Body: Readable.from(source()) }
  return async () => {
    await new Upload({ client, params }).done()
  }
}

const work = await (way === 'ours' ? ours() : sdk())
const began = performance.now()
await work()
const ms = performance.now() - began
const peak = Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) * 1024
console.log(JSON.stringify({ ms, peak }))
process.exit(0)
