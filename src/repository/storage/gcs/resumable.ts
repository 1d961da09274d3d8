/**
 * An object in parts: a resumable upload session (https://cloud.google.com/storage/docs/performing-resumable-uploads). It
 * takes its bytes in order, and after an error it says how far it is.
 */
import { Crc32c } from '../../crc32c.ts'
import type { PartUpload, Sending } from '../objects/store.ts'
import { type GcsBucket, send } from './bucket.ts'
import { GcsError } from './errors.ts'
import { differs, type GcsStored } from './stored.ts'

export class ResumableUpload implements PartUpload<GcsStored> {
  readonly left = 'GCS drops it after a week.'
  readonly #bucket: GcsBucket
  readonly #url: string
  readonly #sum = new Crc32c()
  /** How many bytes it was given, and how many it has for sure. */
  #end = 0
  #at = 0
  #done = false

  private constructor(bucket: GcsBucket, url: string) {
    this.#bucket = bucket
    this.#url = url
  }

  static async begin(
    bucket: GcsBucket,
    url: string,
    metadata: object,
    signal: AbortSignal,
  ): Promise<ResumableUpload> {
    const { headers } = await send(bucket, {
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/json; charset=UTF-8',
        'x-upload-content-type': 'application/octet-stream',
      },
      body: Buffer.from(JSON.stringify(metadata)),
      signal,
    })
    const { location } = headers
    if (location === undefined) throw new GcsError(500, 'the answer names no upload session')
    return new ResumableUpload(bucket, onEndpoint(location, bucket.endpoint))
  }

  /** The last part makes the object appear. */
  part(bytes: Buffer, _number: number, last: boolean): (signal: AbortSignal) => Promise<void> {
    this.#sum.update(bytes)
    const start = this.#end
    const end = start + bytes.length
    this.#end = end
    const total = last ? end : undefined
    let again = false
    return async (signal) => {
      if (again) await this.#tell('*', total, Buffer.alloc(0), signal)
      again = true
      while (!this.#done) {
        if (this.#at < start || this.#at > end)
          throw new GcsError(400, `the upload session has ${this.#at} bytes, which it was not sent`)
        if (!last && this.#at === end) return
        const rest = bytes.subarray(this.#at - start)
        const before = this.#at
        // The store may keep a part only of what it was sent.
        const range = rest.length === 0 ? '*' : `${this.#at}-${end - 1}`
        await this.#tell(range, total, rest, signal)
        if (!this.#done && this.#at === before) throw new GcsError(503, 'the upload session takes nothing')
      }
    }
  }

  readonly finish: Sending<GcsStored> = {
    send: async () => {},
    differs: (stored) => differs(stored, this.#sum.base64()),
  }

  /** 499 is how success is told. */
  async abort(signal: AbortSignal): Promise<void> {
    const also = [499, 404, 410]
    await send(this.#bucket, { method: 'DELETE', url: this.#url, also, signal })
  }

  /** Sends bytes, or none to ask how far the session is. */
  async #tell(range: string, total: number | undefined, body: Buffer, signal: AbortSignal): Promise<void> {
    const answer = await send(this.#bucket, {
      method: 'PUT',
      url: this.#url,
      headers: { 'content-range': `bytes ${range}/${total ?? '*'}` },
      body,
      also: [308],
      signal,
    })
    if (answer.status !== 308) {
      this.#done = true
      return
    }
    const [, last] = /^bytes=0-(\d+)$/.exec(answer.headers['range'] ?? '') ?? []
    this.#at = last === undefined ? 0 : Number(last) + 1
  }
}

/** A session is at the host that was asked for it, also when that host knows itself by another name. */
function onEndpoint(location: string, endpoint: string): string {
  const url = new URL(location, endpoint)
  return `${new URL(endpoint).origin}${url.pathname}${url.search}`
}
