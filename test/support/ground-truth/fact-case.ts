/** One row of the matrix of facts: what is changed in a healthy node, and what every proof must say then. */
import type { Catalog, Column } from '../../../demo/catalog.ts'
import { columnOf } from '../../../demo/catalog.ts'
import { insertSql, isText, synchronizerColumns } from '../../../demo/catalog-rows.ts'
import type { SeededNode } from '../../../demo/seed.ts'
import { eventsIndexOf, type Synchronizer, synchronizerSql } from '../../../demo/synchronizers.ts'
import type { ProofContext } from '../../../src/splice/proofs.ts'
import type { Verdict } from '../../../src/splice/splice.ts'

export const proofNames = ['order', 'not-pruned-past-app', 'same-node', 'keys-present', 'fresh-data'] as const

export type ProofName = (typeof proofNames)[number]

/** A node at rest: ledger end and offsets of the stores are `ledgerEnd`, the newest event is of `dataTime`. */
export interface Stage {
  readonly participant: Catalog
  readonly apps: Catalog
  readonly node: SeededNode
  readonly dataTime: Date
}

export type Context = ProofContext & { readonly migrationId?: number }

export interface FactCase {
  readonly name: string
  /** In which lines there is such a case. Default: in all. */
  applies?(stage: Stage): boolean
  /** SQL that changes the participant database. */
  participant?(stage: Stage): string
  /** SQL that changes the apps database. */
  apps?(stage: Stage): string
  context?(stage: Stage): Context
  /** Verdicts, or several where more than one is right. A proof that is not named must pass. */
  readonly verdicts: Readonly<Partial<Record<ProofName, Verdict | readonly Verdict[]>>>
  /** What the text of a proof must say. */
  readonly says?: Readonly<Partial<Record<ProofName, RegExp>>>
}

/** Any verdict at all: the case is about other proofs. */
export const any: readonly Verdict[] = ['pass', 'fail', 'not-checked']
/** All but a pass. */
export const notPass: readonly Verdict[] = ['fail', 'not-checked']

/** Whether the line keeps the offsets of the participant as text. */
export const hasTextOffsets = ({ participant }: Stage) =>
  isText(columnOf(participant, 'participant.lapi_parameters', 'ledger_end')?.type ?? '')

const hex = (offset: number) => offset.toString(16).padStart(18, '0')

/** Sets offsets of `lapi_parameters`, in the form of the line. */
export function parameters(stage: Stage, row: Readonly<Record<string, number>>): string {
  const sets = Object.entries(row).map(([name, offset]) =>
    hasTextOffsets(stage) ? `${name} = '${hex(offset)}'` : `${name} = ${offset}`,
  )
  return `update participant.lapi_parameters set ${sets.join(', ')}`
}

/** Sets the last ingested offset of every store, or of those that `where` names. */
export function storeOffset(offset: number | string | null, where = 'true'): string {
  const text = typeof offset === 'number' ? hex(offset) : offset
  return `update validator.store_last_ingested_offsets o set last_ingested_offset = ${text === null ? 'null' : `'${text}'`}
    from validator.store_descriptors d where d.id = o.store_id and ${where}`
}

/** Adds a store of the validator with its offset. */
export function addStore(
  stage: Stage,
  descriptor: Readonly<Record<string, unknown>>,
  offset: number | null,
  migration = 0,
): string {
  const { participantId, validatorParty, dsoParty } = stage.node
  const whole = {
    version: 2,
    name: 'DbValidatorStore',
    party: validatorParty,
    participant: participantId,
    key: { validatorParty, dsoParty },
    ...descriptor,
  }
  return `with one as (insert into validator.store_descriptors (descriptor) values ('${JSON.stringify(whole)}') returning id)
    insert into validator.store_last_ingested_offsets (store_id, migration_id, last_ingested_offset)
    select id, ${migration}, ${offset === null ? 'null' : `'${hex(offset)}'`} from one`
}

/** Gives the stores of the node an offset under another migration id as well. */
export function addMigration(migration: number, offset: number | null): string {
  return `insert into validator.store_last_ingested_offsets (store_id, migration_id, last_ingested_offset)
    select store_id, ${migration}, ${offset === null ? 'null' : `'${hex(offset)}'`}
    from validator.store_last_ingested_offsets where migration_id = 0`
}

export const secondSynchronizer = { alias: 'second', id: `second::1220${'5e'.repeat(32)}` } as const

/** A second synchronizer whose newest event is `minutes` older than that of the first. */
export function addSecondSynchronizer(
  stage: Stage,
  minutes: number,
  status: NonNullable<Synchronizer['status']>,
): string {
  const synchronizer = { ...secondSynchronizer, status }
  const ts = (stage.dataTime.getTime() - minutes * 60_000) * 1000
  const event = {
    ...synchronizerColumns(eventsIndexOf(stage.participant, synchronizer)),
    ts: `${ts}`,
    type: `'del'`,
    sequencer_counter: '1',
  }
  return [
    ...synchronizerSql(stage.participant, synchronizer),
    insertSql(stage.participant, 'participant.common_sequenced_events', event),
  ].join(';\n')
}

/** Moves the newest events of the first synchronizer back by that much. */
export const ageEvents = (minutes: number) =>
  `update participant.common_sequenced_events set ts = ts - ${minutes * 60_000_000}::bigint`

/** Changes the type of a column that views of `debug` show. */
export function retype(column: Pick<Column, 'name' | 'type'>, using: string): string {
  return `drop view if exists debug.lapi_parameters;
    alter table participant.lapi_parameters alter ${column.name} type ${column.type} using ${using}`
}
