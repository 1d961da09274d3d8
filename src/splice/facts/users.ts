import { sql } from '../../postgres/sql.ts'
import type { LedgerUser } from '../splice.ts'
import type { FactReader } from './reader.ts'

/** Ledger user rights by number (Canton `user_management_service.proto`). */
const rightNames: Readonly<Record<number, string>> = {
  1: 'participantAdmin',
  2: 'canActAs',
  3: 'canReadAs',
  4: 'identityProviderAdmin',
  5: 'canReadAsAnyParty',
}

const textual = ['varchar', 'text']

interface Row {
  readonly id: string
  readonly party: string | null
  readonly off: boolean
  readonly rights: readonly { readonly right: number; readonly party: string | null }[]
}

/** The users of the participant's ledger API with what they may do: local configuration, which no network brings back. */
export async function readUsers(reader: FactReader): Promise<LedgerUser[] | undefined> {
  return await reader.read<Row, LedgerUser[]>(
    'users',
    {
      lapi_users: {
        internal_id: ['int4', 'int8'],
        user_id: textual,
        primary_party: textual,
        is_deactivated: ['bool'],
      },
      lapi_user_rights: {
        user_internal_id: ['int4', 'int8'],
        user_right: ['int4', 'int2'],
        for_party: textual,
      },
    },
    () => sql`SELECT u.user_id AS id, u.primary_party AS party, u.is_deactivated AS off,
        coalesce(json_agg(json_build_object('right', r.user_right, 'party', r.for_party)
                 ORDER BY r.user_right, r.for_party) FILTER (WHERE r.user_right IS NOT NULL), '[]') AS rights
      FROM ${reader.table('lapi_users')} u
      LEFT JOIN ${reader.table('lapi_user_rights')} r ON r.user_internal_id = u.internal_id
      GROUP BY u.internal_id, u.user_id, u.primary_party, u.is_deactivated ORDER BY 1`,
    (rows) =>
      rows.map((row) => ({
        id: row.id,
        ...(row.party && { primaryParty: row.party }),
        ...(row.off && { deactivated: true }),
        rights: row.rights.map(({ right, party }) =>
          [rightNames[right] ?? `right ${right}`, party].filter(Boolean).join(' '),
        ),
      })),
  )
}
