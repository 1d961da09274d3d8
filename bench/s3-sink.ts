/**
 * A server that speaks as much of S3 as an upload needs and throws the bytes away, so that what is measured is the
 * client. Prints its port; ends when its standard input does.
 */
import { createHash, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

interface Stored {
  readonly bytes: number
  readonly etag: string
  readonly checksum: string | undefined
  readonly metadata: Readonly<Record<string, string>>
}

const objects = new Map<string, Stored>()
const uploads = new Map<string, { metadata: Stored['metadata']; parts: Map<number, Stored> }>()

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error)
    response.destroy()
  })
})

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://sink')
  const text: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (request.method === 'POST') text.push(chunk)
  }
  const key = url.pathname
  const upload = url.searchParams.get('uploadId')
  const end = (status: number, headers: Record<string, string> = {}, body = '') => {
    response.writeHead(status, { ...headers, 'content-length': headers['content-length'] ?? body.length })
    response.end(request.method === 'HEAD' ? undefined : body)
  }
  const stored = objects.get(key)
  if (request.method === 'PUT') {
    const lost =
      (request.headers['if-none-match'] === '*' && stored !== undefined) ||
      (request.headers['if-match'] !== undefined && request.headers['if-match'] !== stored?.etag)
    if (lost) return end(412, {}, '<Error><Code>PreconditionFailed</Code></Error>')
    const object = {
      bytes,
      etag: `"${randomUUID()}"`,
      checksum: checksumOf(request),
      metadata: metadataOf(request),
    }
    if (upload === null) objects.set(key, object)
    else uploads.get(upload)?.parts.set(Number(url.searchParams.get('partNumber')), object)
    return end(200, { etag: object.etag })
  }
  if (request.method === 'POST' && url.searchParams.has('uploads')) {
    const id = randomUUID()
    uploads.set(id, { metadata: metadataOf(request), parts: new Map() })
    const body = `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`
    return end(200, { 'content-type': 'application/xml' }, body)
  }
  if (request.method === 'POST' && upload !== null) {
    const found = uploads.get(upload)
    const parts = [...(found?.parts ?? [])].sort(([a], [b]) => a - b).map(([, part]) => part)
    const digests = parts.map((part) => Buffer.from(part.checksum ?? '', 'base64'))
    objects.set(key, {
      bytes: parts.reduce((sum, part) => sum + part.bytes, 0),
      etag: `"${upload}"`,
      checksum: `${createHash('sha256').update(Buffer.concat(digests)).digest('base64')}-${parts.length}`,
      metadata: found?.metadata ?? {},
    })
    const body = `<CompleteMultipartUploadResult><ETag>"${upload}"</ETag></CompleteMultipartUploadResult>`
    return end(200, { 'content-type': 'application/xml' }, body)
  }
  if (request.method === 'DELETE') {
    objects.delete(key)
    return end(204)
  }
  if (request.method === 'HEAD') {
    if (stored === undefined) return end(404)
    return end(200, {
      'content-length': String(stored.bytes),
      etag: stored.etag,
      ...(stored.checksum !== undefined && { 'x-amz-checksum-sha256': stored.checksum }),
      ...stored.metadata,
    })
  }
  end(
    200,
    { 'content-type': 'application/xml' },
    '<ListBucketResult><KeyCount>0</KeyCount></ListBucketResult>',
  )
}

function checksumOf(request: IncomingMessage): string | undefined {
  const value = request.headers['x-amz-checksum-sha256']
  return typeof value === 'string' ? value : undefined
}

function metadataOf(request: IncomingMessage): Record<string, string> {
  const entries = Object.entries(request.headers).filter(([name]) => name.startsWith('x-amz-meta-'))
  return Object.fromEntries(entries.map(([name, value]) => [name, String(value)]))
}

server.listen(0, '127.0.0.1', () => console.log((server.address() as AddressInfo).port))
process.stdin.on('end', () => process.exit(0)).resume()
