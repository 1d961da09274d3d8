/** The vocabulary of this folder: what Splice and Canton define. */

/** `PAR::<identifier>::<namespace>`: how a participant is named everywhere in this product. */
export type ParticipantId = string

/** How far the validator app has read one participant's ledger, under one migration id. */
export interface Ingestion {
  readonly participantId: ParticipantId
  readonly migrationId: number
  /** Whether any store has an offset: a migration that failed leaves rows without one. */
  readonly begun: boolean
  /** The highest last-ingested offset over all stores: what the participant's ledger end must reach. */
  readonly highestOffset?: number
  /** The offset of the `DbValidatorStore` in use: where the app resumes. */
  readonly resumeOffset?: number
  /** Why the offsets are not known. */
  readonly unknown?: string
  /** Where each wallet store resumes. */
  readonly wallets?: readonly { readonly party: string; readonly offset: number }[]
}

/** What is read from the apps database about itself, in the snapshot that is dumped. */
export interface AppsFacts {
  /** One entry a participant id and migration id: older ones of the same node may coexist. */
  readonly ingestion?: readonly Ingestion[]
  readonly validatorParty?: string
  readonly dsoParty?: string
  readonly schemaVersion?: string
  /** Parties of wallet users (`DbUserWalletStore`). */
  readonly userParties?: readonly string[]
  /** What could not be read, with the reason: the proofs report it as not checked. */
  readonly missing: Readonly<Record<string, string>>
}

/** A ledger user with its party and rights. */
export interface LedgerUser {
  readonly id: string
  readonly primaryParty?: string
  readonly deactivated?: boolean
  /** `participantAdmin`, `canActAs <party>`, … */
  readonly rights: readonly string[]
}

/** What a participant has of one synchronizer. */
export interface SynchronizerData {
  readonly id: string
  /** When the newest sequenced event happened (RFC 3339); absent when there is none yet. */
  readonly newestEvent?: string
  /** Whether the participant connects to it; one that it left gets no more events. */
  readonly connected: boolean
}

/** How the keys are held; `kms` and `wrapped` sets need the KMS as well. */
export type KeyCustody = 'plain' | 'wrapped' | 'kms'

/** What was found of the node's keys. */
export interface KeysFound {
  readonly custody: KeyCustody
  /** What a node cannot be without and is neither in the database nor known to be in a KMS, in words. */
  readonly lacking: readonly string[]
  /** Whether the fingerprint of the node's own key was known to look for. */
  readonly namespaceKnown: boolean
}

/** What is read from the participant database about itself, in the snapshot that is dumped. */
export interface ParticipantFacts {
  readonly participantId?: ParticipantId
  /** What the ledger itself says whose it is. */
  readonly ledgerParticipantId?: ParticipantId
  readonly ledgerEnd?: number
  /** The newest pruned offset; 0 when nothing was ever pruned. */
  readonly prunedUpTo?: number
  /** When the newest event of the synchronizer that is furthest behind happened (RFC 3339), whatever the file's age. */
  readonly dataTime?: string
  readonly synchronizers?: readonly SynchronizerData[]
  /** Every synchronizer that the participant was ever registered with. */
  readonly synchronizerIds?: readonly string[]
  readonly schemaVersion?: string
  readonly users?: readonly LedgerUser[]
  readonly keys?: KeysFound
  readonly missing: Readonly<Record<string, string>>
}

export type Verdict = 'pass' | 'fail' | 'not-checked'

/** A check's verdict from facts, with the values it was drawn from. */
export interface Proof {
  readonly name: string
  readonly verdict: Verdict
  /** The values compared, or why it was not checked and what would settle it. */
  readonly detail: string
}

/** Where the validator app reads a dump, and the name of it (the chart's and the compose file's). */
export const dumpFolder = '/domain-upgrade-dump'
export const dumpName = 'domain_migration_dump.json'
