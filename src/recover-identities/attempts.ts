import { z } from 'zod'
import { once } from '../pipeline/meter.ts'
import { readRecord } from '../repository/record.ts'
import type { Storage } from '../repository/repository.ts'
import { Failure } from '../system/failure.ts'

const attemptSchema = z.object({
  newIdentifier: z.string(),
  /** The participant whose identities were placed. */
  participantId: z.string(),
  set: z.string(),
  owner: z.string(),
  placedAt: z.iso.datetime(),
  /** When the node was first seen to start with them: from then on the identifier is used up. */
  startedAt: z.iso.datetime().optional(),
  finishedAt: z.iso.datetime().optional(),
})
const fileSchema = z.object({ version: z.literal(1), attempts: z.array(attemptSchema) })

/** An identifier that identities were placed for. */
export type Attempt = z.infer<typeof attemptSchema>

/**
 * The recoveries of a node that were begun, kept in the repository: sets know only the identifiers of nodes that
 * were backed up, and the first start of a participant may fail after the network has seen its identifier.
 */
export class Attempts {
  readonly #storage: Storage
  readonly #name: string

  constructor(storage: Storage, node: string) {
    this.#storage = storage
    this.#name = `${node}/identities-recoveries.json`
  }

  /** @throws Failure `attempts-invalid` */
  async read(): Promise<Attempt[]> {
    const bytes = await readRecord(this.#storage, this.#name)
    if (bytes === undefined) return []
    try {
      return fileSchema.parse(JSON.parse(bytes.toString())).attempts
    } catch (error) {
      throw new Failure('attempts-invalid', {
        what: `${this.#name} in ${this.#storage.description} cannot be read.`,
        means: 'Which participant identifiers earlier recoveries have used up is not known.',
        next: 'Choose an identifier that was certainly never used, and remove the file.',
        cause: error,
      })
    }
  }

  /** Notes an attempt, or what became of the one with the same identifier. Called by the holder of the node's lock. */
  async note(attempt: Attempt): Promise<void> {
    const others = (await this.read()).filter((one) => one.newIdentifier !== attempt.newIdentifier)
    const content = fileSchema.parse({ version: 1, attempts: [...others, attempt] })
    await this.#storage.write(this.#name, once(Buffer.from(`${JSON.stringify(content, null, 2)}\n`)))
  }
}
