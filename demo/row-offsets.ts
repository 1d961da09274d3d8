/** Which ledger offset a row belongs to, so that a test can say which rows existed at a snapshot. */
import { offsetNumber } from './catalog-rows.ts'

/** A contract id of the stand-ins begins with its offset, `00` and 8 bytes: as bytes, or as hex in old lines. */
const contractOffset = `('x' || substr(ltrim(contract_id::text, '\\x'), 3, 16))::bit(64)::bigint`

/** SQL for "the offset of this row", by table: every row that the writer commits has one. */
export const rowOffsets: Readonly<Record<string, string>> = {
  'validator.validator_acs_store': contractOffset,
  'validator.user_wallet_txlog_store': `('x' || substr(transaction_offset, 3))::bit(64)::bigint`,
  'participant.common_sequenced_events': 'sequencer_counter',
  'participant.lapi_events_activate_contract': offsetNumber('event_offset'),
  'participant.lapi_events_deactivate_contract': offsetNumber('event_offset'),
  'participant.lapi_events_create': offsetNumber('event_offset'),
  'participant.lapi_events_consuming_exercise': offsetNumber('event_offset'),
  'participant.par_contracts': contractOffset,
  'participant.par_active_contracts': contractOffset,
}
