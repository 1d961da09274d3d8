/** Reads an object, also over connections that are cut: it goes on at the byte where it was, in the same object. */
import { HttpFailure } from '../../../http/http.ts'
import { Failure } from '../../../system/failure.ts'
import { NoAnswer, pause, type StorePatience } from './requests.ts'
import type { Opened } from './store.ts'

/** An object as it can be asked for. */
export interface Downloadable {
  readonly patience: StorePatience
  /** Asks for the bytes from `at` on, of the given version when there is one. It has tried again already. */
  open(at: number, version: string | undefined): Promise<Opened>
  /** Whether the error says that the object is not of that version any more. */
  isReplaced(error: unknown): boolean
  /** Explains an error. */
  explain(error: unknown): unknown
  /** For messages: the name and where it is. */
  readonly name: string
  readonly place: string
}

/** @throws Failure `storage-changed` when it was replaced while it was read; what `explain` makes of other errors. */
export async function* resumedDownload(object: Downloadable): AsyncGenerator<Buffer> {
  let at = 0
  let version: string | undefined
  for (let failed = 0; ; ) {
    let opened: Opened | undefined
    try {
      opened = await object.open(at, version)
      if (opened.start !== at || (version !== undefined && opened.version !== version)) {
        throw new Failure('storage', {
          what: `${object.place} does not give the rest of ${object.name}: it answers something else than was asked for.`,
          next: 'Run again; if it stays so, look for a proxy between the runner and the store.',
        })
      }
      version = opened.version
      for await (const chunk of watched(opened, object.patience.idleMs)) {
        at += chunk.length
        failed = 0
        yield chunk
      }
      if (at === opened.total) return
      throw Object.assign(new Error(`the answer ended after ${at} of ${opened.total} bytes`), {
        code: 'ECONNRESET',
      })
    } catch (error) {
      if (at > 0 && object.isReplaced(error)) throw changed(object)
      const final = error instanceof Failure && !(error instanceof HttpFailure)
      if (opened === undefined || final || ++failed >= object.patience.attempts) throw object.explain(error)
      await pause(failed)
    } finally {
      opened?.close()
    }
  }
}

/** The chunks of a body, and an error when none follows for too long. The time that the reader takes does not count. */
async function* watched({ body, close }: Opened, idleMs: number): AsyncGenerator<Buffer> {
  const chunks = body[Symbol.asyncIterator]()
  let late = false
  const giveUp = () => {
    late = true
    close()
  }
  for (;;) {
    const timer = setTimeout(giveUp, idleMs)
    const next = await chunks
      .next()
      .catch((error: unknown) => {
        throw late ? new NoAnswer(`no byte for ${Math.ceil(idleMs / 1000)} s`) : error
      })
      .finally(() => clearTimeout(timer))
    if (next.done) return
    yield next.value
  }
}

function changed({ name, place }: Downloadable): Failure {
  return new Failure('storage-changed', {
    what: `${name} in ${place} was replaced while it was read.`,
    means: 'What was read so far and what would follow do not belong together.',
    next: 'Run again.',
  })
}
