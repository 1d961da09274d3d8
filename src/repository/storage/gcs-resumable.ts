/** A resumable upload session (https://cloud.google.com/storage/docs/performing-resumable-uploads). */
import { messageOf } from '../../system/failure.ts'
import { type GcsBucket, send, sendOnce } from './gcs-bucket.ts'
import { GcsError, passesBy } from './gcs-failure.ts'
import { NoAnswer, patiently, pause } from './store-requests.ts'

export class ResumableUpload {
  readonly #bucket: GcsBucket
  readonly #url: string
  /** How many bytes the session has for sure. */
  #at = 0

  constructor(bucket: GcsBucket, url: string) {
    this.#bucket = bucket
    this.#url = url
  }

  static async begin(bucket: GcsBucket, url: string, metadata: object): Promise<ResumableUpload> {
    const { headers } = await send(bucket, {
      method: 'POST',
      url,
      headers: {
        'content-type': 'application/json; charset=UTF-8',
        'x-upload-content-type': 'application/octet-stream',
      },
      body: Buffer.from(JSON.stringify(metadata)),
    })
    const { location } = headers
    if (typeof location !== 'string') throw new GcsError(500, 'the answer names no upload session')
    return new ResumableUpload(bucket, onEndpoint(location, bucket.endpoint))
  }

  /** Sends the next bytes. After an error it asks how far the session is, and goes on from there. */
  async send(chunk: Buffer, last: boolean): Promise<void> {
    const start = this.#at
    const end = start + chunk.length
    for (let failed = 0; ; ) {
      const before = this.#at
      try {
        if (await this.#put(chunk.subarray(this.#at - start), last ? end : undefined)) return
      } catch (error) {
        if (!(error instanceof NoAnswer) && !passesBy(error)) throw error
        if (++failed >= this.#bucket.patience.attempts) throw error
        await pause(failed)
        if (await this.#ask(last ? end : undefined)) return
      }
      if (this.#at < start || this.#at > end)
        throw new GcsError(500, `the upload session has ${this.#at} bytes, which it was not sent`)
      if (!last && this.#at === end) return
      // The store may keep a part only of what it was sent.
      if (this.#at > before) failed = 0
      else if (failed === 0) failed++
    }
  }

  /** Ends the session so that nothing of it stays. */
  async cancel(name: string): Promise<void> {
    try {
      // 499 is how success is told.
      await patiently(
        this.#bucket.patience,
        async (signal) => {
          const answer = await sendOnce(this.#bucket, {
            method: 'DELETE',
            url: this.#url,
            also: [499, 404, 410],
            signal,
          })
          await answer.body.dump()
        },
        passesBy,
      )
    } catch (error) {
      this.#bucket.log.warning(
        `The unfinished upload of ${name} could not be cancelled in ${this.#bucket.description}: ${messageOf(error)}. GCS drops it after a week.`,
      )
    }
  }

  /** Whether the object is complete. */
  async #put(bytes: Buffer, total: number | undefined): Promise<boolean> {
    const range = bytes.length === 0 ? '*' : `${this.#at}-${this.#at + bytes.length - 1}`
    return await patiently(
      { ...this.#bucket.patience, attempts: 1 },
      (signal) => this.#tell(`bytes ${range}/${total ?? '*'}`, bytes, signal),
      passesBy,
      { bytes: bytes.length },
    )
  }

  /** How far the session is. Whether it is complete. */
  async #ask(total: number | undefined): Promise<boolean> {
    return await patiently(
      this.#bucket.patience,
      (signal) => this.#tell(`bytes */${total ?? '*'}`, Buffer.alloc(0), signal),
      passesBy,
    )
  }

  async #tell(range: string, body: Buffer, signal: AbortSignal): Promise<boolean> {
    const answer = await sendOnce(this.#bucket, {
      method: 'PUT',
      url: this.#url,
      headers: { 'content-range': range },
      body,
      also: [308],
      signal,
    })
    await answer.body.dump()
    if (answer.statusCode !== 308) return true
    const [, last] = /^bytes=0-(\d+)$/.exec(String(answer.headers['range'] ?? '')) ?? []
    this.#at = last === undefined ? 0 : Number(last) + 1
    return false
  }
}

/** A session is at the host that was asked for it, also when that host knows itself by another name. */
function onEndpoint(location: string, endpoint: string): string {
  const url = new URL(location, endpoint)
  return `${new URL(endpoint).origin}${url.pathname}${url.search}`
}
