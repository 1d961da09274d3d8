import { z } from 'zod'
import { once } from '../pipeline/meter.ts'
import { Failure } from '../system/failure.ts'
import { readRecord } from './record.ts'
import type { Storage } from './repository.ts'

/**
 * How far a restore is. Up to `swapped` a failure puts back what was there; from `starting` on the node may
 * have talked to its network, and going back would fork it. `restarting` is the way back: what was there is in
 * its place again, and the node is being started as it was.
 */
export const phases = [
  'stopping',
  'restoring',
  'swapping',
  'swapped',
  'starting',
  'done',
  'restarting',
  'rolled-back',
] as const
export type Phase = (typeof phases)[number]

const replacementSchema = z.object({
  role: z.enum(['apps', 'participant']),
  /** The name that the node uses. */
  name: z.string(),
  /** The new database while it is being filled. */
  staging: z.string(),
  /** What was there before, kept. */
  aside: z.string(),
  /** Whether there was one. */
  existed: z.boolean(),
  /** Whether it held anything worth keeping. */
  held: z.boolean(),
})

const copySchema = z.object({
  method: z.enum(['volume-snapshot', 'command']),
  roles: z.array(z.enum(['apps', 'participant'])),
  reference: z.string(),
  details: z.json().optional(),
})
const asideSchema = z.object({ label: z.string(), details: z.json().optional() })

const journalSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  set: z.string(),
  manifestSha256: z.string(),
  owner: z.string(),
  startedAt: z.iso.datetime(),
  phase: z.enum(phases),
  /** What ran before, for the start. */
  stopped: z.object({ components: z.array(z.object({ name: z.string(), replicas: z.int() })) }),
  replacements: z.array(replacementSchema),
  /**
   * Set when a database server was replaced by an empty one as a whole: its databases need not be put back one
   * by one, and cannot be where the old server does not start.
   */
  server: z
    .object({
      roles: z.array(z.enum(['apps', 'participant'])),
      /** Where the old server's data is, in words. */
      aside: z.string(),
      /** Whether going back has begun: the server may be neither the old one nor the new one now. */
      undoing: z.boolean(),
      /** The copies that it was put back from, where the set has no dumps, and what the method kept to go back. */
      copies: z
        .object({
          method: z.enum(['volume-snapshot', 'command']),
          set: z.array(copySchema),
          aside: asideSchema,
        })
        .optional(),
    })
    .optional(),
  /** The ledger end of the restored participant database before the node was started on it. */
  provenLedgerEnd: z.int().optional(),
  /** Users of the node that the set does not have, with their parties. */
  missingUsers: z.array(z.object({ id: z.string(), party: z.string().optional() })),
  steps: z.array(z.object({ at: z.iso.datetime(), step: z.string() })),
})

/** What a restore writes down before each step, so that a rerun after a crash goes on or goes back. */
export type JournalContent = z.infer<typeof journalSchema>
/** A database that is replaced by a restore. */
export type Replacement = z.infer<typeof replacementSchema>

/** The journal of the newest restore of a node, kept in the repository: the runner may be gone by then. */
export class Journal {
  readonly #storage: Storage
  readonly #name: string

  constructor(storage: Storage, node: string) {
    this.#storage = storage
    this.#name = `${node}/restore-journal.json`
  }

  /** The newest restore, finished or not. @throws Failure `journal-invalid` */
  async read(): Promise<JournalContent | undefined> {
    const bytes = await readRecord(this.#storage, this.#name)
    if (bytes === undefined) return undefined
    try {
      return journalSchema.parse(JSON.parse(bytes.toString()))
    } catch (error) {
      throw new Failure('journal-invalid', {
        what: `The restore journal ${this.#name} in ${this.#storage.description} cannot be read.`,
        means: 'Whether an earlier restore was left half-done is not known.',
        next: 'Look at the databases on the server (names beginning with before-restore- or restoring-), set them right by hand, then remove the journal file.',
        cause: error,
      })
    }
  }

  async write(content: JournalContent): Promise<void> {
    await this.#storage.write(this.#name, once(Buffer.from(`${JSON.stringify(content, null, 2)}\n`)))
  }
}

/** Whether an earlier restore neither finished nor was rolled back. */
export function isUnfinished(journal: JournalContent | undefined): journal is JournalContent {
  return journal !== undefined && journal.phase !== 'done' && journal.phase !== 'rolled-back'
}

/** Whether the node may have been started after its databases were replaced. */
export function mayHaveStarted(journal: JournalContent): boolean {
  return journal.phase === 'starting' || journal.phase === 'done'
}
