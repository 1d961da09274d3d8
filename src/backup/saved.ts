import type { Role } from '../node/deployment.ts'
import type { DatabaseCatalog } from '../postgres/catalog.ts'
import type { DatabaseContent, ServerFacts } from '../postgres/server.ts'
import type { ManifestCapture, ManifestFile } from '../repository/manifest.ts'
import type { AppsFacts, ParticipantFacts } from '../splice/splice.ts'

declare const complete: unique symbol

/** The facts of a role's database. */
export type FactsOf<R extends Role> = R extends 'apps' ? AppsFacts : ParticipantFacts

/** What is known of a database that was saved. */
export interface SavedContent<R extends Role> {
  readonly role: R
  readonly name: string
  /** The program's schema, where its configuration says so. */
  readonly schema?: string
  readonly server: ServerFacts
  readonly inventory: DatabaseContent
  readonly catalog: DatabaseCatalog
  readonly facts: FactsOf<R>
  readonly startedAt: Date
  readonly finishedAt: Date
  readonly capture: ManifestCapture
  /** The dump; empty when the database was saved in another way. */
  readonly files: readonly ManifestFile[]
}

/**
 * A database that is saved, complete and on stable storage. Whoever wants to save the participant database has
 * to show that of the apps database.
 */
export interface Saved<R extends Role> extends SavedContent<R> {
  readonly [complete]: R
}

/** To be called where the last byte is known to be stored, and nowhere else. */
export function saved<R extends Role>(content: SavedContent<R>): Saved<R> {
  return content as Saved<R>
}
