/**
 * The data dump of a validator app, checked while it passes: `GetValidatorDomainDataSnapshotResponse` of Splice's
 * validator-internal.yaml with its `DomainMigrationDump` (common-internal.yaml), up to 0.6.1.
 */
import { z } from 'zod'
import { Failure } from '../system/failure.ts'
import { formatBytes } from '../system/log.ts'
import { type DrTimestamp, isMoment } from './dr-timestamp.ts'
import { type Identities, MalformedIdentities, parseIdentities } from './identities.ts'
import { identitiesInstead, scanFailure } from './snapshot-failure.ts'
import { type Scanned, ScanProblem, SnapshotScanner } from './snapshot-scanner.ts'
import type { ParticipantId, Proof } from './splice.ts'

/** What a dump says of itself. */
export interface SnapshotFacts {
  readonly participantId: ParticipantId
  readonly custody: Identities['custody']
  readonly keySetDigest: string
  readonly acsTimestamp: string
  readonly acsBytes: number
  readonly migrationId: number
  readonly synchronizerId: string
  readonly createdAt: string
  readonly dars: number
  readonly users: number
}

/** What it must be. */
export interface ExpectedSnapshot {
  readonly timestamp: DrTimestamp
  readonly participantId: ParticipantId
  /** Absent when neither the operator nor the node says it. */
  readonly migrationId?: number | undefined
}

const text = z.string().min(1, 'is empty')
// Unknown fields are let be: later versions added some.
const dumpSchema = z.object({
  participant: z.unknown(),
  participant_users: z.object({ users: z.array(z.object({ id: z.string() })).optional() }),
  acs_snapshot: text,
  acs_timestamp: text,
  dars: z.array(z.object({ hash: text, content: text })).min(1, 'is empty'),
  migration_id: z.int(),
  domain_id: text,
  created_at: text,
  separate_payload_files: z.boolean().nullish(),
})
const answerSchema = z.object({ data_snapshot: dumpSchema, migration_id: z.int() })

/** Passes the dump out of an answer and keeps what is needed to judge it. */
export class DataSnapshot {
  readonly #scanner = new SnapshotScanner('data_snapshot')

  /**
   * The bytes of `.data_snapshot`, as they came.
   * @throws Failure `snapshot-empty`, `snapshot-cut`, `http-html`, `snapshot-malformed`
   */
  async *through(answer: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    try {
      yield* this.#scanner.through(answer)
      // Before the end is told: whoever writes what passes must not take it for whole.
      this.#scanner.scanned()
    } catch (error) {
      throw error instanceof ScanProblem ? scanFailure(error) : error
    }
  }

  /**
   * Judges what has passed.
   * @throws Failure `snapshot-separate-files`, `snapshot-malformed`, `snapshot-other-node`,
   *   `snapshot-other-timestamp`, `snapshot-other-migration`
   */
  check(expected: ExpectedSnapshot): { facts: SnapshotFacts; proofs: Proof[] } {
    const scanned = this.#scanner.scanned()
    const { data_snapshot: dump, migration_id: outer } = accept(scanned)
    const identities = identitiesOf(dump.participant)
    const acs = content(scanned, dump.acs_snapshot, 'acs_snapshot')
    const dars = dump.dars.map((dar, index) => content(scanned, dar.content, `dars.${index}.content`))
    const { participant } = dump as { participant: { authorizedStoreSnapshot?: unknown } }
    content(scanned, String(participant.authorizedStoreSnapshot), 'participant.authorizedStoreSnapshot')
    const facts: SnapshotFacts = {
      participantId: identities.participantId,
      custody: identities.custody,
      keySetDigest: identities.keySetDigest,
      acsTimestamp: dump.acs_timestamp,
      acsBytes: acs,
      migrationId: dump.migration_id,
      synchronizerId: dump.domain_id,
      createdAt: dump.created_at,
      dars: dars.length,
      users: dump.participant_users.users?.length ?? 0,
    }
    return { facts, proofs: judge(facts, outer, expected) }
  }
}

function judge(facts: SnapshotFacts, outerMigrationId: number, expected: ExpectedSnapshot): Proof[] {
  if (facts.participantId !== expected.participantId) {
    throw new Failure('snapshot-other-node', {
      what: `The data snapshot is of ${facts.participantId}; this node is ${expected.participantId}.`,
      means:
        'validator-url leads to another node. A node that imports the dump of another becomes that other.',
      next: 'Check validator-url, and the databases or participant-id.',
    })
  }
  if (!isMoment(facts.acsTimestamp, expected.timestamp)) {
    throw new Failure('snapshot-other-timestamp', {
      what: `The data snapshot is as of ${facts.acsTimestamp}; asked for was ${expected.timestamp}.`,
      means: 'With another moment than that of everybody else the node would disagree with the network.',
      next: 'Run again. If it stays, a proxy may answer from its cache.',
    })
  }
  const migration = expected.migrationId
  if (
    facts.migrationId !== outerMigrationId ||
    (migration !== undefined && facts.migrationId !== migration)
  ) {
    throw new Failure('snapshot-other-migration', {
      what: `The data snapshot is for migration id ${facts.migrationId}${facts.migrationId === outerMigrationId ? '' : ` (and ${outerMigrationId} around it)`}; expected was ${migration ?? outerMigrationId}.`,
      means: 'The app imports a dump only into a network of the same migration id.',
      next: 'Give the migration id that the SVs announced as migration-id: that of the network to come, one more than now.',
    })
  }
  const pass = (name: string, detail: string): Proof => ({ name, verdict: 'pass', detail })
  return [
    pass(
      'snapshot-content',
      `${formatBytes(facts.acsBytes)} of contracts in base64, ${facts.dars} DARs, ${facts.users} users`,
    ),
    pass('snapshot-participant', facts.participantId),
    pass('snapshot-timestamp', facts.acsTimestamp),
    migration === undefined
      ? {
          name: 'snapshot-migration-id',
          verdict: 'not-checked',
          detail: `${facts.migrationId}; the node does not say its own, migration-id would settle it`,
        }
      : pass('snapshot-migration-id', String(facts.migrationId)),
  ]
}

function accept(scanned: Scanned): z.infer<typeof answerSchema> {
  const separate = z
    .object({ data_snapshot: z.object({ separate_payload_files: z.literal(true) }) })
    .safeParse(scanned.json)
  if (separate.success) {
    throw new Failure('snapshot-separate-files', {
      what: 'The data snapshot says separate_payload_files: its contracts are in files of their own beside it.',
      means:
        'acs_snapshot is then a name and not the contracts; such files are on the disk of the app and are not in this answer.',
      next: 'This form is written by SVs only. Check that validator-url leads to the validator app and not to an SV app.',
    })
  }
  const result = answerSchema.safeParse(scanned.json)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw malformed(`${issue?.path.join('.') || 'the whole'}: ${issue?.message ?? 'not as expected'}`)
}

function identitiesOf(participant: unknown): Identities {
  try {
    return parseIdentities(participant)
  } catch (error) {
    if (error instanceof MalformedIdentities) throw malformed(`participant: ${error.problem}`)
    throw error
  }
}

/** The size of what a base64 text holds. */
function content(scanned: Scanned, value: string, field: string): number {
  const long = scanned.longTexts.get(value)
  const good = long?.base64 ?? (value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value))
  if (!good) throw malformed(`${field}: is not base64`)
  return Math.floor(((long?.bytes ?? value.length) / 4) * 3)
}

function malformed(why: string): Failure {
  return new Failure('snapshot-malformed', {
    what: `The data snapshot cannot be used: ${why}.`,
    means: 'It is not used; where the app reads its dump, everything is as it was.',
    next: `Run again and look into the log of the validator app. If it stays: ${identitiesInstead}.`,
  })
}
