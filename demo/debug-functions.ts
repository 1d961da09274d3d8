/**
 * Functions of a catalog, with bodies of our own: what they render is what Canton's render. As there, those of the
 * participant find their tables by the search path they are called with, so that a view that resolves a number works for
 * a session of the participant only.
 */
import type { Catalog } from './catalog.ts'

const cases = (names: Readonly<Record<number, string>>, missing?: string) =>
  `select case ${Object.entries(names)
    .map(([number, name]) => `when $1 = ${number} then '${name}'`)
    .join(' ')}${missing === undefined ? '' : ` when $1 is null then '${missing}'`} else $1::text end`

const mappings = {
  1: 'NamespaceDelegation',
  3: 'DecentralizedNamespaceDefinition',
  4: 'OwnerToKeyMapping',
  5: 'SynchronizerTrustCertificate',
  6: 'ParticipantSynchronizerPermission',
  7: 'PartyHostingLimits',
  8: 'VettedPackages',
  9: 'PartyToParticipant',
  11: 'SynchronizerParameters',
  12: 'MediatorSynchronizerState',
  13: 'SequencerSynchronizerState',
  17: 'DynamicSequencingParametersState',
  18: 'PartyToKeyMapping',
}

/** Google's codes, `google.rpc.Code`. */
const codes = (
  'Ok,Cancelled,Unknown,Invalid Argument,Deadline Exceeded,Not Found,Already Exists,Permission_Denied,' +
  'Resource Exhausted,Failed Precondition,Aborted,Out of Range,Unimplemented,Internal,Unavailable,Data Loss,' +
  'Unauthenticated'
).split(',')

interface Definition {
  readonly returns: string
  readonly body: string
  readonly kind?: 'immutable' | 'stable' | 'volatile'
  /** Called for null as well. */
  readonly nulls?: boolean
  readonly language?: 'plpgsql'
  readonly procedure?: boolean
}

function definitions(catalog: Catalog): Readonly<Record<string, Definition>> {
  const domains = catalog.relations.has('participant.par_domains')
  const names = domains
    ? Object.fromEntries(
        Object.entries(mappings).map(([n, name]) => [n, name.replace('Synchronizer', 'Domain')]),
      )
    : mappings
  const each = (call: string) => `select array_agg(${call}(one)) from unnest($1) as one`
  return {
    'debug.canton_timestamp(bigint)': {
      returns: 'varchar',
      body: `select to_char(timestamp 'epoch' + $1 * interval '1 microsecond', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`,
    },
    'debug.to_canton_timestamp(text)': {
      returns: 'bigint',
      body: `select (extract(epoch from $1::timestamptz) * 1000000)::bigint`,
    },
    'debug.lapi_rejection_status_code(integer)': { returns: 'varchar', body: cases({ ...codes }) },
    'debug.lapi_compression(integer)': {
      returns: 'varchar',
      body: cases({ 1: 'GZIP' }, 'None'),
      nulls: true,
    },
    'debug.topology_mapping(integer)': { returns: 'char', body: cases(names) },
    'debug.topology_change_op(integer)': { returns: 'varchar', body: cases({ 1: 'Replace', 2: 'Remove' }) },
    'debug.key_purpose(integer)': { returns: 'varchar', body: cases({ 0: 'Signing', 1: 'Encryption' }) },
    'debug.key_usage(integer)': {
      returns: 'varchar',
      body: cases({ 0: 'Namespace', 2: 'SequencerAuthentication', 3: 'Protocol', 4: 'ProofOfOwnership' }),
    },
    'debug.key_usages(integer[])': { returns: 'varchar[]', body: each('debug.key_usage'), kind: 'stable' },
    'debug.resolve_common_static_string(integer)': {
      returns: 'varchar',
      body: 'select s.string from common_static_strings s where s.id = $1',
      kind: 'stable',
    },
    'debug.resolve_sequencer_member(integer)': {
      returns: 'varchar',
      body: 'select m.member from sequencer_members m where m.id = $1',
      kind: 'stable',
    },
    'debug.resolve_sequencer_members(integer[])': {
      returns: 'varchar[]',
      body: each('debug.resolve_sequencer_member'),
      kind: 'stable',
    },
    'debug.lapi_user_right(integer)': {
      returns: 'varchar',
      body: cases({
        1: 'ParticipantAdmin',
        2: 'CanActAs',
        3: 'CanReadAs',
        4: 'IdentityProviderAdmin',
        5: 'CanReadAsAnyParty',
      }),
    },
    'debug.lapi_event_type(smallint)': {
      returns: 'varchar',
      body: cases(
        {
          1: 'Activate-Create',
          2: 'Activate-Assign',
          3: 'Deactivate-Consuming-Exercise',
          4: 'Deactivate-Unassign',
          5: 'Witnessed-Non-Consuming-Exercise',
          6: 'Witnessed-Create',
          7: 'Witnessed-Consuming-Exercise',
          8: 'Topology-PartyToParticipant',
        },
        'None',
      ),
      nulls: true,
    },
    // The first two characters of an interned string say what it is: `p|` a party, `d|` a synchronizer.
    'debug.resolve_lapi_interned_string(integer)': {
      returns: 'varchar',
      body: 'select substr(i.external_string, 3) from lapi_string_interning i where i.internal_id = $1',
      kind: 'stable',
    },
    'debug.resolve_lapi_interned_strings(integer[])': {
      returns: 'varchar[]',
      body: each('debug.resolve_lapi_interned_string'),
      kind: 'stable',
    },
    // One byte of version, then four bytes a number.
    'debug.resolve_lapi_interned_strings(bytea)': {
      returns: 'varchar[]',
      body: `select array_agg(debug.resolve_lapi_interned_string(
        ('x' || encode(substr($1, 2 + 4 * n, 4), 'hex'))::bit(32)::int) order by n)
        from generate_series(0, (length($1) - 1) / 4 - 1) n`,
      kind: 'stable',
    },
    'debug.resolve_lapi_user(integer)': {
      returns: 'varchar',
      body: 'select u.user_id from lapi_users u where u.internal_id = $1',
      kind: 'stable',
    },
    'participant.create_partitions_for_epoch_range(regclass,bigint,bigint)': {
      returns: 'void',
      language: 'plpgsql',
      kind: 'volatile',
      nulls: true,
      body: `declare size constant bigint := 1000;
        begin
          for part in $2 / size .. $3 / size + 1 loop
            execute format('create table if not exists %I partition of %s for values from (%s) to (%s)',
              replace($1::text, '.', '_') || '_p' || part, $1,
              case part when 0 then -1 else part * size end, (part + 1) * size);
          end loop;
        end`,
    },
    'validator.initialize_active_parties()': {
      returns: '',
      procedure: true,
      language: 'plpgsql',
      body: `begin
          insert into active_parties (store_id, party, closed_round)
            select t.store_id, t.party, max(t.closed_round) from round_party_totals t
            where not exists (select from active_parties) group by 1, 2 on conflict do nothing;
        end`,
    },
    'validator.crypto_hash_text(text)': {
      returns: 'text',
      body: `select encode(extensions.digest($1, 'sha256'), 'hex')`,
    },
    'validator.crypto_hash_list(text[])': {
      returns: 'text',
      body: `select encode(extensions.digest(array_to_string(cardinality($1)::text || $1, '|'), 'sha256'), 'hex')`,
    },
    'validator.hash_minting_allowance(text,text)': {
      returns: 'text',
      body: 'select validator.crypto_hash_list(array[validator.crypto_hash_text($1), validator.crypto_hash_text($2)])',
    },
  }
}

/** `create function …` for every function of the catalog. Throws for one that has no body here. */
export function functionSql(catalog: Catalog): string[] {
  const known = definitions(catalog)
  return catalog.functions.map((signature) => {
    const one = known[signature]
    if (one === undefined) throw new Error(`${catalog.name}: no body for ${signature}`)
    const body = ` language ${one.language ?? 'sql'} as $body$ ${one.body} $body$`
    if (one.procedure) return `create procedure ${signature}${body}`
    const strict = one.nulls ? 'called' : 'returns null'
    return `create function ${signature} returns ${one.returns} ${one.kind ?? 'immutable'} ${strict} on null input${body}`
  })
}
