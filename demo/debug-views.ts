/**
 * The views of the schema `debug`: one of the same name for nearly every table of the participant, with rendered
 * values: text of a timestamp, hex of bytes, names instead of numbers.
 */
import type { Catalog, Column, Relation } from './catalog.ts'
import { relationOf } from './catalog.ts'

/** `create view …` for every view of the catalog. */
export function viewSql(catalog: Catalog): string[] {
  return [...catalog.relations.values()]
    .filter(({ kind }) => kind === 'view')
    .map((view) => {
      const table = relationOf(catalog, `participant.${view.name}`)
      const columns = view.columns.map((column) => `${rendered(table, column)} as "${column.name}"`)
      return `create view ${view.schema}.${view.name} as select ${columns.join(', ')} from participant.${view.name}`
    })
}

function rendered(table: Relation, column: Column): string {
  const { name } = column
  const from = table.columns.find((candidate) => candidate.name === name)
  if (from === undefined) throw new Error(`${table.name} has no ${name} for its view`)
  if (from.type === column.type) return `"${name}"`
  const call = renderer(table.name, name, from.type, column.type)
  if (call === 'hex') return `encode("${name}", 'hex')`
  return `debug.${call}("${name}")`
}

/** Which function renders it, by the types before and after, and by what the column is. */
function renderer(table: string, name: string, from: string, to: string): string {
  const sequencer = /^(member|sender|recipient_id|recipients)$/.test(name) && table.startsWith('seq')
  switch (`${from} -> ${to}`) {
    case 'bigint -> character varying':
      return 'canton_timestamp'
    case 'bytea -> text':
      return 'hex'
    case 'integer -> bpchar':
      return 'topology_mapping'
    case 'bytea -> character varying[]':
      return 'resolve_lapi_interned_strings'
    case 'integer[] -> character varying[]':
      if (name === 'key_usage') return 'key_usages'
      return sequencer ? 'resolve_sequencer_members' : 'resolve_lapi_interned_strings'
    case 'smallint -> character varying':
    case 'integer -> character varying':
      break
    default:
      throw new Error(`debug.${table}.${name}: ${from} is rendered as ${to} in an unknown way`)
  }
  const named: Readonly<Record<string, string>> = {
    purpose: 'key_purpose',
    event_type: 'lapi_event_type',
    rejection_status_code: 'lapi_rejection_status_code',
    operation: 'topology_change_op',
    user_right: 'lapi_user_right',
    user_internal_id: 'resolve_lapi_user',
  }
  const known = named[name]
  if (known !== undefined) return known
  if (name.endsWith('_compression')) return 'lapi_compression'
  if (sequencer) return 'resolve_sequencer_member'
  return table.startsWith('lapi_') ? 'resolve_lapi_interned_string' : 'resolve_common_static_string'
}
