/** The vocabulary of a drill's scratch server: a Postgres of its own that is gone when the drill ends. */
import type { DatabaseAccess } from '../postgres/postgres.ts'
import type { Proof } from '../splice/splice.ts'
import { Cancelled, Failure } from '../system/failure.ts'
import type { Log } from '../system/log.ts'

export const scratchKinds = ['programs', 'container', 'pod'] as const
export type ScratchKind = (typeof scratchKinds)[number]

/** A scratch server that answers. Disposing of it ends it and removes everything of it, as often as it is done. */
export interface Scratch extends AsyncDisposable {
  readonly kind: ScratchKind
  /** For people: `server programs of /usr/lib/postgresql/15/bin on the runner`. */
  readonly description: string
  /** Its database `postgres`, as a superuser. */
  readonly access: DatabaseAccess
  /** Tries whether it can reach a network, from inside: `network-isolation`. */
  isolation(): Promise<Proof>
}

/** What a drill needs of its scratch server. */
export interface ScratchNeed {
  /** Major version of the server. */
  readonly major: number
  /** The client programs must be able to read an archive that a `pg_dump` of this major wrote. */
  readonly clientMajor: number
  /** Room for the restored databases, bytes. */
  readonly bytes: number
  readonly log: Log
  readonly signal: AbortSignal
}

/** A way to a scratch server. */
export interface ScratchWay {
  readonly kind: ScratchKind
  /** For people: what would be used. */
  readonly description: string
  /** Why it cannot be used here; undefined when it can. Looks, and makes nothing. */
  problem(need: ScratchNeed): Promise<string | undefined>
  /** @throws Failure `scratch-start`, `scratch-space` */
  open(need: ScratchNeed): Promise<Scratch>
}

/** Room on disk for databases of this size together: what they take, their indexes being built, the log. */
export function roomFor(databaseBytes: number): number {
  return Math.ceil(databaseBytes * 1.2 + Math.min(databaseBytes, 1024 ** 3)) + 64 * 1024 ** 2
}

/**
 * Opens the first way that can be used. One that cannot be opened is passed over as well, and both are said.
 * @throws Failure `scratch-unavailable` with the reason of each.
 */
export async function openFirst(ways: readonly ScratchWay[], need: ScratchNeed): Promise<Scratch> {
  const reasons: string[] = []
  for (const way of ways) {
    const problem = await way.problem(need)
    if (problem !== undefined) {
      reasons.push(`${way.description}: ${problem}`)
      continue
    }
    try {
      const scratch = await way.open(need)
      for (const reason of reasons) need.log.info(`Not used: ${reason}.`)
      need.log.info(`Scratch server: ${scratch.description}.`)
      return scratch
    } catch (error) {
      if (error instanceof Cancelled || need.signal.aborted || !(error instanceof Failure)) throw error
      reasons.push(`${way.description}: ${error.what}`)
      need.log.warning(`A scratch server was not made from ${way.description}: ${error.message}`)
    }
  }
  throw new Failure('scratch-unavailable', {
    what: `No scratch server of Postgres ${need.major} can be made here: ${reasons.map((reason) => reason.replace(/\.$/, '')).join('; ') || 'no way was given'}.`,
    means: 'The set was not restored. That says nothing about the set.',
    next: 'Give the runner one of them: server programs of this major (postgres-server-path), npm, Docker, or scratch-namespace in a cluster.',
  })
}
