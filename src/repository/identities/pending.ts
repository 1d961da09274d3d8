/** What a run writes down before it gives identities to another place, so that the next one can take them back. */
import { z } from 'zod'
import { once } from '../../pipeline/meter.ts'
import { Failure, messageOf } from '../../system/failure.ts'
import type { Log } from '../../system/log.ts'
import { readRecord } from '../record.ts'
import type { IdentityStore, Storage } from '../repository.ts'

const pendingSchema = z.object({
  set: z.string(),
  place: z.string(),
  file: z.string(),
  /** Absent while they are on their way. */
  reference: z.string().optional(),
})

/** Identities that belong to a set which is not published yet. */
export type Pending = z.infer<typeof pendingSchema>

/** The record of one node, in the repository. Only the holder of the node's lock may use it. */
export class PendingIdentities {
  readonly #storage: Storage
  readonly #node: string

  constructor({ storage, node }: { readonly storage: Storage; readonly node: string }) {
    this.#storage = storage
    this.#node = node
  }

  get #name(): string {
    return `${this.#node}/identities-pending.json`
  }

  async note(pending: Pending): Promise<void> {
    await this.#storage.write(this.#name, once(Buffer.from(`${JSON.stringify(pending, null, 2)}\n`)))
  }

  async clear(): Promise<void> {
    await this.#storage.remove(this.#name)
  }

  /**
   * Takes back what a dead run left, unless its set was published after all.
   * @param published whether there is a set of this id.
   */
  async settle(
    store: IdentityStore | undefined,
    published: (id: string) => Promise<boolean>,
    log: Log,
  ): Promise<void> {
    const bytes = await readRecord(this.#storage, this.#name)
    if (bytes === undefined) return
    const pending = parsed(bytes)
    if (pending !== undefined && !(await published(pending.set))) {
      const left = `Set ${pending.set} was not published; its run may have left identities in ${pending.place}`
      const reference =
        pending.reference ?? store?.referenceOf?.({ node: this.#node, id: pending.set, name: pending.file })
      if (store?.place !== pending.place || reference === undefined) {
        log.warning(
          `${left}; they belong to no set: remove them by hand${reference ? ` (${reference})` : ''}.`,
        )
      } else {
        try {
          await store.remove(reference)
          log.warning(`${left}; they were removed (${reference}).`)
        } catch (error) {
          // Kept in the record: the next run tries again. What is not there need not be removed.
          if (error instanceof Failure && error.code === 'missing') return await this.clear()
          log.warning(`${left}, and they could not be removed (${reference}): ${messageOf(error)}`)
          return
        }
      }
    }
    await this.clear()
  }
}

function parsed(bytes: Buffer): Pending | undefined {
  try {
    return pendingSchema.parse(JSON.parse(bytes.toString()))
  } catch {
    return undefined
  }
}
